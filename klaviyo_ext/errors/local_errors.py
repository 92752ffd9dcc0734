"""Errors that do not come from a response: deadlines, unknown outcomes, storage, cursors."""

from __future__ import annotations

from typing import Any, Literal, Self

from klaviyo_client.runtime.errors import KlaviyoError, TransportError
from klaviyo_client.runtime.operation import Operation

from .one_line import LIMIT, clean

__all__ = [
    "CursorError",
    "DeadlineExceededError",
    "JournalError",
    "PacingStorageError",
    "UnknownOutcomeError",
    "WebhookVerificationError",
]


class CursorError(KlaviyoError):
    """Paging cannot continue: a cursor came twice, or the next link is invalid or leads to another origin.

    Attributes:
        cursor: the cursor or link.
    """

    def __init__(self, message: str, *, cursor: str | None = None, operation: Operation[Any] | None = None) -> None:
        super().__init__(message, operation=operation)
        self.cursor = cursor


class DeadlineExceededError(KlaviyoError):
    """The call would exceed its deadline. Raised at once if the wait is known.

    Attributes:
        retry_after: seconds after which it can be sent; ``None`` if unknown.
    """

    def __init__(
        self, message: str, *, retry_after: float | None = None, operation: Operation[Any] | None = None
    ) -> None:
        super().__init__(message, operation=operation)
        self.retry_after = retry_after


class JournalError(KlaviyoError):
    """The journal of a bulk run has an unfinished run of another call or source, or it cannot be written.

    The journal holds what was sent before, as far as it could be written. Nothing else is sent.
    """


class PacingStorageError(KlaviyoError):
    """The storage that counts calls for several processes is unavailable. The request was not sent."""


class UnknownOutcomeError(TransportError):
    """A write was sent, but no complete response was received: the server may or may not have done it.

    It was not repeated, because that is not safe. Check the result before you send it again. ``__cause__`` is the
    error that ended it: a :class:`TransportError`, or a response that is too large to be read.
    """

    @classmethod
    def of(cls, cause: KlaviyoError) -> Self:
        """The error for a write that ``cause`` ended."""
        name = f"{cause.operation.info.id}: " if cause.operation else ""
        what = "the outcome is unknown: the request was sent, but no complete answer came"
        why = clean(str(cause).removeprefix(name) or type(cause).__name__, LIMIT // 2)
        error = cls(f"{name}{what} ({why})", operation=cause.operation)
        error.__cause__ = cause
        return error


class WebhookVerificationError(KlaviyoError):
    """A delivery cannot be verified. Respond with 400 or 401, and do not use it.

    Attributes:
        kind: ``missing`` (no such header), ``signature`` (does not match), ``stale`` (too old, or from the
            future: perhaps a replay), ``malformed`` (signed, but not a webhook's body).
    """

    def __init__(self, message: str, *, kind: Literal["missing", "signature", "stale", "malformed"]) -> None:
        super().__init__(message)
        self.kind = kind
