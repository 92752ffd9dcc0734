"""The state of one account of a fake, and the methods that behaviours use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .accepted_call import Refusal
from .fake_clock import FakeClock
from .job_pace import JobPace
from .records.ids import IdKind, Ids
from .records.record_tables import Record, Reference, Table

__all__ = ["World"]

_UNIQUE: Mapping[str, tuple[str, ...]] = {
    "profile": ("email", "phone_number", "external_id", "anonymous_id", "_kx"),
    "metric": ("name", "key"),
    "event": ("key",),
    "push-token": ("token",),
}
"""Attributes whose values belong to at most one record."""

_ID_KINDS: Mapping[str, IdKind] = {
    "list": "short",
    "segment": "short",
    "metric": "short",
    "metric-property": "hex",
    "template": "short",
    "flow": "short",
    "form": "short",
    "tag": "uuid",
    "tag-group": "uuid",
    "image": "number",
    "web-feed": "hex",
    "custom-metric": "hex",
    "webhook": "hex",
    "profile-bulk-import-job": "job",
}
"""Forms of ids, as recorded; all other types have ULIDs."""


class World:
    """Tables, clock and ids of one account. The fake holds a lock while a behaviour runs.

    Args:
        clock: the clock.
        seed: seed of ids and other generated values.
    """

    def __init__(self, clock: FakeClock | None = None, seed: int = 0) -> None:
        self.clock = clock or FakeClock()
        self.ids = Ids(seed)
        self.tables: dict[str, Table] = {}
        self.pace = JobPace()
        """How long bulk jobs take."""

    def table(self, type: str) -> Table:
        """The table of a JSON:API type; created on first use."""
        if type not in self.tables:
            self.tables[type] = Table(type, _UNIQUE.get(type, ()))
        return self.tables[type]

    def new_id(self, type: str) -> str:
        """An id for a new record, in the live API's form for its type."""
        return self.ids.make(_ID_KINDS.get(type, "ulid"), int(self.clock.wall.timestamp() * 1000))

    def create(self, type: str, attributes: dict[str, Any], *, id: str | None = None) -> Record:
        """Add a new record."""
        return self.table(type).add(Record(type, id or self.new_id(type), attributes))

    def need(self, type: str, id: str) -> Record:
        """The record ``id``.

        Raises:
            Refusal: 404, there is none.
        """
        record = self.table(type).get(id)
        if record is None:
            raise Refusal(404, "not_found", f"A {type} with id {id} does not exist.")
        return record

    def resolve(self, reference: Reference) -> Record | None:
        """The record of ``reference``."""
        return self.table(reference[0]).get(reference[1])

    def forget(self, record: Record) -> None:
        """Remove a record from its table and from all related records."""
        for held in list(record.relationships.values()):
            for reference in list(held):
                other = self.resolve(reference)
                if other is not None:
                    for back in other.relationships.values():
                        back.pop(record.reference, None)
        self.table(record.type).remove(record)

    def relate(self, record: Record, name: str, other: Record, back: str | None = None) -> bool:
        """Add ``other`` to the relationship ``name``, and to its inverse ``back``; false if it was there."""
        held = record.relationships.setdefault(name, {})
        if other.reference in held:
            return False
        held[other.reference] = None
        if back is not None:
            other.relationships.setdefault(back, {})[record.reference] = None
        return True

    def unrelate(self, record: Record, name: str, other: Record, back: str | None = None) -> bool:
        """Remove ``other`` from the relationship ``name``; false if it was not there."""
        held = record.relationships.get(name, {})
        if other.reference not in held:
            return False
        del held[other.reference]
        if back is not None:
            other.relationships.get(back, {}).pop(record.reference, None)
        return True
