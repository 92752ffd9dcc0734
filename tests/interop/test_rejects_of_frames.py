"""Rejected rows of frames, and optional values of a frame in updaters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from klaviyo_ext import rows, updaters as u
from klaviyo_ext.people import ProfileDraft
from klaviyo_ext.testing import FakeKlaviyo

VALUES: dict[str, list[Any]] = {
    "E-Mail": ["a@klaviyo-fake.io", "not an address", None],
    "first_name": ["Ann", None, "Eve"],
    "spent": [1.5, None, 2.5],
}
COLUMNS = {"email": "E-Mail", "properties.spent": "spent"}


@pytest.mark.parametrize(
    "make",
    [pd.DataFrame, pl.DataFrame, pa.table, lambda values: pa.table(values).to_reader()],
    ids=["pandas", "polars", "pyarrow", "stream"],
)
def test_rejects_of_a_frame(make: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    with FakeKlaviyo().client() as klaviyo:
        report = klaviyo.bulk_import_profiles(rows.of(make(VALUES), columns=COLUMNS), rejects=path)
        assert report.rejected_count == 2
        found = [json.loads(line) for line in path.read_text().splitlines()]
        assert [(row["_error_index"], row["_error_code"]) for row in found] == [(1, "invalid"), (2, "no_identifier")]
        assert [row.get("first_name") for row in found] == [None, "Eve"]
        mapping = COLUMNS if "E-Mail" in found[0] else None
        again = klaviyo.bulk_import_profiles(rows.read(path, columns=mapping), rejects=tmp_path / "again.csv")
        assert (again.read, again.rejected_count) == (2, 2)


def test_missing_values_are_not_given() -> None:
    row = pd.DataFrame(VALUES).iloc[1]
    made = u.given(
        email="a@b.co", first_name=row["first_name"], properties={"spent": row["spent"], "x": pd.NA, "y": pd.NaT}
    )
    assert u.apply(ProfileDraft(), made).changes().attributes == {"email": "a@b.co"}
