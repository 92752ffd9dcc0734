"""Collect the rows that a run does not get done, on disk, because there may be as many as rows."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from ..rows.files import BrokenRow, Place, Row, Table, TableError
from .bulk_report import FailedRow
from .reject import is_left_out
from .row_conversion import SetAside
from .run_events import BulkEvent, RowsFailed, RowsSetAside, RowsUnknown

if TYPE_CHECKING:
    from ..rows.columns.blamed_columns import Blames

__all__ = ["RejectedRows"]

_Found: TypeAlias = tuple[int, str, str, int | str | None]
"""Number, code, detail, and the cell that is wrong."""


class RejectedRows:
    """The numbers of rejected rows, and their errors.

    Attributes:
        reasons: number of rows for each reason or code.
        homeless: the first errors of the server that belong to no row.
        columns: rows that know the column that an error of the server is about.
    """

    def __init__(self) -> None:
        self.columns: Blames | None = None
        self.reasons: dict[str, int] = {}
        self.homeless: list[FailedRow] = []
        self._count: int | None = 0  # unknown after an addition: counting takes as long as there are rows
        # With an empty name, SQLite uses a temporary file and deletes it. Events may come from another thread.
        self._found = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._found.execute("CREATE TABLE rejects (number INTEGER PRIMARY KEY, code TEXT, detail TEXT, cell)")

    def __len__(self) -> int:
        if self._count is None:
            self._count = int(self._found.execute("SELECT count(*) FROM rejects").fetchone()[0])
        return self._count

    def see(self, event: BulkEvent) -> None:
        """Collect the rejected rows of an event.

        Raises:
            TableError: the disk is full.
        """
        match event:
            case RowsSetAside():
                for row in event.rows:
                    self._count_reason(row.reason)
                self._add([(row.index, row.reason, _said(row), None) for row in event.rows if not is_left_out(row)])
            case RowsFailed():
                self._failed(event.rows, "failed")
            case RowsUnknown():
                self._failed(event.rows, "unknown_outcome")
            case _:
                pass

    def of(self, table: Table) -> Iterator[tuple[int, Row | BrokenRow, str, str]]:
        """The rejected rows of ``table``, with number, code and detail."""
        wanted = self._found.execute("SELECT number, code, detail, cell FROM rejects ORDER BY number")
        following = wanted.fetchone()
        for number, row in enumerate(table.rows()):
            if following is None:
                return
            if number == following[0]:
                _, code, detail, cell = following
                if cell is not None and isinstance(row, Row):
                    detail = f"{row.place(cell)}: {detail}"
                yield number, row, code, detail
                following = wanted.fetchone()

    def between(self, first: int, last: int, name: str) -> list[tuple[int, str, str]]:
        """Number, code and detail of the rejected rows from ``first`` to ``last`` of the file ``name``."""
        query = "SELECT number, code, detail, cell FROM rejects WHERE number BETWEEN ? AND ? ORDER BY number"
        return [
            (number, code, detail if cell is None else f"{Place(name, number + 1)}: {detail}")
            for number, code, detail, cell in self._found.execute(query, (first, last))
        ]

    def stray_errors(self) -> list[str]:
        """The first errors that belong to no row."""
        return [_said(row) for row in self.homeless]

    def close(self) -> None:
        """Delete what was collected."""
        self._found.close()

    def _failed(self, rows: Sequence[FailedRow], code: str) -> None:
        for row in rows:
            self._count_reason(row.code or code)
        homeless = [row for row in rows if row.index is None]
        self.homeless = [*self.homeless, *homeless][:20]
        self._add([(row.index, row.code or code, *self._blaming(row)) for row in rows if row.index is not None])

    def _blaming(self, row: FailedRow) -> tuple[str, int | str | None]:
        """What the server says of a row, with the column that it is about, and the cell of that column."""
        column = None if self.columns is None or not row.pointer else self.columns.blamed(row.pointer)
        if column is None:
            return _said(row), None
        return f"{column.title}: {row.detail or 'the server gives no reason'}", column.cell

    def _add(self, rows: Sequence[_Found]) -> None:
        with _collecting():
            self._insert(rows)

    def _insert(self, rows: Sequence[_Found]) -> None:
        self._count = None
        self._found.execute("BEGIN")
        # A row may have several errors.
        self._found.executemany(
            "INSERT INTO rejects VALUES (?, ?, ?, ?) ON CONFLICT (number) DO UPDATE "
            "SET detail = detail || '; ' || excluded.detail WHERE detail <> excluded.detail",
            rows,
        )
        self._found.execute("COMMIT")

    def _count_reason(self, reason: str) -> None:
        self.reasons[reason] = self.reasons.get(reason, 0) + 1


@contextmanager
def _collecting() -> Generator[None]:
    try:
        yield
    except sqlite3.Error as error:
        detail = f"cannot keep the rejected rows in a temporary file: {error}"
        raise TableError(Place(tempfile.gettempdir()), detail) from error


def _said(row: FailedRow | SetAside) -> str:
    said = row.detail or "the server gives no reason"
    return f"{said} (at {row.pointer})" if row.pointer else said
