"""One refresh for any number of threads, tasks and event loops. Gates, not sleeps, decide what happens when."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given, settings, strategies as st

from klaviyo_client.api import profiles
from klaviyo_client.runtime.wire import Response
from klaviyo_ext import AsyncKlaviyo, Klaviyo, oauth, retry
from klaviyo_ext.core.effects import CallFunction, IsBlocking, SendAside, Wait
from klaviyo_ext.errors import KlaviyoError, TransportError
from klaviyo_ext.oauth import token_refresh
from klaviyo_ext.oauth.token_refresh import Refresher

NOW = datetime(2026, 3, 4, 12, 0, 0, tzinfo=UTC)
API = "https://a.klaviyo.com/api/profiles"
MANY = 16
LONG = 20.0
"""Seconds after which a test that hangs fails; nothing waits so long."""


def token(expires_at: datetime = NOW) -> oauth.Token:
    return oauth.Token(access_token="access-1", refresh_token="refresh-1", expires_at=expires_at)


def flow_of(store: Any = None, **options: Any) -> oauth.OAuth:
    given: dict[str, Any] = {"client_id": "app", "client_secret": "app-secret", "token": token(), "store": store}
    return oauth.OAuth(**{**given, "clock": lambda: NOW, **options})


class Waiters:
    """Counts who waits for another's refresh, and lets a token endpoint wait for them."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._count = 0

    def arrive(self) -> None:
        with self._condition:
            self._count += 1
            self._condition.notify_all()

    def wait(self, count: int) -> None:
        with self._condition:
            assert self._condition.wait_for(lambda: self._count >= count, LONG)

    async def wait_async(self, count: int) -> None:
        await asyncio.to_thread(self.wait, count)


@pytest.fixture
def waiters(monkeypatch: pytest.MonkeyPatch) -> Waiters:
    made = Waiters()

    def wait(done: Any, deadline: Any) -> Wait:
        made.arrive()
        return Wait(done, deadline)

    monkeypatch.setattr(token_refresh, "Wait", wait)
    return made


