"""Segments: the fake evaluates their definitions."""

from __future__ import annotations

from datetime import UTC, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from klaviyo_ext.testing import FakeKlaviyo, Synthesiser
from klaviyo_ext.testing.fake.segmentation.rules import Now, rule_of
from klaviyo_ext.testing.fake.shared_parts import parts_of
from tests.testing.fake.campaign_requests import a_campaign
from tests.testing.fake.wire import JULY, Wire, in_july, reference, resource

ALWAYS = {"type": "date", "operator": "alltime"}


def definition(*groups: list[dict[str, Any]]) -> dict[str, Any]:
    return {"condition_groups": [{"conditions": group} for group in groups]}


def about(name: str, kind: str, operator: str, value: Any = None, **more: Any) -> dict[str, Any]:
    given = {"type": kind, "operator": operator, **({} if value is None else {"value": value}), **more}
    return {"type": "profile-property", "property": name, "filter": given}


def number(operator: str, value: float) -> dict[str, Any]:
    return {"type": "numeric", "operator": operator, "value": value}


def date(operator: str, **more: Any) -> dict[str, Any]:
    return {"type": "date", "operator": operator, **more}


def happened(metric: str, filter: dict[str, Any], **more: Any) -> dict[str, Any]:
    given = {"measurement": "count", "measurement_filter": filter, "timeframe_filter": ALWAYS}
    return {"type": "profile-metric", "metric_id": metric, **given, **more}


def consent(channel: str, can: bool, subscription: str, *filters: dict[str, Any]) -> dict[str, Any]:
    status = {"subscription": subscription, **({"filters": list(filters)} if filters else {})}
    return {
        "type": "profile-marketing-consent",
        "consent": {"channel": channel, "can_receive_marketing": can, "consent_status": status},
    }


def segment(wire: Wire, *groups: list[dict[str, Any]]) -> str:
    made = wire.post("/api/segments", resource("segment", name="Some", definition=definition(*groups)))
    assert made.status == 201, made.body
    return str(made.data["id"])


def members(wire: Wire, id_: str) -> list[str]:
    found = [each["id"] for each in wire.get(f"/api/segments/{id_}/profiles").data]
    count = wire.get(f"/api/segments/{id_}", **{"additional-fields__segment": "profile_count"})
    assert count.attributes["profile_count"] == len(found)
    return found


def names(wire: Wire, id_: str) -> str:
    """The members, by the first letter of their addresses."""
    people = wire.fake.profiles
    return "".join(
        sorted(str(person.attributes["email"])[0] for each in members(wire, id_) if (person := people.get(each)))
    )


