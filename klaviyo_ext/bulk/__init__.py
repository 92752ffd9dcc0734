"""Any number of records through any bulk operation: split, sent, watched, accounted for.

`Klaviyo.bulk` and its siblings run it; :func:`chunk` is the part that needs no client. Each name below is imported from
its module when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .chunking import Chunk, Chunker, Duplicates, chunk
    from .events import (
        BulkEvent,
        Finished,
        JobChanged,
        RequestAccepted,
        RowsFailed,
        RowsResumed,
        RowsSetAside,
        RowsUnknown,
    )
    from .options import BulkOptions, Rows
    from .report import BulkReport, FailedRow, JobState, Progress, report_of
    from .rows import Malformed, SetAside

__all__ = [
    "BulkEvent",
    "BulkOptions",
    "BulkReport",
    "Chunk",
    "Chunker",
    "Duplicates",
    "FailedRow",
    "Finished",
    "JobChanged",
    "JobState",
    "Malformed",
    "Progress",
    "RequestAccepted",
    "Rows",
    "RowsFailed",
    "RowsResumed",
    "RowsSetAside",
    "RowsUnknown",
    "SetAside",
    "chunk",
    "report_of",
]

_NAMES = {
    "chunking": ("Chunk", "Chunker", "Duplicates", "chunk"),
    "events": (
        "BulkEvent",
        "Finished",
        "JobChanged",
        "RequestAccepted",
        "RowsFailed",
        "RowsResumed",
        "RowsSetAside",
        "RowsUnknown",
    ),
    "options": ("BulkOptions", "Rows"),
    "report": ("BulkReport", "FailedRow", "JobState", "Progress", "report_of"),
    "rows": ("Malformed", "SetAside"),
}
_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names}

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names

    def __getattr__(name: str) -> Any:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
