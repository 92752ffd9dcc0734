"""A day of a small shop, as calls to an embedded fake Klaviyo: no key, no network.

The Klaviyo is `klaviyo_ext.testing.FakeKlaviyo`, served over HTTP on loopback. It stores data and refuses
what the live API refuses. Its clock moves only when the client waits, so that nothing really waits.
"""

from __future__ import annotations

import datetime as dt
import time
from typing import Any

from klaviyo_client import REVISION, APIStatusError, File, operations
from klaviyo_client.api import events, images, lists, metrics, profiles
from klaviyo_client.filters.events import GetEventsFilter
from klaviyo_client.filters.metrics import QueryMetricAggregatesFilter
from klaviyo_client.filters.profiles import GetProfilesFilter
from klaviyo_ext import Klaviyo, Retry, errors, updaters as u
from klaviyo_ext.retry import RetryDetails
from klaviyo_ext.testing import FakeKlaviyo

_PIXEL = bytes.fromhex("89504e470d0a1a0a")


class _Story:
    """Prints each step, and its number of requests."""

    def __init__(self, fake: FakeKlaviyo) -> None:
        self._fake = fake
        self._told = 0
        self._began = time.perf_counter()

    def chapter(self, title: str) -> None:
        print(f"\n{title}")

    def say(self, text: str) -> None:
        sent = len(self._fake.requests) - self._told
        took = (time.perf_counter() - self._began) * 1000
        self._told += sent
        print(f"  {text}  [{sent} request{'' if sent == 1 else 's'}, {took:.0f} ms]")
        self._began = time.perf_counter()


def main() -> None:
    """Run the story."""
    fake = FakeKlaviyo(limits=True)
    waits: list[RetryDetails] = []
    with (
        fake.serve() as server,
        fake.client(base_url=server.url, transport=None, retry=Retry(on_retry=waits.append)) as klaviyo,
    ):
        print(f"Revision {REVISION}, {len(operations)} operations; an embedded Klaviyo at {server.url}")
        story = _Story(fake)
        _people(klaviyo, story)
        _events(klaviyo, story)
        _pages(klaviyo, story)
        _bulk(klaviyo, story)
        _things(klaviyo, story)
        _refusals(klaviyo, story)
        _burst(klaviyo, fake, story, waits)


def _people(klaviyo: Klaviyo, story: _Story) -> None:
    story.chapter("People: only what updaters touch is sent")
    who = u.combine(u.email("ann@example.com"), u.first_name("Ann"), u.location(city="Turin"))
    ann = klaviyo.create_or_update_profile(who, u.properties(tier="gold", seen=1))
    story.say(f"created {ann.attributes.email}, {ann.id}")
    changes = (u.first_name(None), u.unset_properties("seen"), u.append_property("tags", "new"))
    ann = klaviyo.update_profile(ann.id, *changes)
    story.say(f"first name {ann.attributes.first_name}, properties {ann.attributes.properties}; the city stays")
    try:
        klaviyo.create_profile({"email": "ann@example.com"})
    except errors.ProfileAlreadyExistsError as error:
        first = error.duplicate_profile_id
        again = klaviyo.update_profile(first, lambda draft: draft.properties.setdefault("vip", True))
        story.say(f"a second Ann is refused, the first one updated: {again.attributes.properties}")


