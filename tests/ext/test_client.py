"""The clients as such: what they are made of, what they refuse, what they never tell, and how they end."""

from __future__ import annotations

import asyncio
import copy
import gc
import inspect
import pickle
import threading
import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, closing
from pathlib import Path
from typing import Any, cast

import httpx
import pytest

from klaviyo_client.api import client as public, events, images, profiles
from klaviyo_client.runtime.operation import File, Operation
from klaviyo_ext import AsyncKlaviyo, Hooks, Klaviyo, Retry, errors, oauth, retry
from klaviyo_ext.pacing import MemoryStorage, Pacer
from klaviyo_ext.testing import SpecServer
from tests.ext.kernel import Script, Step, Time, answer, awaiting, blocking, pages_of, profile, refusal, throttled

READ: Operation[Any] = profiles.get_profile("P1")
PUBLIC: Operation[Any] = public.create_client_event({"properties": {}, "metric": {}, "profile": {}})
SECRET = "pk_3f9b2c71e0"


@pytest.fixture(autouse=True)
def _no_key_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KLAVIYO_API_KEY", raising=False)


def serving(*steps: Step, key: Any = SECRET, **options: Any) -> tuple[Klaviyo, Script]:
    """A client that never waits, and the server that it talks to."""
    script = Script([*steps] or [answer(profile())])
    options = {"retry": retry.OFF, "pace": False, **options}
    return Klaviyo(key, transport=httpx.MockTransport(script), **options), script


def token() -> oauth.Token:
    return oauth.Token(access_token="at_471108", refresh_token="rt_471108")


def grant() -> oauth.OAuth:
    return oauth.OAuth(client_id="app", client_secret="cs_471108", token=token(), store=None)


# Credentials


def test_no_credential_says_what_to_do() -> None:
    for make in (Klaviyo, AsyncKlaviyo):
        with pytest.raises(
            errors.ConfigurationError, match="pass api_key, access_token, oauth or company_id, or set KLAVIYO_API_KEY"
        ):
            make()


def test_the_key_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_environment")
    client, script = serving(key=None)
    client.send(READ)
    assert script.requests[0].headers["authorization"] == "Klaviyo-API-Key pk_environment"


def test_an_argument_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_environment")
    client, script = serving()
    client.send(READ)
    assert script.requests[0].headers["authorization"] == f"Klaviyo-API-Key {SECRET}"
    client, script = serving(key=None, oauth=grant())
    client.send(READ)
    assert script.requests[0].headers.get_list("authorization") == ["Bearer at_471108"]


def test_an_empty_variable_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", "")
    with pytest.raises(errors.ConfigurationError, match="no credential"):
        Klaviyo()


def test_a_malformed_key_of_the_environment_is_blamed_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", f"{SECRET}\n")
    with pytest.raises(errors.ArgumentError, match="KLAVIYO_API_KEY must not start or end with white space") as caught:
        Klaviyo()
    assert SECRET not in str(caught.value)


MALFORMED: list[tuple[Any, str]] = [
    ("", "must not be empty"),
    ("  ", "must not be empty"),
    (f" {SECRET}", "white space"),
    (f"{SECRET}\n", "white space"),
    (f"{SECRET}\r\nX-Evil: 1", "contains invalid characters"),
    (f"pk {SECRET}", "contains invalid characters"),
    (f"Bearer {SECRET}", "must not include the 'Bearer' or 'Klaviyo-API-Key' prefix"),
    (f"klaviyo-api-key {SECRET}", "must not include the 'Bearer' or 'Klaviyo-API-Key' prefix"),
    (f"'{SECRET}'", "must not be in quotes; remove them"),  # as from ``docker run --env-file``
    (f'"{SECRET}"', "must not be in quotes; remove them"),
    (f"{SECRET}é", "contains invalid characters"),
    (f"{SECRET}\x00", "contains invalid characters"),
    (SECRET.encode(), "must be a string, not bytes"),
    (7, "must be a string, not int"),
    (["pk"], "must be a string, not list"),
]


@pytest.mark.parametrize(("key", "reason"), MALFORMED)
@pytest.mark.parametrize("argument", ["api_key", "company_id"])
def test_a_malformed_credential_is_refused_and_not_shown(argument: str, key: Any, reason: str) -> None:
    for make in (Klaviyo, AsyncKlaviyo):
        with pytest.raises(errors.ArgumentError, match=f"{argument} .*{reason}") as caught:
            make(**{argument: key})
        assert caught.value.argument == argument
        assert SECRET not in "".join(traceback.format_exception(caught.value))
        assert isinstance(caught.value, TypeError) is not isinstance(key, str)


