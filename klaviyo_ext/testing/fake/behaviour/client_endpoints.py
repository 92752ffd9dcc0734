"""The public (client-side) operations about profiles and subscriptions."""

from __future__ import annotations

from typing import Any

from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..world import World
from .profiles import upsert_profile
from .request_parts import attributes_of, references_of, resource_of
from .subscriptions import check_subscription, subscribe

__all__ = ["create_client_profile", "create_client_subscription"]


@behaves("create_client_profile")
def create_client_profile(world: World, call: AcceptedCall) -> Answer:
    """202 without a body; the identifiers of an existing profile do not change."""
    resource = resource_of(call)
    if resource.get("id") is not None and resource["id"] not in world.table("profile"):
        # The public API does not reveal whether a profile exists.
        return Answer(202, empty=True)
    upsert_profile(world, resource, identity="keep")
    return Answer(202, empty=True)


@behaves("create_client_subscription")
def create_client_subscription(world: World, call: AcceptedCall) -> Answer:
    """202 without a body. Default ``subscriptions``: marketing on each channel with an address."""
    resource = resource_of(call)
    attributes = attributes_of(resource)
    profile: dict[str, Any] = attributes["profile"]["data"]
    given = attributes_of(profile)
    pointer = "/data/attributes/profile/data"
    if not given.get("email") and not given.get("phone_number"):
        detail = "One of either 'email' or 'phone_number' must be provided."
        raise Refusal(400, "invalid", detail, pointer=f"{pointer}/attributes")
    if given.get("subscriptions") is None:
        channels = (("email", "email"), ("phone_number", "sms"))
        given["subscriptions"] = {
            channel: {"marketing": {"consent": "SUBSCRIBED"}} for name, channel in channels if given.get(name)
        }
    row = {**profile, "attributes": given}
    check_subscription(world, row, pointer=pointer)
    [(_, list_id)] = references_of(resource, "list") or [("list", "")]
    subscribe(world, row, list_id=list_id, custom_source=attributes.get("custom_source"))
    return Answer(202, empty=True)
