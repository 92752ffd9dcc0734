"""Check what an update adds: only complete entries of a map or a list.

A misspelt name in an update (``properties: {consnet: {nullable: true}}``) would silently become a new
entry. So a new entry must be complete: a property needs a type, a parameter its name and place, and so on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches

from ..input_error import CodegenError
from ..load.source import Json
from ..load.structure import KINDS, METHODS, ListOf, MapOf, Shape, field_of
from ..runtime.json_pointer import below, pointer_to

__all__ = ["check_update"]

_WHOLE: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "schema": (("type",), ("allOf",), ("oneOf",), ("anyOf",), ("enum",)),
    "parameter": (("name", "in", "schema"), ("name", "in", "content")),
    "header": (("schema",), ("content",)),
    "request body": (("content",),),
    "response": (("description",), ("content",)),
    "media type": (("schema",),),
    "path item": tuple((method,) for method in METHODS),
    "operation": (("operationId", "responses"),),
    "security scheme": (("type",),),
}
"""The fields that a new object of each kind needs, all of one group; most can be a ``$ref`` instead."""

_NEVER_A_REFERENCE = frozenset({"media type", "operation"})

_PROSE = frozenset({"description", "example", "examples", "externalDocs", "summary", "title"})
"""Fields of OpenAPI that are not facts."""


def check_update(location: Sequence[str | int], target: Json, update: Json) -> None:
    """Check that ``update`` of the object or array ``target`` at ``location`` adds no entry by mistake.

    Raises:
        CodegenError: a new entry is incomplete, or a field is unknown to OpenAPI.
    """
    shape: Shape = "document"
    for step in location:
        shape = field_of(shape, str(step))
    # An array target gets one entry; items of an array in the update are appended.
    _check(shape, target, [update] if isinstance(target, list) else update, pointer_to(location))


def _check(shape: Shape, old: Json, update: Json, pointer: str) -> None:
    if isinstance(shape, ListOf):
        for number, value in enumerate(update if isinstance(update, list) else ()):
            _check_new(shape.kind, value, f"a new {shape.kind} (number {number + 1} of the update)", pointer)
        return
    if not isinstance(update, dict):
        return
    known = old if isinstance(old, dict) else {}
    for name, value in update.items():
        inner, place = field_of(shape, name), below(pointer, name)
        fields = KINDS.get(shape) if isinstance(shape, str) else None
        if fields is not None and not (name in fields or name in _PROSE or name.startswith("x-")):
            raise CodegenError(f"unknown field {name!r} of a {shape}{_hint(name, fields)}", pointer=place)
        is_entry = isinstance(shape, MapOf) or inner == "operation"
        if is_entry and isinstance(inner, str) and name not in known:
            near = _hint(name, known)
            _check_new(inner, value, f"there is no {inner} {name!r} here{near}, and a new one", place)
        else:
            _check(inner, known.get(name), value, place)


def _check_new(kind: str, value: Json, what: str, pointer: str) -> None:
    given = value if isinstance(value, dict) else {}
    groups = _WHOLE.get(kind, ())
    if kind not in _NEVER_A_REFERENCE:
        if "$ref" in given:
            return
        groups = groups and (*groups, ("$ref",))
    if groups and not any(given.keys() >= {*group} for group in groups):
        needed = " or ".join(" and ".join(group) for group in groups)
        raise CodegenError(f"{what} needs {needed}", pointer=pointer)
    _check(kind, None, value, pointer)


def _hint(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, known, n=3)
    return f" (did you mean {' or '.join(map(repr, near))}?)" if near else ""
