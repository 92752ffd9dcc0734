"""Streams and disks that are closed, full or of few characters: exit statuses, names, and no traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from klaviyo_ext.testing import FakeKlaviyo

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shells and limits of POSIX")

COMMAND = f"{sys.executable} -m klaviyo_ext.cli"
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
        env={**os.environ, "K": COMMAND, "PYTHONPATH": str(ROOT), **environment},
    )
    err = done.stderr.decode()
    assert "Traceback" not in err
    assert "Exception ignored" not in err
    return Ended(done.returncode, done.stdout, err)


@pytest.fixture(autouse=True)
def data() -> None:
    Path("c.csv").write_text("email\nann@b.co\n")
    fake = FakeKlaviyo()
    for number in range(250):
        fake.add_profile(email=f"p{number}@b.co", first_name="Zoë €🙂", properties={"filling": "x" * 400})
    fake.save("shop.json")


@pytest.mark.parametrize(
    ("redirection", "code", "told"),
    [
        (">&-", 0, SENT),  # nothing is written there
        ("2>&-", 0, ""),
        ("<&-", 0, SENT),
        (">&- 2>&- <&-", 0, ""),
        ("--json >&-", 1, "error: stdout: "),
        pytest.param("--json >/dev/full", 1, f"error: stdout: {FULL_DISK}", marks=FULL),
        pytest.param("2>/dev/full", 0, "", marks=FULL),
        ("2>&1 >/dev/null | true; exit ${PIPESTATUS[0]}", 0, ""),
    ],
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


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("export profiles --fake-data shop.json", "error: stdout: cannot write"),
        ("get get_profiles --fake-data shop.json", "error: stdout: "),
        ("jobs list --fake", "error: stdout: "),
        ("--help", "error: stdout: "),
    ],
)
@pytest.mark.parametrize("where", [">&-", pytest.param(">/dev/full", marks=FULL)])
def test_reading(command: str, told: str, where: str) -> None:
    done = shell(f"$K {command} {where}")
    assert done.code == 1, done.err
    assert told in done.err


def test_characters_that_the_encoding_does_not_have() -> None:
    done = shell("$K get get_profiles --fake-data shop.json page_size=1", PYTHONIOENCODING="ascii")
    assert done.code == 0
    assert json.loads(done.out.decode("ascii"))["data"][0]["attributes"]["first_name"] == "Zoë €🙂"
    Path("ä€.csv").write_text("email\n,\n")
    rejected = shell("$K import profiles ä€.csv --fake --json", PYTHONIOENCODING="ascii")
    assert rejected.code == 3
    assert json.loads(rejected.out.decode("ascii"))["rejects"] == "ä€.rejects.csv"


@pytest.mark.parametrize(("name", "blocks"), [("out.csv", 100), ("out.jsonl", 160)])
def test_a_disk_that_fills_keeps_whole_pages(name: str, blocks: int) -> None:
    """A limit on the size of files stands for the disk."""
    Path(name).write_text("before")
    command = f"$K export profiles --fake-data shop.json --fields email,first_name,properties -o {name}"
    done = shell(f"ulimit -f {blocks}; {command}")
    assert done.code == 4, done.err
    assert Path(name).read_text() == "before"
    stem, _, ending = name.partition(".")
    assert f"error: {name}: cannot write the file: File too large; the first " in done.err
    partial = Path(f"{stem}.partial.{ending}")
    cursor = done.err.rpartition("--cursor ")[2].split()[0]
    assert shell(f"{command} --cursor {cursor}").code == 0
    for number in range(250):
        found = [path for path in (partial, Path(name)) if f'p{number}@b.co"' in path.read_text().replace(",", '"')]
        assert len(found) == 1, number
    assert {path.name for path in Path().iterdir()} == {"c.csv", "shop.json", name, partial.name}


@pytest.mark.parametrize("name", ["out.csv.gz", "out.json", "out.parquet"])
def test_a_disk_that_fills_keeps_nothing_that_is_no_file(name: str) -> None:
    Path(name).write_text("before")
    done = shell(f"ulimit -f 1; $K export profiles --fake-data shop.json -o {name}")
    assert done.code == 1, done.err
    assert f"error: {name}: cannot write the file: File too large" in done.err
    assert Path(name).read_text() == "before"
    assert {path.name for path in Path().iterdir()} == {"c.csv", "shop.json", name}


def test_a_full_disk_and_a_journal() -> None:
    Path("c.csv").write_text("email\n" + "".join(f"p{number}@b.co\n" for number in range(2_000)))
    done = shell("ulimit -f 20; $K suppress c.csv --fake-data no.json --journal j --concurrency 1")
    assert done.code in (1, 4)
    assert "journal j" in done.err


@FULL
def test_a_full_disk_and_rejects() -> None:
    Path("c.csv").write_text("email\nann@b.co\n,\n")
    done = shell("$K import profiles c.csv --fake --rejects /dev/full")
    assert done.code == 1
    assert f"error: /dev/full: cannot write the file: {FULL_DISK}" in done.err
    assert SENT in done.err
