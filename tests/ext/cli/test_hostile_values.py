"""Values that a format cannot hold as they are: nothing is lost, and no command ends with a traceback."""

from __future__ import annotations

import json
import math
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.bulk import Malformed
from klaviyo_ext.rows.columns import row_shapes
from klaviyo_ext.rows.columns.column_mapping import MappingOptions
from klaviyo_ext.rows.columns.file_rows import Records
from klaviyo_ext.rows.files import BrokenRow, Row, Source, open_table
from klaviyo_ext.testing import FakeKlaviyo, faults

from .conftest import Run

HOSTILE: dict[str, str] = {
    "half a pair": r'"a\ud800b"',
    "the other half": r'"\udc80"',
    "NUL": r'"a\u0000b"',
    "line ends": r'"a\rb\r\nc\n"',
    "marks": r'"\ufeff\u2028\u0085"',
    "a long int": "123456789012345678901234567890",
    "one more than int64": "9223372036854775808",
    "the least int64": "-9223372036854775808",
    "more than a float holds": "9007199254740993",
    "hundreds of digits": "1" + "0" * 400,
    "a tiny float": "5e-324",
    "true": "true",
    "text": '"text"',
    "a formula": '"=1+1"',
    "all kinds": r'[1, "a", null, {"b": 2.5, "": "\udfff"}]',
    "an empty object": "{}",
    "a hostile key": r'{"\udfff": 1, "": 2, "a.b": 3}',
    "nested": "[" * 200 + "]" * 200,
    "year 0": '"0000-00-00T00:00:00Z"',
    "before year 1": '"0001-01-01T00:00:00+14:00"',
    "after year 9999": '"9999-12-31T23:59:59-14:00"',
    "nanoseconds": '"2020-01-01T00:00:00.123456789Z"',
    "a leap second": '"2016-12-31T23:59:60Z"',
    "a date": '"2020-02-30"',
}
COLUMNS = ("email", "created", "location.latitude", "properties", "properties.x", "never_heard_of")
FORMATS = ("csv", "jsonl", "json", "parquet")


def attributes(column: str, value: str) -> str:
    for name in reversed(column.split(".")):
        value = f"{json.dumps(name)}: {value}"
        value = f"{{{value}}}"
    return value


def page(*each: str) -> bytes:
    found = [f'{{"type": "profile", "id": "P{number}", "attributes": {text}}}' for number, text in enumerate(each)]
    return f'{{"data": [{", ".join(found)}], "links": {{"next": null}}}}'.encode()


def read(name: str) -> list[dict[str, Any]]:
    """The rows, by our own readers, which also the import uses."""
    table = open_table(Source(Path(name)))
    found: list[dict[str, Any]] = []
    for row in table.rows():
        assert isinstance(row, Row), str(row)
        cells: Any = row.cells
        found.append(dict(cells) if table.columns is None else dict(zip(table.columns, cells, strict=True)))
    return found


def held(row: dict[str, Any], column: str) -> Any:
    """The value of a column, wherever the row has it."""
    other = json.loads(row.get("_other") or "{}")
    for name in (column, column.partition(".")[0]):
        if name in other:
            return other[name] if name == column else other[name][column.partition(".")[2]]
    if column == "properties.x" and "properties.x" not in row:
        return json.loads(row["properties"])["x"]
    return row[column]


def same(cell: Any, value: Any) -> bool:
    if isinstance(cell, datetime):
        return isinstance(value, str) and cell == datetime.fromisoformat(value)
    if isinstance(value, str) or not isinstance(cell, str):
        return bool(cell == value)
    return bool(json.loads(cell) == value)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("column", COLUMNS)
