"""The options about a file and its columns: one list for commands, functions and mapping files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias, get_args

import attrs

from ..files.file_formats import InputFormat
from .column_mapping import Empty, Rest
from .gate_columns import consents_of
from .option_words import Words
from .phone_cells import country_of
from .row_filter import conditions_of
from .time_cells import zone_of

__all__ = ["OPTIONS", "Form", "ReadingOption"]

Form: TypeAlias = Literal["pairs", "list", "text", "flag"]
"""What an option holds: a text or value for each name, a list of texts, a text, or true and false."""


@attrs.frozen(kw_only=True)
class ReadingOption:
    """An option.

    Attributes:
        form: what it holds.
        choices: the texts that it can be; none if any text will do.
        any_value: whether pairs may have values that are not texts.
        of_file: whether it is about the file, and not about its columns.
        field: name of the field of `MappingOptions`; ``None``: that of the option.
        made: makes the value of this field.
        read: what the option holds, as a list, of any form that a caller may give it.
    """

    form: Form = "text"
    choices: tuple[str, ...] = ()
    any_value: bool = False
    of_file: bool = False
    field: str | None = None
    made: Callable[[Any, Words], Any] | None = None
    read: Callable[[Any, Words], list[Any]] | None = None


OPTIONS: Mapping[str, ReadingOption] = {
    "format": ReadingOption(choices=get_args(InputFormat), of_file=True),
    "encoding": ReadingOption(of_file=True),
    "delimiter": ReadingOption(of_file=True),
    "sheet": ReadingOption(of_file=True),
    "map": ReadingOption(form="pairs"),
    "type": ReadingOption(form="pairs"),
    "set": ReadingOption(form="pairs", any_value=True),
    "drop": ReadingOption(form="list"),
    "rest": ReadingOption(choices=get_args(Rest)),
    "empty": ReadingOption(choices=get_args(Empty)),
    "timezone": ReadingOption(field="zone", made=zone_of),
    "country": ReadingOption(made=country_of),
    "trim": ReadingOption(form="flag"),
    "unescape_formulas": ReadingOption(form="flag"),
    "where": ReadingOption(form="list", read=conditions_of),
    "consent": ReadingOption(form="pairs", read=consents_of),
    "waive": ReadingOption(form="list"),
}
"""By their names in commands and mapping files. A name of Python that differs is in `Words`.

An option about columns is a field of `MappingOptions`, one about the file an argument of `open_table`. A line here
adds an option to mapping files and presets; commands have it in `Reading`, and functions as an argument.
"""
