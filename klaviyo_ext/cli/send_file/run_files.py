"""The files of a run: input, rejects, journal, and the snapshot of a fake. None of them may be another one."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import attrs

from ...errors import JournalError
from ...rows.columns.row_shapes import Shape
from ...rows.files.input_source import is_pipe
from ...rows.files.same_file import number_of, same_file
from ..client_setup import is_fake
from ..option_groups import Connection, Running
from ..terminal.exit_codes import CommandError, ExitCode
from .rejects_file import are_rejects, rejects_path

__all__ = ["RunFiles"]


@attrs.frozen
class RunFiles:
    """The files that a run writes.

    Attributes:
        source: the input; its name only, if it is a pipe.
        given_rejects: file for rejects; ``None``: next to the input.
        journal: the resume file; ``None`` if there is none.
        updates_source: whether the input is a file of rejects, which the rows that are rejected again replace.
    """

    source: Path
    given_rejects: Path | None
    journal: Path | None
    updates_source: bool

    @classmethod
    def of(cls, shape: Shape, file: str, running: Running, connection: Connection) -> Self:
        """The files for these options. Nothing is opened or changed.

        Raises:
            CommandError: options contradict each other, or two names lead to the same file.
        """
        source = Path("stdin" if file == "-" else Path(file).name if is_pipe(file) else file)
        updates_source = running.rejects is None and not is_pipe(file) and are_rejects(source)
        files = cls(source, running.rejects, _journal(shape, file, running, connection), updates_source)
        beside = (
            ("the input", number_of(sys.stdin) if file == "-" else source),
            ("standard output", number_of(sys.stdout) if running.json or running.dry_run else None),
            ("--fake-data", connection.fake_data),
        )
        if (found := same_file((*files._named(), *beside))) is not None:
            raise CommandError(f"{found[0]} and {found[1]} must not be the same file")
        return files

    def rejects(self, ending: str) -> Path:
        """The file for rejects; ``ending`` is its suffix if the input has none."""
        return self.source if self.updates_source else rejects_path(self.source, self.given_rejects, ending)

    def begin(self, *, restart: bool) -> None:
        """Check the journal, and delete it if the run is to start again.

        Raises:
            CommandError: there is another file in its place, which stays as it is; or the journal cannot be deleted.
        """
        if self.journal is None:
            return
        from ...bulk.journal_file import discard, is_journal  # noqa: PLC0415 - sqlite3 takes time to load

        try:
            is_journal(self.journal)
            if restart:
                discard(self.journal)
        except JournalError as error:
            raise CommandError(f"{error} (--journal FILE uses another file)") from error

    def forget(self) -> None:
        """Delete the journal, because the file that it belongs to has changed.

        Raises:
            JournalError: it cannot be deleted.
        """
        if self.journal is not None:
            from ...bulk.journal_file import discard  # noqa: PLC0415 - sqlite3 takes time to load

            discard(self.journal)

    def _named(self) -> Iterator[tuple[str, Path | int]]:
        for ending in () if self.updates_source else ("csv", "jsonl", "parquet"):
            yield "--rejects", self.rejects(ending)
        if self.journal is not None:
            for ending in ("", "-wal", "-shm", "-journal"):
                yield "--journal", Path(f"{os.path.realpath(self.journal)}{ending}")  # where SQLite keeps them


def _journal(shape: Shape, file: str, running: Running, connection: Connection) -> Path | None:
    if running.no_journal:
        if running.journal is not None:
            raise CommandError("use either --journal or --no-journal, not both", ExitCode.USAGE)
        return None
    if running.journal is not None:
        return running.journal
    # A fake forgets its data, so its journal would keep rows from the real account.
    if is_pipe(file) or is_fake(connection):
        return None
    path = Path(file)
    return path.parent / f"{path.name}.{shape.info.id}.klaviyo-journal"
