"""Open a file of rows."""

from __future__ import annotations

from encodings.aliases import aliases
from typing import TYPE_CHECKING, get_args

from ...core.similar_names import hint
from .csv_reader import CSVTable
from .file_formats import InputFormat, format_of_head
from .json_reader import JSONTable
from .row_reader import Table, TableArgumentError

if TYPE_CHECKING:
    from .input_source import Source

__all__ = ["open_table"]


def open_table(
    source: Source,
    *,
    format: InputFormat | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
) -> Table:
    """The rows of a file.

    Args:
        source: the file.
        format: format of the file; ``None``: by its name or content.
        encoding: encoding of the text; ``None``: by its byte order mark or content, else UTF-8.
        delimiter: character between CSV cells; ``None``: by the content.
        sheet: name of the sheet of a workbook; ``None``: the first one that is not hidden.

    Raises:
        TableError: the file cannot be read as a table.
        TableArgumentError: an argument is wrong.
    """
    if encoding is not None:
        _check_encoding(encoding)
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
        raise TableArgumentError("delimiter", f"must be one character such as ';' or tab, not {delimiter!r}")
    if format is not None and format not in get_args(InputFormat):
        known = get_args(InputFormat)
        raise TableArgumentError("format", f"must be one of {', '.join(known)}, not {format!r}{hint(format, known)}")
    kind = format_of_head(source.name, source.head) if format is None else format
    if kind == "excel":
        from .workbook import WorkbookTable  # noqa: PLC0415 - needs an extra

        return WorkbookTable(source, sheet)
    if sheet is not None:
        raise TableArgumentError("sheet", f"must be left out: {source.name} is not a workbook")
    if kind == "parquet":
        from .parquet import ParquetTable  # noqa: PLC0415 - needs an extra

        return ParquetTable(source)
    if kind == "csv":
        return CSVTable(source, encoding=encoding, delimiter=delimiter)
    return JSONTable(source, encoding=encoding)


def _check_encoding(encoding: str) -> None:
    try:
        " ".encode(encoding)
    except LookupError:  # also for codecs that do not encode text
        near = hint(encoding, {name.replace("_", "-") for pair in aliases.items() for name in pair}, 3)
        message = f"must be a text encoding such as cp1252, latin-1 or utf-16, not {encoding!r}{near}"
        raise TableArgumentError("encoding", message) from None
