"""Documents in the shapes of recorded responses."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from .worlds import Desk, cursor_of


@pytest.fixture
def desk(real_document: dict[str, Any]) -> Desk:
    return Desk.of(real_document)


PROFILE: dict[str, Any] = {
    "email": "ann@mail.example",
    "first_name": "Ann",
    "location": {"city": "Zürich", "zip": "8000", "latitude": 47.4},
    "properties": {"tier": "gold", "nested": {"deep": 1, "other": 2}},
    "subscriptions": {"email": {}},
}


def test_one_resource(desk: Desk) -> None:
    desk.world.create("profile", dict(PROFILE), id="01P")

    document = desk.get("get_profile", id="01P")

    url = "https://a.klaviyo.com/api/profiles/01P"
    assert document["links"] == {"self": url}
    data = document["data"]
    assert (data["type"], data["id"], data["links"]) == ("profile", "01P", {"self": f"{url}/"})
    assert data["attributes"]["email"] == "ann@mail.example"
    assert data["attributes"]["phone_number"] is None
    assert data["relationships"]["lists"] == {
        "links": {"self": f"{url}/relationships/lists/", "related": f"{url}/lists/"}
    }
    assert "included" not in document


def test_additional_attributes_only_when_asked(desk: Desk) -> None:
    desk.world.create("profile", dict(PROFILE), id="01P")

    plain = desk.get("get_profile", id="01P")["data"]["attributes"]
    asked = desk.get("get_profile", id="01P", query={"additional-fields[profile]": "subscriptions"})

    assert not {"subscriptions", "predictive_analytics"} & set(plain)
    assert asked["data"]["attributes"]["subscriptions"] == {"email": {}}
    assert "predictive_analytics" not in asked["data"]["attributes"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("email", {"email": "ann@mail.example"}),
        ("first_name,email", {"email": "ann@mail.example", "first_name": "Ann"}),
        ("location.city", {"location": {"city": "Zürich"}}),
        ("location.city,location.zip", {"location": {"city": "Zürich", "zip": "8000"}}),
        ("location,location.zip", {"location": PROFILE["location"]}),
        ("properties", {"properties": PROFILE["properties"]}),
        ("title", {"title": None}),
        ("location.country", {"location": {}}),
    ],
)
def test_sparse_fields(desk: Desk, fields: str, expected: dict[str, Any]) -> None:
    desk.world.create("profile", dict(PROFILE), id="01P")

    document = desk.get("get_profile", id="01P", query={"fields[profile]": fields})

    assert document["data"]["attributes"] == expected


def test_sparse_and_additional_fields_together(desk: Desk) -> None:
    desk.world.create("profile", dict(PROFILE), id="01P")
    query = {"fields[profile]": "email", "additional-fields[profile]": "subscriptions"}

    attributes = desk.get("get_profile", id="01P", query=query)["data"]["attributes"]

    assert set(attributes) == {"email", "subscriptions"}


def test_included_resources_come_once(desk: Desk) -> None:
    metric = desk.world.create("metric", {"name": "Opened"})
    profiles = [desk.world.create("profile", {"email": f"{number}@mail.example"}) for number in range(2)]
    for number in range(4):
        event = desk.world.create("event", {"timestamp": number})
        desk.world.relate(event, "metric", metric)
        desk.world.relate(event, "profile", profiles[number % 2])
    query = {"include": "profile,metric", "fields[profile]": "email"}

    document = desk.get("get_events", query=query)

    assert [(item["type"], item["id"]) for item in document["included"]] == [
        profiles[0].reference,
        metric.reference,
        profiles[1].reference,
    ]
    assert document["included"][0]["attributes"] == {"email": "0@mail.example"}
    assert document["data"][0]["relationships"]["metric"]["data"] == {"type": "metric", "id": metric.id}


def test_included_is_an_empty_list_where_nothing_is_related(desk: Desk) -> None:
    desk.world.create("list", {"name": "VIP"}, id="L")

    document = desk.get("get_list", id="L", query={"include": "tags"})

    assert document["included"] == []
    assert document["data"]["relationships"]["tags"]["data"] == []
    assert "data" not in document["data"]["relationships"]["profiles"]


def test_a_relationship_to_one_without_a_partner_is_null_if_it_is_included(desk: Desk) -> None:
    desk.world.create("tag", {"name": "x"}, id="T")

    assert "data" not in desk.get("get_tag", id="T")["data"]["relationships"]["tag-group"]
    included = desk.get("get_tag", id="T", query={"include": "tag-group"})
    assert included["data"]["relationships"]["tag-group"]["data"] is None
    assert desk.get("get_tag_group_for_tag", id="T")["data"] is None
    assert desk.get("get_tag_group_id_for_tag", id="T") == {
        "data": None,
        "links": {"self": "https://a.klaviyo.com/api/tags/T/relationships/tag-group"},
    }


def test_a_collection_says_that_there_is_no_other_page(desk: Desk) -> None:
    document = desk.get("get_profiles")

    assert document == {
        "data": [],
        "links": {"self": "https://a.klaviyo.com/api/profiles", "next": None, "prev": None},
    }


def test_identifiers(desk: Desk) -> None:
    group = desk.world.create("list", {}, id="L")
    for number in range(3):
        desk.world.relate(group, "profiles", desk.world.create("profile", {}, id=f"P{number}"), "lists")

    document = desk.get("get_profile_ids_for_list", id="L", query={"page[size]": "2"})

    assert document["data"] == [{"type": "profile", "id": "P0"}, {"type": "profile", "id": "P1"}]
    again = {"page[size]": "2", "page[cursor]": cursor_of(document["links"]["next"])}
    assert desk.ids("get_profile_ids_for_list", id="L", query=again) == ["P2"]
    assert desk.get("get_list_ids_for_profile", id="P1")["data"] == [{"type": "list", "id": "L"}]


def test_links_to_other_pages_carry_the_whole_query(desk: Desk) -> None:
    for number in range(3):
        desk.world.create("profile", {"email": f"{number}@mail.example"})
    query = {"page[size]": "1", "fields[profile]": "email", "sort": "-email"}

    links = desk.get("get_profiles", query=query)["links"]

    assert links["prev"] is None
    assert links["self"] == (
        "https://a.klaviyo.com/api/profiles?page%5Bsize%5D=1&fields%5Bprofile%5D=email&sort=-email"
    )
    assert links["next"].startswith(f"{links['self']}&page%5Bcursor%5D=")


def test_links_lead_to_where_the_call_went(desk: Desk) -> None:
    desk.world.create("list", {"name": "VIP"}, id="L")
    call = attrs.evolve(desk.call("get_list", id="L"), url="http://127.0.0.1:8080/api/lists/L")

    _, document = desk.engine.render(desk.world, call, desk.engine.answer(desk.world, call))

    assert document is not None
    assert document["data"]["links"] == {"self": "http://127.0.0.1:8080/api/lists/L/"}


def test_members_are_counted_when_asked(desk: Desk) -> None:
    group = desk.world.create("list", {"name": "VIP"}, id="L")
    desk.world.relate(group, "profiles", desk.world.create("profile", {}))

    document = desk.get("get_list", id="L", query={"additional-fields[list]": "profile_count"})

    assert document["data"]["attributes"]["profile_count"] == 1
    assert "profile_count" not in desk.get("get_list", id="L")["data"]["attributes"]
    assert "profile_count" not in desk.get("get_lists")["data"][0]["attributes"]


def test_what_the_document_does_not_know_stays_inside(desk: Desk) -> None:
    desk.world.create("list", {"name": "VIP", "secret": 1}, id="L").hidden["joined"] = {}

    assert "secret" not in desk.get("get_list", id="L")["data"]["attributes"]