def test_a_key_and_oauth_are_too_much() -> None:
    with pytest.raises(errors.ConfigurationError, match="pass only one of api_key, oauth"):
        Klaviyo(SECRET, oauth=grant())
    with pytest.raises(errors.ArgumentTypeError, match="oauth must be an OAuth, not str"):
        Klaviyo(oauth=cast("Any", "at_471108"))


def test_a_token_that_may_not_go_to_the_base_url_is_refused_at_once() -> None:
    with pytest.raises(errors.ConfigurationError, match=r"origins=\('https://proxy\.example',\)"):
        Klaviyo(oauth=grant(), base_url="https://proxy.example")


def test_a_callable_is_asked_at_each_call_and_not_before() -> None:
    keys = iter(["pk_1", "pk_2"])
    client, script = serving(key=lambda: next(keys))
    client.send(READ)
    client.send(READ)
    assert [r.headers["authorization"] for r in script.requests] == ["Klaviyo-API-Key pk_1", "Klaviyo-API-Key pk_2"]
    assert "pk_" not in repr(client)


def test_limits_are_those_of_the_key_that_a_callable_returns() -> None:
    """Two tenants behind one client do not wait for each other."""
    time, keys = Time(), ["pk_1"]
    pacer = Pacer(MemoryStorage(time))
    options: dict[str, Any] = {"pacer": pacer, "pace": True, "clock": time.clock, "sleep": time.sleep}
    client, _ = serving(key=lambda: keys[0], **options)
    burst = READ.info.rate_limit.quotas[0].calls
    for _ in range(burst):
        client.send(READ)
    keys[0] = "pk_2"
    client.send(READ)
    assert time.slept == []
    keys[0] = "pk_1"
    client.send(READ)
    assert len(time.slept) == 1


@pytest.mark.parametrize("found", [f"Bearer {SECRET}", "", None, b"pk"])
def test_what_a_callable_returns_is_checked(found: Any) -> None:
    client, script = serving(key=lambda: found)
    with pytest.raises(errors.ArgumentError, match="the result of api_key\\(\\)") as caught:
        client.send(READ)
    assert SECRET not in str(caught.value)
    assert script.requests == []


def test_what_a_callable_raises_is_the_callers() -> None:
    def ask() -> str:
        raise LookupError("no such tenant")

    client, script = serving(key=ask)
    with pytest.raises(LookupError, match="no such tenant"):
        client.send(READ)
    assert script.requests == []


def test_a_company_id_serves_public_operations_only() -> None:
    client, script = serving(answer(status=202), key=None, company_id="AbC123")
    client.send(PUBLIC)
    assert script.requests[0].url.params["company_id"] == "AbC123"
    assert "authorization" not in script.requests[0].headers
    with pytest.raises(errors.MissingCredentialError, match="get_profile needs an api_key") as caught:
        client.get_profile("P1")
    assert (caught.value.argument, caught.value.operation) == ("api_key", READ)
    assert isinstance(caught.value, ValueError)
    assert len(script.requests) == 1


def test_a_key_alone_does_not_serve_public_operations() -> None:
    client, script = serving()
    with pytest.raises(errors.MissingCredentialError, match="needs a company_id") as caught:
        client.send(PUBLIC)
    assert caught.value.argument == "company_id"
    assert script.requests == []


@pytest.mark.parametrize("credential", [{"key": SECRET}, {"key": None, "oauth": grant()}], ids=["key", "oauth"])
def test_public_operations_carry_no_secret(credential: dict[str, Any]) -> None:
    client, script = serving(answer(status=202), company_id="AbC123", **credential)
    client.send(PUBLIC)
    (request,) = script.requests
    assert "authorization" not in request.headers
    assert "471108" not in repr(request.headers.raw) + str(request.url)
    assert SECRET not in repr(request.headers.raw) + str(request.url)


def test_an_injected_client_adds_no_secret_to_public_operations() -> None:
    script = Script([answer(status=202), answer(profile())])
    own = httpx.Client(
        transport=httpx.MockTransport(script), headers={"Authorization": "Bearer other"}, auth=("u", "p")
    )
    with own:
        client = Klaviyo(SECRET, company_id="AbC123", http_client=own, pace=False)
        client.send(PUBLIC)
        client.send(READ, retry=retry.OFF)
    assert "authorization" not in script.requests[0].headers
    assert script.requests[1].headers.get_list("authorization") == [f"Klaviyo-API-Key {SECRET}"]


