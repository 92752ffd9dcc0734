"""Campaigns that consist of audiences, messages and variations: create, change, clone, delete."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .campaign_parts import (
    REMODELLED,
    add_audience,
    add_campaign,
    add_message,
    change,
    merged,
    refuse_settled,
    remove,
)
from .request_parts import attributes_of, held, needed, references_of, refuse_invalid, resource_of
from .tags import attach

__all__ = ["copy_message"]

_DATA = "/data/attributes"


@behaves("create_campaign", beside=REMODELLED)
def _create(world: World, call: AcceptedCall) -> Answer:
    """Creates a campaign, or none of it if a part is refused."""
    resource = resource_of(call)
    given = attributes_of(resource)
    rows, messages = list[Any](given.get("audiences") or ()), list[Any](given.get("messages") or ())
    names = [str(row["temporary_id"]) for row in rows]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise refuse_invalid(f"The temporary_id '{name}' is not unique.", f"{_DATA}/audiences/{index}/temporary_id")
    for index, row in enumerate(messages):
        if row["audience_temporary_id"] not in names:
            detail = f"Audience with temporary_id '{row['audience_temporary_id']}' not found."
            raise refuse_invalid(detail, f"{_DATA}/messages/{index}/audience_temporary_id")
    tags = needed(world, references_of(resource, "tags") or [])
    adopted = {
        name: needed(world, references_of(resource, name) or []) for name in ("campaign-audiences", "campaign-messages")
    }
    campaign = add_campaign(world, given["definition"])
    try:
        attach(world, campaign, tags, "/data/relationships/tags")
        audiences = {
            name: add_audience(world, campaign, {key: row[key] for key in row if key != "temporary_id"})
            for name, row in zip(names, rows, strict=True)
        }
        for index, row in enumerate(messages):
            variations = [each["definition"] for each in row.get("variations") or ()]
            audience = audiences[row["audience_temporary_id"]]
            add_message(world, audience, _inline(row), variations, f"{_DATA}/messages/{index}/variations")
    except Exception:
        remove(world, campaign)
        raise
    for name, records in adopted.items():
        for record in records:
            _move(world, record, name, campaign)
    return Answer(record=campaign)


def _inline(row: dict[str, Any]) -> dict[str, Any]:
    """The definition of a message that is created with its campaign, where some fields have other names."""
    definition: dict[str, Any] = {"name": row.get("name")}
    if row.get("is_add_utm") is not None:
        definition["tracking_options"] = {"is_add_utm": row["is_add_utm"]}
    if row.get("throttling_type") is not None:
        kind = str(row["throttling_type"]).lower().replace("_", "-")
        definition["send_options"] = {"throttling_type": kind if kind == "none" else f"throttle-{kind}"}
    return definition


def _move(world: World, record: Record, name: str, campaign: Record) -> None:
    for other in held(world, record, "campaign"):
        world.unrelate(record, "campaign", other, name)
    world.relate(record, "campaign", campaign, name)


@behaves("update_campaign", beside=REMODELLED)
def _update(world: World, call: AcceptedCall) -> Answer:
    campaign = world.need("campaign", call.path_params["id"])
    given = attributes_of(resource_of(call))["definition"]
    if given.get("send_settings"):
        messages = held(world, campaign, "campaign-messages")
        refuse_settled(messages, f"{_DATA}/definition/send_settings", "cancelled")
    change(world, campaign, merged(campaign.attributes["definition"], given))
    return Answer(record=campaign)


@behaves("delete_campaign", beside=REMODELLED)
def _delete(world: World, call: AcceptedCall) -> Answer:
    remove(world, world.need("campaign", call.path_params["id"]))
    return Answer(empty=True)


@behaves("clone_campaign")
def _clone(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    original = world.need("campaign", resource["id"])
    definition = deepcopy(original.attributes["definition"])
    name = attributes_of(resource).get("name") or f"Copy of {definition.get('name') or 'campaign'}"
    campaign = add_campaign(world, {**definition, "name": name})
    for audience in held(world, original, "campaign-audiences"):
        copy = add_audience(world, campaign, deepcopy(audience.attributes["definition"]))
        for message in held(world, audience, "campaign-messages"):
            copy_message(world, message, copy)
    return Answer(record=campaign)


def copy_message(world: World, message: Record, audience: Record, name: str | None = None) -> Record:
    """A copy of a message, with its variations, for an audience. It is a draft without a time."""
    definition = deepcopy(message.attributes["definition"])
    for field in ("send_time", "send_times"):
        definition["send_options"][field] = None
    variations = [deepcopy(each.attributes["definition"]) for each in held(world, message, "campaign-variations")]
    for each in variations:
        each["details"].pop("cost", None)
    definition |= {"status": "draft", "name": name or definition["name"]}
    return add_message(world, audience, definition, variations, "/data")


@behaves("get_campaigns", beside=REMODELLED)
def _list(_: World, __: AcceptedCall) -> Answer:
    return Answer(table="campaign")


@behaves("get_campaign", beside=REMODELLED)
def _get(world: World, call: AcceptedCall) -> Answer:
    return Answer(record=world.need("campaign", call.path_params["id"]))
