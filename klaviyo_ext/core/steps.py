"""Run a flow one effect at a time, as a driver does, or inside another flow."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar

import attrs

from .effects import Effect, Emit, Flow, Stream

__all__ = ["Done", "Steps", "first_value", "observed"]

T = TypeVar("T")


@attrs.frozen
class Done:
    """A flow returned ``value``."""

    value: Any


class Steps:
    """Runs a flow up to its next effect; the driver sets ``result`` or ``error`` before the next step.

    As a context manager it closes the flow at the end, and cancels the flows that it did not join.

    Attributes:
        result: what the last effect returned.
        error: what the last effect raised.
        forked: handles of the flows that it began and has not joined.
    """

    def __init__(self, flow: Flow[Any] | Stream[Any]) -> None:
        self._flow = flow
        self.result: Any = None
        self.error: BaseException | None = None
        self.forked: set[Any] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._flow.close()
        for handle in self.forked:
            handle.cancel()

    @property
    def over(self) -> bool:
        """Whether the flow has returned or raised."""
        return getattr(self._flow, "gi_frame", None) is None

    def next(self) -> Effect | Emit[Any] | Done:
        """The next effect, or `Done`. Exceptions of the flow are raised."""
        result, error = self.result, self.error
        self.result = self.error = None
        try:
            return self._flow.send(result) if error is None else self._flow.throw(error)
        except StopIteration as end:
            return Done(end.value)

    def pass_on(self, effect: Effect) -> Flow[None]:
        """Leave ``effect`` to the driver of the flow around this one."""
        try:
            self.result = yield effect
        except BaseException as error:  # noqa: BLE001 - thrown into the flow, which decides about it
            self.error = error


def first_value(stream: Stream[T]) -> Flow[T | None]:
    """Run a stream until it emits, and close it; ``None`` if it emits nothing."""
    with Steps(stream) as steps:
        while not isinstance(step := steps.next(), Done):
            if isinstance(step, Emit):
                value: T = step.value
                return value
            yield from steps.pass_on(step)
    return None


def observed(stream: Stream[T], see: Callable[[T], object]) -> Flow[None]:
    """Run a stream to its end; ``see`` is called with each value that it emits."""
    with Steps(stream) as steps:
        while True:
            try:
                while not isinstance(step := steps.next(), Done):
                    if isinstance(step, Emit):
                        see(step.value)
                    else:
                        yield from steps.pass_on(step)
            except BaseException as error:  # thrown into the stream, which decides about it
                if steps.over:
                    raise
                steps.error = error
            else:
                return
