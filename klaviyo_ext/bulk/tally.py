"""The counts of a run while it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import attrs

from .bulk_report import BulkReport, FailedRow, JobState, Progress
from .row_conversion import SetAside

__all__ = ["Tally"]

T = TypeVar("T")


@attrs.define(kw_only=True)
class Tally:
    """Counts everything, and keeps the first ``keep`` rows of each kind that went wrong.

    Attributes are those of `BulkReport`.
    """

    operation: str
    keep: int
    polled: bool
    clock: Callable[[], float]
    began: float
    read: int = 0
    submitted: int = 0
    accepted: int = 0
    completed: int = 0
    failed: list[FailedRow] = attrs.field(factory=list[FailedRow])
    failed_count: int = 0
    refused_count: int = 0
    set_aside: list[SetAside] = attrs.field(factory=list[SetAside])
    set_aside_count: int = 0
    unknown: list[FailedRow] = attrs.field(factory=list[FailedRow])
    unknown_count: int = 0
    repeated: list[int] = attrs.field(factory=list[int])
    repeated_count: int = 0
    resumed: int = 0
    jobs: dict[str, JobState] = attrs.field(factory=dict[str, JobState])
    jobs_done: int = 0
    requests: int = 0
    retries: int = 0

    def add_set_aside(self, rows: Iterable[SetAside]) -> None:
        """Count rows that cannot be sent."""
        self.set_aside_count += self._keep(self.set_aside, rows)

    def add_failed(self, rows: Iterable[FailedRow], *, refused: bool) -> None:
        """Count rows that failed, in the request (``refused``) or in the job."""
        count = self._keep(self.failed, rows)
        self.failed_count += count
        self.refused_count += count if refused else 0

    def add_unknown(self, rows: Iterable[FailedRow]) -> None:
        """Count rows of unknown outcome."""
        self.unknown_count += self._keep(self.unknown, rows)

    def add_repeated(self, indexes: Iterable[int]) -> None:
        """Count rows that were sent again."""
        self.repeated_count += self._keep(self.repeated, indexes)

    def set_job(self, job: JobState) -> None:
        """Take a job's newest state."""
        before = self.jobs.get(job.id)
        self.jobs[job.id] = job
        if job.finished and not (before and before.finished):
            self.jobs_done += 1
            self.completed += job.completed or 0

    def progress(self) -> Progress:
        """How far the run is."""
        return Progress(
            read=self.read,
            submitted=self.submitted,
            accepted=self.accepted,
            completed=self.completed if self.polled else None,
            failed=self.failed_count,
            set_aside=self.set_aside_count,
            unknown=self.unknown_count,
            repeated=self.repeated_count,
            resumed=self.resumed,
            requests=self.requests,
            retries=self.retries,
            jobs=len(self.jobs),
            jobs_done=self.jobs_done,
            seconds=self.clock() - self.began,
        )

    def report(self, *, interrupted: bool, polling_error: str | None = None) -> BulkReport:
        """What came of the rows."""
        return BulkReport(
            operation=self.operation,
            read=self.read,
            submitted=self.submitted,
            accepted=self.accepted,
            completed=self.completed if self.polled else None,
            failed=tuple(self.failed),
            failed_count=self.failed_count,
            refused_count=self.refused_count,
            set_aside=tuple(self.set_aside),
            set_aside_count=self.set_aside_count,
            unknown=tuple(self.unknown),
            unknown_count=self.unknown_count,
            repeated=tuple(self.repeated),
            repeated_count=self.repeated_count,
            resumed=self.resumed,
            unsent=self.read
            - (self.accepted + self.resumed + self.refused_count + self.set_aside_count + self.unknown_count),
            jobs=tuple(self.jobs.values()),
            requests=self.requests,
            retries=self.retries,
            seconds=self.clock() - self.began,
            interrupted=interrupted,
            polling_error=polling_error,
        )

    def _keep(self, kept: list[T], rows: Iterable[T]) -> int:
        count = 0
        for row in rows:
            if len(kept) < self.keep:
                kept.append(row)
            count += 1
        return count
