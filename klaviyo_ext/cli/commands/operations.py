"""``klaviyo-ext operations``: find operations by words."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Annotated

import typer

from klaviyo_client.runtime.operation import OperationInfo

from ...core.similar_names import hint
from ..calling.found_operation import find_operation, operation_names
from ..option_groups import takes
from ..terminal.error_lines import say
from ..terminal.exit_codes import ExitCode

__all__ = ["command"]


@takes()
def command(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORD]...", help="Parts of its name or path, for example list.", show_default=False),
    ] = None,
) -> ExitCode:
    """Find the operations for call and get. Words are parts of names or paths."""
    found = [info for name in operation_names() if _fits(info := find_operation(name).info, words or ())]
    if not found:
        say(f"no operation has these words in its name or path{_meant(words or ())}")
        return ExitCode.FAILED
    widest = max(len(info.id) for info in found)
    for info in found:
        sys.stdout.write(f"{info.id:<{widest}}  {info.method:<6}  {info.path_template}\n")
    return ExitCode.OK


def _meant(words: Iterable[str]) -> str:
    """The nearest word of a name for the first word that no operation has."""
    known = {part for name in operation_names() for part in name.split("_")}
    wrong = next((word for word in words if not any(word.casefold() in name for name in known)), None)
    return "" if wrong is None else hint(wrong, known)


def _fits(info: OperationInfo, words: Iterable[str]) -> bool:
    text = f"{info.id} {info.path_template} {' '.join(info.aliases)}".casefold()
    return all(word.casefold() in text for word in words)
