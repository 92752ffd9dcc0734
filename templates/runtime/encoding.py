"""Encodes models and Python values as JSON data.

Decoded data encodes to the same JSON again; even timestamps keep their format. A value that cannot be encoded raises an
error with its path, before anything is sent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import Any, cast
from uuid import UUID

from .errors import EncodeError
from .json_types import class_of
from .timestamps import Timestamp

__all__ = ["dumps", "encode", "encode_datetime", "has_text_keys", "text_key", "through_text"]

_SCALARS = frozenset({str, int, float, bool, type(None)})
_TEXT = frozenset({str})
_ENDLESS = "the value contains itself, or is nested too deeply"

_HUGE = 10**640
"""Python may refuse to write longer integers."""


def dumps(data: Any) -> bytes:
    """Plain data as UTF-8 JSON. Datetimes with a time zone, dates, UUIDs and enums are encoded as by :func:`encode`.

    Raises:
        EncodeError: a value cannot be encoded; the message contains its path.
    """
    try:
        text = "".join(_parts(data, 0))
        if _looks_coerced(text) is None or has_text_keys(data):
            # A lone surrogate has no UTF-8 form; it becomes a JSON escape.
            return text.encode(errors="backslashreplace")
    except (TypeError, ValueError, RecursionError):
        pass
    # Walk the data again, to find the path of the value.
    try:
        return "".join(_parts(encode(data), 0)).encode(errors="backslashreplace")
    except RecursionError:
        raise EncodeError(_ENDLESS) from None


def encode(value: Any) -> Any:
    """JSON data for ``value``: models, datetimes, dates, UUIDs, enums and containers of them; others stay unchanged.

    Raises:
        EncodeError: a datetime without a time zone, NaN, infinity, a Decimal, bytes or any other type; a key that is
            not a string.
    """
    kind = class_of(value)
    if kind is str or kind is bool or value is None or (kind is int and -_HUGE < value < _HUGE):
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
            return value.__encoded__() if hasattr(kind, "__encoded__") else value.to_dict()
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


def has_text_keys(value: Any) -> bool:
    """Whether all keys of dicts in ``value`` are strings. It must not contain itself."""
    todo: list[Any] = [value]
    for each in todo:
        members: Iterable[Any] = ()
        if isinstance(each, dict):
            if not _TEXT.issuperset(map(type, each)):
                return False
            members = each.values()
        elif isinstance(each, list | tuple):
            members = each
        todo += [item for item in members if class_of(item) not in _SCALARS]
    return True


def text_key(key: object) -> str:
    """``key`` as the key of a JSON object.

    Raises:
        EncodeError: it is not a string. JSON encoders would make one of it, so that None becomes "null".
    """
    if isinstance(key, str):
        return key if type(key) is str else str.__str__(key)
    remedy = "; csv.DictReader puts the fields under it that the header has no name for" if key is None else ""
    raise EncodeError(f"a key must be a string, not {type(key).__name__}{remedy}", path=f"[{key!r:.40}]")


def through_text(value: Any, failure: EncodeError | RecursionError) -> Any:
    """What ``json`` reads where it has written ``value``: deeper than Python code can follow, and with NaN.

    Raises:
        EncodeError: it cannot be written either; ``failure`` of :func:`encode`.
    """
    try:
        found: Any = json.loads(json.dumps(value, check_circular=False, default=_encode_scalar))
        if has_text_keys(value):
            return found
    except (TypeError, ValueError, RecursionError):
        pass
    raise failure if isinstance(failure, EncodeError) else EncodeError(_ENDLESS) from None


def _encode_object(value: Mapping[Any, Any]) -> dict[str, Any]:
    if not _TEXT.issuperset(map(type, value)):
        value = {text_key(key): item for key, item in value.items()}
    found: dict[str, Any] = {}
    key = ""
    try:
        for key, item in value.items():
            found[key] = encode(item)
    except EncodeError as error:
        raise error.within(key) from None
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
    if class_of(value) is int:
        raise EncodeError("cannot encode an integer of so many digits as JSON")
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

_looks_coerced = re.compile(r'":(?<=[0-9leNy]":)(?:(?<=[0-9]":)|(?<=(?:null|true|alse|nity|"NaN)":))').search
"""Finds a key that the C encoder may have made of None, a bool or a number. To look at all keys takes twice as long."""
