"""Rate limits and sizes of payloads."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

import klaviyo_client
from klaviyo_client.api import accounts, profiles
from klaviyo_ext import Retry, errors, retry
from klaviyo_ext.testing import FakeKlaviyo, Request, Response

from .wire import in_july

HEADERS = (
    ("Authorization", "Klaviyo-API-Key pk_test"),
    ("revision", klaviyo_client.REVISION),
    ("Content-Type", "application/vnd.api+json"),
)


def get(fake: FakeKlaviyo, path: str = "/api/accounts", query: str = "", key: str = "pk_test") -> Response:
    headers = (("Authorization", f"Klaviyo-API-Key {key}"), ("revision", klaviyo_client.REVISION))
    return fake.handle(Request("GET", path, query, headers))


def statuses(fake: FakeKlaviyo, count: int, path: str = "/api/accounts", query: str = "") -> list[int]:
    return [get(fake, path, query).status for _ in range(count)]


def test_nothing_is_refused_unless_limits_are_on() -> None:
    fake = in_july()
    assert statuses(fake, 20) == [200] * 20
    assert get(fake).header("RateLimit-Remaining") == "0"
    fake.limits = True
    assert fake.limits
    assert statuses(fake, 2) == [200, 429]
    fake.limits = False
    assert statuses(fake, 2) == [200, 200]


def test_headers_count_the_shortest_window() -> None:
    fake = in_july(limits=True)
    first = get(fake, "/api/profiles")
    assert first.header("RateLimit-Limit") == "75, 75;w=1, 750;w=60"
    assert first.header("RateLimit-Remaining") == "74"
    assert first.header("RateLimit-Reset") == "0"
    assert get(fake, "/api/profiles").header("RateLimit-Remaining") == "73"
    assert get(fake, "/api/profiles", "page[size]=x").header("RateLimit-Remaining") == "72"
    fake.clock.advance(1)
    assert get(fake, "/api/profiles").header("RateLimit-Remaining") == "74"


def test_a_refusal_is_as_recorded() -> None:
    fake = in_july(limits=True)
    get(fake)
    response = get(fake)
    assert response.status == 429
    assert response.header("Retry-After") == "1"
    assert response.header("Content-Type") is None
    assert response.header("RateLimit-Limit") is None
    error = json.loads(response.body)["errors"][0]
    assert error["id"] == response.header("X-Klaviyo-Req-Id")
    assert (error["code"], error["status"], error["source"]) == ("throttled", 429, {"pointer": "/data"})
    assert error["links"]["type"].startswith("https://developers.klaviyo.com/")
    assert error["detail"] == "Request was throttled. Expected available in 1 second."


def test_windows_are_fixed_and_refused_calls_do_not_count() -> None:
    fake = in_july(limits=True)  # the clock stands at the beginning of a minute
    for _ in range(15):
        assert statuses(fake, 3) == [200, 429, 429]
        fake.clock.advance(1)
    refused = get(fake)
    assert (refused.status, refused.header("Retry-After")) == (429, "45")
    fake.clock.advance(44)
    assert get(fake).header("Retry-After") == "1"
    fake.clock.advance(1)
    assert statuses(fake, 2) == [200, 429]


def test_each_endpoint_and_account_has_its_own() -> None:
    fake = in_july(limits=True)
    fake.add_key("pk_other", account="OtHeR1")
    assert statuses(fake, 2) == [200, 429]
    assert get(fake, "/api/profiles").status == 200
    assert get(fake, key="pk_more").status == 429
    assert get(fake, key="pk_other").status == 200


def test_a_slow_parameter_has_a_bucket_that_endpoints_share() -> None:
    fake = in_july(limits=True)
    member = fake.add_profile(email="ann@mail.dev")
    group = fake.add_list("People", [member])
    slow = "additional-fields[profile]=predictive_analytics"
    assert statuses(fake, 6, "/api/profiles", slow) == [200] * 6
    path = f"/api/lists/{group.id}/profiles"
    assert statuses(fake, 5, path, slow) == [200, 200, 200, 200, 429]
    assert get(fake, path).status == 200
    include = f"/api/profiles/{member.id}"
    answer = get(fake, include, "include=lists,segments")
    assert answer.header("RateLimit-Limit") == "75, 75;w=1, 750;w=60"
    assert get(fake, include, "include=lists").status == 429
    assert get(fake, include).status == 200


def test_clients_ride_out_a_burst_without_waiting() -> None:
    fake = in_july(limits=True)
    with fake.client(pace=False, retry=Retry(attempts=10)) as client:
        for _ in range(4):
            client.send(accounts.get_accounts())
    assert len(fake.requests.of("get_accounts", status=200)) == 4
    assert fake.requests.of("get_accounts", status=429)

    async def main() -> None:
        async with fake.async_client() as client:
            await asyncio.gather(*(client.send(accounts.get_accounts()) for _ in range(4)))

    fake.requests.clear()
    fake.clock.advance(60)
    asyncio.run(main())
    assert len(fake.requests.of("get_accounts", status=200)) == 4


def bulk(count: int, **attributes: Any) -> dict[str, Any]:
    rows = [{"type": "profile", "attributes": {"email": f"p{n}@mail.dev", **attributes}} for n in range(count)]
    return {"data": {"type": "profile-bulk-import-job", "attributes": {"profiles": {"data": rows}}}}


def events(profiles_: int, each: int) -> dict[str, Any]:
    event = {
        "type": "event",
        "attributes": {"properties": {}, "metric": {"data": {"type": "metric", "attributes": {"name": "Seen"}}}},
    }
    rows = [
        {
            "type": "event-bulk-create",
            "attributes": {
                "profile": {"data": {"type": "profile", "attributes": {"email": f"p{n}@mail.dev"}}},
                "events": {
                    "data": [
                        {**event, "attributes": {**event["attributes"], "unique_id": str(i)}}  # type: ignore[dict-item]
                        for i in range(each)
                    ]
                },
            },
        }
        for n in range(profiles_)
    ]
    return {"data": {"type": "event-bulk-create-job", "attributes": {"events-bulk-create": {"data": rows}}}}


SUPPRESSED = {
    "data": {
        "type": "profile-suppression-bulk-create-job",
        "attributes": {
            "profiles": {
                "data": [{"type": "profile", "attributes": {"email": f"p{n}@mail.dev"}} for n in range(101)],
            }
        },
    }
}
LARGE = {"data": {"type": "profile", "attributes": {"email": "ann@mail.dev", "properties": {"text": "x" * 100_000}}}}


@pytest.mark.parametrize(
    ("path", "body", "status", "pointer"),
    [
        ("/api/profile-bulk-import-jobs", bulk(3), 202, None),
        ("/api/profile-bulk-import-jobs", bulk(10_001), 400, "/data/attributes/profiles/data"),
        ("/api/profile-bulk-import-jobs", bulk(2, title="x" * 100_000), 413, "/data/attributes/profiles/data/0"),
        ("/api/profile-bulk-import-jobs", bulk(51, title="x" * 99_000), 413, "/data"),
        ("/api/event-bulk-create-jobs", events(10, 3), 202, None),
        ("/api/event-bulk-create-jobs", events(7, 143), 400, "/data/attributes/events-bulk-create/data"),
        ("/api/profile-suppression-bulk-create-jobs", SUPPRESSED, 400, "/data/attributes/profiles/data"),
        ("/api/profiles", LARGE, 413, "/data"),
        ("/api/profile-import", LARGE, 413, "/data"),
    ],
)
def test_payloads(path: str, body: dict[str, Any], status: int, pointer: str | None) -> None:
    response = in_july().handle(Request("POST", path, "", HEADERS, json.dumps(body).encode()))
    assert response.status == status
    if pointer is not None:
        assert json.loads(response.body)["errors"][0]["source"] == {"pointer": pointer}


def test_the_client_sees_them_as_errors() -> None:
    fake = in_july(limits=True)
    with fake.client(retry=retry.OFF, pace=False) as client:
        client.send(accounts.get_accounts())
        with pytest.raises(errors.TooManyRequestsError) as caught:
            client.send(accounts.get_accounts())
        assert caught.value.retry_after == 1
        assert client.send(profiles.get_profiles()).data == []
