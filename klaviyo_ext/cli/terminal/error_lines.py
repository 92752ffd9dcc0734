"""Show exceptions as one line on standard error, and choose the exit status."""

from __future__ import annotations

import sys
from collections.abc import Callable

from ...errors import (
    ArgumentError,
    AuthenticationError,
    JournalError,
    KlaviyoError,
    MissingCredentialError,
    PermissionDeniedError,
)
from ...rows.files import BrokenRow, TableArgumentError, TableError
from .exit_codes import CommandError, ExitCode
from .standard_streams import abandon

__all__ = ["code_of", "guarded", "say", "warn", "with_options"]

_CREDENTIALS = (AuthenticationError, PermissionDeniedError, MissingCredentialError)


def guarded(command: Callable[[], ExitCode]) -> ExitCode:
    """Run ``command``, and show an exception as one line."""
    try:
        code = command()
        sys.stdout.flush()
    except BrokenPipeError:
        abandon(sys.stdout)
        return ExitCode.PIPE_CLOSED
    except KeyboardInterrupt as error:
        say(str(error) or "interrupted")
        return code_of(error)
    except OSError as error:
        abandon(sys.stdout)
        warn(CommandError(f"{error.filename or 'stdout'}: {error.strerror or error}"))  # other streams name their file
        return ExitCode.FAILED
    except (CommandError, TableError, TableArgumentError, KlaviyoError) as error:
        warn(error)
        abandon(sys.stdout)  # of which it may be the error
        return code_of(error)
    return code


def code_of(error: BaseException) -> ExitCode:
    """The exit status for an exception that ended a command."""
    if isinstance(error, CommandError):
        return error.code
    if isinstance(error, KeyboardInterrupt):
        return ExitCode.of_interrupt(error)
    if isinstance(error, TableArgumentError):
        return ExitCode.USAGE
    if isinstance(error, _CREDENTIALS):
        return ExitCode.CREDENTIALS
    if isinstance(error, ArgumentError) and error.argument in ("api_key", "KLAVIYO_API_KEY"):
        return ExitCode.CREDENTIALS
    return ExitCode.FAILED


def say(text: str) -> None:
    """Write a line to standard error, if it still exists; standard output is for data."""
    shown = text.encode("utf-8", "backslashreplace").decode()  # names of files may be no text
    try:
        sys.stderr.write(f"{shown}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        abandon(sys.stderr)


def warn(error: BaseException) -> None:
    """Write an error as one line, with what to do about it."""
    text = " ".join(with_options(error).split()) or type(error).__name__
    hint = "; --restart deletes the journal, --journal FILE uses another one"
    say(f"error: {text}{hint if isinstance(error, JournalError) else ''}")
    if isinstance(error, CommandError) and error.instead is not None:
        say(f"for example:\n  {error.instead}")


def with_options(error: BaseException | BrokenRow) -> str:
    """The message of ``error``, with options of the command instead of arguments of Python functions."""
    if isinstance(error, TableArgumentError):
        return f"--{error.argument} {error.detail}"
    if isinstance(error, TableError | BrokenRow) and error.setting is not None:
        option, example = f"--{error.setting.argument}", error.setting.example
        return f"{error.place}: {error.detail}; set {option}, for example {option} {example}"
    return str(error)
