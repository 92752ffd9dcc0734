"""The time frame of a report, and its intervals.

Times are those of the account's time zone; offsets are ignored, in requests (Klaviyo's API documentation) and in
``date_times`` (recorded 2026-09-04).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from ...accepted_call import Refusal
from ...time_buckets import Interval, bucket_starts, day_of

__all__ = ["Timeframe", "timeframe_of"]

_TIMEFRAME, _INTERVAL = "/data/attributes/timeframe", "/data/attributes/interval"
_LONGEST = 366
_INTERVALS: Mapping[str, tuple[Interval, int]] = {
    "hourly": ("hour", 7),
    "daily": ("day", 60),
    "weekly": ("week", _LONGEST),
    "monthly": ("month", _LONGEST),
}
"""The interval, and the number of days that a time frame may have with it."""


@attrs.frozen
class Timeframe:
    """From ``begin`` until before ``end``; ``starts`` are those of the intervals, or of the whole.

    Attributes:
        until: its end, or now: nothing has happened later.
    """

    begin: datetime
    end: datetime
    until: datetime
    starts: list[datetime]

    @property
    def date_times(self) -> list[str]:
        """The starts as texts."""
        return [start.replace(tzinfo=UTC).isoformat(timespec="seconds") for start in self.starts]


def timeframe_of(given: Mapping[str, Any], now: datetime, zone: ZoneInfo) -> Timeframe:
    """The time frame of the attributes of a request.

    Raises:
        Refusal: 400, it is empty, or too long for a report or for its interval.
    """
    wanted, now = given["timeframe"], now + timedelta.resolution  # what happens now, is in it
    if "key" in wanted:
        begin, end = _named(wanted["key"], now.astimezone(zone), day_of(now, zone))
    else:
        begin, end = (datetime.fromisoformat(wanted[name]).replace(tzinfo=zone) for name in ("start", "end"))
    if begin >= end:
        raise Refusal(400, "invalid", "The start of the timeframe must be before its end.", pointer=_TIMEFRAME)
    days = (end - begin).days
    if days > _LONGEST:
        raise Refusal(400, "invalid", "The timeframe cannot be longer than 1 year.", pointer=_TIMEFRAME)
    if "interval" not in given:
        return Timeframe(begin, end, min(end, now), [begin])
    interval, longest = _INTERVALS[given["interval"]]
    if days > longest:
        detail = f"The timeframe cannot be longer than {longest} days with the interval {given['interval']}."
        raise Refusal(400, "invalid", detail, pointer=_INTERVAL)
    return Timeframe(begin, end, min(end, now), bucket_starts(begin, end, interval, zone))


def _named(key: str, now: datetime, today: datetime) -> tuple[datetime, datetime]:
    """Begin and end of a predefined time frame; those that include today end now."""
    week, month, year = today - timedelta(days=today.weekday()), today.replace(day=1), today.replace(month=1, day=1)
    match key.split("_"):
        case ["today"]:
            return today, now
        case ["yesterday"]:
            return today - timedelta(days=1), today
        case ["this", unit]:
            return {"week": week, "month": month, "year": year}[unit], now
        case ["last", "week"]:
            return week - timedelta(days=7), week
        case ["last", "month"]:
            return _months_before(month, 1), month
        case ["last", "year"]:
            return year.replace(year=year.year - 1), year
        case ["last", number, "months"]:
            return _months_before(today, int(number)), now
        case _:
            return today - timedelta(days=int(key.split("_")[1])), now


def _months_before(day: datetime, number: int) -> datetime:
    months = day.year * 12 + day.month - 1 - number
    for last in (day.day, 30, 29, 28):
        try:
            return day.replace(year=months // 12, month=months % 12 + 1, day=min(day.day, last))
        except ValueError:
            continue
    raise AssertionError  # every month has 28 days
