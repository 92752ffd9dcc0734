"""Revisions of the API: their names, their lifecycle, and the old names of what they renamed.

A revision is a date: ``2026-07-15``; one with a suffix, ``2026-07-15.pre``, is a beta. By Klaviyo's versioning policy a
stable revision is supported for a year from its date; for another year it is deprecated, without fixes; then it is
retired, and the server uses the oldest supported one instead. A beta may change or end at any time: it has no dates.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from importlib import import_module
from typing import Any, Literal

import attrs

__all__ = ["Lifecycle", "Stage", "lifecycle", "old_names", "warn_of"]

_NAME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(\.[a-z0-9]+)?")

Stage = Literal["beta", "stable", "deprecated", "retired"]
"""The stages of a revision."""


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
        """The stage of the revision on ``day``, or today. Days before the release count as the release."""
        if isinstance(day, datetime):
            day = day.astimezone(UTC).date()
        if self.deprecated is None or self.retired is None:
            return "beta"
        today = datetime.now(UTC).date() if day is None else day
        if today >= self.retired:
            return "retired"
        return "deprecated" if today >= self.deprecated else "stable"

    def describe(self, day: date | None = None) -> str:
        """The stage on ``day``, or today, as text with its dates."""
        match self.stage(day):
            case "beta":
                return "beta: may change or end at any time"
            case "stable":
                return f"stable; deprecated from {self.deprecated}, retired on {self.retired}"
            case "deprecated":
                return f"deprecated since {self.deprecated}, retired on {self.retired}"
            case "retired":
                return f"retired since {self.retired}: Klaviyo answers with its oldest revision that is left"


def lifecycle(revision: str) -> Lifecycle:
    """The dates of ``revision``.

    Raises:
        ValueError: it is not a revision.
    """
    found = _NAME.fullmatch(revision)
    if found is None:
        raise ValueError(f"{revision[:40]!r} is not a revision such as 2026-07-15, or 2026-07-15.pre for a beta")
    try:
        released = date.fromisoformat(found[1])
        dates = (_years_after(released, 1), _years_after(released, 2))
    except ValueError as error:
        raise ValueError(f"{revision!r} is not a revision: {error}") from None
    return Lifecycle(revision, released, *((None, None) if found[2] else dates))


def _years_after(day: date, years: int) -> date:
    if (day.month, day.day) == (2, 29):
        return date(day.year + years, 3, 1)
    return day.replace(year=day.year + years)


def old_names(
    module: str, package: str, now: Mapping[str, str], since: str, current: Callable[[str], Any] | None = None
) -> Callable[[str], Any]:
    """A ``__getattr__`` for a module with old names.

    Args:
        module: name of the module.
        package: name of its package, or of the module itself if it is a package.
        now: old name to new name, dotted and relative to ``package``.
        since: the revision that renamed them.
        current: looks up all other names.
    """

    def look_up(name: str) -> Any:
        if name not in now:
            if current is not None:
                return current(name)
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        home, _, new = now[name].rpartition(".")
        value = getattr(import_module(f".{home}", package), new)
        # ``from package import name`` looks the name up twice: the import system does it before the statement does.
        if sys._getframe(1).f_code.co_filename != "<frozen importlib._bootstrap>":
            warn_of(f"{module}.{name}", f"{package}.{now[name]}", since, stacklevel=2)
        return value

    return look_up


def warn_of(name: str, now: str, since: str, *, stacklevel: int) -> None:
    """Warn that ``name`` is an old name; ``stacklevel`` counts from the caller, as in ``warnings.warn``."""
    warnings.warn(
        f"{name} is now {now}; the revision after {since} removes the old name",
        DeprecationWarning,
        stacklevel=stacklevel + 1,
    )
