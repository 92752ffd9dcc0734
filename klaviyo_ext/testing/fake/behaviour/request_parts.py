"""Parts of request documents, and the records that they refer to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeGuard, cast

from ..accepted_call import AcceptedCall, Refusal
from ..records.record_tables import Record, Reference
from ..world import World

__all__ = [
    "WORD",
    "attributes_of",
    "check_word",
    "held",
    "member",
    "needed",
    "needed_one",
    "references_of",
    "refuse_conflict",
    "refuse_invalid",
    "relinked",
    "resource_of",
    "unlink",
]


WORD = re.compile(r"[0-9_A-z]+")
"""The pattern of names and external ids that are words, as recorded."""


def resource_of(call: AcceptedCall) -> dict[str, Any]:
    """The resource of a request document."""
    return cast("dict[str, Any]", call.body["data"])


def attributes_of(resource: Mapping[str, Any]) -> dict[str, Any]:
    """The attributes of a resource; empty if it has none."""
    return dict(cast("Mapping[str, Any]", resource.get("attributes") or {}))


def check_word(given: Mapping[str, Any], name: str) -> None:
    """Check an attribute that has letters, digits and underscores only.

    Raises:
        Refusal: 400 for other characters; as recorded, the detail has the pattern and the value.
    """
    if not WORD.fullmatch(given[name]):
        detail = f"'{name}' must match regex '^[0-9_A-z]+$' ('{given[name]}' doesn't)"
        raise refuse_invalid(detail, f"/data/attributes/{name}")


def member(holder: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """The object ``name`` in another one; empty if it is null or missing."""
    return cast("Mapping[str, Any]", holder.get(name) or {})


def references_of(resource: Mapping[str, Any], name: str) -> list[Reference] | None:
    """The references for a relationship in a resource; ``None`` if it does not mention it."""
    relationship = member(member(resource, "relationships"), name)
    if "data" not in relationship:
        return None
    data: Any = relationship["data"]
    given = data if _is_list(data) else [] if data is None else [data]
    return [(str(item["type"]), str(item["id"])) for item in given]


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def needed(world: World, references: list[Reference]) -> list[Record]:
    """The records of references.

    Raises:
        Refusal: 404 if one does not exist.
    """
    return [world.need(*reference) for reference in references]


def needed_one(world: World, resource: Mapping[str, Any], name: str) -> Record:
    """The record of a to-one relationship in a resource.

    Raises:
        Refusal: 400 without a reference; 404 if the record does not exist.
    """
    references = references_of(resource, name)
    if not references:
        raise refuse_invalid(f"'{name}' is a required relationship.", f"/data/relationships/{name}")
    return world.need(*references[0])


def held(world: World, record: Record, name: str) -> list[Record]:
    """The existing records of a relationship."""
    found = (world.resolve(reference) for reference in record.related(name))
    return [other for other in found if other is not None]


def relinked(world: World, record: Record, name: str, back: str, others: list[Record]) -> None:
    """Replace the relationship ``name`` with ``others``."""
    for other in held(world, record, name):
        world.unrelate(record, name, other, back)
    for other in others:
        world.relate(record, name, other, back)


def unlink(world: World, record: Record, backs: Mapping[str, str]) -> None:
    """Remove a record from all its relationships; ``backs`` has the inverse of each."""
    for name, back in backs.items():
        relinked(world, record, name, back, [])


def refuse_conflict(detail: str, pointer: str = "/data/") -> Refusal:
    """A refusal for something that exists already."""
    return Refusal(409, "conflict", detail, pointer=pointer)


def refuse_invalid(detail: str, pointer: str = "/data/") -> Refusal:
    """A refusal for an invalid value."""
    return Refusal(400, "invalid", detail, pointer=pointer)
