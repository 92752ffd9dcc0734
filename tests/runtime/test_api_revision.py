"""What is a revision, for the generator, the client and the fake alike."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from codegen.input_error import CodegenError
from codegen.load.published import parse_revision
from codegen.runtime import api_revision as of_generator
from klaviyo_client.runtime.api_revision import lifecycle
from klaviyo_ext import Klaviyo, errors, revisions

ROOT = Path(__file__).resolve().parents[2]
LEAP_DAYS = [date(2024, 2, 29), date(2028, 2, 29)]

texts = st.sampled_from(["2026-07-15", "2026-07-15.pre", "2026-02-30", "2026-13-01", "9999-01-01", "0000-01-01"])
texts |= st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(\.[a-zA-Z0-9_]{1,4})?\n?", fullmatch=True)
texts |= st.text(max_size=12)


@given(texts)
def test_all_agree_on_what_is_one(text: str) -> None:
    try:
        wanted = lifecycle(text)
    except ValueError:
        with pytest.raises(CodegenError, match="is not a revision"):
            parse_revision(text)
        with pytest.raises(errors.ArgumentError):
            revisions.lifecycle(text)
        with pytest.raises(errors.ArgumentError):
            Klaviyo("pk_1", revision=text)
    else:
        assert parse_revision(text) == text
        assert revisions.lifecycle(text) == wanted
        assert str(of_generator.lifecycle(text)) == str(wanted)


@given(st.dates(date(2022, 10, 17), date(2200, 1, 1)) | st.sampled_from(LEAP_DAYS))
def test_dates(day: date) -> None:
    stable, beta = lifecycle(day.isoformat()), lifecycle(f"{day}.pre")
    assert stable.deprecated is not None
    assert stable.retired is not None
    assert stable.retired - stable.deprecated in (timedelta(365), timedelta(366))
    assert stable.deprecated - day in (timedelta(365), timedelta(366))
    assert [stable.stage(when) for when in (day, stable.deprecated, stable.retired)] == [
        "stable",
        "deprecated",
        "retired",
    ]
    assert [stable.stage(d - timedelta(1)) for d in (stable.deprecated, stable.retired)] == ["stable", "deprecated"]
    assert (beta.released, beta.deprecated, beta.retired, beta.stage(date.max)) == (day, None, None, "beta")


def test_one_grammar() -> None:
    dialect = re.compile(r"""["(]\\d\{4\}-\\d|\[0-9\]\{4\}-\[0-9\]""")
    found = {
        path.name
        for root in ("klaviyo_ext", "scripts", "templates")
        for path in (ROOT / root).rglob("*.py")
        if dialect.search(path.read_text())
    }
    # The others read dates of records, cells and filters.
    others = {"metric_aggregates.py", "field_values.py", "filter_grammar.py"}
    others |= {"consent_cells.py", "row_filter.py", "time_cells.py"}
    assert found == {"api_revision.py", *others}
