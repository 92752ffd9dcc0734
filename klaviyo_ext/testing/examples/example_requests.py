"""Example requests: plain values that convert to a typed call or to the bytes of a request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from random import Random
from typing import Any, cast
from urllib.parse import quote, urlencode

import attrs

from ..document.openapi_document import JsonObject, Operation, Parameter
from ..document.schema_resolution import Resolver
from ..messages.content_types import JSON_API, is_form, is_json, preferred
from ..messages.http_messages import Request
from ..validation.filter_grammar import NO_OPERAND, Comparison, Operand, Scalar, render_filter
from ..validation.json_schemas import Direction
from .scalar_values import identifier, string_for
from .schema_instances import Instances

__all__ = ["RequestExample", "build_example"]

_BOUNDARY = "klaviyo-ext-testing-boundary"
# A one-pixel GIF.
_IMAGE = bytes.fromhex("47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b")
_WHEN = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


@attrs.frozen
class RequestExample:
    """The data of one call.

    `path_params` are decoded. `query` holds lists for comma-separated lists, integers, and strings (filters are text).
    `headers` are the declared header parameters. `body` is JSON data or None; for a form, a dict whose files are
    `bytes`; for other media types, `bytes`. `accept` is the media type of a successful response.
    """

    operation_id: str
    method: str
    path_template: str
    path_params: dict[str, str]
    query: dict[str, Any]
    headers: dict[str, str]
    body: Any = None
    media_type: str | None = None
    public: bool = False
    accept: str = JSON_API
    exploded: frozenset[str] = attrs.field(default=frozenset(), repr=False)

    def to_request(self, authorization: str = "Klaviyo-API-Key pk_test") -> Request:
        """The request that a correct client sends; without `authorization` if the operation is public."""
        path = self.path_template
        for name, value in self.path_params.items():
            path = path.replace(f"{{{name}}}", quote(value, safe=""))
        headers = [("Accept", self.accept), *self.headers.items()]
        if not self.public:
            headers.append(("Authorization", authorization))
        body = b""
        if isinstance(self.body, bytes):
            headers.append(("Content-Type", str(self.media_type)))
            body = self.body
        elif self.media_type == "multipart/form-data":
            headers.append(("Content-Type", f"{self.media_type}; boundary={_BOUNDARY}"))
            body = _form(self.body)
        elif self.media_type is not None:
            headers.append(("Content-Type", self.media_type))
            body = json.dumps(self.body, ensure_ascii=False, separators=(",", ":")).encode()
        return Request(self.method, path, urlencode(self._pairs()), tuple(headers), body)

    def _pairs(self) -> list[tuple[str, str]]:
        pairs: list[tuple[str, str]] = []
        for name, value in self.query.items():
            if not isinstance(value, list):
                pairs.append((name, _text(value)))
            elif name in self.exploded:
                pairs += [(name, _text(item)) for item in cast("list[object]", value)]
            else:
                pairs.append((name, ",".join(_text(item) for item in cast("list[object]", value))))
        return pairs


def build_example(operation: Operation, resolver: Resolver, rng: Random, *, full: bool) -> RequestExample:
    """An example request of an operation.

    Args:
        operation: the operation to call.
        resolver: resolver of the operation's document.
        rng: random source of all values.
        full: include every parameter and every declared property of the body, and use path ids that need
            percent-encoding; otherwise only what is required.

    """
    instances = Instances(resolver)
    path_params: dict[str, str] = {}
    query: dict[str, Any] = {}
    headers: dict[str, str] = {}
    for parameter in operation.parameters:
        if parameter.location == "path":
            path_params[parameter.name] = _path_value(resolver, parameter, rng, full)
        elif _is_sent(parameter) and (full or parameter.required):
            target = query if parameter.location == "query" else headers
            target[parameter.name] = _parameter_value(operation, parameter, resolver, instances, rng)
    body: Any = None
    media_type: str | None = None
    if operation.request_content and (full or operation.body_required):
        media_type = preferred(operation.request_content) or JSON_API
        schema = cast("JsonObject", operation.request_content[media_type].get("schema", {}))
        body = instances.build(schema, rng, full=full, direction=Direction.REQUEST)
        if is_form(media_type, resolver.resolve(schema)):
            body = _with_files(resolver.resolve(schema), body)
        elif not is_json(media_type):
            body = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        else:
            _repeat_id(operation, path_params, body)
    return RequestExample(
        operation_id=operation.id,
        method=operation.method,
        path_template=operation.template,
        path_params=path_params,
        query=query,
        headers={name: _text(value) for name, value in headers.items()},
        body=body,
        media_type=media_type,
        public=operation.public,
        accept=(preferred(operation.response(operation.success).get("content") or ()) or JSON_API).partition(";")[0],
        exploded=frozenset(parameter.name for parameter in operation.parameters if parameter.explode),
    )


def _is_sent(parameter: Parameter) -> bool:
    """Not a cookie, which clients do not have, nor a header that has its own place."""
    own = ("accept", "content-type", "authorization")
    return parameter.location != "cookie" and (parameter.location, parameter.name.lower()) not in (
        ("header", name) for name in own
    )


def _path_value(resolver: Resolver, parameter: Parameter, rng: Random, full: bool) -> str:
    schema = resolver.resolve(parameter.schema)
    if "enum" in schema:
        return str(next(value for value in schema["enum"] if value is not None))
    # Catalog ids look like this; slash and space are hard cases for encoding.
    return f"$custom:::$default:::{identifier(rng)}/1 ä" if full else identifier(rng)


def _parameter_value(
    operation: Operation, parameter: Parameter, resolver: Resolver, instances: Instances, rng: Random
) -> Any:
    name = parameter.name.lower()
    if name == "revision" and operation.revision is not None:
        return operation.revision
    if name in ("filter", "x-klaviyo-api-filters"):
        # If the document lists no fields, any valid filter will do.
        anything = {"id": {"operators": {"single": ["equals"]}, "value": {"type": "string"}}}
        text = _filter(operation.filters or anything, rng)
        # Headers are ASCII only.
        return text.encode("ascii", "ignore").decode() if parameter.location == "header" else text
    schema = resolver.resolve(parameter.schema)
    if schema.get("type") == "array":
        items = resolver.resolve(schema.get("items", {}))
        if "enum" in items:
            return list(items["enum"])
        return [instances.build(items, rng, direction=Direction.REQUEST, name=parameter.name)]
    made = instances.build(schema, rng, direction=Direction.REQUEST, name=parameter.name)
    # One value or a list of them: the client sends such a parameter as text.
    return ",".join(map(_text, cast("list[object]", made))) if isinstance(made, list) else made


def _filter(allowed: JsonObject, rng: Random) -> str:
    """One comparison for each filterable field, with one of its operators."""
    comparisons: list[Comparison] = []
    for field_name, rule in cast("Mapping[str, JsonObject]", allowed).items():
        choices = [(kind, operator) for kind, operators in rule["operators"].items() for operator in operators]
        if not choices:
            continue
        kind, operator = rng.choice(choices)
        schema = cast("JsonObject", rule.get("value") or {})
        operand: Operand = NO_OPERAND
        if kind == "list":
            operand = (_literal(field_name, schema, rng), _literal(field_name, schema, rng))
        elif kind != "none":  # what a new kind of operand is, nobody knows
            operand = _literal(field_name, schema, rng)
        comparisons.append(Comparison(operator, field_name, operand))
    return render_filter(comparisons)


def _literal(name: str, schema: JsonObject, rng: Random) -> Scalar:
    if "enum" in schema:
        return cast("Scalar", rng.choice(schema["enum"]))
    match schema.get("type"), schema.get("format"):
        case "string", "date-time" | "date":
            return _WHEN.replace(minute=rng.randrange(60))
        case "boolean", _:
            return rng.random() < 0.5
        case "integer" | "number", _:
            return rng.randrange(1, 100)
        case _:
            # Quotes, backslashes and commas are hard cases for encoders.
            return string_for(name.rpartition(".")[2], schema, rng) + " \"q\" \\ 'é', +"


def _with_files(schema: JsonObject, body: dict[str, Any]) -> dict[str, Any]:
    binary = {name for name, child in schema.get("properties", {}).items() if child.get("format") == "binary"}
    return {name: _IMAGE if name in binary else value for name, value in body.items()}


def _repeat_id(operation: Operation, path_params: Mapping[str, str], body: Any) -> None:
    """Use the id in the path for a body about the resource at the end of the path."""
    last = operation.template.rstrip("/").rpartition("/")[2]
    if last.startswith("{") and isinstance(body, dict):
        data = cast("dict[str, Any]", body).get("data")
        if isinstance(data, dict) and isinstance(cast("dict[str, Any]", data).get("id"), str):
            data["id"] = path_params[last[1:-1]]


def _form(body: Mapping[str, Any]) -> bytes:
    lines: list[bytes] = []
    for name, value in body.items():
        is_file = isinstance(value, bytes)
        lines.append(f"--{_BOUNDARY}".encode())
        disposition = f'Content-Disposition: form-data; name="{name}"'
        lines.append((disposition + ('; filename="image.gif"' if is_file else "")).encode())
        lines += [b"Content-Type: image/gif"] if is_file else []
        lines += [b"", value if is_file else _text(value).encode()]
    return b"\r\n".join([*lines, f"--{_BOUNDARY}--".encode(), b""])


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
