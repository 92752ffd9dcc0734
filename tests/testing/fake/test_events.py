"""Events and metrics: recorded once, with what they make."""

from __future__ import annotations

from typing import Any

import pytest

from klaviyo_client import REVISION
from tests.kept_revisions import JULY
from tests.testing.fake.wire import Got, Wire, resource

ANN = {"email": "ann@shop.io"}


def event(
    metric: str = "Ordered", person: dict[str, Any] | None = None, id_: str | None = None, /, **attributes: Any
) -> dict[str, Any]:
    who = {"type": "profile", "attributes": ANN if person is None else person, **({} if id_ is None else {"id": id_})}
    made = {"properties": {}, "metric": {"data": resource("metric", name=metric)}, "profile": {"data": who}}
    return resource("event", **{**made, **attributes})


def track(wire: Wire, *args: Any, **attributes: Any) -> Got:
    return wire.post("/api/events", event(*args, **attributes))


def test_an_event_makes_its_profile_and_metric(wire: Wire) -> None:
    properties: dict[str, Any] = {"Items": ["a"], "Paid": True, "Total": 3, "Note": "x", "$extra": {}}
    got = track(wire, properties=properties, value=9.5, value_currency="EUR", unique_id="u1")
    assert (got.status, got.body) == (202, None)
    listed = wire.get("/api/events", include="metric,profile")
    [found] = listed.data
    assert found["attributes"] == {
        "timestamp": 1784116800,
        "event_properties": {**properties, "$event_id": "u1", "$value": 9.5, "$value_currency": "EUR"},
        "datetime": "2026-07-15T12:00:00+00:00",
        "uuid": found["attributes"]["uuid"],
    }
    included = {item["type"]: item for item in listed.body["included"]}
    assert included["profile"]["attributes"]["email"] == "ann@shop.io"
    assert included["profile"]["attributes"]["last_event_date"] == "2026-07-15T12:00:00+00:00"
    metric = included["metric"]["attributes"]
    assert metric["name"] == "Ordered"
    assert {"object", "id", "name", "category"} < set(metric["integration"])
    path = f"/api/metrics/{included['metric']['id']}"
    kinds = {
        item["attributes"]["property"]: item["attributes"]["inferred_type"]
        for item in wire.get(f"{path}/metric-properties").data
    }
    assert kinds == {"Items": "list", "Paid": "boolean", "Total": "numeric", "Note": "text", "$value": "numeric"}
    assert wire.get(f"/api/events/{found['id']}/metric").data["id"] == included["metric"]["id"]
    assert wire.get(f"/api/events/{found['id']}/profile").data["id"] == included["profile"]["id"]


@pytest.mark.parametrize(
    ("second", "count"),
    [
        (event(unique_id="u1"), 1),
        (event(unique_id="u2"), 2),
        (event("Viewed", unique_id="u1"), 2),
        (event("Ordered", {"email": "bob@shop.io"}, unique_id="u1"), 2),
    ],
    ids=["same", "other id", "other metric", "other profile"],
)
def test_unique_id(wire: Wire, second: dict[str, Any], count: int) -> None:
    assert track(wire, unique_id="u1", properties={"first": True}).status == 202
    assert wire.post("/api/events", second).status == 202
    assert len(wire.fake.events) == count
    assert wire.get("/api/events", sort="timestamp").data[0]["attributes"]["event_properties"]["first"] is True


def test_default_unique_id_is_the_second(wire: Wire) -> None:
    for time in ("2026-07-01T10:00:00.100Z", "2026-07-01T10:00:00.900+00:00", "2026-07-01T12:00:00+02:00"):
        assert track(wire, time=time).status == 202
    assert len(wire.fake.events) == 1
    assert track(wire, time="2026-07-01T10:00:01Z").status == 202
    assert len(wire.fake.events) == 2


def test_last_event_date_never_goes_back(wire: Wire) -> None:
    for time in ("2026-07-02T10:00:00Z", "2026-07-01T10:00:00Z"):
        track(wire, time=time)
    [profile] = wire.get("/api/profiles").data
    assert profile["attributes"]["last_event_date"] == "2026-07-02T10:00:00+00:00"


@pytest.mark.parametrize("revision", [REVISION, JULY])
def test_an_event_updates_its_profile(revision: str) -> None:
    """Patches are beside the attributes; in July's revision they are among them."""
    wire = Wire(revision=revision)
    id_ = wire.fake.add_profile(email="ann@shop.io", properties={"a": 1}).id
    track(wire, "Ordered", {**ANN, "phone_number": "+4930123456789", "properties": {"b": 2}}, unique_id="1")
    patch = {"meta": {"patch_properties": {"append": {"a": 2}, "unset": "b"}}}
    person = {**ANN, **patch} if revision == JULY else ANN
    second = event("Ordered", person, unique_id="2")
    second["attributes"]["profile"]["data"] |= patch if revision == REVISION else {}
    assert wire.post("/api/events", second).status == 202
    got = wire.get(f"/api/profiles/{id_}").attributes
    assert got["phone_number"] == "+4930123456789"
    assert got["properties"] == {"a": [1, 2], "$phone_number_region": "DE"}
    assert len(wire.fake.profiles) == 1


