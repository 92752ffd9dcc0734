"""The file of a journal: what is one, whether it is whole, and how it is deleted.

Nothing here changes a file that is not a journal: a file is first read without locks, logs or recovery. Each record
has a checksum, because SQLite has none.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import struct
import sys
from array import array
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from ..core.replacement import PRIVATE, state_of
from ..errors import JournalError

__all__ = [
    "MARK",
    "check_pages",
    "connect",
    "discard",
    "is_journal",
    "seal_changes",
    "seal_records",
    "understood",
    "verify",
]

MARK = 0x4B_6C_76_79
"""The application id of SQLite files that are journals."""

_BESIDE = {
    "-wal": (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"),
    "-journal": (b"\xd9\xd5\x05\xf9", b"\0\0\0\0"),
    "-shm": (b"\x18\xe2\x2d\0", b"\0\x2d\xe2\x18", b"\0\0\0\0"),
}
"""The files that SQLite keeps beside a file, and how they begin."""

_SEALED = {
    "call": "name, value",
    "chunk": "number, digest",
    "part": "id, chunk, positions, size, state, job, status, completed, failed, skipped",
    "bad": "chunk, position, kind, row, identifier, code, detail, pointer",
}
"""The columns of each table that its checksums cover."""

_KEYS = {"call": "name", "chunk": "number", "part": "id", "bad": "rowid"}
"""What identifies the records of each table."""

_UNREADABLE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH)


def is_journal(path: Path) -> bool:
    """Whether there is a journal at ``path``; false if there is nothing, or an empty file.

    Raises:
        JournalError: there is something else, which must not be touched; or the journal is read-only.
    """
    with understood(path):
        file = Path(os.path.realpath(path))
        state = state_of(file)
        if state is not None and not stat.S_ISREG(state.st_mode):
            raise JournalError(f"{path} is not a journal but a {'directory' if file.is_dir() else 'device or pipe'}")
        for ending in _BESIDE:
            if not _belongs(file, ending):
                raise JournalError(f"{path}{ending} does not belong to journal {path}, or it is damaged")
        if state is None or not state.st_size:
            return False
        try:
            # Not through open(): closing a file drops the locks of this process on it.
            with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as found:
                found.execute(
                    "PRAGMA writable_schema = ON"
                )  # the file may be shorter than it says, until its log is used
                ((mark,),) = found.execute("PRAGMA application_id").fetchall()
        except (sqlite3.DatabaseError, UnicodeError) as error:
            raise JournalError(f"{path} is not a journal, or it is damaged: {error}") from error
        if mark != MARK and not (mark == 0 and _marked_later(file)):
            raise JournalError(f"{path} is not a journal; use another name")
        if not os.access(file, os.W_OK):
            raise JournalError(f"cannot use journal {path}: the file is read-only")
    return True


def connect(path: Path) -> sqlite3.Connection:
    """The only connection to a journal, which is made if there is none.

    Raises:
        JournalError: there is something else at ``path``, or the journal is in use or damaged.
    """
    known, file = is_journal(path), Path(os.path.realpath(path))
    if known and _is_damaged_log(_read(file, "-wal")):
        raise _damaged(path, f"its log {path}-wal cannot be read to the end")
    if not known:
        with suppress(FileExistsError):
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
    opened = sqlite3.connect(file, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        opened.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        if not known:  # before there is a log, so that it is in the file itself
            opened.execute(f"PRAGMA application_id = {MARK}")
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "temp_store = MEMORY"):
            opened.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        opened.close()
        raise
    return opened


def check_pages(path: Path, opened: sqlite3.Connection) -> None:
    """Let SQLite check its structures.

    Raises:
        JournalError: they are damaged.
    """
    if opened.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise _damaged(path, "SQLite finds errors in it")


def seal_records(opened: sqlite3.Connection, *, old: bool = False) -> None:
    """Note each record that is new or changes from now on, for `seal_changes`; with ``old``, also those without a seal.

    No function of SQLite computes the checksums: it would turn an interrupt into an error of its own.
    """
    opened.execute("CREATE TEMP TABLE changed (place TEXT, record, PRIMARY KEY (place, record)) WITHOUT ROWID")
    for table, columns in _SEALED.items():
        key = _KEYS[table]
        note = f"INSERT OR IGNORE INTO changed VALUES ('{table}', NEW.{key})"  # noqa: S608 - names from above
        for event in ("INSERT", f"UPDATE OF {columns}"):
            opened.execute(f"CREATE TEMP TRIGGER {table}_{event[:6]} AFTER {event} ON main.{table} BEGIN {note}; END")
        if old:
            opened.execute(f"ALTER TABLE {table} ADD COLUMN seal BLOB")
            opened.execute(f"INSERT INTO changed SELECT '{table}', {key} FROM {table}")  # noqa: S608 - the same


def seal_changes(opened: sqlite3.Connection) -> None:
    """Give the records that have changed their checksums; call it at the end of each transaction."""
    for table, columns in _SEALED.items():
        key = _KEYS[table]
        changed = f"{key} IN (SELECT record FROM changed WHERE place = '{table}')"  # noqa: S608 - the same
        found = opened.execute(f"SELECT {key}, {columns} FROM {table} WHERE {changed}").fetchall()  # noqa: S608 - the same
        seals = ((_seal(table, values), record) for record, *values in found)
        opened.executemany(f"UPDATE {table} SET seal = ? WHERE {key} = ?", seals)  # noqa: S608 - the same
    opened.execute("DELETE FROM changed")


def verify(path: Path, opened: sqlite3.Connection) -> None:
    """Check all checksums.

    Raises:
        JournalError: a record has changed.
    """
    for table, columns in _SEALED.items():
        with closing(opened.execute(f"SELECT seal, {columns} FROM {table}")) as found:  # noqa: S608 - the same
            if any(seal != _seal(table, values) for seal, *values in found):
                raise _damaged(path, "a record does not have its checksum")


def discard(path: Path) -> None:
    """Delete a journal and what SQLite keeps beside it; a symbolic link to it stays.

    Raises:
        JournalError: it is not a journal, a run uses it, or it cannot be deleted.
    """
    if not is_journal(path):
        return
    file = Path(os.path.realpath(path))
    with understood(path):
        try:
            with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as opened:
                opened.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
                opened.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            if _code(error) not in _UNREADABLE:
                raise
        for ending in ("", *(ending for ending in _BESIDE if _belongs(file, ending))):
            Path(f"{file}{ending}").unlink(missing_ok=True)


@contextmanager
def understood(path: Path) -> Generator[None]:
    """Turn errors of SQLite and of the system into `JournalError`."""
    try:
        yield
    except sqlite3.Error as error:
        if _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise JournalError(f"journal {path} is in use by another run") from error
        if _code(error) in _UNREADABLE:
            raise _damaged(path, str(error)) from error
        raise JournalError(f"cannot use journal {path}: {error}") from error
    except OSError as error:
        raise JournalError(f"cannot use journal {path}: {error.strerror or error}") from error
    except UnicodeError as error:
        raise _damaged(path, "a text is not UTF-8") from error
    except ValueError as error:  # of a path with NUL
        raise JournalError(f"cannot use journal {str(path)!r}: {error}") from error


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_INTERNAL) & 0xFF


def _damaged(path: Path, why: str) -> JournalError:
    return JournalError(
        f"journal {path} is damaged ({' '.join(why.split())}), so it is unknown what was sent; restore it from a copy, "
        "or check what the server has and use another journal"
    )


def _seal(table: str, values: Iterable[Any]) -> bytes:
    return blake2b(repr((table, *values)).encode("utf-8", "backslashreplace"), digest_size=8).digest()


def _read(path: Path, ending: str, count: int = -1) -> bytes:
    try:
        with open(f"{path}{ending}", "rb") as file:  # noqa: PTH123 - the ending is no part of its own
            return file.read(count)
    except FileNotFoundError:
        return b""


def _belongs(path: Path, ending: str) -> bool:
    state = state_of(Path(f"{path}{ending}"))
    if state is None:
        return True
    return stat.S_ISREG(state.st_mode) and _read(path, ending, 4) in (b"", *_BESIDE[ending])


# ---- the log of SQLite: https://www.sqlite.org/fileformat2.html#the_write_ahead_log

_HEAD, _FRAME = struct.Struct(">8I"), struct.Struct(">6I")


def _marked_later(path: Path) -> bool:
    """Whether the mark is in the log only: in journals of earlier versions that died early."""
    log = _read(path, "-wal")
    size = _HEAD.unpack_from(log)[2] + _FRAME.size if len(log) >= _HEAD.size else 1 << 32
    return any(
        _FRAME.unpack_from(log, at)[0] == 1 and log[at + 92 : at + 96] == MARK.to_bytes(4)
        for at in range(_HEAD.size, len(log) - size + 1, size)
    )


def _is_damaged_log(log: bytes) -> bool:
    """Whether SQLite would lose transactions of a log: it ignores all that comes after a wrong checksum.

    A wrong checksum in the last transaction is what a kill in the middle of a write leaves.
    """
    if len(log) < _HEAD.size or not any(log[: _HEAD.size]):
        return False
    magic, _, page, _, *salts, _, _ = head = _HEAD.unpack_from(log)
    order = "big" if magic & 1 else "little"
    sums = _sums(log[:24], order, (0, 0))
    if sums != head[6:]:
        return True
    size, valid = page + _FRAME.size, True
    for at in range(_HEAD.size, len(log) - size + 1, size):
        _, commit, first, second, *told = _FRAME.unpack_from(log, at)
        if not valid:
            if commit and (first == salts[0] or second == salts[1]):
                return True
            continue
        sums = _sums(log[at : at + 8] + log[at + _FRAME.size : at + size], order, sums)
        valid = [first, second] == salts and list(sums) == told
    return False


def _sums(data: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    words = array("I", data)
    if order != sys.byteorder:
        words.byteswap()
    first, second = sums
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
