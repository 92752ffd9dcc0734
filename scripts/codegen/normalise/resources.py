"""Answers: one response class for each JSON:API type, and documents reduced to what they hold.

Every operation gets ``x-ext-result``: ``{shape: single | collection | nothing, model: <component>, nullable: bool}``.
All that the document says in different places about resources of one type is put together in one component.
"""

from __future__ import annotations

import builtins
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from ..errors import CodegenError
from .names import pascal
from .schemas import Json, Simplifier, is_object, reference, target

__all__ = ["BUILT_IN", "Resources", "gather_resources", "is_identifier", "is_links", "is_relationship", "reduce_relationships"]

BUILT_IN = ("Links", "ResourceIdentifier", "ToMany", "ToOne")
"""Components that the runtime provides."""

_DOCUMENT = frozenset({"data", "included", "links", "meta", "jsonapi"})
_RESOURCE = frozenset({"type", "id", "attributes", "relationships", "links", "meta"})


@attrs.define
class Resources:
    """What `gather_resources` found.

    Attributes:
        components: the response classes, by name.
        names: JSON:API type to the component of its resource.
        results: operationId to ``x-ext-result``.
    """

    components: dict[str, Json] = attrs.Factory(dict)
    names: dict[str, str] = attrs.Factory(dict)
    results: dict[str, Json] = attrs.Factory(dict)


@attrs.define
class _Seen:
    """A resource object that the document describes somewhere."""

    type: str
    schema: Json
    stem: str


def gather_resources(
    operations: list[Json], components: dict[str, Json], simplifier: Simplifier, note: Callable[[str], None]
) -> Resources:
    """Read the answers of ``operations``."""
    found = Resources()
    seen: list[_Seen] = []
    primary: dict[str, tuple[Json, Json]] = {}
    for operation in operations:
        document = _answer(operation)
        if document is None:
            found.results[operation["operationId"]] = {"shape": "nothing"}
            continue
        schema = simplifier.simplify(document, operation["operationId"])
        opened = _open(schema, components)
        data, included = _parts(opened, operation, components)
        item = _open(data["items"], components) if "items" in data else data
        _check_resource(item, operation, components)
        if not is_identifier(item, components):
            seen.append(_Seen(_type_of(item, components), item, _stem(item, components)))
        primary[operation["operationId"]] = (data, item)
        seen += [_Seen(_type_of(extra, components), extra, _stem(extra, components)) for extra in included]
    stems = {name: Counter(s.stem for s in seen if s.type == name).most_common(1)[0][0] for name in {s.type for s in seen}}
    for name in sorted(stems):
        found.names[name] = _class_name(stems[name], components)
        _add(found, name, [s.schema for s in seen if s.type == name], components, simplifier)
    for operation_id, (data, item) in primary.items():
        model = "ResourceIdentifier" if is_identifier(item, components) else found.names[_type_of(item, components)]
        shape = "collection" if "items" in data else "single"
        found.results[operation_id] = {"shape": shape, "model": model, "nullable": bool(data.get("nullable"))}
    return found


def _answer(operation: Json) -> Json | None:
    """The schema of the first successful answer that has a body."""
    for status in sorted(operation["responses"]):
        if status.startswith("2"):
            for media in operation["responses"][status].get("content", {}).values():
                return dict(media.get("schema", {}))
    return None


def _parts(document: Json, operation: Json, components: dict[str, Json]) -> tuple[Json, list[Json]]:
    """``data`` and the kinds of resources in ``included``."""
    properties = document.get("properties", {})
    if "data" not in properties or properties.keys() - _DOCUMENT:
        raise CodegenError(
            f"the answer of {operation['operationId']} is not a JSON:API document with data, included, links and meta",
            pointer=f"/paths/{operation['x-ext-path'].replace('/', '~1')}/{operation['x-ext-method']}/responses",
        )
    data = _open(properties["data"], components)
    included = _open(properties["included"], components) if "included" in properties else {}
    kinds = _open(included.get("items", {}), components)
    members = kinds.get("oneOf", [kinds]) if kinds else []
    return data, [_open(member, components) for member in members]


def _check_resource(item: Json, operation: Json, components: dict[str, Json]) -> None:
    if not is_object(item) or item["properties"].keys() - _RESOURCE or "type" not in item["properties"]:
        raise CodegenError(
            f"data in the answer of {operation['operationId']} is not a JSON:API resource object",
            pointer=f"/paths/{operation['x-ext-path'].replace('/', '~1')}/{operation['x-ext-method']}/responses",
        )
    _type_of(item, components)


