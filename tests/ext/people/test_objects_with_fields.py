"""Objects of other libraries are taken by single calls as they are by bulk methods, and the same is sent."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple, cast

import attrs
import pytest

from klaviyo_client.models import ProfileLocation
from klaviyo_ext import Klaviyo, rows, updaters as u
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError, MissingValueError, NotFoundError, ValidationError
from klaviyo_ext.testing import FakeKlaviyo

EMAIL = "ann@klaviyo-fake.io"


@dataclass
class Data:
    email: str = EMAIL
    phone_number: str | None = None


@attrs.frozen
class Attrs:
    email: str = EMAIL
    phone_number: str | None = None


class Tuple(NamedTuple):
    email: str = EMAIL


class Dumped:
    """As a model of pydantic."""

    def model_dump(self, *, exclude_unset: bool = False, by_alias: bool = False) -> dict[str, Any]:
        return {"email": EMAIL}


def row_of_a_database() -> Any:
    database = sqlite3.connect(":memory:")
    database.row_factory = sqlite3.Row
    row = database.execute(f"select '{EMAIL}' as email").fetchone()
    database.close()
    return row


class Series:
    """As a row of pandas."""

    dtype = "object"

    def to_dict(self) -> dict[str, Any]:
        return {"email": EMAIL}


CALLS: dict[str, Callable[[Klaviyo, Any], Any]] = {
    "create": lambda klaviyo, one: klaviyo.create_profile(one),
    "create, with more": lambda klaviyo, one: klaviyo.create_profile(one, u.title("x")),
    "create, in a list": lambda klaviyo, one: klaviyo.create_profile([one, u.title("x")]),
    "upsert": lambda klaviyo, one: klaviyo.create_or_update_profile(one),
    "update": lambda klaviyo, one: klaviyo.update_profile("P1", one),
    "subscribe": lambda klaviyo, one: klaviyo.subscribe_profile(one),
    "unsubscribe": lambda klaviyo, one: klaviyo.unsubscribe_profile(one),
    "event": lambda klaviyo, one: klaviyo.create_event("M", one, unique_id="1"),
    "properties of an event": lambda klaviyo, one: klaviyo.create_event("M", "P1", properties=one, unique_id="1"),
    "properties": lambda klaviyo, one: klaviyo.update_profile("P1", u.properties(one)),
    "bulk": lambda klaviyo, one: klaviyo.bulk_import_profiles([one]),
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("make", [Data, Attrs, Tuple, Dumped, row_of_a_database, Series])
def test_the_same_is_sent_as_for_a_mapping(call: str, make: Callable[[], Any]) -> None:
    bodies = list[Any]()
    for one in (make(), {"email": EMAIL}):
        fake = FakeKlaviyo()
        with fake.client() as klaviyo:
            with suppress(NotFoundError, ValidationError):  # nobody is P1
                CALLS[call](klaviyo, one)
            bodies.append(fake.requests[0].json)
    assert bodies[0] == bodies[1]


def test_of_several_people_none_wins() -> None:
    with FakeKlaviyo().client() as klaviyo, pytest.raises(ArgumentError, match="person: has several values of email"):
        klaviyo.subscribe_profile([Data("a@klaviyo-fake.io"), Data("b@klaviyo-fake.io")])


class Frame:
    """As a frame of pandas."""

    columns = ("email",)

    def keys(self) -> list[str]:
        return ["email"]

    def __getitem__(self, name: str) -> list[str]:
        return [EMAIL]

    def to_dict(self, orient: str) -> list[dict[str, str]]:
        return [{"email": EMAIL}]


def test_a_frame_is_no_person_and_no_row() -> None:
    fake, frame = FakeKlaviyo(), cast("Any", Frame())
    with fake.client() as klaviyo:
        for call in (klaviyo.create_profile, klaviyo.subscribe_profile):
            with pytest.raises(ArgumentTypeError, match=r"must be .*, not Frame"):
                call(frame)
        fake.requests.assert_nothing_sent()
        report = klaviyo.bulk_import_profiles([Frame()])
        assert report.set_aside[0].detail.endswith("from_iterable(map(rows.of, frames))")
        assert klaviyo.bulk_import_profiles(row for frame in [Frame()] for row in rows.of(frame)).ok


class Scalar:
    """As a number of numpy."""

    dtype = None
    ndim = 0

    def __init__(self, value: object) -> None:
        self._value = value

    def tolist(self) -> object:
        return self._value


@pytest.mark.parametrize("value", [7, 1.5, Decimal("1.5"), Scalar(7), Scalar(1.5)])
def test_numbers_of_events_and_places(value: Any) -> None:
    fake = FakeKlaviyo()
    number = value._value if isinstance(value, Scalar) else value
    with fake.client() as klaviyo:
        klaviyo.create_event("M", {"email": EMAIL}, value=value)
        assert fake.requests[-1].json["data"]["attributes"]["value"] == number
        assert klaviyo.bulk_create_events([{"metric": "M", "profile": {"email": EMAIL}, "value": value}]).ok
        klaviyo.create_or_update_profile(u.email(EMAIL), u.location(latitude=value))
        assert fake.requests[-1].json["data"]["attributes"]["location"] == {"latitude": number}


@pytest.mark.parametrize("value", [True, Scalar(True), "9.99", [1], Scalar("x"), ProfileLocation()])
def test_what_is_no_number(value: Any) -> None:
    with FakeKlaviyo().client() as klaviyo, pytest.raises(ArgumentTypeError, match="value must be a number, not"):
        klaviyo.create_event("M", {"email": EMAIL}, value=value)


def test_missing_values_are_one_kind_of_error_and_of_row() -> None:
    nan = float("nan")
    with pytest.raises(MissingValueError, match=r"^location.latitude: cannot encode nan"):
        u.location(latitude=nan)
    with FakeKlaviyo().client() as klaviyo:
        events = [{"metric": "M", "profile": {"email": EMAIL}, "value": nan}]
        (aside,) = klaviyo.bulk_create_events(events).set_aside
    assert aside.reason == "unencodable"
    assert aside.detail.endswith("leave it out, or send None; or set missing='omit' or 'null'")
