"""What a run keeps of its submissions, so that a later one can go on: in a journal, or nothing."""

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
    """A job that an earlier run did not see the end of.

    Attributes:
        part: number of its submission.
        id: its id.
        positions: of the rows in their chunk that it is about.
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
        unknown: rows of unknown outcome that are not safe to send again, by position.
        doubtful: positions of rows that an earlier run was sending when it ended; it is not known whether they arrived.
        repeated: positions of rows that an earlier run sent again although it did not know whether they had arrived.
        open_jobs: jobs whose end was not seen.
        jobs: jobs whose end was seen.
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
    """Where submissions are written down; this one keeps nothing.

    Methods are called from several threads. Each raises `JournalError` if it cannot write; then nothing of what it
    should have written was written.

    Attributes:
        blocking: whether methods may block; :func:`tell` calls them where that does no harm.
    """

    blocking = False

    def open(self) -> None:
        """Make it ready for a run.

        Raises:
            JournalError: it is about another call, in use, no journal, or cannot be written.
        """

    def plan(self, number: int, chunk: Chunk) -> Settled | None:  # noqa: ARG002 - for those that keep something
        """Note a chunk before anything of it is sent; what earlier runs did with it, if they knew it.

        Raises:
            JournalError: an earlier run saw other rows at this place.
        """
        return None

    def begin(self, number: int, positions: Sequence[int] | None) -> int:  # noqa: ARG002 - the same
        """Rows of a chunk (``None``: all) go out next; the number of the submission.

        If it is not known whether submissions of the chunk before this one arrived, they are repeated by it.
        """
        return 0

    def accept(self, part: int, job_id: str | None) -> None:
        """The server accepted a submission."""

    def withdraw(self, part: int) -> None:
        """A submission did nothing: it was refused as a whole, or not sent."""

    def abandon(self, number: int, *, doubtful: bool) -> None:
        """Nobody waits any longer for what is on its way of a chunk, and nothing of it may begin any more.

        Args:
            number: of the chunk.
            doubtful: whether the server may have received it; otherwise it did nothing.
        """

    def refuse(self, number: int, part: int, positions: Sequence[int], rows: Sequence[FailedRow]) -> None:
        """The server refused rows of a chunk; nothing else of submission ``part`` was done either."""

    def lose(self, number: int, part: int | None, positions: Sequence[int], rows: Sequence[FailedRow]) -> None:
        """Nobody knows what became of rows of a chunk, and they are not to be sent again.

        They were in submission ``part``; ``None``: in the one during which an earlier run ended.
        """

    def finish_job(self, number: int, part: int, job: JobState, rows: Sequence[FailedRow]) -> None:
        """A job has ended, and these rows failed in it."""

    def finish(self, chunks: int) -> None:
        """The source has ended after so many chunks.

        Raises:
            JournalError: an earlier run saw more.
        """

    def close(self) -> None:
        """The run is over. What is on its way may still be written."""


def tell(ledger: Ledger, function: Callable[[], T]) -> Flow[T]:
    """The result of ``function``, which calls ``ledger``."""
    return (yield from call(function)) if ledger.blocking else function()
