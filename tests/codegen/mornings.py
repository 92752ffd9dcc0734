"""What the next revision may bring: small documents that each change the committed one in one way.

Most changes of one kind are in an operation of their own, so that all that a package can have are verified together.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import attrs

from codegen.load.structure import operations
from codegen.part_of_document import only
from tests.codegen.rendering import ROOT
from tests.codegen.schema_parts import enum

__all__ = ["MORNINGS", "NEXT", "OVERLAY", "Morning", "base", "edited"]

Document = dict[str, Any]
Edit = Callable[[Document], object]

NEXT = "2099-10-15"
COMMITTED = max((ROOT / "spec").glob("????-??-??.json"))
TAGS = ("coupons", "tags", "web-feeds")
JSON_API = "application/vnd.api+json"
STRING: Document = {"type": "string"}
_COOKIE: Document = {"name": "s", "in": "cookie", "schema": STRING}
_OAUTH: Document = {"OAuth": []}

OVERLAY = """\
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
x-ext-whole:
  stable: {since: 2025-10-15, operations: 30}
actions:
  - target: $.paths['/api/web-feeds/{id}'].delete
    description: (live) what a test may take away.
    update: {x-ext-replay: safe}
  - target: $.components.schemas.RelationshipLinks.required
    description: (live) what a test may correct.
    remove: true
