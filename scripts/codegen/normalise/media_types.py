"""Media types: which of several is used."""

from __future__ import annotations

from ..schema.forms import Json

__all__ = ["JSON_API", "is_json", "preferred"]

JSON_API = "application/vnd.api+json"
"""The media type of JSON:API, which clients send and accept unless an operation says otherwise."""


def is_json(media: str) -> bool:
    """Whether ``media`` is JSON, of JSON:API or not. A document that names none means JSON."""
    kind = media.partition(";")[0].strip().lower()
    return kind in ("", "*/*", "application/json", "text/json") or kind.endswith("+json")


def preferred(content: Json) -> tuple[str, Json]:
    """The media type that is used for a body or a response, and its object in the document."""
    ranked = sorted(content, key=lambda media: (media != JSON_API, not is_json(media)))
    return (ranked[0], content[ranked[0]]) if ranked else (JSON_API, {})
