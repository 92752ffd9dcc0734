"""What came of the rows: counts while a run goes on, and the report at its end."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .row_conversion import SetAside

__all__ = ["BulkReport", "FailedRow", "JobState", "Progress", "attach_report", "report_of"]


@attrs.frozen
class FailedRow:
    """A row that was sent, and that the server refused, or of which nobody knows what became.

    Attributes:
        index: number of the row in the source, from 0; ``None`` if the server's error fits to no row.
        identifier: what identifies the row, as in an e-mail address.
        code: kind of the error; ``None`` where the server does not say (recorded job errors have none).
        detail: the error in words.
        pointer: JSON pointer to what the server blames, into the request that held the row.
    """

    index: int | None
    identifier: str | None
    code: str | None
    detail: str | None
    pointer: str | None = None


@attrs.frozen
class JobState:
    """A job of the server, as last seen.

    Attributes:
        id: its id; the form differs from kind to kind.
        status: ``queued``, ``processing``, ``complete`` or ``cancelled``, or what the server will say one day;
            ``expired`` if it does not know the job any more.
        rows: rows that were sent for it.
        completed: how many of them it says were done; ``None`` before it tells.
        failed: how many it says were not; ``None`` likewise.
        skipped: how many it left as they are (suppressions); ``None`` where it does not count them.
    """

    id: str
    status: str
    rows: int
    completed: int | None = None
    failed: int | None = None
    skipped: int | None = None

    @property
    def finished(self) -> bool:
        """Whether nothing more will come of it."""
        return self.status in ("complete", "cancelled", "expired")


@attrs.frozen(kw_only=True)
class Progress:
    """How far a run is, in rows unless it says otherwise.

    Attributes:
        read: taken from the source.
        submitted: in requests that were sent, whatever came of them.
        accepted: in requests that the server accepted.
        completed: done, as the jobs say; ``None`` for operations whose jobs cannot be read.
        failed: refused by the server, in the request or in the job.
        set_aside: not sent, since they cannot be.
        unknown: sent, with an outcome that nobody knows, and not safe to send again.
        repeated: sent again although it was unknown what had become of them, which is safe for these.
        resumed: settled by an earlier run with the same journal.
        requests: HTTP requests for submissions, each attempt counted.
        retries: those among them that repeated another.
        jobs: jobs that the server began.
        jobs_done: those of them that are finished.
        seconds: since the run began.
    """

    read: int = 0
    submitted: int = 0
    accepted: int = 0
    completed: int | None = None
    failed: int = 0
    set_aside: int = 0
    unknown: int = 0
    repeated: int = 0
    resumed: int = 0
    requests: int = 0
    retries: int = 0
    jobs: int = 0
    jobs_done: int = 0
    seconds: float = 0.0


@attrs.frozen(kw_only=True)
class BulkReport:
    """What came of a run.

    Every row that was read is in exactly one of ``accepted``, ``resumed``, ``refused_count``, ``set_aside_count``,
    ``unknown_count`` and ``unsent``. Rows that failed in a job had been accepted before.

    Attributes:
        operation: id of the operation.
        read: rows taken from the source.
        submitted: rows in requests that were sent, whatever came of them.
        accepted: rows in requests that the server accepted.
        completed: rows that were done, as the jobs say; ``None`` for operations whose jobs cannot be read.
        failed: rows that the server refused, the first ones.
        failed_count: how many it refused.
        refused_count: those among them that were refused in the request, not by the job.
        set_aside: rows that cannot be sent, the first ones.
        set_aside_count: how many there are.
        unknown: rows of which nobody knows what became, and that are not safe to send again, the first ones.
        unknown_count: how many there are.
        repeated: numbers of the rows that were sent again although it was unknown what had become of them, which is
            safe for these, the first ones; earlier runs with the same journal included.
        repeated_count: how many there are.
        resumed: rows that an earlier run with the same journal had settled.
        unsent: rows that were read and have no outcome, since the run ended early. Most were not sent; those that
            were are safe to send again.
        jobs: the server's jobs of this run.
        requests: HTTP requests for submissions, each attempt counted.
        retries: those among them that repeated another.
        seconds: how long the run took.
        interrupted: whether it ended before the source did.
        polling_error: why jobs were not asked for any further; ``None`` if they were.
    """

    operation: str
    read: int = 0
    submitted: int = 0
    accepted: int = 0
    completed: int | None = None
    failed: Sequence[FailedRow] = ()
    failed_count: int = 0
    refused_count: int = 0
    set_aside: Sequence[SetAside] = ()
    set_aside_count: int = 0
    unknown: Sequence[FailedRow] = ()
    unknown_count: int = 0
    repeated: Sequence[int] = ()
    repeated_count: int = 0
    resumed: int = 0
    unsent: int = 0
    jobs: Sequence[JobState] = ()
    requests: int = 0
    retries: int = 0
    seconds: float = 0.0
    interrupted: bool = False
    polling_error: str | None = None

    @property
    def unfinished_jobs(self) -> tuple[JobState, ...]:
        """Jobs whose end was not waited for, or did not come in time."""
        return tuple(job for job in self.jobs if not job.finished)

    @property
    def ok(self) -> bool:
        """Whether all rows were sent, and none failed as far as the server told."""
        wrong = self.failed_count or self.set_aside_count or self.unknown_count or self.unsent or self.interrupted
        return not wrong

    def __str__(self) -> str:
        parts = [
            f"{self.read:,} rows read",
            f"{self.accepted:,} accepted",
            *([f"{self.resumed:,} settled by an earlier run"] if self.resumed else []),
            *([f"{self.failed_count:,} failed"] if self.failed_count else []),
            *([f"{self.set_aside_count:,} set aside"] if self.set_aside_count else []),
            *([f"{self.unknown_count:,} of unknown outcome"] if self.unknown_count else []),
            *([f"{self.unsent:,} not sent"] if self.unsent else []),
        ]
        return f"{self.operation}: {', '.join(parts)}; {self.requests:,} requests, {self.seconds:.1f} s"


def attach_report(error: BaseException, report: BulkReport) -> None:
    """Let :func:`report_of` find ``report``, and a traceback show it in a line."""
    error.bulk_report = report  # type: ignore[attr-defined]  # exceptions take attributes
    error.add_note(f"up to then: {report}")


def report_of(error: BaseException) -> BulkReport | None:
    """What had come of the rows when ``error`` ended a bulk run; ``None`` if it did not end one.

    A run that ends early raises what ended it, as it was: the error of the source, of the API, a
    ``KeyboardInterrupt``, the cancellation of a task. What was raised in its place counts as well: the ``TimeoutError``
    of ``asyncio.timeout``, the ``KeyboardInterrupt`` of ``asyncio.run``.
    """
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        report = getattr(cause, "bulk_report", None)
        if isinstance(report, BulkReport):
            return report
        seen.add(id(cause))
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return None