def test_one_call_never_carries_two_credentials() -> None:
    for options in ({}, {"key": None, "oauth": grant()}):
        client, script = serving(**options)
        with pytest.raises(errors.ArgumentError, match="use api_key, access_token or oauth"):
            client.send(READ, headers={"authorization": "Klaviyo-API-Key pk_other"})
        assert script.requests == []


def test_accounts_in_one_process_are_independent() -> None:
    """Each of eight accounts, used by many threads, sends its own key, and none waits for the limit of another."""
    time = Time()
    pacer = Pacer(MemoryStorage(time))
    burst = READ.info.rate_limit.quotas[0].calls
    made = {
        f"pk_{n}": serving(key=f"pk_{n}", pacer=pacer, pace=True, clock=time.clock, sleep=time.sleep) for n in range(8)
    }
    calls = [client for client, _ in made.values() for _ in range(burst)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda client: client.send(READ), calls))
    assert time.slept == []
    for key, (_, script) in made.items():
        assert [r.headers["authorization"] for r in script.requests] == [f"Klaviyo-API-Key {key}"] * burst


# Other arguments


@pytest.mark.parametrize(
    "url",
    [
        "",
        "a.klaviyo.com",
        "ftp://a.klaviyo.com",
        "https://",
        "https://a.klaviyo.com:port",
        "https://[::1",
        "https://a.klaviyo .com",
        "https://a.klaviyo.com?x=1",
        "https://a.klaviyo.com#x",
        "https://user:password@a.klaviyo.com",
        "https://a.klaviyo.com/api",
        "https://a.klaviyo.com/api/profiles/",
        "https://ä.example",
        None,
        7,
    ],
)
def test_a_base_url_is_checked(url: Any) -> None:
    for make in (Klaviyo, AsyncKlaviyo):
        with pytest.raises(errors.ArgumentError, match="base_url must") as caught:
            make(SECRET, base_url=url)
        assert "password" not in str(caught.value)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "https://gateway.example/acme", "https://notklaviyo.com/k"])
@pytest.mark.parametrize("end", ["", "/"])
def test_a_base_url_may_have_a_path_elsewhere_and_end_with_a_slash(url: str, end: str) -> None:
    client, script = serving(base_url=f"{url}{end}")
    client.send(READ)
    assert str(script.requests[0].url) == f"{url}/api/profiles/P1"


def not_sent(_: httpx.Request) -> httpx.Response:
    raise AssertionError("nothing is sent")


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("retry", 3),
        ("retry", False),
        ("pacer", False),
        ("hooks", print),
        ("timeout", "5"),
        ("timeout", 0),
        ("timeout", -1.0),
        ("timeout", float("nan")),
        ("timeout", None),
        ("timeout", True),
        ("revision", 20260715),
        ("revision", ""),
        ("revision", "latest"),
        ("http_client", httpx),
        ("transport", not_sent),
    ],
)
def test_arguments_of_a_wrong_kind_are_refused(argument: str, value: Any) -> None:
    for make in (Klaviyo, AsyncKlaviyo):
        with pytest.raises(errors.ArgumentError, match=argument) as caught:
            make(SECRET, **{argument: value})
        assert caught.value.argument == argument


def test_the_other_kind_of_http_client_is_refused() -> None:
    with pytest.raises(errors.ArgumentTypeError, match=r"must be an httpx\.Client, not AsyncClient"):
        Klaviyo(SECRET, http_client=cast("Any", httpx.AsyncClient()))
    with httpx.Client() as own:
        with pytest.raises(errors.ArgumentTypeError, match=r"must be an httpx\.AsyncClient, not Client"):
            AsyncKlaviyo(SECRET, http_client=cast("Any", own))
        with pytest.raises(errors.ArgumentError, match="transport"):
            Klaviyo(SECRET, http_client=own, transport=httpx.MockTransport(not_sent))