def test_exports(column: str, format: str, run: Run, fake: FakeKlaviyo) -> None:
    texts = list(HOSTILE.values())
    fake.fail("get_profiles", faults.answer(200, page(*(attributes(column, text) for text in texts))))
    done = run("export", "profiles", "--out", f"p.{format}")
    assert done.code == 0, done.err
    rows = read(f"p.{format}")
    assert len(rows) == len(texts)
    for row, text, name in zip(rows, texts, HOSTILE, strict=True):
        value = json.loads(text)
        if format in ("jsonl", "json"):
            assert row["attributes"] == json.loads(attributes(column, text)), name
        else:
            assert same(held(row, column), value), (name, row)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("column", [column for column in COLUMNS if column != "never_heard_of"])
def test_exports_of_chosen_columns(column: str, format: str, run: Run, fake: FakeKlaviyo) -> None:
    """A value is there, or its JSON; or the message has the resource, the column and the value."""
    typed = format == "parquet" and column in ("email", "created", "location.latitude")
    for texts in [[text] for text in HOSTILE.values()] if typed else [list(HOSTILE.values())]:
        fake.clear_faults()
        fake.fail("get_profiles", faults.answer(200, page(*(attributes(column, text) for text in texts))))
        done = run("export", "profiles", "--out", f"p.{format}", "--columns", f"id,{column}")
        values = [json.loads(text) for text in texts]
        if done.code:
            assert typed
            assert f"profile P0: {column} is {json.dumps(values[0])[:60]}, which its column cannot hold" in done.err
            continue
        cells = [row[column] for row in read(f"p.{format}")]
        pairs = list(zip(cells, values, strict=True))
        assert all(same(cell, value) or json.loads(cell) == value for cell, value in pairs)
        respelled = sum(isinstance(value, str) and cell == json.dumps(value) for cell, value in pairs)
        told = f"{respelled} text{'' if respelled == 1 else 's'} cannot be written to {format}, and became JSON"
        assert (told in done.err) == (respelled > 0)
        assert ("became JSON" in done.err) == (respelled > 0)


def test_an_export_that_a_value_stops(run: Run, fake: FakeKlaviyo) -> None:
    """Every format keeps the pages before it, and the cursor is told."""
    for number in range(150):
        fake.add_profile(email=f"p{number}@b.co")
    for ending in (*FORMATS, "csv.gz"):
        fake.clear_faults()
        if ending == "parquet":
            fake.fail("get_profiles", faults.answer(200, page('{"created": "yesterday"}')), skip=1)
        else:
            fake.fail("get_profiles", faults.error(400, "invalid"), skip=1)
        done = run("export", "profiles", "--out", f"p.{ending}", "--columns", "email,created")
        assert done.code == 4, done.err
        assert f"the first 100 rows are in p.partial.{ending}; to continue, use --cursor " in done.err
        assert len(read(f"p.partial.{ending}")) == 100


def test_columns_that_cannot_be_told_apart(run: Run) -> None:
    assert "--columns: email is there twice" in run("export", "profiles", "--columns", "email,id,email").err
    done = run("export", "profiles", "--columns", "properties.\udc80", "--format", "csv")
    assert done.code == 2
    assert r"'properties.\udc80' is not valid text" in done.err


# ---- the other direction


def records(name: str, **options: Any) -> list[Any]:
    table = open_table(Source(Path(name)))
    return list(Records(table, row_shapes.import_profiles(), MappingOptions(rest="properties", **options)))


@pytest.mark.parametrize("name", HOSTILE)
def test_json_is_read_as_it_is_or_refused(name: str) -> None:
    text = f'{{"email": "a@b.co", "properties": {{"x": {HOSTILE[name]}}}}}'
    Path("r.jsonl").write_text(f"{text}\n")
    Path("r.json").write_text(f"[{text}]\n")
    for file in ("r.jsonl", "r.json"):
        [record] = records(file)
        if record != json.loads(text):
            assert isinstance(record, Malformed)
            assert record.detail.startswith(f"{file}:1:")
            assert "column 'properties': .properties.x" in record.detail


