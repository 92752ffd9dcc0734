"""The journal: where a run that died goes on, and what it refuses."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Lock
from typing import Any

import attrs
import httpx
import pytest

from klaviyo_client.api import lists, profiles
from klaviyo_ext import errors
from klaviyo_ext.bulk import BulkEvent, RequestAccepted, report_of
from klaviyo_ext.bulk.journal import Journal
from tests.ext.bulk.receiver import (
    AT_ITEMS,
    BOTH,
    ITEMS,
    SUPPRESS,
    Receiver,
    Run,
    blunt,
    check,
    items,
    people,
    report,
    run,
)
from tests.ext.kernel import Script, Time, answer, blocking

"""Up to 100 rows in a request, safe to repeat."""

"""The same, and never to be repeated."""


@attrs.define
class Case:
    """A call and its rows."""

    operation: Any
    pointer: str
    rows: Callable[[int], list[Any]]

    def name(self, record: Any) -> str:
        attributes = record["attributes"]
        return str(attributes.get("email") or attributes["external_id"])

    def server(self, **options: Any) -> Receiver:
        return Receiver(pointer=self.pointer, **options)


REPEATABLE = Case(SUPPRESS, "/data/attributes/profiles/data", people)
ONCE = Case(ITEMS, AT_ITEMS, items)
CASES = pytest.mark.parametrize("case", [REPEATABLE, ONCE], ids=["repeatable", "once"])


@contextmanager
def dying() -> Generator[None]:
    """A run dies after its last request: its journal is not finished."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Journal, "complete", lambda *_: None)
        yield


def refused(result: Run) -> str:
    """Why the journal was not taken; nothing else had happened."""
    assert isinstance(result.error, errors.JournalError)
    found = report_of(result.error)
    assert found is not None
    assert found.submitted == 0
    message = str(result.error)
    assert "\n" not in message
    return message


# ---- what is written when


class Died(BaseException):
    """The process was killed here."""


