"""Answers: one response class for each JSON:API type, and documents reduced to what they hold.

Every operation gets ``x-ext-result``: ``{shape: single | collection | nothing, model: <component>, nullable: bool}``.
All that the document says in different places about resources of one type is put together in one component.
"""

from __future__ import annotations

import builtins
from collections import Counter
from collections.abc import Callable, Iterator

import attrs

from ..errors import CodegenError
from .names import IMPORTED, pascal
from .operations import pointer
from .schemas import Json, Simplifier, is_object, reference, target

__all__ = [
    "BUILT_IN",
    "Resources",
    "gather_resources",
    "is_identifier",
    "is_links",
    "is_relationship",
    "reduce_relationships",
]

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

    components: dict[str, Json] = attrs.field(factory=dict[str, Json])
    names: dict[str, str] = attrs.field(factory=dict[str, str])
    results: dict[str, Json] = attrs.field(factory=dict[str, Json])


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
    primary: dict[str, list[tuple[Json, Json]]] = {}
    for operation in operations:
        answers = primary.setdefault(operation["operationId"], [])
        for status, document in _answers(operation):
            schema = simplifier.simplify(document, operation["operationId"])
            where = pointer(operation, "responses", status)
            data, included = _parts(_open(schema, components), operation, where, components)
            item = _open(data["items"], components) if "items" in data else data
            for resource in (item, *included):
                _check_resource(resource, operation, where, components)
            described = included if _is_bare(item, components) else [item, *included]
            seen += [_Seen(_type_of(one, components), one, _stem(one, components)) for one in described]
            answers.append((data, item))
    for name in sorted({one.type for one in seen}):
        [(stem, _)] = Counter(one.stem for one in seen if one.type == name).most_common(1)
        found.names[name] = _free_name(stem, "Resource", {*components, *found.components})
        _add(found, name, [one.schema for one in seen if one.type == name], components, simplifier)
    for operation_id, answers in primary.items():
        results = [_result(data, item, found, components) for data, item in answers]
        found.results[operation_id] = results[0] if results else {"shape": "nothing"}
        if any(result != results[0] for result in results):
            note(f"conflict: {operation_id} answers in different ways; it is typed by the first")
    return found


def _answers(operation: Json) -> Iterator[tuple[str, Json]]:
    """Status and schema of each successful answer that has a body."""
    for status in sorted(operation["responses"]):
        content = operation["responses"][status].get("content")
        if status.startswith("2") and content:
            yield status, next(iter(content.values())).get("schema", {})


def _result(data: Json, item: Json, found: Resources, components: dict[str, Json]) -> Json:
    model = "ResourceIdentifier" if _is_bare(item, components) else found.names[_type_of(item, components)]
    shape = "collection" if "items" in data else "single"
    return {"shape": shape, "model": model, "nullable": bool(data.get("nullable"))}


def _parts(document: Json, operation: Json, where: str, components: dict[str, Json]) -> tuple[Json, list[Json]]:
    """``data`` and the kinds of resources in ``included``."""
    properties = document.get("properties", {})
    if "data" not in properties or properties.keys() - _DOCUMENT:
        raise CodegenError(
            f"the answer of {operation['operationId']} is not a JSON:API document with data, included, links and meta",
            pointer=where,
        )
    data = _open(properties["data"], components)
    included = _open(properties["included"], components) if "included" in properties else {}
    kinds = _open(included.get("items", {}), components)
    members: list[Json] = kinds.get("oneOf", [kinds]) if kinds else []
    return data, [_open(member, components) for member in members]


def _check_resource(item: Json, operation: Json, where: str, components: dict[str, Json]) -> None:
    name = operation["operationId"]
    if not is_object(item) or item["properties"].keys() - _RESOURCE or "type" not in item["properties"]:
        message = f"the answer of {name} holds something that is not a JSON:API resource object"
        raise CodegenError(message, pointer=where)
    if not isinstance(_open(item["properties"]["type"], components).get("const"), str):
        raise CodegenError(f"the answer of {name} holds a resource whose type is not one constant", pointer=where)


def _open(schema: Json, components: dict[str, Json]) -> Json:
    """``schema``, with a reference followed; null stays null."""
    name = target(schema)
    if name is None:
        return schema
    opened = components[name]
    return {**opened, "nullable": True} if schema.get("nullable") else opened


def _type_of(resource: Json, components: dict[str, Json]) -> str:
    return str(_open(resource["properties"]["type"], components)["const"])


def _stem(resource: Json, components: dict[str, Json]) -> str:
    """The name of a resource class: that of its type, or of the type's enum where that says another word."""
    kind = _type_of(resource, components)
    enum = target(resource["properties"]["type"])
    named = enum is not None and enum.endswith("Enum") and not enum.startswith(pascal(kind))
    return str(enum).removesuffix("Enum") if named else pascal(kind)


def _free_name(name: str, suffix: str, taken: set[str]) -> str:
    """``name``, with ``suffix`` if it is taken: by another component, an import or a builtin."""
    while name in taken or name in IMPORTED or hasattr(builtins, name):
        name += suffix
    return name


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
        taken = {*components, *found.components, *found.names.values()}
        part_name = _free_name(f"{name}{part.capitalize()}", "Value", taken)
        merged.pop("required", None)
        merged.pop("nullable", None)
        found.components[part_name] = reduce_relationships(merged, components) if part == "relationships" else merged
        properties[part] = reference(part_name)
    properties["links"] = reference("Links")
    if any("meta" in s["properties"] for s in schemas):
        properties["meta"] = {"type": "object"}
    found.components[name] = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "x-ext-resource": kind,
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
    if not is_object(schema) or not {"id"} <= schema["properties"].keys() <= {"type", "id", "links"}:
        return False
    kind = _open(schema["properties"].get("type", {}), components)
    return isinstance(kind.get("const"), str)


def _is_bare(schema: Json, components: dict[str, Json]) -> bool:
    """Whether an answer holds nothing but identifiers; with links of its own, a resource is one of its class."""
    return is_identifier(schema, components) and "links" not in schema["properties"]


def is_links(schema: Json) -> bool:
    """Whether ``schema`` is a links object."""
    known = {"self", "related", "first", "last", "prev", "next"}
    return is_object(schema) and bool(schema["properties"]) and not schema["properties"].keys() - known
