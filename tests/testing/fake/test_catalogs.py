"""Catalog items, variants, categories and their relations; coupons and codes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.testing.fake.wire import Wire, reference, resource


def full(external_id: str) -> str:
    return f"$custom:::$default:::{external_id}"


def an_item(external_id: str, **more: Any) -> dict[str, Any]:
    given = {"title": "Shirt", "description": "Blue", "url": "https://shop.example.com/1", **more}
    return resource("catalog-item", external_id=external_id, **given)


def a_variant(external_id: str, item: str, **more: Any) -> dict[str, Any]:
    given = {"title": "M", "description": "Blue", "sku": "S", "inventory_quantity": 3, "price": 9.5, "url": "u", **more}
    links = {"item": reference("catalog-item", full(item))}
    return resource("catalog-variant", external_id=external_id, **given, _relationships=links)


def a_category(external_id: str, **more: Any) -> dict[str, Any]:
    return resource("catalog-category", external_id=external_id, name="Tops", **more)


def ids(data: list[dict[str, Any]]) -> list[str]:
    return [item["id"].rpartition(":::")[2] for item in data]


def test_create_item(wire: Wire) -> None:
    made = wire.post("/api/catalog-items", an_item("A", price=9.5))
    assert made.status == 201
    assert made.data["id"] == full("A")
    assert made.attributes == {
        "external_id": "A",
        "title": "Shirt",
        "description": "Blue",
        "price": 9.5,
        "url": "https://shop.example.com/1",
        "image_full_url": "",
        "image_thumbnail_url": "",
        "images": [],
        "custom_metadata": None,
        "published": True,
        "created": "2026-07-15T12:00:00.000000+00:00",
        "updated": "2026-07-15T12:00:00.000000+00:00",
    }
    assert wire.get(f"/api/catalog-items/{full('A')}").attributes == made.attributes


@pytest.mark.parametrize("path", ["catalog-items", "catalog-categories"])
def test_external_ids_are_unique(wire: Wire, path: str) -> None:
    row = an_item("A") if path == "catalog-items" else a_category("A")
    assert wire.post(f"/api/{path}", row).status == 201
    again = wire.post(f"/api/{path}", row)
    assert (again.status, again.error["code"]) == (409, "conflict")
    assert again.error["source"] == {"pointer": "/data/attributes/external_id"}


def test_update_clears_with_null_and_keeps_the_rest(wire: Wire) -> None:
    wire.post("/api/catalog-items", an_item("A", price=9.5))
    wire.fake.clock.advance(60)
    changed = wire.patch(f"/api/catalog-items/{full('A')}", resource("catalog-item", full("A"), price=None, title="T"))
    assert changed.status == 200
    assert (changed.attributes["price"], changed.attributes["title"]) == (None, "T")
    assert changed.attributes["description"] == "Blue"
    assert changed.attributes["created"] == "2026-07-15T12:00:00.000000+00:00"
    assert changed.attributes["updated"] == "2026-07-15T12:01:00.000000+00:00"


@pytest.mark.parametrize("kind", ["items", "variants", "categories"])
def test_unknown(wire: Wire, kind: str) -> None:
    assert wire.get(f"/api/catalog-{kind}/{full('X')}").status == 404
    assert wire.delete(f"/api/catalog-{kind}/{full('X')}").status == 404


def test_variants_belong_to_items(wire: Wire) -> None:
    assert wire.post("/api/catalog-variants", a_variant("V", "A")).status == 404
    wire.post("/api/catalog-items", an_item("A"))
    made = wire.post("/api/catalog-variants", a_variant("V", "A"))
    assert made.status == 201
    assert "data" not in made.data["relationships"]["item"]
    assert ids(wire.get(f"/api/catalog-items/{full('A')}/variants").data) == ["V"]
    assert ids(wire.get(f"/api/catalog-items/{full('A')}/relationships/variants").data) == ["V"]
    included = wire.get(f"/api/catalog-items/{full('A')}", include="variants").body["included"]
    assert ids(included) == ["V"]
    assert wire.delete(f"/api/catalog-items/{full('A')}").status == 204
    assert wire.get(f"/api/catalog-variants/{full('V')}").status == 404


def test_links_of_items_and_categories(wire: Wire) -> None:
    for name in ("A", "B"):
        wire.post("/api/catalog-items", an_item(name))
    wire.post("/api/catalog-categories", {**a_category("C")})
    items, path = (
        f"/api/catalog-categories/{full('C')}/items",
        f"/api/catalog-categories/{full('C')}/relationships/items",
    )
    a, b = (reference("catalog-item", full(name)) for name in ("A", "B"))
    assert wire.post(path, [a]).status == 204
    assert ids(wire.get(items).data) == ["A"]
    assert ids(wire.get(f"/api/catalog-items/{full('A')}/categories").data) == ["C"]

    again = wire.post(path, [b, a])
    assert (again.status, again.error["code"]) == (409, "conflict")
    assert again.error["source"] == {"pointer": "/data/1/id"}
    assert ids(wire.get(items).data) == ["A"]  # nothing was linked

    assert wire.patch(path, [b]).status == 204
    assert ids(wire.get(items).data) == ["B"]
    assert wire.get(f"/api/catalog-items/{full('A')}/categories").data == []
    assert wire.delete(path, [b]).status == 204
    assert wire.get(items).data == []
    assert wire.post(path, [reference("catalog-item", full("X"))]).status == 404


def test_links_in_the_resource(wire: Wire) -> None:
    wire.post("/api/catalog-categories", a_category("C"))
    wire.post("/api/catalog-categories", a_category("D"))
    linked = an_item("A", _relationships={"categories": [reference("catalog-category", full("C"))]})
    assert wire.post("/api/catalog-items", linked).status == 201
    assert ids(wire.get(f"/api/catalog-items/{full('A')}/categories").data) == ["C"]
    moved = resource(
        "catalog-item", full("A"), _relationships={"categories": [reference("catalog-category", full("D"))]}
    )
    assert wire.patch(f"/api/catalog-items/{full('A')}", {**moved, "attributes": {}}).status == 200
    assert ids(wire.get(f"/api/catalog-items/{full('A')}/categories").data) == ["D"]
    wire.delete(f"/api/catalog-categories/{full('D')}")
    assert wire.get(f"/api/catalog-items/{full('A')}/categories").data == []


def test_sort_and_filter(wire: Wire) -> None:
    for name in ("A", "B"):
        wire.post("/api/catalog-items", an_item(name, published=name == "A"))
        wire.post("/api/catalog-categories", a_category(name))
        wire.fake.clock.advance(1)
    assert ids(wire.get("/api/catalog-items", sort="-created").data) == ["B", "A"]
    assert ids(wire.get("/api/catalog-categories", sort="-created").data) == ["B", "A"]
    assert ids(wire.get("/api/catalog-items", filter="equals(published,true)").data) == ["A"]


def test_coupons(wire: Wire) -> None:
    made = wire.post(
        "/api/coupons", resource("coupon", external_id="TEN", monitor_configuration={"low_balance_threshold": 5})
    )
    assert (made.status, made.data["id"]) == (201, "TEN")
    assert made.attributes["monitor_configuration"] == {"low_balance_threshold": "5"}
    assert wire.post("/api/coupons", resource("coupon", external_id="TEN")).status == 409
    dashed = wire.post("/api/coupons", resource("coupon", external_id="TEN-OFF"))
    assert (dashed.status, dashed.error["source"]["pointer"]) == (400, "/data/attributes/external_id")
    assert wire.get("/api/coupons/TEN-OFF").status == 400
    assert wire.get("/api/coupons/ELEVEN").status == 404
    changed = wire.patch("/api/coupons/TEN", resource("coupon", "TEN", description="d"))
    assert changed.attributes["description"] == "d"


def a_code(coupon: str, code: str, **more: Any) -> dict[str, Any]:
    return resource("coupon-code", unique_code=code, **more, _relationships={"coupon": reference("coupon", coupon)})


def test_codes(wire: Wire) -> None:
    wire.post("/api/coupons", resource("coupon", external_id="TEN"))
    made = wire.post("/api/coupon-codes", a_code("TEN", "abc"))
    assert (made.status, made.data["id"]) == (200, "TEN-abc")
    assert made.attributes == {
        "unique_code": "abc",
        "expires_at": "2027-07-15T12:00:00+00:00",
        "status": "UNASSIGNED",
    }
    assert made.data["relationships"]["coupon"]["data"] == reference("coupon", "TEN")
    assert wire.post("/api/coupon-codes", a_code("TEN", "abc")).status == 409
    assert wire.post("/api/coupon-codes", a_code("NONE", "abc")).status == 404
    assert ids(wire.get("/api/coupons/TEN/coupon-codes").data) == ["TEN-abc"]
    used = wire.patch("/api/coupon-codes/TEN-abc", resource("coupon-code", "TEN-abc", status="USED"))
    assert used.attributes["status"] == "USED"
    assert wire.delete("/api/coupon-codes/TEN-abc").status == 204
    assert wire.get("/api/coupons/TEN/coupon-codes").data == []


def test_codes_are_listed_by_coupon_or_profile(wire: Wire) -> None:
    for coupon in ("TEN", "ELF", "ONE"):
        wire.post("/api/coupons", resource("coupon", external_id=coupon))
        wire.post("/api/coupon-codes", a_code(coupon, "x"))
    found = wire.get("/api/coupon-codes", filter='any(coupon.id,["TEN","ELF","NONE"])', include="coupon")
    assert sorted(ids(found.data)) == ["ELF-x", "TEN-x"]
    assert sorted(ids(found.body["included"])) == ["ELF", "TEN"]
    for filters in ({}, {"filter": 'any(status,["USED"])'}):
        refused = wire.get("/api/coupon-codes", **filters)
        assert (refused.status, refused.error["source"]) == (400, {"parameter": "filter"})


def test_assigned_codes_stay(wire: Wire) -> None:
    wire.post("/api/coupons", resource("coupon", external_id="TEN"))
    wire.post("/api/coupon-codes", a_code("TEN", "x"))
    world = wire.fake.world()
    profile = world.create("profile", {"email": "a@b.co"})
    world.relate(world.need("coupon-code", "TEN-x"), "profile", profile)
    assert wire.delete("/api/coupon-codes/TEN-x").status == 400
    assert wire.delete("/api/coupons/TEN").status == 204
    assert wire.get("/api/coupon-codes/TEN-x").status == 404
