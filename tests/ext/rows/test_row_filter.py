"""``where``: which rows are sent, told by their cells."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from klaviyo_ext import Klaviyo, errors, rows
from klaviyo_ext.rows.columns.option_words import Words
from klaviyo_ext.rows.columns.row_filter import split
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.rows.sent_records import ByRecords

pa: Any = import_module("pyarrow")  # it has no types
parquet: Any = import_module("pyarrow.parquet")
COLUMNS = ("Email", "Age", "Tier", "Born", "a=b", "in (x)", "p<q", "Accepts Email Marketing")


def holds(condition: str, **cells: Any) -> bool:
    found = split(condition, list(cells), Words())
    return found.holds(cells[found.column], None, Words())


@pytest.mark.parametrize(
    ("condition", "cell", "expected"),
    [
        ("c=yes", "yes", True),
        ("c = yes ", " YES\xa0", True),
        ("c=yes", "no", False),
        ("c=yes", "yes sir", False),
        ("c==yes", "yes", True),
        ("c<>yes", "yes", False),
        ("c<>yes", "no", True),
        ("c='>5'", ">5", True),
        ("c='yes'", "yes", True),
        ('c="yes"', "yes", True),
        ("c!=yes", "no", True),
        ("c!=yes", "", True),
        ("c!=yes", "Yes", False),
        ("c=", "", True),
        ("c=", "  ", True),
        ("c=", None, True),
        ("c=", float("nan"), True),
        ("c=", type("NAType", (), {})(), True),
        ("c=", "x", False),
        ("c!=", "x", True),
        ("c!=", None, False),
        ("c=1", "1.0", True),
        ("c=1", 1.0, True),
        ("c=1", True, True),
        ("c=yes", True, True),
        ("c=TRUE", True, True),
        ("c=yes", False, False),
        ("c=perhaps", False, False),
        ("c=7", "007", False),
        ("c=007", "007", True),
        ("c>=18", "18", True),
        ("c>=18", "9", False),
        ("c>9", "10", True),
        ("c<=-1.5", "-2", True),
        ("c<18", "", False),
        ("c<18", None, False),
        ("c<b", "A", True),
        ("c>2026-01-31", "2026-02-01", True),
        ("c>2026-01-31", "2026-01-31T23:59:59+02:00", False),
        ("c>=2026-01-31", "2026-01-31 10:22:33 -0500", True),
        ("c=2026-01-31", "2026-01-31 10:22:33 UTC", True),
        ("c=2026-01-31", date(2026, 1, 31), True),
        ("c<2026-01-31T12:00:00Z", "2026-01-31T13:30:00+02:00", True),
        ("c=2026-01-31T12:00:00Z", "2026-01-31T14:00:00+02:00", True),
        ("c>=2026-01-31", datetime(2026, 1, 31, 8, tzinfo=UTC), True),
        ("c=", "2026-01-31", False),
        ("c!=", "2026-01-31T10:00:00", True),
        ("c=gold", "2026-01-31", False),
        ("c in (no, '')", "2026-01-31", False),
        ("c in (gold, silver)", "Silver", True),
        ("c IN(gold,silver)", "Silver", True),
        ("c in (gold, silver)", "bronze", False),
        ('c in ("a, b", c)', "a, b", True),
        ("c in (no, '')", "", True),
        ("c in (1, 2)", "2.0", True),
    ],
)
def test_a_comparison(condition: str, cell: Any, expected: bool) -> None:
    assert holds(condition, c=cell) is expected


@pytest.mark.parametrize(
    ("condition", "cell", "detail"),
    [
        ("c<18", "many", "'many' is not a number"),
        ("c>2026-01-31", "31.01.2026", "'31.01.2026' is not an ISO date"),
        ("c>2026-01-31T12:00:00Z", "2026-01-31T12:00:00", "time without a zone"),
    ],
)
def test_a_cell_that_cannot_be_compared_is_refused(condition: str, cell: str, detail: str) -> None:
    with pytest.raises(ValueError, match=detail):
        holds(condition, c=cell)


@pytest.mark.parametrize(("column", "operator"), [*product(COLUMNS, ("=", "!=", "<", "<=", ">", ">="))])
def test_the_name_of_a_column_may_hold_an_operator(column: str, operator: str) -> None:
    found = split(f"{column} {operator} 5", COLUMNS, Words())
    assert (found.column, found.operator, list(found.values)) == (column, operator, ["5"])


@given(st.integers(-999, 999), st.integers(-999, 999))
def test_numbers_are_ordered_as_numbers(one: int, other: int) -> None:
    assert holds(f"c<{other}", c=str(one)) is (one < other)
    assert holds(f"c>={other}", c=str(one)) is (one >= other)
    assert holds(f"c={other}", c=str(one)) is (one == other)


@given(st.dates(), st.dates())
def test_dates_are_ordered_as_dates(one: date, other: date) -> None:
    assert holds(f"c<={other.isoformat()}", c=one.isoformat()) is (one <= other)


@pytest.mark.parametrize("text", ["Age=>18", "Age =< 18", "Age<<18", "Age===18", "Age!==18"])
def test_an_operator_that_does_not_exist_does_not_filter_everything(text: str) -> None:
    with pytest.raises(errors.ArgumentError, match=r"operators: = != < <= > >= in \(A, B\)"):
        split(text, ["Age"], Words())


@pytest.mark.parametrize("text", ["", "Age", "=5", "Age ? 5", "Age in gold", "Age in (gold", "Age in ()"])
def test_what_is_not_a_condition(text: str, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text("email,Age\na@b.co,5\n")
    with pytest.raises(errors.ArgumentError, match=r"^where '.*': expected ") as caught:
        rows.read(path, where=text)
    assert caught.value.argument == "where"


PEOPLE: list[dict[str, Any]] = [
    {"email": "ann@b.co", "Age": 41, "Tier": "gold"},
    {"email": "bob@b.co", "Age": 17, "Tier": "silver"},
    {"email": "eve@b.co", "Age": None, "Tier": "gold"},
    {"email": "kim@b.co", "Age": 9, "Tier": ""},
]


FRAMES: dict[str, Callable[[list[dict[str, Any]]], Any]] = {
    "records": ByRecords,
    "table": pa.Table.from_pylist,
    "stream": lambda records: pa.Table.from_pylist(records).to_reader(),
}


@pytest.fixture(params=["csv", "jsonl", "json", "parquet", *FRAMES])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., rows.ColumnRows]:
    """Makes rows of `PEOPLE` with options, whatever they come in."""
    kind = request.param
    if kind in FRAMES:
        return lambda **options: rows.of(FRAMES[kind](PEOPLE), rest="drop", **options)
    path = tmp_path / f"c.{kind}"
    if kind == "csv":
        lines = [",".join("" if value is None else str(value) for value in row.values()) for row in PEOPLE]
        path.write_text("\n".join(["email,Age,Tier", *lines, ""]))
    elif kind == "parquet":
        parquet.write_table(pa.Table.from_pylist(PEOPLE), path)
    else:
        path.write_text(json.dumps(PEOPLE) if kind == "json" else "".join(f"{json.dumps(row)}\n" for row in PEOPLE))
    return lambda **options: rows.read(path, rest="drop", **options)


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("Age>=18", ["ann@b.co"]),
        ("Tier in (gold, silver)", ["ann@b.co", "bob@b.co", "eve@b.co"]),
        (["Tier=gold", "Age!="], ["ann@b.co"]),
        ({"Tier": "gold"}, ["ann@b.co", "eve@b.co"]),
        ({"Tier": ["silver", ""]}, ["bob@b.co", "kim@b.co"]),
        ({"Age": 9, "Tier": None}, ["kim@b.co"]),
        (lambda row: row["Tier"] == "silver", ["bob@b.co"]),
        (["Tier=gold", lambda row: row["email"].startswith("e")], ["eve@b.co"]),
        ("email=ann@b.co", ["ann@b.co"]),
        (None, ["ann@b.co", "bob@b.co", "eve@b.co", "kim@b.co"]),
    ],
)
def test_every_source_has_the_same_rows(source: Any, where: Any, expected: list[str]) -> None:
    fake = FakeKlaviyo()
    report = fake.client().bulk_import_profiles(source(where=where))
    assert [profile.attributes["email"] for profile in fake.profiles] == expected
    assert (report.accepted, report.filtered) == (len(expected), 4 - len(expected))
    assert (report.set_aside_count, report.rejected_count, report.rejects()) == (0, 0, [])
    assert report.ok
    assert report.to_dict()["filtered"] == report.filtered
    assert ("filtered out" in str(report)) is (report.filtered > 0)


def test_an_unknown_column_is_refused(source: Any) -> None:
    klaviyo: Klaviyo = FakeKlaviyo().client()
    with pytest.raises((errors.ArgumentError, rows.TableError), match=r"no column 'tier'; did you mean 'Tier'\?"):
        klaviyo.bulk_import_profiles(source(where="tier=gold"))


def test_a_filtered_row_needs_no_valid_cells(source: Any) -> None:
    strict = {"columns": {"location.latitude": "Tier"}, "types": {"location.latitude": "number"}}
    report = FakeKlaviyo().client().bulk_import_profiles(source(where="Age>100", **strict))
    assert (report.accepted, report.filtered, report.set_aside_count) == (0, 4, 0)


def test_the_column_of_a_condition_needs_no_mapping(tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text("email,Age\na@b.co,5\n")
    assert list(rows.read(path, where="Age=5")) == [{"email": "a@b.co"}]
    assert list(rows.read(path, where="Age=5", rest="properties")) == [{"email": "a@b.co", "properties": {"Age": "5"}}]


def test_a_cell_that_cannot_be_compared_is_a_reject_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text("email,Age\na@b.co,5\nb@b.co,old\n")
    report = FakeKlaviyo().client().bulk_import_profiles(rows.read(path, where="Age<18"))
    [reject] = report.rejects()
    assert reject.detail.startswith(f"{path}:3:8: column 'Age': 'old' is not a number")


def test_one_request_leaves_filtered_rows_out() -> None:
    fake = FakeKlaviyo()
    gold: Any = rows.of(pa.Table.from_pylist(PEOPLE), rest="drop", where="Tier=gold")
    fake.client().bulk_create_or_update_profiles(gold)
    assert len(fake.profiles) == 2
