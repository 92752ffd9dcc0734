"""Types of JSON data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

__all__ = ["Json", "class_of"]

Json: TypeAlias = "dict[str, Any] | list[Any] | str | float | bool | None"
"""JSON data, as ``json.loads`` returns it."""

class_of: Callable[[object], type[object]] = type
"""``type()`` for values of type ``Any``, because type checkers treat the result of ``type()`` as unknown."""
