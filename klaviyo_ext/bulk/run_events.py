"""The events of a run."""

from __future__ import annotations

import attrs

from klaviyo_client.runtime.json_types import shown

from .bulk_report import BulkReport, FailedRow, JobState, Progress
from .row_conversion import SetAside

__all__ = [
    "BulkEvent",
    "Finished",
    "JobChanged",
    "RequestAccepted",
    "RowsFailed",
    "RowsFiltered",
    "RowsResumed",
    "RowsSetAside",
    "RowsUnknown",
]


@attrs.frozen(kw_only=True, repr=False)
class BulkEvent:
    """An event of a run.

    Attributes:
        progress: how far the run is, including this event.
    """

    progress: Progress

    __repr__ = shown


@attrs.frozen(kw_only=True, repr=False)
class RequestAccepted(BulkEvent):
    """The server accepted a request.

    Attributes:
        rows: how many rows the request had.
        job_id: the job that the server started; ``None`` for operations without jobs.
    """

    rows: int
    job_id: str | None


@attrs.frozen(kw_only=True, repr=False)
class RowsFailed(BulkEvent):
    """The server refused rows, in the request or in the job."""

    rows: tuple[FailedRow, ...]


@attrs.frozen(kw_only=True, repr=False)
class RowsSetAside(BulkEvent):
    """Rows cannot be sent."""

    rows: tuple[SetAside, ...]


@attrs.frozen(kw_only=True, repr=False)
class RowsFiltered(BulkEvent):
    """Rows that the caller does not want to be sent: ``where`` or a consent column leaves them out."""

    rows: tuple[SetAside, ...]


@attrs.frozen(kw_only=True, repr=False)
class RowsUnknown(BulkEvent):
    """The outcome of rows is unknown, and they are not safe to send again."""

    rows: tuple[FailedRow, ...]


@attrs.frozen(kw_only=True, repr=False)
class RowsResumed(BulkEvent):
    """An earlier run with the same journal handled rows; they are not sent again.

    Attributes:
        rows: how many.
    """

    rows: int


@attrs.frozen(kw_only=True, repr=False)
class JobChanged(BulkEvent):
    """The state of a job of the server has changed."""

    job: JobState


@attrs.frozen(kw_only=True, repr=False)
class Finished(BulkEvent):
    """The last event of a run, also if it ends early."""

    report: BulkReport
