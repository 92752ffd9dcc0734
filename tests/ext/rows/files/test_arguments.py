"""The readers and writers speak of arguments of Python functions, the command of its options."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.cli import main
from klaviyo_ext.rows import files
from klaviyo_ext.rows.files import BrokenRow, Source, TableArgumentError, TableError, open_table

OPTION = re.compile(r"(?<![\w-])--[a-z]")

FILES = sorted(Path(files.__file__).parent.glob("*.py"))

WRONG: dict[str, list[Any]] = {
    "format": ["xlsx", ""],
    "sheet": ["People"],
    "encoding": ["utf-99", "rot13", ""],
    "delimiter": [";;", "", '"', "\n"],
}
"""Values that no file can be read with, by argument."""

HELPED: dict[str, tuple[str, bytes]] = {
    "format": ("x.bin", b"\0\0\0\1"),
    "encoding": ("c.csv", b"a,b\nx,\xfc\n"),
}
"""Files that can be read with an argument."""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_text_names_an_option_of_the_command(path: Path) -> None:
    texts = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Constant)]
    assert texts
    assert [node.value for node in texts if isinstance(node.value, str) and OPTION.search(node.value)] == []


def test_every_argument_is_looked_at() -> None:
    assert set(WRONG) == {*inspect.signature(open_table).parameters} - {"source"}


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text("email\na@klaviyo-fake.io\n")
    return path


CASES = pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)


@CASES
def test_a_wrong_argument_is_named(name: str, value: Any, people: Path) -> None:
    call: Callable[..., Any] = open_table
    with pytest.raises(TableArgumentError) as caught:
        call(Source(people), **{name: value})
    assert caught.value.argument == name
    assert str(caught.value).startswith(f"{name} must be ")
    assert not OPTION.search(str(caught.value))


@CASES
def test_the_command_names_its_option(
    name: str, value: Any, people: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    assert main(["import", "profiles", str(people), f"--{name}", value, "--fake"]) == 2
    said = capsys.readouterr().err
    if name != "format":  # whose values typer checks
        assert said.startswith(f"error: --{name} must be ")
    assert f"--{name}" in said


@pytest.mark.parametrize("name", HELPED)
def test_an_argument_that_helps_is_named(name: str, tmp_path: Path) -> None:
    file, content = HELPED[name]
    (tmp_path / file).write_bytes(content)
    found: TableError | BrokenRow
    try:
        (row,) = open_table(Source(tmp_path / file)).rows()
        assert isinstance(row, BrokenRow)
        found = row
    except TableError as error:
        found = error
    assert found.setting is not None
    assert found.setting.argument == name
    assert str(found).endswith(f"; set {name}, for example {name}={found.setting.example!r}")
    (tmp_path / file).write_bytes(b"a\n1\n")
    setting: dict[str, Any] = {name: found.setting.example}
    assert len(list(open_table(Source(tmp_path / file), **setting).rows())) == 1


@pytest.mark.parametrize("name", HELPED)
def test_the_command_names_an_option_that_helps(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file, content = HELPED[name]
    Path(file).write_bytes(content)
    main(["import", "profiles", file, "--map", "email=a", "--rest", "drop", "--fake"])
    assert re.search(rf"; set --{name}, for example --{name} \w+\n", capsys.readouterr().err)
