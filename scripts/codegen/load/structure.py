"""The structure of an OpenAPI 3.0 document as tables, and the walk that follows them.

A schema may have a *property* that is called ``description`` or ``$ref``, so a reader must know its
place in the document. The tables list the fields of each OpenAPI object and their kinds.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias
from urllib.parse import unquote

import attrs

from ..input_error import CodegenError
from ..runtime import json_pointer
from ..runtime.json_pointer import below
from .source import Json, JsonObject

__all__ = [
    "KINDS",
    "METHODS",
    "Blank",
    "Fact",
    "ListOf",
    "MapOf",
    "Shape",
    "expect_list",
    "expect_object",
    "field_of",
    "operations",
    "resolve",
    "walk",
]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The HTTP methods that a path item may have, in canonical order."""


@attrs.frozen
class MapOf:
    """An object with free keys and values of one kind. ``ordered``: the order of the source matters."""

    kind: str
    ordered: bool = False
    extensible: bool = False  # keys that start with x- are extensions here, not entries


@attrs.frozen
class ListOf:
    """A list of objects of one kind."""

    kind: str


@attrs.frozen
class Fact:
    """A value that is kept as it is."""


@attrs.frozen
class Blank:
    """Prose that OpenAPI requires: present, but empty."""


_FACT = Fact()
Shape: TypeAlias = "str | MapOf | ListOf | Fact | Blank"


def _facts(names: str) -> dict[str, Shape]:
    return dict.fromkeys(names.split(), _FACT)


# OpenAPI 3.0.3, section 4.7: for each kind of object its fields in canonical order. A field that is not here is prose
# or unknown to OpenAPI; every object may have extensions (x-*) as well.
KINDS: dict[str, dict[str, Shape]] = {
    "document": {
        **_facts("openapi"),
        "info": "info",
        "servers": ListOf("server"),
        **_facts("security"),
        "tags": ListOf("tag"),
        "paths": MapOf("path item", extensible=True),
        "components": "components",
    },
    "info": {**_facts("title version x-ext-rebuilt-from"), "license": "license"},
    "license": _facts("name url"),
    "tag": _facts("name"),
    "server": {**_facts("url"), "variables": MapOf("server variable", ordered=True)},
    "server variable": _facts("enum default"),
    "path item": {
        **_facts("$ref"),
        "servers": ListOf("server"),
        "parameters": ListOf("parameter"),
        **dict.fromkeys(METHODS, "operation"),
    },
    "operation": {
        **_facts("operationId tags deprecated security"),
        "servers": ListOf("server"),
        "parameters": ListOf("parameter"),
        "requestBody": "request body",
        "responses": MapOf("response", extensible=True),
        "callbacks": MapOf("callback"),
    },
    "callback": dict[str, Shape](),
    "parameter": {
        **_facts("name in required deprecated allowEmptyValue style explode allowReserved"),
        "schema": "schema",
        "content": MapOf("media type", ordered=True),
    },
    "header": {
        **_facts("required deprecated allowEmptyValue style explode allowReserved"),
        "schema": "schema",
        "content": MapOf("media type", ordered=True),
    },
    "request body": {**_facts("required"), "content": MapOf("media type", ordered=True)},
    "response": {
        "description": Blank(),
        "headers": MapOf("header"),
        "content": MapOf("media type", ordered=True),
        "links": MapOf("link"),
    },
    "link": {**_facts("operationRef operationId parameters requestBody"), "server": "server"},
    "media type": {"schema": "schema", "encoding": MapOf("encoding", ordered=True)},
    "encoding": {
        **_facts("contentType"),
        "headers": MapOf("header"),
        **_facts("style explode allowReserved"),
    },
    "schema": {
        **_facts("$ref type format nullable enum default multipleOf minimum exclusiveMinimum maximum exclusiveMaximum"),
        **_facts("minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties required"),
        "properties": MapOf("schema", ordered=True),
        "additionalProperties": "schema or boolean",
        "items": "schema",
        "allOf": ListOf("schema"),
        "oneOf": ListOf("schema"),
        "anyOf": ListOf("schema"),
        "not": "schema",
        "discriminator": "discriminator",
        **_facts("readOnly writeOnly deprecated xml"),
    },
    "discriminator": _facts("propertyName mapping"),
    "components": {
        "schemas": MapOf("schema"),
        "responses": MapOf("response"),
        "parameters": MapOf("parameter"),
        "requestBodies": MapOf("request body"),
        "headers": MapOf("header"),
        "securitySchemes": MapOf("security scheme"),
        "links": MapOf("link"),
        "callbacks": MapOf("callback"),
    },
    "security scheme": {
        **_facts("type name in scheme bearerFormat openIdConnectUrl"),
        "flows": MapOf("oauth flow", extensible=True),
    },
    "oauth flow": {**_facts("authorizationUrl tokenUrl refreshUrl"), "scopes": MapOf("scope", ordered=True)},
}


