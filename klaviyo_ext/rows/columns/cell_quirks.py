"""What was changed in cells, or may be read in two ways: told once for each column, with a count and an example."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import attrs

__all__ = ["Note", "Quirks", "unnoted"]

Note: TypeAlias = Callable[[str, str], None]
"""Takes note of a cell: what was done, such as ``removed white space``, and an example."""


def unnoted(what: str, example: str) -> None:
    """Do nothing."""


@attrs.define
class _Quirk:
    example: str
    count: int = 0


class Quirks:
    """The quirks of a file. Iterated over, they are sentences."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], _Quirk] = {}
        self._whole: list[str] = []

    def note(self, column: str, what: str, example: str) -> None:
        """Count a cell of ``column``."""
        found = self._found.get((column, what))
        if found is None:
            found = self._found[column, what] = _Quirk(example)
        found.count += 1

    def note_whole(self, sentence: str) -> None:
        """Add what is so for the file as a whole."""
        if sentence not in self._whole:
            self._whole.append(sentence)

    def clear(self) -> None:
        """Forget everything, because the file is read again."""
        self._found.clear()
        self._whole.clear()

    def __iter__(self) -> Iterator[str]:
        yield from self._whole
        for (column, what), quirk in self._found.items():
            cells = "1 cell" if quirk.count == 1 else f"{quirk.count:,} cells"
            yield f"{column}: {what} in {cells}, for example {quirk.example}"
