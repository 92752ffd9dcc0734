"""The state of one account of a fake, and the methods that behaviours use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from .accepted_call import Refusal
from .fake_clock import FakeClock
from .job_pace import JobPace
from .records.ids import IdKind, Ids
from .records.record_tables import Record, Reference, Table
from .requests.access import DEFAULT_ACCOUNT
from .segmentation.evaluated import Evaluated
from .time_buckets import zone_named

__all__ = ["World", "missing"]

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
    "event": "event",
    "template": "short",
    "flow": "short",
    "form": "short",
    "tag": "uuid",
    "tag-group": "uuid",
    "image": "number",
    "web-feed": "number",
    "metric-aggregate": "number",
    "template-universal-content": "hex",
    "flow-action": "number",
    "flow-message": "short",
    "form-version": "number",
    "profile-bulk-import-job": "job",
}
"""Forms of ids, as recorded 2026-09-04; all other types have ULIDs."""


_NOT_FOUND = {"account": "Account with id {id} not found."}
_BY_TAG_SERVICE = {"tag": "Tag", "tag-group": "Tag Group"}


def missing(type: str, id: str, pointer: str = "/data/") -> Refusal:
    """The refusal of an id that does not exist. Tags have an error code of their own (recorded 2026-09-04)."""
    if type in _BY_TAG_SERVICE:
        return Refusal(404, "tag_service_error", f"{_BY_TAG_SERVICE[type]} with id {id} not found", pointer=pointer)
    article = "An" if type[0] in "aeiou" else "A"
    detail = _NOT_FOUND.get(type, f"{article} {type} with id {{id}} does not exist.").format(id=id)
    return Refusal(404, "not_found", detail, pointer=pointer)


class World:
    """Tables, clock and ids of one account. The fake holds a lock while a behaviour runs.

    Args:
        clock: the clock.
        seed: seed of ids and other generated values.
        account: public key of the account.
    """

    def __init__(self, clock: FakeClock | None = None, seed: int = 0, account: str = DEFAULT_ACCOUNT) -> None:
        self.clock = clock or FakeClock()
        self.account = account
        self.ids = Ids(seed)
        self.tables: dict[str, Table] = {}
        self.pace = JobPace()
        """How long bulk jobs take."""
        self.evaluated = Evaluated()
        """The segments whose members are up to date."""
        self.under_way: dict[str, None] | None = None
        """Ids of the messages of campaigns that are scheduled or being sent; ``None``: not looked for since a load."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the account."""
        account = next(iter(self.table("account")), None)
        try:
            return zone_named("UTC" if account is None else str(account.attributes["timezone"]))
        except (KeyError, ValueError):
            return zone_named("UTC")

    def table(self, type: str) -> Table:
        """The table of a JSON:API type; created on first use."""
        if type not in self.tables:
            self.tables[type] = Table(type, _UNIQUE.get(type, ()))
        return self.tables[type]

    def new_id(self, type: str) -> str:
        """An id for a new record, in the live API's form for its type."""
        return self.make_id(type, self.ids, int(self.clock.wall.timestamp() * 1000))

    def make_id(self, type: str, ids: Ids, milliseconds: int) -> str:
        """An id for a type, of a given source."""
        return ids.make(_ID_KINDS.get(type, "ulid"), milliseconds)

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
            raise missing(type, id)
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
