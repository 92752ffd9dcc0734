"""Journals that are damaged: each is refused or used rightly, and nothing is counted wrongly in silence."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import count, islice
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from klaviyo_client.api import profiles
from klaviyo_ext import errors
from klaviyo_ext.bulk import FailedRow, journal_file
from klaviyo_ext.bulk.journal import Journal
from tests.ext.bulk.receiver import Receiver, Run, blunt, people, run
from tests.ext.kernel import answer
from tests.soak import TIMES

CALL = profiles.bulk_suppress_profiles({})
ROWS = people(1_500)


def refusing(number: int, records: list[Any]) -> Any:
    """A server that refuses a row in some requests."""
    if number % 4 == 2 and len(records) == 100:
        error = {"code": "bad", "detail": "Ünfit", "source": {"pointer": "/data/attributes/profiles/data/7"}}
        return answer({"errors": [error]}, status=400)
    return None


def died(path: Path) -> None:
    """Leave what a run leaves that is killed after ten requests: a journal with its log."""
    first = path.with_name("first")
    server = Receiver(rule=lambda number, rows: blunt(401) if number > 12 else refusing(number, rows), job=None)
    copied: list[int] = []
    accept = Journal.accept

    def copy(journal: Journal, part: int, job_id: str | None) -> None:
        accept(journal, part, job_id)
        copied.append(part)
        for ending in ("", "-wal"):
            shutil.copy(f"{first}{ending}", f"{path}{ending}")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Journal, "accept", copy)
        run("sync", server, CALL, ROWS, journal=first, concurrency=1)
    assert copied
    first.unlink()


def ended(path: Path) -> None:
    """Leave what a run leaves that has ended."""
    run("sync", Receiver(rule=refusing), CALL, ROWS, journal=path, concurrency=1)


def facts(result: Run) -> tuple[Any, ...]:
    found = result.report
    assert found is not None
    return found.accepted, found.resumed, found.failed_count, found.repeated_count, found.requests


def damages(whole: bytes, seed: int) -> Iterator[tuple[str, bytes]]:
    rng = random.Random(seed)
    for _ in range(120 * TIMES):
        at = rng.randrange(len(whole))
        flipped = whole[at] ^ (1 << rng.randrange(8))
        yield f"bit at {at}", whole[:at] + bytes([flipped]) + whole[at + 1 :]
    for _ in range(40 * TIMES):
        at = rng.randrange(len(whole))
        yield f"noise at {at}", whole[:at] + rng.randbytes(64) + whole[at + 64 :]
    for _ in range(40 * TIMES):
        at = rng.randrange(len(whole))
        yield f"zeros at {at}", whole[:at] + bytes(256) + whole[at + 256 :]


def tried(path: Path, copy: Path, damaged: bytes, ending: str = "") -> Run:
    """A run with a copy of a journal, of which one file is damaged."""
    for found in copy.parent.glob(f"{copy.name}*"):
        found.unlink()
    for kept in ("", "-wal"):
        if Path(f"{path}{kept}").exists():
            shutil.copy(f"{path}{kept}", f"{copy}{kept}")
    Path(f"{copy}{ending}").write_bytes(damaged)
    return run("sync", Receiver(rule=refusing), CALL, ROWS, journal=copy, concurrency=1)


def told(result: Run, copy: Path, right: Any, what: str) -> bool:
    """Whether a damaged journal was refused; if not, nothing is wrong."""
    if result.error is None:
        assert facts(result) == right, what
        return False
    assert isinstance(result.error, errors.JournalError), what
    assert str(copy) in str(result.error), what
    return True


@pytest.mark.parametrize(("make", "step"), [(ended, 1), (died, 20)])
def test_damage_is_told_or_does_no_harm(make: Any, step: int, tmp_path: Path) -> None:
    path, copy = tmp_path / "journal", tmp_path / "copy"
    make(path)
    whole = path.read_bytes()
    right = facts(tried(path, copy, whole))
    assert right[1] > 0
    refused = 0
    for what, damaged in islice(damages(whole, 7), 0, None, step):
        result = tried(path, copy, damaged)
        refused += told(result, copy, right, what)
    if make is ended:  # otherwise the log has the pages
        assert refused > 30 * TIMES


def test_damage_of_the_log_is_told_or_does_no_harm(tmp_path: Path) -> None:
    """But for the last transaction: what a kill leaves in the middle of its write looks the same."""
    path, copy = tmp_path / "journal", tmp_path / "copy"
    died(path)
    log = Path(f"{path}-wal").read_bytes()
    right = facts(tried(path, copy, log, "-wal"))
    page = int.from_bytes(log[8:12], "big") + 24
    frames = range(32, len(log), page)
    commits = [at for at in frames if log[at + 4 : at + 8] != bytes(4)]
    begin = commits[-2] + page  # of the last transaction
    refused = 0
    for what, damaged in islice(damages(log[:begin], 11), 0, None, 2):
        result = tried(path, copy, damaged[:begin] + log[begin:], "-wal")
        refused += told(result, copy, right, what)
    assert refused > 75 * TIMES
    # A write that a kill has cut, at any place, is no damage.
    for end in range(begin, len(log), 1999):
        assert tried(path, copy, log[:end], "-wal").error is None, end


def test_a_journal_that_was_cut(tmp_path: Path) -> None:
    path, copy = tmp_path / "journal", tmp_path / "copy"
    ended(path)
    whole = path.read_bytes()
    ends = [at for page in range(4096, len(whole) + 1, 4096) for at in (page - 4095, page - 2048, page - 1, page)]
    for end in ends[:-1]:
        error = tried(path, copy, whole[:end]).error
        assert isinstance(error, errors.JournalError), end
        assert str(copy) in str(error)


def test_a_run_that_died_while_its_log_was_moved_into_the_file(tmp_path: Path) -> None:
    """The file may then have a new first page, and none of the pages that it speaks of."""
    path, copy = tmp_path / "journal", tmp_path / "copy"
    died(path)
    whole, log = path.read_bytes(), Path(f"{path}-wal").read_bytes()
    right = facts(tried(path, copy, whole))
    page = int.from_bytes(log[8:12], "big")
    frames = {log[at : at + 4]: log[at + 24 : at + 24 + page] for at in range(32, len(log) - page - 23, page + 24)}
    moved = b""
    for number in range(1, len(frames) + 1):
        moved += frames[number.to_bytes(4, "big")]
        assert facts(tried(path, copy, moved)) == right, number
    cut = moved[:page]
    copy.write_bytes(cut)
    Path(f"{copy}-wal").unlink(missing_ok=True)
    assert isinstance(run("sync", Receiver(), CALL, ROWS, journal=copy).error, errors.JournalError)
    assert copy.read_bytes() == cut


def test_a_refused_journal_stays_refused(tmp_path: Path) -> None:
    """SQLite deletes a damaged log when it closes a file; then the second try would send all rows again."""
    path = tmp_path / "journal"
    died(path)
    log = bytearray(Path(f"{path}-wal").read_bytes())
    log[20] ^= 1
    Path(f"{path}-wal").write_bytes(log)
    for _ in range(3):
        result = run("sync", Receiver(), CALL, ROWS, journal=path)
        assert isinstance(result.error, errors.JournalError)
    assert Path(f"{path}-wal").read_bytes() == log


def test_a_changed_record_is_found_although_sqlite_is_content(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    ended(path)
    for change in (
        "UPDATE part SET size = size + 1 WHERE id = 3",
        "UPDATE part SET state = 'void' WHERE id = 1",
        "UPDATE bad SET position = 8 WHERE rowid = 1",
        "UPDATE chunk SET digest = x'00' WHERE number = 2",
        "UPDATE call SET value = 'other' WHERE name = 'server'",
    ):
        copy = tmp_path / "copy"
        shutil.copy(path, copy)
        with closing(sqlite3.connect(copy)) as connection, connection:
            connection.execute(change)
        error = run("sync", Receiver(), CALL, ROWS, journal=copy).error
        assert isinstance(error, errors.JournalError), change
        assert "a record does not have its checksum" in str(error)


def test_a_journal_of_the_format_before(tmp_path: Path) -> None:
    """It has no checksums yet, and its log may have the mark that its file does not have."""
    path = tmp_path / "journal"
    ended(path)
    right = facts(run("sync", Receiver(), CALL, ROWS, journal=path))
    with closing(sqlite3.connect(path)) as connection, connection:
        for table in ("call", "chunk", "part", "bad"):
            connection.execute(f"ALTER TABLE {table} DROP COLUMN seal")
        connection.execute("UPDATE call SET value = '1' WHERE name = 'format'")
    for _ in range(2):
        assert facts(run("sync", Receiver(), CALL, ROWS, journal=path)) == right


def test_a_journal_of_a_later_version(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    ended(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE call SET value = '9' WHERE name = 'format'")
    error = run("sync", Receiver(), CALL, ROWS, journal=path).error
    assert isinstance(error, errors.JournalError)
    assert "format '9', which this version cannot read" in str(error)


def test_a_mark_that_only_the_log_has(tmp_path: Path) -> None:
    path, dead = tmp_path / "journal", tmp_path / "dead"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
        connection.execute(f"PRAGMA application_id = {journal_file.MARK}")
        for ending in ("", "-wal"):
            shutil.copy(f"{path}{ending}", f"{dead}{ending}")
    assert dead.read_bytes()[68:72] == bytes(4)
    assert run("sync", Receiver(), CALL, ROWS, journal=dead).error is None


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_a_new_journal_is_private(tmp_path: Path) -> None:
    path, modes = tmp_path / "journal", set[int]()

    def rule(*_: Any) -> None:
        modes.update(stat.S_IMODE(found.stat().st_mode) for found in tmp_path.iterdir())

    before = os.umask(0)
    try:
        run("sync", Receiver(rule=rule), CALL, ROWS, journal=path)
    finally:
        os.umask(before)
    assert modes == {0o600}
    path.chmod(0o640)
    run("sync", Receiver(), CALL, ROWS, journal=path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
@pytest.mark.parametrize("known", [True, False])
def test_files_beside_the_journal_that_are_none_of_its(ending: str, known: bool, tmp_path: Path) -> None:
    """SQLite would delete or overwrite them."""
    path = tmp_path / "journal"
    if known:
        ended(path)
    beside = Path(f"{path}{ending}")
    beside.write_text("email\nann@b.co\n")
    error = run("sync", Receiver(), CALL, ROWS, journal=path).error
    assert isinstance(error, errors.JournalError)
    assert str(beside) in str(error)
    with pytest.raises(errors.JournalError, match="does not belong"):
        journal_file.discard(path)
    assert beside.read_text() == "email\nann@b.co\n"


# ---- deleting


def test_only_journals_are_deleted(tmp_path: Path) -> None:
    target, link = tmp_path / "journal", tmp_path / "link"
    died(target)
    link.symlink_to(target)
    journal_file.discard(link)
    assert [path.name for path in tmp_path.iterdir()] == ["link"]
    assert link.is_symlink()
    journal_file.discard(link)
    target.write_bytes(b"")
    journal_file.discard(target)
    assert target.exists()


@pytest.mark.parametrize("content", [b"email\nann@b.co\n", b"x", b"SQLite format 3\0", bytes(8192)])
def test_what_is_no_journal_is_not_deleted(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "precious"
    path.write_bytes(content)
    with pytest.raises(errors.JournalError, match="not a journal"):
        journal_file.discard(path)
    assert path.read_bytes() == content


def test_the_database_of_another_program_is_not_touched(tmp_path: Path) -> None:
    """Not even its log is moved into it."""
    path = tmp_path / "other"
    with closing(sqlite3.connect(tmp_path / "live")) as connection:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
        connection.execute("CREATE TABLE t (x)")
        for ending in ("", "-wal", "-shm"):
            shutil.copy(tmp_path / f"live{ending}", f"{path}{ending}")
    before = {found.name: found.read_bytes() for found in tmp_path.glob("other*")}
    assert len(before) == 3
    with pytest.raises(errors.JournalError, match="is not a journal; use another name"):
        journal_file.discard(path)
    assert isinstance(run("sync", Receiver(), CALL, ROWS, journal=path).error, errors.JournalError)
    assert {found.name: found.read_bytes() for found in tmp_path.glob("other*")} == before


def test_a_journal_in_use_is_not_deleted(tmp_path: Path) -> None:
    path = tmp_path / "journal"

    def rule(*_: Any) -> None:
        with pytest.raises(errors.JournalError, match="in use"):
            journal_file.discard(path)

    found = run("sync", Receiver(rule=rule), CALL, ROWS, journal=path)
    assert found.error is None
    assert path.exists()


def test_a_damaged_journal_can_be_deleted(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    ended(path)
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    journal_file.discard(path)
    assert not path.exists()


# ---- odd paths


@pytest.mark.parametrize("path", ["", "a\0b", ":memory:", "file:j.sqlite", "file::memory:?cache=shared"])
def test_paths_that_keep_nothing(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for given in (path, *([Path(path)] if path else [])):
        error = run("sync", Receiver(), CALL, ROWS, journal=given).error
        assert isinstance(error, errors.ArgumentError)
        assert error.argument == "journal"
        assert list(tmp_path.iterdir()) == []


def test_a_path_of_bytes(tmp_path: Path) -> None:
    class Odd:
        def __fspath__(self) -> bytes:
            return os.fsencode(tmp_path / "journal")

    assert run("sync", Receiver(), CALL, ROWS, journal=Odd()).error is None
    assert (tmp_path / "journal").exists()


@pytest.mark.parametrize("name", ["a?b#c%20", "ü ö", "\udcff", "x" * 240, "'\"", "-"])
def test_names_of_any_kind(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    ended(path)
    assert run("sync", Receiver(), CALL, ROWS, journal=path).error is None
    journal_file.discard(path)
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_is_no_damage(tmp_path: Path) -> None:
    """SQLite swallows exceptions in functions of Python. An interrupt there must come out as what it is."""
    rows = [FailedRow(index=index, identifier=None, code="bad", detail="", pointer=None) for index in range(3)]

    def work(path: Path, *, until: int = 0) -> None:
        """Use a journal; the call of this number is interrupted."""
        left = until

        def strike(frame: FrameType, event: str, argument: Any) -> None:
            nonlocal left
            if event == "call" and "/klaviyo_ext/bulk/" in frame.f_code.co_filename:
                left -= 1
                if left == 0:
                    raise KeyboardInterrupt

        journal = Journal(path, {"a": "b"})
        sys.setprofile(strike)
        try:
            journal.open()
            journal.refuse(0, None, [0, 1, 2], rows)
            journal.close()
        finally:
            sys.setprofile(None)
            journal.close()

    path = tmp_path / "journal"
    work(path)
    before = path.read_bytes()
    for number in count(1):
        path.write_bytes(before)
        try:
            work(path, until=number)
        except KeyboardInterrupt:
            continue
        break
    assert number > 40
