"""Ask before a call that nobody can undo."""

from __future__ import annotations

import sys

from klaviyo_client.runtime.operation import Operation, OperationInfo

from ..stop_signals import let_through
from ..terminal.exit_codes import CommandError, ExitCode

__all__ = ["agree", "effect_of"]


def effect_of(info: OperationInfo) -> str | None:
    """What an operation does that nobody can undo; ``None`` if somebody can. A DELETE says it by its method."""
    return "" if info.method == "DELETE" else info.irreversible


def agree(call: Operation[object], *, yes: bool, reads_stdin: bool) -> None:
    """Let the user agree to a call that nobody can undo.

    Args:
        call: the call.
        yes: whether the user has agreed already.
        reads_stdin: whether standard input has data, so that nobody can answer there.

    Raises:
        CommandError: the user does not agree, or cannot be asked.
    """
    effect = effect_of(call.info)
    if effect is None or yes:
        return
    told = f"nobody can undo {call.info.id} ({call.info.method} {call.path}){effect and f': {effect}'}"
    if reads_stdin or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise CommandError(f"{told}; to send it, add --yes", ExitCode.USAGE)
    sys.stderr.write(f"{told}\nSend it? [y/N] ")
    sys.stderr.flush()
    with let_through():
        answer = sys.stdin.readline()
    if answer.strip().casefold() not in ("y", "yes"):
        raise CommandError("nothing was sent")
