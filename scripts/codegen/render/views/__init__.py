"""The input of templates: frozen objects with all rendered text and data.

Every template gets the `Package`, and the `Module`, `Api` or `FilterModule` of its file. Strings in views are safe to
insert as their names say: ``annotation`` and ``code`` are Python source, ``doc`` is the inside of a docstring.
"""

from __future__ import annotations

from .build import build_views
from .old_name_views import with_old_names
from .view_objects import (
    Alias,
    Api,
    Argument,
    Class,
    Dict,
    Field,
    FilterClass,
    FilterField,
    FilterModule,
    Group,
    Module,
    OldModule,
    OldName,
    OperationView,
    Package,
)

__all__ = [
    "Alias",
    "Api",
    "Argument",
    "Class",
    "Dict",
    "Field",
    "FilterClass",
    "FilterField",
    "FilterModule",
    "Group",
    "Module",
    "OldModule",
    "OldName",
    "OperationView",
    "Package",
    "build_views",
    "with_old_names",
]
