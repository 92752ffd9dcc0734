"""What sets which attributes."""

from __future__ import annotations

__all__ = ["Owners"]


class Owners:
    """What sets which paths.

    Attributes:
        paths: the paths, with their owners.
    """

    def __init__(self) -> None:
        self.paths: dict[tuple[str, ...], str] = {}
        self._above: dict[tuple[str, ...], str] = {}  # paths that begin others, with an owner of those

    def of(self, path: tuple[str, ...]) -> str | None:
        """What sets a path, a path above it, or one below it."""
        heads = (path[:length] for length in range(1, len(path) + 1))
        return next((self.paths[head] for head in heads if head in self.paths), self._above.get(path))

    def add(self, path: tuple[str, ...], owner: str) -> None:
        """Note what sets a path."""
        self.paths[path] = owner
        for length in range(1, len(path)):
            self._above.setdefault(path[:length], owner)
