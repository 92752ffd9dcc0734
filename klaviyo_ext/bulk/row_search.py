"""Which rows of a chunk to send next, so that few requests find the rows that the server refuses.

A request that is refused without a name has at least one bad row. Halving finds one; the others go on in groups as
large as the share of bad rows so far allows: with one bad row in ten about seven, so that half of the groups are
accepted.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence

import attrs

__all__ = ["RowSearch"]

_EVEN = 0.7
"""Bad rows in a group of which every second one is accepted: ln 2."""

_PATIENCE = 2
"""After this many refusals in a row, groups are halved with each one, to find rows that are accepted."""


@attrs.define
class RowSearch:
    """The rows of one chunk, by position.

    Attributes:
        open: rows of which nothing is known.
        suspects: rows one of which is bad.
    """

    open: deque[int]
    suspects: Sequence[int] = ()
    _whole: int = attrs.field(init=False)
    _most: int = attrs.field(init=False)
    _good: int = 0
    _bad: int = 0

    def __attrs_post_init__(self) -> None:
        self._most = self._whole = len(self.open)

    def next(self, refusals: int) -> list[int]:
        """The rows of the next request; none if all have an outcome.

        Args:
            refusals: how many requests of the run were refused since it last accepted one.
        """
        if self.suspects:
            middle = max(1, len(self.suspects) // 2)
            group, self.suspects = list(self.suspects[:middle]), self.suspects[middle:]
            return group
        size = min(self._most, len(self.open))
        if self._bad:
            size = min(size, max(1, round(_EVEN * (self._good + self._bad) / self._bad)))
        size = max(min(size, 1), size >> max(0, refusals - _PATIENCE))
        if refusals % 2:  # far from those that were refused
            return [self.open.pop() for _ in range(size)][::-1]
        return [self.open.popleft() for _ in range(size)]

    def accepted(self, group: Sequence[int]) -> None:
        """The server accepted these rows."""
        self._good += len(group)

    def refused(self, group: Sequence[int]) -> None:
        """The server refused these rows and named none."""
        self.open.extendleft(reversed(self.suspects))
        self.suspects = group if len(group) > 1 else ()
        if len(group) == 1:
            self._bad += 1
            self._most = self._whole  # if requests were too large, this row may have been why

    def named(self, group: Sequence[int], bad: Collection[int]) -> None:
        """The server refused these rows because of the bad ones."""
        self.open.extendleft(reversed([*(place for place in group if place not in bad), *self.suspects]))
        self.suspects = ()

    def too_large(self, group: Sequence[int]) -> None:
        """The server refused these rows because they are too many."""
        self.open.extendleft(reversed([*group, *self.suspects]))
        self.suspects, self._most = (), len(group) // 2
