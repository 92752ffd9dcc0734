"""What templates see: frozen objects that hold the text and the data of everything that is rendered.

Templates (ours, or a user's own) get one `Package` each time, and beside it the one `Module`, `Api` or `FilterModule`
that the file is about. Strings in views are safe to place where their names say: ``annotation`` and ``code`` are Python
source, ``doc`` is the inside of a docstring.
"""

from __future__ import annotations

from .build import build_views
from .old_name_views import with_old_names
from .view_objects import (
    Alias,
    Api,
    Argument,
    Class,
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
