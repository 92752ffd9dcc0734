"""Lists and segments, and their members."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

import attrs

from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import attributes_of, resource_of

__all__ = ["add_list", "add_segment", "join", "joined_at", "leave", "members_of"]

_BACK: Mapping[str, str] = {"list": "lists", "segment": "segments"}


def add_list(
    world: World, name: str, members: Iterable[Record] = (), *, opt_in_process: str = "double_opt_in"
) -> Record:
    """Add a list."""
    stamp = world.clock.stamp(micro=True)
    record = world.create("list", {"name": name, "created": stamp, "updated": stamp, "opt_in_process": opt_in_process})
    for profile in members:
        join(world, record, profile)
    return record


def add_segment(
    world: World,
    name: str,
    members: Iterable[Record] | None = None,
    *,
    definition: Mapping[str, Any] | None = None,
    is_starred: bool = False,
) -> Record:
    """Add a segment. Given members stay; without them its definition is evaluated, if the fake can do that."""
    stamp = world.clock.stamp(micro=True)
    attributes: dict[str, Any] = {
        "name": name,
        "definition": definition if definition is not None else {"condition_groups": []},
        "created": stamp,
        "updated": stamp,
        "is_active": True,
        "is_processing": False,
        "is_starred": is_starred,
    }
    record = world.create("segment", attributes)
    if members is not None:
        record.hidden["fixed"] = True
    for profile in members or ():
        join(world, record, profile)
    return record


def join(world: World, group: Record, profile: Record, *, at: str | None = None) -> bool:
    """Add a profile to a list or segment, now or ``at``; false (with its time unchanged) if it is a member."""
    if not world.relate(group, "profiles", profile, _BACK[group.type]):
        return False
    cast("dict[str, str]", group.hidden.setdefault("joined", {}))[profile.id] = at or world.clock.stamp()
    world.table("profile").touch(profile)  # segments can be about the members of others
    return True


def leave(world: World, group: Record, profile: Record) -> bool:
    """Remove a profile from a list or segment; false if it is not a member."""
    cast("dict[str, str]", group.hidden.get("joined", {})).pop(profile.id, None)
    if not world.unrelate(group, "profiles", profile, _BACK[group.type]):
        return False
    world.table("profile").touch(profile)
    return True


def joined_at(group: Record, profile_id: str) -> str | None:
    """When a profile joined a list or segment."""
    return cast("dict[str, str]", group.hidden.get("joined", {})).get(profile_id)


def members_of(world: World, group: Record) -> list[Record]:
    """The profiles of a list or segment."""
    found = (world.resolve(reference) for reference in group.related("profiles"))
    return [record for record in found if record is not None]


@behaves("create_list")
def create_list(world: World, call: AcceptedCall) -> Answer:
    """A new, empty list."""
    attributes = attributes_of(resource_of(call))
    # The default is a setting of the account; for a new account it is double opt-in.
    process = attributes.get("opt_in_process") or "double_opt_in"
    return Answer(201, record=add_list(world, _name(attributes), opt_in_process=process))


@behaves("create_segment")
def create_segment(world: World, call: AcceptedCall) -> Answer:
    """A new segment. Its members are those who fit; if the fake cannot know, it is empty until a test adds some."""
    attributes = attributes_of(resource_of(call))
    record = add_segment(
        world,
        _name(attributes),
        definition=attributes.get("definition"),
        is_starred=bool(attributes.get("is_starred")),
    )
    return Answer(201, record=_processing(record))


@behaves("update_list", "update_segment")
def update_group(world: World, call: AcceptedCall) -> Answer:
    """Change the given attributes; a null name is refused."""
    record = world.need(_type(call), call.path_params["id"])
    attributes = attributes_of(resource_of(call))
    if "name" in attributes:
        _name(attributes)
    given = {name: value for name, value in attributes.items() if value is not None}
    if "definition" in given:
        record.hidden.pop("fixed", None)
    world.table(record.type).change(record, **given, updated=world.clock.stamp(micro=True))
    return Answer(200, record=_processing(record) if "definition" in given else record)


@behaves("delete_list", "delete_segment")
def delete_group(world: World, call: AcceptedCall) -> Answer:
    """204; its profiles are not deleted."""
    group = world.need(_type(call), call.path_params["id"])
    for profile in members_of(world, group):
        leave(world, group, profile)
    world.forget(group)
    return Answer(204, empty=True)


@behaves("add_profiles_to_list")
def add_profiles_to_list(world: World, call: AcceptedCall) -> Answer:
    """204, also for members; 404 without any change if a profile does not exist."""
    group = world.need("list", call.path_params["id"])
    for profile in _profiles(world, call):
        join(world, group, profile)
    return Answer(204, empty=True)


@behaves("remove_profiles_from_list")
def remove_profiles_from_list(world: World, call: AcceptedCall) -> Answer:
    """204, also for profiles that are not members; consent does not change."""
    group = world.need("list", call.path_params["id"])
    for profile in _profiles(world, call):
        leave(world, group, profile)
    return Answer(204, empty=True)


def _processing(segment: Record) -> Record:
    """A segment in responses to a new definition (recorded 2026-09-04); when it is read, it is ready."""
    return attrs.evolve(segment, attributes={**segment.attributes, "is_processing": True})


def _profiles(world: World, call: AcceptedCall) -> list[Record]:
    given = cast("list[dict[str, Any]]", call.body["data"])
    missing = [item["id"] for item in given if item["id"] not in world.table("profile")]
    if missing:
        detail = f"The following profiles do not exist: {', '.join(missing)}"
        raise Refusal(404, "not_found", detail, pointer="/data/id")
    return [world.need("profile", item["id"]) for item in given]


def _type(call: AcceptedCall) -> str:
    return "list" if call.operation.template.startswith("/api/lists/") else "segment"


def _name(attributes: Mapping[str, Any]) -> str:
    name = cast("str | None", attributes.get("name"))
    if not name or not name.strip():
        raise Refusal(400, "invalid", "This field may not be blank.", pointer="/data/attributes/name")
    return name
