"""Errors of the JSON Schema library as problems, in the words of the live API."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import attrs
import jsonschema_rs

from klaviyo_client.runtime.json_pointer import pointer_to

from .request_problems import Problem

__all__ = ["explain"]

_Error = jsonschema_rs.ValidationError
_Kinds = jsonschema_rs.ValidationErrorKind

_SHOWN = 12
"""Members of an enumeration that a message lists."""


def explain(error: _Error) -> Iterator[Problem]:
    """The problems that make up an error; each points at the place in the document."""
    path = error.instance_path
    match error.kind:
        case _Kinds.AnyOf(context=context) if context:
            yield from _explain_union(error, context)
        case _Kinds.AdditionalProperties(unexpected=unexpected):
            for name in unexpected:
                yield Problem(f"'{name}' is not a valid field.", pointer=pointer_to([*path, name]), bound=True)
        case _Kinds.Required(property=name):
            yield attrs.evolve(_missing(path, name), bound=path[:2] == ["data", "attributes"])
        case _Kinds.Type(types=types):
            wanted = " or ".join(types)
            yield Problem(f"Expected {wanted}, got {_kind_of(error.instance)}.", pointer=pointer_to(path))
        case _Kinds.Enum(options=options):
            yield _no_choice(error, options)
        case _Kinds.Format(format=name):
            bound = name == "date-time" and _is_without_zone(error.instance)
            yield Problem(f"The value is not a valid {name}.", pointer=pointer_to(path), bound=bound)
        case _:
            yield Problem(f"{error.message[:200]}.", pointer=pointer_to(path))


def _is_without_zone(value: object) -> bool:
    try:
        return datetime.fromisoformat(str(value)).tzinfo is None
    except ValueError:
        return False


@attrs.frozen
class _Member:
    """A member of a union, and why a value is not one of it.

    Attributes:
        errors: all reasons.
        tags: fields with another fixed value, which say that another member is meant.
        missing: names of required fields.
        misfits: number of missing and unexpected fields.
        wrong_type: the value has another type.
    """

    errors: list[_Error]
    tags: dict[str, _Error]
    missing: frozenset[str]
    misfits: int
    wrong_type: bool

    @classmethod
    def of(cls, depth: int, errors: list[_Error]) -> _Member:
        tags: dict[str, _Error] = {}
        missing: set[str] = set()
        unexpected, wrong_type = 0, False
        for error in errors:
            match len(error.instance_path) - depth, error.kind:
                case 1, _Kinds.Enum(options=options) if _fixed(options):
                    tags[str(error.instance_path[-1])] = error
                case 0, _Kinds.Required(property=name):
                    missing.add(name)
                case 0, _Kinds.AdditionalProperties(unexpected=names):
                    unexpected += len(names)
                case 0, _Kinds.Type():
                    wrong_type = True
                case _:
                    pass
        return cls(errors, tags, frozenset(missing), unexpected + len(missing), wrong_type)

    @property
    def unlikeliness(self) -> tuple[bool, int, int, int]:
        """The member that was meant has the least."""
        return self.wrong_type, len(self.tags), self.misfits, len(self.errors)


def _explain_union(error: _Error, context: Sequence[list[_Error]]) -> Iterator[Problem]:
    """The field that tells the members apart is to blame, or else the member that was most likely meant."""
    depth = len(error.instance_path)
    members = [_Member.of(depth, errors) for errors in _flat(depth, context)]
    best = min(members, key=lambda member: member.unlikeliness)
    if best.wrong_type and len(members) > 1:
        detail = f"A value of type {_kind_of(error.instance)} matches none of the {len(members)} allowed alternatives."
        yield Problem(detail, pointer=pointer_to(error.instance_path))
        return
    rivals = [member for member in members if (member.wrong_type, len(member.tags)) == best.unlikeliness[:2]]
    if len(members) > 1 and best.tags:
        for name in best.tags:
            yield _none_of(member.tags[name] for member in members if name in member.tags)
    elif len(rivals) > 1 and (lacking := [name for name in best.missing if all(name in m.missing for m in rivals)]):
        for name in sorted(lacking):
            yield _missing(error.instance_path, name)
    else:
        equals = [member for member in rivals if member.unlikeliness == best.unlikeliness]
        for index, inner in enumerate(best.errors):
            same = [member.errors[index] for member in equals]
            if isinstance(inner.kind, _Kinds.Enum) and all(_alike(inner, other) for other in same):
                yield _none_of(same)
            else:
                yield from explain(inner)


def _flat(depth: int, context: Iterable[list[_Error]]) -> Iterator[list[_Error]]:
    """The members of a union, with those of unions that are members of it."""
    for errors in context:
        match [error.kind for error in errors if len(error.instance_path) == depth]:
            case [_Kinds.AnyOf(context=inner)] if inner:
                rest = [error for error in errors if len(error.instance_path) > depth]
                yield from ([*rest, *more] for more in _flat(depth, inner))
            case _:
                yield errors


def _fixed(options: Sequence[object]) -> bool:
    return len([option for option in options if option is not None]) == 1


def _alike(one: _Error, other: _Error) -> bool:
    return isinstance(other.kind, _Kinds.Enum) and one.instance_path == other.instance_path


def _none_of(errors: Iterable[_Error]) -> Problem:
    """One problem for a value that several enumerations do not have."""
    found = list(errors)
    options = [option for error in found if isinstance(error.kind, _Kinds.Enum) for option in error.kind.options]
    return _no_choice(found[0], list({repr(option): option for option in options}.values()))


def _no_choice(error: _Error, options: Sequence[object]) -> Problem:
    path = error.instance_path
    field = next((part for part in reversed(path) if isinstance(part, str)), None)
    shown = ", ".join(str(option) for option in options[:_SHOWN])
    more = f" and {len(options) - _SHOWN} more" if len(options) > _SHOWN else ""
    allowed = f"The value must be one of: {shown}{more}."
    plain = field is not None and isinstance(error.instance, str | int | float)
    detail = f"'{error.instance}' is not a valid choice for '{field}'. {allowed}" if plain else allowed
    return Problem(detail, pointer=pointer_to(path))


def _missing(path: Sequence[str | int], name: str) -> Problem:
    return Problem(f"'{name}' is a required field.", pointer=pointer_to([*path, name]))


def _kind_of(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"
