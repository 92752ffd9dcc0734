"""Reduce an OpenAPI document to its facts, and check its structure.

Facts are what machines need: paths, parameters, schemas, limits, scopes. Prose is left out: descriptions, summaries,
examples, titles of schemas, contact data, terms.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import TypeVar
from urllib.parse import unquote

from ..input_error import CodegenError
from ..runtime.json_pointer import below, resolve as resolve_pointer
from .lowering import lower
from .source import Json, JsonObject
from .structure import (
    KINDS,
    METHODS,
    Blank,
    Fact,
    ListOf,
    MapOf,
    Shape,
    expect_list,
    expect_object,
    operations,
    resolve,
    walk,
)

__all__ = ["METHODS", "check", "dump", "extract", "operations", "rebuilt_from", "resolve"]

_COMPOSITION = ("allOf", "oneOf", "anyOf")
_T = TypeVar("_T")


def extract(document: JsonObject) -> JsonObject:
    """Return the facts of ``document`` in canonical order: a valid OpenAPI document without prose.

    Of the extensions, those of the API's owner stay (x-klaviyo-*). Paths, components and responses are sorted by key
    and the fields of an OpenAPI object follow the specification; the order of properties, parameters, enum values and
    media types is kept. A ``oneOf`` that must mean ``anyOf`` becomes ``anyOf``, and OpenAPI 3.1 becomes 3.0.
    ``extract`` of its own result changes nothing.
    """
    facts = _within_depth(lambda: _extract("document", lower(document)[0], ""))
    assert isinstance(facts, dict)
    return facts


def dump(document: JsonObject) -> bytes:
    """``document`` as canonical JSON: one field per line, UTF-8, a newline at the end."""
    try:
        return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode()
    except UnicodeEncodeError:
        raise CodegenError("holds text that is not valid Unicode (half of a surrogate pair)") from None


def rebuilt_from(document: JsonObject) -> str | None:
    """What ``document`` was made from if it is not Klaviyo's file: ``x-ext-rebuilt-from`` of its ``info``."""
    info = document.get("info")
    origin = info.get("x-ext-rebuilt-from") if isinstance(info, dict) else None
    return origin if isinstance(origin, str) else None


def check(document: JsonObject) -> None:
    """Raise :class:`CodegenError`, with a JSON pointer, at the first structural error.

    It finds objects and lists of a wrong type; references that dangle, leave the document, or lead back to
    themselves without a property in between; missing and repeated operationIds; parameters without schema; path
    parameters that do not agree with the path. Recursion through properties and items is legal.
    """
    _within_depth(lambda: _check(document))


def _check(document: JsonObject) -> None:
    # All references first, so that later checks can follow them.
    nodes = list(walk("document", document, ""))
    acyclic: set[str] = set()
    for _, node, pointer in nodes:
        if "$ref" in node:
            _check_ref(document, node["$ref"], pointer)
    for _, node, pointer in nodes:
        if "$ref" in node:
            _check_acyclic(document, pointer, acyclic)
    for kind, node, pointer in nodes:
        _check_types(kind, node, pointer)
        if kind == "parameter" and "$ref" not in node:
            _check_parameter(node, pointer)
        # Klaviyo has none; ignoring one would lose its operations.
        if kind == "path item" and "$ref" in node:
            raise CodegenError("a path item that is a $ref cannot be read", pointer=pointer)
    _check_operations(document)


def _extract(shape: Shape, node: Json, pointer: str) -> Json:
    match shape:
        case Fact():
            return node
        case Blank() | "scope":
            return ""
        case ListOf(kind):
            items = expect_list(node, kind, pointer)
            return [_extract(kind, item, below(pointer, i)) for i, item in enumerate(items)]
        case MapOf():
            return _extract_map(shape, node, pointer)
        case "callback":
            return _extract_map(MapOf("path item", extensible=True), node, pointer)
        case "schema or boolean" if isinstance(node, bool):
            return node
        case _:
            return _extract_object("schema" if shape == "schema or boolean" else shape, node, pointer)


def _extract_map(shape: MapOf, node: Json, pointer: str) -> JsonObject:
    entries = expect_object(node, f"map of {shape.kind} objects", pointer)
    result: JsonObject = {}
    for key in entries if shape.ordered else sorted(entries):
        if shape.extensible and key.startswith("x-"):
            if key.startswith("x-klaviyo-"):
                result[key] = entries[key]
        else:
            result[key] = _extract(shape.kind, entries[key], below(pointer, key))
    return result


def _extract_object(kind: str, node: Json, pointer: str) -> JsonObject:
    fields = expect_object(node, kind, pointer)
    # OpenAPI ignores all fields next to $ref; Klaviyo uses those next to the $ref of a schema (mostly nullable).
    if "$ref" in fields and kind not in ("schema", "path item"):
        return {"$ref": fields["$ref"]}
    result: JsonObject = {}
    for name, shape in KINDS[kind].items():
        if name in fields:
            result[name] = _extract(shape, fields[name], below(pointer, name))
        elif isinstance(shape, Blank):
            result[name] = ""
    for name in sorted(fields):
        if name.startswith("x-klaviyo-"):
            result[name] = fields[name]
    if kind == "schema" and _is_really_any_of(result):
        return {"anyOf" if name == "oneOf" else name: value for name, value in result.items()}
    return result


