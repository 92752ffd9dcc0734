"""Signals to the command as a process, at random moments: what is told is what happened, and the rest can follow.

``SOAK=1`` tries many more of them.
"""

from __future__ import annotations

import gzip
import importlib
import json
import os
import signal
import subprocess
import sys
import time
import weakref
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from random import Random
from threading import Event, Thread
from typing import Any

import pytest

from klaviyo_ext.cli.stop_signals import Stopped, stop_signals
from klaviyo_ext.testing import FakeKlaviyo, faults
from tests.soak import SOAK

pytestmark = pytest.mark.usefixtures("untraced_children")

pty = pytest.importorskip("pty", reason="there are no such signals")

COMMAND = [sys.executable, "-m", "klaviyo_ext.cli"]
ROOT = Path(__file__).parents[3]
ENDING = ("SIGINT", "SIGTERM", "SIGHUP")
ROWS = 600


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_of_this_test_only")


def started(*arguments: str, **options: Any) -> subprocess.Popen[str]:
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **options}
    return subprocess.Popen([*COMMAND, *arguments], **options)


def later(process: subprocess.Popen[str], number: int, seconds: float, ready: Callable[[], bool]) -> Thread:
    """Send a signal some seconds after the process is ready."""

    def strike() -> None:
        while not ready() and process.poll() is None:
            time.sleep(0.002)
        time.sleep(seconds)
        process.send_signal(number)

    thread = Thread(target=strike)
    thread.start()
    return thread


def sent(fake: FakeKlaviyo) -> Counter[str]:
    """How often each row was accepted."""
    return Counter(
        row["attributes"]["email"]
        for entry in fake.requests.of("bulk_suppress_profiles")
        if entry.response is not None and entry.response.status == 202
        for row in entry.json["data"]["attributes"]["profiles"]["data"]
    )


def unsteady(random: Random) -> FakeKlaviyo:
    """A server with answers that come late, errors that pass, and waits that it asks for."""
    fake = FakeKlaviyo()
    fake.fail(None, faults.slow(random.uniform(0, 0.2)), times=None, when=lambda _: random.random() < 0.3)
    if SOAK:  # these take seconds
        fake.fail(None, faults.throttled(1), times=1, skip=random.randint(2, 12))
        fake.fail(None, faults.error(503), times=1, skip=random.randint(2, 12))
    return fake


