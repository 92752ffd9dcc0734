"""Runs that end early: what was sent is reported, nothing is sent twice, and a journal goes on."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import time as real_time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing, closing
from linecache import getline
from pathlib import Path
from types import FrameType
from typing import Any, cast

import attrs
import httpx
import pytest

from klaviyo_ext import AsyncKlaviyo, Hooks, Klaviyo, errors
from klaviyo_ext.bulk import BulkEvent, BulkReport, Finished, RequestAccepted, report_of
from tests.ext.bulk.killing import CatalogItems, Import, Suppressions, kill_until_done
from tests.ext.bulk.receiver import AT_ITEMS, BOTH, ITEMS, SUPPRESS, Receiver, check, items, people, report, run
from tests.ext.kernel import Script, Time, awaiting, blocking

pytestmark = pytest.mark.usefixtures("untraced_children")


def names(server: Receiver) -> list[str]:
    """What came, row by row."""
    rows = [record["attributes"] for records in server.seen for record in records]
    return [row.get("email") or row["external_id"] for row in rows]


def once(server: Receiver) -> None:
    assert len(names(server)) == len(set(names(server)))


def resumed(server: Receiver, path: Path, count: int) -> None:
    """The same rows again: all are accepted, each of them once."""
    again = report(run("sync", server, ITEMS, items(count), journal=path))
    assert (again.unknown_count, again.resumed + again.accepted) == (0, count)
    once(server)


def reported(error: BaseException, server: Receiver) -> BulkReport:
    """The report of a run that ended early, if it tells all that was sent."""
    found = report_of(error)
    assert found is not None
    check(found)
    assert (found.interrupted, found.ok) == (True, False)
    assert found.accepted == sum(len(records) for records in server.accepted)
    assert "report: " in "".join(getattr(error, "__notes__", []))
    return found


def ended_by(kind: str, *call: Any, **options: Any) -> BaseException:
    """What ends a run."""
    try:
        result = run(kind, *call, **options)
    except KeyboardInterrupt as error:
        return error
    assert result.error is not None
    return result.error


# ---- what ends a run


def stopping(after: int, error: BaseException) -> Iterator[Any]:
    yield from people(after)
    raise error


async def astopping(after: int, error: BaseException) -> AsyncIterator[Any]:
    for row in people(after):
        yield row
    raise error


@pytest.mark.parametrize("error", [KeyError("row 250"), KeyboardInterrupt()], ids=["error", "interrupt"])
@pytest.mark.parametrize("source", [stopping, astopping])
@BOTH
def test_a_source_that_raises(kind: str, source: Any, error: BaseException, tmp_path: Path) -> None:
    if source is astopping and (kind == "sync" or isinstance(error, KeyboardInterrupt)):
        pytest.skip("async iterables are for async clients, and tasks do not raise interrupts")
    server, path = Receiver(), tmp_path / "import.sqlite"
    assert ended_by(kind, server, SUPPRESS, source(250, error), journal=path) is error
    found = reported(error, server)
    assert (found.read, found.accepted + found.unsent) == (250, 250)
    again = run(kind, server, SUPPRESS, people(300), journal=path).report
    assert again is not None
    assert (again.resumed, again.accepted) == (found.accepted, 300 - found.accepted)
    once(server)


@BOTH
@pytest.mark.parametrize("nth", range(1, 8))
@pytest.mark.parametrize("error", [KeyError("seen"), KeyboardInterrupt()], ids=["error", "interrupt"])
def test_whoever_watches_raises(kind: str, nth: int, error: BaseException, tmp_path: Path) -> None:
    """At the n-th event, of a run in which rows are accepted, refused and set aside, and jobs are done."""
    if kind == "async" and isinstance(error, KeyboardInterrupt):
        pytest.skip("asyncio takes interrupts for itself")
    seen: list[BulkEvent] = []

    def see(event: BulkEvent) -> None:
        seen.append(event)
        if len(seen) == nth:
            raise error

    def rule(_number: int, records: list[Any]) -> httpx.Response | None:
        if len(records) == 100 and records[0]["attributes"] == items(1)[0]:
            bad = [{"code": "bad", "detail": "D", "source": {"pointer": f"{AT_ITEMS}/{n}/x"}} for n in (1, 7)]
            return httpx.Response(400, json={"errors": bad})
        return None

    server, path = Receiver(pointer=AT_ITEMS, rule=rule), tmp_path / "import.sqlite"
    rows = [*items(150), {}, *items(250)[150:]]
    assert ended_by(kind, server, ITEMS, rows, journal=path, on_progress=see) is error
    assert len(seen) == nth
    reported(error, server)
    again = run(kind, server, ITEMS, rows, journal=path).report
    assert again is not None
    assert (again.resumed + again.accepted, again.refused_count, again.set_aside_count) == (248, 2, 1)
    accepted = [record["attributes"]["external_id"] for records in server.accepted for record in records]
    assert len(accepted) == len(set(accepted)) == 248


@BOTH
def test_hooks_that_raise_end_the_run(kind: str) -> None:
    """What the hook saw of a request may have taken effect."""

    def see(_: Any) -> None:
        raise KeyError("hook")

    time, server = Time(), Receiver(pointer=AT_ITEMS)
    options: dict[str, Any] = {"hooks": Hooks(on_response=see)}

    async def main() -> None:
        async with awaiting(Script([server]), time, **options) as klaviyo:
            await klaviyo.bulk(ITEMS, items(250), concurrency=1)

    def begin() -> None:
        if kind == "async":
            asyncio.run(main())
        else:
            with blocking(Script([server]), time, **options) as klaviyo:
                klaviyo.bulk(ITEMS, items(250), concurrency=1)

    with pytest.raises(KeyError) as raised:
        begin()
    found = report_of(raised.value)
    assert found is not None
    check(found)
    assert (found.unknown_count, found.accepted, found.interrupted) == (100, 0, True)
    assert len(server.seen) == 1


# ---- interrupts of blocking code


@attrs.define
class Tripwire:
    """Raises KeyboardInterrupt in this thread at the n-th line of some modules, as a signal does; only once."""

    at: int
    modules: tuple[str, ...] = ("/klaviyo_ext/bulk/", "/klaviyo_ext/core/")
    lines: int = 0
    place: str = ""

    def __call__(self, frame: FrameType, event: str, _: Any) -> Any:
        name = frame.f_code.co_filename
        if not any(part in name for part in self.modules):
            return None
        # A trace function could raise between the end of a with block and its exit; a signal cannot.
        if event == "line" and not getline(name, frame.f_lineno).lstrip().startswith("with "):
            self.lines += 1
            if self.lines == self.at:
                self.place = f"{name}:{frame.f_lineno}"
                raise KeyboardInterrupt
        return self


def tripped(at: int, server: Receiver, path: Path) -> tuple[Tripwire, BaseException | BulkReport]:
    wire = Tripwire(at)
    with blocking(Script([server]), Time()) as klaviyo:
        before = sys.gettrace()
        sys.settrace(wire)
        try:
            return wire, klaviyo.bulk(ITEMS, items(450), journal=path, concurrency=2)
        except KeyboardInterrupt as error:
            return wire, error
        finally:
            sys.settrace(before)


def test_an_interrupt_at_any_line_of_the_engine_doubles_and_loses_nothing(tmp_path: Path) -> None:
    """The requests of an operation that must not be repeated."""
    wire, done = tripped(0, Receiver(pointer=AT_ITEMS), tmp_path / "whole.sqlite")
    assert isinstance(done, BulkReport)
    assert wire.lines > 300
    silent = 0
    tries = range(2, wire.lines, max(1, wire.lines // (1_000 if os.environ.get("SOAK") else 40)))
    for at in tries:
        server, path = Receiver(pointer=AT_ITEMS), tmp_path / f"{at}.sqlite"
        wire, ended = tripped(at, server, path)
        found = report_of(ended) if isinstance(ended, BaseException) else ended
        silent += found is None and bool(server.seen)
        if found is not None and isinstance(ended, BaseException):
            took = sum(map(len, server.accepted))
            assert found.accepted <= took <= found.accepted + found.unknown_count, wire.place
        again = run("sync", server, ITEMS, items(450), journal=path)
        assert again.report is not None, (wire.place, again.error)
        assert again.report.unknown_count == 0, wire.place
        assert again.report.resumed + again.report.accepted == 450, wire.place
        assert sorted(names(server)) == sorted(row["external_id"] for row in items(450)), wire.place
    assert silent <= 2  # of two lines or three in thousands nothing can make an end


def interrupted(server: Receiver, nth: int, path: Path, *, twice: bool = False) -> KeyboardInterrupt:
    """The main thread is interrupted while request ``nth`` is on the wire, with others beside it."""
    reached, go_on = threading.Event(), threading.Event()

    def serve(request: httpx.Request) -> httpx.Response:
        with lock:
            answered = server(request)
            held = len(server.seen) >= nth and request.method == "POST"
        if held:
            reached.set()
            assert go_on.wait(20)
        return answered

    def signals() -> None:
        assert reached.wait(20)
        real_interrupt()
        if twice:
            real_interrupt()
            threading.Timer(0.2, go_on.set).start()
        else:
            go_on.set()

    lock = threading.Lock()
    interrupts = threading.Thread(target=signals)
    waiting = _WaitForInterrupts()
    real_interrupt = waiting.interrupt
    interrupts.start()
    try:
        with waiting, blocking(Script([serve]), Time()) as klaviyo, pytest.raises(KeyboardInterrupt) as raised:
            klaviyo.bulk(ITEMS, items(1_000), journal=path, concurrency=3)
    finally:
        interrupts.join()
    return raised.value


class _WaitForInterrupts:
    """Lets ``First`` raise KeyboardInterrupt when it is told to; a real signal would hit the test runner's threads."""

    def __init__(self) -> None:
        self._told = threading.Semaphore(0)
        self._taken = threading.Semaphore(0)
        self._patch = pytest.MonkeyPatch()

    def interrupt(self) -> None:
        self._told.release()
        assert self._taken.acquire(timeout=20)

    def __enter__(self) -> None:
        from concurrent.futures import wait

        def patched(handles: Any, seconds: float | None, when: str) -> Any:
            until = real_time.monotonic() + (20 if seconds is None else seconds)
            while True:
                found = wait(handles, 0.001, when)
                if found.done:
                    return found
                if self._told.acquire(blocking=False):
                    self._taken.release()
                    raise KeyboardInterrupt
                if real_time.monotonic() >= until:
                    return found

        self._patch.setattr("concurrent.futures.wait", patched)

    def __exit__(self, *_: object) -> None:
        self._patch.undo()


