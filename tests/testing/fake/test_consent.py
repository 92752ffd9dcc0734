"""Subscriptions, unsubscriptions and suppressions, and the consent that they leave."""

from __future__ import annotations

from typing import Any

import pytest

from klaviyo_ext.testing.fake.behaviour.consent import lift, suppressed
from tests.testing.fake.wire import Got, Wire, reference, resource

NOW = "2026-07-15T12:00:00+00:00"
EARLIER = "2026-01-01T00:00:00+00:00"
LATER = "2027-01-01T00:00:00Z"
EMAIL = {"email": {"marketing": {"consent": "SUBSCRIBED"}}}
NO_EMAIL = {"email": {"marketing": {"consent": "UNSUBSCRIBED"}}}


def row(subscriptions: dict[str, Any], id_: str | None = None, **attributes: Any) -> dict[str, Any]:
    return resource("profile", id_, **attributes, subscriptions=subscriptions)


def _send(wire: Wire, verb: str, rows: list[dict[str, Any]], list_id: str | None, attributes: dict[str, Any]) -> Got:
    kind = f"profile-subscription-bulk-{verb}-job"
    links = {} if list_id is None else {"_relationships": {"list": reference("list", list_id)}}
    return wire.post(f"/api/{kind}s", resource(kind, profiles={"data": rows}, **attributes, **links))


def subscribe(wire: Wire, *rows: dict[str, Any], list_id: str | None = None, **attributes: Any) -> Got:
    return _send(wire, "create", list(rows), list_id, attributes)


def unsubscribe(wire: Wire, *rows: dict[str, Any], list_id: str | None = None) -> Got:
    return _send(wire, "delete", list(rows), list_id, {})


def consents(wire: Wire, email: str = "ann@shop.io") -> Any:
    found = wire.get(
        "/api/profiles", filter=f'equals(email,"{email}")', **{"additional-fields__profile": "subscriptions"}
    )
    [profile] = found.data
    return profile["attributes"]["subscriptions"]


def test_subscribe_to_a_list(wire: Wire) -> None:
    group = wire.fake.add_list("Friends")
    got = subscribe(wire, row(EMAIL, email="ann@shop.io"), list_id=group.id, custom_source="Fair")
    assert (got.status, got.body) == (202, None)
    assert consents(wire)["email"]["marketing"] == {
        "can_receive_email_marketing": True,
        "consent": "SUBSCRIBED",
        "consent_timestamp": NOW,
        "last_updated": NOW,
        "method": "API",
        "method_detail": group.id,
        "custom_method_detail": "Fair",
        "double_optin": True,
        "suppression": [],
        "list_suppressions": [],
    }
    [member] = wire.get(f"/api/lists/{group.id}/profiles").data
    assert member["attributes"]["email"] == "ann@shop.io"


def test_never_asked(wire: Wire) -> None:
    wire.fake.add_profile(email="ann@shop.io")
    found = consents(wire)
    assert found["email"]["marketing"]["consent"] == "NEVER_SUBSCRIBED"
    assert found["email"]["marketing"]["can_receive_email_marketing"] is True
    assert found["sms"]["marketing"]["can_receive_sms_marketing"] is False
    assert found["whatsapp"] is None


def test_channels(wire: Wire) -> None:
    wire.fake.add_profile(email="ann@shop.io")
    agreed = {"consent": "SUBSCRIBED"}
    channels: dict[str, dict[str, Any]] = {
        "email": {"marketing": agreed, "open_tracking": agreed},
        "sms": {"marketing": agreed, "transactional": agreed},
        "whatsapp": {"marketing": agreed},
        "push": {"marketing": agreed, "tokens": [{"token": "t", "platform": "ios", "vendor": "apns"}]},
    }
    assert subscribe(wire, row(channels, email="ann@shop.io", phone_number="+15005550006")).status == 202
    found = consents(wire)
    assert found["email"]["open_tracking"]["can_receive"] is True
    for kind in ("marketing", "transactional"):
        assert found["sms"][kind]["consent"] == "SUBSCRIBED"
        assert found["sms"][kind][f"can_receive_sms_{kind}"] is True
    assert found["whatsapp"]["marketing"]["can_receive"] is True
    assert found["whatsapp"]["marketing"]["phone_number"] == "+15005550006"
    assert found["mobile_push"]["marketing"]["can_receive_push_marketing"] is True
    [token] = wire.get("/api/push-tokens", include="profile").body["included"]
    assert token["attributes"]["phone_number"] == "+15005550006"
    refused = {"consent": "UNSUBSCRIBED"}
    away = {"sms": {"transactional": refused}, "push": {**channels["push"], "marketing": refused}}
    assert unsubscribe(wire, row(away, email="ann@shop.io", phone_number="+15005550006")).status == 202
    found = consents(wire)
    assert found["sms"]["marketing"]["can_receive_sms_marketing"] is True
    assert found["sms"]["transactional"]["can_receive_sms_transactional"] is False
    assert found["mobile_push"]["marketing"]["consent"] == "UNSUBSCRIBED"
    assert wire.get("/api/push-tokens").data == []


def test_a_new_address_needs_a_list_or_a_history(wire: Wire) -> None:
    assert subscribe(wire, row(EMAIL, email="ann@shop.io")).status == 202
    assert len(wire.fake.profiles) == 0
    old = {"email": {"marketing": {"consent": "SUBSCRIBED", "consented_at": EARLIER}}}
    assert subscribe(wire, row(old, email="ann@shop.io"), historical_import=True).status == 202
    assert consents(wire)["email"]["marketing"]["consent_timestamp"] == EARLIER
    assert consents(wire)["email"]["marketing"]["double_optin"] is False


