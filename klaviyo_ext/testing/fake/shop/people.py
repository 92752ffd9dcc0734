"""The people of the shop: names, places, consent, and how interested each is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from random import Random
from typing import Any

import attrs

from ..behaviour.consent import opt_in, suppressed
from ..behaviour.lists_and_segments import join
from ..behaviour.profiles import add_profile
from ..fake_clock import FakeClock
from ..records.record_tables import Record
from ..world import World

__all__ = ["Person", "add_people"]

_FIRST = (
    "Ann Ben Clara Daniel Emma Felix Grace Hugo Ida Jack Kate Liam Mia Noah Olivia Paul Quinn Rosa Sam Tara Uma Victor "
    "Wendy Xenia Yara Zoe Amir Bianca Chen Dana Elif Fatima Goran Hana Ivan Jun"
)
_LAST = (
    "Adams Baker Clark Davis Evans Fischer Garcia Hughes Ito Jones Khan Lopez Martin Nguyen Olsen Patel Quiroz Rossi "
    "Silva Taylor Usman Vega Weber Xu Young Zhang Brown Cohen Dubois Eriksen"
)
_PLACES = (
    ("New York", "New York", "United States", "10001", "America/New_York", 24),
    ("Los Angeles", "California", "United States", "90012", "America/Los_Angeles", 18),
    ("Chicago", "Illinois", "United States", "60601", "America/Chicago", 12),
    ("London", "England", "United Kingdom", "EC1A 1BB", "Europe/London", 16),
    ("Toronto", "Ontario", "Canada", "M5H 2N2", "America/Toronto", 10),
    ("Berlin", "Berlin", "Germany", "10115", "Europe/Berlin", 8),
    ("Paris", "Ile-de-France", "France", "75001", "Europe/Paris", 7),
    ("Sydney", "New South Wales", "Australia", "2000", "Australia/Sydney", 5),
)
_LOCATIONS = [
    dict(zip(("city", "region", "country", "zip", "timezone"), place[:5], strict=True), address1=None, address2=None)
    for place in _PLACES
]
_SOURCES = (("Popup", 45), ("Checkout", 30), ("Instagram", 15), ("Friend", 10))


@attrs.frozen
class Person:
    """Someone whom the shop knows.

    Attributes:
        record: the profile.
        since: when the shop came to know them.
        interest: how often they come, compared with others.
        eagerness: how likely they are to open a message.
    """

    record: Record
    since: datetime
    interest: float
    eagerness: float


def add_people(world: World, clock: FakeClock, number: int, days: int, news: Record, random: Random) -> list[Person]:
    """Add people at the time when the shop came to know them: two thirds before, the others in the days until now."""
    first, last = _FIRST.split(), _LAST.split()
    end = clock.now
    people: list[Person] = []
    for index, age in enumerate(sorted((_age(days, random) for _ in range(number)), reverse=True)):
        since = clock.now = (end - timedelta(days=age)).replace(microsecond=0)
        attributes = _attributes(index, random.choice(first), random.choice(last), random)
        record = add_profile(world, attributes)
        subscribed = random.random() < 0.72
        if subscribed:
            opt_in(world, record, "email", double=True, list_id=news.id)
            join(world, news, record)
        if record.attributes["phone_number"] is not None and random.random() < 0.6:
            opt_in(world, record, "sms")
        if random.random() < 0.015:
            suppressed(world, record, "HARD_BOUNCE")
        interest = min(random.paretovariate(1.6), 30)
        people.append(Person(record, since, interest, random.betavariate(1.2, 2.2)))
    clock.now = end
    return people


def _age(days: int, random: Random) -> float:
    """Age of a profile in days."""
    return random.uniform(0, days) if random.random() < 1 / 3 else days * (1 + random.expovariate(0.5))


def _attributes(index: int, first: str, last: str, random: Random) -> dict[str, Any]:
    place = random.choices(range(len(_PLACES)), [row[-1] for row in _PLACES])[0]
    phone = f"+1{200 + index // 100 % 800}555{100 + index % 100:04}" if random.random() < 0.3 else None
    return {
        "email": f"{first}.{last}{index}@klaviyo-fake.io".lower(),
        "external_id": f"C{10_000 + index}",
        "phone_number": phone,
        "first_name": first,
        "last_name": last,
        "location": _LOCATIONS[place],
        "properties": {"source": _choice(_SOURCES, random), "accepts_marketing": True},
    }


def _choice(weighted: Iterable[tuple[str, int]], random: Random) -> str:
    names, weights = zip(*weighted, strict=True)
    return str(random.choices(names, weights)[0])
