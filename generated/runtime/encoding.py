"""From models and Python values to JSON data.

What was decoded encodes to the same JSON, down to the spelling of a timestamp. What JSON cannot carry is refused with
the path to it, before anything is sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import Any
from uuid import UUID

from .errors import EncodeError
from .timestamps import Timestamp

__all__ = ["dumps", "encode", "encode_datetime", "encode_member"]


def dumps(data: Any) -> bytes:
    """UTF-8 JSON of plain data. Datetimes with a zone, dates, UUIDs and enums inside it are spelt as by :func:`encode`.

    Raises:
        EncodeError: something in it has no JSON form; names the path.
    """
    try:
        return _ENCODER.encode(data).encode()
    except (TypeError, ValueError, RecursionError):
        # Only now is it worth walking the data, to say where.
        return _ENCODER.encode(encode(data)).encode()


def encode(value: Any) -> Any:
    """JSON data for ``value``: models, datetimes, dates, UUIDs, enums and containers of them; the rest unchanged.

    Raises:
        EncodeError: a datetime without a time zone, NaN or infinity, a Decimal, bytes or any other type.
    """
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is list or kind is tuple:
        return [_encode_item(index, item) for index, item in enumerate(value)]
    if kind is dict:
        return {key: encode_member(key, item) for key, item in value.items()}
    if kind is float:
        return _encode_float(value)
    if hasattr(kind, "to_dict"):
        return value.to_dict()
    return _encode_other(value)


def encode_member(name: Any, value: Any) -> Any:
    """:func:`encode` of the member ``name`` of an object; an error names it."""
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    try:
        return encode(value)
    except EncodeError as error:
        raise error.within(str(name)) from None


def encode_datetime(value: datetime) -> str:
    """ISO 8601 with the zone; a :class:`~.timestamps.Timestamp` as the server spelt it.

    Raises:
        EncodeError: ``value`` has no time zone.
    """
    if isinstance(value, Timestamp) and hasattr(value, "text"):
        return value.text
    if value.utcoffset() is None:
        raise EncodeError(f"datetime {value.isoformat()} has no time zone; add one, as in .replace(tzinfo=UTC)")
    return value.isoformat()


def _encode_item(index: int, value: Any) -> Any:
    try:
        return encode(value)
    except EncodeError as error:
        raise error.within(index) from None


def _encode_float(value: float) -> float:
    if not isfinite(value):
        raise EncodeError(f"JSON has no form for {value}")
    return value


def _encode_other(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: encode_member(key, item) for key, item in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray | str):
        return [_encode_item(index, item) for index, item in enumerate(value)]
    return _encode_scalar(value)


def _encode_scalar(value: Any) -> Any:
    if isinstance(value, Enum):
        return encode(value.value)
    if isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return _encode_float(value)
    if isinstance(value, datetime):
        return encode_datetime(value)
    if isinstance(value, date | UUID):
        return str(value)
    if hasattr(type(value), "to_dict"):
        return value.to_dict()
    raise EncodeError(f"JSON has no form for {type(value).__name__}")


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_encode_scalar)
