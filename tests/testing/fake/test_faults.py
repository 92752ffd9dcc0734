"""Faults on demand."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import httpx
import pytest

import klaviyo_client
from klaviyo_ext import errors, retry
from klaviyo_ext.testing import FakeKlaviyo, Request, Response, SpecServer, UnknownOperationError, faults

from .wire import in_july

URL = "https://a.klaviyo.com"
HEADERS = {"Authorization": "Klaviyo-API-Key pk_test", "revision": klaviyo_client.REVISION}


def web(fake: FakeKlaviyo, timeout: float = 5.0) -> httpx.Client:
    return httpx.Client(base_url=URL, transport=fake.transport(), headers=HEADERS, timeout=timeout)


def create(client: httpx.Client, email: str = "ann@mail.dev") -> httpx.Response:
    body = {"data": {"type": "profile", "attributes": {"email": email}}}
    return client.post("/api/profiles", json=body, headers={"Content-Type": "application/vnd.api+json"})


@pytest.mark.parametrize(
    ("form", "header"),
    [
        (1, "1"),
        (30, "30"),
        (0.5, "0.5"),
        ("soon", "soon"),
        (None, None),
        (timedelta(seconds=90), "Wed, 15 Jul 2026 12:01:30 GMT"),
        (datetime(2026, 7, 15, 12, 0, 5, tzinfo=UTC), "Wed, 15 Jul 2026 12:00:05 GMT"),
    ],
)
def test_every_form_of_retry_after(form: Any, header: str | None) -> None:
    fake = in_july()
    fake.fail("get_profiles", faults.throttled(form))
    with web(fake) as client:
        response = client.get("/api/profiles")
        assert response.status_code == 429
        assert response.headers.get("retry-after") == header
        assert "content-type" not in response.headers
        assert response.json()["errors"][0]["code"] == "throttled"
        assert client.get("/api/profiles").status_code == 200


@pytest.mark.parametrize("form", [7, 7.5, timedelta(seconds=7)])
def test_clients_wait_as_they_are_told(form: Any) -> None:
    fake = FakeKlaviyo()
    fake.fail("get_profiles", faults.throttled(form), times=2)
    before = fake.clock.now
    with fake.client() as client:
        assert list(client.get_profiles()) == []
    assert 14 <= (fake.clock.now - before).total_seconds() < 20


def test_errors_of_the_api_and_of_proxies() -> None:
    fake = FakeKlaviyo()
    fake.fail("create_profile", faults.error(503, "unavailable", "Later."))
    fake.fail("create_profile", faults.gateway_error(521))
    fake.fail("create_profile", faults.gateway_error(504, after_effect=True))
    fake.fail("create_profile", faults.answer(418, {"tea": True}, (("X-Pot", "1"),)))
    with web(fake) as client:
        api, proxy = create(client), create(client)
        assert len(fake.profiles) == 0
        late, pot, refused = create(client), create(client), create(client)
    assert len(fake.profiles) == 1
    error = api.json()["errors"][0]
    assert (api.status_code, error["status"], error["code"], error["detail"]) == (503, 503, "unavailable", "Later.")
    assert error["id"] == api.headers["x-klaviyo-req-id"]
    assert (proxy.status_code, proxy.headers["content-type"]) == (521, "text/html; charset=UTF-8")
    assert proxy.text.startswith("<!DOCTYPE html>")
    assert late.status_code == 504
    assert (pot.status_code, pot.json(), pot.headers["x-pot"]) == (418, {"tea": True}, "1")
    assert refused.status_code == 409


@pytest.mark.parametrize(("body", "content"), [(None, b""), ("text", b"text"), (b"\xff", b"\xff"), ([1], b"[1]")])
def test_any_answer(body: object, content: bytes) -> None:
    fake = FakeKlaviyo()
    fake.fail(None, faults.answer(200, body))
    with web(fake) as client:
        assert client.get("/nowhere").content == content


@pytest.mark.parametrize("after_effect", [False, True])
@pytest.mark.parametrize(("make", "kind"), [(faults.reset, httpx.ReadError), (faults.timeout, httpx.ReadTimeout)])
def test_no_answer_before_and_after_the_write_took_effect(make: Any, kind: type[Exception], after_effect: bool) -> None:
    fake = FakeKlaviyo()
    fake.fail("create_profile", make(after_effect=after_effect))
    with web(fake) as client, pytest.raises(kind):
        create(client)
    assert len(fake.profiles) == (1 if after_effect else 0)
    assert fake.requests[0].status is None


def test_a_client_cannot_know_whether_a_write_took_effect() -> None:
    fake = FakeKlaviyo()
    fake.fail("create_profile", faults.reset(after_effect=True))
    with fake.client() as client, pytest.raises(errors.TransportError):
        client.create_profile({"email": "ann@mail.dev"})
    assert fake.profiles.find("email", "ann@mail.dev") is not None


def test_a_slow_body_ends_at_the_read_timeout() -> None:
    fake = FakeKlaviyo()
    fake.fail("get_profiles", faults.slow(3), times=None)
    with web(fake) as patient:
        assert patient.get("/api/profiles").status_code == 200
        with pytest.raises(httpx.ReadTimeout):
            patient.get("/api/profiles", timeout=2)
        assert patient.get("/api/profiles", timeout=None).status_code == 200


def test_broken_bodies() -> None:
    fake = FakeKlaviyo()
    for fault in (faults.truncated(), faults.malformed_json(), faults.empty_body()):
        fake.fail("get_profiles", fault)
    with web(fake) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/api/profiles")
        malformed, empty = client.get("/api/profiles"), client.get("/api/profiles")
    with pytest.raises(json.JSONDecodeError):
        malformed.json()
    assert (empty.status_code, empty.content) == (200, b"")


@pytest.mark.parametrize("fault", [faults.malformed_json(), faults.empty_body(), faults.nulls(), faults.missing()])
def test_an_answer_without_body_has_none_to_break(fault: faults.Fault) -> None:
    fake = FakeKlaviyo()
    group = fake.add_list("People")
    fake.fail("delete_list", fault)
    with web(fake) as client:
        response = client.delete(f"/api/lists/{group.id}")
    assert (response.status_code, response.content) == (204, b"")


def test_a_truncated_answer_without_body_breaks_off() -> None:
    fake = FakeKlaviyo()
    group = fake.add_list("People")
    fake.fail("delete_list", faults.truncated())
    with web(fake) as client, pytest.raises(httpx.ReadError):
        client.delete(f"/api/lists/{group.id}")
    assert len(fake.lists) == 0


def changed(fault: faults.Fault, path: str = "/api/profiles", query: str = "") -> dict[str, Any]:
    fake = FakeKlaviyo()
    ann = fake.add_profile(email="ann@mail.dev", first_name="Ann", properties={"a": 1})
    fake.add_list("People", [ann])
    fake.fail(None, fault)
    headers = tuple(HEADERS.items())
    document: dict[str, Any] = json.loads(fake.handle(Request("GET", path, query, headers)).body)
    return document


def test_nulls_and_missing_fields() -> None:
    nulls = changed(faults.nulls("email", "properties", "lists"))["data"][0]
    assert nulls["attributes"]["email"] is nulls["attributes"]["properties"] is nulls["relationships"]["lists"] is None
    assert nulls["attributes"]["first_name"] == "Ann"
    missing = changed(faults.missing("email", "lists"))["data"][0]
    assert not {"email"} & set(missing["attributes"])
    assert not {"lists"} & set(missing["relationships"])
    assert missing["id"]
    whole = changed(faults.nulls(share=0.0))["data"][0]
    fields = [*whole["attributes"].values(), *whole["relationships"].values()]
    some = changed(faults.nulls(share=0.5))["data"][0]
    assert fields.count(None) < [*some["attributes"].values(), *some["relationships"].values()].count(None)
    none = changed(faults.missing(share=1.0))["data"][0]
    assert (none["attributes"], none["relationships"]) == ({}, {})


def test_what_has_no_fields_stays_as_it_is() -> None:
    fake = FakeKlaviyo()
    fake.fail(None, faults.nulls(), times=None)
    headers = tuple(HEADERS.items())
    assert json.loads(fake.handle(Request("GET", "/api/profiles", "", headers)).body)["data"] == []
    assert fake.handle(Request("GET", "/nowhere", "", headers)).status == 404
    assert fake.handle(Request("GET", "/api/profiles/x", "", headers)).status == 404


def test_unknown_enum_values() -> None:
    lists = changed(faults.unknown_enum_values(), "/api/lists")["data"][0]
    assert lists["type"] == "list"
    assert lists["attributes"]["opt_in_process"] == "a_value_of_tomorrow"
    assert lists["attributes"]["name"] == "People"
    for operation in ("get_flow", "get_segment", "get_template", "get_webhook_topics", "get_form"):
        answer = everything(operation, faults.unknown_enum_values("other"))
        assert answer.status == 200
        assert json.loads(answer.body)["data"]
    flow = json.loads(everything("get_flow", faults.unknown_enum_values("other")).body)["data"]
    assert flow["attributes"]["trigger_type"] == "other"


def everything(operation: str, fault: faults.Fault) -> Response:
    """A made-up answer of an operation, hit by a fault."""
    server = SpecServer()
    scene = faults.Scene(
        request=Request("GET", "/"),
        operation=server.document.operation(operation),
        request_id="",
        headers=(),
        now=datetime(2026, 7, 15, tzinfo=UTC),
        random=Random(1),
        resolver=server.validator.schemas.resolver,
    )
    return fault.play(scene, server.synthesiser.response(operation))


def test_times_skip_when_and_cancel() -> None:
    fake = FakeKlaviyo()
    rule = fake.fail("get_profiles", faults.error(500), times=2, skip=1, when=lambda sent: "page[size]" in sent.query)
    with web(fake) as client:
        queries = ["", "page[size]=1", "page[size]=1", "", "page[size]=1", "page[size]=1"]
        seen = [client.get(f"/api/profiles?{query}").status_code for query in queries]
        assert seen == [200, 200, 500, 200, 500, 200]
        assert rule.fired == 2
        always = fake.fail("get_*", faults.error(502), times=None)
        assert client.get("/api/lists").status_code == client.get("/api/metrics").status_code == 502
        assert create(client).status_code == 201
        always.cancel()
        assert client.get("/api/lists").status_code == 200
        fake.fail(None, faults.error(500), times=None)
        fake.clear_faults()
        assert client.get("/api/lists").status_code == 200


@pytest.mark.parametrize("seed", [1, 2])
def test_a_probability_is_seeded(seed: int) -> None:
    def run() -> list[int | None]:
        fake = FakeKlaviyo(seed)
        fake.fail("get_profiles", faults.error(500), times=None, probability=0.3)
        with web(fake) as client:
            for _ in range(60):
                client.get("/api/profiles")
        return [entry.status for entry in fake.requests]

    first = run()
    assert first == run()
    assert 5 < first.count(500) < 35


def test_the_first_rule_that_hits_is_played() -> None:
    fake = FakeKlaviyo()
    fake.fail("get_profiles", faults.error(500))
    fake.fail("get_profiles", faults.error(502))
    with web(fake) as client:
        assert [client.get("/api/profiles").status_code for _ in range(3)] == [500, 502, 200]
    assert [entry.fault for entry in fake.requests] == ["error 500", "error 502", None]


@pytest.mark.parametrize("name", ["get_profil", "profiles", "*_nothing", ""])
def test_an_operation_that_does_not_exist(name: str) -> None:
    fake = FakeKlaviyo()
    with pytest.raises(UnknownOperationError, match="unknown operation") as caught:
        fake.fail(name, faults.reset())
    assert caught.value.name == name
    if name == "get_profil":
        assert caught.value.matches[0] == "get_profile"


def test_aliases_of_older_sdks_are_names_too() -> None:
    fake = FakeKlaviyo()
    rule = fake.fail("create_campaign_clone", faults.reset())
    assert rule.operations == frozenset({"clone_campaign"})


@pytest.mark.parametrize(
    "arguments", [{"times": 0}, {"times": -1}, {"skip": -1}, {"probability": -0.1}, {"probability": 1.1}]
)
def test_numbers_out_of_range(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(arguments))):
        FakeKlaviyo().fail(None, faults.reset(), **arguments)


def test_faults_that_are_none() -> None:
    for status in (200, 399, 600):
        with pytest.raises(ValueError, match=str(status)):
            faults.error(status)
    with pytest.raises(ValueError, match="404"):
        faults.gateway_error(404)
    with pytest.raises(ValueError, match="pieces"):
        faults.slow(1, 0)
    with pytest.raises(ValueError, match="seconds"):
        faults.slow(-1)


def test_over_http() -> None:
    fake = FakeKlaviyo()
    fake.add_profile(email="ann@mail.dev")
    with fake.serve() as server, httpx.Client(base_url=server.url, headers=HEADERS, timeout=5) as client:
        whole = client.get("/api/profiles").json()
        fake.fail("get_profiles", faults.reset())
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            client.get("/api/profiles")
        fake.fail("get_profiles", faults.timeout())
        with pytest.raises(httpx.ReadTimeout):
            client.get("/api/profiles", timeout=0.05)
        fake.fail("get_profiles", faults.truncated())
        with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
            client.get("/api/profiles")
        fake.fail("get_profiles", faults.slow(0.001, pieces=3))
        assert client.get("/api/profiles").json() == whole
        fake.fail("get_profiles", faults.slow(60))
        with pytest.raises(httpx.ReadTimeout):
            client.get("/api/profiles", timeout=0.05)
        fake.fail("get_profiles", faults.empty_body())
        assert client.get("/api/profiles").content == b""


def test_async_clients_meet_the_same() -> None:
    fake = FakeKlaviyo()
    fake.fail("create_profile", faults.reset(after_effect=True))

    async def main() -> None:
        async with fake.async_client(retry=retry.OFF) as client:
            with pytest.raises(errors.TransportError):
                await client.create_profile({"email": "ann@mail.dev"})
            with pytest.raises(errors.ProfileAlreadyExistsError):
                await client.create_profile({"email": "ann@mail.dev"})

    asyncio.run(main())


@pytest.mark.parametrize("body", [b"[]", b'{"data": []}', b'{"data": [null], "included": [{"attributes": null}]}'])
@pytest.mark.parametrize("fault", [faults.nulls(), faults.missing("x"), faults.unknown_enum_values()])
def test_answers_of_another_shape_stay_as_they_are(fault: faults.Fault, body: bytes) -> None:
    server = SpecServer()
    for status in (200, 299):  # the second is not declared
        scene = faults.Scene(
            request=Request("GET", "/"),
            operation=server.document.operation("get_profiles"),
            request_id="",
            headers=(),
            now=datetime(2026, 7, 15, tzinfo=UTC),
            random=Random(1),
            resolver=server.validator.schemas.resolver,
        )
        assert json.loads(fault.play(scene, Response(status, (), body)).body) == json.loads(body)