ANN = {
    "tier": "gold",
    "orders": 5,
    "size": "12",
    "vip": True,
    "born": "1990-07-20",
    "since": "2026-07-10T08:00:00Z",
    "colors": ["red", "blue"],
    "a key": "x",
}


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (about("properties['tier']", "string", "equals", "gold"), "a"),
        (about('properties["tier"]', "string", "equals", "gold"), "a"),
        (about("tier", "string", "not-equals", "gold"), "bc"),
        (about("properties['tier']", "string", "contains", "l"), "ab"),
        (about("properties['tier']", "string", "starts-with", "si"), "b"),
        (about("properties['tier']", "string", "ends-with", "d"), "a"),
        (about("properties['tier']", "string", "not-ends-with", "d"), "bc"),
        (about("properties['tier']", "string", "in", ["gold", "tin"]), "a"),
        (about("properties['tier']", "string", "not-in", ["gold", "tin"]), "bc"),
        (about("properties['tier']", "string", "regex", "^g.ld$"), "a"),
        (about("properties['tier']", "string", "nregex", "("), "abc"),
        (about("properties['a key']", "string", "equals", "x"), "a"),
        (about("email", "string", "ends-with", "@shop.io"), "ab"),
        (about("location['country']", "string", "equals", "France"), "a"),
        (about("properties['orders']", "numeric", "greater-than-or-equal", 5), "a"),
        (about("properties['orders']", "numeric", "less-than", 5), "b"),
        (about("properties['orders']", "numeric", "not-equals", 5), "bc"),
        (about("properties['size']", "numeric", "equals", 12), "a"),
        (about("properties['vip']", "boolean", "equals", True), "a"),
        (about("properties['vip']", "existence", "not-set"), "bc"),
        (about("phone_number", "existence", "is-set"), "b"),
        (about("phone_number", "string", "phone-country-code-in", ["49"]), "b"),
        (about("phone_number", "string", "phone-country-code-not-in", ["49"]), "ac"),
        (about("properties['colors']", "list", "contains", "red"), "a"),
        (about("properties['colors']", "list", "not-contains", "red"), "bc"),
        (about("properties['colors']", "list", "length-greater-than", 1), "a"),
        (about("properties['colors']", "list", "length-equals", 0), "bc"),
        (about("properties['since']", "date", "after", date="2026-07-10T00:00:00Z"), "a"),
        (about("properties['since']", "date", "before", date="2026-07-10T00:00:00Z"), ""),
        (
            about(
                "properties['since']",
                "date",
                "between-static",
                start="2026-07-01T00:00:00Z",
                end="2026-07-10T08:00:00Z",
            ),
            "a",
        ),
        (about("properties['since']", "date", "in-the-last", unit="day", quantity=6), "a"),
        (about("properties['since']", "date", "in-the-last", unit="hour", quantity=6), ""),
        (about("properties['since']", "date", "at-least", unit="day", quantity=5), "a"),
        (about("properties['since']", "date", "at-least", unit="week", quantity=1), ""),
        (about("properties['since']", "date", "between", unit="day", start=1, end=6), "a"),
        (about("properties['since']", "date", "in-the-next", unit="day", quantity=6), ""),
        (about("properties['born']", "date", "anniversary-next", unit="day", quantity=5), "a"),
        (about("properties['born']", "date", "anniversary-last", unit="week", quantity=1), ""),
        (about("properties['born']", "date", "anniversary-month"), "a"),
        (about("properties['born']", "date", "anniversary"), ""),
        (about("properties['born']", "date", "calendar-month", 8), ""),
        ({"type": "profile-region", "in_region": True, "region": "european_union"}, "a"),
        ({"type": "profile-region", "in_region": False, "region": "united_states"}, "ac"),
    ],
)
def test_what_properties_decide(wire: Wire, condition: dict[str, Any], expected: str) -> None:
    fake = wire.fake
    fake.add_profile(email="ann@shop.io", properties=ANN, location={"country": "France"})
    properties = {"tier": "silver", "orders": "3", "colors": []}
    fake.add_profile(
        email="bob@shop.io", phone_number="+491701234567", properties=properties, location={"country": "US"}
    )
    fake.add_profile(email="cal@mail.dev")
    assert names(wire, segment(wire, [condition])) == expected


def test_groups_are_joined_by_and_and_conditions_by_or(wire: Wire) -> None:
    for letter, size in (("a", 1), ("b", 2), ("c", 3)):
        wire.fake.add_profile(email=f"{letter}@shop.io", properties={"size": size})
    sizes = [about("properties['size']", "numeric", "equals", size) for size in (1, 2, 3)]
    assert names(wire, segment(wire, sizes[:2])) == "ab"
    assert names(wire, segment(wire, sizes[:2], sizes[1:])) == "b"
    assert names(wire, segment(wire, sizes[:1], sizes[1:])) == ""


