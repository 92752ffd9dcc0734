"""OpenAPI 3.1 and later as 3.0, which all passes read: the same schemas in the words of 3.0."""

from __future__ import annotations

from .definitions import settle_definitions
from .source import Json, JsonObject
from .structure import KINDS, Fact, ListOf, MapOf, Shape

__all__ = ["lower"]

_NOTES = frozenset(
    {"nullable", "default", "deprecated", "readOnly", "writeOnly", "title", "description", "example", "examples"}
)
_SIZES = {
    "object": ("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
    "array": ("items", "minItems", "maxItems", "uniqueItems"),
    "string": ("format", "minLength", "maxLength", "pattern"),
    "number": ("format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "integer": ("format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "boolean": (),
}
"""Types, and the keywords that are about values of them only."""


def lower(document: JsonObject) -> tuple[JsonObject, list[str]]:
    """``document`` as OpenAPI 3.0, and lines for the report; a document of 3.0 as it is.

    What 3.0 has no words for stays where it is, and is not read.
    """
    version = str(document.get("openapi"))
    if version.startswith("3.0."):
        return document, []
    lines = [f"document: is OpenAPI {version}; it is read as 3.0"]
    if isinstance(hooks := document.get("webhooks"), dict) and hooks:
        lines.append(f"document: webhooks are not calls, and are left out ({len(hooks)})")
    rest = {name: value for name, value in document.items() if name != "webhooks"}
    lowered = _lowered("document", {**settle_definitions(rest), "openapi": "3.0.3"})
    assert isinstance(lowered, dict)
    return lowered, lines


def _lowered(shape: Shape, node: Json) -> Json:
    match shape:
        case ListOf(kind) if isinstance(node, list):
            return [_lowered(kind, item) for item in node]
        case MapOf(kind) if isinstance(node, dict):
            return {
                key: item if shape.extensible and key.startswith("x-") else _lowered(kind, item)
                for key, item in node.items()
            }
        case "callback":
            return _lowered(MapOf("path item", extensible=True), node)
        case "schema or boolean" if isinstance(node, bool):
            return node
        case str() if shape in (*KINDS, "schema or boolean"):
            return _object("schema" if shape == "schema or boolean" else shape, node)
        case _:
            return node


def _object(kind: str, node: Json) -> Json:
    if kind == "schema":
        node = _schema(node)
    if not isinstance(node, dict):
        return node
    if kind == "operation" and "responses" not in node:
        node = {**node, "responses": {}}
    fields = KINDS[kind]
    return {name: _lowered(fields.get(name, Fact()), value) for name, value in node.items()}


def _schema(node: Json) -> Json:
    """A schema in the words of 3.0; those inside of it are still as they were."""
    if isinstance(node, bool):
        return {} if node else {"not": {}}
    if not isinstance(node, dict):
        return node
    node = _bounds(_content(_items(_constant(node))))
    node = _without_null(_of_one_type(node))
    if "$ref" in node and any(name not in _NOTES and not name.startswith("x-") for name in node.keys() - {"$ref"}):
        rest = {name: value for name, value in node.items() if name != "$ref"}
        return {"allOf": [{"$ref": node["$ref"]}], **rest}
    return node


def _constant(node: JsonObject) -> JsonObject:
    if "const" not in node:
        return node
    value = node["const"]
    made = {name: old for name, old in node.items() if name != "const"}
    return {**made, "enum": [value], **({"nullable": True} if value is None else {})}


def _items(node: JsonObject) -> JsonObject:
    made = {name: value for name, value in node.items() if name not in ("prefixItems", "patternProperties", "$defs")}
    first = node.get("prefixItems")
    if isinstance(first, list) and "items" not in node:
        made["items"] = {"anyOf": first} if first else {}
    is_array = node.get("type") == "array" or (isinstance(kinds := node.get("type"), list) and "array" in kinds)
    if is_array:
        made.setdefault("items", {})
    patterns = node.get("patternProperties")
    if isinstance(patterns, dict) and "additionalProperties" not in node:
        made["additionalProperties"] = next(iter(patterns.values())) if len(patterns) == 1 else {}
    return made


def _content(node: JsonObject) -> JsonObject:
    encoding, media = node.get("contentEncoding"), node.get("contentMediaType")
    if encoding is None and media is None:
        return node
    made = {name: value for name, value in node.items() if name not in ("contentEncoding", "contentMediaType")}
    if encoding in ("base64", "base64url"):
        made.setdefault("format", "byte")
    elif encoding is None and media != "application/json":
        made = {"type": "string", "format": "binary", **made}
    return made


def _bounds(node: JsonObject) -> JsonObject:
    made = dict(node)
    for bound, exclusive, outer in (("minimum", "exclusiveMinimum", max), ("maximum", "exclusiveMaximum", min)):
        limit, old = node.get(exclusive), node.get(bound)
        if isinstance(limit, bool) or not isinstance(limit, int | float):
            continue
        is_wider = isinstance(old, int | float) and outer(old, limit) != limit
        made[bound], made[exclusive] = (old, False) if is_wider else (limit, True)
        if is_wider:
            del made[exclusive]
    return made


def _of_one_type(node: JsonObject) -> JsonObject:
    kinds = node.get("type")
    if kinds == "null":
        kinds = ["null"]
    if not isinstance(kinds, list):
        return node
    made = {name: value for name, value in node.items() if name != "type"}
    if "null" in kinds:
        made["nullable"] = True
    left = [kind for kind in dict.fromkeys(map(str, kinds)) if kind != "null"]
    if not left:
        return {**made, "enum": [None]}
    if len(left) == 1:
        return {**made, "type": left[0]}
    if any(union in made for union in ("enum", "oneOf", "anyOf")):
        return made  # these say more than a list of types
    own = {name for names in _SIZES.values() for name in names}
    members: list[Json] = [
        {"type": kind, **{name: made[name] for name in _SIZES.get(kind, ()) if name in made}} for kind in left
    ]
    return {**{name: value for name, value in made.items() if name not in own}, "anyOf": members}


def _without_null(node: JsonObject) -> JsonObject:
    """A union without its null, which is ``nullable``; one with a single member left is that member."""
    for union in ("oneOf", "anyOf"):
        members = node.get(union)
        if not isinstance(members, list):
            continue
        left = [one for one in members if not (isinstance(one, dict) and _is_null(one))]
        if len(left) == len(members):
            continue
        rest = {name: value for name, value in node.items() if name != union}
        rest["nullable"] = True
        if len(left) == 1 and isinstance(left[0], dict):
            return {**_lowered_null(left[0]), **rest}
        return {**rest, union: left} if left else {**rest, "enum": [None]}
    return node


def _lowered_null(member: JsonObject) -> JsonObject:
    made = _schema(member)
    return made if isinstance(made, dict) else {}


def _is_null(schema: JsonObject) -> bool:
    return schema.get("type") in ("null", ["null"]) or ("const" in schema and schema["const"] is None)
