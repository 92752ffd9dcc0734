"""Which member of a union an object is.

In this order: constants, the JSON types of the values, the names of the members, what is required, the values that
enums name, and the class with the fewest other members. The first one wins among equals.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from types import NoneType
from typing import Any, Literal, TypeAlias, get_args, get_origin

from .annotation_types import union_members
from .json_types import class_of
from .timestamps import parse_date, parse_datetime

__all__ = ["choose"]

_Misfit: TypeAlias = tuple[int, ...]
"""How badly a value fits: less one for each constant, values of another type, unknown members, missing members, values
that no enum names less those that one names, and declared members that are absent."""

_FITS: _Misfit = (0, 0, 0, 0, 0, 0)
_CONSTANT: _Misfit = (-1, 0, 0, 0, 0, 0)
_OTHER_TYPE: _Misfit = (0, 1, 0, 0, 0, 0)
_NAMED: _Misfit = (0, 0, 0, 0, -1, 0)
_NOT_NAMED: _Misfit = (0, 0, 0, 0, 1, 0)

_JSON_TYPES: dict[Any, tuple[type, ...]] = {str: (str,), bool: (bool,), int: (int,), float: (float, int)}
_PARSERS: dict[Any, Any] = {datetime: parse_datetime, date: parse_date}


def choose(models: Iterable[type[Any]], data: dict[str, Any]) -> type[Any] | None:
    """The class among ``models`` that the object fits best; ``None`` if it has the constants of none."""
    fits = [(misfit, cls) for cls in models if (misfit := _of_object(cls, data)) is not None]
    return min(fits, key=lambda fit: fit[0])[1] if fits else None


def _of_object(cls: Any, data: dict[str, Any]) -> _Misfit | None:
    members = _members(cls)
    unknown, absent = len(data.keys() - members.keys()), len(members.keys() - data.keys())
    misfits: list[_Misfit] = [(0, 0, unknown, len(_required(cls) - data.keys()), 0, absent)]
    for wire, kind in members.items():
        if wire not in data:
            continue
        misfit = _of_value(kind, data[wire])
        if _is_constant(kind):
            if misfit == _OTHER_TYPE:
                return None
            misfit = _CONSTANT
        misfits.append(misfit)
    return _sum(misfits)


@cache
def _members(cls: Any) -> dict[str, Any]:
    """JSON name to type."""
    return {declared.wire: declared.type for declared in cls.__fields__.values()}


@cache
def _required(cls: Any) -> frozenset[str]:
    return frozenset(declared.wire for declared in cls.__fields__.values() if declared.default is ...)


def _is_constant(kind: Any) -> bool:
    """Whether a field can have one value only. It may also be null."""
    values = [member for member in union_members(kind) if member is not NoneType]
    return len(values) == 1 and get_origin(values[0]) is Literal and len(get_args(values[0])) == 1


def _of_value(kind: Any, value: Any) -> _Misfit:
    members = union_members(kind)
    best = min(_of_one(member, value) for member in members)
    # An enum of responses is open: its type is that of its values.
    has_names = any(get_origin(member) is Literal for member in members)
    return _NOT_NAMED if has_names and best == _FITS and value is not None else best


def _of_one(kind: Any, value: Any) -> _Misfit:
    """The misfit for a type that is no union."""
    origin, arguments, found = get_origin(kind), get_args(kind), class_of(value)
    if origin is Literal:
        named = any(found is class_of(one) and value == one for one in arguments)
        return _NAMED if named else _OTHER_TYPE
    if origin is list:
        return _sum(_of_value(arguments[0], item) for item in value) if found is list else _OTHER_TYPE
    if origin is dict:
        return _sum(_of_value(arguments[1], item) for item in value.values()) if found is dict else _OTHER_TYPE
    if kind in _PARSERS:
        return _FITS if found is str and isinstance(_PARSERS[kind](value), kind) else _OTHER_TYPE
    if hasattr(kind, "__wire_names__"):
        return (_of_object(kind, value) if found is dict else None) or _OTHER_TYPE
    return _FITS if kind is Any or found in _JSON_TYPES.get(kind, (kind,)) else _OTHER_TYPE


def _sum(misfits: Iterable[_Misfit]) -> _Misfit:
    return tuple(map(sum, zip(_FITS, *misfits, strict=True)))
