"""Replace a file as a whole, or not at all. What the file may hold is personal data, so a new file is private."""

from __future__ import annotations

import os
import secrets
import shutil
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

__all__ = ["PRIVATE", "Replacement", "state_of"]

PRIVATE = 0o600
"""Mode of a new file: only its owner can read it. The umask can take more away."""


class Replacement:
    """New content for a file, in a file beside it until it is complete.

    Symbolic links are followed. An existing file keeps its mode, its owner, its attributes and its other names
    (hard links). Devices, pipes and open files such as ``/dev/stdout`` are written directly.

    Args:
        path: the file.

    Attributes:
        target: the file behind symbolic links.
        part: the file with the new content; ``None`` if the target is written directly, or the content has moved.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.target = Path(os.path.realpath(path))
        self.part: Path | None = None

    def open(self) -> BinaryIO:
        """The stream for the new content.

        Raises:
            OSError: the file cannot be written.
        """
        number = _descriptor(self._path)
        if number is not None:
            return os.fdopen(os.dup(number), "wb")
        state = state_of(self.target)
        if state is not None and not stat.S_ISREG(state.st_mode):
            return self.target.open("wb")
        if state is not None and not os.access(self.target, os.W_OK):
            raise PermissionError(13, "the file is read-only")
        part = self.target.with_name(f".klaviyo-ext-{secrets.token_hex(8)}.part")
        stream = open(part, "xb", opener=_private)  # noqa: SIM115 - the caller closes it
        self.part = part
        return stream

    def commit(self) -> None:
        """Give the new content, whose stream is closed, the name of the file.

        Raises:
            OSError: this failed. If the file is damaged now, the message names the part file, which stays.
        """
        if self.part is None:
            return
        state = state_of(self.target)
        if state is None or (state.st_nlink == 1 and _dressed(self.part, self.target, state)):
            self.part.replace(self.target)
        else:
            self._copy(self.part)
        self.part = None

    def save_as(self, path: Path) -> bool:
        """Give the new content another name, unless a file has it already.

        Raises:
            OSError: this failed for another reason.
        """
        if self.part is not None:
            try:
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
            except FileExistsError:
                return False
            self.part.replace(path)
            self.part = None
        return True

    def discard(self) -> None:
        """Delete the new content, unless it has a name already."""
        part, self.part = self.part, None
        if part is not None:
            with suppress(FileNotFoundError):
                part.unlink()

    def _copy(self, part: Path) -> None:
        """Overwrite the file where it is: replacing it would change its owner, or not reach its other names."""
        try:
            with part.open("rb") as source, self.target.open("r+b") as file:
                shutil.copyfileobj(source, file, 1 << 20)
                file.truncate()
        except OSError as error:
            self.part = None  # the only complete copy
            raise OSError(error.errno, f"{error.strerror}; the complete content is in {part}") from error
        part.unlink()


def state_of(path: Path) -> os.stat_result | None:
    """The state of a file; ``None`` if the file does not exist."""
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, PRIVATE)


def _dressed(part: Path, target: Path, state: os.stat_result) -> bool:
    """Give ``part`` the owner, the attributes and the mode of ``target``; return whether this was possible."""
    own = part.stat()
    try:
        if (own.st_uid, own.st_gid) != (state.st_uid, state.st_gid):
            os.chown(part, state.st_uid, state.st_gid)
        for name in _attributes(target):
            os.setxattr(part, name, os.getxattr(target, name))
        part.chmod(stat.S_IMODE(state.st_mode))
    except OSError:
        return False
    return True


def _attributes(target: Path) -> list[str]:
    """The names of the extended attributes; access control lists are among them."""
    with suppress(OSError, AttributeError):  # not all file systems and platforms have them
        return os.listxattr(target)
    return []


def _descriptor(path: Path) -> int | None:
    """The number of an open file of this process, for paths such as ``/dev/stdout`` and ``/dev/fd/3``."""
    with suppress(OSError, ValueError):
        for _ in range(40):
            if path.name.isdecimal() and path.parent.resolve() == Path("/dev/fd").resolve(strict=True):
                return int(path.name)
            path = path.parent / path.readlink()
    return None