def _is_really_any_of(schema: JsonObject) -> bool:
    """Whether a member of oneOf accepts every value of another one: any string, and some strings.

    Klaviyo writes open enums this way. Strictly, oneOf rejects all the values that the enum lists, the default of
    the schema among them, so that the document is not valid.
    """
    members = schema.get("oneOf")
    if not isinstance(members, list) or "anyOf" in schema:
        return False
    schemas = [member for member in members if isinstance(member, dict)]
    types = [member.get("type") for member in schemas]
    return any([*member] == ["type"] and types.count(member["type"]) > 1 for member in schemas)


_IS_TYPE: dict[str, Callable[[Json], bool]] = {
    "boolean": lambda value: isinstance(value, bool),
    "list": lambda value: isinstance(value, list),
    "list of strings": lambda value: isinstance(value, list) and all(isinstance(item, str) for item in value),
    "string": lambda value: isinstance(value, str),
}
_TYPES = {
    "operation": {"security": "list", "tags": "list of strings"},
    "parameter": {"required": "boolean", "explode": "boolean"},
    "request body": {"required": "boolean"},
    "schema": {
        "enum": "list",
        "format": "string",
        "nullable": "boolean",
        "required": "list of strings",
        "type": "string",
    },
}


def _check_types(kind: str, node: JsonObject, pointer: str) -> None:
    """Check the facts that later passes build on."""
    for field, expected in _TYPES.get(kind, {}).items():
        if field in node and not _IS_TYPE[expected](node[field]):
            raise CodegenError(f"{field} of the {kind} is not a {expected}", pointer=below(pointer, field))


def _check_ref(document: JsonObject, ref: Json, pointer: str) -> None:
    if not isinstance(ref, str):
        raise CodegenError("the $ref is not a string", pointer=pointer)
    if not ref.startswith("#/"):
        raise CodegenError(f"the $ref {ref!r} points outside the document", pointer=pointer)
    try:
        target = resolve(document, ref)
    except LookupError:
        raise CodegenError(f"the $ref {ref!r} points to nothing", pointer=pointer) from None
    expect_object(target, f"target of the $ref {ref!r}", pointer)


def _check_acyclic(document: JsonObject, start: str, acyclic: set[str]) -> None:
    """Follow references and compositions from ``start`` depth first; an unfinished one that is met again is a cycle."""
    unfinished: dict[str, Iterator[str]] = {}
    stack = [start]
    while stack:
        pointer = stack[-1]
        if pointer not in unfinished:
            unfinished[pointer] = _in_place(document, pointer)
        step = next(unfinished[pointer], None)
        if step is None:
            del unfinished[pointer]
            acyclic.add(stack.pop())
        elif step in unfinished:
            raise CodegenError(f"the $ref refers to itself through #{stack[-1]}", pointer=step)
        elif step not in acyclic:
            stack.append(step)


def _in_place(document: JsonObject, pointer: str) -> Iterator[str]:
    """Yield pointers to the schemas that the object at ``pointer`` consists of: its reference and its parts."""
    node: Json = resolve_pointer(document, pointer)
    if not isinstance(node, dict):
        return
    if isinstance(ref := node.get("$ref"), str):
        yield unquote(ref[1:])
    for name in _COMPOSITION:
        if isinstance(parts := node.get(name), list):
            yield from (below(pointer, name, i) for i in range(len(parts)))


def _check_parameter(parameter: JsonObject, pointer: str) -> None:
    for field in ("name", "in"):
        if not isinstance(parameter.get(field), str):
            raise CodegenError(f"a parameter has no {field}", pointer=pointer)
    if "schema" not in parameter and "content" not in parameter:
        raise CodegenError(f"the parameter {parameter['name']!r} has no schema", pointer=pointer)


def _check_operations(document: JsonObject) -> None:
    paths = document["paths"]
    assert isinstance(paths, dict)
    seen: dict[str, str] = {}
    for path, item in paths.items():
        if path.startswith("x-"):
            continue
        pointer = below("/paths", path)
        if not path.startswith("/"):
            raise CodegenError(f"the path {path!r} does not start with a slash", pointer=pointer)
        shared = _path_parameters(document, expect_object(item, "path item", pointer))
        for method in METHODS:
            if not isinstance(item, dict) or not isinstance(operation := item.get(method), dict):
                continue
            where = below(pointer, method)
            name = operation.get("operationId")
            if not isinstance(name, str) or not name:
                raise CodegenError("the operation has no operationId", pointer=where)
            if name in seen:
                raise CodegenError(f"the operationId {name!r} is already used by #{seen[name]}", pointer=where)
            seen[name] = where
            declared = shared | _path_parameters(document, operation)
            in_template = set(re.findall(r"\{([^{}]*)\}", path))
            if unknown := sorted(in_template - declared):
                raise CodegenError(f"the path parameter {unknown[0]!r} is not declared", pointer=where)
            if unused := sorted(declared - in_template):
                raise CodegenError(f"the path parameter {unused[0]!r} is not in the path", pointer=where)


def _path_parameters(document: JsonObject, owner: JsonObject) -> set[str]:
    """Return the names of the path parameters that a path item or operation declares."""
    declared = owner.get("parameters")
    parameters = [_resolved(document, node) for node in declared] if isinstance(declared, list) else []
    return {str(parameter["name"]) for parameter in parameters if parameter.get("in") == "path"}


def _resolved(document: JsonObject, node: Json) -> JsonObject:
    while isinstance(node, dict) and isinstance(ref := node.get("$ref"), str):
        node = resolve(document, ref)
    return node if isinstance(node, dict) else {}


def _within_depth(step: Callable[[], _T]) -> _T:
    try:
        return step()
    except RecursionError:
        raise CodegenError("the document is nested too deeply") from None
