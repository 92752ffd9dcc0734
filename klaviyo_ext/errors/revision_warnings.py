"""Warnings about the revision of the API."""

from __future__ import annotations

__all__ = ["RevisionDeprecatedWarning", "RevisionMismatchWarning", "RevisionRetiredWarning"]


class RevisionDeprecatedWarning(UserWarning):
    """A call is sent with a revision that gets no fixes any more, and a year after that is retired."""


class RevisionRetiredWarning(UserWarning):
    """A call is sent with a revision that is retired: the oldest one alive answers, or 410 where that was chosen."""


class RevisionMismatchWarning(UserWarning):
    """The server answered by another revision than the call was sent with: that one is retired and fell forward."""
