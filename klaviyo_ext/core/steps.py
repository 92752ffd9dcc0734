"""Run a flow one effect at a time."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import attrs

from .effects import Effect, Emit, Flow, Stream

__all__ = ["Done", "Steps", "steps_of"]


@attrs.frozen
class Done:
    """A flow returned ``value``."""

    value: Any


class Steps:
    """Runs a flow up to its next effect; the driver sets ``result`` or ``error`` before the next step.

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


@contextmanager
def steps_of(flow: Flow[Any] | Stream[Any]) -> Generator[Steps]:
    """The steps of ``flow``. At the end the flow is closed, and the flows that it did not join are cancelled."""
    steps = Steps(flow)
    try:
        yield steps
    finally:
        flow.close()
        for handle in steps.forked:
            handle.cancel()
