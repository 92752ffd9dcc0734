"""The options of a call or a command, with those of its mapping file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from os import PathLike
from typing import Any, Self, cast

import attrs

from ...errors import ArgumentError
from ..files import Place, Table, TableError
from .cell_quirks import Quirks
from .column_mapping import MappingOptions
from .mapping_file import PRESET, MappingFile
from .option_words import Words
from .presets import check_consent, check_preset, chosen_column, listed, preset_values
from .reading_options import OPTIONS
from .row_shapes import Shape
from .spaces_in_headers import with_spaces_of

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
        values = dict(own) if file is None else merged(own, file.values)
        in_file = values.pop(PRESET, None)
        chosen = in_file if preset is None else preset
        settings = cls(values, words, chosen, file, own)
        if chosen is not None:
            settings._made(PRESET, check_preset, chosen)
        settings.options()
        return settings

    def file_arguments(self) -> dict[str, Any]:
        """The arguments of `open_table`."""
        found = {name: self.values.get(name) for name, option in OPTIONS.items() if option.of_file}
        given = found["delimiter"]
        return {**found, "delimiter": _TABS.get(str(given), given)}

    def options(self, shape: Shape | None = None, table: Table | None = None) -> MappingOptions:
        """The options about columns, those of the preset included if rows of this kind are read from ``table``.

        Raises:
            ArgumentError: an option is wrong, or the preset does not fit.
        """
        values = self.values if shape is None or table is None else self.effective(shape, table)
        made = {
            option.field or name: values[name] if option.made is None else self._made(name, option.made, values[name])
            for name, option in OPTIONS.items()
            if name in values and not option.of_file
        }
        return MappingOptions(**made, words=self.words, place=self.place, quirks=self.quirks)

    def _made(self, name: str, made: Callable[[Any, Words], Any], value: Any) -> Any:
        try:
            return made(value, self.words)
        except ArgumentError as error:
            if (place := self.place(name)) is None:
                raise
            raise TableError(place, str(error).replace(self.words.name(name), name, 1)) from None

    def effective(self, shape: Shape, table: Table) -> dict[str, Any]:
        """The options for rows of this kind from ``table``, with those of the preset.

        Raises:
            ArgumentError: the preset does not fit.
        """
        columns = table.columns
        values = dict(self.values)
        if self.preset is not None:
            preset = preset_values(self.preset, shape, table, self.words)
            check_consent(self.preset, preset, values, table, self.words)
            if "consent" in values:
                preset.pop("consent", None)
            values = merged(values, preset)
        values["map"] = [(target, chosen_column(column, columns)) for target, column in values.get("map", ())]
        return with_spaces_of(columns, values)

    def place(self, option: str, key: str | None = None) -> Place | None:
        """Where the mapping file has an option, or one of its keys; ``None`` if the call has it."""
        if self._file is None:
            return None
        for values, place in ((self._given, None), (self._file.values, self._file.place)):
            value = values.get(option)
            named = cast("list[object]", value) if isinstance(value, list) else [key]
            keys = [cast("tuple[str, object]", each)[0] if isinstance(each, tuple) else each for each in named]
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
    used = {column for _, columns in strong.get("map", ()) for column in listed(columns)}
    if weak.get("drop"):
        own = strong.get("drop", ())
        found["drop"] = [column for column in found["drop"] if column in own or column not in used]
    if weak.get("map"):
        dropped = set(strong.get("drop", ()))
        own = strong.get("map", ())
        found["map"] = [pair for pair in found["map"] if pair in own or dropped.isdisjoint(listed(pair[1]))]
    return found
