"""Who may do what: credentials, scopes, public keys, revisions, media types."""

from __future__ import annotations

import json
from typing import Any

import pytest

import klaviyo_client
from klaviyo_ext.testing import FakeKlaviyo, Request, Response

KEY = ("Authorization", "Klaviyo-API-Key pk_test")
REVISION = ("revision", klaviyo_client.REVISION)
JSON_API = "application/vnd.api+json"
PROFILE = json.dumps({"data": {"type": "profile", "attributes": {"email": "ann@mail.dev"}}}).encode()


def send(
    fake: FakeKlaviyo, method: str, path: str, *headers: tuple[str, str], query: str = "", body: bytes = b""
) -> Response:
    return fake.handle(Request(method, path, query, headers, body))


def error(response: Response) -> dict[str, Any]:
    document = json.loads(response.body)
    found: dict[str, Any] = document["errors"][0]
    assert found["status"] == response.status
    assert found["id"] == response.header("X-Klaviyo-Req-Id")
    # Recorded: an error about the whole request has neither, all others have both.
    whole = found["source"].get("pointer") == "/data/"
    assert {"links", "meta"} & set(found) == (set() if whole else {"links", "meta"})
    return found


@pytest.mark.parametrize(
    "stated", [None, "pk_test", "Klaviyo-API-Key", "Klaviyo-API-Key ", "Basic cGs6", "Klaviyo-API-Key a b"]
)
def test_what_is_no_credential_is_not_authenticated(stated: str | None) -> None:
    headers = [] if stated is None else [("Authorization", stated)]
    response = send(FakeKlaviyo(), "GET", "/api/profiles", *headers, REVISION)
    assert error(response)["code"] == "not_authenticated"
    assert response.header("WWW-Authenticate") == "Bearer, Klaviyo-API-Key"
    assert response.header("RateLimit-Limit") is None
    assert response.header("X-Klaviyo-Api-Revision") is None


@pytest.mark.parametrize("scheme", ["Klaviyo-API-Key", "Bearer"])
def test_an_unknown_or_revoked_credential_fails(scheme: str) -> None:
    fake = FakeKlaviyo(any_key=False)
    header = ("Authorization", f"{scheme} pk_test")
    response = send(fake, "GET", "/api/profiles", header, REVISION)
    assert (response.status, error(response)["code"]) == (401, "authentication_failed")
    fake.add_key("pk_test")
    assert send(fake, "GET", "/api/profiles", header, REVISION).status == 200
    fake.revoke_key("pk_test")
    assert send(fake, "GET", "/api/profiles", header, REVISION).status == 401


def test_scopes_are_asked_for() -> None:
    fake = FakeKlaviyo()
    fake.add_key("pk_test", scopes=["profiles:read"])
    assert send(fake, "GET", "/api/profiles", KEY, REVISION).status == 200
    response = send(fake, "POST", "/api/profiles", KEY, REVISION, ("Content-Type", JSON_API), body=PROFILE)
    assert (response.status, error(response)["code"]) == (403, "permission_denied")
    assert "profiles:write" in error(response)["detail"]
    assert response.header("RateLimit-Limit") is not None
    assert len(fake.profiles) == 0


def test_accounts_have_their_own_data_and_every_key_else_opens_one() -> None:
    fake = FakeKlaviyo()
    fake.add_key("pk_other", account="OtHeR1")
    with fake.client() as one, fake.client(api_key="pk_more") as same, fake.client(api_key="pk_other") as other:
        ann = one.create_profile({"email": "ann@mail.dev"})
        bob = other.create_profile({"email": "ann@mail.dev"})
        assert [profile.id for profile in same.get_profiles()] == [ann.id]
        assert [profile.id for profile in other.get_profiles()] == [bob.id]
    assert ann.id != bob.id
    assert len(fake.world("OtHeR1").table("profile")) == 1
    assert {entry.account for entry in fake.requests} == {fake.company_id, "OtHeR1"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"credential": "a b"}, "credential"),
        ({"credential": ""}, "credential"),
        ({"credential": "pk", "account": "toolong"}, "public key"),
        ({"credential": "pk", "scopes": ["profile:read"]}, "unknown scope 'profile:read'; did you mean"),
    ],
)
def test_what_cannot_be_registered(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        FakeKlaviyo().add_key(**arguments)


def test_public_operations_go_by_their_company() -> None:
    fake = FakeKlaviyo(any_key=False)
    data = {"type": "profile", "attributes": {"email": "ann@mail.dev"}}
    body, kind = json.dumps({"data": data}).encode(), ("Content-Type", JSON_API)
    path = "/client/profiles"
    assert send(fake, "POST", path, REVISION, kind, query=f"company_id={fake.company_id}", body=body).status == 202
    assert len(fake.profiles) == 1
    refused = error(send(fake, "POST", path, REVISION, kind, query="company_id=XXXXXX", body=body))
    assert (refused["status"], refused["source"]) == (400, {"parameter": "company_id"})
    missing = error(send(fake, "POST", path, REVISION, kind, body=body))
    assert (missing["status"], missing["source"]) == (400, {"parameter": "company_id"})
    assert send(fake, "POST", path, REVISION, kind, query="company_id=%ff", body=body).status == 400
    fake = FakeKlaviyo()
    assert send(fake, "POST", path, REVISION, kind, query="company_id=XXXXXX", body=body).status == 202
    assert len(fake.profiles) == 1


@pytest.mark.parametrize(
    ("revision", "opt_out", "status", "source"),
    [
        (klaviyo_client.REVISION, False, 200, None),
        (klaviyo_client.REVISION, True, 200, None),
        ("2024-10-15", False, 200, None),
        ("2024-10-15", True, 410, {"parameter": "revision"}),
        ("2027-01-15", False, 200, None),
        ("2027-01-15", True, 200, None),
        ("2027-01-15.pre", False, 404, {"pointer": "/data/"}),
        ("2026-13-15", False, 400, {"parameter": "revision"}),
        ("latest", False, 400, {"parameter": "revision"}),
        ("2026-07-15.pre", False, 404, {"pointer": "/data/"}),
        (None, False, 400, {"parameter": "revision"}),
    ],
)
def test_revisions(revision: str | None, opt_out: bool, status: int, source: dict[str, str] | None) -> None:
    headers = [KEY]
    if revision is not None:
        headers.append(("Revision", revision))
    if opt_out:
        headers.append(("X-Klaviyo-Revision-Fall-Forward-Opt-Out", "1"))
    response = send(FakeKlaviyo(), "GET", "/api/profiles", *headers)
    assert response.status == status
    assert response.header("X-Klaviyo-Api-Revision") == klaviyo_client.REVISION
    if source is not None:
        assert error(response)["source"] == source


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (JSON_API, 201),
        (f"{JSON_API}; charset=utf-8", 201),
        ("application/json", 201),
        ("application/json; charset=utf-8", 201),
        ("text/plain", 415),
        (None, 415),
    ],
)
def test_media_types_of_bodies(kind: str | None, status: int) -> None:
    headers = () if kind is None else (("Content-Type", kind),)
    response = send(FakeKlaviyo(), "POST", "/api/profiles", KEY, REVISION, *headers, body=PROFILE)
    assert response.status == status
    assert response.header("Content-Type") == JSON_API
