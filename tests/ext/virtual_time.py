"""Time that passes only while everybody waits, for threads and for tasks, and a server that counts in it.

Tests of waiting take no time, and come out the same each time: of those that wait for the same instant, the one that
began to wait first goes on first.
"""

from __future__ import annotations

import asyncio
import heapq
import math
import selectors
from collections.abc import Callable, Coroutine, Iterable, Mapping
from contextvars import Context
from random import Random
from threading import Event, Thread
from typing import Any, TypeVar, TypeVarTuple

from klaviyo_client.runtime.operation import Quota

__all__ = ["FixedWindows", "ThreadTime", "run"]

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class _Selector(selectors.SelectSelector):
    """Where a loop would wait for its next timer, time jumps to it."""

    def __init__(self) -> None:
        super().__init__()
        self.time = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise AssertionError("everything waits, and nothing is to come")
        self.time += max(0.0, timeout)
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._virtual = _Selector()
        self._timers = 0
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.time

    def call_at(
        self, when: float, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.TimerHandle:
        # The heap of asyncio is not stable, and no two readings of a real clock are the same.
        self._timers += 1
        return super().call_at(when + self._timers * 1e-10, callback, *args, context=context)


def run(main: Callable[[Callable[[], float]], Coroutine[Any, Any, T]]) -> T:
    """What ``main``, given the clock, returns; in a loop in which ``asyncio.sleep`` takes no time."""
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(main(runner.get_loop().time))


class ThreadTime:
    """A clock and a ``sleep`` for threads. One of them runs at a time, the others sleep."""

    def __init__(self) -> None:
        self._now = 0.0
        self._asleep: list[tuple[float, int, Event]] = []
        self._sleeps = 0
        self._errors: list[BaseException] = []

    def __call__(self) -> float:
        return self._now

    def sleep(self, seconds: float) -> None:
        """Let the others run until ``seconds`` have passed."""
        alarm = self._set_alarm(seconds)
        self._wake_next()
        alarm.wait()

    def run(self, functions: Iterable[Callable[[], object]]) -> None:
        """Run each function in a thread of its own until all have returned; raise what the first of them raised."""
        threads = [Thread(target=self._live, args=(function, self._set_alarm(0.0))) for function in functions]
        for thread in threads:
            thread.start()
        self._wake_next()
        for thread in threads:
            thread.join()
        if self._errors:
            raise self._errors[0]

    def _live(self, function: Callable[[], object], alarm: Event) -> None:
        try:
            alarm.wait()
            function()
        except BaseException as error:  # noqa: BLE001 - raised again by run()
            self._errors.append(error)
        finally:
            self._wake_next()

    def _set_alarm(self, seconds: float) -> Event:
        alarm = Event()
        self._sleeps += 1
        heapq.heappush(self._asleep, (self._now + max(0.0, seconds), self._sleeps, alarm))
        return alarm

    def _wake_next(self) -> None:
        if self._asleep:
            until, _, alarm = heapq.heappop(self._asleep)
            self._now = max(self._now, until)
            alarm.set()


class FixedWindows:
    """Counts calls as the API does: in windows of fixed length, each with a phase of its own.

    Args:
        quotas: the windows.
        random: their phases.
    """

    def __init__(self, quotas: Iterable[Quota], random: Random) -> None:
        self._phases = {quota: random.uniform(0, quota.seconds) for quota in quotas}
        self._used: dict[tuple[Quota, int], int] = {}
        self.accepted: list[float] = []
        self.refused: list[float] = []

    def align(self, quota: Quota, begin: float) -> None:
        """Let a window of ``quota`` begin at this time."""
        self._phases[quota] = -begin % quota.seconds

    def count(self, now: float) -> Mapping[str, str]:
        """The headers of the answer to a call that arrives at ``now``; with Retry-After it was refused."""
        windows = {quota: (quota, math.floor((now + phase) / quota.seconds)) for quota, phase in self._phases.items()}
        full = [quota for quota, window in windows.items() if self._used.get(window, 0) >= quota.calls]
        if full:
            self.refused.append(now)
            end = max((windows[quota][1] + 1) * quota.seconds - self._phases[quota] for quota in full)
            return {"retry-after": str(max(1, math.ceil(end - now)))}
        for window in windows.values():
            self._used[window] = self._used.get(window, 0) + 1
        self.accepted.append(now)
        shown = ", ".join(f"{quota.calls};w={quota.seconds}" for quota in windows)
        return {"ratelimit-limit": f"{next(iter(windows)).calls}, {shown}", "ratelimit-reset": "0"}

    def used(self, quota: Quota, begin: float, end: float) -> float:
        """Share of the calls that ``quota`` allows between two times that were accepted."""
        return sum(begin <= time < end for time in self.accepted) / ((end - begin) / quota.seconds * quota.calls)

    @property
    def refusals(self) -> float:
        """Share of the calls that were refused."""
        return len(self.refused) / (len(self.refused) + len(self.accepted))
