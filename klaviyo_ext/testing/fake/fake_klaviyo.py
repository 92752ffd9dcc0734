"""`FakeKlaviyo`: an in-memory Klaviyo."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Self
from weakref import WeakSet

from klaviyo_client import REVISION
from klaviyo_client.runtime.forks import new_in_children

from ...core.log import log
from ..document.openapi_document import Operation
from ..document.routes import Route
from ..examples.answer_frame import MEDIA_TYPE, digest, request_id
from ..messages.content_types import preferred
from ..messages.http_messages import Headers, Request, Response
from ..messages.loopback import Serving, serve
from ..transport import AppTransport
from . import fake_clients as clients, seeding, snapshot, webhook_deliveries as deliveries
from .accepted_call import AcceptedCall, Refusal
from .behaviour import behaving, behaviour_of, campaign_schedules
from .behaviour.segment_members import settle
from .error_responses import refused, refused_by_document
from .fake_clock import FakeClock
from .fault_rules import FaultRule, FaultRules
from .faults import Fault, Scene
from .oauth.authorization_server import ENDPOINTS, OAuthServer
from .rate_limits import Limits, throttled
from .requests import operation_names as names, payload_limits as payloads, revision_header as revisions
from .requests.access import DEFAULT_ACCOUNT, Access, Key
from .requests.request_log import Received, RequestLog
from .requests.request_receipt import address, body_of, query_of, size_of
from .requests.routing import route_of
from .shared_parts import parts_of
from .world import World

if TYPE_CHECKING:
    from ... import AsyncKlaviyo, Klaviyo

__all__ = ["FakeKlaviyo"]


class FakeKlaviyo(seeding.Seeding, deliveries.Delivering):
    """A Klaviyo in memory: it stores what you write, and responds like the live API.

    It is thread-safe: it handles one call at a time.

    As a context manager, sync or async, it closes at its end the clients that it gave out and the servers that still
    run. Its data and its log stay readable. A fake that is only used in process needs no closing.

    Args:
        seed: seed of ids and other generated values.
        limits: enforce the rate limits of the document; you can change the attribute `limits` at any time.
        any_key: accept credentials that were not registered with :meth:`add_key`, for the default account; otherwise
            they get a 401.
        accept_newer: serve requests with a newer revision than the document's as if they had the document's; otherwise
            they get a 400.
        clock: the time; default: a clock that runs with the wall clock. With a clock that stands still, such as
            ``FakeClock(datetime(2026, 7, 15, tzinfo=UTC))``, the same seed and calls give the same bytes.
        document: the OpenAPI document as parsed JSON; default: that of the package `klaviyo_client`.
        keep: maximum number of requests in the log; the oldest are dropped.

    Attributes:
        clock: the time; ``fake.clock.advance(60)`` moves it, ``fake.clock.freeze()`` stops it.
        oauth: the OAuth endpoints, and the apps that users have connected.
        requests: all requests so far, with helpers for assertions.
        seed: as above.

    Raises:
        DocumentError: it is not an OpenAPI 3.0 document.
    """

    def __init__(
        self,
        seed: int = 0,
        *,
        limits: bool = False,
        any_key: bool = True,
        accept_newer: bool = True,
        clock: FakeClock | None = None,
        document: Mapping[str, Any] | None = None,
        keep: int = 10_000,
    ) -> None:
        self.seed = seed
        self.clock = FakeClock() if clock is None else clock
        self._parts = parts_of(document)
        self._names = names.OperationNames(self._parts.document, ENDPOINTS.values())
        self._engine = self._parts.engine(seed)
        self._access = Access(self.clock, any_key=any_key)
        self._accept_newer = accept_newer
        self._limits = Limits(self.clock, enabled=limits)
        self._rules = FaultRules(seed)
        self._worlds: dict[str, World] = {}
        self._served = 0
        self._lock = new_in_children(RLock())
        self.oauth = OAuthServer(self._access, self.clock, seed, self._names, self._lock)
        self._clients: WeakSet[Klaviyo] = WeakSet()
        self._async_clients: WeakSet[AsyncKlaviyo] = WeakSet()
        self._servers: WeakSet[ExitStack] = WeakSet()
        self.requests = RequestLog(keep, self._names.one)
        if document is None and self.missing_behaviours:
            says = "FakeKlaviyo: revision %s has no %s; the fake no longer does what it did"
            log().warning(says, REVISION, ", ".join(self.missing_behaviours))

    @property
    def missing_behaviours(self) -> list[str]:
        """The operations that the fake has a behaviour for, and its document does not have: of other revisions.

        A warning is logged when those of the package are missing: a new revision has taken them away or renamed them.
        """
        return self._names.absent(behaving())

    @classmethod
    def shop(cls, profiles: int = 10_000, days: int = 90, **options: Any) -> Self:
        """A fake with a shop in it: so many people, and what they did on so many days before today.

        The same seed gives the same shop; ``options`` are those of the class.
        """
        fake = cls(**options)
        fake.open_shop(profiles, days)
        return fake

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

    # Clients and servers.

    def client(self, **options: Any) -> Klaviyo:
        """A client for this fake, in process. Its waits move the clock of the fake and take no real time.

        Args:
            options: options of `Klaviyo`; they override the defaults (key, pacer, clock and transport).
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
        """An httpx transport, sync and async, that runs this fake in process."""
        return AppTransport(self)

    @contextmanager
    def serve(
        self, host: str = "127.0.0.1", port: int = 0, *, allow_remote: bool = False, gzip: bool = False
    ) -> Generator[Serving]:
        """Serve over HTTP until this context, or that of the fake, ends; see `klaviyo_ext.testing.serve`.

        Raises:
            ValueError: other machines can reach ``host``, and ``allow_remote`` is false.
            OSError: the port is in use, or the host is not of this machine.
        """
        with ExitStack() as server:
            serving = server.enter_context(serve(self, host, port, allow_remote=allow_remote, gzip=gzip))
            self._servers.add(server)
            yield serving

    # Keys, limits and faults.

    def add_key(self, credential: str, *, scopes: Iterable[str] | None = None, account: str = DEFAULT_ACCOUNT) -> None:
        """Register a private key or an OAuth access token.

        Args:
            credential: the key or token.
            scopes: allowed scopes, such as ``profiles:read``; default: all.
            account: public key (site ID: six letters or digits) of the account. Each account has its own data.

        Raises:
            ValueError: a scope does not exist, or the credential or the public key is malformed.
        """
        granted = None if scopes is None else frozenset(scopes)
        self._names.check_scopes(granted or ())
        self._access.add(credential, Key(account, granted))

    def revoke_key(self, credential: str) -> None:
        """Revoke a private key or an access token: it gets a 401 from now on; or a refresh token, with its grant."""
        self._access.revoke(credential)
        self.oauth.revoke(credential)

    @property
    def limits(self) -> bool:
        """Whether the rate limits are enforced."""
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
        """Inject a fault.

        Args:
            operation: id or alias of an operation, a pattern such as ``bulk_*``, or ``None`` for all requests.
            fault: the fault, from `klaviyo_ext.testing.faults`.
            times: maximum number of times; ``None``: no limit.
            skip: number of calls to leave alone first.
            probability: probability of the fault for each further call; the seed decides which calls are hit.
            when: an additional condition.

        Raises:
            UnknownOperationError: no operation has this name.
            ValueError: a number is out of range.
        """
        operations = None if operation is None else self._names.matching(operation)
        return self._rules.add(fault, operations, times=times, skip=skip, probability=probability, when=when)

    def clear_faults(self) -> None:
        """Remove all faults."""
        self._rules.clear()

    # Data.

    def world(self, account: str = DEFAULT_ACCOUNT) -> World:
        """The tables of an account, by its public key. Hold :meth:`lock` if other threads send requests."""
        with self._lock:
            if account not in self._worlds:
                seed = self.seed if account == DEFAULT_ACCOUNT else digest("world", self.seed, account)
                self._worlds[account] = World(self.clock, seed, account)
                self._engine.make_up.settle(self._worlds[account], "account")
            return self._worlds[account]

    def lock(self) -> AbstractContextManager[Any]:
        """A lock; while it is held, no request is handled."""
        return self._lock

    def save(self, path: str | Path) -> None:
        """Write the data of all accounts, the time and the call counts to a JSON file.

        The file does not include credentials, faults or the log.

        Raises:
            SnapshotError: a value cannot be written as JSON.
            OSError: the file cannot be written.
        """
        with self._lock:
            state = (self.clock.now, self.clock.ahead, self._served, self._limits.dump(), self._worlds)
            snapshot.save(Path(path), snapshot.State(self.seed, *state))

    def load(self, path: str | Path) -> None:
        """Load a file that :meth:`save` wrote. It replaces all data of this fake.

        Raises:
            SnapshotError: the file is not a snapshot; nothing has changed.
            OSError: the file cannot be read.
        """
        state = snapshot.load(Path(path), self.clock)
        with self._lock:
            self.seed = state.seed
            self._engine = self._parts.engine(state.seed)
            self.clock.restore(state.now, state.ahead)
            self._served = state.served
            self._limits.restore(state.counts)
            self._worlds = dict(state.worlds)

    def _post(self, path: str, body: Any, account: str) -> Any:
        key = ("Authorization", "Klaviyo-API-Key pk_fill")
        headers = (key, ("Content-Type", MEDIA_TYPE), ("revision", self._parts.document.revision))
        entry = Received(Request("POST", path, headers=headers, body=json.dumps(body).encode()))
        entry.account = account
        try:
            response = self._carry_out(self._parts.router.match("POST", path), entry, entry.request, "", ())
        except Refusal as refusal:
            response = refused(refusal, "")
        return json.loads(response.body) if response.body else None

    def _kinds(self) -> Mapping[str, str]:
        return self._engine.shapes.creators

    def handle(self, request: Request, /) -> Response:
        """Handle one request. Thread-safe."""
        entry = Received(request)
        self.requests.append(entry)
        with self._lock:
            self._served += 1
            response = self._faulty(entry, request_id(self.seed, self._served))
            entry.response = response
        return response

    def _faulty(self, entry: Received, req_id: str) -> Response:
        route = route_of(self._parts.router, entry, req_id)
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

    def _answer(self, entry: Received, route: Route | Response | None, req_id: str) -> Response:
        if route is None:
            return self.oauth.answer(entry.request)
        if isinstance(route, Response):
            return route
        operation, account = route.operation, ""
        try:
            request = revisions.normalise(operation, entry.request, accept_newer=self._accept_newer)
            account = entry.account = self._access.account(operation, request)
            wait = self._limits.take(operation, account, entry.query)
            if wait is not None:
                return throttled(req_id, wait, str(wait), self._identity(operation, req_id, account))
            headers = self._headers(entry, operation, account, req_id)
            return self._carry_out(route, entry, request, req_id, headers)
        except Refusal as refusal:
            return refused(refusal, req_id, self._headers(entry, operation, account, req_id))

    def _carry_out(self, route: Route, entry: Received, request: Request, req_id: str, headers: Headers) -> Response:
        operation, account, revision = route.operation, entry.account, entry.header("revision")
        payloads.check_size(operation, size_of(operation, request))
        problems = self._parts.validator.problems(operation, request)
        other = revision != operation.revision  # what the document does not know may be known to it
        if not all(other and problem.bound for problem in problems):
            return refused_by_document(problems, req_id, headers)
        body = body_of(operation, request, self._parts.schemas.resolver)
        payloads.check_records(operation, body)
        url = address(self._parts.document, request)
        call = AcceptedCall(operation, route.path_params, query_of(request), body, url, account)
        world = self.world(account)
        settle(world)
        campaign_schedules.settle(world)
        aliases = operation.raw.get("x-klaviyo-operation-aliases") or ()
        act = behaviour_of(operation.id, self._parts.document.operations, aliases=aliases)
        try:
            answer = self._engine.answer(world, call) if act is None else act(world, call)
        except (LookupError, TypeError, AttributeError):
            if problems:  # this revision cannot do without what is missing
                return refused_by_document(problems, req_id, headers)
            raise
        settle(world)
        status, document = self._engine.render(world, call, answer)
        if document is None:
            return Response(status, headers)
        kind = preferred(operation.responses.get(str(status), {}).get("content") or ()) or MEDIA_TYPE
        if isinstance(document, bytes):
            return Response(status, (("Content-Type", kind), *headers), document)
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        return Response(status, (("Content-Type", kind), *headers), text.encode(errors="backslashreplace"))

    def _headers(self, entry: Received, operation: Operation, account: str, req_id: str) -> Headers:
        limits = self._limits.headers(operation, account, entry.query)
        return (*self._identity(operation, req_id, account), *limits)

    def _identity(self, operation: Operation | None, req_id: str, account: str) -> Headers:
        """The headers that do not depend on the limits: request id, revision, account, methods (as recorded)."""
        headers = [("X-Klaviyo-Req-Id", req_id), ("Vary", "Accept-Language, Cookie"), ("Content-Language", "en-us")]
        if operation is not None:
            headers.append(("Allow", ", ".join(self._parts.router.methods(operation.template))))
            if operation.revision is not None:
                headers.append(("X-Klaviyo-Api-Revision", operation.revision))
        if account:
            headers.append(("Cid", account))
        return tuple(headers)
