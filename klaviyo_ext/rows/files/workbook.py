"""Read workbooks of Excel and its relatives with python-calamine, which is imported when it is needed."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from importlib import import_module
from typing import Any

from .blank_rows import BlankRows
from .input_source import Source
from .row_reader import BrokenRow, Place, Row, TableArgumentError, TableError, Unreadable
from .workbook_errors import errors_of, name_of

__all__ = ["WorkbookTable"]

_EXACT = 1 << 53
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class WorkbookTable:
    """A sheet of a workbook. Its first row that is not empty is the header; empty rows are left out.

    The sheet is held in memory while its rows are read.

    Args:
        source: the file.
        sheet: name of the sheet; ``None``: the first one that is not hidden.

    Raises:
        TableError: it is not a workbook, or python-calamine is not installed.
        TableArgumentError: the sheet does not exist.
    """

    typed = True
    moments_may_be_dates = True

    def __init__(self, source: Source, sheet: str | None = None) -> None:
        self.name = source.name
        workbook = _opened(source)
        names = [one.name for one in workbook.sheets_metadata if _name(one.typ) == "WorkSheet"]
        hidden = {one.name for one in workbook.sheets_metadata if _name(one.visible) != "Visible"}
        shown = [name for name in names if name not in hidden]
        if not names:
            raise TableError(Place(self.name), "the workbook has no sheet with cells")
        self.sheet = _chosen(sheet, names) if sheet is not None else (shown or names)[0]
        self._others = [f"{name!r}{' (hidden)' * (name in hidden)}" for name in names if name != self.sheet]
        if sheet is not None:
            self._others = []
        self._prefix = f"{self.sheet}!" if len(names) > 1 else ""
        with _faults(self.name):
            self._cells: Any = workbook.get_sheet_by_name(self.sheet)
        self._left = 0 if self._cells.start is None else self._cells.start[1]
        self._errors = errors_of(source, self.sheet)
        self._blank = BlankRows()
        self._done = 0
        header = next(self._numbered(), None)
        if header is None:
            raise TableError(Place(self.name), f"the sheet {self.sheet!r} is empty, without a header")
        line, cells = header
        names_of_columns = ["" if cell is None else str(cell).strip() for cell in cells]
        while not names_of_columns[-1]:
            names_of_columns.pop()
        self.columns: tuple[str, ...] = tuple(names_of_columns)
        self.header = Row(line, self.columns, None, self.locate)

    def rows(self) -> Iterator[Row | BrokenRow]:
        """All rows after the header, with Python values as cells. Times have no zone."""
        self._blank, self._done = BlankRows(), 0
        locate, width, header = self.locate, len(self.columns), self.header.line
        for line, cells in self._numbered(header):
            self._done = line
            beyond = next((number for number in range(width, len(cells)) if cells[number] is not None), None)
            if beyond is None:
                yield Row(line, cells[:width], None, locate)
            else:
                detail = "a value beyond the columns of the header"
                yield BrokenRow(self._place(line, beyond), detail, line, cells[:width])

    def share(self) -> float:
        """How much of the sheet was read, from 0 to 1."""
        return float(self._done / max(1, self._cells.total_height))

    def locate(self, row: Row, cell: int | str) -> Place:
        """The place of a cell, as Excel names it."""
        return self._place(row.line, int(cell))

    @property
    def remarks(self) -> list[str]:
        """What was left out, as far as rows were read."""
        found = self._blank.told()
        if self._others:
            found.append(f"read the sheet {self.sheet!r} only; the workbook has others: {', '.join(self._others)}")
        merged = [area for area in self._cells.merged_cell_ranges or () if area[1][0] >= self.header.line]
        if merged:
            area = ":".join(name_of(*corner) for corner in merged[0])
            found.append(f"only the first of merged cells has a value, for example in {area} ({len(merged):,} in all)")
        return found

    def _place(self, line: int, column: int) -> Place:
        return Place(self.name, cell=f"{self._prefix}{name_of(line - 1, self._left + column)}")

    def _numbered(self, after: int = 0) -> Iterator[tuple[int, list[Any]]]:
        """The rows that are not empty, with their numbers as in Excel."""
        errors, left, blank = self._errors, self._left, self._blank
        for line, values in enumerate(self._cells.iter_rows(), 1):
            if line <= after:
                continue
            cells = [_value(value) for value in values]
            for column, text in errors.get(line, ()):
                if 0 <= column - left < len(cells):
                    cells[column - left] = Unreadable(f"is {text}, an error of the spreadsheet", text)
            if any(cell is not None and not (isinstance(cell, str) and not cell.strip()) for cell in cells):
                yield line, cells
            elif after:
                blank.add(line)


def _value(value: Any) -> Any:
    if value == "":
        return None
    # Excel has no integers.
    return int(value) if type(value) is float and value.is_integer() and -_EXACT < value < _EXACT else value


def _name(member: Any) -> str:
    return str(member).rpartition(".")[2]


def _chosen(sheet: str, names: Sequence[str]) -> str:
    folded = {name.strip().casefold(): name for name in reversed(names)}
    if sheet in names:
        return sheet
    near = get_close_matches(sheet.strip().casefold(), folded, n=1, cutoff=0.6)
    hint = f"did you mean {folded[near[0]]!r}?" if near else f"sheets: {', '.join(map(repr, names[:8]))}"
    raise TableArgumentError("sheet", f"{sheet!r} does not exist; {hint}")


def _opened(source: Source) -> Any:
    try:
        calamine = import_module("python_calamine")
    except ModuleNotFoundError as error:
        message = f"workbooks need an extra; pip install 'klaviyo-ext[excel]' ({error})"
        raise TableError(Place(source.name), message) from error
    if source.head.startswith(b"\xd0\xcf\x11\xe0"):
        with source.open() as stream, source.faults():
            if _ENCRYPTED in stream.read():
                raise TableError(Place(source.name), "the workbook is protected by a password; save it without one")
    with _faults(source.name, "this is a ZIP file, and " * source.head.startswith(b"PK")):
        if source.compression is None:
            return calamine.CalamineWorkbook.from_path(str(source.path))
        with source.open() as stream, source.faults():
            return calamine.CalamineWorkbook.from_filelike(io.BytesIO(stream.read()))


class _faults:  # noqa: N801 - a context manager
    """Turn errors of the library into `TableError`."""

    def __init__(self, name: str, what: str = "") -> None:
        self._name = name
        self._what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if error is None or isinstance(error, TableError | TableArgumentError) or not isinstance(error, Exception):
            return
        if type(error).__name__ == "PasswordError":
            raise TableError(
                Place(self._name), "the workbook is protected by a password; save it without one"
            ) from None
        raise TableError(Place(self._name), f"{self._what}not a workbook that can be read: {error}") from error
