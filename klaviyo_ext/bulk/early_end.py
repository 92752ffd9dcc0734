"""Ending early: what waits for its turn ends at once, and what is on the wire is waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from ..core.effects import Flow, Send, SendAside, Sleep

__all__ = ["StoppedError", "Switch", "stoppable"]

T = TypeVar("T")

_SLICE = 0.5
"""Seconds of a wait after which it looks whether the run is to end."""


@attrs.define
class Switch:
    """Tells flows of a run to end: no request begins any more, and those on the wire are waited for."""

    off: bool = False


class StoppedError(Exception):
    """The run is to end, and a request that was waiting for its turn is not sent."""


def _send(effect: Send) -> Flow[Any]:
    return (yield effect)


def stoppable(flow: Flow[T], switch: Switch, send: Callable[[Send], Flow[Any]] = _send) -> Flow[T]:
    """``flow``, which ends early when the switch is off, but never while a request is on the wire.

    Args:
        flow: what to run.
        switch: tells it to end.
        send: sends its requests; if it raises `StoppedError`, the flow ends, too.

    Raises:
        StoppedError: it ended early.
    """
    result: Any = None
    error: BaseException | None = None
    while True:
        try:
            effect = flow.send(result) if error is None else flow.throw(error)
        except StopIteration as end:
            value: T = end.value
            return value
        result = error = None
        try:
            match effect:
                case Sleep(seconds):
                    yield from _sleep(seconds, switch)
                case Send():
                    _check(switch)
                    result = yield from send(effect)
                case SendAside():
                    _check(switch)
                    result = yield effect
                case _:  # it may complete what was begun, such as storing a new token
                    result = yield effect
        except StoppedError:
            flow.close()
            raise
        except BaseException as raised:  # noqa: BLE001 - thrown into the flow, which decides about it
            error = raised


def _sleep(seconds: float, switch: Switch) -> Flow[None]:
    while seconds > 0 and not switch.off:
        yield Sleep(min(seconds, _SLICE))
        seconds -= _SLICE
    _check(switch)


def _check(switch: Switch) -> None:
    if switch.off:
        raise StoppedError
