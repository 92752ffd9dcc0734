"""The messages of campaigns: create, change, clone, delete, their templates, images and tags."""

from __future__ import annotations

from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record, Reference
from ..world import World
from .campaign_parts import (
    IMAGES,
    REMODELLED,
    add_message,
    change,
    merged,
    refuse_settled,
    remove,
    set_image,
    show_face,
    status_of,
)
from .campaigns import copy_message
from .request_parts import attributes_of, held, member, needed, needed_one, refuse_invalid, resource_of
from .templates import copy_template

__all__: list[str] = []

_CONTENT = (
    *("subject", "preview_text", "from_email", "from_label", "reply_to_email", "cc_email", "bcc_email"),
    *("body", "media_url"),
)
"""Fields of details that the flat form of a message has as its content."""
_DEFINITION = "/data/attributes/definition"


@behaves("create_campaign_message")
def _create(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    campaign = needed_one(world, resource, "campaign")
    audience = needed_one(world, resource, "campaign-audience")
    if campaign.reference not in audience.relationships["campaign"]:
        detail = f"The audience {audience.id} is not one of the campaign."
        raise refuse_invalid(detail, "/data/relationships/campaign-audience")
    given = attributes_of(resource)
    variations = [each["definition"] for each in given.get("variations") or ()]
    message = add_message(world, audience, given["definition"], variations, "/data/attributes/variations")
    return Answer(record=message)


@behaves("update_campaign_message", beside=REMODELLED)
def _update(world: World, call: AcceptedCall) -> Answer:
    message = world.need("campaign-message", call.path_params["id"])
    refuse_settled([message])
    given: dict[str, Any] = attributes_of(resource_of(call)).get("definition") or {}
    if given.get("status") not in (None, status_of(message)):
        raise refuse_invalid("Schedule the message to change its status.", f"{_DEFINITION}/status")
    changes = {name: value for name, value in given.items() if name != "status"}
    change(world, message, merged(message.attributes["definition"], changes))
    return Answer(record=message)


@behaves("delete_campaign_message")
def _delete(world: World, call: AcceptedCall) -> Answer:
    message = world.need("campaign-message", call.path_params["id"])
    refuse_settled([message], "/data/id", "cancelled")
    remove(world, message)
    return Answer(empty=True)


@behaves("clone_campaign_message")
def _clone(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    message = world.need("campaign-message", resource["id"])
    given = attributes_of(resource)
    if given["id"] != resource["id"]:
        raise refuse_invalid("'id' must be the id of the message.", "/data/attributes/id")
    name = given.get("name") or f"Copy of {message.attributes['definition'].get('name') or 'message'}"
    return Answer(record=copy_message(world, message, needed_one(world, resource, "campaign-audience"), name))


@behaves("assign_template_to_campaign_message", beside=REMODELLED)
def _assign_template(world: World, call: AcceptedCall) -> Answer:
    """Gives each variation of the message its own copy of a template, which cannot be reused."""
    resource = resource_of(call)
    message = world.need("campaign-message", resource["id"])
    template = needed_one(world, resource, "template")
    refuse_settled([message])
    variations = held(world, message, "campaign-variations")
    for variation in variations:
        if variation.attributes["definition"]["details"]["channel"] == "push":
            raise refuse_invalid("A push message does not have a template.", "/data/relationships/template")
    for variation in variations:
        copy = copy_template(world, template, template.attributes["name"])
        copy.hidden["message"] = message.id
        change(world, variation, merged(variation.attributes["definition"], {"details": {"template_id": copy.id}}))
    show_face(world, message)
    return Answer(record=_flat(world, message), included=("template",))


def _flat(world: World, message: Record) -> Record:
    """The message as it was before variations, as the response to an assignment still shows it."""
    first = next(iter(held(world, message, "campaign-variations")), None)
    details = {} if first is None else dict(member(first.attributes["definition"], "details"))
    attributes = {
        "label": message.attributes["definition"].get("name") or "",
        "channel": details.pop("channel", "email"),
        "content": {name: details[name] for name in _CONTENT if name in details},
        "send_times": None,
        "created_at": message.attributes["created"],
        "updated_at": message.attributes["updated"],
    }
    return Record(message.type, message.id, attributes, message.relationships)


@behaves("update_image_for_campaign_message", beside=REMODELLED)
def _update_image(world: World, call: AcceptedCall) -> Answer:
    """Gives all variations of the message an image; e-mails have theirs in the template."""
    message = world.need("campaign-message", call.path_params["id"])
    reference: Reference = ("image", str(resource_of(call)["id"]))
    variations = held(world, message, "campaign-variations")
    fields = [IMAGES.get(each.attributes["definition"]["details"]["channel"]) for each in variations]
    if None in fields:
        detail = "Image relationships are only supported for push and SMS messages"
        raise refuse_invalid(detail, "/data/relationships/images/")
    [image] = needed(world, [reference])
    refuse_settled([message])
    for variation, field in zip(variations, fields, strict=True):
        change(world, variation, merged(variation.attributes["definition"], {"details": {field: int(image.id)}}))
        set_image(world, variation)
    show_face(world, message)
    return Answer(empty=True)


@behaves("get_tags_for_campaign_message")
def _tags(world: World, call: AcceptedCall) -> Answer:
    return Answer(owner=_campaign(world, call), relation="tags")


@behaves("get_tag_ids_for_campaign_message")
def _tag_ids(world: World, call: AcceptedCall) -> Answer:
    return Answer(owner=_campaign(world, call), relation="tags", identifiers=True)


def _campaign(world: World, call: AcceptedCall) -> Record:
    """The campaign of a message: tags are given to campaigns."""
    [campaign] = held(world, world.need("campaign-message", call.path_params["id"]), "campaign")
    return campaign
