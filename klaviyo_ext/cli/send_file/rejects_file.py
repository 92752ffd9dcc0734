"""Write rejected rows to a file that can be corrected and sent again."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from ...bulk import BulkEvent, FailedRow, RowsFailed, RowsSetAside, RowsUnknown, SetAside
from ...rows.columns.column_mapping import ERROR_COLUMNS
from ...rows.files import BrokenRow, Place, Row, Table, TableError
from ...rows.files.compression import without_compression
from ...rows.files.csv_reader import CSVTable
from ...rows.files.formulas import escaped
from ...rows.files.json_reader import JSONTable
from ...rows.files.row_writer import CSVWriter, JSONWriter
from ...rows.files.whole_file import Output
from ..stop_signals import held, let_through

__all__ = ["Rejects", "rejects_path"]

_OURS = ("malformed", "unencodable", "too_large", "no_identifier")
"""Codes that are not shown, because their detail says the same."""


class Rejects:
    """Collects rejected rows and their errors, on disk, because there may be as many as rows.

    Attributes:
        reasons: number of rows for each reason or code.
        homeless: the first errors of the server that belong to no row.
    """

    def __init__(self) -> None:
        self.reasons: dict[str, int] = {}
        self.homeless: list[FailedRow] = []
        self._count: int | None = 0  # unknown after an addition: counting takes as long as there are rows
        # With an empty name, SQLite uses a temporary file and deletes it. Events may come from another thread.
        self._found = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._found.execute("CREATE TABLE rejects (number INTEGER PRIMARY KEY, code TEXT, detail TEXT)")

    def __len__(self) -> int:
        if self._count is None:
            self._count = int(self._found.execute("SELECT count(*) FROM rejects").fetchone()[0])
        return self._count

    def see(self, event: BulkEvent) -> None:
        """Collect the rejected rows of an event."""
        match event:
            case RowsSetAside():
                for row in event.rows:
                    self._count_reason(row.reason)
                self._add([(row.index, row.reason, _said(row)) for row in event.rows if not _is_chosen(row)])
            case RowsFailed():
                self._failed(event.rows, "failed")
            case RowsUnknown():
                self._failed(event.rows, "unknown_outcome")
            case _:
                pass

    def first(self, table: Table, count: int) -> list[str]:
        """The errors of the first rejected rows, with their places in ``table``, which is read up to there."""
        found: list[str] = []
        for row, code, detail in self._of(table):
            placed = detail if detail.startswith(f"{table.name}:") else f"{table.name}:{row.line}: {detail}"
            found.append(placed if code in _OURS else f"{placed} ({code})")
            if len(found) == count:
                return found
        return found + [f"error without a row: {_said(row)}" for row in self.homeless][: count - len(found)]

    def write(self, table: Table, path: Path) -> None:
        """Write the rejected rows of ``table`` with their errors; reads the table again.

        Raises:
            TableError: the file cannot be written, or the source cannot be read.
        """
        try:
            with held(), Output(path) as output, let_through():
                if isinstance(table, CSVTable):
                    self._write_csv(table, output)
                elif isinstance(table, JSONTable):
                    self._write_json(table, output)
                else:
                    self._write_parquet(cast("Any", table), output)
        except BrokenPipeError as error:  # not the reader of the report
            raise TableError(Place(str(path)), f"cannot write the file: {error.strerror}") from error

    def close(self) -> None:
        """Delete the collected rows."""
        self._found.close()

    def _failed(self, rows: Sequence[FailedRow], code: str) -> None:
        for row in rows:
            self._count_reason(row.code or code)
        homeless = [row for row in rows if row.index is None]
        self.homeless = [*self.homeless, *homeless][:20]
        self._add([(row.index, row.code or code, _said(row)) for row in rows if row.index is not None])

    def _add(self, rows: Sequence[tuple[int, str, str]]) -> None:
        with _collecting():
            self._insert(rows)

    def _insert(self, rows: Sequence[tuple[int, str, str]]) -> None:
        self._count = None
        self._found.execute("BEGIN")
        # A row may have several errors.
        self._found.executemany(
            "INSERT INTO rejects VALUES (?, ?, ?) ON CONFLICT (number) DO UPDATE "
            "SET detail = detail || '; ' || excluded.detail WHERE detail <> excluded.detail",
            rows,
        )
        self._found.execute("COMMIT")

    def _count_reason(self, reason: str) -> None:
        self.reasons[reason] = self.reasons.get(reason, 0) + 1

    def _of(self, table: Table) -> Iterator[tuple[Row | BrokenRow, str, str]]:
        """The rejected rows with code and detail."""
        wanted = self._found.execute("SELECT number, code, detail FROM rejects ORDER BY number")
        following = wanted.fetchone()
        for number, row in enumerate(table.rows()):
            if following is None:
                return
            if number == following[0]:
                yield row, following[1], following[2]
                following = wanted.fetchone()

    def _write_csv(self, table: CSVTable, output: Output) -> None:
        kept = [position for position, name in enumerate(table.columns) if name not in ERROR_COLUMNS]
        names = list(table.header.cells)
        header = [*ERROR_COLUMNS, *(names[position] for position in kept)]
        writer = CSVWriter(output.stream, header, encoding=table.encoding, delimiter=table.delimiter)
        for row, code, detail in self._of(table):
            cells = None if row.cells is None else list(row.cells)
            if cells is None:
                # Unknown cells: write one too many or too few, so that the row stays invalid until it is corrected.
                shown = [row.raw, ""] if len(kept) == 1 else [row.raw]
            elif len(cells) == len(table.columns):
                shown = [cells[position] for position in kept]
            else:
                shown = cells[len(table.columns) - len(kept) :]
            # The cells are spelled as in the file, but the errors may have any text of the server.
            writer.write([[row.line, escaped(code), escaped(detail), *shown]])
        writer.close()

    def _write_json(self, table: JSONTable, output: Output) -> None:
        writer = JSONWriter(output.stream, array=table.is_array, encoding=table.encoding)
        for row, code, detail in self._of(table):
            cells: Any = {"_unreadable": row.raw} if isinstance(row, BrokenRow) else row.cells
            errors = dict(zip(ERROR_COLUMNS, (row.line, code, detail), strict=True))
            writer.write([{**errors, **{name: cell for name, cell in cells.items() if name not in errors}}])
        writer.close()

    def _write_parquet(self, table: Any, output: Output) -> None:
        from ...rows.files.parquet import ParquetWriter, arrow  # noqa: PLC0415 - needs an extra

        arrow_ = arrow(output.name)
        kept = [field for field in table.schema if field.name not in ERROR_COLUMNS]
        types = (arrow_.int64(), arrow_.string(), arrow_.string())
        errors = [arrow_.field(name, kind) for name, kind in zip(ERROR_COLUMNS, types, strict=True)]
        writer = ParquetWriter(output.stream, arrow_.schema([*errors, *kept]), output.name)
        first = 0
        for batch in table.batches():
            found = self._found.execute(
                "SELECT number, code, detail FROM rejects WHERE number BETWEEN ? AND ? ORDER BY number",
                (first, first + batch.num_rows - 1),
            ).fetchall()
            if found:
                rows = batch.take(arrow_.array([number - first for number, _, _ in found]))
                columns = [[number + 1, code, detail] for number, code, detail in found]
                made = [
                    arrow_.array(values, kind) for values, kind in zip(zip(*columns, strict=True), types, strict=True)
                ]
                made += [rows.column(field.name) for field in kept]
                writer.write_batch(arrow_.record_batch(made, schema=arrow_.schema([*errors, *kept])))
            first += batch.num_rows
        writer.close()


def _is_chosen(row: SetAside) -> bool:
    """Whether the row was set aside on purpose, as ``--duplicates`` says, so that it is not a reject."""
    return row.reason == "duplicate" and row.duplicate_of is not None


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


def rejects_path(source: Path, given: Path | None, ending: str) -> Path:
    """The file for rejects: by default next to the source, with ``.rejects`` before the suffix."""
    if given is not None:
        return given
    plain, _ = without_compression(source.name)
    stem, dot, own = plain.rpartition(".")
    return source.parent / (f"{stem}.rejects.{own}" if dot and stem else f"{plain}.rejects.{ending}")
