"""JSON in: one object a line, or one array."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from klaviyo_ext.rows.files import BrokenRow, Row, Source, open_table


def read(path: Path, content: bytes, **options: Any) -> list[Row | BrokenRow]:
    path.write_bytes(content)
    return list(open_table(Source(path, path.name), **options).rows())


BAD: dict[str, tuple[str, bytes, list[str], list[Any]]] = {
    "a line that is no JSON": (
        "r.jsonl",
        b'{"a": 1}\n{"a": }\n{"a": 2}\n',
        ["r.jsonl:2:7: invalid JSON: Expecting value"],
        [{"a": 1}, {"a": 2}],
    ),
    "rows of other types": (
        "r.jsonl",
        b'"x"\n[1]\nnull\ntrue\n3\n\n{"a": 1}',
        [
            "r.jsonl:1:1: expected a JSON object, not a string",
            "r.jsonl:2:1: expected a JSON object, not an array",
            "r.jsonl:3:1: expected a JSON object, not null",
            "r.jsonl:4:1: expected a JSON object, not true or false",
            "r.jsonl:5:1: expected a JSON object, not a number",
        ],
        [{"a": 1}],
    ),
    "a last line that is cut off": (
        "r.jsonl",
        b'{"a": 1}\n{"a": "x',
        ["r.jsonl:2:7: invalid JSON: Unterminated string starting at"],
        [{"a": 1}],
    ),
    "NaN": ("r.jsonl", b'{"a": NaN}', ["r.jsonl:1:1: invalid JSON: NaN is not allowed"], []),
    "a bad byte": ("r.jsonl", b'{"a": "\xff"}\n{"a": 1}', ["r.jsonl:1:8: byte 0xFF is not valid utf-8"], [{"a": 1}]),
    "nested too deeply": (
        "r.jsonl",
        b'{"a": ' + b"[" * 99_999 + b'\n{"a": 1}',
        ["r.jsonl:1:1: nested too deeply"],
        [{"a": 1}],
    ),
    "an array that is cut off": (
        "r.json",
        b'[\n {"a": 1},\n {"a": 2}',
        ["r.json:3:10: the array is incomplete; cannot read the rest of the file"],
        [{"a": 1}, {"a": 2}],
    ),
    "an array with a fault": (
        "r.json",
        b'[{"a": 1}, 5,\n {"a" 2}, {"a": 3}]',
        [
            "r.json:1:12: expected a JSON object, not a number",
            "r.json:2:7: invalid JSON: Expecting ':' delimiter; cannot read the rest of the file",
        ],
        [{"a": 1}],
    ),
    "text behind an array": (
        "r.json",
        b'[{"a": 1}]\nx',
        ["r.json:2:1: text after the end of the array; cannot read the rest of the file"],
        [{"a": 1}],
    ),
    "an array without a comma": (
        "r.json",
        b'[{"a": 1} {"a": 2}]',
        ["r.json:1:11: expected a comma or the end of the array; cannot read the rest of the file"],
        [{"a": 1}],
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_rows(name: str, tmp_path: Path) -> None:
    file, content, expected, good = BAD[name]
    rows = read(tmp_path / file, content, format="json" if file.endswith("json") else "jsonl")
    assert [str(row).removeprefix(f"{tmp_path}/") for row in rows if isinstance(row, BrokenRow)] == expected
    assert [row.cells for row in rows if isinstance(row, Row)] == good


@pytest.mark.parametrize("content", [b"", b"[]", b"\n\n", b"\xef\xbb\xbf"])
def test_no_rows(content: bytes, tmp_path: Path) -> None:
    assert read(tmp_path / "r.json", content) == []


def test_members_are_found(tmp_path: Path) -> None:
    [row] = read(tmp_path / "r.jsonl", b'{"a": 1, "b": 2}')
    assert isinstance(row, Row)
    assert str(row.place("b")).endswith("r.jsonl:1:10")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.lists(st.dictionaries(st.text(max_size=5), JSON, max_size=4), max_size=6)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(OBJECTS, st.sampled_from([None, 0, 2]), st.booleans(), st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]))
def test_whatever_json_writes_is_read(objects: list[Any], indent: int | None, ascii_: bool, encoding: str) -> None:
    with tempfile.TemporaryDirectory() as directory:
        array = json.dumps(objects, indent=indent, ensure_ascii=ascii_)
        lines = "\n".join(json.dumps(value, ensure_ascii=ascii_) for value in objects)
        for name, text in (("r.json", array), ("r.jsonl", lines)):
            encoded = text.encode(encoding, "surrogatepass")
            rows = read(Path(directory, name), encoded)
            if not any(isinstance(row, BrokenRow) for row in rows):
                assert [row.cells for row in rows] == objects
            else:  # half a surrogate pair, which is no text
                assert "\\ud" in json.dumps(objects)
