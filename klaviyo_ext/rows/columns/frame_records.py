"""Make rows of a batch of columns: column by column, because most columns need no look at their values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from math import isfinite, isinf
from types import NoneType
from typing import Any

import attrs

from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.plain_values import MISSING, NOTHING

from .column_mapping import Binding
from .typed_cells import kinds_that_fit

__all__ = ["Batch", "Filled", "batch_of", "by_name", "objects"]

_CLEAN: frozenset[type[object]] = frozenset({str, int, bool, float})


@attrs.frozen
class Filled:
    """A column, ready to be sent.

    Attributes:
        path: where its values belong.
        values: a value for each row, or MISSING.
        gaps: whether any may be MISSING.
    """

    path: tuple[str, ...]
    values: Sequence[Any]
    gaps: bool


@attrs.frozen
class Batch:
    """Some rows of a frame, as columns.

    Attributes:
        count: the number of rows.
        columns: the columns.
        bad: what is wrong with rows, by position.
    """

    count: int
    columns: Sequence[Filled]
    bad: Mapping[int, ValueError]


def batch_of(
    bindings: Iterable[Binding],
    columns: Sequence[Sequence[Any]],
    constants: Mapping[tuple[str, ...], Any],
    convert: Callable[[Binding, Any], Any],
) -> Batch:
    """The rows of a batch.

    Args:
        bindings: the columns that are used.
        columns: values of all columns.
        constants: values that are the same in all rows, by path.
        convert: the value for a cell, or MISSING. Raises ValueError.
    """
    made: list[Filled] = []
    bad: dict[int, ValueError] = {}
    for binding in bindings:
        values: Sequence[Any] = columns[int(binding.cell)]
        made.append(_without_a_look(binding, values, convert) or _value_by_value(binding, values, convert, bad))
    count = len(columns[0]) if columns else 0
    made += [Filled(path, [value] * count, gaps=False) for path, value in constants.items()]
    return Batch(count, made, bad)


def _without_a_look(binding: Binding, values: Sequence[Any], convert: Callable[[Binding, Any], Any]) -> Filled | None:
    """A column of texts, numbers and gaps, told by the types of its values; ``None`` if it has others."""
    kinds = set(map(class_of, values))
    empty = {kind for kind in kinds if kind is NoneType or kind.__name__ in NOTHING}
    known = kinds - empty <= _CLEAN or _are_moments(values, kinds - empty, empty)
    if not known or (binding.spelled and kinds - empty - {str}):
        return None
    fitting = kinds_that_fit(binding.forced)
    if fitting is not None and not kinds - empty - {str} <= {*fitting} and not _are_times(binding, kinds - empty):
        return None
    if str in kinds and binding.parses_typed and not _all_fit(binding, values, mixed=len(kinds) > 1):
        return None
    floats = [value for value in values if class_of(value) is float] if float in kinds else []
    finite = isfinite(sum(floats))
    if not empty and finite:
        return Filled(binding.target.path, values, gaps=False)
    try:
        gap = convert(binding, None)
    except ValueError:
        return None
    if empty:
        values = [gap if class_of(value) in empty else value for value in values]
    if not finite:
        if any(map(isinf, floats)):
            return None
        values = [value if value == value else gap for value in values]  # noqa: PLR0124 - NaN is not equal to itself
    return Filled(binding.target.path, values, gap is MISSING)


def _all_fit(binding: Binding, values: Sequence[Any], *, mixed: bool) -> bool:
    """Whether all texts stay as they are: an empty one is a gap."""
    all_fit = binding.rule.all_fit
    return (
        all_fit is not None
        and "" not in values
        and all_fit([value for value in values if class_of(value) is str] if mixed else values)
    )


def _are_times(binding: Binding, kinds: set[type[object]]) -> bool:
    return binding.kind.partition(":")[0] == "datetime" and all(issubclass(kind, datetime) for kind in kinds)


def _are_moments(values: Sequence[Any], kinds: set[type[object]], empty: set[type[object]]) -> bool:
    """Whether all values are datetimes with a time zone, or empty."""
    if len(kinds) != 1 or not all(issubclass(kind, datetime) for kind in kinds):
        return False
    zones = {value.tzinfo for value in values if class_of(value) not in empty}
    return None not in zones


def _value_by_value(
    binding: Binding, values: Sequence[Any], convert: Callable[[Binding, Any], Any], bad: dict[int, ValueError]
) -> Filled:
    cells: list[Any] = []
    for number, value in enumerate(values):
        try:
            cells.append(convert(binding, value))
        except ValueError as error:
            cells.append(MISSING)
            bad.setdefault(number, error)
    return Filled(binding.target.path, cells, any(cell is MISSING for cell in cells))


def by_name(columns: Iterable[Filled], depth: int) -> dict[str, Filled | list[Filled]]:
    """What an object consists of: columns, and the columns of objects within it; those come last.

    Args:
        columns: columns whose paths begin with the path of the object.
        depth: length of that path.
    """
    found: dict[str, Filled | list[Filled]] = {}
    below: dict[str, list[Filled]] = {}
    for column in columns:
        if len(column.path) == depth + 1:
            found[column.path[depth]] = column
        else:
            below.setdefault(column.path[depth], []).append(column)
    return {**found, **below}


def objects(columns: Iterable[Filled], depth: int = 0) -> list[Any]:
    """An object for each row of a batch. MISSING, if all members are; below the top only."""
    members = by_name(columns, depth)
    values: list[Sequence[Any]] = []
    gaps = False
    for column in members.values():
        if isinstance(column, Filled):
            values.append(column.values)
            gaps = gaps or column.gaps
        else:
            values.append(objects(column, depth + 1))
            gaps = gaps or all(inner.gaps for inner in column)
    keys, cells = list(members), zip(*values, strict=True)
    if not gaps:
        return [dict(zip(keys, row, strict=True)) for row in cells]
    found = [{key: cell for key, cell in zip(keys, row, strict=True) if cell is not MISSING} for row in cells]
    return [each or MISSING for each in found] if depth else list(found)
