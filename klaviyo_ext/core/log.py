"""The logger ``klaviyo_ext``, and what its records have for loggers that write JSON."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import logging

__all__ = ["facts", "log"]


@cache
def log() -> logging.Logger:
    """The logger of calls. Its module is imported with the first message, because it takes long to import."""
    import logging  # noqa: PLC0415 - see above

    return logging.getLogger("klaviyo_ext")


def facts(
    operation: str | None = None,
    *,
    status: int | None = None,
    attempt: int | None = None,
    wait: float | None = None,
    request_id: str | None = None,
    error: str | None = None,
) -> dict[str, Any]:
    """``extra`` of a record. Each record has all of them, so that a format string can name them.

    Args:
        operation: id of the operation.
        status: HTTP status of the response.
        attempt: number of the attempt, from 1.
        wait: seconds of the wait that begins; of a response: all waits before it.
        request_id: the server's id of the request.
        error: class of the error.
    """
    return {
        "operation": operation,
        "status": status,
        "attempt": attempt,
        "wait": wait,
        "request_id": request_id,
        "error": error,
    }
