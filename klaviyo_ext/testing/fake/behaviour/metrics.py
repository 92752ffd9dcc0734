"""Metrics, which are created with their first event, and the properties of their events."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, cast

from ..records.ids import encoded
from ..records.record_tables import Record
from ..world import World

__all__ = ["metric_of", "note_properties"]

_NAMES: Mapping[str, str] = {"api": "API", "klaviyo": "Klaviyo"}
_CATEGORIES: Mapping[str, str] = {"api": "API", "klaviyo": "Internal"}


def metric_of(world: World, name: str, service: str | None = None) -> Record:
    """The metric with a name; created if necessary. Metrics of several services can have the same name."""
    service = service or "api"
    table = world.table("metric")
    key = f"{service}:{name}"
    found = table.find("key", key)
    if found is not None:
        return found
    stamp = world.clock.stamp()
    integration = {
        "object": "integration",
        "id": hashlib.sha256(service.encode()).hexdigest()[:6],
        "key": service,
        "name": _NAMES.get(service, service.title()),
        "category": _CATEGORIES.get(service, service.title()),
    }
    record = world.create("metric", {"name": name, "created": stamp, "updated": stamp, "integration": integration})
    table.conceal(record, key=key)
    return record


def note_properties(world: World, metric: Record, properties: Mapping[str, Any]) -> None:
    """Store the names and types of the properties of a metric's events, ``$value`` too, but no other ``$`` name."""
    seen = cast("dict[str, None]", metric.hidden.setdefault("properties", {}))
    for name, value in properties.items():
        if name in seen or (name.startswith("$") and name != "$value"):
            continue
        seen[name] = None
        label = f"{metric.attributes['name']} Value" if name == "$value" else name
        attributes = {"label": label, "property": name, "inferred_type": _kind(value), "sample_values": list[Any]()}
        record = world.create("metric-property", attributes, id=encoded(f"{metric.id}.{name}"))
        world.relate(metric, "metric-properties", record, "metric")


def _kind(value: Any) -> str:
    match value:
        case bool():
            return "boolean"
        case int() | float():
            return "numeric"
        case list():
            return "list"
        case _:
            return "text"
