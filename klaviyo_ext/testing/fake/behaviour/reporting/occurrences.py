"""What happens to a message, a form or a segment, and the subjects of reports that it happens to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, TypeAlias

import attrs

__all__ = ["Kind", "Labels", "Occurrence", "Subject"]

Kind: TypeAlias = Literal[
    "sent",
    "bounced",
    "failed",
    "opened",
    "clicked",
    "marked_as_spam",
    "unsubscribed",
    "converted",
    "viewed_form",
    "closed_form",
    "qualified_form",
    "submitted",
    "viewed_form_step",
    "submitted_form_step",
    "joined",
]

Labels: TypeAlias = Mapping[str, str | None]
"""Values to group by."""


@attrs.frozen
class Occurrence:
    """Something that a profile did, or that was done to it.

    Attributes:
        kind: what it was.
        when: when it counts: for a campaign, when that was sent.
        profile: id of the profile.
        value: of a conversion.
    """

    kind: Kind
    when: datetime
    profile: str
    value: float = 0.0


@attrs.define
class Subject:
    """A message, a form version or a segment.

    Attributes:
        labels: values that it has one of.
        occurrences: what happened to it.
        tags: ids and names.
        groups: ids, names and members of the lists and segments that a campaign was sent to.
    """

    labels: Labels
    occurrences: list[Occurrence] = attrs.field(factory=list[Occurrence])
    tags: Sequence[tuple[str, str]] = ()
    groups: Sequence[tuple[str, str, frozenset[str]]] = ()
