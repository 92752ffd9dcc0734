"""What a pacer needs of the place where calls are counted."""

from __future__ import annotations

from typing import Any, Protocol

import attrs

from klaviyo_client.runtime.operation import Quota

__all__ = ["LATE", "MARGIN", "UNANSWERED", "Bucket", "Grant", "Storage"]

MARGIN = 0.05
"""Seconds by which a window is taken to be longer than it is."""

UNANSWERED = 3.0
"""Seconds after which a call without an answer is taken to have arrived. Slow answers so cost little of a minute."""

LATE = 60.0
"""Seconds by which those that wait may be late and still keep their order; places that nobody comes for then lapse."""


@attrs.frozen
class Bucket:
    """Calls that are counted together: those of one account to one operation, or with one slow parameter.

    Attributes:
        key: account and operation, or account and parameter; never a secret.
        quotas: windows that apply to all of them at once, shortest first; at least one.
    """

    key: str
    quotas: tuple[Quota, ...]

    def blamed(self, full: Quota | None, closed: float) -> Quota | None:
        """The quota that a wait is due to.

        Args:
            full: the longest one that is used up by what was counted here.
            closed: seconds for which the server refuses calls. It names no window, but it would not ask to wait for
                longer than the one that is used up lasts.
        """
        if closed <= 0:
            return full
        refused = next((quota for quota in self.quotas if quota.seconds >= closed), self.quotas[-1])
        return refused if full is None else max(refused, full, key=lambda quota: quota.seconds)


@attrs.frozen
class Grant:
    """The answer to a request for a place.

    Attributes:
        wait: seconds until the place comes; 0: the call is counted, and may be sent.
        place: what the storage knows the place by; ``None``: it is further away than asked for, and none was kept.
        quota: the longest quota that is used up; ``None`` if none is.
    """

    wait: float
    place: Any
    quota: Quota | None = None


class Storage(Protocol):
    """Counts calls. Used by several threads at a time.

    Whoever has to wait is given a place in the future, so nobody has to ask again and again, and the order is kept. A
    place is provisional until it is claimed.

    The server counts a call at some time between its sending and its answer: connections are made, and requests queue,
    on the way. So a call is counted when its answer comes, and until then as if it had been sent just now. Whatever the
    network does, no two calls then fall into one window that should not.
    """

    @property
    def blocking(self) -> bool:
        """Whether the methods talk to another machine or a file; async code then calls them in a thread."""
        ...

    def take(self, bucket: Bucket, patience: float | None, *, first: bool = False) -> Grant:
        """Take the next free place.

        Args:
            bucket: what the call is charged to.
            patience: a place that is further away than this many seconds is not kept; ``None`` is no limit.
            first: go before those that wait, for a call that has waited already and was refused by the server.

        Raises:
            PacingStorageError: the storage cannot be reached.
        """
        ...

    def claim(self, bucket: Bucket, place: Any) -> float:
        """Count the call of ``place`` now; or say how many seconds longer to wait, and claim again then.

        Raises:
            PacingStorageError: the storage cannot be reached.
        """
        ...

    def settle(self, bucket: Bucket, place: Any) -> None:
        """The answer to the call of ``place`` has come."""
        ...

    def give_back(self, bucket: Bucket, place: Any) -> None:
        """Forget ``place``: the call will not be sent."""
        ...

    def block(self, bucket: Bucket, seconds: float) -> None:
        """Let no call through for ``seconds``: the server has just refused one. Those that wait keep their order."""
        ...
