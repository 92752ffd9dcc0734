"""The result of a run: its counts while it goes on, and the report at its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self

import attrs

from klaviyo_client.runtime.json_types import shown

from ..errors import BulkFailuresError
from ..errors.one_line import LIMIT, clean
from .reject import Reject, RowsByNumber, is_left_out
from .report_views import as_html, as_json, as_text
from .row_conversion import SetAside

__all__ = ["BulkReport", "Counts", "FailedRow", "JobState", "Progress", "attach_report", "report_of"]

_FIRST = 3
"""How many reasons an error names."""


@attrs.frozen
class FailedRow:
    """A row that was sent and that the server refused, or whose outcome is unknown.

    Attributes:
        index: number of the row in the source, from 0; ``None`` if the server's error belongs to no row.
        identifier: what identifies the row, for example its e-mail address.
        code: the server's error code; ``None`` if it sends none (job errors have none).
        detail: the error message.
        pointer: JSON pointer to the place of the error, in the request with the row.
        column: the column of the file or frame that the error is about, if known.
    """

    index: int | None
    identifier: str | None
    code: str | None
    detail: str | None
    pointer: str | None = None
    column: str | None = None

    __repr__ = shown


@attrs.frozen
class JobState:
    """The last known state of a job of the server.

    Attributes:
        id: id of the job.
        status: ``queued``, ``processing``, ``complete``, ``cancelled``, or another status of the server; ``expired``
            if the server no longer knows the job.
        rows: how many rows were sent for the job.
        completed: how many rows are done; ``None`` if the server has not said so.
        failed: how many rows failed, as the server counts them or names them, whichever is more; ``None`` if it has
            not said so.
        skipped: how many rows were left unchanged (suppressions); ``None`` if the server does not count them.
        error: why the run gave up asking for the job; ``None`` if it did not.
    """

    id: str
    status: str
    rows: int
    completed: int | None = None
    failed: int | None = None
    skipped: int | None = None
    error: str | None = None

    __repr__ = shown

    @property
    def finished(self) -> bool:
        """Whether the job has ended."""
        return self.status in ("complete", "cancelled", "expired")

    @property
    def unconfirmed(self) -> int:
        """How many rows the counts leave out; all of them if the counts contradict each other."""
        told = (self.completed or 0) + (self.failed or 0) + (self.skipped or 0)
        return self.rows - told if told <= self.rows else self.rows


@attrs.frozen(kw_only=True)
class Counts:
    """What both `Progress` and `BulkReport` count, in rows unless stated otherwise.

    Attributes:
        read: taken from the source.
        submitted: in requests that were sent, whatever the result.
        accepted: in requests that the server accepted.
        completed: done, according to the jobs; ``None`` for operations whose jobs cannot be read.
        resumed: already handled by an earlier run with the same journal.
        filtered: not sent, because ``where`` leaves them out.
        without_consent: not sent, because their consent column does not say yes.
        requests: HTTP requests that submit rows; each attempt counts.
        retries: how many of these requests were retries.
        seconds: since the run began.
    """

    read: int = 0
    submitted: int = 0
    accepted: int = 0
    completed: int | None = None
    resumed: int = 0
    filtered: int = 0
    without_consent: int = 0
    requests: int = 0
    retries: int = 0
    seconds: float = 0.0


@attrs.frozen(kw_only=True)
class Progress(Counts):
    """How far a run is, in rows unless stated otherwise; see also `Counts`.

    Attributes:
        failed: refused by the server, in the request or in the job.
        refused: how many of these the server refused in the request.
        set_aside: not sent, because they cannot be.
        unknown: sent with unknown outcome, and not safe to send again.
        repeated: sent again although the outcome was unknown, which is safe for these rows.
        jobs: jobs that the server started.
        jobs_done: how many of these are finished.
    """

    failed: int = 0
    refused: int = 0
    set_aside: int = 0
    unknown: int = 0
    repeated: int = 0
    jobs: int = 0
    jobs_done: int = 0

    @property
    def unsent(self) -> int:
        """Rows that were read and have no outcome yet."""
        done = self.accepted + self.resumed + self.refused + self.set_aside + self.unknown
        return self.read - done - self.filtered - self.without_consent


@attrs.frozen(kw_only=True)
class BulkReport(Counts):
    """The result of a run; see also `Counts`.

    Every row that was read is in exactly one of ``accepted``, ``resumed``, ``refused_count``, ``set_aside_count``,
    ``unknown_count``, ``filtered``, ``without_consent`` and ``unsent``. Rows that failed in a job and rows that no job
    has confirmed were accepted before.

    Attributes:
        operation: id of the operation.
        failed: the first rows that the server refused.
        failed_count: how many it refused.
        refused_count: how many of these it refused in the request, not in the job.
        unnamed_count: how many of these no row can be found for: a job counts more failures than it names.
        set_aside: the first rows that cannot be sent.
        set_aside_count: how many there are.
        duplicate_count: how many of these have another row that is sent instead, such as an event that repeats one.
        left_out_count: how many of these the option ``duplicates`` left out, as it was told.
        unknown: the first rows with unknown outcome that are not safe to send again.
        unknown_count: how many there are.
        repeated: numbers of the first rows that were sent again although the outcome was unknown, which is safe for
            these rows; includes earlier runs with the same journal.
        repeated_count: how many there are.
        unsent: rows that were read and have no outcome because the run ended early. Most were not sent; the others
            are safe to send again: they had no effect, or it may be repeated.
        unconfirmed: rows that the server accepted for a job and whose outcome no job has told: it is not finished or
            not watched, was cancelled, has expired, or does not count all of its rows. Always 0 for operations
            without jobs.
        jobs: jobs that the server started for this run.
        interrupted: whether the run ended before its source.
        ended_in: numbers of the first and last row of the request whose failure ended the run; ``None`` if none did.
        channels_left_out: how many rows were taken without a channel, because they have no address for it, by channel.
        polling_error: why the run stopped asking for a job, or for all of them; ``None`` if it did not.
    """

    operation: str
    failed: Sequence[FailedRow] = ()
    failed_count: int = 0
    refused_count: int = 0
    unnamed_count: int = 0
    set_aside: Sequence[SetAside] = ()
    set_aside_count: int = 0
    duplicate_count: int = 0
    left_out_count: int = 0
    unknown: Sequence[FailedRow] = ()
    unknown_count: int = 0
    repeated: Sequence[int] = ()
    repeated_count: int = 0
    unsent: int = 0
    unconfirmed: int = 0
    jobs: Sequence[JobState] = ()
    interrupted: bool = False
    ended_in: tuple[int, int] | None = None
    polling_error: str | None = None
    channels_left_out: Mapping[str, int] = attrs.field(factory=dict[str, int])
    _rows: Mapping[int, Any] = attrs.field(factory=RowsByNumber, repr=False, eq=False, alias="rows")

    @property
    def unfinished_jobs(self) -> tuple[JobState, ...]:
        """Jobs that had not ended when the run did."""
        return tuple(job for job in self.jobs if not job.finished)

    @property
    def ok(self) -> bool:
        """Whether the server has told that all rows are done: it accepted them, and their jobs are complete.

        A run that does not wait for its jobs (``wait=False``) is never ok; see `all_accepted`.
        """
        return self.all_accepted and not self.unconfirmed and all(job.status == "complete" for job in self.jobs)

    @property
    def all_accepted(self) -> bool:
        """Whether the server accepted all rows, and none is known to have failed. Jobs may still do something else."""
        wrong = self.failed_count or self.set_aside_count or self.unknown_count or self.unsent or self.interrupted
        return not wrong

    @property
    def rejected_count(self) -> int:
        """How many rows failed, were set aside (except those that ``duplicates`` left out), or have an unknown outcome.

        :meth:`rejects` lists the first ones of each kind.
        """
        return self.failed_count + self.set_aside_count - self.left_out_count + self.unknown_count

    def rejects(self) -> list[Reject]:
        """The rows that failed, were set aside, or have an unknown outcome, in the order of the source.

        These are the first ``keep`` rows of each kind (10,000 by default); ``rejected_count`` counts all of them. A
        row with two errors is listed twice. Rows that ``duplicates`` left out, as it was told, are not rejects.
        """
        found = [self._reject("failed", row.code or "failed", row) for row in self.failed]
        found += [self._reject("set_aside", row.reason, row) for row in self.set_aside if not is_left_out(row)]
        found += [self._reject("unknown", row.code or "unknown_outcome", row) for row in self.unknown]
        return sorted(found, key=lambda reject: (reject.index is None, reject.index))

    def raise_for_failures(self) -> Self:
        """Return the report, or raise if the run did not do all that it was asked to.

        Without an error, the server has accepted every row, and none is known to have failed. Jobs that the run was
        not told to wait for (``wait=``) may still do something else; see `unfinished_jobs`. Rows that ``duplicates``
        left out are not failures.

        Raises:
            BulkFailuresError: a row failed, was set aside, has an unknown outcome or was not sent; a job was cancelled,
                or does not confirm its rows; or the run could not ask for its jobs. It has the report.
        """
        expected = sum(job.unconfirmed for job in self.unfinished_jobs)
        wrong = self.rejected_count or self.unsent or self.interrupted or self.polling_error
        if wrong or self.unconfirmed > expected or any(job.status == "cancelled" for job in self.jobs):
            raise BulkFailuresError(self._failures(), report=self)
        return self

    def _failures(self) -> str:
        """The counts, and the first reasons."""
        alike: dict[tuple[str, str], list[str]] = {}
        for reject in self.rejects():
            place = "no row" if reject.index is None else f"row {reject.index}"
            alike.setdefault((reject.detail, reject.code), []).append(place)
        first = list(alike.items())[:_FIRST]
        rest = self.rejected_count - sum(len(places) for _, places in first)
        parts = [
            self._counted(),
            *([f"jobs cannot be read: {self.polling_error}"] if self.polling_error else []),
            *(
                f"{places[0]}{f' and {len(places) - 1:,} more' if places[1:] else ''}: {clean(detail, 80)} ({code})"
                for (detail, code), places in first
            ),
            *([f"{rest:,} more"] if first and rest > 0 else []),
        ]
        return clean("; ".join(parts), LIMIT)

    def _reject(self, kind: Any, code: str, row: FailedRow | SetAside) -> Reject:
        found = None if row.index is None else self._rows.get(row.index)
        detail = row.detail or "the server gives no reason"
        return Reject(row.index, found, kind, code, detail, row.identifier, row.pointer, row.column)

    def __str__(self) -> str:
        ended = f"; ended in rows {self.ended_in[0]} to {self.ended_in[1]}" if self.ended_in else ""
        return f"{self._counted()}; {self.requests:,} requests, {self.seconds:.1f} s{ended}"

    def _counted(self) -> str:
        incomplete = 0 if self.unconfirmed else sum(job.status != "complete" for job in self.jobs)
        parts = [
            f"{self.read:,} rows read",
            f"{self.accepted:,} accepted",
            *([f"{self.resumed:,} handled by an earlier run"] if self.resumed else []),
            *([f"{self.filtered:,} filtered out"] if self.filtered else []),
            *([f"{self.without_consent:,} without consent"] if self.without_consent else []),
            *([f"{self.failed_count:,} failed"] if self.failed_count else []),
            *([f"{self.unnamed_count:,} of them unnamed"] if self.unnamed_count else []),
            *([f"{self.unconfirmed:,} not confirmed"] if self.unconfirmed else []),
            *([f"{incomplete:,} of {len(self.jobs):,} jobs not complete"] if incomplete else []),
            *(f"{count:,} without an address for {channel}" for channel, count in self.channels_left_out.items()),
            *([f"{self.set_aside_count:,} set aside"] if self.set_aside_count else []),
            *([f"{self.duplicate_count:,} of them duplicates"] if self.duplicate_count else []),
            *([f"{self.unknown_count:,} with unknown outcome"] if self.unknown_count else []),
            *([f"{self.unsent:,} not sent"] if self.unsent else []),
        ]
        return f"{self.operation}: {', '.join(parts)}"

    def __repr__(self) -> str:
        return as_text(self)

    def _repr_html_(self) -> str:
        return as_html(self)

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON data: all of its fields, ``ok`` and ``all_accepted``."""
        return as_json(self)


def attach_report(error: BaseException, report: BulkReport) -> None:
    """Attach ``report`` to ``error`` for :func:`report_of`, and show it in tracebacks."""
    error.bulk_report = report  # type: ignore[attr-defined]  # exceptions take attributes
    error.add_note(f"report: {report}")


def report_of(error: BaseException) -> BulkReport | None:
    """The report of the bulk run that ``error`` ended; ``None`` if it did not end one.

    A run that ends early raises the error that ended it, unchanged: an error of the source or of the API, a
    ``KeyboardInterrupt``, the cancellation of a task. This function also finds the report if another error replaced
    it: the ``TimeoutError`` of ``asyncio.timeout``, the ``KeyboardInterrupt`` of ``asyncio.run``.
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
