from __future__ import annotations

from typing import Any

import pytest

from klaviyo_ext.testing import Document, DocumentError, MethodNotAllowedError, PathNotFoundError, Router
from tests.testing.small import SMALL

ROUTER = Router(Document(SMALL).operations.values())


@pytest.mark.parametrize(
    ("method", "path", "operation_id", "params"),
    [
        ("GET", "/api/things", "get_things", {}),
        ("POST", "/api/things", "create_thing", {}),
        ("GET", "/api/things/first", "get_first_thing", {}),
        ("GET", "/api/things/f%69rst", "get_first_thing", {}),
        ("GET", "/api/things/x", "get_thing", {"id": "x"}),
        ("PATCH", "/api/things/first", "update_thing", {"id": "first"}),
        ("GET", "/api/things/%24custom%3A%3A%3A%24default%3A%3A%3AX", "get_thing", {"id": "$custom:::$default:::X"}),
        ("GET", "/api/things/$custom:::$default:::X", "get_thing", {"id": "$custom:::$default:::X"}),
        ("GET", "/api/things/a%2Fb%2fc", "get_thing", {"id": "a/b/c"}),
        ("GET", "/api/things/first%2F", "get_thing", {"id": "first/"}),
        ("GET", "/api/things/%C3%A4+%20", "get_thing", {"id": "ä+ "}),
        ("GET", "/api/things/%2525", "get_thing", {"id": "%25"}),
        ("DELETE", "/api/things/a%2Fb/relationships/parts", "remove_parts", {"id": "a/b"}),
    ],
)
def test_matches(method: str, path: str, operation_id: str, params: dict[str, str]) -> None:
    route = ROUTER.match(method, path)
    assert (route.operation.id, route.path_params) == (operation_id, params)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "",
        "api/things",
        "/api",
        "/api/things//",
        "//",
        "/api//things",
        "/api/things/x//",
        "/api/things/x/y",
        "/api/things/x/relationships",
        "/api/things/x/relationships%2Fparts",
        "/api/things/.",
        "/api/things/..",
        "/api/things/%2E%2e",
        "/API/things",
        "/api/things/%",
        "/api/things/%zz",
        "/api/things/%ff",
        "/api/things/ä",
    ],
)
def test_path_is_not_found(path: str) -> None:
    with pytest.raises(PathNotFoundError):
        ROUTER.match("GET", path)


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PUT", "/api/things", ("GET", "POST")),
        ("get", "/api/things", ("GET", "POST")),
        ("POST", "/api/things/x", ("DELETE", "GET", "PATCH")),
        ("HEAD", "/api/uploads", ("POST",)),
    ],
)
def test_method_is_not_allowed(method: str, path: str, allowed: tuple[str, ...]) -> None:
    with pytest.raises(MethodNotAllowedError) as caught:
        ROUTER.match(method, path)
    assert caught.value.allowed == allowed


def _with_path(template: str, operation: dict[str, Any]) -> dict[str, Any]:
    return {"openapi": "3.0.2", "paths": {template: {"get": operation}}}


@pytest.mark.parametrize(
    ("template", "path", "expected"),
    [
        ("/a/{id}.json", "/a/1.json", {"id": "1"}),
        ("/a/{id}.json", "/a/%2F%C3%A4.json/", {"id": "/ä"}),
        ("/a/{id}.json", "/a/1.xml", None),
        ("/a/{id}.json", "/a/.json", None),
        ("/a/{id}.json/b", "/a/1.json/b", {"id": "1"}),
        ("/a/{x}-{y}/", "/a/1-2", {"x": "1", "y": "2"}),
        ("/a/{x}-{y}", "/a/12", None),
    ],
)
def test_a_parameter_may_be_a_part_of_a_segment(template: str, path: str, expected: Any) -> None:
    router = Router(Document(_with_path(template, {"operationId": "x", "responses": {}})).operations.values())
    if expected is None:
        with pytest.raises(PathNotFoundError):
            router.match("GET", path)
    else:
        assert router.match("GET", path).path_params == expected


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        ({}, "expected version 3.0.x"),
        ({"openapi": "3.1.0", "paths": {}}, "expected version 3.0.x"),
        (_with_path("/a", {"responses": {}}), "/paths/~1a/get: no operationId"),
        (_with_path("/a", {"operationId": "x", "parameters": [{"$ref": "#/nowhere"}]}), "is broken"),
        (_with_path("/a", {"operationId": "x", "parameters": [{"$ref": "other.json#/x"}]}), "not local"),
        (
            {
                **_with_path("/a", {"operationId": "x", "parameters": [{"$ref": "#/components/parameters/A"}]}),
                "components": {"parameters": {"A": {"$ref": "#/components/parameters/A"}}},
            },
            "cyclic",
        ),
        (
            {
                "openapi": "3.0.2",
                "paths": {
                    "/a": {"get": {"operationId": "x", "responses": {}}, "post": {"operationId": "x", "responses": {}}}
                },
            },
            "used twice",
        ),
    ],
)
def test_unusable_documents(raw: dict[str, Any], says: str) -> None:
    with pytest.raises(DocumentError, match=says):
        Document(raw)


def test_document_facts() -> None:
    document = Document(SMALL)
    operation = document.operation("get_things")
    assert document.revision == "2026-07-15"
    assert [(limit.quota, limit.seconds) for limit in operation.rate_limits] == [(75, 1), (750, 60), (225, 86400)]
    assert not operation.public
    assert document.operation("create_client_thing").public
    assert document.operation("create_thing").success == 200
    with pytest.raises(KeyError, match="no operation 'nope'"):
        document.operation("nope")
    with pytest.raises(DocumentError, match="no response for status 500"):
        operation.response(500)
    assert Document({"openapi": "3.0.0", "info": {"version": "1"}}).revision == "1"


def test_an_operation_without_revision_and_limits() -> None:
    (operation,) = Document(_with_path("/a", {"operationId": "x", "responses": {}})).operations.values()
    assert (operation.revision, operation.rate_limits, operation.filters) == (None, (), None)
    assert operation.public  # nothing says that it is secured


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        (["4XX"], 204),
        ([], 204),
        (["default"], 200),
        (["2XX"], 200),
        (["302"], 302),
        (["default", "302"], 200),
        (["302", "default", "204", "2XX"], 204),
    ],
)
def test_the_status_of_a_success(statuses: list[str], expected: int) -> None:
    responses = {status: {"description": status} for status in statuses}
    operation = Document(_with_path("/a", {"operationId": "x", "responses": responses})).operation("x")
    assert operation.success == expected
    declared = operation.response(expected)["description"]
    assert declared == next((name for name in (str(expected), "2XX", "default") if name in statuses), "")
