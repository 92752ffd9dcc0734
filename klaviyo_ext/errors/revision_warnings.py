"""Warnings about the revision of the API."""

from __future__ import annotations

__all__ = ["RevisionDeprecatedWarning", "RevisionMismatchWarning", "RevisionRetiredWarning"]


class RevisionDeprecatedWarning(UserWarning):
    """The revision of a call is deprecated: it gets no more fixes, and will be retired a year later."""


class RevisionRetiredWarning(UserWarning):
    """The revision of a call is retired: the server uses a supported one, or returns 410 without fall-forward."""


class RevisionMismatchWarning(UserWarning):
    """The server used another revision, because the one that was sent is retired (fall-forward)."""
