"""The exit statuses of the command."""

from __future__ import annotations

from enum import IntEnum

from ..stop_signals import Stopped

__all__ = ["CommandError", "ExitCode"]


class ExitCode(IntEnum):
    """Exit statuses. They do not change between versions."""

    OK = 0
    """Everything was done."""
    FAILED = 1
    """Failed: bad input, an API error, a file that cannot be written."""
    USAGE = 2
    """The command line is wrong."""
    REJECTS = 3
    """All rows that can be sent were sent; some rows were rejected, or their outcome is unknown."""
    RESUMABLE = 4
    """Stopped before the end; the same command continues there."""
    CREDENTIALS = 5
    """There is no API key, or the server refuses it, or it lacks a permission."""
    HUNG_UP = 129
    """SIGHUP, as 130."""
    INTERRUPTED = 130
    """SIGINT (Ctrl-C); with a journal or a cursor, the same command continues."""
    PIPE_CLOSED = 141
    """The reader of the output has closed it, as ``head`` does."""
    TERMINATED = 143
    """SIGTERM, as 130."""

    @classmethod
    def of_interrupt(cls, error: KeyboardInterrupt) -> ExitCode:
        """The exit status after a signal: 128 and its number."""
        return cls(128 + error.number) if isinstance(error, Stopped) else cls.INTERRUPTED


class CommandError(Exception):
    """Ends the command with a message.

    Attributes:
        code: exit status of the command.
        instead: a command line that works, to be pasted.
    """

    def __init__(self, message: str, code: ExitCode = ExitCode.FAILED, *, instead: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.instead = instead
