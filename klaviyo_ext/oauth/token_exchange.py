"""Send a request to the token endpoint and read its answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from klaviyo_client.runtime.errors import TransportError
from klaviyo_client.runtime.exchange import AsyncExchange, Exchange, Timeout
from klaviyo_client.runtime.operation import Operation, OperationInfo, Result
from klaviyo_client.runtime.wire import Response

from ..core.drivers import AsyncDriver, Driver
from ..core.effects import Flow, SendAside
from .token_requests import Answer, TokenRequest

if TYPE_CHECKING:
    import httpx

__all__ = ["exchanged", "send", "send_async"]

T = TypeVar("T")

_PATH = "/oauth/token"
_INFO = OperationInfo(
    id="oauth_token", method="POST", path_template=_PATH, tag="oauth", revision="", result=Result("content")
)
_OPERATION: Operation[Any] = Operation(_INFO, _PATH)
"""Stands for all token requests where the code that sends wants an operation."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


def exchanged(
    request: TokenRequest[T],
    *,
    user_agent: str | None = None,
    timeout: Timeout | None = None,
    clock: Callable[[], datetime] = _utc_now,
) -> Flow[T]:
    """Send ``request`` once and return what the answer holds.

    Raises:
        OAuthError: the server refused.
        BadResponseError: the answer is not one of a token endpoint.
        TransportError: no complete answer came.
    """
    try:
        response: Response[Any] = yield SendAside(_OPERATION, request.prepared(user_agent), timeout)
    except TransportError as error:
        raise _unanswered(error) from error.__cause__
    return request.read(Answer(response.status_code, response.headers, response.content), now=clock())


def _unanswered(error: TransportError) -> TransportError:
    """``error`` as the caller of an API operation sees it: whatever it wanted to do, nothing of it was sent."""
    reason = str(error).removeprefix(f"{_INFO.id}: ")
    return type(error)(f"no answer from the token endpoint: {reason}", sent=False)


def send(request: TokenRequest[T], http_client: httpx.Client | None = None) -> T:
    """Send a request of `get_token`, `refresh_token` or `revoke_token`, and return what the answer holds.

    Args:
        request: the request.
        http_client: an httpx client of your own. Its auth and its redirects are not used.

    Raises:
        OAuthError: the server refused.
        BadResponseError: the answer is not one of a token endpoint.
        TransportError: no complete answer came; RequestTimeoutError if it took too long.
    """
    driver = Driver(Exchange(http_client=http_client))
    try:
        return driver.run(exchanged(request))
    finally:
        driver.close()


async def send_async(request: TokenRequest[T], http_client: httpx.AsyncClient | None = None) -> T:
    """`send` for ``async`` code."""
    driver = AsyncDriver(AsyncExchange(http_client=http_client))
    try:
        return await driver.run(exchanged(request))
    finally:
        await driver.aclose()
