"""The options of a call or a command, with those of its mapping file."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import Any, Self

import attrs

from ..files import Place
from .cell_quirks import Quirks
from .column_mapping import MappingOptions
from .mapping_file import PRESET, MappingFile
from .option_words import Words
from .reading_options import OPTIONS

__all__ = ["Settings", "merged"]

Values = Mapping[str, Any]
"""Options by their names in commands: pairs as a list of tuples."""

_TABS = {"tab": "\t", "\\t": "\t"}


@attrs.frozen
class Settings:
    """The options about a file and its columns, those of the mapping file included.

    Attributes:
        values: the options that are given, by their names in commands.
        words: name the options in messages.
        preset: name of the preset.
        quirks: what was changed in cells.
    """

    values: Values
    words: Words
    preset: str | None
    _file: MappingFile | None
    _given: Values
    quirks: Quirks = attrs.field(factory=Quirks, init=False, eq=False)

    @classmethod
    def of(cls, given: Values, words: Words, *, mapping: str | PathLike[str] | None, preset: str | None) -> Self:
        """The options of a call, which win over those of the mapping file, key by key.

        Args:
            given: the options of the call; ``None`` is not given.
            words: name the options in messages.
            mapping: the mapping file.
            preset: name of the preset.

        Raises:
            TableError: the mapping file cannot be read, or something in it is wrong.
            ArgumentError: an option is wrong.
        """
        own = {name: value for name, value in given.items() if value is not None}
        file = None if mapping is None else MappingFile.read(mapping)
        values = own if file is None else merged(own, file.values)
        chosen = values.pop(PRESET, None) if preset is None else preset
        settings = cls(values, words, chosen, file, own)
        settings.options()
        return settings

    def file_arguments(self) -> dict[str, Any]:
        """The arguments of `open_table`."""
        found = {name: self.values.get(name) for name, option in OPTIONS.items() if option.of_file}
        given = found["delimiter"]
        return {**found, "delimiter": _TABS.get(str(given), given)}

    def options(self) -> MappingOptions:
        """The options about columns.

        Raises:
            ArgumentError: an option is wrong.
        """
        made = {
            option.field or name: self.values[name]
            if option.made is None
            else option.made(self.values[name], self.words)
            for name, option in OPTIONS.items()
            if name in self.values and not option.of_file
        }
        return MappingOptions(**made, words=self.words, place=self.place, quirks=self.quirks)

    def place(self, option: str, key: str | None = None) -> Place | None:
        """Where the mapping file has an option, or one of its keys; ``None`` if the call has it."""
        if self._file is None:
            return None
        for values, place in ((self._given, None), (self._file.values, self._file.place)):
            value = values.get(option)
            keys = (
                [each[0] if isinstance(each, tuple) else each for each in value] if isinstance(value, list) else [key]
            )
            if value is not None and (key is None or key in keys):
                return None if place is None else place(option, key, key)
        return None


def merged(strong: Values, weak: Values) -> dict[str, Any]:
    """The options of both. ``strong`` wins: of pairs, for each name; of columns, for each column; lists are joined."""
    found = dict(weak)
    for name, value in strong.items():
        form = OPTIONS[name].form if name in OPTIONS else "text"
        if form == "pairs":
            names = {key for key, _ in value}
            found[name] = [*(pair for pair in weak.get(name, ()) if pair[0] not in names), *value]
        elif form == "list":
            found[name] = [*(each for each in weak.get(name, ()) if each not in value), *value]
        else:
            found[name] = value
    used = {column for _, column in strong.get("map", ())}
    if weak.get("drop"):
        own = strong.get("drop", ())
        found["drop"] = [column for column in found["drop"] if column in own or column not in used]
    if weak.get("map"):
        dropped = set(strong.get("drop", ()))
        found["map"] = [pair for pair in found["map"] if pair in strong.get("map", ()) or pair[1] not in dropped]
    return found
