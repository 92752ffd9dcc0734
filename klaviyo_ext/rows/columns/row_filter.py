"""Choose rows by the cells of columns: ``Accepts Marketing=yes``, ``Age>=18``, ``Tier in (gold, silver)``.

Two numbers are compared as numbers, two ISO dates or times as such, anything else as text: without white space around
it, and without regard to case. A number with leading zeros is text. A comparison with ``<`` and the like needs a cell
of the kind of the value; an empty cell never satisfies it, and any other cell is refused.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, TypeAlias, cast

import attrs

from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.plain_values import MISSING, plain

from ...errors import ArgumentError, ArgumentTypeError
from .cell_types import BOOLEANS
from .option_words import Words
from .time_cells import naive_to_aware

__all__ = ["ABSENT", "Condition", "Predicate", "Where", "conditions_of"]

Predicate: TypeAlias = Callable[[Mapping[str, Any]], object]
"""Whether to send a row, told by its cells, by column."""

Where: TypeAlias = str | Mapping[str, Any] | Predicate | Sequence[str | Predicate]
"""Conditions, all of which must hold: texts such as ``"Age>=18"``, a mapping of columns to a value or several, or a
function that takes the cells of a row by column."""

ABSENT = object()
"""The cell of a row that lacks the column, as in JSON; it satisfies no comparison."""

_OPERATOR = re.compile(r"!=|<>|<=|>=|==|=|<|>|\s+in\s*(?=\()", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(0|[1-9][0-9]*)(\.[0-9]+)?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_BEFORE_OFFSET = re.compile(r"\s+(?=[+-]\d\d:?\d\d$)|\s*(?:UTC|utc)$")
_ORDERED: dict[str, Callable[[Any, Any], bool]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
}
_SHOWN = 40


@attrs.frozen
class Condition:
    """A comparison of the cells of a column.

    Attributes:
        text: the condition as it was given.
        column: name of the column.
        operator: ``=``, ``!=``, ``<``, ``<=``, ``>``, ``>=`` or ``in``.
        values: one value, or those after ``in``.
    """

    text: str
    column: str
    operator: str
    values: Sequence[Any]

    def __str__(self) -> str:
        return self.text

    def holds(self, cell: Any, zone: tzinfo | None, words: Words) -> bool:
        """Whether a cell satisfies it.

        Raises:
            ValueError: the cell cannot be compared with the value.
        """
        if cell is ABSENT:
            return False
        ordered = _ORDERED.get(self.operator)
        if ordered is None:
            found = any(_equal(cell, value, zone, words) for value in self.values)
            return found is (self.operator != "!=")
        text, value = _text(cell), self.values[0]
        if not text:
            return False
        for read, kind in ((_number, "a number"), (_day_or_time(value, zone, words), "an ISO date")):
            wanted = read(_text(value))
            if wanted is None:
                continue
            given = read(text)
            if given is None:
                shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
                raise ValueError(f"{shown!r} is not {kind}, which {words.name('where')} {self.text!r} compares with")
            return ordered(given, wanted)
        return ordered(text.casefold(), _text(value).casefold())


def conditions_of(where: Where | None, words: Words) -> list[str | Condition | Predicate]:
    """The conditions of ``where``, of which texts are not split: that takes the names of the columns.

    Raises:
        ArgumentTypeError: it is none of what `Where` can be.
    """
    argument = words.name("where")
    if where is None:
        return []
    if isinstance(where, Mapping):
        return [_given(str(column), value) for column, value in cast("Mapping[Any, Any]", where).items()]
    each: Any = [where] if isinstance(where, str) or callable(where) else where
    if not isinstance(each, Iterable):
        message = f"{argument} must be conditions such as 'Age>=18', not {class_of(each).__name__}"
        raise ArgumentTypeError(message, argument=argument)
    found: list[Any] = list(cast("Iterable[object]", each))
    for one in found:
        if not (isinstance(one, str) or callable(one)):
            message = f"{argument} must be conditions such as 'Age>=18', not {class_of(one).__name__}"
            raise ArgumentTypeError(message, argument=argument)
        if isinstance(one, str):
            split(one, None, words)
    return found


def _given(column: str, value: Any) -> Condition:
    several = isinstance(value, Collection) and not isinstance(value, str | bytes | Mapping)
    values: list[Any] = list(cast("Collection[Any]", value)) if several else [value]
    return Condition(f"{column}={value}", column, "in" if several else "=", values)


def split(text: str, columns: Collection[str] | None, words: Words) -> Condition:
    """The condition in a text. The name of a column may hold an operator, so the columns decide where it ends.

    Raises:
        ArgumentError: it is not a condition; or no such column exists, and the message has similar names.
    """
    argument = words.name("where")
    ways = [
        Condition(text, *_parts(text, found)) for found in _OPERATOR.finditer(text) if text[: found.start()].strip()
    ]
    if not ways:
        message = f"{argument} {text!r}: expected COLUMN=VALUE; operators: = != < <= > >= in (A, B)"
        raise ArgumentError(message, argument=argument)
    for way in ways:
        if way.operator == "in" and not way.values:
            raise ArgumentError(
                f"{argument} {text!r}: expected in (A, B), with a bracket at the end", argument=argument
            )
    if columns is None:
        return ways[0]
    chosen = next((way for way in reversed(ways) if way.column in columns), None)
    if chosen is None:
        raise ArgumentError(f"{argument} {text!r}: {no_column(ways[0].column, columns)}", argument=argument)
    value = chosen.values[0]
    if value[:1] in ("=", "<", ">") and text.rstrip().endswith(value):  # "Age=>18"; a value in quotes may begin so
        message = f"{argument} {text!r}: operators: = != < <= > >= in (A, B); a value such as {value!r} needs quotes"
        raise ArgumentError(message, argument=argument)
    return chosen


def no_column(name: str, columns: Collection[str]) -> str:
    """That no column has this name, with the nearest one, or those that exist."""
    plain_names = {column.casefold().strip(): column for column in columns}
    near = get_close_matches(name.casefold().strip(), plain_names, n=1, cutoff=0.5)
    shown = list(columns)[:8]
    more = f" and {len(columns) - 8} more" if len(columns) > 8 else ""
    hint = f"did you mean {plain_names[near[0]]!r}?" if near else f"columns: {', '.join(map(repr, shown))}{more}"
    return f"no column {name!r}; {hint}"


def _parts(text: str, found: re.Match[str]) -> tuple[str, str, Sequence[str]]:
    column, rest = _unquoted(text[: found.start()]), text[found.end() :].strip()
    operator = found[0].strip().lower()
    if operator != "in":
        return column, {"==": "=", "<>": "!="}.get(operator, operator), [_unquoted(rest)]
    inside = rest.removeprefix("(").removesuffix(")") if rest.endswith(")") else ""
    values = next(csv.reader([inside], skipinitialspace=True), list[str]())
    return column, operator, [_unquoted(value) for value in values]


def _unquoted(text: str) -> str:
    text = text.strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text


def _equal(cell: Any, value: Any, zone: tzinfo | None, words: Words) -> bool:
    if class_of(cell) is str and class_of(value) is str and _is_word(value):
        return bool(cell.strip().casefold() == value.strip().casefold())
    cell, value = _plain(cell), _plain(value)
    if isinstance(cell, bool) or isinstance(value, bool):
        said, meant = (BOOLEANS.get(_text(each).casefold()) for each in (cell, value))
        return said is not None and said is meant
    text, wanted = _text(cell), _text(value)
    if text.casefold() == wanted.casefold():
        return True
    for read in (_number, _day_or_time(value, zone, words)):
        other = read(wanted)
        if other is not None and (one := read(text)) is not None:
            return bool(one == other)
    return False


@lru_cache(maxsize=1024)
def _is_word(text: str) -> bool:
    """Whether a text is neither a number nor a date, so that texts are all that it can be equal to."""
    return not _NUMBER.fullmatch(text.strip()) and not _DATE.match(text.strip())


def _plain(value: Any) -> Any:
    kind = class_of(value)
    if value is None or kind in (str, bool, int, float):
        return value
    if isinstance(value, date) and kind.__name__ != "NaTType":
        return value
    found = plain(value)
    return None if found is MISSING else found


def _text(value: Any) -> str:
    """What a cell reads as: an empty text for a missing value."""
    value = _plain(value)
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float() if value != value:  # noqa: PLR0124 - NaN is not equal to itself
            return ""
        case float() if value.is_integer():
            return str(int(value))
        case date():
            return value.isoformat()
        case _:
            return str(value).strip()


def _number(text: str) -> float | int | None:
    if not _NUMBER.fullmatch(text):
        return None
    return float(text) if "." in text else int(text)


def _day_or_time(value: Any, zone: tzinfo | None, words: Words) -> Callable[[str], Any]:
    """What reads dates, if the value is a date: of a time, its date counts; else what reads times."""
    return _day if _DATE.fullmatch(_text(value)) else lambda text: _time(text, zone, words)


def _day(text: str) -> date | None:
    found = _moment(text)
    return None if found is None else found.date()


def _time(text: str, zone: tzinfo | None, words: Words) -> datetime | None:
    found = _moment(text)
    return None if found is None else naive_to_aware(found, zone, words)


def _moment(text: str) -> datetime | None:
    if not _DATE.match(text):
        return None
    try:
        return datetime.fromisoformat(_BEFORE_OFFSET.sub(lambda found: "" if found[0].isspace() else "+00:00", text))
    except ValueError:
        return None
