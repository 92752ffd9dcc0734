"""Lossless encoding of custom properties: a value is sent as it is, or refused with its path.

In addition to the types of :mod:`klaviyo_client.runtime.encoding`, a property may be a Decimal, time, tuple or set.
Values that would change on the way are refused before anything is sent: NaN, numbers that JSON or the API cannot store
exactly, naive datetimes, bytes, keys that are not strings.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence, Set as AbstractSet
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from math import isnan
from typing import Any, TypeAlias, cast
from uuid import UUID

from klaviyo_client.runtime.encoding import encode, text_key
from klaviyo_client.runtime.errors import EncodeError

from ..core.any_package import AnyModel, is_model

__all__ = ["PropertyValue", "SimpleValue", "encode_properties", "encode_property", "property_key", "same_json"]

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

_INTEGERS = range(-(2**63), 2**63)
"""Klaviyo's API documentation: integers have 64 bits."""

_DEEPEST = 100
"""Far beyond what the API takes, far below Python's recursion limit: only a container in itself is deeper."""

_BINARY = (bytes, bytearray, memoryview)

_ADVICE: tuple[tuple[tuple[type, ...], str], ...] = (
    (_BINARY, "decode it, or spell it in base64"),
    ((timedelta,), "send its total_seconds()"),
    ((Iterable,), "make it a list"),
)


def encode_properties(properties: Mapping[str, Any], *, path: str = "properties") -> dict[str, Any]:
    """JSON data of custom properties, as a copy: later changes to ``properties`` do not affect it.

    ==================== ==================================================================================
    str, bool, None      as they are
    int                  as it is, within 64 bits
    float                as it is, if finite
    Decimal              an integer if it is one, else the float with the same digits
    datetime             ISO 8601 with its time zone; without one it is refused
    date, time           ISO 8601
    UUID, Enum           its text, its value
    list, tuple, set     an array; sets in the order of their members' JSON, so that equal sets encode alike
    mapping, model       an object; keys must be strings
    ==================== ==================================================================================

    Args:
        properties: names and values.
        path: where the properties stand, for errors.

    Raises:
        EncodeError: a value cannot be encoded exactly; the message has its path, as in ``properties.sizes[2]``.
    """
    try:
        return _object(properties, 0)
    except EncodeError as error:
        raise error.within(path) from None


def encode_property(name: str, value: Any, *, path: str = "properties") -> Any:
    """JSON data of the custom property ``name``, as :func:`encode_properties` makes it.

    Raises:
        EncodeError: as :func:`encode_properties`.
    """
    return encode_properties({name: value}, path=path)[property_key(name)]


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


def _value(value: Any, depth: int) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):  # before str and int: members of StrEnum and IntEnum are both
        return _value(value.value, depth + 1)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int):
        return _integer(value)
    if isinstance(value, float):
        return float(encode(value))
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, date | UUID):  # a datetime is a date
        return encode(value)
    if isinstance(value, time):
        return value.isoformat()
    return _container(value, depth)


def _container(value: Any, depth: int) -> Any:
    if depth >= _DEEPEST:
        raise EncodeError(f"nested more than {_DEEPEST} levels deep, or contains itself")
    if is_model(value):
        return _object(value.to_dict(), depth)
    if isinstance(value, Mapping):
        return _object(cast("Mapping[object, object]", value), depth)
    if isinstance(value, AbstractSet):
        return sorted(_array(cast("AbstractSet[object]", value), depth), key=json.dumps)
    if isinstance(value, Sequence) and not isinstance(value, _BINARY):
        return _array(cast("Sequence[object]", value), depth)
    raise _refused(cast("object", value))


def _object(members: Mapping[Any, object], depth: int) -> dict[str, Any]:
    encoded: dict[str, Any] = {}
    for name, value in members.items():
        key = property_key(name)
        try:
            encoded[key] = _value(value, depth + 1)
        except EncodeError as error:
            raise error.within(key) from None
    return encoded


def _array(items: Iterable[object], depth: int) -> list[Any]:
    encoded: list[Any] = []
    for index, item in enumerate(items):
        try:
            encoded.append(_value(item, depth + 1))
        except EncodeError as error:
            raise error.within(index) from None
    return encoded


def _text(value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise EncodeError(f"character {error.start} is half of a surrogate pair, which UTF-8 cannot encode") from None
    return value if type(value) is str else str.__str__(value)


def _integer(value: int) -> int:
    if value not in _INTEGERS:
        raise EncodeError("the integer does not fit into 64 bits; send it as a string")
    return int(value)


def _decimal(value: Decimal) -> int | float:
    if not value.is_finite():
        raise EncodeError(f"cannot encode {value} as JSON")
    # 19 digits and more before the point: beyond 64 bits, and no reason to write 10**1000000 out.
    if value.adjusted() < 19:
        if value == value.to_integral_value():
            return _integer(int(value))
        near = float(value)
        if Decimal(repr(near)) == value:
            return near
        raise EncodeError(f"Decimal {value} has too many digits for a JSON number; round it or send it as a string")
    raise EncodeError(f"Decimal {value} does not fit into 64 bits; send it as a string")


def _refused(value: object) -> EncodeError:
    advice = next((f"; {text}" for kinds, text in _ADVICE if isinstance(value, kinds)), "")
    return EncodeError(f"cannot encode {type(value).__name__} as JSON{advice}")
