"""Responses: one class for each JSON:API type, and documents reduced to their content.

Every operation gets ``x-ext-result``:

``shape``
    ``single``, ``collection``, ``either``, ``nothing``, ``document`` (a JSON object of another shape), ``json`` (any
    JSON value), or ``content`` (bytes).
``models``
    components in ``data``: one, several if a response mixes types, or none if they are unknown.
``nullable``
    whether ``data`` may be null.
``parts``
    of ``either``: the same for one resource, and for a list of resources.
``media``
    the media type, if it is not that of JSON:API.

All schemas of resources of one type are merged into one component.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator

import attrs

from ..names.model_names import resource_stem, response_class
from ..schema.forms import Json, is_object, reference, target, without_prose
from .media_types import JSON_API, is_json, preferred
from .possible_documents import possible_documents
from .schema_simplifier import Simplifier

__all__ = [
    "Resources",
    "gather_resources",
    "is_identifier",
    "is_links",
    "is_relationship",
    "reduce_relationships",
]

_DOCUMENT = frozenset({"data", "included", "links", "meta", "jsonapi"})
_RESOURCE = frozenset({"type", "id", "attributes", "relationships", "links", "meta"})


@attrs.define
class Resources:
    """The result of `gather_resources`.

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
    """A resource object in the document."""

    type: str
    schema: Json
    stem: str


def gather_resources(
    operations: list[Json], components: dict[str, Json], simplifier: Simplifier, note: Callable[[str], None]
) -> Resources:
    """Read the responses of ``operations``."""
    found = Resources()
    seen: list[_Seen] = []
    primary: dict[str, list[_Answer]] = {}
    for operation in operations:
        answers = primary.setdefault(operation["operationId"], [])
        for media, schema in _answers(operation):
            simple = simplifier.simplify(schema, operation["operationId"])
            for document in possible_documents(simple, components):
                answers.append(_read(document, media, operation, components, note))
                seen += answers[-1].described
    by_type: defaultdict[str, list[_Seen]] = defaultdict(list)
    for one in seen:
        by_type[one.type].append(one)
    for name, alike in sorted(by_type.items()):
        [(stem, _)] = Counter(one.stem for one in alike).most_common(1)
        found.names[name] = response_class(stem, "Resource", components, found.components)
        _add(found, name, [one.schema for one in alike], components, simplifier, note)
    for operation_id, answers in primary.items():
        found.results[operation_id] = _together(operation_id, [one.result(found.names) for one in answers], note)
    return found


def _together(name: str, results: list[Json], note: Callable[[str], None]) -> Json:
    """The one result of an operation that may answer with each of ``results``."""
    first, *others = results or [{"shape": "nothing"}]
    if all(result == first for result in others):
        return first
    told, shapes = f"response: {name} returns one of several documents", {result["shape"] for result in results}
    media: Json = {"media": first["media"]} if "media" in first else {}
    if "content" in shapes:
        note(f"conflict: {name} has different responses; its type is that of the first one")
        return first
    if not shapes <= {"single", "collection"}:
        what, shape = ("a Document", "document") if "json" not in shapes else ("a JSON value", "json")
        note(f"{told}, not all of JSON:API; it is returned untyped, as {what}")
        return {"shape": shape, **media}
    by_shape = {shape: [one for one in results if one["shape"] == shape] for shape in ("single", "collection")}
    parts = [_merged(shape, of_shape) for shape, of_shape in by_shape.items() if of_shape]
    if len(parts) == 1:
        note(f"{told}; its resources are decoded by their type: {', '.join(parts[0]['models'])}")
        return {**parts[0], **media}
    note(f"{told}: a Collection if data is a list, otherwise a Single")
    return {**_merged("either", parts), "parts": parts, **media}


def _merged(shape: str, results: list[Json]) -> Json:
    models = sorted({model for result in results for model in result["models"]})
    if len(models) > 1 and "ResourceIdentifier" in models:  # identifiers of types that may not have a class
        models = sorted({*models, "Resource"} - {"ResourceIdentifier"})
    return {"shape": shape, "models": models, "nullable": any(result["nullable"] for result in results)}


@attrs.frozen
class _Answer:
    """The content of one response.

    Attributes:
        types: those of the resources in ``data``; ``None`` for bare identifiers.
        open: whether ``data`` may hold resources of other types, too.
    """

    shape: str
    media: str
    types: list[str] | None = None
    open: bool = False
    nullable: bool = False
    described: list[_Seen] = attrs.field(factory=list[_Seen])

    def result(self, names: dict[str, str]) -> Json:
        media = {} if self.media == JSON_API else {"media": self.media}
        if self.shape in ("document", "json", "content"):
            return {"shape": self.shape, **media}
        models = ["ResourceIdentifier"] if self.types is None else sorted({names[kind] for kind in self.types})
        models += ["Resource"] if self.open else []
        return {"shape": self.shape, "models": models, "nullable": self.nullable, **media}


def _answers(operation: Json) -> Iterator[tuple[str, Json]]:
    """Media type and schema of each successful response that has a body."""
    stated = operation["responses"]
    successful = [status for status in sorted(stated) if status.startswith("2")]
    for status in successful or [status for status in stated if status == "default"]:
        content = stated[status].get("content")
        if content:
            media, described = preferred(content)
            yield media, described.get("schema", {})


