"""What clients of others send and live on is taken."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest

from klaviyo_ext.testing import FakeKlaviyo, PathNotFoundError, Request, Response, SpecServer
from tests.testing.fake.wire import Wire, reference, resource

SERVED = "2026-07-15"


def send(
    fake: FakeKlaviyo | SpecServer, method: str, path: str, data: Any = None, *, revision: str = SERVED
) -> Response:
    path, _, query = path.partition("?")
    headers = [("Authorization", "Klaviyo-API-Key pk_test"), ("revision", revision), ("Host", "a.klaviyo.com")]
    if data is None:
        return fake.handle(Request(method, path, query, tuple(headers)))
    headers.append(("Content-Type", "application/vnd.api+json"))
    return fake.handle(Request(method, path, query, tuple(headers), json.dumps({"data": data}).encode()))


# Slashes at the end of a path.


def test_a_slash_at_the_end_of_any_path(real: SpecServer) -> None:
    for operation in real.document.operations.values():
        request = real.synthesiser.request(operation.id, full=False).to_request()
        slashed = attrs.evolve(request, path=f"{request.path}/")
        answers = [real.handle(each) for each in (request, slashed)]
        assert {answer.status for answer in answers} == {operation.success}, operation.id


def links_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "links" and isinstance(inner, dict):
                yield from (link for link in inner.values() if isinstance(link, str))
            else:
                yield from links_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from links_in(inner)


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def busy(wire: Wire) -> Wire:
    """A fake that has a little of everything."""
    fake = wire.fake
    people = [fake.add_profile(email=f"p{number}@klaviyo-fake.io") for number in range(3)]
    fake.add_list("Friends", people)
    fake.add_segment("All", people)
    fake.add_event("Ordered", people[0], {"sku": "A"}, value=3)
    wire.post("/api/tags", resource("tag", name="T"))
    item = resource("catalog-item", external_id="a", title="A", description="A", url="https://x.example")
    wire.post("/api/catalog-items", item)
    wire.post("/api/coupons", resource("coupon", external_id="TEN"))
    wire.post(
        "/api/profile-bulk-import-jobs",
        resource("profile-bulk-import-job", profiles={"data": [resource("profile", email="x@klaviyo-fake.io")]}),
    )
    return wire


def test_every_link_that_is_handed_out_is_served(busy: Wire) -> None:
    router = busy.fake._parts.router  # pyright: ignore[reportPrivateUsage]
    todo = [
        f"/api/{name}?page[size]=1" if name in ("profiles", "lists", "segments", "events") else f"/api/{name}"
        for name in (
            "profiles",
            "lists",
            "segments",
            "events",
            "metrics",
            "tags",
            "tag-groups",
            "accounts",
            "coupons",
            "catalog-items",
            "profile-bulk-import-jobs",
            "tracking-settings",
            "mapped-metrics",
            "reviews",
        )
    ]
    seen, served = set(todo), 0
    while todo:
        path = todo.pop()
        try:
            router.match("GET", path.partition("?")[0])
        except PathNotFoundError:
            # The API, too, names relationships that it has no operation for.
            continue
        response = send(busy.fake, "GET", path)
        assert response.status == 200, (path, response.body)
        served += path.endswith("/")
        for link in links_in(json.loads(response.body)):
            parts = urlsplit(link)
            target = f"{parts.path}?{parts.query}" if parts.query else parts.path
            if target not in seen:
                seen.add(target)
                todo.append(target)
    assert served > 60


@pytest.mark.parametrize("path", ["/api/profiles", "/api/profiles/"])
def test_the_link_to_itself_keeps_the_slash(busy: Wire, path: str) -> None:
    links = busy.get(path, page__size="1").body["links"]
    for name in ("self", "next"):
        assert urlsplit(links[name]).path == path


# Filters.


@pytest.mark.parametrize("zone", ["+00:00", "+0000", "Z", "-0530", "-05:30"])
def test_offsets_in_filters(busy: Wire, zone: str) -> None:
    for server in (busy.fake, SpecServer()):
        found = send(
            server, "GET", f"/api/profiles?filter=greater-than(updated,2026-07-01T00:00:00{zone.replace('+', '%2B')})"
        )
        assert found.status == 200, found.body
    assert len(busy.get("/api/profiles", filter=f"greater-than(updated,2026-07-01T00:00:00{zone})").data) >= 3
    assert busy.get("/api/profiles", filter=f"greater-than(updated,2026-08-01T00:00:00{zone})").data == []


# Revisions.


@pytest.mark.parametrize("server", [FakeKlaviyo, SpecServer])
@pytest.mark.parametrize("revision", ["2026-10-15", "2027-01-15", "2031-07-15"])
def test_a_newer_revision_gets_the_newest_known(server: type[FakeKlaviyo | SpecServer], revision: str) -> None:
    served = send(server(), "GET", "/api/profiles", revision=revision)
    assert (served.status, served.header("X-Klaviyo-Api-Revision")) == (200, SERVED)
    refused = send(server(accept_newer=False), "GET", "/api/profiles", revision=revision)
    assert (refused.status, json.loads(refused.body)["errors"][0]["source"]) == (400, {"parameter": "revision"})


@pytest.mark.parametrize("revision", ["2025-04-15", "2026-10-15"])
def test_fields_of_other_revisions(revision: str) -> None:
    """Recorded: the anonymous id of a profile could be written in earlier revisions."""
    fake = FakeKlaviyo()
    body = resource("profile", email="ann@klaviyo-fake.io", anonymous_id="anon", no_field_of_today=[1])
    assert send(fake, "POST", "/api/profiles", body, revision=revision).status == 201
    assert fake.profiles.find("anonymous_id", "anon") is not None
    refused = send(fake, "POST", "/api/profiles", body)
    assert [error["source"]["pointer"] for error in json.loads(refused.body)["errors"]] == [
        "/data/attributes/anonymous_id",
        "/data/attributes/no_field_of_today",
    ]
    # What is wrong in any revision stays wrong.
    wrong = resource("profile", email=7)
    assert send(fake, "POST", "/api/profiles", wrong, revision=revision).status == 400


@pytest.mark.parametrize(("revision", "status"), [("2023-07-15", 202), (SERVED, 400)])
def test_times_without_a_zone(revision: str, status: int) -> None:
    """Recorded: 202 in 2023-07-15. In the revision of the document a zone is demanded."""
    fake = FakeKlaviyo()
    ann = fake.add_profile(email="ann@klaviyo-fake.io")
    event = resource(
        "event",
        properties={},
        time="2023-09-01T10:00:00",
        metric={"data": resource("metric", name="Ordered")},
        profile={"data": {**reference("profile", ann.id), "attributes": {}}},
    )
    assert send(fake, "POST", "/api/events", event, revision=revision).status == status
    assert [record.attributes["datetime"] for record in fake.events] == ["2023-09-01T10:00:00+00:00"] * (status == 202)


# Identifiers.


def test_an_external_id_may_be_a_number(wire: Wire) -> None:
    made = wire.post("/api/profiles", resource("profile", external_id=4711))
    assert (made.status, made.attributes["external_id"]) == (201, 4711)
    again = wire.post("/api/profile-import", resource("profile", external_id=4711, first_name="Ann"))
    assert (again.status, again.data["id"], again.attributes["first_name"]) == (200, made.data["id"], "Ann")
    duplicate = wire.post("/api/profiles", resource("profile", external_id=4711))
    assert duplicate.error["meta"] == {"duplicate_profile_id": made.data["id"]}
    client = wire.fake.client()
    assert client.get_profile(made.data["id"]).attributes.external_id == 4711


@pytest.mark.parametrize(
    ("credential", "code"),
    [
        ("Klaviyo-API-Key invalid-api-key", "not_authenticated"),
        ("Klaviyo-API-Key pk_0123456789abcdef0123456789abcdef01", "authentication_failed"),
        ("Bearer whatever", "authentication_failed"),
    ],
)
def test_unknown_and_malformed_keys(credential: str, code: str) -> None:
    fake = FakeKlaviyo(any_key=False)
    headers = (("Authorization", credential), ("revision", SERVED))
    response = fake.handle(Request("GET", "/api/accounts", "", headers))
    [error] = json.loads(response.body)["errors"]
    assert (response.status, error["code"], error["source"]) == (401, code, {"pointer": "/data/"})
