"""Count the calls of this process, of all its threads and tasks.

This does not use pyrate-limiter or limits: neither can reserve a place ahead of time, so waiting calls would have to
ask repeatedly and would lose their order. Both also take longer to import than the rest of this package.
"""

from __future__ import annotations

import time
from bisect import bisect_left, insort
from collections.abc import Callable
from itertools import count
from operator import attrgetter
from threading import Lock

from klaviyo_client.runtime.forks import in_children, new_in_children
from klaviyo_client.runtime.operation import Quota

from .storage import LATE, MARGIN, UNANSWERED, Bucket, Grant

__all__ = ["MemoryStorage"]

_SOON = 1e-6
"""Waits shorter than this many seconds count as none: it is the precision of time differences."""

_FIRST = 1 << 62
"""Subtracted from the number of a call that goes first, so that it sorts before all others."""

_FEW = 64
"""Number of buckets up to which idle ones are not removed."""


class _Place:
    """A call: when it was or will be sent, and its number in the order of arrival here."""

    __slots__ = ("number", "sent", "when")

    def __init__(self, number: int) -> None:
        self.when = 0.0
        self.number = number
        self.sent = False


_number = attrgetter("number")
_when = attrgetter("when")


class _Log:
    """The calls of a bucket: arrived ones and ones on their way, by time; waiting ones, in order."""

    __slots__ = ("arrived", "away", "closed", "reach", "waiting")

    def __init__(self) -> None:
        self.arrived: list[_Place] = []
        self.away: list[_Place] = []
        self.waiting: list[_Place] = []
        self.closed = 0.0
        """Time until which the server refuses calls."""
        self.reach = 0.0
        """Length of the longest window, in seconds."""

    def add(self, place: _Place, now: float) -> float:
        """Add a place; return the seconds until its time comes."""
        wait = place.when - now
        place.sent = wait <= _SOON
        if place.sent:
            place.when, wait = now, 0.0
            self.away.append(place)
        else:
            insort(self.waiting, place, key=_number)
        return wait

    def before(self, place: _Place) -> int:
        """Number of waiting calls ahead of ``place``."""
        return bisect_left(self.waiting, place.number, key=_number)

    def remove(self, place: _Place) -> None:
        """Remove a place from whichever list holds it."""
        if place.sent:
            if not _take_out(self.away, place):
                _take_out(self.arrived, place)
        else:
            index = self.before(place)
            if index < len(self.waiting) and self.waiting[index] is place:
                del self.waiting[index]

    def settle(self, place: _Place, when: float) -> None:
        """Move a call from those on their way to those that have arrived."""
        if _take_out(self.away, place):
            place.when = when
            insort(self.arrived, place, key=_when)

    def postpone(self, until: float, now: float) -> None:
        """Delay all future places by the same time, so that none is before ``until``."""
        self.closed = max(self.closed, until)
        ahead = [place for place in self.waiting if place.when > now]
        later = self.closed - min((place.when for place in ahead), default=self.closed)
        for place in ahead:
            place.when += max(0.0, later)

    def free(self, quota: Quota, window: float, before: int, now: float) -> float:
        """When a call fits into every window of ``quota``, after the first ``before`` waiting calls.

        Sent calls always count. Waiting calls only go first, and may be late.
        """
        last = len(self.arrived) + len(self.away) - quota.calls
        found = [self._at(index, now) for index in {last, last + before} if index >= 0]
        return max(found, default=-window) + window

    def _at(self, index: int, now: float) -> float:
        """When the call at ``index``, in the order of sending, arrives."""
        arrived, sent = len(self.arrived), len(self.arrived) + len(self.away)
        if arrived <= index < sent:
            return now
        return self.arrived[index].when if index < arrived else self.waiting[index - sent].when

    def forget(self, now: float) -> None:
        """Drop calls that are older than every window, and places that were never claimed."""
        while self.away and self.away[0].when <= now - UNANSWERED:
            self.settle(self.away[0], self.away[0].when + UNANSWERED)
        if self.arrived and self.arrived[0].when < now - self.reach:
            del self.arrived[: bisect_left(self.arrived, now - self.reach, key=_when)]
        while self.waiting and self.waiting[0].when < now - self.reach - LATE:
            del self.waiting[0]

    def idle(self, now: float) -> bool:
        """Whether nothing in it matters any more."""
        self.forget(now)
        return self.closed <= now and not (self.arrived or self.away or self.waiting)


