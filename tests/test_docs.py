"""The examples of the documentation run as they stand, each in a namespace of its own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import updaters
from klaviyo_ext.testing import FakeKlaviyo

DOCS = Path(__file__).parents[1] / "docs"
LEAST = {"bulk": 8, "fake": 9}
"""Pages whose examples run, and how many there are at least."""


def _examples(page: str) -> list[str]:
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


EXAMPLES = [
    pytest.param(page, source, id=f"{page}-{number}")
    for page in LEAST
    for number, source in enumerate(_examples(page), start=1)
]


@pytest.mark.parametrize(("page", "source"), EXAMPLES)
def test_example(page: str, source: str) -> None:
    namespace: dict[str, Any] = {"__name__": "example", "u": updaters}
    exec(compile(source, f"docs/{page}.md", "exec"), namespace)  # noqa: S102 - our own examples
    fake = FakeKlaviyo()
    for name, value in list(namespace.items()):
        if name.startswith("test_"):  # of an app that has the fixtures
            with fake.client() as client:
                value(client, fake)


@pytest.mark.parametrize("page", sorted(LEAST))
def test_there_are_examples(page: str) -> None:
    assert len(_examples(page)) >= LEAST[page]
