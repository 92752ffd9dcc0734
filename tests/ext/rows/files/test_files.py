"""Formats, compression, Parquet, and files that appear whole."""

from __future__ import annotations

import gzip
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.rows.files import Column, Row, Source, TableError, open_table, open_writer
from klaviyo_ext.rows.files.compression import compressor
from klaviyo_ext.rows.files.file_formats import Format, format_of_head, format_of_name
from klaviyo_ext.rows.files.whole_file import Output

COLUMNS = [
    Column("name"),
    Column("count", "int"),
    Column("share", "number"),
    Column("yes", "bool"),
    Column("at", "datetime"),
    Column("on", "date"),
    Column("rest", "json"),
]
ROWS: list[list[Any]] = [
    ["Ann", 1, 0.5, True, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), date(2026, 1, 2), '{"a": 1}'],
    [None, None, None, None, None, None, None],
    ["Bö,b\n", 2**40, -1.0, False, datetime(2026, 1, 1, tzinfo=UTC), date(1970, 1, 1), "x"],
]


def write(path: Path, format: Format, compression: Any = None) -> None:
    with Output(path, compression) as output:
        writer = open_writer(output.stream, format, COLUMNS, "out")
        writer.write(ROWS)
        writer.close()


def read(path: Path) -> list[Any]:
    return [row.cells if isinstance(row, Row) else str(row) for row in open_table(Source(path)).rows()]


@pytest.mark.parametrize("ending", ["csv", "jsonl", "json", "parquet", "csv.gz", "jsonl.gz", "csv.zst", "json.zst"])
def test_what_is_written_can_be_read(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"f.{ending}"
    name, _, compression = ending.partition(".")
    write(path, format_of_name(path.name) or "csv", compression or None)
    found = read(path)
    if name == "csv":  # a row of empty cells is left out
        found.insert(1, [""] * len(COLUMNS))
    assert len(found) == 3
    if name == "parquet":
        assert [list(row) for row in found] == ROWS
    elif name == "csv":
        assert found[0] == ["Ann", "1", "0.5", "true", "2026-01-02T03:04:05+00:00", "2026-01-02", '{"a": 1}']
        assert found[1] == [""] * 7
        assert found[2][0] == "Bö,b\n"
    else:
        assert found[0]["at"] == "2026-01-02T03:04:05+00:00"
        assert found[1] == dict.fromkeys(column.name for column in COLUMNS)
    assert list(tmp_path.iterdir()) == [path]


def test_a_schema_does_not_depend_on_the_rows(tmp_path: Path) -> None:
    parquet = import_module("pyarrow.parquet")
    write(tmp_path / "a.parquet", "parquet")
    with Output(tmp_path / "b.parquet") as output:
        open_writer(output.stream, "parquet", COLUMNS, "out").close()
    assert parquet.read_schema(tmp_path / "a.parquet") == parquet.read_schema(tmp_path / "b.parquet")


def test_parquet_keeps_its_types(tmp_path: Path) -> None:
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    moment = datetime(2026, 1, 2, 3, 4, 5)  # noqa: DTZ001 - files have such times
    table = arrow.table(
        {
            "zip": ["01234"],
            "decimal": arrow.array([Decimal("1.10")], arrow.decimal128(5, 2)),
            "naive": arrow.array([moment], arrow.timestamp("ns")),
            "list": [[1, 2]],
            "struct": [{"a": 1}],
            "bytes": [b"x"],
        }
    )
    parquet.write_table(table, tmp_path / "t.parquet")
    source = open_table(Source(tmp_path / "t.parquet", "t.parquet"))
    [row] = list(source.rows())
    assert row.cells == ("01234", Decimal("1.10"), moment, [1, 2], {"a": 1}, b"x")
    assert isinstance(row, Row)
    assert str(row.place(2)) == "t.parquet:1"
    assert source.share() == 1.0


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("x.parquet", b"PAR1 and no more", "x.parquet: not a Parquet file"),
        ("x.parquet", b"a,b\n1,2", "x.parquet: not a Parquet file, despite its name"),
        (
            "x.parquet",
            gzip.compress(b"PAR1", mtime=0),
            "x.parquet: Parquet has its own compression; decompress the file first",
        ),
        ("x.csv.gz", gzip.compress(b"a,b\n1,2\n" * 9999, mtime=0)[:-30], "x.csv.gz: the compressed file is incomplete"),
        ("x.csv.gz", gzip.compress(b"a,b\n1,2\n", mtime=0)[:-9] + b"\0" * 9, "x.csv.gz: cannot read the file"),
        ("x.bin", b"\0\0\0\1", "x.bin: unknown format; expected csv, jsonl, json, parquet"),
    ],
)
def test_broken_files(name: str, content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(TableError) as caught:
        list(open_table(Source(tmp_path / name, name)).rows())
    assert str(caught.value).startswith(message)


def test_broken_zstandard(tmp_path: Path) -> None:
    path = tmp_path / "x.csv.zst"
    with path.open("wb") as raw:
        stream = compressor("zst", raw, "x")
        stream.write(b"a,b\n" + b"".join(b"%d,x\n" % number for number in range(99_999)))
        stream.close()
    whole = path.read_bytes()
    for content in (whole[:-20], whole[:4] + b"\xff" * 50):
        path.write_bytes(content)
        with pytest.raises(TableError, match=r"x\.csv\.zst: "):
            list(open_table(Source(path, "x.csv.zst")).rows())


@pytest.mark.parametrize(
    ("name", "head", "expected"),
    [
        ("a.csv", b"", "csv"),
        ("a.TSV", b"x", "csv"),
        ("a.ndjson.gz", b"", "jsonl"),
        ("stdin", b'\xef\xbb\xbf {"a"', "jsonl"),
        ("stdin", b"[1", "jsonl"),
        ("stdin", b"a,b", "csv"),
        ("stdin", "a,b".encode("utf-16"), "csv"),
        ("stdin", b"PAR1", "parquet"),
        ("a.csv", b"PAR1", "parquet"),
    ],
)
def test_formats(name: str, head: bytes, expected: str) -> None:
    assert format_of_head(name, head) == expected


@pytest.mark.parametrize(
    ("module", "ending", "message"),
    [
        ("pyarrow.parquet", "parquet", r"pip install 'klaviyo-ext\[parquet\]'"),
        ("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd", "csv.zst", r"klaviyo-ext\[cli\]"),
    ],
)
def test_what_is_missing_is_named(
    module: str, ending: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"f.{ending}"
    write(path, format_of_name(path.name) or "csv", "zst" if ending.endswith("zst") else None)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(TableError, match=message):
        read(path)


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before")

    def fail(keep: bool) -> None:
        with Output(path) as output:
            output.stream.write(b"half")
            if keep:
                assert output.keep_partial() == tmp_path / "out.partial.csv"
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail(keep=False)
    assert [file.name for file in tmp_path.iterdir()] == ["out.csv"]
    with pytest.raises(RuntimeError):
        fail(keep=True)
    assert path.read_text() == "before"
    assert (tmp_path / "out.partial.csv").read_text() == "half"


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="cannot write the file"), Output(tmp_path / "no" / "such" / "out.csv"):
        pass
