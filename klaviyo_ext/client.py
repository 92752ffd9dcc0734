"""`Klaviyo` and `AsyncKlaviyo`: the same methods, one blocking and one awaited."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Never, Protocol, Self, TypeVar, Unpack, overload

from klaviyo_client.namespaces import AsyncNamespaces, Namespaces
from klaviyo_client.runtime.client_arguments import hidden
from klaviyo_client.runtime.documents import Collection
from klaviyo_client.runtime.exchange import DEFAULT_TIMEOUT, MAX_RESPONSE_BYTES, AsyncExchange, Exchange, Timeout
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Response

from .core.any_package import AnyCollection, AnyOperation, namespaces_of
from .core.configuration import Configuration, Secret
from .core.drivers import AsyncDriver, Driver
from .core.environment import DEFAULT_BASE_URL, timeout_of
from .core.flows import Core, PageOptions
from .core.hooks import Hooks
from .core.json_codec import JSONCodec
from .core.send_loop import CallOptions, Clock
from .methods import AsyncMethods, Methods
from .pacing import Pacer
from .paging import AsyncResults, Results
from .retry import Retry

if TYPE_CHECKING:  # slow to import, and needed for arguments that few calls pass
    import httpx

    from .oauth import OAuth

__all__ = ["AsyncKlaviyo", "Klaviyo"]

T = TypeVar("T")
N_co = TypeVar("N_co", covariant=True)


class _Package(Protocol[N_co]):
    """A rendered package, for blocking clients."""

    @property
    def Namespaces(self) -> Callable[[Any], N_co]:  # noqa: N802 - a class
        """Its operations."""
        ...


class _AsyncPackage(Protocol[N_co]):
    """A rendered package, for async clients."""

    @property
    def AsyncNamespaces(self) -> Callable[[Any], N_co]:  # noqa: N802 - a class
        """Its operations."""
        ...


class _Klaviyo:
    """What both clients share.

    Attributes:
        core: what the calls of the client share, and their default options.
    """

    core: Core

    def __repr__(self) -> str:
        if "core" not in vars(self):  # its arguments are wrong
            return object.__repr__(self)
        context = self.core.context
        return f"{type(self).__name__}(account={context.account or 'of each key'!r}, {context.settings.base_url!r})"

    def __reduce__(self) -> Never:
        raise TypeError("cannot pickle a client, because it holds a credential; create one in each process")

    def _sender(self) -> Any:  # a Sender; pyright cannot match the overloads of items
        return self

    @property
    def pacer(self) -> Pacer:
        """Keeps calls within the rate limits, and has the limits in the latest responses."""
        return self.core.context.pacer

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client (it shares connections, limits and credential) with other options for its calls.

        Every method takes them this way: ``klaviyo.with_options(timeout=3).get_profile("P1")``.

        Args:
            options: ``timeout``, ``retry``, ``headers``, ``revision``, ``pace``; see `CallOptions`.
        """
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other.core = self.core.with_options(**options)
        return other


