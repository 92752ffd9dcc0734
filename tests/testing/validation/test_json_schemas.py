from __future__ import annotations

from typing import Any

import pytest

from klaviyo_ext.testing import Direction, Document, DocumentError, Problem, Schemas
from tests.testing.small import SMALL

SCHEMAS = Schemas(Document(SMALL))
REQUEST, RESPONSE, STRICT = Direction.REQUEST, Direction.RESPONSE, Direction.STRICT_RESPONSE


def problems(name: str, value: Any, direction: Direction = REQUEST) -> list[Problem]:
    schema = SMALL["components"]["schemas"][name]
    return SCHEMAS.validator(schema, direction).problems(value)


@pytest.mark.parametrize(
    "attributes",
    [
        {},
        {"status": None},
        {"place": None},
        {"place": {"city": "Bern", "zip": None}},
        {"extra": None},
        {"extra": {"city": "Bern"}},
        {"ratio": None},
        {"ratio": 3},
        {"ratio": "3"},
        {"nothing": None},
        {"on": True},
        {"shape": {"kind": "square", "side": 2}},
        {"properties": {"anything": [1, {"goes": None}]}},
        {"empty": {}},
        {"created": "2026-01-01T00:00:00Z"},
        {"created": "2026-01-01T00:00:00.123456+05:30"},
        {"day": "2026-01-31"},
        {"at": "12:30:00"},
        {"at": "12:30:00.5Z"},
        {"url": "https://a.example/x?y=%5B1%5D"},
        {"above": 0.1},
        {"tree": {"label": "a", "next": {"label": "b", "maybe": None, "all": [{"label": "c"}]}}},
    ],
)
def test_accepts(attributes: dict[str, Any]) -> None:
    assert problems("Attributes", {"name": "n", **attributes}) == []


@pytest.mark.parametrize(
    ("attributes", "pointer", "says"),
    [
        ({"name": None}, "/name", "Expected string, got null"),
        ({"name": {}}, "/name", "Expected string, got object"),
        ({"nmae": 1}, "/nmae", "'nmae' is not a valid field"),
        ({"a/b~": 1}, "/a~1b~0", "not a valid field"),
        ({"status": "gone"}, "/status", "must be one of: draft, live"),
        ({"place": {"town": "x"}}, "/place/town", "not a valid field"),
        ({"place": {"city": None}}, "/place/city", "got null"),
        ({"created": None}, "/created", "got null"),
        ({"created": "2026-01-01T00:00:00"}, "/created", "not a valid date-time"),
        ({"created": "2026-01-01 00:00:00+00:00"}, "/created", "not a valid date-time"),
        ({"day": "2026-02-30"}, "/day", "not a valid date"),
        ({"at": "25:00:00"}, "/at", "not a valid time"),
        ({"url": "not a url"}, "/url", "not a valid uri"),
        ({"size": 10}, "/size", "the value is greater than the maximum of 9"),
        ({"size": 1.5}, "/size", "Expected integer, got number"),
        ({"size": True}, "/size", "got boolean"),
        ({"above": 0}, "/above", "less than or equal to the minimum of 0"),
        ({"on": False}, "/on", "must be one of: True"),
        ({"empty": {"a": 1}}, "/empty", "more than 0"),
        ({"shape": {"kind": "square", "side": 1.5}}, "/shape/side", "got number"),
        ({"ratio": []}, "/ratio", "A value of type array matches none of the 3"),
        ({"shape": {"kind": "square", "side": "x"}}, "/shape/side", "Expected integer, got string"),
        ({"shape": {"kind": "circle"}}, "/shape/radius", "required"),
        ({"shape": {"kind": "circle", "radius": 1, "side": 1}}, "/shape/side", "not a valid field"),
        ({"tags": ["a", 3]}, "/tags/1", "Expected string, got integer"),
        ({"tree": {"label": "a", "next": {}}}, "/tree/next/label", "required"),
        ({"tree": "x"}, "/tree", "Expected object, got string"),
        ({"tags": "\ud800"}, "", "surrogate"),
    ],
)
def test_refuses(attributes: dict[str, Any], pointer: str, says: str) -> None:
    (problem,) = problems("Attributes", {"name": "n", **attributes})
    assert problem.pointer == pointer
    assert says in problem.detail


def test_depth_does_not_break_the_check() -> None:
    deep: list[Any] = []
    for _ in range(400):
        deep = [deep]
    (problem,) = problems("Attributes", {"name": "n", "tags": deep})
    assert "cannot be checked" in problem.detail
    assert problems("Attributes", {"name": "n", "properties": {"deep": deep}}) == []


