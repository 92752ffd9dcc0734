"""Decode the bytes of a request."""

from __future__ import annotations

import re
from typing import Any, cast

from ...document.openapi_document import Document, JsonObject, Operation
from ...document.schema_resolution import Resolver
from ...messages.content_types import is_json, preferred
from ...messages.http_messages import Request
from ...messages.multipart import MultipartError, parse_form
from ...validation.request_bodies import decode_json
from ...validation.request_parameters import decode_query

__all__ = ["address", "body_of", "query_of", "size_of"]

_FORM = "multipart/form-data"
_HOST = re.compile(r"[A-Za-z0-9.\-_]+(:\d+)?|\[[0-9A-Fa-f:.]+\](:\d+)?")


def query_of(request: Request) -> dict[str, str]:
    """Parameter names to text; repeated ones are joined by commas. Empty if the query string cannot be decoded."""
    try:
        pairs = decode_query(request.query)
    except ValueError:
        return {}
    found: dict[str, str] = {}
    for name, value in pairs:
        found[name] = f"{found[name]},{value}" if name in found else value
    return found


def address(document: Document, request: Request) -> str:
    """The whole URL, so that links lead to where the client sent the request."""
    host = request.header("host") or ""
    usual = document.server.partition("://")[2]
    base = document.server if host in ("", usual) or not _HOST.fullmatch(host) else f"http://{host}"
    return f"{base}{request.path}?{request.query}" if request.query else f"{base}{request.path}"


def size_of(operation: Operation, request: Request) -> int:
    """The size that limits apply to: of the body, or of the largest file of a form."""
    if _FORM not in (operation.request_content or {}):
        return len(request.body)
    try:
        parts = parse_form(request.header("content-type") or "", request.body)
    except MultipartError:
        return 0  # the check of the body reports it
    return max((len(part.content) for part in parts if part.filename is not None), default=0)


def body_of(operation: Operation, request: Request, resolver: Resolver) -> Any:
    """The decoded body of a valid request: JSON data; for a form, text, booleans and `FormPart` by name; else bytes."""
    if not request.body:
        return None
    content = operation.request_content or {}
    kind = preferred(content) or ""
    if is_json(kind):
        return decode_json(request.body)
    properties = cast("JsonObject", resolver.resolve(content[kind].get("schema", {})).get("properties", {}))
    if kind != _FORM or not properties:
        return request.body
    values: dict[str, Any] = {}
    for part in parse_form(request.header("content-type") or "", request.body):
        if part.filename is not None:
            values[part.name] = part
            continue
        text = part.content.decode()
        boolean = cast("JsonObject", properties.get(part.name, {})).get("type") == "boolean"
        values[part.name] = text.lower() == "true" if boolean else text
    return values
