"""When an event was, and what it was worth."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

from .record_tables import Record

__all__ = ["moment_of", "worth_of"]


def moment_of(event: Record) -> datetime:
    """When the event was."""
    return datetime.fromtimestamp(event.attributes["timestamp"], UTC)


def worth_of(event: Record) -> float:
    """``$value`` of the event; 0 if it is not a number."""
    properties = cast("Mapping[str, Any]", event.attributes.get("event_properties") or {})
    value = properties.get("$value")
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0
