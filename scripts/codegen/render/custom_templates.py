"""A user's template directory: which of our files it replaces, and a check that each of its files is used."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from pathlib import Path

import attrs

from ..input_error import CodegenError

__all__ = ["Custom", "check_used", "files_below", "read_custom"]


@attrs.frozen
class Custom:
    """Files that take precedence over ours, by path.

    Attributes:
        root: the directory.
        contents: its files, without hidden ones.
        replaced: those that replace one of ours.
    """

    root: Path
    contents: dict[str, bytes]
    replaced: tuple[str, ...]

    @property
    def added(self) -> tuple[str, ...]:
        """Those that replace none: parts that templates include, and additional modules of the runtime."""
        return tuple(name for name in self.contents if name not in self.replaced)

    def __str__(self) -> str:
        added = f", and {', '.join(self.added)} besides" if self.added else ""
        return f"templates from {self.root}: {', '.join(self.replaced) or 'none'} in place of ours{added}"


def read_custom(root: Path, ours: Collection[str]) -> Custom:
    """The files of ``root``; ``ours`` are the paths of those that it can replace.

    Raises:
        CodegenError: ``root`` cannot be read, is empty, or holds a file that cannot be a template or a runtime module.
    """
    if not root.is_dir():
        raise CodegenError("is not a directory of templates", source=str(root))
    try:
        contents = {name: (root / name).read_bytes() for name in files_below(root)}
    except OSError as error:
        raise CodegenError(f"cannot be read: {error.strerror}", source=str(root)) from error
    if not contents:
        raise CodegenError("has no templates", source=str(root))
    replaced = tuple(name for name in contents if name in ours)
    for name in contents.keys() - {*replaced}:
        place, _, last = name.rpartition("/")
        if not (name.endswith(".jinja") or (place == "runtime" and last.removesuffix(".py").isidentifier())):
            raise _unknown(root, name, ours)
    return Custom(root, contents, replaced)


def check_used(custom: Custom, ours: Collection[str], loaded: Iterable[str]) -> None:
    """Check that every template of ``custom`` replaces one of ours, or was ``loaded`` by another.

    Raises:
        CodegenError: one is never used, probably because of its name.
    """
    used = {*custom.replaced, *loaded}
    for name in custom.added:
        if name.endswith(".jinja") and name not in used:
            raise _unknown(custom.root, name, ours)


def _unknown(root: Path, name: str, known: Collection[str]) -> CodegenError:
    close = get_close_matches(name, known, n=1) or [
        known_name for known_name in known if _last(known_name) == _last(name)
    ]
    hint = f"; did you mean {close[0]}?" if close else ""
    return CodegenError(f"{name} does not replace a template, and no template includes it{hint}", source=str(root))


def _last(name: str) -> str:
    return name.rpartition("/")[2]


def files_below(root: Path) -> list[str]:
    """Paths below ``root``, without hidden files and caches."""
    found = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return sorted(p.as_posix() for p in found if not any(s.startswith(".") or s == "__pycache__" for s in p.parts))
