"""Convert a normalised document for openapi-python-client without loss.

It is an OpenAPI document, with the names and the paths of the normalised one, in which things that the parser would
lose have another form:

* null next to a reference is a union with null;
* a named union is an object with one member, ``members``, of that union;
* a free-form object is the placeholder ``FreeForm``;
* a constant string is escaped as ASCII JSON (`constant_of` restores it);
* a request body has the parts that a caller passes as its properties.
"""

from __future__ import annotations

import json

from ..schema.forms import Json, is_object, reference

__all__ = ["FREE_FORM", "ITEM", "PLACEHOLDER", "constant_of", "readable_component", "readable_operation"]

FREE_FORM = "FreeForm"

ITEM = "item"
"""Name of the argument that stands for one resource of a list."""

PLACEHOLDER: Json = {"type": "object", "properties": {}}
"""A component of which only the name matters."""


def readable_component(schema: Json) -> Json:
    """A component of a normalised document. What is binary in JSON is text; only arguments are files."""
    if "enum" in schema:
        return {"type": schema["type"], "enum": schema["enum"]}
    if "oneOf" in schema:
        return {"type": "object", "properties": {"members": {"oneOf": [_member(one) for one in schema["oneOf"]]}}}
    properties = {name: _member(sub) for name, sub in schema.get("properties", {}).items()}
    required = [name for name in schema.get("required", ()) if name in properties]
    return {"type": "object", "properties": properties, "required": required}


def readable_operation(operation: Json) -> Json:
    """An operation of a normalised document; ``summary`` is its id."""
    made: Json = {"summary": operation["operationId"], "operationId": operation["operationId"], "responses": {}}
    made["parameters"] = [
        {"name": p["name"], "in": p["in"], "required": p["required"], "schema": _member(p["schema"])}
        for p in operation["x-ext-parameters"]
    ]
    request: Json = operation["x-ext-request"] or {"parts": []}
    parts = {part["python"]: _member(part["schema"]) for part in request["parts"]}
    if "item" in request:
        parts[ITEM] = _member(request["item"])
    if parts:
        body: Json = {"type": "object", "properties": parts}
        made["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return made


def constant_of(value: str | float) -> str | float:
    """The constant that the parser read as ``value``."""
    return str(json.loads(f'"{value}"')) if isinstance(value, str) else value


def _escaped(value: str | float) -> str | float:
    return json.dumps(value)[1:-1] if isinstance(value, str) else value


def _member(schema: Json) -> Json:
    bare = _bare(schema)
    if not schema.get("nullable"):
        return bare
    return {"oneOf": [*bare.get("oneOf", [bare]), {"type": "null"}]} if bare else {}


def _bare(schema: Json) -> Json:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    if "const" in schema:
        return {"const": _escaped(schema["const"])}
    if "oneOf" in schema:
        return {"oneOf": [_member(one) for one in schema["oneOf"]]}
    if "items" in schema:
        return {"type": "array", "items": _member(schema["items"])}
    if schema.get("type") == "object" and not is_object(schema):
        return reference(FREE_FORM)
    kept: Json = {key: schema[key] for key in ("type", "enum") if key in schema}
    if schema.get("format") in ("date-time", "date", "binary"):
        kept["format"] = schema["format"]
    return kept
