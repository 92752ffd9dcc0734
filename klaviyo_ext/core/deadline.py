"""The time limit of a whole call: of its attempts and waits, and of each step of each request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

import attrs

from klaviyo_client.runtime.client_arguments import LONGEST

__all__ = ["Deadline"]


@attrs.frozen
class Deadline:
    """When a call must be over.

    Attributes:
        seconds: the time that the call has in total.
        ends: when that is over, on the clock.
        monotonic: the clock.
    """

    seconds: float
    ends: float
    monotonic: Callable[[], float] = attrs.field(repr=False)

    @classmethod
    def of(cls, seconds: float, monotonic: Callable[[], float]) -> Self:
        """The deadline of a call that begins now."""
        seconds = min(seconds, LONGEST)
        return cls(seconds, monotonic() + seconds, monotonic)

    def __str__(self) -> str:
        return f"the deadline of the call ({self.seconds:.6g} s, Retry.deadline)"

    def left(self) -> float:
        """Seconds until it; negative when it has passed."""
        return self.ends - self.monotonic()

    def within(self, seconds: float) -> Deadline:
        """This deadline, or an earlier one in ``seconds``."""
        return Deadline(self.seconds, min(self.ends, self.monotonic() + seconds), self.monotonic)
