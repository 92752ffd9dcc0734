"""What the methods of `Klaviyo` and `AsyncKlaviyo` give and take."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NamedTuple, assert_type

import attrs
import httpx

import klaviyo_ext
from klaviyo_client import Collection, Document, Response, Single, beta
from klaviyo_client.api import events, profiles, reporting
from klaviyo_client.filters.profiles import GetProfilesFilter
from klaviyo_client.models import Account, CampaignValuesReport, Event, List, Profile, ProfileCreateAttributes
from klaviyo_ext import (
    AsyncKlaviyo,
    Clock,
    Hooks,
    JSONCodec,
    Klaviyo,
    KlaviyoError,
    Pacer,
    ProfileDraft,
    Retry,
    RetryDetails,
    WaitDetails,
    __version__,
    any_call,
    bulk,
    errors,
    pacing,
    retry,
    testing,
    updaters as u,
)
from klaviyo_ext.paging import AsyncResults, Results
from klaviyo_ext.people import Person


@dataclass
class Buyer:
    email: str


@attrs.frozen
class Lead:
    email: str


class Place(NamedTuple):
    city: str


def blocking() -> None:
    with Klaviyo("pk", timeout=5, retry=retry.OFF, hooks=Hooks(), transport=httpx.HTTPTransport()) as klaviyo:
        assert_type(klaviyo, Klaviyo)
        assert_type(klaviyo.pacer, Pacer)
        assert_type(klaviyo.with_options(timeout=1, headers={"X-Trace": "t"}), Klaviyo)
        assert_type(klaviyo.get_profile("1"), Profile)
        assert_type(klaviyo.get_profile("1", fields=["email"], additional_fields=["subscriptions"]), Profile)
        assert_type(klaviyo.get_profile("1").attributes.email, str | None)
        assert_type(
            klaviyo.get_profiles(filter=GetProfilesFilter.id.equals("1"), sort="-created"),
            Results[Profile, Collection[Profile]],
        )
        assert_type(klaviyo.create_profile(ProfileCreateAttributes(email="a@b.co")), Profile)
        assert_type(klaviyo.create_profile({"email": "a@b.co"}), Profile)
        assert_type(klaviyo.update_profile("1", u.title(None), lambda draft: draft.unset("old")), Profile)
        assert_type(klaviyo.create_or_update_profile(None, u.email("a@b.co")), Profile)
        assert_type(klaviyo.get_events(sort="-datetime", page_size=1000), Results[Event, Collection[Event]])
        klaviyo.subscribe_profile("a@b.co", list_id="L", channels=["email", "sms"], consented_at=datetime.now(UTC))
        klaviyo.subscribe_profile(klaviyo.get_profile("1"), custom_source="Till")
        klaviyo.unsubscribe_profile([u.given(email="a@b.co"), {"phone_number": "+1"}], channels=("sms",))
        assert_type(klaviyo.create_profile(Buyer("a@b.co"), u.title(None), lambda draft: draft.unset("old")), Profile)
        assert_type(klaviyo.update_profile("1", [Lead("a@b.co"), Place("Rome")]), Profile)
        assert_type(klaviyo.create_or_update_profile(Lead("a@b.co")), Profile)
        assert_type(klaviyo.create_event("Viewed", Buyer("a@b.co")), str)
        klaviyo.create_profile(Buyer)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        klaviyo.subscribe_profile(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        klaviyo.subscribe_profile("a@b.co", channels=["EMAIL"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
        assert_type(klaviyo.create_or_update_profile(u.email("a@b.co")), Profile)
        assert_type(klaviyo.send(profiles.get_profile("1"), retry=Retry(attempts=2), pace=False), Single[Profile])
        assert_type(klaviyo.send_raw(profiles.get_profiles()), Response[Collection[Profile]])
        assert_type(klaviyo.request("GET", "/api/lists", query={"page[size]": 10}, revision="r"), dict[str, Any])
        assert_type(klaviyo.send(any_call("POST", "/api/lists", body={"data": {}})), Document)
        assert_type(klaviyo.items(any_call("GET", "/api/lists")), Results[Any, Document])
        assert_type(klaviyo.pages(profiles.get_profiles(), cursor="c"), Iterator[Collection[Profile]])
        assert_type(klaviyo.items(profiles.get_profiles(), prefetch=True), Results[Profile, Collection[Profile]])
        assert_type(klaviyo.items(reporting.query_campaign_values({})), Results[Any, Single[CampaignValuesReport]])


async def asynchronous() -> None:
    async with AsyncKlaviyo(lambda: "pk", http_client=httpx.AsyncClient()) as klaviyo:
        assert_type(klaviyo, AsyncKlaviyo)
        assert_type(klaviyo.with_options(pace=False), AsyncKlaviyo)
        assert_type(await klaviyo.get_profile("1"), Profile)
        assert_type(klaviyo.get_profiles(page_size=5), AsyncResults[Profile, Collection[Profile]])
        assert_type([profile async for profile in klaviyo.get_profiles()], list[Profile])
        assert_type(await klaviyo.create_profile({"email": "a@b.co"}), Profile)
        assert_type(await klaviyo.update_profile("1", u.first_name("Ann")), Profile)
        assert_type(await klaviyo.create_or_update_profile("1", u.properties(tier="gold")), Profile)
        assert_type(await klaviyo.create_or_update_profile({"email": "a@b.co"}, u.title(None)), Profile)
        assert_type(await klaviyo.create_event("Viewed", "1"), str)
        assert_type(klaviyo.get_events(), AsyncResults[Event, Collection[Event]])
        assert_type(await klaviyo.send(events.get_event("1")), Single[Event])
        assert_type(await klaviyo.request("PATCH", "/api/lists/1", body={"data": {}}, timeout=3), dict[str, Any])
        assert_type(await klaviyo.send_raw(events.get_event("1")), Response[Single[Event]])
        assert_type(klaviyo.pages(profiles.get_profiles()), AsyncIterator[Collection[Profile]])
        assert_type(klaviyo.items(profiles.get_profiles()), AsyncResults[Profile, Collection[Profile]])


def results(klaviyo: Klaviyo) -> None:
    found = klaviyo.lists.get_lists()
    assert_type([each.id for each in found], list[str])
    assert_type(found.first(), List | None)
    assert_type(found.page(), Collection[List])
    assert_type(list(found.pages()), list[Collection[List]])
    assert_type(found.cursor, str | None)
    assert_type(found.to_dicts(), list[dict[str, Any]])
    assert_type(next(klaviyo.get_profiles()), Profile)


async def async_results(klaviyo: AsyncKlaviyo) -> None:
    found = klaviyo.lists.get_lists()
    assert_type([each.id async for each in found], list[str])
    assert_type(await found, Collection[List])
    assert_type(await found.first(), List | None)
    assert_type([page async for page in found.pages()], list[Collection[List]])
    assert_type(await found.to_dicts(), list[dict[str, Any]])


def namespaces(klaviyo: Klaviyo) -> None:
    assert_type(klaviyo.lists.get_list("L1"), Single[List])
    assert_type(klaviyo.lists.delete_list("L1"), None)
    assert_type(klaviyo.with_options(timeout=3).lists.get_list("L1").data.id, str)
    assert_type(klaviyo.accounts.get_accounts(), Collection[Account])
    assert_type(klaviyo.using(beta), beta.Namespaces)
    klaviyo.using(beta).campaigns.get_campaign_beta("C1")
    klaviyo.lists.get_list()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    klaviyo.lists.get_list("L1", field=["name"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    _ = klaviyo.profils  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    klaviyo.using(errors)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def async_namespaces(klaviyo: AsyncKlaviyo) -> None:
    assert_type(await klaviyo.lists.get_list("L1"), Single[List])
    assert_type(klaviyo.using(beta), beta.AsyncNamespaces)
    _ = klaviyo.lists.get_list("L1").data  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def people(klaviyo: Klaviyo, profile: Profile, draft: ProfileDraft) -> None:
    assert_type(klaviyo.create_event("Viewed", "1", value=Decimal("9.90"), value_currency="EUR"), str)
    klaviyo.create_event("Viewed", profile, properties={"sku": "A"}, time=datetime.now(UTC), backfill=True)
    klaviyo.create_event("Viewed", ProfileCreateAttributes(email="a@b.co"), unique_id="k")
    klaviyo.create_event("Viewed", {"email": "a@b.co"})
    klaviyo.create_event("Viewed", draft)
    klaviyo.create_event("Viewed", u.email("a@b.co"))
    klaviyo.create_event("Viewed", [u.email("a@b.co"), lambda draft: draft.properties.update(a=1)])
    klaviyo.create_event("Viewed", [{"email": "a@b.co"}, u.title(None)])
    klaviyo.create_profile(u.email("a@b.co"), u.title(None), lambda draft: draft.update({"locale": "it"}))
    klaviyo.create_profile([u.email("a@b.co"), ProfileCreateAttributes(title="x")])
    klaviyo.create_profile(draft, {"title": "x"})
    klaviyo.create_profile(attributes={"email": "a@b.co"})
    klaviyo.update_profile(profile, {"title": "x"}, ProfileCreateAttributes(locale="it"), u.title(None))
    klaviyo.update_profile("1", draft)
    klaviyo.create_or_update_profile()
    klaviyo.create_or_update_profile(profile, u.title(None))
    klaviyo.create_or_update_profile(id="1")
    klaviyo.create_or_update_profile(lambda draft: draft.update({"email": "a@b.co"}), draft)
    person: Person = [u.email("a@b.co"), {"title": None}]
    klaviyo.create_or_update_profile(person, person)
    klaviyo.bulk_import_profiles([person, u.email("a@b.co"), draft, {"email": "a@b.co"}])


def mistakes(klaviyo: Klaviyo) -> None:
    Klaviyo(apikey="pk")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Klaviyo("pk", http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Klaviyo("pk", retry=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.get_profile()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    klaviyo.get_profile(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.get_profile("1", field=["email"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    klaviyo.get_profile("1", fields=["emial"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    klaviyo.get_profiles(sort="emial")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.update_profile("1", "Ann")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.update_profile("1", first_name="Ann")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    klaviyo.update_profile("1", lambda: None)  # type: ignore[arg-type, misc]  # pyright: ignore[reportArgumentType]
    klaviyo.update_profile("1", lambda draft: draft.emial)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownLambdaType]
    u.first_name(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.create_event("Viewed")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    klaviyo.create_event("Viewed", 1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.create_event("Viewed", "1", time="now")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.send(profiles.get_profile("1"), tiemout=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    klaviyo.with_options(timeout="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.request("GET")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    klaviyo.request("GET", "/api/lists", query="a=b")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.request("GET", "/api/lists", tiemout=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Klaviyo("pk", account=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Hooks(on_wait=lambda: None)  # type: ignore[arg-type, misc]  # pyright: ignore[reportArgumentType]
    klaviyo.items(profiles.get_profiles(), after="c")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    _ = klaviyo.get_profiles().data  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


async def forgotten(klaviyo: AsyncKlaviyo) -> None:
    pending = klaviyo.get_profile("1")
    _ = pending.attributes  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    await pending


def hooks() -> Hooks:
    async def waits(details: WaitDetails) -> None:
        assert_type((details.attempt, details.wait, details.quota.calls), tuple[int, float, int])

    return Hooks(on_retry=lambda details: assert_type(details, RetryDetails), on_wait=waits)


def top_level(details: RetryDetails, clock: Clock, codec: JSONCodec, answer: klaviyo_ext.Response[Profile]) -> None:
    version: str = __version__
    assert version
    assert_type(answer.parsed, Profile)
    assert_type(details.attempt, int)
    Klaviyo("pk", clock=clock, json=codec, pacer=pacing.Pacer())
    assert_type(testing.FakeKlaviyo().client(), Klaviyo)
    assert_type(bulk.report_of(KlaviyoError("m")), bulk.BulkReport | None)
    assert_type(errors.RequestTooLargeError(2, 1, operation=profiles.get_profile("1")).limit, int)
    assert_type(errors.OAuthError("invalid_grant", status_code=400).error, str)
    assert_type(errors.UnknownAttributeError("emial", "m").matches, tuple[str, ...])
    _ = klaviyo_ext.Klavyio  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
