"""The data of a fake: records of resources, in tables with indexes for ids and identifiers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias, cast

import attrs

from klaviyo_client.runtime.json_types import shown

from .sorted_views import SortKey, View

__all__ = ["Record", "Reference", "Table"]

Reference: TypeAlias = tuple[str, str]
"""JSON:API type and id."""


@attrs.define(eq=False)
class Record:
    """One resource.

    Attributes:
        type: JSON:API type.
        id: unique within its type.
        attributes: as in responses, including null; nested objects are plain JSON.
        relationships: JSON names to ordered references; a to-one relationship has one or none.
        hidden: data that no response shows (secrets of webhooks, time zones of phone numbers, job inputs).
        serial: order of creation, from 1.
    """

    type: str
    id: str
    attributes: dict[str, Any] = attrs.field(factory=dict[str, Any])
    relationships: dict[str, dict[Reference, None]] = attrs.field(factory=dict[str, "dict[Reference, None]"])
    hidden: dict[str, Any] = attrs.field(factory=dict[str, Any])
    serial: int = 0

    __repr__ = shown

    @property
    def reference(self) -> Reference:
        """Type and id."""
        return self.type, self.id

    def related(self, name: str) -> list[Reference]:
        """The references of a relationship in their order."""
        return list(self.relationships.get(name, ()))


class Table:
    """All records of a type, in order of creation.

    Args:
        type: JSON:API type.
        unique: attributes whose values belong to at most one record; the index finds them in constant time. It also
            finds hidden values of the same name, such as secondary addresses.
    """

    def __init__(self, type: str, unique: tuple[str, ...] = ()) -> None:
        self.type = type
        self.unique = unique
        self._records: dict[str, Record] = {}
        self._indexes: dict[str, dict[Any, str]] = {name: {} for name in unique}
        self._views: dict[str, View] = {}
        self._serial = 0
        self.version = 0
        """Increases with each change; sorted views are then rebuilt."""
        self.changed: dict[str, None] | None = None
        """Ids of records that were added or changed, for those who have to look at them again; ``None``: not kept."""

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records.values())

    def __contains__(self, id: str) -> bool:
        return id in self._records

    def get(self, id: str) -> Record | None:
        """The record ``id``."""
        return self._records.get(id)

    def find(self, name: str, value: Any) -> Record | None:
        """The record whose unique attribute ``name`` is ``value``."""
        found = self._indexes[name].get(_text(value))
        return None if found is None else self._records[found]

    def view(self, name: str, key: Callable[[Record], SortKey]) -> View:
        """The table in an order.

        The first call for a name sorts the whole table. Later changes update it, if they are made with `change` or
        followed by `touch`.
        """
        if name not in self._views:
            self._views[name] = View(key, iter(self))
        return self._views[name]

    def touch(self, record: Record) -> None:
        """Update the sorted views for a record that was changed in place."""
        for view in self._views.values():
            view.put(record)
        if self.changed is not None:
            self.changed[record.id] = None
        self.version += 1

    def add(self, record: Record) -> Record:
        """Add a new record."""
        self._serial += 1
        record.serial = self._serial
        self._records[record.id] = record
        self._index(record)
        self.touch(record)
        return record

    @property
    def serial(self) -> int:
        """The last serial number that was used."""
        return self._serial

    def restore(self, records: Iterable[Record], serial: int) -> None:
        """Add records with their serial numbers to a new table, for snapshots; ``serial`` is the last one used."""
        for record in records:
            self._records[record.id] = record
            self._index(record)
        self._serial = serial
        self.version += 1

    def change(self, record: Record, **attributes: Any) -> None:
        """Set attributes of a record in the table, and update the indexes."""
        if attributes.keys().isdisjoint(self._indexes):
            record.attributes.update(attributes)
        else:
            self._unindex(record)
            record.attributes.update(attributes)
            self._index(record)
        self.touch(record)

    def conceal(self, record: Record, **hidden: Any) -> None:
        """Set hidden values of a record in the table, and update the indexes. ``None`` removes a value."""
        self._unindex(record)
        for name, value in hidden.items():
            if value is None:
                record.hidden.pop(name, None)
            else:
                record.hidden[name] = value
        self._index(record)

    def remove(self, record: Record) -> None:
        """Remove a record."""
        self._unindex(record)
        del self._records[record.id]
        for view in self._views.values():
            view.remove(record)
        self.version += 1

    def _index(self, record: Record) -> None:
        for name, index in self._indexes.items():
            for value in _keys(record, name):
                index[value] = record.id

    def _unindex(self, record: Record) -> None:
        for name, index in self._indexes.items():
            for value in _keys(record, name):
                if index.get(value) == record.id:
                    del index[value]


def _text(value: Any) -> Any:
    """An identifier as it is looked up: an external id may be a number."""
    return str(value) if isinstance(value, int) else value


def _keys(record: Record, name: str) -> Iterator[Any]:
    """The index values of a record for ``name``: the attribute, and the hidden value or values of that name."""
    value = record.attributes.get(name)
    if value is not None:
        yield _text(value)
    hidden = record.hidden.get(name)
    if isinstance(hidden, list):
        yield from cast("list[object]", hidden)
    elif hidden is not None:
        yield hidden
