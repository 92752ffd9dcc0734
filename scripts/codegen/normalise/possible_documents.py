"""The documents that one response may be: a union of documents, or a document whose data is one resource or a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..schema.forms import Json, target

__all__ = ["possible_documents"]


def possible_documents(schema: Json, components: Mapping[str, Json]) -> Iterator[Json]:
    """Each document that a response of ``schema`` may be, its reference followed; most are only one."""
    for document in _members(schema, components):
        data = document.get("properties", {}).get("data", {})
        kinds = [*_members(data, components)]
        lists = [kind for kind in kinds if "items" in kind]
        if not lists or len(lists) == len(kinds) == 1:
            yield document
            continue
        resources = [kind for kind in kinds if "items" not in kind]
        said = (data, components.get(target(data) or "", {}), *kinds)
        null = {"nullable": True} if any(one.get("nullable") for one in said) else {}
        for one in (*lists, *([{"oneOf": resources, **null}] if resources else [])):
            yield {**document, "properties": {**document["properties"], "data": one}}


def _members(schema: Json, components: Mapping[str, Json], above: tuple[str, ...] = ()) -> Iterator[Json]:
    """The members of a union at any depth; of any other schema that schema itself."""
    name = target(schema)
    opened = schema if name is None else components[name]
    if name in above:
        return
    if "oneOf" not in opened:
        yield {**opened, "nullable": True} if schema.get("nullable") else opened
        return
    for member in opened["oneOf"]:
        yield from _members(member, components, above if name is None else (*above, name))
