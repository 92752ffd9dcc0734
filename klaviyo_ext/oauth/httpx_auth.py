"""`OAuth`: signs the requests of a client of this package, or of any httpx client."""

from __future__ import annotations

import inspect
import sys
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from typing import Any

import attrs
import httpx

from klaviyo_client.runtime.client_arguments import bare, hidden
from klaviyo_client.runtime.errors import TransportError
from klaviyo_client.runtime.exchange import transport_error
from klaviyo_client.runtime.wire import BASE_URL, Response

from ..core.argument_checks import encrypted
from ..core.effects import Flow, IsBlocking, Send, SendAside
from ..core.local_effects import perform, perform_async
from ..core.origin import origin
from ..core.steps import Done, Steps
from ..errors import ArgumentError, ArgumentTypeError
from .endpoints import TOKEN_URL
from .side_requests import SideRequest, limit
from .token_exchange import exchanged
from .token_refresh import Load, Refresher, Store
from .token_requests import refresh_token
from .tokens import Token

__all__ = ["OAuth"]


class OAuth(httpx.Auth):
    """Adds an access token to each request, and renews the token in time.

    A token is renewed `leeway` seconds before its end, and once when the API returns 401; the request is then sent
    again. If many threads and tasks share the object, one of them renews the token and the others wait. The request
    for the new token goes through the same HTTP client as the request that needs it.

    One object serves one account. Blocking and asynchronous clients (under asyncio) can share it.

    Args:
        client_id: the app's id.
        client_secret: the app's secret.
        token: the account's token.
        store: gets each new token before it is used; ``None`` keeps new tokens in memory only. An ordinary function
            works with all clients (an asynchronous client runs it in a worker thread), a coroutine function with
            asynchronous clients only. If it raises, the request fails with `TokenCallbackError`, and the next request
            tries to store the token again.
        load: returns the token that was stored last, and is called before a token is renewed. Pass it if several
            processes share an account: each then uses the token that another one has renewed. Ordinary or coroutine
            function, as for ``store``.
        leeway: seconds.
        clock: returns the time, with a time zone.
        origins: where the access token may go. A request to another scheme, host or port is sent without it.
        token_url: another token endpoint, for tests.
        account: name of the account for its rate limits; an app has its own quota for each account. Default: a digest
            of the app and of the first refresh token.
        allow_http: allows ``http://`` to other machines in ``origins`` and ``token_url``.

    Attributes:
        account: as above; it does not reveal the token.

    Raises:
        ArgumentError: ``leeway`` is negative, or an origin is not an http(s) URL. When sending: the request already
            has another credential.
        ArgumentTypeError: when sending with a blocking client: a callback is a coroutine function.
        OAuthError: when sending: the token endpoint refused. After `InvalidGrantError` the user has to connect the
            account again.
        BadResponseError: when sending: the response is not one of a token endpoint.
        TransportError: when sending: the token endpoint did not respond. The API request was not sent.
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
        allow_http: bool = False,
    ) -> None:
        client_secret = hidden(client_secret)
        if not leeway >= 0:
            raise ArgumentError("leeway must not be negative", argument="leeway")
        self._client_id = client_id
        self._origins = _origins((origins,) if isinstance(origins, str) else origins)
        self._only_async = any(map(inspect.iscoroutinefunction, (store, load)))
        for url in self._origins:
            encrypted("origins", url, allow_http=allow_http)
        renew = partial(refresh_token, client_id, client_secret, url=token_url, allow_http=allow_http)
        renew(token)  # reports malformed arguments now, not hours later
        self._refresher = Refresher(token, renew, store=store, load=load, leeway=leeway, clock=clock)
        self.account = account or _digest(client_id, token.refresh_token)

    def __repr__(self) -> str:
        if "_refresher" not in vars(self):  # its arguments are wrong
            return object.__repr__(self)
        return f"{type(self).__name__}(client_id={self._client_id!r}, token={self.token!r})"

    def __getstate__(self) -> object:
        raise TypeError("cannot pickle an OAuth object, because it holds secrets and a lock; store its token instead")

    @property
    def token(self) -> Token:
        """The current token."""
        return self._refresher.token

    def reaches(self, url: str) -> bool:
        """Whether the access token may go to ``url``."""
        return origin(url) in self._origins

    def send(self, request: Send) -> Flow[Response[Any]]:
        """Send ``request`` with an access token, and again with a new one after a 401."""
        if not self._may_sign(request.prepared.url, request.prepared.headers):
            unsigned: Response[Any] = yield request
            return unsigned
        if self._only_async and (yield IsBlocking()):
            raise _needs_ordinary_functions()
        exchange = partial(exchanged, agent=request.prepared.headers.get("User-Agent"), timeout=request.timeout)
        token = yield from self._refresher.acquire(None, exchange, request.deadline)
        response: Response[Any] = yield _signed(request, token)
        if response.status_code == 401:
            token = yield from self._refresher.acquire(token, exchange, request.deadline)
            response = yield _signed(request, token)
        return response

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign one request of an `httpx.Client`, which calls this."""
        if not self._may_sign(str(request.url), request.headers):
            yield request
            return
        if self._only_async:
            raise _needs_ordinary_functions()
        request.read()  # the request may have to be sent twice
        rejected: Token | None = None
        for _ in range(2):
            with Steps(self._acquire(request, rejected)) as steps:
                while not isinstance(step := steps.next(), Done):
                    closed = False
                    try:
                        if isinstance(step, SendAside):
                            side = SideRequest(request, step)
                            response = yield side.http
                            side.begin(response)
                            response.read()
                            steps.result = side.end()
                        else:
                            steps.result = perform(step)
                    except GeneratorExit:
                        closed = True
                    except Exception as error:  # noqa: BLE001 - the flow handles it
                        steps.error = _seen_by(step, error)
                    if closed:  # outside of the handler, where sys.exception() is what ended the request
                        _stop(steps, step, sys.exception())
                        return
            token: Token = step.value
            request.headers["Authorization"] = _header(token)
            response = yield request
            if response.status_code != 401:
                return
            limit(response)
            response.read()  # frees the connection, which the refresh may need
            rejected = token

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign one request of an `httpx.AsyncClient`, which calls this."""
        if not self._may_sign(str(request.url), request.headers):
            yield request
            return
        await request.aread()
        rejected: Token | None = None
        for _ in range(2):
            with Steps(self._acquire(request, rejected)) as steps:
                while not isinstance(step := steps.next(), Done):
                    closed = False
                    try:
                        if isinstance(step, SendAside):
                            side = SideRequest(request, step)
                            response = yield side.http
                            side.begin(response)
                            await response.aread()
                            steps.result = side.end()
                        else:
                            steps.result = await perform_async(step)
                    except GeneratorExit:
                        closed = True
                    except Exception as error:  # noqa: BLE001 - the flow handles it
                        steps.error = _seen_by(step, error)
                    if closed:
                        _stop(steps, step, sys.exception())
                        return
            token: Token = step.value
            request.headers["Authorization"] = _header(token)
            response = yield request
            if response.status_code != 401:
                return
            limit(response)
            await response.aread()
            rejected = token

    def _acquire(self, request: httpx.Request, rejected: Token | None) -> Flow[Token]:
        agent = request.headers.get("User-Agent")
        return self._refresher.acquire(rejected, partial(exchanged, agent=agent))

    def _may_sign(self, url: str, headers: Mapping[str, str]) -> bool:
        if not self.reaches(url):
            return False
        present = [hidden(value) for name, value in headers.items() if name.lower() == "authorization"]
        if any(value.partition(" ")[0] != "Bearer" for value in present):
            message = "the request already has another credential (not shown); remove its Authorization header"
            raise ArgumentError(message)
        return True


def _needs_ordinary_functions() -> ArgumentTypeError:
    return ArgumentTypeError("store or load is a coroutine function; a blocking client needs ordinary functions")


def _header(token: Token) -> str:
    return hidden("Bearer " + token.access_token)


def _signed(request: Send, token: Token) -> Send:
    headers = {name: value for name, value in request.prepared.headers.items() if name.lower() != "authorization"}
    headers["Authorization"] = _header(token)
    return attrs.evolve(request, prepared=attrs.evolve(request.prepared, headers=headers))


def _seen_by(step: object, error: Any) -> Any:
    """``error`` for the flow: a request for a token fails with an exception of this package."""
    if not isinstance(step, SendAside):
        return error
    made = transport_error(step.operation, httpx.URL(step.prepared.url), error)
    if made is None:
        return error
    bare(error)
    made.__cause__ = error
    return made


def _stop(steps: Steps, step: object, cause: BaseException | None) -> None:
    """Tell the flow why its request failed, so that waiting calls fail too; httpx only closes the auth flow."""
    steps.error = _seen_by(step, cause)
    if isinstance(steps.error, TransportError):
        steps.next()


def _origins(urls: Iterable[str]) -> frozenset[str]:
    found = {url: origin(url) for url in urls}
    for url, known in found.items():
        if known is None:
            raise ArgumentError(f"origins must be http(s) URLs such as {BASE_URL}, not {url!r}", argument="origins")
    return frozenset(filter(None, found.values()))


def _digest(*parts: str) -> str:
    return f"oauth-{sha256(chr(0).join(parts).encode()).hexdigest()[:16]}"
