"""Write files completely or not at all."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, TypeVar, cast

from ...core.replacement import Replacement
from .compression import Compression, compressor, without_compression
from .row_reader import Place, TableError

__all__ = ["Output"]

T = TypeVar("T")


class Output:
    """An output file that gets its name when it is complete, or standard output.

    A context manager. If the block raises, an existing file keeps its content and the new content is deleted, unless
    :meth:`keep_partial` was called. A new file can be read by its owner only; an existing one keeps its mode, and
    symbolic links are followed. Devices and pipes are written directly.

    Args:
        path: the file; ``None`` means standard output.
        compression: compression of the bytes.

    Raises:
        TableError: the file cannot be written; the stream raises it, too.
    """

    def __init__(self, path: Path | None, compression: Compression | None = None) -> None:
        self.path = path
        self.name = "stdout" if path is None else str(path)
        self._compression: Compression | None = compression
        self._file: Replacement | None = None
        self._noted: int | None = None  # bytes until the last checkpoint

    def __enter__(self) -> Self:
        if self.path is None:
            raw = cast("BinaryIO", sys.stdout.buffer)
        else:
            with _faults(self.name):
                self._file = Replacement(self.path)
                raw = self._file.open()
        self._raw = raw
        self._named = _Named(raw, self.name)
        self.stream: BinaryIO = cast("BinaryIO", self._named)
        if self._compression is not None:
            self.stream = compressor(self._compression, self.stream, self.name)
        return self

    @property
    def failed(self) -> bool:
        """Whether a write has failed."""
        return self._named.failed

    @property
    def broken(self) -> bool:
        """Whether a write has failed, and nothing before it can be used."""
        return self.failed and self._noted is None

    def checkpoint(self) -> None:
        """Write what is buffered. What was written until here can be used, even if a later write fails."""
        if self._compression is None:
            self.stream.flush()
            self._noted = self._raw.tell() if self._file is not None and self._file.part is not None else 0

    def keep_partial(self) -> Path | None:
        """Close the file, and keep its content beside the wanted file, up to the last checkpoint if a write failed.

        Returns:
            The kept file; ``None`` if nothing can be kept, or if it was written directly.
        """
        file = self._file
        if file is None or file.part is None or self.path is None or self.broken:
            return None
        with _faults(self.name):
            self._close()
            if self.failed and self._noted is not None:
                os.truncate(file.part, self._noted)
            return _saved(file, file.target if self.path.is_symlink() else self.path)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with _faults(self.name):
                self._close()
                if kind is None and self.failed:
                    raise OSError("a write has failed")
                if kind is None and self._file is not None:
                    self._file.commit()
        except (BrokenPipeError, TableError):
            if kind is None:
                raise
        finally:
            if self._file is not None:
                self._file.discard()

    def _close(self) -> None:
        if self._raw.closed:
            return
        try:
            if not self.failed:
                if self._compression is not None:
                    self.stream.close()
                self._raw.flush()
        finally:
            if self.path is not None:
                with suppress(OSError):  # of a write that has failed before
                    self._raw.close()


class _Named(io.RawIOBase):
    """A stream whose errors name the file. After an error it drops what is written, so that writers can be closed.

    Attributes:
        failed: whether a write has failed.
    """

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self.failed = False

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        if self.failed:
            return len(data)
        return self._try(lambda: self._stream.write(data))

    def flush(self) -> None:
        if not self.failed and not self._stream.closed:
            self._try(self._stream.flush)

    def tell(self) -> int:
        return self._stream.tell()

    def _try(self, write: Callable[[], T]) -> T:
        self.failed = True
        with _faults(self._name):
            done = write()
        self.failed = False
        return done


def _saved(file: Replacement, beside: Path) -> Path:
    """Give the content of ``file`` a free name with ``.partial`` before the suffix of ``beside``."""
    plain, compression = without_compression(beside.name)
    stem, _, ending = plain.rpartition(".")
    tail = "".join(f".{name}" for name in (ending if stem else "", compression) if name)
    part = cast("Path", file.part)
    for number in count(1):
        kept = beside.with_name(f"{stem or plain}.partial{f'-{number}' if number > 1 else ''}{tail}")
        try:
            if file.save_as(kept):
                return kept
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            file.part = None  # it keeps its name
            break
    return part


@contextmanager
def _faults(name: str) -> Generator[None]:
    """Turn errors while writing into `TableError`."""
    try:
        yield
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as fault:
        if isinstance(fault, TableError):
            raise
        detail = getattr(fault, "strerror", None) or fault
        raise TableError(Place(name), f"cannot write the file: {detail}") from fault