@pytest.mark.parametrize(
    ("consented_at", "historical", "status"),
    [
        (None, False, 202),
        (EARLIER, False, 400),
        (None, True, 400),
        (EARLIER, True, 202),
        ("2027-01-01T00:00:00Z", True, 400),
    ],
)
def test_consented_at(wire: Wire, consented_at: str | None, historical: bool, status: int) -> None:
    given = {"email": {"marketing": {"consent": "SUBSCRIBED", "consented_at": consented_at}}}
    got = subscribe(wire, row(given, email="ann@shop.io"), historical_import=historical)
    assert got.status == status
    if status == 400:
        place = "/data/attributes/profiles/data/0/attributes/subscriptions/email/marketing/consented_at"
        assert got.error["source"]["pointer"] == place


@pytest.mark.parametrize(
    ("channel", "given", "pointer"),
    [
        ("email", {"phone_number": "+15005550006"}, "email"),
        ("sms", {"email": "ann@shop.io"}, "phone_number"),
        ("whatsapp", {"email": "ann@shop.io"}, "phone_number"),
        ("email", {"email": "ann"}, "email"),
    ],
)
@pytest.mark.parametrize("way", [subscribe, unsubscribe])
def test_address_of_the_channel(wire: Wire, way: Any, channel: str, given: dict[str, Any], pointer: str) -> None:
    consent = "SUBSCRIBED" if way is subscribe else "UNSUBSCRIBED"
    good = row({"email": {"marketing": {"consent": consent}}}, email="bob@shop.io")
    got = way(wire, good, row({channel: {"marketing": {"consent": consent}}}, **given))
    place = f"/data/attributes/profiles/data/1/attributes/{pointer}"
    assert (got.status, got.error["source"]["pointer"]) == (400, place)
    assert len(wire.fake.profiles) == 0


def test_subscribe_by_id(wire: Wire) -> None:
    ann = wire.fake.add_profile(email="ann@shop.io")
    assert subscribe(wire, row(EMAIL, ann.id)).status == 202
    assert consents(wire)["email"]["marketing"]["consent"] == "SUBSCRIBED"
    assert subscribe(wire, row(EMAIL, "nobody", email="bob@shop.io")).status == 404


def test_unknown_list(wire: Wire) -> None:
    for way in (subscribe, unsubscribe):
        got = way(wire, row(EMAIL if way is subscribe else NO_EMAIL, email="ann@shop.io"), list_id="none")
        assert (got.status, got.error["code"]) == (400, "invalid")
        assert got.error["detail"] == "List not found with id none."
        assert got.error["source"]["pointer"] == "/data/relationships/list/data/id"


def test_unsubscribe_everywhere(wire: Wire) -> None:
    assert unsubscribe(wire, row(NO_EMAIL, email="ann@shop.io")).status == 202
    found = consents(wire)["email"]["marketing"]
    assert found["consent"] == "UNSUBSCRIBED"
    assert found["can_receive_email_marketing"] is False
    assert found["suppression"] == [{"reason": "UNSUBSCRIBE", "timestamp": NOW}]
    subscribe(wire, row(EMAIL, email="ann@shop.io"))
    found = consents(wire)["email"]["marketing"]
    assert (found["suppression"], found["can_receive_email_marketing"]) == ([], True)


def test_unsubscribe_from_a_list(wire: Wire) -> None:
    first, second = wire.fake.add_list("A"), wire.fake.add_list("B")
    subscribe(wire, row(EMAIL, email="ann@shop.io"), list_id=first.id)
    unsubscribe(wire, row(NO_EMAIL, email="ann@shop.io"), list_id=first.id)
    found = consents(wire)["email"]["marketing"]
    assert found["consent"] == "SUBSCRIBED"
    assert found["list_suppressions"] == [{"list_id": first.id, "reason": "UNSUBSCRIBE", "timestamp": NOW}]
    assert wire.get(f"/api/lists/{first.id}/profiles").data == []
    by_list = f'equals(subscriptions.email.marketing.list_suppressions.list_id,"{first.id}")'
    assert len(wire.get("/api/profiles", filter=by_list).data) == 1
    # She is not in the second one, so she is gone altogether.
    unsubscribe(wire, row(NO_EMAIL, email="ann@shop.io"), list_id=second.id)
    assert consents(wire)["email"]["marketing"]["consent"] == "UNSUBSCRIBED"


def test_suppression(wire: Wire) -> None:
    def send(verb: str, **attributes: Any) -> Got:
        kind = f"profile-suppression-bulk-{verb}-job"
        return wire.post(f"/api/{kind}s", resource(kind, **attributes))

    rows = {"profiles": {"data": [resource("profile", email="ann@shop.io")]}}
    unsubscribe(wire, row(NO_EMAIL, email="ann@shop.io"))
    assert send("create", **rows).status == 202
    reasons = [item["reason"] for item in consents(wire)["email"]["marketing"]["suppression"]]
    assert reasons == ["UNSUBSCRIBE", "USER_SUPPRESSED"]
    by_reason = 'equals(subscriptions.email.marketing.suppression.reason,"USER_SUPPRESSED")'
    assert len(wire.get("/api/profiles", filter=by_reason).data) == 1
    assert send("delete", **rows).status == 202
    # Only suppressions by hand are lifted by hand.
    found = consents(wire)["email"]["marketing"]
    assert [item["reason"] for item in found["suppression"]] == ["UNSUBSCRIBE"]
    assert found["can_receive_email_marketing"] is False
    assert wire.get("/api/profiles", filter=by_reason).data == []


def test_suppression_is_done_once(wire: Wire) -> None:
    record = wire.fake.add_profile(email="ann@shop.io")
    world = wire.fake.world()
    assert [lift(world, record), suppressed(world, record), suppressed(world, record)] == [False, True, False]
    assert [lift(world, record), lift(world, record)] == [True, False]
