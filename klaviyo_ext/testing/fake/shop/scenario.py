"""Build the shop in a fake."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any, cast

from ..behaviour.events import keep_event
from ..behaviour.lists_and_segments import add_list
from ..behaviour.metrics import metric_of
from ..fake_clock import FakeClock
from ..world import World
from .marketing import PLAN, newsletter, segments, send
from .newsletters import Newsletters
from .people import add_people
from .visits import Happening, visits

__all__ = ["build"]

_BEFORE = 30
"""The shop had its list, flows and forms so many days before something happened."""


def build(
    world: World,
    fill: Callable[[Mapping[str, Any]], None],
    newsletters: Newsletters,
    profiles: int,
    days: int,
    seed: int,
) -> None:
    """Fill an account with a shop, whose history ends with the day before today.

    Args:
        world: the account.
        fill: adds records to it.
        newsletters: how campaigns are made.
        profiles: number of people.
        days: number of days in which something happened.
        seed: seed of all that is random.
    """
    usual, random = world.clock, Random(f"shop {seed}")
    end = usual.wall.replace(hour=0, minute=0, second=0, microsecond=0)
    # All that is made has the time of its own day, in its id, too.
    world.clock = clock = FakeClock(end)
    try:
        _build(world, clock, fill, newsletters, profiles, days, random)
    finally:
        world.clock = usual


def _build(
    world: World,
    clock: FakeClock,
    fill: Callable[[Mapping[str, Any]], None],
    newsletters: Newsletters,
    profiles: int,
    days: int,
    random: Random,
) -> None:
    end = clock.now
    start = end - timedelta(days=days)
    before = clock.now = start - timedelta(days=_BEFORE)
    news = add_list(world, "Newsletter")
    for name in ("Started Checkout", "Placed Order"):
        metric_of(world, name)
    fill(PLAN)
    clock.now = end
    people = add_people(world, clock, profiles, days, news, random)
    happenings = [*visits(people, start, days, random)]
    for number, day in enumerate(range(3, days, 7)):
        when = start + timedelta(days=day, hours=14)
        clock.now = when - timedelta(days=2)
        fill(newsletter(newsletters, f"Newsletter {when:%Y-%m-%d}", number))
        *_, campaign = world.table("campaign")
        happenings += send(world, newsletters, campaign, people, when, random)
    orders: dict[str, list[Happening]] = {}
    happenings.sort(key=lambda each: each[0])
    for number, happening in enumerate(happenings):
        if happening[0] < end:
            clock.now = happening[0]
            _tell(world, happening, number)
            if happening[2] == "Placed Order":
                orders.setdefault(happening[1].id, []).append(happening)
    for id_, placed in orders.items():
        record = world.need("profile", id_)
        record.attributes["predictive_analytics"] = _predictions(record.attributes["predictive_analytics"], placed, end)
    clock.now = end
    fill(newsletter(newsletters, "Newsletter (draft)", 0))
    fill(segments())
    _date_back(world, before.isoformat(timespec="microseconds"))


def _tell(world: World, happening: Happening, number: int) -> None:
    when, profile, name, properties, value = happening
    metric: dict[str, Any] = {"name": name, "service": "klaviyo" if name.endswith("Email") else "api"}
    event: dict[str, Any] = {
        "metric": {"data": {"attributes": metric}},
        "properties": properties,
        "time": when.isoformat(),
        "unique_id": str(number),
    }
    keep_event(world, profile, event if value is None else {**event, "value": value, "value_currency": "USD"})


def _date_back(world: World, stamp: str) -> None:
    """Let the segments be older; people have been in them since they were last seen."""
    for segment in world.table("segment"):
        segment.attributes.update(created=stamp, updated=stamp)
        joined = cast("dict[str, str]", segment.hidden.get("joined", {}))
        for id_ in joined:
            attributes = world.need("profile", id_).attributes
            joined[id_] = attributes["last_event_date"] or attributes["created"]
        members = segment.relationships.get("profiles", {})  # in the order of joining
        segment.relationships["profiles"] = dict.fromkeys(sorted(members, key=lambda member: joined[member[1]]))


def _predictions(blank: Mapping[str, Any], orders: Sequence[Happening], now: datetime) -> dict[str, Any]:
    """What Klaviyo makes of the orders of a customer."""
    value = round(sum(value or 0 for *_, value in orders), 2)
    times = [when for when, *_ in orders]
    between = (times[-1] - times[0]).days / (len(orders) - 1) if len(orders) > 1 else None
    idle = (now - times[-1]).days
    expected = times[-1] + timedelta(days=between or 60)
    more = round(len(orders) * 0.8, 2)
    return {
        **blank,
        "historic_number_of_orders": len(orders),
        "predicted_number_of_orders": more,
        "average_days_between_orders": between,
        "average_order_value": round(value / len(orders), 2),
        "historic_clv": value,
        "predicted_clv": round(value / len(orders) * more, 2),
        "total_clv": round(value + value / len(orders) * more, 2),
        "churn_probability": round(idle / (idle + 45), 3),
        "expected_date_of_next_order": expected.isoformat(timespec="seconds"),
    }
