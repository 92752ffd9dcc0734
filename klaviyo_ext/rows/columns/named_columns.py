"""Find the columns that options name, by name or by number."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from itertools import islice
from typing import TYPE_CHECKING

from ..files import Place, Table, TableError
from .column_targets import Target

if TYPE_CHECKING:
    from .column_mapping import MappingOptions

__all__ = ["check_named", "numbered"]


def numbered(
    options: MappingOptions, mapped: Mapping[str, list[Target]], columns: Sequence[str], table: Table
) -> dict[int, list[Target]]:
    """The targets of columns that options name by number; without targets for those that are ignored.

    Args:
        options: the options.
        mapped: the targets of each column that is mapped.
        columns: names of the columns.
        table: their table.

    Raises:
        TableError: there is no column with such a number.
    """
    found: dict[int, list[Target]] = {}
    wanted = [("drop", column, list[Target]()) for column in options.drop]
    for option, column, targets in (*wanted, *(("map", *pair) for pair in mapped.items())):
        if _is_number(column) and column not in columns:
            number = int(column[1:])
            if not 1 <= number <= len(columns):
                detail = f"no column {column}; number of columns: {len(columns)}"
                raise TableError(Place(table.name), f"{options.words.name(option)}: {detail}")
            found[number - 1] = targets
    return found


def check_named(options: MappingOptions, columns: Sequence[str], table: Table) -> None:
    """Check that the columns that options name exist.

    Raises:
        TableError: one does not; the place is that in the mapping file, if it has the option.
    """
    wanted = [*(("map", *pair) for pair in options.map), *(("drop", column, column) for column in options.drop)]
    known = frozenset(columns)
    for option, key, column in wanted:
        if column not in known and not _is_number(column):
            near = get_close_matches(column, columns, n=1, cutoff=0.5)
            hint = f"; did you mean {near[0]!r}?" if near else f"; columns: {_listed(columns)}"
            place = Place(table.name, None if table.header is None else table.header.line)
            written = options.place(option, key)
            if written is None:
                raise TableError(place, f"no column {column!r}{hint}")
            what = f"{option}.{key}" if option == "map" else option
            raise TableError(written, f"{what}: {place} has no column {column!r}{hint}")


def _is_number(column: str) -> bool:
    return column.startswith("#") and column[1:].isdecimal()


def _listed(columns: Collection[str]) -> str:
    shown = ", ".join(repr(column) for column in islice(columns, 8))
    return f"{shown} and {len(columns) - 8} more" if len(columns) > 8 else shown
