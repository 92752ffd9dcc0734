"""The resume file: records in SQLite what was sent and its outcome, so that a run can continue after it was killed.

A submission is written to the disk before it is sent, and again after it was answered. A submission that is marked as
"sending" when a run starts was on the wire when an earlier run died: it may have arrived.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from threading import RLock
from typing import Any, TypeAlias, cast

from klaviyo_client.runtime.forks import in_children, new_in_children

from ..errors import JournalError
from .bulk_report import FailedRow, JobState
from .chunking import Chunk
from .journal_file import check_pages, connect, seal_changes, seal_records, understood, verify
from .ledger import Ledger, OpenJob, Settled

__all__ = ["Journal"]

_FORMAT = "2"
"""Format 1 had no checksums."""

_SHOWN = {"what stands beside the records": "body (its list, say)"}
"""Other names of parts of a call, for messages."""

_FINISHED = "last submission of a finished run"
"""Has the number of a submission. If there is a later one, another run has begun since, and is not finished."""

_EMPTY = ("DELETE FROM chunk", "DELETE FROM part", "DELETE FROM bad", "DELETE FROM call WHERE name <> 'format'")

_Execute: TypeAlias = "Callable[..., sqlite3.Cursor]"
"""Runs a statement with its values."""

_TABLES = """
CREATE TABLE IF NOT EXISTS call (name TEXT PRIMARY KEY, value TEXT NOT NULL, seal BLOB) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS chunk (number INTEGER PRIMARY KEY, digest BLOB NOT NULL, seal BLOB);
CREATE TABLE IF NOT EXISTS part (
    id INTEGER PRIMARY KEY, chunk INTEGER NOT NULL, positions BLOB, size INTEGER NOT NULL, state TEXT NOT NULL,
    job TEXT, status TEXT, completed INTEGER, failed INTEGER, skipped INTEGER, seal BLOB
);
CREATE TABLE IF NOT EXISTS bad (
    chunk INTEGER NOT NULL, position INTEGER, kind TEXT NOT NULL,
    row INTEGER, identifier TEXT, code TEXT, detail TEXT, pointer TEXT, seal BLOB
);
CREATE INDEX IF NOT EXISTS part_of_chunk ON part (chunk);
CREATE INDEX IF NOT EXISTS bad_of_chunk ON bad (chunk);
"""


class Journal(Ledger):
    """A journal file. Only one run can use it at a time.

    Args:
        path: the file; SQLite keeps two more next to it while it is open.
        identity: what identifies the call, by name.
    """

    blocking = True

    def __init__(self, path: Path, identity: Mapping[str, str]) -> None:
        self._path = path
        self._identity = identity
        self._opened: sqlite3.Connection | None = None
        self._lock = new_in_children(RLock())
        self._planned: dict[int, tuple[bytes, int]] = {}
        self._sending: dict[int, int] = {}  # submission: chunk
        self._abandoned: set[int] = set()
        self._anew = False  # whether the next submission replaces all that is in the file
        self._closed = self._inherited = False
        in_children(self, Journal._leave)

    def open(self) -> None:
        """See `Ledger`."""
        path = self._path
        if not path.parent.is_dir():
            raise JournalError(f"cannot create journal {path}: directory {path.parent} does not exist")
        with self._lock, understood(path):
            if self._closed:
                return
            self._opened = connect(path)
            try:
                self._prepare()
            except BaseException:
                self._opened.close()
                self._opened = None
                raise

    def _leave(self) -> None:
        """Leave the file to the parent process: to use it here, or only to close it, would damage it."""
        if self._opened is not None:
            import ctypes  # noqa: PLC0415 - the one way to keep an object while the process ends

            ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._opened))
            self._opened, self._inherited = None, True

    def recognize(self, number: int, chunk: Chunk) -> bool:
        """See `Ledger`."""
        with self._lock, understood(self._path):
            known = self._rows("SELECT digest FROM chunk WHERE number = ?", number)
            self._anew |= known != [(_digest(chunk),)]
            return not self._anew

    def plan(self, number: int, chunk: Chunk) -> Settled | None:
        """See `Ledger`."""
        digest = _digest(chunk)
        with self._lock, understood(self._path):
            known = () if self._anew else self._rows("SELECT digest FROM chunk WHERE number = ?", number)
            if known and known[0][0] != digest:
                if self._next_used(number) == number:
                    raise self._changed(f"rows {chunk.indexes[0]} to {chunk.indexes[-1]} differ from")
                known = ()
            self._planned[number] = digest, len(chunk)
            return self._settled(number, len(chunk)) if known else None

    def begin(self, number: int, positions: Sequence[int] | None) -> int:
        """See `Ledger`."""
        packed = None if positions is None else array("I", positions).tobytes()
        with self._lock:  # must not count as idle between the transaction and the end of this method
            if number in self._abandoned:
                raise JournalError(f"journal {self._path} is closed")
            digest, size = self._planned[number]
            size = size if positions is None else len(positions)
            with self._writing() as run:
                if self._anew:
                    for statement in _EMPTY:
                        run(statement)
                    self._identify(run)
                run("REPLACE INTO chunk (number, digest) VALUES (?, ?)", number, digest)
                # This submission repeats the ones that may have arrived.
                run("UPDATE part SET state = 'repeated' WHERE chunk = ? AND state = 'sending'", number)
                new = "INSERT INTO part (chunk, positions, size, state) VALUES (?, ?, ?, 'sending')"
                part = int(run(new, number, packed, size).lastrowid or 0)
            self._anew = False
            self._forget(number)
            self._sending[part] = number
            return part

    def accept(self, part: int, job_id: str | None) -> None:
        """See `Ledger`."""
        with self._writing(part) as run:
            run("UPDATE part SET state = 'accepted', job = ? WHERE id = ?", job_id, part)

    def withdraw(self, part: int) -> None:
        """See `Ledger`."""
        with self._writing(part) as run:
            run("UPDATE part SET state = 'void' WHERE id = ?", part)

    def abandon(self, number: int, *, doubtful: bool) -> None:
        """See `Ledger`."""
        with self._lock:
            self._abandoned.add(number)
            parts = [part for part, chunk in self._sending.items() if chunk == number]
            with suppress(JournalError):  # without the write it stays doubtful
                if parts and not doubtful:
                    with self._writing() as run:
                        run("UPDATE part SET state = 'void' WHERE id = ?", parts[-1])
            self._forget(number)
            self._close_if_idle()

    def refuse(self, number: int, part: int | None, positions: Sequence[int], rows: Sequence[FailedRow]) -> None:
        """See `Ledger`."""
        with self._writing(part) as run:
            run("UPDATE part SET state = 'void' WHERE id = ?", part)
            _insert(run, number, "refused", positions, rows)

    def lose(self, number: int, part: int | None, positions: Sequence[int], rows: Sequence[FailedRow]) -> None:
        """See `Ledger`."""
        with self._writing(part) as run:
            run("UPDATE part SET state = 'void' WHERE id = ? OR (chunk = ? AND state = 'sending')", part, number)
            _insert(run, number, "unknown", positions, rows)

    def finish_job(self, number: int, part: int, job: JobState, rows: Sequence[FailedRow]) -> None:
        """See `Ledger`."""
        counts = job.completed, job.failed, job.skipped
        with self._writing() as run:
            change = "UPDATE part SET status = ?, completed = ?, failed = ?, skipped = ? WHERE id = ?"
            run(change, job.status, *counts, part)
            _insert(run, number, "failed", [None] * len(rows), rows)

    def finish(self, chunks: int) -> None:
        """See `Ledger`."""
        with self._lock, understood(self._path):
            if self._anew or self._next_used(chunks) is None:
                return
            if not self.finished:
                raise self._changed("it has fewer rows than")
            self._anew = True

    def complete(self, chunks: int) -> None:
        """See `Ledger`."""
        with self._lock:
            if not self._anew:  # otherwise nothing was sent
                with self._writing() as run:
                    run("DELETE FROM chunk WHERE number >= ?", chunks)  # nothing of them was accepted
                    run("REPLACE INTO call (name, value) SELECT ?, coalesce(max(id), 0) FROM part", _FINISHED)

    def close(self) -> None:
        """See `Ledger`."""
        with self._lock:
            self._closed = True
            self._close_if_idle()

    def _prepare(self) -> None:
        with self._writing() as run:
            check_pages(self._path, self._connection)
            for statement in _TABLES.split(";"):
                run(statement)
            known = dict(self._rows("SELECT name, value FROM call"))
            if (form := known.pop("format", _FORMAT)) not in ("1", _FORMAT):
                raise JournalError(
                    f"journal {self._path} has the format {form!r}, which this version cannot read; use the version "
                    "that has written it, or another journal"
                )
            seal_records(self._connection, old=form == "1")
            seal_changes(self._connection)
            verify(self._path, self._connection)
            ((newest,),) = self._rows("SELECT coalesce(max(id), 0) FROM part")
            self.finished = known.pop(_FINISHED, None) == str(newest)
            if known:
                self._compare(known)
            run("REPLACE INTO call (name, value) VALUES ('format', ?)", _FORMAT)
            if not known:
                self._identify(run)

    def _identify(self, run: _Execute) -> None:
        for item in self._identity.items():
            run("INSERT INTO call (name, value) VALUES (?, ?)", *item)

    def _compare(self, known: Mapping[str, str]) -> None:
        other = [name for name, value in self._identity.items() if known.get(name) != value]
        self._anew = bool(other)
        if other and not self.finished and self._next_used(0) is not None:
            shown = ", ".join(
                f"{name} ({known.get(name)!r}, not {self._identity[name]!r})"
                if name in ("operation", "path")
                else _SHOWN.get(name, name)
                for name in other
            )
            raise JournalError(
                f"journal {self._path} has a run that is not finished, of a call with another {shown}; "
                "finish it with that call, or use another journal"
            )

    def _changed(self, how: str) -> JournalError:
        return JournalError(
            f"the source has changed: {how} the run in journal {self._path}, which is not finished; "
            "use the same source, or another journal"
        )

    def _next_used(self, first: int) -> int | None:
        """The first chunk from ``first`` on of which the server may have received rows, or has refused some."""
        used = "SELECT chunk FROM part WHERE state <> 'void' UNION SELECT chunk FROM bad"
        return cast("int | None", self._rows(f"SELECT min(chunk) FROM ({used}) WHERE chunk >= ?", first)[0][0])  # noqa: S608

    def _settled(self, number: int, size: int) -> Settled:
        accepted: set[int] = set()
        unclear: dict[str, set[int]] = {"sending": set(), "repeated": set()}
        open_jobs: list[OpenJob] = []
        jobs: list[JobState] = []
        query = (
            "SELECT id, positions, state, job, status, completed, failed, skipped FROM part WHERE chunk = ? ORDER BY id"
        )
        for part, packed, state, job, status, *counts in self._rows(query, number):
            positions: Sequence[int] = range(size) if packed is None else array("I", packed)
            if state in unclear:
                unclear[state].update(positions)
            if state != "accepted":
                continue
            accepted.update(positions)
            if job is not None and status is None:
                open_jobs.append(OpenJob(part, job, positions))
            elif job is not None:
                jobs.append(JobState(job, status, len(positions), *counts))
        bad: dict[str, dict[int, FailedRow]] = {"refused": {}, "unknown": {}}
        failed: list[FailedRow] = []
        query = "SELECT kind, position, row, identifier, code, detail, pointer FROM bad WHERE chunk = ? ORDER BY rowid"
        for kind, position, *facts in self._rows(query, number):
            if kind == "failed":
                failed.append(FailedRow(*facts))
            else:
                bad[kind][position] = FailedRow(*facts)
        return Settled(
            accepted=frozenset(accepted),
            failed=tuple(failed),
            refused=bad["refused"],
            unknown=bad["unknown"],
            doubtful=frozenset(unclear["sending"]),
            repeated=frozenset(unclear["repeated"]),
            open_jobs=tuple(open_jobs),
            jobs=tuple(jobs),
        )

    def _rows(self, query: str, *values: Any) -> list[Any]:
        with closing(self._connection.execute(query, values)) as cursor:
            return cursor.fetchall()

    @contextmanager
    def _writing(self, settled: int | None = None) -> Generator[_Execute]:
        """A transaction, which is on the disk afterwards. ``settled`` is the submission that it ends."""
        with self._lock, understood(self._path):
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._execute
                seal_changes(self._connection)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                if settled is not None:
                    self._sending.pop(settled, None)
                    self._close_if_idle()

    def _execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        return self._connection.execute(statement, [_storable(value) for value in values])

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._inherited:
            raise JournalError(
                f"journal {self._path.name} was opened by the parent process; "
                "run the whole call in one process, or give each process its own journal"
            )
        if self._opened is None:
            raise JournalError(f"journal {self._path} is closed")
        return self._opened

    def _forget(self, number: int) -> None:
        """Do not wait any longer for the submissions of a chunk."""
        for part in [part for part, chunk in self._sending.items() if chunk == number]:
            del self._sending[part]

    def _close_if_idle(self) -> None:
        if self._closed and not self._sending and self._opened is not None:
            self._opened.close()
            self._opened = None


def _digest(chunk: Chunk) -> bytes:
    return blake2b(chunk.content, digest_size=16).digest()


def _storable(value: Any) -> Any:
    """What SQLite can store: no half surrogate pairs, and no numbers with more than 64 bits."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    return min(value, (1 << 63) - 1) if isinstance(value, int) else value


def _insert(run: _Execute, number: int, kind: str, positions: Sequence[int | None], rows: Sequence[FailedRow]) -> None:
    columns = "(chunk, position, kind, row, identifier, code, detail, pointer)"
    new = f"INSERT INTO bad {columns} VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - names from above
    for position, row in zip(positions, rows, strict=True):
        facts = row.index, row.identifier, row.code, row.detail, row.pointer
        run(new, number, position, kind, *facts)
