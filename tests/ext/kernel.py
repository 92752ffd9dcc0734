"""What the tests of the kernel share: a clock that only waiting moves, and a server that follows a script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import httpx

from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry
from klaviyo_ext.core.send_loop import Clock
from klaviyo_ext.pacing import MemoryStorage, Pacer

Step = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]

START = datetime(2026, 7, 15, 12, tzinfo=UTC)


class Time:
    """Seconds that pass only by sleeping, from ``start`` on."""

    def __init__(self, start: datetime = START) -> None:
        self.start = start
        self.seconds = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.seconds)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)

    @property
    def clock(self) -> Clock:
        return Clock(monotonic=self, now=self.now)


@attrs.define
class Script:
    """A server that answers each request with the next step; the last step goes on for ever."""

    steps: list[Step]
    requests: list[httpx.Request] = attrs.Factory(list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        step = self.steps[min(len(self.requests), len(self.steps)) - 1]
        if isinstance(step, Exception):
            raise step
        answer = step(request) if callable(step) else step
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def answer(document: Any = None, *, status: int = 200, headers: dict[str, str] | None = None) -> httpx.Response:
    """A JSON:API answer; without a document an empty one."""
    if document is None:
        return httpx.Response(status, headers=headers)
    return httpx.Response(
        status, headers={"content-type": "application/vnd.api+json", **(headers or {})}, json=document
    )


def refusal(status: int, code: str, *, headers: dict[str, str] | None = None, **error: Any) -> httpx.Response:
    """An error document with one error."""
    body = {"id": "r-1", "status": status, "code": code, "title": "T", "detail": "D", **error}
    return answer({"errors": [body]}, status=status, headers=headers)


def throttled(after: str | None = "1") -> httpx.Response:
    """429 as it was recorded: no content type."""
    headers = {} if after is None else {"retry-after": after}
    return httpx.Response(429, headers=headers, content=b'{"errors":[{"code":"throttled","status":429}]}')


def profile(id: str = "P1", **attributes: Any) -> dict[str, Any]:
    """A document that holds a profile."""
    return {"data": {"type": "profile", "id": id, "attributes": attributes}, "links": {"self": "x"}}


def blocking(script: Script, time: Time, **options: Any) -> Klaviyo:
    """A client that talks to ``script``."""
    options.setdefault("retry", Retry(random=lambda: 0.5))
    options.setdefault("pacer", Pacer(MemoryStorage(time)))
    transport = httpx.MockTransport(script)
    return Klaviyo("pk_test", transport=transport, clock=time.clock, sleep=time.sleep, **options)


def awaiting(script: Script, time: Time, **options: Any) -> AsyncKlaviyo:
    """The same for async code."""
    options.setdefault("retry", Retry(random=lambda: 0.5))
    options.setdefault("pacer", Pacer(MemoryStorage(time)))
    transport = httpx.MockTransport(script)
    return AsyncKlaviyo("pk_test", transport=transport, clock=time.clock, sleep=time.asleep, **options)


def pages_of(count: int, size: int, origin: str = "https://a.klaviyo.com") -> Callable[[httpx.Request], httpx.Response]:
    """A server of ``count`` profiles in pages of ``size``."""

    def serve(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("page[cursor]", "0"))
        data = [{"type": "profile", "id": f"P{n}", "attributes": {}} for n in range(start, min(start + size, count))]
        after = start + size
        following = f"{origin}/api/profiles?page%5Bcursor%5D={after}" if after < count else None
        return answer({"data": data, "links": {"self": str(request.url), "next": following, "prev": None}})

    return serve


def cursors(script: Script) -> Iterator[str | None]:
    """The cursor of each request."""
    return (request.url.params.get("page[cursor]") for request in script.requests)
