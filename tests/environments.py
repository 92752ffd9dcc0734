"""Throw-away environments under .venvs, kept from run to run, for programs that no one here wrote."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

__all__ = ["ROOT", "UnavailableError", "environment", "node_environment"]

ROOT = Path(__file__).resolve().parents[1]


class UnavailableError(SystemExit):
    """A program cannot be installed here. It ends a program that does not expect it."""


def environment(name: str, *requirements: str) -> Path:
    """The interpreter of the environment ``name``, which is made if it is not there yet.

    Raises:
        UnavailableError: it cannot be made.
    """
    home = ROOT / ".venvs" / name
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = home / ".installed"
    wanted = "\n".join((sys.version, *requirements))
    if stamp.exists() and stamp.read_text() == wanted:
        return python
    print(f"new environment with {', '.join(requirements)}", flush=True)
    try:
        venv.create(home, with_pip=True, clear=True)
        _install(str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements)
    except (OSError, subprocess.SubprocessError) as error:
        raise _unavailable(requirements, error) from None
    stamp.write_text(wanted)
    return python


def node_environment(name: str, *requirements: str) -> Path:
    """The directory of the environment ``name`` of Node.js, which is made if it is not there yet.

    Raises:
        UnavailableError: it cannot be made.
    """
    home = ROOT / ".venvs" / name
    stamp = home / ".installed"
    wanted = "\n".join(requirements)
    if stamp.exists() and stamp.read_text() == wanted:
        return home
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise UnavailableError(f"{', '.join(requirements)} cannot be installed: there is no Node.js")
    print(f"new environment with {', '.join(requirements)}", flush=True)
    try:
        home.mkdir(parents=True, exist_ok=True)
        options = ("--no-audit", "--no-fund", "--ignore-scripts", "--omit=dev", "--loglevel=error")
        _install(npm, "install", "--prefix", str(home), *options, *requirements)
    except (OSError, subprocess.SubprocessError) as error:
        raise _unavailable(requirements, error) from None
    stamp.write_text(wanted)
    return home


def _install(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=300)


def _unavailable(requirements: tuple[str, ...], error: Exception) -> UnavailableError:
    lines = (getattr(error, "stderr", None) or str(error)).strip().splitlines()
    errors = [line for line in lines if "error" in line.lower() and "complete log" not in line] or lines
    return UnavailableError(f"error: {', '.join(requirements)} cannot be installed: {errors[-1]}")
