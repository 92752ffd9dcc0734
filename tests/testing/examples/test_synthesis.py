from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest

from klaviyo_ext.testing import Direction, Document, DocumentError, Request, SpecServer, Synthesiser
from tests.testing.small import JSON_API, REVISION, SMALL

SMALL_IDS = sorted(Document(SMALL).operations)


def body(synthesiser: Synthesiser, operation_id: str, status: int | None = None, **options: Any) -> Any:
    return json.loads(synthesiser.response(operation_id, status, **options).body)


def check_responses(server: SpecServer, seed: int) -> int:
    """Judges an answer of every operation and status; returns how many there were."""
    schemas = server.validator.schemas
    synthesiser = Synthesiser(server.document, seed, resolver=schemas.resolver)
    count = 0
    for operation in server.document.operations.values():
        for key, declared in operation.responses.items():
            status = int(key.replace("XX", "22"))
            response = synthesiser.response(operation.id, status)
            count += 1
            assert response.status == status
            if "content" not in declared:
                assert response.body == b""
                assert response.header("content-type") is None
                continue
            schema = declared["content"][JSON_API]["schema"]
            problems = schemas.validator(schema, Direction.STRICT_RESPONSE).problems(json.loads(response.body))
            assert (operation.id, key, problems) == (operation.id, key, [])
    return count


@pytest.mark.parametrize("seed", range(5))
def test_answers_of_the_small_document_fit(small: SpecServer, seed: int) -> None:
    assert check_responses(small, seed) > 10


@pytest.mark.parametrize("seed", range(2))
def test_answers_of_the_real_document_fit(real: SpecServer, seed: int) -> None:
    assert check_responses(real, seed) >= 3 * len(real.document.operations)


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("seed", range(5))
def test_example_requests_of_the_small_document_pass(small: SpecServer, seed: int, full: bool) -> None:
    synthesiser = Synthesiser(SMALL, seed)
    for operation_id in SMALL_IDS:
        response = small.handle(synthesiser.request(operation_id, full=full).to_request())
        assert response.status < 300, (operation_id, response.body)


@pytest.mark.parametrize("full", [False, True])
def test_example_requests_of_the_real_document_pass(real: SpecServer, full: bool) -> None:
    assert len(real.document.operations) > 300
    for operation_id in real.document.operations:
        response = real.handle(real.synthesiser.request(operation_id, full=full).to_request())
        assert response.status < 300, (operation_id, response.body)


def test_an_answer_has_everything() -> None:
    attributes = body(Synthesiser(SMALL), "get_thing")["data"]["attributes"]
    declared = set(SMALL["components"]["schemas"]["Attributes"]["properties"])
    assert set(attributes) == (declared | {"more"}) - {"secret"}
    assert [name for name, value in attributes.items() if value is None] == ["nothing"]
    assert attributes["created"].endswith("+00:00")
    assert attributes["properties"]
    assert set(attributes["tree"]) == {"label", "maybe", "all"}


def test_the_answer_is_about_the_request(small: SpecServer) -> None:
    headers = (("Authorization", "Bearer x"), ("revision", REVISION))
    one = json.loads(small.handle(_get("/api/things/a%2Fb", "", headers)).body)
    assert one["data"]["id"] == "a/b"
    assert one["links"]["self"] == "https://a.klaviyo.com/api/things/a%2Fb"
    page = json.loads(small.handle(_get("/api/things", "fields[thing]=name,a.b", headers)).body)
    assert page["links"] == {"self": "https://a.klaviyo.com/api/things?fields%5Bthing%5D=name%2Ca.b", "next": None}
    assert 1 <= len(page["data"]) <= 2


def _get(path: str, query: str, headers: tuple[tuple[str, str], ...]) -> Request:
    return Request("GET", path, query, headers)


def test_other_lengths_and_statuses() -> None:
    synthesiser = Synthesiser(SMALL)
    assert len(body(synthesiser, "get_things", items=7)["data"]) == 7
    assert body(synthesiser, "get_things", items=0)["data"] == []
    assert "errors" in body(synthesiser, "get_things", 404)
    assert synthesiser.response("create_thing", 201).body == b""
    with pytest.raises(DocumentError, match="no response for status 500"):
        synthesiser.response("get_things", 500)
    with pytest.raises(KeyError, match="nope"):
        synthesiser.response("nope")


def test_seeds_differ_and_repeat() -> None:
    bodies = {seed: Synthesiser(SMALL, seed).response("get_things") for seed in range(20)}
    assert len({response.body for response in bodies.values()}) == 20
    assert Synthesiser(SMALL, 3).response("get_things") == bodies[3]
    shapes = {item["attributes"]["shape"]["kind"] for r in bodies.values() for item in json.loads(r.body)["data"]}
    assert shapes == {"circle", "square"}


PROGRAM = """
import hashlib, sys
from klaviyo_ext.testing import Synthesiser
from tests.testing.small import SMALL
made = Synthesiser(SMALL, 5)
digest = hashlib.sha256()
for name in made.document.operations:
    digest.update(repr((made.response(name), made.response(name).body, made.request(name, full=True).to_request(),
        made.request(name, full=True).to_request().body)).encode())
sys.stdout.write(digest.hexdigest())
"""


