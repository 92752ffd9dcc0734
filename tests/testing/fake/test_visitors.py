"""The public operations about people, and push tokens."""

from __future__ import annotations

import json
from typing import Any

import klaviyo_client
from klaviyo_ext.testing import Request
from klaviyo_ext.testing.fake.behaviour.profiles import exchange_id_of
from tests.testing.fake.wire import Got, Wire, reference, resource


def tell(wire: Wire, path: str, data: Any) -> Got:
    kind = ("Content-Type", "application/vnd.api+json")
    headers = (("revision", klaviyo_client.REVISION), kind, ("Host", "a.klaviyo.com"))
    body = json.dumps({"data": data}).encode()
    response = wire.fake.handle(Request("POST", f"/client/{path}", "company_id=AbC123", headers, body))
    return Got(response.status, json.loads(response.body) if response.body else None)


def only(wire: Wire, **attributes: Any) -> Any:
    """The one profile there is, with its attributes."""
    [record] = list(wire.fake.world().table("profile"))
    for name, value in attributes.items():
        assert record.attributes[name] == value
    return record


def test_profile(wire: Wire) -> None:
    got = tell(wire, "profiles", resource("profile", email="ann@shop.io", anonymous_id="device", title="Dr"))
    assert (got.status, got.body) == (202, None)
    # The public API changes what it is told, but no identifier that a profile has.
    update = resource("profile", anonymous_id="device", email="lee@shop.io", external_id="7", title="Prof")
    assert tell(wire, "profiles", update).status == 202
    record = only(wire, email="ann@shop.io", external_id="7", title="Prof")
    assert tell(wire, "profiles", resource("profile", record.id, title="Ms")).status == 202
    only(wire, title="Ms")
    assert tell(wire, "profiles", resource("profile", "nobody", title="Mr")).status == 202
    only(wire, title="Ms")
    assert tell(wire, "profiles", resource("profile", title="Ms")).status == 400


def test_exchange_id(wire: Wire) -> None:

    record = wire.fake.add_profile(email="ann@shop.io")
    exchange = exchange_id_of(wire.fake.world(), record)
    assert exchange_id_of(wire.fake.world(), record) == exchange
    assert tell(wire, "profiles", resource("profile", _kx=exchange, title="Dr")).status == 202
    only(wire, title="Dr")


def test_events(wire: Wire) -> None:
    metric = {"metric": {"data": resource("metric", name="Viewed")}, "properties": {}}
    who = {"profile": {"data": resource("profile", email="ann@shop.io", title="Dr")}}
    assert tell(wire, "events", resource("event", **metric, **who)).status == 202
    rows = {"events": {"data": [resource("event", **metric, unique_id=str(number)) for number in range(3)]}}
    assert tell(wire, "event-bulk-create", resource("event-bulk-create", **who, **rows)).status == 202
    only(wire, title="Dr")
    assert len(wire.fake.world().table("event")) == 4


def test_subscription(wire: Wire) -> None:
    group = wire.fake.add_list("Friends")

    def send(list_id: str = group.id, **attributes: Any) -> Got:
        profile = {"data": resource("profile", **attributes)}
        links = {"list": reference("list", list_id)}
        return tell(wire, "subscriptions", resource("subscription", profile=profile, _relationships=links))

    assert send(email="ann@shop.io", phone_number="+15005550006", title="Dr").status == 202
    consents = only(wire, title="Dr").attributes["subscriptions"]
    assert consents["email"]["marketing"]["consent"] == consents["sms"]["marketing"]["consent"] == "SUBSCRIBED"
    assert consents["sms"]["transactional"]["consent"] == "NEVER_SUBSCRIBED"
    assert len(group.relationships["profiles"]) == 1
    assert send(title="Dr").status == 400
    assert send("none", email="ann@shop.io").status == 404


def test_subscription_to_some_channels(wire: Wire) -> None:
    group = wire.fake.add_list("Friends")
    subscriptions = {"sms": {"transactional": {"consent": "SUBSCRIBED"}}}
    profile = resource("profile", email="ann@shop.io", phone_number="+15005550006", subscriptions=subscriptions)
    body = resource("subscription", profile={"data": profile}, _relationships={"list": reference("list", group.id)})
    assert tell(wire, "subscriptions", body).status == 202
    consents = only(wire).attributes["subscriptions"]
    assert consents["sms"]["transactional"]["consent"] == "SUBSCRIBED"
    assert consents["email"]["marketing"]["consent"] == "NEVER_SUBSCRIBED"


def token(text: str, email: str, **attributes: Any) -> dict[str, Any]:
    who = {"data": resource("profile", email=email)}
    return resource("push-token", token=text, platform="ios", vendor="apns", profile=who, **attributes)


def test_push_tokens(wire: Wire) -> None:
    got = wire.post("/api/push-tokens", token("t", "ann@shop.io", device_metadata={"os_name": "ios"}))
    assert (got.status, got.body) == (202, None)
    [found] = wire.get("/api/push-tokens").data
    assert found["attributes"]["enablement_status"] == "AUTHORIZED"
    assert found["attributes"]["metadata"]["os_name"] == "ios"
    assert found["attributes"]["metadata"]["app_id"] is None
    # A device that is passed on takes its token along.
    wire.fake.clock.advance(60)
    assert wire.post("/api/push-tokens", token("t", "bob@shop.io", enablement_status="DENIED")).status == 202
    [moved] = wire.get("/api/push-tokens").data
    assert moved["id"] == found["id"]
    assert moved["attributes"]["created"] == "2026-07-15T12:00:00+00:00"
    assert moved["attributes"]["recorded_date"] == "2026-07-15T12:01:00+00:00"
    assert moved["attributes"]["enablement_status"] == "DENIED"
    owner = wire.get(f"/api/push-tokens/{moved['id']}/profile")
    assert owner.attributes["email"] == "bob@shop.io"
    assert [item["id"] for item in wire.get(f"/api/profiles/{owner.data['id']}/push-tokens").data] == [moved["id"]]
    assert wire.delete(f"/api/push-tokens/{moved['id']}").status == 204
    assert wire.delete(f"/api/push-tokens/{moved['id']}").status == 404
    assert wire.get(f"/api/profiles/{owner.data['id']}/push-tokens").data == []


def test_client_push_tokens(wire: Wire) -> None:
    assert tell(wire, "push-tokens", token("t", "ann@shop.io")).status == 202
    tokens = wire.fake.world().table("push-token")
    assert len(tokens) == 1

    def unregister(who: dict[str, Any]) -> int:
        body = resource("push-token-unregister", token="t", platform="ios", profile={"data": who})
        return tell(wire, "push-token-unregister", body).status

    wire.fake.add_profile(email="bob@shop.io")
    assert tell(wire, "push-tokens", token("t", "ann@shop.io")).status == 202
    assert unregister(resource("profile", email="bob@shop.io")) == 202
    assert unregister(resource("profile", email="zoe@shop.io")) == 202
    assert unregister(resource("profile", "nobody", title="x")) == 202
    assert len(tokens) == 1
    assert unregister(resource("profile", email="ann@shop.io")) == 202
    assert len(tokens) == 0
