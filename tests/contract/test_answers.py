"""Every answer, changed in ways that a server may change it: it decodes, reads, and encodes to what came in.

Where the change leaves no document of the operation's kind, it is an error.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from klaviyo_client import (
    BadResponseError,
    Collection,
    Document,
    Links,
    Model,
    Operation,
    Resource,
    ResourceIdentifier,
    Response,
)
from klaviyo_ext.testing import SpecServer

from .calls import SUBJECTS, Subject, build, example_of
from .mutations import MUTATIONS, is_sound, mutants

PLACES = 3
"""Places to try for each kind of mutation, each operation."""

OFTEN = 40
"""How often an answer is decoded: what comes often enough is decoded in another way."""

ANSWERING = [subject for subject in SUBJECTS if subject.info.result.shape not in ("nothing", "json", "content")]


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
    operation = build(subject, example_of(server, subject, full=False), as_models=False)
    content = server.synthesiser.response(subject.documented).body
    first, *_, last = [operation.decode(content) for _ in range(OFTEN)]
    assert first == last
    assert canonical(first.to_dict()) == canonical(last.to_dict()) == canonical(json.loads(content))


@pytest.mark.slow
@pytest.mark.parametrize("subject", ANSWERING, ids=str)
def test_mutated(server: SpecServer, subject: Subject) -> None:
    operation = build(subject, example_of(server, subject, full=False), as_models=False)
    content = server.synthesiser.response(subject.documented).body
    check(operation, json.loads(content))
    count = 0
    for what, document in mutants(content, Random(subject.id), PLACES):
        count += 1
        try:
            if is_sound(document, subject.info):
                check(operation, document)
            else:
                with pytest.raises(BadResponseError):
                    operation.decode(json.dumps(document).encode())
        except Exception as error:
            error.add_note(f"{subject}: {what}")
            raise
    assert count >= len(MUTATIONS)


RESOURCE: dict[str, Any] = {"type": "kind-of-2030", "id": "1"}
WRONG_EVERYWHERE = [{"errors": [{"code": "error", "detail": "D"}]}, {"errors": ["x"], "data": None}]
WRONG = [
    *WRONG_EVERYWHERE, {}, {"meta": {}}, {"data": "text"}, {"data": 7}, {"data": {}}, {"data": [None]}, {"data": [1]},
    {"data": [[RESOURCE]]}, {"data": [RESOURCE, {}]}, {"data": [{"links": {}}]}, [], [RESOURCE], "text", None, 7,
]  # fmt: skip
"""Documents that no operation returns."""


NO_DOCUMENTS: list[Any] = [[], [RESOURCE], "text", None, 7]
NO_OBJECTS: list[Any] = ["text", 7, []]
NO_LISTS: list[Any] = ["text", 7, {}]
NO_LINKS: list[Any] = [7, False, [], {}, {"href": 7}]


def wrong_documents(subject: Subject) -> Iterator[Any]:
    """Documents that the operation does not return."""
    result, pages = subject.info.result, subject.info.pagination
    if result.shape == "nothing":
        yield from WRONG_EVERYWHERE
        return
    if result.shape == "document":
        yield from NO_DOCUMENTS
        return
    yield from WRONG
    many, either = result.shape == "collection", result.shape == "either"
    if not result.nullable:
        yield {"data": None}
    if either:
        yield {"data": [RESOURCE, 7]}
    elif many or pages is None or pages.items is not None:
        yield {"data": RESOURCE if many else [RESOURCE]}
        yield {"data": RESOURCE if many else []}
    right = [RESOURCE] if many else RESOURCE
    yield from ({"data": right, name: wrong} for name in ("links", "meta") for wrong in NO_OBJECTS)
    yield from ({"data": right, "included": wrong} for wrong in NO_LISTS)
    if pages is not None:
        yield from ({"data": right, "links": {"next": wrong}} for wrong in NO_LINKS)
    if result.model not in ("ResourceIdentifier", None):
        others = [kind for kind, name in subject.models.RESOURCES.items() if name != result.model]
        yield from ({"data": [{"type": other}] if many else {"type": other}} for other in others[:1])


CHECKED = [subject for subject in SUBJECTS if subject.info.result.shape not in ("json", "content")]


@pytest.mark.parametrize("subject", CHECKED, ids=str)
def test_a_wrong_document_is_an_error(server: SpecServer, subject: Subject) -> None:
    operation = build(subject, example_of(server, subject, full=False), as_models=False)
    bodies = [json.dumps(document).encode() for document in wrong_documents(subject)]
    bodies += [b"<html>"] if subject.info.result.shape == "nothing" else [b"", b" ", b"<html>", b"OK", b'{"data": [']
    for status in (200, 201, 202, 204, 205):
        for body in bodies:
            with pytest.raises(BadResponseError, match=f"^{subject.id}: ") as caught:
                _ = Response(operation, status, {}, body).parsed
            assert (caught.value.status_code, caught.value.content) == (status, body)


def of_shape(shape: str) -> list[Subject]:
    return [subject for subject in SUBJECTS if subject.info.result.shape == shape]


@pytest.mark.parametrize("subject", of_shape("json"), ids=str)
def test_json_is_what_came(server: SpecServer, subject: Subject) -> None:
    operation = build(subject, example_of(server, subject, full=False), as_models=False)
    values: list[Any] = [[1, {"a": None}], {"data": []}, "text", None, 7]
    for value in values:
        body = json.dumps(value).encode()
        assert [Response(operation, status, {}, body).parsed for status in (200, 202, 203)] == [value] * 3
    for body in (b"", b" ", b"<html>", b"OK", b'{"data": ['):
        with pytest.raises(BadResponseError, match=f"^{subject.id}: "):
            _ = Response(operation, 200, {}, body).parsed


@pytest.mark.parametrize("subject", of_shape("content"), ids=str)
@pytest.mark.parametrize("body", [b"", b"a,b\n1,2\n", b"<html>", b"\x00\xff", b'{"data": [', b"[1]"])
def test_content_is_what_came(server: SpecServer, subject: Subject, body: bytes) -> None:
    operation = build(subject, example_of(server, subject, full=False), as_models=False)
    assert [Response(operation, status, {}, body).parsed for status in (200, 202, 203)] == [body] * 3


@pytest.mark.parametrize("subject", of_shape("nothing"), ids=str)
@pytest.mark.parametrize("body", [b"", b"OK", b"1", b"{}", b'{"data": null}', b'{"data": {"id": "1"}, "errors": []}'])
def test_an_operation_that_returns_nothing_accepts_whatever_is_no_error(
    server: SpecServer, subject: Subject, body: bytes
) -> None:
    operation = build(subject, example_of(server, subject, full=False), as_models=False)
    assert [Response(operation, status, {}, body).parsed for status in (200, 202, 204)] == [None] * 3


def of_each_package() -> list[Subject]:
    """The first operation of each package that answers a collection."""
    first: dict[str, Subject] = {}
    for subject in ANSWERING:
        if subject.info.result.shape == "collection":
            first.setdefault(subject.package, subject)
    return list(first.values())


@pytest.mark.parametrize("subject", of_each_package(), ids=str)
def test_a_resource_of_an_unknown_type_is_kept_as_it_came(server: SpecServer, subject: Subject) -> None:
    operation = build(subject, example_of(server, subject, full=False), as_models=False)
    unknown = {"type": "kind-of-2030", "id": "1", "attributes": {"when": "2026-01-01T00:00:00Z"}}
    page = operation.decode(json.dumps({"data": [], "included": [unknown]}).encode())
    assert page.included == [unknown]
    assert page.included_of(ResourceIdentifier) == []
    assert type(page.links) is Links
