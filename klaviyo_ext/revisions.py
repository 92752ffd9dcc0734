"""How long a revision of the API lives, and the warnings of calls with one that no longer should be used."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime
from threading import Lock

from klaviyo_client.runtime import api_revision
from klaviyo_client.runtime.api_revision import Lifecycle, Stage

from .core.argument_checks import api_revision as check_revision
from .errors import ArgumentError, RevisionDeprecatedWarning, RevisionRetiredWarning

__all__ = ["Lifecycle", "Stage", "lifecycle", "warn_once"]


def lifecycle(revision: str) -> Lifecycle:
    """The dates of ``revision``: ``lifecycle(klaviyo_client.REVISION).retired``.

    Raises:
        ArgumentError: it is not a date as in ``2026-07-15``, or as in ``2026-07-15.pre`` for a beta.
    """
    return api_revision.lifecycle(check_revision("revision", revision))


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
