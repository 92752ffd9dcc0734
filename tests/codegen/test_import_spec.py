"""The import command: what it writes, and that it writes nothing when it cannot."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.input_error import CodegenError
from import_spec import import_spec, main

ROOT = Path(__file__).resolve().parents[2]


def document(version: str = "2026-07-15") -> dict[str, Any]:
    return {
        "openapi": "3.0.2",
        "info": {"title": "Klaviyo API", "version": version, "description": "prose"},
        "paths": {
            "/api/things": {"get": {"operationId": "get_things", "responses": {"200": {"description": "prose"}}}}
        },
        "components": {"schemas": {"Thing": {"type": "object"}}},
    }


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.json"
    path.write_text(json.dumps(document()))
    return path


def _files(path: Path) -> dict[str, bytes]:
    return {str(file.relative_to(path)): file.read_bytes() for file in path.rglob("*") if file.is_file()}


def test_writes_facts(tmp_path: Path, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "facts.json"
    assert main([str(source), "--out", str(out)]) == 0
    line, nothing = capsys.readouterr()
    assert nothing == ""
    assert line.startswith(f"{out}: revision 2026-07-15, 1 operations, 1 schemas, ")
    assert line.count("\n") == 1
    first = out.read_bytes()
    assert b"prose" not in first
    assert main([str(source), "--out", str(out)]) == 0
    assert out.read_bytes() == first
    # What was imported can be imported, and stays what it is.
    assert main([str(out), "--out", str(tmp_path / "again.json")]) == 0
    assert (tmp_path / "again.json").read_bytes() == first


@pytest.mark.parametrize("version", ["2026-07-15", "2026-07-15.pre"])
def test_names_the_file_after_the_revision(tmp_path: Path, version: str) -> None:
    source = tmp_path / "source.json"
    source.write_text(json.dumps(document(version)))
    target = tmp_path / "spec"
    target.mkdir()
    import_spec(str(source), target)
    assert [path.name for path in target.iterdir()] == [f"{version}.json"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param("{", "is not JSON", id="not JSON"),
        pytest.param(json.dumps(document("../../2026-07-15")), "is not a revision", id="path as version"),
        pytest.param(json.dumps(document("2026-07-15\n")), "is not a revision", id="newline in version"),
        pytest.param(json.dumps(document("2026-07-15.PRE")), "is not a revision", id="capitals in version"),
        pytest.param(json.dumps(document("v1")), "is not a revision", id="other version"),
        pytest.param(
            json.dumps(document() | {"components": {"schemas": {"A": {"$ref": "#/no"}}}}),
            "points to nothing (at #/components/schemas/A)",
            id="structure",
        ),
        pytest.param(json.dumps(document() | {"tags": {}}), "list of tag objects", id="shape"),
        pytest.param(json.dumps(document() | {"security": ["\ud800"]}), "not valid Unicode", id="Unicode"),
    ],
)
def test_bad_input_changes_nothing(
    tmp_path: Path, source: Path, content: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "facts.json"
    main([str(source), "--out", str(out)])
    source.write_text(content)
    before = _files(tmp_path)
    capsys.readouterr()
    assert main([str(source), "--out", str(out)]) == 1
    nothing, line = capsys.readouterr()
    assert nothing == ""
    assert line.startswith(f"{source}: ")
    assert message in line
    assert line.count("\n") == 1
    assert _files(tmp_path) == before


def test_target_that_cannot_be_written(tmp_path: Path, source: Path) -> None:
    (tmp_path / "file").write_text("")
    before = _files(tmp_path)
    with pytest.raises(CodegenError, match="cannot be written"):
        import_spec(str(source), tmp_path / "file" / "facts.json")
    assert _files(tmp_path) == before


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "facts.json"
    out.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(CodegenError, match="cannot be written: No space left on device"):
        import_spec(str(source), out)
    assert _files(tmp_path) == {"source.json": source.read_bytes(), "facts.json": b"old"}


def test_default_target(tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("import_spec._SPEC", tmp_path / "spec")
    import_spec(str(source))
    assert (tmp_path / "spec" / "2026-07-15.json").exists()


def test_runs_as_a_script(tmp_path: Path, source: Path) -> None:
    command = [sys.executable, "scripts/import_spec.py", str(source), "--out", str(tmp_path / "facts.json")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert (tmp_path / "facts.json").exists()
    failed = subprocess.run(
        [*command[:2], str(tmp_path / "no.json")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (failed.returncode, failed.stdout) == (1, "")
    assert failed.stderr == f"{tmp_path / 'no.json'}: cannot be read: No such file or directory\n"
