"""Sorted views of tables: built once for each order, then updated with each change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from sortedcontainers import SortedList

if TYPE_CHECKING:
    from .record_tables import Record

__all__ = ["Place", "SortKey", "View"]

SortKey: TypeAlias = tuple[int, Any]
"""A value that compares with any other: a rank for its kind, then the value."""

Place: TypeAlias = tuple[SortKey, int]
"""The position of a record: its key, then its serial number, which is unique."""


class View:
    """The ids of a table in one order.

    Args:
        key: returns the sort key of a record; equal records are in order of creation.
        records: the records in the table.
    """

    def __init__(self, key: Callable[[Record], SortKey], records: Iterator[Record]) -> None:
        self._key = key
        self._places: dict[str, Place] = {}
        for record in records:
            self._places[record.id] = (key(record), record.serial)
        self._entries: SortedList[tuple[SortKey, int, str]] = SortedList(
            (*place, id_) for id_, place in self._places.items()
        )

    def put(self, record: Record) -> None:
        """Add or update a record."""
        place = (self._key(record), record.serial)
        if self._places.get(record.id) == place:
            return
        self.remove(record)
        self._places[record.id] = place
        self._entries.add((*place, record.id))

    def remove(self, record: Record) -> None:
        """Remove a record."""
        place = self._places.pop(record.id, None)
        if place is not None:
            self._entries.remove((*place, record.id))

    def ids(self, after: Place | None = None, *, backwards: bool = False) -> Iterator[tuple[Place, str]]:
        """Ids in order, starting after ``after``; in reverse order with ``backwards``."""
        # No id is greater than this text, so the entry at the place itself is left out in both directions.
        bound = None if after is None else (*after, "" if backwards else "\U0010ffff")
        entries = (
            self._entries.irange(maximum=bound, reverse=True) if backwards else self._entries.irange(minimum=bound)
        )
        for key, serial, id_ in entries:
            yield (key, serial), id_
