"""Write rejected rows to a file that can be corrected and sent again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any, cast

from ..rows.columns.column_mapping import ERROR_COLUMNS, INDEX_COLUMNS, ROW_COLUMN
from ..rows.files import BrokenRow, Row, Table
from ..rows.files.csv_reader import CSVTable
from ..rows.files.file_formats import Format, InputFormat, delimiter_of_name
from ..rows.files.formulas import escaped
from ..rows.files.json_reader import JSONTable
from ..rows.files.row_reader import Unreadable
from ..rows.files.row_writer import CSVWriter, JSONWriter
from ..rows.files.whole_file import Output
from .rejected_rows import RejectedRows
from .row_cells import flat, shown

__all__ = ["form_of", "write_rejects", "write_rows"]

_ERRORS = frozenset({*ERROR_COLUMNS, *INDEX_COLUMNS})
"""Columns that a file of rejects may have from before."""


def form_of(table: object) -> InputFormat | None:
    """The format of the file that a table reads; ``None`` if it does not read a file."""
    if isinstance(table, CSVTable):
        return "csv"
    if isinstance(table, JSONTable):
        return "json" if table.is_array else "jsonl"
    if hasattr(table, "sheet"):
        return "excel"
    return "parquet" if hasattr(table, "schema") else None


def write_rejects(rejects: RejectedRows, table: Table, output: Output) -> None:
    """Write the rejected rows of a file in its own format, encoding and columns, with their errors; reads it again.

    Those of a workbook are written as CSV.

    Raises:
        TableError: the file cannot be written, or the source cannot be read.
    """
    if isinstance(table, CSVTable):
        _write_csv(rejects, table, output)
    elif isinstance(table, JSONTable):
        _write_json(rejects, table, output)
    elif form_of(table) == "excel":
        _write_sheet(rejects, table, output)
    else:
        _write_parquet(rejects, cast("Any", table), output)


def write_rows(rejects: RejectedRows, table: Table, output: Output, format: Format) -> None:
    """Write the rejected rows of any source as CSV or JSON; reads the source again, for CSV twice.

    Raises:
        TableError: the file cannot be written, or the source cannot be read.
    """
    names = ERROR_COLUMNS if form_of(table) else INDEX_COLUMNS
    found = partial(_found, rejects, table, numbered=names is INDEX_COLUMNS)
    if format == "csv":
        columns = list(dict.fromkeys(name for _, cells in found() for name in flat(cells)))
        writer = CSVWriter(output.stream, [*names, *columns], delimiter=delimiter_of_name(output.name))
        for (number, code, detail), cells in found():
            row = flat(cells)
            # The cells are those of the source, but the errors may have any text of the server.
            writer.write([[number, escaped(code), escaped(detail), *map(row.get, columns)]])
        writer.close()
        return
    lines = JSONWriter(output.stream, array=format == "json")
    for errors, cells in found():
        lines.write([{**dict(zip(names, errors, strict=True)), **cells}])
    lines.close()


def _found(
    rejects: RejectedRows, table: Table, *, numbered: bool
) -> Iterator[tuple[tuple[int, str, str], dict[str, Any]]]:
    """Number (or line), code, detail and cells of each rejected row."""
    for number, row, code, detail in rejects.of(table):
        yield (number if numbered else row.line, code, detail), _cells(row, table)


def _cells(row: Row | BrokenRow, table: Table) -> dict[str, Any]:
    if isinstance(row, BrokenRow):
        return {ROW_COLUMN: row.raw}
    named: Any = row.cells if table.columns is None else dict(zip(table.columns, row.cells, strict=True))
    return {name: shown(cell) for name, cell in named.items() if name not in _ERRORS}


def _write_csv(rejects: RejectedRows, table: CSVTable, output: Output) -> None:
    kept = [position for position, name in enumerate(table.columns) if name not in _ERRORS]
    names = list(table.header.cells)
    header = [*ERROR_COLUMNS, *(names[position] for position in kept)]
    writer = CSVWriter(output.stream, header, encoding=table.encoding, delimiter=table.delimiter, newline=table.newline)
    for _, row, code, detail in rejects.of(table):
        cells = None if row.cells is None else list(row.cells)
        if cells is None:
            # Unknown cells: write one too many or too few, so that the row stays invalid until it is corrected.
            given = [row.raw, ""] if len(kept) == 1 else [row.raw]
        elif len(cells) == len(table.columns):
            given = [cells[position] for position in kept]
        else:
            given = cells[len(table.columns) - len(kept) :]
        line, said = _first_line(row, table, detail)
        # The cells are spelled as in the file, but the errors may have any text of the server.
        writer.write([[line, escaped(code), escaped(said), *given]])
    writer.close()


def _first_line(row: Row | BrokenRow, table: Table, detail: str) -> tuple[int, str]:
    """The line of a row, and what is wrong; for a row of a file of rejects, its line in the file that came first."""
    found: Any = None
    if isinstance(row, Row):
        cells: Any = row.cells
        names = table.columns
        if names is None:
            found = cells.get(ERROR_COLUMNS[0])
        elif ERROR_COLUMNS[0] in names:
            found = cells[names.index(ERROR_COLUMNS[0])]
    if not str(found).isdecimal():
        return row.line, detail
    return int(found), re.sub(rf"^{re.escape(table.name)}(:\d+)*: ", "", detail)


def _write_sheet(rejects: RejectedRows, table: Table, output: Output) -> None:
    names = table.columns or ()
    kept = [position for position, name in enumerate(names) if name not in _ERRORS]
    header = [*ERROR_COLUMNS, *(names[position] for position in kept)]
    writer = CSVWriter(output.stream, header, delimiter=delimiter_of_name(output.name))
    for _, row, code, detail in rejects.of(table):
        cells = cast("Any", row.cells)
        given = (str(cell) if isinstance(cell, Unreadable) else cell for cell in map(cells.__getitem__, kept))
        writer.write([[row.line, escaped(code), escaped(detail), *given]])
    writer.close()


def _write_json(rejects: RejectedRows, table: JSONTable, output: Output) -> None:
    writer = JSONWriter(output.stream, array=table.is_array, encoding=table.encoding, newline=table.newline)
    for _, row, code, detail in rejects.of(table):
        cells: Any = {"_unreadable": row.raw} if isinstance(row, BrokenRow) else row.cells
        line, said = _first_line(row, table, detail)
        errors = dict(zip(ERROR_COLUMNS, (line, code, said), strict=True))
        writer.write([{**errors, **{name: cell for name, cell in cells.items() if name not in _ERRORS}}])
    writer.close()


def _write_parquet(rejects: RejectedRows, table: Any, output: Output) -> None:
    from ..rows.files.parquet import ParquetWriter, arrow  # noqa: PLC0415 - needs an extra

    arrow_ = arrow(output.name)
    kept = [field for field in table.schema if field.name not in _ERRORS]
    types = (arrow_.int64(), arrow_.string(), arrow_.string())
    errors = [arrow_.field(name, kind) for name, kind in zip(ERROR_COLUMNS, types, strict=True)]
    writer = ParquetWriter(output.stream, arrow_.schema([*errors, *kept]), output.name)
    first = 0
    for batch in table.batches():
        found = rejects.between(first, first + batch.num_rows - 1, table.name)
        if found:
            rows = batch.take(arrow_.array([number - first for number, _, _ in found]))
            columns = [[number + 1, code, detail] for number, code, detail in found]
            made = [arrow_.array(values, kind) for values, kind in zip(zip(*columns, strict=True), types, strict=True)]
            made += [rows.column(field.name) for field in kept]
            writer.write_batch(arrow_.record_batch(made, schema=arrow_.schema([*errors, *kept])))
        first += batch.num_rows
    writer.close()