@attrs.define
class Killer:
    """Keeps a copy of the journal before and after each of its steps, and around each request: what a kill leaves."""

    path: Path
    copies: list[tuple[str, int, Path]] = attrs.Factory(list)
    accepted: list[str] = attrs.Factory(list)
    lock: Lock = attrs.Factory(Lock)

    def copy(self, step: str) -> None:
        with self.lock:
            to = self.path.with_name(f"copy-{len(self.copies)}")
            to.mkdir()
            for file in self.path.parent.glob(f"{self.path.name}*"):
                shutil.copy(file, to / file.name)
            self.copies.append((step, len(self.accepted), to / self.path.name))

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        names = (
            "open",
            "plan",
            "begin",
            "accept",
            "withdraw",
            "refuse",
            "lose",
            "finish_job",
            "finish",
            "complete",
            "close",
        )
        for name in names:
            patch.setattr(Journal, name, self._around(name, getattr(Journal, name)))

    def _around(self, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
        def step(journal: Journal, *arguments: Any) -> Any:
            self.copy(f"before {name}")
            result = method(journal, *arguments)
            self.copy(f"after {name}")
            return result

        return step


def troubled(number: int, _: list[Any]) -> httpx.Response | None:
    """A server that is busy, refuses rows, and is down for a while."""
    if number == 2:
        return answer(status=429, headers={"retry-after": "1"})
    if number == 5:
        return blunt(503)
    if number == 3:
        pointers = [{"code": "bad", "detail": "D", "source": {"pointer": f"{AT_ITEMS}/{n}/x"}} for n in (1, 7)]
        return answer({"errors": pointers}, status=400)
    return None


@CASES
def test_a_kill_at_any_step_loses_no_row_and_doubles_none(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every state of the file is gone on with; a copy stands for a process that died there."""
    killer = Killer(tmp_path / "import.sqlite")
    states = [{"status": "complete", "completed_count": 100, "failed_count": 0}]
    server = case.server(rule=troubled, job=states)

    def serve(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return server(request)
        killer.copy("before the request arrives")
        before = len(server.accepted)
        answered = server(request)
        killer.accepted += [case.name(record) for records in server.accepted[before:] for record in records]
        killer.copy("after the request has arrived")
        return answered

    rows = case.rows(450)
    names = {case.name({"attributes": row}): index for index, row in enumerate(rows)}
    with monkeypatch.context() as patch:
        killer.watch(patch)
        first = report(run("sync", serve, case.operation, rows, journal=killer.path, concurrency=1))
    assert {step for step, *_ in killer.copies} >= {
        "before begin",
        "after accept",
        "after finish_job",
        "after withdraw",
    }
    assert (first.refused_count, first.unknown_count) == (2, 100 if case is ONCE else 0)
    for step, arrived, path in killer.copies:
        again = case.server(job=states)
        second = report(run("sync", again, case.operation, rows, journal=path, concurrency=1))
        done = set(killer.accepted[:arrived])
        later = [case.name(record) for records in again.seen for record in records]
        unknown, refused = ({str(row.identifier) for row in rows} for rows in (second.unknown, second.failed))
        assert len(later) == len(set(later)), step
        assert {names[name] for name in done & set(later)} <= set(second.repeated), step
        assert set(names) == done | set(later) | unknown | refused, step
        assert not set(later) & (unknown | refused), step
        assert (second.read, second.unfinished_jobs) == (450, ()), step
        if case is ONCE:
            assert not done & set(later), step
            assert not second.repeated, step
        else:
            assert not unknown, step


@BOTH
@CASES
def test_a_second_run_sends_nothing(kind: str, case: Case, tmp_path: Path) -> None:
    server, path = case.server(), tmp_path / "import.sqlite"
    first = report(run(kind, server, case.operation, case.rows(250), journal=path))
    second = report(run(kind, server, case.operation, case.rows(250), journal=path))
    assert sorted(server.sizes) == [50, 100, 100]
    assert (first.accepted, first.resumed) == (250, 0)
    assert (second.accepted, second.resumed, second.requests, second.ok) == (0, 250, 0, True)
    assert second.completed == first.completed
    assert {job.id for job in second.jobs} == {job.id for job in first.jobs}
    assert [file.name for file in tmp_path.iterdir()] == ["import.sqlite"]


@BOTH
def test_jobs_that_were_not_waited_for_are_waited_for_later(kind: str, tmp_path: Path) -> None:
    error = {"detail": "D", "source": {"pointer": "/data/attributes/profiles/data/3"}}
    server = Receiver(job=[{"status": "complete", "completed_count": 9, "failed_count": 1}], errors=[error])
    operation, path = profiles.bulk_import_profiles({}), tmp_path / "import.sqlite"
    first = report(run(kind, server, operation, people(10), journal=path, wait=False))
    assert (server.reads, len(first.unfinished_jobs)) == ([], 1)
    second = report(run(kind, server, operation, people(10), journal=path))
    third = report(run(kind, server, operation, people(10), journal=path))
    assert server.reads == ["job-1"]
    for found in (second, third):
        assert [(row.index, row.identifier) for row in found.failed] == [(3, "p3@klaviyo-fake.io")]
        assert (found.resumed, found.completed, found.unfinished_jobs) == (10, 9, ())
    assert len(report(run(kind, server, operation, people(10), journal=path, wait=False)).jobs) == 1


@BOTH
def test_rows_are_matched_after_a_part_of_the_request_was_refused(kind: str, tmp_path: Path) -> None:
    """Refused rows and rows of unknown outcome are not sent again, and are told again."""

    def rule(number: int, records: list[Any]) -> httpx.Response | None:
        return troubled(3, records) if number == 1 else blunt(503) if number == 2 else None

    server, path = ONCE.server(rule=rule), tmp_path / "import.sqlite"
    first = report(run(kind, server, ITEMS, items(100), journal=path))
    second = report(run(kind, server, ITEMS, items(100), journal=path))
    assert server.sizes == [100, 98]
    for found in (first, second):
        assert [row.index for row in found.failed] == [1, 7]
        assert found.unknown_count == 98
        assert {row.code for row in found.unknown} == {"unknown_outcome"}


# ---- which call and source it is about

CHANGED = pytest.mark.parametrize(
    ("rows", "named"),
    [
        (lambda rows: [*rows[:150], {"email": "x@klaviyo-fake.io"}, *rows[151:]], "rows 100 to 199"),
        (lambda rows: rows[1:], "rows 0 to 99"),
        (lambda rows: [*rows[:249]], "rows 200 to 248"),
        (lambda rows: [*rows, *people(1)], "rows 200 to 250"),
        (lambda rows: [*rows[:120], {"email": "x@klaviyo-fake.io"}, *rows[120:]], "rows 100 to 199"),
        (lambda rows: rows[::-1], "rows 0 to 99"),
        (lambda rows: [*rows[:200], *rows[200:][::-1]], "rows 200 to 249"),
        (lambda rows: rows[:200], "fewer rows"),
        (lambda rows: [], "fewer rows"),
    ],
)


@CHANGED
@BOTH
def test_a_source_that_has_changed_is_refused_until_the_run_is_finished(
    kind: str, rows: Any, named: str, tmp_path: Path
) -> None:
    server, path = Receiver(), tmp_path / "import.sqlite"
    with dying():
        report(run(kind, server, SUPPRESS, people(250), journal=path))
    result = run(kind, server, SUPPRESS, rows(people(250)), journal=path)
    message = refused(result)
    assert "the source has changed" in message
    assert named in message
    assert "not finished" in message
    assert "another journal" in message
    assert len(server.seen) == 3
    again = report(run(kind, server, SUPPRESS, people(250), journal=path))
    assert (again.resumed, len(server.seen)) == (250, 3)
    assert report(run(kind, server, SUPPRESS, people(3), journal=path)).accepted == 3


@CHANGED
@BOTH
def test_a_finished_journal_starts_anew_with_another_source(kind: str, rows: Any, named: str, tmp_path: Path) -> None:
    """All rows of the source are sent, also those that both have; the old source can be sent again afterwards."""
    server, path, changed = Receiver(), tmp_path / "import.sqlite", rows(people(250))
    report(run(kind, server, SUPPRESS, people(250), journal=path))
    for source, made in ((changed, list), (people(250), iter), (changed, iter)):
        server.seen.clear()
        found = report(run(kind, server, SUPPRESS, made(source), journal=path))
        new = len(changed) > 0
        assert (found.accepted, found.resumed) == ((len(source), 0) if new else (0, len(source)))
        assert sorted(record["attributes"]["email"] for records in server.seen for record in records) == sorted(
            row["email"] for row in source if new
        )
        again = report(run(kind, server, SUPPRESS, source, journal=path))
        assert (again.accepted, again.resumed, again.ok) == (0, len(source), True)


def test_rows_that_no_run_has_sent_yet_may_change(tmp_path: Path) -> None:
    path = tmp_path / "import.sqlite"

    def stopping() -> Iterable[Any]:
        yield from people(150)
        raise KeyError("the file ends")

    server = Receiver()
    assert isinstance(run("sync", server, SUPPRESS, stopping(), journal=path).error, KeyError)
    found = report(run("sync", server, SUPPRESS, [*people(100), *people(30)], journal=path))
    assert (found.resumed, found.accepted, server.sizes) == (100, 30, [100, 30])


IN_A_LIST = profiles.bulk_suppress_profiles({}, relationships={"list": {"data": {"type": "list", "id": "L"}}})

ANOTHER_CALL = pytest.mark.parametrize(
    ("operation", "options", "named"),
    [
        (profiles.bulk_unsuppress_profiles({}), {}, "operation ('bulk_suppress_profiles', not 'bulk_unsuppress_profil"),
        (SUPPRESS, {"duplicates": "first"}, "with another duplicates;"),
        (IN_A_LIST, {}, "with another body (its list, say);"),
        (SUPPRESS, {"account": "another"}, "with another account;"),
    ],
)


@ANOTHER_CALL
@BOTH
def test_a_journal_that_is_not_finished_refuses_another_call(
    kind: str, operation: Any, options: Any, named: str, tmp_path: Path
) -> None:
    server, path = Receiver(), tmp_path / "import.sqlite"
    with dying():
        report(run(kind, server, SUPPRESS, people(10), journal=path))
    message = refused(run(kind, server, operation, people(10), journal=path, **options))
    assert named in message
    assert "not finished" in message
    assert "use another journal" in message
    assert len(server.seen) == 1
    assert report(run(kind, server, SUPPRESS, people(10), journal=path)).resumed == 10


@ANOTHER_CALL
@BOTH
def test_a_finished_journal_starts_anew_with_another_call(
    kind: str, operation: Any, options: Any, named: str, tmp_path: Path
) -> None:
    """A nightly import may name its date, or get a new key or another list."""
    server, path = Receiver(), tmp_path / "import.sqlite"
    report(run(kind, server, SUPPRESS, people(10), journal=path))
    assert report(run(kind, server, operation, [], journal=path, **options)).requests == 0  # keeps the old records
    assert report(run(kind, server, SUPPRESS, people(10), journal=path)).resumed == 10
    for resumed in (0, 10):
        found = report(run(kind, server, operation, people(10), journal=path, **options))
        assert (found.accepted, found.resumed) == (10 - resumed, resumed)
    assert report(run(kind, server, SUPPRESS, people(10), journal=path)).accepted == 10, named


@ANOTHER_CALL
@BOTH
def test_a_call_of_which_nothing_was_accepted_may_be_corrected(
    kind: str, operation: Any, options: Any, named: str, tmp_path: Path
) -> None:
    """A wrong key, or a list that does not exist."""
    server, path = Receiver(rule=lambda number, _: answer(status=401) if number == 1 else None), tmp_path / "a.sqlite"
    assert isinstance(run(kind, server, SUPPRESS, people(10), journal=path).error, errors.AuthenticationError), named
    for resumed in (0, 10):
        assert report(run(kind, server, operation, people(10), journal=path, **options)).resumed == resumed


def test_another_list_in_the_path_is_refused(tmp_path: Path) -> None:
    server, path = Receiver("/data", job=None), tmp_path / "import.sqlite"
    with dying():
        report(run("sync", server, lists.add_profiles_to_list("L1", []), ["P1"], journal=path))
    message = refused(run("sync", server, lists.add_profiles_to_list("L2", []), ["P1"], journal=path))
    assert "path ('/api/lists/L1/relationships/profiles', not '/api/lists/L2/relationships/profiles')" in message


@BOTH
@CASES
def test_a_run_over_the_same_source_is_not_told_from_another_one_too_late(
    kind: str, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sources that differ in their last row only, and more rows than memory should hold."""
    monkeypatch.setattr("klaviyo_ext.bulk.held_chunks._IN_MEMORY", 1000)
    server, path = case.server(), tmp_path / "import.sqlite"
    report(run(kind, server, case.operation, iter(case.rows(1_000)), journal=path))
    found = report(run(kind, server, case.operation, iter(case.rows(1_001)), journal=path))
    assert (found.accepted, found.resumed, found.unknown_count) == (1_001, 0, 0)
    assert sorted(server.sizes[10:]) == [1, *[100] * 10]
    again = report(run(kind, server, case.operation, iter(case.rows(1_001)), journal=path))
    assert (again.accepted, again.resumed, len(server.seen)) == (0, 1_001, 21)


@BOTH
def test_a_finished_journal_is_kept_until_a_request_is_sent(kind: str, tmp_path: Path) -> None:
    """Neither a source that fails nor one without rows takes it away."""
    server, path = Receiver(), tmp_path / "import.sqlite"
    report(run(kind, server, SUPPRESS, people(250), journal=path))

    def failing(rows: list[Any]) -> Iterable[Any]:
        yield from rows
        raise KeyError("the file ends")

    assert isinstance(run(kind, server, SUPPRESS, failing(people(150)[::-1][:50]), journal=path).error, KeyError)
    assert isinstance(run(kind, server, SUPPRESS, failing(people(150)), journal=path).error, KeyError)
    assert report(run(kind, server, SUPPRESS, [], journal=path)).read == 0
    assert report(run(kind, server, SUPPRESS, [None], journal=path)).set_aside_count == 1
    again = report(run(kind, server, SUPPRESS, people(250), journal=path))
    assert (again.resumed, len(server.seen)) == (250, 3)


@BOTH
def test_a_disk_that_cannot_hold_the_rows_to_compare(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, path = Receiver(), tmp_path / "import.sqlite"
    report(run(kind, server, SUPPRESS, people(250), journal=path))

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("klaviyo_ext.bulk.held_chunks.pickle.dump", full)
        message = refused(run(kind, server, SUPPRESS, people(250)[::-1], journal=path))
    assert message.endswith("while they are compared with the journal: No space left on device")
    again = report(run(kind, server, SUPPRESS, people(250), journal=path))
    assert (again.resumed, len(server.seen)) == (250, 3)


@BOTH
def test_a_run_of_which_nothing_was_accepted_may_have_another_source(kind: str, tmp_path: Path) -> None:
    """A night on which the key was wrong does not stop the next one."""
    path = tmp_path / "import.sqlite"
    report(run(kind, Receiver(), SUPPRESS, people(250), journal=path))
    wrong = Receiver(rule=lambda *_: blunt(401, "not_authenticated"))
    assert isinstance(run(kind, wrong, SUPPRESS, people(350)[::-1], journal=path).error, errors.AuthenticationError)
    for rows in ([], people(90), people(120)[::-1]):
        found = report(run(kind, Receiver(), SUPPRESS, rows, journal=path))
        assert (found.accepted, found.resumed) == (len(rows), 0)


@BOTH
@pytest.mark.parametrize("wait", [False, 0.0, True])
def test_a_run_that_has_stopped_waiting_for_its_jobs_is_finished(kind: str, wait: Any, tmp_path: Path) -> None:
    """It has told which jobs are open. The same source asks for them again, another one does not."""
    server, path = Receiver(job=[{"status": "processing"}] * 3 + [{"status": "complete"}]), tmp_path / "i.sqlite"
    operation = profiles.bulk_import_profiles({})
    report(run(kind, server, operation, people(10), journal=path, wait=wait))
    found = report(run(kind, server, operation, people(20), journal=path, wait=False))
    assert (found.accepted, [job.rows for job in found.jobs]) == (20, [20])
    again = report(run(kind, server, operation, people(20), journal=path))
    assert (again.resumed, again.unfinished_jobs) == (20, ())


@pytest.mark.slow
@CASES
def test_a_kill_at_any_step_of_the_next_night(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until the first request is noted the old run is whole; then the new source is, and a third one is refused."""
    path, old, new, third = tmp_path / "import.sqlite", case.rows(250), case.rows(350)[::-1], case.rows(70)
    report(run("sync", case.server(), case.operation, old, journal=path))
    states = [{"status": "complete"}]
    killer, server = Killer(path), case.server(job=states)

    def serve(request: httpx.Request) -> httpx.Response:
        killer.copy("before a request")
        answered = server(request)
        killer.accepted[:] = [case.name(record) for records in server.accepted for record in records]
        killer.copy("after a request")
        return answered

    with monkeypatch.context() as patch:
        killer.watch(patch)
        report(run("sync", serve, case.operation, new, journal=path, concurrency=1))
    names = [step for step, *_ in killer.copies]
    begun, over = names.index("after begin"), names.index("after complete")
    for number, (step, arrived, copy) in enumerate(killer.copies):
        twin = copy.parent / "twin" / copy.name
        shutil.copytree(copy.parent, twin.parent)
        again = case.server(job=states)
        found = report(run("sync", again, case.operation, new, journal=copy, concurrency=1))
        later = [case.name(record) for records in again.seen for record in records]
        done, doubt = set(killer.accepted[:arrived]), {str(row.identifier) for row in found.unknown}
        assert done | set(later) | doubt == {case.name({"attributes": row}) for row in new}, step
        assert len(later) == len(set(later)), step
        repeated = {case.name({"attributes": new[index]}) for index in found.repeated}
        assert done & set(later) <= (set() if case is ONCE else repeated), step
        other = run("sync", case.server(), case.operation, third, journal=twin)
        if begun <= number < over:
            assert "not finished" in refused(other), step
        else:
            assert report(other).accepted == len(third), step


# ---- files that cannot be used


def test_a_journal_that_another_run_uses(tmp_path: Path) -> None:
    path = tmp_path / "import.sqlite"
    inner: list[Run] = []

    def rule(number: int, _: list[Any]) -> None:
        if number == 1:
            inner.append(run("sync", Receiver(), SUPPRESS, people(10), journal=path))

    found = report(run("sync", Receiver(rule=rule), SUPPRESS, people(10), journal=path))
    assert refused(inner[0]) == f"journal {path} is in use by another run"
    assert found.accepted == 10


def test_a_journal_that_another_process_uses(tmp_path: Path) -> None:
    path = tmp_path / "import.sqlite"
    code = (
        "import sys; from pathlib import Path; from klaviyo_ext.bulk.journal import Journal\n"
        "journal = Journal(Path(sys.argv[1]), {}); journal.open(); print(flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        message = refused(run("sync", Receiver(), SUPPRESS, people(10), journal=path))
        other.kill()
    assert message == f"journal {path} is in use by another run"


def text(path: Path) -> None:
    path.write_text("email\n" * 1000)


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE call (name TEXT, value TEXT)")
        connection.commit()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (text, " is not a journal, or it is damaged: file is not a database"),
        (foreign, " is not a journal; use another name"),
        (Path.mkdir, " is not a journal but a directory"),
        (os.mkfifo, " is not a journal but a device or pipe"),
    ],
)
@BOTH
def test_what_is_no_journal_stays_as_it_is(kind: str, make: Any, message: str, tmp_path: Path) -> None:
    path = tmp_path / "import.sqlite"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    server = Receiver()
    assert refused(run(kind, server, SUPPRESS, people(10), journal=path)) == f"{path}{message}"
    assert server.seen == []
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [file.name for file in tmp_path.iterdir()] == ["import.sqlite"]


def test_a_directory_that_does_not_exist(tmp_path: Path) -> None:
    path = tmp_path / "none" / "import.sqlite"
    message = refused(run("sync", Receiver(), SUPPRESS, people(10), journal=path))
    assert message == f"cannot create journal {path}: directory {path.parent} does not exist"


def test_a_journal_that_may_only_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "import.sqlite"
    report(run("sync", Receiver(), SUPPRESS, people(10), journal=path))
    monkeypatch.setattr(os, "access", lambda *_: False)
    message = refused(run("sync", Receiver(), SUPPRESS, people(10), journal=path))
    assert message == f"cannot use journal {path}: the file is read-only"


def test_a_journal_that_was_damaged(tmp_path: Path) -> None:
    path, server = tmp_path / "import.sqlite", Receiver()
    report(run("sync", server, SUPPRESS, people(5_000), journal=path))
    whole = path.read_bytes()
    for begin in range(0, len(whole), 4096):
        path.write_bytes(whole[:begin] + b"\xff" * min(4096, len(whole) - begin) + whole[begin + 4096 :])
        for extra in tmp_path.glob("import.sqlite-*"):
            extra.unlink()
        result = run("sync", server, SUPPRESS, people(5_000), journal=path)
        if result.error is not None:
            assert isinstance(result.error, errors.JournalError)
            assert "damaged" in str(result.error)
        assert len(server.seen) == 50, begin


# ---- a disk that is full


@attrs.define
class Disk:
    """Lets journals take so many pages, and no more."""

    pages: int | None = None

    def __call__(self, *arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = self._connect(*arguments, **options)
        if self.pages is not None:
            connection.executescript(f"PRAGMA page_size = 512; PRAGMA max_page_count = {self.pages}")
        return connection

    _connect = staticmethod(sqlite3.connect)


@BOTH
@CASES
@pytest.mark.parametrize("concurrency", [1, 4])
def test_a_full_disk_stops_the_run_cleanly(
    kind: str, case: Case, concurrency: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk grows until all rows are sent. Which write finds it full depends on the order of threads."""
    disk, server, rows = Disk(), case.server(), case.rows(9_000)
    monkeypatch.setattr("klaviyo_ext.bulk.journal.sqlite3.connect", disk)
    path = tmp_path / "import.sqlite"
    stopped_on_the_way = False
    disk.pages = 15
    while True:
        before = len(server.seen)
        result = run(kind, server, case.operation, rows, journal=path, concurrency=concurrency)
        if result.error is None:
            break
        disk.pages += 1
        assert isinstance(result.error, errors.JournalError)
        assert "full" in str(result.error)
        found = report_of(result.error)
        assert found is not None
        assert found.interrupted
        check(found)
        assert len(server.seen) - before == found.requests
        stopped_on_the_way |= found.requests > 0
        with closing(sqlite3.connect(path)) as connection:
            if server.seen:
                ((known,),) = connection.execute("SELECT 100 * count(*) FROM chunk")
                assert known >= len({case.name(record) for records in server.seen for record in records})
    assert stopped_on_the_way
    last = report(result)
    sent = Counter(case.name(record) for records in server.seen for record in records)
    unknown = {row.identifier for row in last.unknown}
    assert len(set(sent) | unknown) == 9_000
    names = [case.name({"attributes": row}) for row in rows]
    again = {name for name, times in sent.items() if times > 1}  # a row can be sent a third time, too
    assert again <= {names[index] for index in last.repeated}
    if case is ONCE:
        assert (again, last.repeated_count) == (set(), 0)
    assert last.accepted + last.resumed + last.unknown_count == 9_000


def test_a_write_that_fails_at_the_end_forgets_nothing_on_the_wire(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server answers when two jobs and a request are on their way. The ends of the jobs cannot be written down."""
    reached = {name: Event() for name in ("job-2", "third request", "first write", "second write")}
    writes = iter(("first write", "second write"))

    def full(*_: Any) -> None:
        reached[next(writes)].set()
        raise errors.JournalError("database or disk is full")

    def pass_on(name: str) -> None:
        assert reached[name].wait(30)

    monkeypatch.setattr(Journal, "finish_job", full)
    error = {"detail": "D", "source": {"pointer": "/data/attributes/profiles/data/3"}}
    server = REPEATABLE.server(job=[{"status": "complete", "failed_count": 1, "errors": [error]}])
    one_at_a_time, events = Lock(), list[BulkEvent]()

    def serve(request: httpx.Request) -> httpx.Response:
        with one_at_a_time:
            answered = server(request)
        if request.url.path.endswith("job-1"):
            pass_on("job-2")
            pass_on("third request")
        elif request.url.path.endswith("job-2"):
            reached["job-2"].set()
            pass_on("first write")
        elif len(server.seen) == 3:
            reached["third request"].set()
            pass_on("second write")
        return answered

    def pass_time(event: BulkEvent) -> None:
        events.append(event)
        if isinstance(event, RequestAccepted):
            time.seconds += 60  # its job may be asked for

    time = Time()
    with blocking(Script([serve]), time) as klaviyo, pytest.raises(errors.JournalError, match="full") as caught:
        klaviyo.bulk(SUPPRESS, people(300), journal=tmp_path / "j", on_progress=pass_time, concurrency=1)
    found = report_of(caught.value)
    assert found is not None
    check(found, events)
    assert (found.requests, found.accepted, found.failed_count, found.unsent) == (3, 300, 2, 0)
