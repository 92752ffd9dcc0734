"""Aggregates of a metric, computed from the events of the fake.

Dimensions can be properties of the events. The time range must have both bounds (Klaviyo's API documentation). ``sort``
with ``by`` works here, although a 500 was recorded for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

import attrs

from ....errors.fake_errors import FilterSyntaxError
from ...validation.filter_grammar import Comparison, parse_filter
from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.event_values import moment_of, worth_of
from ..records.record_tables import Record
from ..time_buckets import Interval, bucket_of, bucket_starts, zone_named
from ..world import World
from .request_parts import attributes_of, refuse_invalid, resource_of

__all__: list[str] = []

_FILTER = "/data/attributes/filter"
_NAIVE = re.compile(r"(?<=,)\s*(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(?=\))")
"""A time without an offset, which other filters of the API do not allow."""


@attrs.define
class _Cell:
    """The sums of one bucket of one row."""

    count: float = 0.0
    sum_value: float = 0.0
    profiles: set[str] = attrs.field(factory=set[str])

    def value(self, measurement: str) -> float:
        return {"count": self.count, "sum_value": self.sum_value, "unique": float(len(self.profiles))}[measurement]


@behaves("query_metric_aggregates")
def _query(world: World, call: AcceptedCall) -> Answer:
    given = attributes_of(resource_of(call))
    metric = world.need("metric", given["metric_id"])
    comparisons = _comparisons(given["filter"])
    zone = _zone(given.get("timezone") or "UTC")
    begin, end = (_bound(comparisons, operator, zone) for operator in ("greater-or-equal", "less-than"))
    starts = _starts(begin, end, given.get("interval") or "day", zone)
    by = cast("list[str]", given.get("by") or [])
    rows: dict[tuple[str, ...], dict[int, _Cell]] = {} if by else {(): {}}
    for event in world.table("event"):
        when = moment_of(event)
        if event.hidden.get("metric_id") != metric.id or not begin <= when < end:
            continue
        if not all(_passes(event, comparison) for comparison in comparisons):
            continue
        properties = cast("Mapping[str, Any]", event.attributes.get("event_properties") or {})
        cells = rows.setdefault(tuple(str(properties.get(name) or "") for name in by), {})
        cell = cells.setdefault(bucket_of(starts, when), _Cell())
        cell.count += 1
        cell.sum_value += worth_of(event)
        cell.profiles |= {id_ for _, id_ in event.related("profile")}
    measured = cast("list[str]", given["measurements"])
    data = [
        {
            "dimensions": list(dimensions),
            "measurements": {name: _series(cells, name, len(starts)) for name in measured},
        }
        for dimensions, cells in sorted(rows.items())
    ]
    attributes = {"dates": [start.astimezone(UTC).isoformat(timespec="seconds") for start in starts], "data": data}
    return Answer(status=200, record=Record("metric-aggregate", world.new_id("metric-aggregate"), attributes))


def _series(cells: Mapping[int, _Cell], measurement: str, length: int) -> list[float]:
    blank = _Cell()
    values = [cells.get(position, blank).value(measurement) for position in range(length)]
    return [int(value) if value.is_integer() else value for value in values]


def _comparisons(texts: Iterable[str]) -> list[Comparison]:
    try:
        return [comparison for text in texts for comparison in parse_filter(_NAIVE.sub(r"'\1'", text))]
    except FilterSyntaxError as error:
        raise refuse_invalid(f"Invalid filter: {error}", _FILTER) from None


def _zone(name: str) -> ZoneInfo:
    try:
        return zone_named(name)
    except ValueError as error:
        raise refuse_invalid(str(error), "/data/attributes/timezone") from None


def _bound(comparisons: list[Comparison], operator: str, zone: ZoneInfo) -> datetime:
    for comparison in comparisons:
        operand = comparison.operand
        if comparison.field == "datetime" and comparison.operator == operator:
            when = _datetime(operand, zone)
            if when is not None:
                return when
    raise refuse_invalid(f"The filter must limit datetime with {operator}.", _FILTER)


def _starts(begin: datetime, end: datetime, interval: Interval, zone: ZoneInfo) -> list[datetime]:
    try:
        return bucket_starts(begin, end, interval, zone)
    except ValueError as error:
        raise refuse_invalid(str(error), _FILTER) from None


def _datetime(value: Any, zone: ZoneInfo) -> datetime | None:
    """A time; filters without an offset, as in the documentation, use the time zone of the query."""
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=zone)
    if isinstance(value, str) or hasattr(value, "isoformat"):
        try:
            found = datetime.fromisoformat(value if isinstance(value, str) else value.isoformat())
        except ValueError:
            return None
        return found if found.tzinfo is not None else found.replace(tzinfo=zone)
    return None


def _passes(event: Record, comparison: Comparison) -> bool:
    """Whether an event matches a condition on a property; the time is checked elsewhere."""
    if comparison.field == "datetime":
        return True
    properties = cast("Mapping[str, Any]", event.attributes.get("event_properties") or {})
    value = properties.get(comparison.field, properties.get(comparison.field.replace("_", " ")))
    operand = comparison.operand
    wanted = operand if isinstance(operand, tuple) else (operand,)
    match comparison.operator:
        case "equals" | "any":
            return value in wanted
        case "contains":
            return isinstance(value, str) and str(operand) in value
        case _:
            return True
