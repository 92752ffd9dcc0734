"""Files of rows, in and out: CSV, JSON Lines, JSON arrays and Parquet, compressed or not.

Rows are read one after the other, however long the file is. What cannot be read is a `BrokenRow` with file, line and
column, and the rows after it are read all the same. Nothing here knows what the rows are about.
"""

from __future__ import annotations

from .any_format import open_table
from .input_source import Source
from .row_reader import BrokenRow, Place, Row, Table, TableError
from .row_writer import Column, Kind, open_writer

__all__ = ["BrokenRow", "Column", "Kind", "Place", "Row", "Source", "Table", "TableError", "open_table", "open_writer"]
