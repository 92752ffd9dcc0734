"""The date filters of segment definitions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, cast

from ..pages.field_values import moment

__all__ = ["date_fits", "depends_on_time"]

_UNITS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}
_MOST = 10_000
"""The number of units from which a time is out of all reach."""
_FIXED = frozenset({"after", "before", "between-static", "alltime"})


def depends_on_time(definition: Any) -> bool:
    """Whether a definition has a date filter that is about the current time."""
    match definition:
        case {"type": "date", "operator": str(operator)}:
            return operator not in _FIXED
        case dict():
            return any(map(depends_on_time, cast("dict[str, object]", definition).values()))
        case list():
            return any(map(depends_on_time, cast("list[object]", definition)))
        case _:
            return False


def date_fits(given: Mapping[str, Any], when: datetime, now: datetime, zone: tzinfo = UTC) -> bool:
    """Whether a time fits a filter.

    Args:
        given: the filter.
        when: the time.
        now: the current time.
        zone: the time zone of days and months, and of times without one.
    """
    match given:
        case {"operator": "alltime"}:
            return True
        case {"operator": "after", "date": start}:
            return when > _moment(start, zone)
        case {"operator": "before", "date": end}:
            return when < _moment(end, zone)
        case {"operator": "between-static", "start": start, "end": end}:
            return _moment(start, zone) <= when <= _moment(end, zone)
        case {"operator": "in-the-last", "unit": unit, "quantity": number}:
            return now - _span(number, unit) <= when <= now
        case {"operator": "at-least", "unit": unit, "quantity": number}:
            return when <= now - _span(number, unit)
        case {"operator": "in-the-next", "unit": unit, "quantity": number}:
            return now <= when <= now + _span(number, unit)
        case {"operator": "between", "unit": unit, "start": start, "end": end}:
            nearer, farther = sorted((start, end))
            return now - _span(farther, unit) <= when <= now - _span(nearer, unit)
        case _:
            return _by_calendar(given, when.astimezone(zone), now.astimezone(zone))


def _by_calendar(given: Mapping[str, Any], when: datetime, now: datetime) -> bool:
    match given:
        case {"operator": "calendar-month", "value": month}:
            return bool(when.month == month)
        case {"operator": "anniversary-month"}:
            return when.month == now.month
        case {"operator": "anniversary"}:
            return _in_year(when, now.year).date() == now.date()
        case {"operator": "anniversary-last" | "anniversary-next" as operator, "unit": unit, "quantity": number}:
            span = _span(number, unit)
            begin, end = (now - span, now) if operator == "anniversary-last" else (now, now + span)
            return any(
                begin.date() <= _in_year(when, year).date() <= end.date() for year in range(begin.year, end.year + 1)
            )
        case _:
            return False


def _span(number: int, unit: str) -> timedelta:
    return min(number, _MOST) * _UNITS[unit]


def _in_year(when: datetime, year: int) -> datetime:
    """The anniversary in a year; that of 29 February is 1 March in other years."""
    try:
        return when.replace(year=year)
    except ValueError:
        return when.replace(year=year, month=3, day=1)


def _moment(text: str, zone: tzinfo) -> datetime:
    found = moment(text)
    if found is None:
        return datetime.max.replace(tzinfo=UTC)  # nothing is after it; the document does not check the text
    has_zone = text.endswith("Z") or "+" in text or "-" in text[10:]
    return found if has_zone else found.replace(tzinfo=zone)
