"""Directories for the command to work in, and all that is in them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

import generate as command

__all__ = ["GOLDEN", "GOOD", "REVISION", "add_golden", "at", "tree"]

GOLDEN = Path(__file__).parent / "golden"
GOOD: Any = json.loads((GOLDEN / "document.json").read_bytes())
"""The golden document, not to be changed."""
REVISION = "2026-01-15"
"""Of the golden document."""


def at(project: Path, patch: pytest.MonkeyPatch) -> None:
    """Make ``project`` the directory of the command."""
    patch.setattr(command, "_SPEC", project / "spec")
    patch.setattr(command, "_OUT", project / "klaviyo_client")
    patch.setattr(command, "_REPORTS", project / "build")
    patch.chdir(project)


def add_golden(project: Path) -> None:
    """Put the golden document and its overlay into ``spec``."""
    spec = project / "spec"
    spec.mkdir()
    shutil.copy(GOLDEN / "document.json", spec / f"{REVISION}.json")
    shutil.copy(GOLDEN / "overlay.yaml", spec)


def tree(directory: Path) -> dict[str, bytes]:
    """All files below ``directory``, hidden ones too, and its directories with a slash at the end.

    Reports in ``build`` and compiled modules are left out.
    """
    paths = {path.relative_to(directory): path for path in sorted(directory.rglob("*"))}
    return {
        f"{name.as_posix()}{'/' if path.is_dir() else ''}": b"" if path.is_dir() else path.read_bytes()
        for name, path in paths.items()
        if name.parts[0] != "build" and "__pycache__" not in name.parts
    }
