"""The examples of docs/tools.md run, from top to bottom."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from fastapi.testclient import TestClient

PAGE = Path(__file__).parents[2] / "docs/tools.md"
EXAMPLE = re.compile(r"^```py\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_examples() -> None:
    page = PAGE.read_text(encoding="utf-8")
    examples = list(EXAMPLE.finditer(page))
    assert len(examples) == page.count("```") // 2
    names: dict[str, Any] = {"__name__": "example"}
    for found in examples:
        line = page.count("\n", 0, found.start(1))
        exec(compile("\n" * line + found[1], PAGE, "exec", dont_inherit=True), names)  # noqa: S102 - our own examples
    answer = TestClient(names["app"]).post("/profiles", json={"email": "ann@example.com"})
    assert answer.json()["attributes"]["email"] == "ann@example.com"
