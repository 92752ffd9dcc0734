"""The two drivers, which perform the effects of flows. Everything else in the package is the same for both.

When a flow ends, the tasks that it forked and did not join are cancelled.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Sequence
from contextvars import copy_context
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

from klaviyo_client.runtime.errors import ArgumentTypeError, ClientClosedError
from klaviyo_client.runtime.exchange import AsyncExchange, Exchange
from klaviyo_client.runtime.forks import in_children, new_in_children

from .effects import Batch, Effect, Emit, First, Flow, Fork, Join, Send, SendAside, Sleep, Stream, Take, Task
from .local_effects import perform, perform_async
from .steps import Done, Steps

if TYPE_CHECKING:
    import asyncio

    from .side_threads import SideThreads

__all__ = ["AsyncDriver", "Driver"]

T = TypeVar("T")

_LOOK = 0.5
_OF_PARENT = "a call that ran beside this one belongs to the parent process; begin again in the child"
_CLOSED = "the client was closed while a call was running beside another one"


def _value(end: Emit[Any] | Done) -> Any:
    if isinstance(end, Emit):
        raise RuntimeError("a flow that emits values was run instead of iterated over")  # noqa: TRY004 - no argument
    return end.value


class Driver:
    """Runs flows in the calling thread; flows that are forked run in threads.

    Args:
        exchange: sends requests.
        sleep: waits for some seconds.
    """

    def __init__(self, exchange: Exchange, sleep: Callable[[float], None] = time.sleep) -> None:
        self._exchange = exchange
        self._sleep = sleep
        self._lock = new_in_children(Lock())
        self._threads: SideThreads | None = None
        self._closed = False
        self._forking: WeakSet[Steps] = WeakSet()
        in_children(self, Driver._begin_anew)

    def run(self, flow: Flow[T]) -> T:
        """What ``flow`` returns."""
        with Steps(flow) as steps:
            result: T = _value(self._until_emit(steps))
            return result

    def iterate(self, flow: Stream[T]) -> Generator[T, None, None]:
        """Iterate over the values that ``flow`` emits. Closing the iterator closes the flow."""
        with Steps(flow) as steps:
            while isinstance(end := self._until_emit(steps), Emit):
                yield end.value

    def close(self) -> None:
        """Let the threads finish, and close the connections."""
        with self._lock:
            self._closed = True
            threads, self._threads = self._threads, None
        if threads is not None:
            threads.close()
        self._exchange.close()

    def _begin_anew(self) -> None:
        self._threads = None
        _lose_tasks(self._forking)

    def _until_emit(self, steps: Steps) -> Emit[Any] | Done:
        while True:
            try:
                while not isinstance(effect := steps.next(), Emit | Done):
                    steps.result = self._perform(effect, steps)
            except BaseException as error:  # thrown into the flow, which handles it
                if steps.over:
                    raise
                steps.error = error
            else:
                return effect

    def _perform(self, effect: Effect, steps: Steps) -> Any:
        match effect:
            case Send(operation, prepared, timeout, deadline) | SendAside(operation, prepared, timeout, deadline):
                from .attempt import Attempt  # noqa: PLC0415 - imports the HTTP library

                watch = partial(Attempt, operation, deadline)
                return self._exchange.send(operation, prepared, timeout=timeout, around=watch)
            case Sleep(seconds):
                return self._sleep(seconds)
            case Fork(flow):
                task = Task[Any](self._begin(flow))
                steps.forked.add(task.handle)
                self._forking.add(steps)
                return task
            case Join(task):
                from concurrent.futures import CancelledError  # noqa: PLC0415 - see _begin

                _check_forked(steps, task)
                steps.forked.discard(task.handle)
                try:
                    return task.handle.result()
                except CancelledError:
                    raise ClientClosedError(_CLOSED) from None
            case First(tasks, seconds):
                _check_forked(steps, *tasks)
                return _first(tasks, seconds)
            case Take(source, count, each):
                if not isinstance(source, Iterator):
                    raise ArgumentTypeError("an async iterable is for AsyncKlaviyo; pass a plain one", argument="rows")
                return _taken(source, count, each)
            case _:
                return perform(effect)

    def _begin(self, flow: Flow[Any]) -> Any:
        from .side_threads import SideThreads  # noqa: PLC0415 - few programs run calls beside each other

        with self._lock:
            if self._closed:
                raise ClientClosedError("the client is closed")
            if self._threads is None:
                self._threads = SideThreads()
            context = copy_context()
            return self._threads.begin(lambda: context.run(self.run, flow))


class AsyncDriver:
    """Runs flows in the running event loop; flows that are forked are tasks of it."""

    def __init__(self, exchange: AsyncExchange, sleep: Callable[[float], Awaitable[None]] | None = None) -> None:
        import asyncio  # noqa: PLC0415 - takes longer than the rest of the package, and blocking programs do without

        self._exchange = exchange
        self._sleep = sleep or asyncio.sleep
        self._begin = asyncio.ensure_future
        self._wait = asyncio.wait
        self._forking: WeakSet[Steps] = WeakSet()
        in_children(self, AsyncDriver._begin_anew)

    async def run(self, flow: Flow[T]) -> T:
        """What ``flow`` returns."""
        with Steps(flow) as steps:
            result: T = _value(await self._until_emit(steps))
            return result

    async def iterate(self, flow: Stream[T]) -> AsyncGenerator[T, None]:
        """Iterate over the values that ``flow`` emits. Closing the iterator closes the flow."""
        with Steps(flow) as steps:
            while isinstance(end := await self._until_emit(steps), Emit):
                yield end.value

    async def aclose(self) -> None:
        """Close the connections."""
        await self._exchange.aclose()

    def _begin_anew(self) -> None:
        _lose_tasks(self._forking)

    async def _until_emit(self, steps: Steps) -> Emit[Any] | Done:
        while True:
            try:
                while not isinstance(effect := steps.next(), Emit | Done):
                    steps.result = await self._perform(effect, steps)
            except BaseException as error:  # thrown into the flow, which handles it
                if steps.over:
                    raise
                steps.error = error
            else:
                return effect

    async def _perform(self, effect: Effect, steps: Steps) -> Any:
        match effect:
            case Send(operation, prepared, timeout, deadline) | SendAside(operation, prepared, timeout, deadline):
                from .attempt import AsyncAttempt  # noqa: PLC0415 - imports the HTTP library

                watch = partial(AsyncAttempt, operation, deadline)
                return await self._exchange.send(operation, prepared, timeout=timeout, around=watch)
            case Sleep(seconds):
                return await self._sleep(seconds)
            case Fork(flow):
                task = Task[Any](self._begin(self.run(flow)))
                task.handle.add_done_callback(_look)
                steps.forked.add(task.handle)
                self._forking.add(steps)
                return task
            case Join(task):
                _check_forked(steps, task)
                steps.forked.discard(task.handle)
                return await task.handle
            case First(tasks, seconds):
                _check_forked(steps, *tasks)
                handles = [task.handle for task in tasks]
                over, _ = await self._wait(handles, timeout=seconds, return_when="FIRST_COMPLETED")
                return [task for task in tasks if task.handle in over]
            case Take(source, count, each):
                return (
                    _taken(source, count, each) if isinstance(source, Iterator) else await _awaited(source, count, each)
                )
            case _:
                return await perform_async(effect)


_lost: list[object] = []


def _lose_tasks(forking: WeakSet[Steps]) -> None:
    """In a child process there are neither the threads nor the event loop of the parent."""
    for steps in list(forking):
        _lost.append(steps.forked)  # to free tasks that are pending would make asyncio complain
        steps.forked = set()


def _check_forked(steps: Steps, *tasks: Task[Any]) -> None:
    if any(not task.handle.done() for task in tasks if task.handle not in steps.forked):
        raise ClientClosedError(_OF_PARENT)


def _first(tasks: Sequence[Task[Any]], seconds: float | None) -> list[Task[Any]]:
    """See `First`. Cancelling a future before it runs wakes no waiter, so this polls."""
    from concurrent.futures import FIRST_COMPLETED, wait  # noqa: PLC0415 - see Driver._begin

    until = None if seconds is None else time.monotonic() + seconds
    while True:
        over = [task for task in tasks if task.handle.done()]
        left = _LOOK if until is None else min(_LOOK, until - time.monotonic())
        if over or left <= 0:
            return over
        wait([task.handle for task in tasks], left, FIRST_COMPLETED)


def _taken(source: Any, count: int, each: Callable[[Any], Any]) -> Batch:
    values: list[Any] = []
    try:
        for _ in range(count):
            values.append(each(next(source)))  # noqa: PERF401 - what came before an exception is kept
    except StopIteration:
        return Batch(values, ended=True)
    except BaseException as error:  # noqa: BLE001 - the flow decides about it
        return Batch(values, ended=True, error=error)
    return Batch(values)


async def _awaited(source: AsyncIterator[Any], count: int, each: Callable[[Any], Any]) -> Batch:
    values: list[Any] = []
    try:
        for _ in range(count):
            values.append(each(await anext(source)))  # noqa: PERF401 - what came before an exception is kept
    except StopAsyncIteration:
        return Batch(values, ended=True)
    except BaseException as error:  # noqa: BLE001 - the flow decides about it
        return Batch(values, ended=True, error=error)
    return Batch(values)


def _look(task: asyncio.Task[Any]) -> None:
    """Keep asyncio from reporting the exception of a task that is never awaited."""
    if not task.cancelled():
        task.exception()
