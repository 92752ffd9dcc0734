"""Timestamps and days: read in any spelling, written back in the spelling they were read in."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

__all__ = ["Timestamp", "parse_date", "parse_datetime"]


class Timestamp(datetime):
    """A datetime that remembers how the server spelt it, where ``isoformat()`` would spell it another way."""

    text: str

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return parse_datetime, (self.text if hasattr(self, "text") else self.isoformat(),)


def parse_datetime(text: str) -> datetime | str:
    """The moment that ``text`` names, or ``text`` itself if it names none.

    ISO 8601 is tried first; other spellings go to dateutil, which is imported only then.
    """
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        found = _parse_by_dateutil(text)
        if found is None:
            return text
        parsed = found
    # The usual spelling, "2026-07-15T12:00:00[.123456]+00:00", is what isoformat() gives back.
    size = len(text)
    if (size == 25 or (size == 32 and parsed.microsecond)) and text[10] == "T" and text[-6:] == "+00:00":
        return parsed
    if parsed.isoformat() == text:
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
        found = parse(text, default=datetime(2000, 1, 1))
        other = parse(text, default=datetime(2003, 12, 31))
    except (ValueError, OverflowError, TypeError):
        return None
    return found if found == other else None


def parse_date(text: str) -> date | str:
    """The day that ``text`` names (YYYY-MM-DD), or ``text`` itself if it names none in that spelling."""
    try:
        parsed = date.fromisoformat(text)
    except ValueError:
        return text
    return parsed if parsed.isoformat() == text else text
