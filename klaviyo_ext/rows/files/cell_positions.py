"""The positions of cells in the text of a CSV record. Only for messages, so it may be slow."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

__all__ = ["Span", "spans"]


@attrs.frozen
class Span:
    """A cell in the text of a record.

    Attributes:
        start: offset of its first character, including a quote.
        end: offset after its last character.
        closed: whether its quote is closed; true without a quote.
    """

    start: int
    end: int
    closed: bool = True


def spans(record: str, delimiter: str) -> Iterator[Span]:
    """The cells of ``record``, as the csv module splits them."""
    position, length = 0, len(record)
    while position <= length:
        start = position
        closed = True
        if record.startswith('"', position):
            position, closed = _behind_quote(record, position + 1)
        while position < length and record[position] not in (delimiter, "\r", "\n"):
            position += 1
        yield Span(start, position, closed)
        if position >= length or record[position] != delimiter:
            return
        position += 1


def _behind_quote(record: str, position: int) -> tuple[int, bool]:
    while True:
        position = record.find('"', position)
        if position < 0:
            return len(record), False
        if record.startswith('""', position):
            position += 2
            continue
        return position + 1, True
