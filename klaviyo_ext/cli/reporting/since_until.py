"""The options ``--since`` and ``--until``: days ago, dates, times."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

from ..terminal.exit_codes import CommandError, ExitCode

__all__ = ["timeframe"]

_AGO = re.compile(r"(\d{1,6})\s*([hdwmy])", re.ASCII)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_LONGEST = timedelta(days=366)


def timeframe(since: str, until: str | None, now: Callable[[], datetime] | None = None) -> dict[str, str]:
    """The timeframe of a report, as the API takes it.

    Args:
        since: where it begins: ``30d``, ``12h``, ``4w``, ``6m``, ``1y`` ago, a date or a time.
        until: where it ends; ``None``: now.
        now: the time, for tests.

    Raises:
        CommandError: a text is neither; the end is before the begin; or there is more than a year between them.
    """
    present = datetime.now(UTC) if now is None else now()
    start = _moment("--since", since, present)
    end = present if until is None else _moment("--until", until, present)
    if start >= end:
        raise CommandError(f"--since {since} is not before {f'--until {until}' if until else 'now'}", ExitCode.USAGE)
    if end - start > _LONGEST:
        days = (end - start).days
        message = (
            f"a report covers at most one year, and --since {since} makes {days} days; use --until, and two reports"
        )
        raise CommandError(message, ExitCode.USAGE)
    return {"start": start.isoformat(timespec="seconds"), "end": end.isoformat(timespec="seconds")}


def _moment(option: str, text: str, now: datetime) -> datetime:
    ago = _AGO.fullmatch(text.strip().lower())
    try:
        if ago is not None:
            count = int(ago[1])
            return now - (timedelta(hours=count) if ago[2] == "h" else timedelta(days=count * _DAYS[ago[2]]))
        found = datetime.fromisoformat(text.strip())
    except (ValueError, OverflowError):
        message = f"{option} must be 30d, 12h, 4w, 6m, a date such as 2026-01-31 or a time, not {text!r}"
        raise CommandError(message, ExitCode.USAGE) from None
    midnight = time() if len(text.strip()) == 10 else found.timetz()
    return datetime.combine(found.date(), midnight, found.tzinfo or UTC)