@pytest.mark.parametrize(
    ("option", "value", "kind"),
    [
        ("tiemout", 5, errors.ArgumentTypeError),
        ("timeout", "5", errors.ArgumentTypeError),
        ("timeout", 0, errors.ArgumentError),
        ("retry", 3, errors.ArgumentTypeError),
        ("headers", "X: 1", errors.ArgumentTypeError),
        ("headers", {"X": 1}, errors.EncodeError),
        ("headers", {"X": "a\nb"}, errors.EncodeError),
        ("headers", {"X": "ä"}, errors.EncodeError),
        ("headers", {"X:": "a"}, errors.EncodeError),
        ("headers", {"X\n": "a"}, errors.EncodeError),
        ("headers", {1: "a"}, errors.EncodeError),
        ("revision", 20260715, errors.ArgumentTypeError),
        ("revision", "2026-07-15\n", errors.ArgumentError),
    ],
)
def test_options_of_a_call_are_checked_before_it_is_sent(option: str, value: Any, kind: type[Exception]) -> None:
    client, script = serving()
    with pytest.raises(kind) as caught:
        client.send(READ, **cast("Any", {option: value}))
    assert isinstance(caught.value, errors.KlaviyoError)
    assert script.requests == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("attempts", 0),
        ("max_retry_after", "9"),
        ("attempts", 1.5),
        ("attempts", True),
        ("deadline", -1),
        ("deadline", "1"),
        ("max_retry_after", -1),
    ],
)
def test_a_retry_policy_is_checked(field: str, value: Any) -> None:
    with pytest.raises(errors.ArgumentError, match=field):
        Retry(**{field: value})


# What goes wrong on the way


