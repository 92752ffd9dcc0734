"""The bulk methods that know what a row is."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import subprocess
import sys
import typing
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest

from klaviyo_ext import ProfileDraft, errors, updaters as u
from klaviyo_ext.bulk import bulk_methods
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.bulk.receiver import Receiver, people, run
from tests.ext.kernel import Script, Time, answer, awaiting, blocking

HEAVY = {"email": "a@klaviyo-fake.io", "properties": {"x": "y" * 60_000}}


def one_request(send: Callable[[Any], object]) -> dict[str, Any]:
    """The body of the only request that ``send`` makes of a client."""
    bodies: list[Any] = []

    def server(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return answer({"data": {"type": "job", "id": "J1"}}, status=202)

    with blocking(Script([server]), Time()) as klaviyo:
        send(klaviyo)
    (body,) = bodies
    found: dict[str, Any] = body["data"]
    return found


def test_one_request_gives_the_id_of_its_job() -> None:
    fake = FakeKlaviyo()
    group = fake.add_list("News")
    with fake.client() as klaviyo:
        job = klaviyo.bulk_create_or_update_profiles(people(10), list_id=group.id)
    assert isinstance(job, str)
    assert fake.world().need("profile-bulk-import-job", job).attributes["total_count"] == 10
    assert len(fake.profiles) == 10

    draft = ProfileDraft()
    draft.email = "x@klaviyo-fake.io"

    async def main() -> str:
        async with fake.async_client() as klaviyo:
            return await klaviyo.bulk_create_or_update_profiles([draft])

    assert asyncio.run(main()) != job


@pytest.mark.parametrize(
    ("profiles", "words"),
    [
        ([], "profiles must not be empty"),
        (people(10_001), "10,001 profiles do not fit into one request"),
        (
            [{"email": f"p{n}@klaviyo-fake.io", "properties": {"x": "y" * 60_000}} for n in range(100)],
            "bulk_import_profiles()",
        ),
        ([*people(2), {"first_name": "A"}], "cannot send profile 2: no identifier"),
        (
            [{"email": "a@klaviyo-fake.io", "properties": {"x": "y" * 100_000}}],
            "cannot send profile 0: 100,0",
        ),
        ([{"email": "a@klaviyo-fake.io", "properties": {"x": object()}}], "cannot send profile 0"),
    ],
)
def test_what_does_not_fit_into_one_request_is_refused_and_nothing_is_sent(profiles: Any, words: str) -> None:
    script = Script([answer(status=202)])
    with (
        blocking(script, Time()) as klaviyo,
        pytest.raises(errors.ArgumentError) as caught,
    ):
        klaviyo.bulk_create_or_update_profiles(profiles)
    assert words in str(caught.value)
    assert script.requests == []


def test_the_most_that_one_request_takes() -> None:
    found = one_request(lambda klaviyo: klaviyo.bulk_create_or_update_profiles(people(10_000)))
    assert len(found["attributes"]["profiles"]["data"]) == 10_000


@pytest.mark.parametrize("list_id", ["", "a/b", " ", 7])
def test_a_list_id_that_is_none_is_refused(list_id: Any) -> None:
    result = run("sync", Receiver(), "bulk_import_profiles", people(1), list_id=list_id)
    assert isinstance(result.error, errors.ArgumentError)
    assert "list_id" in str(result.error)


def test_profiles_go_to_a_list() -> None:
    found = one_request(lambda klaviyo: klaviyo.bulk_import_profiles(people(1), list_id="L1", wait=False))
    assert found["relationships"] == {"lists": {"data": [{"type": "list", "id": "L1"}]}}


EVENT = {"metric": "Seen", "profile": {"email": "a@klaviyo-fake.io"}}


def events_of(rows: list[Any]) -> list[Any]:
    found = one_request(lambda klaviyo: klaviyo.bulk_create_events(rows))
    records: list[Any] = found["attributes"]["events-bulk-create"]["data"]
    return records


def test_an_event_row_has_the_arguments_of_create_event() -> None:
    row = {
        "metric": "Placed Order",
        "profile": u.email("a@klaviyo-fake.io"),
        "properties": {"sku": "A1", "when": datetime(2026, 7, 1, tzinfo=UTC)},
        "value": Decimal("9.90"),
        "value_currency": "EUR",
        "time": datetime(2026, 7, 2, tzinfo=UTC),
        "unique_id": "order-1",
        "backfill": True,
    }
    (record,) = events_of([row])
    assert record["type"] == "event-bulk-create"
    assert record["attributes"]["profile"]["data"]["attributes"] == {"email": "a@klaviyo-fake.io"}
    (event,) = record["attributes"]["events"]["data"]
    assert event["attributes"]["metric"]["data"]["attributes"] == {"name": "Placed Order"}
    assert event["attributes"]["unique_id"] == "order-1"
    assert event["attributes"]["properties"]["sku"] == "A1"
    assert event["attributes"]["time"].startswith("2026-07-02")


def test_the_key_of_an_event_without_one_depends_on_the_row_and_its_number() -> None:
    def keys(rows: list[Any]) -> list[str]:
        return [record["attributes"]["events"]["data"][0]["attributes"]["unique_id"] for record in events_of(rows)]

    twice = keys([EVENT, EVENT])
    assert len(set(twice)) == 2
    assert keys([EVENT, EVENT]) == twice
    assert keys([EVENT, {**EVENT, "value": 1}])[0] == twice[0]
    assert keys([{**EVENT, "value": 1}]) != twice[:1]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"metric": "Seen"}, "profile"),
        ({"metric": "Seen", "profile": {}}, "profile is empty"),
        ({"profile": {"email": "a@klaviyo-fake.io"}}, "metric must be a string"),
        ({**EVENT, "metric": "x" * 200}, "metric must have at most 127 characters"),
        ({**EVENT, "vlaue": 1}, "vlaue"),
        ({**EVENT, "value": "9"}, "value must be a number"),
        ({**EVENT, "properties": {"x": float("nan")}}, "nan"),
        ({**EVENT, "time": datetime(2026, 1, 1)}, "zone"),  # noqa: DTZ001 - that is what is wrong
        ("x", "no identifier"),
        (7, "a row must be a mapping, a model, a draft, updaters or an id, not int"),
    ],
)
def test_an_event_row_that_is_none_is_set_aside(row: Any, words: str) -> None:
    server = Receiver(pointer="/data/attributes/events-bulk-create/data", job=None)
    result = run("sync", server, "bulk_create_events", [row, EVENT])
    assert result.report is not None
    (aside,) = result.report.set_aside
    assert words in aside.detail.lower() or words in aside.detail
    assert (aside.index, result.report.accepted) == (0, 1)


def test_events_reach_the_fake() -> None:
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        report = klaviyo.bulk_create_events({**EVENT, "value": number} for number in range(1500))
    assert report.ok
    assert len(fake.events) == 1500


def test_addresses_subscribe_to_the_channels() -> None:
    rows = [
        "a@klaviyo-fake.io",
        {"phone_number": "+15005550006"},
        {"email": "b@klaviyo-fake.io", "subscriptions": {"x": 1}},
        {"type": "profile", "id": "01ID"},
    ]
    found = one_request(
        lambda klaviyo: klaviyo.bulk_subscribe_profiles(
            rows, list_id="L1", channels=["email", "sms"], custom_source="form", historical_import=False
        )
    )
    subscribed = {"marketing": {"consent": "SUBSCRIBED"}}
    assert [record["attributes"]["subscriptions"] for record in found["attributes"]["profiles"]["data"]] == [
        {"email": subscribed},  # without a phone number
        {"sms": subscribed},
        {"x": 1},
        {"email": subscribed, "sms": subscribed},
    ]
    assert found["attributes"]["custom_source"] == "form"
    assert found["attributes"]["historical_import"] is False
    assert found["relationships"] == {"list": {"data": {"type": "list", "id": "L1"}}}


@pytest.mark.parametrize("channels", ["email", ()])
def test_channels_are_a_sequence(channels: Any) -> None:
    result = run("sync", Receiver(), "bulk_subscribe_profiles", ["a@klaviyo-fake.io"], channels=channels)
    assert isinstance(result.error, errors.ArgumentTypeError)


def test_consent_comes_and_goes() -> None:
    fake = FakeKlaviyo()
    group = fake.add_list("News")
    address = "ann@klaviyo-fake.io"
    with fake.client() as klaviyo:
        assert klaviyo.bulk_subscribe_profiles([address], list_id=group.id).accepted == 1
        assert consent(klaviyo, address) == "SUBSCRIBED"
        assert klaviyo.bulk_unsubscribe_profiles([address]).accepted == 1
        assert consent(klaviyo, address) == "UNSUBSCRIBED"
        assert klaviyo.bulk_suppress_profiles([address]).completed == 1
        assert klaviyo.bulk_unsuppress_profiles([{"email": address}]).completed == 1


def consent(klaviyo: Any, address: str) -> str:
    (found,) = klaviyo.get_profiles(filter=f'equals(email,"{address}")', additional_fields=["subscriptions"])
    said: str = found.attributes.subscriptions.email.marketing.consent
    return said


def test_async_clients_have_the_same_methods() -> None:
    async def main() -> int:
        async with awaiting(Script([Receiver()]), Time()) as klaviyo:
            report = await klaviyo.bulk_import_profiles(people(5), list_id="L1")
            return report.accepted

    assert asyncio.run(main()) == 5


# ---- what others see of the methods


def test_the_engine_is_loaded_by_the_first_bulk_call() -> None:
    code = (
        "import sys; from klaviyo_ext import Klaviyo\n"
        "engine = [f'klaviyo_ext.bulk.{name}' for name in ('bulk_run', 'run_loop', 'chunking', 'row_forms')]\n"
        "assert not [name for name in engine if name in sys.modules]\n"
        "Klaviyo('pk_x').bulk_suppress_profiles([])\n"
        "assert [name for name in engine if name in sys.modules] == engine\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("name", bulk_methods.__all__)
def test_the_annotations_of_a_method_resolve(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands under TYPE_CHECKING can be imported, and has all names that the annotations use."""
    monkeypatch.setattr(typing, "TYPE_CHECKING", True)
    spec = importlib.util.spec_from_file_location("klaviyo_ext.bulk.checked", bulk_methods.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    hints = typing.get_type_hints(getattr(module, name))
    assert hints["core"].__name__ == "Core"
    assert "return" in hints
