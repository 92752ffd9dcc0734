"""`Klaviyo` and `AsyncKlaviyo`: the same methods, one blocking and one awaited."""

from __future__ import annotations

import json as _json
import os
import platform
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Never, Protocol, Self, TypeVar, Unpack, overload

from klaviyo_client.runtime.encoding import encode
from klaviyo_client.runtime.exchange import DEFAULT_TIMEOUT, AsyncExchange, Exchange, Timeout
from klaviyo_client.runtime.wire import BASE_URL, Settings

from . import event_methods as events
from ._version import __version__
from .bulk import bulk_methods
from .core.argument_checks import api_revision, base_address, credential
from .core.drivers import AsyncDriver, Driver
from .core.flow_methods import method, stream
from .core.flows import Core, PageOptions
from .core.hooks import Hooks
from .core.send_loop import CallOptions, Clock, Context, Options, digest
from .errors import ArgumentTypeError, ConfigurationError, EncodeError
from .pacing import Pacer
from .people import profile_methods as profiles
from .retry.policy import Retry

if TYPE_CHECKING:
    import httpx

    from klaviyo_client.runtime.wire import Response

    from .core.any_package import AnyCollection, AnyOperation
    from .oauth import OAuth

__all__ = ["AsyncKlaviyo", "JSONCodec", "Klaviyo"]

T = TypeVar("T")

_FALL_FORWARD = "X-Klaviyo-Revision-Fall-Forward-Opt-Out"


class JSONCodec(Protocol):
    """What encodes and decodes JSON: the module ``json``, ``orjson``, or anything alike."""

    def dumps(self, obj: Any, /) -> str | bytes:
        """JSON of plain data."""
        ...

    def loads(self, data: bytes, /) -> Any:
        """Data from JSON."""
        ...


class _Klaviyo:
    """What both clients share: configuration, and the methods that are written once.

    Attributes:
        core: begins flows; see `klaviyo_ext.methods`.
        driver: runs them.
    """

    core: Core

    get_profile = method(profiles.get_profile)
    get_profiles = stream(profiles.get_profiles)
    create_profile = method(profiles.create_profile)
    update_profile = method(profiles.update_profile)
    create_or_update_profile = method(profiles.create_or_update_profile)
    create_event = method(events.create_event)
    get_events = stream(events.get_events)
    bulk = method(bulk_methods.bulk)
    bulk_stream = stream(bulk_methods.bulk_stream)
    bulk_create_or_update_profiles = method(bulk_methods.bulk_create_or_update_profiles)
    bulk_import_profiles = method(bulk_methods.bulk_import_profiles)
    bulk_create_events = method(bulk_methods.bulk_create_events)
    bulk_subscribe_profiles = method(bulk_methods.bulk_subscribe_profiles)
    bulk_unsubscribe_profiles = method(bulk_methods.bulk_unsubscribe_profiles)
    bulk_suppress_profiles = method(bulk_methods.bulk_suppress_profiles)
    bulk_unsuppress_profiles = method(bulk_methods.bulk_unsuppress_profiles)

    def __repr__(self) -> str:
        context = self.core.context
        return f"{type(self).__name__}(account={context.account or 'of each key'!r}, {context.settings.base_url!r})"

    def __reduce__(self) -> Never:
        raise TypeError("a client holds a credential and connections, and is not pickled: make one where it is needed")

    @property
    def pacer(self) -> Pacer:
        """Keeps calls within the rate limits; knows the limits last seen."""
        return self.core.context.pacer

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client (connections, limits and credential are shared) with other options for its calls."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other.core = self.core.with_options(**options)
        return other


