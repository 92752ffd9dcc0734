"""Forms with their versions: create, delete."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import attributes_of, held, refuse_invalid, resource_of

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
    for index, version in enumerate(versions):
        if len(version["steps"]) < 2:
            raise refuse_invalid("Versions must have at least two steps", f"{_VERSIONS}/{index}")
    now = world.clock.stamp(micro=True)
    times = {"created_at": now, "updated_at": now}
    made = [(world.new_id("form-version"), deepcopy(dict(version))) for version in versions]
    definition = {"versions": [{"id": int(id_), **_with_ids(world, version)} for id_, version in made]}
    form = world.create("form", {"name": name, "status": status, "ab_test": ab_test, "definition": definition, **times})
    form.relationships["form-versions"] = {}
    for number, (id_, version) in enumerate(made, 1):
        variation = str(version.get("name") or f"V{number}")
        kind = str(version.get("type") or "popup")
        attributes = {
            "form_type": _TYPES.get(kind, kind),
            "variation_name": variation,
            "ab_test": {"variation_name": variation} if ab_test else None,
            "status": version.get("status") or status,
        }
        record = world.create("form-version", {**attributes, **times}, id=id_)
        world.relate(record, "form", form, "form-versions")
    return form


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


@behaves("delete_form")
def _delete(world: World, call: AcceptedCall) -> Answer:
    form = world.need("form", call.path_params["id"])
    for version in held(world, form, "form-versions"):
        world.forget(version)
    world.forget(form)
    return Answer(204, empty=True)
