"""Decode and check the body of a request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from email.message import Message
from typing import Any, NoReturn, cast

from klaviyo_client.runtime.json_pointer import pointer_to

from ..document.openapi_document import JsonObject, Operation
from ..messages.content_types import JSON_API, is_form, is_json
from ..messages.http_messages import Request
from ..messages.multipart import FormPart, MultipartError, parse_form
from .json_schemas import Direction, Schemas
from .request_problems import Problem

__all__ = ["BodyError", "check_body", "decode_json"]


class BodyError(ValueError):
    """The bytes are not valid JSON."""


def decode_json(body: bytes) -> Any:
    """Decode strict JSON in UTF-8: no NaN or Infinity, no duplicate names in an object.

    Raises:
        BodyError: the bytes are not strict JSON; the message says why.

    """
    try:
        return json.loads(body.decode(), object_pairs_hook=_object, parse_constant=_constant)
    except UnicodeDecodeError as error:
        raise BodyError(f"The body is not UTF-8 (byte {error.start}).") from None
    except RecursionError:
        raise BodyError("The body is nested too deeply.") from None
    except BodyError:
        raise
    except ValueError as error:  # invalid JSON, or a number with thousands of digits
        raise BodyError(f"The body is not JSON: {error}.") from None


def check_body(operation: Operation, request: Request, schemas: Schemas) -> list[Problem]:
    """All problems of the body of a request, including its media type and coding."""
    content = operation.request_content
    if content is None:
        return [Problem("This endpoint takes no request body.")] if request.body else []
    if not request.body:
        return [Problem("A request body is required.", pointer="/data")] if operation.body_required else []
    encoding = request.header("content-encoding")
    if encoding is not None and encoding.strip().lower() != "identity":
        return [Problem(f"Content-Encoding {encoding!r} is not supported.", status=415)]
    stated = request.header("content-type") or ""
    header = Message()
    header["Content-Type"] = stated
    media_type = header.get_content_type() if stated else ""
    if media_type == "application/json" and JSON_API in content:  # as recorded; the SDK for Node.js sends it
        media_type = JSON_API
    if media_type not in {kind.partition(";")[0].strip() for kind in content}:
        return [Problem(f"Content-Type must be {' or '.join(content)}, got {stated!r}.", status=415)]
    declared = next(content[kind] for kind in content if kind.partition(";")[0].strip() == media_type)
    schema = cast("JsonObject", declared.get("schema", {}))
    if is_form(media_type, schemas.resolver.resolve(schema)):
        return _check_form(schema, stated, request.body, schemas)
    if not is_json(media_type):  # the schema of such a body is not about its bytes
        return []
    charset = header.get_content_charset("utf-8")
    if charset.replace("-", "") != "utf8":
        return [Problem(f"The charset must be utf-8, got {charset!r}.", status=415)]
    try:
        value = decode_json(request.body)
    except BodyError as error:
        return [Problem(str(error), pointer="")]
    return schemas.validator(schema, Direction.REQUEST).problems(value)


def _check_form(schema: JsonObject, content_type: str, body: bytes, schemas: Schemas) -> list[Problem]:
    try:
        parts = parse_form(content_type, body)
    except MultipartError as error:
        return [Problem(f"Invalid form: {error}.", pointer="")]
    resolved = schemas.resolver.resolve(schema)
    properties = cast("Mapping[str, JsonObject]", resolved.get("properties", {}))
    problems: list[Problem] = []
    values: dict[str, Any] = {}
    for part in parts:
        where = pointer_to([part.name])
        if part.name in values:
            problems.append(Problem(f"'{part.name}' occurs twice.", pointer=where))
            continue
        declared = schemas.resolver.resolve(properties.get(part.name, {}))
        if declared.get("format") == "binary":
            values[part.name] = ""
            if part.filename is None:
                problems.append(Problem(f"'{part.name}' must be a file.", pointer=where))
            elif not part.content:
                problems.append(Problem(f"'{part.name}' is an empty file.", pointer=where))
            continue
        try:
            values[part.name] = _form_value(part, declared)
        except UnicodeDecodeError:
            values[part.name] = ""
            problems.append(Problem(f"'{part.name}' must be UTF-8.", pointer=where))
    return problems + schemas.validator(schema, Direction.REQUEST).problems(values)


def _form_value(part: FormPart, schema: JsonObject) -> Any:
    """The typed value of a field; other text stays as it is, and the schema refuses it."""
    text = part.content.decode()
    if schema.get("type") == "boolean":
        # Python clients such as the official SDK write True and False.
        return {"true": True, "True": True, "false": False, "False": False}.get(text, text)
    if schema.get("type") == "integer" and text.removeprefix("-").isdecimal():
        return int(text)
    return text


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise BodyError(f"The name {name!r} occurs twice in one object.")
            seen.add(name)
    return result


def _constant(name: str) -> NoReturn:
    raise BodyError(f"The body is not JSON: {name} is not a number.")
