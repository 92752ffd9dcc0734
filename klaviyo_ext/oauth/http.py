"""The module of this package that knows the HTTP library: the auth flow, and two functions that send one request."""

from __future__ import annotations

import asyncio
import inspect
import sys
from collections.abc import AsyncGenerator, Callable, Generator, Iterable
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from typing import Any, TypeAlias, TypeVar

import httpx

from klaviyo_client.runtime.errors import RequestTimeoutError, TransportError
from klaviyo_client.runtime.wire import BASE_URL

from ..core.origin import origin
from ..errors import ArgumentError, ArgumentTypeError
from .endpoints import TOKEN_URL
from .refresh import Call, Load, Refresher, Step, Store, Wait
from .token_requests import Answer, TokenRequest, refresh_token
from .tokens import Token

__all__ = ["OAuth", "send", "send_async"]

T = TypeVar("T")

_TIMEOUT = httpx.Timeout(30.0, connect=5.0)

_Step: TypeAlias = "Step | httpx.Request"
_Steps: TypeAlias = "Generator[_Step, Any, None]"


class OAuth(httpx.Auth):
    """Puts an access token on each request to the API, and renews it in time.

    A token is renewed `leeway` seconds before its end, and once when the API answers 401 to it; the request is then
    sent again. However many threads and tasks share the object, one of them renews and the others wait for it. The
    request for the new token goes through the same httpx client as the request that needed it.

    One object serves one account, blocking clients and asynchronous ones (under asyncio) at the same time.

    Args:
        client_id: the app's id.
        client_secret: the app's secret.
        token: the account's token.
        store: told of each new token, before it is used; ``None`` keeps new tokens in memory only. A coroutine function
            serves asynchronous clients only. Another function serves both; under the latter it runs in a worker
            thread. If it raises, the request fails with `TokenCallbackError` and the next one stores the token again.
        load: asked, before a token is renewed, for the one that was stored last. Give it where several processes share
            an account: a process then takes up what another one has renewed. Callables as for ``store``.
        leeway: seconds.
        clock: the time, with a zone.
        origins: where the access token may go. A request to another scheme, host or port is sent without it.
        token_url: another token endpoint, for tests.
        account: a name for the account, to which its rate limits are kept: an app has a quota of its own for each
            account. By default a digest of the app and of the first refresh token.

    Attributes:
        account: as above; it tells nothing of the token.

    Raises:
        ArgumentError: ``leeway`` is negative, or an origin is not a scheme and a host. When sending: the request has
            another credential already.
        ArgumentTypeError: when sending with a blocking client: a callback is a coroutine function.
        OAuthError: when sending: the token endpoint refused. `InvalidGrantError` means that the user has to connect
            the account again.
        BadResponseError: when sending: the token endpoint answered something else.
        TransportError: when sending: it did not answer. The API request was not sent then.
    """

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        token: Token,
        store: Store | None,
        load: Load | None = None,
        leeway: float = 60.0,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        origins: Iterable[str] = (BASE_URL,),
        token_url: str = TOKEN_URL,
        account: str | None = None,
    ) -> None:
        if not leeway >= 0:
            raise ArgumentError("leeway must not be negative", argument="leeway")
        self._client_id = client_id
        self._origins = _origins((origins,) if isinstance(origins, str) else origins)
        self._only_async = any(map(inspect.iscoroutinefunction, (store, load)))
        renew = partial(refresh_token, client_id, client_secret, url=token_url)
        renew(token)  # what is malformed is reported here, not hours later
        self._refresher = Refresher(token, renew, store=store, load=load, leeway=leeway, clock=clock)
        self.account = account or _digest(client_id, token.refresh_token)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self._client_id!r}, token={self.token!r})"

    def __getstate__(self) -> object:
        raise TypeError("an OAuth object holds secrets and a lock, and is not pickled: store its token instead")

    @property
    def token(self) -> Token:
        """The token in use."""
        return self._refresher.token

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """What `httpx.Client` runs for each request."""
        if not self._may_carry(request):
            yield request
            return
        if self._only_async:
            message = "store or load is a coroutine function: a blocking client needs ordinary functions"
            raise ArgumentTypeError(message)
        request.read()  # it may have to be sent twice
        with closing(self._steps(request, blocking=True)) as steps:
            turn = _Turn(steps)
            while (step := turn.next()) is not None:
                closed = False
                try:
                    match step:
                        case httpx.Request():
                            response = yield step
                            if response.status_code == 401:
                                response.read()  # frees the connection, which the refresh may need
                            turn.result = response
                        case TokenRequest():
                            response = yield _beside(request, step)
                            turn.result = Answer(response.status_code, dict(response.headers), response.read())
                        case Wait(flight):
                            flight.done.result()
                        case Call():
                            turn.result = self._call(step)
                except GeneratorExit:
                    closed = True
                except Exception as error:  # noqa: BLE001 - the steps decide about it
                    turn.error = _seen_by(step, error)
                if closed:
                    # Outside of the handler, so that the exception being handled is the one that ended the flow.
                    turn.stop(_seen_by(step, sys.exception()))
                    return

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """What `httpx.AsyncClient` runs for each request."""
        if not self._may_carry(request):
            yield request
            return
        await request.aread()
        with closing(self._steps(request, blocking=False)) as steps:
            turn = _Turn(steps)
            while (step := turn.next()) is not None:
                closed = False
                try:
                    match step:
                        case httpx.Request():
                            response = yield step
                            if response.status_code == 401:
                                await response.aread()
                            turn.result = response
                        case TokenRequest():
                            response = yield _beside(request, step)
                            turn.result = Answer(response.status_code, dict(response.headers), await response.aread())
                        case Wait(flight):
                            await asyncio.wrap_future(flight.done)
                        case Call():
                            turn.result = await self._call_async(step)
                except GeneratorExit:
                    closed = True
                except Exception as error:  # noqa: BLE001 - the steps decide about it
                    turn.error = _seen_by(step, error)
                if closed:
                    turn.stop(_seen_by(step, sys.exception()))
                    return

    def _steps(self, request: httpx.Request, *, blocking: bool) -> _Steps:
        token = yield from self._refresher.acquire(blocking=blocking)
        request.headers["Authorization"] = f"Bearer {token.access_token}"
        response: httpx.Response = yield request
        if response.status_code == 401:
            token = yield from self._refresher.acquire(token, blocking=blocking)
            request.headers["Authorization"] = f"Bearer {token.access_token}"
            yield request

    def reaches(self, url: str) -> bool:
        """Whether the access token may go to ``url``."""
        return origin(url) in self._origins

    def _may_carry(self, request: httpx.Request) -> bool:
        if not self.reaches(str(request.url)):
            return False
        present = request.headers.get("Authorization", "Bearer")
        if present.partition(" ")[0] != "Bearer":
            raise ArgumentError("the request carries another credential than an access token (it is not shown here)")
        return True

    def _call(self, call: Call) -> Any:
        with self._refresher.callback():
            result = call.function(*call.arguments)
        if inspect.isawaitable(result):
            if inspect.iscoroutine(result):
                result.close()
            raise ArgumentTypeError("the callback returns an awaitable, for which a blocking client cannot wait")
        return result

    async def _call_async(self, call: Call) -> Any:
        with self._refresher.callback():
            if inspect.iscoroutinefunction(call.function):
                return await call.function(*call.arguments)
            result = await asyncio.to_thread(call.function, *call.arguments)
            return await result if inspect.isawaitable(result) else result


