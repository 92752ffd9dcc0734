"""Web feeds."""

from __future__ import annotations

import re

from ..accepted_call import AcceptedCall, Answer, behaves
from ..world import World
from .request_parts import attributes_of, refuse_invalid, resource_of

_FEED_NAME = re.compile(r"[0-9_A-z]+")


@behaves("create_web_feed")
def _create_feed(world: World, call: AcceptedCall) -> Answer:
    given = attributes_of(resource_of(call))
    # As recorded, the detail contains the pattern.
    if not _FEED_NAME.fullmatch(given["name"]):
        raise refuse_invalid("The name must match ^[0-9_A-z]+$.", "/data/attributes/name")
    now = world.clock.stamp(micro=True)
    return Answer(record=world.create("web-feed", {**given, "created": now, "updated": now, "status": None}))
