"""Web feeds."""

from __future__ import annotations

from ..accepted_call import AcceptedCall, Answer, behaves
from ..world import World
from .request_parts import attributes_of, check_word, resource_of


@behaves("create_web_feed")
def _create_feed(world: World, call: AcceptedCall) -> Answer:
    given = attributes_of(resource_of(call))
    check_word(given, "name")
    now = world.clock.stamp(micro=True)
    return Answer(record=world.create("web-feed", {**given, "created": now, "updated": now, "status": None}))
