"""Events: what is sent for one, by whom, and how they are read."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from uuid import UUID

import httpx
import pytest

from klaviyo_client.filters.events import GetEventsFilter
from klaviyo_client.models import EventProfileCreateAttributes, Profile, ProfileCreateAttributes
from klaviyo_ext import AsyncKlaviyo, Klaviyo, ProfileDraft, errors, updaters as u
from klaviyo_ext.people.request_kinds import taken_by
from klaviyo_ext.testing import SpecServer
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, refusal, throttled

WHEN = datetime(2026, 7, 1, 9, 30, tzinfo=timezone(timedelta(hours=2)))


def sent(server: SpecServer) -> dict[str, Any]:
    """Attributes of the event in the newest request."""
    found: dict[str, Any] = json.loads(server.requests[-1].body)["data"]["attributes"]
    return found


def test_the_least_that_an_event_is(klaviyo: Klaviyo, server: SpecServer) -> None:
    key = klaviyo.create_event("Viewed Product", "P1")
    assert sent(server) == {
        "properties": {},
        "metric": {"data": {"type": "metric", "attributes": {"name": "Viewed Product"}}},
        "profile": {"data": {"type": "profile", "id": "P1", "attributes": {}}},
        "unique_id": key,
    }
    assert UUID(hex=key).version == 4
    assert key != klaviyo.create_event("Viewed Product", "P1")


def test_all_that_an_event_can_be(klaviyo: Klaviyo, server: SpecServer) -> None:
    key = klaviyo.create_event(
        "Placed Order",
        u.email("ann@example.com"),
        properties={"items": [{"sku": "A-1", "price": Decimal("9.90")}]},
        value=Decimal("19.80"),
        value_currency="EUR",
        time=WHEN,
        unique_id="order-7",
        backfill=False,
    )
    assert key == "order-7"
    found = sent(server)
    assert found["profile"]["data"] == {"type": "profile", "attributes": {"email": "ann@example.com"}}
    del found["profile"], found["metric"]
    assert found == {
        "properties": {"items": [{"sku": "A-1", "price": 9.9}]},
        "unique_id": "order-7",
        "value": 19.8,
        "value_currency": "EUR",
        "time": "2026-07-01T09:30:00+02:00",
        "backfill": False,
    }


@pytest.mark.parametrize(
    "person",
    [
        {"email": "ann@example.com", "first_name": "Ann"},
        ProfileCreateAttributes(email="ann@example.com", first_name="Ann"),
        EventProfileCreateAttributes(email="ann@example.com", first_name="Ann"),
        u.combine(u.email("ann@example.com"), u.first_name("Ann")),
        [u.email("ann@example.com"), u.first_name("Ann")],
        (u.email("ann@example.com"), lambda draft: setattr(draft, "first_name", "Ann")),
        u.apply(ProfileDraft(), u.email("ann@example.com"), u.first_name("Ann")),
    ],
    ids=["mapping", "model", "model of events", "updater", "list", "tuple", "draft"],
)
def test_whose_event_it_is(klaviyo: Klaviyo, server: SpecServer, person: Any) -> None:
    klaviyo.create_event("Viewed", person)
    assert sent(server)["profile"]["data"] == {
        "type": "profile",
        "attributes": {"email": "ann@example.com", "first_name": "Ann"},
    }


@pytest.mark.parametrize(
    "person", ["P7", Profile.from_dict({"type": "profile", "id": "P7", "attributes": {"email": "x"}})]
)
def test_a_known_profile_is_named_by_its_id(klaviyo: Klaviyo, server: SpecServer, person: Any) -> None:
    klaviyo.create_event("Viewed", person)
    assert sent(server)["profile"]["data"] == {"type": "profile", "id": "P7", "attributes": {}}


def test_updaters_patch_the_profile_of_an_event(klaviyo: Klaviyo, server: SpecServer) -> None:
    klaviyo.create_event("Viewed", [u.id("P7"), u.properties(tier="gold"), u.append_property("seen", "spring")])
    patches = {"meta": {"patch_properties": {"append": {"seen": ["spring"]}}}}
    beside, attributes = taken_by("event").patches == "beside", {"properties": {"tier": "gold"}}
    made = {"attributes": attributes, **patches} if beside else {"attributes": {**attributes, **patches}}
    assert sent(server)["profile"]["data"] == {"type": "profile", "id": "P7", **made}


class Size(Enum):
    SMALL = "S"


def test_properties_are_encoded_without_loss(klaviyo: Klaviyo, server: SpecServer) -> None:
    klaviyo.create_event(
        "Viewed",
        "P1",
        properties={
            "when": WHEN,
            "day": date(2026, 7, 1),
            "price": Decimal("1.10"),
            "id": UUID(int=7),
            "size": Size.SMALL,
            "tags": ("a", "b"),
            "nothing": None,
            "ünï": True,
        },
    )
    assert sent(server)["properties"] == {
        "when": "2026-07-01T09:30:00+02:00",
        "day": "2026-07-01",
        "price": 1.1,
        "id": "00000000-0000-0000-0000-000000000007",
        "size": "S",
        "tags": ["a", "b"],
        "nothing": None,
        "ünï": True,
    }


BAD: list[tuple[str, tuple[Any, ...], dict[str, Any], str]] = [
    ("metric empty", ("", "P1"), {}, "metric must not be empty"),
    ("metric type", (None, "P1"), {}, "metric must be a string"),
    ("metric long", ("m" * 128, "P1"), {}, "metric must have at most 127 characters, not 128"),
    ("unique_id empty", ("m", "P1"), {"unique_id": ""}, "unique_id must not be empty"),
    ("unique_id long", ("m", "P1"), {"unique_id": "k" * 256}, "unique_id must have at most 255 characters, not 256"),
    ("unique_id type", ("m", "P1"), {"unique_id": 7}, "unique_id must be a string"),
    ("value type", ("m", "P1"), {"value": "9"}, "value must be a number, not str"),
    ("value bool", ("m", "P1"), {"value": True}, "value must be a number, not bool"),
    ("value nan", ("m", "P1"), {"value": float("nan")}, "value"),
    ("currency type", ("m", "P1"), {"value_currency": 7}, "value_currency must be a string"),
    ("time type", ("m", "P1"), {"time": "now"}, "time must be a datetime, not str"),
    ("time naive", ("m", "P1"), {"time": datetime(2026, 7, 1)}, "time.*no time zone"),  # noqa: DTZ001
    ("properties type", ("m", "P1"), {"properties": ["a"]}, "properties must be a mapping, not list"),
    ("properties value", ("m", "P1"), {"properties": {"a": [1, object()]}}, r"properties\.a\[1\]"),
    ("properties key", ("m", "P1"), {"properties": {1: "a"}}, r"properties\[1\]: a key must be a string, not int"),
    ("profile none", ("m", None), {}, "profile must be an id, a profile, updaters, .* not NoneType"),
    ("profile number", ("m", 7), {}, "profile must be an id, a profile, updaters, .* not int"),
    ("profile empty id", ("m", ""), {}, "profile must not be empty"),
    ("profile path", ("m", "a/b"), {}, "invalid profile"),
    ("profile empty mapping", ("m", {}), {}, "profile is empty"),
    ("profile empty updaters", ("m", []), {}, "profile is empty"),
    ("profile empty draft", ("m", ProfileDraft()), {}, "profile is empty"),
    ("profile without id", ("m", Profile.from_dict({"type": "profile"})), {}, "profile must be a string"),
    ("profile no updaters", ("m", [u.email("a@b.co"), "x"]), {}, r"profile\[1\]: must be an updater"),
    ("profile bytes", ("m", b"P1"), {}, "profile must be an id, .* not bytes"),
]


@pytest.mark.parametrize(("arguments", "options", "message"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_bad_input_is_refused_before_anything_is_sent(
    klaviyo: Klaviyo, server: SpecServer, arguments: tuple[Any, ...], options: dict[str, Any], message: str
) -> None:
    with pytest.raises(errors.KlaviyoError, match=message) as caught:
        klaviyo.create_event(*arguments, **options)
    assert isinstance(caught.value, errors.ArgumentError | errors.EncodeError)
    assert isinstance(caught.value, ValueError)
    assert server.requests == ()


def test_lengths_that_just_fit(klaviyo: Klaviyo, server: SpecServer) -> None:
    assert klaviyo.create_event("m" * 127, "P1", unique_id="k" * 255) == "k" * 255
    assert len(server.requests) == 1


def test_an_event_can_be_sent_again_since_it_has_a_key() -> None:
    time, script = Time(), Script([httpx.ReadError("reset"), throttled("2"), answer(status=202)])
    with blocking(script, time) as client:
        key = client.create_event("Viewed", "P1")
    assert len(script.requests) == 3
    assert {json.loads(r.content)["data"]["attributes"]["unique_id"] for r in script.requests} == {key}


def test_an_event_over_the_limit_says_so() -> None:
    script = Script([refusal(413, "payload_too_large")])
    with blocking(script, Time()) as client, pytest.raises(errors.PayloadTooLargeError):
        client.create_event("Viewed", "P1")


def test_events_are_read_page_after_page() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        cursor = request.url.params.get("page[cursor]")
        link = None if cursor else "https://a.klaviyo.com/api/events?page%5Bcursor%5D=two"
        attributes = {"uuid": cursor or "one", "event_properties": {"a": 1}}
        return answer({"data": [{"type": "event", "id": "E", "attributes": attributes}], "links": {"next": link}})

    script = Script([serve])
    with blocking(script, Time()) as client:
        wanted = GetEventsFilter.profile_id.equals("P1") & GetEventsFilter.datetime.greater_than(WHEN)
        found = list(
            client.get_events(filter=wanted, sort="-datetime", fields=["uuid", "event_properties"], page_size=200)
        )
    assert [event.attributes.uuid for event in found] == ["one", "two"]
    first = script.requests[0].url.params
    assert first["filter"] == f"and({str(wanted)[4:-1]})"
    assert (first["sort"], first["fields[event]"], first["page[size]"]) == ("-datetime", "uuid,event_properties", "200")


def test_what_is_asked_for_is_what_the_document_allows(klaviyo: Klaviyo, server: SpecServer) -> None:
    events = klaviyo.get_events(
        filter=GetEventsFilter.metric_id.equals("M1"), sort="datetime", fields=["timestamp"], page_size=1000
    )
    assert next(events).type == "event"
    assert server.requests[0].path == "/api/events"
    with pytest.raises(errors.ArgumentError, match="page_size must be between 1 and 1000"):
        klaviyo.get_events(page_size=1001)


def test_the_same_for_async_code(server: SpecServer) -> None:
    async def main() -> None:
        async with AsyncKlaviyo("pk_test", transport=server.transport(), pace=False) as client:
            assert await client.create_event("Viewed", u.email("ann@example.com"), unique_id="k") == "k"
            with pytest.raises(errors.ArgumentError, match="profile is empty"):
                await client.create_event("Viewed", cast("Any", {}))
            assert [event async for event in client.get_events(page_size=1)]
        async with awaiting(Script([httpx.ReadError("reset"), answer(status=202)]), Time()) as client:
            assert await client.create_event("Viewed", "P1", time=datetime.now(UTC))

    asyncio.run(main())
    assert sent_first(server)["unique_id"] == "k"


def sent_first(server: SpecServer) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(server.requests[0].body)["data"]["attributes"]
    return found
