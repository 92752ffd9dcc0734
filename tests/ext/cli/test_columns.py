"""Mapping, types, empty cells: what becomes of columns, and what is said of those that do not fit."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.testing import FakeKlaviyo

from .conftest import Run

PROFILES = ("import", "profiles")
EVENTS = ("send", "events")
PLACED = ("--set", "metric=Placed Order")


def records(run: Run, command: tuple[str, ...], name: str, content: str | bytes, *options: str) -> list[Any]:
    """The first records that a dry run shows."""
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    done = run(*command, name, "--dry-run", "--json", *options)
    assert done.code == 0, done.err + done.out
    body = json.loads(done.out)["first_requests"][0]["body"]["data"]["attributes"]
    found = body.get("profiles") or body["events-bulk-create"]
    return [record["attributes"] if "id" not in record else record for record in found["data"]]


GOOD: dict[str, tuple[tuple[str, ...], str, str, tuple[str, ...], Any]] = {
    "same names": (
        PROFILES,
        "c.csv",
        "email,location.city,location.latitude,phone_number\na@b.co,Bonn,50.70,+4930901820\n",
        (),
        {"email": "a@b.co", "location": {"city": "Bonn", "latitude": 50.7}, "phone_number": "+4930901820"},
    ),
    "leading zeros stay": (
        PROFILES,
        "c.csv",
        "external_id,location.zip,Nr\n007,01234,0042\n",
        ("--rest", "properties"),
        {"external_id": "007", "location": {"zip": "01234"}, "properties": {"Nr": "0042"}},
    ),
    "map": (
        PROFILES,
        "c.csv",
        "E-Mail,Tier\na@b.co,gold\n",
        ("--map", "email=E-Mail", "--map", "properties.tier=Tier"),
        {"email": "a@b.co", "properties": {"tier": "gold"}},
    ),
    "map by number, one column twice": (
        PROFILES,
        "c.csv",
        "Mail,Mail\na@b.co,c\n",
        ("--map", "email=#1", "--map", "external_id=#1", "--map", "properties.other=#2"),
        {"email": "a@b.co", "external_id": "a@b.co", "properties": {"other": "c"}},
    ),
    "duplicates that are left out": (
        PROFILES,
        "c.csv",
        "email,x,x\na@b.co,1,2\n",
        ("--drop", "x"),
        {"email": "a@b.co"},
    ),
    "dots in the name of a property": (
        PROFILES,
        "c.csv",
        "email,a.b\na@b.co,1\n",
        ("--rest", "properties"),
        {"email": "a@b.co", "properties": {"a.b": "1"}},
    ),
    "types": (
        PROFILES,
        "c.csv",
        'email;i;n;b;d;t;j;l;e\na@b.co;42;-1.5;Yes;31.01.2026;2026-01-31 10:00;"{""k"": [1]}";x|y| ;1767225600\n',
        (
            *("--rest", "properties", "--timezone", "Europe/Berlin", "--type", "properties.i=int"),
            *("--type", "properties.n=number", "--type", "properties.b=bool", "--type", "properties.l=list:|"),
            *("--type", "properties.d=date:%d.%m.%Y", "--type", "properties.t=datetime"),
            *("--type", "properties.j=json", "--type", "properties.e=datetime:unix"),
        ),
        {
            "email": "a@b.co",
            "properties": {
                "i": 42,
                "n": -1.5,
                "b": True,
                "d": "2026-01-31",
                "t": "2026-01-31T10:00:00+01:00",
                "j": {"k": [1]},
                "l": ["x", "y"],
                "e": "2026-01-01T00:00:00+00:00",
            },
        },
    ),
    "empty cells are left out": (PROFILES, "c.csv", "email,title\na@b.co,\n", (), {"email": "a@b.co"}),
    "empty cells clear": (
        PROFILES,
        "c.csv",
        "email,title,location.latitude\na@b.co,,\n",
        ("--empty", "null"),
        {"email": "a@b.co", "title": None, "location": {"latitude": None}},
    ),
    "empty cells are texts": (
        PROFILES,
        "c.csv",
        "email,title\na@b.co,\n",
        ("--empty", "text"),
        {"email": "a@b.co", "title": ""},
    ),
    "a whole object in a cell": (
        PROFILES,
        "c.csv",
        'email,location,properties\na@b.co,"{""city"": ""Bonn""}","{""a"": 1}"\n',
        (),
        {"email": "a@b.co", "location": {"city": "Bonn"}, "properties": {"a": 1}},
    ),
    "an id": (
        PROFILES,
        "c.csv",
        "id,first_name\n01A,Ann\n",
        (),
        {"type": "profile", "id": "01A", "attributes": {"first_name": "Ann"}},
    ),
    "the columns of a file of rejects": (
        PROFILES,
        "c.csv",
        "_error_line,_error_code,_error_detail,email\n3,x,y,a@b.co\n",
        (),
        {"email": "a@b.co"},
    ),
    "JSON keeps its types, and null is null": (
        PROFILES,
        "c.jsonl",
        '{"email": "a@b.co", "title": null, "properties": {"n": 1.50}, "location": {"zip": "01"}, "Tier": 3}\n',
        ("--rest", "properties"),
        {"email": "a@b.co", "title": None, "location": {"zip": "01"}, "properties": {"n": 1.5, "Tier": 3}},
    ),
    "a resource object": (
        PROFILES,
        "c.jsonl",
        '{"type": "profile", "id": "01A", "attributes": {"email": "a@b.co", "created": "2026"}, "links": {}}',
        ("--rest", "drop"),
        {"type": "profile", "id": "01A", "attributes": {"email": "a@b.co"}},
    ),
    "semicolons, and a byte order mark": (
        PROFILES,
        "c.csv",
        "\ufeffemail;title\na@b.co;x,y\n",
        (),
        {"email": "a@b.co", "title": "x,y"},
    ),
}


@pytest.mark.parametrize("name", GOOD)
def test_columns(name: str, run: Run) -> None:
    command, file, content, options, expected = GOOD[name]
    [record] = records(run, command, file, content, *options)
    assert record == expected


def test_events(run: Run) -> None:
    content = "metric,email,time,value,unique_id,sku\nPlaced Order,a@b.co,2026-01-31T10:00:00Z,9.50,o-1,0042\n"
    [record] = records(run, EVENTS, "e.csv", content, "--map", "properties.sku=sku")
    assert record["profile"]["data"] == {"type": "profile", "attributes": {"email": "a@b.co"}}
    [event] = record["events"]["data"]
    assert event["attributes"] == {
        "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
        "properties": {"sku": "0042"},
        "time": "2026-01-31T10:00:00+00:00",
        "value": 9.5,
        "unique_id": "o-1",
    }


def test_events_of_a_known_profile(run: Run) -> None:
    [record] = records(run, EVENTS, "e.csv", "profile_id\n01A\n", *PLACED)
    assert record["profile"]["data"]["id"] == "01A"
    [record] = records(run, EVENTS, "e.jsonl", '{"profile_id": "01A", "time": "2026-01-31T10:00:00Z"}', *PLACED)
    assert record["events"]["data"][0]["attributes"]["time"] == "2026-01-31T10:00:00+00:00"


def test_parquet(run: Run) -> None:
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    from datetime import date, datetime
    from decimal import Decimal

    columns = {
        "email": ["a@b.co"],
        "location.zip": ["01234"],
        "price": [Decimal("1.10")],
        "born": [date(2000, 1, 2)],
        "seen": [datetime(2026, 1, 2, 3)],  # noqa: DTZ001 - files have such times
        "empty": arrow.array([None], arrow.string()),
        "tags": [["x"]],
        "struct": [{"a": 1}],
        "big": [2**40],
    }
    parquet.write_table(arrow.table(columns), "c.parquet")
    options = ("--rest", "properties", "--timezone", "UTC")
    done = run(*PROFILES, "c.parquet", "--dry-run", "--json", *options)
    body = json.loads(done.out)["first_requests"][0]["body"]
    [record] = body["data"]["attributes"]["profiles"]["data"]
    assert record["attributes"] == {
        "email": "a@b.co",
        "location": {"zip": "01234"},
        "properties": {
            "price": 1.1,
            "born": "2000-01-02",
            "seen": "2026-01-02T03:00:00+00:00",
            "tags": ["x"],
            "struct": {"a": 1},
            "big": 2**40,
        },
    }
    done = run(*PROFILES, "c.parquet", "--rest", "properties")
    assert done.code == 3
    assert "c.parquet:1: column 'seen' (properties.seen): time without a zone; set --timezone" in done.err
    assert parquet.read_table("c.rejects.parquet").column_names[:4] == [
        *("_error_line", "_error_code", "_error_detail"),
        "email",
    ]


WRONG: dict[str, tuple[tuple[str, ...], str, tuple[str, ...], int, str]] = {
    "an unknown column": (
        PROFILES,
        "email,Tier\n",
        (),
        1,
        (
            "error: c.csv:1:7: column 'Tier' is not an attribute of profiles; use --map properties.Tier=Tier or "
            "--rest properties (make all such columns custom properties) or --rest drop"
        ),
    ),
    "a column that is spelt in another way": (
        PROFILES,
        "email,First Name\n",
        (),
        1,
        "error: c.csv:1:7: column 'First Name' is not an attribute of profiles; use --map 'first_name=First Name' or",
    ),
    "a column without a name": (
        PROFILES,
        "email,\n",
        (),
        1,
        "error: c.csv:1:7: a column without a name is not an attribute",
    ),
    "twice the same": (
        PROFILES,
        "email,x,email\n",
        ("--rest", "drop"),
        1,
        (
            "error: c.csv:1: columns 1 and 3 are both named 'email'; use the command below\n"
            "for example:\n  klaviyo-ext import profiles c.csv --rest drop --fake --map 'email=#1' --drop '#3'\n"
        ),
    ),
    "twice the same, of two that are mapped": (
        PROFILES,
        "x,y,x,email\n",
        ("--map", "title=x", "--drop", "y"),
        1,
        (
            "error: c.csv:1:5: columns 1 and 3 are both named 'x'; rename one, ignore both with --drop, "
            "or map by number, for example --map 'TARGET=#3'"
        ),
    ),
    "no such column": (
        PROFILES,
        "email,Tiers\n",
        ("--map", "properties.t=Tier"),
        1,
        "error: c.csv:1: no column 'Tier'; did you mean 'Tiers'?",
    ),
    "no such column at all": (PROFILES, "email,b\n", ("--drop", "zzz"), 1, "columns: 'email', 'b'"),
    "no such number": (
        PROFILES,
        "email\n",
        ("--map", "title=#2"),
        1,
        "error: c.csv: --map: no column #2; number of col",
    ),
    "two columns for one attribute": (
        PROFILES,
        "email,Mail\n",
        ("--map", "email=Mail"),
        1,
        "error: c.csv: 'email' and 'Mail' both map to email",
    ),
    "a column inside of another one": (
        PROFILES,
        "email,location,location.city\n",
        (),
        1,
        "error: c.csv: 'location' and 'location.city' both map to location.city",
    ),
    "nobody": (
        PROFILES,
        "first_name\n",
        (),
        1,
        "error: c.csv: no column identifies the profile; map one to any of id, email, phone_number, external_id, _kx",
    ),
    "no metric": (
        EVENTS,
        "email\n",
        (),
        1,
        "no column maps to metric; use --map metric=COLUMN, or --set metric=",
    ),
    "nobody's events": (EVENTS, "value\n", PLACED, 1, "map one to any of profile.id, profile.email"),
    "nobody to suppress": (("suppress",), "phone_number\n", ("--rest", "drop"), 1, "for example --map email=COLUMN"),
    "an unknown target": (
        PROFILES,
        "email,x\n",
        ("--map", "frist_name=x"),
        2,
        "error: --map frist_name: unknown attribute 'frist_name'; did you mean first_name",
    ),
    "an unknown type": (
        PROFILES,
        "email\n",
        ("--type", "email=txt"),
        2,
        "error: --type email: unknown type 'txt'; expected text, int",
    ),
    "a type for nothing": (
        PROFILES,
        "email\n",
        ("--type", "properties.age=int"),
        2,
        "error: --type properties.age: no column maps to properties.age",
    ),
    "a map that is none": (
        PROFILES,
        "email\n",
        ("--map", "email"),
        2,
        "error: --map email: expected NAME=VALUE",
    ),
    "an unknown zone": (
        PROFILES,
        "email\n",
        ("--timezone", "Mars"),
        2,
        "error: --timezone: unknown time zone 'Mars'",
    ),
    "a constant of a wrong type": (
        PROFILES,
        "email\n",
        ("--set", "location.latitude=north"),
        2,
        "error: --set location.latitude: 'north' is not a number",
    ),
    "properties of what has none": (
        ("suppress",),
        "email\n",
        ("--rest", "properties"),
        2,
        "error: --rest properties: suppressions have no custom properties",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_columns_that_do_not_fit(name: str, run: Run, fake: FakeKlaviyo) -> None:
    command, header, options, code, message = WRONG[name]
    Path("c.csv").write_text(header + "a@b.co,1,2\n")
    done = run(*command, "c.csv", *options)
    assert message in done.err
    message, *below = done.err.splitlines()
    assert [line.partition(" --")[0] for line in below[1:]] in ([], [f"  klaviyo-ext {' '.join(command)} c.csv"])
    assert done.code == code
    fake.requests.assert_nothing_sent()
    assert [path.name for path in Path().iterdir()] == ["c.csv"]


CELLS: dict[str, tuple[str, str, str]] = {
    "int": ("1.5", "int", "'1.5' is not a whole number"),
    "a long int": ("9" * 50, "int", f"'{'9' * 40}…' is too long for a whole number"),
    "number": ("1,5", "number", "'1,5' is not a number; choose number:, if the decimal mark is a comma"),
    "not a number": ("nan", "number", "'nan' is not a number"),
    "bool": ("maybe", "bool", "'maybe' is not true or false"),
    "date": (
        "31.1.26",
        "date",
        "'31.1.26' is not a date in the format YYYY-MM-DD; set another format with a type such as date:%d.%m.%Y",
    ),
    "formatted date": ("2026", "date:%d.%m.%Y", "'2026' is not a date in the format %d.%m.%Y"),
    "datetime": ("noon", "datetime", "'noon' is not a time in the format 2026-01-31T09:30:00+01:00"),
    "naive": ("2026-01-31 10:00", "datetime", "'2026-01-31 10:00' time without a zone; set --timezone"),
    "unix": ("x", "datetime:unix", "'x' is not a time in the format unix"),
    "json": ("{", "json", "'{' is not JSON"),
    "a long cell": ("x" * 99, "int", f"'{'x' * 40}…' is not a whole number"),
}


@pytest.mark.parametrize("name", CELLS)
def test_cells_that_do_not_fit(name: str, run: Run, fake: FakeKlaviyo) -> None:
    cell, kind, message = CELLS[name]
    Path("c.csv").write_text(f'email,p\nann@b.co,\nbob@b.co,"{cell}"\ncy@b.co,\n')
    done = run("import", "profiles", "c.csv", "--map", "properties.p=p", "--type", f"properties.p={kind}")
    assert done.code == 3
    assert f"c.csv:3:10: column 'p' (properties.p): {message}" in done.err
    assert len(fake.profiles) == 2


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ('{"email": "a@b.co", "Tier": 1}', "c.jsonl:1:1: column 'Tier' is not an attribute of profiles"),
        ('{"location": {"city": "x"}, "location.city": "y"}', "column 'location.city': location.city is set twice"),
        ('{"email": "a@b.co", "title": "\\ud800"}', "c.jsonl:1"),
    ],
)
def test_json_rows_that_do_not_fit(row: str, message: str, run: Run) -> None:
    Path("c.jsonl").write_text(f'{row}\n{{"email": "b@b.co"}}\n')
    done = run("import", "profiles", "c.jsonl")
    if "ud800" in row:
        assert done.code == 0  # JSON has an escape for it
    else:
        assert done.code == 3
        assert message in done.err


def test_a_profile_by_id_and_attributes(run: Run) -> None:
    Path("e.csv").write_text("profile_id,email\n01A,a@b.co\n")
    done = run("send", "events", "e.csv", *PLACED)
    assert done.code == 3
    assert "an event needs either profile.id or other attributes of the profile" in done.err


@pytest.mark.slow
def test_rows_with_any_number_of_names(run: Run, fake: FakeKlaviyo) -> None:
    lines = (json.dumps({"email": f"p{number}@b.co", f"n{number}": number}) for number in range(10_050))
    Path("c.jsonl").write_text("\n".join(lines))
    assert run("import", "profiles", "c.jsonl", "--rest", "properties").code == 0
    assert len(fake.profiles) == 10_050


def test_values_that_json_has_no_form_for(run: Run) -> None:
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    from datetime import timedelta

    columns = {"email": ["a@b.co", "b@b.co"], "p": arrow.array([b"x", None]), "t": [timedelta(seconds=1), None]}
    parquet.write_table(arrow.table(columns), "c.parquet")
    done = run("import", "profiles", "c.parquet", "--rest", "properties")
    assert done.code == 3
    assert "c.parquet:1: column 'p' (properties.p): " in done.err
    assert "accepted             1" in done.err


def test_options_are_the_same_text_in_any_locale(run: Run, fake: FakeKlaviyo, tmp_path: Path) -> None:
    (tmp_path / "c.csv").write_text("email,Größe\na@b.co,7\n", "utf-8")
    given = ["--map", "properties.größe=Größe", "--set", "last_name=Käufer"]
    done = run("import", "profiles", "c.csv", *(each.encode().decode("ascii", "surrogateescape") for each in given))
    assert done.code == 0, done.err
    with fake.client() as klaviyo:
        [person] = klaviyo.get_profiles()
    assert (person.attributes.last_name, person.attributes.properties) == ("Käufer", {"größe": "7"})
