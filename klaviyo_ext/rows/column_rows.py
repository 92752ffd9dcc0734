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
from .columns.column_mapping import Empty, Rest
from .columns.file_rows import Records
from .columns.gate_columns import Consents
from .columns.option_words import Words
from .columns.preset_files import Preset
from .columns.reading_options import OPTIONS, ReadingOption
from .columns.reading_settings import Settings
from .columns.row_filter import Where
from .columns.row_shapes import Shape, import_profiles, shape_of
from .columns.saved_mapping import save_mapping
from .files import Source, Table, open_table
from .files.file_formats import InputFormat
from .frame_checks import check_rows, is_frame
from .frame_tables import FrameTable
from .row_sources import ColumnSource

__all__ = ["ColumnRows", "Consents", "Gaps", "Preset", "Where", "of", "read"]

Gaps: TypeAlias = Literal["omit", "null", "error"]
"""What becomes of an empty cell: leave the attribute out, clear it, or refuse the row."""


class ColumnRows(ColumnSource):
    """Rows of a frame or a file, for a bulk method. Iterated over, they are those of ``bulk_import_profiles``."""

    def __init__(self, table: Table, settings: Settings) -> None:
        self._table = table
        self._settings = settings
        self.missing = settings.values.get("empty", "omit")

    def __iter__(self) -> Iterator[Any]:
        return iter(self._records(import_profiles()))

    @property
    def quirks(self) -> tuple[str, ...]:
        """What was changed in cells, or may be read in two ways: a sentence for each kind, as far as rows were read."""
        return tuple(self._settings.quirks)

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
        return self._records(shape, limits if encoded and not converted else None)

    def save_mapping(self, path: str | PathLike[str], operation: str = "bulk_import_profiles") -> None:
        """Write the options, those of the preset included, to a new mapping file: for ``mapping=`` and ``--mapping``.

        Args:
            path: the file. One with another content is not replaced.
            operation: id of the operation that takes the rows.

        Raises:
            ArgumentError: an option is wrong, or cannot be written.
            TableError: the file exists with another content, or cannot be written.
        """
        shape = shape_of(None, operation, converted=True)
        save_mapping(Path(path), self._settings.effective(shape, self._table))

    def _records(self, shape: Shape, limits: Bulk | None = None) -> Records:
        return Records(self._table, shape, self._settings.options(shape, self._table), limits)


