"""Text messaging: configuration, senders, registrations."""

from __future__ import annotations

from typing import Any

from .wire import Got, Wire, reference, resource

REGISTRATION: dict[str, Any] = {
    **dict.fromkeys(("first_name", "last_name", "business_name"), "Ann"),
    "phone_number": "+16175551212",
    "email": "ann@klaviyo-fake.io",
    "business_website": "https://klaviyo-fake.io",
    "business_type": "SOLE_PROPRIETOR",
    "address": {
        "street_address_1": "1 Main St",
        "city": "Boston",
        "region": "MA",
        "postal_code": "02111",
        "country": "US",
    },
}
TYPE = "text-messaging-sender"


def create(wire: Wire, country: str = "US", sender_type: str = "toll_free", **query: str) -> Got:
    registration = {"data": resource(f"{TYPE}-registration", **REGISTRATION)}
    given = {
        "sender_type": sender_type,
        "sender_details": {"country": country},
        "text-messaging-sender-registration": registration,
    }
    return wire.post(f"/api/{TYPE}s", resource(TYPE, **given), **query)


def test_an_account_has_one_configuration(wire: Wire) -> None:
    def ask(prefix: str) -> Got:
        return wire.post(
            "/api/text-messaging-configurations", resource("text-messaging-configuration", org_prefix=prefix)
        )

    assert ask("x" * 51).error["source"]["pointer"] == "/data/attributes/org_prefix"
    made = ask("x" * 50)
    assert (made.status, made.attributes["status"], made.attributes["org_prefix"]) == (201, "active", "x" * 50)
    assert wire.get(f"/api/text-messaging-configurations/{made.data['id']}").status == 200
    assert ask("y").status == 409
    assert wire.get("/api/text-messaging-configurations/none").status == 404


def test_a_sender_is_registered_in_both_countries(wire: Wire) -> None:
    made = create(wire, "CA", include=f"{TYPE}-registration")
    assert made.status == 201, made.body
    assert (made.attributes["status"], made.attributes["sender_identifier"]) == ("registering", None)
    [registration] = made.body["included"]
    assert registration["attributes"]["status"] == "in_review"
    senders = wire.get(f"/api/{TYPE}s").data
    assert [each["attributes"]["sender_details"]["country"] for each in senders] == ["CA", "US"]
    wire.fake.clock.advance(3)
    path = f"/api/{TYPE}s/{made.data['id']}"
    active = wire.get(path).attributes
    assert (active["status"], active["sender_identifier"][:5]) == ("active", "+1844")
    found = wire.get(f"/api/{TYPE}-registrations/{registration['id']}").attributes
    assert (found["status"], found["decided_at"] is not None) == ("approved", True)
    numbers = {each["attributes"]["sender_identifier"] for each in wire.get(f"/api/{TYPE}s").data}
    assert len(numbers) == 2
    assert None not in numbers


def test_a_sender_can_be_registered_again(wire: Wire) -> None:
    sender = create(wire).data["id"]
    path = f"/api/{TYPE}s/{sender}"
    first = wire.get(f"{path}/{TYPE}-registration").data["id"]
    links = {TYPE: reference(TYPE, sender)}
    made = wire.post(
        f"/api/{TYPE}-registrations",
        resource(f"{TYPE}-registration", **REGISTRATION, _relationships=links),
        include=TYPE,
    )
    assert (made.status, [each["id"] for each in made.body["included"]]) == (201, [sender])
    assert made.data["id"] != first
    for infix in ("", "relationships/"):
        assert wire.get(f"{path}/{infix}{TYPE}-registration").data["id"] == made.data["id"]
    assert wire.get(f"/api/{TYPE}-registrations/{first}").status == 200
    links[TYPE]["id"] = "none"
    refused = wire.post(
        f"/api/{TYPE}-registrations", resource(f"{TYPE}-registration", **REGISTRATION, _relationships=links)
    )
    assert refused.status == 404


def test_senders_are_toll_free(wire: Wire) -> None:
    refused = create(wire, sender_type="short_code")
    assert (refused.status, refused.error["source"]["pointer"]) == (400, "/data/attributes/sender_type")
    assert wire.get(f"/api/{TYPE}s").data == []
