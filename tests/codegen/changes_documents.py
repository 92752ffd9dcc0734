"""A small document to change, and what its changes are made with."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from codegen.changes.extract import extract
from codegen.changes.surface import Surface
from codegen.normalise import normalise
from codegen.render.views import Package, build_views
from codegen.types.parser import parse
from tests.codegen.schema_parts import INTEGER, STRING, array, enum, obj, ref

Document = dict[str, Any]
Edit = Callable[[Document], object]


def query(name: str, schema: Document, **more: Any) -> Document:
    commas = {"explode": False} if schema.get("type") == "array" else {}
    return {"name": name, "in": "query", "schema": schema, **commas, **more}


def resource(kind: str, **attributes: Any) -> Document:
    return obj("type", "id", "attributes", type=enum(kind), id=STRING, attributes=obj(**attributes))


def operation(name: str, tag: str, answer: Document | None = None, **more: Any) -> Document:
    content = {} if answer is None else {"content": {"application/vnd.api+json": {"schema": answer}}}
    responses = {"200" if content else "204": {"description": "", **content}}
    return {"operationId": name, "tags": [tag], "parameters": [], "responses": responses, **more}


def body(schema: Document) -> Document:
    return {"required": True, "content": {"application/vnd.api+json": {"schema": schema}}}


def path_id() -> Document:
    return {"name": "id", "in": "path", "required": True, "schema": STRING}


FIELDS = ("title", "subtitle", "pages", "status", "format", "publisher")
SORTS = ("title", "-title", "created", "-created", "pages")

BOOK = obj(data=ref("BookResponseObjectResource"))

INLINE = {
    "BookAttributes": "BookResponseObjectResource",
    "BookCreateAttributes": "BookCreateQueryResourceObject",
    "ShelfAttributes": "ShelfResponseObjectResource",
}
"""Models that are named after the resource object in which their schema stands."""

BASE: Document = {
    "openapi": "3.0.2",
    "info": {"title": "", "version": "2026-01-15"},
    "paths": {
        "/api/books": {
            "get": operation(
                "get_books",
                "Books",
                obj(data=array(ref("BookResponseObjectResource"))),
                parameters=[
                    query("fields[book]", array(enum(*FIELDS))),
                    query("filter", STRING),
                    query("include", array(enum("shelf", "loans"))),
                    query("page[cursor]", STRING),
                    query("page[size]", {"type": "integer", "minimum": 1, "maximum": 100, "default": 20}),
                    query("sort", enum(*SORTS)),
                ],
                **{
                    "x-klaviyo-scopes": ["books:read"],
                    "x-klaviyo-ratelimit": {"burst": "10/s", "steady": "150/m"},
                    "x-klaviyo-filters": {
                        "title": {"operators": {"single": ["equals", "contains"]}, "value": {"type": "string"}},
                        "pages": {"operators": {"single": ["greater-than"]}, "value": {"type": "integer"}},
                    },
                    "x-klaviyo-operation-aliases": ["list_books"],
                },
            ),
            "post": operation(
                "create_book",
                "Books",
                BOOK,
                requestBody=body(obj("data", data=ref("BookCreateQueryResourceObject"))),
                **{"x-klaviyo-scopes": ["books:write"]},
            ),
        },
        "/api/books/{id}": {
            "get": operation("get_book", "Books", BOOK, parameters=[path_id()]),
            "delete": operation("delete_book", "Books", parameters=[path_id()]),
        },
        "/api/shelves/{id}": {
            "get": operation(
                "get_shelf", "Shelves", obj(data=ref("ShelfResponseObjectResource")), parameters=[path_id()]
            )
        },
    },
    "components": {
        "schemas": {
            "BookResponseObjectResource": resource(
                "book",
                title=STRING,
                subtitle=STRING,
                pages=INTEGER,
                status=enum("in", "out"),
                publisher=ref("Publisher"),
            ),
            "BookCreateQueryResourceObject": obj(
                "type",
                "attributes",
                type=enum("book"),
                attributes=obj(
                    "title",
                    title=STRING,
                    subtitle=STRING,
                    pages=INTEGER,
                    format=enum("paper", "hard"),
                    author=ref("Author"),
                    media=array({"oneOf": [ref("Cover"), ref("Spine")]}),
                ),
            ),
            "Author": obj("name", name=STRING, born=INTEGER),
            "Cover": obj("kind", kind=enum("cover"), url=STRING),
            "Spine": obj("kind", kind=enum("spine"), width=INTEGER),
            "Publisher": obj(name=STRING, city=STRING),
            "ShelfResponseObjectResource": resource("shelf", label=STRING),
        }
    },
}


def edited(*edits: Edit) -> Document:
    """The base document after some edits."""
    document = copy.deepcopy(BASE)
    for edit in edits:
        edit(document)
    return document


def views(document: Document, name: str = "klaviyo_client") -> tuple[Surface, Package]:
    """The surface of a document, and the views that a package is rendered from."""
    normalised = normalise(document)
    package = build_views(normalised, parse(normalised), name)
    return extract(normalised, package), package


def surface(document: Document) -> Surface:
    return views(document)[0]


def op(document: Document, name: str) -> Document:
    """The operation called ``name``."""
    found = (o for item in document["paths"].values() for o in item.values() if o["operationId"] == name)
    return next(found)


def parameter(document: Document, operation: str, name: str) -> Document:
    return next(p for p in op(document, operation)["parameters"] if p["name"] == name)


def schema(document: Document, name: str) -> Document:
    """The schema that becomes the model called ``name``."""
    made: Document = document["components"]["schemas"][INLINE.get(name, name)]
    return made["properties"]["attributes"] if name in INLINE else made


def properties(document: Document, name: str) -> Document:
    made: Document = schema(document, name)["properties"]
    return made
