"""The conditions of segment definitions that events decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import Any, TypeAlias, cast

from ..records.event_values import moment_of, worth_of
from ..records.record_tables import Record
from .date_filters import date_fits
from .value_filters import number_fits, property_of, value_fits

__all__ = ["Events", "funnel_fits", "metric_fits"]

Events: TypeAlias = Callable[[str], Iterable[Record]]
"""Returns the events of a profile for a metric id, in order of arrival."""

_WINDOWS = {"HOURS": timedelta(hours=1), "DAYS": timedelta(days=1), "WEEKS": timedelta(weeks=1)}
_WINDOWS["YEARS"] = timedelta(days=365)


def metric_fits(given: Mapping[str, Any], events: Events, now: datetime, zone: tzinfo) -> bool:
    """Whether the number of events, or the sum of their values, fits a condition."""
    total = 0.0
    for event in events(given["metric_id"]):
        if date_fits(given["timeframe_filter"], moment_of(event), now, zone) and _passes(given, event, now, zone):
            total += 1 if given["measurement"] == "count" else worth_of(event)
    return number_fits(given["measurement_filter"], total)


def funnel_fits(given: Mapping[str, Any], events: Events, now: datetime, zone: tzinfo) -> bool:
    """Whether a profile took the steps of a funnel in their order, and did not take those that must be missing."""
    window = _window(given.get("completion_window_seconds"))
    steps = cast("Sequence[Mapping[str, Any]]", given["steps"])
    times = [
        sorted(
            when
            for event in events(step["metric_id"])
            if date_fits(given["timeframe_filter"], when := moment_of(event), now, zone)
            and _passes(step, event, now, zone)
        )
        for step in steps
    ]
    wanted = [bool(step["metric_exists"]) for step in steps]
    if not any(wanted):
        return not any(times)
    first = wanted.index(True)
    if any(when < start for start in times[first][:1] for early in times[:first] for when in early):
        return False
    return any(_completes(times[first + 1 :], wanted[first + 1 :], start, start + window) for start in times[first])


def _completes(times: Sequence[list[datetime]], wanted: Sequence[bool], after: datetime, until: datetime) -> bool:
    """Whether the remaining steps follow: each wanted one in its order, and no unwanted one in between."""
    banned: list[datetime] = []
    for index, (step, want) in enumerate(zip(times, wanted, strict=True)):
        if not want:
            banned += step
            continue
        return any(
            not any(after <= each <= when for each in banned)
            and _completes(times[index + 1 :], wanted[index + 1 :], when, until)
            for when in step
            if after <= when <= until
        )
    return not any(after <= each <= until for each in banned)


def _passes(given: Mapping[str, Any], event: Record, now: datetime, zone: tzinfo) -> bool:
    filters = cast("Iterable[Mapping[str, Any]]", given.get("metric_filters") or ())
    properties = event.attributes["event_properties"]
    places = {"properties": properties, "event_properties": properties, **properties}
    return all(
        each.get("filter") is None or value_fits(each["filter"], property_of(places, each["property"]), now, zone)
        for each in filters
    )


def _window(name: str | None) -> timedelta:
    unit, _, number = (name or "YEARS_100").partition("_")
    return _WINDOWS[unit] * int(number)
