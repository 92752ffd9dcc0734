"""The JSON of single values: of Python's own types, and of objects of other libraries, told by what they have.

No library is imported: a number of numpy has ``tolist()``, a model of pydantic ``model_dump()``.
"""

from __future__ import annotations

from collections import UserString
from collections.abc import Callable, Iterable, Mapping, Set as AbstractSet
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from math import isfinite, isnan
from typing import Any
from uuid import UUID

from .errors import EncodeError
from .json_types import class_of
from .timestamps import Timestamp

__all__ = ["MISSING", "NOTHING", "encode_datetime", "fields_of", "has_fields", "is_table", "plain"]

MISSING: Any = object()
"""Stands for what libraries have where there is no value: NaN, NaT, ``pandas.NA``."""

NOTHING = frozenset({"NAType", "NaTType", "UnsetType", "_Nothing"})
"""Names of the classes of such values: of pandas, msgspec and attrs."""

_FIELDS = ("model_dump", "__fields_set__", "__struct_fields__", "__dataclass_fields__", "__attrs_attrs__")

_HUGE = 10**640
"""Python may refuse to write longer integers."""

_is: Callable[[object, Any], bool] = isinstance
"""``isinstance()`` for values of type ``Any``, which stay so."""

_BINARY = (bytes, bytearray, memoryview)


def plain(value: Any) -> Any:
    """``value`` as a str, a number, None, `MISSING`, or a new dict or list, whose members may be anything again.

    Raises:
        EncodeError: it has no exact form in JSON; the message says what to send instead.
    """
    kind: Any = class_of(value)
    if (write := _EXACT.get(kind)) is not None:
        return write(value)
    if kind.__name__ in NOTHING:
        return MISSING
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, str):
        return value if kind is str else str.__str__(value)
    if isinstance(value, UserString):
        return value.data
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        if -_HUGE < value < _HUGE:
            return int(value)
        raise EncodeError("cannot encode an integer of so many digits as JSON; send it as a string")
    if isinstance(value, float):
        return float(value) if isfinite(value) else MISSING if isnan(value) else _refuse(value)
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, datetime):
        return encode_datetime(value)
    if isinstance(value, date | UUID):
        return str(value)
    if isinstance(value, time):
        return value.isoformat()
    return _container(value, kind)


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


_EXACT: dict[Any, Callable[[Any], str]] = {Timestamp: encode_datetime, datetime: encode_datetime, date: str, UUID: str}
"""Classes whose values need no further look. A subclass may be an enum, too."""


def fields_of(value: Any) -> dict[str, Any] | None:
    """The fields of a model of pydantic or msgspec, of a dataclass or an attrs class; ``None`` for anything else.

    A field without a value is absent: one that was not set, or that is None by default.
    """
    kind: Any = class_of(value)
    dump = getattr(kind, "model_dump", None) or (hasattr(kind, "__fields_set__") and getattr(kind, "dict", None))
    if dump:
        found: dict[str, Any] = _given(dump(value, by_alias=True), dump(value, by_alias=True, exclude_unset=True))
        return found
    named: list[tuple[str, str, Any]]
    if hasattr(kind, "__struct_fields__"):
        defaults = kind.__struct_defaults__
        without = [Ellipsis] * (len(kind.__struct_fields__) - len(defaults))
        named = list(zip(kind.__struct_fields__, kind.__struct_encode_fields__, [*without, *defaults], strict=True))
    elif hasattr(kind, "__dataclass_fields__"):
        each = kind.__dataclass_fields__.values()  # of class variables, too
        named = [(field.name, field.name, field.default) for field in each if field._field_type.name == "_FIELD"]
    elif hasattr(kind, "__attrs_attrs__") and not callable(value):
        named = [(field.name, field.name, field.default) for field in kind.__attrs_attrs__]
    else:
        return None
    members = [(wire, getattr(value, name, MISSING), default) for name, wire, default in named]
    return {
        wire: member
        for wire, member, default in members
        if not (member is default is None or member is MISSING or class_of(member).__name__ == "UnsetType")
    }


