"""Workbooks of Excel, as xlsxwriter makes them, and CSV files as Excel makes them."""

from __future__ import annotations

import gzip
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_client import operations
from klaviyo_ext import rows
from klaviyo_ext.rows import TableArgumentError, TableError
from klaviyo_ext.rows.files import BrokenRow, Source, open_table
from klaviyo_ext.rows.files.workbook_errors import name_of
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.rows.sent_records import sent_and_told

xlsxwriter: Any = import_module("xlsxwriter")  # it has no types
IMPORT: Any = operations["bulk_import_profiles"].bulk


def moment(*parts: int) -> datetime:
    """A time without a zone, as all are in workbooks."""
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001


def workbook(path: Path, fill: Callable[[Any], None]) -> Path:
    """A workbook that ``fill`` has filled."""
    with xlsxwriter.Workbook(str(path)) as made:
        fill(made)
    return path


def people(*lines: list[Any], sheet: str = "People", at: tuple[int, int] = (0, 0)) -> Callable[[Any], None]:
    """Fills a sheet with lines."""

    def fill(made: Any) -> None:
        written = made.add_worksheet(sheet)
        forms = {
            kind: made.add_format({"num_format": form})
            for kind, form in (
                (date, "yyyy-mm-dd"),
                (datetime, "yyyy-mm-dd hh:mm"),
                (time, "hh:mm"),
                (timedelta, "[h]:mm"),
            )
        }
        for row, line in enumerate(lines):
            for column, value in enumerate(line):
                place = (at[0] + row, at[1] + column)
                if value is None:
                    continue
                if type(value) in forms:
                    written.write_datetime(*place, value, forms[type(value)])
                elif isinstance(value, str) and value.startswith("#"):
                    written.write_formula(*place, "=NA()", None, value)
                else:
                    written.write(*place, value)

    return fill


def test_cells_have_types(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "c.xlsx",
        people(
            ["email", "external_id", "n", "f", "b", "d", "t", "clock", "took"],
            [
                "a@b.co",
                12345,
                7,
                1.5,
                True,
                date(2026, 1, 31),
                moment(2026, 1, 31, 9, 30),
                time(9, 30),
                timedelta(hours=36),
            ],
        ),
    )
    (row,), aside = sent_and_told(rows.read(path, rest="properties", timezone="Europe/Berlin"))
    assert not aside
    assert row == {
        "email": "a@b.co",
        "external_id": "12345",
        "properties": {
            "n": 7,
            "f": 1.5,
            "b": True,
            "d": "2026-01-31",
            "t": "2026-01-31T09:30:00+01:00",
            "clock": "09:30:00",
            "took": 129600.0,
        },
    }
    assert type(row["properties"]["n"]) is int


def test_a_time_at_midnight_is_a_time(tmp_path: Path) -> None:
    lines = ["email", "properties.t"], ["a@b.co", moment(2026, 1, 31, 9)], ["b@b.co", moment(2026, 1, 31)]
    path = workbook(tmp_path / "c.xlsx", people(*lines))
    found, _ = sent_and_told(rows.read(path, types={"properties.t": "datetime"}, timezone="Europe/Berlin"))
    assert [each["properties"]["t"] for each in found] == ["2026-01-31T09:00:00+01:00", "2026-01-31T00:00:00+01:00"]
    _, aside = sent_and_told(rows.read(path, types={"properties.t": "datetime"}))
    assert [each.partition(": ")[2].partition(";")[0] for each in aside] == [
        "column 'properties.t': time without a zone"
    ] * 2


def test_empty_rows_and_columns_before_the_table_and_within(tmp_path: Path) -> None:
    lines = ["email", "first_name"], [None, None], ["a@b.co", "Ann"], [" ", None], ["b@b.co", None]
    source = rows.read(workbook(tmp_path / "c.xlsx", people(*lines, at=(3, 2))))
    assert sent_and_told(source)[0] == [{"email": "a@b.co", "first_name": "Ann"}, {"email": "b@b.co"}]
    assert source.quirks == ("left out 2 rows with empty cells only, the first in line 5",)


