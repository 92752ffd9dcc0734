"""Request documents reduced to what a caller writes.

Every operation with a body gets ``x-ext-request``:

``kind``
    ``resource`` (one resource object), ``resources`` (a list of them), ``identifier`` or ``identifiers`` (bare ones),
    ``form`` (multipart).
``type``
    the JSON:API type, which the builder adds.
``id``
    where the resource's id comes from: ``path`` (it is the path's id again), ``required``, ``related`` (required, and
    of another resource than that of the path), ``optional``, or ``none``.
``parts``
    what else the caller gives: ``{name, python, required, schema}``, in order.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from ..errors import CodegenError
from .names import argument, pascal, request_stem
from .operations import pointer
from .resources import is_identifier
from .schemas import Json, is_object, target

__all__ = ["read_request"]

_PARTS = ("attributes", "relationships", "meta")


def read_request(operation: Json, components: dict[str, Json], simplify: Callable[[Json, str], Json]) -> Json | None:
    """``x-ext-request`` of ``operation``; ``None`` without a body. Schemas of the parts are simplified, not hoisted."""
    body = operation.get("requestBody")
    if body is None:
        return None
    media = next(iter(body.get("content", ())), "")
    content: Json = body["content"][media] if media else {}
    if "schema" not in content:
        raise _unknown(operation, "has no schema")
    schema, name = _open(simplify(content["schema"], operation["operationId"]), components, operation["operationId"])
    if media.startswith("multipart/"):
        if not is_object(schema):
            raise _unknown(operation, "is a form without fields")
        return _form(schema)
    if not is_object(schema) or set(schema["properties"]) != {"data"}:
        raise _unknown(operation, "is not a JSON:API document that holds just data")
    data, data_name = _open(schema["properties"]["data"], components, name)
    if "items" in data:
        item, item_name = _open(data["items"], components, data_name)
        many = True
    else:
        item, item_name, many = data, data_name, False
    if not is_object(item) or "type" not in item["properties"]:
        raise _unknown(operation, "does not hold a JSON:API resource object")
    kind, _ = _open(item["properties"]["type"], components, item_name)
    if not isinstance(kind.get("const"), str):
        raise _unknown(operation, "holds a resource whose type is not one constant")
    stem = request_stem(item_name) if item_name[:1].isupper() else pascal(operation["operationId"])
    request: Json = {"type": kind["const"], "stem": stem, "required": bool(body.get("required"))}
    if is_identifier(item, components):
        source = "related" if _is_relationship(operation) or not _has_id(operation) else "path"
        return {**request, "kind": "identifiers" if many else "identifier", "id": source, "parts": []}
    if many:
        return {**request, "kind": "resources", "id": "none", "item": item, "parts": []}
    return {**request, "kind": "resource", "id": _id_source(operation, item), "parts": _parts(item)}


def _form(schema: Json) -> Json:
    required = schema.get("required", ())
    parts = [_part(n, s, required) for n, s in schema["properties"].items()]
    return {"kind": "form", "id": "none", "parts": parts, "required": True}


def _parts(item: Json) -> list[Json]:
    unknown = item["properties"].keys() - {"type", "id", *_PARTS}
    required = item.get("required", ())
    names = [name for name in (*_PARTS, *sorted(unknown)) if name in item["properties"]]
    return [_part(n, item["properties"][n], required) for n in names]


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
    """Whether the path is that of a relationship, so that its last id is not the id of what is sent."""
    return "/relationships/" in operation["x-ext-path"]


def _has_id(operation: Json) -> bool:
    return any(p["in"] == "path" for p in operation.get("parameters", ()))


def _open(schema: Json, components: dict[str, Json], name: str) -> tuple[Json, str]:
    to = target(schema)
    return (schema, name) if to is None else (components[to], to)


def _unknown(operation: Json, what: str) -> CodegenError:
    return CodegenError(
        f"the request body of {operation['operationId']} {what}", pointer=pointer(operation, "requestBody")
    )
