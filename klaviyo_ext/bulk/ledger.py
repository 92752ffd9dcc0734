"""What a run keeps of its submissions, so that a later one can go on: in a journal, or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from .chunking import Chunk
from .report import FailedRow, JobState

__all__ = ["Ledger", "OpenJob", "Settled"]


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
        doubtful: positions of rows that an earlier run was sending when it died; it is not known whether they arrived.
        open_jobs: jobs whose end was not seen.
        jobs: jobs whose end was seen.
    """

    accepted: frozenset[int] = frozenset()
    failed: Sequence[FailedRow] = ()
    refused: Mapping[int, FailedRow] = attrs.field(factory=dict[int, FailedRow])
    unknown: Mapping[int, FailedRow] = attrs.field(factory=dict[int, FailedRow])
    doubtful: frozenset[int] = frozenset()
    open_jobs: Sequence[OpenJob] = ()
    jobs: Sequence[JobState] = ()


class Ledger:
    """Where submissions are written down; this one keeps nothing.

    Methods may block, and are called from several threads. Each raises `JournalError` if it cannot write; then nothing
    of what it should have written was written.
    """

    def plan(self, number: int, chunk: Chunk) -> Settled | None:  # noqa: ARG002 - for those that keep something
        """Note a chunk before anything of it is sent; what earlier runs did with it, if they knew it.

        Raises:
            JournalError: an earlier run saw other rows at this place.
        """
        return None

    def begin(self, number: int, positions: Sequence[int] | None) -> int:  # noqa: ARG002 - the same
        """Rows of a chunk (``None``: all) are about to be sent; the number of the submission."""
        return 0

    def accept(self, part: int, job_id: str | None) -> None:
        """The server accepted a submission."""

    def withdraw(self, part: int) -> None:
        """A submission did nothing: it was refused as a whole, or not sent, or is safe to send again."""

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
