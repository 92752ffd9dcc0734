"""Tags and tag groups.

Each account has a default group that cannot be deleted. Limits: 500 tags, 50 groups, 100 tags per resource. A resource
can have one tag of an exclusive group (Klaviyo's API documentation).
"""

from __future__ import annotations

from collections.abc import Iterable

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import (
    attributes_of,
    held,
    needed,
    references_of,
    refuse_conflict,
    refuse_invalid,
    resource_of,
    unlink,
)

__all__ = ["MAX_GROUPS", "MAX_TAGS", "MAX_TAGS_OF_RESOURCE", "attach", "create_tag", "default_group"]

MAX_TAGS = 500
"""Maximum number of tags of an account."""
MAX_GROUPS = 50
"""Maximum number of tag groups of an account."""
MAX_TAGS_OF_RESOURCE = 100
"""Maximum number of tags of a list, segment, campaign or flow."""

_TAGGED = ("lists", "segments", "campaigns", "flows")
_BACKS = {**dict.fromkeys(_TAGGED, "tags"), "tag-group": "tags"}


def default_group(world: World) -> Record:
    """The default tag group of an account; created on first use."""
    for group in world.table("tag-group"):
        if group.attributes["default"]:
            return group
    return world.create("tag-group", {"name": "Default", "exclusive": False, "default": True})


def create_tag(world: World, name: str, group: Record | None = None) -> Record:
    """Create a tag, by default in the default group.

    Raises:
        Refusal: 400 if the account has the maximum number of tags; 409 if the name exists.
    """
    table = world.table("tag")
    if len(table) >= MAX_TAGS:
        raise refuse_invalid(f"An account cannot have more than {MAX_TAGS} tags.")
    _refuse_taken(world, "tag", name)
    tag = world.create("tag", {"name": name})
    world.relate(tag, "tag-group", group or default_group(world), "tags")
    return tag


def _refuse_taken(world: World, type_: str, name: str, but: Record | None = None) -> None:
    if any(other.attributes["name"] == name and other is not but for other in world.table(type_)):
        raise refuse_conflict(f"A {type_} with the name {name!r} already exists.", "/data/attributes/name")


@behaves("create_tag")
def _create(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    groups = needed(world, references_of(resource, "tag-group") or [])
    return Answer(record=create_tag(world, attributes_of(resource)["name"], *groups))


@behaves("update_tag", "update_tag_group")
def _rename(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    type_ = str(resource["type"])
    default_group(world)
    record = world.need(type_, call.path_params["id"])
    name = attributes_of(resource)["name"]
    _refuse_taken(world, type_, name, record)
    world.table(type_).change(record, name=name)
    return Answer(empty=True)


@behaves("delete_tag")
def _delete(world: World, call: AcceptedCall) -> Answer:
    _forget(world, world.need("tag", call.path_params["id"]))
    return Answer(empty=True)


def _forget(world: World, tag: Record) -> None:
    unlink(world, tag, _BACKS)
    world.table("tag").remove(tag)


@behaves("create_tag_group")
def _create_group(world: World, call: AcceptedCall) -> Answer:
    default_group(world)
    given = attributes_of(resource_of(call))
    if len(world.table("tag-group")) >= MAX_GROUPS:
        raise refuse_invalid(f"An account cannot have more than {MAX_GROUPS} tag groups.")
    _refuse_taken(world, "tag-group", given["name"])
    stored = {"name": given["name"], "exclusive": bool(given.get("exclusive")), "default": False}
    return Answer(record=world.create("tag-group", stored))


@behaves("get_tag_groups")
def _list_groups(world: World, call: AcceptedCall) -> Answer:
    del call
    default_group(world)
    return Answer(records=list(world.table("tag-group")))


@behaves("delete_tag_group")
def _delete_group(world: World, call: AcceptedCall) -> Answer:
    group = world.need("tag-group", call.path_params["id"])
    if group.attributes["default"]:
        raise refuse_invalid("The default tag group cannot be deleted.", "/data/id")
    for tag in held(world, group, "tags"):
        _forget(world, tag)
    world.table("tag-group").remove(group)
    return Answer(empty=True)


@behaves("tag_lists", "tag_segments", "tag_campaigns", "tag_flows")
def _add(world: World, call: AcceptedCall) -> Answer:
    tag, name, others = _tagging(world, call)
    # All or none: check everything before linking anything.
    for position, other in enumerate(others):
        _refuse_tagging(world, tag, other, f"/data/{position}/id")
    for other in others:
        world.relate(tag, name, other, "tags")
    return Answer(empty=True)


def attach(world: World, record: Record, tags: Iterable[Record], pointer: str) -> None:
    """Give tags to a list, segment, campaign or flow.

    Raises:
        Refusal: 400, it would have too many, or two of an exclusive group.
    """
    for tag in tags:
        _refuse_tagging(world, tag, record, pointer)
        world.relate(tag, f"{record.type}s", record, "tags")


def _refuse_tagging(world: World, tag: Record, other: Record, pointer: str) -> None:
    tags = other.related("tags")
    if tag.reference in tags:
        return
    if len(tags) >= MAX_TAGS_OF_RESOURCE:
        raise refuse_invalid(
            f"A {other.type} cannot be associated with more than {MAX_TAGS_OF_RESOURCE} tags.", pointer
        )
    (group,) = held(world, tag, "tag-group")
    if group.attributes["exclusive"] and any(("tag", id_) in group.relationships["tags"] for _, id_ in tags):
        raise refuse_invalid(
            f"The {other.type} {other.id} has a tag of the exclusive group {group.attributes['name']!r}.", pointer
        )


@behaves("remove_tag_from_lists", "remove_tag_from_segments", "remove_tag_from_campaigns", "remove_tag_from_flows")
def _remove(world: World, call: AcceptedCall) -> Answer:
    tag, name, others = _tagging(world, call)
    for other in others:
        world.unrelate(tag, name, other, "tags")
    return Answer(empty=True)


def _tagging(world: World, call: AcceptedCall) -> tuple[Record, str, list[Record]]:
    tag = world.need("tag", call.path_params["id"])
    others = needed(world, [(item["type"], item["id"]) for item in call.body["data"]])
    return tag, call.operation.template.rpartition("/")[2], others