def _read(
    document: Json, media: str, operation: Json, components: dict[str, Json], note: Callable[[str], None]
) -> _Answer:
    name = operation["operationId"]
    if not is_json(media):
        note(f"response: the response of {name} is {media}; it is returned as bytes")
        return _Answer("content", media)
    properties = document.get("properties", {})
    if "data" not in properties:
        if not (is_object(document) or document.get("type") == "object"):
            note(f"response: the response of {name} is JSON, but not an object; it is returned untyped")
            return _Answer("json", media)
        note(f"response: the response of {name} is not a JSON:API document; it is returned untyped")
        return _Answer("document", media)
    data = _open(properties["data"], components)
    items = _open(data["items"], components) if "items" in data else data
    shape = "collection" if "items" in data else "single"
    # A resource that the path names is there, or the response is 404. Documents share the schema of related resources.
    nullable = bool(data.get("nullable")) and not operation["x-ext-path"].rstrip("/").endswith("}")
    included = [one for one in _included(properties, components) if _is_resource(one, components)]
    described = [seen for one in included for seen in _described(one, components)]
    members = [_open(member, components) for member in items.get("oneOf", [items])]
    if all(is_identifier(member, components) for member in members):
        # An identifier with links is a resource of its class.
        linked = [seen for one in members if "links" in one["properties"] for seen in _described(one, components)]
        types = [seen.type for seen in linked] or None
        return _Answer(shape, media, types, nullable=nullable, described=[*linked, *described])
    if not any(is_object(member) and member["properties"].keys() & {"type", "id", "attributes"} for member in members):
        note(f"response: the response of {name} is not a JSON:API document; it is returned untyped")
        return _Answer("document", media)
    sound = [one for one in members if _is_resource(one, components)]
    known = [seen for one in sound for seen in _described(one, components)]
    is_open = len(sound) < len(members)
    types = sorted({seen.type for seen in known})
    if is_open or len(types) > 1:
        shown = ", ".join([*types, *(["any"] if is_open else [])])
        note(f"conflict: {name} returns resources of type {shown}; each is decoded by its type")
    return _Answer(shape, media, types, is_open, nullable, [*known, *described])


def _included(properties: Json, components: dict[str, Json]) -> list[Json]:
    included = _open(properties["included"], components) if "included" in properties else {}
    kinds = _open(included.get("items", {}), components)
    return [_open(member, components) for member in kinds.get("oneOf", [kinds])]


def _is_resource(item: Json, components: dict[str, Json]) -> bool:
    """Whether ``item`` is a resource object with a declared type."""
    return is_object(item) and bool(_types(item, components))


def _types(item: Json, components: dict[str, Json]) -> list[str]:
    """The JSON:API types that a resource object, or an identifier, can have; empty for any."""
    kind = _open(item["properties"].get("type", {}), components)
    values = [kind["const"]] if "const" in kind else kind.get("enum", [])
    return [value for value in values if isinstance(value, str)]


def _described(item: Json, components: dict[str, Json]) -> list[_Seen]:
    return [_Seen(kind, item, _stem(item, kind, components)) for kind in _types(item, components)]


def _open(schema: Json, components: dict[str, Json]) -> Json:
    """``schema``, with a reference followed; null stays null."""
    name = target(schema)
    if name is None:
        return schema
    opened = components[name]
    return {**opened, "nullable": True} if schema.get("nullable") else opened


def _stem(resource: Json, kind: str, components: dict[str, Json]) -> str:
    said = resource["properties"]["type"]
    return resource_stem(kind, target(said) if "const" in _open(said, components) else None)


def _add(
    found: Resources,
    kind: str,
    schemas: list[Json],
    components: dict[str, Json],
    simplifier: Simplifier,
    note: Callable[[str], None],
) -> None:
    """The component of resources of type ``kind``, merged from ``schemas``."""
    name = found.names[kind]
    properties: Json = {"type": {"const": kind}, "id": {"type": "string"}}
    for part in ("attributes", "relationships"):
        described = [_open(s["properties"][part], components) for s in schemas if part in s["properties"]]
        if not described:
            continue
        merged: Json = {"type": "object", "properties": {}} if any(map(is_object, described)) else described[0]
        for schema in described:
            if is_object(schema) == is_object(merged):  # a free-form object adds no information
                merged = simplifier.merge(merged, schema, f"{name}.{part}")
        _note_merged(f"{name}.{part}", described, note)
        part_name = response_class(f"{name}{part.capitalize()}", "Value", components, found.components, {name})
        merged.pop("required", None)
        merged.pop("nullable", None)
        found.components[part_name] = (
            reduce_relationships(merged, components) if part == "relationships" and is_object(merged) else merged
        )
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


def _note_merged(place: str, described: list[Json], note: Callable[[str], None]) -> None:
    """Report members that are described differently in resources of the same type."""
    ways: defaultdict[str, set[str]] = defaultdict(set)
    for schema in described:
        for member, sub in schema.get("properties", {}).items():
            ways[member].add(json.dumps(without_prose(sub), sort_keys=True))
    for member, shapes in ways.items():
        if len(shapes) > 1:
            note(f"merged: {place}.{member} is described in {len(shapes)} ways; its type allows all of them")


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
    """Whether ``schema`` is a bare resource identifier: ``type`` with known values, and ``id``."""
    if not is_object(schema) or not {"id"} <= schema["properties"].keys() <= {"type", "id", "links"}:
        return False
    return bool(_types(schema, components))


def is_links(schema: Json) -> bool:
    """Whether ``schema`` is a links object."""
    known = {"self", "related", "first", "last", "prev", "next"}
    return is_object(schema) and bool(schema["properties"]) and not schema["properties"].keys() - known