@pytest.mark.parametrize("seed", range(60 * SOAK or 2))
def test_an_import(seed: int) -> None:
    random = Random(seed)
    number = getattr(signal, ENDING[seed % 3])
    Path("c.csv").write_text("email\n" + "".join(f"p{row}@b.co\n" for row in range(ROWS)))
    fake = unsteady(random)
    with fake.serve() as server:
        command = ["suppress", "c.csv", "--base-url", server.url, "--json", "--concurrency", str(random.choice([1, 4]))]
        command += [] if SOAK else ["--no-wait"]
        with started(*command) as process:
            thread = later(process, number, random.expovariate(4), lambda: bool(fake.requests))
            out, err = process.communicate(timeout=60)
            thread.join()
        once = sent(fake)
        assert process.returncode in (0, 128 + number), err
        assert "Traceback" not in err
        if not out:  # before the run began
            assert not fake.requests
        else:
            report = json.loads(out)
            assert report["exit_code"] == process.returncode
            assert report["accepted"] == once.total()
            assert report["interrupted"] == (process.returncode != 0)
        done = subprocess.run([*COMMAND, *command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["resumed"] == once.total()
    assert set(sent(fake).values()) == {1}
    assert len(sent(fake)) == ROWS


@pytest.mark.parametrize("seed", range(60 * SOAK or 2))
def test_an_export(seed: int) -> None:
    random = Random(seed)
    name = random.choice(["p.csv", "p.jsonl.gz", "p.parquet", "p.json"])
    number = getattr(signal, ENDING[seed % 3])
    fake = unsteady(random)
    for row in range(ROWS):
        fake.add_profile(email=f"p{row}@b.co")
    emails: list[str] = []
    with fake.serve() as server:
        command = ["export", "profiles", "--out", name, "--columns", "email", "--base-url", server.url]
        with started(*command) as process:
            thread = later(process, number, random.expovariate(4), lambda: bool(fake.requests))
            _, err = process.communicate(timeout=60)
            thread.join()
        assert process.returncode in (0, 128 + number), err
        assert "Traceback" not in err
        left = {path.name for path in Path().iterdir()}
        if process.returncode == 0:
            assert left == {name}
            emails += read(name)
        elif "--cursor" in err:
            partial = name.replace("p.", "p.partial.", 1)
            assert left == {partial}
            emails += read(partial)
            assert f"the first {len(emails):,} rows are in {partial}" in err
            command += ["--cursor", err.partition("--cursor ")[2].split()[0]]
        else:
            assert left == set()
        if process.returncode and "all pages were read" not in err:
            assert subprocess.run([*COMMAND, *command]).returncode == 0
            emails += read(name)
    assert sorted(emails) == sorted(f"p{row}@b.co" for row in range(ROWS))


def read(name: str) -> list[str]:
    """The addresses in a file."""
    if name.endswith(".csv"):
        return Path(name).read_text().splitlines()[1:]
    if name.endswith(".parquet"):
        emails: list[str] = import_module("pyarrow.parquet").read_table(name)["email"].to_pylist()
        return emails
    if name.endswith(".json"):
        return [row["email"] for row in json.loads(Path(name).read_text())]
    return [json.loads(line)["email"] for line in gzip.decompress(Path(name).read_bytes()).splitlines()]


# ---- where Python drops exceptions, or makes others of them


def in_a_finalizer() -> None:
    class Ending:
        def __del__(self) -> None:
            signal.raise_signal(signal.SIGTERM)

    Ending()


def in_a_weak_reference() -> None:
    class Ending:
        pass

    found = Ending()
    reference = weakref.ref(found, lambda _: signal.raise_signal(signal.SIGTERM))
    del found
    assert reference() is None


def in_an_import(body: str) -> None:
    code = "import signal\ndef strike(*_): signal.raise_signal(signal.SIGTERM)\n"
    Path("struck_module.py").write_text(f"{code}{body}\n")
    try:
        import_module("struck_module")
    finally:
        sys.modules.pop("struck_module", None)


DROPPED: dict[str, Callable[[], None]] = {
    "finalizer": in_a_finalizer,
    "weak reference": in_a_weak_reference,
    "import": lambda: in_an_import("strike()"),
    "descriptor": lambda: in_an_import("class D: __set_name__ = strike\nclass C: d = D()"),
    "caught in an import": lambda: in_an_import("try: strike()\nexcept BaseException: pass"),
}


@pytest.mark.parametrize("place", DROPPED)
def test_a_signal_that_python_would_drop(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(".")
    importlib.invalidate_caches()
    with stop_signals(last=False) as found:
        DROPPED[place]()  # which goes on
        with pytest.raises(Stopped, match="SIGTERM"):
            Event().wait(10)
    assert found.received == [signal.SIGTERM]


# ---- where a command waits


def struck(*arguments: str, number: int, ready: Callable[[], bool], again: bool = False, **options: Any) -> str:
    """Send a signal when the process is ready, and another one if it shall end at once; what it says."""
    with started(*arguments, **options) as process:
        while not ready():
            assert process.poll() is None, process.communicate()
            time.sleep(0.002)
        begun = time.monotonic()
        process.send_signal(number)
        if again:
            time.sleep(0.3)
            process.send_signal(number)
        process.wait(20)
        assert time.monotonic() - begun < 8
        out, err = process.communicate() if process.stdout is not None else ("", "")
    assert process.returncode == 128 + number, err
    assert "Traceback" not in err
    return f"{out}{err}"


def struck_while(fault: faults.Fault, operation: str, *command: str, number: int, again: bool = False) -> str:
    """What ``command`` says for a file with a row, when it is struck at its request for ``operation``, which fails."""
    Path("c.csv").write_text("email\np0@b.co\n")
    fake = FakeKlaviyo()
    fake.fail(operation, fault, times=None)
    with fake.serve() as server:
        arguments = (*command, "c.csv", "--base-url", server.url)
        return struck(*arguments, number=number, ready=lambda: bool(fake.requests.of(operation)), again=again)


@pytest.mark.parametrize("name", ENDING if SOAK else ["SIGINT"])
def test_a_second_signal_ends_at_once(name: str) -> None:
    number = getattr(signal, name)
    said = struck_while(faults.slow(30), "bulk_suppress_profiles", "suppress", number=number, again=True)
    assert "error: interrupted" in said
    assert "rows read" in said
    assert "run the same command again to continue" in said


@pytest.mark.parametrize("name", ENDING if SOAK else ["SIGHUP"])
def test_a_wait_of_a_retry(name: str) -> None:
    number = getattr(signal, name)
    said = struck_while(faults.throttled(60), "bulk_suppress_profiles", "suppress", number=number)
    assert "rows read" in said


def test_a_wait_for_a_job() -> None:
    operation = "get_bulk_import_profiles_job"
    said = struck_while(faults.throttled(60), operation, "import", "profiles", number=signal.SIGTERM)
    assert "interrupted by SIGTERM" in said
    assert "accepted" in said


def test_a_wait_for_input() -> None:
    reading, writing = os.pipe()
    try:
        with started("suppress", "-", "--fake", stdin=reading) as process:
            time.sleep(1)
            process.terminate()
            assert process.wait(20) in (143, -signal.SIGTERM)  # if it took longer to begin
    finally:
        os.close(reading)
        os.close(writing)


@pytest.mark.parametrize("out", ["-", "fifo"] if SOAK else ["fifo"])
def test_a_wait_for_the_reader_of_the_output(out: str) -> None:
    if out == "fifo":
        os.mkfifo(out)
        reader = os.open(out, os.O_RDONLY | os.O_NONBLOCK)
    else:
        reader = None
    fake = FakeKlaviyo()
    for row in range(300):
        fake.add_profile(email=f"p{row}@b.co", properties={"filling": "x" * 2000})
    with fake.serve() as server:
        said = struck(
            *("export", "profiles", "--format", "jsonl", "--out", out, "--base-url", server.url),
            number=signal.SIGTERM,
            ready=lambda: len(fake.requests) > 1,
            again=True,
        )
    assert "interrupted by SIGTERM" in said
    if reader is not None:
        os.close(reader)


def test_what_is_ignored_stays_ignored() -> None:
    """As by nohup."""
    Path("c.csv").write_text("email\np0@b.co\n")
    fake = FakeKlaviyo()
    fake.fail(None, faults.slow(0.1), times=None)
    with fake.serve() as server:
        code = (
            "import os, signal, sys\n"
            "signal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
            f"os.execv(sys.executable, {[*COMMAND, 'suppress', 'c.csv', '--no-wait', '--base-url', server.url]!r})\n"
        )
        with subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE, text=True) as process:
            later(process, signal.SIGHUP, 0.1, lambda: bool(fake.requests)).join()
            _, err = process.communicate(timeout=60)
    assert process.returncode == 0, err


@pytest.mark.parametrize("progress", ["bar", "off"] if SOAK else ["bar"])
def test_a_terminal_that_is_gone(progress: str) -> None:
    """What is written to it fails."""
    Path("c.csv").write_text("email\n" + "".join(f"p{row}@b.co\n" for row in range(ROWS)))
    fake = FakeKlaviyo()
    fake.fail(None, faults.slow(0.03), times=None)
    with fake.serve() as server:
        command = ["suppress", "c.csv", "--base-url", server.url, "--concurrency", "1", "--json", "--no-wait"]
        command += ["--progress", progress]
        ours, theirs = pty.openpty()
        with started(*command, stdin=theirs, stdout=theirs, stderr=theirs) as process:
            os.close(theirs)
            while len(fake.requests) < 2:
                time.sleep(0.002)
            os.close(ours)
            process.send_signal(signal.SIGHUP)
            assert process.wait(20) == 129
        before = sent(fake).total()
        done = subprocess.run([*COMMAND, *command], capture_output=True, text=True)
    assert json.loads(done.stdout)["resumed"] == before
    assert set(sent(fake).values()) == {1}


PAGES = [("export", "profiles", "--out", "p.csv"), ("get", "get_profiles", "--all"), ("get", "get_profiles")]


@pytest.mark.parametrize("command", PAGES if SOAK else PAGES[:1])
def test_a_wait_for_a_page(command: tuple[str, ...]) -> None:
    """Nothing depends on the response of a reading request, so nobody waits for it."""
    fake = FakeKlaviyo()
    for row in range(300):
        fake.add_profile(email=f"p{row}@b.co")
    fake.fail("get_profiles", faults.slow(30), times=None, skip=int("--all" in command or "export" in command))
    with fake.serve() as server:
        struck(
            *(*command, "--base-url", server.url),
            number=signal.SIGTERM,
            ready=lambda: len(fake.requests) > int("--all" in command or "export" in command),
        )


def test_the_two_signals_of_timeout_are_one() -> None:
    """So a request on the wire is still waited for."""
    Path("c.csv").write_text("email\np0@b.co\n")
    fake = FakeKlaviyo()
    fake.fail("bulk_suppress_profiles", faults.slow(0.2), times=None)
    with (
        fake.serve() as server,
        started("suppress", "c.csv", "--base-url", server.url, "--json") as process,
    ):
        while not fake.requests:
            time.sleep(0.002)
        process.send_signal(signal.SIGTERM)
        time.sleep(0.01)
        process.send_signal(signal.SIGHUP)
        out, _ = process.communicate(timeout=60)
    assert process.returncode == 143
    assert json.loads(out)["accepted"] == sent(fake).total() == 1


LIBRARY = """
import json, signal, sys
before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]
from klaviyo_ext import Klaviyo
from klaviyo_ext.bulk import report_of
with Klaviyo(base_url=sys.argv[1], pace=False) as klaviyo:
    klaviyo.lists.get_lists()
    assert before == [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    try:
        klaviyo.bulk_suppress_profiles((f"p{row}@b.co" for row in range(5000)), wait=False, concurrency=2)
    except SystemExit as error:
        print(json.dumps([report_of(error).accepted, report_of(error).interrupted]))
        raise
"""


def test_a_program_that_exits_on_a_signal() -> None:
    """Any exception in the main thread ends a run as Ctrl-C does. The library itself has no handlers."""
    fake = FakeKlaviyo()
    fake.fail("bulk_suppress_profiles", faults.slow(0.02), times=None)
    with fake.serve() as server:
        process = subprocess.Popen([sys.executable, "-c", LIBRARY, server.url], stdout=subprocess.PIPE, text=True)
        with process:
            thread = later(process, signal.SIGTERM, 0.2, lambda: len(fake.requests) > 2)
            out, _ = process.communicate(timeout=60)
            thread.join()
    assert process.returncode == 143
    assert json.loads(out) == [sent(fake).total(), True]
