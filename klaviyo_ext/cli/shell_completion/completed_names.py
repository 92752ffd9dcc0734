"""What may stand in place of an argument that is being typed."""

from __future__ import annotations

from collections.abc import Iterator

import typer

from ..calling.call_parts import parts_of
from ..calling.found_operation import find_operation, operation_names
from ..terminal.exit_codes import CommandError

__all__ = ["operations", "parameters", "reading_operations"]


def operations(incomplete: str) -> Iterator[str]:
    """Operations."""
    return (name for name in operation_names() if name.startswith(incomplete))


def reading_operations(incomplete: str) -> Iterator[str]:
    """Operations that read."""
    return (name for name in operations(incomplete) if find_operation(name).info.method == "GET")


def parameters(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    """The parameters of the operation that was typed before, with an equals sign."""
    typed = ctx.params.get("operation") or ctx.params.get("call")
    if not isinstance(typed, str):
        return
    try:
        names = parts_of(find_operation(typed)).names()
    except CommandError:
        return
    given = {text.partition("=")[0] for text in ctx.params.get("parameters") or ()}
    yield from (f"{name}=" for name in names if name.startswith(incomplete) and name not in given)
