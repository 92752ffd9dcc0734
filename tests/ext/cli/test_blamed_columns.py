"""A refusal of the server names the column of the file and the line, wherever the server points."""

from __future__ import annotations

import csv
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import rows
from klaviyo_ext.bulk import RowsFailed
from klaviyo_ext.rows.columns.column_mapping import MappingOptions
from klaviyo_ext.rows.columns.file_rows import Records
from klaviyo_ext.rows.columns.row_shapes import events, import_profiles, subscribe
from klaviyo_ext.rows.files import Source, open_table
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.cli.conftest import Run

HEADER = "Mail,Phone,City,Tier\n"
MAPPED = (
    "--map",
    "email=Mail",
    "--map",
    "phone_number=Phone",
    "--map",
    "location.city=City",
    "--map",
    "properties.tier=Tier",
)
BAD = "bad@,+16175550101,Bonn,gold\n"


def test_a_command_names_column_and_line(run: Run) -> None:
    Path("customers.csv").write_text(HEADER + "a@b.co,+16175550123,Bonn,gold\n\n" + BAD)
    done = run("import", "profiles", "customers.csv", *MAPPED)
    told = "customers.csv:4:1: column 'Mail' (email): Invalid email address: bad@"
    assert f"{told} (invalid)\n" in done.err
    [row] = csv.DictReader(Path("customers.rejects.csv").read_text(encoding="utf-8").splitlines())
    assert (row["_error_line"], row["_error_detail"], row["Mail"]) == ("4", told, "bad@")
    assert told in json.loads(run("import", "profiles", "customers.csv", *MAPPED, "--json").out)["first_rejects"][0]


@pytest.mark.parametrize(
    ("name", "place"), [("c.jsonl", "c.jsonl:2:"), ("c.json", "c.json:3:"), ("c.parquet", "c.parquet:2: ")]
)
def test_other_formats(name: str, place: str, run: Run) -> None:
    records = [{"Mail": "a@b.co"}, {"Mail": "bad@"}]
    if name.endswith("parquet"):
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
        parquet.write_table(arrow.Table.from_pylist(records), name)
    else:
        lines = [json.dumps(each) for each in records]
        Path(name).write_text("\n".join(lines) if name.endswith("l") else "[\n" + ",\n".join(lines) + "\n]")
    done = run("import", "profiles", name, "--map", "email=Mail")
    [line] = [each for each in done.err.splitlines() if "Invalid email" in each]
    assert line.startswith(place)
    assert "column 'Mail' (email): Invalid email address" in line


def test_events_and_subscriptions(run: Run) -> None:
    Path("e.csv").write_text("metric,Who\nX,a@b.co\nX,bad@@\n")
    assert (
        "e.csv:3:3: column 'Who' (profile.email): Invalid" in run("send", "events", "e.csv", "--map", "email=Who").err
    )
    Path("s.csv").write_text("phone_number,Mail\n+16175550123,a@b.co\n+16175550124,bad@@\n")
    assert "column 'Mail' (email): Invalid" in run("subscribe", "s.csv", "--map", "email=Mail").err


def test_a_rejects_file_of_python(fake: FakeKlaviyo, tmp_path: Path) -> None:
    Path("c.csv").write_text("Mail\na@b.co\nbad@\n")
    with fake.client() as klaviyo:
        klaviyo.bulk_import_profiles(rows.read("c.csv", columns={"email": "Mail"}), rejects="r.csv")
    assert "c.csv:3:1: column 'Mail' (email): Invalid email address: bad@" in Path("r.csv").read_text()


def records(shape: Any, header: str, **options: Any) -> Records:
    Path("c.csv").write_text(header + "\n")
    return Records(open_table(Source(Path("c.csv"))), shape, MappingOptions(**options))


PROFILE = {"map": [("email", "Mail"), ("properties.a.b", "P"), ("location.city", "City")], "drop": ["Rest"]}
POINTERS = {
    "/data/attributes/profiles/data/0/attributes/email": "column 'Mail' (email)",
    "/data/attributes/email": "column 'Mail' (email)",
    "/email": "column 'Mail' (email)",
    "/data/attributes/profiles/data/17/attributes/location/city": "column 'City' (location.city)",
    "/data/attributes/profiles/data/17/attributes/location/zip": None,
    "/data/attributes/profiles/data/0/attributes/properties/a.b": "column 'P' (properties.a.b)",
    "/data/attributes/profiles/data/0/attributes/properties/a.b/deep/er": "column 'P' (properties.a.b)",
    "/data/attributes/profiles/data/0/attributes/first_name": "--set first_name",
    "/data/attributes/profiles/data/0": None,
    "/data": None,
    "": None,
    "/": None,
    "nonsense": None,
    "/data/attributes/profiles/data/0/attributes/title": None,
}


