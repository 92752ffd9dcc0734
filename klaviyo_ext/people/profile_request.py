"""The changes of a draft, and the parts of a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import attrs

from klaviyo_client import REVISION
from klaviyo_client.runtime.json_types import shown

from ..errors.argument_errors import ConflictingChangesError, UnknownAttributeError, wrong_value
from .profile_attributes import CONTAINERS, profile_attributes, unknown_attribute, wire_names
from .request_kinds import RequestKind, Taken, taken_by

__all__ = ["KINDS", "Kind", "ProfileChanges", "ProfileRequest", "RequestKind"]


class Kind(NamedTuple):
    """One kind of request about a profile.

    Attributes:
        operation: what the caller knows it as, for messages.
        kind: its name.
        finds: whether the server finds the profile by its attributes, if there is no id.
    """

    operation: str
    kind: RequestKind
    finds: bool = False

    @property
    def taken(self) -> Taken:
        """What it takes of a profile."""
        return taken_by(self.kind)

    def checked_id(self, own: str | None, given: str | None) -> str | None:
        """The id that is sent.

        Args:
            own: id of the profile in the changes.
            given: id of the profile in the call.

        Raises:
            ConflictingChangesError: the two differ.
            ArgumentError: an id is missing, or not accepted.
        """
        if own is not None and given is not None and own != given:
            raise ConflictingChangesError("id", f"the draft has the id {own!r}, but id is {given!r}", key="id")
        known = own if given is None else given
        if known is None and self.taken.id == "required":
            raise wrong_value("id", f"{self.operation} needs the id of the profile")
        if known is not None and self.taken.id == "none":
            raise wrong_value("id", f"{self.operation} does not accept an id of the profile")
        return known

    def check_attributes(self, attributes: Mapping[str, Any]) -> None:
        """Check that this kind of request has all of ``attributes``. What profiles do not have is not checked.

        Raises:
            UnknownAttributeError: one belongs into another kind of request.
        """
        accepted = wire_names(self.taken.attributes)
        for name in CONTAINERS:
            if name in attributes and name not in profile_attributes():
                raise unknown_attribute(name)
        for attribute in profile_attributes().values():
            if attribute.wire in attributes and attribute.wire not in accepted:
                takers = [one.operation for one in KINDS.values() if attribute.wire in wire_names(one.taken.attributes)]
                raise UnknownAttributeError(
                    attribute.name,
                    f"{self.operation} does not accept it in revision {REVISION}; use {' or '.join(takers)}",
                )

    def check_patches(self, patches: Mapping[str, Any]) -> None:
        """Check that this kind of request has ``patches``.

        Raises:
            ArgumentError: it cannot patch, or not this.
        """
        refused = set(patches) - wire_names(self.taken.meta)
        if refused:
            argument = "identifiers" if "patch_identifiers" in refused else "properties"
            names = ", ".join(f"{part}.{name}" for part in patches if part in refused for name in patches[part])
            raise wrong_value(argument, f"{self.operation} cannot patch ({names}); set the values instead")

    def request(self, attributes: Mapping[str, Any], id: str | None, patches: Any = None) -> ProfileRequest:
        """The request with ``patches``, or those that a mapping has among its ``attributes``, where they belong.

        Raises:
            ConflictingChangesError: there are both.
        """
        among = attributes.get("meta")
        if patches is not None and among is not None:
            raise ConflictingChangesError("meta", "set by a mapping and by updaters; use one of them", key="meta")
        if self.taken.patches == "among" and patches is not None:
            return ProfileRequest({**attributes, "meta": patches}, id)
        if self.taken.patches == "beside" and among is not None:
            return ProfileRequest({name: value for name, value in attributes.items() if name != "meta"}, id, among)
        return ProfileRequest(attributes, id, patches)


KINDS: dict[RequestKind, Kind] = {
    "upsert": Kind("create_or_update_profile", "upsert", finds=True),
    "update": Kind("update_profile", "update"),
    "create": Kind("create_profile", "create"),
    "event": Kind("create_event", "event", finds=True),
    "bulk_event": Kind("bulk_create_events", "bulk_event", finds=True),
    "push_token": Kind("create_push_token", "push_token", finds=True),
    "subscribe": Kind("subscribe_profile", "subscribe", finds=True),
    "unsubscribe": Kind("unsubscribe_profile", "unsubscribe", finds=True),
}


@attrs.frozen(hash=False)
class ProfileChanges:
    """The difference between a draft and what it started from, as JSON data. False if there is none.

    Attributes:
        attributes: attributes that change; null clears.
        meta: patches of properties and identifiers; ``None`` if there are none.
    """

    attributes: dict[str, Any]
    meta: dict[str, Any] | None = None

    __repr__ = shown

    def __bool__(self) -> bool:
        return bool(self.attributes or self.meta)


@attrs.frozen(hash=False)
class ProfileRequest:
    """The parts of a request about a profile, as JSON data.

    Attributes:
        attributes: goes to the operation's ``attributes``.
        id: id of the profile; ``None`` if its identifiers tell which one it is, or if it is new.
        meta: goes to the operation's ``meta``; ``None`` if there is nothing to patch.
    """

    attributes: Mapping[str, Any]
    id: str | None = None
    meta: dict[str, Any] | None = None

    __repr__ = shown

    @property
    def is_empty(self) -> bool:
        """Whether nothing identifies the profile: there is no id, and there are no attributes."""
        return self.id is None and not self.attributes

    @property
    def beside(self) -> dict[str, Any]:
        """``id`` and ``meta``, if there are any: not every revision has these arguments."""
        return {name: value for name, value in (("id", self.id), ("meta", self.meta)) if value is not None}

    def to_resource(self) -> dict[str, Any]:
        """The resource object: a record of a bulk import, or the ``data`` of an event's profile."""
        resource: dict[str, Any] = {"type": "profile"}
        if self.id is not None:
            resource["id"] = self.id
        resource["attributes"] = self.attributes
        if self.meta is not None:
            resource["meta"] = self.meta
        return resource
