"""How the command names the options about columns."""

from __future__ import annotations

from collections.abc import Sequence
from shlex import quote

from ..rows.columns.option_words import Words
from ..rows.columns.suggestion import Suggestion
from ..rows.files import BrokenRow
from .terminal.error_lines import with_options

__all__ = ["CommandWords"]


_NAMES = {"channels": "channel"}
"""Options that have another name than the argument."""


class CommandWords(Words):
    """The words of the command."""

    def name(self, option: str) -> str:
        """``--map``."""
        return f"--{_NAMES.get(option, option).replace('_', '-')}"

    def choice(self, option: str, value: str) -> str:
        """``--rest drop``."""
        return f"{self.name(option)} {quote(value)}"

    def item(self, option: str, value: str) -> str:
        """``--waive Status``."""
        return self.choice(option, value)

    def pair(self, option: str, target: str, value: str) -> str:
        """``--map 'email=E-Mail address'``."""
        return f"--{option} {quote(f'{target}={value}')}"

    def remedy(self, map: Sequence[tuple[str, str]], drop: Sequence[str], made: Suggestion) -> str:  # noqa: ARG002
        """The option for one column; for several, there is a command below the message."""
        options = [f"--{name} {quote(value)}" for name, value in made.options()]
        return options[0] if len(options) == 1 else "the command below"

    def broken(self, row: BrokenRow) -> str:
        """As for a file that cannot be read."""
        return with_options(row)
