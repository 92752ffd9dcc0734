"""The clock of a fake: it stands still until a test moves it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from threading import Lock

from klaviyo_client.runtime.forks import new_in_children

__all__ = ["START", "FakeClock"]

START = datetime(2026, 7, 15, 12, 0, 0, tzinfo=UTC)
"""The start time of a new fake."""


class FakeClock:
    """A clock that tests move.

    Args:
        now: the start time.
        running: let the time pass by itself as well; servers for other programs need this.
    """

    def __init__(self, now: datetime = START, *, running: bool = False) -> None:
        self._base = now
        self._lock = new_in_children(Lock())
        self._started = time.monotonic() if running else None

    @property
    def now(self) -> datetime:
        """The time, with a time zone."""
        if self._started is None:
            return self._base
        return self._base + timedelta(seconds=time.monotonic() - self._started)

    @now.setter
    def now(self, value: datetime) -> None:
        with self._lock:
            self._base = value
            if self._started is not None:
                self._started = time.monotonic()

    @property
    def seconds(self) -> float:
        """Seconds since the epoch."""
        return self.now.timestamp()

    def advance(self, seconds: float) -> None:
        """Move the time forward.

        Raises:
            ValueError: the number is negative.
        """
        if seconds < 0:
            raise ValueError(f"seconds must not be negative, got {seconds}")
        with self._lock:
            self._base += timedelta(seconds=seconds)

    def stamp(self, *, micro: bool = False) -> str:
        """The time as text in responses: whole seconds, or six decimals where the live API has them."""
        return self.now.isoformat(timespec="microseconds" if micro else "seconds")
