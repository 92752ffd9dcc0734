"""The file of rejects of a command."""

from __future__ import annotations

from pathlib import Path

from ...bulk import BulkReport
from ...bulk.old_rejects import is_file_of_rejects
from ...bulk.rejected_rows import RejectedRows
from ...bulk.rejects_writer import write_rejects
from ...rows.files import Place, Table, TableError
from ...rows.files.compression import without_compression
from ...rows.files.file_formats import is_workbook_name
from ...rows.files.whole_file import Output
from ..stop_signals import held, let_through

__all__ = ["Rejects", "are_rejects", "reason_to_keep", "rejects_path"]

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


def are_rejects(source: Path) -> bool:
    """Whether a source is a file of rejects with the name that the command gives to one."""
    stem = source.name.rpartition(".")[0]
    try:
        return stem.endswith(".rejects") and is_file_of_rejects(source)
    except OSError:  # it is told when it is opened
        return False


def reason_to_keep(report: BulkReport) -> str | None:
    """Why a file of rejects still has rows that may be needed after a run; ``None`` if its rejects can take its place.

    Only a run that tells the outcome of every row may replace the file that it reads.
    """
    unclear = {
        "rows that were not sent": report.unsent,
        "rows that failed, without a name": report.unnamed_count,
        "rows without a known outcome": report.unconfirmed,
        "rows left out by --where or consent": report.filtered + report.without_consent,
    }
    for told, count in unclear.items():
        if count:
            return f"{told}: {count:,}"
    return "the run did not come to its end" if report.interrupted or report.unfinished_jobs else None


def rejects_path(source: Path, given: Path | None, ending: str) -> Path:
    """The file for rejects: by default next to the source, with ``.rejects`` before the suffix; CSV for a workbook."""
    if given is not None:
        return given
    plain, _ = without_compression(source.name)
    stem, dot, own = plain.rpartition(".")
    if is_workbook_name(source.name):
        return source.parent / f"{stem}.rejects.{ending}"
    return source.parent / (f"{stem}.rejects.{own}" if dot and stem else f"{plain}.rejects.{ending}")
