"""Back-in-stock subscriptions.

The response has no body, as the document says. Tests find the subscription in the table
``back-in-stock-subscription``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..world import World
from .profiles import upsert_profile
from .request_parts import attributes_of, member, references_of, refuse_invalid, resource_of


@behaves("create_back_in_stock_subscription", "create_client_back_in_stock_subscription")
def _subscribe(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    given = attributes_of(resource)
    [(type_, id_)] = references_of(resource, "variant") or [("catalog-variant", "")]
    variant = world.table(type_).get(id_)
    if variant is None:
        pointer = "/data/relationships/variant/data/id"
        raise Refusal(404, "variant_not_found", f"Variant with id {id_} not found.", pointer=pointer)
    row = cast("Mapping[str, Any] | None", member(given, "profile").get("data"))
    if row is None:
        raise refuse_invalid("A profile is required.", "/data/attributes/profile")
    profile, _ = upsert_profile(world, row, pointer="/data/attributes/profile/data")
    stored = world.create("back-in-stock-subscription", {"channels": given["channels"]})
    stored.relationships.update(variant={variant.reference: None}, profile={profile.reference: None})
    return Answer(empty=True)