@pytest.mark.parametrize(
    ("more", "filter", "expected"),
    [
        ({}, number("greater-than", 0), "ab"),
        ({}, number("equals", 0), "c"),
        ({}, number("equals", 2), "a"),
        ({"measurement": "sum"}, number("greater-than-or-equal", 30), "a"),
        ({"timeframe_filter": date("in-the-last", unit="day", quantity=30)}, number("equals", 1), "a"),
        ({"timeframe_filter": date("in-the-last", unit="day", quantity=30)}, number("equals", 0), "bc"),
        ({"timeframe_filter": date("after", date="2026-01-01T00:00:00Z")}, number("equals", 2), "a"),
        ({"timeframe_filter": date("before", date="2026-01-01T00:00:00Z")}, number("greater-than", 0), "b"),
        (
            {"metric_filters": [{"property": "sku", "filter": {"type": "string", "operator": "equals", "value": "A"}}]},
            number("greater-than", 0),
            "a",
        ),
        (
            {"metric_filters": [{"property": "$value", "filter": number("less-than", 12)}]},
            number("greater-than", 0),
            "ab",
        ),
    ],
)
def test_what_events_decide(wire: Wire, more: dict[str, Any], filter: dict[str, Any], expected: str) -> None:
    fake = wire.fake
    people = [fake.add_profile(email=f"{letter}@shop.io") for letter in "abc"]
    fake.add_event("Placed Order", people[0], {"sku": "A"}, value=10, time="2026-07-14T09:00:00Z")
    fake.add_event("Placed Order", people[0], {"sku": "B"}, value=20, time="2026-02-14T09:00:00Z")
    fake.add_event("Placed Order", people[1], {"sku": "B"}, value=10, time="2025-02-14T09:00:00Z")
    fake.add_event("Viewed", people[2], value=99)
    metric = next(each.id for each in fake.world().table("metric") if each.attributes["name"] == "Placed Order")
    assert names(wire, segment(wire, [happened(metric, filter, **more)])) == expected


def test_what_lists_and_segments_decide(wire: Wire) -> None:
    fake = wire.fake
    people = [fake.add_profile(email=f"{letter}@shop.io") for letter in "ab"]
    group = fake.add_list("News", people[:1])
    inside = segment(wire, [{"type": "profile-group-membership", "is_member": True, "group_ids": [group.id]}])
    outside = segment(wire, [{"type": "profile-group-membership", "is_member": False, "group_ids": [inside]}])
    recent = date("in-the-last", unit="hour", quantity=1)
    membership = {"type": "profile-group-membership", "is_member": True, "group_ids": [group.id]}
    new = segment(wire, [{**membership, "timeframe_filter": recent}])
    assert [names(wire, each) for each in (inside, outside, new)] == ["a", "b", "a"]
    fake.clock.advance(3601)
    wire.post(f"/api/lists/{group.id}/relationships/profiles", [reference("profile", people[1].id)])
    assert [names(wire, each) for each in (inside, outside, new)] == ["ab", "", "b"]
    wire.delete(f"/api/lists/{group.id}/relationships/profiles", [reference("profile", people[0].id)])
    assert [names(wire, each) for each in (inside, outside, new)] == ["b", "a", "b"]
    assert wire.delete(f"/api/lists/{group.id}").status == 204
    assert [names(wire, each) for each in (inside, outside, new)] == ["", "ab", ""]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (consent("email", True, "subscribed"), "a"),
        (consent("email", True, "never_subscribed"), "cd"),
        (consent("email", True, "any"), "acd"),
        (consent("email", False, "any"), "b"),
        (consent("email", False, "any", {"field": "manual_suppression_date", "filter": date("anniversary")}), "b"),
        (consent("email", False, "any", {"field": "bounce_date", "filter": date("anniversary")}), ""),
        (consent("sms", True, "subscribed"), "c"),
        (consent("sms", False, "any"), "abd"),
        (consent("push", False, "any"), "abcd"),
        (
            consent(
                "email",
                True,
                "subscribed",
                {"field": "is_double_opt_in", "filter": {"type": "boolean", "operator": "equals", "value": True}},
                {"field": "status_date", "filter": date("in-the-last", unit="day", quantity=1)},
                {"field": "method", "method": "api"},
            ),
            "a",
        ),
        (
            consent(
                "email",
                True,
                "subscribed",
                {"field": "is_double_opt_in", "filter": {"type": "boolean", "operator": "equals", "value": False}},
            ),
            "",
        ),
    ],
)
def test_what_consent_decides(wire: Wire, condition: dict[str, Any], expected: str) -> None:
    fake = wire.fake
    for letter in "abd":
        fake.add_profile(email=f"{letter}@shop.io")
    fake.add_profile(email="c@shop.io", phone_number="+491701234567")
    found = segment(wire, [condition])
    group = fake.add_list("News")
    agreed = {"marketing": {"consent": "SUBSCRIBED"}}
    rows = [
        resource("profile", email="a@shop.io", subscriptions={"email": agreed}),
        resource("profile", phone_number="+491701234567", subscriptions={"sms": agreed}),
    ]
    links = {"_relationships": {"list": reference("list", group.id)}}
    job = resource("profile-subscription-bulk-create-job", profiles={"data": rows}, **links)
    assert wire.post("/api/profile-subscription-bulk-create-jobs", job).status == 202
    job = resource("profile-suppression-bulk-create-job", profiles={"data": [resource("profile", email="b@shop.io")]})
    assert wire.post("/api/profile-suppression-bulk-create-jobs", job).status == 202
    assert names(wire, found) == expected