@pytest.mark.parametrize("nth", [1, 2, 5])
def test_an_interrupt_waits_for_what_is_on_the_wire(nth: int, tmp_path: Path) -> None:
    server, path = Receiver(pointer=AT_ITEMS), tmp_path / "import.sqlite"
    found = reported(interrupted(server, nth, path), server)
    assert found.unknown_count == 0
    assert len(server.seen) < 10
    again = run("sync", server, ITEMS, items(1_000), journal=path).report
    assert again is not None
    assert (again.resumed, again.unknown_count) == (found.accepted, 0)
    assert again.resumed + again.accepted == 1_000
    once(server)


def test_a_second_interrupt_waits_no_longer(tmp_path: Path) -> None:
    server, path = Receiver(pointer=AT_ITEMS), tmp_path / "import.sqlite"
    error = interrupted(server, 4, path, twice=True)
    found = report_of(error)
    assert found is not None
    check(found)
    assert (found.accepted, found.unknown_count) == (100 * (len(server.seen) - 3), 300) or found.unknown_count >= 100
    assert found.accepted + found.unknown_count == 100 * len(server.seen)
    assert {row.code for row in found.unknown} == {"unknown_outcome"}
    # The threads have written down what came of their requests.
    resumed(server, path, 1_000)


_SIGNALLED = """
import json, sys
from klaviyo_ext import Klaviyo
from klaviyo_ext.bulk import report_of
url, journal, kind = sys.argv[1:]
rows = (f"p{number}@mail.dev" for number in range(100_000))
try:
    if kind == "sync":
        with Klaviyo("pk_test", base_url=url, pace=False) as klaviyo:
            klaviyo.bulk_suppress_profiles(rows, journal=journal)
    else:
        import asyncio
        from klaviyo_ext import AsyncKlaviyo
        async def main():
            async with AsyncKlaviyo("pk_test", base_url=url, pace=False) as klaviyo:
                await klaviyo.bulk_suppress_profiles(rows, journal=journal)
        asyncio.run(main())
except KeyboardInterrupt as error:
    report = report_of(error)
    print(json.dumps([report.accepted, report.unknown_count, report.interrupted]))
"""


