"""Map columns to attributes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import tzinfo
from difflib import get_close_matches
from itertools import islice
from typing import Any, Literal, TypeAlias

import attrs

from ...errors import ArgumentError
from ...people.property_values import encode_property
from ..files import Place, Table, TableError
from .cell_types import Parser, parser_of
from .column_targets import Target, UnknownTargetError
from .gate_columns import IgnoredConsentError, gate_of, ignored
from .option_words import Words
from .row_filter import Condition, Predicate
from .row_gate import ConsentColumn, is_consent
from .row_shapes import Shape

__all__ = [
    "ERROR_COLUMNS",
    "INDEX_COLUMNS",
    "ROW_COLUMN",
    "Binding",
    "Empty",
    "Mapper",
    "MappingOptions",
    "Rest",
    "UnmappedError",
]

ERROR_COLUMNS = ("_error_line", "_error_code", "_error_detail")
"""Additional columns in files of rejected rows; ignored when such a file is read."""

INDEX_COLUMNS = ("_error_index", *ERROR_COLUMNS[1:])
"""The same, for rows that are in no file: with their number, from 0."""

ROW_COLUMN = "_error_row"
"""An additional column for rows without members, as texts."""

Rest: TypeAlias = Literal["error", "properties", "drop"]
Empty: TypeAlias = Literal["omit", "null", "text", "error"]


class UnmappedError(ValueError):
    """A column is not an attribute of the rows."""


@attrs.frozen(kw_only=True)
class MappingOptions:
    """The options about columns.

    Attributes:
        map: attributes and their columns; a column is a name, or ``#3`` for the third.
        type: attributes and the types of their columns.
        set: attributes with a value that is the same for all rows.
        drop: columns to ignore.
        rest: what to do with columns that are not attributes.
        empty: what to do with empty cells, and with NaN and the like.
        zone: time zone for times without one.
        unescape_formulas: whether the texts were escaped for spreadsheets.
        where: conditions for rows; all must hold.
        consent: columns that say who consents, each with its channel, or ``None`` for all channels of the row.
        default_consent: the same, if ``consent`` is empty: for rows that are subscribed or unsubscribed, and of the
            columns that exist and have no other use.
        waive: columns that speak of consent and are ignored all the same.
        words: name the options in messages.
        place: where the mapping file has an option, or one of its keys.
    """

    map: Sequence[tuple[str, str]] = ()
    type: Sequence[tuple[str, str]] = ()
    set: Sequence[tuple[str, Any]] = ()
    drop: Sequence[str] = ()
    rest: Rest = "error"
    empty: Empty = "omit"
    zone: tzinfo | None = None
    unescape_formulas: bool = False
    where: Sequence[str | Condition | Predicate] = ()
    consent: Sequence[tuple[str | None, str]] = ()
    default_consent: Sequence[tuple[str | None, str]] = ()
    waive: Sequence[str] = ()
    words: Words = attrs.field(factory=Words)
    place: Callable[[str, str | None], Place | None] = lambda *_: None


@attrs.frozen
class Binding:
    """A column and its attribute.

    Attributes:
        cell: position of the column, or its name if each row has its own columns.
        column: name of the column, for messages.
        target: the attribute.
        parse: converts its texts; ``None`` if they stay texts.
        forced: whether ``--type`` set the type, so that it also applies to values with a type.
    """

    cell: int | str
    column: str
    target: Target
    parse: Parser | None
    forced: bool

    @property
    def parses_typed(self) -> bool:
        """Whether to parse texts among values that have a type."""
        return self.parse is not None and (self.forced or self.target.kind in ("datetime", "date"))


class Mapper:
    """The checked options for one kind of rows.

    Attributes:
        gate: decides which rows are wanted.
        dropped: columns that speak of consent and are ignored.
        paths: what the columns and constants set.

    Raises:
        ArgumentError: an option is wrong.
    """

    def __init__(self, options: MappingOptions, shape: Shape, columns: Sequence[str] | None = None) -> None:
        self._shape = shape
        self._options = options
        self._drop = frozenset((*options.drop, *options.waive))
        self._words = words = options.words
        self._types = {self._target("type", name).path: kind for name, kind in options.type}
        self._mapped: dict[str, list[Target]] = {}
        for name, column in options.map:
            self._mapped.setdefault(column, []).append(self._target("map", name))
        self._used_types: set[tuple[str, ...]] = set()
        self.gate = gate_of(options, shape, columns)
        self.dropped: dict[str, None] = {}
        self.paths: list[tuple[str, ...]] = []
        self.constants = [self._constant(name, value) for name, value in options.set]
        if options.rest == "properties" and "properties" not in shape.tree.members:
            message = f"{words.choice('rest', 'properties')}: {shape.what} have no custom properties"
            raise ArgumentError(message, argument=words.name("rest"))

    def fixed(self, table: Table) -> list[Binding]:
        """The bindings of a table with known columns.

        Raises:
            TableError: a column is missing, is there twice, or is not an attribute of the rows.
        """
        columns = table.columns or ()
        first: dict[str, int] = {}
        for position, column in enumerate(columns):
            first.setdefault(column, position)
        numbers = self._numbers(first, len(columns), table)
        self._check_missing(first, table)
        found: list[Binding] = []
        for position, column in enumerate(columns):
            targets: Sequence[Target]
            if position in numbers:
                targets = numbers[position]
            else:
                self._check_twice(column, first[column], position, table)
                targets = self._targets_at(column, position, table)
            found += [self._bind(position, column or f"#{position + 1}", target) for target in targets]
        self._check_targets(found, table)
        self.paths = [*(binding.target.path for binding in found), *(target.path for target, _ in self.constants)]
        self._check_dropped(first, found, table)
        consents = [ConsentColumn(each.cell, each.column, each.target.path) for each in found if self.is_consent(each)]
        self.gate = attrs.evolve(self.gate, consents=[*self.gate.consents, *consents])
        return [each for each in found if not self.is_consent(each)]

    def is_consent(self, binding: Binding) -> bool:
        """Whether a column says who consents, and is left to the gate."""
        return self._shape.state is not None and is_consent(binding.target)

    def named(self, name: str) -> list[Binding]:
        """The bindings of a column, if each row has its own columns.

        Raises:
            UnmappedError: it is not an attribute of the rows.
        """
        found = [self._bind(name, name, target) for target in self._targets(name)]
        if not found and ignored([name], self.gate.used):
            self.dropped.setdefault(name)
            if self._shape.state == "SUBSCRIBED" and name not in self._options.waive:
                raise UnmappedError(IgnoredConsentError(Place(name), [name], self._words).detail)
        return found

    def _targets(self, column: str) -> Sequence[Target]:
        if column in (*ERROR_COLUMNS, *INDEX_COLUMNS, ROW_COLUMN) or column in self._drop:
            return ()
        if column in self._mapped:
            return self._mapped[column]
        try:
            return (self._shape.tree.find(column),)
        except UnknownTargetError:
            if self._options.rest == "drop" or (self._options.rest == "error" and column in self.gate.used):
                return ()
            if self._options.rest == "properties" and column:
                return (Target(("properties", column)),)
        raise UnmappedError(self._unmapped(column))

    def _targets_at(self, column: str, position: int, table: Table) -> Sequence[Target]:
        try:
            return self._targets(column)
        except UnmappedError as error:
            place = Place(table.name) if table.header is None else table.header.place(position)
            raise TableError(place, str(error)) from None

    def _unmapped(self, column: str) -> str:
        tree = self._shape.tree
        plain = {name.replace("_", "").casefold(): name for name in (*tree.names(), *tree.aliases) if "*" not in name}
        near = get_close_matches(column.replace("_", "").replace(" ", "").casefold(), plain, n=1, cutoff=0.75)
        words = self._words
        ways = [words.pair("map", plain[near[0]], column)] if near else []
        if "properties" in tree.members:
            ways += [] if near else [words.pair("map", f"properties.{column or 'NAME'}", column)]
            ways += [f"{words.choice('rest', 'properties')} (make all such columns custom properties)"]
        ways += [f"{words.choice('rest', 'drop')} (ignore all such columns)"]
        named = f"column {column!r}" if column else "a column without a name"
        return f"{named} is not an attribute of {self._shape.what}; use {' or '.join(ways)}"

    def _numbers(self, columns: Collection[str], count: int, table: Table) -> dict[int, list[Target]]:
        found: dict[int, list[Target]] = {}
        for column, targets in self._mapped.items():
            if column.startswith("#") and column[1:].isdecimal() and column not in columns:
                number = int(column[1:])
                if not 1 <= number <= count:
                    detail = f"no column {column}; number of columns: {count}"
                    raise TableError(Place(table.name), f"{self._words.name('map')}: {detail}")
                found[number - 1] = targets
        return found

    def _check_missing(self, columns: Collection[str], table: Table) -> None:
        options = self._options
        wanted = [*(("map", *pair) for pair in options.map), *(("drop", column, column) for column in options.drop)]
        for option, key, column in wanted:
            if column not in columns and not (column.startswith("#") and column[1:].isdecimal()):
                near = get_close_matches(column, columns, n=1, cutoff=0.5)
                hint = f"; did you mean {near[0]!r}?" if near else f"; columns: {_listed(columns)}"
                place = Place(table.name, None if table.header is None else table.header.line)
                written = options.place(option, key)
                if written is None:
                    raise TableError(place, f"no column {column!r}{hint}")
                what = f"{option}.{key}" if option == "map" else option
                raise TableError(written, f"{what}: {place} has no column {column!r}{hint}")

    def _check_dropped(self, columns: Collection[str], found: Sequence[Binding], table: Table) -> None:
        used = {*self.gate.used, *(binding.column for binding in found)}
        self.dropped = dict.fromkeys(ignored(columns, used))
        refused = [column for column in self.dropped if column not in self._options.waive]
        if refused and self._shape.state == "SUBSCRIBED":
            place = Place(table.name, None if table.header is None else table.header.line)
            raise IgnoredConsentError(place, refused, self._words)

    def _check_twice(self, column: str, first: int, position: int, table: Table) -> None:
        if first == position or not column or column in self._drop:
            return
        place = Place(table.name) if table.header is None else table.header.place(position)
        example = self._words.pair("map", "TARGET", f"#{position + 1}")
        raise TableError(
            place,
            f"columns {first + 1} and {position + 1} are both named {column!r}; rename one, ignore both with "
            f"{self._words.name('drop')}, or map by number, for example {example}",
        )

    def _check_targets(self, found: Sequence[Binding], table: Table) -> None:
        owners = _Owners()
        for target, _ in self.constants:
            owners.add(target.path, self._words.name("set"))
        for binding in found:
            path = binding.target.path
            if (owner := owners.of(path)) is not None:
                both = f"{owner!r} and {binding.column!r}"
                raise TableError(Place(table.name), f"{both} both map to {binding.target.name}")
            owners.add(path, binding.column)
        names = {".".join(path) for path in owners.paths}
        self._check_needed(names, table)
        if unused := self._types.keys() - self._used_types:
            name = ".".join(min(unused))
            raise self._wrong("type", name, f"no column maps to {name}")

    def _check_needed(self, names: set[str], table: Table) -> None:
        shape, words = self._shape, self._words
        for name in shape.required:
            if name not in names:
                ways = words.pair("map", name, "COLUMN"), words.pair("set", name, "VALUE")
                detail = f"no column maps to {name}; use {ways[0]}, or {ways[1]} for the same value in all rows"
                raise TableError(Place(table.name), detail)
        wholes = {name.partition(".")[0] for name in shape.identifiers} & names
        if shape.identifiers and not wholes and not names & set(shape.identifiers):
            known = ", ".join(shape.identifiers)
            example = words.pair("map", shape.identifiers[-1 if len(shape.identifiers) == 1 else 1], "COLUMN")
            detail = f"no column identifies the profile; map one to any of {known}, for example {example}"
            raise TableError(Place(table.name), detail)

    def _bind(self, cell: int | str, column: str, target: Target) -> Binding:
        kind = self._types.get(target.path)
        self._used_types.add(target.path)
        if kind == "consent":
            if self._shape.state is None or not is_consent(target):
                argument = self._words.name("type")
                message = f"{argument} {target.name}: the type consent is for subscriptions.*.consent, when people are "
                raise ArgumentError(f"{message}subscribed or unsubscribed", argument=argument)
            kind = None
        parse = parser_of(target.kind if kind is None else kind, self._options.zone, self._words)
        return Binding(cell, column, target, parse, kind is not None)

    def _target(self, option: str, name: str) -> Target:
        try:
            return self._shape.tree.find(name)
        except UnknownTargetError as error:
            raise self._wrong(option, name, f"{error} (of {self._shape.what})") from None

    def _wrong(self, option: str, name: str, detail: str) -> ArgumentError | TableError:
        if (place := self._options.place(option, name)) is not None:
            return TableError(place, f"{option}.{name}: {detail}")
        argument = self._words.name(option)
        return ArgumentError(f"{argument} {name}: {detail}", argument=argument)

    def _constant(self, name: str, value: Any) -> tuple[Target, Any]:
        target = self._target("set", name)
        self._used_types.add(target.path)
        parse = parser_of(self._types.get(target.path, target.kind), self._options.zone, self._words)
        if not isinstance(value, str):
            return target, encode_property(target.path[-1], value, path=self._words.name("set"))
        try:
            return target, value if parse is None else parse(value)
        except ValueError as error:
            raise self._wrong("set", name, f"{value!r} {error}") from None


class _Owners:
    """What sets which paths.

    Attributes:
        paths: the paths, with their owners.
    """

    def __init__(self) -> None:
        self.paths: dict[tuple[str, ...], str] = {}
        self._above: dict[tuple[str, ...], str] = {}  # paths that begin others, with an owner of those

    def of(self, path: tuple[str, ...]) -> str | None:
        """What sets a path, a path above it, or one below it."""
        heads = (path[:length] for length in range(1, len(path) + 1))
        return next((self.paths[head] for head in heads if head in self.paths), self._above.get(path))

    def add(self, path: tuple[str, ...], owner: str) -> None:
        """Note what sets a path."""
        self.paths[path] = owner
        for length in range(1, len(path)):
            self._above.setdefault(path[:length], owner)


def _listed(columns: Collection[str]) -> str:
    shown = ", ".join(repr(column) for column in islice(columns, 8))
    return f"{shown} and {len(columns) - 8} more" if len(columns) > 8 else shown
