"""Timestamps and dates: parsed from any format, and written back in the same format."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any

__all__ = ["Timestamp", "parse_date", "parse_datetime"]

_read = datetime.fromisoformat
_MARKS = slice(4, None, 3)
"""The separators in the usual format."""


class Timestamp(datetime):
    """A datetime that remembers the server's format, if ``isoformat()`` would write another one.

    One without a time zone remembers its format, too, so that it can be sent back.
    """

    text: str

    def __reduce_ex__(self, protocol: Any) -> str | tuple[Any, ...]:
        return (parse_datetime, (self.text,)) if hasattr(self, "text") else super().__reduce_ex__(protocol)


def parse_datetime(text: str) -> datetime | str:
    """Parse a timestamp. Text that is not a timestamp is returned unchanged.

    ISO 8601 is tried first; dateutil parses other formats, and is imported only then.
    """
    try:
        parsed = _read(text)
    except ValueError:
        found = _parse_by_dateutil(text)
        if found is None:
            return text
        parsed = found
    # isoformat() writes the usual format, "2026-07-15T12:00:00+00:00". This check is faster than calling it. The
    # hour: some Pythons read 24:00 as the next day.
    if text[_MARKS] == "--T::+:" and parsed.tzinfo is UTC and (parsed.hour or text[11] != "2"):
        return parsed
    if parsed.tzinfo is not None and parsed.isoformat() == text:
        return parsed
    spelt = Timestamp.combine(parsed.date(), parsed.timetz())
    spelt.text = text
    return spelt


def _parse_by_dateutil(text: str) -> datetime | None:
    from dateutil.parser import isoparse, parse  # takes 20 to 40 ms, and is rarely needed

    try:
        return isoparse(text)
    except ValueError:
        pass
    try:
        # Parts that are missing in the text come from the default; two defaults show whether any are missing.
        found = parse(text, default=datetime(2000, 1, 1), tzinfos=_zone)
        other = parse(text, default=datetime(2003, 12, 31), tzinfos=_zone)
    except (ArithmeticError, LookupError, TypeError, ValueError):
        return None
    return found if found == other else None


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    """The time zone with an offset in seconds. An abbreviation alone means different zones in different countries.

    Raises:
        ValueError: there is only an abbreviation.
    """
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name is not None:
        raise ValueError(f"unknown time zone {name}")
    return None


def parse_date(text: str) -> date | str:
    """Parse a date in the format YYYY-MM-DD. Any other text is returned unchanged."""
    try:
        parsed = date.fromisoformat(text)
    except ValueError:
        return text
    return parsed if parsed.isoformat() == text else text
