"""The official SDKs: for Python in two versions, and for Node.js."""

from __future__ import annotations

import shutil
from pathlib import Path

from klaviyo_ext.testing import FakeKlaviyo, SpecServer
from tests.environments import UnavailableError, environment, node_environment
from tests.kept_revisions import JULY, document_of

from .visit import Visit, aim

__all__ = [
    "NODE",
    "PYTHON",
    "PYTHON_NEWER",
    "node",
    "node_examples",
    "node_shop",
    "python",
    "python_examples",
    "python_newer",
    "python_shop",
]

PYTHON = ("klaviyo-api==24.0.0",)
PYTHON_NEWER = ("klaviyo-api==25.0.0",)
NODE = ("klaviyo-api@23.0.0",)


def python(at: Visit) -> None:
    """Run the version that speaks revision 2026-07-15."""
    _python(at, "fidelity-official", PYTHON, at.url)


def python_newer(at: Visit) -> None:
    """Run the version that speaks a newer revision than the document."""
    _python(at, "fidelity-official-newer", PYTHON_NEWER, at.url)


def node(at: Visit) -> None:
    """Run the SDK for Node.js."""
    _node(at, at.url)


def python_examples(at: Visit) -> None:
    """Let the SDK for Python read the examples of a `SpecServer`."""
    with SpecServer(document_of(JULY)).serve() as serving:
        _python(at, "fidelity-official", PYTHON, serving.url, "collections")


def node_examples(at: Visit) -> None:
    """Let the SDK for Node.js read the examples of a `SpecServer`."""
    with SpecServer(document_of(JULY)).serve() as serving:
        _node(at, serving.url, "collections")


def python_shop(at: Visit) -> None:
    """Let the SDK for Python read a shop."""
    with FakeKlaviyo.shop(200, document=document_of(JULY)) as fake, fake.serve() as serving:
        _python(at, "fidelity-official", PYTHON, serving.url, "collections")


def node_shop(at: Visit) -> None:
    """Let the SDK for Node.js read a shop."""
    with FakeKlaviyo.shop(200, document=document_of(JULY)) as fake, fake.serve() as serving:
        _node(at, serving.url, "collections")


def _node(at: Visit, url: str, *options: str) -> None:
    home = node_environment("fidelity-node", *NODE)
    program = shutil.which("node")
    if program is None:
        raise UnavailableError("there is no Node.js")
    aim(home, "node_modules/klaviyo-api/dist/**/*.js", url=url)
    at.script(program, Path(__file__).with_name("node_calls.js"), home, *options)


def _python(at: Visit, name: str, requirements: tuple[str, ...], *options: str) -> None:
    interpreter = environment(name, *requirements)
    at.script(interpreter, Path(__file__).parents[1] / "official_calls.py", *options)
