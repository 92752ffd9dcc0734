"""The command ``klaviyo-ext``. Needs an extra: ``pip install 'klaviyo-ext[cli]'``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status, see `klaviyo_ext.cli.terminal.exit_codes`.

    Args:
        arguments: arguments of the command line, without the name of the command; default: those of this process.
    """
    try:
        for name in ("rich", "typer"):
            import_module(name)
    except ModuleNotFoundError as error:
        sys.stderr.write(f"error: the command needs an extra; pip install 'klaviyo-ext[cli]' ({error})\n")
        return 1
    from .entry import run  # noqa: PLC0415 - it imports them

    return run(arguments)
