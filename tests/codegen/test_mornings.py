"""The morning of the next revision: what the whole command makes of each thing that it may bring.

docs/regenerate.md has the results as a table. After an intended change: ``UPDATE_GOLDEN=1``, and read the diff.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

import generate as command
from codegen.load import facts
from tests.codegen.mornings import MORNINGS, NEXT, OVERLAY, Morning, base, edited
from tests.codegen.project_tree import at, tree
from tests.codegen.rendering import ROOT, check_package, imported

pytestmark = pytest.mark.slow

PAGE = ROOT / "docs" / "regenerate.md"
BEGIN, END = "<!-- mornings -->\n", "<!-- end of mornings -->\n"
FIRST = "2099-07-15"
"""The revision before."""


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a package of the revision before."""
    project = tmp_path_factory.mktemp("project")
    (project / "spec").mkdir()
    document = json.dumps(base()).replace(f'"{NEXT}"', f'"{FIRST}"')
    (project / "spec" / f"{FIRST}.json").write_bytes(facts.dump(facts.extract(json.loads(document))))
    (project / "spec" / "overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        at(project, patch)
        assert command.main([]) == 0
    return project


@attrs.frozen
class Result:
    works: bool
    told: str
    document: Any


def run(morning: Morning, project: Path, capsys: pytest.CaptureFixture[str]) -> Result:
    """Run the whole command but for the verification, which is done for all together."""
    document = None if isinstance(morning.edit, bytes) else edited(next_document(), morning.edit)
    source = project / "build" / "source.json"
    source.parent.mkdir(exist_ok=True)
    source.write_bytes(morning.edit if isinstance(morning.edit, bytes) else json.dumps(document).encode())
    capsys.readouterr()
    code = command.main(["--revision", NEXT, "--source", str(source), "--no-verify", *morning.arguments])
    out, err = capsys.readouterr()
    report = project / "build" / f"generate-{NEXT}.txt"
    assert (code == 0) == (err == "")
    return Result(code == 0, out + err + (report.read_text(encoding="utf-8") if code == 0 else ""), document)


@cache
def next_document() -> Any:
    return base()


@pytest.mark.parametrize("morning", MORNINGS, ids=lambda morning: morning.change)
def test_morning(
    morning: Morning, before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project = Path(shutil.copytree(before, tmp_path / "project"))
    at(project, monkeypatch)
    old = tree(project)
    result = run(morning, project, capsys)
    assert result.works == morning.works, result.told
    assert morning.said in result.told
    assert "Traceback" not in result.told
    if not morning.works:
        assert tree(project) == old
        return
    assert json.loads((project / "klaviyo_client" / "manifest.json").read_bytes())["revision"] == NEXT
    moved = Path(shutil.copytree(project / "klaviyo_client", tmp_path / "morning"))
    with imported(moved) as package:
        check_package(package, result.document)


@pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="the type checkers run on one Python only")
def test_all_that_work_are_verified_together(before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Strict types and the contract tests, for a package with everything that is new."""
    at(before, monkeypatch)
    edits = [one.edit for one in MORNINGS if one.works and one.together and not isinstance(one.edit, bytes)]
    assert len(edits) >= 20
    source = tmp_path / "source.json"
    source.write_text(json.dumps(edited(next_document(), *edits)), encoding="utf-8")
    out = tmp_path / "acme" / "klaviyo"
    arguments = ["--revision", NEXT, "--source", str(source), "--out", str(out), "--package", "acme.klaviyo"]
    report = tmp_path / "report.txt"
    assert command.main([*arguments, "--report", str(report)]) == 0, report.read_text(encoding="utf-8")


def table() -> str:
    rows = ["| what Klaviyo does | result | what is said |", "|---|---|---|"]
    for one in MORNINGS:
        said = f"`{one.said.strip()}`" if one.said else ""
        rows.append(f"| {one.change} | {'works' if one.works else 'stops'} | {said} |")
    return "\n".join(rows) + "\n"


def test_the_table_in_the_documentation() -> None:
    text = PAGE.read_text(encoding="utf-8")
    begin, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    if os.environ.get("UPDATE_GOLDEN"):
        PAGE.write_text(text[:begin] + table() + text[end:], encoding="utf-8")
        return
    assert text[begin:end] == table()
    assert len(re.findall(r"^\| .* \| (?:works|stops) \|", table(), re.MULTILINE)) == len(MORNINGS) >= 20
