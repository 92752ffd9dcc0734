"""Flows with their actions and messages: create, change, delete. They do not run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any, cast

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .flow_definitions import STATUSES, action_type, messages_in, part, placed, with_defaults, without
from .request_parts import attributes_of, held, member, refuse_invalid, resource_of, unlink

__all__ = ["add_flow", "assemble", "change_action", "insert_action"]

_TRIGGERS: Mapping[str, str] = {
    "list": "Added to List",
    "segment": "Added to List",
    "metric": "Metric",
    "date": "Date Based",
    "price-drop": "Price Drop",
    "low-inventory": "Low Inventory",
}
_CHANNELS: Mapping[str, str] = {
    "send-email": "Email",
    "send-sms": "SMS",
    "send-mobile-push": "Push",
    "send-whatsapp": "WhatsApp",
    "send-webhook": "Webhook",
    "send-internal-alert": "Internal Alert",
}


def add_flow(world: World, name: str, definition: Mapping[str, Any], *, status: str = "draft") -> Record:
    """Add a flow with the actions and messages of a definition, as in a request.

    Raises:
        Refusal: 400, an action refers to one that the definition does not have.
    """
    actions = cast("list[dict[str, Any]]", deepcopy(list(definition["actions"])))
    ids = [world.new_id("flow-action") for _ in actions]
    entry = placed(actions, ids, definition.get("entry_action_id"))
    triggers = cast("list[Mapping[str, Any]]", definition["triggers"])
    now = world.clock.stamp(micro=True)
    flow = world.create(
        "flow",
        {
            "name": name,
            "status": status,
            "archived": False,
            "created": now,
            "updated": now,
            "trigger_type": _TRIGGERS.get(triggers[0]["type"], "Unconfigured") if triggers else "Unconfigured",
            "definition": {"profile_filter": None, **deepcopy(dict(definition)), "entry_action_id": entry},
        },
    )
    flow.relationships["flow-actions"] = {}
    for trigger in triggers:
        group = world.table(trigger["type"]).get(str(trigger.get("id"))) if trigger["type"] in _TRIGGERS else None
        if group is not None:
            world.relate(group, "flow-triggers", flow)
    records = [
        world.create(
            "flow-action", {"created": now, "updated": now, "definition": with_defaults(action, status)}, id=id_
        )
        for id_, action in zip(ids, actions, strict=True)
    ]
    for record in reversed(records):  # the last comes first in responses, as recorded
        record.relationships["flow-messages"] = {}
        world.relate(record, "flow", flow, "flow-actions")
    for record in records:
        _tell(world, record)
    assemble(world, flow)
    return flow


def _tell(world: World, action: Record) -> None:
    """Keep the messages of an action up to date with its definition, and its fields for filters."""
    definition = cast("dict[str, Any]", action.attributes["definition"])
    status = part(definition, "data").get("status")
    world.table("flow-action").conceal(action, action_type=action_type(definition), status=status)
    now, kept = world.clock.stamp(micro=True), set[str]()
    for kind, message in messages_in(definition):
        record = world.table("flow-message").get(str(message.get("id")))
        if record is None or action.reference not in record.relationships["flow-action"]:
            message["id"] = world.new_id("flow-message")
            fresh = {"channel": _CHANNELS.get(kind, kind), "created": now, "updated": now}
            record = world.create("flow-message", fresh, id=message["id"])
            world.relate(record, "flow-action", action, "flow-messages")
        kept.add(record.id)
        world.table("flow-message").change(record, definition=message, updated=now)
        world.table("flow-message").conceal(record, name=message.get("name"))
        for name, type_, key in (("template", "template", "template_id"), ("image", "image", "image_id")):
            other = world.table(type_).get(str(message.get(key)))
            record.relationships[name] = {} if other is None else {other.reference: None}
    for record in held(world, action, "flow-messages"):
        if record.id not in kept:
            world.forget(record)


def assemble(world: World, flow: Record) -> None:
    """Put the definitions of the actions into that of their flow."""
    actions = [action.attributes["definition"] for action in reversed(held(world, flow, "flow-actions"))]
    definition = {**flow.attributes["definition"], "actions": actions}
    world.table("flow").change(flow, definition=definition, updated=world.clock.stamp(micro=True))


def insert_action(world: World, flow: Record, definition: dict[str, Any]) -> Record:
    """Add an action to a flow, with its messages; its links and those to it are already right."""
    now, status = world.clock.stamp(micro=True), "draft"
    stored = {"created": now, "updated": now, "definition": with_defaults(definition, status)}
    action = world.create("flow-action", stored, id=definition["id"])
    action.relationships["flow-messages"] = {}
    world.relate(action, "flow", flow, "flow-actions")
    # The last comes first, as in a flow that is created whole.
    flow.relationships["flow-actions"] = {action.reference: None, **flow.relationships["flow-actions"]}
    _tell(world, action)
    return action


def change_action(world: World, action: Record, definition: dict[str, Any]) -> None:
    """Change the definition of an action, and its messages."""
    now = world.clock.stamp(micro=True)
    world.table("flow-action").change(action, definition=definition, updated=now)
    _tell(world, action)


@behaves("create_flow")
def _create(world: World, call: AcceptedCall) -> Answer:
    given = attributes_of(resource_of(call))
    return Answer(201, record=add_flow(world, given["name"], given["definition"]))


@behaves("update_flow")
def _update(world: World, call: AcceptedCall) -> Answer:
    """Changes the status of the flow and of all its actions."""
    flow = world.need("flow", call.path_params["id"])
    status = attributes_of(resource_of(call))["status"]
    if status not in STATUSES:
        raise refuse_invalid(f"'{status}' is not a valid choice for 'status'.", "/data/attributes/status")
    for action in held(world, flow, "flow-actions"):
        definition = deepcopy(action.attributes["definition"])
        if "status" in part(definition, "data"):
            definition["data"]["status"] = status
            change_action(world, action, definition)
    world.table("flow").change(flow, status=status)
    if flow.attributes.get("definition") is not None:
        assemble(world, flow)
    return Answer(200, record=flow)


@behaves("update_flow_action")
def _update_action(world: World, call: AcceptedCall) -> Answer:
    action = world.need("flow-action", call.path_params["id"])
    given = cast("dict[str, Any]", deepcopy(attributes_of(resource_of(call))["definition"]))
    known = cast("Mapping[str, Any]", action.attributes["definition"])
    if given["type"] != known["type"]:
        raise refuse_invalid("The type of an action cannot be changed.", "/data/attributes/definition/type")
    given["id"] = action.id
    given.pop("temporary_id", None)
    given.setdefault("links", known.get("links"))
    change_action(world, action, with_defaults(given, str(part(known, "data").get("status") or "draft")))
    for flow in held(world, action, "flow"):
        assemble(world, flow)
    return Answer(200, record=action)


@behaves("delete_flow_action")
def _delete_action(world: World, call: AcceptedCall) -> Answer:
    """Deletes the action; those before it go on with the one after it."""
    action = world.need("flow-action", call.path_params["id"])
    following = part(part(action.attributes, "definition"), "links").get("next")
    for flow in held(world, action, "flow"):
        _remove_action(world, action)
        for other in held(world, flow, "flow-actions"):
            definition = deepcopy(other.attributes["definition"])
            if without(definition, action.id, following):
                change_action(world, other, definition)
        if flow.attributes["definition"]["entry_action_id"] == action.id:
            flow.attributes["definition"]["entry_action_id"] = following
        assemble(world, flow)
    return Answer(204, empty=True)


def _remove_action(world: World, action: Record) -> None:
    for message in held(world, action, "flow-messages"):
        world.forget(message)
    world.forget(action)


@behaves("delete_flow")
def _delete(world: World, call: AcceptedCall) -> Answer:
    flow = world.need("flow", call.path_params["id"])
    for action in held(world, flow, "flow-actions"):
        _remove_action(world, action)
    for group in _groups(world, flow):
        world.unrelate(group, "flow-triggers", flow)
    unlink(world, flow, {"tags": "flows"})
    world.forget(flow)
    return Answer(204, empty=True)


def _groups(world: World, flow: Record) -> Iterator[Record]:
    """The lists, segments and metrics that trigger a flow."""
    for trigger in member(flow.attributes, "definition").get("triggers") or ():
        group = world.table(trigger["type"]).get(str(trigger.get("id")))
        if group is not None:
            yield group
