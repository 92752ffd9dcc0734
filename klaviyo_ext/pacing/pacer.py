"""Wait for a free place in the rate limits before each call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs

from klaviyo_client.runtime.forks import new_in_children
from klaviyo_client.runtime.operation import Operation, Quota
from klaviyo_client.runtime.wire import Response

from ..core.deadline import Deadline
from ..core.effects import Flow, Sleep, Wait, call
from ..core.hooks import WaitDetails, tell
from ..core.log import facts, log
from ..errors import PacingStorageError, QuotaExhaustedError
from ..retry.retry_after import retry_after
from .memory import MemoryStorage
from .storage import UNANSWERED, Bucket, Storage
from .told_limits import SeenLimits, seen_limits

if TYPE_CHECKING:
    from .storage_threads import StorageThreads

__all__ = ["Pacer", "Permit", "buckets_of"]

T = TypeVar("T")

_MINUTE = 60
_DAY = 86_400
_LONGEST_PAUSE = 120.0
"""Seconds for which one response can close an endpoint that has no longer window, whatever its headers say."""
_REMEMBERED = 10_000
"""Maximum number of (account, operation) pairs whose limits are remembered."""


def buckets_of(operation: Operation[Any], account: str, seen: SeenLimits | None = None) -> tuple[Bucket, ...]:
    """The buckets in which a call counts: one for each slow parameter of the call, then one for its endpoint.

    Limits are per account and endpoint. A slow parameter has its own limit, which all endpoints with that parameter
    share and which no header reports (Klaviyo's API documentation).

    Args:
        operation: the call.
        account: whose limits apply.
        seen: limits of the endpoint as reported by the server. They take precedence over the OpenAPI document, but
            windows of more than a minute only if they allow more: a wrong header must not stop calls for a day.
    """
    info = operation.info
    values = dict(operation.query)
    found = [
        Bucket(f"{account}:{penalty.bucket}", penalty.limit.quotas)
        for penalty in info.rate_penalties
        if penalty.value in values.get(penalty.parameter, "").split(",") and penalty.limit.quotas
    ]
    quotas = {quota.seconds: quota for quota in info.rate_limit.quotas}
    for quota in seen.quotas if seen else ():
        known = quotas.get(quota.seconds)
        if quota.seconds <= _MINUTE or (known is not None and quota.calls > known.calls):
            quotas[quota.seconds] = quota
    if quotas:
        found.append(Bucket(f"{account}:{info.id}", tuple(quotas[seconds] for seconds in sorted(quotas))))
    return tuple(found)


@attrs.define
class Permit:
    """Permission to send a call.

    Attributes:
        waited: seconds that the call waited for it.
    """

    waited: float = 0.0
    _places: list[tuple[Bucket, Any]] = attrs.field(factory=list[tuple[Bucket, Any]], repr=False)

    def keep(self, bucket: Bucket, place: Any) -> None:
        """Add a place."""
        self._places.append((bucket, place))

    def each(self, function: Callable[[Bucket, Any], T]) -> list[T]:
        """Call ``function`` for each place and return the results."""
        return [function(bucket, place) for bucket, place in self._places]


class Pacer:
    """Keeps the calls of one process, or of several with a shared storage, within the rate limits.

    Args:
        storage: counts the calls; default: in the memory of this process.
    """

    _shared: ClassVar[Pacer | None] = None
    _making: ClassVar[Lock] = new_in_children(Lock())

    def __init__(self, storage: Storage | None = None) -> None:
        self._storage: Storage = storage or MemoryStorage()
        self._seen: dict[tuple[str, str], SeenLimits] = {}
        self._lock = new_in_children(Lock())

    @cached_property
    def _threads(self) -> StorageThreads:
        from .storage_threads import StorageThreads  # noqa: PLC0415 - few programs share their limits

        return StorageThreads()

    @classmethod
    def shared(cls) -> Pacer:
        """The default pacer of all clients in the process."""
        with cls._making:
            if cls._shared is None:
                cls._shared = cls()
            return cls._shared

    def last_limits(self, operation: str, account: str | None = None) -> SeenLimits | None:
        """The limits in the latest response to ``operation`` (its id), of ``account`` or of any account."""
        with self._lock:
            found = [s for (who, name), s in self._seen.items() if name == operation and account in (None, who)]
        return found[-1] if found else None

    def acquire(
        self,
        operation: Operation[Any],
        account: str,
        patience: float | None,
        *,
        first: bool = False,
        deadline: Deadline | None = None,
        attempt: int = 1,
        on_wait: Callable[[WaitDetails], object] | None = None,
    ) -> Flow[Permit]:
        """Wait until the call may be sent.

        Places are taken one after the other, so that a call that waits for a slow parameter does not delay calls to
        the same endpoint without it. If the call is not sent (cancelled, interrupted, wait too long), it gives its
        places back.

        Args:
            operation: the call.
            account: whose limits apply.
            patience: maximum wait in seconds; ``None``: no limit.
            first: go ahead of waiting calls, because this call has waited already.
            deadline: how long to wait for a storage that may block.
            attempt: number of the attempt, from 1.
            on_wait: called before each wait.

        Raises:
            QuotaExhaustedError: the wait exceeds ``patience``, or the daily quota is used up for more than a minute;
                raised at once.
            PacingStorageError: the storage is unavailable; the request was not sent.
        """
        permit = Permit()

        def wait_for(seconds: float, quota: Quota) -> Flow[None]:
            told = facts(operation.info.id, attempt=attempt, wait=seconds)
            log().debug("%s waits %.2f s for its rate limit", operation.info.id, seconds, extra=told)
            yield from tell(on_wait, WaitDetails(operation=operation, attempt=attempt, wait=seconds, quota=quota))
            yield Sleep(seconds)

        try:
            for bucket in buckets_of(operation, account, self._seen.get((account, operation.info.id))):
                yield from self._take(operation, bucket, permit, patience, deadline, wait_for, first=first)
        except BaseException as stop:
            yield from self._give_back(permit, stop, deadline)
            raise
        return permit

    def observe(
        self,
        operation: Operation[Any],
        account: str,
        response: Response[Any],
        permit: Permit | None = None,
        *,
        now: datetime | None = None,
        deadline: Deadline | None = None,
    ) -> Flow[None]:
        """Learn from a response: the call has arrived, the server reported limits, or it refused the call.

        A 429 does not say which limit is used up, so it closes all buckets of the call for the time that it names: at
        most as long as the longest window of the bucket, or two minutes.

        Args:
            operation: the call.
            account: whose limits apply.
            response: the response.
            permit: the result of :meth:`acquire`; ``None`` if the call is not paced.
            now: see :func:`klaviyo_ext.retry.retry_after.retry_after`.
            deadline: how long to wait for a storage that may block.
        """
        seen = seen_limits(response.headers)
        # The headers of a call with a slow parameter may report the limit of that parameter.
        if seen is not None and (not operation.info.rate_penalties or len(buckets_of(operation, account)) < 2):
            self._remember((account, operation.info.id), seen)

        def note() -> None:
            if permit is not None:
                permit.each(self._storage.settle)
            if response.status_code == 429:
                for bucket in buckets_of(operation, account):
                    self._storage.block(bucket, _pause(operation, bucket, retry_after(response.headers, now) or 1.0))

        if permit is None and response.status_code != 429:
            return
        try:
            # Do not hold back the response for longer than it takes the place to count as settled by itself.
            yield from self._ask(note, deadline and deadline.within(UNANSWERED))
        except PacingStorageError as error:
            told = facts(operation.info.id, status=response.status_code, error=type(error).__name__)
            log().warning("%s: %s", operation.info.id, error, extra=told)

    def _take(
        self,
        operation: Operation[Any],
        bucket: Bucket,
        permit: Permit,
        patience: float | None,
        deadline: Deadline | None,
        wait_for: Callable[[float, Quota], Flow[None]],
        *,
        first: bool,
    ) -> Flow[None]:
        """Wait for a place in ``bucket``; then all places of the call have the same time."""
        left = None if patience is None else max(0.0, patience - permit.waited)
        grant = yield from self._ask(lambda: self._storage.take(bucket, left, first=first), deadline)
        if grant.place is not None:
            permit.keep(bucket, grant.place)
        wait, quota = grant.wait, grant.quota or bucket.quotas[0]
        # Do not wait for the next day, but wait as long as for any other quota.
        if grant.place is None or (wait > _MINUTE and quota.seconds >= _DAY):
            reason = "the server refused a call and asked to wait (Retry-After)" if grant.closed > 0 else None
            raise QuotaExhaustedError(quota=quota, retry_after=wait, operation=operation, reason=reason)
        while wait > 0:
            if patience is not None and permit.waited + wait > patience:
                reason = "the rate limit allows it after its deadline only"
                raise QuotaExhaustedError(quota=quota, retry_after=wait, operation=operation, reason=reason)
            yield from wait_for(wait, quota)
            permit.waited += wait
            wait = yield from self._ask(lambda: max(permit.each(self._storage.claim)), deadline)

    def _give_back(self, permit: Permit, stop: BaseException, deadline: Deadline | None) -> Flow[None]:
        def give_back() -> None:
            permit.each(self._storage.give_back)

        if isinstance(stop, PacingStorageError):
            return
        try:
            if not isinstance(stop, GeneratorExit):  # a flow that is being closed must not yield
                yield from self._ask(give_back, deadline and deadline.within(UNANSWERED))
            elif deadline is None or not self._storage.blocking:
                give_back()
            else:
                self._threads.begin(give_back)
        except PacingStorageError as error:
            log().warning("%s", error, extra=facts(error=type(error).__name__))

    def _ask(self, function: Callable[[], T], deadline: Deadline | None) -> Flow[T]:
        """Call ``function``, which uses the storage."""
        if not self._storage.blocking:
            return function()
        if deadline is None:
            return (yield from call(function))
        done = self._threads.begin(function)
        try:
            result: T = yield Wait(done, deadline)
        except TimeoutError:
            if done.done():
                raise
            raise self._threads.give_up(done) from None
        return result

    def _remember(self, key: tuple[str, str], seen: SeenLimits) -> None:
        with self._lock:
            self._seen.pop(key, None)
            self._seen[key] = seen
            if len(self._seen) > _REMEMBERED:
                del self._seen[next(iter(self._seen))]


def _pause(operation: Operation[Any], bucket: Bucket, asked: float) -> float:
    """For how long to close ``bucket``, because the server asks to wait ``asked`` seconds."""
    if asked <= max(_LONGEST_PAUSE, bucket.quotas[-1].seconds):
        return asked
    log().warning(
        "%s: the server asks to wait %.0f s, longer than any of its windows; the next call is tried in %.0f s",
        operation.info.id,
        asked,
        _LONGEST_PAUSE,
        extra=facts(operation.info.id, wait=_LONGEST_PAUSE),
    )
    return _LONGEST_PAUSE
