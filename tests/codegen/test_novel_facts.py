"""What the client does not follow in a document has a line in the report: keys, servers, pages, deprecations."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.normalise import normalise
from codegen.render.views.docstrings import access_doc
from tests.codegen.novelties import novel_document
from tests.codegen.rendering import imported, rendered


def said(document: dict[str, Any]) -> list[str]:
    return normalise(document).report


def small(operation: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    act = {"operationId": "act", "tags": ["Books"], "responses": {"204": {"description": ""}}, **(operation or {})}
    return {"openapi": "3.0.0", "info": {"title": "T", "version": "2026-07-15"}, "paths": {"/api": {"get": act}}} | more


@pytest.mark.parametrize(
    ("scheme", "shown"),
    [
        ({"type": "apiKey", "in": "header", "name": "Authorization"}, None),
        ({"type": "apiKey", "in": "header", "name": "authorization"}, None),
        ({"type": "apiKey", "in": "header", "name": "X-Key"}, "Key (header x-key)"),
        ({"type": "apiKey", "in": "query", "name": "api_key"}, "Key (query api_key)"),
        ({"type": "apiKey", "in": "cookie", "name": "Authorization"}, "Key (cookie authorization)"),
        ({"type": "http", "scheme": "bearer"}, "Key"),
    ],
)
def test_the_place_of_the_key(scheme: dict[str, str], shown: str | None) -> None:
    document = small(security=[{"Key": []}], components={"securitySchemes": {"Key": scheme}})
    line = f"security: the document wants {shown}; the client sends its key or token"
    assert said(document) == ([line] if shown else [])


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://a.klaviyo.com/", False),
        ("https://example.com/v2", False),
        ("https://klaviyo.com.example.com", False),
        ("https://a.klaviyo.com/v2", True),
        ("https://eu.klaviyo.com/", True),
    ],
)
def test_the_address_of_the_api(url: str, told: bool) -> None:
    shown = url.rstrip("/")
    line = f"server: the document is at {shown}; the client uses https://a.klaviyo.com without a base_url"
    assert said(small(servers=[{"url": url}])) == ([line] if told else [])


@pytest.mark.parametrize(
    ("name", "told"),
    [
        *((name, True) for name in ("page[number]", "page_cursor", "cursor", "after", "starting-after", "limit")),
        *((name, True) for name in ("page", "page_token", "per_page", "Offset")),
        *((name, False) for name in ("page[cursor]", "page[size]", "page_type", "after_date", "created", "pages")),
    ],
)
def test_pages_of_another_kind(name: str, told: bool) -> None:
    operation = {"parameters": [{"name": name, "in": "query", "schema": {"type": "string"}}]}
    line = f"pages: {name} of act is an argument as any other; the client does not ask for next pages with it"
    assert (line in said(small(operation))) == told


def test_a_deprecated_operation() -> None:
    document = small({"deprecated": True})
    assert said(document) == ["deprecated: act; a later revision may not have it"]
    [operation] = normalise(document).operations
    assert access_doc(operation).startswith("Deprecated by Klaviyo. ")


def test_binary_text_in_json_is_text(tmp_path: Path) -> None:
    """Only a body, or a part of a form, is a file."""
    document = novel_document()
    binary = {"type": "string", "format": "binary"}
    kept = {"one": binary, "many": {"type": "array", "items": binary}, "format": {"type": "string"}}
    resource = {
        "type": "object",
        "properties": {
            "type": {"type": "string", "enum": ["picture"]},
            "attributes": {"type": "object", "properties": kept},
        },
        "required": ["type", "attributes"],
    }
    content = {"application/vnd.api+json": {"schema": {"type": "object", "properties": {"data": resource}}}}
    answer = {"201": {"description": "", "content": content}}
    operation = {"operationId": "send_picture", "tags": ["Pictures"], "parameters": [], "responses": answer}
    document["paths"] = {
        "/api/pictures/": {"post": operation | {"requestBody": {"required": True, "content": content}}}
    }
    rendered(document, tmp_path / "pictures")
    with imported(tmp_path / "pictures") as package:
        made = package.api.pictures.send_picture({"one": "abc", "many": ["x"], "format": "f"})
        assert made.body["data"]["attributes"] == {"one": "abc", "many": ["x"], "format": "f"}
