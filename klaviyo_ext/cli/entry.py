"""Run the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from typer import Abort
from typer.exceptions import TyperException

from .command_line import command_line
from .commands.app import app
from .terminal.error_lines import guarded, say
from .terminal.exit_codes import ExitCode
from .terminal.standard_streams import usable_streams
from .terminal.usage_errors import usage_message

__all__ = ["run"]


def run(arguments: Sequence[str] | None) -> int:
    """Run the command line with ``arguments``, and return the exit status."""
    with usable_streams(), command_line(arguments):
        return int(guarded(lambda: _status(arguments)))


def _status(arguments: Sequence[str] | None) -> ExitCode:
    if os.environ.get("_KLAVIYO_EXT_COMPLETE"):
        import typer.completion  # noqa: PLC0415 - shells only

        typer.completion.completion_init()  # type: ignore[attr-defined]  # it says how each shell asks
    given = None if arguments is None else list(arguments)
    try:
        return ExitCode(app(args=given, prog_name="klaviyo-ext", standalone_mode=False) or 0)
    except TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":  # not a mistake, and its text is the help
            error.show()  # type: ignore[attr-defined]
        else:
            say(f"error: {usage_message(error)}")
        return ExitCode.USAGE
    except Abort:
        say("interrupted")
        return ExitCode.FAILED
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # click makes it a failure
            raise end.__context__ from None
        return ExitCode(end.code if isinstance(end.code, int) else 0)
    finally:
        with suppress(OSError):
            sys.stderr.flush()
