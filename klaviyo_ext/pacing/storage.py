"""The interface of a storage that counts calls."""

from __future__ import annotations

from typing import Any, Protocol

import attrs

from klaviyo_client.runtime.operation import Quota

__all__ = ["LATE", "MARGIN", "UNANSWERED", "Bucket", "Grant", "Storage"]

MARGIN = 0.05
"""Seconds that are added to the length of each window, for safety."""

UNANSWERED = 3.0
"""Seconds after which a call without a response counts as arrived, so that slow responses cost little capacity."""

LATE = 60.0
"""Seconds by which a waiting call may be late and still keep its order; then its place expires."""


@attrs.frozen
class Bucket:
    """Calls that are counted together: of one account to one operation, or with one slow parameter.

    Attributes:
        key: account and operation, or account and parameter; never a secret.
        quotas: at least one, shortest window first; all of them apply.
    """

    key: str
    quotas: tuple[Quota, ...]

    def blamed(self, full: Quota | None, closed: float) -> Quota | None:
        """The quota that causes a wait.

        Args:
            full: the longest quota that is used up according to this storage.
            closed: seconds for which the server refuses calls. It does not name a window, but never asks for a wait
                that is longer than the window that is used up.
        """
        if closed <= 0:
            return full
        refused = next((quota for quota in self.quotas if quota.seconds >= closed), self.quotas[-1])
        return refused if full is None else max(refused, full, key=lambda quota: quota.seconds)


@attrs.frozen
class Grant:
    """The response to a request for a place.

    Attributes:
        wait: seconds until the call may be sent; 0: it is counted and may be sent now.
        place: identifies the place in the storage; ``None``: the wait exceeds ``patience``, and no place was reserved.
        quota: the longest quota that is used up; ``None`` if none is.
        closed: seconds for which the server refuses calls.
    """

    wait: float
    place: Any
    quota: Quota | None = None
    closed: float = 0.0


class Storage(Protocol):
    """Counts calls. Must be thread-safe.

    A call that has to wait gets a place in the future. So it does not have to ask repeatedly, and calls keep their
    order. A place is provisional until it is claimed.

    The server counts a call at some time between its sending and its response: connections take time, and requests
    queue on the way. A call therefore counts from the time of its response, and until then as if it were sent right
    now. So the quotas hold whatever the network does.
    """

    @property
    def blocking(self) -> bool:
        """Whether the methods do I/O; async code then calls them in a thread."""
        ...

    def take(self, bucket: Bucket, patience: float | None, *, first: bool = False) -> Grant:
        """Take the next free place.

        Args:
            bucket: where to count the call.
            patience: maximum wait in seconds; a later place is not reserved. ``None``: no limit.
            first: go ahead of waiting calls; for a call that has waited already and was refused by the server.

        Raises:
            PacingStorageError: the storage cannot be reached.
        """
        ...

    def claim(self, bucket: Bucket, place: Any) -> float:
        """Count the call of ``place`` now and return 0, or return the seconds to wait before claiming it again.

        Raises:
            PacingStorageError: the storage cannot be reached.
        """
        ...

    def settle(self, bucket: Bucket, place: Any) -> None:
        """Note that the call of ``place`` got its response."""
        ...

    def give_back(self, bucket: Bucket, place: Any) -> None:
        """Release ``place``: the call will not be sent."""
        ...

    def block(self, bucket: Bucket, seconds: float) -> None:
        """Let no call through for ``seconds``, because the server refused one. Waiting calls keep their order."""
        ...
