"""Change response documents for faults: nulls, missing fields, unknown enum values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ...errors.fake_errors import DocumentError
from ..document.openapi_document import JsonObject, Operation
from ..document.schema_resolution import Resolver

if TYPE_CHECKING:
    from .faults import Scene

__all__ = ["Change", "attributes", "missing", "nulls", "schema_of", "unknown_enum_values"]

Change: TypeAlias = "Callable[[Any, JsonObject, Scene], Any]"
"""Takes a document, its schema and the scene; returns the changed document."""


def schema_of(operation: Operation, status: int) -> JsonObject:
    """The schema of a response; empty if the document has none."""
    try:
        content = cast("Mapping[str, JsonObject]", operation.response(status).get("content") or {})
    except DocumentError:
        return {}
    media = next(iter(content.values()), cast("JsonObject", {}))
    return cast("JsonObject", media.get("schema", {}))


def attributes(values: Mapping[str, Any]) -> Change:
    """Set attributes of all resources to other values."""

    def change(document: Any, _: JsonObject, __: Scene) -> Any:
        for holder, name in list(_fields(document)):
            if name in values:
                holder[name] = values[name]
        return document

    return change


def nulls(names: tuple[str, ...], share: float) -> Change:
    """Set the named fields, or a share of all fields, to null."""

    def change(document: Any, _: JsonObject, scene: Scene) -> Any:
        for holder, name in _chosen(document, names, share, scene):
            holder[name] = None
        return document

    return change


def missing(names: tuple[str, ...], share: float) -> Change:
    """Remove the named fields, or a share of all fields."""

    def change(document: Any, _: JsonObject, scene: Scene) -> Any:
        for holder, name in _chosen(document, names, share, scene):
            del holder[name]
        return document

    return change


def unknown_enum_values(value: str) -> Change:
    """Replace each string with an enum by ``value``; constants stay, because they distinguish types."""

    def change(document: Any, schema: JsonObject, scene: Scene) -> Any:
        return _renamed(document, schema, value, scene.resolver)

    return change


def _chosen(
    document: Any, names: tuple[str, ...], share: float, scene: Scene
) -> list[tuple[MutableMapping[str, Any], str]]:
    found = list(_fields(document))
    if names:
        return [(holder, name) for holder, name in found if name in names]
    chosen = [field for field in found if scene.random.random() < share]
    # Change at least one field.
    return chosen or ([scene.random.choice(found)] if found else [])


def _fields(document: Any) -> Iterator[tuple[MutableMapping[str, Any], str]]:
    """Attributes and relationships of all resources of a document; types and ids must stay."""
    if not isinstance(document, dict):
        return
    top = cast("dict[str, Any]", document)
    for part in (top.get("data"), top.get("included")):
        resources = cast("Sequence[Any]", part) if isinstance(part, list) else [part]
        for resource in resources:
            if isinstance(resource, dict):
                members = cast("dict[str, Any]", resource)
                for holder in (members.get("attributes"), members.get("relationships")):
                    if isinstance(holder, dict):
                        fields = cast("dict[str, Any]", holder)
                        yield from ((fields, name) for name in list(fields))


def _renamed(value: Any, schema: JsonObject, text: str, resolver: Resolver) -> Any:
    resolved = resolver.resolve(schema)
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        for option in _options(members, resolved, resolver):
            properties = cast("Mapping[str, JsonObject]", option.get("properties") or {})
            for name, inner in members.items():
                if name in properties:
                    members[name] = _renamed(inner, properties[name], text, resolver)
        return members
    if isinstance(value, list):
        items = cast("JsonObject", resolved.get("items") or {})
        return [_renamed(item, items, text, resolver) for item in cast("Sequence[Any]", value)]
    allowed = [item for item in cast("list[Any]", resolved.get("enum") or []) if item is not None]
    return text if isinstance(value, str) and len(allowed) > 1 else value


def _options(members: Mapping[str, Any], schema: JsonObject, resolver: Resolver) -> Iterator[JsonObject]:
    """The schema; for a union, the members that match the constants of a value."""
    unions = cast("list[JsonObject]", [*schema.get("oneOf", ()), *schema.get("anyOf", ())])
    yield schema
    for union in unions:
        option = resolver.resolve(union)
        properties = cast("Mapping[str, JsonObject]", option.get("properties") or {})
        constants = {name: resolver.resolve(inner).get("enum") for name, inner in properties.items()}
        if all(
            members.get(name) in allowed
            for name, allowed in constants.items()
            if allowed is not None and len(allowed) == 1 and name in members
        ):
            yield from _options(members, option, resolver)
