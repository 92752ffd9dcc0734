"""Read and write Parquet with pyarrow, which is imported when it is needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from importlib import import_module
from types import NoneType
from typing import Any, BinaryIO

from .input_source import Source
from .row_reader import BrokenRow, Place, Row, TableError, Unreadable

__all__ = ["ParquetTable", "ParquetWriter", "arrow", "python_values", "times_of_numpy"]

_BATCH = 1000
_GROUP = 10_000
"""Rows in a row group: enough to compress well, few enough to need little memory."""


def arrow(name: str) -> Any:
    """The module pyarrow, including pyarrow.parquet.

    Raises:
        TableError: it is not installed; the message says what to install.
    """
    try:
        import_module("pyarrow.parquet")
        return import_module("pyarrow")
    except ModuleNotFoundError as error:
        message = f"Parquet files need an extra; pip install 'klaviyo-ext[parquet]' ({error})"
        raise TableError(Place(name), message) from error


class ParquetTable:
    """A Parquet file.

    Args:
        source: the file.

    Raises:
        TableError: it is not a Parquet file, or two of its columns have the same name.
    """

    typed = True
    header = None

    def __init__(self, source: Source) -> None:
        self.name = source.name
        self._path = source.path
        self._arrow = arrow(self.name)
        if source.compression is not None:
            raise TableError(Place(self.name), "Parquet has its own compression; decompress the file first")
        with self._opened() as file:
            self.schema = file.schema_arrow
            self._count: int = file.metadata.num_rows
        self.columns: tuple[str, ...] = tuple(self.schema.names)
        self._done = 0
        if twice := [name for name, count in Counter(self.columns).items() if count > 1]:
            raise TableError(Place(self.name), f"several columns have the name {twice[0]!r}")

    def rows(self) -> Iterator[Row | BrokenRow]:
        """All rows, with Python values as cells. Times have a zone if the file has it."""
        line, locate = 0, self.locate
        for columns in self.column_batches():
            for cells in zip(*columns, strict=True):
                line += 1
                bad = next((cell for cell in cells if type(cell) is Unreadable), None)
                if bad is None:
                    yield Row(line, cells, None, locate)
                else:
                    detail = f"column {self.columns[cells.index(bad)]!r}: {bad.detail}"
                    yield BrokenRow(Place(self.name, line), detail, line)

    def column_batches(self) -> Iterator[Sequence[Sequence[Any]]]:
        """The values of all columns, batch by batch."""
        self._done = 0
        with self._opened() as file:
            try:
                for batch in file.iter_batches(_BATCH):
                    columns = [python_values(self._arrow, column) for column in batch.columns]
                    self._done += batch.num_rows
                    yield columns
            except (OSError, self._arrow.ArrowException) as error:
                raise TableError(Place(self.name), f"cannot read the file after row {self._done}: {error}") from error

    def share(self) -> float:
        """How much of the file was read, from 0 to 1."""
        return self._done / max(1, self._count)

    def locate(self, row: Row, cell: int | str) -> Place:  # noqa: ARG002 - the protocol has it
        """The place of a cell: the number of its row."""
        return Place(self.name, row.line)

    def batches(self) -> Iterator[Any]:
        """The record batches of pyarrow."""
        with self._opened() as file:
            yield from file.iter_batches(_BATCH)

    def _opened(self) -> Any:
        try:
            return self._arrow.parquet.ParquetFile(self._path)
        except (OSError, self._arrow.ArrowException) as error:
            raise TableError(Place(self.name), f"not a Parquet file: {error}") from error


def python_values(arrow: Any, column: Any) -> list[Any]:
    """The values of an array of pyarrow. Times have microseconds, as Python's."""
    kind = column.type
    if arrow.types.is_timestamp(kind):
        if kind.unit == "ns":
            column = column.cast(arrow.timestamp("us", kind.tz), safe=False)
        if (times := _times(arrow, column)) is not None:
            return times
    if arrow.types.is_interval(kind):  # a tuple in Python
        unreadable = Unreadable("an interval has no JSON form; send a number, such as its days or seconds")
        return [unreadable if there else None for there in column.is_valid().to_pylist()]
    try:
        values: list[Any] = column.to_pylist(maps_as_pydicts="strict")  # else a map is a list of pairs
    except (KeyError, ValueError, OverflowError, arrow.ArrowException):
        values = [_value(arrow, cell) for cell in column]
    return values


def _times(arrow: Any, column: Any) -> list[Any] | None:
    """Times as numpy makes them, in a quarter of the time; ``None`` if it cannot."""
    zone = column.type.tz
    if zone not in (None, "UTC"):
        return None
    try:
        values: list[Any] = column.cast(arrow.timestamp("us")).to_numpy(zero_copy_only=False).tolist()
    except (ImportError, ValueError, arrow.ArrowException):
        return None
    return times_of_numpy(values, in_utc=zone is not None)


def times_of_numpy(values: list[Any], *, in_utc: bool) -> list[Any] | None:
    """The datetimes that numpy made of times; ``None`` if one is beyond the years of Python.

    Args:
        values: what ``tolist()`` returned.
        in_utc: whether they are in UTC; they have no time zone otherwise.
    """
    if not {datetime, NoneType}.issuperset(map(type, values)):
        return None
    return [time and time.replace(tzinfo=UTC) for time in values] if in_utc else values


def _value(arrow: Any, cell: Any) -> Any:
    try:
        return cell.as_py(maps_as_pydicts="strict")
    except (KeyError, ValueError, OverflowError, arrow.ArrowException) as error:
        return Unreadable(f"cannot read the value: {error}")


class ParquetWriter:
    """Writes rows of values with the types of a schema.

    Args:
        stream: output; stays open.
        schema: a pyarrow schema.
        name: name of the file, for messages.
    """

    def __init__(self, stream: BinaryIO, schema: Any, name: str) -> None:
        self._arrow = arrow(name)
        self._name = name
        self._schema = schema
        self._writer = self._arrow.parquet.ParquetWriter(stream, schema, compression="zstd")
        self._rows: list[Sequence[Any]] = []
        self._batches: list[Any] = []
        self._held = 0

    def write(self, rows: Iterable[Sequence[Any]]) -> None:
        """Write rows."""
        self._rows.extend(rows)
        if len(self._rows) >= _BATCH:
            self._pack()

    def write_batch(self, batch: Any) -> None:
        """Write a record batch of pyarrow with this schema."""
        self._batches.append(batch)
        self._held += batch.num_rows
        if self._held >= _GROUP:
            self._flush()

    def close(self) -> None:
        """Write the rest, and the end of the file."""
        try:
            if self._rows:
                self._pack()
            self._flush()
        finally:
            self._writer.close()

    def _pack(self) -> None:
        """Turn rows into columns, which need a tenth of the memory."""
        rows, self._rows = self._rows, []
        arrays: list[Any] = []
        for values, field in zip(zip(*rows, strict=True), self._schema, strict=True):
            try:
                arrays.append(self._arrow.array(values, type=field.type))
            except (ValueError, TypeError, OverflowError) as error:  # those of pyarrow, too
                raise TableError(Place(self._name), f"column {field.name!r}: {error}") from error
        self.write_batch(self._arrow.record_batch(arrays, schema=self._schema))

    def _flush(self) -> None:
        if self._batches:
            table = self._arrow.Table.from_batches(self._batches, self._schema)
            self._writer.write_table(table, row_group_size=_GROUP)
        self._batches, self._held = [], 0
