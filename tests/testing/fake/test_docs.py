"""The examples of docs/fake.md run as they stand, each in a namespace of its own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import updaters
from klaviyo_ext.testing import FakeKlaviyo

_TEXT = (Path(__file__).parents[3] / "docs" / "fake.md").read_text(encoding="utf-8")
_BLOCKS = re.findall(r"^```python\n(.*?)^```", _TEXT, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("source", _BLOCKS, ids=lambda source: source.splitlines()[0][:40])
def test_example(source: str) -> None:
    namespace: dict[str, Any] = {"__name__": "example", "u": updaters}
    exec(compile(source, "docs/fake.md", "exec"), namespace)  # noqa: S102 - our own examples
    fake = FakeKlaviyo()
    for name, value in list(namespace.items()):
        if name.startswith("test_"):
            with fake.client() as client:
                value(client, fake)


def test_there_are_examples() -> None:
    assert len(_BLOCKS) >= 9
