"""The cells of a workbook with an error such as #N/A, which its reader takes for empty ones."""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator
from typing import IO

from .input_source import Source

__all__ = ["errors_of", "name_of"]

_SHEET = re.compile(r"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_ERROR = re.compile(
    rb"<(?:\w+:)?c\b([^>]*\bt=[\"']e[\"'][^>]*)>(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v>([^<]*)<", re.DOTALL
)
_WHERE = re.compile(rb"\br=[\"']([A-Z]+)([0-9]+)[\"']")
_MARKS = (b't="e"', b"t='e'")
_BLOCK, _OVERLAP = 1 << 20, 1 << 14


def name_of(row: int, column: int) -> str:
    """The name of a cell, such as ``B17``, by its numbers from 0."""
    letters = ""
    number = column + 1
    while number:
        number, digit = divmod(number - 1, 26)
        letters = chr(65 + digit) + letters
    return f"{letters}{row + 1}"


def errors_of(source: Source, sheet: str) -> dict[int, list[tuple[int, str]]]:
    """The columns, from 0, and texts of such cells, by the number of the row from 1; none for other formats."""
    found: dict[int, dict[int, str]] = {}
    with source.open() as stream, source.faults():
        if not zipfile.is_zipfile(stream):
            return {}
        with zipfile.ZipFile(stream) as archive:
            part = _part_of(archive, sheet)
            if part is None or part not in archive.namelist():
                return {}
            with archive.open(part) as content:
                for row, column, text in _errors(content):
                    found.setdefault(row, {})[column] = text
    return {row: list(cells.items()) for row, cells in found.items()}


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The name of the part of the archive with this sheet."""
    try:
        book = archive.read("xl/workbook.xml").decode()
        relations = archive.read("xl/_rels/workbook.xml.rels").decode()
    except (KeyError, UnicodeDecodeError):
        return None
    sheets = map(_attributes, _SHEET.findall(book))
    wanted = next((one for one in sheets if one.get("name") == sheet), dict[str, str]())
    number = next((value for name, value in wanted.items() if name.endswith(":id")), None)
    target = next(
        (one.get("Target") for one in map(_attributes, _RELATION.findall(relations)) if one.get("Id") == number), None
    )
    return None if target is None else target[1:] if target.startswith("/") else f"xl/{target}"


def _attributes(tag: str) -> dict[str, str]:
    return {name: html.unescape(one or two) for name, one, two in _ATTRIBUTE.findall(tag)}


def _errors(content: IO[bytes]) -> Iterator[tuple[int, int, str]]:
    held = b""
    while block := content.read(_BLOCK):
        held += block
        if any(mark in held for mark in _MARKS):
            for found in _ERROR.finditer(held):
                where = _WHERE.search(found[1])
                if where is not None:
                    yield int(where[2]), _number_of(where[1]), html.unescape(found[2].decode(errors="replace"))
        held = held[-_OVERLAP:]  # a cell may begin in one block and end in the next


def _number_of(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