def _take_out(places: list[_Place], place: _Place) -> bool:
    """Remove ``place`` from ``places``, which are sorted by time; return whether it was there."""
    for index in range(bisect_left(places, place.when, key=_when), len(places)):
        if places[index] is place:
            del places[index]
            return True
        if places[index].when > place.when:
            break
    return False


class MemoryStorage:
    """Keeps a log of the calls of each bucket.

    The server counts in fixed windows with an unknown start. So a quota must hold in *every* window of its length.

    Args:
        clock: a monotonic clock, in seconds.
        margin: seconds that are added to each window, see :data:`~.storage.MARGIN`.
    """

    blocking = False

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, margin: float = MARGIN) -> None:
        self._clock = clock
        self._margin = margin
        self._lock = new_in_children(Lock())
        self._begin()
        in_children(self, MemoryStorage._begin)

    def _begin(self) -> None:
        self._numbers = count()
        self._logs: dict[str, _Log] = {}
        self._many = _FEW

    def take(self, bucket: Bucket, patience: float | None, *, first: bool = False) -> Grant:
        """See :class:`~.storage.Storage`."""
        with self._lock:
            now = self._clock()
            log = self._log(bucket, now)
            number = next(self._numbers)
            place = _Place(number - _FIRST if first else number)
            place.when = max(now, log.closed)
            if log.waiting and not first:
                place.when = max(place.when, log.waiting[-1].when)
            full = self._fit(place, log, bucket, now)
            quota = bucket.blamed(full, log.closed - now)
            if patience is not None and place.when - now > patience:
                return Grant(place.when - now, None, quota, log.closed - now)
            return Grant(log.add(place, now), place, quota, log.closed - now)

    def claim(self, bucket: Bucket, place: _Place) -> float:
        """See :class:`~.storage.Storage`."""
        with self._lock:
            now = self._clock()
            log = self._log(bucket, now)
            log.remove(place)
            # A place whose time has come is late; a future one was moved by block().
            place.when = max(now, log.closed, now if place.sent or place.when - now <= _SOON else place.when)
            self._fit(place, log, bucket, now)
            return log.add(place, now)

    def settle(self, bucket: Bucket, place: _Place) -> None:
        """See :class:`~.storage.Storage`."""
        with self._lock:
            now = self._clock()
            self._log(bucket, now).settle(place, now)

    def give_back(self, bucket: Bucket, place: _Place) -> None:
        """See :class:`~.storage.Storage`."""
        with self._lock:
            self._log(bucket, self._clock()).remove(place)

    def block(self, bucket: Bucket, seconds: float) -> None:
        """See :class:`~.storage.Storage`."""
        with self._lock:
            now = self._clock()
            self._log(bucket, now).postpone(now + seconds, now)

    def _fit(self, place: _Place, log: _Log, bucket: Bucket, now: float) -> Quota | None:
        """Move ``place`` to a time that fits into every window; return the longest quota that is used up now."""
        full: Quota | None = None
        before = log.before(place)
        for quota in bucket.quotas:
            free = log.free(quota, quota.seconds + self._margin, before, now)
            if free - now > _SOON:
                full = quota
            place.when = max(place.when, free)
        return full

    def _log(self, bucket: Bucket, now: float) -> _Log:
        log = self._logs.get(bucket.key)
        if log is None:
            if len(self._logs) >= self._many:
                self._logs = {key: kept for key, kept in self._logs.items() if not kept.idle(now)}
                self._many = max(_FEW, 2 * len(self._logs))
            log = self._logs[bucket.key] = _Log()
        log.reach = max(log.reach, bucket.quotas[-1].seconds + self._margin)
        log.forget(now)
        return log
