"""An overlay as values: its actions, and the rule for whole documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
from jsonpath_rfc9535 import JSONPathQuery

from ..load.source import Json

__all__ = ["Action", "Overlay", "Whole"]


@attrs.frozen
class Action:
    """One action of an overlay; ``number`` counts from 1 in the order of the file."""

    number: int
    target: str
    reason: str
    update: Json = None
    remove: bool = False
    channel: str = "stable"
    first: str | None = None
    last: str | None = None
    query: JSONPathQuery = attrs.field(kw_only=True, repr=False, eq=False)

    def concerns(self, channel: str, date: str) -> bool:
        """Whether the action is for a document of this channel and revision date."""
        in_range = (self.first is None or self.first <= date) and (self.last is None or date <= self.last)
        return in_range and self.channel in (channel, "any")

    def __str__(self) -> str:
        return f"action {self.number} (target {self.target}; reason: {self.reason})"


@attrs.frozen
class Whole:
    """A document of revision ``since`` or later that has at least ``operations`` operations is whole, not a slice."""

    since: str
    operations: int


@attrs.frozen
class Overlay:
    """A parsed overlay. ``whole`` has the rule for each channel; without one, all its documents are whole."""

    title: str
    version: str
    actions: Sequence[Action]
    whole: Mapping[str, Whole] = attrs.field(factory=dict[str, Whole])
