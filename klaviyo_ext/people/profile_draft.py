"""`ProfileDraft`: the changes of a profile, before they are sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

from klaviyo_client.runtime.json_types import Text, shown
from klaviyo_client.runtime.model import UNSET

from ..core.any_package import AnyModel, is_model
from ..errors.argument_errors import wrong_type, wrong_value
from .custom_properties import CustomProperties
from .draft_identifiers import IdentifierPatches
from .draft_location import LocationDraft
from .draft_mapping import snapshot
from .profile_attributes import (
    CONTAINERS,
    Attribute,
    encode_attribute,
    members_of,
    profile_attributes,
    unknown_attribute,
    wire_names,
)
from .profile_request import KINDS, Kind, ProfileChanges, ProfileRequest, RequestKind
from .property_values import SimpleValue, same_json
from .read_profile import ReadProfile

if TYPE_CHECKING:
    from klaviyo_client.models import ProfileLocation

__all__ = ["ProfileDraft"]

_IDENTIFIERS = ("email", "external_id", "phone_number", "kx", "anonymous_id")
"""Attributes that identify a profile, the most stable first."""


class ProfileDraft:
    """The changes of a profile. Only what is set is sent; ``None`` clears; the rest stays unchanged.

    ::

        draft = ProfileDraft()
        draft.email = "ann@example.org"
        draft.title = None                            # clears
        draft.properties["tier"] = "gold"
        draft.properties.setdefault("seen", True)
        draft.location.city = "Turin"
        draft.append("sizes", "M")
        draft.unset("old")
        del draft.title                               # undoes the change

    Reading an attribute gives the value that was set, else the one that was read, else ``None``. Values are encoded
    when they are set, so a value that cannot be sent raises there. Assigning a mapping to ``location`` or
    ``properties`` sets its members and keeps the others, as the API does.

    Args:
        id: id of the profile that the changes are for.

    Raises:
        UnknownAttributeError: profiles do not have the attribute that is read or set; also an ``AttributeError``.
        ArgumentError: an attribute is set to a value of a wrong type.
    """

    if not TYPE_CHECKING:  # the attributes below have no slot, which mypy would ask for
        __slots__ = ("_base", "_id", "_identifiers", "_location", "_properties", "_touched")

    email: str | None
    phone_number: str | None
    """In E.164 format, as in ``+15005550006``."""
    external_id: str | None
    anonymous_id: str | None
    """Only for the profile of an event."""
    kx: str | None
    """The exchange id of Klaviyo's web tracking."""
    first_name: str | None
    last_name: str | None
    organization: str | None
    locale: str | None
    """A BCP 47 tag, as in ``en-US``."""
    title: str | None
    image: str | None
    """URL of a picture."""

    def __init__(self, *, id: str | None = None) -> None:
        self._base: dict[str, Any] = {}
        self._touched: dict[str, Any] = {}
        self._properties = CustomProperties()
        self._location: LocationDraft | None = None  # these two are made when they are asked for
        self._identifiers: IdentifierPatches | None = None
        self._id: str | None = None
        self.id = id

    @classmethod
    def of(cls, profile: AnyModel | Mapping[str, Any]) -> ProfileDraft:
        """A draft that starts from a profile that was read; only differences are sent.

        Setting an attribute or property to its present value is not a change, nor is unsetting one that does
        not exist.

        Args:
            profile: a resource such as `Profile`, attributes such as `ProfileAttributes`, or the JSON of either. What
                it leaves out is unknown, and what is null in it is empty.

        Raises:
            ArgumentTypeError: ``profile`` is neither a model nor a mapping.
        """
        read = ReadProfile.of(profile)
        draft = cls(id=read.id)
        known = {name: value for name, value in read.attributes.items() if name in profile_attributes()}
        properties: Any = known.pop("properties", UNSET)
        location: Any = known.pop("location", UNSET)
        # What is neither null nor an object was no fit for its type: nothing is known about it then.
        if properties is None or isinstance(properties, Mapping):
            draft._properties = CustomProperties(cast("Mapping[str, Any] | None", properties))
        if location is None or is_model(location) or isinstance(location, Mapping):
            draft._location = LocationDraft(cast("AnyModel | Mapping[str, Any] | None", location))
        draft._base = {name: snapshot(name, value) for name, value in known.items()}
        return draft

    @property
    def id(self) -> str | None:
        """Id of the profile, ``None`` if it is not known."""
        return self._id

    @id.setter  # noqa: A003  as the one above
    def id(self, value: str | None) -> None:
        if value is not None and not isinstance(value, str):
            raise wrong_type("id", f"must be a string or None, not {type(value).__name__}")
        if value is not None and not value.strip():
            raise wrong_value("id", "must not be empty")
        self._id = value

    @property
    def properties(self) -> CustomProperties:
        """The custom properties, as a mapping."""
        return self._properties

    @properties.setter
    def properties(self, value: Mapping[str, Any] | None) -> None:
        self._properties.assign(value)

    @property
    def location(self) -> LocationDraft:
        """The location; its members are attributes and items."""
        if self._location is None:
            self._location = LocationDraft()
        return self._location

    @location.setter
    def location(self, value: ProfileLocation | Mapping[str, Any] | None) -> None:
        self.location.assign(value)

    @property
    def identifiers(self) -> IdentifierPatches:
        """Secondary email addresses to add or to remove."""
        if self._identifiers is None:
            self._identifiers = IdentifierPatches()
        return self._identifiers

    def set(self, name: str, value: Any, *, check: bool = True) -> None:
        """Set the attribute ``name``, as an assignment does. Without ``check`` its name and its type may be any.

        Raises:
            UnknownAttributeError: profiles have no such attribute.
            ArgumentTypeError: the value is of a wrong type.
            EncodeError: the value cannot be encoded exactly as JSON; the message has its path.
        """
        attribute = profile_attributes().get(name)
        if attribute is None:
            if check:
                raise unknown_attribute(name)
            attribute = Attribute(name, name, ())
        if name in CONTAINERS:
            setattr(self, name, value)
        else:
            self._touched[name] = encode_attribute(attribute, value, path=name, check=check)

    def update(self, values: AnyModel | Mapping[str, Any]) -> None:
        """Set the attributes that a model or a mapping holds, and leave the others as they are.

        Unknown attributes are sent unchanged. An ``id`` is the id of the profile.

        Raises:
            ArgumentTypeError: ``location`` or ``properties`` is neither an object nor null.
            EncodeError: a value cannot be encoded exactly as JSON; the message has its path.
        """
        for name, value in members_of(values, profile_attributes()).items():
            if name == "id":
                self.id = value
            elif name == "location":
                self.location.assign(value, check=False)
            else:
                self.set(name, value, check=False)

    def discard(self, *names: str) -> None:
        """Undo the changes of attributes, as ``del`` does.

        Raises:
            UnknownAttributeError: profiles have no such attribute.
        """
        for name in names:
            if name not in profile_attributes():
                raise unknown_attribute(name)
            if name == "properties":
                self._properties.discard()
            elif name == "location":
                self.location.discard()
            else:
                self._touched.pop(name, None)

    def append(self, key: str, *values: SimpleValue) -> None:
        """Add simple values to the array of the custom property ``key``; see :meth:`CustomProperties.append`."""
        self._properties.append(key, *values)

    def unappend(self, key: str, *values: SimpleValue) -> None:
        """Remove simple values from the array of the custom property ``key``; see :meth:`CustomProperties.unappend`."""
        self._properties.unappend(key, *values)

    def unset(self, *keys: str) -> None:
        """Remove custom properties from the profile; see :meth:`CustomProperties.unset`."""
        self._properties.unset(*keys)

    def changes(self) -> ProfileChanges:
        """The difference, as a copy: later changes of the draft do not affect it.

        Raises:
            ConflictingChangesError: changes contradict each other; the message has the key.
            EncodeError: a value that was changed in place cannot be encoded as JSON; the message has its path.
        """
        changed: dict[str, Any] = {
            name: value
            for name, value in self._touched.items()
            if name not in self._base or not same_json(value, self._base[name])
        }
        changed["location"] = UNSET if self._location is None else self._location.to_attribute()
        changed["properties"] = self._properties.to_attribute()
        patches = {
            "patch_properties": self._properties.to_patch(),
            "patch_identifiers": self._identifiers and self._identifiers.to_patch(),
        }
        meta = {name: patch for name, patch in patches.items() if patch}
        return ProfileChanges(_by_wire(changed), meta or None)

    def to_request(self, kind: RequestKind = "upsert", *, id: str | None = None) -> ProfileRequest:
        """The difference as parts of one kind of request, checked against what that request supports.

        If the draft started from a profile without an id, an upsert also sends the first identifier that does not
        change, so that the server finds the profile.

        Args:
            kind: what the profile is sent for.
            id: id of the profile, where the draft has none.

        Raises:
            UnknownAttributeError: an attribute that this kind of request cannot have.
            ArgumentError: an id is missing, an id or patches cannot be sent, or the changes replace all identifiers
                that were read.
            ConflictingChangesError: as :meth:`changes`; or ``id`` is not the draft's.
            EncodeError: as :meth:`changes`.
        """
        if kind not in KINDS:
            raise wrong_value("kind", f"must be one of {', '.join(KINDS)}, not {kind!r}")
        target = KINDS[kind]
        known = target.checked_id(self._id, None if id is None else ProfileDraft(id=id).id)
        changes = self.changes()
        attributes, meta = changes.attributes, changes.meta
        target.check_attributes(attributes)
        target.check_patches(meta or {})
        if known is None and target.finds:
            attributes = self._with_identifier(attributes, target)
        return target.request(attributes, known, meta)

    def to_resource(self) -> dict[str, Any]:
        """The resource object of an upsert: a record of a bulk import.

        Raises:
            ArgumentError: as :meth:`to_request`.
            EncodeError: as :meth:`to_request`.
        """
        # A shortcut for drafts as most imports have them.
        where, other = self._location, self._identifiers
        more = (where is not None and where.is_changed) or (other is not None and other.is_changed)
        properties = None if more or self._base or self._id is not None else self._properties.to_values()
        plan = None if properties is None else _upsert_plan(tuple(self._touched))
        if plan is None:
            return self.to_request().to_resource()
        wires, in_order = plan
        values = in_order({**self._touched, "properties": properties})
        return {"type": "profile", "attributes": dict(zip(wires, values, strict=True))}

    def _with_identifier(self, attributes: dict[str, Any], target: Kind) -> dict[str, Any]:
        """``attributes`` with an identifier by which the server finds the profile that was read."""
        if not self._base:
            return attributes
        accepted = wire_names(target.taken.attributes)
        known = [profile_attributes()[name] for name in _IDENTIFIERS if name in profile_attributes()]
        read = [a for a in known if a.wire in accepted and self._base.get(a.name) is not None]
        if not read:
            return attributes
        kept = next((attribute for attribute in read if attribute.wire not in attributes), None)
        if kept is None:
            names = ", ".join(attribute.name for attribute in read)
            raise wrong_value("id", f"required: the changes replace {names}, the only identifiers")
        return {kept.wire: self._base[kept.name], **attributes}

    def __dir__(self) -> Iterable[str]:
        return sorted({*super().__dir__(), *profile_attributes()})

    __repr__ = shown

    def __shown__(self) -> dict[str, Any]:
        try:
            changes = self.changes()
        except ValueError as error:  # all errors of the above
            return {"id": self._id, "error": Text(error)}
        return {"id": self._id, "attributes": changes.attributes, "meta": changes.meta}

    if not TYPE_CHECKING:  # type checkers know the attributes by their annotations, and refuse others

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__") or name in ProfileDraft.__slots__:
                raise AttributeError(name)
            if name not in profile_attributes():
                raise unknown_attribute(name)
            return self._touched.get(name, self._base.get(name))

        def __setattr__(self, name: str, value: object) -> None:
            if hasattr(ProfileDraft, name):
                object.__setattr__(self, name, value)
            else:
                self.set(name, value)

        def __delattr__(self, name: str) -> None:
            self.discard(name)


def _by_wire(changed: dict[str, Any]) -> dict[str, Any]:
    """``changed`` under JSON names, in the order in which the API declares them; then what it does not declare."""
    known = profile_attributes()
    changed = {name: value for name, value in changed.items() if value is not UNSET}
    declared = {a.wire: changed[a.name] for a in known.values() if a.name in changed}
    return declared | {name: value for name, value in changed.items() if name not in known}


@lru_cache(maxsize=256)
def _upsert_plan(names: tuple[str, ...]) -> tuple[Sequence[str], Callable[[Any], Sequence[Any]]] | None:
    """JSON names of these attributes and ``properties`` in the order of :func:`_by_wire`, and what gets their values.

    ``None`` if there are none, or an upsert does not accept one.
    """
    known, accepted = profile_attributes(), wire_names(KINDS["upsert"].taken.attributes)
    if not names or any(name not in known or known[name].wire not in accepted for name in names):
        return None
    ordered = [attribute for name, attribute in known.items() if name in (*names, "properties")]
    return [attribute.wire for attribute in ordered], itemgetter(*(attribute.name for attribute in ordered))
