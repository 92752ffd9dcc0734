"""Throw-away environments under .venvs, kept from run to run, for programs that no one here wrote."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

__all__ = ["ROOT", "environment"]

ROOT = Path(__file__).resolve().parents[2]


def environment(name: str, *requirements: str) -> Path:
    """The interpreter of the environment ``name``, which is made if it is not there yet.

    Raises:
        SystemExit: it cannot be made.
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
        install = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements)
        subprocess.run(install, check=True, capture_output=True, text=True, timeout=300)
    except (OSError, subprocess.SubprocessError) as error:
        detail = (getattr(error, "stderr", None) or str(error)).strip().splitlines()[-1]
        raise SystemExit(f"error: {', '.join(requirements)} cannot be installed: {detail}") from None
    stamp.write_text(wanted)
    return python