def test_long_enumerations_are_cut() -> None:
    document = Document({"openapi": "3.0.2"})
    schema = {"type": "integer", "enum": list(range(100))}
    (problem,) = Schemas(document).validator(schema, REQUEST).problems(1000)
    assert problem.detail.endswith("11 and 88 more.")


def test_read_only_and_write_only() -> None:
    document = Document({"openapi": "3.0.2"})
    schema = {
        "type": "object",
        "required": ["r", "w"],
        "properties": {"r": {"type": "string", "readOnly": True}, "w": {"type": "string", "writeOnly": True}},
    }
    schemas = Schemas(document)
    assert schemas.validator(schema, REQUEST).problems({"w": ""}) == []
    assert schemas.validator(schema, RESPONSE).problems({"r": ""}) == []
    assert schemas.validator(schema, REQUEST).problems({"r": ""}) != []
    assert schemas.validator(schema, RESPONSE).problems({"w": ""}) != []


def test_members_of_all_of_are_one_object() -> None:
    thing: dict[str, Any] = {"type": "thing", "id": "1", "attributes": {"name": "n", "more": "m"}}
    assert problems("ThingWithMore", thing) == []
    thing["attributes"] = {"name": "n", "more": 3, "less": 1}
    assert {problem.pointer for problem in problems("ThingWithMore", thing)} == {"/attributes/more", "/attributes/less"}


def test_answers_may_say_more_unless_judged_strictly() -> None:
    place = {"city": "Bern", "mayor": "x"}
    assert problems("Place", place, RESPONSE) == []
    assert [problem.pointer for problem in problems("Place", place, STRICT)] == ["/mayor"]


UNION = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"type": "string"}},
    "oneOf": [
        {"required": ["a"], "properties": {"a": {"type": "integer"}}},
        {"properties": {"b": {"type": "integer"}}},
    ],
    "nullable": True,
}


KEYWORDS: list[tuple[dict[str, Any], list[Any], list[Any]]] = [
    # The common part of a union belongs to every member, so that closing a member does not refuse it.
    (UNION, [{"kind": "x", "a": 1}, {"kind": "x", "b": 1}, None], [{"a": 1}, {"kind": "x", "c": 1}]),
    ({"allOf": [UNION, UNION]}, [{"kind": "x", "a": 1}, None], [{"kind": "x", "c": 1}]),
    ({"allOf": [{"type": "integer"}, {"type": "number", "minimum": 3}]}, [3], [2, 3.5]),
    ({"allOf": [{"enum": [1, 2]}, {"enum": [2, 3]}]}, [2], [1, 3]),
    ({"allOf": [{"type": "string", "nullable": True}, {"nullable": True}]}, [None, "x"], [3]),
    ({"allOf": [{"type": "string", "nullable": True}, {"type": "string"}]}, ["x"], [None]),
    (
        {"allOf": [{"type": "array", "items": {"type": "integer"}}, {"items": {"minimum": 3}}]},
        [[3]],
        [[2], ["x"]],
    ),
    ({"type": "object", "additionalProperties": {"type": "integer"}}, [{"a": 1}], [{"a": "x"}]),
    ({"type": "object", "additionalProperties": False}, [{}], [{"a": "x"}]),
    ({"type": "object", "properties": {"a": {}}, "additionalProperties": True}, [{"b": 1}], [3]),
    ({"allOf": [{"type": "integer"}], "minimum": 3}, [3], [2]),
    ({"not": {"type": "string"}}, [3], ["x"]),
    ({"type": "string", "minLength": 2, "pattern": "^a"}, ["ab"], ["a", "bb"]),
    ({"type": "number", "maximum": 3, "exclusiveMaximum": True}, [2.9], [3]),
    ({"type": "object", "required": ["a"]}, [{"a": 1, "b": 1}], [{}]),
]


@pytest.mark.parametrize(("schema", "good", "bad"), KEYWORDS)
def test_keywords(schema: dict[str, Any], good: list[Any], bad: list[Any]) -> None:
    validator = Schemas(Document({"openapi": "3.0.2"})).validator(schema, REQUEST)
    assert [value for value in good if validator.problems(value)] == []
    assert [value for value in bad if not validator.problems(value)] == []


@pytest.mark.parametrize(
    ("components", "says"),
    [({}, "is broken"), ({"A": {"$ref": "#/components/schemas/A", "nullable": True}}, "refers to itself")],
)
def test_unusable_references(components: dict[str, Any], says: str) -> None:
    schemas = Schemas(Document({"openapi": "3.0.2", "components": {"schemas": components}}))
    with pytest.raises(DocumentError, match=says):
        schemas.validator({"$ref": "#/components/schemas/A"}, REQUEST)
