"""End flows early: at once if they wait, but not while they have a request on the wire."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from ..core.effects import Emit, Flow, Send, SendAside, Sleep
from ..core.steps import Done, Steps

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
    with Steps(flow) as steps:
        while not isinstance(step := steps.next(), Done | Emit):  # flows emit nothing
            try:
                match step:
                    case Sleep(seconds):
                        yield from _sleep(seconds, switch)
                    case Send():
                        _check(switch)
                        steps.result = yield from send(step)
                    case SendAside():
                        _check(switch)
                        steps.result = yield step
                    case _:  # it may complete what was begun, such as storing a new token
                        steps.result = yield step
            except StoppedError:
                raise
            except BaseException as raised:  # noqa: BLE001 - thrown into the flow, which handles it
                steps.error = raised
        value: T = step.value
        return value


def _sleep(seconds: float, switch: Switch) -> Flow[None]:
    while seconds > 0 and not switch.off:
        yield Sleep(min(seconds, _SLICE))
        seconds -= _SLICE
    _check(switch)


def _check(switch: Switch) -> None:
    if switch.off:
        raise StoppedError
