"""The command ``klaviyo-ext``. Needs the extra: `pip install 'klaviyo-ext[cli]'`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status, of which `klaviyo_ext.cli.exits` has the list.

    Args:
        arguments: of the command line, without the name of the command; those of this process if left out.
    """
    try:
        for name in ("rich", "typer"):
            import_module(name)
    except ModuleNotFoundError as error:
        sys.stderr.write(f"error: {error}: the command needs the extra, pip install 'klaviyo-ext[cli]'\n")
        return 1
    from .entry import run  # noqa: PLC0415 - it imports them

    return run(arguments)
