"""Logic once, for blocking and for async code.

A *flow* is a generator that yields effects (things to do) and is sent their results. It does nothing itself, so the
same flow runs under either driver, and a test can drive it by hand. A *stream* is a flow that also emits values.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Prepared

__all__ = [
    "Batch",
    "Call",
    "Effect",
    "Emit",
    "First",
    "Flow",
    "Fork",
    "Join",
    "Send",
    "Sleep",
    "Stream",
    "Take",
    "Task",
    "call",
    "first",
    "fork",
    "join",
    "observed",
    "take",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@attrs.frozen
class Send:
    """Send a prepared request once; the result is its `Response`. Raises `TransportError` into the flow."""

    operation: Operation[Any]
    prepared: Prepared
    timeout: Any = None
    auth: Any = None


@attrs.frozen
class Sleep:
    """Wait for some seconds."""

    seconds: float


@attrs.frozen
class Emit(Generic[T_co]):
    """Hand a value to whoever iterates over the stream, and go on when the next one is asked for."""

    value: T_co


@attrs.frozen
class Call:
    """Call a function that may block (a database, a file); async code runs it in a thread."""

    function: Callable[[], Any]


@attrs.frozen
class Fork:
    """Begin another flow beside this one; the result is a `Task` to join."""

    flow: Flow[Any]


@attrs.frozen
class Join:
    """Wait for a task; the result is what its flow returned. What it raised is raised here."""

    task: Task[Any]


@attrs.frozen
class First:
    """Wait until one of some tasks is over, or some seconds have passed; the result is a list of those that are over.

    They are not joined yet: what they returned or raised is still to be asked for.
    """

    tasks: Sequence[Task[Any]]
    seconds: float | None = None


@attrs.frozen
class Batch:
    """Values from a source. What the source raised does not lose those that came before.

    Attributes:
        values: in their order.
        ended: whether no more come.
        error: what the source raised; it has ended then.
    """

    values: list[Any]
    ended: bool = False
    error: BaseException | None = None


@attrs.frozen
class Take:
    """Take up to ``count`` values from an iterator, or in async code an async iterator; the result is a `Batch`."""

    source: Iterator[Any] | AsyncIterator[Any]
    count: int


class Task(Generic[T]):
    """A flow that runs beside another one. The driver's handle stands in ``handle``."""

    __slots__ = ("handle",)

    def __init__(self, handle: Any) -> None:
        self.handle = handle


Effect: TypeAlias = Send | Sleep | Call | Fork | Join | First | Take

Flow: TypeAlias = Generator[Effect, Any, T]
"""A flow that returns a ``T``."""

Stream: TypeAlias = Generator[Effect | Emit[T], Any, None]
"""A flow that emits any number of ``T``."""


def call(function: Callable[[], T]) -> Flow[T]:
    """The result of ``function``, which may block."""
    result: T = yield Call(function)
    return result


def fork(flow: Flow[T]) -> Flow[Task[T]]:
    """Begin ``flow`` beside this one."""
    task: Task[T] = yield Fork(flow)
    return task


def join(task: Task[T]) -> Flow[T]:
    """What the flow of ``task`` returns."""
    result: T = yield Join(task)
    return result


def first(tasks: Sequence[Task[Any]], seconds: float | None = None) -> Flow[list[Task[Any]]]:
    """Those of ``tasks`` that are over, as soon as one is, or after ``seconds``."""
    over: list[Task[Any]] = yield First(tasks, seconds)
    return over


def take(source: Iterator[Any] | AsyncIterator[Any], count: int) -> Flow[Batch]:
    """The next values of ``source``, up to ``count`` of them."""
    batch: Batch = yield Take(source, count)
    return batch


def observed(stream: Stream[T], see: Callable[[T], object]) -> Flow[None]:
    """Run a stream to its end; ``see`` is called with each value that it emits."""
    result: Any = None
    error: BaseException | None = None
    while True:
        try:
            effect = stream.send(result) if error is None else stream.throw(error)
        except StopIteration:
            return
        result = error = None
        try:
            if isinstance(effect, Emit):
                see(effect.value)
            else:
                result = yield effect
        except BaseException as raised:  # noqa: BLE001 - thrown into the stream, which decides about it
            error = raised
