"""Decodes members of JSON objects, as the annotations of models say.

Decoding never raises: a value that does not fit its annotation is kept unchanged. Lists and maps are decoded in place.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from types import NoneType
from typing import Any, NamedTuple, Union, get_args, get_origin

from .annotation_types import union_members
from .json_types import class_of
from .timestamps import parse_date, parse_datetime
from .union_choice import choose

__all__ = ["KEPT", "Decoding", "decoding_of"]

_Decode = Callable[[Any], Any]

_PARSERS: dict[Any, _Decode] = {datetime: parse_datetime, date: parse_date}


class Decoding(NamedTuple):
    """How the values of a field are decoded.

    Attributes:
        kinds: the JSON types that are decoded; other values are kept unchanged.
        decode: decodes a value of one of these types.
        absent: the value of an absent field: ``None``, or an empty model or list if its type is one.
    """

    kinds: frozenset[type[Any]]
    decode: _Decode
    absent: Callable[[], Any]


def _nothing() -> None:
    """The value of most absent fields."""


def _keep(value: Any) -> Any:
    return value


KEPT = Decoding(frozenset(), _keep, _nothing)
"""For values that are not decoded."""


def decoding_of(kind: Any) -> Decoding:
    """The decoding of fields of this type."""
    by_type = _by_json_type(kind)

    def decode(value: Any) -> Any:
        return by_type[class_of(value)](value)

    only = next(iter(by_type.values())) if len(by_type) == 1 else decode
    return Decoding(frozenset(by_type), only, _absent(kind))


def _by_json_type(kind: Any) -> dict[type[Any], _Decode]:
    """What decodes the values of each JSON type that has to be decoded."""
    found: dict[type[Any], _Decode] = {}
    members = union_members(kind)
    models = [member for member in members if hasattr(member, "__wire_names__")]
    if models:
        found[dict] = _adopt(models[0]) if len(models) == 1 else _pick(models)
    for member in members:
        if member in _PARSERS:
            found.setdefault(str, _PARSERS[member])
    for container, decode in ((list, _in_list), (dict, _in_map)):
        inner = [get_args(member)[-1] for member in members if get_origin(member) is container]
        if inner and (by_type := _by_json_type(Union[tuple(inner)])):  # noqa: UP007 - made of values
            found.setdefault(container, decode(by_type))
    return found


def _absent(kind: Any) -> Callable[[], Any]:
    members = union_members(kind)
    models = [member for member in members if hasattr(member, "__wire_names__")]
    lists = [member for member in members if get_origin(member) is list]
    if NoneType in members or len(models) > 1 or not (models or lists):
        return _nothing
    return (lambda: _adopt(models[0])({})) if models else list[Any]


def _adopt(cls: Any) -> _Decode:
    new = cls.__new__

    def decode(members: dict[str, Any]) -> Any:
        made = new(cls)
        made.__members__ = members
        return made

    return decode


def _in_list(by_type: dict[type[Any], _Decode]) -> _Decode:
    def decode(items: list[Any]) -> list[Any]:
        for index, item in enumerate(items):
            if class_of(item) in by_type:
                items[index] = by_type[class_of(item)](item)
        return items

    return decode


def _in_map(by_type: dict[type[Any], _Decode]) -> _Decode:
    def decode(values: dict[str, Any]) -> dict[str, Any]:
        for key, value in values.items():
            if class_of(value) in by_type:
                values[key] = by_type[class_of(value)](value)
        return values

    return decode


def _pick(models: list[type[Any]]) -> _Decode:
    def decode(data: dict[str, Any]) -> Any:
        cls = choose(models, data)
        return data if cls is None else _adopt(cls)(data)

    return decode
