"""A client with OAuth: the token is renewed as a step of the call, with its deadline, its retries and its clock."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import attrs
import httpx
import pytest

from klaviyo_client.api import profiles
from klaviyo_client.runtime.wire import Settings, prepare
from klaviyo_ext import AsyncKlaviyo, Hooks, Klaviyo, Retry, errors, oauth, retry
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError, TransportError
from klaviyo_ext.pacing import MemoryStorage, Pacer
from tests.ext.kernel import START, Time, answer, profile, refusal, throttled
from tests.ext.oauth.leaks import check_hidden, failed

READ = profiles.get_profile("P1")
WRITE = profiles.create_profile({"email": "a@b.co"})
PREPARED = prepare(READ, Settings(signed_elsewhere=True))


@attrs.define
class Server:
    """The API and its token endpoint: ``refusals`` come before the answers to API calls with a good token."""

    good: set[str] = attrs.Factory(lambda: {"access-1"})
    issued: int = 1
    log: list[str] = attrs.Factory(list)
    requests: list[httpx.Request] = attrs.Factory(list)
    refusals: list[httpx.Response] = attrs.Factory(list)
    renewals: list[Callable[[], httpx.Response]] = attrs.Factory(list)
    """What the token endpoint does first."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        if request.url.path == "/oauth/token":
            self.log.append("refresh")
            return self.renewals.pop(0)() if self.renewals else self.renew()
        token = request.headers.get("authorization", "nothing").removeprefix("Bearer ")
        self.log.append(token)
        if token not in self.good:
            return refusal(401, "authentication_failed")
        return self.refusals.pop(0) if self.refusals else answer(profile())

    def renew(self) -> httpx.Response:
        self.issued += 1
        self.good.add(f"access-{self.issued}")
        told = {"access_token": f"access-{self.issued}", "refresh_token": f"refresh-{self.issued}", "expires_in": 3600}
        return httpx.Response(200, json=told)


def grant(time: Time, store: Any = None, *, left: float = 3600, **options: Any) -> oauth.OAuth:
    token = oauth.Token(access_token="access-1", refresh_token="refresh-1", expires_at=START + timedelta(seconds=left))
    given: dict[str, Any] = {"client_id": "app", "client_secret": "app-secret", "token": token, "store": store}
    return oauth.OAuth(**{**given, "clock": time.now, **options})


@attrs.frozen
class Mode:
    """One of the two clients, which makes one call."""

    awaited: bool

    def send(self, server: Any, auth: oauth.OAuth, time: Time, operation: Any = READ, **options: Any) -> Any:
        sending = {name: options.pop(name) for name in ("headers", "timeout") if name in options}
        given: dict[str, Any] = {
            "oauth": auth, "clock": time.clock, "pacer": Pacer(MemoryStorage(time)), "retry": Retry(random=lambda: 0.0),
            "transport": httpx.MockTransport(server), **options,
        }  # fmt: skip
        if "http_client" in options:
            del given["transport"]
        if not self.awaited:
            with Klaviyo(sleep=time.sleep, **given) as client:
                return client.send_raw(operation, **sending)

        async def run() -> Any:
            async with AsyncKlaviyo(sleep=time.asleep, **given) as client:
                return await client.send_raw(operation, **sending)

        return asyncio.run(run())


