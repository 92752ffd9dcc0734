"""Arguments of clients about HTTP: the largest response, and timeouts in the form of httpx, without importing it."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol, TypeAlias

from .errors import ArgumentTypeError

__all__ = [
    "DEFAULT_TIMEOUT",
    "LONGEST",
    "MAX_RESPONSE_BYTES",
    "Phases",
    "Seconds",
    "Timeout",
    "default_seconds",
    "seconds_of",
    "size_limit",
]


MAX_RESPONSE_BYTES = 64 * 1024 * 1024
"""The largest body of a response if no other limit is given."""


class Phases(Protocol):
    """Seconds for each phase of a request; ``None`` means no limit. An ``httpx.Timeout`` has these attributes."""

    @property
    def connect(self) -> float | None:
        """To open a connection."""
        ...

    @property
    def read(self) -> float | None:
        """Between two chunks of the response."""
        ...

    @property
    def write(self) -> float | None:
        """Between two chunks of the request."""
        ...

    @property
    def pool(self) -> float | None:
        """To get a connection from the pool."""
        ...


class DefaultTimeout(NamedTuple):
    """The timeout if none is given."""

    connect: float = 5.0
    read: float = 30.0
    write: float = 30.0
    pool: float = 30.0


Timeout: TypeAlias = float | Phases
"""Seconds for every phase of a request, or an ``httpx.Timeout`` with a value for each phase."""

DEFAULT_TIMEOUT = DefaultTimeout()

Seconds: TypeAlias = "dict[str, float | None]"

LONGEST = 2_000_000.0
"""Seconds, about 23 days. Sockets cannot wait longer."""

_PHASES = ("connect", "read", "write", "pool")


def default_seconds(timeout: Timeout, own: bool) -> Seconds | None:
    """The timeout of requests without their own; ``None``: that of the httpx client that was passed in."""
    return None if timeout is DEFAULT_TIMEOUT and not own else seconds_of(timeout)


def seconds_of(timeout: object) -> Seconds:
    """Seconds for each phase of a request, in the form that httpx transports expect."""
    alike = isinstance(timeout, int | float) and not isinstance(timeout, bool) and timeout > 0
    found: dict[str, Any] = {phase: timeout if alike else getattr(timeout, phase, "") for phase in _PHASES}
    if not all(each is None or (isinstance(each, int | float) and each >= 0) for each in found.values()):
        message = "timeout must be a positive number of seconds or an httpx.Timeout"
        raise ArgumentTypeError(message, argument="timeout")
    return {phase: None if each is None else min(each, LONGEST) for phase, each in found.items()}


def size_limit(value: object) -> int:
    """``value`` as ``max_response_bytes``."""
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    raise ArgumentTypeError("max_response_bytes must be a positive whole number", argument="max_response_bytes")
