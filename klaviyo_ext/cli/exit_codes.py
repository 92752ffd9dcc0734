"""What the exit status of the command says."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["CommandError", "ExitCode"]


class ExitCode(IntEnum):
    """Exit statuses. They do not change between versions."""

    OK = 0
    """All was done."""
    FAILED = 1
    """Nothing more can be done: bad input, an error of the API, a file that cannot be written."""
    USAGE = 2
    """The command line is wrong."""
    REJECTS = 3
    """All was sent that can be, and some rows were rejected, or nobody knows what became of them."""
    RESUMABLE = 4
    """Stopped before the end; the same command goes on where it stopped."""
    CREDENTIALS = 5
    """There is no key, or it is refused, or it may not do this."""
    INTERRUPTED = 130
    """Ctrl-C; with a journal, the same command goes on."""
    PIPE_CLOSED = 141
    """Whoever read the output has left, as ``head`` does."""


class CommandError(Exception):
    """Ends the command with a message.

    Attributes:
        code: the exit status.
    """

    def __init__(self, message: str, code: ExitCode = ExitCode.FAILED) -> None:
        super().__init__(message)
        self.code = code
