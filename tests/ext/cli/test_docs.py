"""The examples of pages for the command line: each command does what the page says, one after the other."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from klaviyo_ext.cli.commands.app import app
from klaviyo_ext.cli.terminal.exit_codes import ExitCode

ROOT = Path(__file__).parents[3]
PAGES = ("cli.md", "first-import.md")
TEXT = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")


def sessions(page: str) -> Iterator[tuple[str, list[str]]]:
    """The commands of a page and the lines that follow each."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    for block in re.findall(r"^```console\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, *lines = part.splitlines()
            yield command, lines


def matches(lines: list[str], shown: list[str]) -> bool:
    """Whether the page shows the output; three dots stand for any lines."""
    pattern = "\n".join(".*" if line == "..." else re.escape(line) for line in shown)
    return re.fullmatch(pattern, "\n".join(lines), re.DOTALL) is not None


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the examples are for a POSIX shell")
@pytest.mark.parametrize("page", PAGES)
def test_the_examples(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    program = f"{shlex.quote(sys.executable)} -m klaviyo_ext.cli "
    count = 0
    for command, shown in sessions(page):
        if command.startswith("cat ") and not Path(command[4:]).exists():
            Path(command[4:]).write_text("".join(f"{line}\n" for line in shown))
            continue
        done = subprocess.run(  # noqa: S602 - our own examples, for a shell
            command.replace("klaviyo-ext ", program),
            shell=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert matches(done.stdout.replace("\r", "").splitlines(), shown), f"{command}\n{done.stdout}"
        count += 1
    assert count >= 10


def test_all_commands_and_exit_statuses_are_told() -> None:
    groups = {group.name: group.typer_instance for group in app.registered_groups}
    names = [command.name for command in app.registered_commands]
    for group, inner in groups.items():
        assert inner is not None
        names += [f"{group} {command.name}" for command in inner.registered_commands]
    assert len(names) == 18
    assert [name for name in names if f"`{name}" not in TEXT] == []
    assert [code for code in ExitCode if f"| {int(code)} | " not in TEXT] == []
