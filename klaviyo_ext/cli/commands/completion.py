"""``klaviyo-ext completion``: completion of the command in a shell."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, get_args

import typer

from ..option_groups import takes
from ..shell_completion.shell_scripts import SCRIPTS, Shell, install as install_script
from ..terminal.exit_codes import CommandError, ExitCode

__all__ = ["install", "show"]

ShellArgument = Annotated[
    Shell | None,
    typer.Argument(metavar="[SHELL]", help="bash, zsh or fish; default: that of SHELL.", show_default=False),
]


@takes()
def install(shell: ShellArgument = None) -> ExitCode:
    """Install completion for bash, zsh or fish. Running it again changes nothing."""
    chosen = shell or _own()
    for path in install_script(chosen):
        sys.stdout.write(f"changed {path}\n")
    sys.stdout.write(f"completion for {chosen} is installed; open a new shell to use it\n")
    return ExitCode.OK


@takes()
def show(shell: ShellArgument = None) -> ExitCode:
    """Print the script that install would write."""
    sys.stdout.write(SCRIPTS[shell or _own()])
    return ExitCode.OK


def _own() -> Shell:
    """The shell of the user.

    Raises:
        CommandError: it is another one, or not known.
    """
    name = Path(os.environ.get("SHELL", "")).name
    for known in get_args(Shell):
        if name == known:
            found: Shell = known
            return found
    told = f"completion is for {', '.join(get_args(Shell))}, and SHELL is {name}" if name else "SHELL is not set"
    raise CommandError(f"{told}; name one, for example: klaviyo-ext completion install bash", ExitCode.USAGE)
