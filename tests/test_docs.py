"""The examples of the documentation run as they stand, each in a namespace or a process of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import updaters
from klaviyo_ext.testing import FakeKlaviyo

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
LEAST = {"bulk": 8, "fake": 9, "revisions": 4}
"""Pages whose examples run, and how many there are at least."""

APART = {"revisions"}
"""Pages whose examples import what they render: each runs in a process of its own."""


def _examples(page: str) -> list[str]:
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def _parameters(pages: set[str]) -> list[Any]:
    return [
        pytest.param(page, source, id=f"{page}-{number}")
        for page in sorted(pages)
        for number, source in enumerate(_examples(page), start=1)
    ]


@pytest.mark.parametrize(("page", "source"), _parameters(LEAST.keys() - APART))
def test_example(page: str, source: str) -> None:
    namespace: dict[str, Any] = {"__name__": "example", "u": updaters}
    exec(compile(source, f"docs/{page}.md", "exec"), namespace)  # noqa: S102 - our own examples
    fake = FakeKlaviyo()
    for name, value in list(namespace.items()):
        if name.startswith("test_"):  # of an app that has the fixtures
            with fake.client() as client:
                value(client, fake)


@pytest.mark.parametrize(("page", "source"), _parameters(APART))
def test_example_apart(page: str, source: str, tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}  # where an example puts what it renders
    command = [sys.executable, "-W", "error", "-c", source]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, f"docs/{page}.md: {done.stderr}"


@pytest.mark.parametrize("page", sorted(LEAST))
def test_there_are_examples(page: str) -> None:
    assert len(_examples(page)) >= LEAST[page]