class Closing(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that tells when its connection is free again."""

    def __init__(self, on_close: Callable[[], None]) -> None:
        self._on_close = on_close

    def __iter__(self) -> Iterator[bytes]:
        yield b"{}"

    async def __aiter__(self) -> Any:
        yield b"{}"

    def close(self) -> None:
        self._on_close()

    async def aclose(self) -> None:
        self._on_close()


class Server:
    """Lets `access-2` and later tokens in. The token endpoint waits until ``expected`` others wait for it."""

    def __init__(self, waiters: Waiters, expected: int) -> None:
        self.waiters = waiters
        self.expected = expected
        self.refreshes = 0
        self.calls: list[str] = []
        self.freed: list[None] = []
        self.failure: Callable[[], httpx.Response] | None = None

    def _free(self) -> None:
        self.freed.append(None)

    def api(self, request: httpx.Request) -> httpx.Response:
        sent = request.headers["authorization"].removeprefix("Bearer ")
        self.calls.append(sent)
        if sent == "access-1":
            return httpx.Response(401, stream=Closing(self._free))
        return httpx.Response(200)

    def issue(self) -> httpx.Response:
        if self.failure is not None:
            return self.failure()
        return httpx.Response(200, json={"access_token": f"access-{self.refreshes + 1}", "expires_in": 3600})

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path != "/oauth/token":
            return self.api(request)
        self.refreshes += 1
        self.waiters.wait(self.expected)
        return self.issue()

    async def serve(self, request: httpx.Request) -> httpx.Response:
        if request.url.path != "/oauth/token":
            return self.api(request)
        self.refreshes += 1
        await self.waiters.wait_async(self.expected)
        return self.issue()


READ = profiles.get_profiles()


@pytest.fixture(params=["httpx", "klaviyo"])
def calling(request: pytest.FixtureRequest) -> Calling:
    return Calling(request.param)


@attrs.frozen
class Calling:
    """Who runs the flows: the auth flow of an httpx client, or the driver of a client of this package."""

    client: str

    def get(self, server: Server, flow: oauth.OAuth) -> int:
        with httpx.Client(transport=httpx.MockTransport(server)) as http:
            if self.client == "httpx":
                return http.get(API, auth=flow).status_code
            klaviyo = Klaviyo(oauth=flow, http_client=http, pace=False, retry=retry.OFF)
            return klaviyo.send_raw(READ).status_code

    def in_threads(self, server: Server, flow: oauth.OAuth, count: int) -> list[Future[int]]:
        with ThreadPoolExecutor(count) as pool:
            return [pool.submit(self.get, server, flow) for _ in range(count)]

    async def in_tasks(self, server: Server, flow: oauth.OAuth, count: int) -> list[int | BaseException]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(server.serve)) as http:
            klaviyo = AsyncKlaviyo(oauth=flow, http_client=http, pace=False, retry=retry.OFF)

            async def call() -> int:
                if self.client == "httpx":
                    return (await http.get(API, auth=flow)).status_code
                return (await klaviyo.send_raw(READ)).status_code

            async with asyncio.timeout(LONG):
                return await asyncio.gather(*(call() for _ in range(count)), return_exceptions=True)


@pytest.mark.parametrize("expires_at", [NOW, NOW + timedelta(hours=1)], ids=["expired", "refused"])
def test_many_threads_one_refresh(calling: Calling, waiters: Waiters, expires_at: datetime) -> None:
    server = Server(waiters, MANY - 1)
    stored: list[oauth.Token] = []
    flow = flow_of(stored.append, token=token(expires_at))
    assert [future.result() for future in calling.in_threads(server, flow, MANY)] == [200] * MANY
    assert server.refreshes == 1
    assert stored == [flow.token]
    assert server.calls.count("access-2") == MANY
    # Whoever waits keeps no connection meanwhile, which the refresh may need.
    assert len(server.freed) == server.calls.count("access-1") == (0 if expires_at == NOW else MANY)


@pytest.mark.parametrize("expires_at", [NOW, NOW + timedelta(hours=1)], ids=["expired", "refused"])
def test_many_tasks_one_refresh(calling: Calling, waiters: Waiters, expires_at: datetime) -> None:
    server = Server(waiters, MANY - 1)
    stored: list[oauth.Token] = []

    async def store(new: oauth.Token) -> None:
        await asyncio.sleep(0)
        stored.append(new)

    flow = flow_of(store, token=token(expires_at))
    assert asyncio.run(calling.in_tasks(server, flow, MANY)) == [200] * MANY
    assert server.refreshes == 1
    assert stored == [flow.token]
    assert len(server.freed) == server.calls.count("access-1") == (0 if expires_at == NOW else MANY)


def test_threads_and_event_loops_together_one_refresh(calling: Calling, waiters: Waiters) -> None:
    loops, each = 3, 5
    server = Server(waiters, loops * each + each - 1)
    flow = flow_of()

    def run_loop() -> list[int | BaseException]:
        return asyncio.run(calling.in_tasks(server, flow, each))

    with ThreadPoolExecutor(loops) as pool:
        running = [pool.submit(run_loop) for _ in range(loops)]
        assert [future.result() for future in calling.in_threads(server, flow, each)] == [200] * each
        assert [future.result() for future in running] == [[200] * each] * loops
    assert server.refreshes == 1


def grant_gone() -> httpx.Response:
    return httpx.Response(400, json={"error": "invalid_grant"})


def unreachable() -> httpx.Response:
    raise httpx.ConnectError("refused")


@pytest.mark.parametrize("kind", ["threads", "tasks"])
@pytest.mark.parametrize(("failure", "error"), [(grant_gone, oauth.InvalidGrantError), (unreachable, TransportError)])
def test_a_failure_is_everybodys_and_the_next_may_try_again(
    calling: Calling, waiters: Waiters, kind: str, failure: Callable[[], httpx.Response], error: type[KlaviyoError]
) -> None:
    server = Server(waiters, MANY - 1)
    server.failure = failure
    flow = flow_of()

    def all_of_them(count: int) -> list[Any]:
        if kind == "tasks":
            return asyncio.run(calling.in_tasks(server, flow, count))
        return [future.exception() or future.result() for future in calling.in_threads(server, flow, count)]

    raised = all_of_them(MANY)
    assert server.refreshes == 1
    assert {type(each) for each in raised} == {error}
    assert len({str(each) for each in raised}) == 1
    assert len({id(each) for each in raised}) == MANY  # each has a traceback of its own
    assert server.calls == []

    server.failure, server.expected = None, 0
    assert all_of_them(1) == [200]
    assert server.refreshes == 2


def test_a_callback_that_fails_fails_everybody(calling: Calling, waiters: Waiters) -> None:
    def store(_: oauth.Token) -> None:
        raise OSError("disk full")

    server = Server(waiters, MANY - 1)
    raised = [future.exception() for future in calling.in_threads(server, flow_of(store), MANY)]
    assert {type(each) for each in raised} == {oauth.TokenCallbackError}
    assert {type(each.__cause__) for each in raised if each is not None} == {OSError}


def test_whoever_is_cancelled_while_refreshing_is_replaced(waiters: Waiters) -> None:
    server = Server(waiters, 0)
    flow = flow_of()

    async def run() -> None:
        hanging = asyncio.Event()

        async def serve(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/oauth/token" and not hanging.is_set():
                server.refreshes += 1
                hanging.set()
                await asyncio.Event().wait()
            return await server.serve(request)

        async with httpx.AsyncClient(transport=httpx.MockTransport(serve)) as client, asyncio.timeout(LONG):
            leader = asyncio.create_task(client.get(API, auth=flow))
            await hanging.wait()
            others = [asyncio.create_task(client.get(API, auth=flow)) for _ in range(MANY)]
            await waiters.wait_async(MANY)
            leader.cancel()
            assert [response.status_code for response in await asyncio.gather(*others)] == [200] * MANY
            with pytest.raises(asyncio.CancelledError):
                await leader

    asyncio.run(run())
    assert server.refreshes == 2


def test_whoever_is_cancelled_while_storing_leaves_the_token_to_the_next(waiters: Waiters) -> None:
    server = Server(waiters, 0)
    stored: list[oauth.Token] = []

    async def run() -> None:
        storing = asyncio.Event()

        async def store(new: oauth.Token) -> None:
            stored.append(new)
            if not storing.is_set():
                storing.set()
                await asyncio.Event().wait()

        flow = flow_of(store)
        async with httpx.AsyncClient(transport=httpx.MockTransport(server.serve)) as client, asyncio.timeout(LONG):
            leader = asyncio.create_task(client.get(API, auth=flow))
            await storing.wait()
            other = asyncio.create_task(client.get(API, auth=flow))
            await waiters.wait_async(1)
            leader.cancel()
            assert (await other).status_code == 200

    asyncio.run(run())
    assert server.refreshes == 1
    assert [each.access_token for each in stored] == ["access-2", "access-2"]
    assert server.calls == ["access-2"]


def test_whoever_is_cancelled_while_waiting_disturbs_nobody(waiters: Waiters) -> None:
    server = Server(waiters, 3)
    flow = flow_of()

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(server.serve)) as client, asyncio.timeout(LONG):
            leader = asyncio.create_task(client.get(API, auth=flow))
            first = asyncio.create_task(client.get(API, auth=flow))
            second = asyncio.create_task(client.get(API, auth=flow))
            await waiters.wait_async(2)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            third = asyncio.create_task(client.get(API, auth=flow))
            assert {each.status_code for each in await asyncio.gather(leader, second, third)} == {200}

    asyncio.run(run())
    assert server.refreshes == 1


def test_a_loop_goes_on_while_its_tasks_wait_for_a_thread(waiters: Waiters) -> None:
    released = threading.Event()
    server = Server(waiters, 0)
    flow = flow_of()

    def holds(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token":
            started.set()
            assert released.wait(LONG)
        return server(request)

    started = threading.Event()

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(server.serve)) as client, asyncio.timeout(LONG):
            tasks = [asyncio.create_task(client.get(API, auth=flow)) for _ in range(MANY)]
            await waiters.wait_async(MANY)
            released.set()  # by this loop, which is thus not blocked
            assert {response.status_code for response in await asyncio.gather(*tasks)} == {200}

    with ThreadPoolExecutor(1) as pool, httpx.Client(transport=httpx.MockTransport(holds)) as client:
        leader = pool.submit(client.get, API, auth=flow)
        assert started.wait(LONG)
        asyncio.run(run())
        assert leader.result().status_code == 200
    assert server.refreshes == 1


def test_blocking_code_inside_the_loop_that_refreshes_does_not_wait_for_itself(waiters: Waiters) -> None:
    server = Server(waiters, 0)
    flow = flow_of()

    async def run() -> None:
        hanging, go_on = asyncio.Event(), asyncio.Event()

        async def serve(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/oauth/token":
                hanging.set()
                await go_on.wait()
            return await server.serve(request)

        async with httpx.AsyncClient(transport=httpx.MockTransport(serve)) as client, asyncio.timeout(LONG):
            leader = asyncio.create_task(client.get(API, auth=flow))
            await hanging.wait()
            with httpx.Client(transport=httpx.MockTransport(server)) as blocking:
                assert blocking.get(API, auth=flow).status_code == 200  # noqa: ASYNC212 - the point of the test
            go_on.set()
            assert (await leader).status_code == 200

    asyncio.run(run())
    assert server.refreshes == 2
    assert server.calls == ["access-2", "access-3"]


def test_a_token_that_somebody_else_has_renewed_is_taken_without_a_refresh(calling: Calling) -> None:
    flow = flow_of(token=token(NOW + timedelta(hours=1)))
    waiters = Waiters()
    server = Server(waiters, 0)
    slow = flow.sync_auth_flow(httpx.Request("GET", API))
    assert next(slow).headers["authorization"] == "Bearer access-1"
    assert calling.in_threads(server, flow, 1)[0].result() == 200
    assert slow.send(httpx.Response(401)).headers["authorization"] == "Bearer access-2"
    slow.close()
    assert server.refreshes == 1


# Any order of events


class Caller:
    """One call of `acquire`, run by hand in an event loop."""

    def __init__(self, refresher: Refresher) -> None:
        self.steps = refresher.acquire()
        self.step: Any = None
        self.outcome: Any = None
        self.advance(lambda: next(self.steps))

    def advance(self, move: Callable[[], Any]) -> None:
        try:
            self.step = move()
            if isinstance(self.step, IsBlocking):
                self.step = self.steps.send(False)
        except StopIteration as end:
            self.step, self.outcome = None, end.value
        except (KlaviyoError, GeneratorExit) as error:
            self.step, self.outcome = None, error

    @property
    def ready(self) -> bool:
        return self.step is not None and not (isinstance(self.step, Wait) and not self.step.done.done())

    def stop(self) -> None:
        self.steps.close()
        self.step, self.outcome = None, "stopped"


@settings(deadline=None)
@given(st.data())
def test_any_order_of_events_ends_well(data: st.DataObject) -> None:
    stored: list[oauth.Token] = []
    made: list[oauth.Token] = []
    failures = 0
    refresher = Refresher(
        token(),
        lambda old: oauth.refresh_token("app", "app-secret", old),
        store=stored.append,
        load=data.draw(st.sampled_from([None, lambda: None])),
        leeway=60,
        clock=lambda: NOW,
    )
    callers: list[Caller] = []
    for _ in range(data.draw(st.integers(1, 40), label="events")):
        ready = [caller for caller in callers if caller.ready]
        what = data.draw(st.sampled_from(["call", "go on", "go on", "go on", "fail", "stop"]))
        if what == "call" or not ready:
            callers.append(Caller(refresher))
        else:
            caller = data.draw(st.sampled_from(ready))
            failures += what == "fail" and not isinstance(caller.step, Wait)
            perform(caller, what, made)
        assert sum(isinstance(caller.step, SendAside | CallFunction) for caller in callers) <= 1, "one at a time"

    while any(caller.step is not None for caller in callers):
        ready = [caller for caller in callers if caller.ready]
        assert ready, "nobody is left to wait for"
        perform(data.draw(st.sampled_from(ready)), "go on", made)

    for caller in callers:
        if isinstance(caller.outcome, oauth.Token):
            assert caller.outcome in stored, "nothing is used that was not stored"
        else:
            assert caller.outcome == "stopped" or (failures and isinstance(caller.outcome, KlaviyoError))
    last = Caller(refresher)
    while last.step is not None:
        perform(last, "go on", made)
    assert last.outcome == refresher.token == made[-1]


def perform(caller: Caller, what: str, made: list[oauth.Token]) -> None:
    step = caller.step
    if what == "stop":
        caller.stop()
    elif isinstance(step, Wait):
        caller.advance(lambda: caller.steps.send(None))
    elif what == "fail":
        error = TransportError("no answer") if isinstance(step, SendAside) else OSError("disk full")
        caller.advance(lambda: caller.steps.throw(error))
    elif isinstance(step, SendAside):
        content = b'{"access_token": "access-%d", "expires_in": 3600}' % (len(made) + 2)
        request = oauth.refresh_token("app", "app-secret", token())
        made.append(request.read(oauth.Answer(200, {}, content), now=NOW))
        caller.advance(lambda: caller.steps.send(Response(step.operation, 200, {}, content)))
    else:
        caller.advance(lambda: caller.steps.send(step.function()))
