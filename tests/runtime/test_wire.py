from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest

from klaviyo_client import (
    REVISION,
    APIStatusError,
    BadResponseError,
    Collection,
    EncodeError,
    Filter,
    Operation,
    Response,
    Single,
)
from klaviyo_client.api import client as public, events, images, profiles, tags
from klaviyo_client.runtime.operation import File, Form
from klaviyo_client.runtime.wire import BASE_URL, Prepared, Settings, prepare

KEY = "pk_0123456789abcdef"
SETTINGS = Settings(authorization=lambda: f"Klaviyo-API-Key {KEY}", company_id="AbC123")


def prepared(operation: Operation[Any], **changes: Any) -> Prepared:
    return prepare(operation, attrs.evolve(SETTINGS, **changes))


def test_a_private_request() -> None:
    made = prepared(profiles.get_profiles(fields_profile=["email"], filter='equals(email,"a+b@c.co")', page_size=5))
    assert made.method == "GET"
    assert made.url == (
        f"{BASE_URL}/api/profiles?fields[profile]=email&filter=equals%28email%2C%22a%2Bb%40c.co%22%29&page[size]=5"
    )
    agent = made.headers.pop("User-Agent")
    assert made.headers == {
        "Accept": "application/vnd.api+json",
        "Accept-Encoding": "gzip, deflate",
        "Authorization": f"Klaviyo-API-Key {KEY}",
        "revision": REVISION,
    }
    assert agent.partition("/")[0] == "klaviyo_client python"
    assert (made.content, made.form) == (None, None)


def test_a_public_request_carries_no_secret() -> None:
    made = prepared(public.get_client_geofences(page_size=1, x_klaviyo_api_filters=Filter("equals(lat,1)")))
    assert made.url == f"{BASE_URL}/client/geofences?company_id=AbC123&page[size]=1"
    assert "Authorization" not in made.headers
    assert made.headers["X-Klaviyo-API-Filters"] == "equals(lat,1)"
    assert KEY not in pickle.dumps(made.headers).decode("latin-1")


@pytest.mark.parametrize(
    ("operation", "changes", "message"),
    [
        (profiles.get_profiles(), {"authorization": None}, "get_profiles needs an api_key or an access_token"),
        (public.get_client_geofences(), {"company_id": None}, "get_client_geofences needs a company_id"),
    ],
)
def test_missing_credentials(operation: Operation[Any], changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        prepared(operation, **changes)


@pytest.mark.parametrize("value", ["line\r\nAuthorization: x", "é", "\x00"])
def test_headers_that_no_header_can_carry(value: str) -> None:
    with pytest.raises(EncodeError, match="header X-Klaviyo-API-Filters: a header value must be printable ASCII"):
        prepared(public.get_client_geofences(x_klaviyo_api_filters=value))


def test_other_settings() -> None:
    made = prepared(
        profiles.create_profile({"email": None}),
        base_url="http://127.0.0.1:1",
        revision="2030-01-01",
        user_agent="app/1",
        dumps=lambda data: repr(data).encode(),
    )
    assert made.url == "http://127.0.0.1:1/api/profiles"
    assert (made.headers["revision"], made.headers["User-Agent"]) == ("2030-01-01", "app/1")
    assert made.content == b"{'data': {'type': 'profile', 'attributes': {'email': None}}}"


def test_bodies() -> None:
    made = prepared(profiles.create_profile({"first_name": "Ännchen"}))
    assert made.content == '{"data":{"type":"profile","attributes":{"first_name":"Ännchen"}}}'.encode()
    assert made.headers["Content-Type"] == "application/vnd.api+json"
    encoded = attrs.evolve(profiles.create_profile({}), body=b'{"already":  "encoded"}')
    made = prepared(encoded)
    assert made.content is encoded.body
    assert made.headers["Content-Type"] == "application/vnd.api+json"
    made = prepared(images.upload_image_from_file(File(b"GIF")))
    assert made.form == Form((), (("file", File(b"GIF")),))
    assert made.content is None
    assert "Content-Type" not in made.headers
    assert prepared(tags.delete_tag("T")).content is None


def test_what_has_no_json_form_is_refused_with_its_path() -> None:
    with pytest.raises(EncodeError, match=r"^data\.attributes\.properties\.sizes\[1\]: cannot encode bytes"):
        prepared(profiles.create_profile({"properties": {"sizes": [1, b"2"]}}))


def test_secrets_never_print() -> None:
    made = prepared(profiles.get_profiles())
    for value in (SETTINGS, made):
        assert KEY not in repr(value) + str(value)
        with pytest.raises((TypeError, AttributeError, pickle.PicklingError)) as caught:
            pickle.dumps(value)
        assert KEY not in str(caught.value)
    assert KEY.encode() not in pickle.dumps(profiles.get_profiles())


@pytest.mark.parametrize(
    ("operation", "status", "content", "kind"),
    [
        (profiles.get_profiles(), 200, b'{"data": []}', Collection),
        (profiles.get_profile("1"), 202, b'{"data": {"type": "profile", "id": "1"}}', Single),
        (events.get_profile_for_event("1"), 200, b'{"data": null}', Single),
        (tags.delete_tag("1"), 204, b"", type(None)),
        (tags.delete_tag("1"), 200, b"", type(None)),
        (tags.delete_tag("1"), 202, b"1", type(None)),
        (tags.delete_tag("1"), 200, b'{"data": {}, "errors": []}', type(None)),
    ],
)
def test_success(operation: Operation[Any], status: int, content: bytes, kind: type[Any]) -> None:
    answer = Response(operation, status, {"x-klaviyo-req-id": "r"}, content)
    assert answer.is_success
    assert type(answer.parsed) is kind
    assert answer.request_id == "r"
    answer.raise_for_status()
    copied = pickle.loads(pickle.dumps(answer))
    assert copied == answer
    assert repr(len(content)) in repr(answer)


@pytest.mark.parametrize("status", [200, 201])
def test_an_empty_body_where_a_document_is_due(status: int) -> None:
    with pytest.raises(BadResponseError, match="get_profiles: the body is empty") as caught:
        _ = Response(profiles.get_profiles(), status, {"a": "b"}, b"").parsed
    assert (caught.value.status_code, caught.value.headers) == (status, {"a": "b"})


@pytest.mark.parametrize("status", [301, 304, 400, 404, 429, 500, 503])
@pytest.mark.parametrize("content", [b"", b"<html>", b'{"errors": [{"code": "x"}]}', b'{"data": []}'])
def test_failure(status: int, content: bytes) -> None:
    answer = Response(profiles.get_profiles(), status, {"retry-after": "1"}, content)
    assert not answer.is_success
    for call in (answer.raise_for_status, lambda: answer.parsed):
        with pytest.raises(APIStatusError, match=f"^get_profiles: HTTP {status} ") as caught:
            call()
        error = caught.value
        assert (error.status_code, error.content, error.headers) == (status, content, {"retry-after": "1"})
        assert error.operation == profiles.get_profiles()
