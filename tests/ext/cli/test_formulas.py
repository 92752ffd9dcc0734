"""Texts that spreadsheets take for formulas: escaped on request, and read back exactly."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import example, given, strategies as st

from klaviyo_ext.cli import client_setup
from klaviyo_ext.rows.files import Column, Row, Source, open_table, open_writer
from klaviyo_ext.rows.files.formulas import UnescapedTable, escaped, unescaped
from klaviyo_ext.testing import FakeKlaviyo, faults

from .conftest import Run

SIGNS = "=+-@＝＋－＠"  # noqa: RUF001
HOSTILE = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "'=1",
    "''=1",
    '"=1',
    "＝1+1",  # noqa: RUF001
    "a;=1",
    'a;"=1',
    "a\n@b",
    "a\t-b",
    "'",
    "-",
    "=",
]
PLAIN = ["", "a", "-5", "+49301234567", "-1.5e3", "a=b", "ann@b.co", "1-2", "[1, -2]", '{"a": "-5", "b": -5}', "it's"]

texts = st.text(st.one_of(st.sampled_from(SIGNS + "'\" \t\r\n;,ab1"), st.characters(exclude_categories=["Cs"])))


@given(texts)
@example("'\t'=")
@example("+5")
@example("'+5")
def test_what_was_escaped_can_be_read(text: str) -> None:
    assert unescaped(escaped(text)) == text


@given(texts)
def test_nothing_that_is_escaped_begins_like_a_formula(text: str) -> None:
    shown = escaped(text)
    if not re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?", text):
        # Whatever the delimiter: a comma, a semicolon or a tab.
        begun = re.split("[;\t\r\n]", shown)
        assert all(cell.lstrip(' "')[:1] not in tuple(SIGNS) for cell in begun)
    assert shown[:1] not in ("\t", "\r", "\n")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile(text: str) -> None:
    assert (escaped(text) != text) == (text != "'")


@pytest.mark.parametrize("text", PLAIN)
def test_plain(text: str) -> None:
    assert escaped(text) == text


@given(
    st.lists(st.lists(texts.map(lambda text: text.replace("\0", "")), min_size=2, max_size=2), max_size=5),
    st.booleans(),
)
def test_csv_is_read_as_it_was_written(rows: list[list[str]], escape: bool) -> None:
    stream = io.BytesIO()
    header = [Column("=a"), Column("'@b")]
    writer = open_writer(stream, "csv", header, "x", spell=escaped if escape else str)
    writer.write(rows)
    writer.close()
    path = Path("written.csv")
    path.write_bytes(stream.getvalue())
    table = open_table(Source(path), encoding="utf-8", delimiter=",")
    read = UnescapedTable(table) if escape else table
    assert read.columns == ("=a", "'@b")
    found = list(read.rows())
    assert all(isinstance(row, Row) for row in found)
    assert [list(row.cells or ()) for row in found] == [row for row in rows if any(cell.strip() for cell in row)]


def cells(name: str) -> list[list[str]]:
    """The rows after the header."""
    return list(csv.reader(io.StringIO(Path(name).read_bytes().decode(), newline="")))[1:]


def people(fake: FakeKlaviyo) -> dict[str, tuple[object, object]]:
    """First names and properties by address."""
    found = (profile.attributes for profile in fake.profiles)
    return {str(each["email"]): (each.get("first_name"), each.get("properties")) for each in found}


@pytest.mark.parametrize("options", [(), ("--escape-formulas",)])
def test_an_export_can_be_imported(
    options: tuple[str, ...], run: Run, fake: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, text in enumerate([*HOSTILE, *PLAIN]):
        fake.add_profile(email=f"p{number}@b.co", first_name=text or None, properties={"=n": text} if text else {})
    done = run("export", "profiles", "--out", "p.csv", "--columns", "email,first_name,properties.=n", *options)
    assert done.code == 0, done.err
    assert ("to open the file in one, use --escape-formulas" in done.err) == (not options)
    raw = [cell for row in cells("p.csv") for cell in row if cell[:1] in tuple("=@\t\r\n＝＋－＠")]  # noqa: RUF001
    assert bool(raw) == (not options)
    other = FakeKlaviyo()
    monkeypatch.setattr(client_setup, "_new_fake", lambda: other)
    done = run("import", "profiles", "p.csv", *(("--unescape-formulas",) if options else ()))
    assert done.code == 0, done.err
    assert people(other) == people(fake)


def test_rejects_can_be_sent_again(run: Run, fake: FakeKlaviyo) -> None:
    """Their cells are those of the file. Only the errors, which can have any text, are escaped."""
    Path("c.csv").write_text("email,'=first,properties.x\na@b.co,'=1,''=2\n,'=3,\n")
    options = ("--unescape-formulas", "--map", "first_name==first")
    assert run("import", "profiles", "c.csv", *options).code == 3
    [row] = cells("c.rejects.csv")
    assert row[3:] == ["", "'=3", ""]
    assert people(fake) == {"a@b.co": ("=1", {"x": "'=2"})}
    Path("again.csv").write_text(Path("c.rejects.csv").read_text().replace(",,'=3", ",b@b.co,'=3"))
    assert run("import", "profiles", "again.csv", *options).code == 0
    assert people(fake)["b@b.co"][0] == "=3"


def test_errors_of_the_server_are_no_formulas(run: Run, fake: FakeKlaviyo) -> None:
    pointer = "/data/attributes/profiles/data/0"  # of the row: an error of a column begins with its place
    error = {"id": "1", "status": 400, "code": "=code", "title": "t", "detail": "=1+1", "source": {"pointer": pointer}}
    Path("c.csv").write_text("email\na@b.co\nb@b.co\n")
    fake.fail("bulk_suppress_profiles", faults.answer(400, {"errors": [error]}), times=1)
    assert run("suppress", "c.csv").code == 3
    [row] = cells("c.rejects.csv")
    assert row[1] == "'=code"
    assert row[2].startswith("'=1+1")


@pytest.mark.parametrize("name", ["p.jsonl", "p.json", "p.parquet"])
def test_other_formats_have_no_formulas(name: str, run: Run, fake: FakeKlaviyo) -> None:
    fake.add_profile(email="a@b.co", first_name="=1")
    assert run("export", "profiles", "--out", name, "--columns", "email,first_name").code == 0
    done = run("export", "profiles", "--out", name, "--escape-formulas")
    assert done.code == 2
    assert "--escape-formulas is for CSV only" in done.err
    done = run("import", "profiles", name, "--unescape-formulas")
    assert done.code == 2
    assert "--unescape-formulas is for CSV files, and p." in done.err
    if name == "p.jsonl":
        assert json.loads(Path(name).read_text())["first_name"] == "=1"
