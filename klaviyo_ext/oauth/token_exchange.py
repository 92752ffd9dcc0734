"""Send a request to the token endpoint and read the response."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from klaviyo_client.runtime.answers import Result
from klaviyo_client.runtime.errors import TransportError
from klaviyo_client.runtime.exchange import AsyncExchange, Exchange, Timeout
from klaviyo_client.runtime.operation import Operation, OperationInfo
from klaviyo_client.runtime.wire import Response

from ..core.deadline import Deadline
from ..core.drivers import AsyncDriver, Driver
from ..core.effects import Flow, SendAside
from ..core.user_agent import user_agent
from .token_requests import Answer, TokenRequest

if TYPE_CHECKING:
    import httpx

__all__ = ["OPERATION", "exchanged", "send", "send_async"]

T = TypeVar("T")

_PATH = "/oauth/token"
_INFO = OperationInfo(
    id="oauth_token", method="POST", path_template=_PATH, tag="oauth", revision="", result=Result("content")
)
OPERATION: Operation[Any] = Operation(_INFO, _PATH)
"""The operation of all token requests, for code that needs one to send a request."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


def exchanged(
    request: TokenRequest[T],
    *,
    agent: str | None = None,
    timeout: Timeout | None = None,
    deadline: Deadline | None = None,
    clock: Callable[[], datetime] = _utc_now,
) -> Flow[T]:
    """Send ``request`` once and return the result.

    Raises:
        OAuthError: the server refused.
        BadResponseError: the response is not one of a token endpoint.
        TransportError: no complete response was received.
    """
    try:
        response: Response[Any] = yield SendAside(OPERATION, request.prepared(agent), timeout, deadline)
    except TransportError as error:
        raise _unanswered(error) from error.__cause__
    return request.read(Answer(response.status_code, response.headers, response.content), now=clock())


def _unanswered(error: TransportError) -> TransportError:
    """``error`` for the caller of an API operation, of which nothing was sent yet."""
    reason = str(error).removeprefix(f"{_INFO.id}: ")
    return type(error)(f"no response from the token endpoint: {reason}", sent=False)


def _user_agent(http_client: object) -> str | None:
    """Ours for a client of our own; an httpx client that is passed in has its own."""
    return user_agent() if http_client is None else None


def send(request: TokenRequest[T], http_client: httpx.Client | None = None) -> T:
    """Send a request of `get_token`, `refresh_token` or `revoke_token`, and return the result.

    Args:
        request: the request.
        http_client: your own httpx client. Its auth and its redirect setting are not used.

    Raises:
        OAuthError: the server refused.
        BadResponseError: the response is not one of a token endpoint.
        TransportError: no complete response came; RequestTimeoutError after a timeout.
    """
    driver = Driver(Exchange(http_client=http_client))
    try:
        return driver.run(exchanged(request, agent=_user_agent(http_client)))
    finally:
        driver.close()


async def send_async(request: TokenRequest[T], http_client: httpx.AsyncClient | None = None) -> T:
    """`send` for ``async`` code."""
    driver = AsyncDriver(AsyncExchange(http_client=http_client))
    try:
        return await driver.run(exchanged(request, agent=_user_agent(http_client)))
    finally:
        await driver.aclose()
