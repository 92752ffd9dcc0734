"""Errors of `klaviyo_ext.testing`: a test uses a fake, or one of its parts, in a wrong way.

They live here so that the tree is complete; nothing here needs the extra.
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
    "SnapshotError",
    "UnknownOperationError",
]


class FakeError(KlaviyoError):
    """Root of the errors of `klaviyo_ext.testing`. No call to the API ends with one."""


class DocumentError(FakeError, ValueError):
    """The OpenAPI document cannot be used; the message says where, as a JSON pointer."""


class FilterSyntaxError(FakeError, ValueError):
    """The text is not a filter.

    Attributes:
        position: offset in characters where it stops being one.
    """

    def __init__(self, message: str, position: int) -> None:
        super().__init__(f"{message} (at character {position})")
        self.position = position


class SnapshotError(FakeError, ValueError):
    """A file is not a snapshot of a fake, or the state of a fake cannot be written as JSON."""


class UnknownOperationError(FakeError, ValueError):
    """No operation of the document has this name.

    Attributes:
        name: the name that was asked for.
        matches: similar names, most alike first.
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
        allowed: the methods that it has, in upper case.
    """

    def __init__(self, method: str, path: str, allowed: tuple[str, ...]) -> None:
        super().__init__(f"Method {method} is not allowed on {path}; allowed: {', '.join(allowed)}.")
        self.allowed = allowed
