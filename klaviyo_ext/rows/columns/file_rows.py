"""Convert the rows of a file to the rows of a bulk run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from math import isfinite
from typing import Any, cast

from klaviyo_client.runtime.encoding import Missing
from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Bulk
from klaviyo_client.runtime.plain_values import MISSING, plain

from ...bulk import Malformed
from ...people.property_values import encode_properties
from ..files import BrokenRow, Place, Row, Table
from ..files.formulas import UnescapedTable
from ..files.parquet import Unreadable
from .cell_types import naive_to_aware
from .column_mapping import Binding, Mapper, MappingOptions, UnmappedError
from .frame_records import batch_of, objects
from .gate_columns import check_dates
from .record_texts import batch_encoder
from .row_gate import NO_CONSENT, ConsentColumn, RefusedByGateError
from .row_shapes import Shape

__all__ = ["Records"]

_SHOWN = 40
"""How many characters of a cell a message shows."""

_EXACT = frozenset({int, bool})
"""Types whose values need no look."""


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
        self._named: dict[str, Sequence[Binding] | UnmappedError] = {}
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
            batch = batch_of(fixed, columns, constants, self._value)
            encoded = None if encode is None else encode(batch)
            made: Any
            cells = zip(*columns, strict=True) if self._judges else None
            for number, made in enumerate(objects(batch.columns) if encoded is None else encoded):
                line += 1
                row, error = made, batch.bad.get(number)
                try:
                    given = {} if cells is None else self._gate.judge(next(cells))
                    if isinstance(given, Malformed):
                        row, error = given, None
                    elif error is None and encoded is None:
                        row = self._assembled(made, given)
                except ValueError as found:
                    error = found
                yield row if error is None else self._refused(error, Place(self.table.name, line))

    def _record(self, row: Row, convert: Callable[[Row], dict[str, Any]]) -> Any:
        try:
            given = self._judged(row) if self._judges else {}
            if isinstance(given, Malformed):
                return given
            found = convert(row)
            for target, value in self._mapper.constants:
                _put(found, target.path, value)
            return self._assembled(found, given)
        except RefusedByGateError as error:
            return self._refused(error, row.place(error.cell))
        except ValueError as error:
            return self._refused(error, row.place(error.binding.cell if isinstance(error, _RefusedCellError) else 0))

    def _judged(self, row: Row) -> Malformed | Mapping[tuple[str, ...], bool]:
        if self._fixed is not None:
            return self._gate.judge(row.cells)
        members = _members(cast("dict[str, Any]", row.cells))
        bound = ((name, each) for name in members for each in self._bindings(name) if self._mapper.is_consent(each))
        return self._gate.judge(members, (ConsentColumn(name, name, each.target.path) for name, each in bound))

    def _assembled(self, found: dict[str, Any], given: Mapping[tuple[str, ...], bool]) -> Any:
        return self._shape.assemble(found) if self._gate.settle(found, given) else NO_CONSENT

    def _refused(self, error: ValueError, place: Place) -> Malformed:
        if not isinstance(error, _RefusedCellError):
            return Malformed(f"{place}: {error}")
        binding = error.binding
        named = f"column {binding.column!r}"
        if binding.column != binding.target.name:
            named += f" ({binding.target.name})"
        return Malformed(f"{place}: {named}: {error}")

    def _from_fixed(self, row: Row) -> dict[str, Any]:
        cells = cast("Sequence[Any]", row.cells)
        convert = self._value if self.table.typed else self._parsed
        found: dict[str, Any] = {}
        for binding in cast("list[Binding]", self._fixed):
            value = cells[cast("int", binding.cell)]
            if class_of(value) not in _EXACT:
                value = convert(binding, value)
                if value is MISSING:
                    continue
            path = binding.target.path
            if len(path) == 1:
                found[path[0]] = value
            else:
                _put(found, path, value)
        return found

    def _from_named(self, row: Row) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, value in _members(cast("dict[str, Any]", row.cells)).items():
            for binding in self._bindings(name):
                if self._mapper.is_consent(binding):
                    continue
                given = value if value is None else self._value(binding, value)
                if given is not MISSING and not _put(found, binding.target.path, given):
                    raise _RefusedCellError(binding, f"{binding.target.name} is set twice")
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
            return _parsed(binding, value) if binding.parses_typed else value
        if isinstance(value, Unreadable):
            raise _RefusedCellError(binding, value.detail)
        options = self._options
        try:
            if class_of(value) is float and isfinite(value):
                return value
            if isinstance(value, datetime) and class_of(value).__name__ != "NaTType":
                return naive_to_aware(value, options.zone, options.words)
            if isinstance(value, timedelta) and class_of(value).__name__ != "NaTType":
                return value.total_seconds()
            if plain(value) is MISSING:
                return self._gap(binding, None)
            nested: Missing = "error" if options.empty == "text" else options.empty
            return encode_properties({binding.target.path[-1]: value}, path="", missing=nested)[binding.target.path[-1]]
        except ValueError as error:
            raise _RefusedCellError(binding, str(error)) from None

    def _parsed(self, binding: Binding, text: Any) -> Any:
        """The value of a text."""
        return _parsed(binding, text) if text else self._gap(binding, "")

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


def _parsed(binding: Binding, text: str) -> Any:
    if binding.parse is None:
        return text
    try:
        return binding.parse(text)
    except ValueError as error:
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
        raise _RefusedCellError(binding, f"{shown!r} {error}") from None


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
