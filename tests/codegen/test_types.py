"""What the parser makes of a normalised document: types of our own, with the document's names."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given, strategies as st
from openapi_python_client.parser import GeneratorData

from codegen.normalise import normalise
from codegen.render.views.type_source import spell
from codegen.types.parser import Parsed, parse
from codegen.types.python_types import Component, ListOf, Plain, Type, UnionOf, Values

NAMES = [
    "name",
    "Name",
    "na-me",
    "na_me",
    "na me",
    "",
    "$",
    "2nd",
    "class",
    "\x00",
    "\ud800",
    "名前",
    "member0",
    "a" * 99,
]


def parsed(properties: dict[str, Any], *, extra: dict[str, Any] | None = None, **operation: Any) -> Parsed:
    """A document with one response class, which has these attributes, and one operation."""
    attributes = {"type": "object", "properties": properties}
    kind = {"type": "string", "enum": ["thing"]}
    resource = {"type": "object", "properties": {"type": kind, "id": {"type": "string"}, "attributes": attributes}}
    answer = {"type": "object", "properties": {"data": resource}}
    content = {"application/vnd.api+json": {"schema": answer}}
    call = {"operationId": "get_thing", "tags": ["Things"], "responses": {"200": {"content": content}}, **operation}
    document = {
        "openapi": "3.0.2",
        "info": {"title": "T", "version": "2026-07-15"},
        "paths": {operation.pop("path", "/things"): {"get": call}},
        "components": {"schemas": extra or {}},
    }
    return parse(normalise(document))


def attributes(properties: dict[str, Any]) -> dict[str, Type]:
    return parsed(properties).objects["ThingAttributes"]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, Plain("str")),
        ({"type": "string", "format": "date-time"}, Plain("dt.datetime")),
        ({"type": "string", "format": "date"}, Plain("dt.date")),
        ({"type": "string", "format": "uuid"}, Plain("str")),
        ({"type": "integer"}, Plain("int")),
        ({"type": "number"}, Plain("float")),
        ({"type": "boolean"}, Plain("bool")),
        ({"type": "object"}, Plain("dict[str, Any]")),
        ({}, Plain("Any")),
        ({"type": "string", "enum": ["a"]}, Values(("a",))),
        ({"type": "boolean", "enum": [True]}, Values((True,))),
        ({"type": "string", "enum": ["a", "b"]}, Component("ThingAttributesX")),
        ({"type": "object", "properties": {"y": {}}}, Component("ThingAttributesX")),
        ({"type": "array", "items": {"type": "integer"}}, ListOf(Plain("int"))),
        ({"type": "string", "nullable": True}, UnionOf((Plain("None"), Plain("str")))),
        ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, UnionOf((Plain("int"), Plain("str")))),
    ],
)
def test_type(schema: dict[str, Any], expected: Type) -> None:
    assert attributes({"x": schema}) == {"x": expected}


@given(st.lists(st.text(), min_size=2, max_size=6, unique=True))
def test_any_constants(values: list[str]) -> None:
    """None is lost or changed, not even one that no Python source can hold as it is."""
    found = attributes({"x": {"oneOf": [{"type": "string", "enum": [value]} for value in values]}})["x"]
    assert isinstance(found, UnionOf)
    assert {value for member in found.members if isinstance(member, Values) for value in member.values} == {*values}
    source = ast.walk(ast.parse(spell(found)))
    assert {node.value for node in source if isinstance(node, ast.Constant)} == {*values}


@given(st.lists(st.sampled_from(NAMES) | st.text(), min_size=1, unique=True))
def test_any_names_of_properties(names: list[str]) -> None:
    found = attributes({name: {"type": "integer"} for name in names})
    assert found == dict.fromkeys(names, Plain("int"))


@given(st.lists(st.tuples(st.sampled_from(["query", "header"]), st.sampled_from(NAMES) | st.text()), unique=True))
def test_any_names_of_parameters(places: list[tuple[str, str]]) -> None:
    parameters = [{"in": place, "name": name, "schema": {"type": "integer"}} for place, name in places]
    known = [place for place in places if place not in (("header", "revision"), ("query", "company_id"))]
    found = parsed({}, parameters=parameters).arguments["get_thing"]
    assert [*found.values()] == [Plain("int")] * len(known)


def test_what_the_parser_can_take_has_its_real_name_and_path(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[dict[str, Any]] = []

    original = GeneratorData.from_dict

    def spy(data: dict[str, Any], *, config: Any) -> Any:
        read.append(data)
        return original(data, config=config)

    monkeypatch.setattr(GeneratorData, "from_dict", spy)
    parameter = {"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}
    odd = {"Odd_Name": {"type": "object", "properties": {"x": {}}}}
    properties = {"first": {"type": "string"}, "odd": {"$ref": "#/components/schemas/Odd_Name"}}
    found = parsed(properties, path="/things/{id}", parameters=[parameter], extra=odd)
    assert found.objects["ThingAttributes"]["odd"] == Component("Odd_Name")
    components = {name: schema for document in read for name, schema in document["components"]["schemas"].items()}
    assert components["ThingAttributes"]["properties"].keys() == {"first", "odd"}
    assert "Odd_Name" not in components  # it would call the class OddName
    assert [[*document["paths"]] for document in read] == [[], ["/things/{id}"]]
