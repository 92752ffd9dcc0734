"""What is said of columns that are not attributes of the rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..files import Place, Table, TableError
from .column_targets import Target
from .known_headers import known_preset, known_target
from .path_owners import Owners
from .row_shapes import Shape
from .suggested_columns import MANY, suggested
from .suggestion import Suggestion

if TYPE_CHECKING:
    from .column_mapping import MappingOptions

__all__ = ["UnknownColumns", "UnknownColumnsError"]

_REMEMBERED = 10_000
"""There may be any number of names."""


class UnknownColumnsError(TableError):
    """Columns are not attributes of the rows.

    Attributes:
        suggestion: options that give each of them a place.
    """

    def __init__(self, place: Place, detail: str, suggestion: Suggestion) -> None:
        super().__init__(place, detail)
        self.suggestion = suggestion

    def arguments(self) -> list[str]:
        """Arguments of a command that give each of them a place."""
        return self.suggestion.arguments()


class UnknownColumns:
    """What to say of columns without a place.

    Args:
        shape: the kind of rows.
        options: the options about columns.
    """

    def __init__(self, shape: Shape, options: MappingOptions) -> None:
        self._shape = shape
        self._options = options
        self._words = options.words
        self._meanings: dict[str, tuple[str, Target] | None] = {}

    def meant(self, name: str) -> tuple[str, Target] | None:
        """The attribute that a name plainly means."""
        if name not in self._meanings and len(self._meanings) < _REMEMBERED:
            self._meanings[name] = known_target(self._shape, name)
        return self._meanings.get(name)

    def is_meant(self, column: str, owners: Owners) -> bool:
        """Whether a header plainly is that of an attribute, which nothing else sets."""
        known = self.meant(column)
        return known is not None and owners.of(known[1].path) is None

    def error(
        self, columns: Sequence[str], positions: Sequence[int], owners: Owners, table: Table
    ) -> UnknownColumnsError:
        """The error for the columns at ``positions``, with a place for each of them."""
        options = self._options
        made = suggested(self._shape, columns, positions, owners, properties=options.rest != "drop")
        header = table.header
        at_cell = len(positions) == 1 and header is not None
        place = Place(table.name, None if header is None else header.line)
        remedy = self._words.remedy(options.map, options.drop, made)
        preset = known_preset(self._shape, columns) if options.rest == "error" else None
        named = [] if preset is None else [f"{self._words.choice('preset', preset)} (for exports with such headers)"]
        ways = [*named, remedy, *(() if options.rest == "drop" else self._ways())]
        detail = f"{self._said(columns, positions, made)}; use {' or '.join(ways)}"
        return UnknownColumnsError(header.place(positions[0]) if at_cell and header else place, detail, made)

    def unmapped(self, column: str) -> str:
        """What to say of a column of a single row."""
        made = suggested(self._shape, [column], [0], Owners())
        ways = " or ".join([self._words.remedy((), (), made), *self._ways()])
        return f"{self._named(column)} is not an attribute of {self._shape.what}; use {ways}"

    def mistaken(self, column: str, name: str) -> str:
        """What to say of a property of a single row that plainly is the attribute ``name``."""
        words = self._words
        ways = f"{words.pair('map', name, column)}, or {words.pair('map', f'properties.{column}', column)}"
        rest = words.choice("rest", "properties")
        return f"column {column!r} reads as {name}, and {rest} would make a custom property of it; use {ways}"

    def _ways(self) -> list[str]:
        words = self._words
        found: list[str] = []
        if "properties" in self._shape.tree.members and self._options.rest != "properties":
            found.append(f"{words.choice('rest', 'properties')} (make all such columns custom properties)")
        return [*found, f"{words.choice('rest', 'drop')} (ignore all such columns)"]

    def _said(self, columns: Sequence[str], positions: Sequence[int], made: Suggestion) -> str:
        """What is wrong with the columns at ``positions``."""
        names = [columns[position] for position in positions]
        twice = next((name for name, count in Counter(names).items() if count > 1 and name), None)
        if twice is not None:
            first, second = [position + 1 for position in positions if columns[position] == twice][:2]
            others = len(set(names)) - 1
            more = f", and {others} more column{' has' if others == 1 else 's have'} no place" if others else ""
            return f"columns {first} and {second} are both named {twice!r}{more}"
        shown = ", ".join(map(repr, names[:MANY])) + (f" and {len(names) - MANY} more" if len(names) > MANY else "")
        if self._options.rest == "properties":
            meant = " and ".join(name for name, _ in made.map[:3]) + (" and others" if len(made.map) > 3 else "")
            which, them = (f"column {shown} reads", "it") if len(names) == 1 else (f"columns {shown} read", "them")
            rest = self._words.choice("rest", "properties")
            keep = self._words.pair("map", f"properties.{names[0]}", names[0])
            return f"{which} as {meant}, and {rest} would make custom properties of {them}; {keep} does so on purpose"
        if len(names) > 1:
            return f"{len(names)} columns are not attributes of {self._shape.what}: {shown}"
        return f"{self._named(names[0])} is not an attribute of {self._shape.what}"

    def _named(self, column: str) -> str:
        return f"column {column!r}" if column else "a column without a name"
