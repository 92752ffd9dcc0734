"""Map columns to attributes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import tzinfo
from functools import partial
from typing import Any, Literal, TypeAlias, cast

import attrs

from ...errors import ArgumentError
from ...people.property_values import encode_property
from ..files import Place, Table, TableError
from .cell_quirks import Quirks, unnoted
from .cell_types import CellSettings, TextRule, parser_of, text_rule
from .column_targets import Target, UnknownTargetError
from .declared_texts import is_code
from .gate_columns import IgnoredConsentError, gate_of, ignored, ignored_error, ignored_within
from .named_columns import check_named, numbered
from .option_words import Words
from .path_owners import Owners
from .row_filter import Condition, Predicate
from .row_gate import ConsentColumn, is_consent
from .row_members import has
from .row_shapes import Shape
from .unknown_columns import UnknownColumns

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

_TEXTS = ("text", "phone")
"""Types of texts."""

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
        country: country of phone numbers without a country code.
        trim: whether to remove white space around all texts, and not only around identifiers.
        unescape_formulas: whether the texts were escaped for spreadsheets.
        where: conditions for rows; all must hold.
        consent: columns that say who consents, each with its channel, or ``None`` for all channels of the row.
        waive: columns that speak of consent and are ignored all the same.
        words: name the options in messages.
        quirks: what was changed in cells.
        place: where the mapping file has an option, or one of its keys.
    """

    map: Sequence[tuple[str, str]] = ()
    type: Sequence[tuple[str, str]] = ()
    set: Sequence[tuple[str, Any]] = ()
    drop: Sequence[str] = ()
    rest: Rest = "error"
    empty: Empty = "omit"
    zone: tzinfo | None = None
    country: str | None = None
    trim: bool = False
    unescape_formulas: bool = False
    where: Sequence[str | Condition | Predicate] = ()
    consent: Sequence[tuple[str | None, str]] = ()
    waive: Sequence[str] = ()
    words: Words = attrs.field(factory=Words)
    place: Callable[[str, str | None], Place | None] = lambda _option, _key: None
    quirks: Quirks = attrs.field(factory=Quirks, eq=False)

    @property
    def cells(self) -> CellSettings:
        """The options about cells."""
        return CellSettings(zone=self.zone, country=self.country, trim=self.trim, words=self.words)


