"""Whether and when to send a failed call again. No I/O: the loop is in `klaviyo_ext.core.send_loop`."""

from __future__ import annotations

import random as _random_numbers
from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

import attrs

from klaviyo_client.runtime.errors import KlaviyoError, TransportError
from klaviyo_client.runtime.json_types import shown
from klaviyo_client.runtime.operation import Operation

from ..core.argument_checks import at_least, function, of_type
from ..errors import APIError, TooManyRequestsError

__all__ = ["OFF", "Retry", "RetryDetails", "Strategy", "exponential", "linear", "wait_before_retry"]

Strategy: TypeAlias = Callable[[int], float]
"""Seconds to wait after attempt number n (from 1) if the server names no wait."""


def _random() -> float:
    """A number from 0 to 1, from a source that is seeded again in a child process."""
    return _random_numbers.random()


_JITTER = 0.1
"""The largest share that is added to the wait that the server asks for."""


def linear(step: float = 1.0, *, maximum: float = 60.0) -> Strategy:
    """Wait ``step`` seconds after the first attempt, twice that after the second, and so on, up to ``maximum``."""
    return partial(_linear, step, maximum)  # unlike a function in this one, it can be pickled


def _linear(step: float, maximum: float, attempt: int) -> float:
    return min(step * attempt, maximum)


def exponential(
    base: float = 0.5, *, factor: float = 2.0, maximum: float = 30.0, random: Callable[[], float] = _random
) -> Strategy:
    """Wait ``base`` seconds after the first attempt, ``factor`` times longer after each one, up to ``maximum``.

    Half of the wait is random, so that clients that failed together do not retry together.
    """
    return partial(_exponential, base, factor, maximum, random)


def _exponential(base: float, factor: float, maximum: float, random: Callable[[], float], attempt: int) -> float:
    return min(base * factor ** min(attempt - 1, 64), maximum) * (0.5 + random() / 2)


@attrs.frozen(kw_only=True)
class RetryDetails:
    """What ``on_retry`` gets before each wait.

    Attributes:
        operation: the call.
        attempt: number of the failed attempt, from 1.
        wait: seconds until the next attempt.
        error: why the attempt failed.
    """

    operation: Operation[Any]
    attempt: int
    wait: float
    error: KlaviyoError

    __repr__ = shown


@attrs.frozen(kw_only=True)
class Retry:
    """How to retry failed calls.

    Reads and other replayable calls (`Operation.replayable`) are retried after 429, 5xx and connection failures. Other
    writes are retried only if the server cannot have acted on them: after 429, or if no connection was made.

    Attributes:
        attempts: maximum number of requests, including the first; 1 means no retry.
        deadline: seconds for the whole call: attempts, waits, connecting, sending, receiving, the storage of the rate
            limits, and the renewal of an access token. A call that takes longer raises `RequestTimeoutError`, or the
            error of its last attempt. ``None``: no limit. Your own callbacks and the lookup of a host name in blocking
            code are not interrupted; with a blocking ``http_client`` of your own, nor is a response whose headers come
            in small pieces.
        max_retry_after: seconds; if the server asks for a longer wait, the error is raised at once.
        strategy: the wait if the server names none.
        on_retry: called before each wait; its result is ignored.
        random: returns numbers from 0 to 1, for the jitter.

    Raises:
        ArgumentError: a number is negative, or ``attempts`` is less than 1.
        ArgumentTypeError: a value is not a function.
    """

    attempts: int = attrs.field(default=5, validator=[of_type(int), at_least(1)])
    deadline: float | None = attrs.field(default=180.0, validator=at_least(0, optional=True))
    max_retry_after: float = attrs.field(default=120.0, validator=at_least(0))
    strategy: Strategy = attrs.field(factory=exponential, validator=function(), repr=False)
    on_retry: Callable[[RetryDetails], object] | None = attrs.field(
        default=None, validator=function(optional=True), repr=False
    )
    random: Callable[[], float] = attrs.field(default=_random, validator=function(), repr=False)


OFF = Retry(attempts=1)
"""No retry."""


def wait_before_retry(
    retry: Retry, operation: Operation[Any], error: KlaviyoError, *, attempt: int, elapsed: float
) -> float | None:
    """Seconds to wait before the next attempt, or ``None`` to raise ``error``.

    Args:
        retry: the policy.
        operation: the call.
        error: why it failed.
        attempt: number of the failed attempt, from 1.
        elapsed: seconds since the first attempt started.
    """
    if attempt >= retry.attempts or not _may_repeat(operation, error):
        return None
    asked = error.retry_after if isinstance(error, APIError) else None
    if asked is None:
        wait = max(0.0, retry.strategy(attempt))
    elif asked > retry.max_retry_after:
        return None
    else:
        wait = asked * (1 + _JITTER * retry.random())
    if retry.deadline is not None and elapsed + wait > retry.deadline:
        return None
    return wait


def _may_repeat(operation: Operation[Any], error: KlaviyoError) -> bool:
    if isinstance(error, TooManyRequestsError):
        return True
    if isinstance(error, TransportError):
        return not error.sent or operation.replayable
    return isinstance(error, APIError) and error.retryable and operation.replayable
