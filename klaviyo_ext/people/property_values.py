"""Lossless encoding of custom properties: a value is sent as it is, or refused with its path."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence, Set as AbstractSet
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from math import isnan
from typing import Any, TypeAlias, cast
from uuid import UUID

from klaviyo_client.runtime.encoding import Missing, encode, text_key
from klaviyo_client.runtime.errors import EncodeError
from klaviyo_client.runtime.json_types import class_of

from ..core.any_package import AnyModel

__all__ = [
    "PropertyValue",
    "SimpleValue",
    "encode_properties",
    "encode_property",
    "encoded_anew",
    "property_key",
    "same_json",
]

SimpleValue: TypeAlias = str | int | float | Decimal | datetime | date | time | UUID | Enum
"""What can be appended to an array, or removed from it."""

PropertyValue: TypeAlias = (
    SimpleValue
    | AnyModel
    | Mapping[str, "PropertyValue"]
    | Sequence["PropertyValue"]
    | AbstractSet["PropertyValue"]
    | None
)
"""What a custom property may hold."""

_SHORT: frozenset[type[object]] = frozenset({bool, type(None)})
_ATOMS = _SHORT | {str, int, float}
_TEXTS: frozenset[type[object]] = frozenset({str})

_INTEGERS = range(-(2**63), 2**63)
"""Klaviyo's API documentation: integers have 64 bits."""

_DEEPEST = 100
"""Far beyond what the API takes, far below Python's recursion limit: only a container in itself is deeper."""


def encode_properties(
    properties: Mapping[str, Any], *, path: str = "properties", missing: Missing = "error"
) -> dict[str, Any]:
    """JSON data of custom properties, as a copy: later changes to ``properties`` do not affect it.

    Values are encoded as by :func:`klaviyo_client.runtime.encoding.encode`. What the API cannot store is refused, too:
    integers of more than 64 bits, half surrogate pairs, empty names.

    Args:
        properties: names and values.
        path: where the properties stand, for errors.
        missing: what to do with NaN, NaT and ``pandas.NA``.

    Raises:
        EncodeError: a value cannot be encoded exactly; the message has its path, as in ``properties.sizes[2]``.
    """
    try:
        encoded: dict[str, Any] = encode(properties, missing=missing)
        _check(encoded, 0)
    except EncodeError as error:
        raise error.within(path) from None
    return encoded


def encode_property(name: str, value: Any, *, path: str = "properties") -> Any:
    """JSON data of the custom property ``name``, as :func:`encode_properties` makes it.

    Raises:
        EncodeError: as :func:`encode_properties`.
    """
    kind = class_of(value)
    if (kind in _SHORT or (kind is str and value.isascii())) and name and class_of(name) is str and name.isascii():
        return value  # most values
    return encode_properties({name: value}, path=path)[property_key(name)]


def encoded_anew(properties: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of encoded properties. Lists and objects are checked again, because they may have been changed in place.

    Raises:
        EncodeError: as :func:`encode_properties`.
    """
    copied = dict(properties)
    for name, value in copied.items():
        kind = class_of(value)
        if kind in _ATOMS:
            continue
        if kind is list and _TEXTS.issuperset(map(class_of, value)) and all(map(str.isascii, value)):
            copied[name] = value.copy()
        else:
            copied[name] = encode_property(name, value)
    return copied


def property_key(name: object) -> str:
    """``name`` as the name of a custom property.

    Raises:
        EncodeError: it is not a string, is empty, or cannot be encoded as UTF-8.
    """
    key = text_key(name)
    if not key:
        raise EncodeError("the name of a property must not be empty")
    return _text(key)


def same_json(one: Any, other: Any) -> bool:
    """Whether two pieces of JSON data are equal. Unlike in Python, true is not 1, false is not 0, and NaN is NaN."""
    try:
        return _same(one, other)
    except RecursionError:
        return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        left, right = cast("Mapping[str, Any]", one), cast("Mapping[str, Any]", other)
        return left.keys() == right.keys() and all(_same(value, right[key]) for key, value in left.items())
    if isinstance(one, list) and isinstance(other, list):
        items, others = cast("list[object]", one), cast("list[object]", other)
        return len(items) == len(others) and all(map(_same, items, others))
    if isinstance(one, float) and isnan(one):
        return isinstance(other, float) and isnan(other)
    return one is other or bool(one == other)


def _check(value: Any, depth: int) -> None:
    """Refuse JSON data that the API cannot store."""
    if isinstance(value, str):
        _text(value)
    elif isinstance(value, int):
        if value not in _INTEGERS:
            raise EncodeError("the integer does not fit into 64 bits; send it as a string")
    elif isinstance(value, dict | list):
        if depth > _DEEPEST:
            raise EncodeError(f"nested more than {_DEEPEST} levels deep, or contains itself")
        array, members = cast("list[Any]", value), cast("dict[str, Any]", value)
        each: Iterable[tuple[Any, Any]] = members.items() if isinstance(value, dict) else enumerate(array)
        for key, item in each:
            if isinstance(key, str):
                property_key(key)
            try:
                _check(item, depth + 1)
            except EncodeError as error:
                raise error.within(key) from None


def _text(value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise EncodeError(f"character {error.start} is half of a surrogate pair, which UTF-8 cannot encode") from None
    return value
