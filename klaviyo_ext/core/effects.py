"""Write logic once, for blocking and for async code.

A *flow* is a generator that yields effects (things to do) and is sent their results. It does nothing itself, so the
same flow runs under either driver, and a test can drive it by hand. A *stream* is a flow that also emits values.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import attrs

from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Prepared

from .deadline import Deadline

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = [
    "Batch",
    "CallFunction",
    "Effect",
    "Emit",
    "First",
    "Flow",
    "Fork",
    "IsBlocking",
    "Join",
    "Send",
    "SendAside",
    "Sleep",
    "Stream",
    "Take",
    "Task",
    "Wait",
    "call",
    "first",
    "fork",
    "join",
    "take",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@attrs.frozen
class _Sending:
    """A request to send.

    Attributes:
        operation: the call.
        prepared: its request.
        timeout: of each phase; ``None``: the client's.
        deadline: of the whole call.
    """

    operation: Operation[Any]
    prepared: Prepared
    timeout: Any = None
    deadline: Deadline | None = None


@attrs.frozen
class Send(_Sending):
    """Send the request of a call once; the result is its `Response`. Raises `TransportError` into the flow."""


@attrs.frozen
class SendAside(_Sending):
    """Send an auxiliary request of a call, such as the one for an access token; otherwise like `Send`.

    Code that watches what a flow sends (a journal, for example) looks at `Send` only.
    """


@attrs.frozen
class Sleep:
    """Wait for some seconds."""

    seconds: float


@attrs.frozen
class Emit(Generic[T_co]):
    """Emit a value of the stream, and continue when the next one is requested."""

    value: T_co


@attrs.frozen
class CallFunction:
    """Call a function that may block (a database, a file); the result is what it returns.

    Async code runs it in a thread. There it may also be a coroutine function, or return an awaitable.

    Attributes:
        function: takes no arguments.
        within: makes a context manager that is entered while the function, or its awaitable, runs.
    """

    function: Callable[[], Any]
    within: Callable[[], AbstractContextManager[object]] = nullcontext


@attrs.frozen
class Wait:
    """Wait for something that another thread or task does; the result is that of the future.

    Raises `TimeoutError` into the flow at the deadline. Cancelling the wait does not cancel a future that is running.
    """

    done: Future[Any]
    deadline: Deadline | None = None


@attrs.frozen
class IsBlocking:
    """Ask whether the flow blocks a thread (``True``) or runs in an event loop (``False``)."""


@attrs.frozen
class Fork:
    """Start another flow beside this one; the result is a `Task` to join."""

    flow: Flow[Any]


@attrs.frozen
class Join:
    """Wait for a task; the result is what its flow returned. What it raised is raised here."""

    task: Task[Any]


@attrs.frozen
class First:
    """Wait until one of the tasks ends, or the seconds have passed; the result is a list of the tasks that ended.

    They are not joined yet: `Join` returns their results.
    """

    tasks: Sequence[Task[Any]]
    seconds: float | None = None


@attrs.frozen
class Batch:
    """Values from a source. If the source raised, the values before the error are kept.

    Attributes:
        values: in their order.
        ended: whether no more come.
        error: what the source raised, which ends it.
    """

    values: list[Any]
    ended: bool = False
    error: BaseException | None = None


@attrs.frozen
class Take:
    """Take up to ``count`` values from an iterator, or in async code an async iterator; the result is a `Batch`.

    Attributes:
        source: the iterator.
        count: the most values to take.
        each: is called with a value before the next one is taken, because a source may yield one object again and
            again; the `Batch` has what it returns.
    """

    source: Iterator[Any] | AsyncIterator[Any]
    count: int
    each: Callable[[Any], Any]


class Task(Generic[T]):
    """A flow that runs beside another one. ``handle`` belongs to the driver."""

    __slots__ = ("handle",)

    def __init__(self, handle: Any) -> None:
        self.handle = handle


Effect: TypeAlias = Send | SendAside | Sleep | CallFunction | Wait | IsBlocking | Fork | Join | First | Take

Flow: TypeAlias = Generator[Effect, Any, T]
"""A flow that returns a ``T``."""

Stream: TypeAlias = Generator[Effect | Emit[T], Any, None]
"""A flow that emits any number of ``T``."""


def call(function: Callable[[], T]) -> Flow[T]:
    """The result of ``function``, which may block."""
    result: T = yield CallFunction(function)
    return result


def fork(flow: Flow[T]) -> Flow[Task[T]]:
    """Start ``flow`` beside this one."""
    task: Task[T] = yield Fork(flow)
    return task


def join(task: Task[T]) -> Flow[T]:
    """Wait for ``task``, and return the result of its flow."""
    result: T = yield Join(task)
    return result


def first(tasks: Sequence[Task[Any]], seconds: float | None = None) -> Flow[list[Task[Any]]]:
    """The ``tasks`` that have ended, as soon as one has, or after ``seconds``."""
    over: list[Task[Any]] = yield First(tasks, seconds)
    return over


def take(source: Iterator[Any] | AsyncIterator[Any], count: int, each: Callable[[Any], Any]) -> Flow[Batch]:
    """What ``each`` makes of the next values of ``source``, up to ``count`` of them."""
    batch: Batch = yield Take(source, count, each)
    return batch
