"""Encodes models and Python values as JSON data.

Decoded data encodes to the same JSON again; even timestamps keep their format. A value that cannot be encoded raises an
error with its path, before anything is sent.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from math import isfinite
from types import NoneType
from typing import Any, TypeAlias, cast
from uuid import UUID

from .errors import EncodeError
from .json_types import class_of
from .timestamps import Timestamp

_Place: TypeAlias = tuple[Any, Any, Any, int]
"""Where a value is: its container, its key, the place of the container, and how deep that is."""

_ATOMS: frozenset[type[object]] = frozenset((str, int, float, bool, NoneType))
_UNCHECKED = _ATOMS - {float}
_DEEPEST = 10_000

__all__ = ["copied", "dumps", "encode", "encode_datetime", "encode_members"]


def dumps(data: Any) -> bytes:
    """Plain data as UTF-8 JSON. Datetimes with a time zone, dates, UUIDs and enums are encoded as by :func:`encode`.

    Raises:
        EncodeError: a value cannot be encoded; the message contains its path.
    """
    try:
        # A lone surrogate has no UTF-8 form; it becomes a JSON escape.
        return "".join(_parts(data, 0)).encode(errors="backslashreplace")
    except (TypeError, ValueError, RecursionError):
        # Walk the data again, to find the path of the value.
        try:
            plain = encode(encode(data))  # the first pass leaves NaN in models
            return "".join(_parts(plain, 0)).encode(errors="backslashreplace")
        except EncodeError:
            raise
        except RecursionError:
            raise EncodeError("the value contains itself, or is nested too deeply") from None
        except (TypeError, ValueError) as error:  # a key of an object
            raise EncodeError(str(error)) from None


def encode(value: Any) -> Any:
    """JSON data for ``value``: models, datetimes, dates, UUIDs, enums and containers of them; others stay unchanged.

    Raises:
        EncodeError: a datetime without a time zone, NaN, infinity, a Decimal, bytes or any other type.
    """
    return _rebuilt(value, _UNCHECKED, _encode_leaf)


def encode_members(members: dict[str, Any]) -> dict[str, Any]:
    """The members of a model as JSON data. NaN and infinity stay: a server may have sent them."""
    data: dict[str, Any] = _rebuilt(members, _ATOMS, _encode_leaf)
    return data


def copied(value: Any) -> Any:
    """A copy of ``value``, of each container and of each model in it."""
    return _rebuilt(value, _ATOMS, _copy_leaf)


def _rebuilt(value: Any, kept: frozenset[type[object]], leaf: Callable[[Any], Any]) -> Any:
    """A copy of ``value``, with lists for iterables and dicts for mappings. Nested data needs no recursion.

    Args:
        value: anything.
        kept: the types whose values stay as they are.
        leaf: what to put for any other value that is no container.
    """
    if class_of(value) in kept:
        return value
    top: list[Any] = [value]
    stack: list[_Place] = [(top, 0, None, 0)]
    while stack:
        place = stack.pop()
        into, key, _, depth = place
        each = into[key]
        kind = class_of(each)
        try:
            made = each.copy() if kind is dict or kind is list else _container(each)
            if made is None:
                into[key] = leaf(each)
                continue
        except EncodeError as error:
            raise _located(error, place) from None
        if depth > _DEEPEST:
            raise EncodeError("the value contains itself, or is nested too deeply")
        into[key] = made
        stack += [(made, name, place, depth + 1) for name, item in _items(made) if class_of(item) not in kept]
    return top[0]


def _items(container: Any) -> Iterable[tuple[Any, Any]]:
    return container.items() if class_of(container) is dict else enumerate(container)


def _container(value: Any) -> Any:
    """``value`` as a dict or list, if it is a mapping or another iterable."""
    if hasattr(class_of(value), "to_dict") or isinstance(value, str | bytes | bytearray | Enum):
        return None
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    return list(cast("Iterable[Any]", value)) if isinstance(cast("object", value), Iterable) else None


def _located(error: EncodeError, place: _Place) -> EncodeError:
    """``error`` with the path of the value."""
    into, key, above, _ = place
    while above is not None:
        error = error.within(key if class_of(into) is list else str(key))
        into, key, above, _ = above
    return error


def encode_datetime(value: datetime) -> str:
    """ISO 8601 with the time zone; a :class:`~.timestamps.Timestamp` keeps the format of the server.

    Raises:
        EncodeError: ``value`` has no time zone.
    """
    if isinstance(value, Timestamp) and hasattr(value, "text"):
        return value.text
    if value.utcoffset() is None:
        raise EncodeError(
            f"datetime {value.isoformat()} has no time zone; add one, for example with .replace(tzinfo=UTC)"
        )
    return value.isoformat()


def _copy_leaf(value: Any) -> Any:
    return copy.deepcopy(value) if hasattr(class_of(value), "__fields__") else value


def _encode_leaf(value: Any) -> Any:
    if hasattr(class_of(value), "to_dict"):
        try:
            return value.to_dict()
        except EncodeError:
            raise
        except ValueError as error:  # a model of another rendered package raises its own EncodeError
            raise EncodeError(getattr(error, "reason", str(error)), path=getattr(error, "path", "")) from error
    if isinstance(value, Enum):
        return encode(value.value)
    if isinstance(value, float) and not isfinite(value):
        raise EncodeError(f"cannot encode {value} as JSON")
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime):
        return encode_datetime(value)
    if isinstance(value, date | UUID):
        return str(value)
    raise EncodeError(f"cannot encode {type(value).__name__} as JSON")


def _text_encoder() -> Callable[[Any, int], Iterable[str]]:
    """A function that returns data, at an indentation, as parts of JSON text. Data in itself ends in a RecursionError.

    `json.JSONEncoder` creates its C encoder in every call. For small data, such as one record of a bulk request, that
    takes longer than the encoding. So we keep one encoder where CPython allows it.
    """
    encoder = json.JSONEncoder(
        ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"), default=_encode_leaf
    )
    make: Any = getattr(json.encoder, "c_make_encoder", None)  # undocumented, so it may be missing
    try:
        parts = make(None, _encode_leaf, json.encoder.encode_basestring, None, ":", ",", False, False, False)
        if "".join(parts([{"é": 1.5}], 0)) == '[{"é":1.5}]':
            return cast("Callable[[Any, int], Iterable[str]]", parts)
    except TypeError:
        pass
    return lambda data, _: (encoder.encode(data),)


_parts = _text_encoder()
