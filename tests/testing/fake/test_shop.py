"""The ready scenario: its numbers are believable, and the same for the same seed."""

from __future__ import annotations

import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from klaviyo_ext.testing import FakeClock, FakeKlaviyo
from tests.kept_revisions import JULY as REVISION_OF_JULY, document_of
from tests.testing.fake.wire import JULY, Wire, resource


@pytest.fixture(scope="module")
def shop() -> FakeKlaviyo:
    return FakeKlaviyo.shop(2000, 60, seed=3, clock=FakeClock(JULY))


def happenings(fake: FakeKlaviyo) -> Counter[str]:
    names = {metric.id: str(metric.attributes["name"]) for metric in fake.world().table("metric")}
    return Counter(names[event.hidden["metric_id"]] for event in fake.events)


def test_it_is_full(shop: FakeKlaviyo) -> None:
    world = shop.world()
    assert len(shop.profiles) == 2000
    assert len(world.table("flow")) == 3
    assert len(world.table("flow-message")) == 4
    assert len(world.table("form-version")) == 1
    assert len(world.table("campaign")) == len(world.table("campaign-audience")) == 10
    messages = Counter(each.attributes["definition"]["status"] for each in world.table("campaign-message"))
    assert messages == {"sent": 9, "draft": 1}
    assert len(world.table("campaign-variation")) == 13
    assert len(shop.requests) == 0
    assert {each.attributes["name"]: bool(each.related("profiles")) for each in shop.segments} == dict.fromkeys(
        ("Repeat Customers", "Customers of the Last 30 Days", "Never Ordered", "Can Receive E-Mail"), True
    )


def test_its_numbers_are_believable(shop: FakeKlaviyo) -> None:
    count = happenings(shop)
    assert count["Viewed Product"] > 3 * count["Added to Cart"] > 3 * count["Placed Order"] > 100
    assert count["Started Checkout"] > count["Placed Order"]
    assert count["Opened Email"] > 5 * count["Clicked Email"] > 0
    order = next(each.id for each in shop.world().table("metric") if each.attributes["name"] == "Placed Order")
    with shop.client() as klaviyo:
        rows = klaviyo.reporting.query_campaign_values(
            {
                "statistics": ["recipients", "open_rate", "click_rate", "conversion_value"],
                "timeframe": {"key": "last_90_days"},
                "conversion_metric_id": order,
            }
        )
        found = [row.statistics for row in rows]
    assert len(found) == 9
    for statistics in found:
        assert 500 < statistics["recipients"] < 1500
        assert 0.1 < statistics["open_rate"] < 0.6  # the last one was sent ten hours ago
        assert 0.005 < statistics["click_rate"] < 0.1
    assert sum(statistics["conversion_value"] for statistics in found) > 500


def test_subjects_are_tested_by_variations(shop: FakeKlaviyo) -> None:
    order = next(each.id for each in shop.world().table("metric") if each.attributes["name"] == "Placed Order")
    with shop.client() as klaviyo:
        rows = list(
            klaviyo.reporting.query_campaign_values(
                {
                    "statistics": ["recipients", "opens_unique"],
                    "timeframe": {"key": "last_90_days"},
                    "conversion_metric_id": order,
                    "group_by": ["campaign_id", "campaign_message_id", "variation", "variation_name"],
                }
            )
        )
    tested = [row for row in rows if row.groupings["variation"] is not None]
    assert [row.groupings["variation_name"] for row in tested] == ["A", "B"] * 3
    for a, b in zip(tested[::2], tested[1::2], strict=True):
        assert a.statistics["recipients"] - b.statistics["recipients"] in (0, 1)
        assert min(a.statistics["opens_unique"], b.statistics["opens_unique"]) > 20
    known = {each.id for each in shop.world().table("campaign-variation")}
    assert {row.groupings["variation"] for row in tested} <= known


def test_documents_with_campaigns_of_another_kind_have_a_shop_too() -> None:
    fake = FakeKlaviyo.shop(40, 30, clock=FakeClock(JULY), document=document_of(REVISION_OF_JULY))
    statuses = Counter(each.attributes["status"] for each in fake.world().table("campaign"))
    assert statuses == {"Sent": 4, "Draft": 1}
    assert len(fake.world().table("campaign-variation")) == 0


