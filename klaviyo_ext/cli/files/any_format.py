"""Open a file of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .csv_reader import CSVTable
from .file_formats import Format, format_of_head
from .json_reader import JSONTable
from .row_reader import Place, Table, TableError

if TYPE_CHECKING:
    from .input_source import Source

__all__ = ["open_table"]


def open_table(
    source: Source, *, format: Format | None = None, encoding: str | None = None, delimiter: str | None = None
) -> Table:
    """The rows of a file.

    Args:
        source: the file.
        format: its format; by its name or its content if ``None``.
        encoding: of the text; found out by the byte order mark or the content if ``None``, else UTF-8.
        delimiter: between the cells of CSV; found out if ``None``.

    Raises:
        TableError: the file is no such table, or an option is wrong.
    """
    if encoding is not None:
        _check_encoding(encoding)
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
        raise TableError(Place("--delimiter"), f"must be one character such as ';' or tab, not {delimiter!r}")
    kind = format_of_head(source.name, source.head) if format is None else format
    if kind == "parquet":
        from .parquet import ParquetTable  # noqa: PLC0415 - needs an extra

        return ParquetTable(source)
    if kind == "csv":
        return CSVTable(source, encoding=encoding, delimiter=delimiter)
    return JSONTable(source, encoding=encoding)


def _check_encoding(encoding: str) -> None:
    try:
        " ".encode(encoding)
    except LookupError:  # also for codecs of something else than text
        message = f"there is no encoding {encoding!r}; cp1252, latin-1, utf-16 are some"
        raise TableError(Place("--encoding"), message) from None
