"""The members of rows: where values are put, and where those of JSON are found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from ...core.json_objects import object_of

__all__ = ["has", "members", "put"]


def has(found: Mapping[str, Any], path: Sequence[str]) -> bool:
    """Whether there is a value, other than null, at ``path``."""
    value: Any = found
    for step in path:
        value = object_of(value).get(step)
    return value is not None


def put(found: dict[str, Any], path: tuple[str, ...], value: Any) -> bool:
    """Set a value, unless there is one; return whether it was set."""
    for step in path[:-1]:
        below = found.setdefault(step, {})
        if not isinstance(below, dict):
            return False
        found = cast("dict[str, Any]", below)
    if path[-1] in found:
        return False
    found[path[-1]] = value
    return True


def members(row: dict[str, Any]) -> dict[str, Any]:
    """The members of a row; for a whole resource object: its attributes, id and meta."""
    attributes = row.get("attributes")
    if "type" not in row or not isinstance(attributes, dict):
        return row
    beside: dict[str, Any] = {name: row[name] for name in ("id", "meta") if name in row}
    return {**cast("dict[str, Any]", attributes), **beside}
