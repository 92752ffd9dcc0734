"""Media types: which of several counts, and which are JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["JSON_API", "is_form", "is_json", "preferred"]

JSON_API = "application/vnd.api+json"


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, of JSON:API or not."""
    kind = media_type.partition(";")[0].strip().lower()
    return kind in ("", "*/*", "application/json", "text/json") or kind.endswith("+json")


def preferred(media_types: Iterable[str]) -> str | None:
    """The media type that clients send or accept: JSON:API, or else JSON, or else the first; ``None`` without any."""
    return min(media_types, key=lambda kind: (kind != JSON_API, not is_json(kind)), default=None)


def is_form(media_type: str, schema: Mapping[str, Any]) -> bool:
    """Whether a body is a form of the fields that ``schema`` declares."""
    return media_type == "multipart/form-data" and bool(schema.get("properties"))
