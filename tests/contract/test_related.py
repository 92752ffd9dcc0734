"""Every relationship that a call can include: found with its class, and an error where it cannot be."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any, get_args

import pytest

from klaviyo_client import Collection, Document, Resource
from klaviyo_client.runtime.annotation_types import parameter_types, union_members
from klaviyo_client.runtime.errors import ArgumentError, ArgumentTypeError, NotIncludedError
from klaviyo_ext.paging.included import including
from klaviyo_ext.testing import SpecServer

from .calls import PACKAGES, SUBJECTS, Subject, build, example_of


def choices(subject: Subject) -> Iterator[str]:
    """What a call can include, as far as a resource of the answer has a relationship of that name."""
    declared = parameter_types(subject.builder).get("include")
    known = relationships_of(subject)
    for kind in union_members(declared):
        for literal in get_args(kind):
            yield from (name for name in get_args(literal) if name in known)


def relationships_of(subject: Subject) -> set[str]:
    model = subject.info.result.model
    declared = {} if model in (None, "ResourceIdentifier") else getattr(subject.models, model).__fields__
    if "relationships" not in declared:
        return set()
    found = declared["relationships"].type.__fields__.values()
    return {field.wire for field in found if {"ToOne", "ToMany"} & set(str(field.annotation).split(" | "))}


INCLUDED = [(subject, name) for subject in SUBJECTS for name in choices(subject)]


MODELS = [import_module(f"{package}.models") for package in PACKAGES]


def test_what_calls_include_is_to_one_or_to_many() -> None:
    for subject, name in INCLUDED:
        assert (name in get_args(subject.models.ToOneName)) != (name in get_args(subject.models.ToManyName))


def test_no_name_is_of_another_kind_in_another_package() -> None:
    """Type checkers see the names of the stable document, also for resources of the betas."""
    to_one = {name for models in MODELS for name in get_args(models.ToOneName)}
    assert to_one.isdisjoint(name for models in MODELS for name in get_args(models.ToManyName))


@pytest.mark.parametrize("models", MODELS)
def test_names_of_relationships_are_those_of_the_models(models: Any) -> None:
    found: dict[str, set[str]] = {"ToOne": set(), "ToMany": set()}
    for name in models.RESOURCES.values():
        owned = getattr(models, name).__fields__.get("relationships")
        for field in owned.type.__fields__.values() if owned else ():
            for kind in set(found) & set(str(field.annotation).split(" | ")):
                found[kind].add(field.wire)
    # A literal needs a value, also without a relationship.
    assert set(get_args(models.ToOneName)) == (found["ToOne"] - found["ToMany"] or {"no ToOne"})
    assert set(get_args(models.ToManyName)) == (found["ToMany"] - found["ToOne"] or {"no ToMany"})


def answered(server: SpecServer, subject: Subject, name: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A document of the operation with one resource, and the identifiers that this refers to."""
    document = json.loads(server.synthesiser.response(subject.documented).body)
    data = document["data"]
    first = data[0] if isinstance(data, list) else data
    if "data" not in first["relationships"].get(name, {}):
        pytest.skip("only other operations that give such a resource have data of this relationship")
    target = first["relationships"][name]["data"]
    return document | {"data": [first] if data is not first else first}, target if isinstance(target, list) else [
        target
    ]


@pytest.mark.parametrize(("subject", "name"), INCLUDED, ids=str)
def test_each_relationship(server: SpecServer, subject: Subject, name: str) -> None:
    operation = build(subject, example_of(server, subject, full=False), as_models=False)
    document, references = answered(server, subject, name)
    many = name in get_args(subject.models.ToManyName)
    if references[0]["type"] not in subject.models.RESOURCES:  # no response describes it, so it is JSON
        plain = operation.decode(json.dumps({**document, "included": references}).encode())
        assert plain.included == references
        return
    cls = getattr(subject.models, subject.models.RESOURCES[references[0]["type"]])
    classes = (getattr(subject.models, each) for each in subject.models.RESOURCES.values())
    other = next(each for each in classes if each is not cls)

    def read(**changes: Any) -> tuple[Document, Any]:
        made = operation.decode(json.dumps({**document, **changes}).encode())
        return made, made.data[0] if isinstance(made, Collection) else made.data

    made, item = read(included=[*references, {"type": "kind-of-2030", "id": "1"}])
    found: Any = made.related(item, name, cls)
    several: list[Any] = found if many else [found]
    assert [one.identity for one in several] == [(each["type"], each["id"]) for each in references]
    assert {type(one) for one in several} == {cls}
    assert made.related(item, name.replace("-", "_"), cls) == made.related(item, name, Resource) == found
    assert made.related(item, name) == several
    assert not isinstance(made, Collection) or made.with_related(name, cls) == [(item, found)]
    with pytest.raises(ArgumentTypeError, match=rf"cls is .*\.{other.__name__}, not .*\.{cls.__name__}, "):
        made.related(item, name, other)
    with pytest.raises(AttributeError, match="has no 'xyzzy'; it has "):
        made.related(item, "xyzzy", cls)

    # Not asked for: the server names the resource, or does not even do that.
    made, item = read(included=[])
    assert made.related(item, name) == []
    with pytest.raises(NotIncludedError, match=rf"has no .*; call with include=\['{name}'\]"):
        made.related(item, name, cls)
    del item.relationships
    with pytest.raises(NotIncludedError, match=rf"does not tell .*; call with include=\['{name}'\]"):
        made.related(item, name, cls)

    # There is none.
    first = document["data"][0] if isinstance(document["data"], list) else document["data"]
    first["relationships"][name]["data"] = [] if many else None
    made, item = read(included=[])
    assert made.related(item, name, cls) == ([] if many else None)


@pytest.mark.parametrize(("subject", "name"), INCLUDED, ids=str)
def test_a_call_is_made_to_include_it(server: SpecServer, subject: Subject, name: str) -> None:
    operation = build(subject, example_of(server, subject, full=False), as_models=False)
    made = including(including(operation, name), name.replace("-", "_"))
    assert [value for key, value in made.query if key == "include"] == [name]
    with pytest.raises(ArgumentError, match=f"^{subject.id} cannot include 'xyzzy'; it can include .*{name}"):
        including(operation, "xyzzy")
