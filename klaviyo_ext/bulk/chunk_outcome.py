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
        rows: the rows in it.
        positions: their positions in the chunk; ``None``: all.
        job_id: the job that it began.
    """

    part: int
    rows: Chunk
    positions: Sequence[int] | None
    job_id: str | None


@attrs.define
class Outcome:
    """What came of a chunk.

    Attributes:
        delivered: requests that were accepted.
        failed: rows that were refused.
        lost: rows of unknown outcome.
        repeated: positions of rows that were sent although it was unknown what had become of them.
        submitted: how many rows were in requests that were sent.
        requests: HTTP requests, each attempt counted.
        retries: those among them that repeated another.
        error: why the run has to end; ``None`` if it has not.
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
    away: Chunk | None = None


@attrs.define(eq=False)
class Flight:
    """A chunk on its way.

    Attributes:
        number: of the chunk.
        size: bytes of its request.
        indexes: numbers of its rows in the source.
        repeated: positions of rows that earlier runs sent again.
        outcome: what came of it up to now.
        begun: whether anybody has begun with it.
        over: whether all is done.
        landed: whether the outcome was counted.
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
        """``flow``, noting begin and end here."""
        self.begun = True
        try:
            return (yield from flow)
        finally:
            self.over = True


def unknown_rows(rows: Chunk, detail: str) -> list[FailedRow]:
    """The rows, as those of unknown outcome."""
    return [
        FailedRow(index, identifier, "unknown_outcome", detail)
        for index, identifier in zip(rows.indexes, rows.identifiers, strict=True)
    ]
