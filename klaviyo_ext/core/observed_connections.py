"""Connections of blocking clients that keep the deadline of the call, and tell its attempt what they do.

httpx limits each single step: a server that sends one byte from time to time can hold a call for ever. So the network
backend of httpcore is wrapped, and each step gets no more time than the call has left. httpx has no argument for
that. Where its pool is not found, the deadline is checked between two pieces of a response only.
"""

from __future__ import annotations

import socket
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import httpcore

from klaviyo_client.runtime.client_arguments import hidden

if TYPE_CHECKING:
    from .attempt import Attempt

__all__ = ["current", "observe"]

_PIECE = 1 << 16
"""Bytes that are sent at a time; after each piece the deadline is checked."""

current: ContextVar[Attempt | None] = ContextVar("klaviyo_attempt", default=None)
"""The attempt that this thread makes."""

_observed: WeakSet[Any] = WeakSet()


def observe(http: Any) -> None:
    """Let the connections of the httpx client ``http`` care for the current attempt."""
    if http in _observed:
        return
    _observed.add(http)
    for transport in (getattr(http, "_transport", None), *getattr(http, "_mounts", {}).values()):
        pool: Any = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if isinstance(backend, httpcore.NetworkBackend):
            pool._network_backend = _Backend(backend)  # noqa: SLF001 - see above


def _left(attempt: Attempt | None, timeout: float | None, over: type[Exception]) -> float | None:
    """``timeout``, but not beyond the deadline; ``over`` is raised when it has passed."""
    if attempt is None or attempt.deadline is None:
        return timeout
    left = attempt.deadline.left()
    if left <= 0:
        raise over("the deadline has passed")
    return left if timeout is None else min(left, timeout)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *rest: Any, **more: Any) -> _Stream:
        attempt = current.get()
        if attempt is None:
            return _Stream(self._inner.connect_tcp(host, port, timeout, *rest, **more))
        attempt.begin("connect_tcp", host, port)
        # One address after the other, because each of them would get the whole time.
        failure: Exception = httpcore.ConnectError(f"no address of {host}")
        for address in _addresses(host, port):
            left = _left(attempt, timeout, httpcore.ConnectTimeout)
            try:
                return _Stream(self._inner.connect_tcp(address, port, left, *rest, **more))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    def connect_unix_socket(self, path: str, timeout: float | None = None, *rest: Any, **more: Any) -> _Stream:
        left = _left(current.get(), timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.connect_unix_socket(path, left, *rest, **more))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if (attempt := current.get()) is not None:
            attempt.read()
        return self._inner.read(max_bytes, _left(attempt, timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        buffer = hidden(buffer)  # it may be the key
        if (attempt := current.get()) is not None:
            attempt.write(buffer)
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(buffer[start : start + _PIECE], _left(attempt, timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Stream:
        if (attempt := current.get()) is not None:
            attempt.begin("start_tls", server_hostname)
        try:
            left = _left(attempt, timeout, httpcore.ConnectTimeout)
        except httpcore.ConnectTimeout:
            self.close()
            raise
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(str(error)) from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))
