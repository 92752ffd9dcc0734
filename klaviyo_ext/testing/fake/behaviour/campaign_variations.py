"""The variations of campaign messages: create, change, delete."""

from __future__ import annotations

from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..world import World
from .campaign_parts import (
    add_variation,
    change,
    merged,
    refuse_settled,
    remove,
    set_image,
    show_face,
    variation_definition,
)
from .request_parts import attributes_of, held, member, needed_one, refuse_invalid, resource_of

__all__: list[str] = []

_DEFINITION = "/data/attributes/definition"


@behaves("create_campaign_variation")
def _create(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    message = needed_one(world, resource, "campaign-message")
    refuse_settled([message], "/data/relationships/campaign-message")
    definition = variation_definition(world, attributes_of(resource)["definition"], _DEFINITION)
    return Answer(record=add_variation(world, message, definition))


@behaves("update_campaign_variation")
def _update(world: World, call: AcceptedCall) -> Answer:
    """Changes the given details; those of another channel replace all."""
    variation = world.need("campaign-variation", call.path_params["id"])
    [message] = held(world, variation, "campaign-message")
    refuse_settled([message])
    given: dict[str, Any] = attributes_of(resource_of(call))["definition"]
    known = variation.attributes["definition"]
    details = member(given, "details")
    if details.get("channel", known["details"]["channel"]) == known["details"]["channel"]:
        details = merged(known["details"], details)
    cost = {name: details[name] for name in ("cost",) if name in details}
    free = {name: details[name] for name in details if name != "cost"}
    definition = variation_definition(world, {**known, **given, "details": free}, _DEFINITION)
    change(world, variation, merged(definition, {"details": cost}))
    set_image(world, variation)
    show_face(world, message)
    return Answer(record=variation)


@behaves("delete_campaign_variation")
def _delete(world: World, call: AcceptedCall) -> Answer:
    variation = world.need("campaign-variation", call.path_params["id"])
    [message] = held(world, variation, "campaign-message")
    refuse_settled([message], "/data/id", "cancelled")
    if len(message.related("campaign-variations")) == 1:
        raise refuse_invalid("The last variation of a message cannot be deleted.", "/data/id")
    remove(world, variation)
    show_face(world, message)
    return Answer(empty=True)
