"""Old names of things that a revision renamed: they work in that revision, with a warning."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["old_names", "warn_of"]


def old_names(
    module: str, package: str, now: Mapping[str, str], since: str, current: Callable[[str], Any] | None = None
) -> Callable[[str], Any]:
    """A ``__getattr__`` for a module with old names.

    Args:
        module: name of the module.
        package: name of its package, or of the module itself if it is a package.
        now: old name to new name, dotted and relative to ``package``.
        since: the revision that renamed them.
        current: looks up all other names.
    """

    def look_up(name: str) -> Any:
        if name not in now:
            if current is not None:
                return current(name)
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        home, _, new = now[name].rpartition(".")
        value = getattr(import_module(f".{home}", package), new)
        # ``from package import name`` looks the name up twice: the import system does it before the statement does.
        if sys._getframe(1).f_code.co_filename != "<frozen importlib._bootstrap>":
            warn_of(f"{module}.{name}", f"{package}.{now[name]}", since, stacklevel=2)
        return value

    return look_up


def warn_of(name: str, now: str, since: str, *, stacklevel: int) -> None:
    """Warn that ``name`` is an old name; ``stacklevel`` counts from the caller, as in ``warnings.warn``."""
    warnings.warn(
        f"{name} is now {now}; the revision after {since} removes the old name",
        DeprecationWarning,
        stacklevel=stacklevel + 1,
    )
