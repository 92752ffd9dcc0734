"""A document of OpenAPI 3.1 says the same as one of 3.0; what it says beyond that is a line in the report."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from codegen.load import facts
from codegen.load.lowering import lower
from codegen.load.structure import walk
from codegen.load.unread import unread
from tests.codegen.older import older_document
from tests.codegen.rendering import SPECS

NULL = {"type": "null"}


def raised(document: Any) -> Any:
    """``document`` in the words of OpenAPI 3.1."""
    made = copy.deepcopy(document) | {"openapi": "3.1.0", "jsonSchemaDialect": "https://example.com", "webhooks": {}}
    for kind, node, _ in [*walk("document", made, "")]:
        if kind == "schema":
            raise_schema(node)
    return made


def raise_schema(schema: dict[str, Any]) -> None:
    nullable = schema.pop("nullable", None)
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(exclusive) is True:
            schema[exclusive] = schema.pop(bound)
    if schema.get("format") == "binary":
        del schema["format"]
        schema["contentMediaType"] = "application/octet-stream"
    if len(schema.get("enum", ())) == 1 and schema["enum"] != [None]:
        [schema["const"]] = schema.pop("enum")
    schema["examples"] = [1]
    if nullable is False:
        schema["nullable"] = False
    if nullable is not True:
        return
    if "type" in schema:
        schema["type"] = [schema["type"], "null"]
    elif "oneOf" in schema:
        schema["oneOf"] = [*schema["oneOf"], NULL]
    elif "anyOf" in schema:
        schema["anyOf"] = [NULL, *schema["anyOf"]]
    else:
        own = dict(schema)
        schema.clear()
        schema["anyOf"] = [own, NULL]


def in_order(document: Any) -> Any:
    return json.loads(json.dumps({**facts.extract(document), "openapi": "3.0"}, sort_keys=True))


@pytest.mark.slow
@pytest.mark.parametrize("path", SPECS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_whole_document(path: Path) -> None:
    document = json.loads(path.read_bytes())
    assert in_order(raised(document)) == in_order(document)


def test_an_old_document() -> None:
    assert in_order(raised(older_document())) == in_order(older_document())


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (True, {}),
        (False, {"not": {}}),
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": ["string"]}, {"type": "string"}),
        ({"type": "null"}, {"nullable": True, "enum": [None]}),
        ({"type": []}, {"enum": [None]}),
        (
            {"type": ["string", "integer", "null"], "maxLength": 3, "minimum": 1, "x-klaviyo-y": 1},
            {
                "x-klaviyo-y": 1,
                "nullable": True,
                "anyOf": [{"type": "string", "maxLength": 3}, {"type": "integer", "minimum": 1}],
            },
        ),
        ({"type": ["string", "integer"], "enum": ["a", 1]}, {"enum": ["a", 1]}),
        ({"const": "a"}, {"enum": ["a"]}),
        ({"const": None}, {"enum": [None], "nullable": True}),
        ({"anyOf": [{"type": "string"}, NULL]}, {"type": "string", "nullable": True}),
        ({"anyOf": [NULL]}, {"nullable": True, "enum": [None]}),
        ({"anyOf": [{"$ref": "#/x"}, NULL]}, {"$ref": "#/x", "nullable": True}),
        (
            {"oneOf": [{"$ref": "#/x"}, {"$ref": "#/y"}, NULL]},
            {"oneOf": [{"$ref": "#/x"}, {"$ref": "#/y"}], "nullable": True},
        ),
        ({"exclusiveMinimum": 1}, {"minimum": 1, "exclusiveMinimum": True}),
        ({"exclusiveMaximum": 5}, {"maximum": 5, "exclusiveMaximum": True}),
        ({"minimum": 3, "exclusiveMinimum": 1}, {"minimum": 3}),
        ({"minimum": 1, "exclusiveMinimum": 1}, {"minimum": 1, "exclusiveMinimum": True}),
        ({"$ref": "#/x", "description": "D"}, {"$ref": "#/x", "description": "D"}),
        ({"$ref": "#/x", "maxLength": 3}, {"allOf": [{"$ref": "#/x"}], "maxLength": 3}),
        ({"type": "string", "contentEncoding": "base64"}, {"type": "string", "format": "byte"}),
        ({"contentMediaType": "application/zip"}, {"type": "string", "format": "binary"}),
        ({"type": "string", "contentMediaType": "application/json"}, {"type": "string"}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "array", "items": True}, {"type": "array", "items": {}}),
        ({"type": "array", "prefixItems": [{"const": 1}]}, {"type": "array", "items": {"anyOf": [{"enum": [1]}]}}),
        (
            {"type": "object", "patternProperties": {"^a": {"type": ["integer", "null"]}}},
            {"type": "object", "additionalProperties": {"type": "integer", "nullable": True}},
        ),
        ({"properties": {"const": {"const": 1}}}, {"properties": {"const": {"enum": [1]}}}),
    ],
)
@pytest.mark.parametrize("version", ["3.1.0", "3.1.1", "3.2.0"])
def test_a_schema(version: str, schema: Any, expected: Any) -> None:
    made, _ = lower({"openapi": version, "paths": {}, "components": {"schemas": {"S": schema}}})
    assert made["openapi"] == "3.0.3"
    assert facts.resolve(made, "#/components/schemas/S") == expected
    again, lines = lower(made)
    assert (again, lines) == (made, [])


@pytest.mark.parametrize(
    "schema", [7, "x", None, [], {"type": 7}, {"type": {}}, {"anyOf": "x"}, {"const": []}, {"prefixItems": 1}]
)
def test_what_is_no_schema_stays(schema: Any) -> None:
    made, _ = lower({"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"S": schema}}})
    facts.resolve(made, "#/components")


def test_what_is_left_out_is_a_line() -> None:
    document = raised(older_document()) | {"webhooks": {"new": {"post": {}}}}
    document["paths"]["/api/events/"]["query"] = {"operationId": "search_events"}
    document["paths"]["/api/events/"]["copy"] = {"operationId": "copy_events"}
    metric = document["components"]["schemas"]["metric"]
    wide = "unevaluatedProperties"
    metric |= {wide: False, "if": {}, "then": {}, "x-y": 1, "description": "D"}
    document["components"]["schemas"]["Model"][wide] = False
    document["components"]["pathItems"] = {}
    del document["paths"]["/api/events/"]["post"]["responses"]
    assert unread(document) == [
        "document: is OpenAPI 3.1.0; it is read as 3.0",
        "document: webhooks are not calls, and are left out (1)",
        "field: schema.if is not read (at #/components/schemas/metric/if)",
        "field: schema.then is not read (at #/components/schemas/metric/then)",
        f"field: schema.{wide} is not read (at #/components/schemas/Model/{wide} and 1 more)",
        "method: 'copy' at #/paths/~1api~1events~1 is not a method of OpenAPI 3.0; it is left out",
        "method: 'query' at #/paths/~1api~1events~1 is not a method of OpenAPI 3.0; it is left out",
    ]


@pytest.mark.parametrize("path", SPECS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_nothing_of_the_documents_that_there_are_is_left_out(path: Path) -> None:
    assert unread(json.loads(path.read_bytes())) == []
