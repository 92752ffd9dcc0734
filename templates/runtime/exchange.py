"""The one place of the package that knows the HTTP library: one prepared request out, one whole answer back."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeAlias, TypeVar

import httpx

from .errors import (
    ArgumentError,
    ArgumentTypeError,
    ClientClosedError,
    KlaviyoError,
    RequestTimeoutError,
    TransportError,
)
from .operation import File, Operation
from .wire import Prepared, Response

__all__ = ["DEFAULT_TIMEOUT", "AsyncExchange", "Exchange", "Timeout", "transport_error"]

T = TypeVar("T")

Timeout: TypeAlias = "float | httpx.Timeout"
"""Seconds for each phase (connect, write, read, wait for a connection), or an ``httpx.Timeout`` to tell them apart."""

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
"""Seconds to connect, and between two bytes of the answer, if nothing else is asked for."""


class Exchange:
    """Sends prepared requests and waits. Thread-safe; keeps connections.

    Args:
        timeout: default for requests that bring none. With an httpx client that is given, its own is the default
            unless this is another than `DEFAULT_TIMEOUT`.
        http_client: an httpx client to use; it is not closed.
        transport: an httpx transport for a client of our own.

    Raises:
        ArgumentError: an argument is of a wrong type, or a transport comes beside a client.
    """

    def __init__(
        self,
        *,
        timeout: Timeout = DEFAULT_TIMEOUT,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        _check(http_client, transport, httpx.Client, httpx.BaseTransport)
        self._owned = http_client is None
        self._phases = _default(timeout, self._owned)
        self._http = http_client or httpx.Client(timeout=timeout, transport=transport)

    def send(
        self,
        operation: Operation[T],
        prepared: Prepared,
        *,
        timeout: Timeout | None = None,
    ) -> Response[T]:
        """Send ``prepared``, the request of ``operation``, once.

        Raises:
            TransportError: no complete answer came; RequestTimeoutError if it took too long.
            ClientClosedError: the client was closed.
            ArgumentError: a file cannot be read, or ``timeout`` is none.
        """
        phases = self._phases if timeout is None else _phases(timeout)
        request = _request(self._http, operation, prepared, phases, self._owned)
        with _faults(operation):
            follow = self._http.follow_redirects and prepared.follow_redirects
            return _response(operation, self._http.send(request, auth=None, follow_redirects=follow))

    def close(self) -> None:
        """Close the connections, unless the httpx client was given."""
        if self._owned:
            self._http.close()


class AsyncExchange:
    """:class:`Exchange` for ``async`` code. Connections belong to an event loop, so each loop has its own."""

    def __init__(
        self,
        *,
        timeout: Timeout = DEFAULT_TIMEOUT,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        _check(http_client, transport, httpx.AsyncClient, httpx.AsyncBaseTransport)
        self._phases = _default(timeout, http_client is None)
        self._given = http_client
        verify = httpx.create_ssl_context() if http_client is None and transport is None else True
        self._make = partial(httpx.AsyncClient, timeout=timeout, transport=transport, verify=verify)
        self._own: dict[Any, httpx.AsyncClient] = {}
        self._closed = False

    async def send(
        self,
        operation: Operation[T],
        prepared: Prepared,
        *,
        timeout: Timeout | None = None,
    ) -> Response[T]:
        """:meth:`Exchange.send`."""
        http = self._given or self._of_this_loop(operation)
        phases = self._phases if timeout is None else _phases(timeout)
        request = _request(http, operation, prepared, phases, self._given is None)
        with _faults(operation):
            follow = http.follow_redirects and prepared.follow_redirects
            return _response(operation, await http.send(request, auth=None, follow_redirects=follow))

    async def aclose(self) -> None:
        """:meth:`Exchange.close`. Of the running loop; loops that have ended took their connections with them."""
        self._closed = True
        http = self._own.pop(_running_loop(), None)
        self._own.clear()
        if http is not None:
            await http.aclose()

    def _of_this_loop(self, operation: Operation[Any]) -> httpx.AsyncClient:
        if self._closed:
            raise _closed(operation)
        loop = _running_loop()
        http = self._own.get(loop)
        if http is None:
            for ended in [known for known in self._own if known is not None and known.is_closed()]:
                del self._own[ended]
            http = self._own[loop] = self._make()
        return http


def _running_loop() -> Any:
    """The running loop of asyncio; ``None`` under another library, which has one loop in each thread that runs it."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _closed(operation: Operation[Any]) -> ClientClosedError:
    return ClientClosedError(f"{operation.info.id}: the client is closed", operation=operation)


