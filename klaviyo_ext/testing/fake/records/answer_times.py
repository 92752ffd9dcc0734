"""The precision of times in responses.

As recorded 2026-09-04: responses to writes have microseconds. When the same is read, most types have whole seconds.
Jobs keep the precision that they have.
"""

from __future__ import annotations

from typing import Any

__all__ = ["with_answer_times"]

_STAMPS = ("created", "created_at", "updated", "updated_at")
_MICROSECONDS = frozenset(
    {
        "campaign",
        "campaign-message",
        "catalog-category",
        "catalog-item",
        "catalog-variant",
        "image",
        "mapped-metric",
        "webhook",
    }
)
"""Types that have microseconds when they are read, too."""


def with_answer_times(kind: str, attributes: dict[str, Any], *, writes: bool) -> dict[str, Any]:
    """Attributes with the times of creation and of the last change as they are in a response."""
    if kind.endswith("-job"):
        return attributes
    micro = writes or kind in _MICROSECONDS
    times = {name: _stamp(attributes[name], micro) for name in _STAMPS if isinstance(attributes.get(name), str)}
    return {**attributes, **times} if times else attributes


def _stamp(text: str, micro: bool) -> str:
    whole, dot, rest = text.partition(".")
    if micro:
        return text if dot or not text.endswith("+00:00") else f"{text[:-6]}.000000+00:00"
    return f"{whole}+00:00" if dot and rest.endswith("+00:00") else text
