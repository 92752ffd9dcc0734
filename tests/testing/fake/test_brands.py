"""Brands and billing."""

from __future__ import annotations

from typing import Any

import pytest

from .campaign_requests import a_campaign
from .test_things import URI
from .wire import Wire, reference, resource

BUTTON: dict[str, Any] = {
    "style": {"width": "fit"},
    "border": {"border_color": "#000000", "border_style": "solid", "border_width": 1},
    "spacing": dict.fromkeys(("padding_top", "padding_right", "padding_bottom", "padding_left"), 2),
    "text": {"background_color": "#ffffff"},
}
NEW: dict[str, dict[str, Any]] = {
    "brand-button": BUTTON,
    "brand-color": {"name": "Summer", "colors": [{"hex": "#ff0000", "name": "Red"}]},
    "brand-logo": {"name": "Wide", "width": 300, "link_url": "https://klaviyo-fake.io"},
    "brand-social-group": {"name": "All", "social_links": [{"platform": "custom", "link_url": "https://k.io"}]},
}


@pytest.mark.parametrize("type_", NEW)
def test_the_life_of_a_part_of_a_brand(wire: Wire, type_: str) -> None:
    made = wire.post(f"/api/{type_}s", resource(type_, **NEW[type_]))
    assert made.status == 201, made.body
    assert made.attributes.items() >= NEW[type_].items()
    path = f"/api/{type_}s/{made.data['id']}"
    changed = wire.patch(path, resource(type_, made.data["id"], name="Other"))
    assert (changed.status, changed.attributes["name"]) == (200, "Other")
    assert changed.attributes.items() >= {**NEW[type_], "name": "Other"}.items()
    assert [each["id"] for each in wire.get(f"/api/{type_}s").data] == [made.data["id"]]
    assert wire.get(path).attributes == changed.attributes
    assert wire.delete(path).status == 204
    assert wire.get(path).status == wire.delete(path).status == 404


def test_one_button_is_primary(wire: Wire) -> None:
    first, second = (
        wire.post("/api/brand-buttons", resource("brand-button", **BUTTON, is_primary=True)).data["id"]
        for _ in range(2)
    )
    wire.post("/api/brand-buttons", resource("brand-button", **BUTTON))

    def primary() -> list[str]:
        return [each["id"] for each in wire.get("/api/brand-buttons").data if each["attributes"]["is_primary"]]

    assert primary() == [second]
    wire.patch(f"/api/brand-buttons/{first}", resource("brand-button", first, is_primary=True))
    assert primary() == [first]


def test_a_logo_has_an_image(wire: Wire) -> None:
    image = wire.post("/api/images", resource("image", import_from_url=URI)).data["id"]
    given = resource("brand-logo", name="A", _relationships={"image": reference("image", image)})
    logo = wire.post("/api/brand-logos", given).data["id"]
    got = wire.get("/api/brand-logos", include="image").body
    assert [each["id"] for each in got["included"]] == [image]
    given["relationships"]["image"]["data"]["id"] = "1"
    assert wire.post("/api/brand-logos", given).status == 404
    assert [each["id"] for each in wire.get("/api/brand-logos").data] == [logo]


def test_the_defaults_of_emails_are_changed_in_parts(wire: Wire) -> None:
    [before] = wire.get("/api/brand-email-defaults").data
    id_, known = before["id"], before["attributes"]
    assert id_ == wire.fake.company_id
    button = wire.post("/api/brand-buttons", resource("brand-button", **BUTTON)).data["id"]
    given = {"body": {"background_color": "#123456"}, "header": {"logo_max_width": None, "background_color": None}}
    links = {"brand-button": reference("brand-button", button)}
    changed = wire.patch(
        f"/api/brand-email-defaults/{id_}", resource("brand-email-default", id_, **given, _relationships=links)
    )
    assert changed.status == 200, changed.body
    assert changed.attributes == {
        **known,
        "body": {**known["body"], "background_color": "#123456"},
        "header": {**known["header"], "logo_max_width": None},
    }
    included = wire.get(f"/api/brand-email-defaults/{id_}", include="brand-button").body["included"]
    assert [each["id"] for each in included] == [button]
    assert wire.get("/api/brand-email-defaults/other").status == 404


def test_the_voice_of_an_account(wire: Wire) -> None:
    path = f"/api/brand-voice/{wire.fake.company_id}"
    before = wire.get(path)
    assert before.status == 200
    tones = [{"name": "Warm", "description": "Like a neighbour", "user_modified": True}]
    changed = wire.patch(path, resource("brand-voice", wire.fake.company_id, tone_descriptors=tones))
    assert changed.status == 200
    assert changed.attributes == {**before.attributes, "tone_descriptors": tones}
    assert wire.get(path).attributes == changed.attributes
    assert wire.get("/api/brand-voice/other").status == 404


def test_billing_counts_what_is_there(wire: Wire) -> None:
    people = [wire.fake.add_profile(email=f"p{number}@mail.dev") for number in range(3)]
    campaign = a_campaign(wire, wire.fake.add_list("L", people).id)
    wire.post("/api/campaign-send-jobs", resource("campaign-send-job", campaign.id))
    rows = {each["id"]: each["attributes"] for each in wire.get("/api/billing-usage").data}
    used = {name: (row["usage_used"], row["unit"]) for name, row in rows.items()}
    assert used == {"email_sends": (3, "messages"), "profiles": (3, "profiles"), "sms_credits": (0, "credits")}
    row = rows["profiles"]
    assert (row["period_start"], row["period_end"]) == ("2026-07-01T00:00:00+00:00", "2026-08-01T00:00:00+00:00")
    [found] = wire.get("/api/billing-usage", filter="any(id,['email_sends','other'])").data
    assert found["attributes"] == wire.get("/api/billing-usage/email_sends").attributes
    assert wire.get("/api/billing-usage/other").status == 404
    wire.fake.clock.advance(30 * 86_400)
    assert wire.get("/api/billing-usage/email_sends").attributes["usage_used"] == 0