FAULTS: list[Exception] = [
    httpx.ConnectError("refused"),
    httpx.ConnectTimeout("slow"),
    httpx.ReadTimeout("slow"),
    httpx.WriteTimeout("slow"),
    httpx.PoolTimeout("full"),
    httpx.ReadError("reset"),
    httpx.WriteError("broken"),
    httpx.CloseError("close"),
    httpx.LocalProtocolError("ours"),
    httpx.RemoteProtocolError("theirs"),
    httpx.ProxyError("proxy"),
    httpx.UnsupportedProtocol("gopher"),
    httpx.DecodingError("gzip"),
    httpx.TooManyRedirects("circle"),
    httpx.InvalidURL("url"),
    httpx.CookieConflict("two"),
    httpx.StreamConsumed(),
    httpx.StreamClosed(),
    httpx.ResponseNotRead(),
    ConnectionResetError("reset"),
    TimeoutError("slow"),
    OSError("too many open files"),
    RuntimeError("Event loop is closed"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
@pytest.mark.parametrize("operation", [READ, profiles.create_profile({"email": "a@b.co"})], ids=["read", "write"])
def test_every_fault_of_the_transport_is_one_of_ours(operation: Operation[Any], fault: Exception) -> None:
    def check(caught: pytest.ExceptionInfo[errors.TransportError]) -> None:
        assert caught.value.operation == operation
        assert fault in (caught.value.__cause__, getattr(caught.value.__cause__, "__cause__", None))
        assert SECRET not in "".join(traceback.format_exception(caught.value))

    client, script = serving(fault)
    with pytest.raises(errors.TransportError) as caught:
        client.send(operation)
    check(caught)

    async def main() -> None:
        other = AsyncKlaviyo(SECRET, transport=httpx.MockTransport(script), retry=retry.OFF, pace=False)
        with pytest.raises(errors.TransportError) as caught:
            await other.send(operation)
        check(caught)

    asyncio.run(main())


def test_timeouts_are_told_apart() -> None:
    for fault in (httpx.ReadTimeout("slow"), TimeoutError()):
        client, _ = serving(fault)
        with pytest.raises(errors.RequestTimeoutError):
            client.send(READ)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    client, script = serving()
    missing = tmp_path / "none.png"
    with pytest.raises(errors.ArgumentError, match="file: cannot read the file") as caught:
        client.send(images.upload_image_from_file(File(missing)))
    assert isinstance(caught.value.__cause__, FileNotFoundError)
    assert script.requests == []


class Broken:
    """A codec with exceptions of its own."""

    class TroubleError(Exception):
        pass

    def dumps(self, obj: Any) -> bytes:
        raise self.TroubleError("cannot")

    def loads(self, data: bytes) -> Any:
        raise self.TroubleError("cannot")


def test_what_a_codec_raises_is_one_of_ours() -> None:
    client, script = serving(json=Broken())
    with pytest.raises(errors.EncodeError, match="the JSON codec cannot encode the body: cannot"):
        client.create_profile({"email": "a@b.co"})
    assert script.requests == []
    with pytest.raises(errors.BadResponseError) as caught:
        client.get_profile("P1")
    assert caught.value.status_code == 200


def test_a_body_that_is_encoded_already_goes_out_as_it_is() -> None:
    client, script = serving()
    body = b'{"data": {"type": "profile", "attributes": {"email": "a@b.co"}}}'
    client.send(Operation(profiles.CREATE_PROFILE, "/api/profiles", body=body))
    assert script.requests[0].content == body
    client, _ = serving(httpx.ReadError("reset"))
    with pytest.raises(errors.UnknownOutcomeError):
        client.send(Operation(events.CREATE_EVENT, "/api/events", body=b"not JSON"))


@pytest.mark.parametrize(
    "build",
    [
        lambda k: k.get_profile(""),
        lambda k: k.get_profile("."),
        lambda k: k.get_profile(".."),
        lambda k: k.get_profile("a/b"),
        lambda k: k.get_profile("a b"),
        lambda k: k.get_profile("a\n"),
        lambda k: k.get_profile(None),
        lambda k: k.get_profile(7),
        lambda k: k.get_profile("P1", fields=object()),
        lambda k: k.get_profile("P1", fields=[7]),
        lambda k: k.get_profiles(page_size=0),
        lambda k: k.get_profiles(page_size="5"),
        lambda k: next(k.get_profiles(cursor="https://a.klaviyo.com/api/lists?page%5Bcursor%5D=x")),
        lambda k: next(k.get_profiles(cursor="")),
        lambda k: next(k.get_profiles(cursor=7)),
        lambda k: k.get_profiles(filter=object()),
        lambda k: k.create_profile(None),
        lambda k: k.create_profile([]),
        lambda k: k.create_profile({"properties": {"x": object()}}),
        lambda k: k.update_profile("", lambda draft: None),
        lambda k: k.update_profile("P1", None),
        lambda k: k.update_profile("P1", lambda draft: setattr(draft, "emial", "x")),
        lambda k: k.create_or_update_profile("", lambda draft: None),
        lambda k: k.create_or_update_profile(7, lambda draft: None),
        lambda k: next(k.pages(READ)),
        lambda k: next(k.items(READ)),
    ],
)
def test_bad_input_is_a_typed_error_before_anything_is_sent(build: Callable[[Any], Any]) -> None:
    client, script = serving()
    with pytest.raises(errors.KlaviyoError) as caught:
        build(client)
    assert isinstance(caught.value, errors.ArgumentError | errors.EncodeError)
    assert script.requests == []


@pytest.mark.parametrize("link", ["http://[", "https://a.klaviyo.com/api/profiles", "//x", "x", "http://a:b:c"])
def test_a_next_link_may_be_anything(link: str) -> None:
    client, _ = serving(answer({"data": [], "links": {"next": link}}))
    with pytest.raises(errors.CursorError):
        list(client.get_profiles())


# What is never told


def every_secret() -> Iterator[tuple[Any, ...]]:
    client, _ = serving(answer(profile()), refusal(401, "not_authenticated"))
    yield client, client.core, client.core.context, client.core.context.settings, client.with_options(timeout=1)
    try:
        client.get_profile("P1")
        client.get_profile("P1")
    except errors.KlaviyoError as error:
        yield error, error.operation, vars(error), "".join(traceback.format_exception(error))
    other, _ = serving(httpx.ReadError("reset"), key=None, oauth=grant())
    yield other, other.core, other.core.context
    try:
        other.create_profile({"email": "a@b.co"})
    except errors.KlaviyoError as error:
        yield error, vars(error), "".join(traceback.format_exception(error))


def test_no_text_shows_a_secret() -> None:
    shown = "".join(repr(thing) + str(thing) for group in every_secret() for thing in group)
    assert SECRET not in shown
    assert "471108" not in shown
    assert "InvalidAPIKeyError" in shown or "NotAuthenticatedError" in shown


def test_a_client_is_not_pickled_and_its_errors_are_without_secrets() -> None:
    client, _ = serving(refusal(401, "not_authenticated"))
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="holds a credential") as caught:
            attempt(client)
        assert SECRET not in str(caught.value)
    with pytest.raises(errors.NotAuthenticatedError) as refused:
        client.get_profile("P1")
    assert SECRET.encode() not in pickle.dumps(refused.value)


# How clients live and end


class Transport(httpx.MockTransport):
    """Remembers whether it was closed."""

    closed = False

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_an_own_http_client_is_closed_and_a_given_one_is_not() -> None:
    script = Script([answer(profile())])
    own, given = Transport(script), Transport(script)
    with Klaviyo(SECRET, transport=own) as client:
        client.get_profile("P1")
    assert own.closed
    http_client = httpx.Client(transport=given)
    with Klaviyo(SECRET, http_client=http_client) as client:
        client.get_profile("P1")
    assert not given.closed
    http_client.close()
    with pytest.raises(errors.ClientClosedError):
        client.get_profile("P1")

    async def main() -> None:
        own, given = Transport(script), Transport(script)
        async with AsyncKlaviyo(SECRET, transport=own) as client:
            await client.get_profile("P1")
        assert own.closed
        async with httpx.AsyncClient(transport=given) as http_client:
            async with AsyncKlaviyo(SECRET, http_client=http_client) as client:
                await client.get_profile("P1")
            assert not given.closed
        with pytest.raises(errors.ClientClosedError):
            await client.get_profile("P1")

    asyncio.run(main())


def test_a_closed_client_says_so_at_once() -> None:
    time, script = Time(), Script([pages_of(9, 3)])
    client = blocking(script, time)
    walk = client.get_profiles(prefetch=True)
    next(walk)
    client.close()
    client.close()
    for use in (lambda: client.get_profile("P1"), lambda: next(client.get_profiles(prefetch=True)), lambda: list(walk)):
        with pytest.raises(errors.ClientClosedError, match="closed") as caught:
            use()
        assert isinstance(caught.value, RuntimeError)
    assert time.slept == [], "it is not tried again"

    async def main() -> None:
        client = awaiting(script, time)
        await client.aclose()
        await client.aclose()
        with pytest.raises(errors.ClientClosedError, match="get_profile: the client is closed"):
            await client.get_profile("P1")

    asyncio.run(main())


def test_an_error_inside_of_the_context_closes_too() -> None:
    own = Transport(Script([answer()]))
    with pytest.raises(KeyError), Klaviyo(SECRET, transport=own):
        raise KeyError
    assert own.closed


def test_with_options_shares_connections_and_limits() -> None:
    client, script = serving()
    other = client.with_options(timeout=7, headers={"X-One": "1"}).with_options(headers={"X-Two": "2"})
    assert type(other) is Klaviyo
    assert other.driver is client.driver
    assert other.pacer is client.pacer
    other.get_profile("P1")
    client.get_profile("P1")
    first, second = script.requests
    assert (first.headers["x-one"], first.headers["x-two"]) == ("1", "2")
    assert first.extensions["timeout"]["read"] == 7
    assert "x-one" not in second.headers
    assert second.extensions["timeout"]["read"] == 30
    other.close()
    with pytest.raises(errors.ClientClosedError):
        client.get_profile("P1")


def test_timeouts_of_an_injected_client_are_kept_unless_others_are_given() -> None:
    script = Script([answer(profile())])
    with httpx.Client(transport=httpx.MockTransport(script), timeout=11) as own:
        Klaviyo(SECRET, http_client=own).get_profile("P1")
        Klaviyo(SECRET, http_client=own, timeout=3).get_profile("P1")
        Klaviyo(SECRET, http_client=own, timeout=3).send(READ, timeout=httpx.Timeout(4, read=5))
    assert [r.extensions["timeout"]["read"] for r in script.requests] == [11, 3, 5]
    assert [r.extensions["timeout"]["connect"] for r in script.requests] == [11, 3, 4]


def test_one_client_serves_many_threads() -> None:
    barrier = threading.Barrier(8)

    def serve(request: httpx.Request) -> httpx.Response:
        barrier.wait(20)  # all eight are on their way at the same time
        return answer(profile(request.url.path.rpartition("/")[2]))

    client, _ = serving(serve)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda n: client.get_profile(f"P{n}").id, range(8)))
    assert found == [f"P{n}" for n in range(8)]


