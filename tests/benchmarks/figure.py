"""A figure of a soak."""

from __future__ import annotations

from typing import Literal

import attrs

__all__ = ["Figure"]


@attrs.frozen
class Figure:
    """A measure.

    Attributes:
        title: what is measured.
        figure: the result.
        unit: "count", "share", "megabytes" or "seconds".
        limit: it must stay below.
        extra: more words on it.
    """

    title: str
    figure: float
    unit: Literal["count", "share", "megabytes", "seconds"]
    limit: float | None = None
    extra: str = ""

    def __str__(self) -> str:
        shown = {
            "count": f"{self.figure:,.0f}",
            "share": f"{self.figure:.1%}",
            "megabytes": f"{self.figure:.1f} MB",
            "seconds": f"{self.figure:.2f} s",
        }
        met = "" if self.limit is None else "   met" if self.figure < self.limit else f"   NOT MET: < {self.limit}"
        return f"{self.title}: {shown[self.unit]} ({self.extra}){met}"
