"""Make up missing data: attributes that a record lacks, and records of types that the API cannot create."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any, cast

from ...document.openapi_document import JsonObject
from ...examples.answer_frame import digest
from ...examples.synthesis import Synthesiser
from ...validation.json_schemas import Direction, Schemas
from ..world import World
from .document_shapes import ResourceShape, Shapes
from .ids import Ids
from .record_tables import Record

__all__ = ["MakeUp"]

_STAMPS = frozenset({"created", "created_at", "updated", "updated_at"})
_ABSENT = object()
_BEGIN = 1_767_225_600_000
"""The time in made-up ids: the start of 2026."""
_SINGLE = frozenset({"account", "brand-email-default", "brand-voice", "tracking-setting"})
"""Types of which an account has exactly one record, with the id of the account."""
_KEY = "public_api_key"
"""The attribute of an account that is its id."""


class MakeUp:
    """Generates values that match the document. The same seed, type and id give the same values.

    Args:
        shapes: all shapes of the document.
        schemas: validates values.
        synthesiser: generates them.
    """

    def __init__(self, shapes: Shapes, schemas: Schemas, synthesiser: Synthesiser) -> None:
        self._shapes = shapes
        self._schemas = schemas
        self._synthesiser = synthesiser

    def record(self, world: World, kind: str, id: str) -> Record | None:
        """The record ``id``, if there is one."""
        self.settle(world, kind)
        return world.table(kind).get(id)

    def referenced(self, world: World, kind: str, id: str) -> Record | None:
        """The record ``id`` of a relationship; made up, and not stored, if the API cannot create its type."""
        record = self.record(world, kind, id)
        if record is not None or kind in self._shapes.creatable:
            return record
        return Record(kind, id, self._attributes(kind, id))

    def settle(self, world: World, kind: str) -> None:
        """Store some records of a type that the API lists, but cannot create."""
        table = world.table(kind)
        if len(table) or kind in self._shapes.creatable or not (kind in self._shapes.listed or kind in _SINGLE):
            return
        shape = self._shapes.resources.get(kind)
        if kind in _SINGLE:
            made = [world.account]
        else:
            made = [world.make_id(kind, Ids(digest("id", self._synthesiser.seed, kind, n)), _BEGIN) for n in range(2)]
        for id_ in (shape.ids if shape is not None else ()) or made:
            attributes = self._attributes(kind, id_)
            table.add(Record(kind, id_, {**attributes, _KEY: id_} if _KEY in attributes else attributes))

    def complete(self, world: World, kind: str, id: str, given: Mapping[str, Any]) -> dict[str, Any]:
        """All attributes of a new record: the given ones that are valid, times, and plain values for the rest."""
        shape = self._shapes.resources.get(kind)
        if shape is None:
            return dict(given)
        if shape.open:
            return dict(given) if self._fits(shape.schema, given) else self._attributes(kind, id)
        result: dict[str, Any] = {}
        for name, schema in shape.attributes.items():
            if name in given and self._fits(schema, given[name]):
                result[name] = given[name]
            elif name in _STAMPS:
                result[name] = world.clock.stamp(micro=True)
            elif (value := self._value(kind, id, name, schema, required=name in shape.required)) is not _ABSENT:
                result[name] = value
        return result

    def changes(self, world: World, record: Record, given: Mapping[str, Any]) -> dict[str, Any]:
        """The attributes that an update sets: the valid ones, and the time. Settings are changed in their parts."""
        shape = self._shapes.resources.get(record.type)
        if shape is None or shape.open:
            return dict(given)
        if record.type in _SINGLE:
            given = {
                name: self._patched(shape.attributes.get(name, {}), record.attributes.get(name), value)
                for name, value in given.items()
            }
        result = {
            name: value
            for name, value in given.items()
            if name in shape.attributes and self._fits(shape.attributes[name], value)
        }
        for name in ("updated", "updated_at"):
            if name in shape.attributes:
                result[name] = world.clock.stamp(micro=True)
        return result

    def fill(self, record: Record, shape: ResourceShape) -> Mapping[str, Any]:
        """Values for the attributes that a record lacks: null if the document allows it."""
        lacking = [name for name in shape.attributes if name not in record.attributes]
        result: dict[str, Any] = {}
        for name in lacking:
            required = name in shape.required
            value = self._value(record.type, record.id, name, shape.attributes[name], required=required)
            if value is not _ABSENT:
                result[name] = value
        return result

    def _value(self, kind: str, id_: str, name: str, schema: JsonObject, *, required: bool) -> Any:
        resolved = self._schemas.resolver.resolve(schema)
        if resolved.get("nullable"):
            return None
        if not required:
            return _ABSENT
        match resolved:
            case {"default": value}:
                return value
            case {"enum": [value, *_]}:
                return value
            case {"type": "boolean"}:
                return False
            case {"type": "array"}:
                return []
            case {"type": "object"} if not resolved.get("properties"):
                return {}
            case _:
                return self._synthesiser.instance(schema, self._random(kind, id_, name))

    def _attributes(self, kind: str, id_: str) -> dict[str, Any]:
        shape = self._shapes.resources.get(kind)
        if shape is None or shape.bare:
            return {}
        return cast("dict[str, Any]", self._synthesiser.instance(shape.schema, self._random(kind, id_)))

    def _patched(self, schema: JsonObject, known: Any, given: Any) -> Any:
        """An object with those of the given members that are valid; anything else as it is given."""
        if not isinstance(known, dict) or not isinstance(given, dict):
            return given
        result = cast("dict[str, Any]", known)
        for name, value in cast("dict[str, Any]", given).items():
            changed = {**result, name: value}
            result = changed if self._fits(schema, changed) else result
        return result

    def _random(self, *parts: str) -> Random:
        return Random(digest("made up", self._synthesiser.seed, *parts))

    def _fits(self, schema: JsonObject, value: Any) -> bool:
        return not self._schemas.validator(schema, Direction.STRICT_RESPONSE).problems(value)
