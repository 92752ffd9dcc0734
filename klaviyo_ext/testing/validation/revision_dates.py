"""Dates of API revisions."""

from __future__ import annotations

from klaviyo_client.runtime.api_revision import lifecycle

__all__ = ["day_of"]


def day_of(revision: str) -> str | None:
    """The release date of a revision, as text; ``None`` if it is malformed."""
    try:
        return str(lifecycle(revision).released)
    except ValueError:
        return None
