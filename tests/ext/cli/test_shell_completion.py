"""Completion is installed with one command, and completes commands, options, choices, operations and parameters."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from klaviyo_ext.cli.shell_completion.shell_scripts import SCRIPTS, Shell
from tests.ext.cli.conftest import Run

WORDS: dict[str, tuple[set[str], set[str]]] = {
    "": ({"import", "call", "doctor", "report"}, {"get_lists"}),
    "import ": ({"profiles"}, {"call"}),
    "import profiles c.csv --re": ({"--rest", "--rejects", "--restart"}, {"--map"}),
    "import profiles c.csv --rest ": ({"error", "properties", "drop"}, set()),
    "call create_li": ({"create_list"}, {"create_profile"}),
    "call create_list ": ({"name=", "opt_in_process="}, {"email="}),
    "call create_list name=x ": ({"opt_in_process="}, {"name="}),
    "get get_lis": ({"get_list", "get_lists"}, {"create_list"}),
    "get get_list ": ({"id=", "fields_list="}, {"name="}),
    "report f": ({"flows", "forms"}, {"segments"}),
    "call no_such ": (set(), {"name="}),
    "completion install ": ({"bash", "zsh", "fish"}, set()),
}


@pytest.mark.parametrize("shell", SCRIPTS)
@pytest.mark.parametrize("typed", WORDS)
def test_what_may_follow(typed: str, shell: Shell, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_KLAVIYO_EXT_COMPLETE", f"complete_{shell}")
    monkeypatch.setenv("_TYPER_COMPLETE_FISH_ACTION", "get-args")
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", f"klaviyo-ext {typed}")
    words = f"klaviyo-ext {typed}"
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split(" ")) - 1))
    done = run(real=True)
    assert (done.code, done.err) == (0, "")
    expected, unwanted = WORDS[typed]
    for word in expected:
        assert word in done.out
    found = set(done.out.replace('"', " ").replace("(", " ").split()) | set(done.out.split("\n"))
    assert not unwanted & found


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "ZDOTDIR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


STARTS: dict[Shell, str | None] = {"bash": ".bashrc", "zsh": ".zshrc", "fish": None}


@pytest.mark.parametrize("shell", SCRIPTS)
def test_installing_keeps_what_is_there_and_changes_nothing_twice(shell: Shell, home: Path, run: Run) -> None:
    start = STARTS[shell]
    if start is not None:
        (home / start).write_text("# mine, without an end of line")
    done = run("completion", "install", shell, real=True)
    assert done.code == 0
    assert f"completion for {shell} is installed; open a new shell to use it" in done.out
    files = {path: path.read_text() for path in home.rglob("*") if path.is_file()}
    assert SCRIPTS[shell] in files.values()
    if start is not None:
        assert files[home / start].startswith("# mine, without an end of line\n")
    assert "changed" not in run("completion", "install", shell, real=True).out
    assert {path: path.read_text() for path in home.rglob("*") if path.is_file()} == files


def test_the_shell_is_that_of_the_user(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL", "/usr/local/bin/fish")
    assert run("completion", "show", real=True).out == SCRIPTS["fish"]
    for shell, told in (("/bin/tcsh", "SHELL is tcsh; name one"), ("", "SHELL is not set; name one")):
        monkeypatch.setenv("SHELL", shell)
        done = run("completion", "install", real=True)
        assert (done.code, told in done.err) == (2, True)
    assert "did you mean bash?" in run("completion", "install", "bsah", real=True).err


@pytest.mark.parametrize("shell", SCRIPTS)
def test_the_shell_takes_the_script(shell: Shell, tmp_path: Path) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "script").write_text(SCRIPTS[shell])
    subprocess.run([program, "-n", "script"], cwd=tmp_path, check=True, capture_output=True)


def test_bash_asks_the_command(home: Path, run: Run) -> None:
    assert run("completion", "install", "bash", real=True).code == 0
    bin_ = home / "bin"
    bin_.mkdir()
    command = bin_ / "klaviyo-ext"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m klaviyo_ext.cli "$@"\n')
    command.chmod(0o755)
    script = (
        ". ~/.bashrc; complete -p klaviyo-ext; COMP_WORDS=(klaviyo-ext call create_list 'na*'); COMP_CWORD=3;"
        '_klaviyo_ext_completion; echo "none: ${COMPREPLY[*]}"; COMP_WORDS[3]=na; _klaviyo_ext_completion;'
        'echo "one: ${COMPREPLY[*]}"'
    )
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PATH": f"{bin_}:{os.environ['PATH']}", "PYTHONPATH": f"{root}:{root / 'generated'}"}
    bash = shutil.which("bash") or "/bin/bash"
    done = subprocess.run([bash, "--norc", "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert "-F _klaviyo_ext_completion klaviyo-ext" in done.stdout
    assert "none: \n" in done.stdout
    assert "one: name=\n" in done.stdout
