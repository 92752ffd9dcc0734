"""Facts: nothing but facts, in one order, valid; and structural errors found where they are."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from openapi_spec_validator import OpenAPIV30SpecValidator

from codegen.input_error import CodegenError
from codegen.load import facts
from codegen.load.structure import walk

ROOT = Path(__file__).resolve().parents[2]
IMPORTED = sorted((ROOT / "spec").glob("20*.json"))
OFFICIAL = sorted((ROOT.parent / "shared" / "specs").glob("*.json"))
PROSE = {"summary", "description", "example", "examples", "externalDocs", "title", "contact", "termsOfService"}


def document(**operation: Any) -> dict[str, Any]:
    """A small document with one operation, whose fields can be replaced."""
    base: dict[str, Any] = {
        "operationId": "get_thing",
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "prose"}},
    }
    return {
        "openapi": "3.0.2",
        "info": {"title": "Klaviyo API", "version": "2026-07-15"},
        "paths": {"/api/things/{id}": {"get": base | operation}},
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}}},
    }


def with_schema(schema: Any) -> dict[str, Any]:
    result = document()
    result["components"]["schemas"]["Thing"] = schema
    return result


def extracted_schema(schema: Any) -> Any:
    result: Any = facts.extract(with_schema(schema))
    return result["components"]["schemas"]["Thing"]


def official(path: Path) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(path.read_bytes())
    return result


# --- what is kept and what is not -------------------------------------------------------------------


def test_properties_named_like_prose_are_facts() -> None:
    names = sorted(PROSE | {"$ref", "enum", "x-unknown", "properties"})
    schema = {"type": "object", "properties": {name: {"type": "string", "description": "prose"} for name in names}}
    assert extracted_schema(schema) == {"type": "object", "properties": {name: {"type": "string"} for name in names}}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        pytest.param({"title": "T", "description": "d", "example": 1, "externalDocs": {"url": "u"}}, {}, id="prose"),
        pytest.param(
            {"nullable": True, "$ref": "#/components/schemas/Thing", "description": "d"},
            {"$ref": "#/components/schemas/Thing", "nullable": True},
            id="fields beside a $ref",
        ),
        pytest.param(
            {"enum": ["b", None, "a"], "type": "string"}, {"type": "string", "enum": ["b", None, "a"]}, id="enum"
        ),
        pytest.param({"default": {"description": "data"}}, {"default": {"description": "data"}}, id="default is data"),
        pytest.param({"enum": [{"title": "data"}]}, {"enum": [{"title": "data"}]}, id="enum is data"),
        pytest.param(
            {"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "string", "title": "T"}], "default": "a"},
            {"default": "a", "anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]},
            id="oneOf that is anyOf",
        ),
        pytest.param(
            {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            id="oneOf",
        ),
        pytest.param({"additionalProperties": False}, {"additionalProperties": False}, id="closed"),
        pytest.param({"additionalProperties": {"title": "T"}}, {"additionalProperties": {}}, id="typed map"),
        pytest.param({"allOf": [{"title": "T"}, {"type": "object"}]}, {"allOf": [{}, {"type": "object"}]}, id="allOf"),
        pytest.param({"items": {"items": {"title": "T"}}}, {"items": {"items": {}}}, id="items"),
        pytest.param(
            {"x-klaviyo-a": {"description": 1}, "x-b": 1}, {"x-klaviyo-a": {"description": 1}}, id="extensions"
        ),
        pytest.param(
            {"discriminator": {"propertyName": "t", "x": 1}}, {"discriminator": {"propertyName": "t"}}, id="fields"
        ),
    ],
)
def test_schema(schema: Any, expected: Any) -> None:
    assert extracted_schema(schema) == expected


def test_everything_outside_schemas() -> None:
    source = document(
        summary="prose",
        description="prose",
        tags=["Things"],
        externalDocs={"url": "u"},
        security=[],
        requestBody={
            "description": "prose",
            "required": True,
            "content": {"application/json": {"schema": {"type": "object"}, "example": {}, "examples": {}}},
        },
        responses={
            "default": {"$ref": "#/components/responses/Error", "description": "prose"},
            "200": {
                "headers": {"H": {"description": "prose", "schema": {"type": "string"}}},
                "links": {"L": {"operationId": "get_thing", "description": "prose"}},
                "x-klaviyo-z": 1,
            },
            "x-note": "prose",
        },
        callbacks={"done": {"{$request.body#/url}": {"post": {"summary": "prose", "responses": {}}}}},
        **{"x-klaviyo-ratelimit": {"steady": "750/m", "burst": "75/s"}, "x-other": 1},
    )
    source |= {"x-readme": {}, "tags": [{"name": "Things", "description": "prose"}], "externalDocs": {"url": "u"}}
    source["info"] |= {
        "description": "prose",
        "contact": {},
        "termsOfService": "u",
        "license": {"name": "License", "url": "https://example.org", "x": 1},
    }
    source["servers"] = [
        {"url": "https://{h}", "description": "prose", "variables": {"h": {"default": "a", "description": "prose"}}}
    ]
    source["components"] = {
        "responses": {"Error": {"description": "prose"}},
        "securitySchemes": {
            "oauth": {
                "type": "oauth2",
                "description": "prose",
                "flows": {"clientCredentials": {"tokenUrl": "u", "scopes": {"s": "prose"}}},
            }
        },
    }
    result = facts.extract(source)
    assert result == {
        "openapi": "3.0.2",
        "info": {
            "title": "Klaviyo API",
            "version": "2026-07-15",
            "license": {"name": "License", "url": "https://example.org"},
        },
        "servers": [{"url": "https://{h}", "variables": {"h": {"default": "a"}}}],
        "tags": [{"name": "Things"}],
        "paths": {
            "/api/things/{id}": {
                "get": {
                    "operationId": "get_thing",
                    "tags": ["Things"],
                    "security": [],
                    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}},
                    "responses": {
                        "200": {
                            "description": "",
                            "headers": {"H": {"schema": {"type": "string"}}},
                            "links": {"L": {"operationId": "get_thing"}},
                            "x-klaviyo-z": 1,
                        },
                        "default": {"$ref": "#/components/responses/Error"},
                    },
                    "callbacks": {"done": {"{$request.body#/url}": {"post": {"responses": {}}}}},
                    "x-klaviyo-ratelimit": {"steady": "750/m", "burst": "75/s"},
                }
            }
        },
        "components": {
            "responses": {"Error": {"description": ""}},
            "securitySchemes": {
                "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "u", "scopes": {"s": ""}}}}
            },
        },
    }


# --- order ------------------------------------------------------------------------------------------


def test_canonical_order() -> None:
    source: dict[str, Any] = {
        "paths": {
            "/b": {
                "post": {"responses": {"4XX": {}, "200": {}}, "operationId": "b_post"},
                "get": {"operationId": "b_get"},
            },
            "/a": {"get": {"operationId": "a_get"}},
        },
        "components": {"schemas": {"B": {"properties": {"z": {}, "a": {}}, "type": "object"}, "A": {}}},
        "info": {"version": "2026-07-15", "title": "T"},
        "openapi": "3.0.2",
    }
    result: Any = facts.extract(source)
    assert list(result) == ["openapi", "info", "paths", "components"]
    assert list(result["paths"]) == ["/a", "/b"]
    assert list(result["paths"]["/b"]) == ["get", "post"]
    assert list(result["paths"]["/b"]["post"]) == ["operationId", "responses"]
    assert list(result["paths"]["/b"]["post"]["responses"]) == ["200", "4XX"]
    assert list(result["components"]["schemas"]) == ["A", "B"]
    assert list(result["components"]["schemas"]["B"]) == ["type", "properties"]
    assert list(result["components"]["schemas"]["B"]["properties"]) == ["z", "a"]


def test_extract_leaves_its_input_alone() -> None:
    source = document(description="prose")
    before = copy.deepcopy(source)
    facts.extract(source)
    assert source == before


def test_dump() -> None:
    assert facts.dump({"a": "ü", "b": [1]}) == '{\n "a": "ü",\n "b": [\n  1\n ]\n}\n'.encode()


def test_dump_refuses_half_a_character() -> None:
    with pytest.raises(CodegenError, match="not valid Unicode"):
        facts.dump({"a": "\ud800"})


_schemas: st.SearchStrategy[Any] = st.recursive(
    st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["string", "integer", "object"]),
            "description": st.text(max_size=3),
            "nullable": st.booleans(),
            "enum": st.lists(st.none() | st.text(max_size=3), min_size=1, max_size=3),
            "x-klaviyo-fact": st.integers(),
            "x-note": st.text(max_size=3),
        },
    ),
    lambda below: st.fixed_dictionaries(
        {},
        optional={
            "title": st.text(max_size=3),
            "properties": st.dictionaries(st.sampled_from(["description", "title", "z", "a"]), below, max_size=3),
            "items": below,
            "additionalProperties": below | st.booleans(),
            "allOf": st.lists(below, min_size=1, max_size=2),
            "example": st.text(max_size=3),
        },
    ),
    max_leaves=8,
)


@given(_schemas)
@settings(max_examples=60, deadline=None)
def test_any_schema_is_reduced_once_and_for_all(schema: dict[str, Any]) -> None:
    once = facts.extract(with_schema(schema))
    assert facts.dump(facts.extract(once)) == facts.dump(once)
    for kind, node, pointer in walk("document", once, ""):
        assert kind != "schema" or not PROSE & node.keys(), pointer


# --- structure --------------------------------------------------------------------------------------

THING = "#/components/schemas/Thing"
GET = "/paths/~1api~1things~1{id}/get"
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def _second_operation() -> dict[str, Any]:
    result = document()
    result["paths"]["/api/others"] = {"post": {"operationId": "get_thing", "responses": {}}}
    return result


def _path_item_ref() -> dict[str, Any]:
    result = document()
    result["paths"]["/api/others"] = {"$ref": "#/paths/~1api~1things~1{id}"}
    return result


def _response_cycle() -> dict[str, Any]:
    result = document()
    result["components"]["responses"] = {
        "A": {"$ref": "#/components/responses/B"},
        "B": {"$ref": "#/components/responses/A"},
    }
    return result


def _replace(key: str, value: Any) -> dict[str, Any]:
    return document() | {key: value}


BAD = [
    pytest.param(
        with_schema({"items": {"$ref": "#/components/schemas/No"}}),
        "points to nothing",
        "/components/schemas/Thing/items",
        id="dangling",
    ),
    pytest.param(
        with_schema({"items": {"$ref": "#/paths/0"}}),
        "points to nothing",
        "/components/schemas/Thing/items",
        id="dangling in paths",
    ),
    pytest.param(
        with_schema({"allOf": [{"$ref": f"{THING}/allOf/7"}]}),
        "points to nothing",
        "/components/schemas/Thing/allOf/0",
        id="dangling index",
    ),
    pytest.param(
        with_schema({"$ref": "other.json#/X"}),
        "points outside the document",
        "/components/schemas/Thing",
        id="external",
    ),
    pytest.param(
        with_schema({"$ref": "https://example.org/x"}),
        "points outside the document",
        "/components/schemas/Thing",
        id="remote",
    ),
    pytest.param(with_schema({"$ref": 1}), "not a string", "/components/schemas/Thing", id="no reference"),
    pytest.param(
        with_schema({"$ref": f"{THING}/type", "type": "object"}),
        "is a string, not an object",
        "/components/schemas/Thing",
        id="target",
    ),
    pytest.param(
        with_schema({"$ref": THING}), "refers to itself through", "/components/schemas/Thing", id="cycle of one"
    ),
    pytest.param(
        with_schema({"allOf": [{"oneOf": [{"$ref": THING}]}]}),
        "refers to itself through",
        None,
        id="cycle by composition",
    ),
    pytest.param(_response_cycle(), "refers to itself through", None, id="cycle of responses"),
    pytest.param(
        _second_operation(),
        f"'get_thing' is already used by #{GET}",
        "/paths/~1api~1others/post",
        id="operationId twice",
    ),
    pytest.param(_path_item_ref(), "path item that is a $ref", "/paths/~1api~1others", id="path item reference"),
    pytest.param(document(operationId=None), "no operationId", GET, id="null operationId"),
    pytest.param(document(operationId=""), "no operationId", GET, id="empty operationId"),
    pytest.param(document(parameters=[]), "'id' is not declared", GET, id="undeclared path parameter"),
    pytest.param(
        document(parameters=[ID, ID | {"name": "x"}]), "'x' is not in the path", GET, id="unused path parameter"
    ),
    pytest.param(
        document(parameters=[{"name": "id", "in": "path"}]), "'id' has no schema", f"{GET}/parameters/0", id="no schema"
    ),
    pytest.param(document(parameters=[{"in": "path", "schema": {}}]), "no name", f"{GET}/parameters/0", id="no name"),
    pytest.param(document(parameters=[{"name": "id", "schema": {}}]), "no in", f"{GET}/parameters/0", id="no place"),
    pytest.param(document(parameters={}), "list of parameter objects is an object", f"{GET}/parameters", id="no list"),
    pytest.param(document(responses=[]), "map of response objects is a list", f"{GET}/responses", id="no map"),
    pytest.param(with_schema(None), "schema is null", "/components/schemas/Thing", id="null schema"),
    pytest.param(
        with_schema({"items": True}), "schema is a boolean", "/components/schemas/Thing/items", id="boolean schema"
    ),
    pytest.param(
        with_schema({"additionalProperties": 1}),
        "schema is a number",
        "/components/schemas/Thing/additionalProperties",
        id="number",
    ),
    pytest.param(
        _replace("paths", {"things": {}}), "does not start with a slash", "/paths/things", id="path without slash"
    ),
    pytest.param(_replace("paths", {"/a": "b"}), "path item is a string", "/paths/~1a", id="path item"),
]


@pytest.mark.parametrize(("source", "message", "pointer"), BAD)
def test_bad_structure(source: dict[str, Any], message: str, pointer: str | None) -> None:
    with pytest.raises(CodegenError) as caught:
        facts.check(source)
    assert message in caught.value.message
    assert pointer is None or caught.value.pointer == pointer
    assert "\n" not in str(caught.value)
    assert f"(at #{caught.value.pointer})" in str(caught.value)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(document(), id="plain"),
        pytest.param(with_schema({"properties": {"child": {"$ref": THING}}}), id="recursive property"),
        pytest.param(with_schema({"items": {"allOf": [{"$ref": THING}]}}), id="recursive items"),
        pytest.param(with_schema({"properties": {"$ref": {"type": "string"}}}), id="property called $ref"),
        pytest.param(with_schema({"enum": [{"$ref": "data"}], "default": {"$ref": 1}}), id="$ref in data"),
        pytest.param(with_schema({"allOf": [{"type": "object"}, {"$ref": f"{THING}/allOf/0"}]}), id="shared part"),
        pytest.param(document() | {"x-own": {"$ref": "#/no"}}, id="$ref in an extension"),
        pytest.param(_replace("paths", {"x-own": 1}), id="extension among paths"),
    ],
)
def test_good_structure(source: dict[str, Any]) -> None:
    facts.check(source)
    facts.check(facts.extract(source))


def test_path_parameters_of_the_path_item_and_by_reference_count() -> None:
    source = document(parameters=[{"$ref": "#/components/parameters/Id"}])
    source["components"]["parameters"] = {"Id": ID}
    facts.check(source)
    source = document(parameters=[])
    source["paths"]["/api/things/{id}"]["parameters"] = [ID]
    facts.check(source)


@pytest.mark.parametrize("step", [facts.extract, facts.check])
def test_nesting_without_end(step: Any) -> None:
    schema: dict[str, Any] = {}
    for _ in range(5000):
        schema = {"items": schema}
    with pytest.raises(CodegenError, match="nested too deeply"):
        step(with_schema(schema))


@pytest.mark.parametrize(
    ("ref", "found"),
    [
        ("#/a~1b/0", 1),
        ("#/m~0n", 2),
        ("#/with%20space", 3),
        ("#/a~1b/1", None),
        ("#/a~1b/-1", None),
        ("#/a~1b/00", None),
        ("#/m~0n/x", None),
    ],
)
def test_resolve(ref: str, found: int | None) -> None:
    source: dict[str, Any] = {"a/b": [1], "m~n": 2, "with space": 3}
    if found is None:
        with pytest.raises(LookupError):
            facts.resolve(source, ref)
    else:
        assert facts.resolve(source, ref) == found


# --- the real documents -----------------------------------------------------------------------------


def _prose(source: dict[str, Any]) -> Iterator[str]:
    for kind, node, pointer in walk("document", source, ""):
        for name in PROSE & node.keys():
            if not (kind == "info" and name == "title") and not (kind == "response" and node[name] == ""):
                yield f"{pointer}/{name}"


@pytest.mark.slow
@pytest.mark.parametrize("path", IMPORTED, ids=lambda path: path.name)
def test_committed_facts(path: Path) -> None:
    content = path.read_bytes()
    source = official(path)
    facts.check(source)
    assert facts.dump(facts.extract(source)) == content
    assert not list(_prose(source))
    OpenAPIV30SpecValidator(source).validate()


def test_committed_facts_exist() -> None:
    assert {"2026-07-15.json", "2026-04-15.json"} <= {path.name for path in IMPORTED}
    assert len(list(facts.operations(official(ROOT / "spec" / "2026-07-15.json")))) == 345


@pytest.mark.skipif(not OFFICIAL, reason="the official documents are not on this machine")
@pytest.mark.parametrize("path", OFFICIAL, ids=lambda path: path.name)
def test_official_documents(path: Path) -> None:
    source = official(path)
    result: Any = facts.extract(source)
    facts.check(result)
    assert not list(_prose(result))
    assert facts.dump(facts.extract(result)) == facts.dump(result)
    assert [name for *_, operation in facts.operations(result) if (name := operation["operationId"])]
    assert {(p, m) for p, m, _ in facts.operations(result)} == {(p, m) for p, m, _ in facts.operations(source)}
    assert result["components"]["schemas"].keys() == source["components"]["schemas"].keys()
    committed = ROOT / "spec" / path.name
    # A rebuilt document was corrected, and says what it is.
    if committed.exists() and facts.rebuilt_from(json.loads(committed.read_bytes())) is None:
        assert committed.read_bytes() == facts.dump(result)
