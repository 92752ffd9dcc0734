"""No command changes a file that it was not told to write, whichever option names it.

``SOAK=1`` tries each command in each way.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.bulk import journal_file
from klaviyo_ext.rows.files.same_file import same_file
from klaviyo_ext.testing import FakeKlaviyo, faults
from tests.soak import SOAK

from .conftest import Run

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and modes of POSIX")

SENDING = {
    "import profiles": "email\nann@b.co\na,b\n",
    "send events": "email,metric\nann@b.co,Ordered\na,b\n",
    "subscribe": "email\nann@b.co\na,b\n",
    "unsubscribe": "email\nann@b.co\na,b\n",
    "suppress": "email\nann@b.co\na,b\n",
    "unsuppress": "email\nann@b.co\na,b\n",
}
"""Each command that sends a file, with a row that is rejected."""

SPELLINGS: dict[str, Callable[[Path], str]] = {
    "equal": str,
    "relative": lambda path: f"./sub/../{path.name}",
    "absolute": lambda path: str(path.absolute()),
    "symbolic link": lambda path: _linked(path, "symlink_to"),
    "link to a link": lambda path: _linked(Path(_linked(path, "symlink_to")), "symlink_to", "second"),
    "hard link": lambda path: _linked(path, "hardlink_to"),
}


def _linked(path: Path, kind: str, name: str = "linked") -> str:
    link = path.absolute().with_name(f"{name}.csv")
    getattr(link, kind)(path.absolute())
    return str(link)


def content() -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file()}


@pytest.fixture(autouse=True)
def folder() -> None:
    Path("sub").mkdir()


@posix
@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("option", ["--journal", "--rejects", "--fake-data"])
def test_the_input_is_no_output(option: str, spelling: str, run: Run, fake: FakeKlaviyo) -> None:
    for at, (command, rows) in enumerate(SENDING.items()):
        Path("c.csv").write_text(rows)
        name = SPELLINGS[spelling](Path("c.csv"))
        before = content()
        ways = [[], ["--restart"], ["--dry-run"], ["--strict"], ["--json"]]
        for more in ways if SOAK else [ways[at % len(ways)]]:
            done = run(*command.split(), "c.csv", option, name, *more)
            assert (done.code, done.out) == (1, ""), (command, more)
            assert option in done.err
            assert "must not be the same file" in done.err
            assert content() == before
        for path in Path().glob("*.csv"):
            path.unlink()
    assert len(fake.requests) == 0


@posix
@pytest.mark.parametrize("spelling", ["equal", "relative", "absolute"])
@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--journal", "{}", "--rejects", "one"), ("--rejects", "--journal")),
        (("--fake-data", "{}", "--rejects", "one"), ("--rejects", "--fake-data")),
        (("--fake-data", "{}", "--journal", "one"), ("--journal", "--fake-data")),
        (("--journal", "{}", "--rejects", "one-wal"), ("--rejects", "--journal")),
        (("--journal", "c.rejects.csv"), ("--rejects", "--journal")),
    ],
)
def test_outputs_that_do_not_exist_yet(options: Any, named: Any, spelling: str, run: Run) -> None:
    Path("c.csv").write_text(SENDING["subscribe"])
    given = [option.format(SPELLINGS[spelling](Path("one"))) for option in options]
    done = run("subscribe", "c.csv", *given)
    assert done.code == 1
    assert all(name in done.err for name in named), done.err
    assert list(content()) == ["c.csv"]


@posix
@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
def test_the_input_is_none_of_the_files_of_sqlite(ending: str, run: Run) -> None:
    path = Path(f"data{ending}")
    path.write_text(SENDING["subscribe"])
    before = content()
    assert run("subscribe", path, "--format", "csv", "--journal", "data", "--restart").code == 1
    assert content() == before


def a_text(path: Path) -> None:
    path.write_bytes(b"precious\n" * 1000)


def a_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE precious (x)")


def a_directory(path: Path) -> None:
    path.mkdir()
    (path / "precious").write_bytes(b"precious")


@pytest.mark.parametrize("make", [a_text, a_database, a_directory])
@pytest.mark.parametrize("command", SENDING)
def test_what_is_no_journal_is_kept(command: str, make: Any, run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text(SENDING[command])
    make(Path("precious"))
    before = content()
    for option in ("--journal", "--fake-data"):
        for more in ([], ["--restart"]):
            done = run(*command.split(), "c.csv", option, "precious", *more)
            assert done.code == 1, done.err
            assert "precious" in done.err
            assert "--restart deletes" not in done.err  # it would not
            Path("c.rejects.csv").unlink(missing_ok=True)
            assert content() == before
    assert len(fake.requests) == 0


def test_restart_deletes_a_journal(run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email\nann@b.co\n")
    Path("link").symlink_to("sub/journal")
    for more in ([], ["--restart"], []):
        assert run("suppress", "c.csv", "--journal", "link", *more).code == 0
    fake.requests.assert_sent("bulk_suppress_profiles", times=2)
    assert Path("link").is_symlink()
    assert journal_file.is_journal(Path("sub/journal"))
    assert [path.name for path in Path("sub").iterdir()] == ["journal"]


@posix
def test_a_restart_while_another_process_sends(run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email\nann@b.co\n")
    code = (
        "import sys; from pathlib import Path; from klaviyo_ext.bulk.journal import Journal\n"
        "journal = Journal(Path('j'), {}); journal.open(); print(flush=True); sys.stdin.read()"
    )
    root = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code], env=root, **pipes) as other:  # type: ignore[call-overload]
        other.stdout.readline()
        done = run("suppress", "c.csv", "--journal", "j", "--restart")
        assert "journal j is in use by another run" in done.err
        assert Path("j").exists()
        other.kill()
    assert done.code == 1
    assert len(fake.requests) == 0


@posix
@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("command", ["profiles", "events"])
def test_an_export_does_not_overwrite_its_source(command: str, spelling: str, run: Run, fake: FakeKlaviyo) -> None:
    fake.save("shop.json")
    before = Path("shop.json").read_bytes()
    name = SPELLINGS[spelling](Path("shop.json"))
    done = run("export", command, "--fake-data", "shop.json", "-o", name)
    assert (done.code, done.err) == (1, "error: --out and --fake-data must not be the same file\n")
    assert Path("shop.json").read_bytes() == before


def test_standard_input_and_a_file_for_rejects(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("c.csv").write_text(SENDING["subscribe"])
    with Path("c.csv").open() as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        done = run("subscribe", "-", "--rejects", "c.csv")
    assert done.code == 1
    assert "--rejects and the input must not be the same file" in done.err
    assert Path("c.csv").read_text() == SENDING["subscribe"]


@posix
@pytest.mark.parametrize(
    ("command", "named"),
    [
        ("subscribe c.csv --json", "the input and standard output"),
        ("subscribe c.csv --dry-run", "the input and standard output"),
        ("export profiles --fake-data c.csv", "--out and --fake-data"),
    ],
)
def test_standard_output_and_a_file_that_is_read(
    command: str, named: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As of ``>>``."""
    Path("c.csv").write_text(SENDING["subscribe"])
    with Path("c.csv").open("a") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        done = run(*command.split())
    assert done.code == 1
    assert f"{named} must not be the same file" in done.err
    assert Path("c.csv").read_text() == SENDING["subscribe"]


