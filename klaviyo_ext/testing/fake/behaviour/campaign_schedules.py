"""When the messages of campaigns are sent: schedule them, send them, and let the clock move them on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .campaign_jobs import SEND, read_job, restart
from .campaign_parts import REMODELLED, change, merged, status_of
from .campaign_recipients import audience_of, members_of
from .job_life import progress
from .request_parts import attributes_of, held, needed_one, refuse_invalid, resource_of

__all__ = ["mark_sent", "settle"]

_PERCENTAGES = (10, 11, 13, 14, 17, 20, 25, 33, 50)
_SMART = "smart_send_time"
_UNDER_WAY = ("scheduled", "sending")
_SCHEDULE = "campaign-message-schedule"


@behaves("schedule_campaign_message")
def _schedule_message(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    message = needed_one(world, resource, "campaign-message")
    given = attributes_of(resource)
    due = _checked(world, message, given, "/data/attributes")
    _schedule(world, message, given, due)
    shown = Record(_SCHEDULE, message.id, _result(given, due))
    shown.relationships["campaign-message"] = {message.reference: None}
    return Answer(record=shown)


@behaves("schedule_campaign")
def _schedule_campaign(world: World, call: AcceptedCall) -> Answer:
    """Schedules all of the messages, or none if one is refused."""
    resource = resource_of(call)
    campaign = needed_one(world, resource, "campaign")
    rows: list[Mapping[str, Any]] = attributes_of(resource)["message_schedules"]
    messages = {message.id: message for message in held(world, campaign, "campaign-messages")}
    checked: dict[str, tuple[Record, Mapping[str, Any], datetime]] = {}
    for index, row in enumerate(rows):
        pointer = f"/data/attributes/message_schedules/{index}"
        id_ = str(row["message_id"])
        if id_ not in messages:
            raise refuse_invalid(f"The campaign does not have a message with id {id_}.", f"{pointer}/message_id")
        if id_ in checked:
            raise refuse_invalid(f"The message {id_} is scheduled twice.", f"{pointer}/message_id")
        checked[id_] = messages[id_], row, _checked(world, messages[id_], row, pointer)
    if not checked:
        raise refuse_invalid("At least one message is required.", "/data/attributes/message_schedules")
    for message, row, due in checked.values():
        _schedule(world, message, row, due)
    restart(world, SEND, campaign.id)
    results = [{**_result(row, due), "id": message.id} for message, row, due in checked.values()]
    shown = Record("campaign-schedule", campaign.id, {"messages": results})
    shown.relationships["campaign"] = {campaign.reference: None}
    return Answer(record=shown)


def _checked(world: World, message: Record, given: Mapping[str, Any], pointer: str) -> datetime:
    """When a message is to be sent.

    Raises:
        Refusal: 400, it is not a draft, or the schedule is incomplete or lies in the past.
    """
    if status_of(message) != "draft":
        raise refuse_invalid(f"The message {message.id} is {status_of(message)} and cannot be scheduled.", pointer)
    strategy = given["strategy"]
    field = "send_date" if strategy == _SMART else "send_time"
    if given.get(field) is None:
        raise refuse_invalid(f"'{field}' is required with the strategy '{strategy}'.", f"{pointer}/{field}")
    throttling: Mapping[str, Any] | None = given.get("throttled_options")
    if strategy == "throttled":
        if throttling is None:
            raise refuse_invalid("'throttled_options' is required.", f"{pointer}/throttled_options")
        if throttling["throttling_percentage"] not in _PERCENTAGES:
            allowed = ", ".join(map(str, _PERCENTAGES))
            place = f"{pointer}/throttled_options/throttling_percentage"
            raise refuse_invalid(f"'throttling_percentage' must be one of {allowed}.", place)
    if strategy == _SMART:
        day = date.fromisoformat(str(given["send_date"])[:10])
        if day < world.clock.wall.astimezone(world.zone).date():
            raise refuse_invalid("'send_date' must not be in the past.", f"{pointer}/send_date")
        return max(datetime.combine(day, time(), world.zone), world.clock.wall)
    due = _moment(str(given["send_time"]))
    if due <= world.clock.wall:
        raise refuse_invalid("'send_time' must be in the future.", f"{pointer}/send_time")
    return due


def _moment(text: str) -> datetime:
    when = datetime.fromisoformat(text)
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _stamp(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="seconds")


def _result(given: Mapping[str, Any], due: datetime) -> dict[str, Any]:
    strategy = given["strategy"]
    result: dict[str, Any] = {"send_time": None if strategy == _SMART else _stamp(due), "strategy": strategy}
    if strategy == _SMART:
        result["send_date"] = str(given["send_date"])[:10]
    if strategy == "throttled":
        options = given["throttled_options"]
        result |= {
            "throttling_percentage": options["throttling_percentage"],
            "throttle_unit": options.get("throttle_unit") or "hour",
        }
    return result


def _schedule(world: World, message: Record, given: Mapping[str, Any], due: datetime) -> None:
    result, smart = _result(given, due), given["strategy"] == _SMART
    options: dict[str, Any] = {
        "send_time": result["send_time"],
        "send_times": {id_: _stamp(due) for _, id_ in message.related("campaign-variations")} if smart else None,
        "send_strategy": "send_time_optimization" if smart else given["strategy"],
        "throttle_unit": result.get("throttle_unit"),
    }
    _begin(world, message, "scheduled", due, options)


def _begin(world: World, message: Record, status: str, due: datetime, options: Mapping[str, Any]) -> None:
    message.hidden["due"] = due.isoformat()
    definition = merged(message.attributes["definition"], {"status": status})
    change(world, message, {**definition, "send_options": {**definition["send_options"], **options}})
    if world.under_way is not None:
        world.under_way[message.id] = None
    for campaign in held(world, message, "campaign"):
        campaign.hidden["scheduled_at"] = world.clock.stamp(micro=True)
        world.table("campaign").touch(campaign)
    settle(world)


def settle(world: World) -> None:
    """Let the clock send what is due. Who is in the audience then gets it."""
    table = world.table("campaign-message")
    if world.under_way is None:
        known = (message for message in table if "due" in message.hidden)
        world.under_way = {message.id: None for message in known if status_of(message) in _UNDER_WAY}
    if not world.under_way:
        return
    progress(world, SEND)
    for id_ in list(world.under_way):
        message = table.get(id_)
        if message is None or status_of(message) not in _UNDER_WAY:
            del world.under_way[id_]
        else:
            _advance(world, message)


def _advance(world: World, message: Record) -> None:
    due = datetime.fromisoformat(message.hidden["due"])
    if due > world.clock.wall:
        return
    [campaign] = held(world, message, "campaign")
    if "sent" not in message.hidden:
        mark_sent(world, message, due, members_of(world, audience_of(world, campaign, message)), "sending")
    job = world.table(SEND).get(campaign.id)
    over = due + timedelta(seconds=world.pace.processing) <= world.clock.wall
    if over if job is None else job.attributes["status"] in ("complete", "cancelled"):
        change(world, message, {**message.attributes["definition"], "status": "sent"})


def mark_sent(world: World, message: Record, when: datetime, to: set[str], status: str = "sent") -> None:
    """Let a message have been sent at a time to these profiles; reports tell of it."""
    # Whole seconds, like the times of events, which come after it.
    message.hidden["sent"] = {"at": when.isoformat(timespec="seconds"), "recipients": sorted(to)}
    change(world, message, {**message.attributes["definition"], "status": status})


@behaves("update_campaign_message_schedule")
def _update_schedule(world: World, call: AcceptedCall) -> Answer:
    message = world.need("campaign-message", call.path_params["id"])
    if status_of(message) not in _UNDER_WAY:
        raise refuse_invalid(f"The message {message.id} is {status_of(message)} and cannot be stopped.", "/data/id")
    _stop(world, message, attributes_of(resource_of(call))["action"])
    return Answer(empty=True)


def _stop(world: World, message: Record, action: str) -> None:
    """Cancel a message for good, or make it a draft again."""
    for name in ("due", "sent"):
        message.hidden.pop(name, None)
    definition = message.attributes["definition"]
    times = {"send_time": None, "send_times": None}
    status = "cancelled" if action == "cancel" else "draft"
    change(world, message, merged(definition, {"status": status, "send_options": times}))


@behaves("send_campaign", beside=REMODELLED)
def _send(world: World, call: AcceptedCall) -> Answer:
    """Sends the drafts of a campaign, each now or at the time that it has."""
    campaign = world.need("campaign", resource_of(call)["id"])
    drafts = [each for each in held(world, campaign, "campaign-messages") if status_of(each) == "draft"]
    if not drafts:
        raise refuse_invalid("The campaign does not have a message that is a draft.", "/data/id")
    job = restart(world, SEND, campaign.id)
    for message in drafts:
        wanted = message.attributes["definition"]["send_options"].get("send_time")
        due = world.clock.wall if wanted is None else _moment(str(wanted))
        status = "scheduled" if due > world.clock.wall else "sending"
        _begin(world, message, status, max(due, world.clock.wall), {"send_time": _stamp(due)})
    return Answer(record=job)


@behaves("get_campaign_send_job", beside=REMODELLED)
def _read_send(world: World, call: AcceptedCall) -> Answer:
    job = read_job(world, SEND, call)
    settle(world)
    return Answer(record=job)


@behaves("cancel_campaign_send", beside=REMODELLED)
def _cancel(world: World, call: AcceptedCall) -> Answer:
    """Stops what is scheduled or being sent. What was sent stays sent."""
    job = world.need(SEND, call.path_params["id"])
    messages = held(world, world.need("campaign", job.id), "campaign-messages")
    found = [message for message in messages if status_of(message) in _UNDER_WAY]
    if not found:
        raise refuse_invalid("The campaign is neither scheduled nor being sent.", "/data/id")
    for message in found:
        _stop(world, message, attributes_of(resource_of(call))["action"])
    world.table(SEND).change(job, status="cancelled")
    return Answer(status=204, empty=True)
