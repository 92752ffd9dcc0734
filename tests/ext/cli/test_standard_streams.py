"""Streams and disks that are closed, full or of few characters: exit statuses, names, and no traceback.

What depends on how a process begins runs in processes, one of each kind; ``SOAK=1`` runs all of them.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from klaviyo_ext.testing import FakeKlaviyo
from tests.soak import SOAK

from .conftest import Run

resource = pytest.importorskip("resource", reason="shells and limits of POSIX")

PYTHON = Path(sys.executable)
COMMAND = f"{PYTHON.name} -m klaviyo_ext.cli"
ROOT = Path(__file__).parents[3]
FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
SENT = "accepted             1"
FULL_DISK = "No space left on device"


class Ended(NamedTuple):
    """How a command has ended.

    Attributes:
        code: exit status.
        out: standard output.
        err: standard error.
    """

    code: int
    out: bytes
    err: str


def shell(command: str, **environment: str) -> Ended:
    """Run ``command`` in a shell, with ``$K`` as the command line of this package."""
    done = subprocess.run(
        ["/bin/bash", "-c", command],
        capture_output=True,
        check=False,
        env={
            **os.environ,
            "K": COMMAND,
            "PATH": f"{PYTHON.parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            **environment,
        },
    )
    err = done.stderr.decode()
    assert "Traceback" not in err
    assert "Exception ignored" not in err
    return Ended(done.returncode, done.stdout, err)


def sampled(*cases: Any, quick: int) -> list[Any]:
    """All cases for a long run, else the first ones."""
    return [*(cases if SOAK else cases[:quick])]


@contextmanager
def small_disk(blocks: int) -> Generator[None]:
    """A limit on the size of files stands for the disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (blocks * 1024, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture(autouse=True)
def data(fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email\nann@b.co\n")
    for number in range(250):
        fake.add_profile(email=f"p{number}@b.co", first_name="Zoë €🙂", properties={"filling": "x" * 400})


# ---- processes


@pytest.mark.parametrize(
    ("redirection", "code", "told"),
    sampled(
        (">&- 2>&- <&-", 0, ""),
        pytest.param("--json >/dev/full", 1, f"error: stdout: {FULL_DISK}", marks=FULL),
        (">&-", 0, SENT),  # nothing is written there
        ("2>&-", 0, ""),
        ("<&-", 0, SENT),
        ("--json >&-", 1, "error: stdout: "),
        pytest.param("2>/dev/full", 0, "", marks=FULL),
        ("2>&1 >/dev/null | true; exit ${PIPESTATUS[0]}", 0, ""),
        quick=2,
    ),
)
def test_sending(redirection: str, code: int, told: str) -> None:
    done = shell(f"$K import profiles c.csv --fake {redirection}")
    assert (done.code, done.out if "--json" in redirection else b"") == (code, b""), done.err
    assert told in done.err
    if "--json" in redirection:
        assert SENT in done.err  # what was sent is told all the same


def test_no_file_gets_the_number_of_a_closed_stream() -> None:
    """Otherwise messages of Python and of libraries are written into it."""
    code = (
        "import os, sys; from klaviyo_ext.cli.terminal.standard_streams import usable_streams\n"
        "with usable_streams(): found = os.open('new', os.O_CREAT | os.O_WRONLY); assert found > 2, found; print('x')\n"
    )
    done = shell(f'{sys.executable} -c "{code}" <&- >&- 2>&-')
    assert done.code in (1, 120)  # what was printed is lost, and this is told
    assert Path("new").read_bytes() == b""


READING = [
    ("export profiles --fake", "error: stdout: cannot write"),
    ("get get_profiles --fake", "error: stdout: "),
    ("jobs list --fake", "error: stdout: "),
    ("--help", "error: stdout: "),
]


@pytest.mark.parametrize(("command", "told"), sampled(*READING, quick=1))
def test_reading_with_a_closed_stream(command: str, told: str) -> None:
    done = shell(f"$K {command} --format csv >&-" if "export" in command else f"$K {command} >&-")
    assert done.code == 1, done.err
    assert told in done.err


def test_a_process_without_buffers(fake: FakeKlaviyo) -> None:
    fake.save("shop.json")
    # What measures the coverage of processes cannot write either, and says so.
    quiet = "unset COVERAGE_PROCESS_START COVERAGE_PROCESS_CONFIG; ulimit -f 20"
    done = shell(f"{quiet}; $K get get_profiles --fake-data shop.json >out", PYTHONUNBUFFERED="1")
    assert (done.code, Path("out").stat().st_size) == (1, 20 * 1024), done.err


@pytest.mark.parametrize("command", sampled("--help", "export profiles --fake-data shop.json", quick=1))
def test_a_reader_that_is_gone(command: str, fake: FakeKlaviyo) -> None:
    fake.save("shop.json")
    assert shell(f"$K {command} | true; exit ${{PIPESTATUS[0]}}").code == 141


# ---- the same in this process


@contextmanager
def writing_to(path: str, encoding: str = "utf-8") -> Generator[None]:
    """A file as standard output, without a buffer as with ``PYTHONUNBUFFERED=1``."""
    with open(path, "wb", 0) as raw, pytest.MonkeyPatch.context() as patch:  # noqa: PTH123
        stream = io.TextIOWrapper(raw, encoding, write_through=True)
        patch.setattr(sys, "stdout", stream)
        yield
        stream.detach()


@pytest.mark.parametrize("command", ["export profiles", "get get_profiles", "get get_profiles --all"])
def test_a_stream_that_takes_a_part(command: str, run: Run) -> None:
    """Without a buffer, Python drops the rest."""
    with small_disk(20), writing_to("out"):
        done = run(*command.split())
    assert Path("out").stat().st_size == 20 * 1024
    assert done.code == 1, done.err
    assert "error: stdout: " in done.err
    assert "File too large" in done.err


@pytest.mark.parametrize("command", ["export profiles", "get get_profiles page_size=100", "get get_profiles --all"])
def test_a_stream_that_does_not_wait(command: str, run: Run) -> None:
    """What other programs make of pipes that they share."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        with writing_to(f"/dev/fd/{writing}"):
            os.set_blocking(sys.stdout.fileno(), False)
            done = run(*command.split())
    finally:
        os.close(reading)
        os.close(writing)
    assert done.code == 1, done.err
    assert "write could not complete without blocking" in done.err


@FULL
@pytest.mark.parametrize(("command", "told"), READING)
def test_reading(command: str, told: str, run: Run) -> None:
    with writing_to("/dev/full"):
        done = run(*command.split(), real=True)
    assert done.code == 1, done.err
    assert told in done.err
    assert FULL_DISK in done.err


def test_characters_that_the_encoding_does_not_have(run: Run) -> None:
    with writing_to("out", "ascii"):
        assert run("get", "get_profiles", "page_size=1").code == 0
    assert json.loads(Path("out").read_text("ascii"))["data"][0]["attributes"]["first_name"] == "Zoë €🙂"
    Path("ä€.csv").write_text("email\na,b\n")
    with writing_to("out", "ascii"):
        assert run("import", "profiles", "ä€.csv", "--json").code == 3
    assert json.loads(Path("out").read_text("ascii"))["rejects"] == "ä€.rejects.csv"


@pytest.mark.parametrize(("name", "blocks"), [("out.csv", 100), ("out.jsonl", 160)])
def test_a_disk_that_fills_keeps_whole_pages(name: str, blocks: int, run: Run) -> None:
    Path(name).write_text("before")
    command = ("export", "profiles", "--fields", "email,first_name,properties", "-o", name)
    with small_disk(blocks):
        done = run(*command)
    assert done.code == 4, done.err
    assert Path(name).read_text() == "before"
    stem, _, ending = name.partition(".")
    assert f"error: {name}: cannot write the file: File too large; the first " in done.err
    partial = Path(f"{stem}.partial.{ending}")
    cursor = done.err.rpartition("--cursor ")[2].split()[0]
    assert run(*command, "--cursor", cursor).code == 0
    for number in range(250):
        found = [path for path in (partial, Path(name)) if f'p{number}@b.co"' in path.read_text().replace(",", '"')]
        assert len(found) == 1, number
    assert {path.name for path in Path().iterdir()} == {"c.csv", name, partial.name}


@pytest.mark.parametrize("out", ["-", "/dev/fd/{}"])
def test_a_disk_that_fills_below_a_stream(out: str, run: Run) -> None:
    """What was written cannot be taken back, so it is told that it may end in the middle of a page."""
    with Path("out").open("wb") as file, small_disk(100), writing_to("other" if out != "-" else "out"):
        done = run("export", "profiles", "--format", "csv", "--columns", "properties", "-o", out.format(file.fileno()))
    assert done.code == 4, done.err
    assert "; 200 rows were written, and perhaps a part of the next ones; to continue, use --cursor " in done.err
    assert Path("out").stat().st_size == 100 * 1024


@pytest.mark.parametrize("name", ["out.csv.gz", "out.json", "out.parquet"])
def test_a_disk_that_fills_keeps_nothing_that_is_no_file(name: str, run: Run) -> None:
    Path(name).write_text("before")
    with small_disk(1):
        done = run("export", "profiles", "-o", name)
    assert done.code == 1, done.err
    assert f"error: {name}: cannot write the file: File too large" in done.err
    assert Path(name).read_text() == "before"
    assert {path.name for path in Path().iterdir()} == {"c.csv", name}


def test_a_full_disk_and_a_journal(run: Run) -> None:
    Path("c.csv").write_text("email\n" + "".join(f"p{number}@b.co\n" for number in range(2_000)))
    with small_disk(20):
        done = run("suppress", "c.csv", "--journal", "j", "--concurrency", "1")
    assert done.code in (1, 4)
    assert "journal j" in done.err


@FULL
def test_a_full_disk_and_rejects(run: Run) -> None:
    Path("c.csv").write_text("email\nann@b.co\na,b\n")
    done = run("import", "profiles", "c.csv", "--rejects", "/dev/full")
    assert done.code == 1
    assert f"error: /dev/full: cannot write the file: {FULL_DISK}" in done.err
    assert SENT in done.err


def test_a_reader_of_rejects_that_is_gone(run: Run) -> None:
    Path("c.csv").write_text("email\nann@b.co\na,b\n")
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = run("import", "profiles", "c.csv", "--rejects", f"/dev/fd/{writing}")
    finally:
        os.close(writing)
    assert done.code == 1
    assert f"error: /dev/fd/{writing}: cannot write the file: Broken pipe" in done.err
    assert SENT in done.err


@pytest.mark.parametrize("many", [10, 4_000])
def test_an_input_that_can_be_read_once(many: int, run: Run) -> None:
    """A pipe, as of ``<(command)``."""
    Path("rows").write_text("".join(f'{{"email": "p{number}@b.co"}}\n' for number in range(many)) + "x\n")
    os.mkfifo("pipe.jsonl")
    with subprocess.Popen(["/bin/sh", "-c", "cat rows > pipe.jsonl"]):
        done = run("suppress", "pipe.jsonl", "--no-wait", "--json")
    assert done.code == 3, done.err
    assert json.loads(done.out)["accepted"] == many
    assert json.loads(Path("pipe.rejects.jsonl").read_text())["_error_line"] == many + 1
    assert {path.name for path in Path().iterdir()} == {"c.csv", "rows", "pipe.jsonl", "pipe.rejects.jsonl"}


def test_a_device_is_no_snapshot(run: Run) -> None:
    """Some never end."""
    done = run("export", "profiles", "--fake-data", "/dev/zero", real=True)
    assert (done.code, done.err) == (1, "error: --fake-data /dev/zero: a device, not a snapshot\n")
