"""The source of rows: a file, or standard input."""

from __future__ import annotations

import shutil
import sys
import tempfile
import weakref
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ...core.similar_names import file_hint
from .compression import Compression, compression_of, decompressor
from .row_reader import Place, TableError

__all__ = ["Source", "is_pipe"]

_HEAD = 65536
"""Bytes for the detection of format, encoding and delimiter."""

_PREFIX = "klaviyo-ext-"

_NEITHER = {b"%PDF": "this is a PDF"}


def is_pipe(file: str) -> bool:
    """Whether a file can be read only once: standard input, a named pipe, or what shells make of ``<(command)``."""
    return file == "-" or Path(file).is_fifo()


class Source:
    """A file that can be read several times; decompresses it.

    Attributes:
        name: name of the file, for messages.
        path: the file.

    Raises:
        TableError: the file does not exist, cannot be read, or is not a table.
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
    def of(cls, file: str) -> Generator[Source]:
        """The content of a file, of a pipe, or of standard input (``-``)."""
        if file == "-":
            with cls.spooled(sys.stdin.buffer, "stdin") as source:
                yield source
        elif is_pipe(file):
            with Path(file).open("rb") as stream, cls.spooled(stream, file) as source:
                yield source
        else:
            yield cls(Path(file))

    @classmethod
    @contextmanager
    def spooled(cls, stream: BinaryIO, name: str) -> Generator[Source]:
        """The content of ``stream``, in a temporary file until the context ends, because it is read more than once."""
        with tempfile.TemporaryDirectory(prefix=_PREFIX) as directory:
            yield cls._copied(stream, directory, name)

    @classmethod
    def kept(cls, file: Path) -> Source:
        """The content of a file or of a pipe. That of a pipe is in a temporary file as long as this object lives."""
        if not is_pipe(str(file)):
            return cls(file)
        directory = tempfile.mkdtemp(prefix=_PREFIX)
        try:
            with file.open("rb") as stream:
                source = cls._copied(stream, directory, str(file))
        except BaseException:
            shutil.rmtree(directory, ignore_errors=True)
            raise
        weakref.finalize(source, shutil.rmtree, directory, ignore_errors=True)
        return source

    @classmethod
    def _copied(cls, stream: BinaryIO, directory: str, name: str) -> Source:
        path = Path(directory, "content")
        try:
            with path.open("wb") as file:
                shutil.copyfileobj(stream, file, 1 << 20)
        except OSError as error:
            raise TableError(Place(name), f"cannot keep it in {directory}: {error.strerror or error}") from error
        return cls(path, name)

    @property
    def truncated(self) -> bool:
        """Whether the file is longer than the head."""
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
                self.share()  # while the file is open

    def share(self) -> float:
        """How much of the file was read, from 0 to 1, in bytes."""
        raw = getattr(self, "_raw", None)
        if raw is not None and not raw.closed:
            self._read = raw.tell()
        return min(1.0, self._read / self._size)

    @contextmanager
    def faults(self) -> Generator[None]:
        """Turn errors while reading into `TableError`."""
        try:
            yield
        except EOFError:
            raise TableError(Place(self.name), "the compressed file is incomplete") from None
        except (zlib.error, OSError) as error:
            raise TableError(Place(self.name), f"cannot read the file: {error}") from error
        except Exception as error:
            if type(error).__name__ == "ZstdError":  # from a module that may not be installed
                raise TableError(Place(self.name), f"cannot read the file: {error}") from error
            raise

    @contextmanager
    def _faults(self) -> Generator[None]:
        try:
            yield
        except FileNotFoundError:
            raise TableError(Place(self.name), f"file not found{file_hint(self.path)}") from None
        except IsADirectoryError:
            raise TableError(Place(self.name), "this is a directory") from None
        except (OSError, ValueError) as error:  # ValueError: of a name with NUL
            raise TableError(Place(self.name), getattr(error, "strerror", None) or str(error)) from error
