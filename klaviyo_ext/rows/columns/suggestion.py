"""Options that give columns a place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

__all__ = ["Suggestion"]


@attrs.frozen(kw_only=True)
class Suggestion:
    """Options that give each column a place.

    Attributes:
        map: attributes and their columns.
        drop: columns to ignore.
        rest: what to do with the others, if there are too many to name.
        consent: channels, and the columns that say who consents.
        where: conditions for rows.
        waive: columns that speak of consent and are ignored.
    """

    map: Sequence[tuple[str, str]] = ()
    drop: Sequence[str] = ()
    rest: str | None = None
    consent: Sequence[tuple[str, str]] = ()
    where: Sequence[str] = ()
    waive: Sequence[str] = ()

    def arguments(self) -> list[str]:
        """The arguments of a command: in one, if the value looks like an option."""
        return [
            part
            for name, value in self.options()
            for part in ([f"--{name}={value}"] if value.startswith("-") else [f"--{name}", value])
        ]

    def options(self) -> Iterator[tuple[str, str]]:
        """The options of a command, each with its value."""
        for name in ("map", "consent"):
            yield from ((name, f"{key}={column}") for key, column in getattr(self, name))
        for name in ("where", "waive", "drop"):
            yield from ((name, text) for text in getattr(self, name))
        if self.rest is not None:
            yield "rest", self.rest
