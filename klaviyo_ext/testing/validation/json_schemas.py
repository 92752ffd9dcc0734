"""OpenAPI 3.0 schemas as JSON Schema, checked by a JSON Schema library.

The dialects differ in `nullable`, in keywords beside `$ref` and in what a closed object is; the differences are
settled here, once, when a schema is translated.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any, cast
from urllib.parse import quote

try:
    import jsonschema_rs
except ImportError as error:  # pragma: no cover - depends on what is installed
    raise ImportError("klaviyo_ext.testing needs a JSON Schema library: pip install 'klaviyo-ext[testing]'") from error

from klaviyo_client.runtime.json_pointer import pointer_to

from ..document.openapi_document import Document, JsonObject
from ..document.schema_resolution import Resolver
from .request_problems import Problem
from .schema_problems import explain

__all__ = ["Direction", "SchemaValidator", "Schemas"]

# Keywords that mean the same in both dialects and hold no schema.
_KEPT = (
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "minItems",
    "minLength",
    "minProperties",
    "multipleOf",
    "pattern",
    "uniqueItems",
)
# A time of day is a wall-clock time for this API: no zone is demanded, which the format of JSON Schema does.
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?")


class Direction(Enum):
    """Who sends a document. Decides on read-only and write-only properties and on unknown ones."""

    REQUEST = "request"
    """Sent by a client: a property that the schema does not declare is refused, read-only ones may be left out."""
    RESPONSE = "response"
    """Sent by the server: unknown properties are fine, write-only ones may be left out."""
    STRICT_RESPONSE = "strict response"
    """As RESPONSE, but unknown properties are refused."""


class SchemaValidator:
    """A compiled schema."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._compiled = jsonschema_rs.Draft202012Validator(
            schema, validate_formats=True, formats={"time": _is_time}, mask="the value", offline=True
        )

    def problems(self, instance: object) -> list[Problem]:
        """Everything that is wrong with a value; each problem points at the place in it."""
        try:
            if self._compiled.is_valid(instance):
                return []
            return [problem for error in self._compiled.iter_errors(instance) for problem in explain(error)]
        except UnicodeEncodeError:
            return [Problem("A string holds half of a surrogate pair, which is not Unicode text.", pointer="")]
        except ValueError as error:  # the library's own limits: nesting depth
            return [Problem(f"The document cannot be checked: {error}", pointer="")]


class Schemas:
    """Translates and compiles the schemas of one document, on demand and once each."""

    def __init__(self, document: Document) -> None:
        self.resolver = Resolver(document)
        self._components: dict[tuple[str, Direction], tuple[dict[str, Any], frozenset[str]]] = {}
        self._validators: dict[tuple[int, Direction], tuple[JsonObject, SchemaValidator]] = {}

    def validator(self, schema: JsonObject, direction: Direction) -> SchemaValidator:
        """The compiled validator of a schema of the document.

        Raises:
            DocumentError: a reference leads nowhere, or back to itself.

        """
        key = (id(schema), direction)
        if key not in self._validators:
            self._validators[key] = (schema, SchemaValidator(self.json_schema(schema, direction)))
        return self._validators[key][1]

    def json_schema(self, schema: JsonObject, direction: Direction) -> dict[str, Any]:
        """A self-contained JSON Schema (2020-12): everything it refers to is in its `$defs`.

        Raises:
            DocumentError: a reference leads nowhere, or back to itself.

        """
        references: set[str] = set()
        translated = self._translate(schema, direction, references)
        definitions: dict[str, Any] = {}
        pending = sorted(references)
        while pending:
            reference = pending.pop()
            if _definition(reference) in definitions:
                continue
            key = (reference, direction)
            if key not in self._components:
                needed: set[str] = set()
                component = self.resolver.component(reference)
                # A component that is nothing but itself would send the library in circles.
                self.resolver.resolve(component)
                self._components[key] = (self._translate(component, direction, needed), frozenset(needed))
            definitions[_definition(reference)], needs = self._components[key]
            pending.extend(sorted(needs))
        return {**translated, "$defs": definitions} if definitions else translated

    def _translate(self, schema: JsonObject, direction: Direction, references: set[str]) -> dict[str, Any]:
        if "$ref" in schema:
            reference = str(schema["$ref"])
            references.add(reference)
            target = {"$ref": "#" + quote(pointer_to(("$defs", _definition(reference))), safe="/~$")}
            return {"anyOf": [target, {"type": "null"}]} if schema.get("nullable") else target
        schema = self.resolver.resolve(schema)
        nullable = bool(schema.get("nullable"))
        result: dict[str, Any] = {key: schema[key] for key in _KEPT if key in schema}
        if "type" in schema:
            more = cast("list[str]", schema.get("x-ext-takes", [])) if direction is Direction.REQUEST else list[str]()
            types = [schema["type"], *more, *(["null"] if nullable else [])]
            result["type"] = types if len(types) > 1 else schema["type"]
        if "enum" in schema:
            values = cast("list[Any]", schema["enum"])
            result["enum"] = [*values, None] if nullable and None not in values else values
        for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if bound in schema:
                result[exclusive if schema.get(exclusive) is True else bound] = schema[bound]
        if "items" in schema:
            result["items"] = self._translate(schema["items"], direction, references)
        if "properties" in schema or "required" in schema:
            result |= self._properties(schema, direction, references)
        if isinstance(schema.get("additionalProperties"), Mapping):
            result["additionalProperties"] = self._translate(schema["additionalProperties"], direction, references)
        elif schema.get("additionalProperties") is False:
            result["additionalProperties"] = False
        if "not" in schema:
            result["not"] = self._translate(schema["not"], direction, references)
        for union in ("oneOf", "anyOf"):
            if union in schema:
                # The unions of the documents overlap (an integer is a number, a text may look like a date), so a
                # value that fits two members is fine: both kinds of union become "any of".
                members = [self._translate(member, direction, references) for member in schema[union]]
                result["anyOf"] = [*members, {"type": "null"}] if nullable else members
        return result

    def _properties(self, schema: JsonObject, direction: Direction, references: set[str]) -> dict[str, Any]:
        properties = cast("Mapping[str, JsonObject]", schema.get("properties") or {})
        result: dict[str, Any] = {
            "properties": {name: self._translate(child, direction, references) for name, child in properties.items()}
        }
        excused = "readOnly" if direction is Direction.REQUEST else "writeOnly"
        required = [
            name
            for name in cast("list[str]", schema.get("required") or [])
            if name not in properties or not self.resolver.resolve(properties[name]).get(excused)
        ]
        if required:
            result["required"] = required
        if properties and direction is not Direction.RESPONSE and schema.get("additionalProperties") is None:
            result["additionalProperties"] = False
        return result


def _definition(reference: str) -> str:
    return reference.removeprefix("#/components/schemas/")


def _is_time(value: str) -> bool:
    return _TIME.fullmatch(value) is not None
