"""A normalised document as openapi-python-client can read it without loss.

Things that its parser would lose are put in a form that it keeps:

* null beside a reference is a union with null;
* a named union is an object with one member, ``members``, of that union;
* a constant string is percent-encoded, which leaves nothing to escape;
* a free-form object is the placeholder ``FreeForm``;
* the arguments of an operation are the members of an object, ``Call <operation>``.
"""

from __future__ import annotations

from urllib.parse import quote

from ..schema.forms import BUILT_IN, Json, is_object, reference
from ..schema.normalised import Normalised

__all__ = ["FREE_FORM", "ITEM", "call_name", "readable"]

FREE_FORM = "FreeForm"

ITEM = "item"
"""Name of the argument that stands for one resource of a list."""

_EMPTY: Json = {"type": "object", "properties": {}}


def call_name(operation_id: str) -> str:
    """The component that holds the types of an operation's arguments; no class can be called so."""
    return f"Call {operation_id}"


def readable(normalised: Normalised) -> Json:
    """The document to parse."""
    components: dict[str, Json] = dict.fromkeys((*BUILT_IN, FREE_FORM), _EMPTY)
    for name, schema in normalised.document["components"]["schemas"].items():
        components[name] = _component(schema)
    for operation in normalised.operations:
        components[call_name(operation["operationId"])] = _call(operation)
    return {
        "openapi": "3.0.3",
        "info": normalised.document["info"],
        "paths": {},
        "components": {"schemas": components},
    }


def _call(operation: Json) -> Json:
    properties = {parameter["python"]: _member(parameter["schema"]) for parameter in operation["x-ext-parameters"]}
    request: Json = operation["x-ext-request"] or {"parts": []}
    properties |= {part["python"]: _member(part["schema"]) for part in request["parts"]}
    if "item" in request:
        properties[ITEM] = _member(request["item"])
    return {"type": "object", "properties": properties}


def _component(schema: Json) -> Json:
    if "enum" in schema:
        return {"type": schema["type"], "enum": schema["enum"]}
    if "oneOf" in schema:
        return {"type": "object", "properties": {"members": {"oneOf": [_member(one) for one in schema["oneOf"]]}}}
    properties = {name: _member(sub) for name, sub in schema.get("properties", {}).items()}
    return {"type": "object", "properties": properties, "required": schema.get("required", [])}


def _member(schema: Json) -> Json:
    bare = _bare(schema)
    if not schema.get("nullable"):
        return bare
    return {"oneOf": [*bare.get("oneOf", [bare]), {"type": "null"}]} if bare else {}


def _bare(schema: Json) -> Json:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    if "const" in schema:
        value = schema["const"]
        return {"const": quote(value, safe="") if isinstance(value, str) else value}
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
