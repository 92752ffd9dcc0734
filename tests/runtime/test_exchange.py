"""When the HTTP library is imported and opened, and what becomes of its failures."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import httpx
import pytest

from klaviyo_client.api import profiles
from klaviyo_client.runtime.errors import ArgumentError, ArgumentTypeError, ClientClosedError, TransportError
from klaviyo_client.runtime.exchange import DEFAULT_TIMEOUT, AsyncExchange, Exchange
from klaviyo_client.runtime.wire import Settings, prepare

READ = profiles.get_profile("P1")
PREPARED = prepare(READ, Settings(base_url="http://127.0.0.1:9", authorization=lambda: "Klaviyo-API-Key pk"))
PROXIES = ("ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "http_proxy", "https_proxy")


def profile(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"data": {"type": "profile", "id": "P1"}})


def send(exchange: Any, **options: Any) -> Any:
    if isinstance(exchange, Exchange):
        return exchange.send(READ, PREPARED, **options)
    return asyncio.run(exchange.send(READ, PREPARED, **options))


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("arguments", ["", "timeout=3"])
@pytest.mark.parametrize(
    "made", ["klaviyo_client.Client({})", "klaviyo_client.AsyncClient({})", "klaviyo_ext.Klaviyo('pk', {})"]
)
def test_a_client_is_made_without_the_http_library(made: str, arguments: str) -> None:
    code = f"import sys, klaviyo_client, klaviyo_ext\n{made.format(arguments)}\n"
    heavy = ("httpx", "ssl", "asyncio", "dateutil", "email", "http")
    assert run(f"{code}print([name for name in {heavy} if name in sys.modules])") == "[]"


def test_threads_that_make_the_first_request_of_a_process_at_once() -> None:
    code = """
import threading
from klaviyo_client import Client, TransportError
from klaviyo_client.api import profiles
client, barrier, found = Client(api_key="pk", base_url="http://127.0.0.1:9"), threading.Barrier(8), []
def first():
    barrier.wait()
    try:
        client.send(profiles.get_profile("P1"))
    except Exception as error:
        found.append(type(error))
threads = [threading.Thread(target=first) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(found == [TransportError] * 8)
"""
    assert run(code) == "True"


def test_threads_share_one_httpx_client(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[httpx.Client] = []
    original = httpx.Client

    def make(**options: Any) -> httpx.Client:
        client = original(**options)
        made.append(client)
        return client

    monkeypatch.setattr(httpx, "Client", make)
    exchange, barrier = Exchange(), Barrier(8)

    def first(_: int) -> None:
        barrier.wait()
        with pytest.raises(TransportError):
            exchange.send(READ, PREPARED)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(first, range(8)))
    assert len(made) == 1
    exchange.close()
    assert made[0].is_closed


def test_threads_with_an_event_loop_each_share_the_tls_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[object] = []
    original = httpx.create_ssl_context

    def load(**options: Any) -> Any:
        loaded.append(options)
        return original(**options)

    monkeypatch.setattr(httpx, "create_ssl_context", load)
    exchange, barrier = AsyncExchange(), Barrier(8)

    async def first() -> None:
        barrier.wait()
        with pytest.raises(TransportError):
            await exchange.send(READ, PREPARED)
        await exchange._own[asyncio.get_running_loop()].http.aclose()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: asyncio.run(first()), range(8)))
    assert len(loaded) == 1


@pytest.mark.parametrize("exchange", [Exchange, AsyncExchange])
def test_a_client_that_is_closed_before_its_first_request(exchange: type[Any]) -> None:
    made = exchange()
    made.close() if exchange is Exchange else asyncio.run(made.aclose())
    with pytest.raises(ClientClosedError, match="get_profile: the client is closed"):
        send(made)


def test_a_transport_is_closed_although_nothing_was_sent() -> None:
    closed: list[bool] = []

    class Transport(httpx.MockTransport):
        def close(self) -> None:
            closed.append(True)

    Exchange(transport=Transport(profile)).close()
    assert closed == [True]


@pytest.mark.parametrize("exchange", [Exchange, AsyncExchange])
@pytest.mark.parametrize("proxy", ["ftp://127.0.0.1:1", "http://127.0.0.1:port"])
def test_a_wrong_proxy_in_the_environment(monkeypatch: pytest.MonkeyPatch, exchange: type[Any], proxy: str) -> None:
    for name in PROXIES:
        monkeypatch.setenv(name, proxy)
    with pytest.raises(ArgumentError, match=r"get_profile: cannot open the HTTP client: .*proxy"):
        send(exchange())


@pytest.mark.parametrize("exchange", [Exchange, AsyncExchange])
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"http_client": httpx.MockTransport(profile)}, "http_client must be an httpx.(Async)?Client, not MockTranspo"),
        ({"transport": "none"}, "transport must be an httpx.(Async)?BaseTransport, not str"),
        ({"timeout": 0}, "timeout must be a positive number of seconds or an httpx.Timeout"),
        ({"timeout": None}, "timeout must be a positive number"),
        ({"timeout": True}, "timeout must be a positive number"),
        ({"timeout": float("nan")}, "timeout must be a positive number"),
        ({"timeout": (1, 2, 3, 4)}, "timeout must be a positive number"),
    ],
)
def test_wrong_arguments(exchange: type[Any], arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentTypeError, match=message):
        exchange(**arguments)


@pytest.mark.parametrize("exchange", [Exchange, AsyncExchange])
def test_a_client_and_a_transport(exchange: type[Any]) -> None:
    http: Any = httpx.Client() if exchange is Exchange else httpx.AsyncClient()
    with pytest.raises(ArgumentError, match="pass http_client or transport, not both"):
        exchange(http_client=http, transport=httpx.MockTransport(profile))
    http.close() if exchange is Exchange else asyncio.run(http.aclose())


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (DEFAULT_TIMEOUT, httpx.Timeout(30.0, connect=5.0)),
        (DEFAULT_TIMEOUT._replace(read=60), httpx.Timeout(30.0, connect=5.0, read=60.0)),
        (2, httpx.Timeout(2)),
        (httpx.Timeout(None), httpx.Timeout(None)),
    ],
)
def test_timeouts_are_those_of_httpx(timeout: Any, expected: httpx.Timeout) -> None:
    seen: list[object] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return profile(request)

    send(Exchange(timeout=timeout, transport=httpx.MockTransport(answer)))
    send(Exchange(transport=httpx.MockTransport(answer)), timeout=timeout)
    assert seen == [expected.as_dict()] * 2


@pytest.mark.parametrize("exchange", [Exchange, AsyncExchange])
def test_own_clients_keep_no_cookies(exchange: type[Any]) -> None:
    sent: list[str | None] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("cookie"))
        return httpx.Response(200, headers=[("Set-Cookie", "a=1"), ("Set-Cookie", "b=2; Path=/")], content=b"{}")

    async def twice() -> int:
        for _ in range(2):
            done = made.send(READ, PREPARED)
            response = done if exchange is Exchange else await done
            assert response.headers["set-cookie"] == "a=1, b=2; Path=/"
        clients = [made._http] if exchange is Exchange else [kept.http for kept in made._own.values()]
        return sum(len(http.cookies) for http in clients)

    made = exchange(transport=httpx.MockTransport(serve))
    assert asyncio.run(twice()) == 0
    assert sent == [None, None]


def test_a_client_that_is_passed_in_keeps_its_cookies() -> None:
    headers = {"Set-Cookie": "a=1"}
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=b"{}")))
    Exchange(http_client=http).send(READ, PREPARED)
    assert dict(http.cookies) == {"a": "1"}
