"""How messages name the options about columns: as arguments of a function, or as a command names them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..files import BrokenRow
from .suggestion import Suggestion

__all__ = ["ARGUMENTS", "Words"]

ARGUMENTS = {"map": "columns", "set": "values", "type": "types", "empty": "missing"}
"""Names of arguments that are not those of the options."""


class Words:
    """The words of Python functions."""

    def name(self, option: str) -> str:
        """The name of an option."""
        return ARGUMENTS.get(option, option)

    def choice(self, option: str, value: str) -> str:
        """An option with a value."""
        return f"{self.name(option)}={value!r}"

    def item(self, option: str, value: str) -> str:
        """An option that takes several values, with one of them."""
        return f"{self.name(option)}={[value]!r}"

    def pair(self, option: str, target: str, value: str) -> str:
        """An option with a value for one attribute."""
        return f"{self.name(option)}={{{target!r}: {value!r}}}"

    def remedy(self, map: Sequence[tuple[str, str]], drop: Sequence[str], made: Suggestion) -> str:
        """Arguments that give every column a place, with those that are given: to be pasted."""
        found: dict[str, Any] = {
            "columns": dict([*map, *made.map]),
            "consent": {channel: [one for each, one in made.consent if each == channel] for channel, _ in made.consent},
            "where": list(made.where),
            "waive": list(made.waive),
            "drop": [*drop, *made.drop],
            "rest": made.rest,
        }
        return ", ".join(f"{name}={value!r}" for name, value in found.items() if value)

    def broken(self, row: BrokenRow) -> str:
        """What is wrong with a row, and what may help."""
        return str(row)
