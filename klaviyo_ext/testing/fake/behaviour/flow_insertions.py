"""Insert an action into a flow that exists: after an action, before one, or as the first one."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, cast

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .flow_actions import assemble, change_action, insert_action
from .flow_definitions import messages_in, part, without
from .request_parts import attributes_of, held, member, needed_one, references_of, refuse_invalid, resource_of
from .templates import copy_template

__all__: list[str] = []

_WHOLE_ONLY = frozenset({"conditional-split", "trigger-split", "action-output-split", "ab-test", "content-experiment"})
"""Types of actions that a flow has from the start only (the API's document)."""
_DEFINITION, _ANCHOR = "/data/attributes/definition", "/data/attributes/anchor-action"


@behaves("create_flow_action")
def _insert(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    given = attributes_of(resource)
    definition = cast("dict[str, Any]", deepcopy(given["definition"]))
    kind = definition.get("type")
    if not isinstance(kind, str) or kind in _WHOLE_ONLY:
        raise refuse_invalid(f"An action of type {kind!r} cannot be inserted.", f"{_DEFINITION}/type")
    anchor, links = given.get("anchor-action"), part(definition, "links")
    into_flow = bool(references_of(resource, "flow"))
    if sum((anchor is not None, bool(links), into_flow)) != 1:
        detail = "Exactly one of anchor-action, links of the definition and the relationship flow must be given."
        raise refuse_invalid(detail, "/data")
    id_ = world.new_id("flow-action")
    if anchor is not None:
        before = _anchored(world, cast("Mapping[str, Any]", anchor)["data"], definition)
        flow = _flow_of(world, before)
    elif links:
        before = None
        following = world.need("flow-action", str(links.get("next")))
        flow = _flow_of(world, following)
    else:
        before, flow = None, needed_one(world, resource, "flow")
        if flow.related("flow-actions"):
            raise refuse_invalid(f"The flow {flow.id} has actions already.", "/data/relationships/flow")
    if flow.attributes["status"] == "live" and not kind.startswith("send-") and not given.get("allow_live_action"):
        detail = f"An action of type {kind!r} is live at once; 'allow_live_action' must be true."
        raise refuse_invalid(detail, "/data/attributes/allow_live_action")
    definition = {
        "id": id_,
        **{name: value for name, value in definition.items() if name not in ("id", "temporary_id")},
    }
    if before is not None:
        definition["links"] = {"next": _lead(world, before, anchor, id_)}
    elif links:
        _take_place(world, flow, str(links["next"]), id_)
    else:
        definition["links"] = {"next": None}
    if flow.attributes["definition"].get("entry_action_id") is None:
        flow.attributes["definition"]["entry_action_id"] = id_
    _copy_templates(world, definition)
    action = insert_action(world, flow, definition)
    assemble(world, flow)
    return Answer(record=action)


def _anchored(world: World, anchor: Mapping[str, Any], definition: Mapping[str, Any]) -> Record:
    """The action to insert after.

    Raises:
        Refusal: 404, there is none; 400, it has another type, or not the one link that leads to the new action.
    """
    action = world.need("flow-action", str(anchor["id"]))
    named = cast("Mapping[str, Any]", member(anchor, "attributes")["definition"])
    known = cast("Mapping[str, Any]", action.attributes["definition"])
    pointer = f"{_ANCHOR}/data/attributes/definition"
    if named.get("type") != known["type"]:
        raise refuse_invalid(f"The action {action.id} is of type {known['type']!r}.", f"{pointer}/type")
    links, temporary = part(named, "links"), definition.get("temporary_id")
    if temporary is None or list(links.values()) != [temporary]:
        raise refuse_invalid("One link must be the temporary_id of the new action.", f"{pointer}/links")
    [name] = links
    if name not in part(known, "links"):
        raise refuse_invalid(f"The action {action.id} does not have a link {name!r}.", f"{pointer}/links/{name}")
    return action


def _flow_of(world: World, action: Record) -> Record:
    [flow] = held(world, action, "flow")
    return flow


def _lead(world: World, before: Record, anchor: Any, id_: str) -> str | None:
    """Let the link of the anchor lead to the new action; returns where it led before."""
    [name] = part(anchor["data"]["attributes"]["definition"], "links")
    changed = deepcopy(before.attributes["definition"])
    following: str | None = changed["links"][name]
    changed["links"][name] = id_
    change_action(world, before, changed)
    return following


def _take_place(world: World, flow: Record, following: str, id_: str) -> None:
    """Let all that led to an action lead to the new one before it."""
    for other in held(world, flow, "flow-actions"):
        changed = deepcopy(other.attributes["definition"])
        if without(changed, following, id_):
            change_action(world, other, changed)
    if flow.attributes["definition"].get("entry_action_id") == following:
        flow.attributes["definition"]["entry_action_id"] = id_


def _copy_templates(world: World, definition: Mapping[str, Any]) -> None:
    """A message gets its own copy of a template (the API's document)."""
    for _, message in messages_in(definition):
        template = world.table("template").get(str(message.get("template_id")))
        if template is not None:
            copy = copy_template(world, template, template.attributes["name"])
            copy.hidden["message"] = definition["id"]
            message["template_id"] = copy.id