def test_a_walk_left_midway_closes_its_flow() -> None:
    client, script = serving(pages_of(9, 3))
    with closing(cast("Any", client.get_profiles())) as walk:
        assert next(walk).id == "P0"
    assert list(walk) == []
    assert len(script.requests) == 1


def test_an_async_walk_left_midway_closes_its_flow() -> None:
    script, ended = Script([pages_of(9, 3)]), []

    async def main() -> None:
        async with awaiting(script, Time()) as client:
            walk: Any = client.get_profiles()
            async with aclosing(walk):
                assert (await anext(walk)).id == "P0"
            ended.extend([item async for item in walk])
            assert (await client.with_options(pace=False).send(profiles.get_profiles())).data

    asyncio.run(main())
    assert ended == []
    assert len(script.requests) == 2


def test_a_page_asked_for_early_is_given_up_with_its_walk() -> None:
    """The task of the second page is cancelled when the first is all that is read."""
    cancelled: list[str] = []

    async def main() -> None:
        arrived = asyncio.Event()

        async def serve(request: httpx.Request) -> httpx.Response:
            if "page%5Bcursor%5D" not in str(request.url) and "page[cursor]" not in request.url.params:
                return pages_of(9, 3)(request)
            arrived.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                cancelled.append("second page")
                raise
            raise AssertionError

        async with AsyncKlaviyo(SECRET, transport=httpx.MockTransport(serve), pace=False) as client:
            walk: Any = client.get_profiles(prefetch=True)
            async with aclosing(walk):
                await anext(walk)
                await arrived.wait()
            await asyncio.sleep(0)
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    assert cancelled == ["second page"]


