"""Brands: an account has one primary button. The rest is kept by the rules of JSON:API alone."""

from __future__ import annotations

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import attributes_of, resource_of

__all__: list[str] = []

_BUTTON = "brand-button"


@behaves("create_brand_button")
def _create_button(world: World, call: AcceptedCall) -> Answer:
    given = attributes_of(resource_of(call))
    button = world.create(_BUTTON, {"name": None, "is_primary": False, "preview_page_hex": None, **given})
    _demote_others(world, button)
    return Answer(record=button)


@behaves("update_brand_button")
def _update_button(world: World, call: AcceptedCall) -> Answer:
    button = world.need(_BUTTON, call.path_params["id"])
    world.table(_BUTTON).change(button, **attributes_of(resource_of(call)))
    _demote_others(world, button)
    return Answer(record=button)


def _demote_others(world: World, button: Record) -> None:
    """An account has one primary button at most; a new one takes the place of the other (the API's document)."""
    if button.attributes["is_primary"]:
        for other in world.table(_BUTTON):
            if other is not button and other.attributes["is_primary"]:
                world.table(_BUTTON).change(other, is_primary=False)