@pytest.mark.parametrize("pointer", POINTERS)
def test_any_pointer(pointer: str) -> None:
    from klaviyo_ext.cli.command_words import CommandWords

    found = records(
        import_profiles(), "Mail,P,City,Rest", set=[("first_name", "x")], words=CommandWords(), **PROFILE
    ).blamed(pointer)
    assert (found and found.title) == POINTERS[pointer]


def test_a_profile_of_an_event_is_not_the_event() -> None:
    own = records(events(), "metric,time,email,properties.time", set=[])
    way = "/data/attributes/events-bulk-create/data/0/attributes"
    for pointer, title in (
        (f"{way}/events/data/0/attributes/time", "column 'time'"),
        (f"{way}/profile/data/attributes/email", "column 'email' (profile.email)"),
        (f"{way}/events/data/0/attributes/properties/time", "column 'properties.time'"),
        (f"{way}/events/data/0/attributes/metric/data/attributes/name", "column 'metric'"),
    ):
        found = own.blamed(pointer)
        assert found is not None
        assert found.title == title


def test_consent_below_a_channel() -> None:
    own = records(subscribe(), "email,since", map=[("subscriptions.email.marketing.consented_at", "since")])
    found = own.blamed("/data/attributes/profiles/data/0/attributes/subscriptions/email/marketing/consented_at")
    assert found is not None
    assert found.title == "column 'since' (subscriptions.email.marketing.consented_at)"


@pytest.mark.parametrize("kind", ["csv", "parquet", "frame", "jsonl"])
def test_rows_in_python_name_the_column(kind: str, fake: FakeKlaviyo) -> None:
    told = [{"Mail": "a@b.co", "Phone": "555"}, {"Mail": "bad@", "Phone": None}, {"Mail": "c@b.co", "Phone": None}]
    if kind == "csv":
        Path("c.csv").write_text("Mail,Phone\na@b.co,555\nbad@,\nc@b.co,\n")
    elif kind == "jsonl":
        Path("c.jsonl").write_text("".join(f"{json.dumps(each)}\n" for each in told))
    table = import_module("pyarrow").Table.from_pylist(told)
    if kind == "parquet":
        import_module("pyarrow.parquet").write_table(table, "c.parquet")
    columns = {"email": "Mail", "phone_number": "Phone"}
    source = rows.of(table, columns=columns) if kind == "frame" else rows.read(f"c.{kind}", columns=columns)
    seen: list[Any] = []
    with fake.client() as klaviyo:
        report = klaviyo.bulk_import_profiles(source, on_progress=seen.append)
    [failed] = report.failed
    assert (failed.index, failed.column) == (1, "Mail")
    assert [row.column for event in seen if isinstance(event, RowsFailed) for row in event.rows] == ["Mail"]
    assert [(reject.index, reject.column) for reject in report.rejects()] == [(0, "Phone"), (1, "Mail")]
    assert [row.column for row in report.set_aside] == ["Phone"]


def test_rows_without_columns_name_none(fake: FakeKlaviyo) -> None:
    with fake.client() as klaviyo:
        report = klaviyo.bulk_import_profiles([{"email": "bad@"}])
    assert [row.column for row in report.failed] == [None]


def test_an_unclear_consent_names_its_column(fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email,OK\na@b.co,perhaps\n")
    with fake.client() as klaviyo:
        report = klaviyo.bulk_subscribe_profiles(rows.read("c.csv", consent="OK"))
    assert report.set_aside[0].column == "OK"


def test_what_is_below_another_attribute_is_not_the_column() -> None:
    way = "/data/attributes/profiles/data/0/attributes"
    own = records(subscribe(), "email")
    assert own.blamed(f"{way}/subscriptions/email/marketing/can_receive_email_marketing") is None
    assert own.blamed(f"{way}/email") is not None
    other = records(import_profiles(), "email")
    assert other.blamed(f"{way}/properties/email") is None