def operations(document: JsonObject) -> Iterator[tuple[str, str, JsonObject]]:
    """Yield every operation of a checked document as (path, method, operation), in the order of the document."""
    paths = document["paths"]
    assert isinstance(paths, dict)
    for path, item in paths.items():
        if path.startswith("/") and isinstance(item, dict):
            for method in METHODS:
                if isinstance(operation := item.get(method), dict):
                    yield path, method, operation


def resolve(document: JsonObject, ref: str) -> Json:
    """Return the target of the local reference ``ref`` (``#/components/schemas/X``). Raises ``LookupError``."""
    found: Json = json_pointer.resolve(document, unquote(ref[1:]))
    return found


def field_of(shape: Shape, name: str) -> Shape:
    """The shape of the field or entry ``name`` of an object of ``shape``; of a list, that of its items."""
    match shape:
        case ListOf(kind) | MapOf(kind) if not (isinstance(shape, MapOf) and shape.extensible and name[:2] == "x-"):
            return kind
        case "callback":
            return field_of(MapOf("path item", extensible=True), name)
        case "schema or boolean":
            return field_of("schema", name)
        case str() if shape in KINDS:
            return KINDS[shape].get(name, _FACT)
        case _:
            return _FACT


def expect_object(node: Json, what: str, pointer: str) -> JsonObject:
    """Return ``node`` if it is an object, or raise an error about the ``what`` at ``pointer``."""
    if not isinstance(node, dict):
        raise CodegenError(f"the {what} is {_type_name(node)}, not an object", pointer=pointer)
    return node


def expect_list(node: Json, what: str, pointer: str) -> list[Json]:
    """Return ``node`` if it is a list, or raise an error about the list of ``what`` at ``pointer``."""
    if not isinstance(node, list):
        raise CodegenError(f"the list of {what} objects is {_type_name(node)}", pointer=pointer)
    return node


def _type_name(node: Json) -> str:
    match node:
        case None:
            return "null"
        case dict():
            return "an object"
        case list():
            return "a list"
        case str():
            return "a string"
        case bool():
            return "a boolean"
        case _:
            return "a number"


def walk(shape: Shape, node: Json, pointer: str) -> Iterator[tuple[str, JsonObject, str]]:
    """Yield every OpenAPI object at and below ``node`` as (kind, object, pointer)."""
    match shape:
        case Fact() | Blank() | "scope":
            return
        case ListOf(kind):
            for i, item in enumerate(expect_list(node, kind, pointer)):
                yield from walk(kind, item, below(pointer, i))
        case MapOf(kind):
            for key, item in expect_object(node, f"map of {kind} objects", pointer).items():
                if not (shape.extensible and key.startswith("x-")):
                    yield from walk(kind, item, below(pointer, key))
        case "callback":
            yield from walk(MapOf("path item", extensible=True), node, pointer)
        case "schema or boolean" if isinstance(node, bool):
            return
        case _:
            kind = "schema" if shape == "schema or boolean" else shape
            fields = expect_object(node, kind, pointer)
            yield kind, fields, pointer
            for name, inner in KINDS[kind].items():
                if name in fields:
                    yield from walk(inner, fields[name], below(pointer, name))
