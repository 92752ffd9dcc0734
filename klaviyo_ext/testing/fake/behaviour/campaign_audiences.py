"""The audiences of campaigns: create, change, clone, delete."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .campaign_parts import add_audience, change, merged, refuse_settled, remove
from .request_parts import attributes_of, held, needed, needed_one, references_of, refuse_invalid, resource_of

__all__: list[str] = []


@behaves("create_campaign_audience")
def _create(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    campaign = needed_one(world, resource, "campaign")
    messages = needed(world, references_of(resource, "campaign-messages") or [])
    refuse_settled(messages, "/data/relationships/campaign-messages")
    for message in messages:
        if campaign.reference not in message.relationships["campaign"]:
            detail = f"The message {message.id} is not one of the campaign."
            raise refuse_invalid(detail, "/data/relationships/campaign-messages")
    audience = add_audience(world, campaign, attributes_of(resource)["definition"])
    for message in messages:
        for other in held(world, message, "campaign-audience"):
            world.unrelate(message, "campaign-audience", other, "campaign-messages")
        world.relate(message, "campaign-audience", audience, "campaign-messages")
    return Answer(record=audience)


@behaves("update_campaign_audience")
def _update(world: World, call: AcceptedCall) -> Answer:
    audience = world.need("campaign-audience", call.path_params["id"])
    given: dict[str, Any] = attributes_of(resource_of(call)).get("definition") or {}
    _refuse_used(world, audience)
    definition = merged(audience.attributes["definition"], given)
    change(world, audience, definition | {name: definition[name] or [] for name in ("included", "excluded")})
    return Answer(record=audience)


@behaves("delete_campaign_audience")
def _delete(world: World, call: AcceptedCall) -> Answer:
    """Deletes the audience, and the messages to it."""
    audience = world.need("campaign-audience", call.path_params["id"])
    _refuse_used(world, audience)
    remove(world, audience)
    return Answer(empty=True)


def _refuse_used(world: World, audience: Record) -> None:
    refuse_settled(held(world, audience, "campaign-messages"), "/data/id", "cancelled")


@behaves("clone_campaign_audience")
def _clone(world: World, call: AcceptedCall) -> Answer:
    """Clones the audience without its messages, by default into the same campaign."""
    resource = resource_of(call)
    audience = world.need("campaign-audience", resource["id"])
    given = attributes_of(resource)
    if given["id"] != resource["id"]:
        raise refuse_invalid("'id' must be the id of the audience.", "/data/attributes/id")
    targets = needed(world, references_of(resource, "campaign") or []) or held(world, audience, "campaign")
    definition = deepcopy(audience.attributes["definition"])
    name = given.get("name") or f"Copy of {definition.get('name') or 'audience'}"
    return Answer(record=add_audience(world, targets[0], {**definition, "name": name}))