@attrs.frozen
class Binding:
    """A column and its attribute.

    Attributes:
        cell: position of the column, or its name if each row has its own columns.
        column: name of the column, for messages.
        target: the attribute.
        rule: what becomes of its texts.
        forced: the type that ``--type`` set, so that it also applies to values with a type.
        spelled: whether numbers become texts: the attribute, or ``--type``, asks for text.
    """

    cell: int | str
    column: str
    target: Target
    rule: TextRule
    forced: str | None
    spelled: bool

    @property
    def parses_typed(self) -> bool:
        """Whether to parse texts among values that have a type."""
        return self.rule.parse is not None and (
            self.forced is not None or self.spelled or self.target.kind not in ("text", "json")
        )

    @property
    def label(self) -> str:
        """The column, and its attribute if this has another name, for messages."""
        named = f"column {self.column!r}"
        return named if self.column == self.target.name else f"{named} ({self.target.name})"

    @property
    def kind(self) -> str:
        """The type that the caller has set, or that of the API."""
        return self.forced or self.target.kind

    @property
    def is_code(self) -> bool:
        """Whether its values identify something, and the caller has not set another type."""
        return self.spelled and is_code(self.target)


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
        self._drop = frozenset((*options.drop, *({*options.waive} - {column for _, column in options.map})))
        self._words = words = options.words
        self._types = dict(self._typed(name, kind) for name, kind in options.type)
        self._mapped: dict[str, list[Target]] = {}
        for name, column in options.map:
            self._mapped.setdefault(column, []).append(self._target("map", name))
        self._unknown = UnknownColumns(shape, options)
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
        numbers = numbered(self._options, self._mapped, columns, table)
        check_named(self._options, columns, table)
        found, rest = self._bound(columns, numbers, table)
        owners = self._owners(found, table)
        counts = Counter(columns[position] for position in rest)
        unknown: list[int] = []
        for position in rest:
            column = columns[position]
            twice = counts[column] > 1
            if self._options.rest == "drop" and not (twice and self._is_attribute(column)):
                continue
            kept = column and not twice and not self._unknown.is_meant(column, owners)
            if self._options.rest == "properties" and kept:
                target = Target(("properties", column))
                found.append(self._bind(position, column, target))
                owners.add(target.path, column)
            elif column or self._options.rest == "error":
                unknown.append(position)
        if unknown:
            raise self._unknown.error(columns, unknown, owners, table)
        self._check_needed({".".join(path) for path in owners.paths}, table)
        self._check_types()
        self.paths = list(owners.paths)
        self._check_dropped(columns, found, table)
        consents = [ConsentColumn(each.cell, each.column, each.target.path) for each in found if self.is_consent(each)]
        self.gate = attrs.evolve(self.gate, consents=[*self.gate.consents, *consents])
        bindings = (each for each in found if not self.is_consent(each))
        return sorted(bindings, key=lambda binding: cast("int", binding.cell))

    def _bound(
        self, columns: Sequence[str], numbers: Mapping[int, Sequence[Target]], table: Table
    ) -> tuple[list[Binding], list[int]]:
        """The bindings of columns that have a place, and the positions of the others."""
        found: list[Binding] = []
        rest: list[int] = []
        open_ = [position for position in range(len(columns)) if position not in numbers]
        counts = Counter(columns[position] for position in open_)
        for position, column in enumerate(columns):
            targets: Sequence[Target] | None = numbers.get(position)
            if targets is None:
                targets = self._targets(column)
                if targets and counts[column] > 1:
                    self._check_twice(column, columns, position, table)
                    targets = None
            if targets is None:
                rest.append(position)
            else:
                found += [self._bind(position, column or f"#{position + 1}", target) for target in targets]
        return found, rest

    def is_consent(self, binding: Binding) -> bool:
        """Whether a column says who consents, and is left to the gate."""
        return self._shape.state is not None and is_consent(binding.target)

    def named(self, name: str) -> list[Binding]:
        """The bindings of a column, if each row has its own columns.

        Raises:
            UnmappedError: it is not an attribute of the rows.
        """
        targets = self._targets(name)
        if targets is None:
            if self._options.rest == "error" or (self._options.rest == "properties" and not name):
                raise UnmappedError(self._unknown.unmapped(name))
            targets = () if self._options.rest == "drop" else (Target(("properties", name)),)
        found = [self._bind(name, name, target) for target in targets]
        if not found and ignored([name], self._looked_at()):
            self._note_dropped(name)
        return found

    def check_within(self, name: str, members: Mapping[str, Any]) -> None:
        """Look into an object of a row that is ignored.

        Raises:
            UnmappedError: a member speaks of consent.
        """
        if name not in self._options.waive and name not in self.dropped:
            for path in ignored_within(name, members, self.gate.used):
                self._note_dropped(path)

    def _note_dropped(self, name: str) -> None:
        self.dropped.setdefault(name)
        if self._shape.state == "SUBSCRIBED" and name not in self._options.waive:
            raise UnmappedError(IgnoredConsentError(Place(name), [name], self._words).detail)

    def _looked_at(self) -> set[str]:
        """Columns at which the gate looks; if each row has its own, also those at parts of which it does."""
        return self.gate.used | {name.partition(".")[0] for name in self.gate.used if self.gate.columns is None}

    def check_meant(self, name: str, found: Mapping[str, Any]) -> None:
        """Refuse a property of a row whose name plainly is that of an attribute that the row lacks.

        Raises:
            UnmappedError: it is one.
        """
        if self._options.rest == "properties" and self._targets(name) is None:
            known = self._unknown.meant(name)
            if known is not None and not has(found, known[1].path):
                raise UnmappedError(self._unknown.mistaken(name, known[0]))

    def _targets(self, column: str) -> Sequence[Target] | None:
        """The attributes of a column; ``None`` if it is not one."""
        if column in (*ERROR_COLUMNS, *INDEX_COLUMNS, ROW_COLUMN) or column in self._drop:
            return ()
        if column in self._mapped:
            return self._mapped[column]
        try:
            return (self._shape.tree.find(column),)
        except UnknownTargetError:
            return () if column in self._looked_at() and self._options.rest != "properties" else None

    def _is_attribute(self, column: str) -> bool:
        return bool(self._targets(column))

    def _check_twice(self, column: str, columns: Sequence[str], position: int, table: Table) -> None:
        """Refuse to map two columns by one name. Those with the name of an attribute get a suggestion instead."""
        if column not in self._mapped:
            return
        first = columns.index(column)
        second = position if position != first else columns.index(column, first + 1)
        place = Place(table.name) if table.header is None else table.header.place(second)
        example = self._words.pair("map", "TARGET", f"#{second + 1}")
        raise TableError(
            place,
            f"columns {first + 1} and {second + 1} are both named {column!r}; rename one, ignore both with "
            f"{self._words.name('drop')}, or map by number, for example {example}",
        )

    def _check_dropped(self, columns: Collection[str], found: Sequence[Binding], table: Table) -> None:
        used = {*self.gate.used, *(binding.column for binding in found)}
        self.dropped = dict.fromkeys(ignored(columns, used))
        refused = [column for column in self.dropped if column not in self._options.waive]
        if refused and self._shape.state == "SUBSCRIBED":
            place = Place(table.name, None if table.header is None else table.header.line)
            raise ignored_error(place, refused, list(columns), self._words)

    def _owners(self, found: Sequence[Binding], table: Table) -> Owners:
        owners = Owners()
        for target, _ in self.constants:
            owners.add(target.path, self._words.name("set"))
        for binding in found:
            path = binding.target.path
            if (owner := owners.of(path)) is not None:
                both = f"{owner!r} and {binding.column!r}"
                raise TableError(Place(table.name), f"{both} both map to {binding.target.name}")
            owners.add(path, binding.column)
        return owners

    def _check_types(self) -> None:
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
        kind = None if kind == "consent" else kind
        settings, is_text = self._options.cells, (target.declared and target.kind == "text")
        bound = Binding(cell, column, target, TextRule(None), kind, kind in _TEXTS if kind else is_text)
        note = partial(self._options.quirks.note, bound.label)
        if kind is None and is_text:
            return attrs.evolve(bound, rule=text_rule(target, settings, note))
        return attrs.evolve(bound, rule=TextRule(parser_of(target.kind if kind is None else kind, settings, note)))

    def _typed(self, name: str, kind: str) -> tuple[tuple[str, ...], str]:
        target = self._target("type", name)
        if kind == "consent" and (self._shape.state is None or not is_consent(target)):
            detail = "the type consent is for subscriptions.*.consent, when people are subscribed or unsubscribed"
            raise self._wrong("type", name, detail)
        try:
            parser_of("text" if kind == "consent" else kind, self._options.cells)
        except ArgumentError as error:
            raise self._wrong("type", name, str(error).removeprefix(f"{error.argument}: ")) from None
        return target.path, kind

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
        parse = parser_of(self._types.get(target.path, target.kind), self._options.cells, unnoted)
        if not isinstance(value, str):
            return target, encode_property(target.path[-1], value, path=self._words.name("set"))
        try:
            return target, value if parse is None else parse(value)
        except ValueError as error:
            raise self._wrong("set", name, f"{value!r} {error}") from None