class _Turn:
    """Steps, one at a time: each gets the result of the one before, or what that raised."""

    def __init__(self, steps: _Steps) -> None:
        self._steps = steps
        self.result: Any = None
        self.error: Exception | None = None

    def next(self) -> _Step | None:
        """The next step, or ``None`` after the last one."""
        result, error = self.result, self.error
        self.result = self.error = None
        try:
            return self._steps.send(result) if error is None else self._steps.throw(error)
        except StopIteration:
            return None

    def stop(self, cause: BaseException | None) -> None:
        """Tell the steps why there will be no answer, if that is known, so that waiters learn of it."""
        if isinstance(cause, TransportError):
            self._steps.throw(cause)


def _seen_by(step: _Step, error: Any) -> Any:
    """``error`` as the step's flow shall see it: a request for a token fails with an exception of this package."""
    if isinstance(step, TokenRequest) and isinstance(error, httpx.HTTPError | httpx.InvalidURL):
        return _transport_error(error)
    return error


def _transport_error(error: httpx.HTTPError | httpx.InvalidURL) -> TransportError:
    kind = RequestTimeoutError if isinstance(error, httpx.TimeoutException) else TransportError
    reason = " ".join(str(error).split()) or type(error).__name__
    # Whatever the caller wanted to do, it was not begun.
    made = kind(f"no answer from the token endpoint: {reason}", sent=False)
    made.__cause__ = error
    return made


def _digest(*parts: str) -> str:
    return f"oauth-{sha256(chr(0).join(parts).encode()).hexdigest()[:16]}"


def _origins(urls: Iterable[str]) -> frozenset[str]:
    found = {url: origin(url) for url in urls}
    for url, known in found.items():
        if known is None:
            raise ArgumentError(f"origins: {url!r} is not an http(s) URL, such as {BASE_URL}", argument="origins")
    return frozenset(filter(None, found.values()))


def _beside(request: httpx.Request, token_request: TokenRequest[Any]) -> httpx.Request:
    """The HTTP request of ``token_request``, with the timeouts and the user agent of ``request``."""
    headers = token_request.headers
    if agent := request.headers.get("User-Agent"):
        headers["User-Agent"] = agent
    extensions = {name: request.extensions[name] for name in ("timeout",) if name in request.extensions}
    return httpx.Request(
        "POST", token_request.url, headers=headers, content=token_request.content, extensions=extensions
    )


def send(request: TokenRequest[T], http_client: httpx.Client | None = None) -> T:
    """Send a request of `get_token`, `refresh_token` or `revoke_token`, and read its answer.

    Args:
        request: the request.
        http_client: an httpx client of your own; its default credentials are not used.

    Raises:
        OAuthError: the server refused.
        BadResponseError: the answer is not what a token endpoint sends.
        TransportError: no complete answer came; RequestTimeoutError if it took too long.
    """
    if http_client is None:
        with httpx.Client(timeout=_TIMEOUT) as own:
            return send(request, own)
    try:
        response = http_client.send(_alone(http_client, request), auth=None, follow_redirects=False)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise _transport_error(error) from error
    return request.read(Answer(response.status_code, dict(response.headers), response.content))


async def send_async(request: TokenRequest[T], http_client: httpx.AsyncClient | None = None) -> T:
    """`send` for ``async`` code."""
    if http_client is None:
        async with httpx.AsyncClient(timeout=_TIMEOUT) as own:
            return await send_async(request, own)
    try:
        response = await http_client.send(_alone(http_client, request), auth=None, follow_redirects=False)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise _transport_error(error) from error
    return request.read(Answer(response.status_code, dict(response.headers), response.content))


def _alone(http_client: httpx.Client | httpx.AsyncClient, request: TokenRequest[Any]) -> httpx.Request:
    return http_client.build_request("POST", request.url, headers=request.headers, content=request.content)
