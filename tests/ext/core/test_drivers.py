"""The drivers: what they do for a flow, what they tell it, and what they leave behind."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing, closing, contextmanager
from typing import Any, cast

import httpx
import pytest

from klaviyo_client.api import profiles
from klaviyo_client.runtime.exchange import AsyncExchange, Exchange
from klaviyo_client.runtime.wire import Settings, prepare
from klaviyo_ext import errors
from klaviyo_ext.core.drivers import AsyncDriver, Driver
from klaviyo_ext.core.effects import (
    CallFunction,
    Emit,
    Flow,
    Fork,
    IsBlocking,
    Join,
    Send,
    SendAside,
    Sleep,
    Stream,
    Wait,
    call,
    fork,
    join,
)
from klaviyo_ext.core.local_effects import perform, perform_async
from tests.ext.kernel import Script, Time, answer, profile

READ = profiles.get_profile("P1")
PREPARED = prepare(READ, Settings(authorization=lambda: "Klaviyo-API-Key pk_test"))

LONG = 20.0
"""Seconds after which a test that hangs fails; nothing waits so long."""


class Both:
    """The two drivers, behind one blocking face."""

    def __init__(self, kind: str, script: Script, time: Time) -> None:
        transport = httpx.MockTransport(script)
        self.blocking = kind == "blocking"
        self.driver: Any = (
            Driver(Exchange(transport=transport), time.sleep)
            if self.blocking
            else AsyncDriver(AsyncExchange(transport=transport), time.asleep)
        )

    def run(self, flow: Flow[Any]) -> Any:
        return self.driver.run(flow) if self.blocking else asyncio.run(self.driver.run(flow))

    def take(self, flow: Stream[Any], count: int | None = None) -> list[Any]:
        """The first ``count`` values; the iterator is then closed."""
        if self.blocking:
            with closing(self.driver.iterate(flow)) as values:
                return [value for _, value in zip(range(count or 99), values, strict=False)]
        return asyncio.run(self._take(flow, count or 99))

    async def _take(self, flow: Stream[Any], count: int) -> list[Any]:
        found: list[Any] = []
        async with aclosing(self.driver.iterate(flow)) as values:
            while len(found) < count:
                try:
                    found.append(await anext(values))
                except StopAsyncIteration:
                    break
        return found

    def close(self) -> None:
        if self.blocking:
            self.driver.close()
        else:
            asyncio.run(self.driver.aclose())


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def script() -> Script:
    return Script([answer(profile())])


@pytest.fixture(params=["blocking", "async"])
def both(request: pytest.FixtureRequest, script: Script, time: Time) -> Generator[Both]:
    made = Both(request.param, script, time)
    yield made
    made.close()


def returning(value: Any) -> Flow[Any]:
    yield Sleep(1)
    return value


def failing(error: Exception) -> Flow[Any]:
    yield Sleep(1)
    raise error


def test_every_effect_has_its_result(both: Both, time: Time) -> None:
    def flow() -> Flow[Any]:
        response = yield Send(READ, PREPARED)
        aside = yield SendAside(READ, PREPARED)
        assert aside.content == response.content
        slept = yield Sleep(2.5)
        done: Future[str] = Future()
        done.set_result("done")
        assert (yield Wait(done)) == "done"
        assert (yield IsBlocking()) is both.blocking
        called = yield CallFunction(lambda: "called")
        task = yield Fork(returning("forked"))
        joined = yield Join(task)
        return response.status_code, slept, called, joined

    assert both.run(flow()) == (200, None, "called", "forked")
    assert time.slept == [2.5, 1]


def test_a_flow_waits_for_another_thread(both: Both) -> None:
    done: Future[None] = Future()

    def flow() -> Flow[bool]:
        other = threading.Thread(target=done.set_result, args=(None,))
        other.start()
        yield Wait(done)
        other.join()
        return done.done()

    assert both.run(flow())


def test_a_task_that_stops_waiting_cancels_nothing_of_the_others() -> None:
    done: Future[None] = Future()
    done.set_running_or_notify_cancel()

    def flow() -> Flow[None]:
        yield Wait(done)

    async def run() -> None:
        driver = AsyncDriver(AsyncExchange(transport=httpx.MockTransport(Script([]))))
        waiting = asyncio.create_task(driver.run(flow()))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert not done.done()
        await driver.aclose()

    asyncio.run(run())


def test_a_function_may_be_awaitable_in_async_code(both: Both) -> None:
    inside: list[bool] = []
    entered = contextvars.ContextVar("entered", default=False)

    @contextmanager
    def within() -> Generator[None]:
        mark = entered.set(True)
        try:
            yield
        finally:
            entered.reset(mark)

    def ordinary() -> int:
        inside.append(entered.get())
        return 1

    async def coroutine() -> int:
        await asyncio.sleep(0)
        return ordinary()

    def disguised() -> Any:
        return coroutine()

    def flow(function: Callable[[], Any]) -> Flow[Any]:
        result = yield CallFunction(function, within)
        assert not entered.get()
        return result

    assert both.run(flow(ordinary)) == 1
    for function in (coroutine, disguised):
        if both.blocking:
            with pytest.raises(errors.ArgumentTypeError, match="needs an ordinary function"):
                both.run(flow(function))
        else:
            assert both.run(flow(function)) == 1
    assert inside == [True] * len(inside)


def test_a_function_runs_even_if_its_call_is_cancelled_before_a_thread_takes_it() -> None:
    """What is written to a journal after a response must not depend on how busy the threads are."""
    ran, let_go = threading.Event(), threading.Event()

    def flow() -> Flow[None]:
        yield CallFunction(ran.set)

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(1))
        busy = loop.run_in_executor(None, let_go.wait, LONG)
        task = asyncio.ensure_future(AsyncDriver(AsyncExchange()).run(flow()))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        let_go.set()
        assert await busy

    asyncio.run(main())
    assert ran.is_set()


@pytest.mark.parametrize("effect", [Send(READ, PREPARED), Sleep(1), Emit(1)])
def test_what_needs_a_driver_says_so(effect: Any) -> None:
    message = f"{type(effect).__name__} needs a driver"
    with pytest.raises(RuntimeError, match=message):
        perform(effect)
    with pytest.raises(RuntimeError, match=message):
        asyncio.run(perform_async(effect))


def test_the_helpers_are_the_effects(both: Both) -> None:
    def flow() -> Flow[tuple[str, int]]:
        task = yield from fork(returning(7))
        return (yield from call(lambda: "a")), (yield from join(task))

    assert both.run(flow()) == ("a", 7)


def test_a_flow_without_effects(both: Both) -> None:
    def flow() -> Flow[int]:
        return 7
        yield Sleep(1)

    assert both.run(flow()) == 7


def test_what_an_effect_raises_is_thrown_into_the_flow(both: Both, script: Script) -> None:
    script.steps = [httpx.ReadError("reset")]
    seen: list[type[BaseException]] = []

    def broken() -> Any:
        raise LookupError("called")

    def flow() -> Flow[str]:
        effects = (Send(READ, PREPARED), CallFunction(broken))
        for effect in effects:
            try:
                yield effect
            except Exception as error:  # noqa: BLE001
                seen.append(type(error))
        task = yield Fork(failing(KeyError("forked")))
        try:
            yield Join(task)
        except KeyError as error:
            seen.append(type(error))
        return "went on"

    assert both.run(flow()) == "went on"
    assert seen == [errors.TransportError, LookupError, KeyError]


def test_what_a_flow_does_not_catch_comes_out(both: Both) -> None:
    with pytest.raises(KeyError, match="forked"):
        both.run(join_of(failing(KeyError("forked"))))


def join_of(flow: Flow[Any]) -> Flow[Any]:
    task = yield from fork(flow)
    return (yield from join(task))


def test_a_stream_emits_as_it_is_asked(both: Both, time: Time) -> None:
    def flow() -> Stream[int]:
        for n in range(9):
            yield Sleep(n)
            yield Emit(n)

    assert both.take(flow(), 3) == [0, 1, 2]
    assert time.slept == [0, 1, 2]
    assert both.take(flow()) == list(range(9))


def test_leaving_a_stream_ends_it(both: Both) -> None:
    ended: list[bool] = []

    def flow() -> Stream[int]:
        try:
            yield Emit(1)
            yield Emit(2)
        finally:
            ended.append(True)

    assert both.take(flow(), 1) == [1]
    assert ended == [True]


def test_a_stream_is_not_run(both: Both) -> None:
    ended: list[bool] = []

    def flow() -> Generator[Any, Any, None]:
        try:
            yield Emit(1)
        finally:
            ended.append(True)

    with pytest.raises(RuntimeError, match="run instead of iterated over"):
        both.run(flow())
    assert ended == [True]


def test_forked_flows_run_beside_each_other() -> None:
    """None of them ends before all have begun."""
    barrier = threading.Barrier(5)

    def waiting(n: int) -> Flow[int]:
        yield CallFunction(lambda: barrier.wait(LONG))
        return n

    def flow() -> Flow[list[int]]:
        tasks = []
        for n in range(5):
            tasks.append((yield from fork(waiting(n))))  # noqa: PERF401 - a comprehension cannot yield
        found = []
        for task in tasks:
            found.append((yield from join(task)))  # noqa: PERF401
        return found

    driver = Driver(Exchange())
    assert driver.run(flow()) == [0, 1, 2, 3, 4]
    driver.close()
    assert asyncio.run(AsyncDriver(AsyncExchange()).run(flow())) == [0, 1, 2, 3, 4]


def test_blocking_code_forks_into_threads_of_a_pool_and_knows_its_context() -> None:
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable")
    variable.set("of the caller")

    def flow() -> Flow[tuple[str, str]]:
        return (yield from call(lambda: (threading.current_thread().name, variable.get())))

    driver = Driver(Exchange())
    name, value = driver.run(join_of(flow()))
    assert name.startswith("klaviyo")
    assert value == "of the caller"
    driver.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("klaviyo")]


def test_async_code_calls_what_blocks_in_a_thread() -> None:
    async def main() -> tuple[int, int]:
        def flow() -> Flow[int]:
            return (yield from call(threading.get_ident))

        return await AsyncDriver(AsyncExchange()).run(flow()), threading.get_ident()

    there, here = asyncio.run(main())
    assert there != here


def test_blocking_code_calls_in_its_own_thread() -> None:
    def flow() -> Flow[int]:
        return (yield from call(threading.get_ident))

    assert Driver(Exchange()).run(flow()) == threading.get_ident()


def test_an_async_flow_that_ends_cancels_what_it_began() -> None:
    cancelled: list[bool] = []

    async def main() -> None:
        begun, never = asyncio.Event(), asyncio.Event()

        async def sleep(seconds: float) -> None:
            begun.set()
            try:
                await never.wait()
            finally:
                cancelled.append(True)

        def flow() -> Flow[str]:
            yield Fork(returning(1))
            return "done"

        driver = AsyncDriver(AsyncExchange(), sleep)
        assert await driver.run(flow()) == "done"
        assert not begun.is_set(), "it had no time to begin"
        stream = driver.iterate(two_values_and_a_task())
        async with aclosing(cast("Any", stream)):
            assert await anext(stream) == 1
            await begun.wait()
        await asyncio.sleep(0)

    asyncio.run(main())
    assert cancelled == [True]


def two_values_and_a_task() -> Stream[int]:
    yield Fork(returning(1))
    yield Emit(1)
    yield Emit(2)


def test_a_blocking_flow_that_ends_cancels_what_has_not_begun() -> None:
    gate, ran = threading.Event(), []

    def occupying() -> Flow[Any]:
        return (yield from call(lambda: gate.wait(LONG)))

    def late(n: int) -> Flow[None]:
        yield CallFunction(lambda: ran.append(n))

    def flow() -> Flow[str]:
        for _ in range(32):
            yield Fork(occupying())
        for n in range(5):
            yield Fork(late(n))
        return "done"

    driver = Driver(Exchange())
    assert driver.run(flow()) == "done"
    gate.set()
    driver.close()
    assert ran == []


def test_closing_ends_flows_that_have_not_begun() -> None:
    """One thread closes while another one still waits for what it has forked."""
    gate, waiting = threading.Event(), threading.Event()
    driver = Driver(Exchange())
    caught: list[BaseException] = []

    def occupying() -> Flow[Any]:
        return (yield from call(lambda: gate.wait(LONG)))

    def flow() -> Flow[Any]:
        for _ in range(32):
            yield Fork(occupying())
        last = yield Fork(returning(1))
        yield CallFunction(waiting.set)
        return (yield from join(last))

    def use() -> None:
        try:
            driver.run(flow())
        except errors.KlaviyoError as error:
            caught.append(error)

    user = threading.Thread(target=use)
    user.start()
    assert waiting.wait(LONG)
    closer = threading.Thread(target=driver.close)
    closer.start()
    user.join(LONG)
    gate.set()
    closer.join(LONG)
    assert [type(error) for error in caught] == [errors.ClientClosedError]
    with pytest.raises(errors.ClientClosedError):
        driver.run(join_of(returning(1)))


def test_cancelling_reaches_the_flow() -> None:
    seen: list[str] = []

    async def main() -> None:
        sleeping = asyncio.Event()

        async def sleep(seconds: float) -> None:
            sleeping.set()
            await asyncio.Event().wait()

        def flow() -> Flow[None]:
            try:
                yield Sleep(1)
            except asyncio.CancelledError:
                seen.append("cancelled")
                yield CallFunction(lambda: seen.append("gave back"))
                raise

        running = asyncio.create_task(AsyncDriver(AsyncExchange(), sleep).run(flow()))
        await sleeping.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

    asyncio.run(main())
    assert seen == ["cancelled", "gave back"]


def test_a_flow_can_be_driven_by_hand() -> None:
    flow = returning("value")
    assert next(flow) == Sleep(1)
    with pytest.raises(StopIteration) as end:
        flow.send(None)
    assert end.value.value == "value"
    task: Callable[[], Any] = lambda: 1  # noqa: E731
    assert next(call(task)) == CallFunction(task)
    assert next(iter([Fork(flow)])).flow is flow
