"""Help fits a screen of 80 columns, names every option, and explains all on demand."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.ext.cli.conftest import Run
from tests.ext.cli.test_typing_errors import ALL

SCREEN = 24
COMMANDS = {path: command for path, command in ALL.items() if not hasattr(command, "commands")}


@pytest.fixture(autouse=True)
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR")


def page(run: Run, *arguments: str) -> str:
    done = run(*arguments, real=True)
    assert (done.code, done.err) == (0, "")
    assert "\x1b" not in done.out
    assert not re.search("[─-╿]", done.out)  # boxes
    assert max(map(len, done.out.splitlines())) <= 80
    return done.out


def options_of(command: Any) -> list[str]:
    return [name for each in command.params for name in each.opts if name.startswith("--")]


def test_the_first_page(run: Run) -> None:
    text = page(run, "--help")
    assert text.count("\n") < SCREEN
    shown = re.findall(r"^  (\w+)(?: (\w+(?:, \w+)*))?  ", text, re.MULTILINE)
    assert {(name, *filter(None, [below])) for name, names in shown for below in names.split(", ")} == COMMANDS.keys()
    assert run(real=True).code == 2


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_a_page_fits_a_screen_and_names_all(path: tuple[str, ...], run: Run) -> None:
    text = page(run, *path, "--help")
    assert text.count("\n") < SCREEN  # one line is for the prompt
    assert text == page(run, *path, "-h")
    for name in options_of(ALL[path]):
        assert name in text


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_all_options_are_explained_on_demand(path: tuple[str, ...], run: Run) -> None:
    text = " ".join(page(run, *path, "--help-all").split())
    for each in COMMANDS[path].params:
        assert " ".join((getattr(each, "help", None) or "").split()) in text


def test_a_terminal_gets_bold_titles(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import typer

    assert typer.style("Columns", bold=True) == "\x1b[1mColumns\x1b[0m"
    assert "Columns\n" in page(run, "import", "profiles", "--help")
