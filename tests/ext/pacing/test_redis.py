"""Counting in a real Redis: shared by processes, tidy, and clear about its failures."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from klaviyo_client import operations
from klaviyo_client.runtime.operation import Operation, Quota
from klaviyo_ext import AsyncKlaviyo, Klaviyo
from klaviyo_ext.errors import PacingStorageError
from klaviyo_ext.pacing import Bucket, Pacer
from tests.ext.redis_server import started

redis = pytest.importorskip("redis", reason="the extra redis is not installed")

BUCKET = Bucket("account:operation", (Quota(50, 1), Quota(150, 60)))


@pytest.fixture(scope="module")
def socket() -> Iterator[str]:
    with started() as path:
        yield path


@pytest.fixture
def client(socket: str) -> Iterator[Any]:
    made = redis.Redis(unix_socket_path=socket)
    made.flushall()
    yield made
    made.close()


def unreachable(path: Path) -> Any:
    """A client that gives up at once; by default it would try again for some seconds."""
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    return redis.Redis(unix_socket_path=str(path / "nothing"), retry=Retry(NoBackoff(), 0))


def storage(client: Any, **options: Any) -> Any:
    from klaviyo_ext.pacing.redis import RedisStorage

    return RedisStorage(client, **options)


PROCESS = """
import json, sys
import redis
from klaviyo_client.runtime.operation import Quota
from klaviyo_ext.pacing import Bucket
from klaviyo_ext.pacing.redis import RedisStorage

bucket = Bucket("account:operation", (Quota(50, 1), Quota(150, 60)))
storage = RedisStorage(redis.Redis(unix_socket_path=sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
print(json.dumps([storage.take(bucket, None).wait for _ in range(100)]))
"""


def test_processes_share_an_account(socket: str, client: Any) -> None:
    options: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    command = [sys.executable, "-c", PROCESS, socket]
    processes = [subprocess.Popen(command, cwd=Path(__file__).parents[3], **options) for _ in range(3)]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    found = [process.communicate("go\n", timeout=60)[0] for process in processes]
    name = "klaviyo-ext:{account:operation}"
    kinds = [client.zrange(f"{name}:{kind}", 0, -1, withscores=True) for kind in ("arrived", "away", "planned")]
    times = [score / 1e6 for kind in kinds for _, score in kind]
    assert len(times) == sum(len(json.loads(text)) for text in found) == 300
    for quota in BUCKET.quotas:
        assert all(b - a >= quota.seconds for a, b in zip(times, times[quota.calls :], strict=False))
    assert times[149] - times[0] < 4


def test_keys_have_the_prefix_are_of_one_slot_and_expire(client: Any) -> None:
    shared = storage(client, prefix="mine")
    for _ in range(60):
        shared.take(BUCKET, None)
    shared.take(BUCKET, 0.0)
    shared.block(BUCKET, 5)
    keys = {key.decode(): client.pttl(key) / 1000 for key in client.keys()}  # noqa: SIM118 - not a dict
    assert {key.rpartition("}")[2] for key in keys} == {":away", ":waiting", ":planned", ":closed", ":number"}
    assert all(key.startswith("mine:{account:operation}:") for key in keys)
    assert all(0 < seconds < 70 for seconds in keys.values())


def test_a_refused_request_leaves_nothing_for_ever(client: Any) -> None:
    shared = storage(client)
    shared.block(BUCKET, 5)
    assert shared.take(BUCKET, 0.0).place is None
    assert all(client.pttl(key) > 0 for key in client.keys())  # noqa: SIM118 - not a dict


def test_a_client_that_decodes_answers_serves_as_well(socket: str, client: Any) -> None:
    shared = storage(redis.Redis(unix_socket_path=socket, decode_responses=True))
    bucket = Bucket("a:b", (Quota(1, 60),))
    assert shared.take(bucket, None).wait == 0.0
    grant = shared.take(bucket, None)
    assert 59 < shared.claim(bucket, grant.place) < 61
    shared.give_back(bucket, grant.place)
    assert client.zcard("klaviyo-ext:{a:b}:waiting") == 0


def test_scripts_that_the_server_has_lost_are_loaded_again(client: Any) -> None:
    shared = storage(client)
    shared.take(BUCKET, None)
    client.script_flush()
    assert shared.take(BUCKET, None).place is not None


def test_the_clock_is_that_of_the_server(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    shared, bucket = storage(client), Bucket("a:b", (Quota(1, 60),))
    shared.take(bucket, None)
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert 59 < shared.take(bucket, None).wait < 61


def test_an_unreachable_server_is_a_clear_error(tmp_path: Path) -> None:
    shared = storage(unreachable(tmp_path))
    for act in (
        lambda: shared.take(BUCKET, None),
        lambda: shared.claim(BUCKET, "x"),
        lambda: shared.settle(BUCKET, "x"),
        lambda: shared.give_back(BUCKET, "x"),
        lambda: shared.block(BUCKET, 1.0),
    ):
        with pytest.raises(
            PacingStorageError,
            match=r"cannot reach the rate limits in Redis \(ConnectionError\); the request was not sent",
        ) as caught:
            act()  # type: ignore[no-untyped-call]
        assert isinstance(caught.value.__cause__, redis.exceptions.RedisError)


def test_a_call_is_not_sent_while_it_cannot_be_counted(tmp_path: Path) -> None:
    sent: list[httpx.Request] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200)

    pacer = Pacer(storage(unreachable(tmp_path)))
    info = operations["get_metrics"]
    with Klaviyo("pk_test", transport=httpx.MockTransport(serve), pacer=pacer) as klaviyo:
        with pytest.raises(PacingStorageError):
            klaviyo.send(Operation(info, info.path_template))
        assert sent == []
        klaviyo.send_raw(Operation(info, info.path_template), pace=False)
        assert len(sent) == 1


def test_tasks_use_it_in_threads(client: Any) -> None:
    info = operations["get_metrics"]
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=b'{"data": []}'))
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        # The server's clock goes on as it likes; the places are made to have come instead.
        client.flushall()

    async def main() -> None:
        pacer = Pacer(storage(client))
        async with AsyncKlaviyo("pk_test", transport=transport, pacer=pacer, sleep=sleep) as klaviyo:
            for _ in range(11):
                await klaviyo.send(Operation(info, info.path_template))

    asyncio.run(main())
    assert len(slept) == 1
    assert 0.5 < slept[0] <= 1.05


def test_without_the_library_the_extra_is_named() -> None:
    code = """
import sys
sys.modules["redis"] = None
sys.modules["redis.exceptions"] = None
import klaviyo_ext.pacing
try:
    import klaviyo_ext.pacing.redis
except ImportError as error:
    print(error)
"""
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[3], capture_output=True, text=True, check=True
    )
    assert found.stdout == "RedisStorage needs the extra 'redis': pip install 'klaviyo-ext[redis]'\n"
