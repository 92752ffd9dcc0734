"""The output directory: compared, or replaced as a whole. A run that fails leaves the old package as it was."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .errors import CodegenError

__all__ = ["MANIFEST", "differences", "replace_directory", "staging", "write_files"]

MANIFEST = "manifest.json"
"""A directory that holds this file is a rendered package, and may be replaced."""


@contextmanager
def staging(out: Path) -> Iterator[Path]:
    """An empty directory on the same disk as ``out``, removed at the end unless it was moved away.

    Raises:
        CodegenError: nothing can be written beside ``out``, or ``out`` is not a package that we may replace.
    """
    _check_replaceable(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    except OSError as error:
        raise CodegenError(f"cannot be written: {error.strerror}", source=str(out)) from error
    try:
        yield made / out.name
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _check_replaceable(out: Path) -> None:
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise CodegenError("is not a directory", source=str(out))
    if out.is_dir() and any(out.iterdir()) and not (out / MANIFEST).exists():
        raise CodegenError(
            f"holds files, and no {MANIFEST}: it was not rendered by this command and is not replaced", source=str(out)
        )


def write_files(directory: Path, files: Mapping[str, bytes]) -> None:
    """Write ``files`` below ``directory``.

    Raises:
        CodegenError: a path leads out of the directory, or the disk refuses.
    """
    for name, content in files.items():
        path = directory / name
        if ".." in Path(name).parts or Path(name).is_absolute():
            raise CodegenError(f"{name!r} would lead out of the output directory")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as error:
            raise CodegenError(f"cannot be written: {error.strerror}", source=str(path)) from error


def replace_directory(new: Path, out: Path) -> None:
    """Put ``new`` in the place of ``out``, in two renames; if the second fails, the first is undone.

    Raises:
        CodegenError: a rename failed; ``out`` is what it was before.
    """
    old = new.with_name(f"{new.name}.old")
    try:
        if out.exists():
            out.rename(old)
        try:
            new.rename(out)
        except OSError:
            if old.exists():
                old.rename(out)
            raise
    except OSError as error:
        raise CodegenError(f"cannot be replaced: {error.strerror}", source=str(out)) from error


def differences(expected: Path, found: Path) -> list[str]:
    """A line for each file that is in only one of two directories, or not the same in both."""
    left, right = _files(expected), _files(found)
    lines = [f"{name}: missing" for name in sorted(left.keys() - right.keys())]
    lines += [f"{name}: not rendered by the templates" for name in sorted(right.keys() - left.keys())]
    lines += [f"{name}: differs" for name in sorted(left.keys() & right.keys()) if left[name] != right[name]]
    return sorted(lines)


def _files(directory: Path) -> dict[str, bytes]:
    return {
        path.relative_to(directory).as_posix(): path.read_bytes()
        for path in directory.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
