"""The lifecycle of API revisions, and the warnings for calls with a deprecated or retired one.

Klaviyo's versioning policy: a stable revision is supported for a year from its release (its date). It is then
deprecated for a year, without fixes, and then retired: the oldest live revision answers instead. A beta
(``2026-07-15.pre``) may change or end at any time, so it has no dates.
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
"""The stage of a revision in its lifecycle."""


@attrs.frozen
class Lifecycle:
    """The dates of a revision; each is the first day, in UTC.

    Attributes:
        revision: as sent, for example ``2026-07-15``.
        released: the date in its name.
        deprecated: a year later; ``None`` for a beta.
        retired: two years later; ``None`` for a beta.
    """

    revision: str
    released: date
    deprecated: date | None
    retired: date | None

    def stage(self, day: date | None = None) -> Stage:
        """The stage on ``day`` (default: today). Before the release it is the stage at release."""
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
        ArgumentError: it is not a date such as ``2026-07-15``, or ``2026-07-15.pre`` for a beta.
    """
    day, _, suffix = api_revision("revision", revision).partition(".")
    try:
        released = date.fromisoformat(day)
        deprecated, retired = _years_after(released, 1), _years_after(released, 2)
    except ValueError as error:
        raise ArgumentError(f"revision must be a date, not {day} ({error})", argument="revision") from None
    if suffix:
        return Lifecycle(revision, released, None, None)
    return Lifecycle(revision, released, deprecated, retired)


def _years_after(day: date, years: int) -> date:
    if (day.month, day.day) == (2, 29):
        return date(day.year + years, 3, 1)
    return day.replace(year=day.year + years)


_NEVER = datetime.max.replace(tzinfo=UTC)

_due: dict[str, datetime] = {}
"""When the next warning about a revision is due. All clients of the process share it."""

_lock = Lock()


def warn_once(revision: str, now: Callable[[], datetime]) -> None:
    """Warn if ``revision`` is deprecated or retired at ``now()``: once for each stage in the whole process.

    A string that is not a revision (a header of the caller can be one) is ignored; the server will refuse it.
    """
    due = _due.get(revision)
    if due is None:
        due = _due[revision] = _first_due(revision)
    if due is not _NEVER and now() >= due:  # reads no clock for a beta, or after the last warning
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
    advice = "regenerate the client for a newer revision"
    warning: Warning
    if life.stage(now) == "retired":
        following = _NEVER
        warning = RevisionRetiredWarning(f"revision {life.revision} was retired on {life.retired}; {advice}")
    else:
        following = _midnight(life.retired)
        dates = f"was deprecated on {life.deprecated} and will be retired on {life.retired}"
        warning = RevisionDeprecatedWarning(f"revision {life.revision} {dates}; {advice}")
    with _lock:
        if _due[life.revision] == following:  # another thread warned first
            return
        _due[life.revision] = following
    warnings.warn(warning, stacklevel=3)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
