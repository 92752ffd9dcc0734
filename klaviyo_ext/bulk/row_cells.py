"""Rows of any form as cells with names, as in a file of rows: for a file of rejects, which any row may be in."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any, cast

from klaviyo_client.runtime.encoding import encode

from ..core.any_package import is_model
from ..people.person import is_person, person_request
from ..rows.columns.column_mapping import ROW_COLUMN
from .row_conversion import Malformed, with_fields

__all__ = ["cells_of", "flat", "shown"]

_DEEPEST = 8
"""Where the text of a value that cannot be encoded stands for all that is in it."""


def cells_of(row: Any, text: str = "id") -> dict[str, Any]:
    """The members of a row as JSON data; those that cannot be are texts. A row that is a text is a member ``text``."""
    try:
        found = _members(row, text)
    except Exception:  # noqa: BLE001 - of the row's own class, or of a change of a person
        found = {ROW_COLUMN: row}
    return {str(name): shown(value) for name, value in found.items()}


def flat(cells: Mapping[str, Any]) -> dict[str, Any]:
    """Cells for columns: a member of an object is a cell of its own, such as ``location.city``."""
    found: dict[str, Any] = {}
    for name, value in cells.items():
        if isinstance(value, dict) and value:
            found |= {f"{name}.{key}": member for key, member in cast("dict[str, Any]", value).items()}
        else:
            found[name] = value
    return found


def shown(value: Any, depth: int = 0) -> Any:
    """``value`` as JSON data; what cannot be encoded is a text."""
    if value is None or isinstance(value, str | int) or (isinstance(value, float) and isfinite(value)):
        return value
    try:
        return encode(value, missing="null")
    except (ValueError, TypeError, RecursionError):
        pass
    if depth < _DEEPEST and isinstance(value, Mapping):
        members = cast("Mapping[object, Any]", value)
        return {str(key): shown(member, depth + 1) for key, member in members.items()}
    if depth < _DEEPEST and isinstance(value, list | tuple):
        return [shown(member, depth + 1) for member in cast("list[Any]", value)]
    return _text(value)


def _text(value: object) -> str:
    try:
        return str(value)
    except Exception:  # noqa: BLE001 - of its own class
        return f"<{type(value).__name__}>"


def _members(row: Any, text: str) -> Mapping[str, Any]:
    row = with_fields(row)
    if isinstance(row, Malformed):
        return _members(row.raw, ROW_COLUMN)
    if isinstance(row, str):
        return {text: row}
    if isinstance(row, Mapping):
        members = cast("Mapping[str, Any]", row)
    elif is_model(row):
        members = row.to_dict()
    elif is_person(row):
        members = person_request("upsert", "row", row).to_resource()
    else:
        return {ROW_COLUMN: row}
    attributes = members.get("attributes")
    if "type" not in members or not isinstance(attributes, Mapping) or "relationships" in members:
        return members
    beside = {name: members[name] for name in ("id", "meta") if name in members}
    return {**cast("Mapping[str, Any]", attributes), **beside}
