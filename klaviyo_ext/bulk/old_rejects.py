"""Files of rejects that earlier runs wrote."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from ..core.replacement import state_of

__all__ = ["delete_old_rejects", "is_file_of_rejects"]

_MARK = b"_error_code"
_HEAD = 1 << 16


def is_file_of_rejects(path: Path) -> bool:
    """Whether a run wrote the file at ``path``."""
    state = state_of(path)
    if state is None or not stat.S_ISREG(state.st_mode):
        return False
    with path.open("rb") as file:
        head = file.read(_HEAD)
        file.seek(max(0, state.st_size - _HEAD))
        tail = file.read() if head.startswith(b"PAR1") else b""  # where Parquet has its columns
    return _MARK in (head + tail).replace(b"\0", b"")


def delete_old_rejects(path: Path) -> bool:
    """Delete the file at ``path`` if a run wrote it, because a later one has no rejects. Return whether it was there.

    Raises:
        OSError: it cannot be read or deleted.
    """
    if not is_file_of_rejects(path):
        return False
    Path(os.path.realpath(path)).unlink()
    return True
