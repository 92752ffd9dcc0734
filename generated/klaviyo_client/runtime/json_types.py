"""Types of JSON data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

__all__ = ["Json", "class_of", "is_deep"]

Json: TypeAlias = "dict[str, Any] | list[Any] | str | float | bool | None"
"""JSON data, as ``json.loads`` returns it."""

class_of: Callable[[object], type[object]] = type
"""``type()`` for values of type ``Any``, because type checkers treat the result of ``type()`` as unknown."""


def is_deep(level: list[Any]) -> bool:
    """Whether dicts and lists in ``level`` are nested so deep (100 levels) that Python code may not recurse so far."""
    for _ in range(100):
        inner = {id(item): item for item in level if class_of(item) is dict or class_of(item) is list}
        if not inner:
            return False
        level = [item for each in inner.values() for item in (each.values() if class_of(each) is dict else each)]
    return True
