"""Walks that give each item with its related resources, against a fake Klaviyo, with both clients."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from klaviyo_client.api import accounts
from klaviyo_client.models import List, Metric, Profile, PushToken, Tag
from klaviyo_ext import AsyncKlaviyo, Klaviyo
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError, NotIncludedError
from klaviyo_ext.testing import FakeKlaviyo

COUNT = 5
Use = Callable[[Klaviyo | AsyncKlaviyo], Any]


@pytest.fixture
def fake() -> FakeKlaviyo:
    made = FakeKlaviyo()
    with made.client() as klaviyo:
        for number in range(COUNT):
            person = {"email": f"p{number}@example.com"}
            klaviyo.create_event(("Opened", "Clicked")[number % 2], person, properties={"n": number})
    made.requests.clear()
    return made


@pytest.fixture(params=["blocking", "async"])
def pairs_of(request: pytest.FixtureRequest, fake: FakeKlaviyo) -> Callable[[Use], list[tuple[Any, Any]]]:
    """All pairs of a walk, by the blocking or by the async client."""

    def blocking(use: Use) -> list[tuple[Any, Any]]:
        with fake.client() as klaviyo:
            return list(use(klaviyo))

    def awaiting(use: Use) -> list[tuple[Any, Any]]:
        async def main() -> list[tuple[Any, Any]]:
            async with fake.async_client() as klaviyo:
                return [pair async for pair in use(klaviyo)]

        return asyncio.run(main())

    return blocking if request.param == "blocking" else awaiting


def asked(fake: FakeKlaviyo) -> list[str | None]:
    return [dict(request.query).get("include") for request in fake.requests]


def test_each_event_with_its_metric(pairs_of: Any, fake: FakeKlaviyo) -> None:
    found = pairs_of(lambda klaviyo: klaviyo.get_events(page_size=2, sort="datetime").with_related("metric", Metric))
    names = [("Opened", "Clicked")[event.attributes.event_properties["n"] % 2] for event, _ in found]
    assert len(found) == COUNT
    assert [metric.attributes.name for _, metric in found] == names
    assert asked(fake) == ["metric"] * 3


def test_it_is_added_to_what_the_call_includes(pairs_of: Any, fake: FakeKlaviyo) -> None:
    found = pairs_of(lambda k: k.events.get_events(page_size=3, include=["metric"]).with_related("profile", Profile))
    assert sorted(profile.attributes.email for _, profile in found) == [f"p{n}@example.com" for n in range(COUNT)]
    assert asked(fake) == ["metric,profile"] * 2


def test_to_many(pairs_of: Any, fake: FakeKlaviyo) -> None:
    with fake.client() as klaviyo:
        made = klaviyo.lists.create_list({"name": "News"}).data.id
        klaviyo.lists.create_list({"name": "Other"})
        tag = klaviyo.tags.create_tag({"name": "VIP"}).data.id
        klaviyo.tags.tag_lists(tag, [made])
    found = pairs_of(lambda klaviyo: klaviyo.lists.get_lists().with_related("tags", Tag))
    assert {each.attributes.name: [tag.attributes.name for tag in tags] for each, tags in found} == {
        "News": ["VIP"],
        "Other": [],
    }


def test_python_names_and_pages_without_any(pairs_of: Any, fake: FakeKlaviyo) -> None:
    found = pairs_of(lambda klaviyo: klaviyo.get_profiles(page_size=2).with_related("push_tokens", PushToken))
    assert [tokens for _, tokens in found] == [[]] * COUNT
    assert asked(fake) == ["push-tokens"] * 3


def test_mistakes(pairs_of: Any, fake: FakeKlaviyo) -> None:
    with pytest.raises(ArgumentError, match=r"^get_events cannot include 'metrics'; it can include .*metric, profile"):
        pairs_of(lambda klaviyo: klaviyo.get_events().with_related("metrics", Metric))
    with pytest.raises(ArgumentError, match=r"^get_accounts cannot include 'lists'; it has no parameter include"):
        pairs_of(lambda klaviyo: klaviyo.items(accounts.get_accounts()).with_related("lists", List))
    assert asked(fake) == []
    with pytest.raises(ArgumentTypeError, match=r"^cls is .*\.Profile, not .*\.Metric, the class of metric "):
        pairs_of(lambda klaviyo: klaviyo.get_events().with_related("metric", Profile))
    with pytest.raises(ArgumentTypeError, match=r"^cls must be the class of a resource, not 'Metric'"):
        pairs_of(lambda klaviyo: klaviyo.get_events().with_related("metric", "Metric"))


def test_a_page_without_the_resource_is_an_error_and_the_cursor_is_that_of_the_page(fake: FakeKlaviyo) -> None:
    with fake.client() as klaviyo:
        results = klaviyo.get_events(page_size=2)
        pages = list(results.pages())
        with pytest.raises(NotIncludedError, match=r"has no metric '\w+', 'metric' of event '\w+'; call with include"):
            pages[0].with_related("metric", Metric)
        walk = results.with_related("metric", Metric)
        first = next(walk)
        next(walk)
        assert results.cursor == pages[0].next_cursor
        assert first[0].id == pages[0].data[0].id
        assert len(list(klaviyo.get_events(page_size=2, cursor=results.cursor).with_related("metric", Metric))) == 3
