"""The OAuth endpoints of a fake: consent, codes, tokens, refreshes that work and that do not."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import httpx
import pytest

import klaviyo_client
from klaviyo_ext import Klaviyo, Retry, errors, oauth
from klaviyo_ext.testing import FakeKlaviyo, Request, Response, UnknownOperationError, faults

APP, SECRET, BACK = "app", "app-secret", "https://app.example/klaviyo?tenant=1"
BASIC = {"Authorization": "Basic " + base64.b64encode(f"{APP}:{SECRET}".encode()).decode()}
SCOPES = ["lists:read", "profiles:read"]
VERIFIER = "v" * 43


def auth_of(fake: FakeKlaviyo, token: oauth.Token, **options: Any) -> tuple[oauth.OAuth, list[oauth.Token]]:
    stored: list[oauth.Token] = []
    given = {"clock": lambda: fake.clock.now, "store": stored.append, **options}
    return oauth.OAuth(client_id=APP, client_secret=SECRET, token=token, **given), stored


def post(fake: FakeKlaviyo, path: str, form: Mapping[str, str] | str, headers: Mapping[str, str] = BASIC) -> Response:
    body = form if isinstance(form, str) else urlencode(form)
    kind = {"Content-Type": "application/x-www-form-urlencoded", **headers}
    return fake.handle(Request("POST", path, "", tuple(kind.items()), body.encode()))


def told(response: Response) -> Any:
    return httpx.Response(response.status, content=response.body).json()


def consent(fake: FakeKlaviyo, **changes: str | None) -> Response:
    given = {
        "response_type": "code",
        "client_id": APP,
        "redirect_uri": BACK,
        "scope": " ".join(SCOPES),
        "state": "a state",
        "code_challenge": oauth.code_challenge(VERIFIER),
        "code_challenge_method": "S256",
        **changes,
    }
    query = urlencode({name: value for name, value in given.items() if value is not None})
    return fake.handle(Request("GET", "/oauth/authorize", query))


def code_of(response: Response) -> str:
    assert response.status == 302
    return dict(parse_qsl(urlsplit(response.header("location") or "").query))["code"]


def exchange(fake: FakeKlaviyo, code: str, **changes: str) -> Response:
    form = {"grant_type": "authorization_code", "code": code, "code_verifier": VERIFIER, "redirect_uri": BACK}
    return post(fake, "/oauth/token", {**form, **changes})


def refresh(fake: FakeKlaviyo, token: str, **changes: str) -> Response:
    return post(fake, "/oauth/token", {"grant_type": "refresh_token", "refresh_token": token, **changes})


def status_of(fake: FakeKlaviyo, access_token: str, path: str = "/api/profiles") -> int:
    headers = (("Authorization", f"Bearer {access_token}"), ("revision", klaviyo_client.REVISION))
    return fake.handle(Request("GET", path, "", headers)).status


def test_from_consent_to_calls_over_http() -> None:
    with FakeKlaviyo(any_key=False) as fake, fake.serve() as server, httpx.Client() as browser:
        fake.oauth.add_app(APP, SECRET, redirect_uris=[BACK])
        url = oauth.authorize_url(
            client_id=APP,
            redirect_uri=BACK,
            scopes=SCOPES,
            state="a state",
            code_challenge=oauth.code_challenge(VERIFIER),
            url=f"{server.url}/oauth/authorize",
        )
        response = browser.get(url)
        assert response.status_code == 302
        location = response.headers["location"]
        assert location.startswith(f"{BACK}&")
        back = parse_qs(urlsplit(location).query)
        assert (back["tenant"], back["state"]) == (["1"], ["a state"])
        token_url = f"{server.url}/oauth/token"
        asked = oauth.get_token(
            APP, SECRET, code=back["code"][0], code_verifier=VERIFIER, redirect_uri=BACK, url=token_url
        )
        token = oauth.send(asked, browser)
        assert token.scopes == tuple(SCOPES)
        auth, stored = auth_of(fake, token, origins=[server.url], token_url=token_url)
        with Klaviyo(oauth=auth, base_url=server.url) as klaviyo:
            assert list(klaviyo.get_profiles()) == []
            with pytest.raises(errors.PermissionDeniedError, match="campaigns:read"):
                list(klaviyo.campaigns.get_campaigns(filter="equals(messages.channel,'email')"))
            assert stored == []
            fake.clock.advance(3600)
            assert list(klaviyo.get_profiles()) == []
            assert [one.refresh_token for one in stored] == [token.refresh_token]
            oauth.send(oauth.revoke_token(APP, SECRET, auth.token, url=f"{server.url}/oauth/revoke"), browser)
            with pytest.raises(errors.InvalidGrantError):
                list(klaviyo.get_profiles())
    assert fake.requests.operations == [
        "oauth_authorize",
        "oauth_token",
        "get_profiles",
        "get_campaigns",
        "oauth_token",
        "get_profiles",
        "oauth_revoke",
        "get_profiles",
        "oauth_token",
    ]


@pytest.mark.parametrize("rotate", [False, True])
def test_a_token_is_renewed_before_its_end(rotate: bool) -> None:
    fake = FakeKlaviyo(any_key=False)
    fake.oauth.rotate = rotate
    token = fake.oauth.grant(APP, scopes=SCOPES, account="AbC123")
    auth, stored = auth_of(fake, token)
    with fake.client(oauth=auth) as klaviyo:
        list(klaviyo.get_profiles())
        fake.clock.advance(3550)  # within the leeway: nothing was refused yet
        list(klaviyo.get_profiles())
    assert [entry.status for entry in fake.requests] == [200, 200, 200]
    (renewed,) = stored
    assert renewed.access_token != token.access_token
    assert (renewed.refresh_token != token.refresh_token) is rotate
    assert fake.requests[-1].account == "AbC123"
    # As recorded, the old access token is valid until its end.
    assert status_of(fake, token.access_token) == 200
    fake.clock.advance(100)
    assert status_of(fake, token.access_token) == 401
    assert refresh(fake, token.refresh_token).status == (400 if rotate else 200)


def test_an_expired_token_is_refused_and_renewed() -> None:
    fake = FakeKlaviyo()
    token = fake.oauth.grant(APP)
    fake.clock.advance(3600)
    refused = fake.handle(
        Request(
            "GET",
            "/api/profiles",
            "",
            (("Authorization", f"Bearer {token.access_token}"), ("revision", klaviyo_client.REVISION)),
        )
    )
    assert (refused.status, told(refused)["errors"][0]["code"]) == (401, "authentication_failed")
    assert refused.header("www-authenticate") == "Bearer, Klaviyo-API-Key"
    fake.requests.clear()
    auth, stored = auth_of(fake, oauth.Token(access_token=token.access_token, refresh_token=token.refresh_token))

    async def read() -> int:
        async with fake.async_client(oauth=auth) as klaviyo:
            return len([profile async for profile in klaviyo.get_profiles()])

    assert asyncio.run(read()) == 0
    assert [entry.status for entry in fake.requests] == [401, 200, 200]
    assert len(stored) == 1


def test_threads_renew_once_over_http() -> None:
    with FakeKlaviyo(any_key=False) as fake, fake.serve() as server:
        fake.oauth.rotate = True
        auth, stored = auth_of(fake, fake.oauth.grant(APP), origins=[server.url], token_url=f"{server.url}/oauth/token")
        fake.clock.advance(3600)
        with Klaviyo(oauth=auth, base_url=server.url) as klaviyo, ThreadPoolExecutor(8) as pool:
            assert list(pool.map(lambda _: list(klaviyo.get_profiles()), range(16))) == [[]] * 16
        assert len(stored) == len(fake.requests.of("oauth_token")) == 1


ENDS: dict[str, Callable[[FakeKlaviyo, oauth.Token], object]] = {
    "fault": lambda fake, _: fake.fail("oauth_token", faults.oauth_error("invalid_grant", "Connect again.")),
    "disconnect": lambda fake, _: fake.oauth.disconnect(),
    "the app": lambda fake, _: fake.oauth.disconnect(client_id=APP),
    "the account": lambda fake, _: fake.oauth.disconnect(account=fake.company_id),
    "revoked key": lambda fake, token: fake.revoke_key(token.refresh_token),
    "revoked": lambda fake, token: post(fake, "/oauth/revoke", {"token": token.refresh_token}),
    "revoked by its access token": lambda fake, token: post(fake, "/oauth/revoke", {"token": token.access_token}),
    "90 days": lambda fake, _: fake.clock.advance(90 * 86400 + 1),
}


@pytest.mark.parametrize("end", ENDS)
def test_the_user_has_to_connect_again(end: str) -> None:
    fake = FakeKlaviyo()
    token = fake.oauth.grant(APP)
    other = fake.oauth.grant("other", account="OtHeR1")
    auth, stored = auth_of(fake, token, leeway=0)
    ENDS[end](fake, token)
    if end == "fault":
        fake.clock.advance(3600)
    with fake.client(oauth=auth) as klaviyo, pytest.raises(errors.InvalidGrantError):
        list(klaviyo.get_profiles())
    assert stored == []
    if end not in ("disconnect", "90 days", "fault"):
        assert status_of(fake, other.access_token) == 200
        assert status_of(fake, token.access_token) == 401


def test_faults_of_the_endpoints() -> None:
    fake = FakeKlaviyo(any_key=False)
    token = fake.oauth.grant(APP)
    fake.clock.advance(3600)
    for fault, expected in (
        (faults.oauth_error("invalid_client"), errors.OAuthError),
        (faults.oauth_error("invalid_request", status=403), errors.OAuthError),
        (faults.gateway_error(), errors.BadResponseError),
        (faults.malformed_json(), errors.BadResponseError),
        (faults.empty_body(), errors.BadResponseError),
        (faults.reset(), errors.TransportError),
        (faults.error(500), errors.BadResponseError),
    ):
        fake.fail("oauth_token", fault)
        auth, _ = auth_of(fake, token)
        with fake.client(oauth=auth, retry=Retry(attempts=1)) as klaviyo, pytest.raises(expected):
            list(klaviyo.get_profiles())
    assert refresh(fake, token.refresh_token).status == 200
    with pytest.raises(UnknownOperationError, match="oauth_token"):
        fake.fail("oauth_tokens", faults.reset())
    assert len(fake.requests.of("oauth_token")) == 8


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": None}, "unsupported_response_type"),
        ({"code_challenge": None}, "invalid_request"),
        ({"code_challenge": "short"}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": None}, "invalid_request"),
        ({"scope": "profiles:reed"}, "invalid_scope"),
        ({"scope": None}, "invalid_scope"),
    ],
)
def test_errors_that_return_to_the_app(changes: dict[str, str | None], error: str) -> None:
    response = consent(FakeKlaviyo(), **changes)
    back = dict(parse_qsl(urlsplit(response.header("location") or "").query))
    assert (response.status, back["error"], back["state"], back["tenant"]) == (302, error, "a state", "1")
    assert "code" not in back


def test_a_user_may_deny() -> None:
    fake = FakeKlaviyo()
    fake.oauth.consents = False
    assert "error=access_denied" in (consent(fake).header("location") or "")
    fake.oauth.consents, fake.oauth.account = True, "AbC123"
    access = told(exchange(fake, code_of(consent(fake))))["access_token"]
    status_of(fake, access)
    assert fake.requests[-1].account == "AbC123"


@pytest.mark.parametrize(
    "changes",
    [{"client_id": None}, {"client_id": "nobody"}, {"redirect_uri": None}, {"redirect_uri": "https://evil.example"}],
)
def test_errors_that_do_not_return(changes: dict[str, str | None]) -> None:
    """The browser must not be sent to an address that is not one of the app."""
    fake = FakeKlaviyo(any_key=False)
    fake.oauth.add_app(APP, SECRET, redirect_uris=[BACK])
    response = consent(fake, **changes)
    assert response.status in (400, 401)
    assert response.header("location") is None


def test_a_code_is_used_once_and_soon_by_who_asked() -> None:
    fake = FakeKlaviyo()
    code = code_of(consent(fake))
    assert exchange(fake, code).status == 200
    refused = [exchange(fake, code), exchange(fake, "made-up")]
    refused.append(exchange(fake, code_of(consent(fake)), code_verifier="w" * 43))
    refused.append(exchange(fake, code_of(consent(fake)), code_verifier="short"))
    refused.append(exchange(fake, code_of(consent(fake)), redirect_uri="https://app.example"))
    refused.append(exchange(fake, code_of(consent(fake, client_id="other"))))
    late = code_of(consent(fake))
    fake.clock.advance(301)
    refused.append(exchange(fake, late))
    assert [(each.status, told(each)["error"]) for each in refused] == [(400, "invalid_grant")] * 7


@pytest.mark.parametrize(
    ("form", "headers", "status", "error"),
    [
        ({}, {}, 400, "invalid_request"),
        ({"grant_type": "password"}, {}, 400, "unsupported_grant_type"),
        ({"grant_type": "refresh_token"}, {}, 400, "invalid_request"),
        ({"grant_type": "refresh_token", "refresh_token": ""}, {}, 400, "invalid_request"),
        ({"grant_type": "authorization_code", "code": "x"}, {}, 400, "invalid_request"),
        ("grant_type=refresh_token&grant_type=refresh_token", {}, 400, "invalid_request"),
        ('{"grant_type": "refresh_token"}', {"Content-Type": "application/json"}, 400, "invalid_request"),
        ({"grant_type": "refresh_token"}, {"Authorization": ""}, 401, "invalid_client"),
        ({"grant_type": "refresh_token"}, {"Authorization": "Basic !"}, 401, "invalid_client"),
        ({"grant_type": "refresh_token"}, {"Authorization": "Basic YXBw"}, 401, "invalid_client"),
        ({"grant_type": "refresh_token"}, {"Authorization": "Basic YXBwOndyb25n"}, 401, "invalid_client"),
        ({"grant_type": "refresh_token"}, {"Authorization": "Basic bm9ib2R5Ong="}, 401, "invalid_client"),
        ({"grant_type": "refresh_token", "refresh_token": "unknown"}, {}, 400, "invalid_grant"),
    ],
)
def test_what_the_token_endpoint_refuses(
    form: dict[str, str] | str, headers: dict[str, str], status: int, error: str
) -> None:
    fake = FakeKlaviyo(any_key=False)
    fake.oauth.add_app(APP, SECRET)
    response = post(fake, "/oauth/token", form, {**BASIC, **headers})
    assert (response.status, told(response)["error"]) == (status, error)
    assert response.header("cache-control") == "no-store"
    assert (response.header("www-authenticate") is not None) is (status == 401)


def test_tokens_of_other_apps() -> None:
    fake = FakeKlaviyo()
    token = fake.oauth.grant("other")
    assert told(refresh(fake, token.refresh_token))["error"] == "invalid_grant"
    assert post(fake, "/oauth/revoke", {"token": token.refresh_token}).status == 400
    assert status_of(fake, token.access_token) == 200


def test_any_app_and_any_token_unless_that_is_off() -> None:
    """As with keys: what the test did not register is accepted, for the default account."""
    fake = FakeKlaviyo()
    answer = told(refresh(fake, "made-up"))
    assert (answer["refresh_token"], answer["token_type"], answer["expires_in"]) == ("made-up", "Bearer", 3600)
    assert {"profiles:read", "lists:write"} < set(answer["scope"].split())
    assert status_of(fake, answer["access_token"]) == 200
    revoked = post(fake, "/oauth/revoke", {"token": "made-up", "token_type_hint": "refresh_token"})
    assert (revoked.status, revoked.body) == (200, b"")
    assert told(refresh(fake, "made-up"))["error"] == "invalid_grant"
    assert post(fake, "/oauth/revoke", {"token": "nobody-knows"}).status == 200
    assert post(fake, "/oauth/revoke", {}).status == 400


def test_lifetimes_and_methods() -> None:
    fake = FakeKlaviyo()
    fake.oauth.expires_in = 10
    token = fake.oauth.grant(APP)
    assert token.expires_within(10.1, fake.clock.now)
    assert not token.expires_within(9, fake.clock.now)
    fake.clock.wait(10)  # a client waits
    assert status_of(fake, token.access_token) == 401
    for method, path in (("POST", "/oauth/authorize"), ("GET", "/oauth/token"), ("PUT", "/oauth/revoke")):
        assert fake.handle(Request(method, path)).status == 405
    with pytest.raises(ValueError, match="unknown scope"):
        fake.oauth.grant(APP, scopes=["profiles:reed"])
    with pytest.raises(ValueError, match="public key"):
        fake.oauth.grant(APP, account="x")


def test_a_description_loses_its_full_stop_in_front_of_advice() -> None:
    fake = FakeKlaviyo()
    for error in ("invalid_client", "invalid_grant", "invalid_request", "invalid_scope", "unauthorized_client", "odd"):
        fake.fail("oauth_token", faults.oauth_error(error, "Why."))
        with httpx.Client(transport=fake.transport()) as web, pytest.raises(errors.OAuthError) as caught:
            oauth.send(oauth.refresh_token(APP, SECRET, "refresh"), web)
        assert "Why.:" not in str(caught.value)
        assert "Why" in str(caught.value)


def test_nothing_shows_tokens() -> None:
    fake = FakeKlaviyo()
    token = fake.oauth.grant(APP)
    refresh(fake, token.refresh_token)
    shown = repr(fake.requests) + repr(vars(fake.oauth)["_grants"].values()) + repr(token)
    assert token.access_token not in shown
    assert token.refresh_token not in shown


def test_the_same_seed_gives_the_same_tokens() -> None:
    one, two, other = (FakeKlaviyo(seed).oauth.grant(APP) for seed in (1, 1, 2))
    assert (one.access_token, one.refresh_token) == (two.access_token, two.refresh_token)
    assert one.access_token != other.access_token
