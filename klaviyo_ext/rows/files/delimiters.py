"""Detect the delimiter of a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Sequence

__all__ = ["DELIMITERS", "delimiter_of"]

DELIMITERS = (",", ";", "\t", "|")

_RECORDS = 20


def delimiter_of(head: str, *, whole: bool) -> str:
    """The delimiter of a text: the one with which the first records have the same number of cells, and the most.

    Args:
        head: beginning of the text.
        whole: whether this is the whole text; otherwise its last line may be incomplete.
    """
    lines = head.splitlines(keepends=True)
    if not whole and len(lines) > 1:
        lines.pop()
    best, most = DELIMITERS[0], (0.0, 0)
    for delimiter in DELIMITERS:
        records = _records(lines, delimiter)
        columns = len(records[0]) if records else 0
        if columns > 1:
            alike = sum(len(record) == columns for record in records) / len(records)
            if (alike, columns) > most:
                best, most = delimiter, (alike, columns)
    return best


def _records(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    found: list[list[str]] = []
    reader = csv.reader(iter(lines), delimiter=delimiter)
    try:
        for record in reader:
            if record:
                found.append(record)
            if len(found) == _RECORDS:
                break
    except csv.Error:
        # The reader of the rows reports the error. The records before it are enough here.
        pass
    return found