class Klaviyo(_Klaviyo):
    """The Klaviyo API, for blocking code. Make one for each account and share it: it is thread-safe.

    Args:
        api_key: private key, or a callable that is asked for it at each call; ``KLAVIYO_API_KEY`` of the environment if
            neither this nor ``oauth`` is given.
        oauth: OAuth 2 instead of a key, see `klaviyo_ext.oauth`.
        company_id: public key (site ID), for the public operations; they never carry a secret.
        base_url: another server, for tests.
        revision: API revision to send instead of each operation's own.
        timeout: seconds for each phase, or ``httpx.Timeout``. An httpx client of your own has its own timeout, unless
            this is given.
        retry: what to do when a call fails; ``retry.OFF`` sends once.
        pacer: keeps calls within the rate limits; ``None``: one that all clients of the process share.
        pace: false sends without waiting for the rate limits.
        json: codec of bodies, such as the module ``orjson``.
        hooks: callables that watch requests and answers.
        fall_forward: false asks the server to refuse a retired revision (410) instead of serving a newer one.
        http_client: an httpx client of your own; you close it.
        transport: an httpx transport, for tests.
        clock: where the time comes from, for tests.
        sleep: how to wait, for tests.

    Raises:
        ArgumentError: a credential is malformed (empty, white space, a prefix), or an argument is of a wrong type.
        ConfigurationError: no credential at all, or two; a base URL that is none.
    """

    def __init__(
        self,
        api_key: str | Callable[[], str] | None = None,
        *,
        oauth: OAuth | None = None,
        company_id: str | None = None,
        base_url: str = BASE_URL,
        revision: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        retry: Retry | None = None,
        pacer: Pacer | None = None,
        pace: bool = True,
        json: JSONCodec | None = None,
        hooks: Hooks | None = None,
        fall_forward: bool = True,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        clock: Clock | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        settings = _settings(api_key, oauth, company_id, base_url, revision, json)
        self.core = _core(settings, api_key, oauth, pacer, json, hooks, clock, retry, pace, fall_forward)
        self.driver = Driver(Exchange(timeout=timeout, http_client=http_client, transport=transport), sleep)

    def send(self, operation: AnyOperation[T], **options: Unpack[CallOptions]) -> T:
        """Send ``operation``, again if need be, and decode the answer.

        Raises:
            APIError: the server refused the call, see `klaviyo_ext.errors`.
            BadResponseError: the answer is not what a JSON:API server sends.
            TransportError: no complete answer came.
        """
        return self.driver.run(self.core.with_options(**options).send(operation))

    def send_raw(self, operation: AnyOperation[T], **options: Unpack[CallOptions]) -> Response[T]:
        """:meth:`send`, without decoding: status, headers and the bytes of a successful answer."""
        return self.driver.run(self.core.with_options(**options).send_raw(operation))

    def pages(self, operation: AnyOperation[T], **how: Unpack[PageOptions]) -> Iterator[T]:
        """The pages of a paginated operation, each when it is asked for; `PageOptions` says how.

        Raises:
            ArgumentError: the operation is not paginated, or ``cursor`` is not a cursor.
            CursorError: the server repeats a cursor, or names a page at another origin.
        """
        return self.driver.iterate(self.core.pages(operation, **how))

    @overload
    def items(self, operation: AnyOperation[AnyCollection[T]], **how: Unpack[PageOptions]) -> Iterator[T]: ...
    @overload
    def items(self, operation: AnyOperation[Any], **how: Unpack[PageOptions]) -> Iterator[Any]: ...
    def items(self, operation: AnyOperation[Any], **how: Unpack[PageOptions]) -> Iterator[Any]:
        """The items on all pages, page after page; for reports, the rows of the result. Otherwise as :meth:`pages`."""
        return self.driver.iterate(self.core.items(operation, **how))

    def close(self) -> None:
        """Close the connections, unless the httpx client was yours."""
        self.driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncKlaviyo(_Klaviyo):
    """:class:`Klaviyo` for ``async`` code: the same arguments, methods and errors."""

    def __init__(
        self,
        api_key: str | Callable[[], str] | None = None,
        *,
        oauth: OAuth | None = None,
        company_id: str | None = None,
        base_url: str = BASE_URL,
        revision: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        retry: Retry | None = None,
        pacer: Pacer | None = None,
        pace: bool = True,
        json: JSONCodec | None = None,
        hooks: Hooks | None = None,
        fall_forward: bool = True,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Clock | None = None,
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        settings = _settings(api_key, oauth, company_id, base_url, revision, json)
        self.core = _core(settings, api_key, oauth, pacer, json, hooks, clock, retry, pace, fall_forward)
        self.driver = AsyncDriver(AsyncExchange(timeout=timeout, http_client=http_client, transport=transport), sleep)

    async def send(self, operation: AnyOperation[T], **options: Unpack[CallOptions]) -> T:
        """:meth:`Klaviyo.send`."""
        return await self.driver.run(self.core.with_options(**options).send(operation))

    async def send_raw(self, operation: AnyOperation[T], **options: Unpack[CallOptions]) -> Response[T]:
        """:meth:`Klaviyo.send_raw`."""
        return await self.driver.run(self.core.with_options(**options).send_raw(operation))

    def pages(self, operation: AnyOperation[T], **how: Unpack[PageOptions]) -> AsyncIterator[T]:
        """:meth:`Klaviyo.pages`."""
        return self.driver.iterate(self.core.pages(operation, **how))

    @overload
    def items(self, operation: AnyOperation[AnyCollection[T]], **how: Unpack[PageOptions]) -> AsyncIterator[T]: ...
    @overload
    def items(self, operation: AnyOperation[Any], **how: Unpack[PageOptions]) -> AsyncIterator[Any]: ...
    def items(self, operation: AnyOperation[Any], **how: Unpack[PageOptions]) -> AsyncIterator[Any]:
        """:meth:`Klaviyo.items`."""
        return self.driver.iterate(self.core.items(operation, **how))

    async def aclose(self) -> None:
        """Close the connections, unless the httpx client was yours."""
        await self.driver.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _settings(
    api_key: str | Callable[[], str] | None,
    oauth: OAuth | None,
    company_id: str | None,
    base_url: str,
    revision: str | None,
    codec: JSONCodec | None,
) -> Settings:
    if api_key is not None and oauth is not None:
        raise ConfigurationError("pass api_key or oauth, not both", argument="api_key")
    if oauth is not None and not isinstance(getattr(oauth, "account", None), str):
        raise ArgumentTypeError(f"oauth must be an OAuth, not {type(oauth).__name__}", argument="oauth")
    source = "api_key"
    if api_key is None and oauth is None:
        source = "KLAVIYO_API_KEY"
        api_key = os.environ.get(source) or None
    if api_key is None and oauth is None and company_id is None:
        message = "no credential: pass api_key, oauth or company_id, or set KLAVIYO_API_KEY in the environment"
        raise ConfigurationError(message, argument="api_key")
    dumps = {} if codec is None else {"dumps": _encoder(codec)}
    address = base_address("base_url", base_url)
    if oauth is not None and not oauth.reaches(address):
        message = f"the access token may not go to {address}; if it may, make the OAuth with origins=({address!r},)"
        raise ConfigurationError(message, argument="base_url")
    return Settings(
        base_url=address,
        authorization=_authorization(source, api_key),
        company_id=None if company_id is None else credential("company_id", company_id),
        revision=None if revision is None else api_revision("revision", revision),
        user_agent=f"klaviyo-ext/{__version__} python/{platform.python_version()}",
        signed_elsewhere=oauth is not None,
        **dumps,
    )


def _authorization(source: str, api_key: str | Callable[[], str] | None) -> Callable[[], str] | None:
    if api_key is None:
        return None
    if callable(api_key):
        ask = api_key
        return lambda: f"Klaviyo-API-Key {credential('what the callable api_key returned', ask())}"
    header = f"Klaviyo-API-Key {credential(source, api_key)}"
    return lambda: header


def _encoder(codec: JSONCodec) -> Callable[[Any], bytes]:
    def dumps(body: Any) -> bytes:
        plain = encode(body)
        try:
            encoded = codec.dumps(plain)
        except Exception as error:  # each codec has its own
            raise EncodeError(f"the JSON codec refuses the body: {error}") from error
        return encoded.encode() if isinstance(encoded, str) else encoded

    return dumps


def _decoder(codec: JSONCodec) -> Callable[[bytes], Any]:
    def loads(content: bytes) -> Any:
        try:
            return codec.loads(content)
        except Exception as error:  # each codec has its own
            raise ValueError(f"the JSON codec refuses the body: {error}") from error

    return loads


def _core(
    settings: Settings,
    api_key: object,
    oauth: OAuth | None,
    pacer: Pacer | None,
    codec: JSONCodec | None,
    hooks: Hooks | None,
    clock: Clock | None,
    retry: Retry | None,
    pace: bool,
    fall_forward: bool,
) -> Core:
    context = Context(
        settings=settings,
        pacer=Pacer.shared() if pacer is None else pacer,
        account=_account(settings, api_key, oauth),
        auth=oauth,
        clock=Clock(monotonic=time.monotonic) if clock is None else clock,
        hooks=Hooks() if hooks is None else hooks,
        loads=_json.loads if codec is None else _decoder(codec),
    )
    headers = {} if fall_forward else {_FALL_FORWARD: "1"}
    return Core(context, Options(retry=Retry() if retry is None else retry, headers=headers, pace=pace))


def _account(settings: Settings, api_key: object, oauth: OAuth | None) -> str | None:
    """Whose rate limits calls are charged to; ``None`` if a callable decides at each call."""
    if oauth is not None:
        return oauth.account
    if settings.authorization is None:
        return digest(settings.base_url, settings.company_id or "")
    return None if callable(api_key) else digest(settings.base_url, settings.authorization())
