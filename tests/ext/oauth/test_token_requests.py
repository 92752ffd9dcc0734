"""PKCE, the authorization URL, tokens, and what token endpoints are asked and answer."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import httpx
import pytest
from hypothesis import given, strategies as st

from klaviyo_ext import oauth
from klaviyo_ext.core.user_agent import user_agent
from klaviyo_ext.errors import (
    ArgumentError,
    BadResponseError,
    KlaviyoError,
    RequestTimeoutError,
    TransportError,
)

NOW = datetime(2026, 3, 4, 12, 0, 0, tzinfo=UTC)
ANSWER = {
    "access_token": "access-1-secret",
    "refresh_token": "refresh-1-secret",
    "expires_in": 3600,
    "scope": "profiles:read lists:write",
    "token_type": "Bearer",
}
SECRETS = ("access-1-secret", "refresh-1-secret", "app-secret", "code-secret", "verifier-secret" * 4)
VERIFIER = SECRETS[4]


def token(**changes: Any) -> oauth.Token:
    made: dict[str, Any] = {
        "access_token": "access-1-secret",
        "refresh_token": "refresh-1-secret",
        "expires_at": NOW + timedelta(hours=1),
    }
    return oauth.Token(**{**made, **changes})


def exchange(**changes: Any) -> oauth.TokenRequest[oauth.Token]:
    made: dict[str, Any] = {
        "code": "code-secret",
        "code_verifier": VERIFIER,
        "redirect_uri": "https://app.example/back",
    }
    return oauth.get_token("app", "app-secret", **{**made, **changes})


def answer(content: Any, status: int = 200, **headers: str) -> oauth.Answer:
    return oauth.Answer(status, headers, content if isinstance(content, bytes) else json.dumps(content).encode())


def assert_secret_free(*texts: str) -> None:
    for text in texts:
        for secret in SECRETS:
            assert secret not in text


# PKCE


def test_the_challenge_of_rfc_7636_appendix_b() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert oauth.code_challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


@pytest.mark.parametrize("length", [43, 64, 128])
def test_verifiers_are_new_each_time(length: int) -> None:
    made = {oauth.code_verifier(length) for _ in range(50)}
    assert len(made) == 50
    assert {len(verifier) for verifier in made} == {length}
    assert len(oauth.code_verifier()) == 64


@pytest.mark.parametrize("length", [0, 42, 129, -1])
def test_lengths_that_no_verifier_has(length: int) -> None:
    with pytest.raises(ArgumentError, match="43 to 128"):
        oauth.code_verifier(length)


@pytest.mark.parametrize(
    "verifier", ["", "a" * 42, "a" * 129, "a" * 42 + "+", "a" * 42 + "\n", "é" * 43, "a" * 43 + "\n"]
)
def test_what_is_no_verifier(verifier: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        oauth.code_challenge(verifier)
    assert "a" * 42 not in str(caught.value)


@given(st.text("ABCXYZabcxyz0189-._~", min_size=43, max_size=128))
def test_challenges_are_unpadded_base64url(verifier: str) -> None:
    challenge = oauth.code_challenge(verifier)
    assert base64.urlsafe_b64decode(challenge + "=") == hashlib.sha256(verifier.encode()).digest()
    assert len(challenge) == 43


# The authorization URL

CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


@pytest.mark.parametrize(
    "scopes", [["profiles:read", "lists:write"], "profiles:read  lists:write", ("profiles:read", "lists:write")]
)
def test_the_authorization_url(scopes: Any) -> None:
    url = oauth.authorize_url(
        client_id="app-1",
        redirect_uri="https://app.example/back?x=1&y=é",
        scopes=scopes,
        state="s/t+a=t e",
        code_challenge=CHALLENGE,
    )
    assert url == (
        "https://www.klaviyo.com/oauth/authorize?response_type=code&client_id=app-1"
        "&redirect_uri=https%3A%2F%2Fapp.example%2Fback%3Fx%3D1%26y%3D%C3%A9"
        "&scope=profiles%3Aread%20lists%3Awrite&state=s%2Ft%2Ba%3Dt%20e"
        f"&code_challenge={CHALLENGE}&code_challenge_method=S256"
    )


@given(st.text(min_size=1), st.text(min_size=1), st.lists(st.text("abc:_-/&=", min_size=1), min_size=1))
def test_the_authorization_url_loses_nothing(client_id: str, state: str, scopes: list[str]) -> None:
    url = oauth.authorize_url(
        client_id=client_id, redirect_uri="https://x", scopes=scopes, state=state, code_challenge=CHALLENGE
    )
    query = parse_qs(urlsplit(url).query, strict_parsing=True, separator="&")
    assert query["client_id"] == [client_id]
    assert query["state"] == [state]
    assert query["scope"] == [" ".join(scopes)]


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"client_id": ""}, "client_id"),
        ({"redirect_uri": ""}, "redirect_uri"),
        ({"state": ""}, "state"),
        ({"scopes": []}, "scope"),
        ({"scopes": ["profiles:read lists:read"]}, "scopes"),
        ({"scopes": [""]}, "scopes"),
        ({"code_challenge": VERIFIER}, "code_challenge"),
        ({"code_challenge": CHALLENGE + "="}, "code_challenge"),
    ],
)
def test_arguments_of_the_authorization_url(changes: dict[str, Any], named: str) -> None:
    given: dict[str, Any] = {
        "client_id": "a",
        "redirect_uri": "https://x",
        "scopes": "a",
        "state": "s",
        "code_challenge": CHALLENGE,
    }
    with pytest.raises(ArgumentError) as caught:
        oauth.authorize_url(**{**given, **changes})
    assert caught.value.argument == named


# Tokens


def test_a_token_prints_without_its_secrets() -> None:
    made = token(scopes="a b", extra={"account": "refresh-1-secret"})
    assert_secret_free(repr(made), str(made), f"{made}", "%r" % made)  # noqa: UP031 - each way there is
    assert "expires_at" in repr(made)
    assert "account" in repr(made)


def test_a_token_is_a_value() -> None:
    made = token(scopes=["a", "b"], extra={"x": [1]})
    assert made == token(scopes="a b", extra={"x": [1]})
    assert hash(made) == hash(token(scopes="a b"))
    assert pickle.loads(pickle.dumps(made)) == made
    assert made.scope == "a b"
    with pytest.raises(AttributeError):
        made.access_token = "other"  # type: ignore[misc]


@pytest.mark.parametrize("expires_at", [None, NOW, NOW.astimezone()])
def test_a_token_can_be_stored_as_json(expires_at: datetime | None) -> None:
    made = token(scopes="a b", expires_at=expires_at, extra={"x": 1})
    assert oauth.Token.from_dict(json.loads(json.dumps(made.to_dict()))) == made


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"access_token": "a"},
        {"access_token": "a", "refresh_token": None},
        {"access_token": "a", "refresh_token": "r", "expires_at": "soon"},
        {"access_token": "a", "refresh_token": "r", "expires_at": 7},
        {"access_token": "a", "refresh_token": "r", "expires_at": "2026-03-04T12:00:00"},
        {"access_token": "a secret", "refresh_token": "r"},
        {"access_token": "a-secret\n", "refresh_token": "r"},
    ],
)
def test_stored_data_that_is_no_token(data: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError) as caught:
        oauth.Token.from_dict(data)
    assert "secret" not in str(caught.value)


def test_reads_the_answer_of_the_endpoint() -> None:
    made = oauth.Token.from_response({**ANSWER, "account": "A"}, NOW)
    assert made == token(scopes=("profiles:read", "lists:write"), extra={"account": "A"})
    assert made.expires_at == NOW + timedelta(hours=1)


@pytest.mark.parametrize(
    ("lifetime", "expected"),
    [
        (3600, 3600),
        ("3600", 3600),
        (0.5, 0.5),
        (0, 0),
        (-5, -5),
        (None, None),
        (True, None),
        ("soon", None),
        (float("nan"), None),
        (float("inf"), None),
        (1e300, None),
        ([], None),
    ],
)
def test_lifetimes(lifetime: Any, expected: float | None) -> None:
    made = oauth.Token.from_response({**ANSWER, "expires_in": lifetime}, NOW)
    assert made.expires_at == (None if expected is None else NOW + timedelta(seconds=expected))


def test_a_renewed_token_keeps_what_the_answer_leaves_out() -> None:
    before = token(scopes="a b")
    made = oauth.Token.from_response({"access_token": "access-2", "expires_in": 60}, NOW, previous=before)
    assert made == token(access_token="access-2", scopes="a b", expires_at=NOW + timedelta(seconds=60))


@pytest.mark.parametrize("name", ["access_token", "refresh_token"])
@pytest.mark.parametrize("value", [None, "", 7, "two words", "line\n", "snow \N{SNOWMAN}"])
def test_answers_without_a_usable_token(name: str, value: Any) -> None:
    with pytest.raises(BadResponseError, match=name):
        oauth.Token.from_response({**ANSWER, name: value}, NOW)


def test_expires_within() -> None:
    made = token()
    assert not made.expires_within(3600, NOW)
    assert made.expires_within(3601, NOW)
    assert made.expires_within(0, NOW + timedelta(hours=1, microseconds=1))
    assert not token(expires_at=None).expires_within(10**9, NOW)
    assert token(expires_at=datetime.now(UTC)).expires_within(1)


# Requests


def test_the_exchange_of_a_code() -> None:
    request = exchange(redirect_uri="https://app.example/back?a=b c")
    assert request.url == "https://a.klaviyo.com/oauth/token"
    assert request.headers == {
        "Accept": "application/json",
        "Authorization": "Basic " + base64.b64encode(b"app:app-secret").decode(),
        "Content-Type": "application/x-www-form-urlencoded",
    }
    assert dict(parse_qsl(request.content.decode(), strict_parsing=True)) == {
        "grant_type": "authorization_code",
        "code": "code-secret",
        "code_verifier": VERIFIER,
        "redirect_uri": "https://app.example/back?a=b c",
    }
    made = request.read(answer(ANSWER), now=NOW)
    assert made == token(scopes="profiles:read lists:write")
    assert request.read(answer(ANSWER)).expires_within(3601)
    assert_secret_free(repr(request), repr(answer(ANSWER)))


@pytest.mark.parametrize("what", [token(scopes="a"), "refresh-1-secret"])
def test_a_refresh(what: Any) -> None:
    request = oauth.refresh_token("app", "app-secret", what)
    assert request.content == b"grant_type=refresh_token&refresh_token=refresh-1-secret"
    assert request.read(answer({**ANSWER, "refresh_token": "rotated"}), now=NOW).refresh_token == "rotated"
    kept = request.read(answer({"access_token": "new"}), now=NOW)
    assert (kept.access_token, kept.refresh_token) == ("new", "refresh-1-secret")


@pytest.mark.parametrize("what", [token(), "refresh-1-secret"])
def test_a_revocation(what: Any) -> None:
    request = oauth.revoke_token("app", "app-secret", what)
    assert request.url == "https://a.klaviyo.com/oauth/revoke"
    assert request.content == b"token=refresh-1-secret&token_type_hint=refresh_token"
    request.read(answer(b""))
    request.read(answer({}))
    with pytest.raises(oauth.InvalidClientError):
        request.read(answer({"error": "invalid_client"}, 401))


@pytest.mark.parametrize(
    ("arguments", "changes", "named"),
    [
        (("", "s"), {}, "client_id"),
        (("a:b", "s"), {}, "client_id"),
        (("app", ""), {}, "client_secret"),
        (("app", "app-secret\n"), {}, "client_secret"),
        (("app", "app-sécret"), {}, "client_secret"),
        (("app", "s"), {"code": ""}, "code"),
        (("app", "s"), {"code_verifier": None}, "code_verifier"),
        (("app", "s"), {"redirect_uri": ""}, "redirect_uri"),
    ],
)
def test_arguments_of_requests(arguments: tuple[str, str], changes: dict[str, Any], named: str) -> None:
    given: dict[str, Any] = {"code": "c", "code_verifier": VERIFIER, "redirect_uri": "https://x"}
    with pytest.raises(ArgumentError) as caught:
        oauth.get_token(*arguments, **{**given, **changes})
    assert caught.value.argument == named
    assert "app-s" not in str(caught.value)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("invalid_request", oauth.InvalidRequestError),
        ("invalid_client", oauth.InvalidClientError),
        ("invalid_grant", oauth.InvalidGrantError),
        ("unauthorized_client", oauth.UnauthorizedClientError),
        ("unsupported_grant_type", oauth.UnsupportedGrantTypeError),
        ("invalid_grant_type", oauth.UnsupportedGrantTypeError),
        ("invalid_scope", oauth.InvalidScopeError),
        ("temporarily_unavailable", oauth.OAuthError),
        ("", oauth.OAuthError),
    ],
)
@pytest.mark.parametrize("status", [200, 400, 401, 503])
def test_refusals(code: str, kind: type[oauth.OAuthError], status: int) -> None:
    told = {"error": code, "error_description": "The  grant\nis gone", "error_uri": "https://x"}
    with pytest.raises(oauth.OAuthError) as caught:
        exchange().read(answer(told, status, **{"retry-after": "7"}))
    error = caught.value
    assert type(error) is kind
    assert (error.error, error.error_description, error.status_code) == (code, told["error_description"], status)
    assert error.headers == {"retry-after": "7"}
    assert f"HTTP {status} {code}".strip() in str(error)
    assert "The grant is gone" in str(error)
    assert isinstance(error, KlaviyoError)
    copied = pickle.loads(pickle.dumps(error))
    assert (type(copied), str(copied), copied.__dict__) == (kind, str(error), error.__dict__)


@pytest.mark.parametrize(
    ("code", "advice"), [("invalid_grant", "connected again"), ("invalid_client", "client_secret")]
)
def test_some_refusals_say_what_to_do(code: str, advice: str) -> None:
    with pytest.raises(oauth.OAuthError, match=advice):
        exchange().read(answer({"error": code}, 400))


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"<html>down</html>", 503),
        (b"", 500),
        (b"", 200),
        (b"null", 200),
        (b"[1]", 400),
        (b"\xff", 400),
        ({"errors": [{"code": "throttled"}]}, 429),
        ({"error": {"code": 1}}, 400),
        ({"access_token": "access-1-secret"}, 302),
        ({"access_token": "access-1-secret"}, 200),
        ({"refresh_token": "refresh-1-secret"}, 200),
        (b"[" * 100_000, 200),
    ],
)
def test_answers_that_no_token_endpoint_gives(content: Any, status: int) -> None:
    with pytest.raises(BadResponseError) as caught:
        exchange().read(answer(content, status, **{"x-id": "7"}))
    error = caught.value
    assert (error.status_code, error.headers) == (status, {"x-id": "7"})
    assert not (200 <= status < 300 and error.content)
    assert_secret_free(str(error), repr(error))


def test_what_the_server_repeats_of_the_secrets_is_hidden() -> None:
    request = exchange(code="a/code secret")
    echo = f"app-secret {VERIFIER} a/code secret a%2Fcode+secret " + request.headers["Authorization"]
    with pytest.raises(oauth.OAuthError) as caught:
        request.read(answer({"error": "invalid_client", "error_description": echo}, 401))
    assert caught.value.error_description == "*** *** *** *** Basic ***"
    with pytest.raises(BadResponseError) as bad:
        request.read(answer(f"<p>é {echo}".encode(), 500))
    assert bad.value.content == "<p>é *** *** *** *** Basic ***".encode()


# Sending


def over(respond: Any, request: oauth.TokenRequest[Any], mode: str, **options: Any) -> Any:
    """Send a request through a transport, either way."""
    transport = httpx.MockTransport(respond)
    if mode == "sync":
        with httpx.Client(transport=transport, **options) as client:
            return oauth.send(request, client)

    async def run() -> Any:
        async with httpx.AsyncClient(transport=transport, **options) as client:
            return await oauth.send_async(request, client)

    return asyncio.run(run())


both = pytest.mark.parametrize("mode", ["sync", "async"])


@both
def test_sends_one_form(mode: str) -> None:
    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=ANSWER)

    options: dict[str, Any] = {"auth": ("user", "password"), "headers": {"authorization": "Klaviyo-API-Key pk_x"}}
    made = over(respond, exchange(), mode, follow_redirects=True, timeout=3, **options)
    assert made.access_token == "access-1-secret"
    (request,) = seen
    assert (request.method, str(request.url)) == ("POST", "https://a.klaviyo.com/oauth/token")
    assert request.content == exchange().content
    assert request.headers["authorization"] == exchange().headers["Authorization"]
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.extensions["timeout"]["read"] == 3


@both
def test_a_redirect_is_not_followed(mode: str) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "a.klaviyo.com"
        return httpx.Response(307, headers={"location": "https://elsewhere.example/"})

    with pytest.raises(BadResponseError) as caught:
        over(respond, exchange(), mode, follow_redirects=True)
    assert caught.value.status_code == 307


@both
@pytest.mark.parametrize(
    ("raised", "kind"),
    [(httpx.ConnectError("no\nroute"), TransportError), (httpx.ReadTimeout(""), RequestTimeoutError)],
)
def test_no_answer(mode: str, raised: Exception, kind: type[TransportError]) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        raise raised

    with pytest.raises(TransportError) as caught:
        over(respond, exchange(), mode)
    assert type(caught.value) is kind
    assert caught.value.__cause__ is raised
    assert "\n" not in str(caught.value)
    assert_secret_free(str(caught.value))


@both
def test_a_client_of_its_own(mode: str) -> None:
    request = oauth.revoke_token("app", "app-secret", "r", url="http://127.0.0.1:1/oauth/revoke")
    with pytest.raises(TransportError):
        _ = oauth.send(request) if mode == "sync" else asyncio.run(oauth.send_async(request))


@both
@pytest.mark.parametrize("own", [True, False])
def test_every_request_has_a_user_agent(mode: str, own: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str | None] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("user-agent"))
        return httpx.Response(200, json=ANSWER)

    if own:
        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda _, request: respond(request))

        async def respond_async(_: Any, request: httpx.Request) -> httpx.Response:
            return respond(request)

        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", respond_async)
        _ = oauth.send(exchange()) if mode == "sync" else asyncio.run(oauth.send_async(exchange()))
    else:
        over(respond, exchange(), mode, headers={"user-agent": "theirs"})
    assert len(seen) == 1
    assert seen[0] == (user_agent() if own else "theirs")


def test_is_imported_only_when_it_is_used() -> None:
    code = "import sys, klaviyo_ext; print([name for name in sys.modules if 'oauth' in name or 'webhooks' in name])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
