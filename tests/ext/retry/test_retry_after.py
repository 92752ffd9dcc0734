from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from math import isfinite

import pytest
from hypothesis import given, strategies as st

from klaviyo_ext.retry.retry_after import retry_after

NOW = datetime(2026, 7, 15, 12, tzinfo=UTC)
AT_NOON = "Wed, 15 Jul 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        # whole and decimal seconds
        ("1", 1.0),
        ("58", 58.0),
        ("86400", 86400.0),
        ("  30 ", 30.0),
        ("1.5", 1.5),
        ("1.", 1.0),
        (".5", 0.5),
        ("007", 7.0),
        # dates in the three forms of HTTP
        ("Wed, 15 Jul 2026 12:00:30 GMT", 30.0),
        ("Wednesday, 15-Jul-26 12:00:30 GMT", 30.0),
        ("Wed Jul 15 12:00:30 2026", 30.0),
        ("Wed, 15 Jul 2026 14:00:30 +0200", 30.0),
        ("Wed, 15 Jul 2026 12:00:30 -0000", 30.0),
        # no wait is named
        ("", None),
        (" ", None),
        ("0", None),
        ("0.0", None),
        ("-1", None),
        ("+1", None),
        (AT_NOON, None),
        ("Wed, 15 Jul 2026 11:59:59 GMT", None),
        ("soon", None),
        ("1 s", None),
        ("1, 2", None),
        ("1e3", None),
        ("0x10", None),
        ("1_000", None),
        ("inf", None),
        ("nan", None),
        (".", None),
        ("٣", None),
        ("9" * 5000, None),
        ("Wed, 99 Jul 2026 12:00:00 GMT", None),
        ("Wed, 15 Jul 99999 12:00:00 GMT", None),
        ("Wed, 15 Jul 2026 12:00:00 +999999999999", None),
    ],
)
def test_forms(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}, NOW) == seconds


def test_no_header() -> None:
    assert retry_after({}) is None


def test_now_in_another_zone() -> None:
    now = NOW.astimezone(timezone(timedelta(hours=-5)))
    assert retry_after({"retry-after": "Wed, 15 Jul 2026 12:00:30 GMT"}, now) == 30


def test_a_date_counts_from_the_date_of_the_answer() -> None:
    headers = {"retry-after": "Wed, 15 Jul 2026 12:00:30 GMT", "date": AT_NOON}
    assert retry_after(headers) == 30


@pytest.mark.parametrize("headers", [{}, {"date": "yesterday"}])
def test_else_from_the_clock(headers: dict[str, str]) -> None:
    found = retry_after({"retry-after": "Fri, 31 Dec 9999 23:59:59 GMT", **headers})
    assert found is not None
    assert found > 3600


@given(st.text() | st.from_regex(r"\w{3}, \d+ Jul \d+ \d+:\d+:\d+ [+-]?\w+"), st.text())
def test_no_value_raises(value: str, date: str) -> None:
    found = retry_after({"retry-after": value, "date": date})
    assert found is None or (found > 0 and isfinite(found))
