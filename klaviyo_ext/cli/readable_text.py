"""The texts of a command line, also if the locale has other characters than UTF-8."""

from __future__ import annotations

import os
from typing import Any

from .terminal.exit_codes import CommandError, ExitCode

__all__ = ["readable"]


def readable(given: list[Any] | tuple[Any, ...] | str | float | None) -> Any:
    """The value of an option, with its texts as text; a text that names a file (``@FILE``) as it is.

    Raises:
        CommandError: a text is not UTF-8.
    """
    if isinstance(given, list | tuple):
        return [readable(each) for each in given]
    if not isinstance(given, str) or given.startswith("@") or given.partition("=")[2].startswith("@"):
        return given
    try:
        given.encode()
    except UnicodeEncodeError:
        try:
            return os.fsencode(given).decode()
        except UnicodeError:
            raise CommandError(f"{given!r} is not valid text", ExitCode.USAGE) from None
    return given
