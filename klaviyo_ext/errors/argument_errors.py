"""Errors of bad input. They are raised before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from klaviyo_client.runtime.errors import ArgumentError, ArgumentTypeError
from klaviyo_client.runtime.operation import Operation

__all__ = [
    "ConfigurationError",
    "ConflictingChangesError",
    "RequestTooLargeError",
    "UnknownAttributeError",
    "wrong_type",
    "wrong_value",
]


def wrong_value(argument: str, reason: str) -> ArgumentError:
    """The error for an invalid value."""
    return ArgumentError(f"{argument}: {reason}", argument=argument)


def wrong_type(argument: str, reason: str) -> ArgumentTypeError:
    """The error for a value of a wrong type."""
    return ArgumentTypeError(f"{argument}: {reason}", argument=argument)


class ConfigurationError(ArgumentError):
    """The arguments of a client are invalid."""


class ConflictingChangesError(ArgumentError):
    """Two changes contradict each other, such as setting and unsetting a property. Nothing was sent.

    Attributes:
        key: the attribute or the custom property that both change.
    """

    def __init__(self, argument: str, reason: str, *, key: str) -> None:
        super().__init__(f"{argument}: {reason}", argument=argument)
        self.key = key


class UnknownAttributeError(ArgumentTypeError, AttributeError):
    """Profiles have no writable attribute with this name.

    Attributes:
        matches: similar names, the most similar first.
    """

    def __init__(self, argument: str, reason: str, *, known: Iterable[str] = ()) -> None:
        from difflib import get_close_matches  # noqa: PLC0415  only an error needs it

        matches = get_close_matches(argument, list(known))
        hint = f"; did you mean {' or '.join(matches)}?" if matches else ""
        super().__init__(f"{argument}: {reason}{hint}", argument=argument)
        self.name = argument
        self.matches = tuple(matches)


class RequestTooLargeError(ArgumentError):
    """The body of a request is larger than Klaviyo's API documentation allows. Nothing was sent.

    Attributes:
        size: bytes of the body.
        limit: maximum number of bytes.
    """

    def __init__(self, size: int, limit: int, *, operation: Operation[Any]) -> None:
        message = f"{operation.info.id}: the body has {size:,} bytes, and the limit is {limit:,}"
        super().__init__(message, argument="attributes", operation=operation)
        self.size = size
        self.limit = limit
