"""Every union of every model: an object of each member decodes to that member, whatever its enums say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from importlib import import_module
from importlib.util import find_spec
from itertools import islice, product
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import pytest

from klaviyo_client import Model
from klaviyo_client.runtime.annotation_types import union_members

PACKAGES = [package for package in ("klaviyo_client", "klaviyo_client.beta") if find_spec(package)]

MOST = 300
"""Objects of one member at most: all combinations of few enums, each value of many enums."""


def unions_of(package: str) -> dict[tuple[type[Model], ...], tuple[type[Model], str]]:
    """The members of each union, and a field of it."""
    models = import_module(f"{package}.models")
    found: dict[tuple[type[Model], ...], tuple[type[Model], str]] = {}
    for cls in (getattr(models, name) for name in models.__all__):
        if isinstance(cls, type) and issubclass(cls, Model):
            for declared in cls.__fields__.values():
                for members in unions_in(declared.type):
                    found.setdefault(members, (cls, declared.name))
    return found


def unions_in(kind: Any) -> Iterator[tuple[type[Model], ...]]:
    members = tuple(m for m in union_members(kind) if isinstance(m, type) and issubclass(m, Model))
    if len(members) > 1:
        yield members
    if get_origin(kind) is not Literal:
        for inner in get_args(kind):
            yield from unions_in(inner)


SAMPLES: dict[Any, Any] = {
    str: "x",
    bool: True,
    int: 7,
    float: 1.5,
    datetime: "2026-07-15T12:00:00+00:00",
    date: "2026-07-15",
    Any: "x",
    object: "x",
}


def samples(kind: Any, depth: int = 0) -> list[Any]:
    """JSON values of a type: each value of an enum, one of anything else."""
    found: list[Any] = []
    members = [member for member in union_members(kind) if member is not NoneType]
    named = [member for member in members if get_origin(member) is Literal]
    for member in named or members[:1]:
        if get_origin(member) is Literal:
            found += get_args(member)
        elif get_origin(member) is list:
            found.append(samples(get_args(member)[0], depth)[:1])
        elif get_origin(member) is dict:
            found.append({"x": samples(get_args(member)[1], depth)[0]})
        elif isinstance(member, type) and issubclass(member, Model):
            found.append({} if depth > 4 else objects(member, depth + 1)[0])
        else:
            found.append(SAMPLES[member])
    return found


def objects(cls: type[Model], depth: int = 0) -> list[dict[str, Any]]:
    """Objects of a class with all its members: combinations of its enums, and each value of each enum."""
    values = [samples(declared.type, depth) for declared in cls.__fields__.values()]
    first = [each[0] for each in values]
    rows: list[Sequence[Any]] = list(islice(product(*values), MOST))
    rows += [[*first[:index], value, *first[index + 1 :]] for index, each in enumerate(values) for value in each]
    return [dict(zip(cls.__wire_names__.values(), row, strict=True)) for row in rows]


def equal_in_type(chosen: type[Model], member: type[Model]) -> bool:
    """Whether two classes declare the same types."""

    def types(cls: type[Model]) -> dict[str, Any]:
        return {f.wire: f.type for f in cls.__fields__.values()}

    return types(chosen) == types(member)


@pytest.mark.parametrize("package", PACKAGES)
def test_an_object_of_each_member_decodes_to_that_member(package: str) -> None:
    wrong: list[str] = []
    for members, (owner, name) in unions_of(package).items():
        for member in members:
            for json in objects(member):
                chosen = type(decoded(owner, name, json))
                if not (chosen is member or (issubclass(chosen, Model) and equal_in_type(chosen, member))):
                    wrong.append(f"{owner.__name__}.{name}: {member.__name__} became {chosen.__name__}: {json}")
                    break
    assert not wrong, "\n".join(wrong)


def decoded(owner: type[Model], name: str, json: dict[str, Any]) -> Any:
    """The object as the value of the field, which may be a list or map of such objects."""
    declared = owner.__fields__[name]
    kinds = union_members(declared.type)
    if any(isinstance(kind, type) and issubclass(kind, Model) for kind in kinds):
        return getattr(owner.from_dict({declared.wire: json}), name)
    if any(get_origin(kind) is list for kind in kinds):
        return getattr(owner.from_dict({declared.wire: [json]}), name)[0]
    return getattr(owner.from_dict({declared.wire: {"x": json}}), name)["x"]
