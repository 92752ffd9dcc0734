"""What a run tells while it goes on."""

from __future__ import annotations

import attrs

from .bulk_report import BulkReport, FailedRow, JobState, Progress
from .row_conversion import SetAside

__all__ = [
    "BulkEvent",
    "Finished",
    "JobChanged",
    "RequestAccepted",
    "RowsFailed",
    "RowsResumed",
    "RowsSetAside",
    "RowsUnknown",
]


@attrs.frozen(kw_only=True)
class BulkEvent:
    """Something happened.

    Attributes:
        progress: how far the run is, this event included.
    """

    progress: Progress


@attrs.frozen(kw_only=True)
class RequestAccepted(BulkEvent):
    """The server accepted a request.

    Attributes:
        rows: how many rows it held.
        job_id: the job that it began; ``None`` for operations without one.
    """

    rows: int
    job_id: str | None


@attrs.frozen(kw_only=True)
class RowsFailed(BulkEvent):
    """The server refused rows, in the request or in the job."""

    rows: tuple[FailedRow, ...]


@attrs.frozen(kw_only=True)
class RowsSetAside(BulkEvent):
    """Rows cannot be sent."""

    rows: tuple[SetAside, ...]


@attrs.frozen(kw_only=True)
class RowsUnknown(BulkEvent):
    """Nobody knows what became of rows that were sent, and they are not safe to send again."""

    rows: tuple[FailedRow, ...]


@attrs.frozen(kw_only=True)
class RowsResumed(BulkEvent):
    """An earlier run with the same journal had settled rows; they are not sent again.

    Attributes:
        rows: how many.
    """

    rows: int


@attrs.frozen(kw_only=True)
class JobChanged(BulkEvent):
    """A job of the server has another state than before."""

    job: JobState


@attrs.frozen(kw_only=True)
class Finished(BulkEvent):
    """The last event of a run, also of one that ends early."""

    report: BulkReport
