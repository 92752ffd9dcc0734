"""Generate values that match a schema."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any, cast

from ..document.openapi_document import JsonObject
from ..document.schema_resolution import Resolver
from ..validation.json_schemas import Direction
from .scalar_values import boolean_for, free_object, number_for, string_for

__all__ = ["Instances"]

_MAX_DEPTH = 32
# Arrays below this depth get one item, so that nested lists stay readable.
_MANY_DEPTH = 3


class _TooDeepError(Exception):
    """A recursive schema is nested too deeply; the nearest optional part is left out."""


class Instances:
    """Generates values for the schemas of one document. The same schema and random state give the same value."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver

    def build(self, schema: JsonObject, rng: Random, *, full: bool = True, direction: Direction, name: str = "") -> Any:
        """A value that matches the schema.

        Args:
            schema: an OpenAPI schema of the document.
            rng: random source of all values.
            full: include all declared properties, and avoid null; otherwise only required properties.
            direction: requests have no read-only properties, responses no write-only ones.
            name: name of the property; it makes strings plausible.

        Raises:
            ValueError: the schema requires infinite nesting.

        """
        try:
            return _Builder(self._resolver, rng, full, direction).value(schema, name, (), 0)
        except _TooDeepError:
            raise ValueError("the schema requires infinite nesting") from None


class _Builder:
    def __init__(self, resolver: Resolver, rng: Random, full: bool, direction: Direction) -> None:
        self._resolver = resolver
        self._rng = rng
        self._full = full
        self._left_out = "readOnly" if direction is Direction.REQUEST else "writeOnly"

    def value(self, schema: JsonObject, name: str, trail: tuple[str, ...], depth: int) -> Any:
        resolved = self._resolver.resolve(schema)
        try:
            return self._value(resolved, schema.get("$ref"), name, trail, depth)
        except _TooDeepError:
            if resolved.get("nullable"):
                return None
            raise

    def _value(self, schema: JsonObject, reference: str | None, name: str, trail: tuple[str, ...], depth: int) -> Any:
        if depth > _MAX_DEPTH or reference in trail:
            raise _TooDeepError
        if reference is not None:
            trail = (*trail, reference)
        if "enum" in schema:
            values = [value for value in schema["enum"] if value is not None]
            return self._rng.choice(values) if values else None
        for union in ("oneOf", "anyOf"):
            if union in schema:
                return self._member(cast("list[JsonObject]", schema[union]), name, trail, depth)
        match schema.get("type"):
            case "object":
                return self._object(schema, trail, depth)
            case "array":
                return self._array(schema, name, trail, depth)
            case "string":
                return string_for(name, schema, self._rng)
            case "integer" | "number":
                return number_for(schema, self._rng)
            case "boolean":
                return boolean_for(self._rng)
            case _:
                return self._object(schema, trail, depth) if "properties" in schema else "anything"

    def _member(self, members: list[JsonObject], name: str, trail: tuple[str, ...], depth: int) -> Any:
        start = self._rng.randrange(len(members))
        for offset in range(len(members)):
            try:
                return self.value(members[(start + offset) % len(members)], name, trail, depth + 1)
            except _TooDeepError:
                continue
        raise _TooDeepError

    def _object(self, schema: JsonObject, trail: tuple[str, ...], depth: int) -> dict[str, Any]:
        properties = cast("Mapping[str, JsonObject]", schema.get("properties") or {})
        if not properties:
            return free_object(self._rng) if self._full and schema.get("maxProperties") is None else {}
        required = frozenset(cast("list[str]", schema.get("required") or []))
        result: dict[str, Any] = {}
        for name, child in properties.items():
            if not (self._full or name in required):
                continue
            if self._resolver.resolve(child).get(self._left_out):
                continue
            try:
                result[name] = self.value(child, name, trail, depth + 1)
            except _TooDeepError:
                if name in required:
                    raise
        return result

    def _array(self, schema: JsonObject, name: str, trail: tuple[str, ...], depth: int) -> list[Any]:
        least, most = schema.get("minItems", 0), schema.get("maxItems", 2)
        wanted = self._rng.randint(1, 2) if self._full and depth < _MANY_DEPTH else 1
        items = cast("JsonObject", schema.get("items", {}))
        try:
            # The name of a list is a plural.
            single = name.removesuffix("s")
            return [self.value(items, single, trail, depth + 1) for _ in range(max(least, min(wanted, most)))]
        except _TooDeepError:
            if least:
                raise
            return []
