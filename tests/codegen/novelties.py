"""What a later revision of the document may have that no revision has had: an operation for each, in one document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tests.codegen.schema_parts import JSON_API, STRING, array, content, enum, obj

__all__ = ["FILTERS", "OPERATIONS", "PLACES", "REVISION", "novel_document"]

REVISION = "2026-07-15"

_Novelty = tuple[Mapping[str, Any], str]
"""Fields of an operation, and its line in the report, without the prefix; empty for no line."""


THING = obj(
    "type",
    "id",
    "attributes",
    type=enum("thing"),
    id=STRING,
    attributes=obj(name=STRING, size={"type": "integer", "nullable": True}),
    relationships=obj(parts=obj(data=array(obj("type", "id", type=enum("thing"), id=STRING)))),
)
OTHER = obj("type", "id", type=enum("other-thing"), id=STRING, attributes=obj(price={"type": "number"}))
ONE_THING, ONE_OTHER = obj("data", data=THING), obj("data", data=OTHER)
MANY_OTHERS = obj("data", data=array(OTHER))
ANY = obj("type", "id", type=STRING, id=STRING, attributes=obj(x=STRING))
EMPTY = {"204": {"description": ""}}
ONE = {"200": content(obj("data", data=THING))}
BYTES = "the response of {} is {}; it is returned as bytes"
UNTYPED = "the response of {} is not a JSON:API document; it is returned untyped"
NO_OBJECT = "the response of {} is JSON, but not an object; it is returned untyped"
UNREAD = "{} declares no response of a success; what comes is not read"
NEVER = "{} declares the responses 302 only; each of them is an error"


def _answer(responses: Any, line: str = "") -> _Novelty:
    return {"responses": responses}, line


ANSWERS: dict[str, _Novelty] = {
    "object": _answer({"200": content(obj(names=array()), "application/json")}, UNTYPED),
    "object_as_json_api": _answer({"200": content(obj(meta=obj(total={"type": "integer"})))}, UNTYPED),
    "free_object": _answer({"200": content({"type": "object"})}, UNTYPED),
    "list": _answer({"200": content(array())}, NO_OBJECT),
    "text": _answer({"200": content(STRING, "application/json")}, NO_OBJECT),
    "anything": _answer({"200": {"description": "", "content": {JSON_API: {}}}}, NO_OBJECT),
    "csv": _answer({"200": content(STRING, "text/csv")}, BYTES.format("{}", "text/csv")),
    "zip": _answer(
        {"200": content({"type": "string", "format": "binary"}, "application/zip")},
        BYTES.format("{}", "application/zip"),
    ),
    "ndjson": _answer({"200": content(THING, "application/x-ndjson")}, BYTES.format("{}", "application/x-ndjson")),
    "html": _answer(
        {"200": content(STRING, "text/html; charset=utf-8")}, BYTES.format("{}", "text/html; charset=utf-8")
    ),
    "json_or_csv": _answer({"200": content(obj("data", data=THING), "text/csv", JSON_API)}),
    "without_content": _answer({"200": {"description": "", "content": {}}}),
    "status_class": _answer({"2XX": content(obj("data", data=THING))}),
    "empty_or_one": _answer({"204": {"description": ""}, "200": content(obj("data", data=THING))}),
    "redirect": _answer({"302": {"description": "", "headers": {"Location": {"schema": STRING}}}}, UNREAD),
    "default": _answer({"default": content(obj("data", data=THING))}, ""),
    "default_without_content": _answer({"default": {"description": ""}}, ""),
    "errors_only": _answer({"4XX": content(obj(errors=array({})))}, UNREAD),
    "no_responses": _answer({}, UNREAD),
    "any_type": _answer({"200": content(obj("data", data=ANY))}, ""),
    "any_types": _answer({"200": content(obj("data", data=array(ANY)))}, ""),
    "two_types": _answer({"200": content(obj("data", data=array({"oneOf": [THING, ANY]})))}, ""),
    "either_type": _answer(
        {"200": content(obj("data", data={**THING, "properties": {**THING["properties"], "type": enum("a", "b")}}))}
    ),
    "free_data": _answer({"200": content(obj("data", data={}))}, ""),
    "nullable_data": _answer({"200": content(obj("data", data={**THING, "nullable": True}))}, ""),
    "one_of_two": _answer({"200": content({"oneOf": [ONE_THING, ONE_OTHER]})}),
    "one_of_two_lists": _answer({"200": content({"anyOf": [MANY_OTHERS, obj("data", data=array(THING))]})}),
    "one_of_two_by_status": _answer({"200": content(ONE_THING), "202": content(ONE_OTHER)}),
    "one_of_three": _answer({"200": content({"oneOf": [ONE_THING, {"anyOf": [MANY_OTHERS, ONE_OTHER]}]})}),
    "one_or_many": _answer({"200": content(obj("data", data={"oneOf": [THING, array(OTHER)]}))}),
    "one_or_many_or_null": _answer(
        {"200": content(obj("data", data={"oneOf": [THING, array(THING)], "nullable": True}))}
    ),
    "document_or_object": _answer({"200": content({"oneOf": [ONE_THING, obj("total", total=STRING)]})}),
    "document_or_list": _answer({"200": content({"oneOf": [ONE_THING, array()]})}),
    "data_is_text": _answer({"200": content(obj("data", data=STRING))}, ""),
}
"""Answers, by operation."""


def _body(schema: Any, media: str = JSON_API, *, required: bool = True) -> _Novelty:
    return {"requestBody": {"required": required, "content": {media: {"schema": schema}}}, "responses": EMPTY}, ""


BODIES: dict[str, _Novelty] = {
    "send_cbor": _body(THING, "application/cbor"),
    "send_csv": _body(STRING, "text/csv"),
    "send_csv_or_nothing": _body(STRING, "text/csv", required=False),
    "send_ndjson": _body(THING, "application/x-ndjson"),
    "send_form": _body(obj("a", a=STRING, b={"type": "integer"}), "application/x-www-form-urlencoded"),
    "send_parts": _body({"type": "object"}, "multipart/form-data"),
    "send_list": _body(array(), "application/json"),
    "send_text": _body(STRING, "application/json"),
    "send_object": _body(obj("x", x=STRING), "application/json"),
    "send_object_or_nothing": _body(obj(x=STRING), "application/json", required=False),
    "send_many": _body(obj("data", data=array(THING))),
    "send_any_type": _body(obj("data", data=ANY)),
    "send_anything": ({"requestBody": {"required": True, "content": {JSON_API: {}}}, "responses": EMPTY}, ""),
    "send_nothing": ({"requestBody": {"required": True, "content": {}}, "responses": EMPTY}, ""),
    "send_data_and_meta": _body(obj("data", data=THING, meta={"type": "object"})),
}
"""Bodies of requests, by operation."""

IDS = ("import", "class", "None", "get-thing", "Get a thing", "получить", "1st", "type", "self", "data", "x" * 90)
"""Names of operations."""


def _filtered(rules: Any, line: str = "") -> _Novelty:
    return {"parameters": [_parameter("filter")], "x-klaviyo-filters": rules, "responses": ONE}, line


def _parameter(name: str, schema: Any = STRING, place: str = "query", **beside: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": schema, **beside}


_SOUND = {"name": {"operators": {"single": ["equals"]}, "value": {"type": "string"}}}
FILTERS: dict[str, _Novelty] = {
    "new_operator": _filtered({"name": {"operators": {"single": ["not-equals"]}, "value": {"type": "string"}}}),
    "old_and_new_operator": _filtered(
        {"name": {"operators": {"single": ["equals", "not-equals"]}, "value": {"type": "string"}}}
    ),
    "new_list_operator": _filtered(
        {"name": {"operators": {"list": ["none-of"], "none": ["missing"]}, "value": {"type": "string"}}}
    ),
    "new_operand": _filtered({**_SOUND, "when": {"operators": {"range": ["between"]}, "value": {"type": "string"}}}),
    "new_and_old_operand": _filtered(
        {**_SOUND, "when": {"operators": {"range": ["between"], "single": ["equals"]}, "value": {"type": "integer"}}}
    ),
    "only_new_operand": _filtered({"when": {"operators": {"range": ["between"]}, "value": {"type": "string"}}}),
    "new_value_type": _filtered({**_SOUND, "price": {"operators": {"single": ["equals"]}, "value": {"type": "money"}}}),
    "values_of_two_types": _filtered(
        {**_SOUND, "price": {"operators": {"single": ["equals"]}, "value": {"type": ["string", "null"]}}}
    ),
    "without_value": _filtered({**_SOUND, "x": {"operators": {"single": ["equals"]}}}),
    "without_operators": _filtered({**_SOUND, "x": {"value": {"type": "string"}}}),
    "operators_as_list": _filtered({**_SOUND, "x": {"operators": ["equals"]}}),
    "field_as_text": _filtered({**_SOUND, "x": "equals"}),
    "odd_field": _filtered({**_SOUND, "a b": {"operators": {"single": ["equals"]}, "value": {"type": "string"}}}),
    "filters_as_list": _filtered([{"field": "name"}]),
}
"""Filters, by operation."""


def _taking(*parameters: Any) -> _Novelty:
    return {"parameters": list(parameters), "responses": ONE}, ""


PARAMETERS: dict[str, _Novelty] = {
    "take_cookie": _taking(_parameter("session", place="cookie"), _parameter("x")),
    "take_exploded": _taking(
        _parameter("include", array(enum("a", "b"))), _parameter("fields[thing]", array(enum("name")))
    ),
    "take_unsplit": _taking(_parameter("include", array(enum("a", "b")), style="form", explode=True)),
    "take_include_as_text": _taking(_parameter("include")),
    "take_pipes": _taking(_parameter("ids", array(), style="pipeDelimited", explode=False)),
    "take_object": _taking(_parameter("where", obj(a=STRING), style="deepObject")),
    "take_numbers": _taking(_parameter("ids", array({"type": "integer"})), _parameter("ratio", {"type": "number"})),
    "take_days": _taking(
        _parameter("day", {"type": "string", "format": "date"}), _parameter("on", {"type": "boolean"})
    ),
    "take_json": _taking({"name": "raw", "in": "query", "content": {"application/json": {"schema": obj(a=STRING)}}}),
    "take_odd_names": _taking(
        *(_parameter(name) for name in ("from", "class", "self", "a b", "A-B", "page_size", "page[size]", "ключ"))
    ),
    "take_headers": _taking(_parameter("X-Source", place="header"), _parameter("X-Many", array(), place="header")),
    "take_integers_of_an_enum": _taking(_parameter("level", {"type": "integer", "enum": [1, 2, 3]})),
    "take_required": _taking(_parameter("x", required=True), _parameter("include", array(enum("a")), required=True)),
    "take_nullable": _taking(
        _parameter("x", {"type": "string", "nullable": True}), _parameter("y", {"anyOf": [STRING, {"type": "integer"}]})
    ),
    "take_either": _taking(_parameter("only", {"oneOf": [STRING, array()]})),
    "take_anything": _taking(_parameter("x", {})),
    "take_reserved": _taking(_parameter("Accept", place="header"), _parameter("authorization", place="header")),
    "take_page": _taking(_parameter("page[cursor]"), _parameter("page[size]", {"type": "integer"})),
}
"""Parameters, by operation."""

OTHERS: dict[str, _Novelty] = {
    "other_scheme": ({"security": [{"Signature": []}], "responses": ONE}, ""),
    "optional_scheme": ({"security": [{"Klaviyo-API-Key": []}, {}], "responses": ONE}, ""),
    "other_server": ({"servers": [{"url": "https://upload.klaviyo.com"}], "responses": ONE}, ""),
    "other_revision": (
        {
            "parameters": [
                _parameter("revision", {"type": "string", "default": "2026-01-15.pre"}, "header", required=True)
            ],
            "responses": ONE,
        },
        "",
    ),
    "no_revision": ({"parameters": [_parameter("revision", STRING, "header")], "responses": ONE}, ""),
    "garbled_revision": (
        {"parameters": [_parameter("revision", {"type": "string", "default": "soon"}, "header")], "responses": ONE},
        "",
    ),
}
"""The rest, by operation."""

SHAPES: dict[str, dict[str, Any]] = {
    "pattern": obj("a", a={"type": "string", "pattern": "^#[0-9a-f]{6}$", "maxLength": 7}),
    "multiple": obj("a", a={"type": "integer", "multipleOf": 7, "minimum": 3}),
    "least": {"type": "object", "minProperties": 2, "additionalProperties": {"type": "integer"}},
    "map": obj("a", a={"type": "object", "additionalProperties": {"type": "integer"}}),
    "different": obj("a", a={**array(enum("a", "b", "c")), "uniqueItems": True, "minItems": 2}),
    "undeclared": {"type": "object", "properties": {"x": STRING}, "required": ["y"]},
    "nested": obj("a", a=array(array(obj("x", x={"type": "number"})))),
    "either": obj("a", a={"oneOf": [STRING, {"type": "integer"}, obj("x", x=STRING)]}),
    "formats": obj("a", "b", a={"type": "string", "format": "duration"}, b={"type": "string", "format": "money"}),
    "exclusive": obj("a", a={"type": "number", "minimum": 0, "exclusiveMinimum": True, "maximum": 1}),
    "directions": obj("a", "b", a={"type": "string", "readOnly": True}, b={"type": "string", "writeOnly": True}),
    "constant_object": obj("a", a={"enum": [{"x": 1}]}),
    "numbers": obj("a", "b", a={"type": "integer", "enum": [1, 2]}, b={"type": "boolean", "enum": [True]}),
}
"""Attributes of a resource, in a request and in a response."""


def _written(schema: Any) -> _Novelty:
    data = obj("type", "attributes", type=enum("thing"), attributes=schema)
    return _body(obj("data", data=data))


def _read(kind: str, schema: Any) -> _Novelty:
    data = obj("type", "id", "attributes", type=enum(kind), id=STRING, attributes=schema)
    return _answer({"200": content(obj("data", data=data))})


def _in_path(template: str, *names: str, **schema: Any) -> _Novelty:
    given = [_parameter(name, {"type": "string", **schema}, "path", required=True) for name in names]
    return {"x-template": template, "parameters": given, "responses": ONE}, ""


PLACES: dict[str, _Novelty] = {
    "at_a_part": _in_path("/api/parts/{id}.json", "id"),
    "at_two_parts": _in_path("/api/pairs/{a}-{b}", "a", "b"),
    "at_two": _in_path("/api/pairs/{a}/{b}", "a", "b"),
    "at_a_number": _in_path("/api/numbers/{id}/x", "id", type="integer"),
    "at_a_keyword": _in_path("/api/classes/{class}", "class"),
}
"""Paths, by operation."""

WRITTEN = {f"write_{name}": _written(schema) for name, schema in SHAPES.items()}
READ = {f"read_{name}": _read(name.replace("_", "-"), schema) for name, schema in SHAPES.items()}
OPERATIONS = {
    **PLACES,
    **WRITTEN,
    **READ,
    **ANSWERS,
    **BODIES,
    **FILTERS,
    **PARAMETERS,
    **OTHERS,
    **{name: _answer(ONE) for name in IDS},
}


def _methods(name: str) -> str:
    return "post" if name in BODIES or name in WRITTEN else "get"


def _paths() -> Iterator[tuple[str, dict[str, Any]]]:
    for number, (name, (fields, _)) in enumerate(OPERATIONS.items()):
        operation = {"operationId": name, "tags": ["Things"], "parameters": [], **fields}
        if not any(parameter["name"] == "revision" for parameter in operation["parameters"]):
            revision = _parameter("revision", {"type": "string", "default": REVISION}, "header", required=True)
            operation["parameters"] = [*operation["parameters"], revision]
        yield operation.pop("x-template", f"/api/things/{number}/"), {_methods(name): operation}


def novel_document(version: str = REVISION) -> dict[str, Any]:
    """The document."""
    return {
        "openapi": "3.0.2",
        "info": {"title": "Klaviyo API", "version": version},
        "servers": [{"url": "https://a.klaviyo.com"}],
        "security": [{"Klaviyo-API-Key": []}],
        "paths": dict(_paths()),
        "components": {
            "securitySchemes": {
                "Klaviyo-API-Key": {"type": "apiKey", "name": "Authorization", "in": "header"},
                "Signature": {"type": "apiKey", "name": "X-Signature", "in": "header"},
            }
        },
    }
