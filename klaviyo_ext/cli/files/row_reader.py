"""What a reader gives: rows, and what it could not read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import attrs

__all__ = ["BrokenRow", "Place", "Row", "Table", "TableError"]


@attrs.frozen
class Place:
    """Where something stands in a file.

    Attributes:
        file: its name.
        line: from 1; of a Parquet file the row. ``None``: the file as a whole.
        column: character in that line, from 1; ``None`` where there are no lines.
    """

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)


class TableError(ValueError):
    """A file cannot be read or written as a whole. The message begins with the place.

    Attributes:
        place: where.
        detail: what is wrong.
    """

    def __init__(self, place: Place, detail: str) -> None:
        super().__init__(f"{place}: {detail}")
        self.place = place
        self.detail = detail


@attrs.frozen
class Row:
    """A row that could be read.

    Attributes:
        line: where it begins, from 1; of a Parquet file its number.
        cells: in the order of the columns, or by name where each row has its own.
        raw: the row as it stands in the file, where it is text.
        locate: finds a cell, by position or name.
    """

    line: int
    cells: Sequence[Any] | Mapping[str, Any] = attrs.field(repr=False)
    raw: str | None = attrs.field(repr=False)
    locate: Callable[[Row, int | str], Place] = attrs.field(repr=False)

    def place(self, cell: int | str) -> Place:
        """Where a cell stands."""
        return self.locate(self, cell)


@attrs.frozen
class BrokenRow:
    """A row that could not be read.

    Attributes:
        place: where the fault is.
        detail: what it is.
        line: where the row begins.
        cells: what could be made out; ``None``: nothing.
        raw: the row as it stands in the file.
    """

    place: Place
    detail: str
    line: int
    cells: Sequence[Any] | None = attrs.field(default=None, repr=False)
    raw: str | None = attrs.field(default=None, repr=False)

    def __str__(self) -> str:
        return f"{self.place}: {self.detail}"


class Table(Protocol):
    """A file that is read row by row."""

    @property
    def name(self) -> str:
        """Of the file, for messages."""
        ...

    @property
    def columns(self) -> Sequence[str] | None:
        """Their names in order; ``None``: each row has its own."""
        ...

    @property
    def header(self) -> Row | None:
        """Where the names stand; ``None`` where they have no place in a text."""
        ...

    @property
    def typed(self) -> bool:
        """Whether cells have types of their own; otherwise all are text."""
        ...

    def rows(self) -> Iterator[Row | BrokenRow]:
        """All rows, from the first one; can be called again.

        Raises:
            TableError: the file cannot be read any further.
        """
        ...

    def share(self) -> float:
        """How much of the file was read, from 0 to 1."""
        ...
