"""From models and Python values to JSON data.

What was decoded encodes to the same JSON, down to the spelling of a timestamp. What JSON cannot carry is refused with
the path to it, before anything is sent.
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
    """UTF-8 JSON of plain data. Datetimes with a zone, dates, UUIDs and enums inside it are spelt as by :func:`encode`.

    Raises:
        EncodeError: something in it has no JSON form; names the path.
    """
    try:
        # Half of a surrogate pair has no bytes in UTF-8; what stands for it is the escape that JSON has for it.
        return "".join(_parts(data, 0)).encode(errors="backslashreplace")
    except (TypeError, ValueError, RecursionError):
        # Only now is it worth walking the data, to say where.
        try:
            return "".join(_parts(encode(data), 0)).encode(errors="backslashreplace")
        except EncodeError:
            raise
        except RecursionError:
            raise EncodeError("it holds itself, or is nested too deeply") from None
        except (TypeError, ValueError) as error:  # a key of an object
            raise EncodeError(str(error)) from None


def encode(value: Any) -> Any:
    """JSON data for ``value``: models, datetimes, dates, UUIDs, enums and containers of them; the rest unchanged.

    Raises:
        EncodeError: a datetime without a time zone, NaN or infinity, a Decimal, bytes or any other type.
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
        except ValueError as error:  # of a model of another package, with an error of its own
            raise EncodeError(getattr(error, "reason", str(error)), path=getattr(error, "path", "")) from error
    return _encode_other(value)


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
            found.append(encode(item))  # noqa: PERF401 - its length tells which item was refused
    except EncodeError as error:
        raise error.within(len(found)) from None
    return found


def _encode_float(value: float) -> float:
    if not isfinite(value):
        raise EncodeError(f"JSON has no form for {value}")
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
    raise EncodeError(f"JSON has no form for {type(value).__name__}")


def _text_encoder() -> Callable[[Any, int], Iterable[str]]:
    """What makes the parts of the JSON text of data, indented so far. What holds itself ends in a RecursionError.

    `json.JSONEncoder` makes the encoder in C that does its work anew in each call. Small data, as a record of a bulk
    request, take less time than that, so where CPython lets us we keep one.
    """
    encoder = json.JSONEncoder(
        ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"), default=_encode_scalar
    )
    make: Any = getattr(json.encoder, "c_make_encoder", None)  # not documented, and so perhaps not there
    try:
        parts = make(None, _encode_scalar, json.encoder.encode_basestring, None, ":", ",", False, False, False)
        if "".join(parts([{"é": 1.5}], 0)) == '[{"é":1.5}]':
            return cast("Callable[[Any, int], Iterable[str]]", parts)
    except TypeError:
        pass
    return lambda data, _: (encoder.encode(data),)


_parts = _text_encoder()
