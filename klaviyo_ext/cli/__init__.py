"""The command ``klaviyo-ext``. Needs an extra: ``pip install 'klaviyo-ext[cli]'``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module

from .stop_signals import Stopped, stop_signals

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status, see `klaviyo_ext.cli.terminal.exit_codes`.

    SIGINT, SIGTERM and SIGHUP end the command in good order, and a second one ends it at once.

    Args:
        arguments: arguments of the command line, without the name of the command; default: those of this process.
    """
    with stop_signals(last=arguments is None) as signals:
        try:
            status = _run(arguments)
        except Stopped as stopped:  # before the command began
            status = 128 + stopped.number
        if signals.received and status in (1, 130):  # what typer makes of it, or the terminal is gone
            status = 128 + signals.received[0]
        if signals.leaving:  # threads may still wait for the server
            with suppress(OSError, ValueError, Stopped):
                if len(signals.received) == 1:
                    sys.stdout.flush()
            os._exit(status)
    return status


def _run(arguments: Sequence[str] | None) -> int:
    try:
        for name in ("rich", "typer"):
            import_module(name)
    except ModuleNotFoundError as error:
        sys.stderr.write(f"error: the command needs an extra; pip install 'klaviyo-ext[cli]' ({error})\n")
        return 1
    from .entry import run  # noqa: PLC0415 - it imports them

    return run(arguments)
