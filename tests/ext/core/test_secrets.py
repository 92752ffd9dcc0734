"""No secret in what tools for errors collect: the locals of all frames, attributes, causes, copies, dumps."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import signal
import socket
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import httpcore
import httpx
import pytest

from klaviyo_client import AsyncClient, Client
from klaviyo_client.api import accounts, client as public, profiles
from klaviyo_client.runtime.client_arguments import hidden
from klaviyo_client.runtime.errors import KlaviyoError, TransportError
from klaviyo_client.runtime.wire import prepare
from klaviyo_ext import AsyncKlaviyo, Klaviyo, oauth, retry, webhooks
from klaviyo_ext.core import observed_connections
from klaviyo_ext.core.send_loop import Options
from tests.raw_server import Raw, raw_server

SECRET = "pk_s3cr3t0000"
MARK = "s3cr3t"
_LIBRARIES = ("/klaviyo_client/", "/klaviyo_ext/", "/httpx/", "/httpcore/", "/h11/", "/anyio/", "<attrs generated")


def _texts(value: Any, levels: int = 2) -> Iterator[str]:
    """What a tool shows of a value: its repr, and the attributes in its ``__dict__``, two levels deep."""
    yield repr(value)
    if levels and not isinstance(value, type) and type(value).__module__ not in ("builtins", "types"):
        for name, each in getattr(value, "__dict__", {}).items():
            if name not in ("__globals__", "__builtins__"):
                yield from _texts(each, levels - 1)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: list[BaseException] = []
    left = [error]
    while left:
        each = left.pop()
        if each is not None and each not in seen:
            seen.append(each)
            yield each
            left += [each.__cause__, each.__context__]


def shown(error: BaseException) -> list[str]:
    """Where the secret can be seen in ``error``."""
    found: list[str] = []
    for each in _chain(error):
        found += [f"{type(each).__name__}: {text[:200]}" for text in (*_texts(each), str(each)) if MARK in text]
        for frame, line in traceback.walk_tb(each.__traceback__):
            code = frame.f_code
            if not any(part in code.co_filename for part in _LIBRARIES):
                continue
            for name, value in frame.f_locals.items():
                found += [
                    f"{code.co_filename}:{line} {code.co_name} {name} = {text[:120]}"
                    for text in _texts(value)
                    if MARK in text
                ]
    return found


_BAD: dict[str, Any] = {
    "company_id": 3,
    "base_url": "nowhere",
    "revision": "x",
    "timeout": "soon",
    "retry": 3,
    "pacer": 3,
    "hooks": 3,
    "http_client": 3,
    "transport": 3,
    "access_token": "another",
    "oauth": 3,
}
_CLASSES: list[Any] = [Klaviyo, AsyncKlaviyo, Client, AsyncClient]
_MALFORMED: list[Any] = [
    SECRET + "\n",
    " " + SECRET,
    "Bearer " + SECRET,
    SECRET + "é",
    SECRET.encode(),
    bytearray(SECRET, "ascii"),
]


def _cases() -> Iterator[tuple[Any, str, str]]:
    """Every other argument beside each credential; the plain clients check fewer of them."""
    for cls in _CLASSES:
        checked = (
            list(_BAD) if cls in (Klaviyo, AsyncKlaviyo) else ["timeout", "http_client", "transport", "access_token"]
        )
        yield from ((cls, "api_key", argument) for argument in checked)
        yield from ((cls, "access_token", argument) for argument in checked if argument != "access_token")


@pytest.mark.parametrize(("cls", "credential", "argument"), list(_cases()))
def test_another_argument_is_wrong(cls: Any, credential: str, argument: str) -> None:
    with pytest.raises(ValueError, match=argument) as caught:
        cls(**{credential: SECRET, argument: _BAD[argument]})
    assert shown(caught.value) == []


@pytest.mark.parametrize("cls", _CLASSES)
@pytest.mark.parametrize("credential", ["api_key", "access_token", "company_id"])
@pytest.mark.parametrize("value", _MALFORMED[:4], ids=ascii)
def test_the_credential_is_malformed(cls: Any, credential: str, value: Any) -> None:
    if cls in (Client, AsyncClient) and credential == "company_id":
        value = SECRET
    with pytest.raises(ValueError, match=credential) as caught:
        cls(**{credential: value})
    assert shown(caught.value) == []


@pytest.mark.parametrize("cls", _CLASSES[:2])
@pytest.mark.parametrize("value", _MALFORMED[4:], ids=ascii)
def test_the_credential_is_no_string(cls: Any, value: Any) -> None:
    with pytest.raises(TypeError, match=f"not {type(value).__name__}") as caught:
        cls(value)
    assert shown(caught.value) == []


@pytest.mark.parametrize("cls", _CLASSES[:2])
@pytest.mark.parametrize("value", _MALFORMED[:4], ids=ascii)
def test_the_environment(cls: Any, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", value)
    with pytest.raises(ValueError, match="KLAVIYO_API_KEY") as caught:
        cls()
    assert shown(caught.value) == []
    monkeypatch.setenv("KLAVIYO_API_KEY", SECRET)
    with pytest.raises(ValueError, match="revision") as caught:
        cls(revision="x")
    assert shown(caught.value) == []


def test_a_callable_that_returns_a_malformed_key() -> None:
    with Klaviyo(lambda: SECRET + "\n") as klaviyo, pytest.raises(ValueError, match="white space") as caught:
        klaviyo.accounts.get_accounts()
    assert shown(caught.value) == []


_TOKEN = oauth.Token(access_token=f"access-{MARK}", refresh_token=f"refresh-{MARK}")


def _grant(**options: Any) -> oauth.OAuth:
    given: dict[str, Any] = {"client_id": "app", "client_secret": SECRET, "token": _TOKEN, "store": None} | options
    return oauth.OAuth(**given)


_CALLS: dict[str, Callable[[], object]] = {
    "OAuth: leeway": lambda: _grant(leeway=-1),
    "OAuth: client_id": lambda: _grant(client_id="a:b"),
    "OAuth: client_secret": lambda: _grant(client_secret=SECRET + "\n"),
    "OAuth: origins": lambda: _grant(origins=("x",)),
    "OAuth: http": lambda: _grant(token_url="http://elsewhere.example"),
    "get_token": lambda: oauth.get_token("a:", SECRET, code=MARK, code_verifier=MARK, redirect_uri="u"),
    "get_token: redirect": lambda: oauth.get_token("a", SECRET, code=MARK, code_verifier=MARK, redirect_uri=""),
    "refresh_token": lambda: oauth.refresh_token("a:", SECRET, _TOKEN),
    "refresh_token: text": lambda: oauth.refresh_token("a:", SECRET, f"refresh-{MARK}"),
    "refresh_token: malformed": lambda: oauth.refresh_token("a", SECRET, f"refresh-{MARK} "),
    "revoke_token": lambda: oauth.revoke_token("a:", SECRET, _TOKEN),
    "revoke_token: http": lambda: oauth.revoke_token("a", SECRET, f"r-{MARK}", url="http://elsewhere.example"),
    "Token": lambda: oauth.Token(access_token=MARK + " ", refresh_token=MARK),
    "Token: refresh": lambda: oauth.Token(access_token=MARK, refresh_token=MARK + "\n"),
    "Token.from_dict": lambda: oauth.Token.from_dict({"access_token": MARK, "refresh_token": 3}),
    "Token.from_response": lambda: oauth.Token.from_response({"access_token": MARK + " "}, None, previous=_TOKEN),  # type: ignore[arg-type]
    "evolve": lambda: attrs.evolve(_TOKEN, expires_at=__import__("datetime").datetime(2026, 1, 1)),
    "webhooks.verify": lambda: webhooks.verify(SECRET, b"{}", {}),
    "webhooks.verify: several": lambda: webhooks.verify([SECRET, SECRET], b"{}", {}),
    "webhooks.verify: bytes": lambda: webhooks.verify(SECRET.encode(), b"{}", {}),  # type: ignore[arg-type]
    "with_options": lambda: Klaviyo(SECRET).with_options(revision="x"),
    "with_options: unknown": lambda: Klaviyo(SECRET).with_options(nothing=1),  # type: ignore[call-arg]
    "with_options: header": lambda: Klaviyo(SECRET).with_options(headers={"Host": "x"}),
}


@pytest.mark.parametrize("name", _CALLS)
def test_other_calls_that_fail(name: str) -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - that it fails is enough
        _CALLS[name]()
    assert shown(caught.value) == []


def _refused_port() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


class _Broken(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Fails as a library does: with an exception of another one as its cause, and the request in its frames."""

    def __init__(self, how: str = "broken") -> None:
        self.how = how

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        headers = list(request.headers.raw)  # what a frame of httpcore holds
        if self.how == "encoding":
            return httpx.Response(200, headers={"Content-Encoding": "odd"}, content=b"x")
        if self.how == "no JSON":
            return httpx.Response(200, content=b"x")
        if self.how == "too large":
            return httpx.Response(200, content=b"x" * 5000)
        if self.how == "OSError":
            raise OSError("get_accounts")
        if self.how == "callback":
            raise ValueError("get_accounts")
        raise httpx.ReadError("broken", request=request) from OSError(f"broken {len(headers)}")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.mark.parametrize("how", ["refused", "broken", "encoding", "no JSON", "too large", "OSError", "callback"])
