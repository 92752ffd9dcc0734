"""Counts the rows of a run while it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from .bulk_report import BulkReport, Counts, FailedRow, JobState, Progress
from .reject import RowsByNumber, is_left_out
from .row_conversion import SetAside

if TYPE_CHECKING:
    from ..rows.columns.blamed_columns import Blames

__all__ = ["Tally"]

T = TypeVar("T")


@attrs.define(kw_only=True)
class Tally:
    """Counts all rows, and keeps the first ``keep`` rows of each kind that went wrong.

    A copy shares nothing that changes. What belongs together is counted in a copy that then takes the place of the
    tally, so that an interrupt finds all of it counted, or nothing.

    Attributes:
        operation: id of the operation.
        keep: how many rows of each kind to keep.
        clock: the time, in seconds.
        began: when the run began.
        counts: the counts up to now.
        confirms: whether jobs tell the outcome of rows.
        rows: the source, if its rows can be looked up.
        left_out: how many rows are sent without a channel, by channel.
        columns: rows that know the column that an error of the server is about.
        jobs: jobs of the server, by id.
        ended_in: see `BulkReport`.
    """

    operation: str
    keep: int
    clock: Callable[[], float]
    began: float
    counts: Progress
    confirms: bool
    rows: Sequence[Any] = ()
    left_out: Mapping[str, int] = attrs.field(factory=dict[str, int])
    columns: Blames | None = None
    jobs: Mapping[str, JobState] = attrs.field(factory=dict[str, JobState], init=False)
    ended_in: tuple[int, int] | None = attrs.field(default=None, init=False)
    _named: int = attrs.field(default=0, init=False)
    _duplicates: int = attrs.field(default=0, init=False)
    _left_out: int = attrs.field(default=0, init=False)
    _failed: tuple[FailedRow, ...] = attrs.field(default=(), init=False)
    _set_aside: tuple[SetAside, ...] = attrs.field(default=(), init=False)
    _unknown: tuple[FailedRow, ...] = attrs.field(default=(), init=False)
    _repeated: tuple[int, ...] = attrs.field(default=(), init=False)

    def add_read(self, rows: int) -> None:
        """Count rows from the source."""
        self.counts = attrs.evolve(self.counts, read=self.counts.read + rows)

    def add_requests(self, requests: int, retries: int, rows: int) -> None:
        """Count HTTP requests, and the rows in them."""
        now = self.counts
        self.counts = attrs.evolve(
            now, requests=now.requests + requests, retries=now.retries + retries, submitted=now.submitted + rows
        )

    def add_accepted(self, rows: int) -> None:
        """Count rows that the server accepted."""
        self.counts = attrs.evolve(self.counts, accepted=self.counts.accepted + rows)

    def add_resumed(self, rows: int) -> None:
        """Count rows that an earlier run handled."""
        self.counts = attrs.evolve(self.counts, resumed=self.counts.resumed + rows)

    def add_set_aside(self, rows: Iterable[SetAside]) -> None:
        """Count rows that cannot be sent."""
        rows = tuple(rows)
        self._duplicates += sum(row.duplicate_of is not None for row in rows)
        self._left_out += sum(map(is_left_out, rows))
        self._set_aside, count = self._kept(self._set_aside, rows)
        self.counts = attrs.evolve(self.counts, set_aside=self.counts.set_aside + count)

    def add_unwanted(self, rows: Sequence[SetAside]) -> None:
        """Count rows that the caller does not want to be sent."""
        now, filtered = self.counts, sum(row.reason == "filtered" for row in rows)
        without = now.without_consent + len(rows) - filtered
        self.counts = attrs.evolve(now, filtered=now.filtered + filtered, without_consent=without)

    def add_refused(self, rows: Iterable[FailedRow]) -> None:
        """Count rows that the server refused in the request."""
        now = self.counts
        self._failed, count = self._kept(self._failed, self.placed(rows))
        self._named += count
        self.counts = attrs.evolve(now, failed=now.failed + count, refused=now.refused + count)

    def add_failed(self, rows: Sequence[FailedRow], total: int) -> None:
        """Count rows that failed in jobs: these, and so many more that it makes ``total``."""
        self._named += sum(row.index is not None for row in rows)
        self._failed, count = self._kept(self._failed, self.placed(rows))
        self.counts = attrs.evolve(self.counts, failed=self.counts.failed + max(total, count))

    def add_unknown(self, rows: Iterable[FailedRow]) -> None:
        """Count rows with unknown outcome."""
        self._unknown, count = self._kept(self._unknown, rows)
        self.counts = attrs.evolve(self.counts, unknown=self.counts.unknown + count)

    def add_repeated(self, indexes: Iterable[int]) -> None:
        """Count rows that were sent again."""
        self._repeated, count = self._kept(self._repeated, indexes)
        self.counts = attrs.evolve(self.counts, repeated=self.counts.repeated + count)

    def placed(self, rows: Iterable[FailedRow]) -> tuple[FailedRow, ...]:
        """The rows, with the columns that the server means."""
        return tuple(map(self._placed, rows))

    def _placed(self, row: FailedRow) -> FailedRow:
        if self.columns is None or not row.pointer or (found := self.columns.blamed(row.pointer)) is None:
            return row
        return attrs.evolve(row, column=found.name)

    def set_job(self, job: JobState) -> None:
        """Take the latest state of a job."""
        before, now = self.jobs.get(job.id), self.counts
        self.jobs = {**self.jobs, job.id: job}
        self.counts = attrs.evolve(now, jobs=len(self.jobs))
        if job.finished and not (before and before.finished):
            done = None if now.completed is None else now.completed + (job.completed or 0)
            self.counts = attrs.evolve(self.counts, jobs_done=now.jobs_done + 1, completed=done)

    def unfinished(self) -> list[JobState]:
        """Jobs that have not ended."""
        return [job for job in self.jobs.values() if not job.finished]

    def progress(self) -> Progress:
        """The counts, with the time."""
        return attrs.evolve(self.counts, seconds=self.clock() - self.began)

    def report(self, *, interrupted: bool, polling_error: str | None = None) -> BulkReport:
        """The result of the run."""
        now = self.progress()
        confirmed = sum(job.rows - job.unconfirmed for job in self.jobs.values())
        return BulkReport(
            **{field.name: getattr(now, field.name) for field in attrs.fields(Counts)},
            operation=self.operation,
            failed=self._failed,
            failed_count=now.failed,
            refused_count=now.refused,
            unnamed_count=now.failed - self._named,
            set_aside=self._set_aside,
            set_aside_count=now.set_aside,
            duplicate_count=self._duplicates,
            left_out_count=self._left_out,
            unknown=self._unknown,
            unknown_count=now.unknown,
            repeated=self._repeated,
            repeated_count=now.repeated,
            unsent=now.unsent,
            unconfirmed=max(0, now.accepted + now.resumed - confirmed) if self.confirms else 0,
            jobs=tuple(self.jobs.values()),
            interrupted=interrupted,
            ended_in=self.ended_in,
            channels_left_out=dict(self.left_out),
            polling_error=polling_error,
            rows=self._listed_rows(),
        )

    def _listed_rows(self) -> RowsByNumber:
        """The rows that the report lists, if they can be looked up."""
        listed: list[FailedRow | SetAside] = [*self._failed, *self._set_aside, *self._unknown]
        most, numbers = len(self.rows), (row.index for row in listed)
        return RowsByNumber((number, self.rows[number]) for number in numbers if number is not None and number < most)

    def _kept(self, kept: tuple[T, ...], rows: Iterable[T]) -> tuple[tuple[T, ...], int]:
        """The first rows of ``kept`` and ``rows``, and the number of ``rows``."""
        more = tuple(rows)
        return (kept if len(kept) >= self.keep else (*kept, *more)[: self.keep]), len(more)
