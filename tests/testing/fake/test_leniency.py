"""What clients of others send and live on is taken."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
import pytest

import klaviyo_client
from klaviyo_ext.testing import FakeKlaviyo, PathNotFoundError, Request, Response, SpecServer
from tests.testing.fake.wire import Wire, reference, resource

SERVED = klaviyo_client.REVISION


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
@pytest.mark.parametrize("revision", ["2030-01-15", "2030-04-15", "2031-07-15"])
def test_a_newer_revision_gets_the_newest_known(server: type[FakeKlaviyo | SpecServer], revision: str) -> None:
    served = send(server(), "GET", "/api/profiles", revision=revision)
    assert (served.status, served.header("X-Klaviyo-Api-Revision")) == (200, SERVED)
    refused = send(server(accept_newer=False), "GET", "/api/profiles", revision=revision)
    assert (refused.status, json.loads(refused.body)["errors"][0]["source"]) == (400, {"parameter": "revision"})


@pytest.mark.parametrize("revision", ["2025-04-15", "2030-10-15"])
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


OTHERS = ["2023-07-15", "2025-07-15", "2030-10-15"]


@pytest.fixture(scope="module")
def documented() -> SpecServer:
    return SpecServer()


@pytest.mark.parametrize("revision", OTHERS)
@pytest.mark.parametrize(
    "path",
    [
        "/api/flows?fields[flow]=name,no_field_of_today",
        "/api/profiles?additional-fields[profile]=subscriptions,no_field_of_today",
        "/api/events?include=metric,no-relationship-of-today",
        "/api/lists?no_parameter_of_today=1",
        "/api/events?filter=greater-than(datetime,2026-01-01T10:00:00)",
        '/api/events?filter=less-than(datetime,2027-01-01T10:00:00.5),equals(profile_id,"x")',
    ],
)
def test_parameters_of_other_revisions(busy: Wire, documented: SpecServer, path: str, revision: str) -> None:
    for server in (busy.fake, documented):
        served = send(server, "GET", path, revision=revision)
        assert served.status == 200, served.body
        assert send(server, "GET", path).status == 400


@pytest.mark.parametrize("revision", OTHERS)
def test_a_parameter_that_only_this_revision_requires(documented: SpecServer, revision: str) -> None:
    assert send(documented, "GET", "/api/coupon-codes", revision=revision).status == 200
    assert send(documented, "GET", "/api/coupon-codes").status == 400


@pytest.mark.parametrize("server", [FakeKlaviyo, SpecServer])
@pytest.mark.parametrize(
    "path",
    [
        "/api/profiles?page[size]=ten",
        "/api/profiles?sort=no_field",
        "/api/profiles?filter=equals(email",
        "/api/profiles?filter=equals(no_field,1)",
        "/api/events?filter=greater-than(datetime,yesterday)",
    ],
)
def test_what_is_wrong_in_any_revision(server: type[FakeKlaviyo | SpecServer], path: str) -> None:
    assert send(server(), "GET", path, revision="2025-07-15").status == 400


def test_a_time_without_a_zone_in_a_filter_is_in_utc(busy: Wire) -> None:
    stamp = busy.get("/api/events").data[0]["attributes"]["datetime"][:19].replace(" ", "T")
    for operator, found in (("less-or-equal", 1), ("less-than", 0), ("greater-or-equal", 1)):
        response = send(busy.fake, "GET", f"/api/events?filter={operator}(datetime,{stamp})", revision="2025-07-15")
        assert len(json.loads(response.body)["data"]) == found, operator


def members(value: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of all members of the attributes of a request."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if len(at) >= 2:
                yield (*at, name)
            if len(at) >= 2 or name == ("data", "attributes")[len(at)]:
                yield from members(inner, (*at, name))
    elif isinstance(value, list) and value:
        yield from members(value[0], (*at, 0))


def test_an_older_request_may_lack_what_is_demanded_today(documented: SpecServer) -> None:
    """The document accepts it; the fake carries it out, or says what is missing."""
    fake, tried, taken = FakeKlaviyo(), 0, 0
    for operation in documented.document.operations.values():
        request = documented.synthesiser.request(operation.id, full=False).to_request()
        if operation.method == "GET" or not request.body.startswith(b"{"):
            continue
        headers = (*(each for each in request.headers if each[0] != "revision"), ("revision", "2025-07-15"))
        for path in members(json.loads(request.body)):
            body = json.loads(request.body)
            holder = body
            for part in path[:-1]:
                holder = holder[part]
            del holder[path[-1]]
            older = attrs.evolve(request, headers=(*headers, ("Host", "localhost")), body=json.dumps(body).encode())
            tried += 1
            status = fake.handle(older).status
            assert status < 500, (operation.id, path)
            taken += documented.handle(older).status < 400
            missing = documented.validator.problems(operation, attrs.evolve(older, headers=request.headers))
            assert fake.handle(
                attrs.evolve(older, headers=(*request.headers, ("Host", "localhost")))
            ).status >= 400 or (not missing), (operation.id, path)
    assert tried > 250
    assert taken > 200


@pytest.mark.parametrize(
    ("row", "channels"),
    [
        ({"email": "p0@klaviyo-fake.io"}, {"email"}),
        ({"phone_number": "+41790000000"}, {"sms"}),
        ({"email": "p0@klaviyo-fake.io", "phone_number": "+41790000000"}, {"email", "sms"}),
    ],
)
def test_an_unsubscription_without_channels_is_about_the_addresses(
    busy: Wire, row: dict[str, str], channels: set[str]
) -> None:
    """A released client sends no ``subscriptions`` with revision 2025-07-15."""
    job = resource("profile-subscription-bulk-delete-job", profiles={"data": [resource("profile", **row)]})
    assert send(busy.fake, "POST", "/api/profile-subscription-bulk-delete-jobs", job).status == 400
    answer = send(busy.fake, "POST", "/api/profile-subscription-bulk-delete-jobs", job, revision="2025-07-15")
    assert answer.status == 202
    name, value = next(iter(row.items()))
    record = busy.fake.profiles.find(name, value)
    assert record is not None
    given = record.attributes["subscriptions"]
    left = {name for name in ("email", "sms") if (given[name]["marketing"] or {}).get("consent") == "UNSUBSCRIBED"}
    assert left == channels


@pytest.mark.parametrize("server", [FakeKlaviyo, SpecServer])
def test_an_older_revision_gets_the_newest_known(server: type[FakeKlaviyo | SpecServer]) -> None:
    served = send(server(), "GET", "/api/profiles", revision="2023-02-22")
    assert (served.status, served.header("X-Klaviyo-Api-Revision")) == (200, SERVED)
    for revision in ("yesterday", "2023-13-45", ""):
        assert send(server(), "GET", "/api/profiles", revision=revision).status == 400


# Cursors.


@pytest.mark.parametrize("path", ["profiles", "lists", "events", "metrics", "tags", "profile-bulk-import-jobs"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_whole_link_is_a_cursor(busy: Wire, path: str, scheme: str) -> None:
    """The official SDKs take links where they take cursors, and cut the cursor only out of those with https."""
    for number in range(12):
        busy.fake.add_list(f"L{number}")
        busy.fake.add_event(f"M{number}", {"email": f"m{number}@klaviyo-fake.io"})
        busy.post("/api/tags", resource("tag", name=f"T{number}"))
        rows = {"data": [resource("profile", email=f"x{number}@klaviyo-fake.io")]}
        busy.post("/api/profile-bulk-import-jobs", resource("profile-bulk-import-job", profiles=rows))
    sizes = {"page__size": "2"} if path in ("profiles", "lists", "events", "profile-bulk-import-jobs") else {}
    first = busy.get(f"/api/{path}", **sizes)
    link = first.body["links"]["next"]
    if link is None:
        assert path in ("metrics", "tags")
        return
    whole = busy.get(f"/api/{path}", page__cursor=link.replace("https", scheme), **sizes)
    cut = busy.get(f"/api/{path}", page__cursor=parse_qs(urlsplit(link).query)["page[cursor]"][0], **sizes)
    assert whole.status == cut.status == 200
    assert [each["id"] for each in whole.data] == [each["id"] for each in cut.data]
    assert busy.get(f"/api/{path}", page__cursor="https://a.klaviyo.com/api/lists?a=b", **sizes).status == 400


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
