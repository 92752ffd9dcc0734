"""Every answer, changed in ways that a server may change it: it decodes, reads, and encodes to what came in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from klaviyo_client import Collection, Document, Links, Model, Operation, Resource, ResourceIdentifier
from klaviyo_ext.testing import SpecServer

from .calls import SUBJECTS, Subject, build
from .mutations import MUTATIONS, mutants

PLACES = 3
"""Places to try for each kind of mutation, each operation."""

OFTEN = 40
"""How often an answer is decoded: what comes often enough is decoded in another way."""

ANSWERING = [subject for subject in SUBJECTS if subject.info.result.shape != "nothing"]


def canonical(value: Any) -> str:
    """Text that is equal only for equal JSON: 1, 1.0 and true differ, the order of members does not matter."""
    return json.dumps(value, sort_keys=True)


def read(value: Any) -> Iterator[Model]:
    """Every model in ``value``, each attribute of it read."""
    if isinstance(value, Model):
        yield value
        for name in type(value).__fields__:
            yield from read_present(value, name)
        yield from read(value.additional_properties)
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from read(item)


def read_present(model: Model, name: str) -> Iterator[Model]:
    value = getattr(model, name)
    if name in model.fields_set:
        yield from read(value)
    elif value is not None and value != []:  # where a model is promised, an empty one; likewise for a list
        assert isinstance(value, Model)
        assert value.to_dict() == {}


def check_conveniences(document: Document) -> None:
    """None of them raises, whatever the answer holds."""
    for resource in document.included_of(Resource):
        assert isinstance(resource, Resource)
    items = [getattr(document, "data", None)]
    if isinstance(document, Collection):
        assert document.next_cursor is None or isinstance(document.next_cursor, str)
        items = list(document)
        assert len(document) == len(items)
    for item in items:
        relationships = getattr(item, "relationships", None)
        for name in relationships.fields_set if isinstance(relationships, Model) else ():
            assert all(isinstance(found, Resource) for found in document.related(item, name))


def check(operation: Operation[Any], document: dict[str, Any]) -> None:
    decoded = operation.decode(json.dumps(document).encode())
    assert canonical(decoded.to_dict()) == canonical(document)
    for model in read(decoded):
        assert type(model).__name__ in repr(model)
    check_conveniences(decoded)


@pytest.mark.parametrize("subject", ANSWERING, ids=str)
def test_decoded_often(server: SpecServer, subject: Subject) -> None:
    operation = build(subject, server.synthesiser.request(subject.id, full=False), as_models=False)
    content = server.synthesiser.response(subject.id).body
    first, *_, last = [operation.decode(content) for _ in range(OFTEN)]
    assert first == last
    assert canonical(first.to_dict()) == canonical(last.to_dict()) == canonical(json.loads(content))


@pytest.mark.parametrize("subject", ANSWERING, ids=str)
def test_mutated(server: SpecServer, subject: Subject) -> None:
    operation = build(subject, server.synthesiser.request(subject.id, full=False), as_models=False)
    content = server.synthesiser.response(subject.id).body
    check(operation, json.loads(content))
    count = 0
    for what, document in mutants(content, Random(subject.id), PLACES):
        count += 1
        try:
            check(operation, document)
        except Exception as error:
            error.add_note(f"{subject}: {what}")
            raise
    assert count >= len(MUTATIONS)


def of_each_package() -> list[Subject]:
    """The first operation of each package that answers a collection."""
    first: dict[str, Subject] = {}
    for subject in ANSWERING:
        if subject.info.result.shape == "collection":
            first.setdefault(subject.package, subject)
    return list(first.values())


@pytest.mark.parametrize("subject", of_each_package(), ids=str)
def test_a_resource_of_an_unknown_type_is_kept_as_it_came(server: SpecServer, subject: Subject) -> None:
    operation = build(subject, server.synthesiser.request(subject.id, full=False), as_models=False)
    unknown = {"type": "kind-of-2030", "id": "1", "attributes": {"when": "2026-01-01T00:00:00Z"}}
    page = operation.decode(json.dumps({"data": [], "included": [unknown]}).encode())
    assert page.included == [unknown]
    assert page.included_of(ResourceIdentifier) == []
    assert type(page.links) is Links
