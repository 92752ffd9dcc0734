"""Keep binary formats off the screen."""

from __future__ import annotations

import sys
from pathlib import Path

from .exit_codes import CommandError, ExitCode

__all__ = ["check_terminal"]


def check_terminal(format: str, path: Path | None) -> None:
    """Refuse to write Parquet to a terminal.

    Raises:
        CommandError: the output is a terminal.
    """
    if path is None and format == "parquet" and sys.stdout.isatty():
        raise CommandError(
            "Parquet is not text that a terminal can show; name a file with --out, or pipe the output", ExitCode.USAGE
        )
