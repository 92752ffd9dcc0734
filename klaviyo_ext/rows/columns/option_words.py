"""How messages name the options about columns: as arguments of a function, or as a command names them."""

from __future__ import annotations

from ..files import BrokenRow

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

    def pair(self, option: str, target: str, value: str) -> str:
        """An option with a value for one attribute."""
        return f"{self.name(option)}={{{target!r}: {value!r}}}"

    def broken(self, row: BrokenRow) -> str:
        """What is wrong with a row, and what may help."""
        return str(row)
