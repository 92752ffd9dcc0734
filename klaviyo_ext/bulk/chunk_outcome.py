"""The result of sending one chunk, also while it is on its way."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..core.effects import Flow
from .bulk_report import FailedRow
from .chunking import Chunk

__all__ = ["Delivered", "Flight", "Outcome", "unknown_rows"]


@attrs.frozen
class Delivered:
    """A request that the server accepted.

    Attributes:
        part: number of the submission in the ledger.
        rows: its rows.
        positions: positions of the rows in the chunk; ``None`` means all.
        job_id: id of the job that the server started.
    """

    part: int
    rows: Chunk
    positions: Sequence[int] | None
    job_id: str | None


@attrs.define
class Outcome:
    """The outcome of a chunk.

    Attributes:
        delivered: requests that were accepted.
        failed: rows that were refused, also rows of other chunks whose refusal is beyond doubt now.
        lost: rows with unknown outcome.
        repeated: positions of rows that were sent again although their outcome was unknown.
        submitted: how many rows were in requests that were sent.
        requests: how many HTTP requests; each attempt counts.
        retries: how many of these requests were retries.
        error: why the run must end; ``None`` if it goes on.
        ended_in: numbers of the first and the last row of the request that failed with it.
        away: rows that are on the wire now.
    """

    delivered: list[Delivered] = attrs.field(factory=list[Delivered])
    failed: list[FailedRow] = attrs.field(factory=list[FailedRow])
    lost: list[FailedRow] = attrs.field(factory=list[FailedRow])
    repeated: set[int] = attrs.field(factory=set[int])
    submitted: int = 0
    requests: int = 0
    retries: int = 0
    error: Exception | None = None
    ended_in: tuple[int, int] | None = None
    away: Chunk | None = None


@attrs.define(eq=False)
class Flight:
    """A chunk on its way.

    Attributes:
        number: number of the chunk.
        size: bytes of its request.
        indexes: numbers of its rows in the source.
        repeated: positions of rows that earlier runs sent again.
        outcome: its outcome up to now.
        begun: whether its delivery has started.
        over: whether its delivery has ended.
        landed: whether its outcome was counted.
    """

    number: int
    size: int
    indexes: Sequence[int]
    repeated: frozenset[int]
    outcome: Outcome = attrs.field(factory=Outcome)
    begun: bool = False
    over: bool = False
    landed: bool = False

    def track(self, flow: Flow[Outcome]) -> Flow[Outcome]:
        """Run ``flow``, and note its start and its end."""
        self.begun = True
        try:
            return (yield from flow)
        finally:
            self.over = True


def unknown_rows(rows: Chunk, detail: str) -> list[FailedRow]:
    """The rows, as rows with unknown outcome."""
    return [
        FailedRow(index, identifier, "unknown_outcome", detail)
        for index, identifier in zip(rows.indexes, rows.identifiers, strict=True)
    ]
