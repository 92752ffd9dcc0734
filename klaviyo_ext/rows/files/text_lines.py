"""Decode bytes to lines of text. An invalid byte is marked in the text, so that it breaks only one line."""

from __future__ import annotations

import codecs
import contextlib
import io
import re
from collections.abc import Iterator
from typing import BinaryIO

from .row_reader import Place, TableError

__all__ = ["UNMARK", "bad_byte", "blocks", "decode_head", "encoding_of", "lines", "newline_of", "split_place"]

_MARK = "klaviyo-ext-mark"

UNMARK = "klaviyo-ext-unmark"
"""Error handler to encode text from here: writes invalid bytes back unchanged."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_LONGEST_LINE = 64 << 20

_BLOCK = 64 << 10

_BAD = re.compile("[\udc00-\udcff]")

_NEWLINE = re.compile(r"\r\n|\n|\r")


def _mark(error: UnicodeError) -> tuple[str, int]:
    """Half a surrogate pair for each byte; no decoder creates one itself."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return "".join(chr(0xDC00 | byte) for byte in bad), error.end


def _unmark(error: UnicodeError) -> tuple[str | bytes, int]:
    """The marked bytes, if the encoding allows single bytes; escapes for anything else that it cannot encode."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start]
    if _BAD.match(text) and not error.encoding.startswith(("utf-16", "utf-32")):
        return bytes([ord(text) & 0xFF]), error.start + 1
    return text.encode("ascii", "backslashreplace").decode("ascii"), error.start + 1


codecs.register_error(_MARK, _mark)
codecs.register_error(UNMARK, _unmark)


def encoding_of(head: bytes) -> str:
    """The encoding of a text with these first bytes: by its byte order mark, else UTF-16 or UTF-8 by its zeros."""
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding
    sample = head[:1024]
    if len(sample) >= 4:
        # In UTF-16, every other byte of mostly Latin text is zero.
        even, odd = sample[0::2].count(0) / len(sample[0::2]), sample[1::2].count(0) / len(sample[1::2])
        if odd > 0.4 and even < 0.1:
            return "utf-16-le"
        if even > 0.4 and odd < 0.1:
            return "utf-16-be"
    return "utf-8"


def newline_of(text: str) -> str:
    """The line ending of a text, the last one if it has several."""
    found = _NEWLINE.findall(text)
    return found[-1] if found else "\n"


def lines(stream: BinaryIO, encoding: str, name: str) -> Iterator[str]:
    """The lines, with any line endings.

    Raises:
        TableError: a line is longer than any record can be.
    """
    text = io.TextIOWrapper(stream, encoding=encoding, errors=_MARK, newline="")
    number = 0
    try:
        while line := text.readline(_LONGEST_LINE):
            number += 1
            if len(line) >= _LONGEST_LINE:
                detail = f"a line has more than {_LONGEST_LINE:,} characters; this may not be a text file"
                raise TableError(Place(name, number), detail)
            yield line
    finally:
        with contextlib.suppress(ValueError):  # the stream is closed already
            text.detach()


def blocks(stream: BinaryIO, encoding: str) -> Iterator[str]:
    """The text in parts that do not split a line ending."""
    text = io.TextIOWrapper(stream, encoding=encoding, errors=_MARK, newline="")
    try:
        while block := text.read(_BLOCK):
            yield block + text.read(1) if block.endswith("\r") else block
    finally:
        with contextlib.suppress(ValueError):  # the stream is closed already
            text.detach()


def decode_head(head: bytes, encoding: str) -> str:
    """The text of the first bytes, without an incomplete character at the end."""
    return codecs.getincrementaldecoder(encoding)(_MARK).decode(head, final=False)


def bad_byte(text: str) -> tuple[int, int] | None:
    """Position and value of the first invalid byte."""
    if text.isascii():
        return None
    found = _BAD.search(text)
    return None if found is None else (found.start(), ord(found[0]) & 0xFF)


def split_place(text: str, offset: int, start: int = 0) -> tuple[int, int]:
    """The number of lines between ``start`` and ``offset``, and the position in the last of them, from 1."""
    count, begin = 0, start
    for end in _NEWLINE.finditer(text, start, offset):
        count, begin = count + 1, end.end()
    return count, offset - begin + 1
