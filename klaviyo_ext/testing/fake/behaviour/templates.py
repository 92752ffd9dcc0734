"""Templates (create, clone, render), and universal content.

As recorded, clone and render return 200, and delete returns 200 without a body; the document says 201 and 204. An
account can have 1,000 templates, including clones (Klaviyo's API documentation).
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..template_tags import render_text
from ..world import World
from .request_parts import (
    attributes_of,
    needed,
    needed_one,
    references_of,
    refuse_conflict,
    refuse_invalid,
    resource_of,
)

__all__ = ["MAX_TEMPLATES", "copy_template"]

MAX_TEMPLATES = 1000
"""Maximum number of templates that the API can create in an account."""

_MAX_RECIPIENTS = 5
_FIELDS = ("name", "editor_type", "html", "text", "amp", "definition")


def copy_template(world: World, template: Record, name: str) -> Record:
    """A copy of a template."""
    now = world.clock.stamp(micro=True)
    return world.create("template", {**deepcopy(template.attributes), "name": name, "created": now, "updated": now})


def _refuse_full(world: World) -> None:
    # Copies that belong to a message cannot be reused and do not count.
    own = sum(not template.hidden.get("message") for template in world.table("template"))
    if own >= MAX_TEMPLATES:
        raise refuse_invalid(f"An account cannot have more than {MAX_TEMPLATES} templates.")


@behaves("create_template")
def _create(world: World, call: AcceptedCall) -> Answer:
    _refuse_full(world)
    given = attributes_of(resource_of(call))
    now = world.clock.stamp(micro=True)
    stored: dict[str, Any] = {name: given.get(name) for name in _FIELDS}
    stored["html"] = stored["html"] or ""
    return Answer(record=world.create("template", {**stored, "created": now, "updated": now}))


@behaves("get_templates")
def _list(world: World, call: AcceptedCall) -> Answer:
    del call
    return Answer(records=[template for template in world.table("template") if not template.hidden.get("message")])


@behaves("update_template")
def _update(world: World, call: AcceptedCall) -> Answer:
    template = world.need("template", call.path_params["id"])
    given = attributes_of(resource_of(call))
    # A template always has a name and HTML; null for them is ignored.
    changes = {name: value for name, value in given.items() if value is not None or name not in ("name", "html")}
    world.table("template").change(template, **changes, updated=world.clock.stamp(micro=True))
    return Answer(record=template)


@behaves("delete_template")
def _delete(world: World, call: AcceptedCall) -> Answer:
    template = world.need("template", call.path_params["id"])
    for message in world.table("flow-message"):
        if template.reference in message.related("template"):
            detail = f"Cannot delete template {template.id} while it is attached to\nFlowMessage {message.id}"
            raise refuse_conflict(detail, "/data")
    world.table("template").remove(template)
    return Answer(status=200, empty=True)


@behaves("clone_template")
def _clone(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    template = world.need("template", resource["id"])
    _refuse_full(world)
    name = attributes_of(resource).get("name") or f"Clone of {template.attributes['name']}"
    return Answer(status=200, record=copy_template(world, template, name))


@behaves("render_template")
def _render(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    template = world.need("template", resource["id"])
    context = attributes_of(resource)["context"]
    shown = dict(template.attributes)
    for name in ("html", "text", "amp"):
        if shown.get(name):
            shown[name] = render_text(shown[name], context)
    # The rendered content is returned, not stored.
    return Answer(status=200, record=Record("template", template.id, shown))


@behaves("create_universal_content")
def _create_content(world: World, call: AcceptedCall) -> Answer:
    given = attributes_of(resource_of(call))
    now = world.clock.stamp(micro=True)
    stored = {
        "name": given["name"],
        "definition": given["definition"],
        "created": now,
        "updated": now,
        "screenshot_status": "never_generated",
        "screenshot_url": "",
    }
    return Answer(record=world.create("template-universal-content", stored))


@behaves("clone_universal_content")
def _clone_content(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    original = world.need("template-universal-content", resource["id"])
    given = attributes_of(resource)
    if given["id"] != resource["id"]:
        raise refuse_invalid("'id' must be the id of the universal content.", "/data/attributes/id")
    name = given.get("name") or original.attributes["name"]
    now = world.clock.stamp(micro=True)
    stored = {**deepcopy(original.attributes), "name": name, "created": now, "updated": now}
    return Answer(record=world.create("template-universal-content", stored))


@behaves("create_template_preview_send_job")
def _preview(world: World, call: AcceptedCall) -> Answer:
    """Nothing is sent; the job cannot be read."""
    resource = resource_of(call)
    needed_one(world, resource, "template")
    needed(world, references_of(resource, "profile") or [])
    if not 1 <= len(attributes_of(resource)["recipients"]) <= _MAX_RECIPIENTS:
        detail = f"A preview has from 1 to {_MAX_RECIPIENTS} recipients."
        raise refuse_invalid(detail, "/data/attributes/recipients")
    stored = {"status": "queued", "created_at": world.clock.stamp(micro=True)}
    return Answer(record=Record(str(resource["type"]), world.new_id(str(resource["type"])), stored))
