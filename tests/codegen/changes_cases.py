"""Pairs of small documents with one difference each."""

from __future__ import annotations

from typing import Any

import attrs

from tests.codegen.changes_documents import (
    BOOK,
    Document,
    Edit,
    body,
    op,
    operation,
    parameter,
    path_id,
    properties,
    query,
    schema,
)
from tests.codegen.schema_parts import INTEGER, STRING, array, enum, obj, ref

__all__ = ["CASES", "Case"]


@attrs.frozen
class Case:
    """What is done to the base document to get the new one, and, where that has to be another, the old one."""

    name: str
    new: Edit
    old: Edit = lambda _: None


def _drop(path: str, method: str) -> Edit:
    def edit(document: Document) -> None:
        del document["paths"][path][method]
        if not document["paths"][path]:
            del document["paths"][path]

    return edit


def _drop_parameter(name: str) -> Edit:
    def edit(document: Document) -> None:
        operation = op(document, "get_books")
        operation["parameters"] = [p for p in operation["parameters"] if p["name"] != name]

    return edit


def _set(name: str, key: str, value: Any) -> Edit:
    return lambda document: op(document, name).__setitem__(key, value)


def _rename(document: Document) -> None:
    op(document, "get_book")["operationId"] = "read_book"


def _rename_with_alias(document: Document) -> None:
    op(document, "get_book").update({"operationId": "read_book", "x-klaviyo-operation-aliases": ["get_book"]})


def _rename_schema(old: str, new: str) -> Edit:
    def edit(document: Document) -> None:
        schemas = document["components"]["schemas"]
        schemas[new] = schemas.pop(old)

        def walk(node: Any) -> None:
            if isinstance(node, dict):
                if node.get("$ref") == ref(old)["$ref"]:
                    node["$ref"] = ref(new)["$ref"]
                for value in node.values():
                    walk(value)
            elif isinstance(node, list):
                for value in node:
                    walk(value)

        walk(document)

    return edit


def _values(name: str, *values: str) -> Edit:
    def edit(document: Document) -> None:
        schema = parameter(document, "get_books", name)["schema"]
        schema.get("items", schema)["enum"] = list(values)

    return edit


def _field(model: str, name: str, value: Any, *, required: bool = False) -> Edit:
    def edit(document: Document) -> None:
        properties(document, model)[name] = value
        if required:
            schema(document, model).setdefault("required", []).append(name)

    return edit


def _drop_field(model: str, name: str) -> Edit:
    def edit(document: Document) -> None:
        del properties(document, model)[name]
        if name in schema(document, model).get("required", ()):
            schema(document, model)["required"].remove(name)

    return edit


def _require(model: str, *names: str) -> Edit:
    return lambda document: schema(document, model).__setitem__("required", list(names))


def _optional(model: str) -> Edit:
    return lambda document: schema(document, model).pop("required")


def _size(key: str, value: int) -> Edit:
    return lambda document: parameter(document, "get_books", "page[size]")["schema"].__setitem__(key, value)


def _filter(field: str, *operators: str, kind: str = "string") -> Edit:
    def edit(document: Document) -> None:
        op(document, "get_books")["x-klaviyo-filters"][field] = {
            "operators": {"single": list(operators)},
            "value": {"type": kind},
        }

    return edit


def _bulk(**limits: int) -> Edit:
    told = {"records": "/data/attributes/media", **limits}
    return lambda document: op(document, "create_book").__setitem__("x-ext-bulk", told)


def _optional_attributes(document: Document) -> None:
    document["components"]["schemas"]["BookCreateQueryResourceObject"]["required"] = ["type"]


def _nullable_answer(document: Document) -> None:
    answer = obj(data={"nullable": True, "allOf": [ref("BookResponseObjectResource")]})
    # A resource that is asked for by its id is never null.
    op(document, "create_book")["responses"]["200"]["content"]["application/vnd.api+json"]["schema"] = answer


def _reused(document: Document) -> None:
    """Author is a union, and what it was is called by another name."""
    _rename_schema("Author", "Writer")(document)
    document["components"]["schemas"] |= {
        f"Author{letter}": obj("kind", kind=enum(letter), **{letter.lower(): STRING}) for letter in "ABCD"
    }
    document["components"]["schemas"]["Author"] = {"oneOf": [ref(f"Author{letter}") for letter in "ABCD"]}
    properties(document, "BookCreateAttributes")["authors"] = ref("Author")