def test_a_failure_of_a_page_asked_for_early_that_nobody_reads_is_silent(caplog: pytest.LogCaptureFixture) -> None:
    serve = pages_of(9, 3)

    async def main() -> None:
        script = Script([serve, refusal(400, "invalid")])
        async with awaiting(script, Time()) as client:
            walk: Any = client.get_profiles(prefetch=True)
            async with aclosing(walk):
                await anext(walk)
                await asyncio.wait(asyncio.all_tasks() - {asyncio.current_task()})
        gc.collect()

    asyncio.run(main())
    assert "never retrieved" not in caplog.text


def test_cancelling_between_two_attempts_leaves_the_client_usable() -> None:
    async def main() -> None:
        sleeping = asyncio.Event()

        async def sleep(seconds: float) -> None:
            sleeping.set()
            await asyncio.Event().wait()

        script = Script([throttled("30"), answer(profile())])
        async with AsyncKlaviyo(SECRET, transport=httpx.MockTransport(script), sleep=sleep, pace=False) as client:
            waiting = asyncio.create_task(client.get_profile("P1"))
            await sleeping.wait()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert len(script.requests) == 1
            assert (await client.get_profile("P1")).id == "P1"

    asyncio.run(main())


def test_a_timeout_of_asyncio_around_a_call_is_a_timeout_of_asyncio() -> None:
    async def main() -> None:
        async def serve(request: httpx.Request) -> httpx.Response:
            await asyncio.Event().wait()
            raise AssertionError

        async with AsyncKlaviyo(SECRET, transport=httpx.MockTransport(serve), pace=False) as client:
            with pytest.raises(TimeoutError) as caught:
                async with asyncio.timeout(0):
                    await client.get_profile("P1")
            assert not isinstance(caught.value, errors.KlaviyoError)

    asyncio.run(main())


def test_an_interrupt_while_waiting_ends_the_call() -> None:
    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    client, script = serving(throttled("1"), answer(profile()), retry=Retry(), sleep=interrupted)
    with pytest.raises(KeyboardInterrupt):
        client.get_profile("P1")
    assert client.get_profile("P1").id == "P1"
    assert len(script.requests) == 2


@pytest.mark.parametrize("hook", ["on_request", "on_response"])
def test_what_a_hook_raises_ends_the_call_and_nothing_else(hook: str) -> None:
    raising = [True]

    def look(*_: Any) -> None:
        if raising[0]:
            raise LookupError("hook")

    client, script = serving(hooks=Hooks(**{hook: look}))
    with pytest.raises(LookupError, match="hook"):
        client.get_profile("P1")
    assert len(script.requests) == (0 if hook == "on_request" else 1)
    raising[0] = False
    assert client.get_profile("P1").id == "P1"


def test_one_async_client_serves_one_event_loop_after_the_other() -> None:
    """Connections do not outlive their loop, so nothing is sent over one that has."""
    script = Script([answer(profile())])
    made: list[httpx.AsyncClient] = []
    client = AsyncKlaviyo(SECRET, transport=httpx.MockTransport(script), pace=False, retry=retry.OFF)
    for _ in range(3):
        assert asyncio.run(client.get_profile("P1")).id == "P1"
        made += [kept.http for kept in client.driver._exchange._own.values()]
    assert len({id(http) for http in made}) == 3
    assert len(client.driver._exchange._own) == 1, "those of loops that have ended are forgotten"
    asyncio.run(client.aclose())
    with pytest.raises(errors.ClientClosedError):
        asyncio.run(client.get_profile("P1"))


