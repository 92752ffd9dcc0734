"""`FakeKlaviyo`: an embedded Klaviyo that keeps state."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Self
from weakref import WeakSet

from ...errors.fake_errors import MethodNotAllowedError, PathNotFoundError
from ..answer_frame import MEDIA_TYPE, digest, request_id
from ..http_messages import Headers, Request, Response
from ..loopback import Serving, serve
from ..request_problems import Problem
from ..routes import Route
from ..transport import AppTransport
from . import (
    fake_clients as clients,
    operation_names as names,
    payload_limits as payloads,
    revision_header as revisions,
    seeding,
    snapshot,
    webhook_deliveries as deliveries,
)
from .accepted_call import AcceptedCall, Refusal
from .access import DEFAULT_ACCOUNT, Access, Key
from .behaviour import behaviour_of
from .fake_clock import FakeClock
from .fault_rules import FaultRule, FaultRules
from .faults import Fault, Scene
from .rate_limits import Limits, limit_headers, throttled
from .refusals import refused, refused_by_document
from .request_log import Received, RequestLog
from .request_receipt import address, body_of, query_of, size_of
from .shared_parts import parts_of
from .world import World

if TYPE_CHECKING:
    from klaviyo_ext import AsyncKlaviyo, Klaviyo

__all__ = ["FakeKlaviyo"]


class FakeKlaviyo(seeding.Seeding, deliveries.Delivering):
    """A Klaviyo in memory: it keeps what is written to it, and answers and refuses as the live API does.

    The same seed and the same calls give the same bytes. It is thread-safe: calls are carried out one after another.

    As a context manager, sync or async, it closes at its end the clients that it gave out and the servers that still
    run. Its data and its log stay readable. A fake that is only used in process needs no closing.

    Args:
        seed: picks ids and whatever else is made up.
        limits: count calls and refuse those beyond the rate limits of the document; the attribute `limits` of the
            fake can be switched at any time.
        any_key: credentials that were not registered with :meth:`add_key` open the default account; otherwise they are
            refused with 401.
        clock: the time; one that stands still until a test moves it, if left out.
        document: the OpenAPI document as parsed JSON; the one of the package `klaviyo_client` if left out.
        keep: how many requests the log keeps; the oldest go first.

    Attributes:
        clock: the time; ``fake.clock.advance(60)`` moves it.
        requests: every request received, with helpers to assert on it.
        seed: as above.

    Raises:
        DocumentError: the document is no OpenAPI 3.0 document.
    """

    def __init__(
        self,
        seed: int = 0,
        *,
        limits: bool = False,
        any_key: bool = True,
        clock: FakeClock | None = None,
        document: Mapping[str, Any] | None = None,
        keep: int = 10_000,
    ) -> None:
        self.seed = seed
        self.clock = FakeClock() if clock is None else clock
        self._parts = parts_of(document)
        self._names = names.OperationNames(self._parts.document)
        self._engine = self._parts.engine(seed)
        self._access = Access(any_key=any_key)
        self._limits = Limits(self.clock, enabled=limits)
        self._rules = FaultRules(seed)
        self._worlds: dict[str, World] = {}
        self._served = 0
        self._lock = RLock()
        self._clients: WeakSet[Klaviyo] = WeakSet()
        self._async_clients: WeakSet[AsyncKlaviyo] = WeakSet()
        self._servers: WeakSet[ExitStack] = WeakSet()
        self.requests = RequestLog(keep, self._names.one)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for client in list(self._clients):
            client.close()
        for server in list(self._servers):
            server.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        for client in list(self._async_clients):
            await client.aclose()
        self.__exit__()

    # How to reach it.

    def client(self, **options: Any) -> Klaviyo:
        """A client that talks to this fake in process. Its waits move the clock of the fake and take no real time.

        Args:
            options: of `Klaviyo`; they go before the defaults (a key, a pacer of its own, time and transport).
        """
        client = clients.client(self, options)
        self._clients.add(client)
        return client

    def async_client(self, **options: Any) -> AsyncKlaviyo:
        """:meth:`client`, for ``async`` code."""
        client = clients.async_client(self, options)
        self._async_clients.add(client)
        return client

    def transport(self) -> AppTransport:
        """An httpx transport, sync and async, that answers in process."""
        return AppTransport(self)

    @contextmanager
    def serve(
        self, host: str = "127.0.0.1", port: int = 0, *, allow_remote: bool = False, gzip: bool = False
    ) -> Generator[Serving]:
        """Serve over HTTP until this context, or that of the fake, ends; see `klaviyo_ext.testing.serve`.

        Raises:
            ValueError: other machines could reach ``host``, and ``allow_remote`` is not given.
            OSError: the port is taken, or the host is not of this machine.
        """
        with ExitStack() as server:
            serving = server.enter_context(serve(self, host, port, allow_remote=allow_remote, gzip=gzip))
            self._servers.add(server)
            yield serving

    # What it does.

    def add_key(self, credential: str, *, scopes: Iterable[str] | None = None, account: str = DEFAULT_ACCOUNT) -> None:
        """Register a private key or an OAuth access token.

        Args:
            credential: the key or token.
            scopes: what it may do, as ``profiles:read``; everything if left out.
            account: public key (site ID: six letters or digits) of the account that it opens. Each has its own data.

        Raises:
            ValueError: no such scope, no usable credential, or no public key.
        """
        granted = None if scopes is None else frozenset(scopes)
        self._names.check_scopes(granted or ())
        self._access.add(credential, Key(account, granted))

    def revoke_key(self, credential: str) -> None:
        """Refuse a private key or an access token from now on, with 401."""
        self._access.revoke(credential)

    @property
    def limits(self) -> bool:
        """Whether calls beyond the rate limits are refused."""
        return self._limits.enabled

    @limits.setter
    def limits(self, enabled: bool) -> None:
        with self._lock:
            self._limits.enabled = enabled
            self._limits.clear()

    def fail(
        self,
        operation: str | None,
        fault: Fault,
        *,
        times: int | None = 1,
        skip: int = 0,
        probability: float = 1.0,
        when: Callable[[Received], bool] | None = None,
    ) -> FaultRule:
        """Play a fault.

        Args:
            operation: an operation's id or alias, a pattern as ``bulk_*``, or ``None`` for every request.
            fault: what to play, of `klaviyo_ext.testing.faults`.
            times: how often at most; ``None``: always.
            skip: how many calls to leave alone first.
            probability: how likely each further call is to be hit; what is hit depends on the seed.
            when: further condition.

        Raises:
            UnknownOperationError: no operation has this name.
            ValueError: a number is out of its range.
        """
        operations = None if operation is None else self._names.matching(operation)
        return self._rules.add(fault, operations, times=times, skip=skip, probability=probability, when=when)

    def clear_faults(self) -> None:
        """Play no more faults."""
        self._rules.clear()

    # What it keeps.

    @property
    def company_id(self) -> str:
        """Public key (site ID) of the default account."""
        return DEFAULT_ACCOUNT

    def world(self, account: str = DEFAULT_ACCOUNT) -> World:
        """The tables of an account, by its public key. While other threads send requests, hold :meth:`lock`."""
        with self._lock:
            if account not in self._worlds:
                seed = self.seed if account == DEFAULT_ACCOUNT else digest("world", self.seed, account)
                self._worlds[account] = World(self.clock, seed)
            return self._worlds[account]

    def lock(self) -> AbstractContextManager[Any]:
        """While this is held, no request is worked on."""
        return self._lock

    def save(self, path: str | Path) -> None:
        """Write the data of all accounts, the time and the counts of calls to a JSON file.

        Credentials, faults and the log are not part of it.

        Raises:
            SnapshotError: the fake holds something that JSON has no form for.
            OSError: the file cannot be written.
        """
        with self._lock:
            counts = self._limits.dump()
            snapshot.save(Path(path), snapshot.State(self.seed, self.clock.now, self._served, counts, self._worlds))

    def load(self, path: str | Path) -> None:
        """Take over what :meth:`save` wrote. All data that the fake holds is replaced.

        Raises:
            SnapshotError: the file is no such snapshot; nothing has changed.
            OSError: the file cannot be read.
        """
        state = snapshot.load(Path(path), self.clock)
        with self._lock:
            self.seed = state.seed
            self._engine = self._parts.engine(state.seed)
            self.clock.now = state.now
            self._served = state.served
            self._limits.restore(state.counts)
            self._worlds = dict(state.worlds)

    def handle(self, request: Request, /) -> Response:
        """Answer one request. Safe to call from several threads."""
        entry = Received(request)
        self.requests.append(entry)
        with self._lock:
            self._served += 1
            response = self._faulty(entry, request_id(self.seed, self._served))
            entry.response = response
        return response

    # How it answers.

    def _faulty(self, entry: Received, req_id: str) -> Response:
        route = self._route(entry, req_id)
        rule = self._rules.pick(entry)
        if rule is None:
            return self._answer(entry, route, req_id)
        entry.fault = rule.fault.name
        operation = route.operation if isinstance(route, Route) else None
        scene = Scene(
            request=entry.request,
            operation=operation,
            request_id=req_id,
            headers=self._identity(operation, req_id, ""),
            now=self.clock.now,
            random=rule.random,
            resolver=self._parts.schemas.resolver,
        )
        true = self._answer(entry, route, req_id) if rule.fault.takes_effect else Response(200)
        return rule.fault.play(scene, true)

    def _route(self, entry: Received, req_id: str) -> Route | Response:
        request = entry.request
        try:
            route = self._parts.router.match(request.method, request.path)
        except PathNotFoundError as error:
            return refused_by_document([Problem(str(error), status=404)], req_id)
        except MethodNotAllowedError as error:
            headers = (("X-Klaviyo-Req-Id", req_id), ("Allow", ", ".join(error.allowed)))
            return refused_by_document([Problem(str(error), status=405)], req_id, headers)
        entry.operation = route.operation.id
        entry.path_params = route.path_params
        entry.query = query_of(request)
        return route

    def _answer(self, entry: Received, route: Route | Response, req_id: str) -> Response:
        if isinstance(route, Response):
            return route
        operation, account = route.operation, ""
        try:
            request = revisions.normalise(operation, entry.request)
            account = entry.account = self._access.account(operation, request)
            wait = self._limits.take(operation, account, entry.query)
            if wait is not None:
                return throttled(req_id, wait, str(wait), self._identity(operation, req_id, account))
            return self._carry_out(route, request, account, req_id)
        except Refusal as refusal:
            return refused(refusal, req_id, self._headers(operation, req_id, account))

    def _carry_out(self, route: Route, request: Request, account: str, req_id: str) -> Response:
        operation = route.operation
        headers = self._headers(operation, req_id, account)
        payloads.check_size(operation, size_of(operation, request))
        if problems := self._parts.validator.problems(operation, request):
            return refused_by_document(problems, req_id, headers)
        body = body_of(operation, request)
        payloads.check_records(operation, body)
        url = address(self._parts.document, request)
        call = AcceptedCall(operation, route.path_params, query_of(request), body, url, account)
        world = self.world(account)
        act = behaviour_of(operation.id)
        answer = self._engine.answer(world, call) if act is None else act(world, call)
        status, document = self._engine.render(world, call, answer)
        if document is None:
            return Response(status, headers)
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        return Response(status, (("Content-Type", MEDIA_TYPE), *headers), text.encode(errors="backslashreplace"))

    def _headers(self, operation: Any, req_id: str, account: str) -> Headers:
        remaining = self._limits.remaining(operation, account)
        return (*self._identity(operation, req_id, account), *limit_headers(operation, remaining))

    def _identity(self, operation: Any, req_id: str, account: str) -> Headers:
        """Who answered: id of the answer, revision, account; names as in recorded responses."""
        headers = [("X-Klaviyo-Req-Id", req_id)]
        if operation is not None and operation.revision is not None:
            headers.append(("X-Klaviyo-Api-Revision", operation.revision))
        if account:
            headers.append(("Cid", account))
        return tuple(headers)
