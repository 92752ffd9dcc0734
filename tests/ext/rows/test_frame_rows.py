"""Frames as rows, told by what they have: no library is needed but pyarrow, which the tests have anyway."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

import attrs
import pytest

from klaviyo_client import operations
from klaviyo_ext import rows
from klaviyo_ext.bulk import BulkReport, SetAside, chunk
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError, EncodeError, KlaviyoError
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.rows.sent_records import ByRecords, in_order

pa: Any = import_module("pyarrow")  # it has no types
IMPORT = operations["bulk_import_profiles"].bulk
NAN = float("nan")


class ByStream:
    """Only an Arrow stream, with a name of columns to iterate over."""

    columns = property(lambda self: self._table.column_names)

    def __init__(self, records: list[dict[str, Any]]) -> None:
        self._table = pa.Table.from_pylist(records)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self._table.__arrow_c_stream__(requested_schema)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._table.column_names)


FRAMES: list[Callable[[list[dict[str, Any]]], Any]] = [
    ByRecords,
    ByStream,
    pa.Table.from_pylist,
    pa.RecordBatch.from_pylist,
    lambda records: pa.Table.from_pylist(records).to_reader(),
]


@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_is_its_rows(frame: Callable[[list[dict[str, Any]]], Any]) -> None:
    made = frame([{"email": f"{n}@b.co", "properties.n": n, "title": None if n else "x"} for n in range(2500)])
    found = in_order(made)
    assert found[0] == {"email": "0@b.co", "properties": {"n": 0}, "title": "x"}
    assert found[1:] == [{"email": f"{n}@b.co", "properties": {"n": n}} for n in range(1, 2500)]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("name", ["bulk_subscribe_profiles", "bulk_suppress_profiles", "bulk_import_profiles"])
def test_every_bulk_method_takes_it(name: str, frame: Callable[[list[dict[str, Any]]], Any]) -> None:
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        report = getattr(klaviyo, name)(frame([{"email": "a@klaviyo-fake.io"}, {"email": "b@klaviyo-fake.io"}]))
    assert report.ok
    assert report.accepted == 2
    if name == "bulk_subscribe_profiles":
        return  # they have to confirm
    assert {profile.attributes.email for profile in fake.client().get_profiles()} == {
        "a@klaviyo-fake.io",
        "b@klaviyo-fake.io",
    }


def test_async_clients_take_it() -> None:
    async def send() -> BulkReport:
        async with FakeKlaviyo().async_client() as klaviyo:
            return await klaviyo.bulk_subscribe_profiles(
                ByStream([{"email": f"{n}@klaviyo-fake.io"} for n in range(3)])
            )

    report = asyncio.run(send())
    assert (report.ok, report.accepted) == (True, 3)


def test_events_and_records_of_any_operation() -> None:
    from klaviyo_client.api import catalogs

    with FakeKlaviyo().client() as klaviyo:
        event = {"metric": "Placed", "email": "a@klaviyo-fake.io", "value": 3.0, "properties.x": NAN}
        assert klaviyo.bulk_create_events(ByRecords([event])).ok
        item = {"external_id": "1", "title": "T", "description": "D", "url": "https://klaviyo-fake.io"}
        assert klaviyo.bulk(catalogs.bulk_create_catalog_items({}), ByRecords([item])).ok


class Lazy:
    columns = property(lambda _: ["email"])
    collect = None

    def __iter__(self) -> Iterator[str]:
        return iter(["email"])


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (Lazy(), r"a Lazy cannot be read as rows; pass what its collect\(\) returns"),
        (ByRecords([{"E-Mail": 1}]), r"use columns=\{'email': 'E-Mail'\} .*pass klaviyo_ext\.rows\.of\(frame"),
        (ByRecords([{"title": 1}]), "no column identifies the profile; map one"),
        (ByRecords([{0: 1}]), "column 1 of the ByRecords is named 0, which is not text"),
    ],
)
def test_what_cannot_be_rows_is_refused_before_anything_is_sent(source: Any, said: str) -> None:
    with FakeKlaviyo().client() as klaviyo, pytest.raises(KlaviyoError, match=said) as caught:
        klaviyo.bulk_import_profiles(source)
    assert isinstance(caught.value, ArgumentError | ArgumentTypeError)


TABLE = ByRecords([{"Email": "a@b.co", "Total Spent": 1.5, "Tier": None, "when": datetime(2026, 1, 1)}])  # noqa: DTZ001


def test_columns_are_mapped_as_by_the_command(tmp_path: Path) -> None:
    columns = {"email": "Email", "properties.spent": "Total Spent"}
    made = rows.of(TABLE, columns=columns, rest="properties", timezone="UTC", values={"title": "x"})
    expected = {"email": "a@b.co", "properties": {"spent": 1.5, "when": "2026-01-01T00:00:00+00:00"}, "title": "x"}
    assert in_order(made) == [expected]
    assert in_order(made) == [expected]  # again
    path = tmp_path / "c.csv"
    path.write_text("Email,Total Spent,Tier\na@b.co,1.5,\n")
    read = rows.read(
        path, columns=columns, rest="properties", types={"properties.spent": "number"}, values={"title": "x"}
    )
    assert in_order(read) == [{"email": "a@b.co", "properties": {"spent": 1.5}, "title": "x"}]


@pytest.mark.parametrize(
    ("missing", "found"), [("omit", {"email": "a"}), ("null", {"email": "a", "title": None}), ("error", None)]
)
@pytest.mark.parametrize("blank", [None, NAN])
def test_one_rule_for_missing_cells(missing: Any, found: Any, blank: Any) -> None:
    (row,) = in_order(rows.of(ByRecords([{"email": "a", "title": blank}]), missing=missing))
    if found is None:
        assert isinstance(row, SetAside)
        assert row.detail.startswith("ByRecords:1: column 'title': is empty; fill it, or choose missing='omit'")
    else:
        assert row == found


def test_wrong_arguments_are_named_as_in_python(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match="frame must have columns, but list has no columns"):
        rows.of([1])
    with pytest.raises(ArgumentError, match=r"columns emial: unknown attribute 'emial'; did you mean email"):
        in_order(rows.of(TABLE, columns={"emial": "Email"}))
    with pytest.raises(KlaviyoError, match="file not found"):
        rows.read(tmp_path / "none.csv")


@dataclass
class Person:
    email: str
    phone_number: str | None = None
    properties: dict[str, Any] = field(default_factory=dict)
    kind: ClassVar[str] = "x"


@attrs.define
class Customer:
    email: str
    phone_number: str | None = None


Tuple = namedtuple("Tuple", ["email", "title"])


def test_objects_with_fields_are_rows() -> None:
    database = sqlite3.connect(":memory:")
    database.row_factory = sqlite3.Row
    row = database.execute("select 'a' as email").fetchone()
    database.close()
    made = [Person("a"), Customer("a"), Tuple("a", "x"), row, Customer("a", "+1"), pa.scalar({"email": "a"})]
    assert in_order(made) == [
        {"email": "a", "properties": {}},
        {"email": "a"},
        {"email": "a", "title": "x"},
        {"email": "a"},
        {"email": "a", "phone_number": "+1"},
        {"email": "a"},
    ]


@pytest.mark.parametrize("missing", ["omit", "null"])
def test_the_rule_for_rows_that_are_mappings(missing: Any) -> None:
    row = {"email": "a", "title": NAN, "properties": {"deep": [1, NAN]}}
    (aside,) = in_order([row])
    assert aside.reason == "unencodable"
    assert "cannot encode nan as JSON; leave it out, or send None; or set missing='omit' or 'null'" in aside.detail
    nulls: dict[str, Any] = {"email": "a", "title": None, "properties": {"deep": [1, None]}}
    left: dict[str, Any] = {"email": "a", "properties": {"deep": [1]}}
    assert in_order([row], missing=missing) == [nulls if missing == "null" else left]
    with FakeKlaviyo().client() as klaviyo:
        event = {"metric": "M", "profile": {"email": "a@klaviyo-fake.io"}, "value": NAN, "properties": {"x": NAN}}
        assert klaviyo.bulk_create_events([event], missing=missing).ok
        assert not klaviyo.bulk_create_events([event]).ok


def test_plain() -> None:
    assert rows.plain({"x": Customer("a"), "y": NAN, "z": {2, 1}}, missing="omit") == {"x": {"email": "a"}, "z": [1, 2]}
    with pytest.raises(EncodeError, match=r"^y\[0\]: cannot encode nan"):
        rows.plain({"y": [NAN]})
    assert rows.plain(datetime(2026, 1, 1, tzinfo=UTC)) == "2026-01-01T00:00:00+00:00"


def test_a_value_that_python_has_not_is_refused() -> None:
    late = pa.table({"email": ["a", "b"], "properties.at": pa.array([2**53, 0], pa.timestamp("s", "UTC"))})
    aside, other = in_order(late)
    assert (aside.index, aside.reason) == (0, "malformed")
    assert aside.detail.startswith("Table:1: column 'properties.at': cannot read the value: ")
    assert other == {"email": "b", "properties": {"at": "1970-01-01T00:00:00+00:00"}}


@pytest.mark.parametrize("missing", ["omit", "null", "error", None])
@pytest.mark.parametrize("how", ["chunk", "bulk"])
def test_the_rule_of_the_call_counts_for_the_cells_of_a_frame(missing: Any, how: str) -> None:
    frame = ByRecords([{"email": "a@klaviyo-fake.io", "title": NAN}])
    if how == "chunk":
        (made,) = in_order(frame, missing=missing)
    else:
        fake = FakeKlaviyo()
        with fake.client() as klaviyo:
            report = klaviyo.bulk_import_profiles(frame, missing=missing)
        bodies = [request.json for request in fake.requests.of("bulk_import_profiles")]
        made = bodies[0]["data"]["attributes"]["profiles"]["data"][0]["attributes"] if bodies else report.set_aside[0]
    if missing == "error":
        assert "column 'title': is empty" in made.detail
    else:
        assert made == {"email": "a@klaviyo-fake.io", **({"title": None} if missing == "null" else {})}


def test_two_rules_contradict_each_other() -> None:
    mapped = rows.of(ByRecords([{"email": "a", "title": NAN}]))
    with pytest.raises(ArgumentError, match=r"missing='null' contradicts that of records, 'omit'; pass it to rows\.of"):
        in_order(mapped, missing="null")
    assert in_order(mapped, missing="omit") == in_order(mapped) == [{"email": "a"}]


FRAME = ByRecords([{"email": "a"}])
made: Any = rows
split: Any = chunk
"""For calls that type checkers refuse."""


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: made.plain({}, missing="drop"), "missing must be one of .* not 'drop'"),
        (lambda: split([], IMPORT, missing="skip"), "missing must be one of .* not 'skip'"),
        (lambda: made.of(FRAME, missing="skip"), "missing must be one of 'omit', 'null', 'error', not 'skip'"),
        (lambda: made.of(FRAME, missing="text"), "missing must be one of 'omit', 'null', 'error', not 'text'"),
        (lambda: made.of(FRAME, rest="keep"), "rest must be one of 'error', 'properties', 'drop', not 'keep'"),
        (lambda: made.of(FRAME, columns=["email"]), "columns must map attributes, such as .*, not list"),
        (lambda: made.of(FRAME, types="int"), "types must map attributes, such as .*, not str"),
        (lambda: made.of(FRAME, drop="Spent"), r"drop must be a list of columns, not one str; pass \['Spent'\]"),
        (lambda: made.read(FRAME), r"path must be the path of a file, not ByRecords; rows.of\(...\) takes a frame"),
        (lambda: made.read(b"email"), "path must be the path of a file, not bytes"),
    ],
)
def test_arguments_are_checked_where_they_are_passed(call: Callable[[], Any], message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        call()


@pytest.mark.parametrize("of", FRAMES)
@pytest.mark.parametrize("kind", ["int", "number", "bool", "date", "datetime", "json", "list", "money", "phone"])
def test_an_empty_text_is_a_gap_where_texts_are_parsed(of: Any, kind: str) -> None:
    frame = of([{"email": "a@b.co", "phone_number": "", "x": "", "y": ""}])
    columns, types = {"properties.x": "x", "properties.y": "y"}, {"properties.x": kind}
    assert in_order(rows.of(frame, columns=columns, types=types)) == [{"email": "a@b.co", "properties": {"y": ""}}]
    frame = of([{"email": "a@b.co", "phone_number": "", "x": "", "y": ""}])
    found = in_order(rows.of(frame, columns=columns, types=types, missing="null"))
    assert found == [{"email": "a@b.co", "phone_number": None, "properties": {"x": None, "y": ""}}]
