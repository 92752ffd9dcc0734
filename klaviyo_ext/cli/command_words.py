"""How the command names the options about columns."""

from __future__ import annotations

from ..rows.columns.option_words import Words
from ..rows.files import BrokenRow
from .terminal.error_lines import with_options

__all__ = ["CommandWords"]


class CommandWords(Words):
    """The words of the command."""

    def name(self, option: str) -> str:
        """``--map``."""
        return f"--{option.replace('_', '-')}"

    def choice(self, option: str, value: str) -> str:
        """``--rest drop``."""
        return f"--{option} {value}"

    def pair(self, option: str, target: str, value: str) -> str:
        """``--map email='E-mail address'``."""
        return f"--{option} {target}={value!r}" if " " in value or not value else f"--{option} {target}={value}"

    def broken(self, row: BrokenRow) -> str:
        """As for a file that cannot be read."""
        return with_options(row)
