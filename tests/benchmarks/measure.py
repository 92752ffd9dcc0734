"""Timing helpers: nothing here knows what is measured."""

from __future__ import annotations

import gc
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import Any

__all__ = ["Process", "interleave", "measure_process", "median", "ratio"]

Task = Callable[[], object]

_REPORT = r"""
try:
    import re as _re
    _peak = int(_re.search(r"VmHWM:\s*(\d+)", open("/proc/self/status").read())[1])
except OSError:
    import resource as _resource, sys as _sys
    _peak = _resource.getrusage(_resource.RUSAGE_SELF).ru_maxrss // (1024 if _sys.platform == "darwin" else 1)
print(_peak)
"""
"""Prints the peak memory of the process in KB.

What getrusage() says is a floor set by the process that started this one (on Linux it survives the exec), so the
kernel's figure of this very address space is preferred.
"""


class Process:
    """Wall seconds and peak memory (MB) of a process that has ended, and what it printed."""

    def __init__(self, seconds: float, megabytes: float, printed: str) -> None:
        self.seconds = seconds
        self.megabytes = megabytes
        self.printed = printed


def interleave(
    tasks: Mapping[str, Task], rounds: int, *, collect: bool = True, wall: bool = False
) -> dict[str, list[float]]:
    """Seconds of each task in each round; the tasks take turns, so that a slow moment of the machine hits them all.

    Args:
        tasks: what to time, by name.
        rounds: how often.
        wall: takes wall time, for tasks that wait; otherwise processor time, which other programs disturb less.
        collect: leaves the garbage collector on, as in an application. It is run once before the first round.

    """
    found: dict[str, list[float]] = {name: [] for name in tasks}
    clock = time.perf_counter if wall else time.process_time
    gc.collect()
    if not collect:
        gc.disable()
    try:
        for _ in range(rounds):
            for name, task in tasks.items():
                start = clock()
                result = task()
                found[name].append(clock() - start)
                del result  # freeing it is not part of the next task
    finally:
        gc.enable()
    return found


def measure_process(python: str, code: str, environment: Mapping[str, str]) -> Process:
    """Run ``code`` in a fresh interpreter.

    Raises:
        RuntimeError: it failed; with the last line that it wrote to standard error.

    """
    start = time.perf_counter()
    done = subprocess.run([python, "-c", code + _REPORT], env=dict(environment), capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode:
        raise RuntimeError((done.stderr.strip().splitlines() or ["no message"])[-1])
    *printed, peak = done.stdout.splitlines()
    return Process(seconds, int(peak) / 1024, "\n".join(printed))


def ratio(values: Sequence[float], floor: Sequence[float]) -> float:
    """Median of the ratios of each round: what slows the machine for a while slows both."""
    return median([value / least for value, least in zip(values, floor, strict=True)])


def timed(call: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds that ``call`` took, and what it returned."""
    start = time.perf_counter()
    result = call()
    return time.perf_counter() - start, result
