"""Write rows to files."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any, BinaryIO, Literal, Protocol, TypeAlias

import attrs

from .file_formats import Format
from .json_text import json_text
from .text_lines import UNMARK

__all__ = ["CSVWriter", "Column", "JSONWriter", "Kind", "Writer", "arrow_schema", "open_writer"]

Kind: TypeAlias = Literal["text", "int", "number", "bool", "datetime", "date", "json"]
"""Type of the cells of a column; ``json`` is any other value, written as JSON text."""


@attrs.frozen
class Column:
    """A column that is written.

    Attributes:
        name: name of the column.
        kind: type of its cells.
    """

    name: str
    kind: Kind = "text"


class Writer(Protocol):
    """Writes rows."""

    def write(self, rows: Iterable[Sequence[Any]], /) -> None:
        """Write rows, with cells in the order of the columns; ``None`` is an empty cell."""
        ...

    def close(self) -> None:
        """Write the rest. The stream stays open."""
        ...


def open_writer(
    stream: BinaryIO,
    format: Format,
    columns: Sequence[Column],
    name: str,
    *,
    delimiter: str = ",",
    spell: Callable[[str], str] = str,
) -> Writer:
    """A writer of rows with ``columns`` to ``stream``.

    Args:
        stream: output.
        format: format of the file.
        columns: the columns.
        name: name of the file, for messages.
        delimiter: character between cells of CSV.
        spell: how a text is written in CSV.

    Raises:
        TableError: Parquet needs an extra that is not installed.
    """
    if format == "parquet":
        from .parquet import ParquetWriter, arrow  # noqa: PLC0415 - needs an extra

        return ParquetWriter(stream, arrow_schema(arrow(name), columns), name)
    if format == "csv":
        return CSVWriter(stream, [column.name for column in columns], delimiter=delimiter, spell=spell)
    return JSONWriter(stream, [column.name for column in columns], array=format == "json")


class CSVWriter:
    """Writes CSV: a header, then rows. ``None`` becomes an empty cell; lists and objects become JSON.

    Args:
        stream: output.
        header: names of the columns.
        encoding: encoding of the text.
        delimiter: character between cells.
        newline: characters between rows.
        spell: how a text is written.
    """

    def __init__(
        self,
        stream: BinaryIO,
        header: Sequence[str],
        *,
        encoding: str = "utf-8",
        delimiter: str = ",",
        newline: str = "\r\n",
        spell: Callable[[str], str] = str,
    ) -> None:
        self._text = _Encoder(stream, encoding)
        self._spell = spell
        self._writer = csv.writer(self._text, delimiter=delimiter, lineterminator=newline)
        self._writer.writerow([spell(name) for name in header])

    def write(self, rows: Iterable[Sequence[Any]]) -> None:
        """Write rows."""
        self._writer.writerows([self._spelled(cell) for cell in row] for row in rows)
        self._text.hand_over()

    def close(self) -> None:
        """Write everything to the stream."""
        self._text.hand_over()

    def _spelled(self, cell: Any) -> Any:
        plain = cell if type(cell) is str else _cell(cell)
        return self._spell(plain) if isinstance(plain, str) else plain


class JSONWriter:
    """Writes JSON objects, one per line or all in an array. ``None`` becomes null.

    Args:
        stream: output.
        names: names of the members; ``None`` if rows are whole objects.
        array: write one array.
        encoding: encoding of the text.
        newline: characters between lines.
    """

    def __init__(
        self,
        stream: BinaryIO,
        names: Sequence[str] | None = None,
        *,
        array: bool = False,
        encoding: str = "utf-8",
        newline: str = "\n",
    ) -> None:
        self._text = _Encoder(stream, encoding)
        self._ascii = not encoding.lower().startswith("utf")
        self._names = names
        self._array = array
        self._newline = newline
        self._first = True

    def write(self, rows: Iterable[Any]) -> None:
        """Write rows."""
        for row in rows:
            value = row if self._names is None else dict(zip(self._names, row, strict=True))
            text = json_text(value, ascii=self._ascii)
            if self._array:
                self._text.write(f"{'[' if self._first else ','}{self._newline}{text}")
                self._first = False
            else:
                self._text.write(f"{text}{self._newline}")
        self._text.hand_over()

    def close(self) -> None:
        """Write the end, and everything to the stream."""
        if self._array:
            self._text.write(f"[]{self._newline}" if self._first else f"{self._newline}]{self._newline}")
        self._text.hand_over()


class _Encoder:
    """Collects text and writes its bytes to a stream. Unlike `io.TextIOWrapper` it never retries a failed stream."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream = stream
        self._encoder = codecs.getincrementalencoder(encoding)(UNMARK)
        self._parts: list[str] = []

    def write(self, text: str) -> None:
        self._parts.append(text)

    def hand_over(self) -> None:
        parts, self._parts = self._parts, []
        self._stream.write(self._encoder.encode("".join(parts)))


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict | list):
        return json_text(value)
    return value


def arrow_schema(arrow: Any, columns: Sequence[Column]) -> Any:
    """The schema of ``columns`` for pyarrow."""
    types = {
        "text": arrow.string(),
        "json": arrow.string(),
        "int": arrow.int64(),
        "number": arrow.float64(),
        "bool": arrow.bool_(),
        "datetime": arrow.timestamp("us", "UTC"),
        "date": arrow.date32(),
    }
    return arrow.schema([(column.name, types[column.kind]) for column in columns])
