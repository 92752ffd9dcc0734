"""The file of rejects of a run: ``rejects=PATH``."""

from __future__ import annotations

import os
import stat
from collections.abc import AsyncIterable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

from ..core.effects import Emit, Flow, Stream, call
from ..core.replacement import state_of
from ..core.steps import Done, Steps
from ..errors import ArgumentError
from ..rows.files import TableError
from ..rows.files.compression import without_compression
from ..rows.files.file_formats import Format, InputFormat, delimiter_of_name, format_of_name
from ..rows.files.same_file import same_file
from ..rows.files.whole_file import Output
from .bulk_report import attach_report
from .old_rejects import delete_old_rejects, is_file_of_rejects
from .rejected_rows import RejectedRows
from .rejects_writer import form_of, write_rejects, write_rows
from .run_events import BulkEvent, Finished
from .source_rows import CopiedRows, RowsOfSequence

if TYPE_CHECKING:
    from ..rows.columns.blamed_columns import Blames

__all__ = ["RejectsFile"]


_AS_SOURCE = {*((form, form) for form in get_args(Format)), ("csv", "excel")}
"""Formats of a file of rejects, with the formats of sources whose cells it has as they are."""


class RejectsFile:
    """Where a run writes the rows that it does not get done.

    An existing file is replaced only if it is a file of rejects, so that a wrong name costs nothing.

    Args:
        path: the file.
        source: the rows.
        journal: the journal of the run.
        text: what a row is that is a text, ``id`` or ``email``.

    Attributes:
        source: the rows, to be taken instead of those of the caller.

    Raises:
        ArgumentError: the name has another ending than those of the formats; or there is another file, or one
            that the run reads or writes; or the directory does not exist.
    """

    def __init__(
        self, path: Path, source: Iterable[Any] | AsyncIterable[Any], journal: Path | None, *, text: str
    ) -> None:
        self.source = source
        self._path = path
        table: Any = getattr(source, "table", None)
        form = form_of(table)
        self._format: Format = _format(path, form)
        spelled = self._format != "csv" or delimiter_of_name(path.name) in (",", getattr(table, "delimiter", None))
        self._as_source = (self._format, form) in _AS_SOURCE and spelled
        _check_place(path, {"the source": Path(table.name) if form else None, "the journal": journal})
        self._rejects = RejectedRows()
        if hasattr(source, "blamed"):
            self._rejects.columns = cast("Blames", source)
        self._copy: CopiedRows | None = None
        if form or getattr(table, "repeatable", False):
            self._table = table
        elif isinstance(source, Sequence):
            self._table = RowsOfSequence(source, text)
        else:
            self._table = self._copy = CopiedRows(text)
            self.source = self._copy.copied(source)
        self._written = False

    def watch(self, stream: Stream[BulkEvent]) -> Stream[BulkEvent]:
        """The events of a run. The file is complete before the last one is emitted.

        Raises:
            TableError: it cannot be written; the error has the report. Everything was sent.
        """
        fault: Exception | None = None
        with closing(self), Steps(stream) as steps:
            try:
                while not isinstance(step := steps.next(), Done):
                    if not isinstance(step, Emit):
                        yield from steps.pass_on(step)
                        continue
                    try:
                        self._rejects.see(step.value)
                        if isinstance(step.value, Finished):
                            fault = yield from self._finish(step.value)
                        yield step
                    except BaseException as error:  # noqa: BLE001 - thrown into the run, which decides about it
                        steps.error = error
            except BaseException as error:
                if fault is not None and error is not fault:
                    error.add_note(str(fault))
                raise
        if fault is not None:
            raise fault

    def close(self) -> None:
        """Write what there is, if the run was closed early, and delete what was kept."""
        try:
            if not self._written and len(self._rejects):
                self._write(whole=False)
        finally:
            self._rejects.close()
            if self._copy is not None:
                self._copy.close()

    def _finish(self, event: Finished) -> Flow[Exception | None]:
        try:
            yield from call(lambda: self._write(whole=not event.report.interrupted))
        except (TableError, OSError) as error:
            attach_report(error, event.report)
            return error
        return None

    def _write(self, *, whole: bool) -> None:
        self._written = True
        if len(self._rejects):
            with Output(self._path) as output:
                if self._as_source:
                    write_rejects(self._rejects, self._table, output)
                else:
                    write_rows(self._rejects, self._table, output, self._format)
        elif whole:
            delete_old_rejects(self._path)


def _format(path: Path, source: InputFormat | None) -> Format:
    found = format_of_name(path.name)
    if found is None or (found == "parquet" != source) or without_compression(path.name)[1] is not None:
        others = " or .parquet" if source == "parquet" else ""
        message = f"rejects must end in .csv, .tsv, .jsonl, .json{others}, not {path.name!r}"
        raise ArgumentError(message, argument="rejects")
    return found


def _check_place(path: Path, others: dict[str, Path | None]) -> None:
    if not path.parent.is_dir():
        message = f"cannot write rejects {path}: directory {path.parent} does not exist"
        raise ArgumentError(message, argument="rejects")
    beside = [(name, Path(f"{other}{end}")) for name, other in others.items() if other for end in ("", "-wal", "-shm")]
    if (found := same_file((("rejects", path), *beside))) is not None:
        raise ArgumentError(f"rejects and {found[1]} must not be the same file: {path}", argument="rejects")
    state = state_of(path)
    if not os.access(path.parent if state is None else path, os.W_OK):
        raise ArgumentError(f"cannot write rejects {path}: no permission", argument="rejects")
    if state is not None and stat.S_ISREG(state.st_mode) and state.st_size and not is_file_of_rejects(path):
        raise ArgumentError(f"{path} exists and is not a file of rejects; use another name", argument="rejects")
