"""Data sources with their records, and object records.

The response has no body, as the document says. Tests find the records in the table ``data-source-record``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import attributes_of, held, member, needed, references_of, refuse_conflict, resource_of

__all__ = ["add_object_record"]


@behaves("create_data_source")
def _create_source(world: World, call: AcceptedCall) -> Answer:
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
def _add_records(world: World, call: AcceptedCall) -> Answer:
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
    """Add an object record. No call creates one: the live API maps the records of data sources to them."""
    id_ = f"{object_type.id}:::{record_id}"
    record = world.create("object-record", {"record_properties": dict(properties)}, id=id_)
    world.relate(object_type, "object-records", record, "object-type")
    return record


@behaves("bulk_delete_object_records")
def _delete_records(world: World, call: AcceptedCall) -> Answer:
    table = world.table("object-record")
    for reference in references_of(resource_of(call), "object-records") or []:
        # The API responds before it deletes anything, so it does not report missing records.
        record = table.get(reference[1])
        if record is not None:
            for object_type in held(world, record, "object-type"):
                world.unrelate(object_type, "object-records", record)
            table.remove(record)
    return Answer(empty=True)
