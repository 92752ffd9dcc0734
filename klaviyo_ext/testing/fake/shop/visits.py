"""Visits to the shop: people look at products, and some of them buy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from itertools import accumulate
from math import exp, sin
from random import Random
from typing import Any, TypeAlias

from ..records.record_tables import Record
from .goods import GOODS, Good
from .people import Person

__all__ = ["Happening", "visits"]

Happening: TypeAlias = tuple[datetime, Record, str, dict[str, Any], "float | None"]
"""Time, profile, metric, properties and value of an event."""

_A_DAY = 0.011
"""Visits a day for each person who is known."""
_WEEK = (0.95, 0.9, 0.92, 1.0, 1.1, 1.15, 1.2)
_HOURS = [0.2 + exp(-((hour - 20) ** 2) / 18) + 0.7 * exp(-((hour - 12) ** 2) / 10) for hour in range(24)]
_CART, _CHECKOUT, _ORDER = 0.3, 0.62, 0.7


def visits(people: Sequence[Person], start: datetime, days: int, random: Random) -> Iterator[Happening]:
    """What happens in a number of days; people come as often as they are interested, more of them as time passes."""
    weights = list(accumulate(person.interest for person in people))
    orders = 0
    for day in range(days if people else 0):
        begin = start + timedelta(days=day)
        mean = len(people) * _A_DAY * _WEEK[begin.weekday()] * (1 + 0.25 * day / days + 0.08 * sin(day))
        for person in random.choices(people, cum_weights=weights, k=max(0, round(random.gauss(mean, mean**0.5)))):
            hour = random.choices(range(24), _HOURS)[0]
            when = begin + timedelta(hours=hour, seconds=random.randrange(3600))
            if when < person.since:
                continue
            for happening in _visit(person.record, when, orders, random):
                orders += happening[2] == "Placed Order"
                yield happening


def _visit(profile: Record, when: datetime, orders: int, random: Random) -> Iterator[Happening]:
    seen = random.choices(GOODS, range(len(GOODS), 0, -1), k=random.choices((1, 2, 3), (60, 30, 10))[0])
    for good in seen:
        yield when, profile, "Viewed Product", _product(good), good.price
        when += timedelta(seconds=random.randrange(20, 240))
    if random.random() >= _CART:
        return
    yield when, profile, "Added to Cart", _product(seen[-1]), seen[-1].price
    if random.random() >= _CHECKOUT:
        return
    basket = [(good, random.choices((1, 2, 3), (70, 22, 8))[0]) for good in dict.fromkeys(seen)]
    value = round(sum(good.price * quantity for good, quantity in basket), 2)
    items = [
        {"ProductID": good.sku, "ProductName": good.title, "Quantity": quantity, "ItemPrice": good.price}
        for good, quantity in basket
    ]
    named = {"ItemNames": [good.title for good, _ in basket], "Items": items}
    yield when + timedelta(minutes=2), profile, "Started Checkout", named, value
    if random.random() < _ORDER:
        yield when + timedelta(minutes=5), profile, "Placed Order", {"OrderId": str(1001 + orders), **named}, value


@cache  # all events about a product begin with the same properties
def _product(good: Good) -> dict[str, Any]:
    return {
        "ProductID": good.sku,
        "ProductName": good.title,
        "Categories": [good.category],
        "Price": good.price,
        "URL": good.url,
    }