@BOTH
def test_a_real_signal(kind: str, tmp_path: Path) -> None:
    import signal

    from tests.ext.bulk.killing import serving

    with serving(100_000, 1) as server:
        command = [sys.executable, "-c", _SIGNALLED, server.url, str(tmp_path / "import.sqlite"), kind]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            server.wait_for(20)
            child.send_signal(signal.SIGINT)
            printed, _ = child.communicate(timeout=60)
        accepted, unknown, is_interrupted = json.loads(printed)
        assert is_interrupted
        assert accepted == sum(server.received) >= 2_000
        assert (unknown, max(server.received)) == (0, 1)


# ---- async code


@attrs.define
class Gate:
    """Counts what a task waits for, and cancels it at the n-th such point."""

    at: int
    count: int = 0
    task: asyncio.Task[Any] | None = None

    async def __call__(self) -> None:
        self.count += 1
        if self.count == self.at and self.task is not None:
            self.task.cancel()
        await asyncio.sleep(0)


def cancelled(at: int, server: Receiver, path: Path | None) -> tuple[Gate, BaseException | BulkReport]:
    gate = Gate(at)

    async def serve(request: httpx.Request) -> httpx.Response:
        await gate()
        answered = server(request)
        await gate()
        return answered

    async def rows() -> AsyncIterator[Any]:
        for number, row in enumerate(items(450)):
            if number % 50 == 0:
                await gate()
            yield row

    time = Time()

    async def sleep(seconds: float) -> None:
        time.sleep(seconds)
        await gate()

    async def main() -> BaseException | BulkReport:
        async def work() -> BulkReport:
            transport = httpx.MockTransport(serve)
            async with AsyncKlaviyo(
                "pk_test", transport=transport, pace=False, sleep=sleep, clock=time.clock
            ) as klaviyo:
                return await klaviyo.bulk(ITEMS, rows(), journal=path, concurrency=2)

        gate.task = asyncio.create_task(work())
        try:
            done: BulkReport = await gate.task
        except asyncio.CancelledError as error:
            return error
        return done

    return gate, asyncio.run(main())


