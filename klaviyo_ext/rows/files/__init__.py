"""Read and write files of rows: CSV, JSON Lines, JSON arrays and Parquet, compressed or not.

Rows are read one after the other, so that files can have any size. A row that cannot be read becomes a `BrokenRow` with
file, line and column; the rows after it are not affected. Nothing here knows what the rows mean.
"""

from __future__ import annotations

from .any_format import open_table
from .input_source import Source
from .row_reader import BrokenRow, Place, Row, Setting, Table, TableArgumentError, TableError
from .row_writer import Column, Kind, open_writer

__all__ = [
    "BrokenRow",
    "Column",
    "Kind",
    "Place",
    "Row",
    "Setting",
    "Source",
    "Table",
    "TableArgumentError",
    "TableError",
    "open_table",
    "open_writer",
]
