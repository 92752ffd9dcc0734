"""Sends one prepared request with httpx, and returns one complete response.

httpx takes longer to import than the rest of the package. It is imported with the first request, or with the first
argument that is one of its objects.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from .client_arguments import (
    DEFAULT_TIMEOUT,
    MAX_RESPONSE_BYTES,
    Phases,
    Seconds,
    Timeout,
    bare,
    default_seconds,
    hide_headers,
    seconds_of,
    size_limit,
)
from .errors import (
    ArgumentError,
    ArgumentTypeError,
    ClientClosedError,
    KlaviyoError,
    RequestTimeoutError,
    TransportError,
)
from .forks import in_children, let_go, new_in_children
from .operation import File, Operation
from .wire import Body, Prepared, Response, check_end

if TYPE_CHECKING:
    from ssl import SSLContext

    import httpx

__all__ = ["DEFAULT_TIMEOUT", "MAX_RESPONSE_BYTES", "AsyncExchange", "Exchange", "Phases", "Timeout", "transport_error"]

T = TypeVar("T")

Around: TypeAlias = "Callable[[httpx.Request, httpx.Client | None], AbstractContextManager[Callable[[], object]]]"
"""Entered while a request is sent by the blocking httpx client, if that is ours; called after each chunk."""


def _nothing(*_: object) -> AbstractContextManager[Callable[[], object]]:
    return nullcontext(lambda: None)


class Exchange:
    """Sends prepared requests and blocks until the response is complete. Thread-safe; keeps connections open.

    Args:
        timeout: for requests without their own. If ``http_client`` is given, its timeout is the default, unless this
            is not `DEFAULT_TIMEOUT`.
        http_client: the httpx client to use; it is never closed here.
        transport: the httpx transport for our own client.
        max_response_bytes: the largest body of a response, decompressed.

    Raises:
        ArgumentError: an argument has the wrong type, or both ``http_client`` and ``transport`` are given.
    """

    def __init__(
        self,
        *,
        timeout: Timeout = DEFAULT_TIMEOUT,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        _check(http_client, transport, "Client", "BaseTransport")
        self._max_bytes = size_limit(max_response_bytes)
        self._owned = http_client is None
        self._phases = default_seconds(timeout, self._owned)
        self._given = http_client is not None or transport is not None
        self._http = http_client
        self._lock = new_in_children(Lock())
        self._closed = self._inherited = False
        if transport is not None:  # it is closed with the client, even if nothing was sent
            import httpx

            self._http = _without_cookies(httpx.Client(transport=transport))
        in_children(self, Exchange._begin_anew)

    def send(
        self,
        operation: Operation[T],
        prepared: Prepared,
        *,
        timeout: Timeout | None = None,
        around: Around = _nothing,
    ) -> Response[T]:
        """Send ``prepared``, the request of ``operation``, once. Redirects are not followed.

        Raises:
            TransportError: no complete response arrived; RequestTimeoutError if it took too long.
            BadResponseError: the response is compressed in an unknown way; ResponseTooLargeError if it is too large.
            ClientClosedError: the client is closed.
            ArgumentError: a file cannot be read, or ``timeout`` is invalid.
        """
        http = self._http or self._open(operation)
        phases = self._phases if timeout is None else seconds_of(timeout)
        request = _request(http, operation, prepared, phases, self._owned)
        with _Faults(operation, request), around(request, http if self._owned else None) as look:
            response = http.send(request, auth=None, follow_redirects=False, stream=True)
            body = Body(operation, response, self._max_bytes)
            try:
                # Not iter_raw(): it frees the connection at the end, so that another thread may use it already.
                stream: Any = response.stream
                for chunk in () if body.complete else stream:
                    body.add(chunk)
                    look()
                check_end(response)
            finally:
                response.close()
            return body.response()

    def close(self) -> None:
        """Close the connections. An httpx client that was passed in stays open."""
        with self._lock:
            self._closed = True
        if self._owned and self._http is not None:
            self._http.close()

    def _begin_anew(self) -> None:
        if self._http is not None and (let_go(self._http) or not self._given):
            self._http, self._inherited = None, self._given

    def _open(self, operation: Operation[Any]) -> httpx.Client:
        """Our own httpx client. Threads that make their first request at the same time get the same one."""
        with self._lock:
            if self._closed:
                raise _closed(operation)
            if self._inherited:
                raise _used_before_fork(operation)
            if self._http is None:
                with _opening(operation):
                    import httpx

                    self._http = _without_cookies(httpx.Client())
            return self._http


class AsyncExchange:
    """:class:`Exchange` for ``async`` code. A connection belongs to one event loop, so each loop has its own."""

    def __init__(
        self,
        *,
        timeout: Timeout = DEFAULT_TIMEOUT,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        _check(http_client, transport, "AsyncClient", "AsyncBaseTransport")
        self._max_bytes = size_limit(max_response_bytes)
        self._phases = default_seconds(timeout, http_client is None)
        self._given = http_client
        self._transport = transport
        self._own: dict[Any, _Kept] = {}
        self._verify: SSLContext | None = None
        self._lock = new_in_children(Lock())
        self._closed = self._inherited = False
        in_children(self, AsyncExchange._begin_anew)

    async def send(
        self,
        operation: Operation[T],
        prepared: Prepared,
        *,
        timeout: Timeout | None = None,
        around: Around = _nothing,
    ) -> Response[T]:
        """:meth:`Exchange.send`."""
        http = self._given or self._of_this_loop(operation)
        phases = self._phases if timeout is None else seconds_of(timeout)
        request = _request(http, operation, prepared, phases, self._given is None)
        try:
            with _Faults(operation, request), around(request, None):
                response = await http.send(request, auth=None, follow_redirects=False, stream=True)
                body = Body(operation, response, self._max_bytes)
                try:
                    stream: Any = response.stream
                    if not body.complete:
                        async for chunk in stream:
                            body.add(chunk)
                    check_end(response)
                finally:
                    await response.aclose()
                return body.response()
        except BaseException:
            await _free(http, request)
            raise

    async def aclose(self) -> None:
        """:meth:`Exchange.close`, for the running loop. The connections of loops that have ended are gone already."""
        with self._lock:
            self._closed = True
            kept = self._own.pop(_running_loop(), None)
            self._own.clear()
        if kept is not None:
            await kept.until_end.aclose()

    def _begin_anew(self) -> None:
        used = [let_go(*kept) for kept in self._own.values()] if self._given is None else [let_go(self._given)]
        if any(used) and (self._given is not None or self._transport is not None):
            self._given, self._inherited = None, True
        self._own = {}

    def _of_this_loop(self, operation: Operation[Any]) -> httpx.AsyncClient:
        if self._closed:
            raise _closed(operation)
        loop = _running_loop()
        kept = self._own.get(loop)
        return self._open(operation, loop) if kept is None or kept.http.is_closed else kept.http

    def _open(self, operation: Operation[Any], loop: Any) -> httpx.AsyncClient:
        """Our own httpx client for ``loop``. All loops share the TLS settings, which take long to load."""
        with self._lock, _opening(operation):
            import httpx

            if self._closed:
                raise _closed(operation)
            if self._inherited:
                raise _used_before_fork(operation)
            for ended in [known for known in self._own if known is not None and known.is_closed()]:
                del self._own[ended]
            if self._verify is None and self._transport is None:
                self._verify = httpx.create_ssl_context()
            http = httpx.AsyncClient(transport=self._transport, verify=self._verify or True)
            kept = self._own[loop] = _Kept(_without_cookies(http), _until_end(http))
        with suppress(StopIteration):  # run it to its yield, so that the loop knows it
            kept.until_end.__anext__().send(None)
        return http


def _without_cookies(http: Any) -> Any:
    """``http``, our own client, which sends no cookies. So it need not look for any in responses, which takes long."""
    http.cookies.extract_cookies = _nothing
    return http


class _Kept(NamedTuple):
    http: httpx.AsyncClient
    until_end: AsyncGenerator[None]


async def _until_end(http: httpx.AsyncClient) -> AsyncGenerator[None]:
    """Closes ``http`` when its loop ends: event loops close the async generators that were begun in them."""
    try:
        yield
    finally:
        await http.aclose()


async def _free(http: Any, request: httpx.Request) -> None:
    """Close the connection of a request that failed. httpcore loses it if the request is cancelled at a bad moment."""
    pool: Any = getattr(http._transport_for_url(request.url), "_pool", None)
    held = getattr(pool, "_requests", [])
    for own in [known for known in held if known.request.extensions is request.extensions]:
        held.remove(own)
    used = [known.connection for known in held]
    lost = [c for c in getattr(pool, "connections", ()) if not (c in used or c.is_idle() or c.is_available())]
    if lost:
        import anyio

        with anyio.CancelScope(shield=True):
            for connection in lost:
                await connection.aclose()
            for connection in pool._assign_requests_to_connections():
                await connection.aclose()


def _running_loop() -> Any:
    """The running asyncio loop; ``None`` under another async library, which runs one loop in each thread."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _closed(operation: Operation[Any]) -> ClientClosedError:
    return ClientClosedError(f"{operation.info.id}: the client is closed", operation=operation)


