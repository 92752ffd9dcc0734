"""What a package has, counted. Whatever says how many there are takes the numbers from here."""

from __future__ import annotations

import attrs

from .normalised import Normalised

__all__ = ["Counts", "counts_of"]


@attrs.frozen
class Counts:
    """Numbers of operations, of classes of ``models``, of lists of values, and of unions that have a name."""

    operations: int = 0
    models: int = 0
    enums: int = 0
    unions: int = 0

    def __str__(self) -> str:
        return ", ".join(f"{number:,} {name}" for name, number in attrs.asdict(self).items())


def counts_of(normalised: Normalised) -> Counts:
    """The counts of the package for ``normalised``."""
    components = normalised.document["components"]["schemas"].values()
    models, enums, unions = (sum(key in schema for schema in components) for key in ("properties", "enum", "oneOf"))
    return Counts(len(normalised.operations), models, enums, unions)
