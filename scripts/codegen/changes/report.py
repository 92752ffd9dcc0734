"""A report: two revisions, their differences, and the uses in an app. All formats are made from it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable

import attrs

from ..runtime.api_revision import Lifecycle, lifecycle
from ..schema.counts import Counts
from .change import Change, Severity
from .channels import are_apart
from .compare import compare
from .surface import Surface

__all__ = ["Report", "Revision", "Use", "make_report"]


@attrs.frozen
class Revision:
    """A revision on ``day``, with its counts. If its name is not a date, it has no lifecycle."""

    name: str
    lifecycle: Lifecycle | None
    day: dt.date
    counts: Counts

    @property
    def stage(self) -> str | None:
        """Its stage in the lifecycle."""
        return None if self.lifecycle is None else self.lifecycle.stage(self.day)

    def __str__(self) -> str:
        return "" if self.lifecycle is None else self.lifecycle.describe(self.day)


@attrs.frozen(order=True)
class Use:
    """A place in an app that uses something that changed.

    Attributes:
        path: file.
        line: of the file, from 1.
        column: of the line, from 1.
        text: the line.
        sure: whether this is certain; otherwise only the name matches, and the type is unknown.
    """

    path: str
    line: int
    column: int
    text: str
    sure: bool = True


@attrs.frozen
class Report:
    """The data of a report.

    Attributes:
        old: the revision that code was written for.
        new: the revision to go to.
        changes: the worst first.
        uses: places in the app, by the index of the change in ``changes``; ``None`` without an app.
        files: how many files of the app were read.
        notes: remarks for the reader, one sentence each.
    """

    old: Revision
    new: Revision
    changes: tuple[Change, ...]
    uses: dict[int, tuple[Use, ...]] | None = None
    files: int = 0
    notes: tuple[str, ...] = ()

    def counts(self) -> dict[str, int]:
        """The number of changes of each severity."""
        found = Counter(change.severity for change in self.changes)
        return {severity.value: found[severity] for severity in Severity}

    def tags(self) -> dict[str, dict[str, int]]:
        """The number of changes of each severity in each module."""
        found = Counter((tag, change.severity) for change in self.changes for tag in change.tags)
        names = sorted({tag for tag, _ in found})
        return {tag: {severity.value: found[tag, severity] for severity in Severity} for tag in names}

    def worst(self, *, in_app: bool) -> Severity | None:
        """The worst severity: of all changes, or of those that the app certainly uses."""
        uses = self.uses or {}
        chosen: Iterable[Change] = (
            (self.changes[number] for number, places in uses.items() if any(use.sure for use in places))
            if in_app
            else self.changes
        )
        return min((change.severity for change in chosen), key=lambda severity: severity.rank, default=None)


def make_report(old: Surface, new: Surface, today: dt.date) -> Report:
    """The report on two surfaces, without an app."""
    notes: list[str] = []
    if old.revision == new.revision:
        notes.append(f"Both documents are of revision {old.revision}.")
    elif are_apart(old, new):
        notes.append("One of them is a beta, with operations of its own: what only one has was not removed or added.")
    elif new.revision < old.revision:
        notes.append(f"{new.revision} is older than {old.revision}: what is called added was taken away later.")
    notes += [
        f"The document of {surface.revision} does not say which scopes operations need."
        for surface in (old, new)
        if surface.operations and not any(operation.scopes for operation in surface.operations.values())
    ]
    return Report(_revision(old, today), _revision(new, today), compare(old, new), notes=tuple(notes))


def _revision(surface: Surface, today: dt.date) -> Revision:
    try:
        life = lifecycle(surface.revision)
    except ValueError:
        life = None
    return Revision(surface.revision, life, today, surface.counts)
