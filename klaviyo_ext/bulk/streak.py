"""What went wrong since the server last accepted a request of a run: it shows whether the run is hopeless."""

from __future__ import annotations

from collections import Counter
from threading import Lock

import attrs

from ..errors import APIError, RowsRefusedError
from .bulk_report import FailedRow
from .refusals import Reason, reason_of

__all__ = ["Doubted", "Streak"]

_ALIKE = 30
"""The run ends after this many refusals for the same reason that each left rows to send again."""

_REFUSED = 100
"""The run ends after this many refusals of any kind. Those that name all rows of their request cost no more than
requests that are accepted."""

_LOST = 3
"""The run ends after this many requests with unknown outcome."""


@attrs.frozen
class Doubted:
    """A row that the server refused without naming it. An outage may look the same.

    Attributes:
        number: number of its chunk.
        position: position of the row in the chunk.
        row: the row.
    """

    number: int
    position: int
    row: FailedRow


@attrs.define
class Streak:
    """Failures since the last request that was accepted. All flows of a run use it, in several threads.

    Attributes:
        refusals: how many requests were refused because of rows that are known, except those that name all rows.
    """

    refusals: int = 0
    _settled: int = 0
    _lost: int = 0
    _reasons: Counter[Reason] = attrs.field(factory=Counter[Reason])
    _doubted: list[Doubted] = attrs.field(factory=list[Doubted])
    _lock: Lock = attrs.field(factory=Lock)

    def accept(self) -> list[Doubted]:
        """A request was accepted: return the rows whose refusal is beyond doubt now."""
        with self._lock:
            self.refusals = self._settled = self._lost = 0
            self._reasons.clear()
            return self._taken()

    def refuse(
        self, failure: APIError, *, doubted: Doubted | None = None, settled: bool = False
    ) -> RowsRefusedError | None:
        """A request was refused because of some rows: return the error that ends the run, if it must end.

        Args:
            failure: the refusal.
            doubted: the row, if the server did not name it.
            settled: whether the server named all rows of the request, and they were several.
        """
        reason = reason_of(failure)
        with self._lock:
            self._settled += settled
            self.refusals += not settled
            self._reasons[reason] += not settled
            if doubted is not None:
                self._doubted.append(doubted)
            count = self.refusals + self._settled
            if self._reasons[reason] < _ALIKE and count < _REFUSED:
                return None
            return RowsRefusedError.of(failure, count, reason.text, reason.field, alike=len(self._reasons) == 1)

    def lose(self) -> bool:
        """The outcome of a request is unknown: return whether the run must end."""
        with self._lock:
            self._lost += 1
            return self._lost >= _LOST

    def rest(self) -> list[Doubted]:
        """The rows whose refusal is still in doubt, at the end of a run."""
        with self._lock:
            return self._taken()

    def _taken(self) -> list[Doubted]:
        found, self._doubted = self._doubted, []
        return found
