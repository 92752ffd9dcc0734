"""The lifecycle of API revisions, and the warnings for calls with a deprecated or retired one."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime
from threading import Lock

from klaviyo_client.runtime import api_revision
from klaviyo_client.runtime.api_revision import Lifecycle, Stage
from klaviyo_client.runtime.forks import new_in_children

from .core.argument_checks import api_revision as check_revision
from .errors import ArgumentError, RevisionDeprecatedWarning, RevisionRetiredWarning

__all__ = ["Lifecycle", "Stage", "lifecycle", "warn_once"]


def lifecycle(revision: str) -> Lifecycle:
    """The dates of ``revision``: ``lifecycle(klaviyo_client.REVISION).retired``.

    Raises:
        ArgumentError: it is not a date such as ``2026-07-15``, or ``2026-07-15.pre`` for a beta.
    """
    return api_revision.lifecycle(check_revision("revision", revision))


_NEVER = datetime.max.replace(tzinfo=UTC)

_due: dict[str, datetime] = {}
"""When the next warning about a revision is due. All clients of the process share it."""

_lock = new_in_children(Lock())


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
