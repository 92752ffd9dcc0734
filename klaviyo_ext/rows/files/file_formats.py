"""Detect the format of a file."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from .compression import without_compression
from .row_reader import Place, Setting, TableError

__all__ = ["Format", "InputFormat", "delimiter_of_name", "format_of_head", "format_of_name", "is_workbook_name"]

Format: TypeAlias = Literal["csv", "jsonl", "json", "parquet"]

InputFormat: TypeAlias = Literal["csv", "jsonl", "json", "parquet", "excel"]
"""Formats that are read; ``excel`` is xlsx and its relatives: xlsm, xlsb, xls, ods."""

_WORKBOOKS = frozenset({"xlsx", "xlsm", "xlsb", "xls", "ods"})
_ARCHIVES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""First bytes of workbooks."""

_ENDINGS: dict[str, Format] = {
    "csv": "csv",
    "tsv": "csv",
    "tab": "csv",
    "txt": "csv",
    "jsonl": "jsonl",
    "ndjson": "jsonl",
    "json": "json",
    "parquet": "parquet",
    "pq": "parquet",
}


def format_of_name(name: str) -> Format | None:
    """The format by the suffix of a name; ``None`` if it is unknown."""
    plain, _ = without_compression(name)
    return _ENDINGS.get(plain.rpartition(".")[2].lower()) if "." in plain else None


def is_workbook_name(name: str) -> bool:
    """Whether a file with this name is a workbook."""
    plain, _ = without_compression(name)
    return "." in plain and plain.rpartition(".")[2].lower() in _WORKBOOKS


def delimiter_of_name(name: str) -> str:
    """The delimiter of a new CSV file with this name."""
    plain, _ = without_compression(name)
    return "\t" if plain.lower().endswith((".tsv", ".tab")) else ","


def format_of_head(name: str, head: bytes) -> InputFormat:
    """The format by the suffix of the name, else by the first bytes of the file.

    Raises:
        TableError: neither determines the format.
    """
    if head.startswith(_ARCHIVES):
        return "excel"
    if is_workbook_name(name) and head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        detail = "this is HTML or XML, despite its name; open it in a spreadsheet, and save it as xlsx or CSV"
        raise TableError(Place(name), detail)
    is_parquet = head.startswith(b"PAR1")
    known = format_of_name(name)
    if known is not None and is_parquet == (known == "parquet"):
        return known
    if is_parquet:
        return "parquet"
    if known == "parquet":
        raise TableError(Place(name), "not a Parquet file, despite its name", Setting("format", "csv"))
    first = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1]
    if first in (b"{", b"["):
        return "jsonl"
    if first and head.find(b"\0\0\0") < 0:
        return "csv"
    known_formats = ", ".join(get_args(InputFormat))
    raise TableError(Place(name), f"unknown format; expected {known_formats}", Setting("format", "csv"))
