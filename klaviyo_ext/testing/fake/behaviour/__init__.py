"""The behaviour of operations beyond their path: one function for each, in the module of its subject."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from ..accepted_call import behaving, behaviour_of

__all__ = ["behaving", "behaviour_of"]  # imported from here, so that all behaviours are registered first

for _module in iter_modules(__path__):
    import_module(f".{_module.name}", __name__)
