"""Clients at full demand, against a server that counts in fixed windows and answers after a varying time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from random import Random
from typing import Any

import attrs
import httpx
import pytest

from klaviyo_client import operations
from klaviyo_client.runtime.operation import Operation, Quota
from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry, errors
from klaviyo_ext.core.send_loop import Clock
from klaviyo_ext.pacing import MemoryStorage, Pacer
from tests.ext.virtual_time import FixedWindows, ThreadTime, run


def call(name: str, **query: str) -> Operation[Any]:
    info = operations[name]
    return Operation(info, info.path_template, tuple(query.items()))


def quotas(operation: Operation[Any]) -> tuple[Quota, ...]:
    return operation.info.rate_limit.quotas


SLOW, SMALL, MEDIUM = call("get_accounts"), call("get_flows"), call("get_metrics")
LARGE, HUGE = call("get_coupons"), call("get_catalog_categories")
"""Calls of all tiers: 1, 3, 10, 75 and 350 in a second."""

MINUTES = 3


@attrs.define
class Server:
    """An API of one operation for one account."""

    windows: FixedWindows
    random: Random

    def way(self) -> float:
        """Seconds for one way over the network: mostly alike, at times much longer."""
        return 0.03 + self.random.expovariate(1 / 0.02) + (0.5 if self.random.random() < 0.02 else 0)

    def answer(self, now: float) -> httpx.Response:
        headers = dict(self.windows.count(now))
        status = 429 if "retry-after" in headers else 200
        return httpx.Response(status, headers=headers, content=b'{"data": []}' if status == 200 else b"")


def many_tasks(operation: Operation[Any], server: Server, *, tasks: int, seconds: float, **options: Any) -> None:
    async def main(clock: Callable[[], float]) -> None:
        async def serve(request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(server.way())
            answer = server.answer(clock())
            await asyncio.sleep(server.way())
            return answer

        async with AsyncKlaviyo(
            "pk_test",
            transport=httpx.MockTransport(serve),
            pacer=Pacer(MemoryStorage(clock)),
            clock=Clock(clock),
            **{"retry": Retry(random=server.random.random), **options},
        ) as klaviyo:

            async def work() -> None:
                while clock() < seconds:
                    await klaviyo.send(operation)

            await asyncio.gather(*(work() for _ in range(tasks)))

    run(main)


def many_threads(operation: Operation[Any], server: Server, *, threads: int, seconds: float, **options: Any) -> None:
    time = ThreadTime()

    def serve(request: httpx.Request) -> httpx.Response:
        time.sleep(server.way())
        answer = server.answer(time())
        time.sleep(server.way())
        return answer

    with Klaviyo(
        "pk_test",
        transport=httpx.MockTransport(serve),
        pacer=Pacer(MemoryStorage(time)),
        clock=Clock(time),
        sleep=time.sleep,
        **{"retry": Retry(random=server.random.random), **options},
    ) as klaviyo:

        def work() -> None:
            while time() < seconds:
                klaviyo.send(operation)

        time.run([work] * threads)


def check(server: Server, operation: Operation[Any], seconds: float) -> None:
    steady = quotas(operation)[1]
    # The first minute is easy: nothing is used up yet.
    assert server.windows.used(steady, 60, seconds) >= 0.9
    assert server.windows.refusals < 0.01


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("operation", [SLOW, SMALL, MEDIUM, LARGE], ids=lambda operation: operation.info.id)
def test_many_tasks_use_what_there_is_and_are_not_refused(operation: Operation[Any], seed: int) -> None:
    random = Random(seed)
    server = Server(FixedWindows(quotas(operation), random), random)
    many_tasks(operation, server, tasks=2 * quotas(operation)[0].calls + 20, seconds=60 * MINUTES)
    check(server, operation, 60 * MINUTES)


@pytest.mark.parametrize("seed", range(2))
def test_many_threads_use_what_there_is_and_are_not_refused(seed: int) -> None:
    random = Random(seed)
    server = Server(FixedWindows(quotas(MEDIUM), random), random)
    many_threads(MEDIUM, server, threads=30, seconds=60 * MINUTES)
    check(server, MEDIUM, 60 * MINUTES)


@pytest.mark.slow
def test_the_largest_quota_is_used_too() -> None:
    random = Random(7)
    server = Server(FixedWindows(quotas(HUGE), random), random)
    many_tasks(HUGE, server, tasks=700, seconds=125)
    check(server, HUGE, 125)


class Busy(Server):
    """A server that another program uses, too, whenever it likes: about three of ten calls are that one's."""

    others = 0

    def answer(self, now: float) -> httpx.Response:
        if self.random.random() < 0.3:
            self.others += 1
            self.windows.count(now)
        return super().answer(now)


def test_another_program_that_uses_the_same_account_makes_no_call_fail() -> None:
    random = Random(3)
    server = Busy(FixedWindows(quotas(MEDIUM), random), random)
    many_tasks(MEDIUM, server, tasks=20, seconds=60 * MINUTES)
    assert server.others > 100
    assert server.windows.used(quotas(MEDIUM)[1], 60, 60 * MINUTES) > 0.9


