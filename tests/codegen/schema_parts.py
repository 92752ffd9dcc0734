"""Parts of documents, for documents of a few lines."""

from __future__ import annotations

from typing import Any

__all__ = ["INTEGER", "JSON_API", "STRING", "array", "content", "enum", "obj", "ref"]

JSON_API = "application/vnd.api+json"
STRING: dict[str, Any] = {"type": "string"}
INTEGER: dict[str, Any] = {"type": "integer"}


def ref(name: str, **beside: Any) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}", **beside}


def obj(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def array(items: Any = STRING) -> dict[str, Any]:
    return {"type": "array", "items": items}


def enum(*values: Any, **beside: Any) -> dict[str, Any]:
    return {"type": "string", "enum": list(values), **beside}


def content(schema: Any, *media: str) -> dict[str, Any]:
    """A response with this schema."""
    return {"description": "", "content": {kind: {"schema": schema} for kind in media or (JSON_API,)}}
