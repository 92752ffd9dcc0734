"""The command: what it takes, writes and answers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import diff_revisions
from tests.codegen.changes_cases import CASES
from tests.codegen.changes_documents import Document, edited

ROOT = Path(__file__).resolve().parents[2]

Pair = Callable[..., list[str]]


def newer(document: Document) -> None:
    document["info"]["version"] = "2026-07-15"


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """Writes the base document and a newer one with the edits of some cases; returns their paths."""

    def write(*names: str) -> list[str]:
        edits = [case.new for case in CASES if case.name in names]
        for name, document in (("old", edited()), ("new", edited(newer, *edits))):
            (tmp_path / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
        return [str(tmp_path / "old.json"), str(tmp_path / "new.json")]

    return write


@pytest.fixture(autouse=True)
def one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small documents are read here: a process would take longer than they do."""
    from codegen.changes import surfaces as reading

    monkeypatch.setattr(
        diff_revisions,
        "read_surfaces",
        lambda old, new, overlay: (reading.read_surface(old, overlay), reading.read_surface(new, overlay)),
    )


def test_markdown_goes_to_standard_output(pair: Pair, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff_revisions.main(pair("operation removed")) == 0
    assert capsys.readouterr().out.startswith("# 2026-01-15 to 2026-07-15\n")


@pytest.mark.parametrize(
    ("arguments", "name", "start"),
    [
        ([], "report.html", "<!doctype html>"),
        ([], "report.HTM", "<!doctype html>"),
        ([], "report.json", "{"),
        ([], "report.md", "# 2026"),
        ([], "report", "# 2026"),
        (["--format", "json"], "report.html", "{"),
        (["--changelog"], "entry.md", "## [Unreleased]"),
    ],
)
def test_files(
    arguments: list[str], name: str, start: str, pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sub" / name
    assert diff_revisions.main([*pair("operation removed"), *arguments, "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8").lstrip().startswith(start)
    assert capsys.readouterr().out == f"{out}: 2026-01-15 to 2026-07-15: 1 breaking, 0 deprecating, 0 compatible\n"
    assert [path.name for path in out.parent.iterdir()] == [name]


def test_an_app(pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    app = tmp_path / "app.py"
    app.write_text("from acme.api import books\nbooks.delete_book('a')\n")
    out = tmp_path / "r.json"
    arguments = [*pair("operation removed"), "--app", str(app), "--package", "acme", "--out", str(out)]
    assert diff_revisions.main(arguments) == 0
    assert capsys.readouterr().out.endswith("; 1 uses in 1 files\n")
    [change] = json.loads(out.read_text())["changes"]
    assert change["uses"][0] == {
        "path": str(app),
        "line": 2,
        "column": 1,
        "text": "books.delete_book('a')",
        "sure": True,
    }


USES_REMOVED = "from klaviyo_client.api import books\nbooks.delete_book('a')\n"
USES_DEPRECATED = "from klaviyo_client.api import books\nbooks.get_book('a')\n"


@pytest.mark.parametrize(
    ("cases", "app", "fail_on", "code"),
    [
        (["operation removed"], None, "breaking", 1),
        (["operation removed"], None, "deprecating", 1),
        (["operation deprecated"], None, "breaking", 0),
        (["operation deprecated"], None, "deprecating", 1),
        (["request field added"], None, "deprecating", 0),
        ([], None, "breaking", 0),
        (["operation removed"], USES_REMOVED, "breaking", 1),
        (["operation removed"], USES_DEPRECATED, "breaking", 0),
        (["operation removed", "operation deprecated"], USES_DEPRECATED, "breaking", 0),
        (["operation removed", "operation deprecated"], USES_DEPRECATED, "deprecating", 1),
        (["nested response field removed"], "import klaviyo_client\nx.city\n", "breaking", 0),  # a guess
    ],
)
def test_fail_on(cases: list[str], app: str | None, fail_on: str, code: int, pair: Pair, tmp_path: Path) -> None:
    arguments = [*pair(*cases), "--fail-on", fail_on, "--out", str(tmp_path / "r.md")]
    if app is not None:
        (tmp_path / "app.py").write_text(app)
        arguments += ["--app", str(tmp_path / "app.py")]
    assert diff_revisions.main(arguments) == code


def test_the_same_document_twice(pair: Pair, capsys: pytest.CaptureFixture[str]) -> None:
    old, _ = pair()
    assert diff_revisions.main([old, old]) == 0
    out = capsys.readouterr().out
    assert "0 breaking, 0 deprecating, 0 compatible changes." in out
    assert "> Both documents are of revision 2026-01-15." in out


def test_an_older_one_given_as_newer(pair: Pair, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = pair("operation removed")
    assert diff_revisions.main([new, old]) == 0
    out = capsys.readouterr().out
    assert "> 2026-01-15 is older than 2026-07-15" in out
    assert "`books.delete_book` is new" in out


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be read: No such file or directory"),
        ("{", "is not JSON"),
        ('{"openapi": "3.0.2"}', "has no revision"),
        (
            '{"swagger": "2.0", "info": {"version": "1"}, "paths": {}}',
            "is OpenAPI 2.0; only 3.0.x to 3.2.x can be read",
        ),
        ("<html>", "is HTML or XML, not a JSON document"),
    ],
)
def test_bad_documents(
    content: str | None, message: str, pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, _ = pair()
    bad, out = tmp_path / "bad.json", tmp_path / "r.md"
    if content is not None:
        bad.write_text(content)
    assert diff_revisions.main([old, str(bad), "--out", str(out)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"{bad}: ")
    assert message in told.err
    assert told.err.count("\n") == 1
    assert not out.exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["2019-01-01", "2026-07-15"],
            "revision 2019-01-01 is not in spec/ (there: 2026-04-15, 2026-07-15, 2026-07-15.pre, 2026-10-15)",
        ),
        (["2026-04-15", "2026-07-15", "--package", "not-a-name"], "--package 'not-a-name' is not a dotted Python name"),
    ],
)
def test_bad_arguments(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff_revisions.main(arguments) == 2
    assert message in capsys.readouterr().err


def test_a_path_of_the_app_that_is_not_there(pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff_revisions.main([*pair(), "--app", str(tmp_path / "nowhere")]) == 2
    assert capsys.readouterr().err == f"{tmp_path / 'nowhere'}: is not a file or a directory\n"


def test_a_file_that_cannot_be_written(pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert diff_revisions.main([*pair(), "--out", str(tmp_path / "file" / "r.md")]) == 2
    assert "r.md: cannot be written: " in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [["2026-04-15", "2026-07-15"], ["2026-07-15", "spec/nowhere.json"]])
def test_the_command_as_it_is_run(arguments: list[str]) -> None:
    command = [sys.executable, "scripts/diff_revisions.py", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if "nowhere" in arguments[1]:
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "spec/nowhere.json: cannot be read: No such file or directory\n"
    else:
        assert (done.returncode, done.stderr) == (0, "")
        assert "`profiles.get_conversations_for_profile` is new" in done.stdout
