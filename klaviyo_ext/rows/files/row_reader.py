"""What readers return: rows, and rows that cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, Protocol

import attrs

from klaviyo_client.runtime.errors import KlaviyoError

__all__ = ["BrokenRow", "Place", "Row", "Setting", "Table", "TableArgumentError", "TableError", "Unreadable"]


@attrs.frozen
class Place:
    """A place in a file.

    Attributes:
        file: name of the file.
        line: line from 1, or row of a Parquet file; ``None`` for the whole file.
        column: character in the line, from 1; ``None`` if the file has no lines.
        cell: name of a cell of a workbook, such as ``B17``.
    """

    file: str
    line: int | None = None
    column: int | None = None
    cell: str | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column, self.cell) if part is not None)


@attrs.frozen
class Setting:
    """An argument of `open_table` that solves a problem.

    Attributes:
        argument: name of the argument.
        example: a value for it.
    """

    argument: Literal["format", "encoding", "delimiter", "sheet"]
    example: str

    def __str__(self) -> str:
        return f"set {self.argument}, for example {self.argument}={self.example!r}"


class TableError(KlaviyoError, ValueError):
    """A file cannot be read or written as a whole. The message begins with the place.

    Attributes:
        place: where the error is.
        detail: what is wrong.
        setting: what may help.
    """

    def __init__(self, place: Place, detail: str, setting: Setting | None = None) -> None:
        super().__init__(f"{place}: {detail}" if setting is None else f"{place}: {detail}; {setting}")
        self.place = place
        self.detail = detail
        self.setting = setting


class TableArgumentError(KlaviyoError, ValueError):
    """An argument of `open_table` is wrong.

    Attributes:
        argument: name of the argument.
        detail: what is wrong.
    """

    def __init__(self, argument: str, detail: str) -> None:
        super().__init__(f"{argument} {detail}")
        self.argument = argument
        self.detail = detail


@attrs.frozen
class Row:
    """A row of a file.

    Attributes:
        line: first line of the row, from 1, or its number in a Parquet file.
        cells: the cells in the order of the columns, or by name if each row has its own columns.
        raw: the text of the row; ``None`` if the file is not text.
        locate: finds the place of a cell, by position or name.
    """

    line: int
    cells: Sequence[Any] | Mapping[str, Any] = attrs.field(repr=False)
    raw: str | None = attrs.field(repr=False)
    locate: Callable[[Row, int | str], Place] = attrs.field(repr=False)

    def place(self, cell: int | str) -> Place:
        """The place of a cell."""
        return self.locate(self, cell)


@attrs.frozen
class BrokenRow:
    """A row that cannot be read.

    Attributes:
        place: where the error is.
        detail: what is wrong.
        line: first line of the row.
        cells: cells that could be read; ``None`` if none could.
        raw: the text of the row.
        setting: what may help.
    """

    place: Place
    detail: str
    line: int
    cells: Sequence[Any] | None = attrs.field(default=None, repr=False)
    raw: str | None = attrs.field(default=None, repr=False)
    setting: Setting | None = None

    def __str__(self) -> str:
        return str(TableError(self.place, self.detail, self.setting))


@attrs.frozen(eq=False)
class Unreadable:
    """A value that Python cannot represent, such as a time after the year 9999; or an error of a spreadsheet.

    Attributes:
        detail: what is wrong with it.
        text: the value as text, if it has one.
    """

    detail: str
    text: str = ""

    def __str__(self) -> str:
        return self.text


class Table(Protocol):
    """A file that is read row by row."""

    @property
    def name(self) -> str:
        """Name of the file, for messages."""
        ...

    @property
    def columns(self) -> Sequence[str] | None:
        """Names of the columns in order; ``None`` if each row has its own."""
        ...

    @property
    def header(self) -> Row | None:
        """The row with the names; ``None`` if there is none."""
        ...

    @property
    def typed(self) -> bool:
        """Whether cells have types; otherwise all are text."""
        ...

    def rows(self) -> Iterator[Row | BrokenRow]:
        """All rows from the first one; can be called again.

        Raises:
            TableError: the rest of the file cannot be read.
        """
        ...

    def share(self) -> float:
        """How much of the file was read, from 0 to 1."""
        ...
