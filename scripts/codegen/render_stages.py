"""Print the stages of a rendering as they end."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeAlias

__all__ = ["Say", "detail", "ended", "stage"]

Say: TypeAlias = Callable[[str], None]


@contextmanager
def stage(name: str, say: Say) -> Generator[None, None, None]:
    """A stage of the pipeline; when it is done, a line says how long it took."""
    began = time.perf_counter()
    yield
    ended(name, time.perf_counter() - began, say)


def ended(name: str, seconds: float, say: Say) -> None:
    """Say that a stage has ended that ran beside another one, and took so long."""
    say(f"  {name:<10} {seconds:6.2f} s")


def detail(say: Say, text: str) -> None:
    """More about the stage before it, or after it."""
    say(f"             {text}")
