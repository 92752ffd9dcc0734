"""The two clients. Together with nothing else in the package, they know the HTTP library."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from .errors import RequestTimeoutError, TransportError
from .operation import Operation
from .wire import BASE_URL, Prepared, Response, Settings, prepare

__all__ = ["DEFAULT_TIMEOUT", "AsyncClient", "Client"]

T = TypeVar("T")

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
"""Seconds to connect, and between two bytes of the answer, if nothing else is asked for."""


class _BaseClient:
    """What both clients do before and after the exchange."""

    def __init__(
        self,
        api_key: str | None,
        access_token: str | None,
        company_id: str | None,
        base_url: str,
        revision: str | None,
    ) -> None:
        self._settings = Settings(
            base_url=base_url.rstrip("/"),
            authorization=_authorization(api_key, access_token),
            company_id=company_id,
            revision=revision,
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"


def _authorization(api_key: str | None, access_token: str | None) -> Callable[[], str] | None:
    if api_key is not None and access_token is not None:
        raise ValueError("pass api_key or access_token, not both")
    value = api_key if api_key is not None else access_token
    if value is None:
        return None
    name = "api_key" if api_key is not None else "access_token"
    if not value or not value.isascii() or not value.isprintable() or " " in value:
        raise ValueError(f"{name} must be printable ASCII without spaces or line ends (it is not shown here)")
    header = f"Klaviyo-API-Key {value}" if api_key is not None else f"Bearer {value}"
    return lambda: header


def _request(http: httpx.Client | httpx.AsyncClient, prepared: Prepared, timeout: Any) -> httpx.Request:
    extra: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
    if prepared.form is not None:
        extra["data"] = dict(prepared.form.fields)
        extra["files"] = {n: (f.name, f.read(), f.content_type) for n, f in prepared.form.files}
    return http.build_request(prepared.method, prepared.url, headers=prepared.headers, content=prepared.content, **extra)


def _response(operation: Operation[T], answer: httpx.Response) -> Response[T]:
    return Response(operation, answer.status_code, dict(answer.headers), answer.content)


def _transport_error(operation: Operation[Any], error: httpx.HTTPError | httpx.InvalidURL) -> TransportError:
    kind = RequestTimeoutError if isinstance(error, httpx.TimeoutException) else TransportError
    return kind(f"{operation.info.id}: {str(error) or type(error).__name__}", operation=operation)


class Client(_BaseClient):
    """Sends operations and waits for their answers. Make one and share it: it is thread-safe and keeps connections.

    Args:
        api_key: private key (``pk_...``).
        access_token: OAuth access token, instead of a key.
        company_id: public key (site ID), for the public operations.
        base_url: another server, for tests.
        revision: API revision to send instead of each operation's own.
        timeout: seconds, or ``httpx.Timeout``; applies to connecting, sending and each wait for bytes.
        http_client: an httpx client of your own; you close it.
        transport: an httpx transport, for tests.

    Raises:
        ValueError: both credentials were given, or one holds characters that no credential has.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        company_id: str | None = None,
        base_url: str = BASE_URL,
        revision: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        super().__init__(api_key, access_token, company_id, base_url, revision)
        self._owned = http_client is None
        self._http = http_client or httpx.Client(timeout=timeout, transport=transport)

    def send(self, operation: Operation[T], *, timeout: float | httpx.Timeout | None = None) -> T:
        """Send ``operation`` once and decode the answer.

        Raises:
            APIStatusError: the status is not 2xx.
            BadResponseError: the answer is not what a JSON:API server sends.
            TransportError: no complete answer came; RequestTimeoutError if it took too long.
        """
        return self.send_raw(operation, timeout=timeout).parsed

    def send_raw(self, operation: Operation[T], *, timeout: float | httpx.Timeout | None = None) -> Response[T]:
        """Send ``operation`` once and return the answer as it came, whatever its status.

        Raises:
            TransportError: no complete answer came; RequestTimeoutError if it took too long.
        """
        request = _request(self._http, prepare(operation, self._settings), timeout)
        try:
            return _response(operation, self._http.send(request))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _transport_error(operation, error) from error

    def close(self) -> None:
        """Close the connections, unless the httpx client was yours."""
        if self._owned:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_BaseClient):
    """:class:`Client` for ``async`` code: the same arguments, the same operations, the same errors."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        company_id: str | None = None,
        base_url: str = BASE_URL,
        revision: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        super().__init__(api_key, access_token, company_id, base_url, revision)
        self._owned = http_client is None
        self._http = http_client or httpx.AsyncClient(timeout=timeout, transport=transport)

    async def send(self, operation: Operation[T], *, timeout: float | httpx.Timeout | None = None) -> T:
        """:meth:`Client.send`."""
        return (await self.send_raw(operation, timeout=timeout)).parsed

    async def send_raw(self, operation: Operation[T], *, timeout: float | httpx.Timeout | None = None) -> Response[T]:
        """:meth:`Client.send_raw`."""
        request = _request(self._http, prepare(operation, self._settings), timeout)
        try:
            return _response(operation, await self._http.send(request))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _transport_error(operation, error) from error

    async def aclose(self) -> None:
        """Close the connections, unless the httpx client was yours."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
