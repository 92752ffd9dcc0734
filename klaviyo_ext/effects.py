"""Logic once, for blocking and for async code.

A *flow* is a generator that yields effects (things to do) and is sent their results. It does nothing itself, so the
same flow runs under either driver, and a test can drive it by hand. A *stream* is a flow that also emits values.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

from generated.runtime.operation import Operation
from generated.runtime.wire import Prepared

__all__ = ["Call", "Effect", "Emit", "Flow", "Fork", "Join", "Send", "Sleep", "Stream", "Task", "call", "fork", "join"]

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


class Task(Generic[T]):
    """A flow that runs beside another one. The driver's handle stands in ``handle``."""

    __slots__ = ("handle",)

    def __init__(self, handle: Any) -> None:
        self.handle = handle


Effect: TypeAlias = "Send | Sleep | Call | Fork | Join"

Flow: TypeAlias = Generator[Effect, Any, T]
"""A flow that returns a ``T``."""

Stream: TypeAlias = Generator["Effect | Emit[T]", Any, None]
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