def test_messages_name_cells_as_excel_does(tmp_path: Path) -> None:
    lines = (
        ["email", "phone_number", "x"],
        ["a@b.co", "12", None],
        ["b@b.co", None, "#N/A"],
        ["c@b.co", None, None, "y"],
    )
    path = workbook(tmp_path / "c.xlsx", people(*lines, at=(1, 25)))
    _, aside = sent_and_told(rows.read(path, rest="properties"))
    assert aside[0].startswith(f"{path}:AA3: column 'phone_number': '12' is not a phone number")
    assert aside[1] == f"{path}:AB4: column 'x' (properties.x): is #N/A, an error of the spreadsheet"
    assert aside[2] == f"{path}:AC5: a value beyond the columns of the header"
    with pytest.raises(TableError, match=r":AB2: column 'x' is not an attribute"):
        sent_and_told(rows.read(path))


@pytest.mark.parametrize(
    ("row", "column", "name"), [(0, 0, "A1"), (16, 1, "B17"), (1, 25, "Z2"), (0, 26, "AA1"), (0, 16383, "XFD1")]
)
def test_names_of_cells(row: int, column: int, name: str) -> None:
    assert name_of(row, column) == name


def test_sheets(tmp_path: Path) -> None:
    def fill(made: Any) -> None:
        people(["email"], ["hidden@b.co"], sheet="Old & done")(made)
        people(["email"], ["a@b.co"], sheet="People")(made)
        people(["email"], ["c@b.co"], ["12", "#REF!"], sheet="Customers 2026")(made)
        made.worksheets()[1].activate()
        made.worksheets()[0].hide()
        made.add_chartsheet("Chart")

    path = workbook(tmp_path / "c.xlsx", fill)
    source = rows.read(path)
    assert sent_and_told(source)[0] == [{"email": "a@b.co"}]
    assert source.quirks == (
        "read the sheet 'People' only; the workbook has others: 'Old & done' (hidden), 'Customers 2026'",
    )
    chosen = rows.read(path, sheet="Customers 2026")
    assert sent_and_told(chosen)[1] == [f"{path}:Customers 2026!B3: a value beyond the columns of the header"]
    assert not chosen.quirks
    assert sent_and_told(rows.read(path, sheet="Old & done"))[0] == [{"email": "hidden@b.co"}]
    with pytest.raises(
        TableArgumentError, match=r"sheet 'customers 2025' does not exist; did you mean 'Customers 2026'\?"
    ):
        rows.read(path, sheet="customers 2025")
    with pytest.raises(TableArgumentError, match="sheets: 'Old & done', 'People', 'Customers 2026'"):
        rows.read(path, sheet="zzz")


def test_merged_cells_are_told(tmp_path: Path) -> None:
    def fill(made: Any) -> None:
        people(["email", "first_name"], ["a@b.co", None], ["b@b.co", None])(made)
        made.worksheets()[0].merge_range(1, 1, 2, 1, "Ann")

    source = rows.read(workbook(tmp_path / "c.xlsx", fill))
    assert sent_and_told(source)[0] == [{"email": "a@b.co", "first_name": "Ann"}, {"email": "b@b.co"}]
    assert source.quirks == ("only the first of merged cells has a value, for example in B2:B3 (1 in all)",)


def test_errors_are_found_wherever_they_are(tmp_path: Path) -> None:
    lines: list[list[Any]] = [["email", "e", "f"]]
    lines += [[f"p{number}@b.co", "#DIV/0!" if number % 7 == 0 else number, "x" * 50] for number in range(20_000)]
    _, aside = sent_and_told(rows.read(workbook(tmp_path / "c.xlsx", people(*lines)), rest="properties"))
    assert len(aside) == len(range(0, 20_000, 7))
    assert all("is #DIV/0!, an error of the spreadsheet" in each for each in aside)


@pytest.mark.parametrize("ending", ["xlsx", "xlsx.gz", "bin"])
def test_a_workbook_is_known_by_its_content(tmp_path: Path, ending: str) -> None:
    path = workbook(tmp_path / "c.xlsx", people(["email"], ["a@b.co"]))
    other = tmp_path / f"d.{ending}"
    other.write_bytes(gzip.compress(path.read_bytes()) if ending.endswith("gz") else path.read_bytes())
    assert sent_and_told(rows.read(other))[0] == [{"email": "a@b.co"}]


def test_texts_with_the_name_of_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "c.xls"
    path.write_text("email\tfirst_name\na@b.co\tAnn\n")
    assert sent_and_told(rows.read(path))[0] == [{"email": "a@b.co", "first_name": "Ann"}]
    path.write_text("<html><table><tr><td>email</td></tr></table>")
    with pytest.raises(TableError, match="this is HTML or XML, despite its name"):
        rows.read(path)


