"""A place for each column that has none: an attribute that its header means, else a custom property."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from difflib import get_close_matches

import attrs

from .column_targets import Target
from .consent_headers import speaks_of_consent
from .consent_suggestion import consent_suggestion
from .known_headers import known_target, normalised
from .path_owners import Owners
from .row_shapes import Shape
from .suggestion import Suggestion

__all__ = ["MANY", "suggested"]

MANY = 20
"""Up to this many custom properties are named one by one."""


def suggested(
    shape: Shape, columns: Sequence[str], positions: Collection[int], owners: Owners, *, properties: bool = True
) -> Suggestion:
    """Places for the columns at ``positions``.

    Args:
        shape: the kind of rows.
        columns: all columns.
        positions: those without a place.
        owners: what sets which attributes already.
        properties: whether a column may become a custom property.
    """
    return _Suggesting(shape, columns, owners, properties=properties).of(sorted(positions))


class _Suggesting:
    def __init__(self, shape: Shape, columns: Sequence[str], owners: Owners, *, properties: bool) -> None:
        self._shape = shape
        self._columns = columns
        self._counts = Counter(columns)
        self._owned = owners.of
        self._taken: set[tuple[str, ...]] = set()
        whole = ("properties",) in owners.paths  # of a column with all properties
        self._has_properties = properties and "properties" in shape.tree.members and not whole

    def of(self, positions: Sequence[int]) -> Suggestion:
        targets = {position: self._attribute(self._columns[position]) for position in positions}
        others = [position for position in positions if targets[position] is None]
        mapped = [(name, position) for position, name in targets.items() if name is not None]
        drop: list[str] = []
        consents: list[str] = []
        short = len(others) > MANY and self._has_properties
        for position in others:
            column = self._columns[position]
            if self._shape.state == "SUBSCRIBED" and speaks_of_consent(column) is not None:  # not ignored in silence
                consents += [] if column in consents else [column]
            elif not self._has_properties or not _property_name(column):
                name = self._written(position)
                if name not in drop:
                    drop.append(name)
            elif not (short and self._counts[column] == 1):
                mapped.append((self._property(column), position))
        pairs = [(name, self._written(position)) for name, position in sorted(mapped, key=lambda pair: pair[1])]
        made = consent_suggestion(consents)
        return attrs.evolve(made, map=pairs, drop=drop, rest="properties" if short else None)

    def _attribute(self, column: str) -> str | None:
        """The attribute that a header means, unless something else sets it."""
        found = known_target(self._shape, column) or self._similar(column)
        if found is None or self._owned(found[1].path) or found[1].path in self._taken:
            return None
        self._taken.add(found[1].path)
        return found[0]

    def _similar(self, column: str) -> tuple[str, Target] | None:
        """An attribute whose name is spelt almost like this."""
        tree = self._shape.tree
        names = {normalised(name): name for name in (*tree.names(), *tree.aliases) if "*" not in name}
        header = normalised(column)
        near = get_close_matches(header, names, n=1, cutoff=0.85)
        if not near or re.sub(r"\D", "", header) != re.sub(r"\D", "", near[0]):
            return None
        return names[near[0]], tree.find(names[near[0]])

    def _property(self, column: str) -> str:
        wanted = name = _property_name(column)
        number = 1
        while self._owned(("properties", name)) or ("properties", name) in self._taken:
            number += 1
            name = f"{wanted} {number}"
        self._taken.add(("properties", name))
        return f"properties.{name}"

    def _written(self, position: int) -> str:
        """A column as options name it: by its number if its name is not the only one, or cannot be printed."""
        column = self._columns[position]
        if (self._counts[column] == 1 or not column) and column.isprintable():
            return column
        number = f"#{position + 1}"
        while number in self._counts:
            number = f"#0{number[1:]}"
        return number


def _property_name(column: str) -> str:
    """The name of a custom property for a column, without what options cannot hold."""
    printable = "".join(each if each.isprintable() and each != "=" else " " for each in column)
    return " ".join(printable.split())
