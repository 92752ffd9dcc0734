"""Convert the rows of a file to the rows of a bulk run."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, cast

import attrs

from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Bulk
from klaviyo_client.runtime.plain_values import MISSING

from ...bulk import Malformed
from ..files import BrokenRow, Place, Row, Table, TableError
from ..files.formulas import UnescapedTable
from .blamed_columns import BlamedColumn, blamed
from .cell_values import CellValues, RefusedCellError
from .chosen_channels import with_channels
from .column_mapping import Binding, Mapper, MappingOptions, UnmappedError
from .consent_refusals import may_refuse
from .declared_texts import is_total
from .frame_records import batch_of, objects
from .gate_columns import check_dates, consents_within, ignored_within
from .record_texts import batch_encoder
from .refused_people import RefusedPeople
from .row_gate import NO_CONSENT, ConsentColumn, RefusedByGateError
from .row_members import members, put
from .row_shapes import Shape

__all__ = ["Records"]

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
        self._cells = CellValues(options, table)
        self._roots = frozenset(name.partition(".")[0] for name in shape.identifiers)
        self.quirks = options.quirks
        self._gate = self._mapper.gate
        self._judges = not self._gate.open or (table.columns is None and shape.state is not None)
        self._limits = None if self._judges and self._gate.speaks else limits
        self._refused_people: RefusedPeople | None = None
        self._hears = any(path[0] == "subscriptions" for path in self._mapper.paths)

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

    def choose_channels(self, channels: Sequence[str] | None) -> None:
        """Look only at what columns say about these channels; ``None``: about all.

        Raises:
            ArgumentError: a channel is not one that the columns are about.
        """
        self._gate = with_channels(self._mapper.gate, self._mapper.paths, channels, self._options.words)

    def __iter__(self) -> Iterator[Any]:
        self.quirks.clear()
        try:
            yield from self._made()
        finally:
            if self._shape.state == "SUBSCRIBED" and self._gate.open and not self._hears:
                self.quirks.note_whole("no column says who consents: every row that can be sent is subscribed")
            if self._refused_people is not None and (told := self._refused_people.told(self._options.words)):
                self.quirks.note_whole(told)
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
            batch = batch_of(fixed, columns, constants, self._cells.value)
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
                    values = () if cells is None else next(cells)
                    given: Any = {} if cells is None else self._gate.judge(values)
                    if isinstance(given, Malformed):
                        row, error = self._left_out(given, values, partial(dict[str, Any], made)), None
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
                return self._left_out(given, row.cells, partial(self._partly, row, self._roots))
            found = convert(row)
            if self._roots.isdisjoint(found) and self._roots:
                self._refuse_totals(row)
            for target, value in self._mapper.constants:
                put(found, target.path, value)
            return self._assembled(found, given)
        except RefusedByGateError as error:
            return self._refused(error, row.place(error.cell))
        except ValueError as error:
            return self._refused(error, row.place(error.binding.cell if isinstance(error, RefusedCellError) else 0))

    def _refuse_totals(self, row: Row) -> None:
        """Say so, if a row without an identifier is a line of totals."""
        cells: Any = row.cells.values() if isinstance(row.cells, Mapping) else row.cells
        label = next((cell for cell in cells if isinstance(cell, str) and is_total(cell)), None)
        if label is not None:
            raise ValueError(f"looks like a line of totals ({label!r}), without an identifier")

    def _judged(self, row: Row) -> Malformed | Mapping[tuple[str, ...], bool]:
        if self._fixed is not None:
            return self._gate.judge(row.cells)
        own = members(cast("dict[str, Any]", row.cells))
        return self._gate.judge(own, self._consents_of(own))

    def _consents_of(self, own: Mapping[str, Any]) -> list[ConsentColumn]:
        """The columns of a row of JSON that say who consents."""
        bound = ((name, each) for name in own for each in self._bindings(name) if self._mapper.is_consent(each))
        return [ConsentColumn(name, name, each.target.path) for name, each in bound]

    def _assembled(self, found: dict[str, Any], given: Mapping[tuple[str, ...], bool]) -> Any:
        left = given if self._shape.state is None else self._given(found, given)
        if left is None or not self._gate.settle(found, left):
            return self._unasked(partial(dict[str, Any], found))
        return self._shape.assemble(found)

    def _given(
        self, found: dict[str, Any], given: Mapping[tuple[str, ...], bool]
    ) -> Mapping[tuple[str, ...], bool] | None:
        """The consents of a row, with those in its objects, and without those that its person refuses elsewhere."""
        if inner := consents_within(found):
            given = {**self._gate.inner(inner), **given}
        self._hears = self._hears or bool(given) or "subscriptions" in found
        if self._refused_people is None:
            return given
        return self._refused_people.left(self._whose(found), given)

    def _whose(self, found: Mapping[str, Any]) -> dict[str, Any]:
        return {name: found[name] for name in self._roots if found.get(name)}

    @property
    def subscribes(self) -> bool:
        """Whether people are subscribed by what columns say."""
        return self._shape.state == "SUBSCRIBED" and (self._gate.speaks or self._nests)

    @property
    def _nests(self) -> bool:
        """Whether rows may have consents in objects."""
        return self._fixed is None or any(each.target.path[0] == "subscriptions" for each in self._fixed)

    def look_ahead(self) -> None:
        """Read all rows, if people are subscribed by what columns say, to find those who say no in any of them."""
        if not self.subscribes:
            return
        if (keep := getattr(self.table, "keep", None)) is not None:
            keep()
        self._refused_people = people = RefusedPeople()
        nests = self._nests
        for number, row in enumerate(self._read.rows()):
            if isinstance(row, Row) and (paths := self._refusals(row, nests=nests)):
                people.add(number, self._whose(self._partly(row, self._roots)), paths)

    def _refusals(self, row: Row, *, nests: bool) -> set[tuple[str, ...] | None]:
        """What a row refuses: consents by path, or ``None`` for all."""
        cells: Any = row.cells
        found = set[tuple[str, ...] | None]()
        with suppress(ValueError):  # the row will be rejected
            if self._fixed is None:
                cells = members(cells)
                found |= self._gate.refusals(cells, self._consents_of(cells))
            else:
                found |= self._gate.refusals(cells)
        for path, cell in consents_within(self._partly(row, ("subscriptions",)) if nests else {}):
            found.update([path] if may_refuse(cell) else ())
        return found

    def _partly(self, row: Row, wanted: Collection[str]) -> dict[str, Any]:
        """Some attributes of a row, even if others are wrong; one that is wrong itself is as in the file."""
        found: dict[str, Any] = {}
        convert = self._cells.value if self.table.typed else self._cells.parsed
        for binding, given in self._filled(row):
            if binding.target.path[0] in wanted and given is not None:
                value = given
                with suppress(ValueError):
                    value = convert(binding, given)
                if value is not MISSING:
                    put(found, binding.target.path, value)
        return found

    def _filled(self, row: Row) -> Iterator[tuple[Binding, Any]]:
        cells: Any = row.cells
        if self._fixed is not None:
            yield from ((binding, cells[binding.cell]) for binding in self._fixed)
            return
        for name, value in members(cells).items():
            with suppress(ValueError):
                yield from ((binding, value) for binding in self._bindings(name))

    def _left_out(self, given: Malformed, cells: Any, convert: Callable[[], dict[str, Any]]) -> Malformed:
        """A row that the gate does not let through; one that says no can tell its identifiers."""
        if given is NO_CONSENT:
            return self._unasked(convert)
        own = cells if self._fixed is not None else members(cells)
        says_no = self.subscribes and self._gate.refusals(own)
        return attrs.evolve(given, raw=self._unasked(convert).raw) if says_no else given

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
        if not isinstance(error, RefusedCellError):
            return Malformed(f"{place}: {error}", column=getattr(error, "column", None))
        return Malformed(f"{place}: {error.binding.label}: {error}", column=error.binding.column)

    def blamed(self, pointer: str) -> BlamedColumn | None:
        """The column that fills the part of a request at ``pointer``; of rows with columns of their own, any so far."""
        known = [each for each in self._named.values() if not isinstance(each, UnmappedError)]
        bindings = (binding for each in known for binding in each) if self._fixed is None else self._fixed
        own = self._shape.tree.members.keys()
        return blamed(pointer, bindings, self._mapper.constants, self._options.words.name("set"), own)

    def _from_fixed(self, row: Row) -> dict[str, Any]:
        cells: Any = row.cells
        found: dict[str, Any] = {}
        for position, fits, binding, name in self._plan:
            value = cells[position]
            if not value or fits is None or not fits(value):
                value = self._cells.value(binding, value) if self.table.typed else self._cells.parsed(binding, value)
                if value is MISSING:
                    continue
            if name is not None:
                found[name] = value
            else:
                put(found, binding.target.path, value)
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
        own = members(cast("dict[str, Any]", row.cells))
        for name, value in own.items():
            bindings = self._bindings(name)
            if not bindings and isinstance(value, Mapping):
                self._mapper.check_within(name, cast("Mapping[str, Any]", value))
            for binding in bindings:
                if self._mapper.is_consent(binding):
                    continue
                given = value if value is None else self._cells.value(binding, value)
                if given is not MISSING and not put(found, binding.target.path, given):
                    raise RefusedCellError(binding, f"{binding.target.name} is set twice")
        if self._options.rest == "properties":
            for name in own:
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
