"""A client that was used before a fork, in real child processes: each call gets its own answer, on new connections."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import signal
import threading
import traceback
import warnings
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from klaviyo_client import AsyncClient, Client
from klaviyo_client.api import profiles
from klaviyo_client.runtime.errors import ClientClosedError
from klaviyo_ext import AsyncKlaviyo, Klaviyo
from klaviyo_ext.errors import JournalError
from klaviyo_ext.pacing import MemoryStorage, Pacer
from klaviyo_ext.testing import FakeKlaviyo, Request, Response, serve
from tests.ext.redis_server import started

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork"),
    pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning"),
]

_SECONDS = 20
"""After which a child that hangs is ended."""


class _Echo:
    """Answers with the id that was asked for, and counts the connections by port of the client."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def handle(self, request: Request) -> Response:
        id_ = request.path.rpartition("/")[2]
        self.asked.append(id_)
        body = {"data": {"type": "profile", "id": id_, "attributes": {}, "links": {"self": "https://a/"}}}
        return Response(200, (("Content-Type", "application/vnd.api+json"),), json.dumps(body).encode())


class _Server:
    def __init__(self, url: str, connections: Callable[[], int], echo: _Echo) -> None:
        self.url = url
        self.connections = connections
        self.echo = echo


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Server]:
    from klaviyo_ext.testing.messages import loopback

    accepted: list[object] = []
    ordinary = loopback._Server.process_request

    def counted(self: Any, request: Any, client_address: Any) -> None:
        accepted.append(client_address)
        ordinary(self, request, client_address)

    monkeypatch.setattr(loopback._Server, "process_request", counted)
    # On a busy machine a test takes longer than the 5 s after which httpx closes an idle connection.
    monkeypatch.setattr(httpx._config.DEFAULT_LIMITS, "keepalive_expiry", None)
    echo = _Echo()
    with serve(echo) as serving:
        yield _Server(serving.url, lambda: len(accepted), echo)


