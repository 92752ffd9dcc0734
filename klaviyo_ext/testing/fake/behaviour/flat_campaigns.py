"""Campaigns whose audiences and options are their own attributes: create, clone, send, cancel.

Documents without campaign audiences have them, those before 2026-10-15.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any, cast

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record, Reference
from ..world import World
from .campaign_jobs import SEND, read_job, restart
from .campaign_recipients import recipients
from .job_life import progress
from .request_parts import attributes_of, held, member, needed, references_of, refuse_invalid, resource_of, unlink
from .templates import copy_template

__all__: list[str] = []


@behaves("create_campaign")
def _create(world: World, call: AcceptedCall) -> Answer:
    given = attributes_of(resource_of(call))
    audiences = cast("Mapping[str, Any]", given["audiences"])
    messages = cast("list[Mapping[str, Any]]", given["campaign-messages"]["data"])
    if not messages:
        raise refuse_invalid("A campaign needs at least one message.", "/data/attributes/campaign-messages/data")
    strategy = given.get("send_strategy") or {"method": "immediate"}
    stored: dict[str, Any] = {
        "name": given["name"],
        "audiences": {"included": audiences["included"], "excluded": audiences.get("excluded") or []},
        **_options(given, str(messages[0]["attributes"]["definition"]["channel"])),
        "send_strategy": strategy,
        "send_time": None,
    }
    campaign = _add(world, stored)
    for row in messages:
        image = needed(world, references_of(row, "image") or [])
        _add_message(world, campaign, attributes_of(row)["definition"], *image)
    return Answer(record=campaign)


def _options(given: Mapping[str, Any], channel: str) -> dict[str, Any]:
    """The options of a campaign; the defaults depend on its channel (recorded 2026-09-04)."""
    sending: dict[str, Any] = {"use_smart_sending": True}
    tracking: dict[str, Any] = {"add_tracking_params": False, "custom_tracking_params": []}
    if channel == "email":
        sending["ignore_unsubscribes"] = False
        tracking |= {"is_tracking_clicks": True, "is_tracking_opens": True}
    return {
        name: {**defaults, **{key: value for key, value in member(given, name).items() if value is not None}}
        for name, defaults in (("send_options", sending), ("tracking_options", tracking))
    }


def _add(world: World, stored: Mapping[str, Any]) -> Record:
    now = world.clock.stamp(micro=True)
    fresh = {"status": "Draft", "archived": False, "created_at": now, "scheduled_at": None, "updated_at": now}
    return world.create("campaign", {**stored, **fresh})


def _add_message(world: World, campaign: Record, definition: Any, *images: Record) -> Record:
    now = world.clock.stamp(micro=True)
    stored = {"definition": definition, "send_times": list[Any](), "created_at": now, "updated_at": now}
    message = world.create("campaign-message", stored)
    world.relate(message, "campaign", campaign, "campaign-messages")
    message.relationships.update(template={}, image={image.reference: None for image in images})
    return message


@behaves("update_campaign")
def _update(world: World, call: AcceptedCall) -> Answer:
    campaign = world.need("campaign", call.path_params["id"])
    given = {name: value for name, value in attributes_of(resource_of(call)).items() if value is not None}
    if "audiences" in given:
        given["audiences"] = {**campaign.attributes["audiences"], **given["audiences"]}
    world.table("campaign").change(campaign, **given, updated_at=world.clock.stamp(micro=True))
    return Answer(record=campaign)


@behaves("delete_campaign")
def _delete(world: World, call: AcceptedCall) -> Answer:
    campaign = world.need("campaign", call.path_params["id"])
    for message in held(world, campaign, "campaign-messages"):
        world.table("campaign-message").remove(message)
    unlink(world, campaign, {"tags": "campaigns"})
    world.table("campaign").remove(campaign)
    return Answer(empty=True)


@behaves("create_campaign_clone")
def _clone(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    original = world.need("campaign", resource["id"])
    name = attributes_of(resource).get("new_name") or f"Clone of {original.attributes['name']}"
    campaign = _add(world, {**deepcopy(original.attributes), "name": name})
    for message in held(world, original, "campaign-messages"):
        images = held(world, message, "image")
        copy = _add_message(world, campaign, deepcopy(message.attributes["definition"]), *images)
        for template in held(world, message, "template"):
            _assign(world, copy, template)
    return Answer(record=campaign)


def _assign(world: World, message: Record, template: Record) -> None:
    """Give a message its own copy of a template, which cannot be reused (Klaviyo's API documentation)."""
    copy = copy_template(world, template, template.attributes["name"])
    copy.hidden["message"] = message.id
    message.relationships["template"] = {copy.reference: None}


@behaves("assign_template_to_campaign_message")
def _assign_template(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    message = world.need("campaign-message", resource["id"])
    for template in needed(world, references_of(resource, "template") or []):
        _assign(world, message, template)
    world.table("campaign-message").change(message, updated_at=world.clock.stamp(micro=True))
    # This response is flat: it lacks the definition that other responses have around label, channel and content.
    definition = cast("Mapping[str, Any]", message.attributes["definition"] or {})
    flat: dict[str, Any] = {
        "label": definition.get("label") or "",
        "channel": definition.get("channel", "email"),
        "content": definition.get("content") or {},
        "render_options": definition.get("render_options"),
    }
    rest = {name: value for name, value in message.attributes.items() if name != "definition"}
    shown = Record(message.type, message.id, {**flat, **rest}, message.relationships)
    return Answer(record=shown, included=("template",))


@behaves("update_campaign_message")
def _update_message(world: World, call: AcceptedCall) -> Answer:
    message = world.need("campaign-message", call.path_params["id"])
    resource = resource_of(call)
    images = references_of(resource, "image")
    if images is not None:
        _set_image(world, message, images)
    changes = attributes_of(resource)
    if changes.get("definition") is not None:
        changes["definition"] = {**(message.attributes["definition"] or {}), **changes["definition"]}
    world.table("campaign-message").change(message, **changes, updated_at=world.clock.stamp(micro=True))
    return Answer(record=message)


@behaves("update_image_for_campaign_message")
def _update_image(world: World, call: AcceptedCall) -> Answer:
    message = world.need("campaign-message", call.path_params["id"])
    _set_image(world, message, [("image", resource_of(call)["id"])])
    return Answer(empty=True)


def _set_image(world: World, message: Record, images: list[Reference]) -> None:
    """Give a message an image; e-mails have theirs in the template (recorded 2026-09-04)."""
    definition = cast("Mapping[str, Any]", message.attributes["definition"] or {})
    if images and definition.get("channel") not in ("sms", "mobile_push"):
        detail = "Image relationships are only supported for push and SMS messages"
        raise refuse_invalid(detail, "/data/relationships/images/")
    message.relationships["image"] = {image.reference: None for image in needed(world, images)}


@behaves("send_campaign")
def _send(world: World, call: AcceptedCall) -> Answer:
    campaign = world.need("campaign", resource_of(call)["id"])
    if campaign.attributes["status"] not in ("Draft", "Cancelled"):
        status = campaign.attributes["status"]
        raise refuse_invalid(f"A campaign with status {status!r} cannot be sent.", "/data/id")
    now = world.clock.stamp(micro=True)
    strategy = campaign.attributes["send_strategy"]["method"]
    status = "Scheduled" if strategy != "immediate" else "Sending"
    send_time = campaign.attributes["send_strategy"].get("datetime")
    world.table("campaign").change(campaign, status=status, scheduled_at=now, send_time=send_time, updated_at=now)
    # For reports: when it is sent, and to whom.
    campaign.hidden["sent"] = {"at": _send_time(world, campaign), "recipients": sorted(recipients(world, campaign))}
    return Answer(record=restart(world, SEND, campaign.id))


def _send_time(world: World, campaign: Record) -> str:
    strategy = cast("Mapping[str, Any]", campaign.attributes["send_strategy"])
    given = strategy.get("datetime") or strategy.get("date")
    when = world.clock.wall if given is None else datetime.fromisoformat(given)
    # Whole seconds, like the times of events, which come after it.
    return max(when if when.tzinfo else when.replace(tzinfo=UTC), world.clock.wall).isoformat(timespec="seconds")


@behaves("get_campaign_send_job")
def _read_send(world: World, call: AcceptedCall) -> Answer:
    job = read_job(world, SEND, call)
    _settle(world)
    return Answer(record=job)


@behaves("get_campaigns")
def _list(world: World, _: AcceptedCall) -> Answer:
    _settle(world)
    return Answer(table="campaign")


@behaves("get_campaign")
def _get(world: World, call: AcceptedCall) -> Answer:
    _settle(world)
    return Answer(record=world.need("campaign", call.path_params["id"]))


def _settle(world: World) -> None:
    """Campaigns are sent when their time has come and their jobs are complete."""
    progress(world, SEND)
    table, jobs = world.table("campaign"), world.table(SEND)
    for campaign in list(table):
        if campaign.attributes["status"] not in ("Sending", "Scheduled"):
            continue
        job, due = jobs.get(campaign.id), datetime.fromisoformat(campaign.hidden["sent"]["at"])
        if due <= world.clock.wall and (job is None or job.attributes["status"] == "complete"):
            sent = max(campaign.attributes["scheduled_at"], due.astimezone(UTC).isoformat(timespec="microseconds"))
            table.change(campaign, status="Sent", send_time=sent)


@behaves("cancel_campaign_send")
def _cancel(world: World, call: AcceptedCall) -> Answer:
    progress(world, SEND)
    job = world.need(SEND, call.path_params["id"])
    campaign = world.need("campaign", job.id)
    action = attributes_of(resource_of(call))["action"]
    status = "Cancelled" if action == "cancel" else "Draft"
    world.table("campaign").change(campaign, status=status, updated_at=world.clock.stamp(micro=True))
    world.table(SEND).change(job, status="cancelled")
    campaign.hidden.pop("sent", None)
    return Answer(status=204, empty=True)
