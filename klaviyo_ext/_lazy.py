"""Names of a package that are imported from their modules when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazy_names"]


def lazy_names(package: str, module_of: Mapping[str, str]) -> Callable[[str], Any]:
    """The ``__getattr__`` of ``package``, for names that its modules define.

    Type checkers must not see it, or they would accept any name: call it under ``if not TYPE_CHECKING``, and import the
    names under ``if TYPE_CHECKING``.

    Args:
        package: dotted name of the package.
        module_of: for each name the module that has it, or that is called so, relative to ``package`` as in
            ``from .module import name``; the first dot is left out.
    """

    def load(name: str) -> Any:
        if name not in module_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=sys.modules[package])
        where = module_of[name]
        module = import_module(f".{where}", package)
        value = module if where.rpartition(".")[2] == name else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    return load