def _check(http_client: object, transport: object, kind: type, transport_kind: type) -> None:
    for name, value, wanted in (("http_client", http_client, kind), ("transport", transport, transport_kind)):
        if not isinstance(value, wanted | None):
            message = f"{name} must be an httpx.{wanted.__name__}, not {type(value).__name__}"
            raise ArgumentTypeError(message, argument=name)
    if http_client is not None and transport is not None:
        raise ArgumentError("transport: http_client has one already", argument="transport")


_Phases: TypeAlias = "dict[str, float | None]"


def _default(timeout: Timeout, own: bool) -> _Phases | None:
    """What requests without a timeout get; ``None``: that of the httpx client that was given."""
    return None if timeout is DEFAULT_TIMEOUT and not own else _phases(timeout)


def _phases(timeout: object) -> _Phases:
    """Seconds for each phase of a request, as transports want to be told."""
    if isinstance(timeout, httpx.Timeout):
        return timeout.as_dict()
    if isinstance(timeout, int | float) and not isinstance(timeout, bool) and timeout > 0:
        return httpx.Timeout(timeout).as_dict()
    raise ArgumentTypeError("timeout must be a positive number of seconds, or an httpx.Timeout", argument="timeout")


def _request(
    http: httpx.Client | httpx.AsyncClient,
    operation: Operation[Any],
    prepared: Prepared,
    phases: _Phases | None,
    own: bool,
) -> httpx.Request:
    if http.is_closed:
        raise _closed(operation)
    extra: dict[str, Any] = {"headers": prepared.headers, "content": prepared.content}
    if phases is not None:
        extra["extensions"] = {"timeout": phases}
    if prepared.form is not None:
        extra["data"] = dict(prepared.form.fields)
        extra["files"] = {n: (f.name, _read(n, f), f.content_type) for n, f in prepared.form.files}
    # Only an httpx client that was given has defaults of its own, and merging them takes time.
    build = httpx.Request if own else http.build_request
    try:
        request = build(prepared.method, prepared.url, **extra)
    except (httpx.InvalidURL, TypeError, ValueError) as error:
        raise ArgumentError(f"{operation.info.id}: HTTP has no such request ({error})", operation=operation) from error
    if operation.info.auth == "public" and "Authorization" not in prepared.headers:
        request.headers.pop("Authorization", None)  # a default of an httpx client that was given
    return request


def _read(name: str, file: File) -> bytes:
    try:
        return file.read()
    except OSError as error:
        raise ArgumentError(f"{name}: the file cannot be read ({error})", argument=name) from error


def _response(operation: Operation[T], answer: httpx.Response) -> Response[T]:
    return Response(operation, answer.status_code, dict(answer.headers.items()), answer.content)


_FAULTS = (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, OSError, RuntimeError)
"""What sending can end with. RuntimeError: streams and clients that are closed, event loops that have ended."""

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.InvalidURL)


@contextmanager
def _faults(operation: Operation[Any]) -> Generator[None]:
    """Every fault of the transport as an exception of this package; those of callbacks stay as they are."""
    try:
        yield
    except KlaviyoError:  # of an auth flow
        raise
    except _FAULTS as error:
        raise transport_error(operation, error) from error


def transport_error(operation: Operation[Any], error: BaseException) -> TransportError:
    """The exception of this package for ``error`` of the HTTP library, which ended the request of ``operation``."""
    kind = RequestTimeoutError if isinstance(error, httpx.TimeoutException | TimeoutError) else TransportError
    message = f"{operation.info.id}: {' '.join(str(error).split()) or type(error).__name__}"
    return kind(message, operation=operation, sent=not isinstance(error, _NEVER_SENT))
