"""Read CSV with Python's csv module; adds lines, columns, and recovery after errors."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator
from typing import Any

from .blank_rows import BlankRows
from .cell_positions import spans
from .delimiters import delimiter_of
from .input_source import Source
from .row_reader import BrokenRow, Place, Row, Setting, TableError
from .text_lines import bad_byte, decode_head, encoding_of, lines, newline_of, split_place

__all__ = ["CSVTable"]

_SEPARATOR = re.compile(r'\ufeff?"?sep=([^"\r\n])"?[,;\t]*[ ]*(?:\r\n?|\n)', re.IGNORECASE)
"""A first line for Excel, which names the delimiter."""

_LONGEST_CELL = 8 << 20
"""Characters; more than any record of the API may have. An unclosed quote consumes no more than this."""


class CSVTable:
    """A CSV file with a header, perhaps after a line such as ``sep=;``. Rows of empty cells only are left out.

    Args:
        source: the file.
        encoding: encoding of the text; ``None``: detected.
        delimiter: character between cells; ``None``: detected.

    Raises:
        TableError: the file is empty, or its header cannot be read.
    """

    typed = False

    def __init__(self, source: Source, *, encoding: str | None = None, delimiter: str | None = None) -> None:
        self.name = source.name
        self._source = source
        self.encoding = encoding_of(source.head) if encoding is None else encoding
        self._guessed = encoding is None
        head = decode_head(source.head, self.encoding)
        separator = _SEPARATOR.match(head)
        self._begins_late = separator is not None
        if delimiter is None:
            delimiter = delimiter_of(head, whole=not source.truncated) if separator is None else str(separator[1])
        self.delimiter = delimiter
        self._blank = BlankRows()
        csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_CELL))
        self.header = self._header()
        self.columns: tuple[str, ...] = tuple(name.strip() for name in self.header.cells)
        self.newline = newline_of(self.header.raw or "")

    def _header(self) -> Row:
        first = next(self._records(), None)
        if first is None:
            raise TableError(Place(self.name), "the file is empty, without a header")
        if isinstance(first, BrokenRow):
            raise TableError(first.place, f"cannot read the header: {first.detail}", first.setting)
        return first

    def rows(self) -> Iterator[Row | BrokenRow]:
        """All rows after the header."""
        width = len(self.columns)
        records = self._records()
        next(records)
        blank = self._blank = BlankRows()
        for record in records:
            if isinstance(record, Row):
                cells: Any = record.cells
                if (not cells[0] or cells[0].isspace()) and not any(map(str.strip, cells)):
                    blank.add(record.line)
                    continue
                if len(cells) != width:
                    yield self._misfit(record)
                    continue
            yield record

    @property
    def remarks(self) -> list[str]:
        """What was left out, as far as rows were read."""
        return self._blank.told()

    def share(self) -> float:
        """How much of the file was read, from 0 to 1."""
        return self._source.share()

    def _records(self) -> Iterator[Row | BrokenRow]:
        with self._source.open() as stream, self._source.faults():
            feed = _Feed(lines(stream, self.encoding, self.name))
            if self._begins_late:
                next(feed, None)
            reader = csv.reader(feed, delimiter=self.delimiter, strict=True)
            locate = self.locate
            repaired = 0  # last line of a broken record; rows up to it are checked more strictly
            while True:
                feed.begin()
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error as error:
                    broken = self._refused(feed, str(error))
                    repaired = max(repaired, feed.number)
                    feed.put_back()
                    reader = csv.reader(feed, delimiter=self.delimiter, strict=True)
                    yield broken
                    continue
                if not cells:
                    continue
                raw = feed.text()
                fault = self._fault(raw, cells, feed.first, strictly=feed.first <= repaired)
                yield Row(feed.first, cells, raw, locate) if fault is None else fault

    def locate(self, row: Row, cell: int | str) -> Place:
        """The place of a cell; the end of the row for the cell after the last."""
        raw = row.raw or ""
        found = list(spans(raw, self.delimiter))
        number = int(cell)
        offset = found[number].start if number < len(found) else found[-1].end
        return self._place(row.line, raw, offset)

    def _place(self, first: int, raw: str, offset: int) -> Place:
        line, column = split_place(raw, offset)
        return Place(self.name, first + line, column)

    def _fault(self, raw: str, cells: list[str], first: int, *, strictly: bool) -> BrokenRow | None:
        bad, setting = bad_byte(raw), None
        if bad is not None:
            offset, byte = bad
            detail = f"byte 0x{byte:02X} is not valid {self.encoding.removesuffix('-sig')}"
            if self._guessed and self.encoding.startswith("utf-8"):
                setting = Setting("encoding", "cp1252")
        elif (offset := raw.find("\0")) >= 0:
            detail = "NUL character"
        elif strictly and raw.count('"') % 2:
            offset, detail = raw.index('"'), "quote from the broken row before"
        else:
            return None
        return BrokenRow(self._place(first, raw, offset), detail, first, cells, raw, setting)

    def _misfit(self, row: Row) -> BrokenRow:
        count, width = len(row.cells), len(self.columns)
        counts = f"{_counted(count, 'cell')} for {_counted(width, 'column')}"
        if count < width:
            missing = ", ".join(repr(name) for name in self.columns[count : count + 3])
            more = f" and {width - count - 3} more" if width - count > 3 else ""
            detail = f"too few cells: {counts}; missing {missing}{more}"
        else:
            detail = f"too many cells: {counts}"
        return BrokenRow(self.locate(row, min(count, width)), detail, row.line, list(row.cells), row.raw)

    def _refused(self, feed: _Feed, message: str) -> BrokenRow:
        raw = feed.text()
        cells = list(spans(raw, self.delimiter))
        unclosed = next((span for span in cells if not span.closed), None)
        if unclosed is not None:
            place, detail = self._place(feed.first, raw, unclosed.start), "unclosed quote"
        elif "expected after" in message:
            place, detail = self._behind_quote(feed.first, raw)
        else:
            place, detail = self._place(feed.first, raw, 0), message
        return BrokenRow(place, detail, feed.first, None, feed.taken[0])

    def _behind_quote(self, first: int, raw: str) -> tuple[Place, str]:
        for span in spans(raw, self.delimiter):
            text = raw[span.start : span.end]
            if text.startswith('"'):
                rest = text[1:].replace('""', "\0\0")
                closing = rest.find('"')
                if 0 <= closing < len(rest) - 1:
                    place = self._place(first, raw, span.start + closing + 2)
                    return place, "text after a closing quote; double the quotes inside a quoted cell"
        return self._place(first, raw, 0), "unexpected quote"


def _counted(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}s"


class _Feed:
    """Gives lines to the parser, and remembers the lines of the current record.

    Attributes:
        number: number of the latest line.
        first: number of the first line of the record.
        taken: the lines of the record.
    """

    def __init__(self, source: Iterator[str]) -> None:
        self._source = source
        self._back: deque[str] = deque()
        self.number = 0
        self.first = 1
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._back.popleft() if self._back else next(self._source)
        self.number += 1
        self.taken.append(line)
        return line

    def begin(self) -> None:
        self.first = self.number + 1
        self.taken = []

    def text(self) -> str:
        return self.taken[0] if len(self.taken) == 1 else "".join(self.taken)

    def put_back(self) -> None:
        """Give all lines of the record again except the first: an unexpected quote breaks only one line."""
        again = self.taken[1:]
        self._back.extendleft(reversed(again))
        self.number -= len(again)
