"""Whatever revision a document is of, all of it renders: what cannot be taken as it is becomes a line in the report."""

from __future__ import annotations

import copy
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen import overlay
from codegen.load.structure import operations
from codegen.normalise import normalise
from codegen.pipeline import Request, Summary, generate
from tests.codegen.older import older_document
from tests.codegen.project_tree import GOLDEN, GOOD
from tests.codegen.rendering import ROOT, check_package, imported, rendered

GOLDEN_OVERLAY = overlay.load(GOLDEN / "overlay.yaml")
SCHEMAS = "/components/schemas"
BOOK = f"{SCHEMAS}/BookResponseObjectResource/properties"
BOOKS = "/paths/~1api~1books"
CREATE = f"{BOOKS}/post/requestBody/content/application~1vnd.api+json/schema"
ANSWER = f"{BOOKS}/get/responses/200"
ANSWERED = f"{ANSWER}/content/application~1vnd.api+json/schema"
STRING = {"type": "string"}
MODEL = {"type": "object", "properties": {"x": STRING}}


def put(document: Any, pointer: str, value: Any) -> None:
    """Put ``value`` at ``pointer``; ``-`` at its end appends to a list."""
    *steps, last = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    for step in steps:
        document = document[int(step)] if isinstance(document, list) else document[step]
    if last == "-":
        document.append(value)
    elif isinstance(document, list):
        document[int(last)] = value
    else:
        document[last] = value


def used(name: str) -> list[tuple[str, Any]]:
    """A component ``name`` that an answer holds."""
    place = name.replace("~", "~0").replace("/", "~1")
    member = {"$ref": f"#/components/schemas/{place}"}
    return [(f"{SCHEMAS}/{place}", MODEL), (f"{SCHEMAS}/Person/properties/more", member)]


def in_parameters(**parameter: Any) -> list[tuple[str, Any]]:
    return [(f"{BOOKS}/get/parameters/-", {"name": "c", "in": "query", **parameter})]