@pytest.mark.parametrize("journal", [False, True])
def test_a_cancellation_at_any_wait_doubles_and_loses_nothing(journal: bool, tmp_path: Path) -> None:
    gate, done = cancelled(0, Receiver(pointer=AT_ITEMS), None)
    assert isinstance(done, BulkReport)
    assert gate.count > 15
    for at in range(1, gate.count + 1):
        server, path = Receiver(pointer=AT_ITEMS), tmp_path / f"{at}.sqlite" if journal else None
        _, ended = cancelled(at, server, path)
        assert isinstance(ended, asyncio.CancelledError), at
        found = reported(ended, server)
        assert found.unknown_count == 0, at
        if path is not None:
            again = run("async", server, ITEMS, items(450), journal=path).report
            assert again is not None
            assert (again.resumed, again.resumed + again.accepted) == (found.accepted, 450), at
            once(server)


def test_a_second_cancellation_cancels_the_requests(tmp_path: Path) -> None:
    server, path = Receiver(pointer=AT_ITEMS), tmp_path / "import.sqlite"

    async def main() -> BaseException | None:
        reached = asyncio.Event()

        async def serve(request: httpx.Request) -> httpx.Response:
            answered = server(request)
            if len(server.seen) > 2:
                reached.set()
                await asyncio.Event().wait()
            return answered

        async with AsyncKlaviyo("pk_test", transport=httpx.MockTransport(serve), pace=False) as klaviyo:
            task = asyncio.ensure_future(klaviyo.bulk(ITEMS, items(1_000), journal=path, concurrency=2))
            await reached.wait()
            for _ in range(2):
                task.cancel()
                for _ in range(20):
                    await asyncio.sleep(0)
            assert task.done()
            try:
                await task
            except asyncio.CancelledError as error:
                return error
        return None

    error = asyncio.run(main())
    assert error is not None
    found = report_of(error)
    assert found is not None
    check(found)
    assert found.accepted + found.unknown_count == 100 * len(server.seen)
    assert found.unknown_count in (100, 200)
    server.rule = lambda _, __: None
    done = run("async", server, ITEMS, items(1_000), journal=path)
    again = done.report
    assert again is not None, done.error
    assert (again.resumed, again.unknown_count) == (found.accepted, found.unknown_count)
    assert {row.index for row in again.unknown} == {row.index for row in found.unknown}
    once(server)