def of(
    frame: object,
    *,
    columns: Mapping[str, str] | None = None,
    types: Mapping[str, str] | None = None,
    values: Mapping[str, Any] | None = None,
    drop: Collection[str] | None = None,
    rest: Rest | None = None,
    missing: Gaps | None = None,
    timezone: str | None = None,
    country: str | None = None,
    trim: bool = False,
    where: Where | None = None,
    consent: Consents | None = None,
    waive: Collection[str] | None = None,
    mapping: str | PathLike[str] | None = None,
    preset: Preset | None = None,
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
        rest: other columns that are not attributes: refuse them (``error``, the default), make them custom
            ``properties``, or ``drop`` them.
        missing: cells without a value: None, NaN, NaT, ``pandas.NA``; by default, the attribute is left out (``omit``).
        timezone: time zone for times without one, such as ``Europe/Berlin``.
        country: country of phone numbers without a country code, such as ``US``; without it, they have to be in E.164.
        trim: remove white space around all texts; around identifiers, it is removed anyway.
        where: which rows to send: conditions such as ``"Age>=18"`` or ``"Tier in (gold, silver)"``, a mapping of
            columns to a value or several, or a function that takes the cells of a row by column. All must hold.
        consent: the column that says who consents, or channels with the column of each, for rows that are subscribed or
            unsubscribed.
        waive: columns that speak of consent and are ignored; others have to be used before people are subscribed.
        mapping: a mapping file with these options; arguments win over it.
        preset: the mapping for exports of a shop or tool; arguments and the mapping file win over it.

    Raises:
        ArgumentError: an argument is wrong.
        ArgumentTypeError: ``frame`` is not a frame, or its library needs pyarrow.
    """
    if not is_frame(frame):
        check_rows(frame, "frame")
        kind = class_of(frame).__name__
        way = "; rows.read(...) takes a file" if isinstance(frame, str | PathLike) else ""
        message = f"frame must have columns, but {kind} has no columns{way}"
        raise ArgumentTypeError(message, argument="frame")
    if missing is not None:
        choice("missing", missing, get_args(Gaps))
    settings = _settings(
        mapping,
        preset,
        columns=columns,
        types=types,
        values=values,
        drop=drop,
        rest=rest,
        missing=missing,
        timezone=timezone,
        country=country,
        trim=trim or None,
        where=where,
        consent=consent,
        waive=waive,
    )
    return ColumnRows(FrameTable(frame), settings)


def read(
    path: str | PathLike[str],
    *,
    columns: Mapping[str, str] | None = None,
    types: Mapping[str, str] | None = None,
    values: Mapping[str, Any] | None = None,
    drop: Collection[str] | None = None,
    rest: Rest | None = None,
    missing: Empty | None = None,
    timezone: str | None = None,
    country: str | None = None,
    trim: bool = False,
    where: Where | None = None,
    consent: Consents | None = None,
    waive: Collection[str] | None = None,
    mapping: str | PathLike[str] | None = None,
    preset: Preset | None = None,
    format: InputFormat | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
) -> ColumnRows:
    """The rows of a file: CSV, JSON Lines, JSON, Parquet or a workbook, compressed or not.

    It is read while the rows are sent; a pipe is first copied to a temporary file.
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
        where: which rows to send.
        consent: columns that say who consents.
        waive: columns that speak of consent and are ignored.
        mapping: a mapping file with these options, as ``klaviyo-ext --save-mapping`` writes it; arguments win over it.
        preset: the mapping for exports of a shop or tool; arguments and the mapping file win over it.
        format: format of the file; by default, by its name or content.
        encoding: encoding of the text; by default UTF-8 or UTF-16.
        delimiter: character between CSV cells; by default, by the content.
        sheet: name of the sheet of a workbook; by default, the first one that is not hidden.

    Raises:
        ArgumentError: an argument is wrong.
        TableError: the file cannot be read.
        TableArgumentError: ``format``, ``encoding``, ``delimiter`` or ``sheet`` is wrong.
    """
    if not isinstance(path, str | PathLike):
        message = f"path must be the path of a file, not {class_of(path).__name__}; rows.of(...) takes a frame"
        raise ArgumentTypeError(message, argument="path")
    settings = _settings(
        mapping,
        preset,
        columns=columns,
        types=types,
        values=values,
        drop=drop,
        rest=rest,
        missing=missing,
        timezone=timezone,
        country=country,
        trim=trim or None,
        where=where,
        consent=consent,
        waive=waive,
        format=format,
        encoding=encoding,
        delimiter=delimiter,
        sheet=sheet,
    )
    return ColumnRows(open_table(Source.kept(Path(path)), **settings.file_arguments()), settings)


def _settings(mapping: str | PathLike[str] | None, preset: str | None, **given: Any) -> Settings:
    """The options, which are given by their names in Python."""
    words = Words()
    names = {words.name(name): name for name in OPTIONS}
    found = {names[name]: _checked(name, OPTIONS[names[name]], value) for name, value in given.items()}
    return Settings.of(found, words, mapping=mapping, preset=preset)


def _checked(name: str, option: ReadingOption, given: Any) -> Any:
    """The value of an argument, as `Settings` has it."""
    if given is None:
        return None
    if option.read is not None:
        return option.read(given, Words())
    match option.form:
        case "pairs":
            if not isinstance(given, Mapping):
                message = f"{name} must map attributes, such as {{'email': ...}}, not {class_of(given).__name__}"
                raise ArgumentTypeError(message, argument=name)
            return list(cast("Mapping[str, Any]", given).items())
        case "list":
            if isinstance(given, str):
                what = "columns" if name in ("drop", "waive") else "texts"
                message = f"{name} must be a list of {what}, not one str; pass [{given!r}]"
                raise ArgumentTypeError(message, argument=name)
            return list(given)
        case _:
            return choice(name, given, option.choices) if option.choices and not option.of_file else given