def _fork(work: Callable[[], object]) -> int:
    """Run ``work`` in a child process, whose exit code is 0 if it raises nothing and warns of nothing."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            work()
        code = 0
    except BaseException:  # noqa: BLE001 - the parent sees the exit code
        traceback.print_exc()
    finally:
        os._exit(code)


def _reap(children: list[int]) -> None:
    def end() -> None:
        for child in children:
            os.kill(child, signal.SIGKILL)

    alarm = threading.Timer(_SECONDS, end)
    alarm.start()
    try:
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    finally:
        alarm.cancel()
    assert codes == [0] * len(children)


def _in_children(work: Callable[[int], object], children: int = 4) -> None:
    _reap([_fork(lambda number=number: work(number)) for number in range(children)])  # type: ignore[misc]


def _ask(klaviyo: Klaviyo, name: str, calls: int = 50) -> None:
    for number in range(calls):
        wanted = f"{name}-{number}"
        found = klaviyo.profiles.get_profile(wanted)
        assert found.data.id == wanted


async def _ask_async(klaviyo: AsyncKlaviyo, name: str, calls: int = 50) -> None:
    async def one(wanted: str) -> None:
        found = await klaviyo.profiles.get_profile(wanted)
        assert found.data.id == wanted

    await asyncio.gather(*(one(f"{name}-{number}") for number in range(calls)))


def _pacer() -> Pacer:
    return Pacer(MemoryStorage(margin=0.0))


@pytest.fixture
def klaviyo(server: _Server) -> Iterator[Klaviyo]:
    with Klaviyo("pk_1", base_url=server.url, pace=False) as client:
        yield client


def test_children_use_connections_of_their_own(server: _Server, klaviyo: Klaviyo) -> None:
    _ask(klaviyo, "parent", 1)
    _in_children(lambda number: _ask(klaviyo, f"child{number}"))
    assert server.connections() == 5
    _ask(klaviyo, "parent", 5)
    assert server.connections() == 5, "the connection of the parent must survive its children"


def test_children_of_children(server: _Server, klaviyo: Klaviyo) -> None:
    _ask(klaviyo, "parent", 1)

    def work(number: int) -> None:
        _ask(klaviyo, f"child{number}", 3)
        _in_children(lambda inner: _ask(klaviyo, f"child{number}-{inner}", 3), 2)
        _ask(klaviyo, f"child{number}", 3)

    _in_children(work, 2)
    _ask(klaviyo, "parent", 1)
    assert server.connections() == 1 + 2 + 4


_inherited: list[Klaviyo] = []


def _work_of_pool(name: str) -> list[str]:
    found = [_inherited[-1].profiles.get_profile(f"{name}-{number}").data.id for number in range(25)]
    return [id_ for number, id_ in enumerate(found) if id_ != f"{name}-{number}"]


@pytest.mark.parametrize("kind", ["Pool", "ProcessPoolExecutor"])
def test_pools_of_processes(server: _Server, klaviyo: Klaviyo, kind: str) -> None:
    _inherited.append(klaviyo)
    _ask(klaviyo, "parent", 1)
    context = multiprocessing.get_context("fork")
    names = [f"task{number}" for number in range(8)]
    if kind == "Pool":
        with context.Pool(4) as pool:
            mixed = pool.map(_work_of_pool, names, chunksize=1)
            pool.close()
            pool.join()
    else:
        with ProcessPoolExecutor(4, mp_context=context) as executor:
            mixed = list(executor.map(_work_of_pool, names))
    assert mixed == [[]] * 8
    before = server.connections()
    _ask(klaviyo, "parent", 5)
    assert server.connections() == before


def test_forks_while_threads_call(server: _Server) -> None:
    """At each fork some thread holds a lock: of the pool of connections, of the pacer, of the driver."""
    klaviyo = Klaviyo("pk_1", base_url=server.url, pacer=_pacer(), pace=False)
    over = threading.Event()
    wrong: list[BaseException] = []

    def busy(number: int) -> None:
        try:
            while not over.is_set():
                _ask(klaviyo, f"thread{number}", 1)
        except BaseException as error:  # noqa: BLE001 - a thread must not end in silence
            wrong.append(error)

    threads = [threading.Thread(target=busy, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    try:
        for turn in range(3):
            _in_children(lambda number, turn=turn: _ask(klaviyo, f"child{turn}-{number}", 5))  # type: ignore[misc]
    finally:
        over.set()
        for thread in threads:
            thread.join()
        klaviyo.close()
    assert wrong == []


def test_locks_that_other_threads_hold(server: _Server) -> None:
    """Every lock that a call takes, held by a thread that the child does not have."""
    klaviyo = Klaviyo("pk_1", base_url=server.url, pacer=_pacer())
    _ask(klaviyo, "parent", 1)
    import gc

    from klaviyo_client.runtime import forks

    locks = [each for each in forks._known if hasattr(each, "release")]
    assert len(locks) >= 5
    held, over = threading.Event(), threading.Event()

    def hold() -> None:
        for lock in locks:
            lock.acquire()
        held.set()
        over.wait()
        for lock in locks:
            lock.release()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    try:

        def work(number: int) -> None:
            assert not any(lock.locked() for lock in locks if hasattr(lock, "locked"))
            _ask(klaviyo, f"child{number}", 3)
            gc.collect()

        _in_children(work, 2)
    finally:
        over.set()
        thread.join()
    klaviyo.close()


def test_the_counts_of_the_pacer_begin_anew(server: _Server) -> None:
    storage = MemoryStorage()
    klaviyo = Klaviyo("pk_1", base_url=server.url, pacer=Pacer(storage))
    _ask(klaviyo, "parent", 3)

    def work(number: int) -> None:
        assert storage._logs == {}
        _ask(klaviyo, f"child{number}", 3)

    _in_children(work, 2)
    klaviyo.close()


def test_redis_counts_the_calls_of_all_processes(server: _Server) -> None:
    """redis-py opens new connections in a child by itself."""
    with started() as socket:
        import redis

        from klaviyo_ext.pacing.redis import RedisStorage

        with redis.Redis(unix_socket_path=socket) as counts:
            klaviyo = Klaviyo("pk_1", base_url=server.url, pacer=Pacer(RedisStorage(counts)))
            _ask(klaviyo, "parent", 1)
            _in_children(lambda number: _ask(klaviyo, f"child{number}", 2), 2)
            _ask(klaviyo, "parent", 1)
            (arrived,) = (key for key in counts.scan_iter() if key.endswith(b"get_profile}:arrived"))
            assert counts.zcard(arrived) == 1 + 4 + 1
            klaviyo.close()


def test_the_async_client_in_a_new_loop(server: _Server) -> None:
    klaviyo = AsyncKlaviyo("pk_1", base_url=server.url, pace=False)

    async def parent() -> None:
        await _ask_async(klaviyo, "parent", 1)
        _in_children(lambda number: asyncio.run(child(number)))
        before = server.connections()
        await _ask_async(klaviyo, "parent", 1)
        assert server.connections() == before
        await klaviyo.aclose()

    async def child(number: int) -> None:
        await _ask_async(klaviyo, f"child{number}")
        await klaviyo.aclose()

    asyncio.run(parent())


def test_the_async_client_after_its_loop_has_ended(server: _Server) -> None:
    klaviyo = AsyncKlaviyo("pk_1", base_url=server.url, pace=False)
    asyncio.run(_ask_async(klaviyo, "parent", 3))
    _in_children(lambda number: asyncio.run(_ask_async(klaviyo, f"child{number}")))
    asyncio.run(_ask_async(klaviyo, "parent", 3))


def test_the_plain_clients(server: _Server) -> None:
    client = Client(api_key="pk_1", base_url=server.url)
    async_client = AsyncClient(api_key="pk_1", base_url=server.url)

    async def ask(name: str) -> None:
        assert (await async_client.send(profiles.get_profile(name))).data.id == name

    client.send(profiles.get_profile("parent"))
    asyncio.run(ask("parent"))

    def work(number: int) -> None:
        for call in range(20):
            assert client.send(profiles.get_profile(f"{number}-{call}")).data.id == f"{number}-{call}"
            asyncio.run(ask(f"{number}-{call}"))

    _in_children(work, 2)
    client.close()


def test_a_client_that_is_closed_stays_closed(server: _Server, klaviyo: Klaviyo) -> None:
    _ask(klaviyo, "parent", 1)
    klaviyo.close()

    def work(_: int) -> None:
        with pytest.raises(ClientClosedError, match="closed"):
            _ask(klaviyo, "child", 1)

    _in_children(work, 1)


def test_closing_it_in_a_child(server: _Server, klaviyo: Klaviyo) -> None:
    _ask(klaviyo, "parent", 1)

    def work(number: int) -> None:
        with klaviyo:
            _ask(klaviyo, f"child{number}", 1)

    _in_children(work, 2)
    before = server.connections()
    _ask(klaviyo, "parent", 1)
    assert server.connections() == before


class _Wrapping(httpx.BaseTransport):
    def __init__(self, inner: httpx.BaseTransport) -> None:
        self.inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.inner.handle_request(request)

    def close(self) -> None:
        self.inner.close()


_OTHERS: dict[str, Callable[[], dict[str, Any]]] = {
    "http_client": lambda: {"http_client": httpx.Client()},
    "transport": lambda: {"transport": httpx.HTTPTransport()},
    "transport in a transport": lambda: {"transport": _Wrapping(_Wrapping(httpx.HTTPTransport()))},
    "mounted": lambda: {"http_client": httpx.Client(mounts={"http://": httpx.HTTPTransport()})},
}


@pytest.mark.parametrize("kind", _OTHERS)
def test_connections_that_the_caller_made(server: _Server, kind: str) -> None:
    given = _OTHERS[kind]()
    klaviyo = Klaviyo("pk_1", base_url=server.url, pace=False, **given)

    def fresh(number: int) -> None:
        _ask(klaviyo, f"child{number}", 3)

    def refused(_: int) -> None:
        with pytest.raises(ClientClosedError, match="create the client in the child"):
            _ask(klaviyo, "child", 1)
        klaviyo.close()

    _in_children(fresh, 2)  # nothing was sent yet
    _ask(klaviyo, "parent", 1)
    _in_children(refused, 2)
    before = server.connections()
    _ask(klaviyo, "parent", 1)
    assert server.connections() == before
    klaviyo.close()
    if "http_client" in given:
        given["http_client"].close()


def test_connections_that_the_caller_of_the_async_client_made(server: _Server) -> None:
    async def main() -> None:
        async with httpx.AsyncClient() as http:
            klaviyo = AsyncKlaviyo("pk_1", base_url=server.url, pace=False, http_client=http)

            def refused(_: int) -> None:
                with pytest.raises(ClientClosedError, match="create the client in the child"):
                    asyncio.run(_ask_async(klaviyo, "child", 1))

            await _ask_async(klaviyo, "parent", 1)
            _in_children(refused, 1)
            before = server.connections()
            await _ask_async(klaviyo, "parent", 1)
            assert server.connections() == before

    asyncio.run(main())


def test_transports_without_connections_go_on() -> None:
    fake = FakeKlaviyo()
    klaviyo = fake.client()
    klaviyo.create_profile({"email": "a@example.com"})

    def work(_: int) -> None:
        assert next(iter(klaviyo.get_profiles())).attributes.email == "a@example.com"

    _in_children(work, 2)


@contextmanager
def _fake_with_profiles() -> Generator[tuple[FakeKlaviyo, str]]:
    with FakeKlaviyo() as fake, fake.serve() as serving:
        with Klaviyo("pk_1", base_url=serving.url, pace=False) as klaviyo:
            for number in range(45):
                klaviyo.create_profile({"email": f"{number}@example.com"})
        yield fake, serving.url


@pytest.mark.parametrize("prefetch", [False, True])
def test_an_iteration_goes_on_in_the_child(prefetch: bool) -> None:
    with _fake_with_profiles() as (_, url), Klaviyo("pk_1", base_url=url, pace=False) as klaviyo:
        found = klaviyo.items(profiles.get_profiles(page_size=10), prefetch=prefetch)
        begun = iter(found)
        first = [next(begun).id for _ in range(5)]

        def work(_: int) -> None:
            rest = [each.id for each in begun]
            assert len({*first, *rest}) == 45

        _in_children(work, 2)
        assert len({*first, *(each.id for each in begun)}) == 45


def _event(number: int) -> dict[str, Any]:
    profile = {"external_id": f"n{number}"}
    return {"metric": "Ordered", "profile": profile, "properties": {}, "unique_id": f"e{number}"}


@pytest.mark.parametrize("journal", [True, False])
def test_a_bulk_run_stays_with_the_parent(tmp_path: Path, journal: bool) -> None:
    """A child that goes on with the run of its parent is told; the run and its journal are those of the parent."""
    path = tmp_path / "journal" if journal else None
    with _fake_with_profiles() as (fake, url), Klaviyo("pk_1", base_url=url, pace=False) as klaviyo:
        parent, children = os.getpid(), []

        def rows() -> Iterator[dict[str, Any]]:
            for number in range(3_000):
                if number == 2_500 and (child := os.fork()):
                    children.append(child)
                yield _event(number)

        code, report = 1, None
        try:
            report = klaviyo.bulk_create_events(rows(), journal=path)
        except (ClientClosedError, JournalError) as error:
            code = 0 if "parent process" in str(error) else 2
        finally:
            if os.getpid() != parent:
                os._exit(code)
        _reap(children)
        assert report is not None
        assert report.ok
        assert len(fake.events) == 3_000
        if path is not None:
            again = klaviyo.bulk_create_events(map(_event, range(3_000)), journal=path)
            assert again.ok


def test_a_jitter_of_its_own() -> None:
    from klaviyo_ext.retry import exponential

    wait = exponential()
    ends = [os.pipe() for _ in range(2)]
    _in_children(lambda number: os.write(ends[number][1], repr([wait(9) for _ in range(5)]).encode()), 2)
    found = [os.read(read, 1000) for read, _ in ends]
    for pair in ends:
        for end in pair:
            os.close(end)
    assert found[0] != found[1]


def test_a_server_stays_with_the_parent() -> None:
    """A child that leaves the context of a fake closes nothing of its parent, and does not wait for its threads."""
    with FakeKlaviyo() as fake, fake.serve() as serving, Klaviyo("pk_1", base_url=serving.url, pace=False) as klaviyo:
        klaviyo.accounts.get_accounts()

        def work(_: int) -> None:
            klaviyo.accounts.get_accounts()
            fake.__exit__()

        _in_children(work, 2)
        klaviyo.accounts.get_accounts()
        assert len(fake.requests) == 4