# What is put where in the good document, and the line in the report.
ODD: dict[str, tuple[list[tuple[str, Any]], str]] = {
    "camelCase operationId": (
        [(f"{BOOKS}/get/operationId", "listBooks")],
        "name: the operation 'listBooks' is named list_books",
    ),
    "operationId of a function that builders call": (
        [(f"{BOOKS}/get/operationId", "segment")],
        "name: the operation 'segment' is named segment_",
    ),
    "operationId of a type": ([(f"{BOOKS}/get/operationId", "bytes")], "name: the operation 'bytes' is named bytes_"),
    "operationId without letters": (
        [(f"{BOOKS}/get/operationId", "!")],
        "name: the operation '!' is named get_api_books",
    ),
    "operationIds that become the same": (
        [(f"{BOOKS}/get/operationId", "create-book")],
        "name: the operation 'create-book' is named create_book_2",
    ),
    "two properties of one name": (
        [(f"{SCHEMAS}/Publisher/properties", {"first-name": STRING, "firstName": STRING, "first_name": STRING})],
        "name: the property 'firstName' of Publisher is called first_name_3",
    ),
    "two parameters of one name": (
        in_parameters(name="page_size", schema=STRING),
        "name: the parameter page_size of get_books is called page_size_2",
    ),
    "parameter and part of one name": (
        [(f"{BOOKS}/post/parameters/-", {"name": "attributes", "in": "query", "schema": STRING})],
        "name: the parameter attributes of create_book is called attributes_2",
    ),
    "components that differ in case": (used("PERSON"), "name: the component 'Person' is called PersonModel"),
    "component with a name of the package": (
        used("Collection"),
        "name: the component 'Collection' is called CollectionModel",
    ),
    "component with a name of a builtin": (used("OSError"), "name: the component 'OSError' is called OSErrorModel"),
    "component that is not named like a class": (
        used("more.things/all~"),
        "name: the component 'more.things/all~' is called MoreThingsAll",
    ),
    "component without a name": (used("名"), "name: the component '名' is called Schema"),
    "reference into a component": (
        [(f"{SCHEMAS}/Person/properties/more", {"$ref": "#/components/schemas/Publisher/properties/name"})],
        f"name: the schema at {SCHEMAS}/Publisher/properties/name is called PublisherPropertiesName",
    ),
    "answer without data": (
        [(ANSWERED, {"type": "object", "properties": {"items": {"type": "array", "items": STRING}}})],
        "response: the response of get_books is not a JSON:API document; it is returned untyped",
    ),
    "answer without schema": (
        [(f"{ANSWER}/content", {"application/json": {}})],
        "response: the response of get_books is JSON, but not an object; it is returned untyped",
    ),
    "answer that is a list": (
        [(ANSWERED, {"type": "array", "items": STRING})],
        "response: the response of get_books is JSON, but not an object; it is returned untyped",
    ),
    "answer that is not JSON": (
        [(f"{ANSWER}/content", {"text/csv": {"schema": STRING}})],
        "response: the response of get_books is text/csv; it is returned as bytes",
    ),
    "data of an answer without type": (
        [(f"{ANSWERED}/properties/data/items", MODEL)],
        "response: the response of get_books is not a JSON:API document; it is returned untyped",
    ),
    "type of an answer": (
        [(f"{BOOK}/type", {"type": "string", "enum": ["book", "brochure"]})],
        "conflict: get_books returns resources of type book, brochure; each is decoded by its type",
    ),
    "types of a relationship": (
        [(f"{BOOK}/relationships/properties/loans/properties/data/items/properties/type", STRING)],
        "",
    ),
    "included without type": ([(f"{ANSWERED}/properties/included/items", MODEL)], ""),
    "request without data": (
        [(CREATE, {"type": "object", "properties": {"title": STRING}})],
        "request: the body of create_book is not a JSON:API document with 'data' only; it is sent unchanged",
    ),
    "request with more than data": (
        [(CREATE, {"type": "object", "properties": {"data": MODEL, "meta": MODEL}})],
        "request: the body of create_book is not a JSON:API document with 'data' only; it is sent unchanged",
    ),
    "data of a request without type": (
        [(CREATE, {"type": "object", "properties": {"data": MODEL}})],
        "request: the body of create_book has no JSON:API resource object; it is sent unchanged",
    ),
    "type of a request": (
        [(f"{SCHEMAS}/BookCreateQueryResourceObject/properties/type", STRING)],
        "request: the body of create_book has a resource whose type is not a constant; it is sent unchanged",
    ),
    "request without schema": (
        [(f"{BOOKS}/post/requestBody", {"content": {}})],
        "request: the body of create_book is not a JSON:API document with 'data' only; it is sent unchanged",
    ),
    "form without fields": (
        [(f"{SCHEMAS}/CoverUpload", {"type": "object"})],
        "request: the body of upload_cover is multipart/form-data; it is passed as bytes",
    ),
    "two filters of one name": (
        [(f"{BOOKS}/get/x-klaviyo-filters/cover-material", {"operators": {"single": ["equals"]}})],
        "",
    ),
    "unknown operator": (
        [(f"{BOOKS}/get/x-klaviyo-filters/title/operators/single", ["equals", "sounds-like"])],
        "filter: title of get_books has the unknown operator sounds-like; use text for it",
    ),
    "unknown operators only": (
        [(f"{BOOKS}/get/x-klaviyo-filters", {"title": {"operators": {"single": ["sounds-like"]}}})],
        "filter: title of get_books has the unknown operator sounds-like; use text for it",
    ),
    "filters of another form": (
        [(f"{BOOKS}/get/x-klaviyo-filters", {"title": ["equals"]})],
        'filter: title of get_books has an unknown form and is left out: ["equals"]',
    ),
    "type of a filter": (
        [(f"{BOOKS}/get/x-klaviyo-filters", {"a": {"value": {"type": []}}})],
        'filter: a of get_books has an unknown form and is left out: {"value": {"type": []}}',
    ),
    "rate limit in another unit": (
        [(f"{BOOKS}/get/x-klaviyo-ratelimit", {"burst": "10 a second"})],
        'extension: x-klaviyo-ratelimit of get_books has an unknown form and is ignored: {"burst": "10 a second"}',
    ),
    "scopes as text": (
        [(f"{BOOKS}/get/x-klaviyo-scopes", "books:read")],
        'extension: x-klaviyo-scopes of get_books has an unknown form and is ignored: "books:read"',
    ),
    "aliases of another form": (
        [(f"{BOOKS}/get/x-klaviyo-operation-aliases", [1])],
        "extension: x-klaviyo-operation-aliases of get_books has an unknown form and is ignored: [1]",
    ),
    "no extensions": ([(f"{BOOKS}/get/x-klaviyo-filters", {}), (f"{BOOKS}/get/x-klaviyo-ratelimit", {})], ""),
    "no tags": ([(f"{BOOKS}/get/tags", [])], ""),
    "parameter with content": (
        in_parameters(content={"text/plain": {}}),
        "parameter: c of get_books is neither one value nor a list of strings; it is passed as text",
    ),
    "parameter that is an object": (
        in_parameters(schema=MODEL),
        "parameter: c of get_books is neither one value nor a list of strings; it is passed as text",
    ),
    "parameter that is a list of numbers": (
        in_parameters(schema={"type": "array", "items": {"type": "integer"}}),
        "parameter: c of get_books is neither one value nor a list of strings; it is passed as text",
    ),
    "parameter with another separator": (
        in_parameters(schema={"type": "array", "items": STRING}, style="spaceDelimited", explode=False),
        "parameter: c of get_books is sent with commas, unlike in the document",
    ),
    "parameter that is declared twice": (
        [*in_parameters(schema=STRING), *in_parameters(schema={"type": "integer"})],
        "parameter: c of get_books is declared twice; the first one is used",
    ),
    "newline in a line of the report": (
        in_parameters(name="a\nb", schema=MODEL),
        r"parameter: a\nb of get_books is neither one value nor a list of strings; it is passed as text",
    ),
}


