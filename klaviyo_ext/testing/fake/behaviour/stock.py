"""Back-in-stock subscriptions, data sources with their records, object records and web feeds.

Writes are accepted without a body in the answer, as the document says; what they leave is in the tables
``back-in-stock-subscription`` and ``data-source-record``, for tests to look at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from ..accepted_call import Answer, Call, behaves
from ..record_tables import Record
from ..world import World
from .profiles import upsert_profile
from .request_parts import (
    attributes_of,
    held,
    member,
    needed,
    references_of,
    refuse_conflict,
    refuse_invalid,
    resource_of,
)

__all__ = ["add_object_record"]

_FEED_NAME = re.compile(r"[0-9_A-z]+")


@behaves("create_back_in_stock_subscription", "create_client_back_in_stock_subscription")
def _subscribe(world: World, call: Call) -> Answer:
    resource = resource_of(call)
    given = attributes_of(resource)
    (variant,) = needed(world, references_of(resource, "variant") or [("catalog-variant", "")])
    row = cast("Mapping[str, Any] | None", member(given, "profile").get("data"))
    if row is None:
        raise refuse_invalid("A profile is required.", "/data/attributes/profile")
    profile, _ = upsert_profile(world, row, pointer="/data/attributes/profile/data")
    stored = world.create("back-in-stock-subscription", {"channels": given["channels"]})
    stored.relationships.update(variant={variant.reference: None}, profile={profile.reference: None})
    return Answer(empty=True)


@behaves("create_data_source")
def _create_source(world: World, call: Call) -> Answer:
    given = attributes_of(resource_of(call))
    namespace = given.get("namespace") or "custom-objects"
    for other in world.table("data-source"):
        if (other.attributes["title"], other.attributes["namespace"]) == (given["title"], namespace):
            raise refuse_conflict(f"A data source with title {given['title']!r} already exists.")
    stored = {
        "title": given["title"],
        "visibility": given.get("visibility") or "private",
        "description": given.get("description") or "",
        "namespace": namespace,
    }
    return Answer(record=world.create("data-source", stored))


@behaves("create_data_source_record", "bulk_create_data_source_records")
def _add_records(world: World, call: Call) -> Answer:
    resource = resource_of(call)
    given = attributes_of(resource)
    sources = needed(world, references_of(resource, "data-source") or [])
    one = member(given, "data-source-record").get("data")
    many = cast("list[Mapping[str, Any]]", member(given, "data-source-records").get("data") or [])
    for row in many if one is None else [one]:
        stored = world.create("data-source-record", {"record": attributes_of(row)["record"]})
        stored.relationships["data-source"] = {source.reference: None for source in sources}
    return Answer(status=204, empty=True)


def add_object_record(world: World, object_type: Record, record_id: str, properties: Mapping[str, Any]) -> Record:
    """Keep a record of a custom object. No call makes one: the live API maps the records of data sources to them."""
    id_ = f"{object_type.id}:::{record_id}"
    record = world.create("object-record", {"record_properties": dict(properties)}, id=id_)
    world.relate(object_type, "object-records", record, "object-type")
    return record


@behaves("bulk_delete_object_records")
def _delete_records(world: World, call: Call) -> Answer:
    table = world.table("object-record")
    for reference in references_of(resource_of(call), "object-records") or []:
        # The answer comes before anything is deleted, so it knows nothing of records that are not there.
        record = table.get(reference[1])
        if record is not None:
            for object_type in held(world, record, "object-type"):
                world.unrelate(object_type, "object-records", record)
            table.remove(record)
    return Answer(empty=True)


@behaves("create_web_feed")
def _create_feed(world: World, call: Call) -> Answer:
    given = attributes_of(resource_of(call))
    # Such a name was refused with the pattern in the detail, as recorded.
    if not _FEED_NAME.fullmatch(given["name"]):
        raise refuse_invalid("The name must match ^[0-9_A-z]+$.", "/data/attributes/name")
    now = world.clock.stamp()
    return Answer(record=world.create("web-feed", {**given, "created": now, "updated": now, "status": "ok"}))
