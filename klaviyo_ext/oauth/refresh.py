"""One token for all threads and event loops of a process, renewed by one of them while the others wait.

Nothing here waits or sends: `Refresher.acquire` is a generator that yields what it needs done (`Step`).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from datetime import datetime
from typing import Any, Literal, TypeAlias, TypeVar

import attrs

from klaviyo_client.runtime.errors import KlaviyoError

from ..errors.oauth_errors import InvalidGrantError, TokenCallbackError
from .token_requests import Answer, TokenRequest
from .tokens import Token

__all__ = ["Call", "Flight", "Load", "Refresher", "Step", "Steps", "Store", "Wait"]

T = TypeVar("T")

Store: TypeAlias = "Callable[[Token], None] | Callable[[Token], Awaitable[None]]"
"""Told of each new token before it is used."""

Load: TypeAlias = "Callable[[], Token | None] | Callable[[], Awaitable[Token | None]]"
"""Returns the token that was stored last, by whichever process."""

_log = logging.getLogger("klaviyo_ext.oauth")

_INSIDE: ContextVar[tuple[Refresher, ...]] = ContextVar("klaviyo_oauth_callbacks", default=())
"""Whose callbacks are running, here or in what a callback has started."""


class Flight:
    """One refresh that is under way.

    Attributes:
        done: resolved at its end, whatever that was.
        token: what came out, or ``None``.
        error: why nothing came out. Without either, whoever flew it was stopped, and another may try.
        blocking: whether a thread waits for it, rather than a task.
        thread: where it runs.
    """

    __slots__ = ("blocking", "done", "error", "thread", "token")

    def __init__(self, *, blocking: bool) -> None:
        self.done: Future[None] = Future()
        self.done.set_running_or_notify_cancel()  # a waiting task that is cancelled must not cancel it for the others
        self.token: Token | None = None
        self.error: KlaviyoError | None = None
        self.blocking = blocking
        self.thread = threading.get_ident()


@attrs.frozen
class Wait:
    """Wait until another flight is over."""

    flight: Flight


@attrs.frozen
class Call:
    """Call a callback, which may block or return an awaitable, inside `Refresher.callback()`; send in its result."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...] = ()


Step: TypeAlias = "TokenRequest[Token] | Wait | Call"
"""What a flow asks for. To a request belongs an `Answer`, or a `TransportError` that is thrown in."""

Steps: TypeAlias = Generator[Step, Any, T]


class Refresher:
    """Holds the token of one account.

    Args:
        token: the token to begin with.
        renew: makes the request that renews a token.
        store: told of each new token before it is used.
        load: asked for a token before one is renewed.
        leeway: seconds before its end at which a token is renewed.
        clock: the time, with a zone.
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
        # Held for an instant, never while anything waits: that is what flights are for.
        self._lock = threading.Lock()
        self._token = token
        self._unstored: Token | None = None
        self._flight: Flight | None = None

    @property
    def token(self) -> Token:
        """The token in use."""
        return self._token

    def acquire(self, rejected: Token | None = None, *, blocking: bool) -> Steps[Token]:
        """A token that is good for a while yet, and is not ``rejected``.

        Args:
            rejected: a token that the API has refused.
            blocking: whether a thread runs this, rather than a task of an event loop.

        Raises:
            OAuthError: the token cannot be renewed.
            BadResponseError: the token endpoint answered something else.
            TransportError: it did not answer.
            TokenCallbackError: a callback raised.
            RuntimeError: this is a callback that asks for the token it is told of.
        """
        while True:
            if self._good(token := self._token, rejected):
                return token
            if self in _INSIDE.get():
                raise RuntimeError("a store or load callback sends requests that need the token which it handles")
            with self._lock:
                flight = self._flight
                leads = flight is None or self._never_ends(flight, blocking)
                if leads:
                    flight = self._flight = Flight(blocking=blocking)
            assert flight is not None  # noqa: S101 - for type checkers
            if leads:
                return (yield from self._fly(flight, rejected))
            yield Wait(flight)
            if flight.error is not None:
                # A copy: each waiter adds a traceback of its own.
                raise copy(flight.error) from flight.error.__cause__
            if flight.token is not None and self._good(flight.token, rejected, leeway=0):
                return flight.token

    @contextmanager
    def callback(self) -> Generator[None]:
        """Marks what runs within as a callback."""
        mark = _INSIDE.set((*_INSIDE.get(), self))
        try:
            yield
        finally:
            _INSIDE.reset(mark)

    def _good(self, token: Token, rejected: Token | None, leeway: float | None = None) -> bool:
        if rejected is not None and token.access_token == rejected.access_token:
            return False
        return not token.expires_within(self._leeway if leeway is None else leeway, self._clock())

    def _never_ends(self, flight: Flight, blocking: bool) -> bool:
        """Whether the caller would wait for its own thread, as blocking code does that runs inside an event loop."""
        return blocking and flight.thread == threading.get_ident()

    def _fly(self, flight: Flight, rejected: Token | None) -> Steps[Token]:
        try:
            token = flight.token = yield from self._next(rejected)
        except KlaviyoError as error:
            flight.error = error
            raise
        finally:
            with self._lock:
                if self._flight is flight:
                    self._flight = None
            flight.done.set_result(None)
        return token

    def _next(self, rejected: Token | None) -> Steps[Token]:
        """Another process's token if there is one, else one that an earlier call could not store, else a new one."""
        newest = self._unstored or self._token
        loaded = yield from self._loaded()
        if loaded is not None and _at_least_as_new(loaded, newest):
            if self._good(loaded, rejected):
                return self._use(loaded, "loaded")
            newest = loaded
        if newest is not self._unstored or not self._good(newest, rejected):
            try:
                request = self._renew(newest)
                answer: Answer = yield request
                newest = request.read(answer, now=self._clock())
            except InvalidGrantError:
                # Another process may have been faster, and the refresh token with it.
                loaded = yield from self._loaded()
                if loaded is None or not self._good(loaded, rejected):
                    raise
                return self._use(loaded, "loaded")
            self._unstored = newest
        if self._store is not None:
            yield from _calling("store", Call(self._store, (newest,)))
        return self._use(newest, "refreshed")

    def _loaded(self) -> Steps[Token | None]:
        if self._load is None:
            return None
        loaded: Token | None = yield from _calling("load", Call(self._load))
        return loaded

    def _use(self, token: Token, how: str) -> Token:
        with self._lock:
            self._token = token
            self._unstored = None
        _log.debug("access token %s, good until %s", how, token.expires_at)
        return token


def _calling(name: Literal["store", "load"], call: Call) -> Steps[Any]:
    try:
        return (yield call)
    except Exception as error:
        raise TokenCallbackError(name, error) from error


def _at_least_as_new(one: Token, other: Token) -> bool:
    if one.expires_at is None or other.expires_at is None:
        return one != other
    return one.expires_at >= other.expires_at
