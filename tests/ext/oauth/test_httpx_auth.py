"""The auth flow: one client, one request after another."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import logging
import pickle
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from urllib.parse import parse_qsl

import httpx
import pytest

from klaviyo_client.runtime.exchange import MAX_RESPONSE_BYTES
from klaviyo_ext import oauth
from klaviyo_ext.errors import (
    ArgumentError,
    ArgumentTypeError,
    BadResponseError,
    RequestTimeoutError,
    ResponseTooLargeError,
    TransportError,
)
from tests.ext.oauth.leaks import SECRETS, check_hidden, failed
from tests.raw_server import Raw, ok, raw_server

START = datetime(2026, 3, 4, 12, 0, 0, tzinfo=UTC)
API = "https://a.klaviyo.com/api/profiles"


class Server:
    """The API and its token endpoint. Access tokens are numbered; only those in ``good`` are let in."""

    def __init__(self) -> None:
        self.now = START
        self.issued = 1
        self.good = {"access-1"}
        self.refresh = {"refresh-1"}
        self.rotate = False
        self.log: list[str] = []
        self.requests: list[httpx.Request] = []
        self.renewal: Callable[[httpx.Request], httpx.Response] | None = None
        """What the token endpoint does instead."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.path == "/oauth/token":
            return self._token(request)
        credential = request.headers.get("authorization", "nothing")
        self.log.append(credential.removeprefix("Bearer "))
        if credential.removeprefix("Bearer ") in self.good:
            return httpx.Response(200, json={"data": []})
        return httpx.Response(401, json={"errors": [{"code": "authentication_failed"}]})

    def _token(self, request: httpx.Request) -> httpx.Response:
        self.log.append("refresh")
        if self.renewal is not None:
            return self.renewal(request)
        form = dict(parse_qsl(request.content.decode(), strict_parsing=True))
        if form["refresh_token"] not in self.refresh:
            return httpx.Response(400, json={"error": "invalid_grant", "error_description": "revoked"})
        return httpx.Response(200, json=self.issue())

    def issue(self) -> dict[str, Any]:
        self.issued += 1
        self.good.add(f"access-{self.issued}")
        answer: dict[str, Any] = {"access_token": f"access-{self.issued}", "expires_in": 3600, "token_type": "Bearer"}
        if self.rotate:
            self.refresh = {f"refresh-{self.issued}"}
            answer["refresh_token"] = f"refresh-{self.issued}"
        return answer

    def pass_time(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def token(number: int = 1, expires_at: datetime | None = START + timedelta(hours=1), refresh: int = 1) -> oauth.Token:
    return oauth.Token(
        access_token=f"access-{number}", refresh_token=f"refresh-{refresh}", expires_at=expires_at, scopes="a b"
    )


def auth(server: Server, store: Any = None, **options: Any) -> oauth.OAuth:
    given: dict[str, Any] = {"client_id": "app", "client_secret": "app-secret", "token": token(), "store": store}
    return oauth.OAuth(**{**given, "clock": lambda: server.now, **options})


class Unread(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body as it comes from the network: it can be read once, and is not decompressed."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield self._data

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._data

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def unread(response: httpx.Response) -> httpx.Response:
    """``response`` as the network delivers it; a transport for tests has read it already."""
    if not response.is_stream_consumed:
        return response
    return httpx.Response(response.status_code, headers=response.headers, stream=Unread(response.content))


class Caller:
    """A client of one of the two kinds."""

    def __init__(self, mode: Literal["sync", "async"], runner: asyncio.Runner) -> None:
        self.mode = mode
        self._runner = runner

    def send(
        self, server: Any, flow: httpx.Auth, url: str = API, method: str = "GET", **options: Any
    ) -> httpx.Response:
        client_options = {name: options.pop(name) for name in ("follow_redirects", "headers") if name in options}
        transport: Any = None if server is None else httpx.MockTransport(lambda request: unread(server(request)))
        if self.mode == "sync":
            with httpx.Client(transport=transport, auth=flow, **client_options) as client:
                return client.request(method, url, **options)

        async def run() -> httpx.Response:
            async with httpx.AsyncClient(transport=transport, auth=flow, **client_options) as client:
                return await client.request(method, url, **options)

        return self._runner.run(run())


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    with asyncio.Runner() as runner:
        yield Caller(request.param, runner)


def test_a_good_token_is_sent(caller: Caller) -> None:
    server = Server()
    response = caller.send(server, auth(server), headers={"user-agent": "ours"})
    assert response.status_code == 200
    assert server.log == ["access-1"]


@pytest.mark.parametrize(
    ("left", "leeway", "renewed"), [(61, 60, False), (60, 60, False), (59, 60, True), (0, 0, False), (-1, 0, True)]
)
def test_renews_before_the_end(caller: Caller, left: float, leeway: float, renewed: bool) -> None:
    server = Server()
    stored: list[oauth.Token] = []
    flow = auth(server, stored.append, leeway=leeway)
    server.pass_time(3600 - left)
    assert caller.send(server, flow).status_code == 200
    assert server.log == (["refresh", "access-2"] if renewed else ["access-1"])
    assert stored == ([flow.token] if renewed else [])
    if renewed:
        assert flow.token == token(2, server.now + timedelta(hours=1))


def test_a_token_of_unknown_end_is_used_until_it_is_refused(caller: Caller) -> None:
    server = Server()
    flow = auth(server, token=token(expires_at=None))
    server.pass_time(10**8)
    caller.send(server, flow)
    server.good.clear()
    assert caller.send(server, flow).status_code == 200
    assert server.log == ["access-1", "access-1", "refresh", "access-2"]


def test_the_request_for_a_token(caller: Caller) -> None:
    server = Server()
    server.good.clear()
    caller.send(server, auth(server), headers={"user-agent": "ours"}, timeout=7)
    request = server.requests[1]
    expected = oauth.refresh_token("app", "app-secret", token())
    assert (request.method, str(request.url), request.content) == ("POST", expected.url, expected.content)
    assert request.headers["authorization"] == expected.headers["Authorization"]
    assert request.headers["user-agent"] == "ours"
    assert request.extensions["timeout"]["read"] == 7


def test_another_token_endpoint(caller: Caller) -> None:
    server = Server()
    server.good.clear()
    caller.send(server, auth(server, token_url="http://127.0.0.1:9/oauth/token"))
    assert str(server.requests[1].url) == "http://127.0.0.1:9/oauth/token"


def test_renews_once_when_refused(caller: Caller) -> None:
    server = Server()
    server.good.clear()
    response = caller.send(server, auth(server), method="POST", content=b'{"x": 1}')
    assert response.status_code == 200
    assert server.log == ["access-1", "refresh", "access-2"]
    assert [request.content for request in server.requests if request.url.path != "/oauth/token"] == [b'{"x": 1}'] * 2


def test_a_body_that_can_be_read_once_is_sent_twice(caller: Caller) -> None:
    server = Server()
    server.good.clear()

    def chunks() -> Iterator[bytes]:
        yield b"a"
        yield b"b"

    async def chunks_async() -> Any:
        yield b"a"
        yield b"b"

    content = chunks() if caller.mode == "sync" else chunks_async()
    assert caller.send(server, auth(server), method="POST", content=content).status_code == 200
    assert [server.requests[0].content, server.requests[2].content] == [b"ab", b"ab"]


def test_a_second_refusal_is_handed_back(caller: Caller) -> None:
    server = Server()
    flow = auth(server)

    def refuses(request: httpx.Request) -> httpx.Response:
        server.good.clear()
        return server(request)

    response = caller.send(refuses, flow)
    assert response.status_code == 401
    assert response.json()["errors"][0]["code"] == "authentication_failed"
    assert server.log == ["access-1", "refresh", "access-2"]


@pytest.mark.parametrize("status", [403, 404, 429, 500])
def test_other_refusals_renew_nothing(caller: Caller, status: int) -> None:
    server = Server()

    def refuses(request: httpx.Request) -> httpx.Response:
        server(request)
        return httpx.Response(status)

    assert caller.send(refuses, auth(server)).status_code == status
    assert server.log == ["access-1"]


def test_a_rotated_refresh_token_is_used_next(caller: Caller) -> None:
    server = Server()
    server.rotate = True
    flow = auth(server)
    for _ in range(3):
        server.pass_time(3600)
        caller.send(server, flow)
    assert flow.token.refresh_token == "refresh-4"
    assert server.log == ["refresh", "access-2", "refresh", "access-3", "refresh", "access-4"]


def test_a_token_that_comes_expired_is_tried_once(caller: Caller) -> None:
    server = Server()
    server.renewal = lambda _: httpx.Response(200, json={**server.issue(), "expires_in": 0})
    server.pass_time(3600)
    assert caller.send(server, auth(server)).status_code == 200
    assert server.log == ["refresh", "access-2"]


def test_one_object_serves_clients_of_both_kinds() -> None:
    server = Server()
    flow = auth(server)
    with asyncio.Runner() as runner:
        for mode in ("sync", "async", "sync"):
            Caller(mode, runner).send(server, flow)
            server.pass_time(3600)
    assert server.log == ["access-1", "refresh", "access-2", "refresh", "access-3"]


# Storing


def test_a_token_is_stored_before_it_is_used(caller: Caller) -> None:
    server = Server()
    server.good.clear()
    assert (
        caller.send(server, auth(server, lambda new: server.log.append(f"store {new.access_token}"))).status_code == 200
    )
    assert server.log == ["access-1", "refresh", "store access-2", "access-2"]


def test_asynchronous_callbacks() -> None:
    server = Server()
    server.good.clear()

    async def store(new: oauth.Token) -> None:
        await asyncio.sleep(0)
        server.log.append(f"store {new.access_token}")

    async def load() -> oauth.Token | None:
        await asyncio.sleep(0)
        server.log.append("load")
        return None

    def ordinary(new: oauth.Token) -> Any:
        return store(new)

    class Callback:
        async def __call__(self, new: oauth.Token) -> None:
            await store(new)

    with asyncio.Runner() as runner:
        for number, callback in enumerate((store, Callback(), ordinary), 2):
            server.log.clear()
            flow = auth(server, callback, load=load)
            server.good.clear()
            assert Caller("async", runner).send(server, flow).status_code == 200
            assert server.log == ["access-1", "load", "refresh", f"store access-{number}", f"access-{number}"]


def test_a_blocking_client_refuses_asynchronous_callbacks() -> None:
    server = Server()
    server.pass_time(3600)

    async def store(new: oauth.Token) -> None:
        raise AssertionError

    async def load() -> oauth.Token | None:
        raise AssertionError

    def disguised(new: oauth.Token) -> Any:
        return store(new)

    with httpx.Client(transport=httpx.MockTransport(server)) as client:
        for flow in (auth(server, store), auth(server, load=load)):
            with pytest.raises(ArgumentTypeError, match="ordinary functions"):
                client.get(API, auth=flow)
        assert server.log == []
        with pytest.raises(oauth.TokenCallbackError) as caught:
            client.get(API, auth=auth(server, disguised))
        assert isinstance(caught.value.__cause__, ArgumentTypeError)

        future: asyncio.Future[None] = asyncio.Future(loop=asyncio.new_event_loop())
        with pytest.raises(oauth.TokenCallbackError):
            client.get(API, auth=auth(server, lambda _: future))
        future.get_loop().close()


def test_ordinary_callbacks_do_not_block_an_event_loop() -> None:
    server = Server()
    server.good.clear()

    async def run() -> None:
        loop, ready = asyncio.get_running_loop(), asyncio.Event()

        def store(_: oauth.Token) -> None:
            asyncio.run_coroutine_threadsafe(set_ready(), loop).result(timeout=10)

        async def set_ready() -> None:
            ready.set()

        async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as client:
            await client.get(API, auth=auth(server, store))
        assert ready.is_set()

    asyncio.run(run())


def test_a_token_that_cannot_be_stored_is_not_used_and_not_lost(caller: Caller) -> None:
    server = Server()
    server.rotate = True
    server.good.clear()
    reason = OSError("disk full")
    stored: list[oauth.Token] = []

    def store(new: oauth.Token) -> None:
        if not stored and server.log.count("store") < 2:
            server.log.append("store")
            raise reason
        stored.append(new)

    flow = auth(server, store)
    for _ in range(2):
        with pytest.raises(oauth.TokenCallbackError, match="store callback for tokens raised OSError") as caught:
            caller.send(server, flow)
        assert caught.value.callback == "store"
        assert caught.value.__cause__ is reason
        assert flow.token == token()
        assert pickle.loads(pickle.dumps(caught.value)).callback == "store"
    assert caller.send(server, flow).status_code == 200
    assert server.log == ["access-1", "refresh", "store", "access-1", "store", "access-1", "access-2"]
    assert stored == [flow.token]
    assert flow.token.refresh_token == "refresh-2"


def test_a_token_that_could_not_be_stored_for_too_long_is_renewed_by_its_own_refresh_token(caller: Caller) -> None:
    server = Server()
    server.rotate = True
    server.pass_time(3600)
    stored: list[oauth.Token] = []

    def store(new: oauth.Token) -> None:
        stored.append(new)
        if len(stored) == 1:
            raise OSError

    flow = auth(server, store)
    with pytest.raises(oauth.TokenCallbackError):
        caller.send(server, flow)
    server.pass_time(3600)
    caller.send(server, flow)
    assert [each.refresh_token for each in stored] == ["refresh-2", "refresh-3"]
    assert server.log == ["refresh", "refresh", "access-3"]


def test_callbacks_cannot_ask_for_the_token_they_handle(caller: Caller) -> None:
    server = Server()
    server.pass_time(3600)

    def store(_: oauth.Token) -> None:
        with httpx.Client(transport=httpx.MockTransport(server)) as client:
            client.get(API, auth=flow)

    flow = auth(server, store)
    with pytest.raises(oauth.TokenCallbackError) as caught:
        caller.send(server, flow)
    assert isinstance(caught.value.__cause__, RuntimeError)

    async def store_async(_: oauth.Token) -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as client:
            await asyncio.create_task(client.get(API, auth=flow))

    if caller.mode == "async":
        flow = auth(server, store_async)
        with pytest.raises(oauth.TokenCallbackError):
            caller.send(server, flow)


def test_callbacks_can_use_another_account(caller: Caller) -> None:
    server = Server()
    other = auth(server)

    def store(_: oauth.Token) -> None:
        with httpx.Client(transport=httpx.MockTransport(server)) as client:
            client.get(API, auth=other)

    server.pass_time(3600)
    assert caller.send(server, auth(server, store)).status_code == 200
    assert server.log == ["refresh", "refresh", "access-3", "access-2"]


# Loading


def test_takes_up_what_another_process_has_stored(caller: Caller) -> None:
    server = Server()
    server.good = {"access-7"}
    stored: list[oauth.Token] = []
    flow = auth(server, stored.append, load=lambda: token(7, START + timedelta(hours=2), refresh=7))
    assert caller.send(server, flow).status_code == 200
    assert server.log == ["access-1", "access-7"]
    assert (stored, flow.token.access_token) == ([], "access-7")


@pytest.mark.parametrize(
    ("loaded", "refresh"),
    [
        (None, "refresh-1"),
        (token(), "refresh-1"),
        (token(0, START - timedelta(hours=1), refresh=0), "refresh-1"),  # older than the one in memory
        (token(1, START + timedelta(hours=1), refresh=7), "refresh-7"),  # refused, but another refresh token
        (token(6, START + timedelta(hours=1, seconds=1), refresh=7), "refresh-7"),  # newer, but at its end too
    ],
)
def test_renews_the_newest_token_that_it_knows(caller: Caller, loaded: oauth.Token | None, refresh: str) -> None:
    server = Server()
    server.good.clear()
    server.refresh = {refresh}
    server.pass_time(3601)
    flow = auth(server, load=lambda: loaded, leeway=60)
    assert caller.send(server, flow).status_code == 200
    assert server.log == ["refresh", "access-2"]


def test_a_loaded_token_of_unknown_end_is_tried(caller: Caller) -> None:
    server = Server()
    server.good.clear()
    server.refresh = {"refresh-7"}
    server.pass_time(3601)
    flow = auth(server, load=lambda: token(7, None, refresh=7))
    assert caller.send(server, flow).status_code == 200
    assert server.log == ["access-7", "refresh", "access-2"]


def test_another_process_was_faster(caller: Caller) -> None:
    server = Server()
    server.refresh = {"refresh-7"}
    server.good = {"access-7"}
    answers = iter([None, token(7, START + timedelta(hours=3), refresh=7)])
    server.pass_time(3600)
    flow = auth(server, load=lambda: next(answers))
    assert caller.send(server, flow).status_code == 200
    assert server.log == ["refresh", "access-7"]


@pytest.mark.parametrize("loaded", [None, token()])
def test_nobody_was_faster(caller: Caller, loaded: oauth.Token | None) -> None:
    server = Server()
    server.refresh.clear()
    server.pass_time(3600)
    with pytest.raises(oauth.InvalidGrantError):
        caller.send(server, auth(server, load=lambda: loaded))


def test_load_raises(caller: Caller) -> None:
    server = Server()
    server.pass_time(3600)

    def load() -> oauth.Token:
        raise KeyError("x")

    with pytest.raises(oauth.TokenCallbackError, match="load callback for tokens raised KeyError"):
        caller.send(server, auth(server, load=load))
    assert server.log == []


# Failures


def test_the_grant_is_gone(caller: Caller) -> None:
    server = Server()
    server.good.clear()
    server.refresh.clear()
    flow = auth(server)
    with pytest.raises(oauth.InvalidGrantError, match="connected again") as caught:
        caller.send(server, flow)
    assert caught.value.error_description == "revoked"
    assert flow.token == token()


@pytest.mark.parametrize("status", [429, 500, 503])
def test_an_endpoint_that_is_down_is_asked_once(caller: Caller, status: int) -> None:
    server = Server()
    server.renewal = lambda _: httpx.Response(status, headers={"Retry-After": "3"}, text="<html>")
    server.pass_time(3600)
    flow = auth(server)
    with pytest.raises(BadResponseError) as caught:
        caller.send(server, flow)
    assert (caught.value.status_code, caught.value.headers["retry-after"]) == (status, "3")
    assert server.log == ["refresh"]
    server.renewal = None
    assert caller.send(server, flow).status_code == 200


@pytest.mark.parametrize(
    ("raised", "kind"), [(httpx.ConnectError("refused"), TransportError), (httpx.ReadTimeout(""), RequestTimeoutError)]
)
def test_the_endpoint_does_not_answer(caller: Caller, raised: Exception, kind: type[TransportError]) -> None:
    server = Server()

    def fails(_: httpx.Request) -> httpx.Response:
        raise raised

    server.renewal = fails
    server.pass_time(3600)
    flow = auth(server)
    with pytest.raises(TransportError, match="token endpoint") as caught:
        caller.send(server, flow)
    assert type(caught.value) is kind
    assert caught.value.__cause__ is raised
    assert not caught.value.sent  # the API request was not
    server.renewal = None
    assert caller.send(server, flow).status_code == 200


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends too soon."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise httpx.ReadError("cut")

    async def __aiter__(self) -> Any:
        yield b"{"
        raise httpx.ReadError("cut")


def test_the_endpoint_does_not_answer_in_full(caller: Caller) -> None:
    server = Server()
    server.renewal = lambda _: httpx.Response(200, stream=Broken())
    server.pass_time(3600)
    with pytest.raises(TransportError, match="token endpoint: cut") as caught:
        caller.send(server, auth(server))
    assert not caught.value.sent


def test_the_api_does_not_answer(caller: Caller) -> None:
    def fails(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with pytest.raises(httpx.ConnectError):
        caller.send(fails, auth(Server()))
    with pytest.raises(httpx.ReadError):
        caller.send(lambda _: httpx.Response(401, stream=Broken()), auth(Server()))


# Where the token goes


@pytest.mark.parametrize(
    "url",
    [
        "http://a.klaviyo.com/api/profiles",
        "https://a.klaviyo.com:8443/api/profiles",
        "https://www.klaviyo.com/api/profiles",
        "https://a.klaviyo.com.example/api/profiles",
        "https://a.klaviyo.com@example.com/api",
        "https://example.com/https://a.klaviyo.com/",
    ],
)
def test_the_token_goes_to_no_other_origin(caller: Caller, url: str) -> None:
    server = Server()
    server.pass_time(3600)
    response = caller.send(server, auth(server), url)
    assert response.status_code == 401
    assert server.log == ["nothing"] or url.count("@")
    assert all("access" not in entry and entry != "refresh" for entry in server.log)


@pytest.mark.parametrize(
    ("origins", "url"),
    [
        ((oauth.OAuth, "https://a.klaviyo.com"), "https://a.klaviyo.com:443/api"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/api"),
        (["https://a.klaviyo.com", "https://proxy.example/klaviyo"], "https://PROXY.example/api"),
    ],
)
def test_other_origins_can_be_named(caller: Caller, origins: Any, url: str) -> None:
    server = Server()
    flow = auth(server) if isinstance(origins, tuple) else auth(server, origins=origins)
    assert caller.send(server, flow, url).status_code == 200


def test_an_origin_without_encryption_can_be_allowed(caller: Caller) -> None:
    server = Server()
    flow = auth(server, origins=["http://proxy.example"], allow_http=True)
    assert caller.send(server, flow, "http://proxy.example:80/api").status_code == 200


def test_a_redirect_does_not_take_the_token_along(caller: Caller) -> None:
    server = Server()

    def redirects(request: httpx.Request) -> httpx.Response:
        if request.url.host == "a.klaviyo.com":
            server(request)
            return httpx.Response(307, headers={"Location": "https://elsewhere.example/"})
        server(request)
        return httpx.Response(200)

    assert caller.send(redirects, auth(server), follow_redirects=True).status_code == 200
    assert server.log == ["access-1", "nothing"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "target", ["https://elsewhere.example/token", "/elsewhere", "http://a.klaviyo.com/oauth/token"]
)
def test_a_redirect_of_the_token_endpoint_gets_no_secret(caller: Caller, status: int, target: str) -> None:
    server = Server()
    bodies: list[bytes] = []

    def redirects(request: httpx.Request) -> httpx.Response:
        if str(request.url) == "https://a.klaviyo.com/oauth/token":
            return httpx.Response(status, headers={"Location": target})
        bodies.append(request.read())
        if request.url.netloc != b"a.klaviyo.com" or request.url.scheme != "https":
            assert "authorization" not in request.headers
        return httpx.Response(200, json={"access_token": "of-an-attacker", "expires_in": 3600})

    flow = auth(server, token=token(expires_at=START))
    with pytest.raises(TransportError, match="it redirects, which is not followed"):
        caller.send(redirects, flow, follow_redirects=True)
    assert b"".join(bodies) == b""
    assert flow.token.access_token == "access-1"


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_of_the_token_endpoint_gets_no_secret_on_sockets(caller: Caller, status: int) -> None:
    def elsewhere(raw: Raw) -> None:
        raw.send(ok(b'{"access_token": "of-an-attacker", "expires_in": 3600}'))

    with raw_server(elsewhere, read=False) as other:

        def redirect(raw: Raw) -> None:
            raw.send(ok(b"", f"Location: {other.url}/token", status=f"{status} Redirect"))

        with raw_server(redirect) as server:
            flow = auth(Server(), token=token(expires_at=START), token_url=f"{server.url}/oauth/token")
            with pytest.raises(TransportError, match="it redirects, which is not followed"):
                caller.send(None, flow, follow_redirects=True)
            assert b"refresh-1" in server.requests[0]


@pytest.mark.parametrize("expired", [True, False], ids=["of the token endpoint", "that refuses the token"])
def test_a_bomb(caller: Caller, expired: bool) -> None:
    bomb = Unread(zlib.compress(b" " * (MAX_RESPONSE_BYTES + 1)))

    def explodes(request: httpx.Request) -> httpx.Response:
        status = 200 if request.url.path == "/oauth/token" else 401
        return httpx.Response(status, headers={"content-encoding": "deflate"}, stream=bomb)

    with pytest.raises(ResponseTooLargeError):
        caller.send(explodes, auth(Server(), token=token(expires_at=START if expired else None)))
    assert bomb.closed


def test_a_compressed_response_of_the_token_endpoint(caller: Caller) -> None:
    server = Server()
    answer = gzip.compress(b'{"access_token": "access-1", "expires_in": 3600}')
    server.renewal = lambda _: httpx.Response(200, headers={"content-encoding": "gzip"}, stream=Unread(answer))
    assert caller.send(server, auth(server, token=token(9, START))).json() == {"data": []}
    assert server.log == ["refresh", "access-1"]


@pytest.mark.parametrize("expired", [True, False])
def test_a_token_is_renewed_on_sockets(caller: Caller, expired: bool) -> None:
    def answer(raw: Raw) -> None:
        if raw.request.startswith(b"POST /oauth/token"):
            raw.send(ok(b'{"access_token": "access-2", "expires_in": 3600}'))
        elif b"Bearer access-2" in raw.request:
            raw.send(ok(b"in"))
        else:
            raw.send(ok(b"out", status="401 Unauthorized"))

    with raw_server(answer) as server:
        given = {"origins": server.url, "token_url": f"{server.url}/oauth/token"}
        flow = auth(Server(), token=token(expires_at=START if expired else None), **given)
        response = caller.send(None, flow, server.url)
        assert response.text == "in"
        assert [refused.text for refused in response.history if refused.status_code == 401] == ["out"] * (not expired)
        assert len(server.requests) == 2 + (not expired)


def test_a_token_and_a_key_never_go_together(caller: Caller) -> None:
    server = Server()
    with pytest.raises(ArgumentError, match="another credential") as caught:
        caller.send(server, auth(server), headers={"Authorization": "Klaviyo-API-Key pk_secret"})
    assert "pk_secret" not in str(caught.value)
    assert server.log == []


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"client_id": "a b"}, "client_id"),
        ({"client_secret": ""}, "client_secret"),
        ({"leeway": -1}, "leeway"),
        ({"leeway": float("nan")}, "leeway"),
        ({"origins": ["a.klaviyo.com"]}, "origins"),
        ({"origins": "https://"}, "origins"),
        ({"origins": ["https://x:y"]}, "origins"),
    ],
)
def test_arguments_that_cannot_be_right(options: dict[str, Any], named: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        auth(Server(), **options)
    assert caught.value.argument == named


# Secrets


def test_the_object_prints_without_secrets() -> None:
    flow = auth(Server())
    assert repr(flow).startswith("OAuth(client_id='app', token=Token(access_token=***")
    assert not any(secret in repr(flow) + str(flow) + flow.account for secret in SECRETS)
    with pytest.raises(TypeError):
        pickle.dumps(flow)


def test_accounts_are_told_apart() -> None:
    server = Server()
    first = auth(server)
    assert first.account == auth(server).account
    assert first.account != auth(server, token=token(refresh=2)).account
    assert auth(server, account="shop").account == "shop"


@pytest.mark.parametrize("failure", ["invalid_grant", "html", "transport", "store", "half"])
def test_no_traceback_or_log_shows_a_secret(caller: Caller, failure: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server()
    server.good.clear()

    def store(_: oauth.Token) -> None:
        raise OSError

    server.renewal = lambda _: failed(failure)
    with pytest.raises(Exception) as caught:  # noqa: PT011 - any
        caller.send(server, auth(server, store))
    check_hidden(caught.value, caplog.text)


def test_logs_that_a_token_was_renewed(caplog: pytest.LogCaptureFixture, caller: Caller) -> None:
    caplog.set_level(logging.DEBUG, "klaviyo_ext.oauth")
    server = Server()
    server.good.clear()
    caller.send(server, auth(server))
    assert [record.getMessage() for record in caplog.records if record.name == "klaviyo_ext.oauth"] == [
        "access token refreshed, good until 2026-03-04 13:00:00+00:00"
    ]


def test_closing_a_flow_midway_leaves_nothing_behind() -> None:
    server = Server()
    server.pass_time(3600)
    flow = auth(server)
    steps = flow.sync_auth_flow(httpx.Request("GET", API))
    assert next(steps).url.path == "/oauth/token"
    steps.close()
    with httpx.Client(transport=httpx.MockTransport(server)) as client:
        assert client.get(API, auth=flow).status_code == 200

    async def run() -> None:
        server.pass_time(3600)
        steps = flow.async_auth_flow(httpx.Request("GET", API))
        assert (await steps.__anext__()).url.path == "/oauth/token"
        await steps.aclose()
        with contextlib.suppress(StopAsyncIteration):
            await steps.__anext__()
        async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as client:
            assert (await client.get(API, auth=flow)).status_code == 200

    asyncio.run(run())
