"""Show the progress of a command on standard error: a bar in a terminal, otherwise a line every 30 seconds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Literal, Protocol, TypeAlias

from .error_lines import say

__all__ = ["Meter", "Style", "meter"]

Style: TypeAlias = Literal["auto", "bar", "lines", "off"]

_EVERY = 30.0
"""Seconds between two lines."""


class Meter(Protocol):
    """Shows the progress."""

    def show(self, share: float, rows: int, detail: str = "", /) -> None:
        """Show that ``share`` of the work is done, from 0 to 1, with this many rows."""
        ...


@contextmanager
def meter(style: Style, what: str, *, clock: Callable[[], float] = time.monotonic) -> Generator[Meter]:
    """Shows the progress until the context ends.

    Args:
        style: a bar, lines, nothing, or automatic: a bar in a terminal, else lines.
        what: name of the rows.
        clock: seconds that never go back.
    """
    if style == "auto":
        style = "bar" if sys.stderr.isatty() else "lines"
    if style == "bar":
        with _bar(what) as found:
            yield found
    else:
        yield _Lines(what, clock) if style == "lines" else _Nothing()


class _Nothing:
    def show(self, share: float, rows: int, detail: str = "", /) -> None:
        """Show nothing."""


class _Lines:
    def __init__(self, what: str, clock: Callable[[], float]) -> None:
        self._what, self._clock = what, clock
        self._began = self._last = clock()

    def show(self, share: float, rows: int, detail: str = "", /) -> None:
        now = self._clock()
        if now - self._last < _EVERY:
            return
        self._last = now
        seconds = now - self._began
        parts = [f"{rows:,} {self._what}", f"{rows / seconds:,.0f} per second"]
        if 0 < share < 1:
            parts += [f"{share:.0%}", f"about {_duration(seconds / share - seconds)} left"]
        say(", ".join([*parts, *([detail] if detail else [])]))


@contextmanager
def _bar(what: str) -> Generator[Meter]:
    from rich.console import Console  # noqa: PLC0415 - takes time to load
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (
        BarColumn(20),
        TaskProgressColumn(),
        TextColumn("{task.fields[rows]:,} " + what),
        TextColumn("{task.fields[rate]:,.0f}/s"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[detail]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=1.0, rows=0, rate=0.0, detail="")
        began = time.monotonic()

        class _Bar:
            def show(self, share: float, rows: int, detail: str = "", /) -> None:
                rate = rows / max(0.001, time.monotonic() - began)
                bar.update(task, completed=share, rows=rows, rate=rate, detail=detail)

        yield _Bar()


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
