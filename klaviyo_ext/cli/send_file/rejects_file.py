"""The file of rejects of a command."""

from __future__ import annotations

from pathlib import Path

from ...bulk.rejected_rows import RejectedRows
from ...bulk.rejects_writer import write_rejects
from ...rows.files import Place, Table, TableError
from ...rows.files.compression import without_compression
from ...rows.files.file_formats import is_workbook_name
from ...rows.files.whole_file import Output
from ..stop_signals import held, let_through

__all__ = ["Rejects", "rejects_path"]

_OURS = ("malformed", "unencodable", "too_large", "no_identifier")
"""Codes that are not shown, because their detail says the same."""


class Rejects(RejectedRows):
    """The rejected rows of a command."""

    def first(self, table: Table, count: int) -> list[str]:
        """The errors of the first rejected rows, with their places in ``table``, which is read up to there."""
        found: list[str] = []
        for _, row, code, detail in self.of(table):
            placed = detail if detail.startswith(f"{table.name}:") else f"{table.name}:{row.line}: {detail}"
            found.append(placed if code in _OURS else f"{placed} ({code})")
            if len(found) == count:
                return found
        return found + [f"error without a row: {detail}" for detail in self.stray_errors()[: count - len(found)]]

    def write(self, table: Table, path: Path) -> None:
        """Write the rejected rows of ``table`` with their errors; reads the table again.

        Raises:
            TableError: the file cannot be written, or the source cannot be read.
        """
        try:
            with held(), Output(path) as output, let_through():
                write_rejects(self, table, output)
        except BrokenPipeError as error:  # not the reader of the report
            raise TableError(Place(str(path)), f"cannot write the file: {error.strerror}") from error


def rejects_path(source: Path, given: Path | None, ending: str) -> Path:
    """The file for rejects: by default next to the source, with ``.rejects`` before the suffix; CSV for a workbook."""
    if given is not None:
        return given
    plain, _ = without_compression(source.name)
    stem, dot, own = plain.rpartition(".")
    if is_workbook_name(source.name):
        return source.parent / f"{stem}.rejects.{ending}"
    return source.parent / (f"{stem}.rejects.{own}" if dot and stem else f"{plain}.rejects.{ending}")