@pytest.mark.parametrize("cls", _CLASSES)
def test_a_call_that_gets_no_response(cls: Any, how: str) -> None:
    options: dict[str, Any] = {"transport": _Broken(how)}
    if how == "refused" or "://" in how:
        options = {"base_url": _refused_port() if how == "refused" else how}
    options["max_response_bytes"] = 4096
    if cls in (Klaviyo, AsyncKlaviyo):
        options |= {"retry": retry.OFF, "pace": False}
    client = cls(api_key=SECRET, **options)

    async def send() -> None:
        try:
            await client.send(accounts.get_accounts())
        finally:
            await client.aclose()

    is_async = cls in (AsyncKlaviyo, AsyncClient)
    with pytest.raises(ValueError if how == "callback" else KlaviyoError, match=r"get_accounts|JSON") as caught:
        asyncio.run(send()) if is_async else client.send(accounts.get_accounts())
    assert shown(caught.value) == []
    assert caught.value.__cause__ is not caught.value
    if how in ("refused", "broken"):
        cause = caught.value.__cause__
        assert isinstance(cause, httpx.RequestError)
        assert cause.request.url.path == "/api/accounts"
        assert MARK not in repr(cause.request.headers.raw)
    if cls in (Klaviyo, Client):
        client.close()


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("cls", "how"),
    [
        *((cls, "interrupt") for cls in _CLASSES),
        *((cls, how) for cls in (AsyncKlaviyo, AsyncClient) for how in ("timeout", "cancel")),
    ],
)
def test_a_call_that_is_ended_from_outside(cls: Any, how: str) -> None:
    """Tools for errors see the frames of the HTTP library, whatever exception passes through them."""
    is_async = cls in (AsyncKlaviyo, AsyncClient)

    arrived = threading.Event()

    def answer(raw: Raw) -> None:
        arrived.set()
        if how == "interrupt":  # as Ctrl-C does
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
        raw.wait()

    async def send() -> None:
        try:
            async with asyncio.timeout(None) as limit:
                task = asyncio.ensure_future(client.send(accounts.get_accounts()))
                if how != "interrupt":
                    await asyncio.to_thread(arrived.wait)
                    limit.reschedule(0) if how == "timeout" else task.cancel()
                await task
        finally:
            await client.aclose()

    wanted = {"interrupt": KeyboardInterrupt, "cancel": asyncio.CancelledError, "timeout": TimeoutError}[how]
    before = signal.signal(signal.SIGUSR1, _interrupt)
    try:
        with raw_server(answer) as server:
            options: dict[str, Any] = {"retry": retry.OFF, "pace": False} if "Klaviyo" in cls.__name__ else {}
            client = cls(api_key=SECRET, base_url=server.url, **options)
            with pytest.raises(wanted) as caught:
                asyncio.run(send()) if is_async else client.send(accounts.get_accounts())
            if not is_async:
                client.close()
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert shown(caught.value) == []