def odd(name: str) -> Any:
    document = copy.deepcopy(GOOD)
    for pointer, value in ODD[name][0]:
        put(document, pointer, value)
    return document


@cache
def usual_report() -> list[str]:
    corrected, _ = overlay.apply(GOOD, GOLDEN_OVERLAY)
    return normalise(corrected).report


@pytest.mark.slow
@pytest.mark.parametrize("name", ODD)
def test_odd_document(tmp_path: Path, name: str) -> None:
    document = odd(name)
    made = rendered(document, tmp_path / "odd_library", GOLDEN_OVERLAY)
    assert len(made.operations) == sum(1 for _ in operations(document))
    if ODD[name][1]:
        assert ODD[name][1] in made.report
        assert ODD[name][1] not in usual_report()
    with imported(tmp_path / "odd_library") as package:
        check_package(package, document)


def test_a_renamed_operation_is_found_by_its_old_name(tmp_path: Path) -> None:
    rendered(odd("camelCase operationId"), tmp_path / "odd_library", GOLDEN_OVERLAY)
    with imported(tmp_path / "odd_library") as package:
        assert package.operations["listBooks"].id == "list_books"
        books = importlib.import_module("odd_library.api.books")
        assert books.listBooks is books.list_books


def test_an_answer_that_is_not_json_is_bytes(tmp_path: Path) -> None:
    rendered(odd("answer that is not JSON"), tmp_path / "odd_library", GOLDEN_OVERLAY)
    with imported(tmp_path / "odd_library") as package:
        call = package.operations.builder("get_books")()
        assert call.decode(b"a,b\n1,2\n") == b"a,b\n1,2\n"
        assert call.decode_empty() == b""
        assert ("Accept", "text/csv") in call.headers


# --- revisions that are older than those that are kept -----------------------------------------------------


@pytest.fixture(scope="module", params=["2022-10-17", "2023-07-15.pre", "2025-01-15"])
def older(request: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Path, Summary]:
    """A document, the package that the whole pipeline makes of it with the committed overlay, and what was said."""
    document = older_document(request.param)
    directory = tmp_path_factory.mktemp("older")
    source, out = directory / "document.json", directory / "older_package"
    source.write_text(json.dumps(document), encoding="utf-8")
    made = Request(spec=str(source), out=out, package=out.name, overlay=ROOT / "spec" / "overlay.yaml")
    return document, out, generate(made, lambda _: None)