"""


@attrs.frozen
class Morning:
    """A change, and what comes of it.

    Attributes:
        change: what Klaviyo does, in words.
        edit: the same, done to a document; for a file that is not a document, the file.
        works: whether the package is made; otherwise the run stops and nothing changes.
        said: a part of what the console or the report says; empty for nothing.
        arguments: of the command.
        together: whether it is verified together with others.
    """

    change: str
    edit: Edit | bytes
    works: bool = True
    said: str = ""
    arguments: tuple[str, ...] = ()
    together: bool = True


def base() -> Document:
    """A part of the committed document, as the next revision."""
    part = only(json.loads(COMMITTED.read_bytes()), TAGS)
    text = json.dumps(part).replace(f'"{part["info"]["version"]}"', f'"{NEXT}"')
    made: Document = json.loads(text)
    return made


def edited(document: Document, *edits: Edit) -> Document:
    """A copy of ``document``, changed."""
    made = copy.deepcopy(document)
    for edit in edits:
        edit(made)
    return made


def op(document: Document, name: str) -> Document:
    found: Document = next(one for _, _, one in operations(document) if one["operationId"] == name)
    return found


def _set(name: str, **fields: Any) -> Edit:
    return lambda document: op(document, name).update(fields)


def _new(name: str, path: str = "", method: str = "get", **fields: Any) -> Edit:
    """Another operation, like get_tags."""

    def edit(document: Document) -> None:
        made = copy.deepcopy(op(document, "get_tags")) | {"operationId": name} | fields
        made.pop("x-klaviyo-operation-aliases", None)
        document["paths"][path or f"/api/{name.replace('_', '-')}"] = {method: made}

    return edit


def _content(media: str, schema: Any = STRING) -> Document:
    return {"200": {"description": "", "content": {media: {"schema": schema}}}}


def _answer(name: str, responses: Document) -> Edit:
    return _new(name, responses=responses)


def _answers_either(one: str, other: str) -> Edit:
    """Another operation, with the documents of two others as a union."""

    def edit(document: Document) -> None:
        found = [op(document, name)["responses"]["200"]["content"][JSON_API]["schema"] for name in (one, other)]
        name = f"{one}_or_{other.removeprefix('get_')}"
        _new(name, responses=_content(JSON_API, {"oneOf": found}))(document)

    return edit


def _with(name: str, parameter: Document) -> Edit:
    def edit(document: Document) -> None:
        _new(name)(document)
        op(document, name)["parameters"].append(parameter)

    return edit


def _filters(operation: str, **rules: Any) -> Edit:
    fields: dict[str, Any] = {
        "x-klaviyo-filters": {field: {"operators": one, "value": {"type": "string"}} for field, one in rules.items()}
    }
    return _new(operation, **fields)


def _drop(path: str, method: str) -> Edit:
    return lambda document: document["paths"][path].pop(method)


def _alias_taken(document: Document) -> None:
    op(document, "get_tag_group_for_tag")["x-klaviyo-operation-aliases"] = ["get_tag_tag_group"]
    _new("get_group_for_tag", "/api/groups-for-tags")(document)


def _swap(document: Document) -> None:
    aliases = ["get_tags_for_tag_group"]
    op(document, "get_tags_for_tag_group").update(
        {"operationId": "get_tag_group_tags", "x-klaviyo-operation-aliases": aliases}
    )


def _move(document: Document) -> None:
    found: list[Document] = [operation for _, _, operation in operations(document)]
    for operation in found:
        operation["tags"] = ["Product Feeds" if tag == "Web Feeds" else tag for tag in operation["tags"]]


def _rename_schema(document: Document) -> None:
    schemas = document["components"]["schemas"]
    schemas["CouponAssignment"] = schemas.pop("CouponAssignerConfiguration")
    text = json.dumps(document["paths"]), json.dumps(schemas)
    old, new = "schemas/CouponAssignerConfiguration", "schemas/CouponAssignment"
    document["paths"], document["components"]["schemas"] = (json.loads(one.replace(old, new)) for one in text)


def _attributes(document: Document, schema: str) -> Document:
    found: Document = document["components"]["schemas"][schema]["properties"]["attributes"]
    return found


def _field(schema: str, name: str, value: Any, *, required: bool = False) -> Edit:
    def edit(document: Document) -> None:
        attributes = _attributes(document, schema)
        attributes["properties"][name] = value
        if required:
            attributes.setdefault("required", []).append(name)

    return edit


def _three_one(document: Document) -> None:
    document["openapi"] = "3.1.0"
    _attributes(document, "CouponCreateQueryResourceObject")["properties"]["note"] = {"type": ["string", "null"]}


def _revision(document: Document) -> None:
    _new("get_other_revision")(document)
    for parameter in op(document, "get_other_revision")["parameters"]:
        if parameter["name"] == "revision":
            parameter["schema"] = {"type": "string", "default": "2026-07-15"}


def _slashes(document: Document) -> None:
    paths = document["paths"]
    document["paths"] = {path if "feeds" in path else f"{path}/": item for path, item in paths.items()}


MORNINGS: tuple[Morning, ...] = (
    Morning("nothing but the date", lambda _: None),
    # Operations and names.
    Morning("a new operation", _new("get_new_things")),
    Morning("an operation is gone", _drop("/api/tag-groups/{id}", "delete"), said="api.tags.delete_tag_group is gone"),
    Morning(
        "an alias becomes another operation",
        _alias_taken,
        said="api.tags.get_group_for_tag means another operation now; the old one is api.tags.get_tag_group_for_tag",
    ),
    Morning("an alias becomes the name, and the name an alias", _swap),
    Morning(
        "an operation has another name",
        _set("get_web_feed", operationId="read_web_feed"),
        works=False,
        said="  api.web_feeds.get_web_feed is now api.web_feeds.read_web_feed",
    ),
    Morning(
        "the same, with `--accept-names`",
        _set("get_web_feed", operationId="read_web_feed"),
        said="api.web_feeds.get_web_feed is now api.web_feeds.read_web_feed",
        arguments=("--accept-names",),
        together=False,
    ),
    Morning("a tag has another name", _move, works=False, said="  api.web_feeds.get_web_feed is now api.product_feeds"),
    Morning(
        "a schema has another name",
        _rename_schema,
        works=False,
        said="CouponAssignerConfiguration is now models.coupons.CouponAssignment",
    ),
    Morning(
        "an operationId that is a keyword",
        _new("import", "/api/imports"),
        said="the operation 'import' is named import_",
    ),
    Morning(
        "two operations with one operationId",
        lambda document: (_new("get_tag", "/api/tags-again")(document),),
        works=False,
        said="the operationId 'get_tag' is already used by #/paths/~1api~1tags-again/get",
    ),
    Morning("a slash at the end of the paths", _slashes, together=False),
    # Answers.
    Morning(
        "an answer in text/csv",
        _answer("get_csv", _content("text/csv")),
        said="the response of get_csv is text/csv; it is returned as bytes",
    ),
    Morning(
        "an answer that is a zip file",
        _answer("get_zip", _content("application/zip")),
        said="the response of get_zip is application/zip; it is returned as bytes",
    ),
    Morning(
        "an answer in ndjson",
        _answer("get_lines", _content("application/x-ndjson")),
        said="the response of get_lines is application/x-ndjson; it is returned as bytes",
    ),
    Morning(
        "an answer without JSON:API",
        _answer("get_plain", _content("application/json", {"type": "object", "properties": {"a": STRING}})),
        said="the response of get_plain is not a JSON:API document; it is returned untyped",
    ),
    Morning(
        "an answer that is a list",
        _answer("get_list_only", _content("application/json", {"type": "array", "items": STRING})),
        said="    response: the response of get_list_only is JSON, but not an object; it is returned untyped",
    ),
    Morning(
        "an answer that is one of two documents",
        _answers_either("get_tag", "get_web_feed"),
        said="     response: get_tag_or_web_feed returns one of several documents; its resources are decoded by",
    ),
    Morning(
        "an answer that is a document or a list of resources",
        _answers_either("get_tag", "get_web_feeds"),
        said="    response: get_tag_or_web_feeds returns one of several documents: a Collection if data is a list",
    ),
    Morning(
        "an operation with a redirect only",
        _answer("get_redirect", {"302": {"description": ""}}),
        said="get_redirect declares no success (302 only); its response is not read",
    ),
    Morning(
        "an operation with `default` only",
        _answer("get_default", {"default": {"description": ""}}),
    ),
    # Requests.
    Morning(
        "a request in CBOR",
        _new(
            "send_cbor",
            method="post",
            requestBody={"required": True, "content": {"application/cbor": {"schema": {"type": "object"}}}},
        ),
        said="the body of send_cbor is application/cbor; it is passed as bytes",
    ),
    Morning("a new required field", _field("CouponCreateQueryResourceObject", "kind", STRING, required=True)),
    Morning("a new list of values", _field("TagUpdateQueryResourceObject", "colour", enum("a"))),
    Morning(
        "a new type of a field",
        _field("WebFeedResponseObjectResource", "name", {"type": "integer"}),
        said="conflict: WebFeed.attributes.name is described in two ways; it becomes a union",
    ),
    # Filters.
    Morning(
        "a new filter operator",
        _filters("get_not_equals", name={"single": ["not-equals"]}),
        said="name of get_not_equals has the unknown operator not-equals; use text for it",
    ),
    Morning(
        "a kind of operand that is not known, beside others",
        _filters("get_ranges", name={"single": ["equals"]}, size={"range": ["between"]}),
        said="size of get_ranges has the unknown operand range; use text for it",
    ),
    Morning(
        "only such operands",
        lambda document: op(document, "get_web_feeds").update(
            {"x-klaviyo-filters": {"name": {"operators": {"range": ["between"]}, "value": {"type": "string"}}}}
        ),
        said="filters.web_feeds.GetWebFeedsFilter is gone",
    ),
    # Parameters.
    Morning(
        "an optional cookie",
        _with("get_cookie", _COOKIE),
        said="s of get_cookie is in cookie, which the client cannot send; it is left out",
    ),
    Morning(
        "pages are asked for in another way",
        _with("get_after", {"name": "page[after]", "in": "query", "schema": STRING}),
        said="page[after] of get_after is an argument as any other; the client does not ask for next pages with it",
    ),
    Morning("an optional parameter", _with("get_locale", {"name": "locale", "in": "query", "schema": STRING})),
    Morning(
        "a path parameter that is not declared",
        lambda document: op(document, "get_coupon").update(parameters=[]),
        works=False,
        said="the path parameter 'id' is not declared (at #/paths/~1api~1coupons~1{id}/get)",
    ),
    # The rest of an operation, and of the document.
    Morning(
        "`security` of another scheme",
        _new("get_other_scheme", security=[_OAUTH]),
        said="get_other_scheme wants OAuth; the client sends its key or token",
    ),
    Morning(
        "`servers` of an operation",
        _new("get_other_server", servers=[{"url": "https://b.klaviyo.com"}]),
        said="get_other_server is at https://b.klaviyo.com; the client uses its own base_url",
    ),
    Morning(
        "the whole API is at another address",
        lambda document: document.update(servers=[{"url": "https://api.klaviyo.com"}]),
        said="the document is at https://api.klaviyo.com; the client uses https://a.klaviyo.com without a base_url",
    ),
    Morning(
        "`security` of the whole API",
        lambda document: (
            document["components"]["securitySchemes"].update({"Bearer": {"type": "http", "scheme": "bearer"}}),
            document.update(security=[{"Bearer": []}]),
        ),
        said="the document wants Bearer; the client sends its key or token",
        together=False,
    ),
    Morning(
        "the method `query`",
        _new("query_tags", method="query"),
        said="'query' at #/paths/~1api~1query-tags is not a method of OpenAPI 3.0; it is left out",
    ),
    Morning(
        "another default in the header `revision`",
        _revision,
        said="get_other_revision is of revision 2026-07-15, not 2099-10-15; 2026-07-15 is sent",
    ),
    Morning("OpenAPI 3.1", _three_one, said="is OpenAPI 3.1.0; it is read as 3.0", together=False),
    Morning("OpenAPI 4.0", lambda document: document.update(openapi="4.0.0"), works=False, said="is OpenAPI 4.0.0"),
    Morning(
        "a reference that leads nowhere",
        lambda document: document["components"]["schemas"].pop("TagEnum"),
        works=False,
        said="the $ref '#/components/schemas/TagEnum' points to nothing",
    ),
    Morning("half of the file", b'{"openapi": "3.0.2", "info": {', works=False, said="the download may be incomplete"),
    Morning("a page of HTML", b"<!doctype html>", works=False, said="is HTML or XML, not a JSON document"),
    Morning(
        "the document of another revision",
        lambda document: document["info"].update(version="2099-12-15"),
        works=False,
        said=f"has revision 2099-12-15, expected {NEXT}",
    ),
    Morning(
        "the document of another API",
        lambda document: document.update(servers=[{"url": "https://example.com"}]),
        works=False,
        said="is not Klaviyo's",
    ),
    # The overlay.
    Morning(
        "what the overlay corrects is gone",
        _drop("/api/web-feeds/{id}", "delete"),
        works=False,
        said="matches nothing at $['paths']['/api/web-feeds/{id}']['delete']",
    ),
    Morning(
        "the same, with `--lenient-overlay`",
        _drop("/api/web-feeds/{id}", "delete"),
        said="WARNING: 1 actions of the overlay were left out",
        arguments=("--lenient-overlay",),
        together=False,
    ),
    Morning(
        "what the overlay corrects is corrected",
        lambda document: document["components"]["schemas"]["RelationshipLinks"].pop("required"),
        said="is satisfied",
        together=False,
    ),
)
