"""The table, on the screen and in results.md."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

__all__ = ["Report", "Row"]

_RESULTS = Path(__file__).with_name("results.md")
_COLUMNS = ("ours", "official", "stock")


@dataclass
class Row:
    """One measure.

    Attributes:
        title: what is measured, and in what.
        figures: client to figure.
        form: how a figure is written.
        limit: ours must stay below.
        extra: more words on the figures, by client.
    """

    title: str
    figures: dict[str, float]
    form: Callable[[float], str]
    limit: float | None = None
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def cells(self) -> list[str]:
        """What the table shows: title, a cell for each client, budget, whether it is met."""
        shown = [self._cell(name) for name in _COLUMNS]
        if self.limit is None:
            return [self.title, *shown, "", ""]
        met = "yes" if self.figures["ours"] < self.limit else "NO"
        return [self.title, *shown, f"< {self.form(self.limit)}", met]

    def _cell(self, name: str) -> str:
        if name not in self.figures:
            return "-"
        extra = self.extra.get(name)
        return self.form(self.figures[name]) + (f" ({extra})" if extra else "")


class Report:
    """Rows as they come, and remarks on them."""

    def __init__(self, titles: dict[str, str]) -> None:
        self._head = ["", *(titles[name] for name in _COLUMNS), "budget", "met"]
        self._rows: list[list[str]] = []
        self._notes: list[str] = []

    def add(self, row: Row) -> None:
        """Keep a row, and print it: the run takes minutes."""
        self._rows.append(row.cells)
        title, *cells = row.cells
        shown = "   ".join(f"{name} {cell}" for name, cell in zip(self._head[1:], cells, strict=True) if cell)
        print(f"{title}: {shown}", flush=True)

    def note(self, text: str) -> None:
        """Keep a remark, which stands below the table."""
        self._notes.append(text)

    def write(self, *, keep: bool, partly: bool = False) -> None:
        """Print the table; ``keep`` writes it to results.md, and ``partly`` leaves the rows of other runs there."""
        old, heading, sections = _RESULTS.read_text(encoding="utf-8").partition("\n## ")
        if keep and partly:
            self._take_over(old)
        text = "\n".join([*_table([self._head, *self._rows]), "", *(f"- {note}" for note in self._notes)])
        print(f"\n{text}")
        if keep:
            machine = f"Python {platform.python_version()}, {sys.platform}, {os.cpu_count()} cores"
            head = f"# Figures\n\n{datetime.now(UTC).date()}, {machine}. Written by `make bench`.\n"
            _RESULTS.write_text(f"{head}\n{text}\n{heading}{sections}", encoding="utf-8")

    def _take_over(self, old: str) -> None:
        """Append the rows and remarks of earlier runs that this one has no others for."""
        lines = old.splitlines()
        measured = {row[0] for row in self._rows}
        rows = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines if line.startswith("| ")]
        kept = [[*row, *[""] * (len(self._head) - len(row))] for row in rows[1:] if row[0] not in measured]
        if kept:
            self.note(f'The rows from "{kept[0][0]}" on are of an earlier run, of {lines[2][:10]} or before.')
        self._rows += kept
        known = {note.partition(":")[0] for note in self._notes}
        self._notes += [line[2:] for line in lines if line[:2] == "- " and line[2:].partition(":")[0] not in known]


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + " |"
        for row in rows
    ]
    return [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]