def test_what_is_not_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "c.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(TableError, match="not a workbook that can be read"):
        rows.read(path)
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(2000) + "EncryptedPackage".encode("utf-16-le") + bytes(100))
    with pytest.raises(TableError, match="the workbook is protected by a password; save it without one"):
        rows.read(path)
    with pytest.raises(TableError, match="the sheet 'People' is empty, without a header"):
        rows.read(workbook(tmp_path / "e.xlsx", people()))
    path = tmp_path / "c.csv"
    path.write_text("email\na@b.co\n")
    with pytest.raises(TableArgumentError, match=r"sheet must be left out: .*c.csv is not a workbook"):
        rows.read(path, sheet="People")


def test_rejects_of_a_workbook_are_csv(tmp_path: Path) -> None:
    lines = (
        ["email", "phone_number", "when", "n", "n"],
        ["a@b.co", "+4930901820", date(2026, 1, 31), 1, 2],
        ["b@b.co", "12", moment(2026, 1, 31, 9, 30), 3, 4],
        ["c@b.co", "#N/A", None, 5.5, True],
    )
    path = workbook(tmp_path / "c.xlsx", people(*lines))
    columns = {"properties.when": "when", "properties.one": "#4", "properties.two": "#5"}
    source = rows.read(path, columns=columns, timezone="UTC")
    klaviyo = FakeKlaviyo().client()
    report = klaviyo.bulk_import_profiles(source, rejects=tmp_path / "rejects.csv")
    assert (report.accepted, report.set_aside_count) == (1, 2)
    text = (tmp_path / "rejects.csv").read_text()
    first, *others = text.splitlines()
    assert first == "_error_line,_error_code,_error_detail,email,phone_number,when,n,n"
    assert [line.partition("b@b.co")[2] or line.partition("c@b.co")[2] for line in others] == [
        ",12,2026-01-31T09:30:00,3,4",
        ",#N/A,,5.5,true",
    ]
    (tmp_path / "rejects.csv").write_text(text.replace(",12,", ",+4930901821,").replace(",#N/A,", ",,"))
    columns = {"properties.when": "when", "properties.one": "#7", "properties.two": "#8"}
    again = rows.read(tmp_path / "rejects.csv", columns=columns, timezone="UTC")
    assert klaviyo.bulk_import_profiles(again).accepted == 2


def read(path: Path, text: str, **options: Any) -> tuple[list[Any], Any]:
    """The rows of a CSV file, and its table."""
    path.write_bytes(text.encode(options.pop("spelled", "utf-8")))
    table: Any = open_table(Source(path), **options)
    return [row.detail if isinstance(row, BrokenRow) else (row.line, *row.cells) for row in table.rows()], table


@pytest.mark.parametrize("spelled", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"', "sep=;;;"])
def test_a_first_line_that_names_the_delimiter(tmp_path: Path, spelled: str, first: str) -> None:
    found, table = read(tmp_path / "c.csv", f"{first}\r\nemail;name\r\na@b.co;1,5,2,3\r\nb@b.co\r\n", spelled=spelled)
    assert table.columns == ("email", "name")
    assert found == [(3, "a@b.co", "1,5,2,3"), "too few cells: 1 cell for 2 columns; missing 'name'"]
    assert table.header.line == 2


def test_a_delimiter_that_only_the_first_line_names(tmp_path: Path) -> None:
    assert read(tmp_path / "c.csv", "sep=^\nemail^name\na@b.co^x,y;z\n")[0] == [(3, "a@b.co", "x,y;z")]
    assert read(tmp_path / "c.csv", "sep=;\nemail,name\na,b\n", delimiter=",")[0] == [(3, "a", "b")]
    assert read(tmp_path / "c.csv", "sep=,name\na,b\n")[1].columns == ("sep=", "name")


def test_rows_of_empty_cells_are_no_rows(tmp_path: Path) -> None:
    empty = ';;\n \xa0;;\n;\n;;;;\n"";" ";\n\n' * 100
    found, table = read(tmp_path / "c.csv", f"email;a;b\na@b.co;;\n{empty};x;\n{empty}")
    assert found == [(2, "a@b.co", "", ""), (603, "", "x", "")]
    assert table.remarks == ["left out 1,000 rows with empty cells only, the first in line 3"]
    list(table.rows())
    assert table.remarks == ["left out 1,000 rows with empty cells only, the first in line 3"]
