"""What only one of two documents has: gone or new, or, between a beta and a stable revision, only in one of them."""

from __future__ import annotations

from ..load.published import is_beta
from .surface import Surface

__all__ = ["are_apart", "told_gone", "told_new"]


def are_apart(old: Surface, new: Surface) -> bool:
    """Whether one is a beta and the other is not: each has operations of its own, and neither removes the other's."""
    return is_beta(old.revision) != is_beta(new.revision)


def told_gone(old: Surface, new: Surface, count: int = 1) -> str:
    """What to say of ``count`` things that only ``old`` has."""
    return f"{'is' if count == 1 else 'are'} only in {_channel(old)}" if are_apart(old, new) else _past(count)


def told_new(old: Surface, new: Surface, count: int = 1) -> str:
    """What to say of ``count`` things that only ``new`` has."""
    are = "is" if count == 1 else "are"
    return f"{are} only in {_channel(new)}" if are_apart(old, new) else f"{are} new"


def _past(count: int) -> str:
    return "was removed" if count == 1 else "were removed"


def _channel(surface: Surface) -> str:
    return "the beta" if is_beta(surface.revision) else "the stable revision"
