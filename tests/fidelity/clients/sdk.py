"""The official SDKs: for Python in two versions, and for Node.js."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..environments import UnavailableError, environment, node_environment
from .visit import Visit, aim

__all__ = ["NODE", "PYTHON", "PYTHON_NEWER", "node", "python", "python_newer"]

PYTHON = ("klaviyo-api==24.0.0",)
PYTHON_NEWER = ("klaviyo-api==25.0.0",)
NODE = ("klaviyo-api@23.0.0",)


def python(at: Visit) -> None:
    """Run the version that speaks revision 2026-07-15."""
    _python(at, "fidelity-official", PYTHON)


def python_newer(at: Visit) -> None:
    """Run the version that speaks a newer revision than the document."""
    _python(at, "fidelity-official-newer", PYTHON_NEWER)


def node(at: Visit) -> None:
    """Run the SDK for Node.js."""
    home = node_environment("fidelity-node", *NODE)
    program = shutil.which("node")
    if program is None:
        raise UnavailableError("there is no Node.js")
    aim(home, "node_modules/klaviyo-api/dist/**/*.js", url=at.url)
    at.script(program, Path(__file__).with_name("node_calls.js"), home)


def _python(at: Visit, name: str, requirements: tuple[str, ...]) -> None:
    interpreter = environment(name, *requirements)
    at.script(interpreter, Path(__file__).parents[1] / "official_calls.py", at.url)
