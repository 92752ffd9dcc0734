"""Convert the rows of a file to the rows of a bulk run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from math import isfinite
from typing import Any, cast

import attrs

from klaviyo_client.runtime.encoding import Missing
from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Bulk
from klaviyo_client.runtime.plain_values import MISSING, plain

from ...bulk import Malformed
from ...people.property_values import encode_properties
from ..files import BrokenRow, Place, Row, Table, TableError
from ..files.formulas import UnescapedTable
from ..files.row_reader import Unreadable
from .blamed_columns import BlamedColumn, blamed
from .cell_quirks import Note
from .column_mapping import Binding, Mapper, MappingOptions, UnmappedError
from .declared_texts import is_total, spelled
from .frame_records import batch_of, objects
from .gate_columns import check_dates, ignored_within
from .record_texts import batch_encoder
from .row_gate import NO_CONSENT, ConsentColumn, RefusedByGateError
from .row_shapes import Shape
from .time_cells import naive_to_aware

__all__ = ["Records"]

_SHOWN = 40
"""How many characters of a cell a message shows."""

_EXACT: frozenset[type[object]] = frozenset({int, bool, str})
"""Types whose values need no look."""


def _is_exact(value: Any) -> bool:
    return class_of(value) in _EXACT


def _is_text(value: Any) -> bool:
    return class_of(value) is str


def _fits_typed(binding: Binding) -> Callable[[Any], object] | None:
    """Tells whether a value that has a type stays as it is."""
    if not binding.parses_typed:
        return _is_text if binding.spelled else _is_exact
    fits = binding.rule.fits
    return None if fits is None else lambda value: class_of(value) is str and fits(value)


class _RefusedCellError(ValueError):
    """A cell has an invalid value."""

    def __init__(self, binding: Binding, detail: str) -> None:
        super().__init__(detail)
        self.binding = binding


class Records:
    """The rows for a bulk run: one for each row of the file, or `Malformed`. Can be iterated over again.

    Args:
        table: the file.
        shape: the kind of rows.
        options: the options about columns.
        limits: limits of the operation, if the rows of a frame may come encoded.

    Attributes:
        table: the file, as it is.
        quirks: what was changed in cells, as far as they were read.

    Raises:
        TableError: the columns do not fit.
        ArgumentError: an option is wrong.
    """

    def __init__(self, table: Table, shape: Shape, options: MappingOptions, limits: Bulk | None = None) -> None:
        self.table = table
        self._read = UnescapedTable(table) if options.unescape_formulas else table
        self._shape = shape
        self._options = options
        self._mapper = Mapper(options, shape, self._read.columns)
        self._fixed = None if table.columns is None else self._mapper.fixed(self._read)
        self._plan = self._planned()
        self._nameless = self._ignored_without_a_name()
        self._named: dict[str, Sequence[Binding] | UnmappedError] = {}
        # A workbook has no dates, but times at midnight.
        self._dates_are_moments = options.zone is not None or hasattr(table, "moments_may_be_dates")
        self._roots = frozenset(name.partition(".")[0] for name in shape.identifiers)
        self.quirks = options.quirks
        self._gate = self._mapper.gate
        self._judges = not self._gate.open or (table.columns is None and shape.state is not None)
        self._limits = None if self._judges and self._gate.consents else limits

    @property
    def dropped(self) -> tuple[str, ...]:
        """Columns that speak of consent and are ignored; complete after the last row."""
        return tuple(self._mapper.dropped)

    def check_dates(self, *, historical: bool) -> None:
        """Check that columns have dates of consent if, and only if, it was given earlier.

        Raises:
            ArgumentError: they do not.
        """
        if self._fixed is not None:
            check_dates(self._mapper.paths, self._options.words, historical=historical)

    def __iter__(self) -> Iterator[Any]:
        self.quirks.clear()
        try:
            yield from self._made()
        finally:
            for remark in getattr(self.table, "remarks", ()):
                self.quirks.note_whole(remark)

    def _made(self) -> Iterator[Any]:
        convert = self._from_named if self._fixed is None else self._from_fixed
        batches: Callable[[], Iterator[Sequence[Sequence[Any]]]] | None = getattr(self._read, "column_batches", None)
        if batches is not None and self._fixed is not None:
            yield from self._from_batches(batches(), self._fixed)
            return
        words = self._options.words
        for row in self._read.rows():
            yield (Malformed(words.broken(row)) if isinstance(row, BrokenRow) else self._record(row, convert))
        self._gate.finish(self.table.name)

    def _from_batches(self, batches: Iterator[Sequence[Sequence[Any]]], fixed: Sequence[Binding]) -> Iterator[Any]:
        constants = {target.path: value for target, value in self._mapper.constants}
        paths = [*constants, *(binding.target.path for binding in fixed)]
        encode = None if self._limits is None else batch_encoder(self._limits, paths, self._shape.beside)
        line = 0
        for columns in batches:
            self._look_within(columns)
            batch = batch_of(fixed, columns, constants, self._value)
            encoded = None if encode is None else encode(batch)
            if encoded is not None and not self._judges and not batch.bad:  # most batches
                line += batch.count
                yield from encoded
                continue
            made: Any
            cells = zip(*columns, strict=True) if self._judges else None
            for number, made in enumerate(objects(batch.columns) if encoded is None else encoded):
                line += 1
                row, error = made, batch.bad.get(number)
                try:
                    given: Any = {} if cells is None else self._gate.judge(next(cells))
                    if isinstance(given, Malformed):
                        row = self._unasked(partial(dict[str, Any], made)) if given is NO_CONSENT else given
                        error = None
                    elif error is None and encoded is None:
                        row = self._assembled(made, given)
                except ValueError as found:
                    error = found
                yield row if error is None else self._refused(error, Place(self.table.name, line))

    def _look_within(self, columns: Sequence[Sequence[Any]]) -> None:
        """Look into objects of a batch that are ignored when people are subscribed.

        Raises:
            TableError: a member speaks of consent.
        """
        if self._shape.state != "SUBSCRIBED":
            return
        known = {*self._gate.used, *self._options.waive, *(each.column for each in self._fixed or ())}
        for name, values in zip(self._read.columns or (), columns, strict=True):
            first = None if name in known else next((value for value in values if value is not None), None)
            if isinstance(first, Mapping) and (found := ignored_within(name, cast("Mapping[str, Any]", first), ())):
                option = self._options.words.name("waive")
                detail = (
                    f"column {name!r} holds {found[0]!r}, which speaks of consent and would be ignored; use {option}"
                )
                raise TableError(Place(self.table.name), f"{detail} to ignore the column")

    def _record(self, row: Row, convert: Callable[[Row], dict[str, Any]]) -> Any:
        try:
            given: Any = self._judged(row) if self._judges else {}
            if isinstance(given, Malformed):
                return self._unasked(partial(convert, row)) if given is NO_CONSENT else given
            found = convert(row)
            if self._roots.isdisjoint(found) and self._roots:
                self._refuse_totals(row)
            for target, value in self._mapper.constants:
                _put(found, target.path, value)
            return self._assembled(found, given)
        except RefusedByGateError as error:
            return self._refused(error, row.place(error.cell))
        except ValueError as error:
            return self._refused(error, row.place(error.binding.cell if isinstance(error, _RefusedCellError) else 0))

    def _refuse_totals(self, row: Row) -> None:
        """Say so, if a row without an identifier is a line of totals."""
        cells: Any = row.cells.values() if isinstance(row.cells, Mapping) else row.cells
        label = next((cell for cell in cells if isinstance(cell, str) and is_total(cell)), None)
        if label is not None:
            raise ValueError(f"looks like a line of totals ({label!r}), without an identifier")

    def _judged(self, row: Row) -> Malformed | Mapping[tuple[str, ...], bool]:
        if self._fixed is not None:
            return self._gate.judge(row.cells)
        members = _members(cast("dict[str, Any]", row.cells))
        bound = ((name, each) for name in members for each in self._bindings(name) if self._mapper.is_consent(each))
        return self._gate.judge(members, (ConsentColumn(name, name, each.target.path) for name, each in bound))

    def _assembled(self, found: dict[str, Any], given: Mapping[tuple[str, ...], bool]) -> Any:
        settled = self._gate.settle(found, given)
        return self._shape.assemble(found) if settled else self._unasked(partial(dict[str, Any], found))

    def _unasked(self, convert: Callable[[], dict[str, Any]]) -> Malformed:
        """A row without consent, which can tell its identifiers: of several rows of somebody, it may be the last."""

        def identified() -> dict[str, Any]:
            try:
                found = convert()
            except ValueError:
                return {}
            return {name: found[name] for name in self._roots if name in found}

        return attrs.evolve(NO_CONSENT, raw=identified)

    def _refused(self, error: ValueError, place: Place) -> Malformed:
        if not isinstance(error, _RefusedCellError):
            return Malformed(f"{place}: {error}")
        return Malformed(f"{place}: {error.binding.label}: {error}")

    def blamed(self, pointer: str) -> BlamedColumn | None:
        """The column that fills the part of a request at ``pointer``; of rows with columns of their own, any so far."""
        known = [each for each in self._named.values() if not isinstance(each, UnmappedError)]
        bindings = (binding for each in known for binding in each) if self._fixed is None else self._fixed
        return blamed(pointer, bindings, self._mapper.constants, self._options.words.name("set"))

    def _from_fixed(self, row: Row) -> dict[str, Any]:
        cells: Any = row.cells
        found: dict[str, Any] = {}
        for position, fits, binding, name in self._plan:
            value = cells[position]
            if not value or fits is None or not fits(value):
                value = self._value(binding, value) if self.table.typed else self._parsed(binding, value)
                if value is MISSING:
                    continue
            if name is not None:
                found[name] = value
            else:
                _put(found, binding.target.path, value)
        for position in self._nameless:
            if (value := cells[position]) not in ("", None):
                self.quirks.note(f"column #{position + 1}, which has no header", "ignored the values", repr(value))
        return found

    def _ignored_without_a_name(self) -> list[int]:
        """Positions of columns without a header, which cannot become custom properties."""
        options, bound = self._options, {each.cell for each in self._fixed or ()}
        if options.rest != "properties" or "" in options.drop:
            return []
        columns = enumerate(self._read.columns or ())
        return [at for at, name in columns if not (name or at in bound or f"#{at + 1}" in options.drop)]

    def _planned(self) -> list[tuple[int, Callable[[Any], object] | None, Binding, str | None]]:
        """For each column: its position, tells whether a value stays as it is, and the name if it is the only one."""
        plan: list[tuple[int, Callable[[Any], object] | None, Binding, str | None]] = []
        for binding in self._fixed or ():
            path, rule = binding.target.path, binding.rule
            fits = rule.fits or (len if rule.parse is None else None)
            if self.table.typed:
                fits = _fits_typed(binding)
            plan.append((cast("int", binding.cell), fits, binding, path[0] if len(path) == 1 else None))
        return plan

    def _from_named(self, row: Row) -> dict[str, Any]:
        found: dict[str, Any] = {}
        members = _members(cast("dict[str, Any]", row.cells))
        for name, value in members.items():
            bindings = self._bindings(name)
            if not bindings and isinstance(value, Mapping):
                self._mapper.check_within(name, cast("Mapping[str, Any]", value))
            for binding in bindings:
                if self._mapper.is_consent(binding):
                    continue
                given = value if value is None else self._value(binding, value)
                if given is not MISSING and not _put(found, binding.target.path, given):
                    raise _RefusedCellError(binding, f"{binding.target.name} is set twice")
        if self._options.rest == "properties":
            for name in members:
                self._mapper.check_meant(name, found)
        return found

    def _bindings(self, name: str) -> Sequence[Binding]:
        known = self._named.get(name)
        if known is None:
            try:
                known = self._mapper.named(name)
            except UnmappedError as error:
                known = error
            if len(self._named) < 10_000:  # there may be any number of names
                self._named[name] = known
        if isinstance(known, UnmappedError):
            raise ValueError(str(known))  # noqa: TRY004 - the error from the first time
        return known

    def _value(self, binding: Binding, value: Any) -> Any:
        """A value that has a type."""
        if value is None:
            return self._gap(binding, None)
        if isinstance(value, str):
            return self._parsed(binding, value) if binding.parses_typed else value
        if isinstance(value, Unreadable):
            raise _RefusedCellError(binding, value.detail)
        options = self._options
        try:
            if class_of(value) is float and isfinite(value) and not binding.spelled:
                return value
            if isinstance(value, datetime) and class_of(value).__name__ != "NaTType" and not binding.is_code:
                return naive_to_aware(value, options.zone, options.words, self._note(binding))
            if class_of(value) is date and self._dates_are_moments and "datetime" in binding.kind:
                return naive_to_aware(datetime.combine(value, time()), options.zone, options.words, self._note(binding))
            if isinstance(value, timedelta) and class_of(value).__name__ != "NaTType":
                return value.total_seconds()
            if binding.spelled and isinstance(value, Decimal) and value.is_finite():
                return self._spelled(binding, value)  # JSON may not have such a number
            if plain(value) is MISSING:
                return self._gap(binding, None)
            if binding.spelled:
                return self._spelled(binding, value)
            return self._plain(binding, value)
        except _RefusedCellError:
            raise
        except ValueError as error:
            raise _RefusedCellError(binding, str(error)) from None

    def _plain(self, binding: Binding, value: Any) -> Any:
        options, name = self._options, binding.target.path[-1]
        nested: Missing = "error" if options.empty == "text" else options.empty
        return encode_properties({name: value}, path="", missing=nested)[name]

    def _parsed(self, binding: Binding, text: Any) -> Any:
        """The value of a text."""
        return self._text(binding, text) if text else self._gap(binding, "")

    def _text(self, binding: Binding, text: str) -> Any:
        if binding.rule.parse is None:
            return text
        try:
            found = binding.rule.parse(text)
        except ValueError as error:
            shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
            raise _RefusedCellError(binding, f"{shown!r} {error}") from None
        return self._gap(binding, "") if found == "" else found

    def _spelled(self, binding: Binding, value: Any) -> Any:
        """The text of a number, where the API or the caller asks for text."""
        found = spelled(value, binding.target, self._note(binding))
        return self._text(binding, found) if isinstance(found, str) else self._plain(binding, found)

    def _note(self, binding: Binding) -> Note:
        return partial(self.quirks.note, binding.label)

    def _gap(self, binding: Binding, blank: str | None) -> Any:
        """What stands for an empty cell."""
        match self._options.empty:
            case "omit":
                return MISSING
            case "null":
                return None
            case "text":
                return blank
            case _:
                words = self._options.words
                ways = f"{words.choice('empty', 'omit')} or {words.choice('empty', 'null')}"
                raise _RefusedCellError(binding, f"is empty; fill it, or choose {ways}")


def _put(found: dict[str, Any], path: tuple[str, ...], value: Any) -> bool:
    """Set a value, unless there is one; return whether it was set."""
    for step in path[:-1]:
        below = found.setdefault(step, {})
        if not isinstance(below, dict):
            return False
        found = cast("dict[str, Any]", below)
    if path[-1] in found:
        return False
    found[path[-1]] = value
    return True


def _members(row: dict[str, Any]) -> dict[str, Any]:
    """The members of a row; for a whole resource object: its attributes, id and meta."""
    attributes = row.get("attributes")
    if "type" not in row or not isinstance(attributes, dict):
        return row
    beside: dict[str, Any] = {name: row[name] for name in ("id", "meta") if name in row}
    return {**cast("dict[str, Any]", attributes), **beside}