def has_fields(kind: Any) -> bool:
    """Whether :func:`fields_of` may find fields of objects of this class."""
    return any(hasattr(kind, name) for name in _FIELDS)


def is_table(kind: Any) -> bool:
    """Whether objects of this class have columns: a frame, or a series with labels."""
    columns = any(hasattr(kind, name) for name in ("to_dict", "__arrow_c_stream__")) and hasattr(kind, "columns")
    return columns or (hasattr(kind, "to_dict") and hasattr(kind, "dtype"))


def _given(whole: Any, given: Any) -> Any:
    """``whole`` without what is None and not in ``given``."""
    if _is(whole, dict):
        known: dict[str, Any] = given if _is(given, dict) else {}
        members = whole.items()
        return {key: _given(each, known.get(key)) for key, each in members if each is not None or key in known}
    if _is(whole, list) and _is(given, list) and len(given) == len(whole):
        return [_given(each, one) for each, one in zip(whole, given, strict=True)]
    return whole


def _decimal(value: Decimal) -> Any:
    if not value.is_finite():
        return MISSING if value.is_nan() else _refuse(value)
    # 19 digits and more before the point: beyond 64 bits, and no reason to write 10**1000000 out.
    if value.adjusted() >= 19 or (value == value.to_integral_value() and not -(2**63) <= int(value) < 2**63):
        raise EncodeError(f"Decimal {value} does not fit into 64 bits; send it as a string")
    if value == value.to_integral_value():
        return int(value)
    if Decimal(repr(float(value))) == value:
        return float(value)
    raise EncodeError(f"Decimal {value} has too many digits for a JSON number; round it or send it as a string")


def _refuse(value: object) -> Any:
    raise EncodeError(f"cannot encode {value} as JSON; leave it out, or send None")


def _container(value: Any, kind: Any) -> Any:
    if _is(value, Mapping):
        return dict(value)
    if is_table(kind):
        way = "tolist() or to_dict()" if hasattr(kind, "dtype") else "rows as dicts"
        raise EncodeError(f"cannot encode {kind.__name__} as JSON; send its {way}")
    if hasattr(kind, "to_dict"):
        try:
            return value.to_dict()
        except EncodeError:
            raise
        except ValueError as error:  # a class of another rendered package raises its own EncodeError
            raise EncodeError(getattr(error, "reason", str(error)), path=getattr(error, "path", "")) from error
    fields = fields_of(value)
    if fields is not None:
        return fields
    read: Callable[[Any], Any] | None = getattr(kind, "as_py", None)  # pyarrow
    if read is not None:
        return plain(read(value))
    if hasattr(kind, "tolist") and hasattr(kind, "dtype"):
        return _array(value, kind)
    if _is(value, AbstractSet):
        return sorted(value, key=repr)
    if _is(value, Iterable) and not _is(value, (*_BINARY, type)) and not hasattr(kind, "read"):
        return list(value)
    raise _formless(value)


def _formless(value: object) -> EncodeError:
    advice = "send text, a number, a list or a dict"
    if _is(value, _BINARY):
        advice = "decode it, or spell it in base64"
    elif _is(value, timedelta) or getattr(getattr(value, "dtype", None), "kind", "") == "m":
        advice = "send its total_seconds()"
    return EncodeError(f"cannot encode {class_of(value).__name__} as JSON; {advice}")


def _array(value: Any, kind: Any) -> Any:
    """An array or a number, as numpy has them: both have a ``dtype``."""
    code = getattr(value.dtype, "kind", "")
    if getattr(value, "ndim", 0):
        return list(value) if code in ("m", "M") else value.tolist()
    found = value.tolist()
    if found is None or str(value) == "NaT":
        return MISSING
    if code == "M" and class_of(found) is not date:
        raise EncodeError(f"{kind.__name__} {value} has no time zone; send a datetime with one")
    if code == "m" or class_of(found) is kind:
        raise _formless(value)
    return plain(found)
