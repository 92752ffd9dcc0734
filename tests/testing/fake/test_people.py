"""Profiles: created, found, changed, merged, deleted; lists and segments of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.testing.fake.wire import Got, Wire, reference, resource


def profile(id_: str | None = None, /, *, meta: dict[str, Any] | None = None, **attributes: Any) -> dict[str, Any]:
    made = resource("profile", id_, **attributes)
    return {**made, "attributes": attributes, **({} if meta is None else {"meta": meta})}


def create(wire: Wire, **attributes: Any) -> str:
    made = wire.post("/api/profiles", profile(**attributes))
    assert made.status == 201, made.body
    return str(made.data["id"])


def ids(got: Got) -> list[str]:
    return [item["id"] for item in got.data]


def test_create_answers_everything(wire: Wire) -> None:
    made = wire.post("/api/profiles", profile(email="ann@shop.io", first_name="Ann", properties={"tier": "gold"}))
    assert made.status == 201
    assert len(made.data["id"]) == 26
    nothing = dict.fromkeys(
        ("address1", "address2", "city", "country", "latitude", "longitude", "region", "zip", "timezone", "ip")
    )
    expected = {
        "email": "ann@shop.io",
        "phone_number": None,
        "external_id": None,
        "anonymous_id": None,
        "whatsapp_bsuid": None,
        "first_name": "Ann",
        "last_name": None,
        "organization": None,
        "locale": None,
        "title": None,
        "image": None,
        "created": "2026-07-15T12:00:00.000000+00:00",
        "updated": "2026-07-15T12:00:00.000000+00:00",
        "last_event_date": None,
        "location": nothing,
        "properties": {"tier": "gold"},
    }
    assert made.attributes == expected
    # Reads have whole seconds, as recorded.
    whole = {"created": "2026-07-15T12:00:00+00:00", "updated": "2026-07-15T12:00:00+00:00"}
    assert wire.get(f"/api/profiles/{made.data['id']}").attributes == {**expected, **whole}


@pytest.mark.parametrize(
    "identifier", [{"email": "ann@shop.io"}, {"phone_number": "+15005550006"}, {"external_id": "7"}], ids=str
)
def test_duplicate(wire: Wire, identifier: dict[str, Any]) -> None:
    first = create(wire, **identifier)
    again = wire.post("/api/profiles", profile(**identifier, first_name="Ann"))
    assert again.status == 409
    assert again.error["code"] == "duplicate_profile"
    assert again.error["status"] == 409
    assert again.error["meta"] == {"duplicate_profile_id": first}
    assert wire.get(f"/api/profiles/{first}").attributes["first_name"] is None


@pytest.mark.parametrize(
    ("attributes", "pointer"),
    [
        ({}, "/data/attributes"),
        ({"first_name": "Ann"}, "/data/attributes"),
        ({"email": "not an address"}, "/data/attributes/email"),
        ({"email": f"{'a' * 100}@shop.io"}, "/data/attributes/email"),
        ({"phone_number": "5005550006"}, "/data/attributes/phone_number"),
    ],
)
def test_bad_profile(wire: Wire, attributes: dict[str, Any], pointer: str) -> None:
    for path in ("/api/profiles", "/api/profile-import"):
        got = wire.post(path, profile(**attributes))
        assert (got.status, got.error["code"], got.error["source"]["pointer"]) == (400, "invalid", pointer)
    assert len(wire.fake.profiles) == 0


def test_update(wire: Wire) -> None:
    id_ = create(wire, email="ann@shop.io", first_name="Ann", title="Dr", properties={"a": 1, "b": 2})
    wire.fake.clock.advance(60)
    body = profile(id_, first_name=None, last_name="Lee", properties={"b": 3}, location={"city": "Bonn"})
    got = wire.patch(f"/api/profiles/{id_}", body)
    assert got.status == 200
    assert got.attributes["first_name"] is None
    assert got.attributes["last_name"] == "Lee"
    assert got.attributes["title"] == "Dr"
    assert got.attributes["properties"] == {"a": 1, "b": 3}
    assert got.attributes["location"]["city"] == "Bonn"
    assert got.attributes["created"] == "2026-07-15T12:00:00.000000+00:00"
    assert got.attributes["updated"] == "2026-07-15T12:01:00.000000+00:00"
    moved = wire.patch(f"/api/profiles/{id_}", profile(id_, location={"country": "DE"}))
    assert (moved.attributes["location"]["city"], moved.attributes["location"]["country"]) == ("Bonn", "DE")
    cleared = wire.patch(f"/api/profiles/{id_}", profile(id_, location=None, properties=None))
    assert cleared.attributes["location"]["city"] is None
    assert cleared.attributes["properties"] == {}


def test_update_refusals(wire: Wire) -> None:
    ann, bob = create(wire, email="ann@shop.io"), create(wire, email="bob@shop.io")
    assert wire.patch("/api/profiles/nobody", profile("nobody")).status == 404
    taken = wire.patch(f"/api/profiles/{ann}", profile(ann, email="bob@shop.io"))
    assert (taken.status, taken.error["meta"]) == (409, {"duplicate_profile_id": bob})
    other = wire.patch(f"/api/profiles/{ann}", profile(bob))
    assert (other.status, other.error["source"]["pointer"]) == (400, "/data/id")


def test_an_identifier_that_was_given_up_is_free(wire: Wire) -> None:
    ann = create(wire, email="ann@shop.io")
    assert wire.patch(f"/api/profiles/{ann}", profile(ann, email="lee@shop.io")).status == 200
    assert create(wire, email="ann@shop.io") != ann
    assert ids(wire.get("/api/profiles", filter='equals(email,"lee@shop.io")')) == [ann]


@pytest.mark.parametrize(
    "identifier", [{"email": "ann@shop.io"}, {"phone_number": "+15005550006"}, {"external_id": "7"}], ids=str
)
def test_upsert_by_identifier(wire: Wire, identifier: dict[str, Any]) -> None:
    first = wire.post("/api/profile-import", profile(**identifier, title="Dr"))
    second = wire.post("/api/profile-import", profile(**identifier, first_name="Ann"))
    assert (first.status, second.status) == (201, 200)
    assert second.data["id"] == first.data["id"]
    assert (second.attributes["title"], second.attributes["first_name"]) == ("Dr", "Ann")


def test_upsert_by_id_changes_identifiers(wire: Wire) -> None:
    id_ = create(wire, email="ann@shop.io", external_id="7")
    got = wire.post("/api/profile-import", profile(id_, email="lee@shop.io"))
    assert (got.status, got.attributes["email"], got.attributes["external_id"]) == (200, "lee@shop.io", "7")
    got = wire.post("/api/profile-import", profile(external_id="7", email="ann@shop.io"))
    assert (got.status, got.data["id"], got.attributes["email"]) == (200, id_, "ann@shop.io")


def test_upsert_refusals(wire: Wire) -> None:
    ann, bob = create(wire, email="ann@shop.io"), create(wire, external_id="7")
    assert wire.post("/api/profile-import", profile("nobody", email="ann@shop.io")).status == 404
    both = wire.post("/api/profile-import", profile(email="ann@shop.io", external_id="7"))
    assert (both.status, both.error["code"]) == (409, "duplicate_profile")
    assert both.error["meta"]["duplicate_profile_id"] in (ann, bob)
    assert len(wire.fake.profiles) == 2


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        ({"append": {"skus": "c"}}, {"skus": ["a", "b", "c"], "one": 1}),
        ({"append": {"skus": ["c", "d"], "new": "x"}}, {"skus": ["a", "b", "c", "d"], "one": 1, "new": ["x"]}),
        ({"append": {"one": 2}}, {"skus": ["a", "b"], "one": [1, 2]}),
        ({"unappend": {"skus": "a", "none": "x"}}, {"skus": ["b"], "one": 1}),
        ({"unappend": {"skus": ["a", "b"]}}, {"skus": [], "one": 1}),
        ({"unset": "skus"}, {"one": 1}),
        ({"unset": ["skus", "one", "none"]}, {}),
        ({"append": None, "unappend": None, "unset": None}, {"skus": ["a", "b"], "one": 1}),
    ],
    ids=str,
)
@pytest.mark.parametrize("way", ["import", "update"])
def test_patch_properties(wire: Wire, way: str, patch: dict[str, Any], expected: dict[str, Any]) -> None:
    id_ = create(wire, email="ann@shop.io", properties={"skus": ["a", "b"], "one": 1})
    body = profile(id_, meta={"patch_properties": patch})
    got = wire.post("/api/profile-import", body) if way == "import" else wire.patch(f"/api/profiles/{id_}", body)
    assert got.status == 200
    assert got.attributes["properties"] == expected


def test_patch_identifiers(wire: Wire) -> None:
    id_ = create(wire, email="ann@shop.io")

    def patch(**ways: Any) -> Got:
        return wire.patch(f"/api/profiles/{id_}", profile(id_, meta={"patch_identifiers": ways}))

    assert patch(append={"email": ["lee@shop.io", "a@shop.io"]}).attributes["email"] == "ann@shop.io"
    found = wire.post("/api/profile-import", profile(email="lee@shop.io", title="Dr"))
    assert (found.data["id"], found.attributes["email"]) == (id_, "ann@shop.io")
    other = create(wire, email="bob@shop.io")
    refused = patch(append={"email": "bob@shop.io"})
    assert (refused.status, refused.error["meta"]) == (409, {"duplicate_profile_id": other})
    assert patch(unappend={"email": ["a@shop.io"]}).status == 200
    assert create(wire, email="a@shop.io") != id_
    # Without its primary address the profile goes on with a secondary one.
    assert patch(unappend={"email": "ann@shop.io"}).attributes["email"] == "lee@shop.io"
    patch(append={"email": ["lee@shop.io", "z@shop.io"]})
    promoted = wire.patch(f"/api/profiles/{id_}", profile(id_, email="z@shop.io"))
    assert promoted.attributes["email"] == "z@shop.io"
    cleared = wire.patch(f"/api/profiles/{id_}", profile(id_, email=None, external_id="7"))
    assert cleared.attributes["email"] is None
    assert patch(append={"email": "y@shop.io"}).attributes["email"] == "y@shop.io"


def test_phone_region(wire: Wire) -> None:
    got = wire.post("/api/profile-import", profile(phone_number="+4930123456789"))
    assert got.attributes["properties"] == {"$phone_number_region": "DE"}


def test_merge(wire: Wire) -> None:
    destination = create(wire, email="ann@shop.io", properties={"a": 1})
    source = create(wire, email="lee@shop.io", phone_number="+15005550006", properties={"a": 2, "b": 2})
    group = wire.fake.add_list("Friends", [wire.fake.profiles.get(source)])  # type: ignore[list-item]
    for email, unique_id in (("ann@shop.io", "1"), ("lee@shop.io", "1"), ("lee@shop.io", "2")):
        wire.fake.add_event("Ordered", {"email": email}, unique_id=unique_id)
    links = {"profiles": [reference("profile", source)]}
    merging = resource("profile-merge", destination, _relationships=links)
    got = wire.post("/api/profile-merge", merging)
    assert got.status == 202
    assert (got.data["type"], got.data["id"]) == ("profile", destination)
    assert got.data["attributes"] == {}
    assert "relationships" not in got.data
    merged = wire.get(f"/api/profiles/{destination}")
    assert merged.attributes["email"] == "ann@shop.io"
    assert merged.attributes["phone_number"] == "+15005550006"
    assert merged.attributes["properties"] == {"a": 1, "b": 2, "$phone_number_region": "US"}
    assert wire.get(f"/api/profiles/{source}").status == 404
    assert ids(wire.get(f"/api/lists/{group.id}/profiles")) == [destination]
    assert len(wire.get("/api/events", filter=f'equals(profile_id,"{destination}")').data) == 2
    assert len(wire.fake.events) == 2
    assert wire.post("/api/profile-import", profile(email="lee@shop.io")).data["id"] == destination


def test_merge_keeps_what_only_the_source_has(wire: Wire) -> None:
    destination = create(wire, email="ann@shop.io")
    source = create(wire, email="lee@shop.io", location={"city": "Bonn"})
    meta = {"patch_identifiers": {"append": {"email": "l@shop.io"}}}
    wire.patch(f"/api/profiles/{source}", profile(source, meta=meta))
    wire.fake.add_event("Ordered", {"email": "lee@shop.io", "anonymous_id": "device"})
    record = wire.fake.profiles.get(source)
    assert record is not None
    segment = wire.fake.add_segment("All", list(wire.fake.profiles))
    token = {"token": "t", "platform": "ios", "vendor": "apns", "profile": {"data": profile(source)}}
    assert wire.post("/api/push-tokens", resource("push-token", **token)).status == 202
    wire.fake.clock.advance(60)
    body = resource("profile-merge", destination, _relationships={"profiles": [reference("profile", source)]})
    assert wire.post("/api/profile-merge", body).status == 202
    got = wire.get(f"/api/profiles/{destination}", **{"additional-fields__profile": "subscriptions"}).attributes
    assert got["location"]["city"] == "Bonn"
    assert got["subscriptions"]["mobile_push"]["marketing"]["consent"] == "SUBSCRIBED"
    assert got["last_event_date"] == "2026-07-15T12:00:00+00:00"
    [member] = wire.get(f"/api/segments/{segment.id}/profiles").data
    assert member["attributes"]["joined_group_at"] == "2026-07-15T12:00:00+00:00"
    assert len(wire.get(f"/api/profiles/{destination}/push-tokens").data) == 1
    for given in ({"email": "lee@shop.io"}, {"email": "l@shop.io"}):
        assert wire.post("/api/profile-import", profile(meta=None, **given)).data["id"] == destination
    # Its own address keeps finding it after it has taken over the others.
    assert wire.post("/api/profile-import", profile(email="ann@shop.io")).data["id"] == destination
    wire.fake.add_event("Viewed", {"anonymous_id": "device"})
    assert {link["relationships"]["profile"]["data"]["id"] for link in wire.get("/api/events").data} == {destination}


def test_merge_refusals(wire: Wire) -> None:
    ann, bob = create(wire, email="ann@shop.io"), create(wire, email="bob@shop.io")

    def merge(destination: str, *sources: str) -> int:
        links = {"profiles": {"data": [reference("profile", source) for source in sources]}}
        return wire.post(
            "/api/profile-merge", {**reference("profile-merge", destination), "relationships": links}
        ).status

    assert merge(ann) == merge(ann, bob, bob) == merge(ann, ann) == 400
    assert merge(ann, "nobody") == merge("nobody", bob) == 404
    assert len(wire.fake.profiles) == 2


@pytest.mark.parametrize("name", ["id", "email", "phone_number"])
def test_deletion(wire: Wire, name: str) -> None:
    id_ = create(wire, email="ann@shop.io", phone_number="+15005550006")
    record = wire.fake.profiles.get(id_)
    assert record is not None
    group = wire.fake.add_segment("All", [record])
    wire.fake.add_event("Ordered", record)
    token = {"token": "t", "platform": "ios", "vendor": "apns", "profile": {"data": profile(id_)}}
    assert wire.post("/api/push-tokens", resource("push-token", **token)).status == 202
    target = profile(id_) if name == "id" else profile(**{name: record.attributes[name]})
    body = resource("data-privacy-deletion-job", profile={"data": target})
    got = wire.post("/api/data-privacy-deletion-jobs", body)
    assert (got.status, got.body) == (202, None)
    again = wire.post("/api/data-privacy-deletion-jobs", body)
    assert (again.status, again.error["code"]) == (404, "not_found")
    assert str(id_ if name == "id" else record.attributes[name]) in again.error["detail"]
    assert wire.get(f"/api/profiles/{id_}").status == 404
    assert wire.get(f"/api/segments/{group.id}/profiles").data == []
    assert wire.get("/api/events").data == []
    assert wire.get("/api/push-tokens").data == []
    assert create(wire, email="ann@shop.io") != id_


def test_deletion_by_two_identifiers(wire: Wire) -> None:
    create(wire, email="ann@shop.io")
    for target in (profile(), profile(email="ann@shop.io", phone_number="+15005550006")):
        got = wire.post(
            "/api/data-privacy-deletion-jobs", resource("data-privacy-deletion-job", profile={"data": target})
        )
        assert got.status == 400
    assert len(wire.fake.profiles) == 1


def test_list_life(wire: Wire) -> None:
    made = wire.post("/api/lists", resource("list", name="Friends"))
    assert made.status == 201
    assert made.attributes == {
        "name": "Friends",
        "created": "2026-07-15T12:00:00.000000+00:00",
        "updated": "2026-07-15T12:00:00.000000+00:00",
        "opt_in_process": "double_opt_in",
    }
    path = f"/api/lists/{made.data['id']}"
    wire.fake.clock.advance(60)
    changed = wire.patch(path, resource("list", made.data["id"], name="Foes", opt_in_process="single_opt_in"))
    assert changed.attributes["name"] == "Foes"
    assert changed.attributes["updated"] == "2026-07-15T12:01:00.000000+00:00"
    assert wire.patch(path, resource("list", made.data["id"], name=" ")).status == 400
    assert wire.post("/api/lists", resource("list", name="")).status == 400
    assert (wire.delete(path).status, wire.delete(path).status, wire.get(path).status) == (204, 404, 404)


def test_list_members(wire: Wire) -> None:
    ann, bob = create(wire, email="ann@shop.io"), create(wire, email="bob@shop.io")
    group = wire.fake.add_list("Friends")
    path = f"/api/lists/{group.id}"
    add = [reference("profile", ann), reference("profile", bob)]
    assert wire.post(f"{path}/relationships/profiles", [add[0]]).status == 204
    wire.fake.clock.advance(60)
    got = wire.post(f"{path}/relationships/profiles", add)
    assert (got.status, got.body) == (204, None)
    members = wire.get(f"{path}/profiles")
    joined = [(item["id"], item["attributes"]["joined_group_at"]) for item in members.data]
    assert joined == [(ann, "2026-07-15T12:00:00+00:00"), (bob, "2026-07-15T12:01:00+00:00")]
    late = wire.get(f"{path}/profiles", filter="greater-than(joined_group_at,2026-07-15T12:00:30Z)")
    assert ids(late) == [bob]
    assert wire.get(f"{path}/relationships/profiles", page__size="1", sort="-joined_group_at").data == [add[1]]
    assert wire.get(path).attributes.get("profile_count") is None
    assert wire.get(path, **{"additional-fields__list": "profile_count"}).attributes["profile_count"] == 2
    assert ids(wire.get(f"/api/profiles/{ann}/lists")) == [group.id]
    assert wire.delete(f"{path}/relationships/profiles", add[:1]).status == 204
    assert wire.delete(f"{path}/relationships/profiles", add[:1]).status == 204
    assert ids(wire.get(f"{path}/profiles")) == [bob]
    assert wire.get(f"/api/profiles/{ann}/lists").data == []


def test_members_that_are_not_there(wire: Wire) -> None:
    ann = create(wire, email="ann@shop.io")
    group = wire.fake.add_list("Friends")
    both = [reference("profile", ann), reference("profile", "nobody")]
    assert wire.post(f"/api/lists/{group.id}/relationships/profiles", both).status == 404
    assert wire.get(f"/api/lists/{group.id}/profiles").data == []
    assert wire.post("/api/lists/none/relationships/profiles", both[:1]).status == 404


def test_a_deleted_list_leaves_its_profiles(wire: Wire) -> None:
    ann = create(wire, email="ann@shop.io")
    group = wire.fake.add_list("Friends", list(wire.fake.profiles))
    assert wire.delete(f"/api/lists/{group.id}").status == 204
    assert wire.get(f"/api/profiles/{ann}/lists").data == []
    assert wire.get(f"/api/profiles/{ann}").status == 200


def test_segment_life(wire: Wire) -> None:
    condition = {"type": "profile-group-membership", "is_member": True, "group_ids": ["Y6nRLr"]}
    definition = {"condition_groups": [{"conditions": [condition]}]}
    made = wire.post("/api/segments", resource("segment", name="VIP", definition=definition, is_starred=True))
    assert made.status == 201
    assert made.attributes == {
        "name": "VIP",
        "definition": definition,
        "created": "2026-07-15T12:00:00.000000+00:00",
        "updated": "2026-07-15T12:00:00.000000+00:00",
        "is_active": True,
        "is_processing": True,
        "is_starred": True,
    }
    path = f"/api/segments/{made.data['id']}"
    assert wire.patch(path, resource("segment", made.data["id"], is_starred=False)).attributes["is_starred"] is False
    assert wire.delete(path).status == 204
    assert wire.get(path).status == 404


def test_segment_members(wire: Wire) -> None:
    ann = create(wire, email="ann@shop.io")
    create(wire, email="bob@shop.io")
    group = wire.fake.add_segment("VIP", [record for record in wire.fake.profiles if record.id == ann])
    assert ids(wire.get(f"/api/segments/{group.id}/profiles")) == [ann]
    assert ids(wire.get(f"/api/profiles/{ann}/segments")) == [group.id]
    got = wire.get(f"/api/segments/{group.id}", **{"additional-fields__segment": "profile_count"})
    assert got.attributes["profile_count"] == 1
