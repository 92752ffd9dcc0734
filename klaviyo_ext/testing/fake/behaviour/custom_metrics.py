"""Custom metrics, and the metrics that their definitions name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import attributes_of, resource_of


@behaves("create_custom_metric")
def _create(world: World, call: AcceptedCall) -> Answer:
    given = attributes_of(resource_of(call))
    now = world.clock.stamp(micro=True)
    stored = {"name": given["name"], "definition": given["definition"], "created": now, "updated": now}
    return Answer(record=_related(world.create("custom-metric", stored)))


@behaves("update_custom_metric")
def _update(world: World, call: AcceptedCall) -> Answer:
    record = world.need("custom-metric", call.path_params["id"])
    given = {name: value for name, value in attributes_of(resource_of(call)).items() if value is not None}
    world.table(record.type).change(record, **given, updated=world.clock.stamp(micro=True))
    return Answer(record=_related(record))


def _related(record: Record) -> Record:
    groups: list[Mapping[str, Any]] = record.attributes["definition"]["metric_groups"]
    record.relationships["metrics"] = {("metric", str(group["metric_id"])): None for group in groups}
    return record
