"""``meta.patch_properties`` and ``meta.patch_identifiers``: changes to lists instead of replacements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..records.record_tables import Record
from ..world import World
from .profile_identifiers import check_identifiers, duplicate_of

__all__ = ["check_identifier_patches", "patch_identifiers", "patched_properties"]


def patched_properties(properties: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """Custom properties after a patch: ``unset`` first, then ``append``, then ``unappend``.

    Appending to a single value makes a list of both. Duplicates are kept: the live API's behaviour was not recorded.
    """
    result = dict(properties)
    for name in _listed(patch.get("unset")):
        result.pop(name, None)
    for name, value in _members(patch, "append"):
        result[name] = [*_listed(result.get(name)), *_listed(value)]
    for name, value in _members(patch, "unappend"):
        if name in result:
            gone = _listed(value)
            result[name] = [item for item in _listed(result[name]) if item not in gone]
    return result


def check_identifier_patches(world: World, record: Record | None, meta: Mapping[str, Any], pointer: str) -> None:
    """Check whether identifiers can be appended.

    Raises:
        Refusal: 400 for a malformed one; 409 if another profile has it.
    """
    for name, value in _members(_patch(meta), "append"):
        for item in _listed(value):
            check_identifiers({name: item}, pointer)
            found = world.table("profile").find(name, item) if name in world.table("profile").unique else None
            if found is not None and found is not record:
                raise duplicate_of(found, pointer)


def patch_identifiers(world: World, record: Record, meta: Mapping[str, Any]) -> None:
    """Append and remove secondary identifiers. The first one of a profile without any becomes the primary one.

    Secondary identifiers find their profile, but no response shows them.
    """
    table = world.table("profile")
    patch = _patch(meta)
    for name, value in _members(patch, "append"):
        secondary = list(_listed(record.hidden.get(name)))
        for item in _listed(value):
            if record.attributes.get(name) is None:
                table.change(record, **{name: item})
            elif item != record.attributes[name] and item not in secondary:
                secondary.append(item)
        table.conceal(record, **{name: secondary or None})
    for name, value in _members(patch, "unappend"):
        gone = _listed(value)
        kept = [item for item in _listed(record.hidden.get(name)) if item not in gone]
        if record.attributes.get(name) in gone:
            table.change(record, **{name: kept.pop(0) if kept else None})
        table.conceal(record, **{name: kept or None})


def _patch(meta: Mapping[str, Any]) -> Mapping[str, Any]:
    patch = cast("Mapping[str, Any]", meta.get("patch_identifiers") or {})
    # Only email addresses can be secondary (Klaviyo's API documentation).
    return {
        way: {name: value for name, value in _members(patch, way) if name == "email"} for way in ("append", "unappend")
    }


def _members(patch: Mapping[str, Any], way: str) -> list[tuple[str, Any]]:
    return list(cast("Mapping[str, Any]", patch.get(way) or {}).items())


def _listed(value: Any) -> list[Any]:
    if isinstance(value, list):
        return list(cast("list[object]", value))
    return [] if value is None else [value]