def funnel(metrics: str, ids: dict[str, str], **more: Any) -> dict[str, Any]:
    """Letters are steps; one in upper case must be missing."""
    steps = [{"metric_exists": letter.islower(), "metric_id": ids[letter.lower()]} for letter in metrics]
    frame = date("in-the-last", unit="week", quantity=1)
    return {"type": "profile-metric-funnel", "timeframe_filter": frame, "steps": steps, **more}


@pytest.mark.parametrize(
    ("steps", "more", "expected"),
    [
        ("vo", {}, "ab"),
        ("vco", {}, "a"),
        ("vCo", {}, "b"),
        ("ov", {}, "c"),
        ("vO", {}, "c"),
        ("vo", {"completion_window_seconds": "HOURS_1"}, "b"),
        ("C", {}, "bc"),
    ],
)
def test_what_funnels_decide(wire: Wire, steps: str, more: dict[str, Any], expected: str) -> None:
    fake = wire.fake
    for letter, taken in (("a", "v1c2o9"), ("b", "v1o1"), ("c", "o1v2")):
        person = fake.add_profile(email=f"{letter}@shop.io")
        for place in range(0, len(taken), 2):
            when = JULY - timedelta(days=2) + timedelta(hours=int(taken[place + 1]), minutes=place)
            fake.add_event(taken[place], person, time=when.isoformat())
    ids = {str(each.attributes["name"]): each.id for each in fake.world().table("metric")}
    assert names(wire, segment(wire, [funnel(steps, ids, **more)])) == expected


def test_members_come_and_go_with_the_time_they_joined(wire: Wire) -> None:
    fake = wire.fake
    gold = segment(wire, [about("properties['tier']", "string", "equals", "gold")])
    ann = fake.add_profile(email="ann@shop.io")
    assert members(wire, gold) == []
    fake.clock.advance(60)
    wire.patch(f"/api/profiles/{ann.id}", resource("profile", ann.id, properties={"tier": "gold"}))
    fake.clock.advance(60)
    [member] = wire.get(f"/api/segments/{gold}/profiles").data
    assert member["attributes"]["joined_group_at"] == "2026-07-15T12:01:00+00:00"
    assert [each["id"] for each in wire.get(f"/api/profiles/{ann.id}/segments").data] == [gold]
    wire.patch(f"/api/profiles/{ann.id}", resource("profile", ann.id, properties={"tier": "silver"}))
    assert members(wire, gold) == []
    wire.patch(f"/api/profiles/{ann.id}", resource("profile", ann.id, properties={"tier": "gold"}))
    [member] = wire.get(f"/api/segments/{gold}/profiles").data
    assert member["attributes"]["joined_group_at"] == "2026-07-15T12:02:00+00:00"


def test_members_come_and_go_with_the_time(wire: Wire) -> None:
    fake = wire.fake
    ann = fake.add_profile(email="ann@shop.io")
    fake.add_event("Placed Order", ann)
    metric = next(iter(fake.world().table("metric"))).id
    frame = {"timeframe_filter": date("in-the-last", unit="hour", quantity=1)}
    buyers = segment(wire, [happened(metric, number("greater-than", 0), **frame)])
    quiet = segment(wire, [happened(metric, number("equals", 0), **frame)])
    fake.clock.advance(3600)
    assert (members(wire, buyers), members(wire, quiet)) == ([ann.id], [])
    fake.clock.advance(1)
    assert (members(wire, buyers), members(wire, quiet)) == ([], [ann.id])
    fake.add_event("Placed Order", ann)
    assert (members(wire, buyers), members(wire, quiet)) == ([ann.id], [])


