"""Timestamps and days: read in any spelling, written back in the spelling they were read in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any

__all__ = ["Timestamp", "parse_date", "parse_datetime"]

_read = datetime.fromisoformat
_MARKS = slice(4, None, 3)
"""Where the usual spelling has what stands between its numbers."""


class Timestamp(datetime):
    """A datetime that remembers how the server spelt it, where ``isoformat()`` would spell it another way.

    One without a zone remembers its spelling, too: it came so, and may so be sent back.
    """

    text: str

    def __reduce_ex__(self, protocol: Any) -> str | tuple[Any, ...]:
        return (parse_datetime, (self.text,)) if hasattr(self, "text") else super().__reduce_ex__(protocol)


def parse_datetime(text: str) -> datetime | str:
    """The moment that ``text`` names, or ``text`` itself if it names none.

    ISO 8601 is tried first; other spellings go to dateutil, which is imported only then.
    """
    try:
        parsed = _read(text)
    except ValueError:
        found = _parse_by_dateutil(text)
        if found is None:
            return text
        parsed = found
    # The usual spelling, "2026-07-15T12:00:00+00:00", is what isoformat() gives back, and this is a quicker way to
    # see it. The hour: some Pythons read 24:00 as the next day.
    if text[_MARKS] == "--T::+:" and parsed.tzinfo is UTC and (parsed.hour or text[11] != "2"):
        return parsed
    if parsed.tzinfo is not None and parsed.isoformat() == text:
        return parsed
    spelt = Timestamp.combine(parsed.date(), parsed.timetz())
    spelt.text = text
    return spelt


def _parse_by_dateutil(text: str) -> datetime | None:
    from dateutil.parser import isoparse, parse  # 20 to 40 ms, and hardly ever needed

    try:
        return isoparse(text)
    except ValueError:
        pass
    try:
        # Parts that the text leaves out come from the default; a text that names a whole day does not care which.
        found = parse(text, default=datetime(2000, 1, 1), tzinfos=_zone)
        other = parse(text, default=datetime(2003, 12, 31), tzinfos=_zone)
    except (ArithmeticError, LookupError, TypeError, ValueError):
        return None
    return found if found == other else None


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    """The zone of a timestamp, by its offset in seconds; an abbreviation means another zone in another country.

    Raises:
        ValueError: there is an abbreviation only.
    """
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name is not None:
        raise ValueError(f"unknown time zone {name}")
    return None


def parse_date(text: str) -> date | str:
    """The day that ``text`` names (YYYY-MM-DD), or ``text`` itself if it names none in that spelling."""
    try:
        parsed = date.fromisoformat(text)
    except ValueError:
        return text
    return parsed if parsed.isoformat() == text else text