def _alias_taken(document: Document) -> None:
    """What was an alias of one operation is another one."""
    op(document, "get_books")["x-klaviyo-operation-aliases"] = []
    document["paths"]["/api/book-lists"] = {"get": operation("list_books", "Books", BOOK)}


def _swap(document: Document) -> None:
    """A name and an alias change places."""
    op(document, "get_books").update({"operationId": "list_books", "x-klaviyo-operation-aliases": ["get_books"]})


def _name_taken(document: Document) -> None:
    """An operation has another name, and a new one has the old name."""
    _rename(document)
    document["paths"]["/api/book"] = {"get": operation("get_book", "Books", BOOK)}


def _name_of_a_removed_one(document: Document) -> None:
    _drop("/api/books/{id}", "delete")(document)
    document["paths"]["/api/loans"] = {
        "get": operation("get_loans", "Books", BOOK, **{"x-klaviyo-operation-aliases": ["list_books"]})
    }
    op(document, "get_books")["x-klaviyo-operation-aliases"] = ["list_all"]


def _rename_path_argument(document: Document) -> None:
    document["paths"]["/api/shelves/{shelf_id}"] = document["paths"].pop("/api/shelves/{id}")
    op(document, "get_shelf")["parameters"] = [{**path_id(), "name": "shelf_id"}]


def _tags_move(document: Document) -> None:
    op(document, "get_shelf")["tags"] = ["Rooms"]


def _other(document: Document) -> None:
    """A second operation that filters, so that the document goes on to say what can be filtered by."""
    op(document, "get_book")["x-klaviyo-filters"] = {"id": {"operators": {"single": ["equals"]}}}