@pytest.mark.parametrize("hash_seed", ["0", "1", "4242"])
def test_the_same_bytes_in_every_process(hash_seed: str) -> None:
    made = Synthesiser(SMALL, 5)
    digest = hashlib.sha256()
    for name in made.document.operations:
        request = made.request(name, full=True).to_request()
        response = made.response(name)
        digest.update(repr((response, response.body, request, request.body)).encode())
    tests = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": f"{tests}{os.pathsep}{tests.parent}"}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == digest.hexdigest()


def test_a_full_example_is_hard_to_encode() -> None:
    example = Synthesiser(SMALL).request("get_things", full=True)
    assert example.query["fields[thing]"] == ["name", "a.b"]
    assert 1 <= example.query["page[size]"] <= 50
    assert "has(media)" in example.query["filter"]
    assert example.headers == {"revision": REVISION}
    update = Synthesiser(SMALL).request("update_thing", full=True)
    assert "/" in update.path_params["id"]
    assert update.body["data"]["id"] == update.path_params["id"]
    assert "locked" not in update.body["data"]["attributes"]
    assert "secret" in update.body["data"]["attributes"]


def test_a_minimal_example_has_what_is_required() -> None:
    example = Synthesiser(SMALL).request("create_thing", full=False)
    assert set(example.body) == {"data"}
    assert set(example.body["data"]) == {"type", "id", "attributes"}
    assert set(example.body["data"]["attributes"]) == {"name"}
    assert (example.query, example.media_type) == ({}, JSON_API)


def test_public_examples_carry_no_secret() -> None:
    request = Synthesiser(SMALL).request("create_client_thing", full=True).to_request("Bearer secret")
    assert request.header("authorization") is None
    assert request.query.startswith("company_id=")


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "minimum": 5, "maximum": 5},
        {"type": "integer", "maximum": -5},
        {"type": "integer", "minimum": 2, "exclusiveMinimum": True, "maximum": 4, "exclusiveMaximum": True},
        {"type": "number", "minimum": 0.5, "maximum": 0.75},
        {"type": "number", "maximum": 0},
        {"type": "string", "minLength": 60},
        {"type": "string", "maxLength": 1},
        {"type": "array", "minItems": 3, "items": {"type": "string", "format": "uuid"}},
        {"type": "array", "maxItems": 0, "items": {"type": "string"}},
        {"type": "string", "format": "email"},
        {"type": "string", "format": "ipv4"},
        {"type": "string", "format": "byte"},
        {"properties": {"untyped": {}}, "required": ["untyped"]},
        {"anyOf": [{"type": "string"}, {"type": "boolean"}]},
    ],
)
def test_bounds_are_kept(schema: dict[str, Any]) -> None:
    server = SpecServer(SMALL)
    validator = server.validator.schemas.validator(schema, Direction.STRICT_RESPONSE)
    for seed in range(20):
        assert validator.problems(server.synthesiser.instance(schema, Random(seed))) == []


def test_whatever_a_document_declares() -> None:
    """Shapes that the API does not have, and its documents could."""
    kind = {"name": "kind", "in": "path", "required": True, "schema": {"type": "string", "enum": [None, "x"]}}
    names = {"name": "names", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}
    body = {"content": {"application/json": {"schema": {"type": "array", "items": {"type": "integer"}}}}}
    get = {
        "operationId": "list_kind",
        "parameters": [kind, names],
        "requestBody": body,
        "responses": {"200": {"description": "", "content": {"text/json": {"schema": {"type": "string"}}}}},
    }
    server = SpecServer({"openapi": "3.0.2", "paths": {"/a/{kind}": {"post": get}}})
    for full in (True, False):
        example = server.synthesiser.request("list_kind", full=full)
        assert example.path_params == {"kind": "x"}
        assert (example.media_type, bool(example.query)) == (("application/json", True) if full else (None, False))
        answer = server.handle(Request("POST", "/a/x", example.to_request().query, (("Accept", "*/*"),), b""))
        assert answer.header("content-type") == "text/json"
        assert isinstance(json.loads(answer.body), str)
        assert example.accept == "text/json"
        assert server.handle(example.to_request()).status == 200


def _recursive(required: dict[str, Any]) -> dict[str, Any]:
    node = {"type": "object", "required": ["next"], "properties": {"next": required}}
    return {"openapi": "3.0.2", "components": {"schemas": {"Node": node}}}


@pytest.mark.parametrize(
    ("next_", "expected"),
    [
        ({"$ref": "#/components/schemas/Node", "nullable": True}, {"next": None}),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Node"}}, {"next": []}),
        ({"oneOf": [{"$ref": "#/components/schemas/Node"}, {"type": "string", "enum": ["end"]}]}, {"next": "end"}),
    ],
)
def test_recursion_ends_where_it_can(next_: dict[str, Any], expected: dict[str, Any]) -> None:
    synthesiser = Synthesiser(_recursive(next_))
    for seed in range(5):
        assert synthesiser.instance({"$ref": "#/components/schemas/Node"}, Random(seed)) == expected


@pytest.mark.parametrize(
    "next_",
    [
        {"$ref": "#/components/schemas/Node"},
        {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Node"}},
        {"oneOf": [{"$ref": "#/components/schemas/Node"}]},
    ],
)
def test_endless_schemas_are_refused(next_: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="infinite nesting"):
        Synthesiser(_recursive(next_)).instance({"$ref": "#/components/schemas/Node"}, Random(0))