def test_all_of_it_has_happened(shop: FakeKlaviyo) -> None:
    today = JULY.replace(hour=0)
    times = [datetime.fromtimestamp(event.attributes["timestamp"], UTC) for event in shop.events]
    assert today - timedelta(days=60) <= min(times) < today - timedelta(days=58)
    assert today - timedelta(hours=6) < max(times) < today
    since = {each.id: datetime.fromisoformat(each.attributes["created"]) for each in shop.profiles}
    assert max(since.values()) < today
    for event, when in zip(shop.events, times, strict=True):
        assert when >= since[event.hidden["profile_id"]]


def test_reports_and_segments_agree_with_the_events(shop: FakeKlaviyo) -> None:
    ordered = {event.hidden["profile_id"] for event in shop.events if "OrderId" in event.attributes["event_properties"]}
    never = next(each for each in shop.segments if each.attributes["name"] == "Never Ordered")
    assert {id_ for _, id_ in never.related("profiles")} == {each.id for each in shop.profiles} - ordered
    for id_ in ordered:
        record = shop.profiles.get(id_)
        assert record is not None
        analytics = record.attributes["predictive_analytics"]
        assert analytics["historic_clv"] == pytest.approx(
            analytics["average_order_value"] * analytics["historic_number_of_orders"], abs=0.05
        )


def test_the_same_seed_gives_the_same_shop(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        FakeKlaviyo.shop(100, 20, seed=seed, clock=FakeClock(JULY)).save(tmp_path / name)
    a, b, c = ((tmp_path / name).read_bytes() for name in "abc")
    assert a == b != c


def test_the_same_day_gives_the_same_shop() -> None:
    """The time of the day does not matter."""
    morning, evening = (FakeKlaviyo.shop(100, 20, clock=FakeClock(JULY.replace(hour=hour))) for hour in (1, 23))
    assert [each.id for each in morning.profiles] == [each.id for each in evening.profiles]
    assert [each.id for each in morning.events] == [each.id for each in evening.events]


@pytest.mark.parametrize(("profiles", "days"), [(0, 90), (1, 1), (3, 400)])
def test_odd_sizes(profiles: int, days: int) -> None:
    fake = FakeKlaviyo.shop(profiles, days)
    assert len(fake.profiles) == profiles
    assert len(fake.world().table("flow")) == 3


@pytest.mark.parametrize(("profiles", "days"), [(-1, 90), (10, 0), (10, 4000)])
def test_sizes_that_cannot_be(profiles: int, days: int) -> None:
    with pytest.raises(ValueError, match="from 1 to 3650 days"):
        FakeKlaviyo.shop(profiles, days)


def test_members_are_in_the_order_of_joining() -> None:
    wire = Wire(FakeKlaviyo.shop(60, 20, clock=FakeClock(JULY)))
    for group in (*wire.fake.segments, *wire.fake.lists):
        found = wire.get(f"/api/{group.type}s/{group.id}/profiles", sort="joined_group_at", page__size="100").data
        times = [each["attributes"]["joined_group_at"] for each in found]
        assert times == sorted(times)
        assert bool(times) == bool(group.related("profiles"))


def test_it_goes_on() -> None:
    """The shop is a fake like any other: segments follow what happens, and the clock is its own."""
    wire = Wire(FakeKlaviyo.shop(50, 10, clock=FakeClock(JULY)))
    assert wire.fake.world().clock is wire.fake.clock
    recent = next(each for each in wire.fake.segments if each.attributes["name"] == "Customers of the Last 30 Days")
    before = wire.get(f"/api/segments/{recent.id}", **{"additional-fields__segment": "profile_count"})
    wire.fake.add_event("Placed Order", {"email": "new@klaviyo-fake.io"}, value=3)
    after = wire.get(f"/api/segments/{recent.id}", **{"additional-fields__segment": "profile_count"})
    assert after.attributes["profile_count"] == before.attributes["profile_count"] + 1
    assert wire.post("/api/lists", resource("list", name="New")).status == 201


def test_it_is_quick() -> None:
    began = time.process_time()
    FakeKlaviyo.shop(1000, 30)
    assert time.process_time() - began < 5
