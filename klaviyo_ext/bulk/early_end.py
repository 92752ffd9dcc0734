"""End flows early: at once if they wait, but not while they have a request on the wire."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from ..core.effects import Flow, Send, SendAside, Sleep

__all__ = ["StoppedError", "Switch", "stoppable"]

T = TypeVar("T")

_SLICE = 0.5
"""How often a wait checks whether the run must end, in seconds."""


@attrs.define
class Switch:
    """Tells the flows of a run to end: they start no more requests, and wait for those on the wire."""

    off: bool = False


class StoppedError(Exception):
    """The run must end, and a request was not sent for this reason."""


def _send(effect: Send) -> Flow[Any]:
    return (yield effect)


def stoppable(flow: Flow[T], switch: Switch, send: Callable[[Send], Flow[Any]] = _send) -> Flow[T]:
    """Run ``flow``, but end it when the switch is off, unless it has a request on the wire.

    Args:
        flow: the flow.
        switch: ends it.
        send: sends its requests; if it raises `StoppedError`, the flow ends, too.

    Raises:
        StoppedError: the flow ended early.
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
        except BaseException as raised:  # noqa: BLE001 - thrown into the flow, which handles it
            error = raised


def _sleep(seconds: float, switch: Switch) -> Flow[None]:
    while seconds > 0 and not switch.off:
        yield Sleep(min(seconds, _SLICE))
        seconds -= _SLICE
    _check(switch)


def _check(switch: Switch) -> None:
    if switch.off:
        raise StoppedError
