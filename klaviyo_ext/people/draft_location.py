"""The location of a draft."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from klaviyo_client.runtime.model import UNSET

from ..core.any_package import AnyModel, is_model
from ..errors.argument_errors import wrong_type
from .draft_mapping import Members, snapshot
from .profile_attributes import Attribute, encode_attribute, location_attributes, members_of, unknown_location
from .property_values import same_json

__all__ = ["LocationDraft"]


class LocationDraft(Members):
    """The location of a person. Only parts that are set are sent; the others stay unchanged.

    Attributes work as in a draft: reading gives the value or ``None``, setting ``None`` clears, ``del`` undoes a
    change. As a mapping it is like a dict of the members that have a value: ``del`` clears.
    """

    if not TYPE_CHECKING:  # the attributes below have no slot, which mypy would ask for
        __slots__ = ("_base", "_cleared", "_touched")

    address1: str | None
    address2: str | None
    city: str | None
    country: str | None
    latitude: float | Decimal | str | None
    longitude: float | Decimal | str | None
    region: str | None
    zip: str | None
    timezone: str | None
    """Name of an IANA time zone, as in ``America/New_York``."""
    ip: str | None

    def __init__(self, base: AnyModel | Mapping[str, Any] | None = UNSET) -> None:
        """Start from what was read; ``None`` if that was null, ``UNSET`` if nothing was read."""
        self._base: dict[str, Any] = {}
        self._touched: dict[str, Any] = {}
        self._cleared = False
        if base is None:
            self._base = dict.fromkeys(location_attributes())
        elif is_model(base) or isinstance(base, Mapping):
            members = members_of(base, location_attributes())
            self._base = {name: snapshot(name, value) for name, value in members.items()}

    def set(self, name: str, value: object, *, check: bool = True) -> None:
        """Set the attribute ``name``; ``None`` clears it. Without ``check`` its name and its type may be any.

        Raises:
            UnknownAttributeError: locations have no such attribute.
            ArgumentTypeError: the value is of a wrong type.
            EncodeError: the value cannot be encoded exactly as JSON.
        """
        attribute = location_attributes().get(name)
        if attribute is None:
            if check:
                raise unknown_location(name)
            attribute = Attribute(name, name, ())
        self._touched[name] = encode_attribute(attribute, value, path=f"location.{name}", check=check)

    def assign(self, value: AnyModel | Mapping[str, Any] | None, *, check: bool = True) -> None:
        """Set what ``value`` holds, and leave the rest as it is; ``None`` clears the whole location.

        Without ``check`` names and types of members may be any.

        Raises:
            ArgumentTypeError: ``value`` is neither a mapping nor a model, or a member is of a wrong type.
            UnknownAttributeError: a member does not exist.
        """
        if value is None:
            self._cleared = True
            self._touched = {}
        elif is_model(value) or isinstance(value, Mapping):
            for name, member in members_of(value, location_attributes()).items():
                self.set(name, member, check=check)
        else:
            raise wrong_type("location", f"must be a mapping or None, not {type(value).__name__}")

    def clear(self) -> None:
        """Clear the whole location, including parts that were not read."""
        self.assign(None)

    def discard(self, name: str | None = None) -> None:
        """Undo the changes of the attribute ``name``, or of the whole location.

        Raises:
            UnknownAttributeError: locations have no such attribute.
        """
        if name is None:
            self._touched = {}
            self._cleared = False
        elif name in location_attributes():
            self._touched.pop(name, None)
        else:
            raise unknown_location(name)

    @property
    def is_changed(self) -> bool:
        """Whether anything was set or cleared."""
        return self._cleared or bool(self._touched)

    def to_attribute(self) -> Any:
        """The attribute as the API takes it: members that changed, null, or ``UNSET``."""
        wanted = self._touched
        known = location_attributes()
        if self._cleared:
            wanted = dict.fromkeys(known) | wanted
        changed = {
            known[name].wire if name in known else name: value
            for name, value in wanted.items()
            if name not in self._base or not same_json(value, self._base[name])
        }
        if self._cleared and changed and all(value is None for value in wanted.values()):
            return None
        return changed or UNSET

    def _value(self, name: str) -> Any:
        return self._touched.get(name, None if self._cleared else self._base.get(name))

    def __getitem__(self, key: str) -> Any:
        value = self._value(key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key: str, value: Any) -> None:
        self.set(key, value)

    def __delitem__(self, key: str) -> None:
        if key not in location_attributes() or (key not in self and key in self._base):
            raise KeyError(key)
        self._touched[key] = None

    def __iter__(self) -> Iterator[str]:
        return (name for name in location_attributes() if self._value(name) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *location_attributes()})

    if not TYPE_CHECKING:  # type checkers know the attributes by their annotations, and refuse others

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__") or name in LocationDraft.__slots__:
                raise AttributeError(name)
            if name not in location_attributes():
                raise unknown_location(name)
            return self._value(name)

        def __setattr__(self, name: str, value: object) -> None:
            if hasattr(LocationDraft, name):
                object.__setattr__(self, name, value)
            else:
                self.set(name, value)

        def __delattr__(self, name: str) -> None:
            self.discard(name)
