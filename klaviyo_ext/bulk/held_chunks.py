"""Requests that wait until it is known whether the source is the one of a finished journal."""

from __future__ import annotations

import pickle
from collections.abc import Generator
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile, gettempdir
from typing import cast

from ..errors import JournalError
from .chunking import Chunk

__all__ = ["HeldChunks"]

_IN_MEMORY = 16_000_000
"""Bytes to keep in memory; more are in a temporary file that has no name."""


class HeldChunks:
    """A queue of chunks, on the disk if it is long: first all are put in, then all are taken out."""

    def __init__(self) -> None:
        self._file: SpooledTemporaryFile[bytes] | None = None
        self._count = self._taken = 0

    def __len__(self) -> int:
        return self._count - self._taken

    def put(self, chunk: Chunk) -> None:
        """Add a chunk.

        Raises:
            JournalError: the disk is full.
        """
        with _understood():
            if self._file is None:
                self._file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - close() closes it
            pickle.dump(chunk, self._file, pickle.HIGHEST_PROTOCOL)
        self._count += 1

    def take(self) -> Chunk:
        """Remove the first chunk.

        Raises:
            JournalError: it cannot be read.
        """
        file = cast("SpooledTemporaryFile[bytes]", self._file)
        with _understood():
            if not self._taken:
                file.seek(0)
            self._taken += 1
            chunk: Chunk = pickle.load(file)  # noqa: S301 - what put() has written
        return chunk

    def close(self) -> None:
        """Delete the file, if there is one."""
        if self._file is not None:
            self._file.close()


@contextmanager
def _understood() -> Generator[None]:
    try:
        yield
    except OSError as error:
        what = f"cannot keep the rows in {gettempdir()} while they are compared with the journal"
        raise JournalError(f"{what}: {error.strerror or error}") from error
