"""The values of cells, as their attributes take them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from math import isfinite
from typing import Any

from klaviyo_client.runtime.encoding import Missing
from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.plain_values import MISSING, plain

from ...people.property_values import encode_properties
from ..files import Table
from ..files.row_reader import Unreadable
from .cell_quirks import Note
from .column_mapping import Binding, MappingOptions
from .declared_texts import spelled
from .time_cells import naive_to_aware
from .typed_cells import fits_type, text_of

__all__ = ["CellValues", "RefusedCellError"]

_SHOWN = 40
"""How many characters of a cell a message shows."""


class RefusedCellError(ValueError):
    """A cell has an invalid value.

    Attributes:
        binding: its column.
    """

    def __init__(self, binding: Binding, detail: str) -> None:
        super().__init__(detail)
        self.binding = binding


class CellValues:
    """Makes values of cells.

    Args:
        options: the options about columns.
        table: the file.
    """

    def __init__(self, options: MappingOptions, table: Table) -> None:
        self._options = options
        # A workbook has no dates, but times at midnight.
        self._dates_are_moments = options.zone is not None or hasattr(table, "moments_may_be_dates")

    def value(self, binding: Binding, value: Any) -> Any:
        """A value that has a type."""
        if value is None:
            return self._gap(binding, None)
        if isinstance(value, str):
            return self.parsed(binding, value) if binding.parses_typed else value
        if isinstance(value, Unreadable):
            raise RefusedCellError(binding, value.detail)
        try:
            timed = isinstance(value, date | time | timedelta) and not binding.is_code
            if binding.forced is not None and (timed or not binding.spelled):
                return self._as_chosen(binding, value, binding.forced)
            return self._as_given(binding, value)
        except RefusedCellError:
            raise
        except ValueError as error:
            raise RefusedCellError(binding, str(error)) from None

    def _as_chosen(self, binding: Binding, value: Any, forced: str) -> Any:
        """A value of a column for which the caller has chosen a type."""
        if isinstance(value, timedelta) and class_of(value).__name__ != "NaTType":
            value = value.total_seconds()
        moment = isinstance(value, date) and class_of(value).__name__ != "NaTType"
        if not moment and not isinstance(value, time) and plain(value) is MISSING:
            return self._gap(binding, None)
        if fits_type(value, forced):
            return self._as_given(binding, value)
        return self._text(binding, text_of(value))

    def _as_given(self, binding: Binding, value: Any) -> Any:
        options = self._options
        if class_of(value) is float and isfinite(value) and not binding.spelled:
            return value
        if isinstance(value, datetime) and class_of(value).__name__ != "NaTType" and not binding.is_code:
            return naive_to_aware(value, options.zone, options.words, self._note(binding))
        if class_of(value) is date and self._dates_are_moments and "datetime" in binding.kind:
            return naive_to_aware(datetime.combine(value, time()), options.zone, options.words, self._note(binding))
        if isinstance(value, timedelta) and class_of(value).__name__ != "NaTType":
            return value.total_seconds()
        if binding.spelled and isinstance(value, Decimal) and value.is_finite():
            return self._spelled(binding, value)  # JSON may not have such a number
        if plain(value) is MISSING:
            return self._gap(binding, None)
        if binding.spelled:
            return self._spelled(binding, value)
        return self._plain(binding, value)

    def _plain(self, binding: Binding, value: Any) -> Any:
        options, name = self._options, binding.target.path[-1]
        nested: Missing = "error" if options.empty == "text" else options.empty
        return encode_properties({name: value}, path="", missing=nested)[name]

    def parsed(self, binding: Binding, text: Any) -> Any:
        """The value of a text."""
        return self._text(binding, text) if text else self._gap(binding, "")

    def _text(self, binding: Binding, text: str) -> Any:
        if binding.rule.parse is None:
            return text
        try:
            found = binding.rule.parse(text)
        except ValueError as error:
            shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
            raise RefusedCellError(binding, f"{shown!r} {error}") from None
        return self._gap(binding, "") if found == "" else found

    def _spelled(self, binding: Binding, value: Any) -> Any:
        """The text of a number, where the API or the caller asks for text."""
        found = spelled(value, binding.target, self._note(binding))
        if binding.forced is not None and not isinstance(found, str):
            found = text_of(found)
        return self._text(binding, found) if isinstance(found, str) else self._plain(binding, found)

    def _note(self, binding: Binding) -> Note:
        return partial(self._options.quirks.note, binding.label)

    def _gap(self, binding: Binding, blank: str | None) -> Any:
        """What stands for an empty cell."""
        match self._options.empty:
            case "omit":
                return MISSING
            case "null":
                return None
            case "text":
                return blank
            case _:
                words = self._options.words
                ways = f"{words.choice('empty', 'omit')} or {words.choice('empty', 'null')}"
                raise RefusedCellError(binding, f"is empty; fill it, or choose {ways}")
