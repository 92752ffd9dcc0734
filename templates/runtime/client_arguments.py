"""What a client is made with: credentials, timeouts in the form of httpx without importing it, the largest response.

Credentials are strings that ``repr``, ``str``, ``format`` and frames of errors do not show.
"""

from __future__ import annotations

import re
from contextlib import suppress
from traceback import walk_tb
from typing import Any, NamedTuple, Protocol, TypeAlias, TypeVar

from .errors import ArgumentTypeError

__all__ = [
    "DEFAULT_TIMEOUT",
    "LONGEST",
    "MAX_RESPONSE_BYTES",
    "Phases",
    "Seconds",
    "Timeout",
    "bare",
    "default_seconds",
    "hidden",
    "hide_headers",
    "mistake",
    "seconds_of",
    "size_limit",
]

T = TypeVar("T")

_KNOWN = {"accept", "accept-encoding", "connection", "content-length", "content-type", "host", "revision", "user-agent"}


class _Unshown:
    __slots__ = ()

    def __repr__(self) -> str:
        return "***"

    __str__ = __repr__

    def __format__(self, spec: str, /) -> str:
        return "***"

    def __reduce_ex__(self, protocol: Any) -> str:
        return "***"  # a name that pickle does not find; copies are the object itself


_KINDS: dict[type, Any] = {k: type(k.__name__, (_Unshown, k), {"__slots__": ()}) for k in (str, bytes, bytearray)}


def hidden(value: T) -> T:
    """``value``; a secret is still a part of ``"Bearer " + secret``, but not of ``f"Bearer {secret}"``."""
    kind: Any = _KINDS.get(type(value))
    return value if kind is None else kind(value)


def hide_headers(request: Any) -> None:
    """Hide the headers of a request that has failed: the frames of the error hold it, and the headers the secret."""
    headers = getattr(request, "headers", {})
    headers.update({name: "***" for name in headers if name not in _KNOWN})


def bare(error: BaseException | None) -> None:
    """Hide what the frames of the HTTP library, and its exceptions, know of the request."""
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        for frame, _ in walk_tb(error.__traceback__):
            if _of_library(frame.f_globals.get("__name__")):
                with suppress(RuntimeError):  # it still runs: httpx called us
                    frame.clear()
        if _of_library(type(error).__module__):
            hide_headers(getattr(error, "_request", None))
        error = error.__cause__  # not the context, which may be an exception of the caller


def _of_library(module: object) -> bool:
    return str(module).partition(".")[0] in ("httpx", "httpcore", "h11", "h2", "anyio", "ssl")


_MISTAKES = {
    "api_key": ("[A-Za-z0-9]{6}$", "is a public key (site ID), which is for company_id; a private key starts with pk_"),
    "company_id": ("pk_", "is a private key, which is for api_key; a public key (site ID) has six letters and digits"),
    "base_url": (
        r"\s*http://(?!(localhost|[\w.-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d*)?([/?#]|$))",
        "must start with https://, or others can read what is sent; allow_http=True allows http://",
    ),
}


def mistake(kind: str, value: str, name: str | None = None) -> str | None:
    """What is wrong with ``value`` as ``kind``, by its form; ``None`` if nothing is."""
    form, problem = _MISTAKES[kind]
    return f"{name or kind} {problem}" if re.match(form, value, re.IGNORECASE) else None


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