@pytest.mark.parametrize("cls", _CLASSES)
@pytest.mark.parametrize("host", ["a" * 70 + ".example", "127.0.0.1:1"])
def test_a_host_that_cannot_be_reached(cls: Any, host: str) -> None:
    test_a_call_that_gets_no_response(cls, f"https://{host}")


@pytest.mark.parametrize("cls", _CLASSES)
@pytest.mark.parametrize(
    "proxy", ["socks4://user:{}@h", "ftp://user:{}@h", "http://user:{}@h:port", "http://{}:{}\n@h"]
)
def test_a_proxy_with_a_password_that_cannot_be_used(cls: Any, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, proxy.format(SECRET, SECRET))
    client = cls(api_key=SECRET, **({"pace": False} if "Klaviyo" in cls.__name__ else {}))
    is_async = cls in (AsyncKlaviyo, AsyncClient)
    with pytest.raises(ValueError, match="cannot open the HTTP client") as caught:
        asyncio.run(client.send(accounts.get_accounts())) if is_async else client.send(accounts.get_accounts())
    assert shown(caught.value) == []


def test_what_is_written_when_a_connection_fails() -> None:
    class Broken(httpcore.NetworkStream):
        def write(self, buffer: bytes, timeout: float | None = None) -> None:
            raise httpcore.WriteError("broken")

    with pytest.raises(httpcore.WriteError) as caught:
        observed_connections._Stream(Broken()).write(SECRET.encode())
    assert shown(caught.value) == []


