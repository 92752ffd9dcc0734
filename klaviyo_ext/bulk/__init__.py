"""Send any number of records with any bulk operation.

`Klaviyo.bulk` and the other bulk methods do this; :func:`chunk` only splits records into requests, and needs no client.
Each name below is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from ..people.consents import Channel
    from .bulk_options import BulkOptions, Rows
    from .bulk_report import BulkReport, FailedRow, JobState, Progress, report_of
    from .chunking import Chunk, Chunker, Duplicates, chunk
    from .consenting import MissingPhone
    from .reject import Reject
    from .row_conversion import Malformed, SetAside
    from .run_events import (
        BulkEvent,
        Finished,
        JobChanged,
        RequestAccepted,
        RowsFailed,
        RowsFiltered,
        RowsResumed,
        RowsSetAside,
        RowsUnknown,
    )

__all__ = [
    "BulkEvent",
    "BulkOptions",
    "BulkReport",
    "Channel",
    "Chunk",
    "Chunker",
    "Duplicates",
    "FailedRow",
    "Finished",
    "JobChanged",
    "JobState",
    "Malformed",
    "MissingPhone",
    "Progress",
    "Reject",
    "RequestAccepted",
    "Rows",
    "RowsFailed",
    "RowsFiltered",
    "RowsResumed",
    "RowsSetAside",
    "RowsUnknown",
    "SetAside",
    "chunk",
    "report_of",
]

_NAMES = {
    "..people.consents": ("Channel",),
    ".chunking": ("Chunk", "Chunker", "Duplicates", "chunk"),
    ".run_events": (
        "BulkEvent",
        "Finished",
        "JobChanged",
        "RequestAccepted",
        "RowsFailed",
        "RowsFiltered",
        "RowsResumed",
        "RowsSetAside",
        "RowsUnknown",
    ),
    ".bulk_options": ("BulkOptions", "Rows"),
    ".bulk_report": ("BulkReport", "FailedRow", "JobState", "Progress", "report_of"),
    ".consenting": ("MissingPhone",),
    ".reject": ("Reject",),
    ".row_conversion": ("Malformed", "SetAside"),
}

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