def _open(schema: Json, components: dict[str, Json]) -> Json:
    """``schema``, with a reference followed; null stays null."""
    name = target(schema)
    if name is None:
        return schema
    opened = components[name]
    return {**opened, "nullable": True} if schema.get("nullable") else opened


def _type_of(resource: Json, components: dict[str, Json]) -> str:
    kind = _open(resource["properties"]["type"], components)
    if isinstance(kind.get("const"), str):
        return str(kind["const"])
    raise CodegenError(f"a JSON:API resource whose type is not one constant: {kind}")


def _stem(resource: Json, components: dict[str, Json]) -> str:
    """The name of a resource class: that of its type, or of the type's enum where that says another word."""
    kind = _type_of(resource, components)
    enum = target(resource["properties"]["type"])
    named = enum is not None and enum.endswith("Enum") and not enum.startswith(pascal(kind))
    return str(enum).removesuffix("Enum") if named else pascal(kind)


def _class_name(stem: str, components: dict[str, Json]) -> str:
    """``stem``, unless a component of another kind, a class of the runtime or a builtin has that name already."""
    taken = stem in components or stem in BUILT_IN or hasattr(builtins, stem)
    return f"{stem}Resource" if taken else stem


def _add(found: Resources, kind: str, schemas: list[Json], components: dict[str, Json], simplifier: Simplifier) -> None:
    """The component of resources of type ``kind``, put together from ``schemas``."""
    name = found.names[kind]
    properties: Json = {"type": {"const": kind}, "id": {"type": "string"}}
    for part in ("attributes", "relationships"):
        described = [_open(s["properties"][part], components) for s in schemas if part in s["properties"]]
        if not described:
            continue
        merged: Json = {"type": "object", "properties": {}}
        for schema in described:
            merged = simplifier.merge(merged, schema, f"{name}.{part}")
        part_name = f"{name}{part.capitalize()}"
        while part_name in components:
            part_name += "Value"
        merged.pop("required", None)
        merged.pop("nullable", None)
        found.components[part_name] = reduce_relationships(merged, components) if part == "relationships" else merged
        properties[part] = reference(part_name)
    properties["links"] = reference("Links")
    if any("meta" in s["properties"] for s in schemas):
        properties["meta"] = {"type": "object"}
    found.components[name] = {
        "type": "object", "properties": properties, "required": list(properties), "x-ext-resource": kind,
    }


def reduce_relationships(schema: Json, components: dict[str, Json]) -> Json:
    """``schema`` with its relationships replaced by ``ToOne`` and ``ToMany``."""
    properties = {name: _reduced(sub, components) for name, sub in schema["properties"].items()}
    return {**schema, "properties": properties}


def _reduced(schema: Json, components: dict[str, Json]) -> Json:
    opened = _open(schema, components)
    if not is_relationship(opened, components):
        return schema
    many = "items" in _open(opened["properties"].get("data", {}), components)
    return reference("ToMany" if many else "ToOne")


def is_relationship(schema: Json, components: dict[str, Json]) -> bool:
    """Whether ``schema`` is a relationship object that holds bare identifiers (or only links)."""
    if not is_object(schema) or schema["properties"].keys() - {"data", "links", "meta"}:
        return False
    if "data" not in schema["properties"]:
        return "links" in schema["properties"] and is_links(_open(schema["properties"]["links"], components))
    data = _open(schema["properties"]["data"], components)
    return is_identifier(_open(data["items"], components) if "items" in data else data, components)


def is_identifier(schema: Json, components: dict[str, Json]) -> bool:
    """Whether ``schema`` is a bare resource identifier: ``type`` and ``id``."""
    if not is_object(schema) or schema["properties"].keys() - {"type", "id", "links"} or "id" not in schema["properties"]:
        return False
    kind = _open(schema["properties"].get("type", {}), components)
    return isinstance(kind.get("const"), str)


def is_links(schema: Json) -> bool:
    """Whether ``schema`` is a links object."""
    known = {"self", "related", "first", "last", "prev", "next"}
    return is_object(schema) and bool(schema["properties"]) and not schema["properties"].keys() - known
