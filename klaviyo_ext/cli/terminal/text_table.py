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
        self._right = set[str]()
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
        heads = {name: name.upper().split("_") if self._width else [name.upper()] for name in filled}
        widths: dict[str, int] = {}
        for name in filled:
            cells = max(len(_text(row.get(name))) for row in first)
            widths[name] = max(*map(len, heads[name]), min(cells, _WIDEST) if self._width else cells)
        self._right = {name for name in filled if all(_is_number(row.get(name)) for row in first)}
        shown = self._fitting(widths)
        self._head({name: _lines(heads[name], width) for name, width in shown.items()}, shown)
        for row in chain(first, rows):
            self._line(shown, row)
        if rest := filled[len(shown) :]:
            names = f"{', '.join(rest[:3])}{', ...' if len(rest) > 3 else ''}"
            say(f"more columns: {names}; --format json has all")

    def _head(self, lines: Mapping[str, list[str]], shown: Mapping[str, int]) -> None:
        """The names, those of more than one line from the bottom up."""
        height = max(map(len, lines.values()))
        for number in range(height):
            self._line(shown, {name: [*[""] * (height - len(each)), *each][number] for name, each in lines.items()})

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
        cells: list[str] = []
        for name, width in shown.items():
            cell = _cut(_text(row.get(name)), width if self._width else None)
            cells.append(cell.rjust(width) if name in self._right else cell.ljust(width))
        sys.stdout.write(f"{_GAP.join(cells).rstrip()}\n")


def print_members(value: Any) -> None:
    """Write a line for each member of one object."""
    cells = {name: cell for name, cell in cells_of(value).items() if _is_filled(cell)}
    width = max(map(len, cells), default=0)
    for name, cell in cells.items():
        sys.stdout.write(f"{name:<{width}}  {_text(cell)}\n")


def _is_number(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


def _is_filled(value: Any) -> bool:
    return value is not None and value not in ("", [], {})


def _text(value: Any) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else json_text(value)
    return "".join(each if each.isprintable() else " " for each in text)


def _cut(text: str, width: int | None) -> str:
    return text if width is None or len(text) <= width else f"{text[: width - 1]}…"


def _lines(words: list[str], width: int) -> list[str]:
    """A name in lines of at most ``width`` characters."""
    found = [words[0]]
    for word in words[1:]:
        if len(found[-1]) + 1 + len(word) <= width:
            found[-1] += f"_{word}"
        else:
            found.append(word)
    return found
