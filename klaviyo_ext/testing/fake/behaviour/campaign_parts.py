"""The parts of a campaign: audiences, the messages to them, and the variations of each message.

No exchange with campaigns of this kind is recorded: what is refused follows the descriptions in the API's document.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any, cast

from ..records.record_tables import Record
from ..world import World, missing
from .request_parts import held, member, refuse_invalid

__all__ = [
    "IMAGES",
    "REMODELLED",
    "add_audience",
    "add_campaign",
    "add_message",
    "add_variation",
    "change",
    "merged",
    "refuse_settled",
    "remove",
    "set_image",
    "show_face",
    "status_of",
    "variation_definition",
]

REMODELLED = "create_campaign_audience"
"""The operation of documents whose campaigns are of this kind."""

_CAMPAIGN: Mapping[str, Any] = {
    "name": None,
    "builder": "wizard",
    "archived": False,
    "color": None,
    "description": None,
}
_AUDIENCE: Mapping[str, Any] = {"name": None, "included": [], "excluded": [], "priority": None}
_MESSAGE: Mapping[str, Any] = {
    "name": None,
    "status": "draft",
    "tracking_options": {"is_add_utm": False, "is_tracking_clicks": True, "is_tracking_opens": True},
    "send_options": {
        "send_time": None,
        "send_times": None,
        "send_strategy": "static",
        "recipient_percentage": None,
        "throttling_type": "throttle-for-campaigns-and-flows",
        "throttle_unit": None,
        "is_ignoring_unsubscribes": False,
    },
}
_DETAILS: Mapping[str, Mapping[str, Any]] = {
    "email": {
        "channel": "email",
        "template_id": None,
        **dict.fromkeys(("from_label", "from_email", "reply_to_email", "cc_email", "bcc_email"), ""),
        "subject": "",
        "preview_text": "",
    },
    "sms": {"channel": "sms", "template_id": None, "body": "", "text_message_type": "SMS"},
    "push": {"channel": "push", "title": "", "body": "", "push_type": "standard", "sound": False, "badge": False},
    "whatsapp": {"channel": "whatsapp", "template_id": None, "shorten_links": True},
}
IMAGES = {"sms": "mms_static_image_asset_id", "push": "static_asset_id"}
"""The field of the details that has the id of an image."""

_CHILDREN: Mapping[str, tuple[str, ...]] = {
    "campaign": ("campaign-audiences", "campaign-messages"),
    "campaign-audience": ("campaign-messages",),
    "campaign-message": ("campaign-variations",),
    "campaign-variation": ("translation",),
}
"""Relationships to what cannot exist without the record."""


def merged(known: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """A definition with given changes; objects in it are changed, too, and not replaced."""
    result = {**known}
    for name, value in given.items():
        inner: Any = result.get(name)
        both = isinstance(inner, dict) and isinstance(value, dict)
        result[name] = merged(cast("dict[str, Any]", inner), cast("dict[str, Any]", value)) if both else value
    return result


def add_campaign(world: World, definition: Mapping[str, Any]) -> Record:
    """Add a campaign."""
    now = world.clock.stamp(micro=True)
    campaign = world.create(
        "campaign", {"created_at": now, "updated_at": now, "definition": merged(_CAMPAIGN, definition)}
    )
    campaign.relationships.update({"campaign-audiences": {}, "campaign-messages": {}, "tags": {}})
    return campaign


def add_audience(world: World, campaign: Record, definition: Mapping[str, Any]) -> Record:
    """Add an audience to a campaign."""
    filled = {**_AUDIENCE, **definition}
    filled |= {name: filled[name] or [] for name in ("included", "excluded")}
    audience = _add(world, "campaign-audience", filled)
    audience.relationships["campaign-messages"] = {}
    world.relate(audience, "campaign", campaign, "campaign-audiences")
    return audience


def add_message(
    world: World,
    audience: Record,
    definition: Mapping[str, Any],
    variations: Iterable[Mapping[str, Any]] | None,
    pointer: str,
) -> Record:
    """Add a message to an audience, with a variation if it is given none.

    Args:
        world: the account.
        audience: has the campaign.
        definition: of the message.
        variations: their definitions.
        pointer: to the variations, for refusals.

    Raises:
        Refusal: 400, the message is not a draft, or a variation is refused; 404, an image or template does not exist.
    """
    if definition.get("status") not in (None, "draft"):
        raise refuse_invalid("A new message is a draft. Schedule it to send it.", "/data/attributes/definition/status")
    rest = {name: value for name, value in definition.items() if name != "status"}
    filled = [
        variation_definition(world, each, f"{pointer}/{index}/definition")
        for index, each in enumerate(variations or [{}])
    ]
    message = _add(world, "campaign-message", merged(deepcopy(dict(_MESSAGE)), rest))
    message.relationships["campaign-variations"] = {}
    for campaign in held(world, audience, "campaign"):
        world.relate(message, "campaign", campaign, "campaign-messages")
    world.relate(message, "campaign-audience", audience, "campaign-messages")
    for each in filled:
        add_variation(world, message, each)
    return message


def variation_definition(world: World, given: Mapping[str, Any], pointer: str) -> dict[str, Any]:
    """The definition of a new variation, with the defaults of its channel.

    Raises:
        Refusal: 400, it has a cost; 404, an image or template does not exist.
    """
    details = member(given, "details")
    if details.get("cost") is not None:
        raise refuse_invalid("'cost' is not allowed on create.", f"{pointer}/details/cost")
    filled = {**_DETAILS[details.get("channel") or "email"], **details}
    _image(world, filled, pointer)
    _template(world, filled, pointer)
    return {"name": None, **given, "details": filled}


def add_variation(world: World, message: Record, definition: Mapping[str, Any]) -> Record:
    """Add a variation to a message."""
    variation = _add(world, "campaign-variation", definition)
    world.relate(variation, "campaign-message", message, "campaign-variations")
    set_image(world, variation)
    show_face(world, message)
    return variation


def set_image(world: World, variation: Record) -> None:
    """Relate a variation to the image that its details name."""
    image = _image(world, variation.attributes["definition"]["details"], "/data/attributes/definition")
    variation.relationships["image"] = {} if image is None else {image.reference: None}


def show_face(world: World, message: Record) -> None:
    """Let a message have the template and the image of its first variation, which its own paths answer with."""
    first = next(iter(held(world, message, "campaign-variations")), None)
    details: Mapping[str, Any] = {} if first is None else member(first.attributes["definition"], "details")
    template = world.table("template").get(str(details.get("template_id")))
    message.relationships["template"] = {} if template is None else {template.reference: None}
    message.relationships["image"] = {} if first is None else dict(first.relationships["image"])


def _image(world: World, details: Mapping[str, Any], pointer: str) -> Record | None:
    name = IMAGES.get(details["channel"], "")
    return _named(world, "image", details.get(name), f"{pointer}/details/{name}")


def _template(world: World, details: Mapping[str, Any], pointer: str) -> Record | None:
    return _named(world, "template", details.get("template_id"), f"{pointer}/details/template_id")


def _named(world: World, type_: str, id_: Any, pointer: str) -> Record | None:
    if id_ is None:
        return None
    found = world.table(type_).get(str(id_))
    if found is None:
        raise missing(type_, str(id_), pointer)
    return found


def _add(world: World, type_: str, definition: Mapping[str, Any]) -> Record:
    now = world.clock.stamp(micro=True)
    return world.create(type_, {"created": now, "updated": now, "definition": dict(definition)})


def change(world: World, record: Record, definition: Mapping[str, Any]) -> None:
    """Set the definition of a campaign or of a part of one."""
    stamp = "updated_at" if record.type == "campaign" else "updated"
    world.table(record.type).change(record, definition=dict(definition), **{stamp: world.clock.stamp(micro=True)})


def status_of(message: Record) -> str:
    """The status of a message: draft, scheduled, sending, sent or cancelled."""
    return str(message.attributes["definition"]["status"])


def refuse_settled(messages: Iterable[Record], pointer: str = "/data/id", *also: str) -> None:
    """Refuse to change what messages that are no longer drafts depend on.

    Args:
        messages: the messages.
        pointer: what is refused.
        also: other statuses that are accepted.

    Raises:
        Refusal: 400, one is scheduled, being sent, sent or cancelled.
    """
    for message in messages:
        if status_of(message) not in ("draft", *also):
            raise refuse_invalid(f"The message {message.id} is {status_of(message)} and cannot be changed.", pointer)


def remove(world: World, record: Record) -> None:
    """Remove a campaign or a part of one, with all that depends on it."""
    for name in _CHILDREN.get(record.type, ()):
        for child in held(world, record, name):
            remove(world, child)
    if record.id in world.table(record.type):
        world.forget(record)