CASES: tuple[Case, ...] = (
    Case("operation removed", _drop("/api/books/{id}", "delete")),
    Case("operation and its models removed", _drop("/api/shelves/{id}", "get")),
    Case(
        "operation added",
        lambda document: document["paths"]["/api/books/{id}"].__setitem__(
            "patch",
            operation(
                "update_book",
                "Books",
                BOOK,
                parameters=[path_id()],
                requestBody=body(obj("data", data=obj("type", "id", type=enum("book"), id=STRING))),
            ),
        ),
    ),
    Case("operation renamed", _rename),
    Case("operation renamed with alias", _rename_with_alias),
    Case("operation moved", _set("get_book", "tags", ["Shelves"])),
    Case("operation and its models moved", _tags_move),
    Case("operation deprecated", _set("get_book", "deprecated", True)),
    Case("alias removed", _set("get_books", "x-klaviyo-operation-aliases", [])),
    Case("alias is another operation", _alias_taken),
    Case("alias becomes the name", _swap),
    Case("name is another operation", _name_taken),
    Case("alias goes to a new operation", _name_of_a_removed_one),
    Case("alias added", _set("get_book", "x-klaviyo-operation-aliases", ["read_book"])),
    Case(
        "endpoint changed",
        lambda document: document["paths"].__setitem__("/api/racks/{id}", document["paths"].pop("/api/shelves/{id}")),
    ),
    Case(
        "answer changed",
        lambda document: op(document, "get_book").__setitem__("responses", {"204": {"description": ""}}),
    ),
    Case("answer can be null", _nullable_answer),
    Case("answer cannot be null", lambda _: None, old=_nullable_answer),
    Case("argument removed", _drop_parameter("filter"), old=_set("get_books", "x-klaviyo-filters", {})),
    Case("argument added", lambda document: op(document, "get_book")["parameters"].append(query("locale", STRING))),
    Case(
        "required argument added",
        lambda document: op(document, "get_book")["parameters"].append(query("locale", STRING, required=True)),
    ),
    Case("argument now required", lambda document: parameter(document, "get_books", "filter").update(required=True)),
    Case(
        "argument now optional",
        lambda _: None,
        old=lambda document: parameter(document, "get_books", "filter").update(required=True),
    ),
    Case("argument by keyword only", _optional_attributes),
    Case("argument positional again", lambda _: None, old=_optional_attributes),
    Case("path argument renamed", _rename_path_argument),
    Case(
        "argument type changed",
        lambda document: parameter(document, "get_books", "page[cursor]").update(schema=INTEGER),
    ),
    Case(
        "argument type widened",
        lambda document: parameter(document, "get_books", "page[cursor]").update(
            schema={"oneOf": [STRING, {"type": "integer"}]}
        ),
    ),
    Case("argument deprecated", lambda document: parameter(document, "get_books", "sort").update(deprecated=True)),
    Case("sort value removed", _values("sort", "title", "-title", "created", "-created", "size")),
    Case("include value removed", _values("include", "shelf")),
    Case("include value in the plural", _values("include", "shelves", "loans")),
    Case("include value respelt", _values("include", "shelf", "loan")),
    Case("include value added", _values("include", "shelf", "loans", "series")),
    Case("values closed", lambda document: parameter(document, "get_books", "filter").update(schema=enum("a", "b"))),
    Case(
        "values opened",
        lambda document: parameter(document, "get_books", "sort").update(schema=STRING),
    ),
    Case("public", _set("get_book", "security", [])),
    Case("scope added", _set("get_books", "x-klaviyo-scopes", ["books:read", "shelves:read"])),
    Case("scope removed", _set("create_book", "x-klaviyo-scopes", [])),
    Case("rate limit lowered", _set("get_books", "x-klaviyo-ratelimit", {"burst": "3/s", "steady": "150/m"})),
    Case("rate limit raised", _set("get_books", "x-klaviyo-ratelimit", {"burst": "75/s", "steady": "150/m"})),
    Case("page size lowered", _size("maximum", 50)),
    Case("page size raised", _size("maximum", 200)),
    Case("default page size changed", _size("default", 10)),
    Case("page size removed", _drop_parameter("page[size]")),
    Case("pagination removed", _drop_parameter("page[cursor]")),
    Case("pagination added", lambda _: None, old=_drop_parameter("page[cursor]")),
    Case("bulk limit lowered", _bulk(items=100), old=_bulk(items=1_000)),
    Case("bulk limit raised", _bulk(items=1_000), old=_bulk(items=100)),
    Case("replay changed", _set("create_book", "x-ext-replay", "safe")),
    Case("filters removed", _set("get_books", "x-klaviyo-filters", {}), old=_other),
    Case("filter field removed", lambda document: op(document, "get_books")["x-klaviyo-filters"].pop("pages")),
    Case("filter field added", _filter("isbn", "equals")),
    Case("filter operator removed", _filter("title", "equals")),
    Case("filter operator added", _filter("title", "equals", "contains", "any")),
    Case("filter type changed", _filter("pages", "greater-than", kind="string")),
    Case("filter type widened", _filter("pages", "greater-than", kind="number")),
    Case("first document with filters", lambda _: None, old=_set("get_books", "x-klaviyo-filters", {})),
    Case("model renamed", _rename_schema("Author", "Writer")),
    Case("list of values renamed", _rename_schema("Publisher", "House")),
    Case("model name reused", _reused),
    Case("request field removed", _drop_field("BookCreateAttributes", "subtitle")),
    Case("request field added", _field("BookCreateAttributes", "isbn", STRING)),
    Case("required request field added", _field("BookCreateAttributes", "isbn", STRING, required=True)),
    Case("request field now required", _require("Author", "name", "born")),
    Case("request field now optional", _optional("Author")),
    Case("request field type changed", _field("Author", "born", STRING)),
    Case("request field type widened", _field("Author", "born", {"type": "number"})),
    Case(
        "request union narrowed",
        _field("BookCreateAttributes", "media", array(ref("Cover"))),
    ),
    Case(
        "request field not null",
        _field("Author", "name", STRING),
        old=_field("Author", "name", {**STRING, "nullable": True}),
    ),
    Case("request value removed", _field("BookCreateAttributes", "format", enum("paper", "leather"))),
    Case("request values closed", _field("Author", "name", enum("Ann", "Bob"))),
    Case("request values opened", _field("BookCreateAttributes", "format", STRING)),
    Case("response field removed", _drop_field("BookAttributes", "subtitle")),
    Case("nested response field removed", _drop_field("Publisher", "city")),
    Case("response field added", _field("BookAttributes", "isbn", STRING)),
    Case("response field type changed", _field("BookAttributes", "pages", STRING)),
    Case("response field null", _field("BookAttributes", "pages", {**INTEGER, "nullable": True})),
    Case("response value added", _field("BookAttributes", "status", enum("in", "out", "lost"))),
    Case("response value removed", _field("BookAttributes", "status", enum("in", "gone"))),
    Case("title and descriptions only", lambda document: document["info"].update(title="Books")),
)
