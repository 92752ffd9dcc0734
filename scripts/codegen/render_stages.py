"""Print the stages of a rendering as they end."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeAlias

__all__ = ["Say", "detail", "stage"]

Say: TypeAlias = Callable[[str], None]


@contextmanager
def stage(name: str, say: Say) -> Generator[None, None, None]:
    """A stage of the pipeline; when it is done, a line says how long it took."""
    began = time.perf_counter()
    yield
    say(f"  {name:<10} {time.perf_counter() - began:6.2f} s")


def detail(say: Say, text: str) -> None:
    """More about the stage before it, or after it."""
    say(f"             {text}")
