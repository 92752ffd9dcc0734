"""Bulk requests about profiles without a job to poll: all rows are checked, then applied."""

from __future__ import annotations

from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..world import World
from .events import check_events, record_events
from .request_parts import attributes_of, references_of, refuse_invalid, resource_of
from .subscriptions import check_subscription, check_unsubscription, subscribe, unsubscribe

__all__ = ["bulk_create_events", "bulk_subscribe_profiles", "bulk_unsubscribe_profiles"]

_ROWS = "/data/attributes/profiles/data"


@behaves("bulk_create_events")
def bulk_create_events(world: World, call: AcceptedCall) -> Answer:
    """202 without a body. One invalid entry refuses all of them; duplicates are dropped."""
    entries: list[dict[str, Any]] = attributes_of(resource_of(call))["events-bulk-create"]["data"]
    for index, entry in enumerate(entries):
        check_events(world, entry, pointer=_entry(index))
    for index, entry in enumerate(entries):
        record_events(world, entry, pointer=_entry(index))
    return Answer(202, empty=True)


@behaves("bulk_subscribe_profiles")
def bulk_subscribe_profiles(world: World, call: AcceptedCall) -> Answer:
    """202 without a body. One invalid row refuses all of them."""
    resource = resource_of(call)
    attributes = attributes_of(resource)
    list_id = _list(world, resource)
    historical = bool(attributes.get("historical_import"))
    rows: list[dict[str, Any]] = attributes["profiles"]["data"]
    for index, row in enumerate(rows):
        check_subscription(world, row, historical_import=historical, pointer=f"{_ROWS}/{index}")
    for row in rows:
        subscribe(
            world,
            row,
            list_id=list_id,
            historical_import=historical,
            custom_source=attributes.get("custom_source"),
        )
    return Answer(202, empty=True)


@behaves("bulk_unsubscribe_profiles")
def bulk_unsubscribe_profiles(world: World, call: AcceptedCall) -> Answer:
    """202 without a body. Profiles that are not in the given list are unsubscribed from everything."""
    resource = resource_of(call)
    list_id = _list(world, resource)
    rows: list[dict[str, Any]] = attributes_of(resource)["profiles"]["data"]
    for index, row in enumerate(rows):
        check_unsubscription(row, pointer=f"{_ROWS}/{index}")
    for row in rows:
        unsubscribe(world, row, list_id=list_id)
    return Answer(202, empty=True)


def _entry(index: int) -> str:
    return f"/data/attributes/events-bulk-create/data/{index}"


def _list(world: World, resource: dict[str, Any]) -> str | None:
    references = references_of(resource, "list")
    if not references:
        return None
    _, id_ = references[0]
    if id_ not in world.table("list"):
        raise refuse_invalid(f"List not found with id {id_}.", "/data/relationships/list/data/id")
    return id_