def _used_before_fork(operation: Operation[Any]) -> ClientClosedError:
    why = "http_client or transport has connections of the parent process, which a child must not use"
    message = f"{operation.info.id}: {why}; create the client in the child, or leave both out"
    return ClientClosedError(message, operation=operation)


@contextmanager
def _opening(operation: Operation[Any]) -> Generator[None]:
    """Wrong proxy or certificate settings in the environment make httpx raise various exceptions."""
    try:
        yield
    except KlaviyoError:
        raise
    except Exception as error:
        import os

        bare(error)  # a proxy may have a password
        named = "=".join(filter(None, ("SSL_CERT_FILE", os.environ.get("SSL_CERT_FILE"))))
        message = f"{operation.info.id}: cannot open the HTTP client: {error}; check the environment (proxy, {named})"
        raise ArgumentError(message, operation=operation) from error


def _check(http_client: object, transport: object, client_class: str, transport_class: str) -> None:
    if http_client is None and transport is None:
        return
    import httpx

    for name, value, wanted in (("http_client", http_client, client_class), ("transport", transport, transport_class)):
        if value is not None and not isinstance(value, getattr(httpx, wanted)):
            raise ArgumentTypeError(f"{name} must be an httpx.{wanted}, not {type(value).__name__}", argument=name)
    if http_client is not None and transport is not None:
        raise ArgumentError("pass http_client or transport, not both", argument="transport")


