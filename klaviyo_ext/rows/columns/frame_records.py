"""Make rows of a batch of columns: column by column, because most columns need no look at their values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import isfinite
from typing import Any, TypeAlias

from klaviyo_client.runtime.plain_values import MISSING

from .column_mapping import Binding

__all__ = ["Bad", "rows_of_columns"]

_CLEAN = frozenset({str, int, bool})
_NUMBERS = frozenset({int, float})

_Columns: TypeAlias = "list[tuple[tuple[str, ...], Sequence[Any], bool]]"
"""The path of each column, its values, and whether any is missing."""


class Bad:
    """A cell with an invalid value.

    Attributes:
        error: what is wrong.
    """

    def __init__(self, error: ValueError) -> None:
        self.error = error


def rows_of_columns(
    bindings: Iterable[Binding],
    columns: Sequence[Sequence[Any]],
    constants: Mapping[tuple[str, ...], Any],
    convert: Callable[[Binding, Any], Any],
) -> Iterator[Any]:
    """The rows of a batch; a `Bad` where a cell is invalid.

    Args:
        bindings: the columns that are used.
        columns: values of all columns.
        constants: values that are the same in all rows, by path.
        convert: the value for a cell; MISSING if there is none. Raises ValueError.
    """
    made: _Columns = []
    bad: dict[int, Bad] = {}
    for binding in bindings:
        values: Sequence[Any] = columns[int(binding.cell)]
        kinds = set(map(type, values))
        parsed = binding.parse is not None and (binding.forced or binding.target.kind in ("datetime", "date"))
        clean = kinds <= _CLEAN and not (parsed and str in kinds)
        if clean or (kinds <= _NUMBERS and isfinite(sum(values))):
            made.append((binding.target.path, values, False))
            continue
        cells: list[Any] = []
        for number, value in enumerate(values):
            try:
                cells.append(convert(binding, value))
            except ValueError as error:
                cells.append(MISSING)
                bad.setdefault(number, Bad(error))
        made.append((binding.target.path, cells, True))
    count = len(columns[0]) if columns else 0
    made += [(path, [value] * count, False) for path, value in constants.items()]
    rows = _objects(made, 0)
    if not bad:
        return iter(rows)
    return (bad.get(number, row) for number, row in enumerate(rows))


def _objects(columns: _Columns, depth: int) -> list[Any]:
    """An object for each row. MISSING, if all members are; below the top only."""
    names: dict[str, tuple[Sequence[Any], bool]] = {}
    below: dict[str, _Columns] = {}
    for path, values, gaps in columns:
        if len(path) == depth + 1:
            names[path[depth]] = values, gaps
        else:
            below.setdefault(path[depth], []).append((path, values, gaps))
    for name, inner in below.items():
        names[name] = _objects(inner, depth + 1), all(gaps for _, _, gaps in inner)
    keys = list(names)
    cells = zip(*(values for values, _ in names.values()), strict=True)
    if not any(gaps for _, gaps in names.values()):
        return [dict(zip(keys, row, strict=True)) for row in cells]
    found = [{key: cell for key, cell in zip(keys, row, strict=True) if cell is not MISSING} for row in cells]
    return [each or MISSING for each in found] if depth else list(found)
