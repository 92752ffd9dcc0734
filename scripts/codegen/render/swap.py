"""Write the output: prepared next to its target, then compared or swapped as a whole. A failed run changes nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from ..input_error import CodegenError

__all__ = ["MANIFEST", "check_replaceable", "differences", "replace", "staging", "write_files", "write_whole"]

MANIFEST = "manifest.json"
"""A directory that holds this file is a rendered package, and may be replaced."""


def check_replaceable(out: Path) -> None:
    """Check that ``out`` is a rendered package, an empty directory, or does not exist.

    Raises:
        CodegenError: it is something else.
    """
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise CodegenError("is not a directory", source=str(out))
    if out.is_dir() and any(out.iterdir()) and not (out / MANIFEST).exists():
        raise CodegenError(
            f"has files but no {MANIFEST}: it was not rendered by this command, so it is not replaced", source=str(out)
        )


@contextmanager
def staging(target: Path) -> Generator[Path, None, None]:
    """A path on the same disk as ``target``, for its replacement.

    It is removed at the end, as are new parent directories of ``target`` that are still empty.

    Raises:
        CodegenError: the directory of ``target`` is not writable.
    """
    with ExitStack() as stack:
        made = _beside(target, stack)
        try:
            yield made / target.name
        finally:
            if target.exists() or not _old(made / target.name).exists():
                shutil.rmtree(made, ignore_errors=True)


def _beside(target: Path, stack: ExitStack) -> Path:
    """A new directory next to ``target``; new parents are removed with ``stack``, unless they are used."""
    try:
        for parent in reversed(target.parents):  # the innermost is removed first
            if not parent.exists():
                stack.callback(_remove_if_empty, parent)
        target.parent.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    except OSError as error:
        raise CodegenError(f"cannot be written: {error.strerror}", source=str(target)) from error


def _remove_if_empty(directory: Path) -> None:
    with suppress(OSError):
        directory.rmdir()


def write_files(directory: Path, files: Mapping[str, bytes]) -> None:
    """Write ``files`` below ``directory``.

    Raises:
        CodegenError: a path is outside the directory, or cannot be written.
    """
    for name, content in files.items():
        path = directory / name
        if ".." in Path(name).parts or Path(name).is_absolute():
            raise CodegenError(f"{name!r} is outside the output directory")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as error:
            raise CodegenError(f"cannot be written: {error.strerror}", source=str(path)) from error


def write_whole(path: Path, content: bytes) -> None:
    """Replace the file ``path`` in one step: a reader sees the old file or the new one, never a part.

    Raises:
        CodegenError: it cannot be written.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            partial.write_bytes(content)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise CodegenError(f"cannot be written: {error.strerror or error}", source=str(path)) from None


def replace(successors: Mapping[Path, Path]) -> None:
    """Move each value, a path of :func:`staging`, to its key: all of them or none.

    Raises:
        CodegenError: a rename failed; every key is unchanged.
    """
    renames: list[tuple[Path, Path]] = []
    for target, new in successors.items():
        renames += [(target, _old(new)), (new, target)] if target.exists() else [(new, target)]
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in renames:
            done.append((source, target))  # first: an interrupt can come right after the rename
            source.rename(target)
    except BaseException as error:
        _undo(done)
        if isinstance(error, OSError):
            place = next(target for target in successors if target in done[-1])
            raise CodegenError(f"cannot be replaced: {error.strerror}", source=str(place)) from error
        raise


def _undo(renames: list[tuple[Path, Path]]) -> None:
    for source, target in reversed(renames):
        if target.exists() and not source.exists():
            try:
                target.rename(source)
            except OSError as error:
                message = f"cannot be put back: {error.strerror}; it is now at {target}"
                raise CodegenError(message, source=str(source)) from error


def _old(new: Path) -> Path:
    return new.with_name(f"{new.name}.old")


def differences(expected: Path, found: Path) -> list[str]:
    """A line for each file that differs between two directories, or is in only one of them."""
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
