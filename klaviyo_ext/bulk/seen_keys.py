"""Which row had a key first, for any number of rows, in little memory."""

from __future__ import annotations

from array import array

__all__ = ["SeenKeys"]

_LEAST = 1 << 10


class SeenKeys:
    """A hash table of numbers, without an object for each entry: 24 to 48 bytes a key.

    Two keys with the same hash of 64 bits count as equal: of runs with a million keys, 1 in 30 million has such a pair.
    """

    def __init__(self) -> None:
        self._begin(_LEAST)

    def _begin(self, size: int) -> None:
        self._left = size * 2 // 3  # fuller tables take longer to search
        self._hashes = array("q", bytes(8 * size))
        self._rows = array("q", bytes(8 * size))  # number of the row + 1, and 0 in empty slots

    def get(self, key: int) -> int | None:
        """The row that was added with the hash ``key``, or ``None``."""
        row = self._rows[self._slot(key)]
        return row - 1 if row else None

    def add(self, key: int, row: int) -> None:
        """Add a row, unless an earlier one has this ``key``."""
        slot = self._slot(key)
        if self._rows[slot]:
            return
        self._hashes[slot], self._rows[slot] = key, row + 1
        self._left -= 1
        if not self._left:
            hashes, rows = self._hashes, self._rows
            self._begin(2 * len(rows))
            for known, place in zip(hashes, rows, strict=True):
                if place:
                    self.add(known, place - 1)

    def _slot(self, key: int) -> int:
        """Where ``key`` is, or belongs."""
        hashes, rows = self._hashes, self._rows
        mask = len(rows) - 1
        slot = key & mask
        while rows[slot] and hashes[slot] != key:
            slot = (slot + 1) & mask
        return slot
