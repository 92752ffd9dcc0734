"""Request documents reduced to the parts that a caller passes.

Every operation with a body gets ``x-ext-request``:

``kind``
    ``resource`` (one resource object), ``resources`` (a list of them), ``identifier`` or ``identifiers`` (bare ones),
    ``form`` (multipart), ``document`` (JSON of another shape, sent unchanged), ``content`` (bytes).
``media``
    the media type, if it is not that of JSON:API.
``type``
    the JSON:API type, which the builder adds.
``id``
    where the resource's id comes from: ``path`` (it is the path's id again), ``required``, ``related`` (required, and
    of another resource than that of the path), ``optional``, or ``none``.
``parts``
    the other parts: ``{name, python, required, schema}``, in order.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from ..names.argument_names import argument, settle_parts
from ..names.model_names import request_stem
from ..names.spelling import pascal
from ..schema.forms import Json, is_object, target
from .media_types import JSON_API, is_json, preferred
from .response_classes import is_identifier

__all__ = ["read_request"]

_PARTS = ("attributes", "relationships", "meta")


def read_request(
    operation: Json, components: dict[str, Json], simplify: Callable[[Json, str], Json], note: Callable[[str], None]
) -> Json | None:
    """``x-ext-request`` of ``operation``; ``None`` without a body. Schemas of the parts are simplified, not hoisted.

    ``note`` is called with a line for the report about a body that is not a JSON:API document.
    """
    body = operation.get("requestBody")
    if body is None:
        return None
    name = operation["operationId"]
    media, content = preferred(body.get("content") or {})
    given = simplify(content.get("schema", {}), name)
    schema, schema_name = _open(given, components, name)
    if media.startswith("multipart/") and is_object(schema):
        return _form(schema)
    request: Json = {"required": bool(body.get("required")), "id": "none"}
    if media != JSON_API:
        request["media"] = media
    try:
        if is_json(media):
            return {**request, **_resources(operation, schema, schema_name, components)}
    except _OtherShapeError as why:
        note(f"request: the body of {name} {why}; it is sent unchanged")
        return {**request, **_whole("document", pascal(name), request["required"], given)}
    note(f"request: the body of {name} is {media}; it is passed as bytes")
    return {**request, **_whole("content", pascal(name), request["required"], {"type": "string", "format": "binary"})}


class _OtherShapeError(Exception):
    """The body is not a JSON:API document with one kind of resource; the message says what it is."""


def _resources(operation: Json, schema: Json, name: str, components: dict[str, Json]) -> Json:
    if not is_object(schema) or set(schema["properties"]) != {"data"}:
        raise _OtherShapeError("is not a JSON:API document with 'data' only")
    data, data_name = _open(schema["properties"]["data"], components, name)
    if "items" in data:
        item, item_name = _open(data["items"], components, data_name)
        many = True
    else:
        item, item_name, many = data, data_name, False
    if not is_object(item) or "type" not in item["properties"]:
        raise _OtherShapeError("has no JSON:API resource object")
    kind, _ = _open(item["properties"]["type"], components, item_name)
    if not isinstance(kind.get("const"), str):
        raise _OtherShapeError("has a resource whose type is not a constant")
    stem = request_stem(item_name) if item_name[:1].isupper() else pascal(operation["operationId"])
    request: Json = {"type": kind["const"], "stem": stem}
    if is_identifier(item, components):
        source = "related" if _is_relationship(operation) or not _has_id(operation) else "path"
        return {**request, "kind": "identifiers" if many else "identifier", "id": source, "parts": []}
    if many:
        return {**request, "kind": "resources", "id": "none", "item": item, "parts": []}
    return {**request, "kind": "resource", "id": _id_source(operation, item), "parts": _parts(item)}


def _whole(kind: str, stem: str, required: bool, schema: Json) -> Json:
    part = {"name": "body", "python": "body", "required": required, "schema": schema}
    return {"kind": kind, "stem": stem, "parts": [part]}


def _form(schema: Json) -> Json:
    required = schema.get("required", ())
    parts = [_part(n, s, required) for n, s in schema["properties"].items()]
    settle_parts(parts)
    return {"kind": "form", "id": "none", "parts": parts, "required": True}


def _parts(item: Json) -> list[Json]:
    unknown = item["properties"].keys() - {"type", "id", *_PARTS}
    required = item.get("required", ())
    names = [name for name in (*_PARTS, *sorted(unknown)) if name in item["properties"]]
    parts = [_part(n, item["properties"][n], required) for n in names]
    settle_parts(parts)
    return parts


def _part(name: str, schema: Json, required: Collection[str]) -> Json:
    return {"name": name, "python": argument(name), "required": name in required, "schema": schema}


def _id_source(operation: Json, item: Json) -> str:
    if "id" not in item["properties"]:
        return "none"
    if _is_relationship(operation):
        return "related"
    if _has_id(operation):
        return "path"
    return "required" if "id" in item.get("required", ()) else "optional"


def _is_relationship(operation: Json) -> bool:
    """Whether the path is that of a relationship, so that its last id is not the id of the body."""
    return "/relationships/" in operation["x-ext-path"]


def _has_id(operation: Json) -> bool:
    return any(p["in"] == "path" for p in operation.get("parameters", ()))


def _open(schema: Json, components: dict[str, Json], name: str) -> tuple[Json, str]:
    to = target(schema)
    return (schema, name) if to is None else (components[to], to)
