"""SIGINT, SIGTERM and SIGHUP end a command in the same way: as `Stopped`, a KeyboardInterrupt.

Only the command line installs these handlers. An exception from a signal can come between any two instructions; where
that would leave something half done, signals are held back for a moment.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from _thread import start_new_thread
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from threading import current_thread, main_thread
from types import FrameType
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

__all__ = ["Signals", "Stopped", "held", "let_through", "signals", "stop_signals"]

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # Windows has no SIGHUP

_SAME = 0.2
"""Seconds in which several signals count as one: timeout(1), systemd and closed terminals send two at once."""


_AFTER = 0.01
"""Seconds until a signal is repeated that came in an import or a finalizer."""


class Stopped(KeyboardInterrupt):
    """A signal asks the command to end.

    Attributes:
        number: number of the signal.
    """

    def __init__(self, number: int) -> None:
        name = signal.Signals(number).name
        super().__init__("interrupted" if name == "SIGINT" else f"interrupted by {name}")
        self.number = number


@attrs.define
class Signals:
    """The signals that a command received.

    Attributes:
        last: whether the process ends with the command.
        received: their numbers.
        holds: how many blocks hold signals back.
    """

    last: bool = False
    received: list[int] = attrs.field(factory=list[int])
    holds: int = 0
    _latest: float = 0.0
    _waiting: deque[int] = attrs.field(factory=deque[int])

    @property
    def leaving(self) -> bool:
        """Whether the process ends as soon as the command has told what it did, even if requests are in progress."""
        return self.last and bool(self.received)

    def let(self) -> None:
        """Raise a signal that was held back."""
        if self._waiting:
            raise Stopped(self._waiting.popleft())

    def handle(self, number: int, frame: FrameType | None) -> None:
        """Raise `Stopped`, or hold the signal back; a second one is never held back."""
        if _is_importing(frame):
            _repeat(number)
            return
        now = time.monotonic()
        if self.received and now - self._latest < _SAME:
            return
        self._latest = now
        self.received.append(number)
        if not self.holds or self._waiting:
            raise Stopped(number)
        self._waiting.append(number)

    def rescue(self, lost: UnraisableHookArgs) -> bool:
        """Repeat a signal whose exception Python has dropped, as it does in finalizers; return whether it was one."""
        if not isinstance(lost.exc_value, Stopped):
            return False
        self.received.remove(lost.exc_value.number)
        _repeat(lost.exc_value.number)
        return True


def _is_importing(frame: FrameType | None) -> bool:
    """Whether the command is importing a module: Python may drop an exception there, or turn it into another one."""
    while frame is not None and frame.f_globals.get("__name__") != __package__:
        if frame.f_code.co_filename == "<frozen importlib._bootstrap>":
            return True
        frame = frame.f_back
    return False


def _repeat(number: int) -> None:
    def send() -> None:
        time.sleep(_AFTER)
        os.kill(os.getpid(), number)

    start_new_thread(send, ())


_current = Signals()


def signals() -> Signals | None:
    """The signals of the command; ``None`` in threads, which never receive any."""
    return _current if current_thread() is main_thread() else None


@contextmanager
def held() -> Generator[None]:
    """Hold signals back until the block ends, or lets them through."""
    here = signals()
    if here is None:
        yield
        return
    here.holds += 1
    try:
        yield
    finally:
        here.holds -= 1


@contextmanager
def let_through() -> Generator[None]:
    """Let signals through until the block ends, which may take any time: it waits, or does much work."""
    here = signals()
    if here is None:
        yield
        return
    holds, here.holds = here.holds, 0
    try:
        here.let()
        yield
    finally:
        here.holds = holds


@contextmanager
def stop_signals(*, last: bool) -> Generator[Signals]:
    """Signals that ask the process to end raise `Stopped` until the block ends.

    Ignored signals (``nohup``, background processes of shells) stay ignored, and handlers of the program stay.

    Args:
        last: whether the process ends after the block; signals are too late then.
    """
    global _current  # noqa: PLW0603 - there is one process
    if current_thread() is not main_thread():
        yield Signals()
        return
    before, _current = _current, Signals(last)
    report = sys.unraisablehook
    sys.unraisablehook = lambda lost: None if _current.rescue(lost) else report(lost)
    replaced = {
        number: found
        for name in _NAMES
        if (number := getattr(signal, name, None)) is not None
        and (found := signal.getsignal(number)) in (signal.SIG_DFL, signal.default_int_handler)
    }
    try:
        for number in replaced:
            signal.signal(number, _current.handle)
        yield _current
    finally:
        for number, found in replaced.items():
            signal.signal(number, signal.SIG_IGN if last else found)
        sys.unraisablehook = report
        _current = before