def test_a_timeout_of_asyncio_has_the_report() -> None:
    server = Receiver()

    async def main() -> BaseException:
        async def serve(request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(0.005)
            return server(request)

        async with AsyncKlaviyo("pk_test", transport=httpx.MockTransport(serve), pace=False) as klaviyo:
            try:
                async with asyncio.timeout(0.05):
                    await klaviyo.bulk(SUPPRESS, people(100_000))
            except TimeoutError as error:
                return error
        raise AssertionError("it was not cancelled")

    error = asyncio.run(main())
    assert type(error) is TimeoutError
    found = report_of(error)
    assert found is not None
    assert found.accepted == sum(len(records) for records in server.accepted)


def test_reports_are_found_behind_what_was_raised_in_their_place() -> None:
    assert report_of(KeyError("none")) is None
    inner = run("sync", Receiver(), SUPPRESS, stopping(10, KeyError("a"))).error
    assert inner is not None
    outer = ValueError("outer")
    outer.__context__ = inner
    assert report_of(outer) is report_of(inner) is not None
    outer.__suppress_context__ = True
    assert report_of(outer) is None
    outer.__cause__ = inner
    inner.__context__ = outer  # a ring
    assert report_of(outer) is report_of(inner)


# ---- streams that are closed early


def test_a_stream_that_is_closed_early(tmp_path: Path) -> None:
    server, path = Receiver(pointer=AT_ITEMS), tmp_path / "import.sqlite"
    with blocking(Script([server]), Time()) as klaviyo:
        stream: Any = klaviyo.bulk_stream(ITEMS, items(1_000), journal=path, concurrency=2)
        with closing(stream) as events:
            assert isinstance(next(events), RequestAccepted)
        sent = len(server.seen)
    assert sent <= 4
    resumed(server, path, 1_000)


def test_an_async_stream_that_is_closed_early(tmp_path: Path) -> None:
    """What was on the wire is cancelled: nobody knows what became of it, and it is told."""
    server, path = Receiver(pointer=AT_ITEMS), tmp_path / "import.sqlite"

    async def main() -> None:
        async def serve(request: httpx.Request) -> httpx.Response:
            answered = server(request)
            if len(server.seen) > 1:
                await asyncio.Event().wait()
            return answered

        transport = httpx.MockTransport(serve)
        async with (
            AsyncKlaviyo("pk_test", transport=transport, pace=False) as klaviyo,
            aclosing(cast("Any", klaviyo.bulk_stream(ITEMS, items(1_000), journal=path, concurrency=2))) as events,
        ):
            assert isinstance(await anext(events), RequestAccepted)

    asyncio.run(main())
    sent = sum(len(records) for records in server.seen)
    again = run("async", server, ITEMS, items(1_000), journal=path).report
    assert again is not None
    assert again.unknown_count == sent - 100
    assert again.resumed + again.accepted + again.unknown_count == 1_000
    once(server)


@BOTH
def test_a_stream_that_ends_early_tells_so_at_last(kind: str) -> None:
    server, events, error = Receiver(), list[BulkEvent](), KeyError("row 250")

    async def main() -> None:
        async with awaiting(Script([server]), Time()) as klaviyo:
            async for event in klaviyo.bulk_stream(SUPPRESS, stopping(250, error)):
                events.append(event)

    def begin() -> None:
        if kind == "async":
            asyncio.run(main())
        else:
            with blocking(Script([server]), Time()) as klaviyo:
                for event in klaviyo.bulk_stream(SUPPRESS, stopping(250, error)):
                    events.append(event)

    with pytest.raises(KeyError):
        begin()
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.report is reported(error, server)


# ---- clients that are closed meanwhile, and waits


def test_a_client_that_is_closed_meanwhile(tmp_path: Path) -> None:
    server, path = Receiver(pointer=AT_ITEMS), tmp_path / "import.sqlite"
    klaviyo = blocking(Script([server]), Time())

    def rows() -> Iterator[Any]:
        yield from items(450)[:300]
        klaviyo.close()
        yield from items(450)[300:]

    with pytest.raises(errors.KlaviyoError) as raised:
        klaviyo.bulk(ITEMS, rows(), journal=path)
    found = report_of(raised.value)
    assert found is not None
    check(found)
    assert found.accepted == sum(len(records) for records in server.accepted)
    resumed(server, path, 450)


def slow(report: Callable[[], object]) -> Iterator[Any]:
    yield from people(150)
    report()
    raise KeyboardInterrupt


def test_waits_are_cut_short_by_the_end() -> None:
    """A request waits for two minutes, and a poll as well: neither holds up the end."""
    waiting = threading.Event()

    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(429, headers={"retry-after": "110"})

    def sleep(seconds: float) -> None:
        waiting.set()
        assert seconds <= 0.5
        threading.Event().wait(min(seconds, 0.02))

    began = real_time.monotonic()
    klaviyo = Klaviyo("pk_test", transport=httpx.MockTransport(serve), pace=False, sleep=sleep)
    with pytest.raises(KeyboardInterrupt) as raised, klaviyo:
        klaviyo.bulk(SUPPRESS, slow(lambda: waiting.wait(20)))
    assert real_time.monotonic() - began < 10
    found = report_of(raised.value)
    assert found is not None
    assert (found.accepted, found.unsent, found.requests) == (0, 150, 1)


# ---- kills


@pytest.mark.slow
@pytest.mark.parametrize("what", [Suppressions, CatalogItems], ids=["repeatable", "once"])
def test_random_kills(what: Import, tmp_path: Path) -> None:
    """A smaller version of the benchmark."""
    found = kill_until_done(what, 3_000, 3, tmp_path / "import.sqlite", seed=1)
    found.check(what)
    assert found.kills > 1, "the last one may find everything done"


@pytest.mark.slow
@pytest.mark.parametrize("what", [Suppressions, CatalogItems], ids=["repeatable", "once"])
def test_random_kills_of_the_next_night(what: Import, tmp_path: Path) -> None:
    """The journal of a finished run, and a source whose second half is another one: all of its rows are sent."""
    another = attrs.evolve(what, rows=what.rows.replace("}@", "}@{'' if number < 1500 else 2}"))
    found = kill_until_done(another, 3_000, 3, tmp_path / "import.sqlite", seed=2, before=what)
    found.check(another)
    assert found.kills > 1, "the last one may find everything done"
