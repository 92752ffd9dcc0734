"""What the fake refuses because there is too much of it, and other refusals of the API."""

from __future__ import annotations

from typing import Any

import pytest

from klaviyo_ext.testing.fake.behaviour import images, tags
from klaviyo_ext.testing.fake.template_tags import render_text
from tests.testing.fake.wire import Wire, resource


@pytest.fixture
def wire() -> Wire:
    return Wire()


def test_an_account_has_so_many_tags(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tags, "MAX_TAGS", 2)
    assert [wire.post("/api/tags", resource("tag", name=name)).status for name in "abc"] == [201, 201, 400]


def test_an_image_has_so_many_bytes(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "MAX_BYTES", 40)
    url = "data:image/png;base64,iVBORw0KGgo" + "A" * 100
    assert wire.post("/api/images", resource("image", import_from_url=url, name="x")).status == 400


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
