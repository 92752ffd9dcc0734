"""A module for each tag of the document, with a function for each operation. Each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        books as books,
        client as client,
        club_members as club_members,
        reporting as reporting,
    )


__all__: list[str] = [
    "books",
    "client",
    "club_members",
    "reporting",
]

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)
