"""Names of a package that are imported from their modules when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazy_names"]


def lazy_names(
    package: str, names_of: Mapping[str, Iterable[str]]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The ``__getattr__`` of ``package``, for names that its modules define, and its ``__dir__``: ``__all__``.

    Type checkers must not see them, or they would accept any name: call it under ``if not TYPE_CHECKING``, and import
    the names under ``if TYPE_CHECKING``.

    Args:
        package: dotted name of the package.
        names_of: modules as in ``from .module import name``, and the names in each; modules themselves
            are in the package with a dot behind it, as in ``".fake."``.
    """

    def load(name: str) -> Any:
        for where, names in names_of.items():
            if name in names:
                if where.endswith("."):
                    value = import_module(where + name, package)
                else:
                    value = getattr(import_module(where, package), name)
                setattr(sys.modules[package], name, value)
                return value
        raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=sys.modules[package])

    return load, lambda: sorted(sys.modules[package].__all__)