class Klaviyo(_Klaviyo, Methods, Namespaces):
    """The Klaviyo API, for blocking code. Make one for each account and share it: it is thread-safe.

    Every operation is a method of its tag, as in ``klaviyo.lists.get_list("L1")``; tasks that need more than one
    operation are methods of the client. ``with_options`` sets per-call options for all of them.

    Where an argument is not given, these environment variables are read: ``KLAVIYO_API_KEY``, ``KLAVIYO_BASE_URL``,
    ``KLAVIYO_REVISION``, ``KLAVIYO_TIMEOUT`` and ``KLAVIYO_DEADLINE`` (of ``retry``). ``KLAVIYO_LOG`` is a log level.

    Args:
        api_key: private key, or a plain callable that returns it for each call.
        access_token: OAuth access token that you renew yourself, or a plain callable that returns it for each call.
        oauth: OAuth 2 instead of a key, see `klaviyo_ext.oauth`.
        company_id: public key (site ID), for the public operations; they are sent without a secret.
        account: a name of yours for the account; never a secret. The rate limits are those of the account: clients
            with the same name share them, whatever their keys. Default: each key counts alone.
        base_url: another server, for tests.
        revision: API revision to send instead of each operation's own.
        timeout: seconds for each phase, or ``httpx.Timeout``. An httpx client of your own has its own timeout, unless
            this argument is given.
        retry: what to do when a call fails; ``retry.OFF`` sends once.
        pacer: keeps calls within the rate limits; ``None``: one that all clients of the process share.
        pace: false sends without waiting for the rate limits.
        json: codec of bodies, such as the module ``orjson``.
        hooks: callables that are told of requests, responses, retries and waits.
        fall_forward: false asks the server to refuse a retired revision (410) instead of serving a newer one.
        http_client: an httpx client of your own; you close it.
        transport: an httpx transport, for tests.
        allow_http: allows a ``base_url`` with ``http://`` to another machine, such as a mock in Docker: everything is
            readable on the way. It is never needed for this machine.
        max_response_bytes: the largest body of a response, decompressed; a larger one raises
            `ResponseTooLargeError`.
        clock: source of the time, for tests.
        sleep: how to wait, for tests.

    Raises:
        ArgumentError: a credential is malformed (empty, white space, a prefix), or an argument is of a wrong type.
        ConfigurationError: no credential, or several; an invalid base URL; an invalid environment variable.
    """

    def __init__(
        self,
        api_key: Secret | None = None,
        *,
        access_token: Secret | None = None,
        oauth: OAuth | None = None,
        company_id: str | None = None,
        account: str | None = None,
        base_url: str = DEFAULT_BASE_URL,
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
        allow_http: bool = False,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        clock: Clock | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        api_key, access_token, company_id = hidden(api_key), hidden(access_token), hidden(company_id)
        self.core = Configuration(
            api_key=api_key,
            access_token=access_token,
            oauth=oauth,
            company_id=company_id,
            account=account,
            base_url=base_url,
            revision=revision,
            retry=retry,
            pacer=pacer,
            pace=pace,
            json=json,
            hooks=hooks,
            fall_forward=fall_forward,
            allow_http=allow_http,
            clock=clock,
        ).core()
        self.core.context.hooks.check_ordinary(self.core.options.retry)
        exchange = Exchange(
            timeout=timeout_of(timeout, http_client),
            http_client=http_client,
            transport=transport,
            max_response_bytes=max_response_bytes,
        )
        self.driver = Driver(exchange, sleep)

    def using(self, package: _Package[N_co]) -> N_co:
        """The operations of another rendered package, as in ``klaviyo.using(beta).lists.get_list("L1")``.

        Wrong arguments of its operations raise the ``ArgumentError`` or ``EncodeError`` of that package, a ValueError;
        all other errors are those of `klaviyo_ext.errors`.

        Args:
            package: the package, such as ``klaviyo_client.beta``, or one that you rendered for another revision.

        Raises:
            ArgumentTypeError: it is not a rendered package.
        """
        namespaces: Callable[[Any], N_co] = namespaces_of(package, "Namespaces")
        return namespaces(self)

    def send(self, operation: AnyOperation[T], **options: Unpack[CallOptions]) -> T:
        """Send ``operation``, with retries, and decode the response.

        Raises:
            APIError: the server refused the request, see `klaviyo_ext.errors`.
            BadResponseError: the response is not a JSON:API document.
            TransportError: no complete response was received.
        """
        return self.driver.run(self.core.with_options(**options).send(operation))

    def send_raw(self, operation: AnyOperation[T], **options: Unpack[CallOptions]) -> Response[T]:
        """:meth:`send`, without decoding: status, headers and the bytes of a successful response."""
        return self.driver.run(self.core.with_options(**options).send_raw(operation))

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Send any call, also to an endpoint that this package does not know: ``klaviyo.request("GET", "/api/lists")``.

        Returns the document of the response as plain JSON; without a body, it is empty. Credential, retries, rate
        limits and errors are those of all calls. Arguments and errors as `klaviyo_ext.any_call`, which makes a call for
        :meth:`send_raw` or :meth:`items`, and as :meth:`send`.
        """
        return self.driver.run(self.core.with_options(**options).request(method, path, query, body))

    def pages(self, operation: AnyOperation[T], **how: Unpack[PageOptions]) -> Iterator[T]:
        """The pages of ``operation``, each requested when it is reached: ``items(operation).pages()``.

        Args:
            operation: an operation that returns a collection; one that is not paginated has one page.
            how: ``cursor`` and ``prefetch``, see `PageOptions`.

        Raises:
            ArgumentError: the operation does not return a collection, or ``cursor`` is not a cursor.
            CursorError: the server repeats a cursor, or links to a page at another origin.
        """
        return Results(self.driver, self.core.walk(operation, **how)).pages()

    @overload
    def items(self, operation: Operation[Collection[T]], **how: Unpack[PageOptions]) -> Results[T, Collection[T]]: ...
    @overload
    def items(self, operation: AnyOperation[AnyCollection[T]], **how: Unpack[PageOptions]) -> Results[T, Any]: ...
    @overload
    def items(self, operation: AnyOperation[T], **how: Unpack[PageOptions]) -> Results[Any, T]: ...
    def items(self, operation: AnyOperation[Any], **how: Unpack[PageOptions]) -> Results[Any, Any]:
        """The items on all pages of ``operation``; for reports, the rows of the result.

        Nothing is sent before it is used. Arguments and errors as :meth:`pages`.
        """
        return Results(self.driver, self.core.walk(operation, **how))

    def close(self) -> None:
        """Close the connections, unless the httpx client was yours."""
        self.driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncKlaviyo(_Klaviyo, AsyncMethods, AsyncNamespaces):
    """:class:`Klaviyo` for ``async`` code: the same arguments, methods and errors."""

    def __init__(
        self,
        api_key: Secret | None = None,
        *,
        access_token: Secret | None = None,
        oauth: OAuth | None = None,
        company_id: str | None = None,
        account: str | None = None,
        base_url: str = DEFAULT_BASE_URL,
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
        allow_http: bool = False,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        clock: Clock | None = None,
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        api_key, access_token, company_id = hidden(api_key), hidden(access_token), hidden(company_id)
        self.core = Configuration(
            api_key=api_key,
            access_token=access_token,
            oauth=oauth,
            company_id=company_id,
            account=account,
            base_url=base_url,
            revision=revision,
            retry=retry,
            pacer=pacer,
            pace=pace,
            json=json,
            hooks=hooks,
            fall_forward=fall_forward,
            allow_http=allow_http,
            clock=clock,
        ).core()
        exchange = AsyncExchange(
            timeout=timeout_of(timeout, http_client),
            http_client=http_client,
            transport=transport,
            max_response_bytes=max_response_bytes,
        )
        self.driver = AsyncDriver(exchange, sleep)

    def using(self, package: _AsyncPackage[N_co]) -> N_co:
        """The operations of another rendered package: ``await klaviyo.using(beta).lists.get_list("L1")``.

        See :meth:`Klaviyo.using`.
        """
        namespaces: Callable[[Any], N_co] = namespaces_of(package, "AsyncNamespaces")
        return namespaces(self)

    async def send(self, operation: AnyOperation[T], **options: Unpack[CallOptions]) -> T:
        """Send ``operation``, with retries, and decode the response. Raises as :meth:`Klaviyo.send`."""
        return await self.driver.run(self.core.with_options(**options).send(operation))

    async def send_raw(self, operation: AnyOperation[T], **options: Unpack[CallOptions]) -> Response[T]:
        """:meth:`send`, without decoding: status, headers and the bytes of a successful response."""
        return await self.driver.run(self.core.with_options(**options).send_raw(operation))

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Send any call, also to an endpoint that this package does not know. See :meth:`Klaviyo.request`."""
        return await self.driver.run(self.core.with_options(**options).request(method, path, query, body))

    def pages(self, operation: AnyOperation[T], **how: Unpack[PageOptions]) -> AsyncIterator[T]:
        """The pages of ``operation``, for ``async for``, each requested when it is reached.

        See :meth:`Klaviyo.pages`.
        """
        return AsyncResults(self.driver, self.core.walk(operation, **how)).pages()

    @overload
    def items(
        self, operation: Operation[Collection[T]], **how: Unpack[PageOptions]
    ) -> AsyncResults[T, Collection[T]]: ...
    @overload
    def items(self, operation: AnyOperation[AnyCollection[T]], **how: Unpack[PageOptions]) -> AsyncResults[T, Any]: ...
    @overload
    def items(self, operation: AnyOperation[T], **how: Unpack[PageOptions]) -> AsyncResults[Any, T]: ...
    def items(self, operation: AnyOperation[Any], **how: Unpack[PageOptions]) -> AsyncResults[Any, Any]:
        """The items on all pages of ``operation``, for ``async for``; for reports, the rows of the result.

        Nothing is sent before it is used. See :meth:`Klaviyo.items`.
        """
        return AsyncResults(self.driver, self.core.walk(operation, **how))

    async def aclose(self) -> None:
        """Close the connections, unless the httpx client was yours."""
        await self.driver.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
