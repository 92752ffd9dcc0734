"""The command line as it was given, with what it lacks: it can be pasted into a shell."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["command_line", "completed"]

_GIVEN: ContextVar[Sequence[str]] = ContextVar("given", default=())


@contextmanager
def command_line(arguments: Sequence[str] | None) -> Generator[None]:
    """Remember the arguments of the command while it runs; ``None``: those of this process."""
    token = _GIVEN.set(tuple(sys.argv[1:] if arguments is None else arguments))
    try:
        yield
    finally:
        _GIVEN.reset(token)


def completed(added: Sequence[str], file: str) -> str:
    """The command line with more arguments, before ``file`` if that is behind the end of the options."""
    given = _GIVEN.get()
    end = given.index("--") if "--" in given else len(given)
    if file not in given[end:]:
        end = len(given)
    return shlex.join(["klaviyo-ext", *given[:end], *added, *given[end:]])
