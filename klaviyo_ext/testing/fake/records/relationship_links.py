"""Read the relationships of requests, and link records in both directions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from ..world import World, missing
from .document_shapes import Shapes
from .record_tables import Record, Reference

__all__ = ["Linker", "members_of", "references_in"]


def members_of(data: Any) -> list[Any]:
    """The members of a relationship's ``data`` (a list, one object, or null) as a list."""
    return list(cast("list[object]", data)) if isinstance(data, list) else [] if data is None else [data]


def references_in(data: Any) -> list[Reference]:
    """The identifiers of a relationship's ``data`` (a list, one object, or null) as a list."""
    members = members_of(data)
    return [
        (str(member["type"]), str(member["id"]))
        for member in (cast("Mapping[str, Any]", member) for member in members if isinstance(member, dict))
        if "type" in member and member.get("id") is not None
    ]


class Linker:
    """Links records in the direction of a relationship and back.

    Args:
        shapes: all shapes of the document; they have the inverse of a relationship.
    """

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes

    def targets(self, world: World, references: Iterable[Reference]) -> list[Record | Reference]:
        """Look up references; those of types that the API cannot create stay references.

        Raises:
            Refusal: 404, a record does not exist.
        """
        found: list[Record | Reference] = []
        for index, reference in enumerate(references):
            record = world.resolve(reference)
            if record is None and reference[0] in self._shapes.creatable:
                raise missing(*reference, pointer=f"/data/{index}/id")
            found.append(reference if record is None else record)
        return found

    def add(self, world: World, record: Record, name: str, targets: Iterable[Record | Reference]) -> None:
        """Add to a relationship; a to-one relationship drops its previous member."""
        relation = self._shapes.relation(record.type, name)
        single = relation is not None and not relation.many
        back = self._shapes.back(record.type, name)
        for target in targets:
            if single:
                self.clear(world, record, name)
            if not isinstance(target, Record):
                record.relationships.setdefault(name, {})[target] = None
                continue
            if back is not None and not back.many:
                self.clear(world, target, back.name)
            world.relate(record, name, target, None if back is None else back.name)

    def remove(self, world: World, record: Record, name: str, references: Iterable[Reference]) -> None:
        """Remove from a relationship; ignore what is not in it."""
        back = self._shapes.back(record.type, name)
        for reference in references:
            target = world.resolve(reference)
            if target is None:
                record.relationships.get(name, {}).pop(reference, None)
            else:
                world.unrelate(record, name, target, None if back is None else back.name)

    def clear(self, world: World, record: Record, name: str) -> None:
        """Remove everything from a relationship."""
        self.remove(world, record, name, record.related(name))
        # Keep the key: an empty relationship differs from one that was never set.
        record.relationships[name] = {}