def _request(
    http: httpx.Client | httpx.AsyncClient,
    operation: Operation[Any],
    prepared: Prepared,
    phases: Seconds | None,
    own: bool,
) -> httpx.Request:
    import httpx

    if http.is_closed:
        raise _closed(operation)
    extra: dict[str, Any] = {"headers": prepared.headers, "content": prepared.content}
    if phases is not None:
        extra["extensions"] = {"timeout": phases}
    if prepared.form is not None:
        extra["data"] = dict(prepared.form.fields)
        extra["files"] = {n: (f.name, _read(n, f), f.content_type) for n, f in prepared.form.files}
    # Only an httpx client that was passed in has defaults, and merging them takes time.
    build = httpx.Request if own else http.build_request
    try:
        request = build(prepared.method, prepared.url, **extra)
    except (httpx.InvalidURL, TypeError, ValueError) as error:
        raise ArgumentError(f"{operation.info.id}: cannot build the request: {error}", operation=operation) from error
    if operation.info.auth == "public" and "Authorization" not in prepared.headers:
        request.headers.pop("Authorization", None)  # a default of an httpx client that was passed in
    return request


def _read(name: str, file: File) -> bytes:
    try:
        return file.read()
    except OSError as error:
        raise ArgumentError(f"{name}: cannot read the file: {error}", argument=name) from error


class _Faults:
    """Turns failures of the transport into exceptions of this package. Exceptions of callbacks pass unchanged."""

    __slots__ = ("_operation", "_request")

    def __init__(self, operation: Operation[Any], request: httpx.Request) -> None:
        self._operation, self._request = operation, request

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is not None:
            hide_headers(self._request)
            bare(error)
            if not isinstance(error, KlaviyoError):
                failure = transport_error(self._operation, self._request.url, error)
                if failure is not None:
                    raise failure from error


def transport_error(operation: Operation[Any], url: httpx.URL, error: BaseException) -> TransportError | None:
    """The exception of this package for ``error`` of the HTTP library; ``None`` for any other exception."""
    import httpx

    # RuntimeError: a stream or a client was closed, or the event loop has ended. UnicodeError: no name of a host.
    never_sent = httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.UnsupportedProtocol
    never_sent |= httpx.InvalidURL | UnicodeError
    known = httpx.HTTPError | httpx.CookieConflict | OSError | RuntimeError | zlib.error | never_sent
    if not isinstance(error, known):
        return None
    kind = RequestTimeoutError if isinstance(error, httpx.TimeoutException | TimeoutError) else TransportError
    reason = " ".join(str(error).split()) or type(error).__name__
    message = f"{operation.info.id}: {reason} (request to {url.netloc.decode('ascii')})"
    return kind(message, operation=operation, sent=not isinstance(error, never_sent))