def test_an_exception_of_the_caller_keeps_its_frames() -> None:
    """Only the frames of the HTTP library are emptied, and not those of what the caller was handling."""

    def fails() -> None:
        kept = "a local of the caller"
        raise httpx.DecodingError(kept)

    with Klaviyo(SECRET, transport=_Broken(), retry=retry.OFF, pace=False) as klaviyo:
        try:
            fails()
        except httpx.DecodingError as mine:
            with pytest.raises(TransportError, match="broken"):
                klaviyo.accounts.get_accounts()
            frames = [frame.f_locals for frame, _ in traceback.walk_tb(mine.__traceback__)]
            assert frames[-1]["kept"] == "a local of the caller"


_EVENT: dict[str, Any] = {"metric": "M", "profile": {}}

_OBJECTS: dict[str, Callable[[], Any]] = {
    "Klaviyo": lambda: Klaviyo(SECRET),
    "AsyncKlaviyo": lambda: AsyncKlaviyo(access_token=SECRET),
    "Client": lambda: Client(api_key=SECRET),
    "OAuth": _grant,
    "Refresher": lambda: _grant()._refresher,
    "Settings": lambda: Klaviyo(SECRET).core.context.settings,
    "Context": lambda: Klaviyo(SECRET).core.context,
    "Prepared": lambda: prepare(accounts.get_accounts(), Klaviyo(SECRET).core.context.settings),
    "headers": lambda: prepare(accounts.get_accounts(), Klaviyo(SECRET).core.context.settings).headers,
    "TokenRequest": lambda: oauth.refresh_token("app", SECRET, _TOKEN),
    "Token": lambda: _TOKEN,
    "Options": lambda: Options(headers={"Cookie": SECRET}),
    "public": lambda: prepare(
        public.create_client_event(_EVENT),
        Client(api_key=SECRET, company_id="AbCdEf")._settings,
    ),
}


@pytest.mark.parametrize("name", _OBJECTS)
def test_what_holds_a_secret_does_not_show_it(name: str, caplog: pytest.LogCaptureFixture) -> None:
    thing = _OBJECTS[name]()
    logging.getLogger("test").warning("%r %s", thing, thing)
    texts = [*_texts(thing), str(thing), f"{thing}", caplog.text]
    if attrs.has(type(thing)) and name not in ("Token", "TokenRequest", "Options"):  # values that callers read
        texts.append(repr(attrs.asdict(thing, recurse=True)))
    assert [text for text in texts if MARK in text] == []
    if name not in ("headers", "Options", "Token"):
        with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
            pickle.dumps(thing)
        with pytest.raises(TypeError):
            json.dumps(thing)


def test_a_token_is_a_value() -> None:
    assert pickle.loads(pickle.dumps(_TOKEN)) == copy.deepcopy(_TOKEN) == attrs.evolve(_TOKEN) == _TOKEN
    assert f"{_TOKEN.access_token} {_TOKEN.refresh_token}" == f"access-{MARK} refresh-{MARK}"
    again = oauth.Token.from_dict(json.loads(json.dumps(_TOKEN.to_dict())))
    assert again == _TOKEN
    assert type(again.access_token) is type(_TOKEN.to_dict()["refresh_token"]) is str


def test_a_hidden_value() -> None:
    key = hidden(SECRET)
    assert key == SECRET
    assert "Bearer " + key == f"Bearer {SECRET}"
    assert hidden(key) is key
    assert copy.copy(key) is key
    assert copy.deepcopy([key])[0] is key
    assert {repr(key), str(key), f"{key}", f"{key!r}", f"{key:>9}", "%s" % key} == {"***"}  # noqa: UP031
    with pytest.raises(pickle.PicklingError):
        pickle.dumps(key)
    assert MARK not in repr(hidden(SECRET.encode()))
    assert hidden(None) is None
    assert hidden(3) == 3