def test_another_definition_has_other_members(wire: Wire) -> None:
    ann, bob = (wire.fake.add_profile(email=f"{name}@shop.io", properties={"n": name}) for name in ("ann", "bob"))
    wanted = {name: definition([about("properties['n']", "string", "equals", name)]) for name in ("ann", "bob")}
    group = wire.fake.add_segment("One", definition=wanted["ann"])
    assert members(wire, group.id) == [ann.id]
    path = f"/api/segments/{group.id}"
    assert wire.patch(path, resource("segment", group.id, definition=wanted["bob"])).status == 200
    assert members(wire, group.id) == [bob.id]


def test_what_the_fake_cannot_know_is_given(wire: Wire) -> None:
    """A definition with one condition that is not evaluated has the members that a test gives it, and no others."""
    fake = wire.fake
    ann, bob = (fake.add_profile(email=f"{name}@shop.io", location={"zip": "10115"}) for name in ("ann", "bob"))
    near = {"type": "profile-postal-code-distance", "country_code": "DE", "postal_code": "10115", "unit": "miles"}
    group = segment(wire, [{**near, "filter": number("less-than", 5)}, about("email", "existence", "is-set")])
    assert members(wire, group) == []
    record = fake.segments.get(group)
    assert record is not None
    fake.add_members(record, [ann])
    assert members(wire, group) == [ann.id]
    fixed = fake.add_segment("Fixed", [bob], definition=definition([about("email", "existence", "is-set")]))
    fake.add_profile(email="cal@shop.io")
    assert members(wire, fixed.id) == [bob.id]


def test_a_snapshot_keeps_members_and_goes_on(tmp_path: Path, wire: Wire) -> None:
    gold = segment(wire, [about("properties['tier']", "string", "equals", "gold")])
    fixed = wire.fake.add_segment("Fixed", [wire.fake.add_profile(email="bob@shop.io")]).id
    ann = wire.fake.add_profile(email="ann@shop.io", properties={"tier": "gold"})
    wire.fake.clock.advance(60)
    wire.fake.save(tmp_path / "a.json")
    other = Wire(in_july())
    other.fake.load(tmp_path / "a.json")
    [member] = other.get(f"/api/segments/{gold}/profiles").data
    assert (member["id"], member["attributes"]["joined_group_at"]) == (ann.id, "2026-07-15T12:00:00+00:00")
    cal = other.fake.add_profile(email="cal@shop.io", properties={"tier": "gold"})
    assert members(other, gold) == [ann.id, cal.id]
    assert len(members(other, fixed)) == 1


def test_campaigns_reach_the_members_of_now(wire: Wire) -> None:
    gold = segment(wire, [about("properties['tier']", "string", "equals", "gold")])
    made = a_campaign(wire, gold)
    wire.fake.add_profile(email="ann@shop.io", properties={"tier": "gold"})
    wire.post("/api/campaign-recipient-estimation-jobs", resource("campaign-recipient-estimation-job", made.id))
    wire.fake.clock.advance(60)
    found = wire.get(f"/api/campaign-recipient-estimations/{made.id}")
    assert found.attributes == {"estimated_recipient_count": 1}


def test_no_definition_of_the_document_breaks_the_fake() -> None:
    """Whatever the document permits is evaluated, or left alone."""
    fake = FakeKlaviyo()
    person = fake.add_profile(email="ann@shop.io", properties=ANN)
    fake.add_event("Placed Order", person, value=3)
    parts = parts_of()
    synthesiser = Synthesiser(parts.document, 0, resolver=parts.schemas.resolver)
    evaluated, now = 0, Now(fake.world(), JULY, UTC)
    for number_ in range(400):
        made: Any = synthesiser.instance({"$ref": "#/components/schemas/SegmentDefinition"}, Random(number_))
        rule = rule_of(made)
        if rule is not None:
            evaluated += 1
            assert rule.holds(now, person) in (True, False)
    assert evaluated > 100
