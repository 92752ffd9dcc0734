"""Custom properties are sent as what they are, or refused with their path."""

from __future__ import annotations

import json
from collections import OrderedDict, deque
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from fractions import Fraction
from pathlib import PurePath
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from klaviyo_client import EncodeError, KlaviyoError
from klaviyo_client.models import ProfileLocation
from klaviyo_client.runtime.encoding import dumps
from klaviyo_client.runtime.timestamps import parse_datetime
from klaviyo_ext.people.property_values import encode_properties, encode_property, same_json
from tests.ext.people.any_profile import LETTERS


class Tier(Enum):
    GOLD = "gold"
    NESTED = (1, Decimal("2.5"))


class Size(StrEnum):
    M = "M"


class Level(IntEnum):
    HIGH = 3


class Text(str):
    __slots__ = ()


NOON = datetime(2026, 7, 15, 12, 30, tzinfo=UTC)
IDENTITY = UUID("5f0c2f3e-8c1f-4b7e-9d2a-1b2c3d4e5f60")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("é 😀", "é 😀"),
        ("", ""),
        (None, None),
        (True, True),
        (0, 0),
        (-(2**63), -(2**63)),
        (2**63 - 1, 2**63 - 1),
        (1.5, 1.5),
        (Text("t"), "t"),
        (NOON, "2026-07-15T12:30:00+00:00"),
        (NOON.replace(microsecond=1), "2026-07-15T12:30:00.000001+00:00"),
        (NOON.astimezone(timezone(timedelta(hours=-3, minutes=-30))), "2026-07-15T09:00:00-03:30"),
        (parse_datetime("2026-07-15 12:30:00+00:00"), "2026-07-15 12:30:00+00:00"),
        (date(2026, 7, 15), "2026-07-15"),
        (time(9, 30), "09:30:00"),
        (IDENTITY, "5f0c2f3e-8c1f-4b7e-9d2a-1b2c3d4e5f60"),
        (Tier.GOLD, "gold"),
        (Tier.NESTED, [1, 2.5]),
        (Size.M, "M"),
        (Level.HIGH, 3),
        (Decimal(3), 3),
        (Decimal("3.00"), 3),
        (Decimal("1E+3"), 1000),
        (Decimal("-0"), 0),
        (Decimal("0.10"), 0.1),
        (Decimal("19.99"), 19.99),
        (Decimal("1E-7"), 1e-07),
        (Decimal(2**63 - 1), 2**63 - 1),
        ((1, "a"), [1, "a"]),
        (deque([1, 2]), [1, 2]),
        (range(3), [0, 1, 2]),
        (iter([1]), [1]),
        ({"b", "a"}, ["a", "b"]),
        (frozenset({10, 9}), [10, 9]),  # by their JSON: "10" < "9"
        ({"a": {"b": (date(2026, 1, 1),)}}, {"a": {"b": ["2026-01-01"]}}),
        (OrderedDict(a=1), {"a": 1}),
        (MappingProxyType({"a": 1}), {"a": 1}),
        ({Size.M: 1}, {"M": 1}),
        (ProfileLocation(city="Turin", zip=None), {"city": "Turin", "zip": None}),
        ([], []),
        ({}, {}),
    ],
)
def test_encodes(value: Any, expected: Any) -> None:
    encoded = encode_properties({"x": value})
    assert encoded == {"x": expected}
    assert type(encoded["x"]) is type(expected)
    assert json.loads(dumps(encoded)) == encoded


