"""A directory for the command to work in, and what it says when it fails there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import generate as command

from .project_tree import add_golden, at, tree


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The directory that the command works in, with the golden document in ``spec``."""
    add_golden(tmp_path)
    at(tmp_path, monkeypatch)
    return tmp_path


@pytest.fixture
def refused(project: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs the command, checks that it fails and changes nothing, and returns the line that it said."""

    def run(*arguments: str, lines: int = 0) -> str:
        before = tree(project)
        capsys.readouterr()
        assert command.main(arguments) == 1
        line = capsys.readouterr().err
        assert line.endswith("\n")
        assert line.count("\n") == 1 + lines
        assert tree(project) == before
        return line

    return run
