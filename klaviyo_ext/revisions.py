"""How long a revision of the API lives, and the warnings of calls with one that no longer should be used.

By Klaviyo's versioning policy a stable revision is supported for a year from its release, its date; for another year it
is deprecated, without fixes; then it is retired, and the oldest one alive answers instead. A beta (``2026-07-15.pre``)
may change or go at any time: it has no dates.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime
from threading import Lock
from typing import Literal

import attrs

from .core.argument_checks import api_revision
from .errors import ArgumentError, RevisionDeprecatedWarning, RevisionRetiredWarning

__all__ = ["Lifecycle", "Stage", "lifecycle", "warn_once"]

Stage = Literal["beta", "stable", "deprecated", "retired"]
"""Where a revision stands in its life."""


@attrs.frozen
class Lifecycle:
    """The dates of a revision; each is the first day, in UTC.

    Attributes:
        revision: as it is sent, as in ``2026-07-15``.
        released: the date in its name.
        deprecated: a year later; ``None`` for a beta.
        retired: two years later; ``None`` for a beta.
    """

    revision: str
    released: date
    deprecated: date | None
    retired: date | None

    def stage(self, day: date | None = None) -> Stage:
        """Where the revision stands on ``day``, or today. That of a day before the release is that of the release."""
        if isinstance(day, datetime):
            day = day.astimezone(UTC).date()
        if self.deprecated is None or self.retired is None:
            return "beta"
        today = datetime.now(UTC).date() if day is None else day
        if today >= self.retired:
            return "retired"
        return "deprecated" if today >= self.deprecated else "stable"


def lifecycle(revision: str) -> Lifecycle:
    """The dates of ``revision``: ``lifecycle(klaviyo_client.REVISION).retired``.

    Raises:
        ArgumentError: it is not a date as in ``2026-07-15``, or as in ``2026-07-15.pre`` for a beta.
    """
    day, _, suffix = api_revision("revision", revision).partition(".")
    try:
        released = date.fromisoformat(day)
        deprecated, retired = _years_after(released, 1), _years_after(released, 2)
    except ValueError as error:
        raise ArgumentError(f"revision: {day} is not a date ({error})", argument="revision") from None
    if suffix:
        return Lifecycle(revision, released, None, None)
    return Lifecycle(revision, released, deprecated, retired)


def _years_after(day: date, years: int) -> date:
    if (day.month, day.day) == (2, 29):
        return date(day.year + years, 3, 1)
    return day.replace(year=day.year + years)


_NEVER = datetime.max.replace(tzinfo=UTC)

_due: dict[str, datetime] = {}
"""From when on a call with a revision is worth a word (again). It is of the process: every client reads it."""

_lock = Lock()


def warn_once(revision: str, now: Callable[[], datetime]) -> None:
    """Warn if ``revision`` is deprecated or retired at ``now()``: once for each of the two, in the whole process.

    A string that is no revision, which a header of the caller's may be, is passed over: the server will judge it.
    """
    due = _due.get(revision)
    if due is None:
        due = _due[revision] = _first_due(revision)
    if due is not _NEVER and now() >= due:  # no clock is read for a beta, nor when all was said
        _warn(lifecycle(revision), now())


def _first_due(revision: str) -> datetime:
    try:
        deprecated = lifecycle(revision).deprecated
    except ArgumentError:
        return _NEVER
    return _NEVER if deprecated is None else _midnight(deprecated)


def _warn(life: Lifecycle, now: datetime) -> None:
    if life.deprecated is None or life.retired is None:
        return
    advice = "regenerate the client from a newer one"
    warning: Warning
    if life.stage(now) == "retired":
        following = _NEVER
        warning = RevisionRetiredWarning(f"revision {life.revision} is retired since {life.retired}; {advice}")
    else:
        following = _midnight(life.retired)
        dates = f"is deprecated since {life.deprecated} and will be retired on {life.retired}"
        warning = RevisionDeprecatedWarning(f"revision {life.revision} {dates}; {advice}")
    with _lock:
        if _due[life.revision] == following:  # another thread was faster
            return
        _due[life.revision] = following
    warnings.warn(warning, stacklevel=3)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
