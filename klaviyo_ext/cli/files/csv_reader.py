"""CSV in. Python's own parser does the work; here are lines, columns, and how to go on after what it refuses."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator

from .cell_positions import spans
from .delimiters import delimiter_of
from .input_source import Source
from .row_reader import BrokenRow, Place, Row, TableError
from .text_lines import bad_byte, decode_head, encoding_of, lines, split_place

__all__ = ["CSVTable"]

_LONGEST_CELL = 8 << 20
"""Characters; no record of the API may have as many. A quote that is never closed swallows no more than this."""


class CSVTable:
    """A CSV file with a header.

    Args:
        source: the file.
        encoding: of the text; found out if ``None``.
        delimiter: between the cells; found out if ``None``.

    Raises:
        TableError: the file is empty, or its header cannot be read.
    """

    typed = False

    def __init__(self, source: Source, *, encoding: str | None = None, delimiter: str | None = None) -> None:
        self.name = source.name
        self._source = source
        self.encoding = encoding_of(source.head) if encoding is None else encoding
        self._guessed = encoding is None
        if delimiter is None:
            delimiter = delimiter_of(decode_head(source.head, self.encoding), whole=not source.truncated)
        self.delimiter = delimiter
        csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_CELL))
        self.header = self._header()
        self.columns: tuple[str, ...] = tuple(name.strip() for name in self.header.cells)

    def _header(self) -> Row:
        first = next(self._records(), None)
        if first is None:
            raise TableError(Place(self.name), "the file is empty: it has not even a header")
        if isinstance(first, BrokenRow):
            raise TableError(first.place, f"the header cannot be read: {first.detail}")
        return first

    def rows(self) -> Iterator[Row | BrokenRow]:
        """All rows after the header."""
        width = len(self.columns)
        records = self._records()
        next(records)
        for record in records:
            if isinstance(record, Row) and len(record.cells) != width:
                yield self._misfit(record)
            else:
                yield record

    def share(self) -> float:
        """How much of the file was read, from 0 to 1."""
        return self._source.share()

    def _records(self) -> Iterator[Row | BrokenRow]:
        with self._source.open() as stream, self._source.faults():
            feed = _Feed(lines(stream, self.encoding, self.name))
            reader = csv.reader(feed, delimiter=self.delimiter, strict=True)
            locate = self.locate
            mended = 0  # up to this line a broken record has reached; what comes of its lines is looked at closely
            while True:
                feed.begin()
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error as error:
                    broken = self._refused(feed, str(error))
                    mended = max(mended, feed.number)
                    feed.put_back()
                    reader = csv.reader(feed, delimiter=self.delimiter, strict=True)
                    yield broken
                    continue
                if not cells:
                    continue
                raw = feed.text()
                fault = self._fault(raw, feed.first, strictly=feed.first <= mended)
                if fault is None:
                    yield Row(feed.first, cells, raw, locate)
                else:
                    yield BrokenRow(*fault, feed.first, cells, raw)

    def locate(self, row: Row, cell: int | str) -> Place:
        """Where a cell stands; the one behind the last is the end of the row."""
        raw = row.raw or ""
        found = list(spans(raw, self.delimiter))
        number = int(cell)
        offset = found[number].start if number < len(found) else found[-1].end
        return self._place(row.line, raw, offset)

    def _place(self, first: int, raw: str, offset: int) -> Place:
        line, column = split_place(raw, offset)
        return Place(self.name, first + line, column)

    def _fault(self, raw: str, first: int, *, strictly: bool) -> tuple[Place, str] | None:
        bad = bad_byte(raw)
        if bad is not None:
            offset, byte = bad
            hint = ""
            if self._guessed and self.encoding.startswith("utf-8"):
                hint = "; perhaps the file is in another encoding, as --encoding cp1252"
            return self._place(
                first, raw, offset
            ), f"byte 0x{byte:02X} is not {self.encoding.removesuffix('-sig')}{hint}"
        nul = raw.find("\0")
        if nul >= 0:
            return self._place(first, raw, nul), "a NUL character"
        if strictly and raw.count('"') % 2:
            return self._place(first, raw, raw.index('"')), "a quote of the broken row before it"
        return None

    def _misfit(self, row: Row) -> BrokenRow:
        count, width = len(row.cells), len(self.columns)
        cells = "the row has 1 cell" if count == 1 else f"the row has {count} cells"
        if count < width:
            missing = ", ".join(repr(name) for name in self.columns[count : count + 3])
            more = f" and {width - count - 3} more" if width - count > 3 else ""
            detail = f"{cells} and the header {width} columns: {missing}{more} missing"
        else:
            detail = f"{cells} and the header {width} columns: too many"
        return BrokenRow(self.locate(row, min(count, width)), detail, row.line, list(row.cells), row.raw)

    def _refused(self, feed: _Feed, message: str) -> BrokenRow:
        raw = feed.text()
        cells = list(spans(raw, self.delimiter))
        unclosed = next((span for span in cells if not span.closed), None)
        if unclosed is not None:
            place, detail = self._place(feed.first, raw, unclosed.start), "a quote that is never closed"
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
                    return place, "text behind a closing quote; a quote inside of quotes is written twice"
        return self._place(first, raw, 0), "a quote that is out of place"


class _Feed:
    """Lines for the parser, which remembers those of the current record.

    Attributes:
        number: of the last line that was given.
        first: of the first line of the record.
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
        """Give all lines of the record but its first again: a quote that is out of place spoils no more than that."""
        again = self.taken[1:]
        self._back.extendleft(reversed(again))
        self.number -= len(again)
