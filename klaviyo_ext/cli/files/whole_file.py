"""Write files completely or not at all."""

from __future__ import annotations

import secrets
import sys
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, cast

from .compression import Compression, compressor
from .row_reader import Place, TableError

__all__ = ["Output"]


class Output:
    """An output file that gets its name when it is complete, or standard output.

    A context manager. If the block raises, an existing file keeps its content and the new content is deleted, unless
    :meth:`keep` was called. Devices and pipes are written directly.

    Args:
        path: the file; ``None`` means standard output.
        compression: compression of the bytes.

    Raises:
        TableError: the file cannot be written.
    """

    def __init__(self, path: Path | None, compression: Compression | None = None) -> None:
        self.path = path
        self.name = "stdout" if path is None else str(path)
        self._compression: Compression | None = compression
        self._part: Path | None = None
        self._kept: Path | None = None

    def __enter__(self) -> Self:
        self._raw = self._open()
        compression = self._compression
        self.stream: BinaryIO = self._raw if compression is None else compressor(compression, self._raw, self.name)
        return self

    def keep(self, path: Path) -> None:
        """If the block raises, keep the new content as ``path``."""
        self._kept = path

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        wanted = self.path if kind is None else self._kept
        try:
            self._close()
            if self._part is not None and wanted is not None:
                self._part.replace(wanted)
                self._part = None
        except BrokenPipeError:
            raise
        except OSError as fault:
            if kind is None:
                raise TableError(Place(self.name), f"cannot write the file: {fault.strerror or fault}") from fault
        finally:
            if self._part is not None:
                self._part.unlink(missing_ok=True)

    def _open(self) -> BinaryIO:
        if self.path is None:
            return cast("BinaryIO", sys.stdout.buffer)
        try:
            if self.path.exists() and not self.path.is_file():
                return self.path.open("wb")
            self._part = self.path.with_name(f".{self.path.name}.{secrets.token_hex(4)}.part")
            return self._part.open("xb")
        except OSError as error:
            self._part = None
            raise TableError(Place(self.name), f"cannot write the file: {error.strerror or error}") from error

    def _close(self) -> None:
        try:
            if self.stream is not self._raw:
                self.stream.close()
            self._raw.flush()
        finally:
            if self.path is not None:
                self._raw.close()