def test_identifiers_of_others_are_left_alone(wire: Wire) -> None:
    ann, bob = (wire.fake.add_profile(email=f"{name}@shop.io").id for name in ("ann", "bob"))
    assert track(wire, "Ordered", {"email": "bob@shop.io"}, ann).status == 202
    assert wire.get(f"/api/profiles/{ann}").attributes["email"] == "ann@shop.io"
    assert [item["id"] for item in wire.get("/api/events", filter=f'equals(profile_id,"{ann}")').data] != []
    assert wire.get("/api/events", filter=f'equals(profile_id,"{bob}")').data == []


def test_anonymous_profile(wire: Wire) -> None:
    track(wire, "Ordered", {"anonymous_id": "device"}, unique_id="1")
    track(wire, "Ordered", {"anonymous_id": "device", "email": "ann@shop.io"}, unique_id="2")
    track(wire, "Ordered", {"anonymous_id": "other", "email": "ann@shop.io"}, unique_id="3")
    track(wire, "Ordered", {"anonymous_id": "other"}, unique_id="4")
    [profile] = wire.get("/api/profiles").data
    assert profile["attributes"]["email"] == "ann@shop.io"
    assert len(wire.fake.events) == 4


@pytest.mark.parametrize(
    ("attributes", "pointer"),
    [
        ({"metric": {"data": resource("metric", name="x" * 128)}}, "metric/data/attributes/name"),
        ({"metric": {"data": resource("metric", name=" ")}}, "metric/data/attributes/name"),
        ({"time": "1989-12-31T00:00:00Z"}, "time"),
        ({"time": "2028-01-01T00:00:00Z"}, "time"),
        ({"unique_id": ""}, "unique_id"),
        ({"unique_id": "x" * 256}, "unique_id"),
        ({"properties": {str(number): 1 for number in range(401)}}, "properties"),
        ({"profile": {"data": resource("profile", first_name="Ann")}}, "profile/data/attributes"),
        ({"profile": {"data": resource("profile", email="x")}}, "profile/data/attributes/email"),
    ],
)
def test_bad_event(wire: Wire, attributes: dict[str, Any], pointer: str) -> None:
    got = track(wire, **attributes)
    assert (got.status, got.error["source"]["pointer"]) == (400, f"/data/attributes/{pointer}")
    assert len(wire.fake.events) == len(wire.fake.profiles) == len(wire.fake.world().table("metric")) == 0


def test_metrics_by_service(wire: Wire) -> None:
    for service in (None, "api", "shopify"):
        metric = resource("metric", name="Ordered", service=service)
        track(wire, metric={"data": metric}, unique_id=str(service))
    listed = wire.get("/api/metrics").data
    assert [item["attributes"]["name"] for item in listed] == ["Ordered", "Ordered"]
    shopify = wire.get("/api/metrics", filter='equals(integration.name,"Shopify")').data
    assert [item["id"] for item in shopify] == [listed[1]["id"]]


def batch(profile: dict[str, Any], *events: dict[str, Any]) -> dict[str, Any]:
    rows = [
        {"type": "event", "attributes": {k: v for k, v in e["attributes"].items() if k != "profile"}} for e in events
    ]
    return resource("event-bulk-create", profile={"data": resource("profile", **profile)}, events={"data": rows})


def job(*entries: dict[str, Any]) -> dict[str, Any]:
    return resource("event-bulk-create-job", **{"events-bulk-create": {"data": list(entries)}})


def test_bulk(wire: Wire) -> None:
    body = job(
        batch(ANN, event(unique_id="1"), event(unique_id="2"), event(unique_id="1")),
        batch({"email": "bob@shop.io", "first_name": "Bob"}, event("Viewed", unique_id="1")),
    )
    got = wire.post("/api/event-bulk-create-jobs", body)
    assert (got.status, got.body) == (202, None)
    assert len(wire.fake.events) == 3
    assert [record.attributes["first_name"] for record in wire.fake.profiles] == [None, "Bob"]


@pytest.mark.parametrize(
    ("entry", "pointer"),
    [
        (batch(ANN, event(), event(time="1900-01-01T00:00:00Z")), "events/data/1/attributes/time"),
        (batch({"title": "Dr"}, event()), "profile/data/attributes"),
        (batch({"phone_number": "1"}, event()), "profile/data/attributes/phone_number"),
    ],
)
def test_bulk_is_all_or_nothing(wire: Wire, entry: dict[str, Any], pointer: str) -> None:
    got = wire.post("/api/event-bulk-create-jobs", job(batch(ANN, event()), entry))
    place = "/data/attributes/events-bulk-create/data/1/attributes"
    assert (got.status, got.error["source"]["pointer"]) == (400, f"{place}/{pointer}")
    assert len(wire.fake.events) == len(wire.fake.profiles) == 0
