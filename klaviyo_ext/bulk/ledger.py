"""The record of the submissions of a run, with which a later run can continue."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import attrs

from ..core.effects import Flow, call
from .bulk_report import FailedRow, JobState
from .chunking import Chunk

__all__ = ["Ledger", "OpenJob", "Settled", "tell"]

T = TypeVar("T")


@attrs.frozen
class OpenJob:
    """A job whose end no earlier run has seen.

    Attributes:
        part: number of its submission.
        id: id of the job.
        positions: positions of its rows in the chunk.
    """

    part: int
    id: str
    positions: Sequence[int]


@attrs.frozen
class Settled:
    """What earlier runs did with a chunk.

    Attributes:
        accepted: positions of rows that the server accepted.
        failed: rows that failed in finished jobs.
        refused: rows that the server refused in the request, by position.
        unknown: rows with unknown outcome that are not safe to send again, by position.
        doubtful: positions of rows that were on the wire when an earlier run died; they may have arrived.
        repeated: positions of rows that an earlier run sent again although they may have arrived before.
        open_jobs: jobs that had not ended.
        jobs: jobs that have ended.
    """

    accepted: frozenset[int] = frozenset()
    failed: Sequence[FailedRow] = ()
    refused: Mapping[int, FailedRow] = attrs.field(factory=dict[int, FailedRow])
    unknown: Mapping[int, FailedRow] = attrs.field(factory=dict[int, FailedRow])
    doubtful: frozenset[int] = frozenset()
    repeated: frozenset[int] = frozenset()
    open_jobs: Sequence[OpenJob] = ()
    jobs: Sequence[JobState] = ()


class Ledger:
    """Records submissions; this one keeps nothing.

    Methods are called from several threads. Each raises `JournalError` if it cannot write; it has written nothing then.

    Attributes:
        blocking: whether methods may block; :func:`tell` calls such methods in a thread.
        finished: whether it has a run that came to its end; known after :meth:`open`.
    """

    blocking = False
    finished = False

    def open(self) -> None:
        """Prepare for a run.

        Raises:
            JournalError: it has an unfinished run of another call, is in use, is not a journal, or cannot be written.
        """

    def recognize(self, number: int, chunk: Chunk) -> bool:  # noqa: ARG002 - subclasses use them
        """Whether the finished run had this chunk. Otherwise this run starts anew: the next submission replaces it."""
        return False

    def plan(self, number: int, chunk: Chunk) -> Settled | None:  # noqa: ARG002 - subclasses use them
        """Note a chunk before it is sent; return what earlier runs did with it, if they had it.

        Raises:
            JournalError: an earlier run had other rows in this chunk.
        """
        return None

    def begin(self, number: int, positions: Sequence[int] | None) -> int:  # noqa: ARG002 - subclasses use them
        """Note that rows of a chunk (``None`` means all) are sent next; return the number of the submission.

        Earlier submissions of the chunk that may have arrived are repeated by this one.
        """
        return 0

    def accept(self, part: int, job_id: str | None) -> None:
        """Note that the server accepted a submission."""

    def withdraw(self, part: int) -> None:
        """Note that a submission had no effect: it was refused as a whole, or not sent."""

    def abandon(self, number: int, *, doubtful: bool) -> None:
        """Stop waiting for the submissions of a chunk, and allow no more of them.

        Args:
            number: number of the chunk.
            doubtful: whether the server may have received the latest one; otherwise it had no effect.
        """

    def refuse(self, number: int, part: int | None, positions: Sequence[int], rows: Sequence[FailedRow]) -> None:
        """Note that the server refused rows of a chunk; submission ``part``, if it is not withdrawn, had no effect."""

    def lose(self, number: int, part: int | None, positions: Sequence[int], rows: Sequence[FailedRow]) -> None:
        """Note that rows of a chunk have an unknown outcome and must not be sent again.

        They were in submission ``part``; ``None`` means the one that was on the wire when an earlier run died.
        """

    def finish_job(self, number: int, part: int, job: JobState, rows: Sequence[FailedRow]) -> None:
        """Note that a job has ended, and that these rows failed in it."""

    def finish(self, chunks: int) -> None:
        """Note that the source has ended after this many chunks. If a finished run had more, this one starts anew.

        Raises:
            JournalError: an earlier run that is not finished had more.
        """

    def complete(self, chunks: int) -> None:
        """Note that the run has come to its end, with this many chunks."""

    def close(self) -> None:
        """Note that the run is over. Submissions that are still on the wire may be recorded later."""


def tell(ledger: Ledger, function: Callable[[], T]) -> Flow[T]:
    """Call ``function``, which uses ``ledger``, and return its result."""
    return (yield from call(function)) if ledger.blocking else function()
