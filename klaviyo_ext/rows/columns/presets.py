"""Presets: mapping files for the exports of shops and tools, which come with the package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...core.argument_checks import choice
from ...errors import ArgumentError
from ..files import Table
from .column_targets import UnknownTargetError
from .gate_columns import NO_COLUMN
from .known_headers import normalised
from .mapping_file import MappingFile
from .option_words import Words
from .preset_files import PRESETS, Preset, preset_text
from .row_filter import split
from .row_shapes import Shape

__all__ = ["PRESETS", "Preset", "check_consent", "check_preset", "chosen_column", "listed", "preset_values"]


def check_preset(name: object, words: Words) -> None:
    """Check the name of a preset.

    Raises:
        ArgumentError: there is no preset with this name.
    """
    choice(words.name("preset"), name, PRESETS)


def preset_values(name: str, shape: Shape, table: Table, words: Words) -> dict[str, Any]:
    """The options of a preset for rows of this kind: those about columns that ``table`` has.

    Raises:
        ArgumentError: the preset has nothing for such rows, or the table has not a single column of it.
    """
    argument = words.choice("preset", name)
    text = preset_text(name, shape)
    if text is None:
        known = ", ".join(each for each in PRESETS if preset_text(each, shape) is not None)
        message = f"{argument} has no mapping for {shape.what}; presets that have one: {known}"
        raise ArgumentError(message, argument=words.name("preset"))
    values = dict(MappingFile(f"preset {name}", text).values)
    columns = table.columns
    pairs: list[tuple[str, str]] = []
    for target, alternatives in values.get("map", ()):
        found = next((each for one in listed(alternatives) if (each := _as_written(one, columns)) is not None), None)
        if found is not None and _has(shape, target):
            pairs.append((target, found))
    if not pairs:
        wanted = ", ".join(repr(listed(column)[0]) for _, column in values["map"][:4])
        shown = ", ".join(map(repr, (columns or ())[:8]))
        message = f"{argument}: {table.name} has not a single one of its columns, such as {wanted}; columns: {shown}"
        raise ArgumentError(message, argument=words.name("preset"))
    targets = {target for target, _ in pairs} | {target for target, _ in values.get("set", ())}
    values["map"] = pairs
    values["type"] = [pair for pair in values.get("type", ()) if pair[0] in targets]
    used = {column for _, column in pairs}
    for option in ("drop", "waive"):
        existing = (_as_written(column, columns) for column in values.get(option, ()))
        values[option] = [column for column in existing if column is not None and column not in used]
    if shape.state is None:
        values.pop("consent", None)
        values["where"] = [one for one in values.get("where", ()) if _applies(one, columns, words)]
        return values
    for condition in values.get("where", ()):
        try:
            split(condition, columns, words)
        except ArgumentError as error:  # the caller did not write this condition
            detail = str(error).removeprefix(f"{words.name('where')} ")
            raise ArgumentError(f"{argument} takes rows with {detail}", argument=words.name("preset")) from None
    if "consent" in values:
        consents = [(channel, _as_written(column, columns)) for channel, column in values["consent"]]
        values["consent"] = [(channel, column) for channel, column in consents if column is not None]
    return values


def check_consent(name: str, preset: Mapping[str, Any], own: Mapping[str, Any], table: Table, words: Words) -> None:
    """Check that a preset which looks at who consents finds it in the table, unless the caller chooses the people.

    Args:
        name: the preset.
        preset: its options for the table.
        own: the options of the caller.
        table: the table.
        words: name the options in messages.

    Raises:
        ArgumentError: it does not.
    """
    if preset.get("consent", True) or any(own.get(option) for option in ("consent", "where")):
        return
    if NO_COLUMN in own.get("waive", ()):
        return
    message = f"{words.choice('preset', name)}: {table.name} has no column that says who consents; "
    message += f"name it with {words.name('consent')}, choose rows with {words.name('where')}, "
    message += f"or take all of them with {words.item('waive', NO_COLUMN)}"
    raise ArgumentError(message, argument=words.name("preset"))


def chosen_column(column: str | Sequence[str], columns: Sequence[str] | None) -> str:
    """The first of several columns that exists; the first one, if the table has no fixed columns or lacks them all."""
    several = listed(column)
    return next((each for each in several if each in (columns or several)), several[0])


def listed(column: str | Sequence[str]) -> Sequence[str]:
    """One column, or several, as a list."""
    return [column] if isinstance(column, str) else column


def _as_written(column: str, columns: Sequence[str] | None) -> str | None:
    """A column as the header of the table spells it; ``None`` if the table lacks it."""
    if columns is None or column in columns:
        return column
    return next((each for each in columns if normalised(each) == normalised(column)), None)


def _has(shape: Shape, target: str) -> bool:
    try:
        shape.tree.find(target)
    except UnknownTargetError:
        return False
    return True


def _applies(condition: Any, columns: Sequence[str] | None, words: Words) -> bool:
    try:
        split(condition, columns, words)
    except ArgumentError:
        return False
    return True
