"""Where rows come from: a file, or standard input."""

from __future__ import annotations

import shutil
import tempfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .compression import Compression, compression_of, decompressor
from .row_reader import Place, TableError

__all__ = ["Source"]

_HEAD = 65536
"""Bytes that are looked at to find out format, encoding and delimiter."""

_NEITHER = {
    b"PK\x03\x04": "this is a ZIP file, such as an Excel workbook; save it as CSV",
    b"\xd0\xcf\x11\xe0": "this is an Excel workbook; save it as CSV",
    b"%PDF": "this is a PDF",
}


class Source:
    """A file that can be read any number of times, decompressed on the way.

    Attributes:
        name: for messages.
        path: the file.

    Raises:
        TableError: there is no such file, or it cannot be read, or it is one of no table.
    """

    def __init__(self, path: Path, name: str | None = None) -> None:
        self.path = path
        self.name = str(path) if name is None else name
        self._read = 0
        with self._faults(), path.open("rb") as file:
            head = file.read(_HEAD)
            self._size = max(1, path.stat().st_size)
        self.compression: Compression | None = compression_of(head)
        self.head = head
        if self.compression is not None:
            with self.open() as stream, self.faults():
                self.head = stream.read(_HEAD)
        for magic, what in _NEITHER.items():
            if self.head.startswith(magic):
                raise TableError(Place(self.name), what)

    @classmethod
    @contextmanager
    def spooled(cls, stream: BinaryIO) -> Generator[Source]:
        """What ``stream`` gives, kept in a temporary file until the context ends: it is read more than once."""
        with tempfile.TemporaryDirectory(prefix="klaviyo-ext-") as directory:
            path = Path(directory, "stdin")
            with path.open("wb") as file:
                shutil.copyfileobj(stream, file, 1 << 20)
            yield cls(path, "stdin")

    @property
    def truncated(self) -> bool:
        """Whether there is more than the head."""
        return len(self.head) >= _HEAD

    @contextmanager
    def open(self) -> Generator[BinaryIO]:
        """The decompressed bytes, from the beginning."""
        with self._faults():
            raw = self.path.open("rb")
        with raw:
            self._raw = raw
            try:
                yield raw if self.compression is None else decompressor(self.compression, raw, self.name)
            finally:
                self.share()  # while it can be asked

    def share(self) -> float:
        """How much of the file was read, from 0 to 1, by its bytes."""
        raw = getattr(self, "_raw", None)
        if raw is not None and not raw.closed:
            self._read = raw.tell()
        return min(1.0, self._read / self._size)

    @contextmanager
    def faults(self) -> Generator[None]:
        """Errors of reading as `TableError`."""
        try:
            yield
        except EOFError:
            raise TableError(Place(self.name), "the compressed file is cut off; get it again") from None
        except (zlib.error, OSError) as error:
            raise TableError(Place(self.name), f"cannot be read: {error}") from error
        except Exception as error:
            if type(error).__name__ == "ZstdError":  # of a module that may not be there
                raise TableError(Place(self.name), f"cannot be read: {error}") from error
            raise

    @contextmanager
    def _faults(self) -> Generator[None]:
        try:
            yield
        except FileNotFoundError:
            raise TableError(Place(self.name), "there is no such file") from None
        except IsADirectoryError:
            raise TableError(Place(self.name), "this is a directory") from None
        except OSError as error:
            raise TableError(Place(self.name), error.strerror or str(error)) from error
