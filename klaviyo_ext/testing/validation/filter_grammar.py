"""Klaviyo's filter grammar: text to comparisons and back, and a check against what an operation allows.

    filter     = expression ("," expression)*
    expression = "and(" filter ")" | operator "(" field ["," operand] ")"
    operand    = literal | "[" [literal ("," literal)*] "]"
    literal    = string | number | "true" | "false" | "null" | date | date-time

All comparisons are joined by "and", so a filter is a flat sequence. Strings have single or double quotes; a backslash
escapes a quote or a backslash. Dates and date-times have no quotes. Spaces between tokens are allowed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import Any, Final, Literal, NoReturn, cast

import attrs

from klaviyo_client.runtime.json_types import shown

from ...errors.fake_errors import FilterSyntaxError

__all__ = [
    "NO_OPERAND",
    "OPERATORS",
    "Comparison",
    "NoOperand",
    "Operand",
    "Scalar",
    "check_filter",
    "naive_times",
    "parse_filter",
    "render_filter",
]


class NoOperand(Enum):
    """The type of `NO_OPERAND`."""

    TOKEN = 0

    def __repr__(self) -> str:
        return "NO_OPERAND"


NO_OPERAND: Final = NoOperand.TOKEN
"""Marks a comparison without operand, as in `has(profile)`; a null operand is `None`."""

Scalar = str | int | float | bool | date | datetime | None
Operand = Scalar | tuple[Scalar, ...] | Literal[NoOperand.TOKEN]

OPERATORS: Final = frozenset(
    {
        "any",
        "contains",
        "contains-all",
        "contains-any",
        "ends-with",
        "equals",
        "greater-or-equal",
        "greater-than",
        "has",
        "less-or-equal",
        "less-than",
        "starts-with",
    }
)
"""All operators of the grammar; `check_filter` knows which of them an operation allows."""


@attrs.frozen
class Comparison:
    """One comparison: `Comparison("equals", "email", "a@b.co")`. A list operand is a tuple."""

    operator: str
    field: str
    operand: Operand = NO_OPERAND

    __repr__ = shown

    def __str__(self) -> str:
        if self.operand is NO_OPERAND:
            return f"{self.operator}({self.field})"
        return f"{self.operator}({self.field},{_render(self.operand)})"


_BLANKS = re.compile(r"[ \t]*")
_NAME = re.compile(r"[A-Za-z_$][\w$]*(?:[ .-][\w$]+)*", re.ASCII)
# A literal without quotes ends at the next token.
_BARE = re.compile(r"[^\s,()\[\]\"']+")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)?", re.ASCII)
_WORDS: Final[Mapping[str, bool | None]] = {"true": True, "false": False, "null": None}
_MAX_DEPTH = 20
_OPERANDS = frozenset({"single", "list", "none"})
_MAX_DIGITS = 40


def parse_filter(text: str, operators: Collection[str] = OPERATORS) -> tuple[Comparison, ...]:
    """The comparisons of a filter in order, with each `and(...)` flattened.

    Args:
        text: the filter.
        operators: those that a document declares may be more than those of the grammar.

    Raises:
        FilterSyntaxError: the text is not a valid filter.

    """
    parser = _Parser(text, operators)
    comparisons = parser.sequence(0)
    parser.end()
    return tuple(comparisons)


def render_filter(comparisons: Iterable[Comparison]) -> str:
    """The filter text for comparisons that must all hold; several are wrapped in `and(...)`.

    Raises:
        ValueError: there is no comparison, or a date-time has no time zone.

    """
    texts = [str(comparison) for comparison in comparisons]
    if not texts:
        raise ValueError("a filter needs at least one comparison")
    return texts[0] if len(texts) == 1 else f"and({','.join(texts)})"


def check_filter(comparisons: Iterable[Comparison], allowed: Mapping[str, Any]) -> list[str]:
    """The problems of a filter for an operation, as sentences; empty if it is valid.

    Args:
        comparisons: the parsed filter.
        allowed: the operation's `x-klaviyo-filters`: for each field, its operators by kind of operand (`single`,
            `list`, `none`) and the schema of the value.

    """
    return [problem for comparison in comparisons if (problem := _check(comparison, allowed)) is not None]


def naive_times(comparison: Comparison) -> list[str]:
    """The date-times of a comparison that have no time zone, as RFC 3339 demands; filters of old clients lack it."""
    operand = comparison.operand
    values = operand if isinstance(operand, tuple) else (operand,)
    return [value.isoformat() for value in values if isinstance(value, datetime) and value.tzinfo is None]


def _check(comparison: Comparison, allowed: Mapping[str, Any]) -> str | None:
    name, operator, operand = comparison.field, comparison.operator, comparison.operand
    if name not in allowed:
        return f"'{name}' is not a filterable field. Allowed fields: {', '.join(allowed)}."
    rule = cast("Mapping[str, Any]", allowed[name])
    by_kind = cast("Mapping[str, list[str]]", rule.get("operators", {}))
    operators = sorted({known for group in by_kind.values() for known in group})
    if operator not in operators:
        return (
            f"'{operator}' is not an allowed filter operator for {name}.  Allowed operators are {', '.join(operators)}"
        )
    if any(operator in names for kind, names in by_kind.items() if kind not in _OPERANDS):
        return None  # what it takes is not known
    kind = "none" if operand is NO_OPERAND else "list" if isinstance(operand, tuple) else "single"
    # The document's own examples compare a list field with a single value.
    one_of_list = (operator, kind) == ("equals", "single")
    if operator not in by_kind.get(kind, ()) and not one_of_list:
        wanted = {"none": "no value", "list": "a list in brackets", "single": "one value"}
        kinds = [wanted[known] for known in wanted if operator in by_kind.get(known, ())]
        return f"{operator}({name}) takes {' or '.join(kinds)}."
    if operand is NO_OPERAND:
        return None
    schema = cast("Mapping[str, Any]", rule.get("value") or {})
    for value in operand if isinstance(operand, tuple) else (operand,):
        if value is not None and not _fits(value, schema):
            text = value.isoformat() if isinstance(value, datetime) else _render(value)
            return f"{text} is not a valid value for field '{name}': expected {_expected(schema)}."
    return None


def _fits(value: Scalar, schema: Mapping[str, Any]) -> bool:
    if "enum" in schema and value not in schema["enum"]:
        return False
    match schema.get("type"), schema.get("format"):
        case "string", "date-time" | "date":
            return isinstance(value, date)  # datetime is a subclass of date
        case "string", _:
            return isinstance(value, str)
        case "boolean", _:
            return isinstance(value, bool)
        case "integer", _:
            return isinstance(value, int) and not isinstance(value, bool)
        case "number", _:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case _:
            return True


def _expected(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        return "one of " + ", ".join(str(value) for value in schema["enum"])
    match schema.get("type"), schema.get("format"):
        case "string", "date-time" | "date":
            return "a bare RFC 3339 date-time"
        case "string", _:
            return "a quoted string"
        case kind, _:
            return f"a bare {kind}"


def _render(operand: Scalar | tuple[Scalar, ...]) -> str:
    match operand:
        case tuple():
            return f"[{','.join(_render(value) for value in operand)}]"
        case str():
            escaped = operand.replace("\\", "\\\\").replace('"', '\\"')
            return f'"{escaped}"'
        case bool():
            return "true" if operand else "false"
        case None:
            return "null"
        case datetime():
            if operand.utcoffset() is None:
                raise ValueError(f"a date-time in a filter needs a time zone: {operand.isoformat()}")
            return operand.isoformat()
        case date():
            return operand.isoformat()
        case _:
            return repr(operand)


class _Parser:
    def __init__(self, text: str, operators: Collection[str]) -> None:
        self._text = text
        self._operators = operators
        self._at = 0

    def sequence(self, depth: int) -> list[Comparison]:
        found = self._expression(depth)
        while self._take(","):
            found += self._expression(depth)
        return found

    def end(self) -> None:
        self._blanks()
        if self._at < len(self._text):
            self._fail(f"unexpected {self._text[self._at]!r}")

    def _expression(self, depth: int) -> list[Comparison]:
        self._blanks()
        start = self._at
        operator = self._name("an operator")
        self._need("(")
        if operator == "and":
            if depth == _MAX_DEPTH:
                self._fail("the filter is nested too deeply", start)
            inner = self.sequence(depth + 1)
            self._need(")")
            return inner
        if operator not in self._operators:
            self._fail(f"unknown operator {operator!r}", start)
        field = self._name("a field")
        operand: Operand = self._operand() if self._take(",") else NO_OPERAND
        self._need(")")
        if operator in OPERATORS and (operand is NO_OPERAND) != (operator == "has"):
            self._fail("has() takes a field only" if operator == "has" else f"{operator}() needs a value", start)
        return [Comparison(operator, field, operand)]

    def _operand(self) -> Operand:
        if not self._take("["):
            return self._literal()
        values: list[Scalar] = []
        if self._take("]"):
            return ()
        values.append(self._literal())
        while self._take(","):
            values.append(self._literal())
        self._need("]")
        return tuple(values)

    def _literal(self) -> Scalar:
        self._blanks()
        start = self._at
        if self._text[start : start + 1] in ("'", '"'):
            return self._string()
        found = _BARE.match(self._text, start)
        if found is None:
            self._fail("expected a value")
        self._at = found.end()
        return self._bare(found[0], start)

    def _bare(self, text: str, start: int) -> Scalar:
        if text in _WORDS:
            return _WORDS[text]
        if (number := _NUMBER.fullmatch(text)) and len(text) <= _MAX_DIGITS:
            value = float(text) if number[1] or number[2] else int(text)
            if isfinite(value):
                return value
        try:
            if _DATE.fullmatch(text):
                return date.fromisoformat(text)
            if _DATE_TIME.fullmatch(text):
                return datetime.fromisoformat(text.upper())
        except ValueError:
            self._fail(f"{text} is not a valid date or time", start)
        if text[0].isdigit() and "T" in text and ":" in text:
            self._fail(f"{text} is not an RFC 3339 date-time", start)
        return self._fail(f"{text} is not a valid value; put strings in quotes", start)

    def _string(self) -> str:
        text, start = self._text, self._at
        quote, at = text[start], start + 1
        parts: list[str] = []
        while at < len(text):
            char = text[at]
            if char == quote:
                self._at = at + 1
                return "".join(parts)
            if char == "\\":
                at += 1
                char = text[at : at + 1]
                if char not in ("\\", "'", '"'):
                    self._fail("a backslash must be followed by a quote or a backslash", at - 1)
            parts.append(char)
            at += 1
        return self._fail("the string has no closing quote", start)

    def _name(self, what: str) -> str:
        self._blanks()
        found = _NAME.match(self._text, self._at)
        if found is None:
            self._fail(f"expected {what}")
        self._at = found.end()
        return found[0]

    def _need(self, char: str) -> None:
        if not self._take(char):
            self._fail(f"expected {char!r}")

    def _take(self, char: str) -> bool:
        self._blanks()
        if self._text.startswith(char, self._at):
            self._at += 1
            return True
        return False

    def _blanks(self) -> None:
        found = _BLANKS.match(self._text, self._at)
        if found is not None:
            self._at = found.end()

    def _fail(self, message: str, position: int | None = None) -> NoReturn:
        raise FilterSyntaxError(message, self._at if position is None else position)