@posix
def test_the_files_of_sqlite_are_beside_the_target_of_a_link(run: Run) -> None:
    path = Path("sub", "real-wal")
    path.write_text(SENDING["subscribe"])
    Path("link").symlink_to("sub/real")
    done = run("subscribe", path, "--format", "csv", "--journal", "link")
    assert "--journal and the input must not be the same file" in done.err
    assert path.read_text() == SENDING["subscribe"]


@pytest.mark.parametrize("option", ["--journal", "--rejects", "--fake-data", "FILE"])
@pytest.mark.parametrize("name", ["", ".", "/", "no/such", "x" * 300, "\udcff/x"])
def test_names_that_cannot_be_files(option: str, name: str, run: Run) -> None:
    Path("c.csv").write_text("email\nann@b.co\na,b\n")
    done = run("suppress", *([name] if option == "FILE" else ["c.csv", option, name]))
    assert done.code in (1, 2, 3), done.err
    assert "Traceback" not in done.err
    assert done.err.count("error: ") == (1 if done.code != 3 else 0), done.err


def test_devices_may_be_named_twice(run: Run) -> None:
    Path("c.csv").write_text(SENDING["subscribe"])
    assert run("subscribe", "c.csv", "--rejects", os.devnull, "--no-journal").code == 3
    assert same_file([("a", Path(os.devnull)), ("b", Path(os.devnull))]) is None


