"""Request documents reduced to what a caller writes.

Every operation with a body gets ``x-ext-request``:

``kind``
    ``resource`` (one resource object), ``resources`` (a list of them), ``identifier`` or ``identifiers`` (bare ones),
    ``form`` (multipart).
``type``
    the JSON:API type, which the builder adds.
``id``
    where the resource's id comes from: ``path`` (it is the path's id again), ``required``, ``optional``, or ``none``.
``parts``
    what else the caller gives: ``{name, required, schema}``, in order.
"""

from __future__ import annotations

from typing import Any

from ..errors import CodegenError
from .names import pascal, request_stem
from .resources import is_identifier
from .schemas import Json, is_object, target

__all__ = ["read_request"]

_PARTS = ("attributes", "relationships", "meta")


def read_request(operation: Json, components: dict[str, Json], simplify: Any) -> Json | None:
    """``x-ext-request`` of ``operation``; ``None`` without a body. Schemas of the parts are simplified, not hoisted."""
    body = operation.get("requestBody")
    if body is None:
        return None
    [(media, content)] = list(body["content"].items())[:1]
    schema, name = _open(simplify(content["schema"], operation["operationId"]), components, operation["operationId"])
    if media.startswith("multipart/"):
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
        related = "/relationships/" in operation["x-ext-path"]
        source = "required" if related or not _has_id(operation) else "path"
        return {**request, "kind": "identifiers" if many else "identifier", "id": source, "parts": []}
    if many:
        return {**request, "kind": "resources", "id": "none", "item": item, "parts": []}
    return {**request, "kind": "resource", "id": _id_source(operation, item), "parts": _parts(item)}


def _form(schema: Json) -> Json:
    required = schema.get("required", ())
    parts = [{"name": n, "required": n in required, "schema": s} for n, s in schema["properties"].items()]
    return {"kind": "form", "id": "none", "parts": parts, "required": True}


def _parts(item: Json) -> list[Json]:
    unknown = item["properties"].keys() - {"type", "id", *_PARTS}
    required = item.get("required", ())
    names = [name for name in (*_PARTS, *sorted(unknown)) if name in item["properties"]]
    return [{"name": n, "required": n in required, "schema": item["properties"][n]} for n in names]


def _id_source(operation: Json, item: Json) -> str:
    if "id" not in item["properties"]:
        return "none"
    if _has_id(operation):
        return "path"
    return "required" if "id" in item.get("required", ()) else "optional"


def _has_id(operation: Json) -> bool:
    return any(p["in"] == "path" for p in operation.get("parameters", ()))


def _open(schema: Json, components: dict[str, Json], name: str) -> tuple[Json, str]:
    to = target(schema)
    return (schema, name) if to is None else (components[to], to)


def _unknown(operation: Json, what: str) -> CodegenError:
    path = operation["x-ext-path"].replace("/", "~1")
    return CodegenError(
        f"the request body of {operation['operationId']} {what}",
        pointer=f"/paths/{path}/{operation['x-ext-method']}/requestBody",
    )
