"""Secrets as strings that are not shown: not by ``repr``, ``str`` or ``format``, and not in the frames of an error."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, TypeVar

__all__ = ["bare", "hidden", "hide_headers"]

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
    """Hide what an exception of the HTTP library knows of the request."""
    while error is not None and type(error).__module__.partition(".")[0] in ("httpx", "httpcore", "h11", "h2", "anyio"):
        trace = error.__traceback__
        while trace is not None:
            with suppress(RuntimeError):  # the frame still runs: it is one of ours
                trace.tb_frame.clear()
            trace = trace.tb_next
        hide_headers(getattr(error, "_request", None))
        error = error.__cause__  # not the context, which may be an exception of the caller