# ---- what is written: modes and links


@posix
def test_files_with_personal_data_are_private(run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email\nann@b.co\na,b\n")
    before = os.umask(0)
    try:
        assert run("import", "profiles", "c.csv", "--journal", "j").code == 3
        assert run("export", "profiles", "-o", "out.csv").code == 0
        fake.save("shop.json")
    finally:
        os.umask(before)
    modes = {
        str(path): stat.S_IMODE(path.stat().st_mode) for path in Path().iterdir() if path.name not in ("c.csv", "sub")
    }
    assert modes == {"c.rejects.csv": 0o600, "j": 0o600, "out.csv": 0o600, "shop.json": 0o600}


@posix
def test_outputs_keep_their_modes_and_links(run: Run) -> None:
    Path("c.csv").write_text("email\nann@b.co\na,b\n")
    for name, mode in (("out.csv", 0o640), ("rejected.csv", 0o604), ("shop.json", 0o660)):
        path = Path("sub", name)
        if name != "shop.json":
            path.write_text("old")
        else:
            FakeKlaviyo().save(path)
        path.chmod(mode)
        Path(name).symlink_to(path)
    run("import", "profiles", "c.csv", "--rejects", "rejected.csv", "--fake-data", "shop.json")
    assert run("export", "profiles", "-o", "out.csv").code == 0
    for name, mode in (("out.csv", 0o640), ("rejected.csv", 0o604), ("shop.json", 0o660)):
        assert Path(name).is_symlink()
        assert stat.S_IMODE(Path("sub", name).stat().st_mode) == mode
        assert Path("sub", name).read_text() != "old"
    assert len(list(Path("sub").iterdir())) == 3


def test_the_rest_of_an_earlier_export_is_kept(run: Run, fake: FakeKlaviyo) -> None:
    for number in range(250):
        fake.add_profile(email=f"p{number}@b.co")
    names = []
    for _ in range(3):
        fake.clear_faults()
        fake.fail("get_profiles", faults.error(400, "invalid"), skip=1, times=None)
        done = run("export", "profiles", "-o", "out.csv")
        assert done.code == 4
        [name] = [word.rstrip(";") for word in done.err.split() if "partial" in word]
        assert Path(name).read_bytes().count(b"\n") == 101
        names.append(name)
    assert names == ["out.partial.csv", "out.partial-2.csv", "out.partial-3.csv"]


def test_rejects_that_cannot_be_written_hide_nothing(run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email\nann@b.co\na,b\n")
    done = run("import", "profiles", "c.csv", "--rejects", "no/such/file.csv", "--journal", "j")
    assert done.code == 4
    assert "error: no/such/file.csv: cannot write the file: No such file or directory" in done.err
    assert "accepted             1" in done.err
    again = run("import", "profiles", "c.csv", "--journal", "j")
    assert again.code == 3
    assert Path("c.rejects.csv").exists()
    fake.requests.assert_sent("bulk_import_profiles", times=1)
