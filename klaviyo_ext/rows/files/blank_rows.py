"""Rows of empty cells only, of which spreadsheets leave hundreds. They are left out, and counted."""

from __future__ import annotations

__all__ = ["BlankRows"]


class BlankRows:
    """Counts them."""

    def __init__(self) -> None:
        self._count = 0
        self._first = 0

    def add(self, line: int) -> None:
        """Count one."""
        self._count += 1
        self._first = self._first or line

    def told(self) -> list[str]:
        """A sentence, if there were any."""
        if not self._count:
            return []
        if self._count == 1:
            return [f"left out 1 row with empty cells only, in line {self._first}"]
        return [f"left out {self._count:,} rows with empty cells only, the first in line {self._first}"]
