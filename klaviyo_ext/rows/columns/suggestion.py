"""Options that give columns a place."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

__all__ = ["Suggestion"]


@attrs.frozen
class Suggestion:
    """Options that give each column a place.

    Attributes:
        map: attributes and their columns.
        drop: columns to ignore.
        rest: what to do with the others, if there are too many to name.
    """

    map: Sequence[tuple[str, str]] = ()
    drop: Sequence[str] = ()
    rest: str | None = None
