"""Dates of API revisions."""

from __future__ import annotations

from klaviyo_client.runtime.api_revision import lifecycle

__all__ = ["day_of", "is_newer"]


def day_of(revision: str) -> str | None:
    """The release date of a revision, as text; ``None`` if it is malformed."""
    try:
        return str(lifecycle(revision).released)
    except ValueError:
        return None


def is_newer(revision: str, served: str) -> bool:
    """Whether a stable revision was released after the one that is served."""
    return day_of(revision) == revision and revision > served[:10]