@pytest.mark.parametrize("name", ["half a pair", "the other half", "all kinds", "a hostile key"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "latin-1"])
def test_rejects_of_json_are_the_rows(name: str, encoding: str, run: Run) -> None:
    text = f'{{"first_name": "ü", "properties": {{"x": {HOSTILE[name]}, "y": "\\u20ac\\ud83d\\ude00"}}}}'
    Path("r.jsonl").write_text(f"{text}\n", encoding=encoding)
    assert run("import", "profiles", "r.jsonl", "--encoding", encoding).code == 3
    table = open_table(Source(Path("r.rejects.jsonl")), encoding=encoding)
    [row] = table.rows()
    assert isinstance(row, Row)
    assert {name: cell for name, cell in dict(row.cells).items() if name[0] != "_"} == json.loads(text)


def parquet(**columns: Any) -> list[Any]:
    arrow = import_module("pyarrow")
    arrays = {name: arrow.array(*given) for name, given in columns.items()}
    count = len(next(iter(arrays.values())))
    table = arrow.table({"email": [f"p{number}@b.co" for number in range(count)], **arrays})
    import_module("pyarrow.parquet").write_table(table, "r.parquet")
    return records("r.parquet")


def test_parquet_values_that_python_cannot_hold() -> None:
    """They refuse their row, and no other."""
    arrow = import_module("pyarrow")
    for kind, far in (
        (arrow.timestamp("us"), 1 << 60),
        (arrow.timestamp("us", "UTC"), -(1 << 60)),
        (arrow.timestamp("s"), 1 << 40),
        (arrow.date32(), 1 << 30),
    ):
        good, bad = parquet(x=(arrow.array([0, far], arrow.int32() if far == 1 << 30 else arrow.int64()).cast(kind),))
        assert good["properties"]["x"] if isinstance(good, dict) else "time without a zone" in str(good)
        assert "r.parquet:2: column 'x'" in str(bad)
    broken = arrow.Array.from_buffers(
        arrow.string(), 2, [None, arrow.array([0, 1, 2], arrow.int32()).buffers()[1], arrow.py_buffer(b"a\xff")]
    )
    good, bad = parquet(x=(broken,))
    assert good["properties"] == {"x": "a"}
    assert "r.parquet:2: column 'x' (properties.x): cannot read the value: 'utf-8' codec" in str(bad)


def test_parquet_of_all_kinds() -> None:
    arrow = import_module("pyarrow")
    decimal, time = import_module("decimal").Decimal, import_module("datetime").time
    columns: dict[str, Any] = {
        "decimal": ([decimal("1.50")], arrow.decimal128(10, 2)),
        "struct": ([{"a": {"b": None}}],),
        "structs": ([[{"a": 1}, {"a": 2}]],),
        "map": ([[("a", 1)]], arrow.map_(arrow.string(), arrow.int64())),
        "binary": ([b"\x00\xff"],),
        "time": ([time(1, 2)],),
        "null": ([None],),
        "uint": ([1 << 63], arrow.uint64()),
        "nan": ([math.nan],),
        "text": (["a\0b"],),
        "category": (arrow.array(["x"]).dictionary_encode(),),
    }
    for name, given in columns.items():
        [row] = parquet(**{name: given if isinstance(given, tuple) else (given,)})
        if not isinstance(row, dict):
            assert f"r.parquet:1: column {name!r} (properties.{name}): " in str(row), row


def test_names_of_parquet_columns_may_differ_in_case() -> None:
    [row] = parquet(x=(["a"],), X=(["b"],))
    assert row["properties"] == {"x": "a", "X": "b"}


def test_a_long_number_in_an_array_breaks_its_row_only() -> None:
    Path("r.json").write_text(f'[{{"email": "a@b.co"}}, {{"value": {"1" * 5000}}}, {{"email": "b@b.co"}}]')
    first, second, third = open_table(Source(Path("r.json"))).rows()
    assert isinstance(second, BrokenRow)
    assert isinstance(first, Row)
    assert isinstance(third, Row)