def test_the_quota_of_a_day_is_used_and_then_fails_at_once() -> None:
    operation = call("query_campaign_values")
    random = Random(1)
    server = Server(FixedWindows(quotas(operation), random), random)
    failed: list[float] = []

    async def main(clock: Callable[[], float]) -> None:
        async def serve(request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(server.way())
            return server.answer(clock())

        async with AsyncKlaviyo(
            "pk_test", transport=httpx.MockTransport(serve), pacer=Pacer(MemoryStorage(clock)), clock=Clock(clock)
        ) as klaviyo:
            while clock() < 3 * 86_400:
                before = clock()
                try:
                    await klaviyo.send_raw(operation)
                except errors.QuotaExhaustedError as error:
                    assert clock() == before
                    failed.append(clock())
                    await asyncio.sleep(error.retry_after or 0)

    run(main)
    daily = quotas(operation)[2]
    assert daily == Quota(225, 86_400)
    assert len(failed) == 3
    assert server.windows.used(daily, 0, 3 * 86_400) == pytest.approx(1, abs=0.01)
    assert server.windows.refused == []


def test_a_call_that_cannot_be_sent_within_its_deadline_fails_at_once_and_says_when() -> None:
    random = Random(2)
    server = Server(FixedWindows(quotas(MEDIUM), random), random)
    caught: list[errors.QuotaExhaustedError] = []

    async def main(clock: Callable[[], float]) -> None:
        async def serve(request: httpx.Request) -> httpx.Response:
            return server.answer(clock())

        async with AsyncKlaviyo(
            "pk_test",
            transport=httpx.MockTransport(serve),
            pacer=Pacer(MemoryStorage(clock)),
            clock=Clock(clock),
            retry=Retry(deadline=30),
        ) as klaviyo:
            found = await asyncio.gather(*(klaviyo.send(MEDIUM) for _ in range(200)), return_exceptions=True)
            caught.extend(error for error in found if isinstance(error, errors.QuotaExhaustedError))
        assert clock() < 30

    run(main)
    assert len(caught) == 50
    assert {error.quota for error in caught} == {quotas(MEDIUM)[1]}
    assert all(error.retry_after is not None and 59 < error.retry_after < 61 for error in caught)


def test_tasks_go_out_in_the_order_in_which_they_asked() -> None:
    order: list[str] = []

    async def main(clock: Callable[[], float]) -> None:
        async def serve(request: httpx.Request) -> httpx.Response:
            order.append(request.url.params["n"])
            return httpx.Response(200, content=b'{"data": []}')

        async with AsyncKlaviyo(
            "pk_test", transport=httpx.MockTransport(serve), pacer=Pacer(MemoryStorage(clock)), clock=Clock(clock)
        ) as klaviyo:
            await asyncio.gather(*(klaviyo.send(call("get_metrics", n=str(number))) for number in range(300)))

    run(main)
    assert order == [str(number) for number in range(300)]


def test_tasks_that_are_cancelled_make_room() -> None:
    sent: list[float] = []

    async def main(clock: Callable[[], float]) -> None:
        async def serve(request: httpx.Request) -> httpx.Response:
            sent.append(clock())
            return httpx.Response(200, content=b'{"data": []}')

        async with AsyncKlaviyo(
            "pk_test", transport=httpx.MockTransport(serve), pacer=Pacer(MemoryStorage(clock)), clock=Clock(clock)
        ) as klaviyo:
            tasks = [asyncio.ensure_future(klaviyo.send(MEDIUM)) for _ in range(300)]
            await asyncio.sleep(0.5)
            for task in tasks[10:]:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await klaviyo.send(MEDIUM)

    run(main)
    assert len(sent) == 11
    assert sent[-1] < 2


def test_a_thread_that_is_interrupted_makes_room() -> None:
    time = ThreadTime()
    storage = MemoryStorage(time)
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=b'{"data": []}'))

    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt

    with Klaviyo("pk_test", transport=transport, pacer=Pacer(storage), clock=Clock(time), sleep=interrupt) as klaviyo:
        for _ in range(10):
            klaviyo.send(MEDIUM)
        with pytest.raises(KeyboardInterrupt):
            klaviyo.send(MEDIUM)
    assert [len(log.waiting) for log in storage._logs.values()] == [0]


def test_clients_of_one_account_share_its_limits_and_those_of_another_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    time = ThreadTime()
    monkeypatch.setattr(Pacer, "_shared", Pacer(MemoryStorage(time)))
    sent: list[tuple[str, float]] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append((request.headers["authorization"][-1], time()))
        return httpx.Response(200, content=b'{"data": []}')

    def client(key: str) -> Klaviyo:
        return Klaviyo(key, transport=httpx.MockTransport(serve), clock=Clock(time), sleep=time.sleep)

    first, second, other = client("pk_a"), client("pk_a"), client("pk_b")
    for _ in range(6):
        first.send(MEDIUM)
        second.send(MEDIUM)
        other.send(MEDIUM)
    assert len([1 for key, when in sent if key == "a" and when == 0]) == 10
    assert first.pacer is other.pacer


def test_without_pacing_the_server_refuses_and_every_call_is_sent_again() -> None:
    random = Random(5)
    server = Server(FixedWindows(quotas(MEDIUM), random), random)
    retry = Retry(deadline=None, attempts=20, random=random.random)
    many_tasks(MEDIUM, server, tasks=15, seconds=10, pace=False, retry=retry)
    assert server.windows.refusals > 0.1
