"""Send the rows of a file, for the commands import, send, subscribe and the like."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import attrs

from ...bulk import BulkEvent, BulkReport, report_of
from ...bulk.old_rejects import delete_old_rejects
from ...bulk.rejects_writer import form_of
from ...errors import ArgumentError, JournalError, KlaviyoError, ServerError, TooManyRequestsError, TransportError
from ...rows.columns.file_rows import Records
from ...rows.columns.gate_columns import IgnoredConsentError
from ...rows.columns.reading_settings import Settings
from ...rows.columns.row_shapes import Shape
from ...rows.columns.saved_mapping import save_mapping
from ...rows.columns.unknown_columns import UnknownColumnsError
from ...rows.files import Place, Source, Table, TableError, open_table
from ..client_setup import connected
from ..command_line import completed
from ..option_groups import Connection, Reading, Running
from ..stop_signals import held, let_through
from ..terminal.error_lines import code_of, say, warn
from ..terminal.exit_codes import CommandError, ExitCode
from ..terminal.progress_bar import Meter, meter
from .dry_run import dry_run
from .given_options import reading_settings
from .rejects_file import Rejects, reason_to_keep
from .run_files import RunFiles
from .run_summary import Outcome, print_dry_run, print_json, print_summary

__all__ = ["send_file"]

_PASSING = (TransportError, ServerError, TooManyRequestsError)
"""Errors that may be gone when the command runs again."""

_FIRST = 5
"""How many rejected rows to show."""


def send_file(
    shape: Shape, file: str, reading: Reading, running: Running, connection: Connection, **beside: Any
) -> ExitCode:
    """Send the rows of ``file``.

    Args:
        shape: the kind of rows.
        file: path, or ``-`` for standard input.
        reading: how to read the file.
        running: how to send the rows.
        connection: the server and the credential.
        beside: arguments of the bulk method, such as ``list_id``.

    Raises:
        CommandError: an option is wrong, two options name one file, or the columns do not fit.
        TableError: the file cannot be read.
        KlaviyoError: the run cannot start.
    """
    files = RunFiles.of(shape, file, running, connection)
    with Source.of(file) as source:
        return _Sending(shape, source, file, reading, running, connection, beside, files).run()


@attrs.define
class _Sending:
    """One command."""

    shape: Shape
    source: Source
    file: str
    reading: Reading
    running: Running
    connection: Connection
    beside: dict[str, Any]
    files: RunFiles
    rejects: Rejects = attrs.field(init=False, factory=Rejects)
    records: Records = attrs.field(init=False)

    def run(self) -> ExitCode:
        with closing(self.rejects):
            self.records = self.rejects.columns = self._opened()
            if self.running.dry_run:
                return self._dry()
            if self.running.strict:
                self._insist()
            with held():  # signals end the run where it waits, and then the report is told
                return self._send()

    def _opened(self) -> Records:
        try:
            settings = reading_settings(self.reading)
            table = open_table(self.source, **settings.file_arguments())
            if settings.values.get("unescape_formulas") and table.typed:
                raise CommandError(f"--unescape-formulas is for CSV files, and {table.name} is not one", ExitCode.USAGE)
            records = Records(table, self.shape, settings.options(self.shape, table))
            if "channels" in self.beside:
                records.choose_channels(self.beside["channels"])
            if "historical_import" in self.beside:
                records.check_dates(historical=bool(self.beside["historical_import"]))
            self._save_mapping(settings, table)
        except ArgumentError as error:
            raise CommandError(str(error), ExitCode.USAGE) from None
        except (IgnoredConsentError, UnknownColumnsError) as error:
            code = ExitCode.USAGE if isinstance(error, IgnoredConsentError) else ExitCode.FAILED
            raise CommandError(str(error), code, instead=completed(error.arguments(), self.file)) from None
        return records

    def _save_mapping(self, settings: Settings, table: Table) -> None:
        path = self.reading.save_mapping
        if path is not None and save_mapping(path, settings.effective(self.shape, table)):
            say(f"mapping: {path}")

    def _dry(self) -> ExitCode:
        found = self._tried(self.running.show)
        told = self.records.dropped, tuple(self.records.quirks)
        print_dry_run(found, self.rejects, self._first(), *told, as_json=self.running.json)
        return ExitCode.REJECTS if len(self.rejects) else ExitCode.OK

    def _insist(self) -> None:
        """Check that all rows can be sent.

        Raises:
            CommandError: a row cannot be sent.
        """
        self._tried(0)
        if count := len(self.rejects):
            first = self._first()[0]
            # A file of rejects has rows beside those; they were not sent.
            path = self._rejects_path() if self.files.updates_source else self._write_rejects()
            rows = "1 row" if count == 1 else f"{count:,} rows"
            raise CommandError(
                f"--strict: {rows} cannot be sent, so nothing was sent; rejected rows: {path}; first error: {first}"
            )

    def _comparing(self) -> dict[str, Any]:
        running = self.running
        if running.across_file and running.duplicates not in ("first", "last"):
            raise CommandError("--across-file needs --duplicates first or --duplicates last", ExitCode.USAGE)
        bulk = self.shape.info.bulk
        compares = running.duplicates not in (None, "keep") or (
            running.duplicates is None and bulk is not None and bulk.refuses_duplicates
        )
        if running.ignore_case and not compares:
            raise CommandError("--ignore-case needs --duplicates first, last or separate", ExitCode.USAGE)
        names = ("duplicates", "across_file", "ignore_case")
        return {name: getattr(running, name) for name in names}

    def _tried(self, show: int) -> Any:
        return dry_run(
            self.shape,
            self.records,
            show=show,
            on_progress=self.rejects.see,
            **self._comparing(),
            **self.beside,
        )

    def _send(self) -> ExitCode:
        running, journal = self.running, self.files.journal
        self.files.begin(restart=running.restart)
        report: BulkReport | None = None
        error: BaseException | None = None
        with connected(self.connection, reads_stdin=self.file == "-", writes=True) as klaviyo:
            try:
                with meter(running.progress, self.shape.what) as shown:
                    report = self.shape.send(
                        klaviyo,
                        self.records,
                        **self.beside,
                        wait=running.wait if running.wait_for is None else running.wait_for,
                        journal=journal,
                        **self._comparing(),
                        concurrency=running.concurrency,
                        keep=20,
                        on_progress=self._watcher(shown),
                    )
            except (KlaviyoError, TableError, KeyboardInterrupt) as raised:
                error, report = raised, report_of(raised)
        if report is None:
            raise error if error is not None else CommandError("the run ended without a report")
        return self._end(report, error, journal)

    def _watcher(self, shown: Meter) -> Callable[[BulkEvent], None]:
        def see(event: BulkEvent) -> None:
            self.rejects.see(event)
            now = event.progress
            waiting = f"jobs {now.jobs_done:,}/{now.jobs:,}" if now.jobs else ""
            shown.show(self.records.table.share(), now.accepted + now.resumed, waiting)

        return see

    def _end(self, report: BulkReport, error: BaseException | None, journal: Path | None) -> ExitCode:
        path, first, fault = None, list[str](), None
        try:
            with let_through():
                first = self._first()
                if self.files.updates_source:
                    path = self._update_source(report, error)
                else:
                    path = self._write_rejects() if len(self.rejects) else None
                    if path is None and error is None:
                        self._delete_old_rejects()
        except KeyboardInterrupt as stopped:  # what was sent is told all the same
            error = error or stopped
        except (TableError, JournalError) as raised:  # the same
            fault = raised
        code = _code(report, error or fault, len(self.rejects), journal, self.running)
        told = self.records.dropped, tuple(self.records.quirks)
        outcome = Outcome(report, code, self.source.name, self.rejects, first, path, journal, *told)
        if error is not None:
            warn(CommandError(str(error) or "interrupted") if isinstance(error, KeyboardInterrupt) else error)
        if fault is not None:
            warn(fault)
        print_summary(outcome)
        if self.running.json:
            print_json(outcome)
        return code

    def _first(self) -> list[str]:
        return self.rejects.first(self.records.table, _FIRST) if len(self.rejects) else []

    def _rejects_path(self) -> Path:
        form = form_of(self.records.table)
        return self.files.rejects({"csv": "csv", "excel": "csv", "parquet": "parquet"}.get(form or "", "jsonl"))

    def _write_rejects(self) -> Path:
        path = self._rejects_path()
        self.rejects.write(self.records.table, path)
        return path

    def _update_source(self, report: BulkReport, error: BaseException | None) -> Path | None:
        """Replace the file of rejects that was read, unless rows of it would be lost; return it if it has rows."""
        source = self.files.source
        kept = reason_to_keep(report) if error is None else str(error) or "interrupted"
        if kept is not None:
            say(f"{source} stays as it was: {kept}")
            return source if len(self.rejects) else None
        if len(self.rejects):
            path: Path | None = self._write_rejects()
        else:
            self._delete_old_rejects()
            path = None
        self.files.forget()
        return path

    def _delete_old_rejects(self) -> None:
        path = self._rejects_path()
        try:
            if delete_old_rejects(path):
                left = "no rejected rows are left" if self.files.updates_source else "no rejected rows; the old"
                say(f"{left}{';' if self.files.updates_source else ''} {path} was deleted")
        except OSError as error:
            raise TableError(
                Place(str(path)), f"cannot delete the rejects of an earlier run: {error.strerror}"
            ) from error


def _code(
    report: BulkReport, error: BaseException | None, rejects: int, journal: Path | None, running: Running
) -> ExitCode:
    if error is not None:
        code = code_of(error)
        begun = report.accepted or report.resumed or isinstance(error, _PASSING)
        return ExitCode.RESUMABLE if code is ExitCode.FAILED and journal is not None and begun else code
    unread = running.wait and (report.unfinished_jobs or report.polling_error)
    if unread:
        say(f"jobs are not finished: {report.polling_error or 'the time of --wait-for is over'}")
        return ExitCode.FAILED if journal is None else ExitCode.RESUMABLE
    unsure = running.wait and (report.unconfirmed or any(job.status != "complete" for job in report.jobs))
    return ExitCode.REJECTS if rejects or report.failed_count or report.unknown_count or unsure else ExitCode.OK
