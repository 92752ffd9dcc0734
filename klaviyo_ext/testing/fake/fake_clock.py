"""The clock of a fake: it runs with the wall clock, or stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Lock

from klaviyo_client.runtime.forks import new_in_children

__all__ = ["FakeClock"]


class FakeClock:
    """A clock that tests can freeze and move.

    Waits of clients take no real time: they put `now` ahead. A running clock keeps them apart from `wall`, so what the
    fake stamps agrees with ``datetime.now()`` of the app under test, however long its clients waited.

    Args:
        now: the start time, with a time zone; default: now.
        running: let the time pass by itself; default: only if ``now`` is not given.

    Raises:
        ValueError: ``now`` has no time zone.
    """

    def __init__(self, now: datetime | None = None, *, running: bool | None = None) -> None:
        self._lock = new_in_children(Lock())
        self._moved = timedelta()  # how far the clock is ahead of the wall clock, while it runs
        self._ahead = timedelta()  # how long clients waited
        self._frozen: datetime | None = None
        if now is not None:
            self._moved = _aware(now) - datetime.now(UTC)
        if running is False or (running is None and now is not None):
            self._frozen = now or datetime.now(UTC)

    @property
    def wall(self) -> datetime:
        """The time in what the fake stamps, such as ``created``: without the waits of clients while the clock runs."""
        with self._lock:
            return self._wall()

    @property
    def now(self) -> datetime:
        """The time for clients, rate limits, jobs and tokens: `wall`, plus what clients waited. Set it to move both."""
        with self._lock:
            return self._wall() + self._ahead

    @now.setter
    def now(self, value: datetime) -> None:
        with self._lock:
            self._set(_aware(value))
            self._ahead = timedelta()

    @property
    def running(self) -> bool:
        """Whether the time passes by itself."""
        return self._frozen is None

    @property
    def seconds(self) -> float:
        """`now` in seconds since the epoch."""
        return self.now.timestamp()

    @property
    def ahead(self) -> float:
        """How many seconds `now` is ahead of `wall`."""
        return self._ahead.total_seconds()

    def freeze(self, now: datetime | None = None) -> None:
        """Stop the clock, at its own time or at ``now``. From here on, waits move `wall`, too.

        Raises:
            ValueError: ``now`` has no time zone.
        """
        with self._lock:
            self._frozen = self._wall() + self._ahead if now is None else _aware(now)
            self._ahead = timedelta()

    def run(self) -> None:
        """Let the time pass by itself, from where the clock stands."""
        with self._lock:
            if self._frozen is not None:
                self._moved, self._frozen = self._frozen - datetime.now(UTC), None

    def advance(self, seconds: float) -> None:
        """Move the time forward.

        Raises:
            ValueError: the number is negative.
        """
        with self._lock:
            self._set(self._wall() + _span(seconds))

    def wait(self, seconds: float) -> None:
        """Wait like a client, without waiting.

        Raises:
            ValueError: the number is negative.
        """
        with self._lock:
            if self._frozen is None:
                self._ahead += _span(seconds)
            else:
                self._frozen += _span(seconds)

    def restore(self, now: datetime, ahead: float) -> None:
        """Take over the time of a snapshot. A running clock is not set back: its past remains the past."""
        with self._lock:
            if self._frozen is not None:
                self._frozen = now
                return
            self._set(max(self._wall(), now - timedelta(seconds=ahead)))
            self._ahead = max(timedelta(), now - self._wall())

    def stamp(self, *, micro: bool = False) -> str:
        """`wall` as text in responses: whole seconds, or six decimals where the live API has them."""
        return self.wall.isoformat(timespec="microseconds" if micro else "seconds")

    def _wall(self) -> datetime:
        return datetime.now(UTC) + self._moved if self._frozen is None else self._frozen

    def _set(self, wall: datetime) -> None:
        if self._frozen is None:
            self._moved = wall - datetime.now(UTC)
        else:
            self._frozen = wall


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("the time must have a time zone")
    return moment.astimezone(UTC)


def _span(seconds: float) -> timedelta:
    if not seconds >= 0:
        raise ValueError(f"seconds must not be negative, got {seconds}")
    return timedelta(seconds=seconds)
