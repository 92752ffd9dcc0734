"""Texts that spreadsheets take for formulas, in CSV.

`escaped` puts an apostrophe before each place where a formula could begin, and `unescaped` removes it again, exactly:
an apostrophe that is there already is part of the text. Plain numbers, such as -5 or +49301234567, stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .row_reader import BrokenRow, Row, Table

__all__ = ["FormulaCount", "UnescapedTable", "escaped", "unescaped"]

_SIGN = "=+\\-@＝＋－＠"  # noqa: RUF001 - full-width signs begin formulas in some languages

# At the beginning of a cell; or after what begins a cell where the delimiter is a semicolon or a tab.
_CELL, _INNER = f"(?=[{_SIGN}\\t\\r\\n])", f"(?=[{_SIGN}])"
_BEFORE = "[ \"']*"
_FORMULA = re.compile(f"^{_BEFORE}{_CELL}|(?<=[;\\t\\r\\n]){_BEFORE}{_INNER}")
_ESCAPED = re.compile(f"^({_BEFORE})'{_CELL}|(?<=[;\\t\\r\\n])({_BEFORE})'{_INNER}")

_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")


def _is_formula(text: str) -> bool:
    return _FORMULA.search(text) is not None and _NUMBER.fullmatch(text) is None


def escaped(text: str) -> str:
    """The text, so that no spreadsheet takes it or a part of it for a formula."""
    return _FORMULA.sub(lambda found: f"{found[0]}'", text) if _is_formula(text) else text


def unescaped(text: str) -> str:
    """The text that `escaped` was given."""
    return _ESCAPED.sub(lambda found: found[1] or found[2] or "", text)


class FormulaCount:
    """Counts the texts that a spreadsheet would take for formulas, and leaves them as they are.

    Attributes:
        count: how many there were.
    """

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, text: str) -> str:
        """The text."""
        self.count += _is_formula(text)
        return text


class UnescapedTable:
    """A CSV file whose texts were `escaped`. The places and the raw text of its rows are those of the file."""

    typed = False

    def __init__(self, table: Table) -> None:
        self._table = table
        self.name = table.name
        self.header = table.header
        self.columns = None if table.columns is None else tuple(unescaped(name) for name in table.columns)

    def rows(self) -> Iterator[Row | BrokenRow]:
        """All rows, see `Table`."""
        for row in self._table.rows():
            if isinstance(row, BrokenRow):
                yield row
            else:
                cells: Any = [unescaped(cell) for cell in row.cells]
                yield Row(row.line, cells, row.raw, row.locate)

    def share(self) -> float:
        """How much of the file was read, from 0 to 1."""
        return self._table.share()
