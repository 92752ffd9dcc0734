"""One token for all threads and event loops of a process: one of them renews it while the others wait."""

from __future__ import annotations

import logging
import threading
from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from datetime import datetime
from functools import partial
from typing import Any, Literal, TypeAlias

from klaviyo_client.runtime.errors import KlaviyoError, RequestTimeoutError
from klaviyo_client.runtime.forks import in_children, new_in_children

from ..core.deadline import Deadline
from ..core.effects import CallFunction, Flow, IsBlocking, Wait
from ..core.log import facts
from ..errors.oauth_errors import InvalidGrantError, TokenCallbackError
from .token_exchange import exchanged
from .token_requests import TokenRequest
from .tokens import Token

__all__ = ["Load", "Refresher", "Store"]

Store: TypeAlias = Callable[[Token], None] | Callable[[Token], Awaitable[None]]
"""Gets each new token before it is used."""

Load: TypeAlias = Callable[[], Token | None] | Callable[[], Awaitable[Token | None]]
"""Returns the token that was stored last, by whichever process."""

Exchange: TypeAlias = Callable[..., Flow[Any]]
"""Sends a request for a token, as `exchanged` does."""

_log = logging.getLogger("klaviyo_ext.oauth")

_INSIDE: ContextVar[tuple[Refresher, ...]] = ContextVar("klaviyo_oauth_callbacks", default=())
"""The refreshers whose callbacks run in this context."""


class _Refresh:
    """A refresh that is under way.

    Attributes:
        done: resolved when the refresh ends, with or without success.
        token: the new token, or ``None``.
        error: why there is no token. Without a token and an error, the refresh was cancelled, and another may try.
        thread: the thread that runs it.
    """

    __slots__ = ("done", "error", "thread", "token")

    def __init__(self) -> None:
        self.done: Future[None] = Future()
        self.done.set_running_or_notify_cancel()  # a waiting task that is cancelled must not cancel it for the others
        self.token: Token | None = None
        self.error: KlaviyoError | None = None
        self.thread = threading.get_ident()


class Refresher:
    """Holds the token of one account.

    Args:
        token: the first token.
        renew: returns the request that renews a token.
        store: gets each new token before it is used.
        load: returns a stored token; called before a token is renewed.
        leeway: how many seconds before its end a token is renewed.
        clock: returns the time, with a time zone.
    """

    def __init__(
        self,
        token: Token,
        renew: Callable[[Token], TokenRequest[Token]],
        *,
        store: Store | None,
        load: Load | None,
        leeway: float,
        clock: Callable[[], datetime],
    ) -> None:
        self._renew = renew
        self._store = store
        self._load = load
        self._leeway = leeway
        self._clock = clock
        # Held for an instant, never while anything waits.
        self._lock = new_in_children(threading.Lock())
        self._token = token
        self._unstored: Token | None = None
        self._running: _Refresh | None = None
        in_children(self, Refresher._begin_anew)

    def _begin_anew(self) -> None:
        self._running = None  # its thread is not in this process

    @property
    def token(self) -> Token:
        """The current token."""
        return self._token

    def acquire(
        self, rejected: Token | None = None, exchange: Exchange = exchanged, deadline: Deadline | None = None
    ) -> Flow[Token]:
        """Return a token that is valid for a while and is not ``rejected``; renew it if necessary.

        Args:
            rejected: a token that the API refused.
            exchange: `exchanged`, or the same with other options.
            deadline: of the call that needs the token.

        Raises:
            OAuthError: the token cannot be renewed.
            BadResponseError: the response is not one of a token endpoint.
            TransportError: the token endpoint did not respond.
            TokenCallbackError: a callback raised.
            RuntimeError: a callback needs the token that it handles.
        """
        while not self._good(token := self._token, rejected):
            if self in _INSIDE.get():
                raise RuntimeError(
                    "a store or load callback must not send requests with the OAuth object that called it"
                )
            running, mine = self._join()
            if running.thread == threading.get_ident() and not mine and (yield IsBlocking()):
                # Blocking code inside the event loop that renews the token: it would wait for itself.
                running, mine = self._begin(), True
            if mine:
                return (yield from self._run(running, rejected, exchange, deadline))
            try:
                yield Wait(running.done, deadline)
            except TimeoutError:
                message = f"waiting for the access token, which another call renews: {deadline} has passed"
                raise RequestTimeoutError(message, sent=False) from None
            if running.error is not None:
                # A copy, because each waiter adds its own traceback.
                raise copy(running.error) from running.error.__cause__
            if running.token is not None and self._good(running.token, rejected, leeway=0):
                return running.token
        return token

    def _good(self, token: Token, rejected: Token | None, leeway: float | None = None) -> bool:
        if rejected is not None and token.access_token == rejected.access_token:
            return False
        return not token.expires_within(self._leeway if leeway is None else leeway, self._clock())

    def _join(self) -> tuple[_Refresh, bool]:
        """The refresh that is under way, and whether the caller has to run it."""
        with self._lock:
            if self._running is not None:
                return self._running, False
            self._running = _Refresh()
            return self._running, True

    def _begin(self) -> _Refresh:
        with self._lock:
            self._running = _Refresh()
            return self._running

    def _run(
        self, refresh: _Refresh, rejected: Token | None, exchange: Exchange, deadline: Deadline | None
    ) -> Flow[Token]:
        try:
            token = refresh.token = yield from self._next(rejected, partial(exchange, deadline=deadline))
        except KlaviyoError as error:
            if deadline is None or deadline.left() > 0:  # the others may have more time
                refresh.error = error
            raise
        finally:
            with self._lock:
                if self._running is refresh:
                    self._running = None
            refresh.done.set_result(None)
        return token

    def _next(self, rejected: Token | None, exchange: Exchange) -> Flow[Token]:
        """The token of another process if there is one, else a renewed one that is not stored yet, else a new one."""
        newest = self._unstored or self._token
        loaded = yield from self._loaded()
        if loaded is not None and _at_least_as_new(loaded, newest):
            if self._good(loaded, rejected):
                return self._use(loaded, "loaded")
            newest = loaded
        if newest is not self._unstored or not self._good(newest, rejected):
            try:
                newest = yield from exchange(self._renew(newest), clock=self._clock)
            except InvalidGrantError:
                # Another process may have renewed the token first, and used up the refresh token.
                loaded = yield from self._loaded()
                if loaded is None or not self._good(loaded, rejected):
                    raise
                return self._use(loaded, "loaded")
            self._unstored = newest
        if self._store is not None:
            yield from self._callback("store", partial(self._store, newest))
        return self._use(newest, "refreshed")

    def _loaded(self) -> Flow[Token | None]:
        if self._load is None:
            return None
        loaded: Token | None = yield from self._callback("load", self._load)
        return loaded

    def _callback(self, name: Literal["store", "load"], function: Callable[[], Any]) -> Flow[Any]:
        try:
            return (yield CallFunction(function, self._inside))
        except Exception as error:
            raise TokenCallbackError(name, error) from error

    @contextmanager
    def _inside(self) -> Generator[None]:
        """Marks what runs within as a callback."""
        mark = _INSIDE.set((*_INSIDE.get(), self))
        try:
            yield
        finally:
            _INSIDE.reset(mark)

    def _use(self, token: Token, how: str) -> Token:
        with self._lock:
            self._token = token
            self._unstored = None
        _log.debug("access token %s, good until %s", how, token.expires_at, extra=facts())
        return token


def _at_least_as_new(one: Token, other: Token) -> bool:
    if one.expires_at is None or other.expires_at is None:
        return one != other
    return one.expires_at >= other.expires_at
