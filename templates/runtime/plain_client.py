"""`Client` and `AsyncClient`: they send each operation once and decode the response."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from .client_arguments import hidden, mistake
from .errors import ArgumentError
from .exchange import DEFAULT_TIMEOUT, MAX_RESPONSE_BYTES, AsyncExchange, Exchange, Timeout
from .operation import Operation
from .wire import BASE_URL, Response, Settings, prepare

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")


class _BaseClient:
    """What both clients share."""

    def __init__(
        self,
        api_key: str | None,
        access_token: str | None,
        company_id: str | None,
        base_url: str,
        revision: str | None,
        allow_http: bool,
    ) -> None:
        given = {"api_key": api_key, "company_id": company_id, "base_url": None if allow_http else base_url}
        for name, value in given.items():
            if value and (problem := mistake(name, value)):
                raise ArgumentError(problem, argument=name)
        self._settings = Settings(
            base_url=base_url.rstrip("/"),
            authorization=_authorization(api_key, access_token),
            company_id=company_id,
            revision=revision,
        )

    def __repr__(self) -> str:
        settings = vars(self).get("_settings")  # missing while the arguments are checked
        return f"{type(self).__name__}(base_url={settings and settings.base_url!r})"


def _authorization(api_key: str | None, access_token: str | None) -> Callable[[], str] | None:
    if api_key is not None and access_token is not None:
        raise ArgumentError("pass api_key or access_token, not both", argument="api_key")
    value = api_key if api_key is not None else access_token
    if value is None:
        return None
    name = "api_key" if api_key is not None else "access_token"
    if not value or not value.isascii() or not value.isprintable() or " " in value:
        message = f"{name} must be printable ASCII without spaces or line breaks (the value is not shown here)"
        raise ArgumentError(message, argument=name)
    header = hidden(("Klaviyo-API-Key " if api_key is not None else "Bearer ") + value)
    return lambda: header


class Client(_BaseClient):
    """Sends operations and waits for the responses. Create one and share it: it is thread-safe and reuses connections.

    Args:
        api_key: private key (``pk_...``).
        access_token: OAuth access token, instead of a key.
        company_id: public key (site ID), for the public operations.
        base_url: another server, for tests.
        revision: API revision to send instead of each operation's own.
        timeout: seconds for each phase of a request, or an ``httpx.Timeout``. It does not limit a whole call: a
            response that comes in small pieces may take any time. If ``http_client`` is given, its timeout is the
            default.
        http_client: your own httpx client; you close it.
        transport: an httpx transport, for tests.
        allow_http: allows a ``base_url`` with ``http://`` to another machine: everything is readable on the way.
        max_response_bytes: the largest body of a response, decompressed.

    Raises:
        ArgumentError: both credentials are given, or one is malformed; ``base_url`` is not encrypted.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        company_id: str | None = None,
        base_url: str = BASE_URL,
        revision: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        allow_http: bool = False,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        api_key, access_token, company_id = hidden(api_key), hidden(access_token), hidden(company_id)
        super().__init__(api_key, access_token, company_id, base_url, revision, allow_http)
        self._exchange = Exchange(
            timeout=timeout, http_client=http_client, transport=transport, max_response_bytes=max_response_bytes
        )

    def send(self, operation: Operation[T], *, timeout: Timeout | None = None) -> T:
        """Send ``operation`` once and decode the response.

        Raises:
            APIStatusError: the status is not 2xx.
            BadResponseError: the response is not JSON:API.
            TransportError: no complete response arrived; RequestTimeoutError if it took too long.
        """
        return self.send_raw(operation, timeout=timeout).parsed

    def send_raw(self, operation: Operation[T], *, timeout: Timeout | None = None) -> Response[T]:
        """Send ``operation`` once and return the response, whatever its status.

        Raises:
            TransportError: no complete response arrived; RequestTimeoutError if it took too long.
        """
        return self._exchange.send(operation, prepare(operation, self._settings), timeout=timeout)

    def close(self) -> None:
        """Close the connections. Your own httpx client stays open."""
        self._exchange.close()

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
        timeout: Timeout = DEFAULT_TIMEOUT,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        allow_http: bool = False,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        api_key, access_token, company_id = hidden(api_key), hidden(access_token), hidden(company_id)
        super().__init__(api_key, access_token, company_id, base_url, revision, allow_http)
        self._exchange = AsyncExchange(
            timeout=timeout, http_client=http_client, transport=transport, max_response_bytes=max_response_bytes
        )

    async def send(self, operation: Operation[T], *, timeout: Timeout | None = None) -> T:
        """:meth:`Client.send`."""
        return (await self.send_raw(operation, timeout=timeout)).parsed

    async def send_raw(self, operation: Operation[T], *, timeout: Timeout | None = None) -> Response[T]:
        """:meth:`Client.send_raw`."""
        return await self._exchange.send(operation, prepare(operation, self._settings), timeout=timeout)

    async def aclose(self) -> None:
        """Close the connections. Your own httpx client stays open."""
        await self._exchange.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
