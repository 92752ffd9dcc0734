"""A storage that accepts commands and never answers holds no call beyond its deadline."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry
from klaviyo_ext.errors import PacingStorageError
from klaviyo_ext.pacing import Pacer, storage_threads as storage_threads_module
from klaviyo_ext.pacing.storage_threads import StorageThreads
from tests.ext.kernel import answer, profile
from tests.ext.redis_server import started
from tests.raw_server import Raw, raw_server

redis = pytest.importorskip("redis", reason="the extra redis is not installed")

SECONDS, SLACK = 0.3, 0.7
LONG = 20.0


def run(kind: str, pacer: Pacer, calls: int = 1, **options: Any) -> list[Any]:
    """What ``calls`` calls at once return or raise."""
    sent: list[str] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        hook = options.get("hook")
        if hook is not None:
            hook()
        return answer(profile())

    transport = httpx.MockTransport(serve)
    settings: dict[str, Any] = {"pacer": pacer, "retry": Retry(deadline=options.get("deadline", SECONDS))}
    found: list[Any] = []

    def one(klaviyo: Klaviyo) -> None:
        try:
            found.append(klaviyo.get_profile("P1").id)
        except Exception as error:  # noqa: BLE001 - the test looks at it
            found.append(error)

    if kind == "blocking":
        with Klaviyo("pk_test", transport=transport, **settings) as klaviyo:
            threads = [threading.Thread(target=one, args=(klaviyo,)) for _ in range(calls)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        return found

    async def main() -> list[Any]:
        async with AsyncKlaviyo("pk_test", transport=transport, **settings) as klaviyo:
            results = await asyncio.gather(*(klaviyo.get_profile("P1") for _ in range(calls)), return_exceptions=True)
        return [result if isinstance(result, BaseException) else result.id for result in results]

    return asyncio.run(main())


@contextmanager
def frozen(client: Any) -> Iterator[None]:
    pid = client.info("server")["process_id"]
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def storage(client: Any) -> Any:
    from klaviyo_ext.pacing.redis import RedisStorage

    return RedisStorage(client)


def storage_threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name == "klaviyo-storage"}


kinds = pytest.mark.parametrize("kind", ["blocking", "async"])


@kinds
def test_a_server_that_never_answers(kind: str) -> None:
    def silent(raw: Raw) -> None:
        raw.wait()

    with raw_server(silent, read=False) as server, redis.Redis(port=server.port) as client:
        began = time.monotonic()
        (error,) = run(kind, Pacer(storage(client)))
        assert time.monotonic() - began < SECONDS + SLACK
    assert isinstance(error, PacingStorageError)
    assert "did not answer in time; the request was not sent" in str(error)


@kinds
def test_a_frozen_server_is_used_again_when_it_answers(kind: str) -> None:
    with started() as socket, redis.Redis(unix_socket_path=socket) as client:
        pacer = Pacer(storage(client))
        assert run(kind, pacer) == ["P1"]
        before = storage_threads()
        with frozen(client):
            began = time.monotonic()
            errors = [error for _ in range(3) for error in run(kind, pacer, calls=6)]
            assert time.monotonic() - began < 3 * (SECONDS + SLACK)
            assert [type(error) for error in errors] == [PacingStorageError] * 18
            assert len(storage_threads() - before) <= 16
        until = time.monotonic() + LONG
        while run(kind, pacer) != ["P1"]:
            assert time.monotonic() < until


@kinds
def test_a_response_is_returned_although_the_storage_freezes_after_it_was_asked(kind: str) -> None:
    with started() as socket, redis.Redis(unix_socket_path=socket) as client:
        pid = client.info("server")["process_id"]
        began = time.monotonic()
        try:
            assert run(kind, Pacer(storage(client)), hook=lambda: os.kill(pid, signal.SIGSTOP)) == ["P1"]
        finally:
            os.kill(pid, signal.SIGCONT)
        assert time.monotonic() - began < SECONDS + SLACK


def test_a_command_that_raises_and_one_that_is_given_up() -> None:
    threads, gate = StorageThreads(), threading.Event()
    assert threads.begin(lambda: 1).result(LONG) == 1
    with pytest.raises(TimeoutError, match="mine"):
        threads.begin(lambda: (_ for _ in ()).throw(TimeoutError("mine"))).result(LONG)
    waiting = [threads.begin(gate.wait) for _ in range(8)]
    for done in waiting:
        threads.give_up(done)
    with pytest.raises(PacingStorageError):
        threads.begin(lambda: 1)
    gate.set()
    for done in waiting:
        done.result(LONG)
    until = time.monotonic() + LONG
    while True:
        try:
            assert threads.begin(lambda: 2).result(LONG) == 2
            break
        except PacingStorageError:
            assert time.monotonic() < until


def test_threads_without_work_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage_threads_module, "_IDLE", 0.001)
    before, threads = storage_threads(), StorageThreads()
    for _ in range(200):
        assert threads.begin(lambda: 1).result(LONG) == 1
    for thread in storage_threads() - before:
        thread.join(LONG)
    assert storage_threads() <= before


def test_a_forked_process_gets_threads_of_its_own() -> None:
    threads = StorageThreads()
    assert threads.begin(os.getpid).result(LONG) == os.getpid()
    ends, child_ends = os.pipe()
    pid = os.fork()
    if pid == 0:  # pragma: no cover - another process
        try:
            os.write(child_ends, str(threads.begin(os.getpid).result(LONG)).encode())
        finally:
            os._exit(0)
    os.waitpid(pid, 0)
    assert os.read(ends, 100) == str(pid).encode()
    os.close(ends)
    os.close(child_ends)
