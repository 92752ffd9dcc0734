"""From exceptions to one line on standard error, and an exit status."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable

from klaviyo_ext.cli.files import TableError
from klaviyo_ext.errors import (
    ArgumentError,
    AuthenticationError,
    JournalError,
    KlaviyoError,
    MissingCredentialError,
    PermissionDeniedError,
)

from .exit_codes import CommandError, ExitCode

__all__ = ["code_of", "guarded", "say", "warn"]

_CREDENTIALS = (AuthenticationError, PermissionDeniedError, MissingCredentialError)


def guarded(command: Callable[[], ExitCode]) -> ExitCode:
    """Run ``command``; what it raises is said in a line."""
    try:
        code = command()
        sys.stdout.flush()
    except BrokenPipeError:
        # Nobody reads any more. Python would complain when it flushes the stream at its end.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.PIPE_CLOSED
    except KeyboardInterrupt:
        say("interrupted")
        return ExitCode.INTERRUPTED
    except (CommandError, TableError, KlaviyoError, OSError) as error:
        warn(error)
        return code_of(error)
    return code


def code_of(error: BaseException) -> ExitCode:
    """The exit status for what ended a command."""
    if isinstance(error, CommandError):
        return error.code
    if isinstance(error, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    if isinstance(error, _CREDENTIALS):
        return ExitCode.CREDENTIALS
    if isinstance(error, ArgumentError) and error.argument in ("api_key", "KLAVIYO_API_KEY"):
        return ExitCode.CREDENTIALS
    return ExitCode.FAILED


def say(text: str) -> None:
    """A line on standard error: standard output is for data."""
    with contextlib.suppress(BrokenPipeError):
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def warn(error: BaseException) -> None:
    """What is wrong, in a line, and what can be done about it."""
    text = " ".join(str(error).split()) or type(error).__name__
    hint = "; --restart begins anew, --journal FILE keeps another one" if isinstance(error, JournalError) else ""
    say(f"error: {text}{hint}")
