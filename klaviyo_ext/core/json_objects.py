"""Objects in JSON of which nothing is certain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

__all__ = ["object_of"]


def object_of(value: object) -> Mapping[str, Any]:
    """The value if it is an object; an empty object for anything else."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
