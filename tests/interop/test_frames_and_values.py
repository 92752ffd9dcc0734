"""Frames and values of the real libraries, as people pass and take them. Run by ``make interop``."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from io import StringIO
from itertools import chain
from pathlib import Path
from typing import Any, Optional

import duckdb
import msgspec
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pydantic
import pytest

from klaviyo_client import operations
from klaviyo_client.filters.profiles import GetProfilesFilter
from klaviyo_ext import frames, rows, updaters as u
from klaviyo_ext.bulk import Chunk, SetAside, chunk
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError, EncodeError, MissingValueError
from klaviyo_ext.testing import FakeKlaviyo

IMPORT = operations["bulk_import_profiles"].bulk
CREATED = datetime(2026, 1, 1, tzinfo=UTC)
COLUMNS: dict[str, list[Any]] = {
    "email": ["a@klaviyo-fake.io", "b@klaviyo-fake.io"],
    "title": ["x", None],
    "properties.n": [1, None],
    "properties.spent": [1.5, float("nan")],
    "properties.vip": [True, None],
    "properties.since": [CREATED, None],
    "properties.born": [date(2000, 1, 2), None],
    "properties.tags": [["x", "y"], None],
}
FIRST = {
    "email": "a@klaviyo-fake.io",
    "title": "x",
    "properties": {
        "n": 1,
        "spent": 1.5,
        "vip": True,
        "since": "2026-01-01T00:00:00+00:00",
        "born": "2000-01-02",
        "tags": ["x", "y"],
    },
}


def sent(source: Any, **options: Any) -> list[Any]:
    assert IMPORT is not None
    found: list[Any] = []
    for part in chunk(source, IMPORT, **options):
        assert isinstance(part, Chunk), part
        found += [json.loads(part.record(number))["attributes"] for number in range(len(part))]
    return found


def relation() -> Any:
    return duckdb.from_arrow(pa.table(COLUMNS))


FRAMES = {
    "pandas": lambda: pd.DataFrame(COLUMNS),
    "pandas, nullable": lambda: pd.DataFrame(COLUMNS).convert_dtypes(),
    "pandas, Arrow": lambda: pa.table(COLUMNS).to_pandas(types_mapper=pd.ArrowDtype),
    "polars": lambda: pl.DataFrame(COLUMNS),
    "pyarrow": lambda: pa.table(COLUMNS),
    "duckdb": relation,
    "reader": lambda: pa.table(COLUMNS).to_reader(),
}


@pytest.mark.parametrize("name", FRAMES)
def test_frames_are_rows(name: str) -> None:
    first, second = sent(FRAMES[name]())
    assert first == FIRST
    assert second == {"email": "b@klaviyo-fake.io"}


@pytest.mark.parametrize("name", FRAMES)
def test_encoded_rows_are_those_of_dicts(name: str) -> None:
    found = rows.of(FRAMES[name]())
    if name == "reader":  # it can be read once
        found = rows.of(pa.table(COLUMNS))
    assert sent(found) == sent(list(found))


TIMES = [datetime(2026, 1, 1, 12, tzinfo=UTC), None, datetime(1969, 7, 20, 20, 17, 40, tzinfo=UTC)]


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize(("zone", "first"), [("UTC", "12:00:00+00:00"), ("Europe/Berlin", "13:00:00+01:00")])
@pytest.mark.parametrize("library", ["pandas", "pandas, Arrow", "polars", "pyarrow"])
def test_times(library: str, zone: str, first: str, unit: str) -> None:
    table = pa.table({"email": ["a", "b", "c"], "properties.at": pa.array(TIMES, pa.timestamp(unit, zone))})
    if library == "polars" and unit == "s":
        pytest.skip("it has no such type")
    frame = {
        "pandas": table.to_pandas,
        "pandas, Arrow": lambda: table.to_pandas(types_mapper=pd.ArrowDtype),
        "polars": lambda: pl.from_arrow(table),
        "pyarrow": lambda: table,
    }[library]()
    one, two, three = sent(frame)
    assert one["properties"] == {"at": f"2026-01-01T{first}"}
    assert two == {"email": "b"}
    assert datetime.fromisoformat(three["properties"]["at"]) == TIMES[2]


def test_times_that_python_has_not() -> None:
    late = pa.table({"email": ["a", "b"], "properties.at": pa.array([2**53, 0], pa.timestamp("s", "UTC"))})
    made = list(chunk(late, IMPORT))
    assert [type(each).__name__ for each in made] == ["SetAside", "Chunk"]
    fine = pd.DataFrame({"email": ["a"], "properties.at": pd.to_datetime([1], unit="ns", utc=True)})
    assert sent(fine) == [{"email": "a", "properties": {"at": "1970-01-01T00:00:00.000000001+00:00"}}]
    naive = pd.DataFrame({"email": ["a"], "properties.at": pd.to_datetime(["2026-01-01"])})
    with pytest.raises(AssertionError, match="time without a zone"):
        sent(naive)
    assert sent(rows.of(naive, timezone="UTC"))[0]["properties"] == {"at": "2026-01-01T00:00:00+00:00"}


@pytest.mark.parametrize("name", FRAMES)
def test_nobody_subscribes_the_address_email(name: str) -> None:
    only = rows.of(FRAMES[name](), rest="drop", drop=[name for name in COLUMNS if name != "email"])
    with FakeKlaviyo().client() as klaviyo:
        report = klaviyo.bulk_subscribe_profiles(only)
    assert (report.ok, report.accepted) == (True, 2)


def test_what_pandas_users_do() -> None:
    frame = pd.DataFrame({"Email": ["a", "b"], "Total Spent": [Decimal("1.10"), None]})
    mapped = rows.of(frame, columns={"email": "Email", "properties.spent": "Total Spent"}, missing="null")
    assert sent(mapped) == [
        {"email": "a", "properties": {"spent": 1.1}},
        {"email": "b", "properties": {"spent": None}},
    ]
    indexed = pd.DataFrame({"email": ["a", "b"], "title": ["x", "y"]}).set_index("email")
    assert sent(indexed) == [{"email": "a", "title": "x"}, {"email": "b", "title": "y"}]
    assert sent(indexed.reset_index()[lambda each: each.title == "y"]) == [{"email": "b", "title": "y"}]
    assert sent([row for _, row in indexed.reset_index().iterrows()]) == sent(indexed)
    assert sent(pd.DataFrame({"email": pd.Categorical(["a", "b"])})) == [{"email": "a"}, {"email": "b"}]
    assert sent(pd.DataFrame({"email": ["a"], "properties.mixed": [{"x": 1}]})) == [
        {"email": "a", "properties": {"mixed": {"x": 1}}}
    ]
    with pytest.raises(ArgumentError, match="not text; rename it"):
        sent(pd.DataFrame([["a"]]))
    with pytest.raises(ArgumentError, match="several columns have the name"):
        sent(pd.DataFrame([["a", "b"]], columns=["email", "email"]))
    with pytest.raises(ArgumentTypeError, match=r"pass what its collect\(\) returns"):
        sent(pl.LazyFrame({"email": ["a"]}))


@pytest.mark.parametrize("series", [pd.Series, pl.Series, pa.array, np.array])
def test_a_column_is_its_values(series: Any) -> None:
    with FakeKlaviyo().client() as klaviyo:
        assert klaviyo.bulk_suppress_profiles(series(["a@klaviyo-fake.io"])).ok


class Pydantic(pydantic.BaseModel):
    email: str
    phone_number: Optional[str] = None  # noqa: UP045 - as people write
    spent: Decimal = pydantic.Field(Decimal("1.10"), serialization_alias="title")


class Struct(msgspec.Struct):
    email: str
    phone_number: str | None = None
    title: str | msgspec.UnsetType = msgspec.UNSET


def test_models_of_other_libraries() -> None:
    made = [Pydantic(email="a"), Pydantic(email="a", phone_number=None), Struct("a"), Struct("a", "+1", "x")]
    assert sent(made) == [
        {"email": "a", "title": 1.1},
        {"email": "a", "phone_number": None, "title": 1.1},
        {"email": "a"},
        {"email": "a", "phone_number": "+1", "title": "x"},
    ]


VALUES: list[tuple[Any, Any]] = [
    (np.int64(3), 3),
    (np.float64(1.5), 1.5),
    (np.bool_(True), True),
    (np.str_("x"), "x"),
    (np.array([[1, 2]]), [[1, 2]]),
    (np.datetime64("2026-01-01"), "2026-01-01"),
    (np.array(["2026-01-01"], dtype="M8[D]"), ["2026-01-01"]),
    (pd.Timestamp(CREATED), "2026-01-01T00:00:00+00:00"),
    (pd.DatetimeIndex([CREATED]), ["2026-01-01T00:00:00+00:00"]),
    (pd.Index([1, 2]), [1, 2]),
    (pl.Series([1, 2]), [1, 2]),
    (pa.scalar(3), 3),
    (pa.array([1, None]), [1, None]),
    (Pydantic(email="a"), {"email": "a", "title": 1.1}),
]
GAPS = [
    pd.NaT,
    pd.NA,
    np.nan,
    np.float32("nan"),
    np.datetime64("NaT"),
    np.timedelta64("NaT"),
    np.ma.masked,
    Decimal("NaN"),
]
REFUSED: list[tuple[Any, str]] = [
    (pd.Series([1]), r"send its tolist\(\) or to_dict\(\)"),
    (pd.DataFrame({"a": [1]}), "send its rows as dicts"),
    (pl.DataFrame({"a": [1]}), "send its rows as dicts"),
    (pd.Timestamp("2026-01-01"), "has no time zone"),
    (np.datetime64("2026-01-01T00:00", "ns"), "has no time zone"),
    (pd.Timedelta(1), "total_seconds"),
    (np.timedelta64(1, "s"), "total_seconds"),
    (np.complex128(1), "send text, a number"),
    (pd.Period("2026"), "send text, a number"),
]


def everywhere(value: Any) -> list[Any]:
    """What each way to send a property makes of it."""
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        one = klaviyo.create_profile({"email": "a@klaviyo-fake.io", "properties": {"x": value}})
        two = klaviyo.create_or_update_profile(u.email("b@klaviyo-fake.io"), u.properties(x=value))
        klaviyo.create_event("M", {"email": "c@klaviyo-fake.io"}, properties={"x": value})
        (event,) = klaviyo.get_events()
        made = [one.attributes.properties, two.attributes.properties, event.attributes.event_properties]
    bulk = sent([{"email": "a", "properties": {"x": value}}])[0]["properties"]
    return [each["x"] for each in (*made, bulk, rows.plain({"x": value}))]


@pytest.mark.parametrize(("value", "plain"), VALUES, ids=repr)
def test_values_are_the_same_everywhere(value: Any, plain: Any) -> None:
    assert everywhere(value) == [plain] * 5


@pytest.mark.parametrize("value", GAPS, ids=repr)
def test_missing_values_follow_one_rule(value: Any) -> None:
    with pytest.raises(MissingValueError, match=r"^properties\.x: cannot encode .* leave it out, or send None"):
        u.properties(x=value)
    row = {"email": "a", "title": value, "properties": {"x": [1, value]}}
    assert sent([row], missing="omit") == [{"email": "a", "properties": {"x": [1]}}]
    assert sent([row], missing="null") == [{"email": "a", "title": None, "properties": {"x": [1, None]}}]


@pytest.mark.parametrize(("value", "said"), REFUSED, ids=repr)
def test_what_is_refused_says_what_to_write(value: Any, said: str) -> None:
    for call in (lambda: u.properties(x=value), lambda: rows.plain({"x": value})):
        with pytest.raises(EncodeError, match=said):
            call()


def test_tables_of_results() -> None:
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        for n in range(3):
            fake.add_profile(email=f"{n}@klaviyo-fake.io", properties={"n": n} if n else {})
        names = ["email", "created", "properties.n"]
        frame = frames.to_pandas(klaviyo.get_profiles(), columns=names)
        assert frame.dtypes.map(str).to_dict() == {
            "email": "string",
            "created": "datetime64[us, UTC]",
            "properties.n": "Int64",
        }
        polars = frames.to_polars(klaviyo.get_profiles(), columns=names)
        assert polars.dtypes == [pl.String, pl.Datetime("us", "UTC"), pl.Int64]
        back = klaviyo.bulk_import_profiles(polars.drop("created"))
        assert (back.ok, back.accepted) == (True, 3)


def test_a_map_is_an_object(tmp_path: Path) -> None:
    kind = pa.map_(pa.string(), pa.map_(pa.string(), pa.int64()))
    table = pa.table({"email": ["a@b.co", "b@b.co"], "properties": pa.array([[("a", [("n", 1)])], None], type=kind)})
    pq.write_table(table, tmp_path / "people.parquet")
    expected = [{"email": "a@b.co", "properties": {"a": {"n": 1}}}, {"email": "b@b.co"}]
    by_arrow = table.to_pandas(types_mapper=pd.ArrowDtype)
    for source in (table, duckdb.from_arrow(table), by_arrow, tmp_path / "people.parquet"):
        assert list(rows.read(source) if isinstance(source, Path) else rows.of(source)) == expected
    twice = pa.table({"email": ["a@b.co"], "properties": pa.array([[("a", 1), ("a", 2)]], type=pa.map_("str", "int8"))})
    (aside,) = chunk(twice, IMPORT)
    assert isinstance(aside, SetAside)
    assert "duplicate key was 'a'" in aside.detail


def test_an_interval_is_no_list_of_numbers() -> None:
    rows_of_duckdb = duckdb.sql("select 'a@b.co' email, interval 1 day as \"properties.x\"")
    (aside,) = chunk(rows_of_duckdb, IMPORT)
    assert isinstance(aside, SetAside)
    assert "column 'properties.x': an interval has no JSON form; send a number" in aside.detail


def test_several_frames() -> None:
    csv = "email,properties.n\n" + "".join(f"p{number}@klaviyo-fake.io,{number}\n" for number in range(5))
    parts = list(pd.read_csv(StringIO(csv), chunksize=2))
    assert sent(chain.from_iterable(map(rows.of, parts))) == sent(pd.concat(parts))
    (aside, *_) = chunk(parts, IMPORT)
    assert isinstance(aside, SetAside)
    assert "not DataFrame; a frame is many rows: pass itertools.chain" in aside.detail


def test_single_calls_take_rows_and_numbers_of_a_frame() -> None:
    frame = pd.DataFrame({"email": ["a@klaviyo-fake.io", "b@klaviyo-fake.io"], "title": ["x", "y"], "spent": [1, 2]})
    people = frame[["email", "title"]]
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        klaviyo.create_profile(people.iloc[0])
        klaviyo.create_or_update_profile(people.to_records(index=False)[1])
        klaviyo.create_event("M", people.iloc[1], value=frame["spent"].sum(), properties=frame.iloc[0])
        for value in (np.float32(2.5), pa.scalar(2.5), pl.Series([2.5])[0]):
            klaviyo.create_event("M", {"email": "a@klaviyo-fake.io"}, value=value)
            assert fake.requests[-1].json["data"]["attributes"]["value"] == 2.5
        with pytest.raises(ArgumentTypeError, match="must be an updater, a mapping, a model or a draft, not DataFrame"):
            klaviyo.create_profile(people)  # type: ignore[arg-type]
        assert [person.attributes.title for person in klaviyo.get_profiles(sort="email")] == ["x", "y"]


@pytest.mark.parametrize("value", [pd.NaT, pd.NA, np.datetime64("NaT"), np.float64("nan")])
def test_a_filter_compares_with_no_missing_value(value: Any) -> None:
    field: Any = GetProfilesFilter.created
    with pytest.raises(ArgumentError, match="a filter cannot compare with"):
        field.less_than(value)
