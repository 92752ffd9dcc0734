"""What the fake refuses because there is too much of it, and other refusals of the API."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest

from klaviyo_ext.testing.fake.behaviour import images, tags
from klaviyo_ext.testing.fake.template_tags import render_text
from tests.testing.fake.wire import Wire, resource


def test_an_account_has_so_many_tags(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tags, "MAX_TAGS", 2)
    assert [wire.post("/api/tags", resource("tag", name=name)).status for name in "abc"] == [201, 201, 400]


@pytest.mark.parametrize(("size", "status"), [(40, 201), (41, 400)])
def test_an_image_has_so_many_bytes(wire: Wire, monkeypatch: pytest.MonkeyPatch, size: int, status: int) -> None:
    monkeypatch.setattr(images, "MAX_BYTES", 40)
    content = b64encode(b"\x89PNG\r\n\x1a\n".ljust(size, b"\0")).decode()
    url = f"data:image/png;base64,{content}"
    assert wire.post("/api/images", resource("image", import_from_url=url, name="x")).status == status


@pytest.mark.parametrize(("given", "shown"), [(None, True), (True, True), (False, False)])
def test_a_catalog_item_is_published_unless_it_is_said_not_to_be(wire: Wire, given: Any, shown: bool) -> None:
    item = {"external_id": "i", "title": "t", "description": "d", "url": "https://x.co", "published": given}
    made = wire.post("/api/catalog-items", resource("catalog-item", **item))
    assert (made.status, made.attributes["published"]) == (201, shown)


def test_a_coupon_is_changed_with_its_monitors(wire: Wire) -> None:
    wire.post("/api/coupons", resource("coupon", external_id="TEN", description="x"))
    monitors = {"low_balance_threshold": 5}
    changed = wire.patch("/api/coupons/TEN", resource("coupon", "TEN", monitor_configuration=monitors))
    assert changed.status == 200
    assert changed.attributes["monitor_configuration"]["low_balance_threshold"] == "5"


def test_codes_are_listed_by_coupon_or_profile_only(wire: Wire) -> None:
    wire.post("/api/coupons", resource("coupon", external_id="TEN", description="x"))
    for query, status in [
        (None, 400),
        ("equals(coupon.id,'TEN')", 200),
        ("any(profile.id,['P'])", 200),
        ("nonsense", 400),
    ]:
        filters = {} if query is None else {"filter": query}
        assert wire.get("/api/coupon-codes", **filters).status == status, query


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{% if %}yes{% endif %}", ""),
        ("{% if n == 1 %}one{% endif %}", "one"),
        ("{% if n == 1.5 %}one{% endif %}", ""),
        ("{% if not n %}none{% endif %}", ""),
    ],
)
def test_conditions_of_templates(text: str, expected: str) -> None:
    context: dict[str, Any] = {"n": 1}
    assert render_text(text, context) == expected
