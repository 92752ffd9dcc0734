"""Errors that this side raises without an answer that means them: deadlines, unknown outcomes, storage, cursors."""

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
    """The pages would not end well: a cursor came twice, or the next link leads to another origin or nowhere.

    Attributes:
        cursor: the cursor or link.
    """

    def __init__(self, message: str, *, cursor: str | None = None, operation: Operation[Any] | None = None) -> None:
        super().__init__(message, operation=operation)
        self.cursor = cursor


class DeadlineExceededError(KlaviyoError):
    """The call would take longer than its deadline allows. Raised at once where the wait ahead of it is known.

    Attributes:
        retry_after: seconds after which it can be sent; ``None`` if unknown.
    """

    def __init__(
        self, message: str, *, retry_after: float | None = None, operation: Operation[Any] | None = None
    ) -> None:
        super().__init__(message, operation=operation)
        self.retry_after = retry_after


class JournalError(KlaviyoError):
    """The journal of a bulk run cannot be used: it is another call's, the source has changed, or it cannot be written.

    What was sent before is in the journal, as far as it could be written; nothing is sent that is not.
    """


class PacingStorageError(KlaviyoError):
    """What counts calls for several processes cannot be reached. The call was not sent: it would go uncounted."""


class UnknownOutcomeError(TransportError):
    """A write was sent, and no complete answer came: the server may have done it or not.

    It was not repeated, since the call may not be sent twice. Find out before sending it again. ``__cause__`` is the
    :class:`TransportError` that ended it.
    """

    @classmethod
    def of(cls, cause: TransportError) -> Self:
        """The error for a write that ``cause`` ended."""
        name = f"{cause.operation.info.id}: " if cause.operation else ""
        what = "the outcome is unknown: the request was sent, but no complete answer came"
        why = clean(str(cause).removeprefix(name) or type(cause).__name__, LIMIT // 2)
        error = cls(f"{name}{what} ({why})", operation=cause.operation)
        error.__cause__ = cause
        return error


class WebhookVerificationError(KlaviyoError):
    """A delivery that is not, or not provably, Klaviyo's. Answer it with 400 or 401 and use nothing of it.

    Attributes:
        kind: ``missing`` (a header is not there), ``signature`` (it does not fit), ``stale`` (too old, or from the
            future: perhaps a replay), ``malformed`` (signed, but not a webhook's body).
    """

    def __init__(self, message: str, *, kind: Literal["missing", "signature", "stale", "malformed"]) -> None:
        super().__init__(message)
        self.kind = kind
