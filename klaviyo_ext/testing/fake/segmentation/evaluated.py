"""What is known about the segments of an account since their members were last brought up to date."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from .rules import Rule

__all__ = ["Evaluated"]


@attrs.define
class Evaluated:
    """The rules whose members are known.

    Attributes:
        rules: the rules by segment id.
        version: version of the segments that they were read from.
        at: when the rules that depend on the time were evaluated for all profiles.
    """

    rules: dict[str, Rule] = attrs.field(factory=dict[str, "Rule"])
    version: int = -1
    at: datetime | None = None
