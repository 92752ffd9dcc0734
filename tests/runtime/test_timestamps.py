from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, strategies as st

from klaviyo_client.runtime.encoding import encode_datetime
from klaviyo_client.runtime.timestamps import parse_datetime

NOON = datetime(2026, 7, 15, 12, tzinfo=UTC)
WHEN = datetime(2026, 7, 15, 12, 30, 15, 123456, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-07-15T12:00:00+00:00", NOON),
        ("2026-07-15T12:00:00Z", NOON),
        ("2026-07-15T12:00:00.000Z", NOON),
        ("2026-07-15T12:00:00-00:00", NOON),
        ("2026-07-15T14:00:00+02:00", NOON),
        ("2026-07-15T14:00:00+0200", NOON),
        ("2026-07-15 12:00:00+00:00", NOON),
        ("2026-07-15T12:30:15.123456+00:00", WHEN),
        ("2026-07-15T12:30:15,123456+00:00", WHEN),
        ("2026-07-15T12:30:15.123456789Z", WHEN),
        ("2026-07-15T12:30:15.1234Z", WHEN.replace(microsecond=123400)),
        ("20260715T120000Z", NOON),
        ("2026-07-15T120000.0+00:00", NOON),
        ("2026-W29-3T12:00:00+00:00", NOON),
        # not ISO 8601: dateutil reads them
        ("Wed, 15 Jul 2026 12:00:00 GMT", NOON),
        ("Wed, 15 Jul 2026 14:00:00 +0200", NOON),
        ("July 15, 2026 12:00 UTC", NOON),
        # without a zone
        ("2026-07-15T12:00:00", NOON.replace(tzinfo=None)),
        ("2026-07-15", datetime(2026, 7, 15)),  # noqa: DTZ001 - it has none
    ],
)
def test_spellings(text: str, moment: datetime) -> None:
    parsed = parse_datetime(text)
    assert isinstance(parsed, datetime)
    assert parsed == moment
    assert encode_datetime(parsed) == text


@pytest.mark.parametrize(
    "text",
    ["", " ", "soon", "2026-13-45T99:00:00Z", "0000-00-00", "12", "12:00", "May", "2026-07-15T12:00:00 XYZ", "now",
     "15 Jul 2026 12:00 EST", "9" * 50, "\x00"],
)  # fmt: skip
def test_what_names_no_moment_stays_text(text: str) -> None:
    assert parse_datetime(text) == text


@example("2026-07-15T24:00:00+00:00")
@example("2026-07-15T12:00:60Z")
@example("T0")
@given(st.text(alphabet="0123456789-+:.,TWZz aMJuly/GMT", max_size=34) | st.text(max_size=12))
def test_any_text_comes_back(text: str) -> None:
    parsed = parse_datetime(text)
    assert (encode_datetime(parsed) if isinstance(parsed, datetime) else parsed) == text


ZONES = st.timezones() | st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(timezones=ZONES))
def test_isoformat_is_read_back(moment: datetime) -> None:
    parsed = parse_datetime(moment.isoformat())
    assert isinstance(parsed, datetime)
    assert parsed.isoformat() == moment.isoformat() == encode_datetime(parsed)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
@pytest.mark.parametrize("text", ["2026-07-15T12:00:00Z", "2026-07-15T12:00:00", "Wed, 15 Jul 2026 12:00:00 GMT"])
def test_copies_keep_the_spelling(duplicate: Any, text: str) -> None:
    parsed = parse_datetime(text)
    assert encode_datetime(duplicate(parsed)) == text


def test_a_moment_made_of_a_timestamp_is_spelt_anew() -> None:
    parsed = parse_datetime("2026-07-15T12:00:00Z")
    assert isinstance(parsed, datetime)
    zone = ZoneInfo("Europe/Zurich")
    for made, text in [
        (parsed + timedelta(hours=1), "2026-07-15T13:00:00+00:00"),
        (parsed.replace(minute=5), "2026-07-15T12:05:00+00:00"),
        (parsed.astimezone(zone), "2026-07-15T14:00:00+02:00"),
    ]:
        assert encode_datetime(made) == text
        copied = pickle.loads(pickle.dumps(made))
        assert (copied, copied.tzinfo) == (made, made.tzinfo)
