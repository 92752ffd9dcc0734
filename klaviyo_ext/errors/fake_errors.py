"""Errors of `klaviyo_ext.testing`: wrong use of a fake in a test.

They are here so that the tree is complete; this module does not need the extra.
"""

from __future__ import annotations

from collections.abc import Iterable

from klaviyo_client.runtime.errors import KlaviyoError

__all__ = [
    "DocumentError",
    "FakeError",
    "FilterSyntaxError",
    "MethodNotAllowedError",
    "PathNotFoundError",
    "SeedError",
    "SnapshotError",
    "UnknownOperationError",
]


class FakeError(KlaviyoError):
    """Base of the errors of `klaviyo_ext.testing`. Calls to the API never raise it."""


class DocumentError(FakeError, ValueError):
    """The OpenAPI document cannot be used; the message has the JSON pointer of the problem."""


class FilterSyntaxError(FakeError, ValueError):
    """The text is not a filter.

    Attributes:
        position: offset of the error, in characters.
    """

    def __init__(self, message: str, position: int) -> None:
        super().__init__(f"{message} (at character {position})")
        self.position = position


class SeedError(FakeError, ValueError):
    """Data for a fake cannot be used; the message has the path to the problem."""


class SnapshotError(FakeError, ValueError):
    """A file is not a snapshot of a fake, or the state of a fake cannot be written as JSON."""


class UnknownOperationError(FakeError, ValueError):
    """No operation of the document has this name.

    Attributes:
        name: the unknown name.
        matches: similar names, the most similar first.
    """

    def __init__(self, name: str, known: Iterable[str]) -> None:
        from difflib import get_close_matches  # noqa: PLC0415  only an error needs it

        matches = tuple(get_close_matches(name, list(known)))
        hint = f"; did you mean {' or '.join(matches)}?" if matches else ""
        super().__init__(f"unknown operation {name!r}{hint}")
        self.name = name
        self.matches = matches


class PathNotFoundError(FakeError, LookupError):
    """No path template of the document matches."""


class MethodNotAllowedError(FakeError, LookupError):
    """The path exists, but not with this method.

    Attributes:
        allowed: the allowed methods, in upper case.
    """

    def __init__(self, method: str, path: str, allowed: tuple[str, ...]) -> None:
        super().__init__(f"Method {method} is not allowed on {path}; allowed: {', '.join(allowed)}.")
        self.allowed = allowed
