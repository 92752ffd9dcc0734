"""Numbers for messages and forms of which the fake knows no events: the same for the same id and day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from ....examples.answer_frame import digest
from .occurrences import Occurrence
from .timeframes import Timeframe

__all__ = ["Reactions", "form_days", "message_days"]

_BUSIEST = 40
"""Maximum number of people a day."""


class Reactions:
    """What recipients do with a message: some open it, some of them click.

    Args:
        id: id of the message, which decides how good it is.
        channel: channel of the message; text messages cannot be opened.
    """

    def __init__(self, id: str, channel: str) -> None:
        level = digest("level", id)
        self._id = id
        self._opens = 0.3 + 0.3 * _part(level, 0)
        self._clicks = 0.1 + 0.2 * _part(level, 1)
        self._openable = channel != "sms"

    def of(self, profile: str, when: datetime) -> Iterator[Occurrence]:
        """The reactions of a recipient."""
        person = digest("reactions", self._id, profile)
        if _part(person, 0) >= self._opens:
            return
        if self._openable:
            yield Occurrence("opened", when, profile)
        if _part(person, 1) < self._clicks:
            yield Occurrence("clicked", when, profile)


def message_days(id: str, channel: str, timeframe: Timeframe) -> Iterator[Occurrence]:
    """What happens to a message of a flow."""
    reactions = Reactions(id, channel)
    for person, when, chance in _people(id, timeframe):
        yield Occurrence("sent", when, person)
        if _part(chance, 0) < 0.01:
            yield Occurrence("bounced", when, person)
            continue
        yield from reactions.of(person, when)
        if _part(chance, 1) < 0.03:
            yield Occurrence("converted", when, person, round(20 + 100 * _part(chance, 2), 2))


def form_days(id: str, timeframe: Timeframe) -> Iterator[Occurrence]:
    """What happens to a form."""
    for person, when, chance in _people(id, timeframe):
        yield Occurrence("viewed_form", when, person)
        yield Occurrence("viewed_form_step", when, person)
        if _part(chance, 0) >= 0.1:
            yield Occurrence("closed_form", when, person)
            continue
        yield Occurrence("submitted", when, person)
        yield Occurrence("submitted_form_step", when, person)
        yield Occurrence("qualified_form", when, person)


def _people(id: str, timeframe: Timeframe) -> Iterator[tuple[str, datetime, int]]:
    """For each day some people, each with a time and a number that decides what they do."""
    day = timeframe.begin.replace(hour=0, minute=0, second=0, microsecond=0)
    while day < timeframe.until:
        chance = Random(digest("day", id, day.date()))
        for number in range(chance.randrange(1, _BUSIEST)):
            when, person = day + timedelta(seconds=chance.randrange(86400)), chance.getrandbits(128)
            if timeframe.begin <= when < timeframe.until:
                yield f"{day.date()} {number}", when, person
        day += timedelta(days=1)


def _part(number: int, place: int) -> float:
    """One of four fractions in a number of 128 bits."""
    return (number >> (32 * place) & 0xFFFFFFFF) / 0x100000000
