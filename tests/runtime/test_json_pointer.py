"""JSON pointers: RFC 6901, and that nothing splits them by hand."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from klaviyo_client.runtime.json_pointer import below, parse, pointer_to, resolve

ROOT = Path(__file__).resolve().parents[2]

EXAMPLES: dict[str, Any] = {
    "": ...,
    "/foo": ["bar", "baz"],
    "/foo/0": "bar",
    "/": 0,
    "/a~1b": 1,
    "/c%d": 2,
    "/e^f": 3,
    "/g|h": 4,
    "/i\\j": 5,
    '/k"l': 6,
    "/ ": 7,
    "/m~0n": 8,
}
"""Of RFC 6901, section 5."""

DOCUMENT = {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, 'k"l': 6, " ": 7, "m~n": 8}

steps = st.lists(st.text(st.sampled_from("/~01*ab")) | st.integers(0, 9))


@pytest.mark.parametrize("pointer", EXAMPLES)
def test_examples(pointer: str) -> None:
    assert resolve(DOCUMENT, pointer) == (EXAMPLES[pointer] if pointer else DOCUMENT)
    assert pointer_to(parse(pointer)) == pointer


@given(steps)
def test_steps_survive(way: list[str | int]) -> None:
    assert parse(pointer_to(way)) == [str(step) for step in way]
    assert below(pointer_to(way[:1]), *way[1:]) == pointer_to(way)
    data: Any = "here"
    for step in reversed(way):
        data = [None] * step + [data] if isinstance(step, int) else {step: data}
    assert resolve(data, pointer_to(way)) == "here"


@pytest.mark.parametrize("pointer", ["/nothing", "/foo/2", "/foo/00", "/foo/-", "/foo/-1", "/foo/१", "/foo/0/0", "//x"])
def test_nothing_there(pointer: str) -> None:
    with pytest.raises(LookupError):
        resolve(DOCUMENT, pointer)


@pytest.mark.parametrize("pointer", ["foo", "foo/bar", "#/foo", " /foo"])
def test_no_pointer(pointer: str) -> None:
    with pytest.raises(ValueError, match="is not a JSON pointer; it must begin with a slash"):
        parse(pointer)


def test_nothing_else_takes_pointers_apart() -> None:
    """Paths of operations may be split; escapes of pointers, and pointers that are called so, may not."""
    by_hand = re.compile(
        r"""["']~[01]["']|\b(pointer|reference|cursor|items|records)\b[\w.\[\]()" ]*\.r?(split|partition)\("/"""
    )
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for root in ("klaviyo_ext", "scripts", "templates")
        for path in (ROOT / root).rglob("*.py")
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if by_hand.search(line) and path.name != "json_pointer.py"
    ]
    assert found == []
