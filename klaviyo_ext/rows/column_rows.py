"""Rows of frames and files, with a mapping of columns to attributes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast, get_args

from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Bulk

from ..core.argument_checks import choice
from ..errors import ArgumentTypeError
from .columns.cell_types import zone_of
from .columns.column_mapping import Empty, MappingOptions, Rest
from .columns.file_rows import Records
from .columns.option_words import Words
from .columns.row_filter import Where, conditions_of
from .columns.row_shapes import import_profiles, shape_of
from .files import Source, Table, open_table
from .files.file_formats import Format
from .frame_checks import check_rows, is_frame
from .frame_tables import FrameTable
from .row_sources import ColumnSource

__all__ = ["ColumnRows", "Consents", "Gaps", "Where", "of", "read"]

Consents: TypeAlias = str | Mapping[str, str | Collection[str]]
"""The column that says who consents, or channels with the column, or columns, of each."""

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
    where: Where | None = None,
    consent: Consents | None = None,
    waive: Collection[str] = (),
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
        where: which rows to send: conditions such as ``"Age>=18"`` or ``"Tier in (gold, silver)"``, a mapping of columns
            to a value or several, or a function that takes the cells of a row by column. All must hold.
        consent: the column that says who consents, or channels with the column of each, for rows that are subscribed or
            unsubscribed.
        waive: columns that speak of consent and are ignored; others have to be used before people are subscribed.

    Raises:
        ArgumentError: an argument is wrong.
        ArgumentTypeError: ``frame`` is not a frame, or its library needs pyarrow.
    """
    if not is_frame(frame):
        check_rows(frame, "frame")
        raise ArgumentTypeError(f"frame must have columns, but {type(frame).__name__} has no columns", argument="frame")
    choice("missing", missing, get_args(Gaps))
    gate = {"where": where, "consent": consent, "waive": waive}
    options = _options(columns, types, values, drop, rest, missing, timezone, **gate)
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
    where: Where | None = None,
    consent: Consents | None = None,
    waive: Collection[str] = (),
    format: Format | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
) -> ColumnRows:
    """The rows of a file: CSV, JSON Lines, JSON or Parquet, compressed or not. It is read while the rows are sent.

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
        where: which rows to send.
        consent: columns that say who consents.
        waive: columns that speak of consent and are ignored.
        format: format of the file; by default, by its name or content.
        encoding: encoding of the text; by default UTF-8 or UTF-16.
        delimiter: character between CSV cells; by default, by the content.

    Raises:
        ArgumentError: an argument is wrong.
        TableError: the file cannot be read.
        TableArgumentError: ``format``, ``encoding`` or ``delimiter`` is wrong.
    """
    choice("missing", missing, get_args(Empty))
    if not isinstance(path, str | PathLike):
        message = f"path must be the path of a file, not {class_of(path).__name__}; rows.of(...) takes a frame"
        raise ArgumentTypeError(message, argument="path")
    table = open_table(Source(Path(path)), format=format, encoding=encoding, delimiter=delimiter)
    gate = {"where": where, "consent": consent, "waive": waive}
    return ColumnRows(table, _options(columns, types, values, drop, rest, missing, timezone, **gate))


def _options(
    columns: Mapping[str, str] | None,
    types: Mapping[str, str] | None,
    values: Mapping[str, Any] | None,
    drop: Collection[str],
    rest: Rest,
    missing: Empty,
    timezone: str | None,
    *,
    where: Any,
    consent: Any,
    waive: Any,
) -> MappingOptions:
    choice("rest", rest, get_args(Rest))
    for name, given in (("columns", columns), ("types", types), ("values", values)):
        if not (given is None or isinstance(given, Mapping)):
            kind = class_of(given).__name__
            raise ArgumentTypeError(f"{name} must map attributes, such as {{'email': ...}}, not {kind}", argument=name)
    for name, given in (("drop", drop), ("waive", waive)):
        if isinstance(given, str):
            raise ArgumentTypeError(f"{name} must be a list of columns, not one str; pass [{given!r}]", argument=name)
    words = Words()
    return MappingOptions(
        map=list((columns or {}).items()),
        type=list((types or {}).items()),
        set=list((values or {}).items()),
        drop=list(drop),
        rest=rest,
        empty=missing,
        zone=zone_of(timezone, words),
        where=conditions_of(where, words),
        consent=_consents(consent),
        waive=list(waive),
        words=words,
    )


def _consents(given: Any) -> list[tuple[str | None, str]]:
    """Channels and columns; a column for all channels has none."""
    if given is None:
        return []
    if isinstance(given, str):
        return [(None, given)]
    if not isinstance(given, Mapping):
        kind = class_of(given).__name__
        raise ArgumentTypeError(f"consent must be a column, or map channels to columns, not {kind}", argument="consent")
    pairs = [(channel, each) for channel, each in cast("Mapping[str, Any]", given).items()]
    return [(channel, one) for channel, each in pairs for one in ([each] if isinstance(each, str) else each)]
