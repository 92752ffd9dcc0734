"""Documents that are not Klaviyo's, with the words of OpenAPI 3.1: a package that works, or a clear message."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import generate as command
from tests.codegen.rendering import check_package, imported

pytestmark = pytest.mark.slow

JSON_API = "application/vnd.api+json"
STRING: dict[str, Any] = {"type": "string"}
Document = dict[str, Any]


def schema(name: str, **beside: Any) -> Document:
    return {"$ref": f"#/components/schemas/{name}", **beside}


def obj(**properties: Any) -> Document:
    return {"type": "object", "properties": properties}


def document(paths: Document, version: str = "3.1.0", schemas: Document | None = None, **more: Any) -> Document:
    components = {"schemas": schemas or {}, **more.pop("components", {})}
    info = {"title": "Pets", "version": "2026-07-15"}
    return {"openapi": version, "info": info, "paths": paths, "components": components, **more}


def resource(attributes: Any, *required: str) -> Document:
    data = {"type": {"const": "pet"}, "id": STRING, "attributes": attributes}
    inner = {"type": "object", "required": ["type", "attributes", *required], "properties": data}
    return {"type": "object", "required": ["data"], "properties": {"data": inner}}


def pets(attributes: Any) -> Document:
    """An operation that returns these attributes, and one that sends them."""
    answer = {"200": {"description": "", "content": {JSON_API: {"schema": resource(attributes, "id")}}}}
    body = {"required": True, "content": {JSON_API: {"schema": resource(attributes)}}}
    get = {"operationId": "get_pet", "responses": answer}
    return {"/pet": {"get": get, "post": {"operationId": "make_pet", "requestBody": body, "responses": answer}}}


def plain(name: str, content: Any, **more: Any) -> Document:
    answer = {"200": {"description": "", "content": {"application/json": {"schema": content}}}}
    return {"operationId": name, "responses": answer, **more}


PET_ID = {"name": "petId", "in": "path", "required": True, "schema": {"type": "integer"}}
LIMIT = {"name": "l", "in": "query", "schema": {"type": ["integer", "null"], "exclusiveMaximum": 100}}
KIND_A, KIND_B = ({**obj(kind={"const": kind}, **{kind: STRING}), "required": ["kind"]} for kind in "ab")

WORKS: dict[str, Document] = {
    "types with null": document(
        pets(
            obj(
                a={"type": ["string", "null"]},
                b={"type": ["integer", "string", "null"]},
                c={"type": "null"},
                d={"type": ["array", "null"], "items": {"type": ["null", "number"]}},
                e={"type": ["string"], "enum": ["a", "b", None]},
            )
        )
    ),
    "const": document(pets(obj(a={"const": 1}, b={"const": None}, c={"const": {"k": [1]}}, d={"const": 1.5}))),
    "definitions by pointer": document(
        pets(schema("Pet")),
        schemas={
            "Pet": {
                **obj(tag=schema("Pet/$defs/Tag")),
                "$defs": {"Tag": obj(name=STRING, inside=schema("Pet/$defs/Tag"))},
            },
            "PetTag": STRING,
        },
    ),
    "definitions of a schema with an id": document(
        pets({"$id": "https://a.example/pet", "$defs": {"T": obj(n=STRING)}, **obj(t={"$ref": "#/$defs/T"})})
    ),
    "definitions by anchor": document(
        pets({"$defs": {"T": {"$anchor": "tag", **obj(n=STRING)}}, **obj(t={"$ref": "#tag"})})
    ),
    "properties with the names of keywords": document(
        pets(
            obj(**{"$defs": obj(T=STRING), "const": schema("A"), "default": STRING, "$ref": STRING, "x-a": schema("A")})
        ),
        schemas={"A": obj(n=STRING)},
    ),
    "prefixItems": document(
        pets(
            obj(
                a={"type": "array", "prefixItems": [STRING, {"type": "integer"}], "items": False}, b={"prefixItems": []}
            )
        )
    ),
    "unevaluatedProperties": document(pets({"allOf": [obj(a=STRING), obj(b=STRING)], "unevaluatedProperties": False})),
    "if, then, else": document(
        pets({**obj(a=STRING), "if": obj(a={"const": "x"}), "then": {"required": ["a"]}, "else": obj(b=STRING)})
    ),
    "numbers as exclusive bounds": document(pets(obj(a={"type": "integer", "exclusiveMinimum": 0, "minimum": 3}))),
    "contentEncoding": document(
        pets(
            obj(
                a={"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"},
                b={"contentMediaType": "application/octet-stream"},
                c={"type": "string", "format": "binary"},
                d={"type": "array", "items": {"type": "string", "format": "binary"}},
            )
        )
    ),
    "fields beside a reference": document(
        pets(
            obj(a=schema("A", required=["x"]), b=schema("A", properties={"y": STRING}), c=schema("A", deprecated=True))
        ),
        schemas={"A": obj(x=STRING)},
    ),
    "a discriminator of a union with null": document(
        pets(obj(a={"oneOf": [schema("A"), schema("B"), {"type": "null"}], "discriminator": {"propertyName": "kind"}})),
        schemas={"A": KIND_A, "B": KIND_B},
    ),
    "schemas that are booleans": document(
        pets(obj(a=True, b=schema("Any"), c={"type": "array", "items": False})), schemas={"Any": True}
    ),
    "webhooks": document(pets(obj(a=STRING)), webhooks={"made": {"post": {"responses": {}}}}),
    "path items": document(
        {"/pet": {"$ref": "#/components/pathItems/Pet", "summary": "A pet"}},
        components={"pathItems": {"Pet": pets(obj(a=STRING))["/pet"]}},
    ),
    "a shop of pets": document(
        {
            "/pets": {"get": plain("listPets", {"type": "array", "items": schema("Pet")}, parameters=[LIMIT])},
            "/pets/{petId}": {"get": plain("showPetById", schema("Pet"), tags=["pets & more"], parameters=[PET_ID])},
            "/pets/{petId}:feed": {"post": plain("pets/feed-now!", {"type": "string"}, parameters=[PET_ID])},
        },
        schemas={"Pet": {**obj(id={"type": "integer", "format": "int64"}, name=STRING), "required": ["id"]}},
    ),
}
STOPS: dict[str, tuple[Document, str]] = {
    "webhooks only": ({"openapi": "3.1.0", "info": {"version": "2026-07-15"}, "webhooks": {}}, "has no paths"),
    "without an operationId": (document({"/pet": {"get": {"responses": {}}}}), "the operation has no operationId"),
    "another file": (document(pets(obj(a={"$ref": "b.yaml#/X"}))), "'b.yaml#/X' points outside the document"),
    "a definition that is not there": (document(pets(obj(a=schema("A/$defs/B")))), "A/$defs/B' points to nothing"),
    "a version that is not a date": (
        {**document({}), "info": {"title": "Pets", "version": "1.0.0"}},
        "'1.0.0' is not a revision such as 2026-07-15",
    ),
    "a type that is not text": (document(pets(obj(a={"type": 7}))), "type of the schema is not a string"),
}


def run(directory: Path, given: Document) -> int:
    source = directory / "document.json"
    source.write_text(json.dumps(given), encoding="utf-8")
    return command.main(["--spec", str(source), "--out", str(directory / "pet_shop")])


@pytest.mark.parametrize("name", WORKS)
def test_works(name: str, tmp_path: Path) -> None:
    assert run(tmp_path, WORKS[name]) == 0
    with imported(tmp_path / "pet_shop") as package:
        check_package(package, json.loads((tmp_path / "pet_shop" / "document.json").read_bytes()), 2)


@pytest.mark.parametrize("name", STOPS)
def test_stops(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given, message = STOPS[name]
    assert run(tmp_path, given) == 1
    assert message in capsys.readouterr().err
    assert not (tmp_path / "pet_shop").exists()


def test_definitions_become_models(tmp_path: Path) -> None:
    """Each once, under the name of the schema that it is in, unless that is taken."""
    assert run(tmp_path, WORKS["definitions by pointer"]) == 0
    with imported(tmp_path / "pet_shop") as package:
        pet = package.operations.builder("get_pet")().decode(
            b'{"data": {"type": "pet", "id": "1", "attributes": {"tag": {"name": "a", "inside": {"name": "b"}}}}}'
        )
        assert pet.data.attributes.tag.inside.name == "b"
        assert type(pet.data.attributes.tag) is type(pet.data.attributes.tag.inside)