@pytest.mark.parametrize(
    ("value", "path", "reason"),
    [
        (datetime(2026, 7, 15), "properties.x", "has no time zone"),  # noqa: DTZ001  what is refused
        (float("nan"), "properties.x", "cannot encode nan"),
        (float("-inf"), "properties.x", "cannot encode -inf"),
        (Decimal("NaN"), "properties.x", "cannot encode NaN"),
        (Decimal("sNaN"), "properties.x", "cannot encode sNaN"),
        (Decimal("Infinity"), "properties.x", "cannot encode Infinity"),
        (
            Decimal("0.1234567890123456789"),
            "properties.x",
            "digits for a JSON number; round it or",
        ),
        (Decimal("1E-400"), "properties.x", "too many digits"),
        (Decimal("1E+1000000"), "properties.x", "does not fit into 64 bits; send it as a string"),
        (Decimal(2**63), "properties.x", "64 bits"),
        (2**63, "properties.x", "the integer does not fit into 64 bits; send it as a string"),
        (-(2**63) - 1, "properties.x", "64 bits"),
        (b"x", "properties.x", "bytes as JSON; decode it, or spell it in base64"),
        (bytearray(b"x"), "properties.x", "bytearray as JSON; decode it"),
        (memoryview(b"x"), "properties.x", "memoryview as JSON; decode it"),
        (timedelta(1), "properties.x", "timedelta as JSON; send its total_seconds()"),
        (object(), "properties.x", "cannot encode object"),
        (Fraction(1, 3), "properties.x", "cannot encode Fraction"),
        (PurePath("x"), "properties.x", "cannot encode Pure"),
        (1j, "properties.x", "cannot encode complex"),
        ("\ud800", "properties.x", "surrogate"),
        ([1, [float("nan")]], "properties.x[1][0]", "nan"),
        ({"a": [1, 2, {"b": b""}]}, "properties.x.a[2].b", "bytes"),
        ({1: 2}, "properties.x[1]", "a key must be a string, not int"),
        ({"": 2}, "properties.x", "must not be empty"),
        ({"a": {None: 2}}, "properties.x.a[None]", "a key must be a string, not NoneType; csv.DictReader"),
        ({"\udfff": 2}, "properties.x", "surrogate"),
        ({1, (2, b"")}, "properties.x", "bytes"),
        (ProfileLocation(latitude=float("inf")), "properties.x.latitude", "inf"),
    ],
)
def test_refuses(value: Any, path: str, reason: str) -> None:
    with pytest.raises(EncodeError) as caught:
        encode_properties({"x": value})
    assert caught.value.path.startswith(path)
    assert reason in str(caught.value)
    assert isinstance(caught.value, KlaviyoError | ValueError)


def test_path_of_a_set_has_some_index() -> None:
    with pytest.raises(EncodeError, match=r"^properties\.x\[[01]\]\[1\]: "):
        encode_properties({"x": {1, (2, b"")}})


@pytest.mark.parametrize("key", [1, None, b"a", ("a",)])
def test_keys_are_strings(key: Any) -> None:
    with pytest.raises(EncodeError, match=r"^properties\[.*\]: a key must be a string"):
        encode_properties({key: 1})


def test_a_container_in_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(EncodeError, match="contains itself, or is nested too deeply"):
        encode_properties({"x": loop})
    deep_list: Any = 1
    for _ in range(101):
        deep_list = [deep_list]
    with pytest.raises(EncodeError, match="nested more than 100 levels deep"):
        encode_properties({"x": deep_list})
    deep: Any = 1
    for _ in range(60):
        deep = [deep]
    assert json.loads(dumps(encode_properties({"x": deep}))) == {"x": deep}


def test_encodes_into_new_containers() -> None:
    inner = [1]
    given = {"x": inner}
    encoded = encode_properties(given)
    inner.append(2)
    assert encoded == {"x": [1]}


def test_path_and_name_can_be_chosen() -> None:
    with pytest.raises(EncodeError, match=r"^event\.properties\.total: "):
        encode_property("total", b"", path="event.properties")
    assert encode_property("total", Decimal(1)) == 1


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_decimals_are_exact_or_refused(value: Decimal) -> None:
    try:
        encoded = encode_property("x", value)
    except EncodeError:
        return
    read = json.loads(dumps(encoded), parse_float=Decimal, parse_int=Decimal)
    assert read == value


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_amounts_of_money_are_always_exact(value: Decimal) -> None:
    assert json.loads(dumps(encode_property("x", value)), parse_float=Decimal) == value


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(LETTERS),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(LETTERS, min_size=1), inner),
    max_leaves=20,
)


@given(JSON)
def test_json_data_stays_as_it_is(value: Any) -> None:
    encoded = encode_property("x", value)
    assert same_json(encoded, value)
    assert same_json(json.loads(dumps(encoded)), value)


@given(st.datetimes(timezones=st.timezones() | st.just(UTC)))
def test_datetimes_keep_the_moment(value: datetime) -> None:
    read = datetime.fromisoformat(encode_property("x", value))
    assert (read - value).total_seconds() == 0
    assert read.utcoffset() == value.utcoffset()


@given(JSON, JSON)
def test_same_json_compares_by_spelling(one: Any, other: Any) -> None:
    def spelt(value: Any) -> Any:
        # Numbers of one value are the same number in JSON, however they are spelt: 1, 1.0, 1e0.
        return json.dumps(value, sort_keys=True)

    assert same_json(one, one)
    assert same_json(one, other) == same_json(other, one)
    if spelt(one) == spelt(other):
        assert same_json(one, other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (1, 1.0, True),
        (True, 1, False),
        (0, False, False),
        (None, False, False),
        ([True], [1], False),
        ({"a": [0]}, {"a": [False]}, False),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        ({"a": 1}, {"a": 1, "b": None}, False),
        ([1], [1, 2], False),
        ({}, [], False),
        ("1", 1, False),
    ],
)
def test_same_json(one: Any, other: Any, same: bool) -> None:
    assert same_json(one, other) is same
    assert same_json(other, one) is same
