"""``--help`` of a command that calls operations: beside an operation, it shows the help of that one."""

from __future__ import annotations

import sys
from typing import Any

from ..terminal.exit_codes import CommandError
from ..terminal.help_pages import PageCommand, terminal_width
from .found_operation import FoundOperation, find_operation
from .operation_page import operation_page

__all__ = ["OperationCommand"]


class OperationCommand(PageCommand):
    """A command whose first argument may be an operation."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Show the help of an operation instead of parsing the arguments, if they ask for it."""
        if set(args) & set(self.get_help_option_names(ctx)):
            found = _operation(args)
            if found is not None:
                sys.stdout.write(f"{operation_page(found, terminal_width())}\n")
                ctx.exit()
        return super().parse_args(ctx, args)


def _operation(args: list[str]) -> FoundOperation | None:
    """The operation among arguments of which some may be values of options.

    Raises:
        UsageError: the only argument is not an operation.
    """
    names = [each for each in args if not each.startswith("-") and "=" not in each and "/" not in each]
    failure: CommandError | None = None
    for name in names:
        try:
            return find_operation(name)
        except CommandError as error:
            failure = failure or error
    if failure is not None and len(names) == 1 and not names[0].isupper():
        raise _usage(str(failure))
    return None


def _usage(message: str) -> Exception:
    from typer import BadParameter  # noqa: PLC0415

    return BadParameter(message)
