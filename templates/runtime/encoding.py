"""Encodes models and Python values as JSON data.

Decoded data encodes to the same JSON again; even timestamps keep their format. A value that cannot be encoded raises an
error with its path, before anything is sent.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import Any, cast
from uuid import UUID

from .errors import EncodeError
from .json_types import class_of
from .timestamps import Timestamp

__all__ = ["dumps", "encode", "encode_datetime"]


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
            return "".join(_parts(encode(data), 0)).encode(errors="backslashreplace")
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
    kind = class_of(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is float:
        return _encode_float(value)
    if kind is datetime:
        return encode_datetime(value)
    if kind is dict:
        return _encode_object(value)
    if kind is list or kind is tuple:
        return _encode_array(value)
    if hasattr(kind, "to_dict"):
        try:
            return value.to_dict()
        except EncodeError:
            raise
        except ValueError as error:  # a model of another rendered package raises its own EncodeError
            raise EncodeError(getattr(error, "reason", str(error)), path=getattr(error, "path", "")) from error
    return _encode_other(value)


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


def _encode_object(value: Mapping[Any, Any]) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    key: Any = None
    try:
        for key, item in value.items():
            found[key] = encode(item)
    except EncodeError as error:
        raise error.within(str(key)) from None
    return found


def _encode_array(value: Iterable[Any]) -> list[Any]:
    found: list[Any] = []
    try:
        for item in value:
            found.append(encode(item))  # noqa: PERF401 - its length is the index of the item that failed
    except EncodeError as error:
        raise error.within(len(found)) from None
    return found


def _encode_float(value: float) -> float:
    if not isfinite(value):
        raise EncodeError(f"cannot encode {value} as JSON")
    return value


def _encode_other(value: Any) -> Any:
    if isinstance(value, Mapping):
        return _encode_object(cast("Mapping[str, Any]", value))
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray | str):
        return _encode_array(cast("Iterable[object]", value))
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
    if hasattr(class_of(value), "to_dict"):
        return value.to_dict()
    raise EncodeError(f"cannot encode {type(value).__name__} as JSON")


def _text_encoder() -> Callable[[Any, int], Iterable[str]]:
    """A function that returns data, at an indentation, as parts of JSON text. Data in itself ends in a RecursionError.

    `json.JSONEncoder` creates its C encoder in every call. For small data, such as one record of a bulk request, that
    takes longer than the encoding. So we keep one encoder where CPython allows it.
    """
    encoder = json.JSONEncoder(
        ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"), default=_encode_scalar
    )
    make: Any = getattr(json.encoder, "c_make_encoder", None)  # undocumented, so it may be missing
    try:
        parts = make(None, _encode_scalar, json.encoder.encode_basestring, None, ":", ",", False, False, False)
        if "".join(parts([{"é": 1.5}], 0)) == '[{"é":1.5}]':
            return cast("Callable[[Any, int], Iterable[str]]", parts)
    except TypeError:
        pass
    return lambda data, _: (encoder.encode(data),)


_parts = _text_encoder()