def test_requests_carry_the_secret_itself() -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(200, json={"data": []})

    for options in ({"api_key": SECRET}, {"access_token": SECRET}, {"api_key": lambda: SECRET}):
        with Klaviyo(**options, transport=httpx.MockTransport(answer), pace=False) as klaviyo:
            klaviyo.send_raw(profiles.get_profiles())
    assert seen == [f"Klaviyo-API-Key {SECRET}", f"Bearer {SECRET}", f"Klaviyo-API-Key {SECRET}"]


_HTTP: list[tuple[str, bool]] = [
    ("https://a.klaviyo.com", True),
    ("https://gateway.example/klaviyo", True),
    ("http://localhost:8080", True),
    ("http://LOCALHOST", True),
    ("http://api.localhost:1/x", True),
    ("http://127.0.0.1:8080", True),
    ("http://127.8.9.10", True),
    ("http://[::1]:8080", True),
    ("http://a.klaviyo.com", False),
    ("HTTP://a.klaviyo.com", False),
    ("http://klaviyo-mock:8080", False),
    ("http://10.0.0.1", False),
    ("http://127.0.0.1.example", False),
    ("http://localhost.example", False),
    ("http://xlocalhost", False),
    ("http://0.0.0.0:80", False),
    ("http://[::2]", False),
]


@pytest.mark.parametrize("cls", _CLASSES)
@pytest.mark.parametrize(("url", "fine"), _HTTP)
def test_http_without_encryption_is_allowed_by_name(cls: Any, url: str, fine: bool) -> None:
    cls(api_key="pk_1", base_url=url, allow_http=True)
    if fine:
        cls(api_key="pk_1", base_url=url)
        return
    with pytest.raises(ValueError, match=r"base_url must start with https://.*allow_http=True") as caught:
        cls(api_key="pk_1", base_url=url)
    assert caught.value.argument == "base_url"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "url", ["http://localhost@evil.example", " http://evil.example", "http://evil.example#.localhost"]
)
def test_addresses_that_look_local(url: str) -> None:
    with pytest.raises(ValueError, match="https://"):
        Client(api_key="pk_1", base_url=url)


_ENDPOINTS: dict[str, Callable[..., object]] = {
    "token_url": lambda url, **allow: _grant(token_url=url, **allow),
    "origins": lambda url, **allow: _grant(origins=(url,), **allow),
    "refresh_token": lambda url, **allow: oauth.refresh_token("a", "b", "c", url=url, **allow),
    "revoke_token": lambda url, **allow: oauth.revoke_token("a", "b", "c", url=url, **allow),
    "get_token": lambda url, **allow: oauth.get_token(
        "a", "b", code="c", code_verifier="d", redirect_uri="e", url=url, **allow
    ),
}


@pytest.mark.parametrize("endpoint", _ENDPOINTS)
@pytest.mark.parametrize(("url", "fine"), _HTTP)
def test_the_endpoints_of_oauth(endpoint: str, url: str, fine: bool) -> None:
    _ENDPOINTS[endpoint](url, allow_http=True)
    if fine:
        _ENDPOINTS[endpoint](url)
        return
    with pytest.raises(ValueError, match="allow_http=True"):
        _ENDPOINTS[endpoint](url)


@pytest.mark.parametrize("cls", _CLASSES)
@pytest.mark.parametrize("value", ["AbC123", "aaaaaa", "123456"])
def test_a_public_key_is_no_private_key(cls: Any, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match=r"api_key is a public key.*company_id.*pk_"):
        cls(api_key=value)
    cls(access_token=value)
    cls(company_id=value)
    if cls in (Klaviyo, AsyncKlaviyo):
        monkeypatch.setenv("KLAVIYO_API_KEY", value)
        with pytest.raises(ValueError, match="KLAVIYO_API_KEY is a public key"):
            cls()


@pytest.mark.parametrize("cls", _CLASSES)
@pytest.mark.parametrize("value", ["abcde", "abcdefg", "ab-def", "pk_123", "x" * 37])
def test_no_other_form_of_a_key_is_refused(cls: Any, value: str) -> None:
    cls(api_key=value)


@pytest.mark.parametrize("cls", _CLASSES)
def test_a_private_key_is_no_public_key(cls: Any) -> None:
    with pytest.raises(ValueError, match=r"company_id is a private key.*api_key") as caught:
        cls(api_key="pk_1", company_id=SECRET)
    assert MARK not in str(caught.value)
