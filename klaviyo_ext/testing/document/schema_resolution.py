"""Flatten OpenAPI schemas: follow references, merge `allOf`, apply `nullable` beside `$ref`.

Validation and generation of values both use the flattened schemas, so they agree about their meaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ...errors.fake_errors import DocumentError
from .openapi_document import Document, JsonObject

__all__ = ["Resolver"]

# Keywords that apply beside a `$ref`. OpenAPI 3.0 ignores them, but the official documents use them.
_BESIDE_REF = ("nullable", "readOnly", "writeOnly")
_UNIONS = ("oneOf", "anyOf")


class Resolver:
    """Flattens the schemas of one document, and caches the results."""

    def __init__(self, document: Document) -> None:
        self._document = document
        # Keyed by id(), because dicts are not hashable. The entry keeps the schema alive, so that no other object gets
        # the same id().
        self._cache: dict[int, tuple[JsonObject, JsonObject]] = {}

    def resolve(self, schema: JsonObject) -> JsonObject:
        """The schema without `$ref` and `allOf` at its top level; each member of a union includes the common part.

        Nested schemas (properties, items, members) stay as they are, unless merging has to combine them.

        Raises:
            DocumentError: a reference is broken or refers to itself.

        """
        if not ("$ref" in schema or "allOf" in schema or "properties" in schema):
            return schema
        cached = self._cache.get(id(schema))
        if cached is None:
            cached = (schema, self._flatten(schema, ()))
            self._cache[id(schema)] = cached
        return cached[1]

    def component(self, reference: str) -> JsonObject:
        """The target of a reference, not flattened.

        Raises:
            DocumentError: the reference is broken.

        """
        return self._document.lookup(reference)

    def _flatten(self, schema: JsonObject, trail: tuple[str, ...]) -> JsonObject:
        if "$ref" in schema:
            reference = str(schema["$ref"])
            if reference in trail:
                raise DocumentError(f"{reference}: the schema refers to itself")
            target = self._flatten(self.component(reference), (*trail, reference))
            beside = {key: schema[key] for key in _BESIDE_REF if key in schema}
            return {**target, **beside} if beside else target
        if "allOf" in schema:
            members = [self._flatten(member, trail) for member in cast("list[JsonObject]", schema["allOf"])]
            merged = dict(members[0])
            for member in members[1:]:
                merged = self._merge(merged, member)
            rest = {key: value for key, value in schema.items() if key not in ("allOf", "nullable")}
            if rest:
                merged = self._merge(merged, rest)
            if "nullable" in schema:
                # Strictly a null would have to pass every member too. The documents write `nullable` beside `allOf`
                # for "this, or null".
                merged["nullable"] = schema["nullable"]
            schema = merged
        for union in _UNIONS:
            if union in schema and "properties" in schema:
                common = {key: value for key, value in schema.items() if key not in (union, "nullable")}
                members = [self._merge(common, self._flatten(member, trail)) for member in schema[union]]
                schema = {union: members, **({"nullable": schema["nullable"]} if "nullable" in schema else {})}
        return schema

    def _merge(self, first: JsonObject, second: JsonObject) -> dict[str, Any]:
        """One schema for both, as in `allOf`, for the keywords that OpenAPI documents combine."""
        merged: dict[str, Any] = {**first, **second}
        if "properties" in first and "properties" in second:
            properties = dict(cast("Mapping[str, JsonObject]", first["properties"]))
            for name, schema in cast("Mapping[str, JsonObject]", second["properties"]).items():
                known = properties.get(name)
                properties[name] = schema if known is None else self._merge_resolved(known, schema)
            merged["properties"] = properties
        if "required" in first and "required" in second:
            merged["required"] = list(dict.fromkeys([*first["required"], *second["required"]]))
        if "items" in first and "items" in second:
            merged["items"] = self._merge_resolved(first["items"], second["items"])
        if "enum" in first and "enum" in second:
            merged["enum"] = [value for value in first["enum"] if value in second["enum"]]
        if first.get("type") != second.get("type") and {"integer", "number"} == {first.get("type"), second.get("type")}:
            merged["type"] = "integer"
        for union in _UNIONS:
            if union in first and union in second:
                merged[union] = [self._merge_resolved(a, b) for a in first[union] for b in second[union]]
        # Null is valid only if each part allows it; a part without a type does not count.
        voices = [part.get("nullable", False) for part in (first, second) if "type" in part or "nullable" in part]
        merged.pop("nullable", None)
        if voices and all(voices):
            merged["nullable"] = True
        return merged

    def _merge_resolved(self, first: JsonObject, second: JsonObject) -> JsonObject:
        if first == second:
            return first
        return self._merge(self._flatten(first, ()), self._flatten(second, ()))
