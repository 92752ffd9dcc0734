"""Evaluate filters on records: all operators, for all kinds of values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from ...validation.filter_grammar import NO_OPERAND, Comparison
from .field_values import moment, sort_key, values_of

if TYPE_CHECKING:
    from ..records.record_tables import Record
    from ..world import World

__all__ = ["holds", "lookup", "passes"]


def passes(world: World, record: Record, comparisons: Iterable[Comparison], owner: Record | None = None) -> bool:
    """Whether a record matches a filter, that is, all its comparisons."""
    return all(holds(comparison, values_of(world, record, comparison.field, owner)) for comparison in comparisons)


def lookup(world: World, kind: str, comparisons: Iterable[Comparison]) -> list[Record] | None:
    """The only records that can match, if a comparison is about an id or a unique attribute; else ``None``.

    The index finds them, so the time does not depend on the size of the table.
    """
    table = world.table(kind)
    for comparison in comparisons:
        if comparison.operator not in ("equals", "any"):
            continue
        operand = comparison.operand
        wanted = operand if isinstance(operand, tuple) else (operand,)
        if not all(isinstance(value, str) for value in wanted):
            continue
        texts = dict.fromkeys(cast("tuple[str, ...]", wanted))
        if comparison.field in ("id", "ids", f"{kind}_id", f"{kind}.id"):
            found = [table.get(text) for text in texts]
        elif comparison.field in table.unique:
            found = [table.find(comparison.field, text) for text in texts]
        else:
            continue
        records = {record.id: record for record in found if record is not None}
        return sorted(records.values(), key=lambda record: record.serial)
    return None


def holds(comparison: Comparison, values: list[Any]) -> bool:
    """Whether a comparison holds for at least one of the record's values."""
    operator, operand = comparison.operator, comparison.operand
    if operator == "has":
        return any(value is not None and value not in ("", [], {}) for value in values)
    if operand is NO_OPERAND:
        return False
    if operator == "equals" and operand is None:
        return all(value is None for value in values)
    return any(_OPERATORS[operator](value, operand) for value in values)


def _same(value: Any, operand: Any) -> bool:
    if isinstance(operand, date):
        when = moment(value)
        return when is not None and when == moment(operand)
    if isinstance(value, bool) or isinstance(operand, bool):
        return value is operand
    if isinstance(operand, str) and isinstance(value, int):
        return str(value) == operand  # an external id that was sent as a number
    return bool(value == operand)


def _equals(value: Any, operand: Any) -> bool:
    """Equality; a list equals a list of the same members, and a list of one equals its member."""
    if isinstance(value, list):
        wanted, held = _group(operand), cast("list[object]", value)
        return all(_within(item, held) for item in wanted) and all(_within(item, wanted) for item in held)
    if isinstance(operand, tuple):
        return _any(value, operand)
    return _same(value, operand)


def _any(value: Any, operand: Any) -> bool:
    wanted = _group(operand)
    if isinstance(value, list):
        return any(_within(item, wanted) for item in cast("list[object]", value))
    return _within(value, wanted)


def _group(operand: Any) -> tuple[object, ...]:
    return cast("tuple[object, ...]", operand) if isinstance(operand, tuple) else (operand,)


def _within(value: Any, group: Iterable[Any]) -> bool:
    return any(_same(value, member) or _same(member, value) for member in group)


def _contains(value: Any, operand: Any) -> bool:
    """Whether text contains a part, or a list a member."""
    if isinstance(value, list):
        return _within(operand, cast("list[object]", value))
    return isinstance(value, str) and isinstance(operand, str) and operand in value


def _each(value: Any, operand: Any) -> list[bool]:
    return [_contains(value, item) for item in _group(operand)]


def _starts(value: Any, operand: Any) -> bool:
    return isinstance(value, str) and isinstance(operand, str) and value.startswith(operand)


def _ends(value: Any, operand: Any) -> bool:
    return isinstance(value, str) and isinstance(operand, str) and value.endswith(operand)


def _ordered(check: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    """An order comparison; false for values of different kinds."""

    def compare(value: Any, operand: Any) -> bool:
        if isinstance(operand, date):
            when, limit = moment(value), moment(operand)
            return when is not None and limit is not None and check(when, limit)
        (rank, left), (other, right) = sort_key(value), sort_key(operand)
        return rank == other and rank not in (0, 4) and check(left, right)

    return compare


_OPERATORS: Mapping[str, Callable[[Any, Any], bool]] = {
    "equals": _equals,
    "any": _any,
    "contains": _contains,
    "contains-any": lambda value, operand: any(_each(value, operand)),
    "contains-all": lambda value, operand: all(_each(value, operand)),
    "starts-with": _starts,
    "ends-with": _ends,
    "greater-than": _ordered(lambda left, right: left > right),
    "greater-or-equal": _ordered(lambda left, right: left >= right),
    "less-than": _ordered(lambda left, right: left < right),
    "less-or-equal": _ordered(lambda left, right: left <= right),
}