def test_older_document(older: tuple[Any, Path, Summary]) -> None:
    document, out, summary = older
    assert len(summary.normalised.operations) == sum(1 for _ in operations(document))
    with imported(out) as package:
        check_package(package, document, places=3)


@pytest.mark.types
def test_older_document_is_strictly_typed(older: tuple[Any, Path, Summary]) -> None:
    pytest.importorskip("mypy", reason="the type checkers run on one Python only")
    cache = ["--cache-dir", str(ROOT / ".mypy_cache" / "rendered")]
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, *cache, str(older[1])]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.fixture
def package(older: tuple[Any, Path, Summary]) -> Iterator[Any]:
    with imported(older[1]) as found:
        yield found


def test_conflicts_of_an_older_document(older: tuple[Any, Path, Summary]) -> None:
    """Two descriptions of one member are a union, and each is a line."""
    schemas = older[2].normalised.document["components"]["schemas"]
    attributes = schemas["ProfileAttributes"]["properties"]
    union = attributes["phone_number"]["oneOf"]
    assert [member.get("type") or member["$ref"].rpartition("/")[2] for member in union] == [
        "string",
        "ProfileAttributesPhoneNumberObject",
    ]
    assert attributes["consent"]["nullable"] is True
    for line in (
        "conflict: Profile.attributes.phone_number is described in two ways; it becomes a union",
        "merged: Profile.attributes.phone_number is described in 2 ways; its type allows all of them",
        "conflict: Profile.relationships.lists.data is described in two ways; it becomes a union",
        "response: create_profile returns one of several documents: a Collection if data is a list, otherwise a Single",
        "conflict: get_list returns resources of type list, static-list; each is decoded by its type",
    ):
        assert line in older[2].report


def test_older_media_types_are_sent(package: Any) -> None:
    builder = package.operations.builder
    assert builder("create_profile")({}).headers == (
        ("Accept", "application/json"),
        ("Content-Type", "application/json"),
    )
    assert builder("get_profiles")().headers == (("Accept", "application/json"),)
    assert builder("upload_image")(b"").headers == ()
    assert builder("import_metrics")().body is None
    sent = builder("import_metrics")(body=b"a,b")
    assert (sent.headers, sent.body) == ((("Content-Type", "text/csv"),), b"a,b")


def test_calls_of_an_older_document(package: Any) -> None:
    builder = package.operations.builder
    call = builder("get_profile_relationships")("1", "lists")
    assert call.path == "/api/profiles/1/relationships/lists/"
    call = builder("get_profiles")(page_size=5, page_size_2=6, tags=["a", "b"], ids="1,2", where="x", raw="{}")
    assert call.query == (
        ("page[size]", "5"),
        ("page_size", "6"),
        ("ids", "1,2"),
        ("tags", "a,b"),
        ("where", "x"),
        ("raw", "{}"),
    )
    assert builder("create_profile")({"email": "a"}, attributes_2="b").body == {
        "data": {"type": "profile", "attributes": {"email": "a"}}
    }
    assert builder("put_any")({"data": []}).body == {"data": []}
    public = package.operations["create_client_profile"]
    assert (public.auth, public.needs_company_id) == ("public", True)


def test_answers_of_an_older_document(package: Any) -> None:
    builder = package.operations.builder
    mixed = {"data": [{"type": "list", "id": "1"}, {"type": "segment", "id": "2"}, {"type": "new", "id": "3"}]}
    page = builder("get_profile_related")("1", "lists").decode(json.dumps(mixed).encode())
    assert [type(item).__name__ for item in page.data] == ["List", "Segment", "dict"]
    assert page.to_dict() == mixed
    page = builder("get_profile_relationships")("1", "lists").decode(json.dumps(mixed).encode())
    assert [item.identity for item in page.data] == [("list", "1"), ("segment", "2"), ("new", "3")]
    raw = builder("list_")().decode(b'{"metrics": [{"name": "a"}], "total": 1}')
    assert raw.to_dict() == {"metrics": [{"name": "a"}], "total": 1}
    number = {"data": {"type": "profile", "id": "1", "attributes": {"phone_number": {"country": "1"}}}}
    profile = builder("create_profile")({}).decode(json.dumps(number).encode())
    assert profile.data.attributes.phone_number.country == "1"
