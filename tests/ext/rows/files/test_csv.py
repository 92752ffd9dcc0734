"""CSV in: places of faults, encodings, delimiters, and that one bad row costs one row."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from klaviyo_ext.rows.files import BrokenRow, Row, Source, TableArgumentError, TableError, open_table
from klaviyo_ext.rows.files.cell_positions import spans
from klaviyo_ext.rows.files.csv_reader import CSVTable


def read(path: Path, content: bytes, **options: Any) -> tuple[CSVTable, list[Row | BrokenRow]]:
    path.write_bytes(content)
    table = open_table(Source(path, "c.csv"), **options)
    assert isinstance(table, CSVTable)
    return table, list(table.rows())


def cells(rows: list[Row | BrokenRow]) -> list[Any]:
    return [list(row.cells) for row in rows if isinstance(row, Row)]


def faults(rows: list[Row | BrokenRow]) -> list[str]:
    return [str(row) for row in rows if isinstance(row, BrokenRow)]


BAD: dict[str, tuple[bytes, list[str], list[list[str]]]] = {
    "too few cells": (
        b"a,b,c\n1,2,3\n4,5\n6,7,8\n",
        ["c.csv:3:4: too few cells: 2 cells for 3 columns; missing 'c'"],
        [["1", "2", "3"], ["6", "7", "8"]],
    ),
    "many missing": (
        b"a,b,c,d,e,f\n1\n",
        ["c.csv:2:2: too few cells: 1 cell for 6 columns; missing 'b', 'c', 'd' and 2 more"],
        [],
    ),
    "too many cells": (
        b'a,b\n"1","x\ny",3\n4,5\n',
        ["c.csv:3:4: too many cells: 3 cells for 2 columns"],
        [["4", "5"]],
    ),
    "unclosed quote": (b'a,b\n1,2\n3,"4\n', ["c.csv:3:3: unclosed quote"], [["1", "2"]]),
    "a lost quote in the middle": (
        b'a,b\n"1,2\n3,4\n5,6\n',
        ["c.csv:2:1: unclosed quote"],
        [["3", "4"], ["5", "6"]],
    ),
    "text behind a quote": (
        b'a,b\n1,"x" y\n3,4\n',
        ["c.csv:2:6: text after a closing quote; double the quotes inside a quoted cell"],
        [["3", "4"]],
    ),
    "a broken record of several lines": (
        b'a,b\n"x\ny"z,1\n3,4\n',
        [
            "c.csv:3:3: text after a closing quote; double the quotes inside a quoted cell",
            "c.csv:3:2: quote from the broken row before",
        ],
        [["3", "4"]],
    ),
    "NUL": (b"a,b\n1,\x00\n3,4\n", ["c.csv:2:3: NUL character"], [["3", "4"]]),
    "a byte of another encoding": (
        "a,b\nä,".encode() + b"\xfc\n3,4\n",
        ["c.csv:2:3: byte 0xFC is not valid utf-8; set encoding, for example encoding='cp1252'"],
        [["3", "4"]],
    ),
    "cut off inside of a character": (
        b"a,b\n1,2\n3,\xe2\x82",
        ["c.csv:3:3: byte 0xE2 is not valid utf-8; set encoding, for example encoding='cp1252'"],
        [["1", "2"]],
    ),
    "cut off inside of UTF-16": (
        "a,b\n1,2\n3,4".encode("utf-16") + b"\x31",
        ["c.csv:3:4: byte 0x31 is not valid utf-16"],
        [["1", "2"]],
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_rows(name: str, tmp_path: Path) -> None:
    content, expected, good = BAD[name]
    _, rows = read(tmp_path / "c.csv", content)
    assert faults(rows) == expected
    assert cells(rows) == good


@pytest.mark.parametrize(
    ("content", "options", "message"),
    [
        (b"", {}, "c.csv: the file is empty, without a header"),
        (b"\xef\xbb\xbf", {}, "c.csv: the file is empty, without a header"),
        (b"\n\n", {}, "c.csv: the file is empty, without a header"),
        (b'a,"b\n1,2\n', {}, "c.csv:1:3: cannot read the header: unclosed quote"),
        (
            b"a,\xff\n",
            {},
            "c.csv:1:3: cannot read the header: byte 0xFF is not valid utf-8; set encoding, for",
        ),
        (b"PK\x03\x04rest", {}, "c.csv: this is a ZIP file, and not a workbook that can be read: "),
        (
            b"a,b\n",
            {"encoding": "utf-99"},
            "encoding must be a text encoding such as cp1252",
        ),
        (
            b"a,b\n",
            {"encoding": "rot13"},
            "encoding must be a text encoding such as cp1252",
        ),
        (b"a,b\n", {"delimiter": ";;"}, "delimiter must be one character such as ';' or tab, not ';;'"),
    ],
)
def test_bad_files(content: bytes, options: dict[str, Any], message: str, tmp_path: Path) -> None:
    with pytest.raises((TableError, TableArgumentError)) as caught:
        read(tmp_path / "c.csv", content, **options)
    assert str(caught.value).startswith(message)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"nowhere\.csv: file not found"):
        Source(tmp_path / "nowhere.csv", "nowhere.csv")
    with pytest.raises(TableError, match="d: this is a directory"):
        Source(tmp_path, "d")


TEXT = "email,größe\nann@x.y,ü€\n"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), None),
        (TEXT.encode("utf-8-sig"), None),
        (TEXT.encode("utf-16"), None),
        (TEXT.encode("utf-32"), None),
        (TEXT.encode("utf-16-le"), None),
        (TEXT.encode("utf-16-be"), None),
        (TEXT.encode("cp1252"), "cp1252"),
        (TEXT.replace("€", "").encode("latin-1"), "latin-1"),
    ],
)
def test_encodings(content: bytes, encoding: str | None, tmp_path: Path) -> None:
    table, rows = read(tmp_path / "c.csv", content, encoding=encoding)
    assert table.columns == ("email", "größe")
    assert cells(rows) in ([["ann@x.y", "ü€"]], [["ann@x.y", "ü"]])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_are_found(delimiter: str, end: str, tmp_path: Path) -> None:
    others = "".join(other for other in ",;\t|" if other != delimiter)
    lines = [f"a{delimiter}b", f'1{delimiter}"{others}{others}"', f"2{delimiter}x y, z" if delimiter != "," else "2,x"]
    table, rows = read(tmp_path / "c.csv", end.join([*lines, ""]).encode())
    assert table.delimiter == delimiter
    assert len(cells(rows)) == 2
    assert cells(rows)[0] == ["1", others * 2]


def test_one_column_and_no_rows(tmp_path: Path) -> None:
    table, rows = read(tmp_path / "c.csv", b"email\n")
    assert table.columns == ("email",)
    assert rows == []
    assert table.share() == 1.0


def test_500_columns(tmp_path: Path) -> None:
    header = ",".join(f"c{number}" for number in range(500))
    row = ",".join(str(number) for number in range(500))
    table, rows = read(tmp_path / "c.csv", f"{header}\n{row}\n".encode())
    assert len(table.columns) == 500
    assert cells(rows) == [[str(number) for number in range(500)]]
    assert isinstance(rows[0], Row)
    assert str(rows[0].place(499)) == f"c.csv:2:{len(row) - 2}"


def test_lines_are_counted_over_blank_ones_and_newlines_in_cells(tmp_path: Path) -> None:
    _, rows = read(tmp_path / "c.csv", b'a,b\n\n"x\r\ny",1\n\n2,3\n')
    assert [(row.line, list(row.cells or ())) for row in rows] == [(3, ["x\r\ny", "1"]), (6, ["2", "3"])]
    assert isinstance(rows[0], Row)
    assert str(rows[0].place(1)) == "c.csv:4:4"


def test_a_quote_that_swallows_much_costs_one_row(tmp_path: Path) -> None:
    good = [f"{number},x" for number in range(5000)]
    lines = ["a,b", *good[:10], '"lost,x', *good[10:]]
    _, rows = read(tmp_path / "c.csv", "\n".join(lines).encode())
    assert faults(rows) == ["c.csv:12:1: unclosed quote"]
    assert [",".join(row) for row in cells(rows)] == good


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=5), st.sampled_from(",;\t|"))
def test_what_csv_writes_is_found_where_it_stands(records: list[list[str]], delimiter: str) -> None:
    for record in records:
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=delimiter).writerow(record)
        found = [text.getvalue()[span.start : span.end] for span in spans(text.getvalue(), delimiter)]
        parsed = [next(csv.reader(io.StringIO(cell, newline=""), delimiter=delimiter), []) for cell in found]
        assert [cell or [""] for cell in parsed] == [[cell] for cell in record]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400))
def test_any_bytes_give_rows_or_messages(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory, "c.csv")
        try:
            table, rows = read(path, b"a,b\n1,2\n" + content, format="csv")
        except TableError as error:
            assert error.place.file == "c.csv"  # noqa: PT017 - of any bytes, some make a file of no table
            return
        assert table.columns == ("a", "b")
        assert cells(rows)[:1] in ([["1", "2"]], [])


def test_a_line_that_is_no_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("klaviyo_ext.rows.files.text_lines._LONGEST_LINE", 100)
    with pytest.raises(TableError, match=r"c\.csv:2: a line has more than 100 characters; this may not be a text file"):
        read(tmp_path / "c.csv", b"a,b\n" + b"x" * 200)


def test_a_cell_that_is_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit = csv.field_size_limit()
    monkeypatch.setattr("klaviyo_ext.rows.files.csv_reader._LONGEST_CELL", 100)
    csv.field_size_limit(100)
    try:
        _, rows = read(tmp_path / "c.csv", b"a,b\n1,2\n" + b"x" * 200 + b",2\n3,4\n")
    finally:
        csv.field_size_limit(limit)
    assert faults(rows) == ["c.csv:3:1: field larger than field limit (100)"]
    assert cells(rows) == [["1", "2"], ["3", "4"]]


def test_a_header_over_two_lines_is_not_broken_by_a_guess(tmp_path: Path) -> None:
    table, rows = read(tmp_path / "c.csv", b'"a;\nx";b\n1;2\n')
    assert table.columns == ("a;\nx", "b")
    assert cells(rows) == [["1", "2"]]
