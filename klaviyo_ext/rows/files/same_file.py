"""Find names that lead to the same file: equal paths, links, other spellings, open files."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Hashable, Iterable
from contextlib import suppress
from itertools import combinations
from pathlib import Path
from typing import IO, Any

__all__ = ["number_of", "same_file"]


def same_file(named: Iterable[tuple[str, Path | int | None]]) -> tuple[str, str] | None:
    """The first two names of which a path, or the number of an open file, leads to the same file.

    A name may occur several times, with all files that belong to it. ``None`` is no file. Devices, pipes and
    directories are never the same.
    """
    found = [(name, identity) for name, file in named if (identity := _identity(file)) is not None]
    pairs = combinations(found, 2)
    return next(((a, b) for (a, one), (b, other) in pairs if a != b and one == other), None)


def number_of(stream: IO[Any] | None) -> int | None:
    """The number of an open file; ``None`` if the stream has none."""
    with suppress(OSError, ValueError):
        return None if stream is None else stream.fileno()
    return None


def _identity(file: Path | int | None) -> Hashable | None:
    if file is None:
        return None
    try:
        state = os.fstat(file) if isinstance(file, int) else file.stat()
    except FileNotFoundError:
        path = os.path.normcase(os.path.realpath(str(file)))
        return path.casefold() if sys.platform == "darwin" else path  # its file systems ignore case
    except (OSError, ValueError):  # it cannot be opened either
        return None
    return (state.st_dev, state.st_ino) if stat.S_ISREG(state.st_mode) else None
