"""The custom properties of a draft."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from klaviyo_client.runtime.errors import EncodeError
from klaviyo_client.runtime.json_types import is_deep
from klaviyo_client.runtime.model import UNSET

from ..errors.argument_errors import ConflictingChangesError, wrong_type, wrong_value
from .draft_mapping import Members, snapshot
from .profile_attributes import profile_attributes
from .property_values import SimpleValue, encode_properties, encode_property, encoded_anew, property_key, same_json

__all__ = ["CustomProperties", "simple_values", "unset_key"]

_PATH = "properties"


class CustomProperties(Members):
    """The custom properties of a profile, as a dict; only changes are sent, because the API merges properties by key.

    The mapping follows the rules of a dict: the last change of a key counts, ``del`` and ``pop`` remove
    the key from the profile (``patch_properties.unset``). Where nothing was read, removing a key that is not known here
    is a change and not a ``KeyError``: the profile may have it.

    The server applies :meth:`append`, :meth:`unappend` and :meth:`unset` to its own values. The mapping does not
    show the result of append and unappend. They cannot be combined with other changes of the same key.
    """

    __slots__ = ("_append", "_base", "_cleared", "_removed", "_unappend", "_unset", "_values")

    def __init__(self, base: Mapping[str, Any] | None = UNSET) -> None:
        """Start from what was read; ``None`` if that was null, ``UNSET`` if nothing was read."""
        read = {name: snapshot(name, value) for name, value in base.items()} if isinstance(base, Mapping) else {}
        self._base: dict[str, Any] | None = None if base is UNSET else read
        self._restart()

    def _restart(self) -> None:
        self._values: dict[str, Any] = {name: snapshot(name, value) for name, value in (self._base or {}).items()}
        self._cleared = False
        self._removed: dict[str, None] = {}
        self._unset: dict[str, None] = {}
        self._append: dict[str, list[Any]] = {}
        self._unappend: dict[str, list[Any]] = {}

    def assign(self, value: Mapping[str, Any] | None) -> None:
        """Set what ``value`` holds, and leave the rest as it is; ``None`` clears all custom properties.

        One request cannot both clear properties that were not read and set others.

        Raises:
            ArgumentTypeError: ``value`` is not a mapping.
            EncodeError: a value cannot be encoded exactly as JSON; the message has its path.
        """
        if value is None:
            self._values = {}
            self._removed = {}
            self._cleared = True
        elif isinstance(value, Mapping):
            self.update(encode_properties(value))
        else:
            raise wrong_type(_PATH, f"must be a mapping or None, not {type(value).__name__}")

    def append(self, key: str, *values: SimpleValue) -> None:
        """Add simple values to the array that the profile has under ``key``.

        Raises:
            ArgumentTypeError: a value is an array, an object or null.
            EncodeError: a value cannot be encoded exactly as JSON.
        """
        self._patch(self._append, key, values)

    def unappend(self, key: str, *values: SimpleValue) -> None:
        """Remove simple values from the array that the profile has under ``key``.

        Raises:
            ArgumentTypeError: a value is an array, an object or null.
            EncodeError: a value cannot be encoded exactly as JSON.
        """
        self._patch(self._unappend, key, values)

    def unset(self, *keys: str) -> None:
        """Remove ``keys`` from the profile. Unlike with ``del``, it is an error to set the same key as well.

        Raises:
            ArgumentError: a key is an attribute of profiles, which ``None`` clears.
            EncodeError: a key is empty, or not a string.
        """
        for key in keys:
            name = unset_key(key, known=self._base or ())
            self._unset[name] = None
            if not self._is_set(name):
                self._values.pop(name, None)

    def discard(self) -> None:
        """Take back all changes."""
        self._restart()

    def to_attribute(self) -> Any:
        """``properties`` as the API takes it: keys that change, null to clear, or ``UNSET``.

        Raises:
            ConflictingChangesError: changes contradict each other; the message has the key.
            EncodeError: a value that was changed in place cannot be encoded as JSON.
        """
        changed = {name: value for name, value in self._values.items() if self._is_set(name)}
        self._check(changed)
        if changed:
            return encoded_anew(changed)
        return None if self._cleared and not self._values and self._base != {} else UNSET

    def to_values(self) -> dict[str, Any] | None:
        """What :meth:`to_attribute` returns, or ``None`` if more was done than to set values, or less."""
        if self._base is not None or self._cleared or not self._values:
            return None
        if self._removed or self._unset or self._append or self._unappend:
            return None
        return encoded_anew(self._values)

    def to_patch(self) -> dict[str, Any]:
        """``append``, ``unappend`` and ``unset`` as the API takes them; empty if there are none."""
        unset = self._all_removed()
        patch: dict[str, Any] = {}
        if self._append:
            patch["append"] = {name: list(values) for name, values in self._append.items()}
        if self._unappend:
            patch["unappend"] = {name: list(values) for name, values in self._unappend.items()}
        if unset:
            patch["unset"] = unset
        return patch

    def _is_set(self, name: str) -> bool:
        """Whether the value under ``name`` differs from what was read."""
        if name not in self._values:
            return False
        return self._base is None or name not in self._base or not same_json(self._values[name], self._base[name])

    def _all_removed(self) -> list[str]:
        """Keys to unset: those that were read, or may be there since nothing was read."""
        if self._cleared:
            # Null clears them all, unless some that were read are kept or set again.
            return [name for name in self._base or () if name not in self._values] if self._values else []
        removed = self._removed | self._unset
        return [name for name in removed if self._base is None or name in self._base]

    def _patch(self, patches: dict[str, list[Any]], key: str, values: tuple[object, ...]) -> None:
        name = _key(key)
        if values:
            patches.setdefault(name, []).extend(simple_values(name, values))

    def _check(self, changed: dict[str, Any]) -> None:
        for name in self._unset:
            if name in self._values:
                raise _conflict(name, "it is both set and unset")
        for patches, done in ((self._append, "appended to"), (self._unappend, "unappended from")):
            for name in patches:
                if name in changed:
                    raise _conflict(name, f"it is both set and {done}")
                if name in self._unset or name in self._removed:
                    raise _conflict(name, f"it is both unset and {done}")
        for name, values in self._append.items():
            for value in values:
                if any(same_json(value, other) for other in self._unappend.get(name, ())):
                    raise _conflict(name, f"{value!r} is both appended and unappended")
        if self._cleared:
            # If all keys are known, those that are removed can be unset one by one.
            changes = (*(changed if self._base is None else ()), *self._append, *self._unappend)
            for name in changes:
                raise _conflict(name, "cannot be changed when all properties are cleared")

    def __getitem__(self, key: str) -> Any:
        return self._values[key]

    def __setitem__(self, key: str, value: Any) -> None:
        name = _key(key)
        self._values[name] = encode_property(name, value)
        self._removed.pop(name, None)

    def __delitem__(self, key: str) -> None:
        name = _key(key)
        if name not in self._values and self._base is not None:
            raise KeyError(key)
        self._values.pop(name, None)
        if not self._cleared and (self._base is None or name in self._base):
            self._removed[name] = None

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __getstate__(self) -> dict[str, Any] | str:
        state = {name: getattr(self, name) for name in CustomProperties.__slots__}
        return json.dumps(state) if is_deep([state]) else state  # deeper than pickle and copy can follow

    def __setstate__(self, state: dict[str, Any] | str) -> None:
        for name, value in (json.loads(state) if isinstance(state, str) else state).items():
            setattr(self, name, value)

    def clear(self) -> None:
        """Remove all properties: one by one if they were read; otherwise whatever the profile has."""
        if self._base is None:
            self.assign(None)
        for name in list(self._values):
            del self[name]


def simple_values(key: str, values: tuple[object, ...]) -> list[Any]:
    """JSON data of values that the API can append to an array, or remove from it: strings, numbers, booleans.

    Raises:
        ArgumentTypeError: a value is an array, an object or null.
        EncodeError: a value cannot be encoded exactly as JSON.
    """
    encoded: list[Any] = encode_property(key, values)
    for index, value in enumerate(encoded):
        if value is None or isinstance(value, list | dict):
            kind = type(values[index]).__name__
            raise wrong_type(f"{_PATH}.{key}[{index}]", f"must be a simple value, such as a string, not {kind}")
    return encoded


def unset_key(key: object, *, known: Mapping[str, Any] | tuple[()] = ()) -> str:
    """``key`` as the name of a custom property to unset.

    Raises:
        ArgumentError: profiles have an attribute of this name, and no such property is known.
        EncodeError: it is empty, or not a string.
    """
    name = _key(key)
    if name not in known and name in profile_attributes():
        raise wrong_value(
            name,
            "this is an attribute; set it to None to clear it (to remove a custom property of this name, use"
            " del draft.properties[...])",
        )
    return name


def _key(key: object) -> str:
    try:
        return property_key(key)
    except EncodeError as error:
        raise error.within(_PATH) from None


def _conflict(name: str, reason: str) -> ConflictingChangesError:
    return ConflictingChangesError(f"{_PATH}.{name}", reason, key=name)
