"""``--type`` of values that have a type already: in Parquet, JSON, workbooks and frames they become what the text of
them becomes in CSV, and what cannot is a reject."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import rows
from klaviyo_ext.testing import FakeKlaviyo

NAN = float("nan")
NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
NAIVE = datetime(2026, 1, 31, 9, 30)  # noqa: DTZ001 - a cell of a workbook
MIDNIGHT = datetime(2026, 1, 31)  # noqa: DTZ001 - a date of a workbook
REFUSED, GAP = object(), object()

VALUES: dict[str, Any] = {
    "text": "abc",
    "digits": "42",
    "decimal text": "3.5",
    "yes": "yes",
    "int": 42,
    "one": 1,
    "zero": 0,
    "whole float": 3.0,
    "float": 3.5,
    "huge float": 1e17,
    "true": True,
    "Decimal": Decimal("3.50"),
    "whole Decimal": Decimal("3.00"),
    "datetime": NOON,
    "naive": NAIVE,
    "midnight": MIDNIGHT,
    "date": date(2026, 1, 31),
    "time": time(9, 30),
    "timedelta": timedelta(seconds=90),
    "None": None,
    "NaN": NAN,
    "bytes": b"ab",
    "list": ["a", "b"],
    "object": {"a": 1},
}

IN_ZONE = "2026-01-31T00:00:00+00:00"
GAPS = {"None": GAP, "NaN": GAP}
TIMES = {
    "datetime": "2026-01-31T12:00:00+00:00",
    "naive": "2026-01-31T09:30:00+00:00",
    "midnight": IN_ZONE,
    "date": IN_ZONE,
}
NUMBERS: dict[str, Any] = {
    "digits": 42,
    "decimal text": 3.5,
    "int": 42,
    "one": 1,
    "zero": 0,
    "whole float": 3.0,
    "float": 3.5,
    "huge float": 1e17,
    "Decimal": 3.5,
    "whole Decimal": 3,
    "timedelta": 90,
}
TEXTS: dict[str, Any] = {
    **{name: VALUES[name] for name in ("text", "digits", "decimal text", "yes")},
    "int": "42",
    "one": "1",
    "zero": "0",
    "whole float": "3",
    "float": "3.5",
    "true": "true",
    "Decimal": "3.50",
    "whole Decimal": "3",
    "datetime": "2026-01-31T12:00:00+00:00",
    "naive": "2026-01-31T09:30:00",
    "midnight": "2026-01-31",
    "date": "2026-01-31",
    "time": "09:30:00",
    "timedelta": "90",
}
EXPECTED: dict[str, dict[str, Any]] = {
    "int": {"digits": 42, "int": 42, "one": 1, "zero": 0, "whole float": 3, "whole Decimal": 3, "timedelta": 90},
    "number": NUMBERS,
    "bool": {"yes": True, "one": True, "zero": False, "true": True},
    "date": {"midnight": "2026-01-31", "date": "2026-01-31"},
    "datetime": TIMES,
    "datetime:unix": {
        "digits": "1970-01-01T00:00:42+00:00",
        "int": "1970-01-01T00:00:42+00:00",
        **TIMES,
        "decimal text": "1970-01-01T00:00:03.500000+00:00",
        "float": "1970-01-01T00:00:03.500000+00:00",
        "one": "1970-01-01T00:00:01+00:00",
        "zero": "1970-01-01T00:00:00+00:00",
        "whole float": "1970-01-01T00:00:03+00:00",
        "whole Decimal": "1970-01-01T00:00:03+00:00",
        "Decimal": "1970-01-01T00:00:03.500000+00:00",
        "timedelta": "1970-01-01T00:01:30+00:00",
    },
    "text": TEXTS,
    "list": {**{name: [text] for name, text in TEXTS.items()}, "list": ["a", "b"]},
    "json": {
        **NUMBERS,
        **TIMES,
        "true": True,
        "date": "2026-01-31",
        "time": "09:30:00",
        "list": ["a", "b"],
        "object": {"a": 1},
    },
}
EXPECTED["datetime"]["date"] = IN_ZONE
for mark in ("money", "number:.", "money:."):
    EXPECTED[mark] = EXPECTED["number"]
EXPECTED["number:,"] = EXPECTED["money:,"] = {
    name: value for name, value in EXPECTED["number"].items() if name != "decimal text"
}
EXPECTED["datetime:unix_ms"] = {name: TIMES[name] for name in TIMES}


class Frame:
    """A frame with values of any type."""

    def __init__(self, values: list[Any]) -> None:
        self.columns = ["email", "properties.x"]
        self._values = values

    def to_dict(self, _: str) -> list[dict[str, Any]]:
        return [{"email": f"p{n}@b.co", "properties.x": value} for n, value in enumerate(self._values)]


def sent(source: Any) -> dict[str, Any]:
    """The value of each row, by its e-mail address; what is not here was rejected."""
    fake = FakeKlaviyo()
    fake.client().bulk_import_profiles(source)
    found: dict[str, Any] = {}
    for entry in fake.requests.of("bulk_import_profiles"):
        for record in entry.json["data"]["attributes"]["profiles"]["data"]:
            attributes = record["attributes"]
            found[attributes["email"]] = attributes.get("properties", {}).get("x", GAP)
    return found


@pytest.mark.parametrize("alone", [True, False], ids=["alone", "together"])
@pytest.mark.parametrize("kind", [kind for kind in EXPECTED if kind != "datetime:unix_ms"])
def test_every_type_of_every_value(kind: str, alone: bool) -> None:
    expected = {**EXPECTED[kind], **GAPS}
    parts = [[name] for name in VALUES] if alone else [list(VALUES)]
    for names in parts:
        source = rows.of(Frame([VALUES[name] for name in names]), types={"properties.x": kind}, timezone="UTC")
        found = sent(source)
        for number, name in enumerate(names):
            value = found.get(f"p{number}@b.co", REFUSED)
            assert (name, value) == (name, expected.get(name, REFUSED))
            assert (
                type(value) is type(expected.get(name, REFUSED)) or kind in ("number", "json", "money") or ":" in kind
            )


@pytest.mark.parametrize("format", ["parquet", "jsonl", "xlsx"])
@pytest.mark.parametrize(
    ("kind", "cells", "expected"),
    [
        ("int", [1.0, 3.5, 4.0], [1, REFUSED, 4]),
        ("int", [True, False], [REFUSED, REFUSED]),
        ("bool", [True, False], [True, False]),
        ("bool", [1.0, 0.0, 2.0], [True, False, REFUSED]),
        ("number", [1.5, 2.0], [1.5, 2.0]),
        ("number", [True], [REFUSED]),
        ("text", [1.5, 2.0], ["1.5", "2"]),
        ("list", [1.0, 2.5], [["1"], ["2.5"]]),
        ("date", [1.0], [REFUSED]),
    ],
)
def test_files(kind: str, cells: list[Any], expected: list[Any], format: str, tmp_path: Path) -> None:
    path = tmp_path / f"c.{format}"
    people = [{"email": f"p{n}@b.co", "properties.x": cell} for n, cell in enumerate(cells)]
    if format == "parquet":
        import_module("pyarrow.parquet").write_table(import_module("pyarrow").Table.from_pylist(people), path)
    elif format == "jsonl":
        path.write_text("".join(f"{json.dumps(each)}\n" for each in people))
    else:
        book = import_module("xlsxwriter").Workbook(str(path))
        sheet = book.add_worksheet()
        for line, cells_ in enumerate([list(people[0]), *(list(each.values()) for each in people)]):
            sheet.write_row(line, 0, cells_)
        book.close()
    found = sent(rows.read(path, types={"properties.x": kind}))
    assert [found.get(f"p{n}@b.co", REFUSED) for n in range(len(cells))] == expected


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        ("int", 3.5, "'3.5' is not a whole number"),
        ("int", True, "'true' is not a whole number"),
        ("bool", 2, "'2' is not true or false"),
        ("date", NOON, "'2026-01-31T12:00:00+00:00' is not a date in the format"),
        ("datetime", 1767225600, "'1767225600' is all digits; set the type datetime:unix"),
        ("int", ["a"], "is a list, not a single value"),
        ("int", {"a": 1}, "is an object, not a single value"),
        ("int", 1e17, "is 1e+17, and floats have no more than 15 exact digits"),
        ("number", time(9, 30), "'09:30:00' is not a number"),
    ],
)
def test_rejects_say_what_is_wrong(kind: str, value: Any, said: str) -> None:
    source = rows.of(Frame([value]), types={"properties.x": kind})
    report = FakeKlaviyo().client().bulk_import_profiles(source)
    assert said in report.set_aside[0].detail
