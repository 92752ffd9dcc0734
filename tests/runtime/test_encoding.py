from __future__ import annotations

import json
from collections import OrderedDict, UserString
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import given, strategies as st

from klaviyo_client import EncodeError, KlaviyoError, Model, models
from klaviyo_client.models import EventCreateAttributes, ProfileCreateAttributes, ProfileLocation
from klaviyo_client.runtime.encoding import dumps, encode

NAIVE = datetime(2026, 1, 1)  # noqa: DTZ001 - that is the point
NAN = float("nan")


class Tier(Enum):
    GOLD = "gold"


class Size(IntEnum):
    LARGE = 3


class Channel(str, Enum):  # noqa: UP042 - older programs have these
    SMS = "sms"


def round_trip(value: Any) -> Any:
    return json.loads(dumps(value))


def in_properties(value: Any) -> Model:
    return ProfileCreateAttributes(properties={"sizes": [1, 2, {"deep": value}]})


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (None, None),
        (True, True),
        (7, 7),
        (1.5, 1.5),
        (2**70, 2**70),
        ('é\u2028"\\\n', 'é\u2028"\\\n'),
        ("\ud800", "\ud800"),
        ((1, 2), [1, 2]),
        ({"a": (1,)}, {"a": [1]}),
        (OrderedDict(a=1), {"a": 1}),
        (MappingProxyType({"a": {1}}), {"a": [1]}),
        ((n for n in (1, 2)), [1, 2]),
        (datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01T00:00:00+00:00"),
        (date(2026, 1, 1), "2026-01-01"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Decimal("1.10"), 1.1),
        (time(9, 30), "09:30:00"),
        ({"b", "a"}, ["a", "b"]),
        (Tier.GOLD, "gold"),
        (Size.LARGE, 3),
        (Channel.SMS, "sms"),
        (UserString("é"), "é"),
        (ProfileLocation(city="x"), {"city": "x"}),
        ([ProfileLocation(zip=None)], [{"zip": None}]),
    ],
)
def test_what_has_a_form_in_json(value: Any, plain: Any) -> None:
    encoded = encode(value)
    assert json.loads(json.dumps(encoded)) == plain
    assert round_trip(encoded) == plain


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (NAIVE, "datetime 2026-01-01T00:00:00 has no time zone"),
        (NAN, "cannot encode nan as JSON"),
        (float("-inf"), "cannot encode -inf as JSON"),
        (Decimal("NaN"), "cannot encode NaN as JSON; leave it out, or send None"),
        (Decimal("Infinity"), "cannot encode Infinity as JSON"),
        (Decimal(2**63), "Decimal 9223372036854775808 does not fit into 64 bits"),
        (timedelta(1), "cannot encode timedelta as JSON; send its total_seconds()"),
        (b"bytes", "cannot encode bytes as JSON"),
        (bytearray(b"bytes"), "cannot encode bytearray as JSON"),
        (object(), "cannot encode object as JSON"),
        (ProfileLocation, "cannot encode ModelType as JSON"),
        (Tier, "cannot encode EnumType as JSON"),
        (attrs.NOTHING, "cannot encode _Nothing.NOTHING as JSON; leave it out"),
        (1j, "cannot encode complex as JSON"),
    ],
)
@pytest.mark.parametrize(
    ("wrap", "path"),
    [
        (lambda value: {"a": value}, "a"),
        (lambda value: [0, value], "[1]"),
        (lambda value: {"a": [{"b-c": [value]}]}, "a[0].b-c[0]"),
        (in_properties, "properties.sizes[2].deep"),
        (lambda value: {"data": {"attributes": in_properties(value)}}, "data.attributes.properties.sizes[2].deep"),
        (lambda value: ({"x": {"y": value}},), "[0].x.y"),
    ],
)
@pytest.mark.parametrize("call", [encode, dumps])
def test_what_has_none_is_refused_with_its_path(
    call: Callable[[Any], Any], wrap: Callable[[Any], Any], path: str, value: Any, reason: str
) -> None:
    if call is encode and isinstance(value, float) and "properties" in path:
        return  # a model returns what a server sent: only what is sent is checked
    with pytest.raises(EncodeError) as caught:
        call(wrap(value))
    assert caught.value.path == path
    assert caught.value.reason.startswith(reason)
    assert str(caught.value).startswith(f"{path}: {reason}")
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, KlaviyoError)


def circle() -> list[Any]:
    made: list[Any] = []
    made.append(made)
    return made


@pytest.mark.parametrize("value", [circle(), {(1, 2): 3}, {b"key": 1}, {"a": {NAN: 1}}])
def test_what_no_text_can_say_is_refused(value: Any) -> None:
    with pytest.raises(EncodeError):
        dumps(value)


def test_bodies_are_compact_and_utf_8() -> None:
    assert dumps({"a": ["é", 1.0, None, True]}) == '{"a":["é",1.0,null,true]}'.encode()


@pytest.mark.parametrize("text", ["2026-01-01T00:00:00", "2026-01-01 00:00:00Z", "2026-01-01T00:00:00.000Z"])
def test_a_timestamp_goes_back_as_it_came(text: str) -> None:
    made = models.ProfileAttributes.from_dict({"created": text, "properties": {"n": 1}})
    assert made.to_dict() == {"created": text, "properties": {"n": 1}}


@pytest.mark.parametrize("value", [NAIVE, datetime.combine(date(2026, 1, 1), NAIVE.time())])
def test_a_naive_datetime_in_a_model_is_refused(value: datetime) -> None:
    event = EventCreateAttributes.from_dict({"properties": {}, "metric": {}, "profile": {}})
    event.time = value
    with pytest.raises(EncodeError, match=r"^time: datetime 2026-01-01T00:00:00 has no time zone; add one"):
        event.to_dict()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
CLASSES = [
    models.Profile,
    models.ProfileAttributes,
    models.EventCreateAttributes,
    models.CampaignAttributes,
    models.FlowActionAttributes,
    models.EmailMarketing,
    models.ProfileSubscriptionCreateAttributes,
    models.ToMany,
    models.Links,
]


def shaped(cls: type[Model]) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with some of the declared members, and others."""
    values = JSON | st.sampled_from(["2026-01-01T00:00:00Z", "2026-02-30", {"type": "profile"}, [{"type": "list"}]])
    names = _wires(cls)
    return st.dictionaries(st.sampled_from(names) | st.text(), values, max_size=6)


def _wires(cls: type[Model]) -> list[str]:
    return list(cls.__wire_names__.values())


@given(st.data())
@pytest.mark.parametrize("cls", CLASSES)
def test_any_json_comes_back_from_any_model(cls: type[Model], data: st.DataObject) -> None:
    given_json = data.draw(shaped(cls))
    decoded = cls.from_dict(given_json)
    assert json.dumps(decoded.to_dict(), sort_keys=True) == json.dumps(given_json, sort_keys=True)
    assert round_trip(decoded) == json.loads(json.dumps(given_json))


@given(JSON)
def test_dumps_is_json(value: Any) -> None:
    assert json.dumps(round_trip(value)) == json.dumps(value)