@pytest.fixture(params=["blocking", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    return Mode(request.param == "async")


def test_a_good_token_is_sent(mode: Mode) -> None:
    time, server = Time(), Server()
    assert mode.send(server, grant(time), time).status_code == 200
    assert server.log == ["access-1"]
    assert server.requests[0].headers.get_list("authorization") == ["Bearer access-1"]


def test_a_token_is_renewed_in_time_and_stored_before_it_is_used(mode: Mode) -> None:
    time, server = Time(), Server()
    auth = grant(time, lambda token: server.log.append(f"store {token.access_token}"), left=59)
    mode.send(server, auth, time)
    assert server.log == ["refresh", "store access-2", "access-2"]
    assert auth.token.expires_at == START + timedelta(hours=1)


def test_a_refused_token_is_renewed_once_within_one_attempt(mode: Mode) -> None:
    time, server = Time(), Server(good=set())
    seen: list[Any] = []
    hooks = Hooks(on_request=lambda _, attempt: seen.append(attempt), on_response=lambda r: seen.append(r.status_code))
    response = mode.send(server, grant(time), time, WRITE, hooks=hooks)
    assert server.log == ["access-1", "refresh", "access-2"]
    assert (response.attempts, response.waited, seen, time.slept) == (1, 0.0, [1, 200], [])
    assert server.requests[0].content == server.requests[2].content != b""


def test_a_second_refusal_is_raised(mode: Mode) -> None:
    time, server = Time(), Server(good=set())
    server.renewals.append(lambda: httpx.Response(200, json={"access_token": "access-9", "expires_in": 3600}))
    with pytest.raises(errors.InvalidTokenError):
        mode.send(server, grant(time), time)
    assert server.log == ["access-1", "refresh", "access-9"]


def test_a_call_that_is_repeated_uses_the_token_of_the_moment(mode: Mode) -> None:
    time, server = Time(), Server(refusals=[throttled("30")])
    mode.send(server, grant(time, left=80), time)
    assert server.log == ["access-1", "refresh", "access-2"]
    assert time.slept == [30]


def test_the_request_for_a_token_is_sent_like_the_call(mode: Mode) -> None:
    time, server = Time(), Server()
    mode.send(server, grant(time, left=0), time, timeout=7.0)
    renewal, call = server.requests
    expected = oauth.refresh_token("app", "app-secret", "refresh-1")
    assert (renewal.method, str(renewal.url), renewal.content) == ("POST", expected.url, expected.content)
    assert renewal.headers["authorization"] == expected.headers["Authorization"]
    assert renewal.headers["user-agent"] == call.headers["user-agent"]
    assert renewal.headers["user-agent"].startswith("klaviyo-ext/")
    assert renewal.extensions["timeout"] == call.extensions["timeout"]
    assert renewal.extensions["timeout"]["read"] == 7.0
    assert "revision" not in renewal.headers


def unreachable() -> httpx.Response:
    raise httpx.ConnectError("refused")


def test_a_token_endpoint_that_is_unreachable_is_tried_again_even_for_a_write(mode: Mode) -> None:
    time, server = Time(), Server(renewals=[unreachable])
    response = mode.send(server, grant(time, left=0), time, WRITE)
    assert (server.log, response.attempts) == (["refresh", "refresh", "access-2"], 2)
    server.renewals, server.log = [unreachable], []
    with pytest.raises(
        TransportError, match=r"no response from the token endpoint: cannot connect to a\.klaviyo\.com:443: refused"
    ) as caught:
        mode.send(server, grant(time, left=0), time, WRITE, retry=retry.OFF)
    assert (type(caught.value), caught.value.sent, server.log) == (TransportError, False, ["refresh"])
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def test_a_grant_that_is_gone_is_raised_at_once(mode: Mode) -> None:
    time, server = Time(), Server(renewals=[lambda: httpx.Response(400, json={"error": "invalid_grant"})])
    with pytest.raises(oauth.InvalidGrantError):
        mode.send(server, grant(time, left=0), time)
    assert server.log == ["refresh"]


def test_coroutine_functions_are_for_async_clients() -> None:
    time, server = Time(), Server()

    async def store(token: oauth.Token) -> None:
        await asyncio.sleep(0)
        server.log.append(f"store {token.access_token}")

    with pytest.raises(ArgumentTypeError, match="a blocking client needs ordinary functions"):
        Mode(awaited=False).send(server, grant(time, store, left=0), time)
    assert server.log == []
    Mode(awaited=True).send(server, grant(time, store, left=0), time)
    assert server.log == ["refresh", "store access-2", "access-2"]


def test_a_callback_cannot_use_the_client_that_waits_for_it(mode: Mode) -> None:
    time, server = Time(), Server()

    def store(_: oauth.Token) -> None:
        Mode(awaited=False).send(server, auth, time)

    async def store_async(_: oauth.Token) -> None:
        async with AsyncKlaviyo(oauth=auth, transport=httpx.MockTransport(server)) as client:
            await client.get_profile("P1")

    def disguised(token: oauth.Token) -> Coroutine[Any, Any, None]:
        return store_async(token)

    for callback in (store, store_async, disguised) if mode.awaited else (store,):
        auth = grant(time, callback, left=0)
        with pytest.raises(oauth.TokenCallbackError) as caught:
            mode.send(server, auth, time)
        assert isinstance(caught.value.__cause__, RuntimeError)


def test_the_body_of_a_token_request_follows_no_redirect(mode: Mode) -> None:
    time = Time()
    asked: list[str] = []

    def serve(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        if request.url.path == "/oauth/token":
            return httpx.Response(307, headers={"location": "https://elsewhere.example/oauth/token"})
        return httpx.Response(307, headers={"location": "https://elsewhere.example/api"})

    transport = httpx.MockTransport(serve)
    kind: Any = httpx.AsyncClient if mode.awaited else httpx.Client
    http = kind(transport=transport, follow_redirects=True)
    with pytest.raises(errors.BadResponseError):
        mode.send(serve, grant(time, left=0), time, http_client=http)
    assert asked == ["a.klaviyo.com"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("call", [READ, WRITE], ids=["read", "write"])
@pytest.mark.parametrize("target", ["https://elsewhere.example/api?key=secret", "/api/other?key=secret"])
def test_a_redirect_of_a_call_is_not_followed(mode: Mode, status: int, call: Any, target: str) -> None:
    time = Time()
    seen: list[tuple[str, str | None]] = []

    def serve(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.host, request.headers.get("authorization")))
        return httpx.Response(status, headers={"location": target})

    kind: Any = httpx.AsyncClient if mode.awaited else httpx.Client
    http = kind(transport=httpx.MockTransport(serve), follow_redirects=True)
    with pytest.raises(errors.APIError, match="redirects are not followed") as caught:
        mode.send(serve, grant(time), time, call, http_client=http)
    assert seen == [("a.klaviyo.com", "Bearer access-1")]
    assert ("elsewhere.example" in str(caught.value)) == target.startswith("https")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("path", ["@evil.example/api", ".evil.example/api", ":8443/api"])
def test_the_token_goes_to_no_other_origin(mode: Mode, path: str) -> None:
    time, server = Time(), Server()
    with pytest.raises(errors.AuthenticationError):
        mode.send(server, grant(time, left=0), time, attrs.evolve(READ, path=path))
    assert len(server.log) == 1
    assert "access" not in server.log[0]


@pytest.mark.parametrize("name", ["Authorization", "authorization", "AUTHORIZATION"])
def test_a_token_and_a_key_never_go_together(mode: Mode, name: str) -> None:
    time, server = Time(), Server()
    with pytest.raises(ArgumentError, match="use api_key, access_token or oauth") as caught:
        mode.send(server, grant(time), time, headers={name: "Klaviyo-API-Key pk_secret"})
    assert "pk_secret" not in str(caught.value)
    assert server.log == []


@pytest.mark.parametrize("failure", ["invalid_grant", "html", "transport", "store", "half", "api"])
def test_no_traceback_or_log_shows_a_secret(mode: Mode, failure: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    time, server = Time(), Server(good=set())

    def store(_: oauth.Token) -> None:
        if failure == "store":
            raise OSError

    server.renewals.append(lambda: failed(failure))
    with pytest.raises(Exception) as caught:  # noqa: PT011 - any
        mode.send(server, grant(time, store), time, retry=retry.OFF)
    check_hidden(caught.value, caplog.text)
