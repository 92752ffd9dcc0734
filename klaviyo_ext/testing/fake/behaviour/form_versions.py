"""Forms with their versions: create, change, publish, delete."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import attributes_of, held, needed_one, refuse_invalid, resource_of

__all__ = ["add_form"]

_PARTS = ("steps", "columns", "rows", "blocks")
"""The nesting of a version: each part has parts of the next kind. All have ids."""
_TYPES = {"full_screen": "full_page"}
_VERSIONS = "/data/attributes/definition/versions"


def add_form(
    world: World, name: str, versions: list[Mapping[str, Any]], *, ab_test: bool = False, status: str = "draft"
) -> Record:
    """Add a form with its versions, as in a request.

    Raises:
        Refusal: 400, a version has less than two steps (recorded 2026-09-04).
    """
    _refuse_short(versions)
    now = world.clock.stamp(micro=True)
    times = {"created_at": now, "updated_at": now}
    form = world.create("form", {"name": name, "status": status, "ab_test": ab_test, "definition": {}, **times})
    form.relationships["form-versions"] = {}
    _add_versions(world, form, versions)
    return form


def _refuse_short(versions: Iterable[Mapping[str, Any]]) -> None:
    for index, version in enumerate(versions):
        if len(version["steps"]) < 2:
            raise refuse_invalid("Versions must have at least two steps", f"{_VERSIONS}/{index}")


def _add_versions(world: World, form: Record, versions: Iterable[Mapping[str, Any]]) -> None:
    """Add versions to a form that has none, and make its definition of them."""
    status, ab_test, now = form.attributes["status"], form.attributes["ab_test"], form.attributes["updated_at"]
    made = [(world.new_id("form-version"), deepcopy(dict(version))) for version in versions]
    definition = {"versions": [{"id": int(id_), **_with_ids(world, version)} for id_, version in made]}
    world.table("form").change(form, definition=definition)
    for number, (id_, version) in enumerate(made, 1):
        variation = str(version.get("name") or f"V{number}")
        kind = str(version.get("type") or "popup")
        attributes = {
            "form_type": _TYPES.get(kind, kind),
            "variation_name": variation,
            "ab_test": {"variation_name": variation} if ab_test else None,
            "status": version.get("status") or status,
        }
        record = world.create("form-version", {**attributes, "created_at": now, "updated_at": now}, id=id_)
        world.relate(record, "form", form, "form-versions")


def _with_ids(world: World, version: dict[str, Any]) -> dict[str, Any]:
    """A version whose parts have ids; the actions of its blocks, too."""
    for depth in range(1, len(_PARTS) + 1):
        for part in _level(version, depth):
            _identify(world, part)
    for block in _level(version, len(_PARTS)):
        if isinstance(block.get("action"), dict):
            _identify(world, block["action"])
    version.pop("id", None)
    return version


def _level(version: Mapping[str, Any], depth: int) -> list[dict[str, Any]]:
    """The parts of a version at a depth: its steps are at 1."""
    level: list[Any] = [version]
    for name in _PARTS[:depth]:
        level = [part for holder in level for part in holder.get(name) or ()]
    return level


def _identify(world: World, part: dict[str, Any]) -> None:
    rest = {name: value for name, value in part.items() if name != "id"}
    part.clear()
    part |= {"id": world.new_id("form-part"), **rest}


@behaves("create_form")
def _create(world: World, call: AcceptedCall) -> Answer:
    given = attributes_of(resource_of(call))
    form = add_form(world, given["name"], given["definition"]["versions"], ab_test=bool(given["ab_test"]))
    # As recorded, this response has neither times nor a link to the form.
    shown = {name: form.attributes[name] for name in ("status", "ab_test", "name", "definition")}
    wanted = call.listed("fields[form]")
    attributes = {name: value for name, value in shown.items() if not wanted or name in wanted}
    return Answer(201, data={"type": "form", "id": form.id, "attributes": attributes})


@behaves("update_form")
def _update(world: World, call: AcceptedCall) -> Answer:
    """Changes the name, and replaces the definition of a draft; a live one cannot be edited (the API's document)."""
    form = world.need("form", call.path_params["id"])
    given = {name: value for name, value in attributes_of(resource_of(call)).items() if value is not None}
    now = world.clock.stamp(micro=True)
    if "definition" in given:
        if form.attributes["status"] == "live":
            raise refuse_invalid("The definition of a live form cannot be edited.", "/data/attributes/definition")
        versions = given["definition"]["versions"]
        _refuse_short(versions)
        for version in held(world, form, "form-versions"):
            world.forget(version)
        form.attributes["updated_at"] = now
        _add_versions(world, form, versions)
    world.table("form").change(form, updated_at=now, **{name: given[name] for name in ("name",) if name in given})
    return Answer(200, record=form)


@behaves("publish_form")
def _publish(world: World, call: AcceptedCall) -> Answer:
    return _switch(world, call, "draft", "live")


@behaves("unpublish_form")
def _unpublish(world: World, call: AcceptedCall) -> Answer:
    return _switch(world, call, "live", "draft")


def _switch(world: World, call: AcceptedCall, before: str, after: str) -> Answer:
    """Publish a form or take it back. It is done at once, and the job cannot be read (the API's document)."""
    resource = resource_of(call)
    form = needed_one(world, resource, "form")
    if form.attributes["ab_test"]:
        raise refuse_invalid("Forms with an A/B test are not supported.", "/data/relationships/form")
    if form.attributes["status"] != before:
        raise refuse_invalid(f"The form {form.id} does not have a {before} version.", "/data/relationships/form")
    now = world.clock.stamp(micro=True)
    for record in (form, *held(world, form, "form-versions")):
        world.table(record.type).change(record, status=after, updated_at=now)
    job = Record(str(resource["type"]), world.new_id(str(resource["type"])), {"status": "complete", "created_at": now})
    job.relationships["form"] = {form.reference: None}
    return Answer(record=job)


@behaves("delete_form")
def _delete(world: World, call: AcceptedCall) -> Answer:
    form = world.need("form", call.path_params["id"])
    for version in held(world, form, "form-versions"):
        world.forget(version)
    world.forget(form)
    return Answer(204, empty=True)
