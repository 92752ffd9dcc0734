"""Where the command writes: another way to write a place is the same place, and no directory becomes a report."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import generate as command
from codegen.input_error import CodegenError
from codegen.pipeline import Request, generate
from tests.codegen.novelties import novel_document


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a package, and a way to it through a link."""
    (tmp_path / "spec").mkdir()
    (tmp_path / "generated" / "klaviyo_client" / "beta").mkdir(parents=True)
    (tmp_path / "generated" / "klaviyo_client" / "manifest.json").write_text("{}")
    (tmp_path / "spec" / "2026-07-15.json").write_text(json.dumps(novel_document()))
    (tmp_path / "link").symlink_to(tmp_path / "generated", target_is_directory=True)
    monkeypatch.setattr(command, "_SPEC", tmp_path / "spec")
    monkeypatch.setattr(command, "_OUT", tmp_path / "generated" / "klaviyo_client")
    monkeypatch.setattr(command, "_REPORTS", tmp_path / "build")
    monkeypatch.chdir(tmp_path / "generated")
    return tmp_path


def refused(capsys: pytest.CaptureFixture[str], project: Path, *arguments: str) -> str:
    before = sorted(project.rglob("*"))
    assert command.main([*arguments]) == 1
    assert sorted(project.rglob("*")) == before
    [line] = capsys.readouterr().err.splitlines()
    return line


SPELT: list[Callable[[Path], str]] = [
    lambda project: str(project / "generated" / "klaviyo_client"),
    lambda project: f"{project}/spec/../generated/klaviyo_client/",
    lambda project: f"{project}/link/klaviyo_client",
    lambda project: "klaviyo_client",
    lambda project: "./../generated/./klaviyo_client",
    lambda project: "klaviyo_client/beta/..",
]


@pytest.mark.parametrize("number", range(len(SPELT)))
def test_a_slice_does_not_replace_the_package(project: Path, capsys: pytest.CaptureFixture[str], number: int) -> None:
    out = SPELT[number](project)
    assert "--only needs --out" in refused(capsys, project, "--only", "things", "--out", out)
    inside = refused(capsys, project, "--out", f"{out}/beta")
    assert inside == f"--out must not be in {project / 'generated' / 'klaviyo_client'}, which is replaced as a whole"


@pytest.mark.parametrize("report", ["spec", "new/klaviyo", "new/klaviyo/deep/report.txt"])
def test_a_report_replaces_neither_a_directory_nor_the_package(project: Path, report: str) -> None:
    request = Request(
        spec=str(project / "spec" / "2026-07-15.json"),
        out=project / "new" / "klaviyo",
        package="klaviyo",
        overlay=project / "overlay.yaml",
        report=project / report,
    )
    with pytest.raises(CodegenError, match=r"is a directory; give|must not be in the package"):
        generate(request, lambda _: None)
    assert (project / "spec" / "2026-07-15.json").exists()


def test_a_source_of_a_variable_that_is_not_set(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--source is empty" in refused(capsys, project, "--revision", "2027-01-15", "--source", "")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is not JSON: it is empty"),
        (" \n", "is not JSON: it is empty"),
        ("openapi: 3.0.2\ninfo: {}\n", "is YAML, not a JSON document"),
        ("# Klaviyo\n---\nopenapi:\n  x: 1\n", "is YAML, not a JSON document"),
        ("'openapi': '3.0.2'", "is YAML, not a JSON document"),
        ("openapi", "is not JSON: "),
    ],
)
def test_a_source_in_another_format(project: Path, capsys: pytest.CaptureFixture[str], content: str, said: str) -> None:
    source = project / "source"
    source.write_text(content)
    assert said in refused(capsys, project, "--revision", "2027-01-15", "--source", str(source))


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_a_run_that_is_stopped_leaves_nothing(tmp_path: Path, number: signal.Signals) -> None:
    pytest.importorskip("mypy", reason="the type checkers run on one Python only")
    (tmp_path / "scratch").mkdir()
    arguments = ["--only", "coupons", "--verify", "--out", str(tmp_path / "acme" / "klaviyo")]
    with subprocess.Popen(
        [sys.executable, "-u", str(Path(command.__file__)), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"TMPDIR": str(tmp_path / "scratch")},
    ) as process:
        assert process.stdout is not None
        assert any("verifying" in line for line in process.stdout)
        process.send_signal(number)
        _, error = process.communicate()
    assert (process.returncode, error) == (1, "interrupted; nothing has changed\n")
    assert [path.name for path in tmp_path.rglob("*")] == ["scratch"]
