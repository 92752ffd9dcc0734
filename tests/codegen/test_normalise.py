"""The passes one by one, on documents of a few lines."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.input_error import CodegenError
from codegen.names.argument_names import argument
from codegen.names.model_names import request_stem
from codegen.names.spelling import identifier, pascal, snake
from codegen.normalise import normalise
from codegen.normalise.file_of_component import assign_directions, assign_modules
from codegen.normalise.hoist import Hoist
from codegen.normalise.schema_simplifier import Simplifier
from codegen.schema.forms import references
from codegen.schema.normalised import Normalised
from tests.codegen.schema_parts import INTEGER, STRING, array, enum, obj, ref

# --- names --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "as_class", "as_words", "as_name"),
    [
        ("campaign-messages", "CampaignMessages", "campaign_messages", "campaign_messages"),
        ("campaignMessages", "CampaignMessages", "campaign_messages", "campaign_messages"),
        ("fields[push-token]", "FieldsPushToken", "fields_push_token", "fields_push_token"),
        ("additional-fields[list]", "AdditionalFieldsList", "additional_fields_list", "additional_fields_list"),
        ("X-Klaviyo-API-Filters", "XKlaviyoAPIFilters", "x_klaviyo_api_filters", "x_klaviyo_api_filters"),
        ("_kx", "Kx", "kx", "kx"),
        ("$exchange_id", "ExchangeId", "exchange_id", "exchange_id"),
        ("2fa", "N2fa", "2fa", "n2fa"),
        ("from", "From", "from", "from_"),
        ("None", "None", "none", "none"),
        ("class", "Class", "class", "class_"),
        ("self", "Self", "self", "self_"),
        ("type", "Type", "type", "type"),
        ("match", "Match", "match", "match"),
        ("", "", "", "field"),
        ("名前", "", "", "field"),
        ("a.b c", "ABC", "a_b_c", "a_b_c"),
    ],
)
def test_names(text: str, as_class: str, as_words: str, as_name: str) -> None:
    assert (pascal(text), snake(text), identifier(text)) == (as_class, as_words, as_name)


def test_arguments_hide_no_function() -> None:
    assert [argument(text) for text in ("query", "form", "Segment", "filter", "id")] == [
        "query_",
        "form_",
        "segment_",
        "filter",
        "id",
    ]


@pytest.mark.parametrize(
    ("component", "stem"),
    [
        ("ProfileCreateQueryResourceObject", "ProfileCreate"),
        ("ProfilePartialUpdateQueryResourceObject", "ProfileUpdate"),
        ("ProfilePartialUpdateQuery", "ProfileUpdate"),
        ("ProfileCreateQuery", "ProfileCreate"),
        ("EventCreateQueryV2ResourceObject", "EventCreate"),
        ("EventCreateQueryV2", "EventCreate"),
        ("EventResourceObject", "Event"),
        ("ResourceObject", "ResourceObject"),
        ("Profile", "Profile"),
    ],
)
def test_request_stem(component: str, stem: str) -> None:
    assert request_stem(component) == stem


# --- schemas ------------------------------------------------------------------------------------------

COMPONENTS: dict[str, Any] = {
    "Name": STRING,
    "Alias": ref("Name"),
    "Kind": enum("a"),
    "Place": obj("city", city=STRING, zip={"type": "string", "nullable": True}),
    "Base": {"allOf": [{"properties": {"id": STRING}}, {"required": ["id"], "properties": {"more": obj(a=STRING)}}]},
}


@pytest.mark.parametrize(
    ("schema", "simple"),
    [
        pytest.param({}, {}, id="anything"),
        pytest.param({"nullable": True}, {"nullable": True}, id="anything or null"),
        pytest.param(
            {"type": "string", "format": "date", "maxLength": 3, "default": "x"},
            {"type": "string", "format": "date"},
            id="scalar",
        ),
        pytest.param(ref("Place"), ref("Place"), id="reference"),
        pytest.param(ref("Place", nullable=True), ref("Place", nullable=True), id="null beside a reference"),
        pytest.param({"type": "object"}, {"type": "object"}, id="free-form"),
        pytest.param({"properties": {"a": STRING}}, obj(a=STRING), id="object without type"),
        pytest.param(
            {"allOf": [obj(a=STRING), {"required": ["a"]}]}, obj("a", a=STRING), id="what another part requires"
        ),
        pytest.param({"allOf": [ref("Place"), {"type": "object"}]}, ref("Place"), id="allOf with any object"),
        pytest.param({"allOf": [STRING]}, STRING, id="allOf of a scalar"),
        pytest.param({"allOf": [{}], "nullable": True}, {"nullable": True}, id="allOf of anything"),
        pytest.param({"type": "array"}, array({}), id="list of anything"),
        pytest.param(enum("a", "b"), enum("a", "b"), id="values"),
        pytest.param(enum("a", "b", "a"), enum("a", "b"), id="value twice"),
        pytest.param(enum("a", None), {"const": "a", "nullable": True}, id="one value or null"),
        pytest.param(enum("a", "b", nullable=True), enum("a", "b", nullable=True), id="nullable values"),
        pytest.param({"enum": [None]}, {"nullable": True}, id="null only"),
        pytest.param({"enum": []}, {"nullable": True}, id="no values"),
        pytest.param({"type": "boolean", "enum": [True]}, {"const": True}, id="true only"),
        pytest.param({"type": "boolean", "enum": [True, False]}, {"type": "boolean"}, id="both booleans"),
        pytest.param({"enum": [1, 2]}, {"type": "integer", "enum": [1, 2]}, id="integers"),
        pytest.param({"enum": [1, True]}, {"oneOf": [{"const": True}, {"const": 1}]}, id="one and true"),
        pytest.param({"enum": [0.5]}, {"type": "number"}, id="a fraction"),
        pytest.param({"enum": [0.5, 1.5, None]}, {"type": "number", "nullable": True}, id="fractions"),
        pytest.param(
            {"enum": ["a", "b", 1, None]},
            {"oneOf": [{"const": 1}, enum("a", "b")], "nullable": True},
            id="mixed values",
        ),
        pytest.param({"enum": [{"a": 1}, "b"]}, {}, id="values that are objects"),
        pytest.param(
            {"allOf": [ref("Place")], "nullable": True}, ref("Place", nullable=True), id="nullable allOf of one"
        ),
        pytest.param({"allOf": [ref("Place"), ref("Place")]}, ref("Place"), id="allOf of the same"),
        pytest.param(
            {"allOf": [{"properties": {"city": STRING}}, ref("Place")]},
            obj("city", city=STRING, zip={"type": "string", "nullable": True}),
            id="allOf with a fragment",
        ),
        pytest.param(
            {"allOf": [ref("Base"), obj(more=obj(b=INTEGER))]},
            obj("id", id=STRING, more=obj(a=STRING, b=INTEGER)),
            id="allOf at any depth",
        ),
        pytest.param(
            {"allOf": [obj(a=STRING)], "properties": {"b": STRING}, "required": ["b"]},
            obj("b", a=STRING, b=STRING),
            id="fields beside allOf",
        ),
        pytest.param({"oneOf": [STRING, STRING]}, STRING, id="union of the same"),
        pytest.param(
            {"oneOf": [STRING, {"type": "integer", "nullable": True}]},
            {"oneOf": [STRING, INTEGER], "nullable": True},
            id="null in a member",
        ),
        pytest.param(
            {"anyOf": [STRING, {"oneOf": [INTEGER, STRING]}]}, {"oneOf": [STRING, INTEGER]}, id="nested union"
        ),
        pytest.param({"anyOf": [enum("a", "b"), STRING]}, STRING, id="open values"),
        pytest.param(
            {"anyOf": [{"type": "string", "format": "date"}, enum("a", "b")]},
            {"oneOf": [{"type": "string", "format": "date"}, enum("a", "b")]},
            id="values or a date",
        ),
        pytest.param({"oneOf": [STRING, {}]}, {}, id="string or anything"),
        pytest.param({"type": "string", "x-ext-doc": "d"}, {"type": "string", "x-ext-doc": "d"}, id="text"),
    ],
)
def test_simple_form(schema: Any, simple: Any) -> None:
    notes: list[str] = []
    before = copy.deepcopy(schema)
    assert Simplifier(COMPONENTS, notes.append).simplify(schema, "here") == simple
    assert schema == before
    assert notes == []


@pytest.mark.parametrize(
    ("first", "second", "merged", "note"),
    [
        pytest.param(STRING, STRING, STRING, None, id="same"),
        pytest.param(
            STRING, {"type": "string", "nullable": True}, {"type": "string", "nullable": True}, None, id="null"
        ),
        pytest.param(STRING, INTEGER, {"oneOf": [STRING, INTEGER]}, "here", id="conflict"),
        pytest.param(
            obj(a=STRING, b=STRING),
            obj(b=INTEGER),
            obj(a=STRING, b={"oneOf": [STRING, INTEGER]}),
            "here.b",
            id="inside",
        ),
        pytest.param(array(STRING), array(INTEGER), array({"oneOf": [STRING, INTEGER]}), "here[]", id="items"),
        pytest.param(enum("a", "b"), enum("b", "c"), enum("a", "b", "c"), None, id="values"),
        pytest.param(enum("a", "b"), STRING, STRING, None, id="values and any string"),
        pytest.param(obj("a", a=STRING), obj("b", b=STRING), obj("a", "b", a=STRING, b=STRING), None, id="required"),
        pytest.param(
            ref("Place"),
            obj(x=STRING),
            obj("city", **COMPONENTS["Place"]["properties"], x=STRING),
            None,
            id="reference",
        ),
        pytest.param(
            {"type": "string", "x-ext-doc": "one"},
            {"type": "string", "x-ext-doc": "two"},
            {"type": "string", "x-ext-doc": "one"},
            None,
            id="texts",
        ),
    ],
)
def test_merge(first: Any, second: Any, merged: Any, note: str | None) -> None:
    notes: list[str] = []
    assert Simplifier(COMPONENTS, notes.append).merge(first, second, "here") == merged
    assert notes == ([f"conflict: {note} is described in two ways; it becomes a union"] if note else [])


def test_components_that_are_references() -> None:
    simplified = Simplifier(COMPONENTS, print).all_components()
    assert simplified["Alias"] == STRING
    with pytest.raises(CodegenError, match="only a reference to itself"):
        Simplifier({"A": {"allOf": [ref("B")]}, "B": ref("A")}, print).all_components()


# --- hoist --------------------------------------------------------------------------------------------


def hoisted(sources: dict[str, Any], *names: str) -> tuple[Hoist, list[str]]:
    notes: list[str] = []
    hoist = Hoist(sources, notes.append)
    for name in names:
        hoist.component(name)
    return hoist, notes


def test_inline_shapes_are_named_after_their_place() -> None:
    sources = {"Flow": obj(steps=array(obj(**{"first-one": obj(x=STRING)})), mode=enum("a", "b"))}
    hoist, notes = hoisted(sources, "Flow")
    assert hoist.out == {
        "Flow": obj(steps=array(ref("FlowSteps")), mode=ref("FlowMode")),
        "FlowSteps": obj(**{"first-one": ref("FlowStepsFirstOne")}),
        "FlowStepsFirstOne": obj(x=STRING),
        "FlowMode": enum("a", "b"),
    }
    assert hoist.sites == {name: name for name in ("FlowSteps", "FlowStepsFirstOne", "FlowMode")}
    assert notes == []


def test_equal_shapes_share_a_name_within_their_owner_only() -> None:
    shape = obj(x=STRING)
    hoist, _ = hoisted({"A": obj(one=shape, two={**shape, "nullable": True}), "B": obj(one=shape)}, "A", "B")
    assert hoist.out["A"] == obj(one=ref("AOne"), two=ref("AOne", nullable=True))
    assert hoist.out["B"] == obj(one=ref("BOne"))
    assert hoist.sites == {"AOne": "AOne", "ATwo": "AOne", "BOne": "BOne"}


def test_texts_do_not_tell_shapes_apart() -> None:
    hoist, _ = hoisted({"A": obj(one=obj(x={**STRING, "x-ext-doc": "d"}), two=obj(x=STRING))}, "A")
    assert hoist.sites == {"AOne": "AOne", "ATwo": "AOne"}


def test_name_that_is_taken() -> None:
    hoist, notes = hoisted({"A": obj(one=obj(x=STRING)), "AOne": obj(y=STRING)}, "A")
    assert hoist.out["A"] == obj(one=ref("AOneValue"))
    assert notes == ["name: AOne is taken; the inline shape is named AOneValue"]


def test_name_that_the_package_uses() -> None:
    hoist, _ = hoisted({"Rate": obj(limit=obj(x=STRING))}, "Rate")
    assert hoist.out["Rate"] == obj(limit=ref("RateLimitValue"))


def test_scalars_go_where_they_are_used() -> None:
    hoist, _ = hoisted({"A": obj(one=ref("S", nullable=True), two=ref("L")), "S": STRING, "L": array(STRING)}, "A")
    assert hoist.out == {"A": obj(one={**STRING, "nullable": True}, two=array(STRING))}


def test_recursion() -> None:
    hoist, notes = hoisted({"Node": obj(children=array(ref("Node")), parent=ref("Node", nullable=True))}, "Node")
    assert hoist.out == {"Node": obj(children=array(ref("Node")), parent=ref("Node", nullable=True))}
    hoist, notes = hoisted({"A": obj(x=ref("L")), "L": array({"oneOf": [STRING, ref("L")]})}, "A")
    assert hoist.out == {"A": obj(x=array({}))}
    assert notes == ["recursion: L is a list of itself; its innermost items are not typed"]


def test_unions() -> None:
    models = {name: obj(kind={"const": name.lower()}) for name in "PQRS"}
    few = {"oneOf": [ref("P"), ref("Q"), ref("R"), STRING]}
    many = {"oneOf": [ref(name) for name in models]}
    inline = {"oneOf": [obj(kind={"const": "big-one"}), obj(kind={"const": "small"}), obj(x=STRING), enum("a", "b")]}
    hoist, _ = hoisted({"A": obj(few=few, many=many, inline=inline), **models}, "A")
    assert hoist.out["A"] == obj(
        few=few,
        many=ref("AMany"),
        inline=ref("AInline"),
    )
    assert hoist.out["AMany"] == many
    assert [member["$ref"].rpartition("/")[2] for member in hoist.out["AInline"]["oneOf"]] == [
        "AInlineBigOne",
        "AInlineSmall",
        "AInlineObject",
        "AInlineString",
    ]


def test_relationships() -> None:
    sources = {
        "A": obj(one=obj(data=ref("Id"), links=ref("L")), many=obj(data=array(ref("Id"))), only=obj(links=ref("L"))),
        "Id": obj("type", "id", type={"const": "x"}, id=STRING),
        "L": obj(self=STRING),
    }
    hoist, _ = hoisted(sources, "A")
    assert hoist.out == {"A": obj(one=ref("ToOne"), many=ref("ToMany"), only=ref("ToOne"))}


# --- modules ------------------------------------------------------------------------------------------


def test_references() -> None:
    assert list(references({"a": [ref("X"), {"b": ref("Y")}], "c": ref("X")})) == ["X", "Y", "X"]


def test_modules_and_directions() -> None:
    components = {
        "Profile": obj(place=ref("Place"), deep=ref("Deep")),
        "Deep": obj(place=ref("Place")),
        "EventCreate": obj(place=ref("Place"), event=ref("EventThing")),
        "EventThing": obj(x=STRING),
        "Place": obj(x=STRING),
        "Lost": obj(x=STRING),
        "Owned": obj(x=STRING),
    }
    assign_directions({"EventCreate"}, {"Profile"}, components)
    assign_modules({"profiles": {"Profile"}, "events": {"EventCreate"}}, {"Owned": "lists"}, components)
    assert {name: (schema["x-ext-direction"], schema["x-ext-module"]) for name, schema in components.items()} == {
        "Profile": ("response", "profiles"),
        "Deep": ("response", "profiles"),
        "EventCreate": ("request", "events"),
        "EventThing": ("request", "events"),
        "Place": ("both", "events"),
        "Lost": ("request", "shared"),
        "Owned": ("request", "lists"),
    }


# --- operations ---------------------------------------------------------------------------------------

LINKS = obj(self=STRING)
KIND = enum("book")


def resource(**attributes: Any) -> dict[str, Any]:
    return obj("type", type=KIND, id=STRING, attributes=obj(**attributes))


def answer(data: Any, **more: Any) -> dict[str, Any]:
    return {"description": "", "content": {"application/vnd.api+json": {"schema": obj("data", data=data, **more)}}}


def body(data: Any, media: str = "application/vnd.api+json") -> dict[str, Any]:
    return {"required": True, "content": {media: {"schema": data if media.startswith("multi") else obj(data=data)}}}


def passed(
    operation: dict[str, Any],
    path: str = "/api/books",
    method: str = "get",
    components: dict[str, Any] | None = None,
    **more: Any,
) -> Normalised:
    """What the passes make of a document with ``operation`` and perhaps ``more`` operations (all GET)."""
    base: dict[str, Any] = {"operationId": "act", "tags": ["Books"], "responses": {"204": {"description": ""}}}
    paths: dict[str, Any] = {path: {method: base | operation}}
    for name, other in more.items():
        paths[f"/api/{name}"] = {"get": base | {"operationId": name} | other}
    info = {"title": "T", "version": "2026-07-15"}
    return normalise({"openapi": "3.0.0", "info": info, "paths": paths, "components": components or {}})


def test_references_of_operations_are_followed() -> None:
    components = {
        "schemas": {"Ids": enum("a", "b")},
        "parameters": {
            "Id": {"name": "id", "in": "path", "required": True, "schema": ref("Ids", nullable=True)},
            "Other": {"$ref": "#/components/parameters/Id"},
        },
        "requestBodies": {"Body": body(resource(a=STRING))},
        "responses": {"Book": answer(resource(a=STRING))},
    }
    operation = {
        "parameters": [{"$ref": "#/components/parameters/Other"}],
        "requestBody": {"$ref": "#/components/requestBodies/Body"},
        "responses": {"200": {"$ref": "#/components/responses/Book"}},
    }
    [made] = passed(operation, "/api/{id}", "patch", components).operations
    [parameter] = made["x-ext-parameters"]
    assert (parameter["name"], parameter["schema"]) == ("id", enum("a", "b"))
    assert (made["x-ext-request"]["type"], made["x-ext-request"]["id"]) == ("book", "path")
    assert made["x-ext-result"] == {"shape": "single", "models": ["Book"], "nullable": False}


def test_tags() -> None:
    beta = {"tags": ["Beta APIs"], "x-klaviyo-subtag": "Custom Objects", "x-klaviyo-pre-release": "BETA"}
    made = passed(beta, stable=beta | {"x-klaviyo-pre-release": "None"}, none={"tags": []})
    assert {o["operationId"]: o["x-ext-tag"] for o in made.operations} == {
        "act": "custom_objects",
        "stable": "beta_apis",
        "none": "default",
    }


def test_aliases() -> None:
    key = "x-klaviyo-operation-aliases"
    made = passed({key: ["twice", "mine", "plain", "Not"]}, other={key: ["twice", "act", "dt", "yours", "yours"]})
    assert {o["operationId"]: o["x-ext-aliases"] for o in made.operations} == {"act": ["mine"], "other": ["yours"]}
    assert made.report == [
        f"alias: {name} cannot have the alias {alias!r}"
        for name, alias in (
            ("act", "Not"),
            ("act", "plain"),
            ("act", "twice"),
            ("other", "act"),
            ("other", "dt"),
            ("other", "twice"),
        )
    ]


def parameter(name: str, schema: Any, where: str = "query", **more: Any) -> dict[str, Any]:
    return {"name": name, "in": where, "schema": schema, **more}


def test_parameters() -> None:
    declared = [
        parameter("company_id", STRING),
        parameter("revision", STRING, "header"),
        parameter("query", STRING),
        parameter("page[size]", {**INTEGER, "minimum": 1, "maximum": 9, "default": 3}),
        parameter("X-A", {"type": "boolean"}, "header", required=True),
        parameter("b", STRING, "path", required=True),
        parameter("a", STRING, "path", required=True),
        parameter("many", array(enum("x", "y")), explode=False),
        parameter("repeated", array(STRING)),
    ]
    made = passed({"parameters": declared}, "/api/{a}/{b}")
    found = {p["name"]: p for p in made.operations[0]["x-ext-parameters"]}
    assert {name: p["python"] for name, p in found.items()} == {
        "a": "a",
        "b": "b",
        "query": "query_",
        "page[size]": "page_size",
        "X-A": "x_a",
        "many": "many",
        "repeated": "repeated",
    }
    assert [name for name, p in found.items() if p["required"]] == ["a", "b", "X-A"]
    assert [name for name, p in found.items() if p["list"]] == ["many", "repeated"]
    assert [found["page[size]"][key] for key in ("minimum", "maximum", "default")] == [1, 9, 3]
    assert made.report == ["parameter: repeated of act is sent with commas, unlike in the document"]


def test_parameters_of_the_path_yield_to_those_of_the_operation() -> None:
    document = {
        "openapi": "3.0.0",
        "info": {"title": "T", "version": "2026-07-15"},
        "paths": {
            "/a": {
                "parameters": [parameter("x", STRING), parameter("y", STRING)],
                "get": {"operationId": "act", "parameters": [parameter("x", INTEGER)], "responses": {}},
            }
        },
    }
    [made] = normalise(document).operations
    assert [(p["name"], p["schema"]) for p in made["x-ext-parameters"]] == [("y", STRING), ("x", INTEGER)]


def test_lists_of_values() -> None:
    five, six = list("abcde"), list("abcdef")

    def taking(name: str, values: list[str], tag: str = "Books") -> dict[str, Any]:
        return {"tags": [tag], "parameters": [parameter(name, array(enum(*values)), explode=False)]}

    made = passed(
        taking("fields[push-token]", five),
        a=taking("fields[push-token]", five),
        b=taking("fields[push-token]", six),
        c=taking("sort", five),
        d=taking("sort", five),
        e=taking("sort", five, "Lists"),
        f=taking("additional-fields[list]", five),
        g=taking("fields[x]", five[:4]),
    )
    items = {o["operationId"]: o["x-ext-parameters"][0]["schema"]["items"] for o in made.operations}
    assert items == {
        "act": ref("PushTokenField"),
        "a": ref("PushTokenField"),
        "b": ref("BPushTokenField"),
        "c": ref("CSort"),
        "d": ref("CSort"),
        "e": ref("ESort"),
        "f": ref("ListAdditionalField"),
        "g": enum(*five[:4]),
    }
    assert made.document["components"]["schemas"]["BPushTokenField"]["enum"] == six


@pytest.mark.parametrize(
    ("data", "path", "request_"),
    [
        pytest.param(resource(a=STRING), "/api/x", {"kind": "resource", "id": "optional"}, id="id optional"),
        pytest.param(
            obj("id", type=KIND, id=STRING, attributes=obj()),
            "/api/x",
            {"kind": "resource", "id": "required"},
            id="id required",
        ),
        pytest.param(resource(a=STRING), "/api/x/{id}", {"kind": "resource", "id": "path"}, id="id of the path"),
        pytest.param(obj(type=KIND, attributes=obj()), "/api/x/{id}", {"kind": "resource", "id": "none"}, id="no id"),
        pytest.param(
            array(obj(type=KIND, id=STRING)), "/api/x/{id}/relationships/b", {"kind": "identifiers"}, id="identifiers"
        ),
        pytest.param(
            obj(type=KIND, id=STRING),
            "/api/x/{id}/relationships/b",
            {"kind": "identifier", "id": "related"},
            id="identifier",
        ),
        pytest.param(array(resource(a=STRING)), "/api/x", {"kind": "resources"}, id="resources"),
    ],
)
def test_requests(data: Any, path: str, request_: dict[str, str]) -> None:
    operation: dict[str, Any] = {"requestBody": body(data)}
    if "{id}" in path:
        operation["parameters"] = [parameter("id", STRING, "path", required=True)]
    [made] = passed(operation, path, "post").operations
    assert made["x-ext-request"].items() >= {"type": "book", **request_}.items()


def test_parts_of_a_request() -> None:
    data = obj("attributes", type=KIND, meta=obj(m=STRING), attributes=obj(a=STRING), query=obj(q=STRING))
    [made] = passed({"requestBody": body(data)}, method="post").operations
    assert [(p["name"], p["python"], p["required"], p["schema"]) for p in made["x-ext-request"]["parts"]] == [
        ("attributes", "attributes", True, ref("ActAttributes")),
        ("meta", "meta", False, ref("ActMeta")),
        ("query", "query_", False, ref("ActQuery")),
    ]


def test_form() -> None:
    form = obj("file", file={"type": "string", "format": "binary"}, **{"alt-text": STRING})
    [made] = passed({"requestBody": body(form, "multipart/form-data")}, method="post").operations
    assert made["x-ext-request"]["kind"] == "form"
    assert [(p["name"], p["python"], p["required"]) for p in made["x-ext-request"]["parts"]] == [
        ("file", "file", True),
        ("alt-text", "alt_text", False),
    ]


@pytest.mark.parametrize(
    ("responses", "result"),
    [
        pytest.param({"204": {"description": ""}}, {"shape": "nothing"}, id="no body"),
        pytest.param({"202": {"description": ""}, "400": answer(resource())}, {"shape": "nothing"}, id="errors aside"),
        pytest.param(
            {"200": answer(resource())}, {"shape": "single", "models": ["Book"], "nullable": False}, id="single"
        ),
        pytest.param(
            {"200": answer({**resource(), "nullable": True})},
            {"shape": "single", "models": ["Book"], "nullable": True},
            id="or null",
        ),
        pytest.param(
            {"200": answer(array(resource()))},
            {"shape": "collection", "models": ["Book"], "nullable": False},
            id="collection",
        ),
        pytest.param(
            {"200": answer(obj(type=KIND, id=STRING))},
            {"shape": "single", "models": ["ResourceIdentifier"], "nullable": False},
            id="identifier",
        ),
        pytest.param(
            {"200": {"description": ""}, "201": answer(resource())},
            {"shape": "single", "models": ["Book"], "nullable": False},
            id="the one with a body",
        ),
        pytest.param(
            {"2XX": answer(resource())}, {"shape": "single", "models": ["Book"], "nullable": False}, id="any success"
        ),
    ],
)
def test_results(responses: Any, result: Any) -> None:
    made = passed({"responses": responses})
    assert made.operations[0]["x-ext-result"] == result
    assert made.report == []


def test_answers_that_differ() -> None:
    made = passed({"responses": {"200": answer(resource(a=STRING)), "201": answer(array(resource(b=STRING)))}})
    one = {"models": ["Book"], "nullable": False}
    parts = [{"shape": "single", **one}, {"shape": "collection", **one}]
    assert made.operations[0]["x-ext-result"] == {"shape": "either", **one, "parts": parts}
    assert made.document["components"]["schemas"]["BookAttributes"]["properties"] == {"a": STRING, "b": STRING}
    assert made.report == [
        "response: act returns one of several documents: a Collection if data is a list, otherwise a Single"
    ]


def test_one_class_for_each_type() -> None:
    made = passed(
        {"responses": {"200": answer(resource(a=STRING, c=STRING))}},
        list_them={"responses": {"200": answer(array(resource(b=STRING, c=INTEGER)))}},
        include={"responses": {"200": answer(obj(type=enum("page"), id=STRING), included=array(resource(d=STRING)))}},
    )
    assert made.resources == {"book": "Book"}
    schemas = made.document["components"]["schemas"]
    assert schemas["Book"]["properties"]["attributes"] == ref("BookAttributes")
    assert schemas["BookAttributes"]["properties"] == {
        "a": STRING,
        "b": STRING,
        "c": {"oneOf": [STRING, INTEGER]},
        "d": STRING,
    }
    assert made.report == [
        "conflict: Book.attributes.c is described in two ways; it becomes a union",
        "merged: Book.attributes.c is described in 2 ways; its type allows all of them",
    ]


def test_names_of_resources() -> None:
    def of(kind: str, **more: Any) -> dict[str, Any]:
        schema = obj(type=enum(kind), id=STRING, attributes=obj(a=STRING))
        return {"responses": {"200": answer({**schema, **more})}}

    made = passed(
        of("list"),
        components={"schemas": {"Shelf": obj(x=STRING), "Other": obj(x=STRING)}},
        a=of("shelf"),
        b=of("collection"),
        c=of("import-error"),
        d=of("list-attributes"),
        e=of("import_error"),
    )
    assert made.resources == {
        "collection": "CollectionResource",
        "import-error": "ImportErrorResource",
        "import_error": "ImportErrorResourceResource",
        "list": "List",
        "list-attributes": "ListAttributesResource",
        "shelf": "ShelfResource",
    }


def test_components_that_nobody_uses_are_left_out() -> None:
    made = passed({}, components={"schemas": {"Lost": obj(x=STRING)}})
    assert made.document["components"]["schemas"] == {}
