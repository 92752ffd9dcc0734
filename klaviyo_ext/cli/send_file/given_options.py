"""The options of a command about its file and columns, as the library takes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...rows.columns.reading_options import OPTIONS
from ...rows.columns.reading_settings import Settings
from ..command_words import CommandWords
from ..option_groups import Reading
from ..terminal.exit_codes import CommandError, ExitCode

__all__ = ["reading_settings"]


def reading_settings(reading: Reading) -> Settings:
    """The options, those of ``--mapping`` included.

    Raises:
        CommandError: an option is malformed.
        TableError: something in the mapping file is wrong.
        ArgumentError: an option is wrong.
    """
    given: dict[str, Any] = {name: getattr(reading, name) for name in OPTIONS}
    words = CommandWords()
    for name, option in OPTIONS.items():
        if option.read is not None and given[name] is not None:
            given[name] = option.read(given[name], words)
        elif option.form == "pairs" and given[name] is not None:
            given[name] = _pairs(f"--{name}", given[name])
    return Settings.of(given, words, mapping=reading.mapping, preset=reading.preset)


def _pairs(option: str, texts: Sequence[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise CommandError(f"{option} {text}: expected NAME=VALUE", ExitCode.USAGE)
        found.append((name.strip(), value))
    return found
