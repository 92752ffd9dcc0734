"""Whole hours, days, weeks and months in a time zone, for aggregates and reports."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

__all__ = ["Interval", "bucket_of", "bucket_starts", "day_of", "zone_named"]

Interval: TypeAlias = Literal["hour", "day", "week", "month"]

_MAX_BUCKETS = 10_000


def zone_named(name: str) -> ZoneInfo:
    """The time zone of this name.

    Raises:
        ValueError: there is none.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise ValueError(f"{name!r} is not a time zone.") from None


def day_of(moment: datetime, zone: ZoneInfo) -> datetime:
    """The start of the day of ``moment``."""
    return moment.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)


def bucket_starts(begin: datetime, end: datetime, interval: Interval, zone: ZoneInfo) -> list[datetime]:
    """The starts of the buckets from the one of ``begin``; weeks start on Monday.

    Raises:
        ValueError: there are too many.
    """
    start = day_of(begin, zone)
    if interval == "hour":
        start = begin.astimezone(zone).replace(minute=0, second=0, microsecond=0)
    if interval == "week":
        start -= timedelta(days=start.weekday())
    if interval == "month":
        start = start.replace(day=1)
    found: list[datetime] = []
    while start < end:
        if len(found) == _MAX_BUCKETS:
            raise ValueError("The time range is too long for this interval.")
        found.append(start)
        if interval == "hour":
            # Hours count in real time: days with a clock change have 23 or 25.
            start = (start.astimezone(UTC) + timedelta(hours=1)).astimezone(zone)
        elif interval == "month":
            start = (start + timedelta(days=32)).replace(day=1)
        else:
            start += timedelta(days=7 if interval == "week" else 1)
    return found


def bucket_of(starts: Sequence[datetime], when: datetime) -> int:
    """The index of the bucket that holds ``when``; the first one for earlier times."""
    return max(0, bisect_right(starts, when) - 1)
