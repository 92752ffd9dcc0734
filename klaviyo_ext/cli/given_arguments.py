"""The arguments of the command line, for messages that show the command."""

from __future__ import annotations

import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["given_arguments", "running_with"]

_arguments: ContextVar[Sequence[str] | None] = ContextVar("arguments", default=None)


@contextmanager
def running_with(arguments: Sequence[str] | None) -> Generator[None]:
    """Run a command with ``arguments``; ``None``: those of this process."""
    token = _arguments.set(arguments)
    try:
        yield
    finally:
        _arguments.reset(token)


def given_arguments() -> Sequence[str]:
    """The arguments of the command that runs."""
    given = _arguments.get()
    return sys.argv[1:] if given is None else given
