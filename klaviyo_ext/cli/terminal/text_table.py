"""Tables of text: aligned columns, without boxes, cut to the width of a terminal and never in a file or a pipe."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Mapping
from itertools import chain, islice
from typing import Any, cast

from ...rows.files.json_text import json_text
from .error_lines import say

__all__ = ["TextTable", "cells_of", "print_members"]

_FIRST = 100
"""How many rows determine the columns and their widths."""

_GAP = "  "
_WIDEST = 40


def cells_of(value: Any) -> dict[str, Any]:
    """A value as cells: a resource as its id and attributes, members of objects with dots, lists as JSON."""
    if not isinstance(value, Mapping):
        return {"value": value}
    members = cast("Mapping[str, Any]", value)
    attributes = members.get("attributes")
    if "type" in members and isinstance(attributes, Mapping):
        members = {"id": members.get("id"), **cast("Mapping[str, Any]", attributes)}
    found: dict[str, Any] = {}
    for name, member in members.items():
        if isinstance(member, Mapping) and member:
            found |= {f"{name}.{key}": each for key, each in cells_of(member).items()}
        else:
            found[name] = member
    return found


class TextTable:
    """Writes rows to standard output.

    Args:
        width: characters of a line; ``None``: those of the terminal, or without one no limit.
    """

    def __init__(self, width: int | None = None) -> None:
        in_terminal = sys.stdout.isatty()
        self._width = width if width is not None or not in_terminal else shutil.get_terminal_size().columns

    def write(self, values: Iterable[Any]) -> None:
        """Write a line for each value, as it arrives; a single object becomes a line for each of its members."""
        rows = map(cells_of, values)
        first = list(islice(rows, _FIRST))
        if not first:
            say("no rows")
            return
        filled = [
            name for name in dict.fromkeys(chain.from_iterable(first)) if any(_is_filled(r.get(name)) for r in first)
        ]
        widths = {name: max(len(name), *(len(_text(row.get(name))) for row in first)) for name in filled}
        if self._width is not None:
            widths = {name: min(width, _WIDEST) for name, width in widths.items()}
        shown = self._fitting(widths)
        self._line(shown, {name: name.upper() for name in shown})
        for row in chain(first, rows):
            self._line(shown, row)
        if len(shown) < len(filled):
            rest = filled[len(shown) :]
            names = f"{', '.join(rest[:5])}{', ...' if len(rest) > 5 else ''}"
            say(f"{len(rest)} more columns ({names}); use --query or --format json")

    def _fitting(self, widths: Mapping[str, int]) -> dict[str, int]:
        if self._width is None:
            return dict(widths)
        found: dict[str, int] = {}
        used = 0
        for name, width in widths.items():
            needed = width + (len(_GAP) if found else 0)
            if used + needed > self._width:
                if not found:
                    found[name] = self._width
                break
            found[name] = width
            used += needed
        return found

    def _line(self, shown: Mapping[str, int], row: Mapping[str, Any]) -> None:
        cells = [
            _cut(_text(row.get(name)), width if self._width else None).ljust(width) for name, width in shown.items()
        ]
        sys.stdout.write(f"{_GAP.join(cells).rstrip()}\n")


def print_members(value: Any) -> None:
    """Write a line for each member of one object."""
    cells = {name: cell for name, cell in cells_of(value).items() if _is_filled(cell)}
    width = max(map(len, cells), default=0)
    for name, cell in cells.items():
        sys.stdout.write(f"{name:<{width}}  {_text(cell)}\n")


def _is_filled(value: Any) -> bool:
    return value is not None and value not in ("", [], {})


def _text(value: Any) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else json_text(value)
    return "".join(each if each.isprintable() else " " for each in text)


def _cut(text: str, width: int | None) -> str:
    return text if width is None or len(text) <= width else f"{text[: width - 1]}…"
