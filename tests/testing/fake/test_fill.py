"""Fakes that start with the records of a JSON file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.testing import FakeKlaviyo, SeedError
from tests.testing.fake.wire import Wire, in_july

BUYERS = {
    "type": "profile-metric",
    "metric_id": "@metrics/Placed Order",
    "measurement": "count",
    "measurement_filter": {"type": "numeric", "operator": "greater-than", "value": 0},
    "timeframe_filter": {"type": "date", "operator": "alltime"},
}
DETAILS = {"channel": "email", "subject": "May", "template_id": "@templates/T"}
MESSAGE = {"audience_temporary_id": "a", "variations": [{"definition": {"details": DETAILS}}]}
TO_MAY = {"campaign": {"data": {"type": "campaign", "id": "@campaigns/May"}}}
WAIT = {"temporary_id": "1", "type": "time-delay", "data": {"value": 1}, "links": {"next": None}}
DATA: dict[str, Any] = {
    "lists": [{"name": "News"}],
    "profiles": [
        {"email": "ann@klaviyo-fake.io", "properties": {"tier": "gold"}, "lists": ["News"], "consent": ["email"]},
        {"email": "bob@klaviyo-fake.io", "external_id": "B1"},
    ],
    "events": [
        {"metric": "Placed Order", "profile": "ann@klaviyo-fake.io", "value": 9.5, "time": "2026-07-01T09:00:00Z"},
        {"metric": "Viewed", "profile": {"external_id": "B1"}, "properties": {"sku": "A1"}},
    ],
    "segments": [
        {"name": "Buyers", "definition": {"condition_groups": [{"conditions": [BUYERS]}]}},
        {"name": "Picked", "definition": {"condition_groups": []}, "members": ["bob@klaviyo-fake.io"]},
    ],
    "templates": [{"name": "T", "editor_type": "CODE", "html": "<p>Hi</p>"}],
    "campaigns": [
        {
            "definition": {"name": "May"},
            "audiences": [{"temporary_id": "a", "included": ["@lists/News"]}],
            "messages": [MESSAGE],
        }
    ],
    "campaign-audiences": [{"definition": {"included": ["@lists/News"]}, "relationships": TO_MAY}],
    "flows": [
        {
            "name": "Welcome",
            "status": "live",
            "definition": {
                "triggers": [{"type": "list", "id": "@lists/News"}],
                "actions": [WAIT],
                "entry_action_id": "1",
            },
        }
    ],
    "catalog-items": [
        {"external_id": "A1", "title": "Shirt", "description": "Blue", "url": "https://klaviyo-fake.io/a"}
    ],
    "coupons": [{"external_id": "TEN"}],
    "tags": [{"name": "VIP"}],
}


def test_a_file_with_everything(tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    path.write_text(json.dumps(DATA))
    wire = Wire(in_july())
    wire.fake.fill(path)
    ann, bob = wire.fake.profiles
    for section, rows in DATA.items():
        if section != "campaign-audiences":
            assert len(wire.get(f"/api/{section}").data) == len(rows), section
    [campaign] = wire.get("/api/campaigns").data
    assert len(wire.get(f"/api/campaigns/{campaign['id']}/campaign-audiences").data) == 2
    members = [[id_ for _, id_ in each.related("profiles")] for each in (*wire.fake.lists, *wire.fake.segments)]
    assert members == [[ann.id], [ann.id], [bob.id]]
    assert ann.attributes["subscriptions"]["email"]["marketing"]["consent"] == "SUBSCRIBED"
    [flow] = wire.get("/api/flows").data
    assert flow["attributes"]["status"] == "live"
    [news] = wire.fake.lists
    assert [each["id"] for each in wire.get(f"/api/lists/{news.id}/flow-triggers").data] == [flow["id"]]


def test_the_file_of_the_documentation() -> None:
    text = (Path(__file__).parents[3] / "docs" / "fake.md").read_text()
    [shown] = re.findall(r"```json\n(.*?)```", text, re.DOTALL)
    fake = FakeKlaviyo()
    fake.fill(json.loads(shown))
    assert len(fake.world().table("flow")) == len(fake.events) == 1


def test_it_is_not_in_the_log_and_needs_no_key() -> None:
    fake = FakeKlaviyo(any_key=False)
    fake.fill({"profiles": [{"email": "ann@klaviyo-fake.io"}]})
    assert len(fake.profiles) == 1
    assert len(fake.requests) == 0


def test_a_profile_that_is_there_is_changed() -> None:
    fake = FakeKlaviyo()
    fake.fill({"profiles": [{"email": "ann@klaviyo-fake.io"}]})
    fake.fill({"profiles": [{"email": "ann@klaviyo-fake.io", "first_name": "Ann"}]})
    [ann] = fake.profiles
    assert ann.attributes["first_name"] == "Ann"


ANN = {"email": "ann@klaviyo-fake.io"}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"profile": []}, "/profile: unknown section; did you mean 'profiles'?"),
        ({"profiles": {}}, "/profiles: a list is needed, got an object"),
        ({"profiles": [1]}, "/profiles/0: an object is needed, got a number"),
        ({"profiles": [ANN, {"email": "x"}]}, "/profiles/1/email: Invalid email address: x"),
        ({"profiles": [{"emial": "x"}]}, "/profiles/0/emial: 'emial' is not a valid field."),
        ({"profiles": [{**ANN, "lists": ["No"]}]}, "/profiles/0/lists/0: there is no list 'No' yet"),
        ({"profiles": [{**ANN, "lists": "No"}]}, "/profiles/0/lists: a list is needed, got a text"),
        ({"profiles": [{**ANN, "consent": ["tv"]}]}, "/profiles/0/consent/0: 'tv' is not one of email, sms"),
        ({"events": [{"metric": "A"}]}, "/events/0: 'profile' is required"),
        ({"events": [{"metric": "A", "profile": "x"}]}, "/events/0/profile/email: Invalid email address: x"),
        ({"events": [{"metric": 7, "profile": ANN}]}, "/events/0/metric: Expected object, got integer."),
        ({"events": [{"metric": "A", "profile": 7}]}, "/events/0/profile: Expected object, got integer."),
        ({"templates": [{"name": "a"}]}, "/templates/0/editor_type: 'editor_type' is a required field."),
        ({"tags": [{"name": "a"}, {"name": "a"}]}, "/tags/1/name: A tag with the name 'a' already exists."),
        (
            {"campaigns": [{"name": "a", "audiences": {"included": ["@lists/No"]}}]},
            "/campaigns/0/audiences/included/0: there is no list 'No' yet; it has to come first",
        ),
        ({"format": "klaviyo-ext fake 1"}, "this is a snapshot"),
        ({"flows": [{"name": "a", "status": "on", "definition": {}}]}, "/flows/0/status: 'on' is not one of"),
    ],
)
def test_what_is_wrong_is_named_by_its_path(tmp_path: Path, data: Any, message: str) -> None:
    fake = FakeKlaviyo()
    with pytest.raises(SeedError) as caught:
        fake.fill(data)
    assert str(caught.value).startswith(message)
    path = tmp_path / "data.json"
    path.write_text(json.dumps(data))
    with pytest.raises(SeedError) as caught:
        FakeKlaviyo().fill(path)
    assert str(caught.value).startswith(f"{path}: {message}")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"a":', "invalid JSON: Expecting value: line 1 column 6"),
        (b"[]", "an object with sections is needed, got a list"),
        (b"\xff", "invalid JSON: The body is not UTF-8"),
        (b"[" * 100_000, "invalid JSON: The body is nested too deeply"),
        (b"", "invalid JSON: Expecting value"),
    ],
)
def test_files_that_are_not_json(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "data.json"
    path.write_bytes(content)
    with pytest.raises(SeedError) as caught:
        FakeKlaviyo().fill(path)
    assert str(caught.value).startswith(f"{path}: {message}")
