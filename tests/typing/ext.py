"""What the methods of `Klaviyo` and `AsyncKlaviyo` give and take."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, assert_type

import httpx

import klaviyo_ext
from klaviyo_client import Collection, Response, Single
from klaviyo_client.api import events, profiles, reporting
from klaviyo_client.filters.profiles import GetProfilesFilter
from klaviyo_client.models import Event, Profile, ProfileCreateAttributes
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
    __version__,
    bulk,
    errors,
    pacing,
    retry,
    testing,
    updaters as u,
)
from klaviyo_ext.people import Person


def blocking() -> None:
    with Klaviyo("pk", timeout=5, retry=retry.OFF, hooks=Hooks(), transport=httpx.HTTPTransport()) as klaviyo:
        assert_type(klaviyo, Klaviyo)
        assert_type(klaviyo.pacer, Pacer)
        assert_type(klaviyo.with_options(timeout=1, headers={"X-Trace": "t"}), Klaviyo)
        assert_type(klaviyo.get_profile("1"), Profile)
        assert_type(klaviyo.get_profile("1", fields=["email"], additional_fields=["subscriptions"]), Profile)
        assert_type(klaviyo.get_profile("1").attributes.email, str | None)
        assert_type(klaviyo.get_profiles(filter=GetProfilesFilter.id.equals("1"), sort="-created"), Iterator[Profile])
        assert_type(klaviyo.create_profile(ProfileCreateAttributes(email="a@b.co")), Profile)
        assert_type(klaviyo.create_profile({"email": "a@b.co"}), Profile)
        assert_type(klaviyo.update_profile("1", u.title(None), lambda draft: draft.unset("old")), Profile)
        assert_type(klaviyo.create_or_update_profile(None, u.email("a@b.co")), Profile)
        assert_type(klaviyo.create_or_update_profile(u.email("a@b.co")), Profile)
        assert_type(klaviyo.get_events(sort="-datetime", page_size=1000), Iterator[Event])
        assert_type(klaviyo.send(profiles.get_profile("1"), retry=Retry(attempts=2), pace=False), Single[Profile])
        assert_type(klaviyo.send_raw(profiles.get_profiles()), Response[Collection[Profile]])
        assert_type(klaviyo.pages(profiles.get_profiles(), cursor="c"), Iterator[Collection[Profile]])
        assert_type(klaviyo.items(profiles.get_profiles(), prefetch=True), Iterator[Profile])
        assert_type(klaviyo.items(reporting.query_campaign_values({})), Iterator[Any])


async def asynchronous() -> None:
    async with AsyncKlaviyo(lambda: "pk", http_client=httpx.AsyncClient()) as klaviyo:
        assert_type(klaviyo, AsyncKlaviyo)
        assert_type(klaviyo.with_options(pace=False), AsyncKlaviyo)
        assert_type(await klaviyo.get_profile("1"), Profile)
        assert_type(klaviyo.get_profiles(page_size=5), AsyncIterator[Profile])
        assert_type([profile async for profile in klaviyo.get_profiles()], list[Profile])
        assert_type(await klaviyo.create_profile({"email": "a@b.co"}), Profile)
        assert_type(await klaviyo.update_profile("1", u.first_name("Ann")), Profile)
        assert_type(await klaviyo.create_or_update_profile("1", u.properties(tier="gold")), Profile)
        assert_type(await klaviyo.create_or_update_profile({"email": "a@b.co"}, u.title(None)), Profile)
        assert_type(await klaviyo.create_event("Viewed", "1"), str)
        assert_type(klaviyo.get_events(), AsyncIterator[Event])
        assert_type(await klaviyo.send(events.get_event("1")), Single[Event])
        assert_type(await klaviyo.send_raw(events.get_event("1")), Response[Single[Event]])
        assert_type(klaviyo.pages(profiles.get_profiles()), AsyncIterator[Collection[Profile]])
        assert_type(klaviyo.items(profiles.get_profiles()), AsyncIterator[Profile])


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
    klaviyo.create_or_update_profile(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.create_or_update_profile(u.email("a@b.co"), "1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.create_profile()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    klaviyo.create_profile("1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    u.first_name(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.create_event("Viewed")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    klaviyo.create_event("Viewed", 1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.create_event("Viewed", "1", time="now")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.send(profiles.get_profile("1"), tiemout=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    klaviyo.with_options(timeout="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.items(profiles.get_profiles(), after="c")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    _ = klaviyo.get_profiles().data  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


async def forgotten(klaviyo: AsyncKlaviyo) -> None:
    pending = klaviyo.get_profile("1")
    _ = pending.attributes  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    await pending


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
