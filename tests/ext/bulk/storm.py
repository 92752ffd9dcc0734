"""A server that fails as it is told to, and knows what became of each row. Time passes only while everybody waits.

Row n has ``"p<n>@`` in it somewhere.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from random import Random
from typing import Any, cast

import attrs
import httpx

from klaviyo_ext import AsyncKlaviyo
from klaviyo_ext.bulk import BulkReport
from klaviyo_ext.core.send_loop import Clock
from klaviyo_ext.pacing import MemoryStorage, Pacer
from tests.ext.virtual_time import FixedWindows, run

__all__ = ["ACCEPTED", "HARMLESS", "UNCLEAR", "Counting", "Limits", "planned", "send", "storm", "unclear_apart"]

_ROW = re.compile(rb'"p(\d+)@')

HARMLESS = ("429", "429 after 2 s", "no connection")
"""The server did nothing, and the client can tell."""

UNCLEAR = (
    "503 before",
    "503 after",
    "reset before",
    "reset after",
    "timeout before",
    "timeout after",
    "truncated",
)
"""The client cannot tell whether the server did something: it fails before or after that."""

_RAISED: Mapping[str, type[httpx.TransportError]] = {
    "no connection": httpx.ConnectError,
    "reset": httpx.ReadError,
    "timeout": httpx.ReadTimeout,
    "truncated": httpx.RemoteProtocolError,
}

_NEVER, UNKNOWN, ACCEPTED = 0, 1, 2


@attrs.define
class Counting:
    """Counts what is done to each row.

    Attributes:
        rows: how many there are.
        faults: number of a request (from 1) to the fault that it meets.
        requests: that arrived; those without a connection are counted, too.
        met: how often each fault was met.
        applied: of each row, how often its effect took place.
        known: of each row, what the client could tell of the last request with it.
        doubled: how often a row came that the client knew to be accepted.
        repeated: rows that came again while the client could not tell what had become of them.
        job_rows: of each job, how many rows it has.
    """

    rows: int
    faults: Mapping[int, str] = attrs.field(factory=dict[int, str])
    requests: int = 0
    met: Counter[str] = attrs.field(factory=Counter[str])
    applied: bytearray = attrs.field(init=False)
    known: bytearray = attrs.field(init=False)
    doubled: int = 0
    repeated: set[int] = attrs.field(factory=set[int])
    job_rows: list[int] = attrs.field(factory=list[int])

    def __attrs_post_init__(self) -> None:
        self.applied, self.known = bytearray(self.rows), bytearray(self.rows)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            name = request.url.path.rpartition("/")[2].encode()
            done = self.job_rows[int(name.rpartition(b"-")[2]) - 1]
            state = b'{"status":"complete","completed_count":%d,"failed_count":0}' % done
            return _answer(200, b'{"data":{"type":"job","id":"%b","attributes":%b}}' % (name, state))
        self.requests += 1
        fault = self.faults.get(self.requests, "")
        if fault:
            self.met[fault] += 1
        rows = [int(number) for number in _ROW.findall(request.content)]
        kind, _, when = fault.partition(" ")
        if fault != "no connection":
            self._arrive(rows, effect=kind != "429" and when != "before", clear=not fault or kind == "429")
        if fault in _RAISED or kind in _RAISED:
            raise _RAISED.get(fault, _RAISED.get(kind, httpx.ReadError))(fault, request=request)
        if kind == "429":
            return httpx.Response(429, headers={"retry-after": "2"} if when else {})
        if kind == "503":
            return httpx.Response(503, headers={"content-type": "text/html"}, content=b"<h1>Error 503</h1>")
        self.job_rows.append(len(rows))
        return _answer(202, b'{"data":{"type":"job","id":"job-%d"}}' % len(self.job_rows))

    def _arrive(self, rows: Iterable[int], *, effect: bool, clear: bool) -> None:
        for row in rows:
            if self.known[row] == ACCEPTED:
                self.doubled += 1
            elif self.known[row] == UNKNOWN:
                self.repeated.add(row)
            self.applied[row] += effect
            if not clear:
                self.known[row] = UNKNOWN
            elif effect:
                self.known[row] = ACCEPTED

    @property
    def unknown(self) -> list[int]:
        """Rows of which the client cannot tell."""
        return [row for row in range(self.rows) if self.known[row] == UNKNOWN]

    @property
    def lost(self) -> int:
        """Rows that never came, or only with requests that certainly did nothing."""
        return self.known.count(_NEVER)


def _answer(status: int, content: bytes) -> httpx.Response:
    return httpx.Response(status, headers={"content-type": "application/vnd.api+json"}, content=content)


def planned(count: int, among: int, kinds: Iterable[str], random: Random) -> dict[int, str]:
    """``count`` faults, each kind as often as the others, anywhere among so many requests."""
    names = list(kinds)
    numbers = random.sample(range(1, among + 1), count)
    return {number: names[n % len(names)] for n, number in enumerate(numbers)}


def unclear_apart(count: int, apart: int, kinds: Iterable[str]) -> dict[int, str]:
    """``count`` faults, so many requests apart: several in a row would end a run that may not repeat them."""
    names = list(kinds)
    return {(n + 1) * apart: names[n % len(names)] for n in range(count)}


@attrs.define
class Limits:
    """Rate limits, and a network that takes its time.

    Attributes:
        windows: counts requests.
        random: how long each way takes.
        way: seconds that it takes at least.
        rate: bytes of a body that go over it in a second.
    """

    windows: FixedWindows
    random: Random
    way: float = 0.03
    rate: float = 10_000_000.0

    async def pass_through(self, request: httpx.Request, clock: Callable[[], float]) -> httpx.Response | None:
        """The refusal of a request, after the time that it took."""
        await asyncio.sleep(self._seconds() + len(request.content) / self.rate)
        headers = dict(self.windows.count(clock())) if request.method == "POST" else {}
        await asyncio.sleep(self._seconds())
        return httpx.Response(429, headers=headers) if "retry-after" in headers else None

    def _seconds(self) -> float:
        return self.way + self.random.expovariate(50) + (0.5 if self.random.random() < 0.02 else 0)


def send(server: Counting, call: Any, rows: Iterable[Any], limits: Limits | None = None, **options: Any) -> BulkReport:
    """Send ``rows`` in virtual time; ``call`` is an operation or the name of a method."""

    async def main(clock: Callable[[], float]) -> BulkReport:
        async def serve(request: httpx.Request) -> httpx.Response:
            if limits is not None and (refusal := await limits.pass_through(request, clock)) is not None:
                return refusal
            return server(request)

        pacer = Pacer(MemoryStorage(clock))
        transport = httpx.MockTransport(serve)
        async with AsyncKlaviyo("pk_test", transport=transport, pacer=pacer, clock=Clock(clock)) as klaviyo:
            begin: Callable[..., Any] = getattr(klaviyo, call) if isinstance(call, str) else klaviyo.bulk
            arguments = () if isinstance(call, str) else (call,)
            report: BulkReport = await begin(*arguments, rows, **options)
            return report

    return run(main)


def storm(server: Counting, call: Any, rows: Iterable[Any], **options: Any) -> BulkReport:
    """Send ``rows`` through all faults, and check that each row is where the report says."""
    report = send(server, call, rows, keep=server.rows, **options)
    assert (server.lost, server.doubled) == (0, 0)
    assert report.read == server.rows == report.accepted + report.unknown_count
    assert sorted(cast("int", row.index) for row in report.unknown) == server.unknown
    assert set(report.repeated) == server.repeated
    assert (len(report.repeated), report.repeated_count) == (len(server.repeated), len(server.repeated))
    assert report.requests == server.requests
    return report
