"""Read JSON: an object on each line, or one array of objects."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Never, cast

from .input_source import Source
from .row_reader import BrokenRow, Place, Row
from .text_lines import bad_byte, blocks, decode_head, encoding_of, lines, newline_of, split_place

__all__ = ["JSONTable"]

_SPACE = re.compile(r"[ \t\r\n]*")


def _refuse_constant(name: str) -> Never:
    raise ValueError(f"invalid JSON: {name} is not allowed")


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
_EXTENT = json.JSONDecoder(parse_int=str)  # an int can be too long

_LONGEST_VALUE = 64 << 20
"""Characters; more than any record of the API may have."""


class JSONTable:
    """A file of JSON objects, one per line or all in an array, depending on its first character.

    Args:
        source: the file.
        encoding: encoding of the text; ``None``: detected.
    """

    typed = True
    columns = None
    header = None

    def __init__(self, source: Source, *, encoding: str | None = None) -> None:
        self.name = source.name
        self._source = source
        self.encoding = encoding_of(source.head) if encoding is None else encoding
        head = decode_head(source.head, self.encoding)
        self.newline = newline_of(head.removesuffix("\r"))
        self.is_array = head.lstrip("\ufeff \t\r\n").startswith("[")

    def rows(self) -> Iterator[Row | BrokenRow]:
        """All objects. A broken array ends at the error, because the start of the next object is unknown."""
        with self._source.open() as stream, self._source.faults():
            if self.is_array:
                yield from self._array(blocks(stream, self.encoding))
            else:
                yield from self._lines(lines(stream, self.encoding, self.name))

    def share(self) -> float:
        """How much of the file was read, from 0 to 1."""
        return self._source.share()

    def locate(self, row: Row, cell: int | str) -> Place:
        """The place of a member of the object, by its name; the place of the object if the name is not found."""
        raw = row.raw or ""
        found = re.search(re.escape(json.dumps(str(cell), ensure_ascii=False)) + r"\s*:", raw)
        line, column = split_place(raw, found.start() if found else 0)
        return Place(self.name, row.line + line, column)

    def _lines(self, texts: Iterator[str]) -> Iterator[Row | BrokenRow]:
        for number, text in enumerate(texts, 1):
            if not text.isspace():
                yield self._row(text.rstrip("\r\n"), number)

    def _row(self, raw: str, line: int, column: int = 1) -> Row | BrokenRow:
        bad = bad_byte(raw)
        if bad is not None:
            offset, byte = bad
            detail = f"byte 0x{byte:02X} is not valid {self.encoding.removesuffix('-sig')}"
            return self._broken(raw, line, column, offset, detail)
        try:
            value: Any = _DECODER.decode(raw)
        except json.JSONDecodeError as error:
            return self._broken(raw, line, column, error.pos, f"invalid JSON: {error.msg}")
        except RecursionError:
            return self._broken(raw, line, column, 0, "nested too deeply")
        except ValueError as error:
            return self._broken(raw, line, column, 0, str(error))
        if not isinstance(value, dict):
            return self._broken(raw, line, column, 0, f"expected a JSON object, not {_kind_of(value)}")
        return Row(line, cast("dict[str, Any]", value), raw, self.locate)

    def _broken(self, raw: str, line: int, column: int, offset: int, detail: str) -> BrokenRow:
        below, character = split_place(raw, offset)
        place = Place(self.name, line + below, character if below else character + column - 1)
        return BrokenRow(place, detail, line, None, raw)

    def _array(self, texts: Iterator[str]) -> Iterator[Row | BrokenRow]:
        text = _Text(texts)
        text.take("[")
        if text.peek() == "]":
            text.take("]")
        else:
            while True:
                line, column = text.line, text.column
                try:
                    raw = text.value()
                except json.JSONDecodeError as error:
                    yield self._end(text.rest, line, column, error.pos, f"invalid JSON: {error.msg}")
                    return
                yield self._row(raw, line, column)
                mark = text.peek()
                if mark not in (",", "]"):
                    what = "expected a comma or the end of the array" if mark else "the array is incomplete"
                    yield self._end(text.rest, text.line, text.column, 0, what)
                    return
                text.take(mark)
                if mark == "]":
                    break
        if text.peek():
            yield self._end(text.rest, text.line, text.column, 0, "text after the end of the array")

    def _end(self, raw: str, line: int, column: int, offset: int, detail: str) -> BrokenRow:
        return self._broken(raw, line, column, offset, f"{detail}; cannot read the rest of the file")


class _Text:
    """The text of an array; holds only the part that is needed.

    Attributes:
        line: line of the next value or mark, after :meth:`peek`.
        column: its column.
    """

    def __init__(self, texts: Iterator[str]) -> None:
        self._texts = texts
        self._held = next(texts, "").removeprefix("\ufeff")
        self._at = 0
        self.line = self.column = 1
        self.peek()

    @property
    def rest(self) -> str:
        """The text that is held and not used yet."""
        return self._held[self._at :]

    def peek(self) -> str:
        """The next character that is not white space; empty at the end."""
        while True:
            space = _SPACE.match(self._held, self._at)
            self._skip(space.end() if space else self._at)
            if self._at < len(self._held) or not self._more():
                return self._held[self._at : self._at + 1]

    def take(self, mark: str) -> None:
        """Skip a character, and the white space after it."""
        self._skip(self._at + len(mark))
        self.peek()

    def value(self) -> str:
        """Skip a value, and return its text.

        Raises:
            JSONDecodeError: it is not a value.
        """
        step = 1
        while True:
            try:
                _, end = _EXTENT.raw_decode(self._held, self._at)
            except RecursionError:
                raise json.JSONDecodeError("nested too deeply", self.rest, 0) from None
            except json.JSONDecodeError as error:
                # The end may be missing. Read twice as much each time, so that a long value is not parsed again for
                # each of its parts.
                offset = error.pos - self._at
                if len(self._held) - self._at > _LONGEST_VALUE or not self._more(step):
                    raise json.JSONDecodeError(error.msg, self.rest, offset) from None
                step *= 2
                continue
            if end == len(self._held) and self._held[-1].isdigit() and self._more():
                continue  # a number may have more digits
            raw = self._held[self._at : end]
            self._skip(end)
            return raw

    def _more(self, parts: int = 1) -> bool:
        following = "".join(islice(self._texts, parts))
        self._held, self._at = self._held[self._at :] + following, 0
        return bool(following)

    def _skip(self, end: int) -> None:
        below, column = split_place(self._held, end, self._at)
        self.line += below
        self.column = column if below else self.column + column - 1
        self._at = end


def _kind_of(value: Any) -> str:
    kinds = ((list, "an array"), (str, "a string"), (bool, "true or false"), (type(None), "null"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "a number")
