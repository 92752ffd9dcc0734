"""What two other clients can do, row by row of docs/parity.md, is done here as well.

The page's own lines are run, and for each row a check says what its line must do.
"""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import attrs
import httpx
import pytest

from klaviyo_client import operations
from klaviyo_client.api import profiles
from klaviyo_client.models import Profile
from klaviyo_client.runtime.operation import Operation
from klaviyo_ext import Klaviyo, ProfileDraft, Retry, errors, exponential, linear, oauth, retry, updaters as u
from klaviyo_ext.testing import SpecServer
from tests.ext.kernel import Script, Step, Time, answer, blocking, pages_of, profile, refusal, throttled

PAGE = Path(__file__).parents[2] / "docs" / "parity.md"

READ = profiles.get_profile("P1")


def rows() -> Iterator[tuple[str, str]]:
    """First and second cell of each row; a cell may hold a bar within code."""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("| ") and not line.startswith("| there"):
            there, here = line.strip("| ").split(" | ", 1)
            yield there, here


ROWS = dict(rows())


def runnable(cell: str) -> str:
    """The first code of a cell that is a call: names of exceptions and attributes are looked at by the checks."""
    return next((code for code in re.findall(r"`([^`]+)`", cell) if "(" in code), "")


@pytest.mark.parametrize("row", [row for row, here in ROWS.items() if runnable(here)])
def test_the_line_of_the_page_runs(row: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The imports are those that the page shows; the client talks to a server that the document decides."""
    monkeypatch.delenv("KLAVIYO_API_KEY", raising=False)
    (shown,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, Any] = {"json": json, "logging": logging}
    exec(shown, names)  # noqa: S102
    names["klaviyo"] = Klaviyo("pk_test", transport=SpecServer().transport(), pace=False)
    level = logging.getLogger("klaviyo_ext").level
    found = eval(runnable(ROWS[row]), names)  # noqa: S307
    if isinstance(found, Klaviyo):
        found.close()
    logging.getLogger("klaviyo_ext").setLevel(level)


def using(*steps: Step, **options: Any) -> tuple[Klaviyo, Script]:
    script = Script([*steps] or [answer(profile("P1", email="ann@example.com"))])
    return blocking(script, Time(), retry=retry.OFF, **options), script


def sent(script: Script) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(script.requests[-1].content)["data"]
    return found


def raised(kind: type[Exception], step: Step, operation: Operation[Any] = READ) -> Any:
    client, _ = using(step)
    with pytest.raises(kind) as caught:
        client.send(operation)
    return caught.value


def drafted(*updaters: u.Updater) -> dict[str, Any]:
    return u.apply(ProfileDraft(), *updaters).changes().attributes


def new() -> None:
    client, script = using()
    client.get_profile("P1")
    assert script.requests[0].headers["authorization"] == "Klaviyo-API-Key pk_test"


def new_with_client() -> None:
    script = Script([answer(profile())])
    with httpx.Client(transport=httpx.MockTransport(script)) as own:
        assert Klaviyo("pk_test", http_client=own, pace=False).get_profile("P1").id == "P1"
        assert not own.is_closed


def logger() -> None:
    records: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: records.append(record.getMessage())  # type: ignore[method-assign]
    log = logging.getLogger("klaviyo_ext")
    log.addHandler(handler)
    log.setLevel("DEBUG")
    try:
        client, _ = using(answer(profile(email="ann@example.com")))
        client.get_profile("P1")
    finally:
        log.removeHandler(handler)
        log.setLevel("NOTSET")
    assert any("get_profile" in line and "200" in line for line in records)
    assert not any("ann@example.com" in line or "pk_test" in line for line in records)


def get_profile() -> None:
    client, script = using()
    found = client.get_profile("P1", fields=["email"])
    assert (found.id, found.attributes.email) == ("P1", "ann@example.com")
    assert script.requests[0].url.params["fields[profile]"] == "email"


def profile_does_not_exist() -> None:
    assert isinstance(raised(errors.ProfileDoesNotExistError, refusal(404, "not_found")), errors.NotFoundError)


def get_profiles() -> None:
    client, script = using(pages_of(250, 100))
    assert len(list(client.get_profiles())) == 250
    assert len(script.requests) == 3


def page_size() -> None:
    client, script = using(pages_of(1, 1))
    list(client.get_profiles(page_size=100))
    list(client.get_profiles())
    assert [r.url.params.get("page[size]") for r in script.requests] == ["100", None]


def with_fields() -> None:
    client, script = using(pages_of(1, 1))
    list(client.get_profiles(fields=["email", "location.city"]))
    assert script.requests[0].url.params["fields[profile]"] == "email,location.city"


def create_profile() -> None:
    client, script = using()
    client.create_profile({"email": "ann@example.com"})
    assert sent(script) == {"type": "profile", "attributes": {"email": "ann@example.com"}}


def already_exists() -> None:
    step = refusal(409, "duplicate_profile", meta={"duplicate_profile_id": "P7"})
    found = raised(errors.ProfileAlreadyExistsError, step, profiles.create_profile({}))
    assert found.duplicate_profile_id == "P7"


def update_profile() -> None:
    client, script = using()
    client.update_profile("P1", u.first_name("Ann"), lambda draft: draft.properties.update(seen=True))
    assert script.requests[0].method == "PATCH"
    assert sent(script)["attributes"] == {"first_name": "Ann", "properties": {"seen": True}}


def create_or_update_profile() -> None:
    client, script = using()
    client.create_or_update_profile(None, u.email("ann@example.com"), u.title(None))
    assert sent(script) == {"type": "profile", "attributes": {"email": "ann@example.com", "title": None}}
    client.create_or_update_profile("P1", u.first_name("Ann"))
    assert sent(script) == {"type": "profile", "id": "P1", "attributes": {"first_name": "Ann"}}


def sets(name: str, value: str = "x") -> Callable[[], None]:
    """The updater ``name`` sets the attribute of this name, and clears it."""

    def check() -> None:
        updater = getattr(u, name)
        assert drafted(updater(value)) == {name: value}
        assert drafted(updater(None)) == {name: None}

    return check


def location() -> None:
    parts: dict[str, Any] = {
        "address1": "Via Roma 1",
        "address2": None,
        "city": "Turin",
        "country": "Italy",
        "latitude": 45.07,
        "longitude": 7.69,
        "region": "TO",
        "zip": "10121",
        "timezone": "Europe/Rome",
        "ip": "192.0.2.1",
    }
    assert drafted(u.location(**parts)) == {"location": parts}
    for name, value in parts.items():
        assert drafted(u.location(**{name: value})) == {"location": {name: value}}


def properties() -> None:
    assert drafted(u.properties({"tier": "gold"}, seen=True)) == {"properties": {"tier": "gold", "seen": True}}


def unset_properties() -> None:
    changes = u.apply(ProfileDraft(), u.unset_properties("old", "older")).changes()
    assert (changes.attributes, changes.meta) == ({}, {"patch_properties": {"unset": ["old", "older"]}})


def to_updaters() -> None:
    read = Profile.from_dict(
        {"type": "profile", "id": "P1", "attributes": {"email": "a@b.co", "created": "2026-01-01T00:00:00+00:00"}}
    )
    assert drafted(*u.to_updaters(read)) == {"email": "a@b.co"}


def beyond() -> None:
    changes = u.apply(
        ProfileDraft(),
        u.locale("it-IT"),
        u.kx("k"),
        u.append_property("seen", "spring"),
        u.unappend_property("seen", "winter"),
        u.append_email("a@example.com"),
        u.clear("location"),
        lambda draft: draft.properties.setdefault("first", True),
    ).changes()
    assert changes.attributes == {"locale": "it-IT", "_kx": "k", "location": None, "properties": {"first": True}}
    assert changes.meta is not None
    assert changes.meta.keys() == {"patch_properties", "patch_identifiers"}


def create_event() -> None:
    client, script = using(answer(status=202))
    assert client.create_event("Placed Order", "P1", value=9.9, unique_id="order-7") == "order-7"
    assert sent(script)["attributes"]["profile"]["data"]["id"] == "P1"


def get_events() -> None:
    client, _ = using(answer({"data": [{"type": "event", "id": "E1"}], "links": {"next": None}}))
    assert [event.id for event in client.get_events()] == ["E1"]


def bulk() -> None:
    client = Klaviyo("pk_test", transport=SpecServer().transport(), pace=False)
    assert client.bulk_create_or_update_profiles([{"email": "ann@example.com"}])
    assert client.bulk_import_profiles([{"email": "ann@example.com"}], wait=False).accepted == 1


def api_error() -> None:
    step = refusal(
        400, "invalid", source={"pointer": "/data/attributes/email"}, meta={"duplicate_profile_id": "P7"}, new={"a": 1}
    )
    found = raised(errors.APIError, step, profiles.create_profile({"email": "x"}))
    assert (found.id, found.status_code, found.code, found.title, found.detail) == ("r-1", 400, "invalid", "T", "D")
    assert found.source.pointer == "/data/attributes/email"
    assert found.meta == {"duplicate_profile_id": "P7"}
    assert found.errors[0]["new"] == {"a": 1}
    assert len(found.objects) == 1


def bad_response() -> None:
    found = raised(errors.BadResponseError, httpx.Response(200, content=b"<html>"))
    assert (found.status_code, found.body) == (200, b"<html>")
    assert isinstance(found.__cause__, ValueError)


def invalid_key() -> None:
    raised(errors.InvalidAPIKeyError, refusal(401, "authentication_failed"))


def too_many_requests() -> None:
    script, time = Script([throttled("7")]), Time()
    client = blocking(script, time, retry=Retry(attempts=3, random=lambda: 0.0))
    with pytest.raises(errors.TooManyRequestsError) as caught:
        client.get_profile("P1")
    assert (caught.value.retry_after, len(script.requests), time.slept) == (7, 3, [7, 7])


def resource(*names: str) -> Callable[[], None]:
    """Operations of these names are there, and are plain values."""

    def check() -> None:
        for name in names:
            assert operations[name].id == name
            assert callable(operations.builder(name))
        built = operations.builder(names[0])
        assert built.__name__ == names[0]

    return check


def send() -> None:
    client, _ = using()
    assert client.send(READ).data.id == "P1"


def access_token() -> None:
    script = Script([answer(profile())])
    token = oauth.Token(access_token="at", refresh_token="rt")
    grant = oauth.OAuth(client_id="app", client_secret="cs", token=token, store=None)
    Klaviyo(oauth=grant, transport=httpx.MockTransport(script), pace=False).get_profile("P1")
    assert script.requests[0].headers["authorization"] == "Bearer at"


def callable_key() -> None:
    script, keys = Script([answer(profile())]), iter(["pk_1", "pk_2"])
    client = Klaviyo(lambda: next(keys), transport=httpx.MockTransport(script), pace=False)
    client.get_profile("P1")
    client.get_profile("P1")
    assert [r.headers["authorization"][-4:] for r in script.requests] == ["pk_1", "pk_2"]


def headers() -> None:
    client, script = using()
    client.send(READ, headers={"X-Trace": "7"})
    assert script.requests[0].headers["x-trace"] == "7"


def address() -> None:
    client, script = using(base_url="https://127.0.0.1:8443/behind")
    client.get_profile("P1")
    assert str(script.requests[0].url) == "https://127.0.0.1:8443/behind/api/profiles/P1"


def revision() -> None:
    client, script = using(revision="2026-04-15")
    client.send(READ)
    client.send(READ, revision="2026-01-15")
    assert [r.headers["revision"] for r in script.requests] == ["2026-04-15", "2026-01-15"]


def retry_options() -> None:
    client, script = using(throttled(), answer(profile()))
    client.with_options(retry=Retry(attempts=2, deadline=30), timeout=5).get_profile("P1")
    assert [r.extensions["timeout"]["read"] for r in script.requests] == [5, 5]


def transport() -> None:
    script = Script([answer(profile())])
    assert Klaviyo("pk_test", transport=httpx.MockTransport(script), pace=False).get_profile("P1").id == "P1"


class Codec:
    def dumps(self, obj: Any) -> bytes:
        return json.dumps(obj, indent=1).encode()

    def loads(self, data: bytes) -> Any:
        return json.loads(data.replace(b"P1", b"P2"))


def json_codec() -> None:
    client, script = using(json=Codec())
    assert client.create_profile({"email": "a@b.co"}).id == "P2"
    assert b"\n" in script.requests[0].content


def response() -> None:
    client, _ = using(answer(profile(), headers={"x-klaviyo-req-id": "R7"}))
    found = client.send_raw(READ)
    assert (found.status_code, found.headers["x-klaviyo-req-id"], found.request_id) == (200, "R7", "R7")
    assert json.loads(found.content) == profile()
    assert (found.parsed.data.id, found.attempts, found.waited) == ("P1", 1, 0)


def other_content_types() -> None:
    client, _ = using(httpx.Response(200, headers={"content-type": "text/csv"}, content=b"a,b\n"))
    assert client.send_raw(READ).content == b"a,b\n"


def waits(strategy: Callable[[int], float], **options: Any) -> list[float]:
    time = Time()
    client = blocking(Script([throttled(None)]), time, pace=False, retry=Retry(strategy=strategy, **options))
    with pytest.raises(errors.TooManyRequestsError):
        client.get_profile("P1")
    return time.slept


def retry_behaviour() -> None:
    assert waits(lambda attempt: 0.25 * attempt, attempts=4) == [0.25, 0.5, 0.75]


def linear_strategy() -> None:
    assert waits(linear(0.2), attempts=3) == [0.2, 0.4]
    assert waits(exponential(0.5, random=lambda: 1.0), attempts=4) == [0.5, 1, 2]


def max_attempts() -> None:
    assert len(waits(linear(1), attempts=5)) == 4


def off() -> None:
    client, script = using(throttled())
    with pytest.raises(errors.TooManyRequestsError):
        client.get_profile("P1")
    assert len(script.requests) == 1


def authorize_url() -> None:
    verifier = oauth.code_verifier()
    url = oauth.authorize_url(
        client_id="app",
        redirect_uri="https://example.com/back",
        scopes=["profiles:read", "events:read"],
        state="s",
        code_challenge=oauth.code_challenge(verifier),
    )
    asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    assert asked["code_challenge_method"] == "S256"
    assert (asked["client_id"], asked["scope"], asked["state"]) == ("app", "profiles:read events:read", "s")


def code_verifier() -> None:
    found = oauth.code_verifier()
    assert re.fullmatch(r"[A-Za-z0-9\-._~]{43,128}", found)
    assert found != oauth.code_verifier()


def code_challenge() -> None:
    verifier = oauth.code_verifier()
    digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=")
    assert oauth.code_challenge(verifier) == digest.decode()


def get_token() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        assert parse_qs(request.content.decode())["grant_type"] == ["authorization_code"]
        return httpx.Response(200, json={"access_token": "at", "refresh_token": "rt", "expires_in": 3600})

    request = oauth.get_token(
        "app", "cs", code="c", code_verifier=oauth.code_verifier(), redirect_uri="https://example.com/back"
    )
    with httpx.Client(transport=httpx.MockTransport(serve)) as http:
        assert oauth.send(request, http).access_token == "at"


CHECKS: dict[str, Callable[[], None]] = {
    "`New`": new,
    "`NewWithClient`": new_with_client,
    "logger": logger,
    "`GetProfile`": get_profile,
    "`ErrProfileDoesNotExist`": profile_does_not_exist,
    "`GetProfiles`": get_profiles,
    "`WithPageSize`, `WithDefaultPageSize`": page_size,
    "`WithFields`": with_fields,
    "`CreateProfile`": create_profile,
    "`ErrProfileAlreadyExists.DuplicateProfileID`": already_exists,
    "`UpdateProfile`": update_profile,
    "`CreateOrUpdateProfile`": create_or_update_profile,
    "`WithEmail`": sets("email", "ann@example.com"),
    "`WithPhoneNumber`": sets("phone_number", "+15005550006"),
    "`WithExternalId`": sets("external_id"),
    "`WithAnonymousId`": sets("anonymous_id"),
    "`WithFirstName`": sets("first_name"),
    "`WithLastName`": sets("last_name"),
    "`WithOrganization`": sets("organization"),
    "`WithTitle`": sets("title"),
    "`WithImage`": sets("image"),
    "`WithLocation`": location,
    "`WithProperties`, `WithValue`": properties,
    "`UnsetProperties`": unset_properties,
    "`ToUpdaters`": to_updaters,
    "no counterpart": beyond,
    "`CreateEvent`": create_event,
    "`GetEvents`": get_events,
    "`BulkCreateOrUpdateProfiles`": bulk,
    "`APIError`": api_error,
    "`BadHTTPResponseError`": bad_response,
    "`ErrInvalidAPIKey`": invalid_key,
    "`ErrTooManyRequests`": too_many_requests,
    "operations of Catalog": resource("get_catalog_items", "create_catalog_category", "bulk_create_catalog_items"),
    "operations of Client": resource("create_client_event", "create_client_profile", "create_client_subscription"),
    "operations of DataPrivacy": resource("request_profile_deletion"),
    "operations of Event": resource("get_events", "get_event", "create_event"),
    "operations of Flow": resource("get_flows", "get_flow", "update_flow"),
    "operations of List": resource("get_lists", "create_list", "add_profiles_to_list"),
    "operations of Metric": resource("get_metrics", "query_metric_aggregates"),
    "operations of Profile": resource("get_profiles", "create_profile", "update_profile", "bulk_subscribe_profiles"),
    "operations of Segment": resource("get_segments", "get_segment"),
    "operations of Tag": resource("get_tags", "create_tag", "delete_tag"),
    "operations of Template": resource("get_templates", "create_template", "render_template"),
    "`send(operation, options)`": send,
    "`access_token`": access_token,
    "`api_key`": callable_key,
    "`headers`": headers,
    "`protocol`, `host`, `port`, `path`": address,
    "`revision`": revision,
    "`retry`, `retry_opts`": retry_options,
    "`client`, `client_opts`": transport,
    "`json_codec`": json_codec,
    "`Response`": response,
    "undecoded body for other content types": other_content_types,
    "`Retry` behaviour": retry_behaviour,
    "`Linear(retry_in)`": linear_strategy,
    "`max_attempts`": max_attempts,
    "off by default": off,
    "`OAuth2.authorize_url`": authorize_url,
    "`OAuth2.code_verifier`": code_verifier,
    "`OAuth2.code_challenge`": code_challenge,
    "`OAuth2.get_token`": get_token,
}


def test_every_row_has_a_check_and_every_check_a_row() -> None:
    assert list(CHECKS) == list(ROWS)


@pytest.mark.parametrize("row", CHECKS)
def test_parity(row: str) -> None:
    CHECKS[row]()


def test_errors_that_the_page_names_have_what_it_says() -> None:
    for row, here in ROWS.items():
        for name in re.findall(r"`errors\.(\w+)", here):
            kind = getattr(errors, name)
            assert issubclass(kind, errors.KlaviyoError), row


def test_operations_are_plain_values() -> None:
    assert attrs.has(type(READ))
    assert profiles.get_profile("P1") == READ
    assert cast("Any", profiles.get_profile)("P1").info is operations["get_profile"]
