"""Rows of frames and files, with a mapping of columns to attributes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Bulk

from ..core.argument_checks import choice
from ..errors import ArgumentTypeError
from .columns.column_mapping import Empty, MappingOptions, Rest
from .columns.file_rows import Records
from .columns.option_words import Words
from .columns.phone_cells import country_of
from .columns.row_shapes import import_profiles, shape_of
from .columns.time_cells import zone_of
from .files import Source, Table, open_table
from .files.file_formats import InputFormat
from .frame_checks import check_rows, is_frame
from .frame_tables import FrameTable
from .row_sources import ColumnSource

__all__ = ["ColumnRows", "Gaps", "of", "read"]

Gaps: TypeAlias = Literal["omit", "null", "error"]
"""What becomes of an empty cell: leave the attribute out, clear it, or refuse the row."""


class ColumnRows(ColumnSource):
    """Rows of a frame or a file, for a bulk method. Iterated over, they are those of ``bulk_import_profiles``."""

    def __init__(self, table: Table, options: MappingOptions) -> None:
        self._table = table
        self._options = options
        self.missing = options.empty

    def __iter__(self) -> Iterator[Any]:
        return iter(Records(self._table, import_profiles(), self._options))

    @property
    def quirks(self) -> tuple[str, ...]:
        """What was changed in cells, or may be read in two ways: a sentence for each kind, as far as rows were read."""
        return tuple(self._options.quirks)

    def __repr__(self) -> str:
        return f"<rows of {self._table.name}>"

    def records(
        self, limits: Bulk, operation: str | None, *, converted: bool = False, encoded: bool = False
    ) -> Records:
        """The rows for an operation.

        Args:
            limits: limits of the operation.
            operation: its id, if known.
            converted: whether the rows are converted to records.
            encoded: whether rows may come encoded, as an `EncodedRow`.

        Raises:
            ArgumentError: an option is wrong.
            TableError: the columns do not fit.
        """
        shape = shape_of(limits, operation, converted=converted)
        return Records(self._table, shape, self._options, limits if encoded and not converted else None)


def of(
    frame: object,
    *,
    columns: Mapping[str, str] | None = None,
    types: Mapping[str, str] | None = None,
    values: Mapping[str, Any] | None = None,
    drop: Collection[str] = (),
    rest: Rest = "error",
    missing: Gaps = "omit",
    timezone: str | None = None,
    country: str | None = None,
    trim: bool = False,
) -> ColumnRows:
    """The rows of a frame, for any bulk method: ``klaviyo.bulk_import_profiles(rows.of(frame, ...))``.

    A frame is anything with columns of pandas, polars, pyarrow or duckdb, or another library with an Arrow stream or
    ``to_dict("records")``. It is read in batches. A column with the name of an attribute, such as ``email``,
    ``location.city`` or ``properties.tier``, needs no mapping.

    Args:
        frame: the frame.
        columns: attributes, and the name of the column of each; ``#3`` is the third column.
        types: attributes, and the types of texts in their columns, such as ``int``, ``date:%d.%m.%Y`` or ``list:;``.
        values: attributes with the same value in all rows.
        drop: columns to ignore.
        rest: other columns that are not attributes: refuse them, make them custom properties, or drop them.
        missing: cells without a value: None, NaN, NaT, ``pandas.NA``.
        timezone: time zone for times without one, such as ``Europe/Berlin``.
        country: country of phone numbers without a country code, such as ``US``; without it, they have to be in E.164.
        trim: remove white space around all texts; around identifiers, it is removed anyway.

    Raises:
        ArgumentError: an argument is wrong.
        ArgumentTypeError: ``frame`` is not a frame, or its library needs pyarrow.
    """
    if not is_frame(frame):
        check_rows(frame, "frame")
        raise ArgumentTypeError(f"frame must have columns, but {type(frame).__name__} has no columns", argument="frame")
    choice("missing", missing, get_args(Gaps))
    options = _options(columns, types, values, drop, rest, missing, timezone, country, trim=trim)
    return ColumnRows(FrameTable(frame), options)


def read(
    path: str | PathLike[str],
    *,
    columns: Mapping[str, str] | None = None,
    types: Mapping[str, str] | None = None,
    values: Mapping[str, Any] | None = None,
    drop: Collection[str] = (),
    rest: Rest = "error",
    missing: Empty = "omit",
    timezone: str | None = None,
    country: str | None = None,
    trim: bool = False,
    format: InputFormat | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
) -> ColumnRows:
    """The rows of a file: CSV, JSON Lines, JSON, Parquet or a workbook, compressed or not.

    It is read while the rows are sent.
    A row that cannot be read is set aside, with file, line and column.

    Args:
        path: the file.
        columns: as for :func:`of`, and the others, too.
        types: types of columns.
        values: attributes with the same value in all rows.
        drop: columns to ignore.
        rest: columns that are not attributes.
        missing: empty cells; ``text`` sends an empty text.
        timezone: time zone for times without one.
        country: country of phone numbers without a country code.
        trim: remove white space around all texts.
        format: format of the file; by default, by its name or content.
        encoding: encoding of the text; by default UTF-8 or UTF-16.
        delimiter: character between CSV cells; by default, by the content.
        sheet: name of the sheet of a workbook; by default, the first one that is not hidden.

    Raises:
        ArgumentError: an argument is wrong.
        TableError: the file cannot be read.
        TableArgumentError: ``format``, ``encoding``, ``delimiter`` or ``sheet`` is wrong.
    """
    choice("missing", missing, get_args(Empty))
    if not isinstance(path, str | PathLike):
        message = f"path must be the path of a file, not {class_of(path).__name__}; rows.of(...) takes a frame"
        raise ArgumentTypeError(message, argument="path")
    table = open_table(Source(Path(path)), format=format, encoding=encoding, delimiter=delimiter, sheet=sheet)
    return ColumnRows(table, _options(columns, types, values, drop, rest, missing, timezone, country, trim=trim))


def _options(
    columns: Mapping[str, str] | None,
    types: Mapping[str, str] | None,
    values: Mapping[str, Any] | None,
    drop: Collection[str],
    rest: Rest,
    missing: Empty,
    timezone: str | None,
    country: str | None,
    *,
    trim: bool,
) -> MappingOptions:
    choice("rest", rest, get_args(Rest))
    for name, given in (("columns", columns), ("types", types), ("values", values)):
        if not (given is None or isinstance(given, Mapping)):
            kind = class_of(given).__name__
            raise ArgumentTypeError(f"{name} must map attributes, such as {{'email': ...}}, not {kind}", argument=name)
    if isinstance(drop, str):
        raise ArgumentTypeError(f"drop must be a list of columns, not one str; pass [{drop!r}]", argument="drop")
    words = Words()
    return MappingOptions(
        map=list((columns or {}).items()),
        type=list((types or {}).items()),
        set=list((values or {}).items()),
        drop=list(drop),
        rest=rest,
        empty=missing,
        zone=zone_of(timezone, words),
        country=country_of(country, words),
        trim=trim,
        words=words,
    )