def _events(klaviyo: Klaviyo, story: _Story) -> None:
    story.chapter("Events: each has a unique id, so that sending it twice counts once")
    for number in range(3):
        order, ann = f"order-{number // 2}", u.email("ann@example.com")
        klaviyo.create_event("Placed Order", [ann], value=9.9, value_currency="EUR", unique_id=order)
    since = GetEventsFilter.datetime.greater_than(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    found = list(klaviyo.get_events(filter=since, sort="-datetime"))
    story.say(f"3 sent, {len(found)} kept: {[event.attributes.event_properties for event in found]}")
    feed = klaviyo.send(events.get_events(include=["metric", "profile"]))
    story.say(f"included with the first: {[type(r).__name__ for r in feed.related(feed.data[0], 'metric')]}")


def _pages(klaviyo: Klaviyo, story: _Story) -> None:
    story.chapter("Lists and pages")
    for number in range(25):
        klaviyo.create_or_update_profile(u.email(f"guest{number:02}@example.com"), u.properties(number=number))
    story.say("25 guests")
    made = klaviyo.send(lists.create_list({"name": "Guests"}))
    everyone = [person.id for person in klaviyo.get_profiles(page_size=10, fields=["email"])]
    klaviyo.send(lists.add_profiles_to_list(made.data.id, everyone))
    story.say(f"{len(everyone)} people in pages of 10, all on the list {made.data.attributes.name}")
    some = GetProfilesFilter.email.any_of(["guest03@example.com", "guest07@example.com"])
    wanted = klaviyo.items(profiles.get_profiles(filter=some, sort="-email", fields_profile=["email"]))
    story.say(f"two of them: {[person.attributes.email for person in wanted]}")


def _bulk(klaviyo: Klaviyo, story: _Story) -> None:
    story.chapter("Bulk: any number of rows, and what came of each")
    rows: list[dict[str, object]] = [{"email": f"row{number:05}@example.com"} for number in range(12_000)]
    rows[7], rows[11_000] = {"first_name": "Nobody"}, {"email": "not an address"}
    report = klaviyo.bulk_import_profiles(rows)
    story.say(str(report))
    story.say(f"row {report.set_aside[0].index}: {report.set_aside[0].detail}")
    story.say(f"row {report.failed[0].index}: {report.failed[0].detail}")


def _things(klaviyo: Klaviyo, story: _Story) -> None:
    story.chapter("An upload and a report")
    picture = klaviyo.send(images.upload_image_from_file(File(_PIXEL, "pixel.png", "image/png"), name="Pixel"))
    story.say(f"image {picture.data.attributes.name} at {picture.data.attributes.image_url}")
    metric = klaviyo.send(metrics.get_metrics()).data[0]
    today = dt.datetime.now(dt.UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    when = QueryMetricAggregatesFilter.datetime
    asked: list[str] = [when.greater_or_equal(today), when.less_than(today + dt.timedelta(days=1))]
    operation = metrics.query_metric_aggregates(
        {"metric_id": metric.id, "measurements": ["count", "sum_value"], "interval": "day", "filter": asked}
    )
    rows = [row.measurements for row in klaviyo.items(operation)]
    story.say(f"{metric.attributes.name} today: {rows}")


def _refusals(klaviyo: Klaviyo, story: _Story) -> None:
    story.chapter("What is refused, here or there")
    try:
        klaviyo.get_profile("../lists")
    except errors.ArgumentError as error:
        story.say(f"{type(error).__name__}: {error}")
    misspelt: dict[str, Any] = {"emial": "ann@example.com"}  # without the annotation, type checkers refuse it
    for operation in (profiles.get_profile("01UNKNOWN"), profiles.create_profile(misspelt)):
        try:
            klaviyo.send(operation)
        except APIStatusError as error:
            story.say(f"{type(error).__name__}: {error}")


def _burst(klaviyo: Klaviyo, fake: FakeKlaviyo, story: _Story, waits: list[RetryDetails]) -> None:
    story.chapter("A burst of 30 calls to an endpoint that takes 3 a second and 60 a minute")
    began = fake.clock.seconds
    for _ in range(30):
        klaviyo.send(operations.builder("get_tag_groups")())
    refused = sum(1 for wait in waits if isinstance(wait.error, errors.TooManyRequestsError))
    story.say(f"paced: {fake.clock.seconds - began:.0f} s on the clock of the fake, {refused} refused")
    began = fake.clock.seconds
    waits.clear()
    for _ in range(30):
        klaviyo.send(operations.builder("get_tag_groups")(), pace=False)
    story.say(f"unpaced: {fake.clock.seconds - began:.0f} s, {len(waits)} refused and sent again, none lost")


if __name__ == "__main__":
    main()
