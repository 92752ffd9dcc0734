"""Find the values of the fields in filters and sort orders, and compare them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from ..records.record_tables import Record
    from ..records.sorted_views import SortKey
    from ..world import World

__all__ = ["moment", "sort_key", "values_of"]

_DATE = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII)

_ELSEWHERE: Mapping[tuple[str, str], tuple[str, tuple[str, ...]]] = {
    ("campaign", "messages.channel"): ("campaign-messages", ("definition.channel", "channel")),
    ("profile", "push_token"): ("push-tokens", ("token",)),
}
"""Fields that are attributes of related records: the relationship, and the path there."""


def values_of(world: World, record: Record, field: str, owner: Record | None = None) -> list[Any]:
    """All values of a record for a field; empty if it has none.

    Args:
        world: has the related records.
        record: the record.
        field: name in filters and sort: an attribute, a dotted path, `id`, the id of a related record (``coupon.id``,
            ``profile_id``), or data about a member of a list or segment.
        owner: the list or segment, if the record is looked at as its member.
    """
    if field in ("id", "ids", f"{record.type}_id", f"{record.type}.id"):
        return [record.id]
    if field == "joined_group_at":
        return _joined(record, owner)
    if (elsewhere := _ELSEWHERE.get((record.type, field))) is not None:
        name, paths = elsewhere
        related = [other for reference in record.related(name) if (other := world.resolve(reference)) is not None]
        return [value for other in related for path in paths for value in _walk(other.attributes, path)]
    definition: Any = record.attributes.get("definition")
    places = [record.attributes, record.hidden]
    if isinstance(definition, dict):
        places.append(cast("dict[str, Any]", definition))
    for place in places:
        if found := _walk(place, field):
            return found
    for name in _relation_names(field):
        if name in record.relationships:
            return [id_ for _, id_ in record.relationships[name]]
    return []


def _joined(record: Record, owner: Record | None) -> list[Any]:
    """When a profile joined a list or segment."""
    if owner is None:
        return []
    joined = cast("Mapping[str, Any]", owner.hidden.get("joined") or {})
    value = joined.get(record.id) or record.attributes.get("joined_group_at")
    return [] if value is None else [value]


def _walk(place: Mapping[str, Any], field: str) -> list[Any]:
    if field in place:
        return [place[field]]
    head, dot, rest = field.partition(".")
    inner = place.get(head)
    if not dot:
        return []
    # Paths go through lists, for example the reasons of all suppressions.
    inners = cast("list[object]", inner) if isinstance(inner, list) else [inner]
    return [
        value for item in inners if isinstance(item, dict) for value in _walk(cast("Mapping[str, Any]", item), rest)
    ]


def _relation_names(field: str) -> tuple[str, ...]:
    """The relationships that a field can mean: ``category.id`` means ``categories``."""
    stem = re.sub(r"[._]id$", "", field).replace("_", "-")
    plural = f"{stem[:-1]}ies" if stem.endswith("y") else f"{stem}s"
    return stem, plural


def moment(value: Any) -> datetime | None:
    """The time that a value means; a date means its start in UTC."""
    if isinstance(value, str):
        return _parsed(value)
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    return None


@lru_cache(maxsize=1 << 14)  # a scan of a table sees the same times repeatedly
def _parsed(text: str) -> datetime | None:
    if not _DATE.fullmatch(text):
        return None
    try:
        return moment(datetime.fromisoformat(text))
    except ValueError:
        return None


def sort_key(value: Any) -> SortKey:
    """A key that compares with that of any other value: null first, then numbers, times and text."""
    match value:
        case None:
            return 0, 0
        case bool() | int() | float():
            return 1, value
        case str() if (when := moment(value)) is not None:
            return 2, when.timestamp()
        case str():
            return 3, value
        case _:
            return 4, str(value)
