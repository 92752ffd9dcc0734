"""Names from before the document called a thing something else: they work in one revision, and warn."""

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
    """A ``__getattr__`` for a module that has old names.

    Args:
        module: name of the module.
        package: name of the package that it is in; of itself, if it is one.
        now: old name to what it is now, dotted and below ``package``.
        since: revision in which the names changed.
        current: what to ask for all other names.
    """

    def look_up(name: str) -> Any:
        if name not in now:
            if current is not None:
                return current(name)
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        home, _, new = now[name].rpartition(".")
        value = getattr(import_module(f".{home}", package), new)
        # An import from a package asks twice: first the machinery whether there is such a name, then the statement.
        if sys._getframe(1).f_code.co_filename != "<frozen importlib._bootstrap>":
            warn_of(f"{module}.{name}", f"{package}.{now[name]}", since, stacklevel=2)
        return value

    return look_up


def warn_of(name: str, now: str, since: str, *, stacklevel: int) -> None:
    """Warn that ``name`` is an old name; ``stacklevel`` counts from the caller, as that of ``warnings.warn`` does."""
    warnings.warn(
        f"{name} is now {now}; the old name goes with the revision after {since}",
        DeprecationWarning,
        stacklevel=stacklevel + 1,
    )