def test_event_loops_one_after_the_other_over_real_connections() -> None:
    server = SpecServer()
    with server.serve() as serving_:
        client = AsyncKlaviyo("pk_test", base_url=serving_.url, retry=retry.OFF, pace=False)
        for n in range(3):
            assert asyncio.run(client.create_event("Viewed", f"P{n}", unique_id=str(n))) == str(n)
        asyncio.run(client.aclose())
        gc.collect()
    assert len(server.requests) == 3


def test_without_asyncio_there_is_one_set_of_connections() -> None:
    """Under another library for async code nothing tells loops apart; here a coroutine that nothing has to wait for."""
    exchange = AsyncKlaviyo(SECRET, transport=httpx.MockTransport(not_sent)).driver._exchange
    assert exchange._of_this_loop(READ) is exchange._of_this_loop(READ)


def test_an_invalid_path_is_refused() -> None:
    client, script = serving()
    with pytest.raises(errors.ArgumentError, match="get_profile: cannot build the request") as caught:
        client.send(Operation(profiles.GET_PROFILE, "/api/profiles/\x00"))
    assert isinstance(caught.value.__cause__, httpx.InvalidURL)
    assert script.requests == []


def test_many_tasks_share_one_client() -> None:
    script = Script([lambda request: answer(profile(request.url.path.rpartition("/")[2]))])

    async def main() -> list[str]:
        async with awaiting(script, Time()) as client:
            found = await asyncio.gather(*(client.get_profile(f"P{n}") for n in range(20)))
            return [item.id for item in found]

    assert asyncio.run(main()) == [f"P{n}" for n in range(20)]


# Both clients


def methods(cls: type) -> dict[str, Any]:
    return {name: member for name, member in inspect.getmembers(cls) if not name.startswith("_")}


def test_both_clients_have_the_same_methods_and_signatures() -> None:
    one, other = methods(Klaviyo), methods(AsyncKlaviyo)
    assert one.keys() - {"close"} == other.keys() - {"aclose"}
    for name in one.keys() - {"close", "pacer", "using"}:
        assert parameters(one[name]) == parameters(other[name]), name
    same = {"http_client", "transport", "sleep"}
    kept = [
        [p for p in inspect.signature(cls).parameters.values() if p.name not in same] for cls in (Klaviyo, AsyncKlaviyo)
    ]
    assert kept[0] == kept[1]


def parameters(function: Any) -> list[inspect.Parameter]:
    return list(inspect.signature(function).parameters.values())


def test_signatures_name_what_callers_pass() -> None:
    client, _ = serving()
    assert list(inspect.signature(client.get_profile).parameters) == ["id", "fields", "additional_fields"]
    assert list(inspect.signature(client.update_profile).parameters) == ["id", "changes"]
    with pytest.raises(TypeError, match="unexpected keyword argument 'field'"):
        cast("Any", client.get_profile)("P1", field=["email"])


def test_every_public_method_has_a_docstring() -> None:
    for cls in (Klaviyo, AsyncKlaviyo):
        bare = [name for name, member in methods(cls).items() if not (inspect.getdoc(member) or "").strip()]
        assert bare == []
        assert inspect.getdoc(cls)


def test_calls_are_awaited_or_iterated_over_in_async_code() -> None:
    async def main() -> None:
        async with awaiting(Script([answer(profile())]), Time()) as client:
            for pending in (client.get_profile("P1"), client.send(READ), client.create_event("m", "P1")):
                assert inspect.isawaitable(pending)
                await pending
            for walk in (client.get_profiles(), client.get_events(), client.items(profiles.get_profiles())):
                assert isinstance(walk, AsyncIterator)
            assert (await client.send_raw(READ)).parsed.data.id == "P1"
        async with awaiting(Script([pages_of(7, 3)]), Time()) as client:
            assert [len(page) async for page in client.pages(profiles.get_profiles())] == [3, 3, 1]

    asyncio.run(main())


def test_an_unknown_option_is_refused_with_the_known_ones() -> None:
    client, _ = serving()
    with pytest.raises(
        errors.ArgumentTypeError, match=r"unknown option 'retries'; expected timeout, retry, "
    ) as caught:
        cast("Any", client).with_options(retries=3)
    assert caught.value.argument == "retries"


@pytest.mark.parametrize("option", [{"timeout": "x"}, {"timeout": 0}, {"retry": 3}, {"headers": 5}, {"revision": "x"}])
def test_a_wrong_option_is_refused_where_it_is_given(option: dict[str, Any]) -> None:
    client, _ = serving()
    with pytest.raises(errors.ArgumentError) as caught:
        cast("Any", client).with_options(**option)
    assert [caught.value.argument] == list(option)
