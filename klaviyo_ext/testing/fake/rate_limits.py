"""Rate limits of the fake: fixed windows for each account and endpoint, by the clock of the fake."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

import attrs

from ..document.openapi_document import Operation, RateLimit
from ..messages.http_messages import Headers, Response
from .fake_clock import FakeClock

__all__ = ["Limits", "limit_headers", "throttled"]

_DOCS = "https://developers.klaviyo.com/en/docs/rate_limits_and_error_handling#rate-limits"


@attrs.define
class _Window:
    """The number of calls in a window."""

    number: int = -1
    used: int = 0


@attrs.frozen
class _Bucket:
    name: tuple[str, str]
    limits: tuple[RateLimit, ...]


class Limits:
    """Counts calls. A window starts at a multiple of its length; refused calls do not count.

    A slow query parameter (``x-ext-rate-penalties``) has its own bucket, which all endpoints with that parameter share
    (Klaviyo's API documentation).

    Args:
        clock: the clock.
        enabled: if false, nothing is counted or refused.
    """

    def __init__(self, clock: FakeClock, *, enabled: bool = False) -> None:
        self.clock = clock
        self.enabled = enabled
        self._windows: dict[tuple[str, str, int], _Window] = {}

    def take(self, operation: Operation, account: str, query: Mapping[str, str]) -> int | None:
        """Count a call; if a window is full, do not count it but return the seconds until all windows have room."""
        if not self.enabled:
            return None
        now = self.clock.seconds
        windows = [
            (limit, self._window(bucket.name, limit, now))
            for bucket in _buckets(operation, account, query)
            for limit in bucket.limits
        ]
        waits = [limit.seconds - now % limit.seconds for limit, window in windows if window.used >= limit.quota]
        if waits:
            return max(1, math.ceil(max(waits)))
        for _, window in windows:
            window.used += 1
        return None

    def headers(self, operation: Operation, account: str, query: Mapping[str, str]) -> Headers:
        """The rate limit headers of a response; if nothing is counted, as after one call."""
        bucket = _reported(operation, account, query)
        if not self.enabled or not bucket.limits:
            return _headers(bucket.limits)
        first = bucket.limits[0]
        return _headers(bucket.limits, first.quota - self._window(bucket.name, first, self.clock.seconds).used)

    def clear(self) -> None:
        """Reset all counts."""
        self._windows.clear()

    def dump(self) -> list[list[Any]]:
        """The counts as JSON data."""
        return [[*key, window.number, window.used] for key, window in sorted(self._windows.items())]

    def restore(self, counts: Sequence[Sequence[Any]]) -> None:
        """Load the result of `dump`."""
        self._windows = {
            (account, bucket, seconds): _Window(number, used) for account, bucket, seconds, number, used in counts
        }

    def _window(self, name: tuple[str, str], limit: RateLimit, now: float) -> _Window:
        window = self._windows.setdefault((*name, limit.seconds), _Window())
        number = int(now // limit.seconds)
        if window.number != number:
            window.number, window.used = number, 0
        return window


def _buckets(operation: Operation, account: str, query: Mapping[str, str]) -> Iterator[_Bucket]:
    yield _Bucket((account, operation.id), operation.rate_limits)
    for penalty in _penalties(operation, query):
        limits = (RateLimit(penalty["burst"], 1), RateLimit(penalty["steady"], 60))
        yield _Bucket((account, penalty["bucket"]), limits)


def _penalties(operation: Operation, query: Mapping[str, str]) -> Iterator[Mapping[str, Any]]:
    for penalty in cast("Sequence[Mapping[str, Any]]", operation.raw.get("x-ext-rate-penalties") or ()):
        if penalty["value"] in query.get(penalty["parameter"], "").split(","):
            yield penalty


def _reported(operation: Operation, account: str, query: Mapping[str, str]) -> _Bucket:
    """The bucket of the headers: the slow one of an additional field, else the own one.

    That of an included resource is not reported (recorded 2026-09-04).
    """
    slow = {p["bucket"] for p in _penalties(operation, query) if p["parameter"].startswith("additional-fields")}
    own, *penalties = _buckets(operation, account, query)
    return next((bucket for bucket in penalties if bucket.name[1] in slow), own)


def limit_headers(operation: Operation) -> Headers:
    """The rate limit headers of an operation, as after one call."""
    return _headers(operation.rate_limits)


def _headers(limits: Sequence[RateLimit], remaining: int | None = None) -> Headers:
    """The three rate limit headers: the quota of the shortest window, then all quotas with their seconds.

    Remaining and reset are those of the shortest window; reset is always 0 (recorded responses).
    """
    if not limits:
        return ()
    windows = ", ".join(f"{limit.quota};w={limit.seconds}" for limit in limits)
    return (
        ("RateLimit-Limit", f"{limits[0].quota}, {windows}"),
        ("RateLimit-Remaining", str(limits[0].quota - 1 if remaining is None else max(0, remaining))),
        ("RateLimit-Reset", "0"),
    )


def throttled(request_id: str, wait: int, retry_after: str | None, headers: Headers = ()) -> Response:
    """A 429 as recorded: ``Retry-After`` instead of rate limit headers, and no ``Content-Type``.

    Args:
        request_id: id of the response and of its error.
        wait: seconds in the text of the error.
        retry_after: value of the header; ``None``: no header.
        headers: headers that all responses have.
    """
    error = {
        "id": request_id,
        "status": 429,
        "code": "throttled",
        "title": "Request was throttled.",
        "detail": f"Request was throttled. Expected available in {wait} second{'' if wait == 1 else 's'}.",
        "source": {"pointer": "/data"},
        "links": {"type": _DOCS},
        "meta": {},
    }
    body = json.dumps({"errors": [error]}, separators=(",", ":")).encode()
    wanted = () if retry_after is None else (("Retry-After", retry_after),)
    return Response(429, (*headers, *wanted), body)
