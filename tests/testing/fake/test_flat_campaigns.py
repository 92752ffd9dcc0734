"""Campaigns of documents whose campaigns have their audiences as attributes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.kept_revisions import JULY, document_of

from .test_things import URI, a_template
from .wire import Got, Wire, in_july, reference, resource


@pytest.fixture
def wire() -> Wire:
    return Wire(in_july(document=document_of(JULY)), JULY)


def a_campaign(wire: Wire, *included: str, excluded: tuple[str, ...] = ()) -> Got:
    definition = {"channel": "email", "label": "l", "content": {"subject": "s"}}
    return wire.post(
        "/api/campaigns",
        resource(
            "campaign",
            name="C",
            audiences={"included": list(included), "excluded": list(excluded)},
            **{"campaign-messages": {"data": [resource("campaign-message", definition=definition)]}},
        ),
    )


def test_a_campaign_has_a_message(wire: Wire) -> None:
    given = resource("campaign", name="C", audiences={"included": ["L1"]}, **{"campaign-messages": {"data": []}})
    refused = wire.post("/api/campaigns", given)
    assert (refused.status, refused.error["source"]["pointer"]) == (400, "/data/attributes/campaign-messages/data")


def test_campaigns(wire: Wire) -> None:
    made = a_campaign(wire, "L1")
    assert made.status == 201, made.body
    assert (made.attributes["status"], made.attributes["send_strategy"]) == ("Draft", {"method": "immediate"})
    id_ = made.data["id"]
    (message,) = wire.get(f"/api/campaigns/{id_}/campaign-messages").data
    assert message["attributes"]["definition"]["content"] == {"subject": "s"}
    template = a_template(wire)
    links = {"template": reference("template", template)}
    assign = {
        "type": "campaign-message",
        "id": message["id"],
        "relationships": {"template": {"data": links["template"]}},
    }
    flat = wire.post("/api/campaign-message-assign-template", assign)
    assert flat.status == 200
    assert [flat.attributes[name] for name in ("label", "channel", "content")] == ["l", "email", {"subject": "s"}]
    own = wire.get(f"/api/campaign-messages/{message['id']}/template").data
    assert own["id"] != template
    assert [each["id"] for each in wire.get("/api/templates").data] == [template]
    image = wire.post("/api/images", resource("image", import_from_url=URI)).data["id"]
    path = f"/api/campaign-messages/{message['id']}"
    refused = wire.patch(f"{path}/relationships/image", reference("image", image))
    assert (refused.status, refused.error["source"]["pointer"]) == (400, "/data/relationships/images/")
    wire.fake.world().need("campaign-message", message["id"]).attributes["definition"]["channel"] = "sms"
    assert wire.patch(f"{path}/relationships/image", reference("image", image)).status == 204
    assert wire.get(f"{path}/image").data["id"] == image
    wire.fake.world().need("campaign-message", message["id"]).attributes["definition"]["channel"] = "email"
    changed = resource("campaign-message", message["id"], definition={"channel": "email", "label": "k"})
    content = wire.patch(path, changed).attributes["definition"]
    assert content == {"channel": "email", "label": "k", "content": {"subject": "s"}}
    clone = wire.post("/api/campaign-clone", resource("campaign", id_, new_name="D"))
    assert (clone.status, clone.attributes["name"], clone.data["id"] != id_) == (201, "D", True)
    (copy,) = wire.get(f"/api/campaigns/{clone.data['id']}/campaign-messages").data
    assert copy["id"] != message["id"]
    audiences = {"excluded": ["L2"]}
    changed = wire.patch(f"/api/campaigns/{id_}", resource("campaign", id_, name="E", audiences=audiences)).attributes
    assert (changed["name"], changed["audiences"]) == ("E", {"included": ["L1"], "excluded": ["L2"]})
    found = wire.get("/api/campaigns", filter="equals(messages.channel,'email')")
    assert found.status == 200
    assert wire.delete(f"/api/campaigns/{id_}").status == 204
    assert wire.get(f"/api/campaign-messages/{message['id']}").status == 404


def test_send_jobs(wire: Wire) -> None:
    id_ = a_campaign(wire, "L1").data["id"]
    job = wire.post("/api/campaign-send-jobs", {"type": "campaign-send-job", "id": id_})
    assert (job.status, job.data["id"], job.attributes) == (202, id_, {"status": "queued"})
    assert wire.get(f"/api/campaigns/{id_}").attributes["status"] == "Sending"
    assert wire.post("/api/campaign-send-jobs", {"type": "campaign-send-job", "id": id_}).status == 400
    assert [wire.get(f"/api/campaign-send-jobs/{id_}").attributes["status"] for _ in range(2)] == [
        "processing",
        "complete",
    ]
    assert wire.get(f"/api/campaigns/{id_}").attributes["status"] == "Sent"
    assert wire.get("/api/campaign-send-jobs/None").status == 404


@pytest.mark.parametrize("seconds", [3, 86400 * 30])
def test_a_campaign_is_sent_by_the_clock(wire: Wire, seconds: int) -> None:
    """Nobody reads the job; a month later it does not exist any more."""
    now, later = (a_campaign(wire, "L1").data["id"] for _ in range(2))
    when = {"method": "static", "datetime": (wire.fake.clock.now + timedelta(days=2)).isoformat()}
    wire.patch(f"/api/campaigns/{later}", resource("campaign", later, send_strategy=when))
    for id_ in (now, later):
        wire.post("/api/campaign-send-jobs", {"type": "campaign-send-job", "id": id_})
    sent = {"filter": "equals(messages.channel,'email'),equals(status,'Sent')"}
    assert wire.get("/api/campaigns", **sent).data == []
    wire.fake.clock.advance(seconds)
    found = [campaign["id"] for campaign in wire.get("/api/campaigns", **sent).data]
    assert sorted(found) == sorted([now, later] if seconds > 86400 * 2 else [now])
    attributes = wire.get(f"/api/campaigns/{now}").attributes
    assert attributes["scheduled_at"] <= attributes["send_time"]


@pytest.mark.parametrize(("action", "status"), [("cancel", "Cancelled"), ("revert", "Draft")])
def test_cancelled(wire: Wire, action: str, status: str) -> None:
    id_ = a_campaign(wire, "L1").data["id"]
    for _ in range(2):  # what was cancelled can be sent again
        assert wire.post("/api/campaign-send-jobs", {"type": "campaign-send-job", "id": id_}).status == 202
        cancel = wire.patch(f"/api/campaign-send-jobs/{id_}", resource("campaign-send-job", id_, action=action))
        assert (cancel.status, cancel.body) == (204, None)
        assert wire.get(f"/api/campaigns/{id_}").attributes["status"] == status
        assert wire.get(f"/api/campaign-send-jobs/{id_}").attributes["status"] == "cancelled"


def test_estimations(wire: Wire) -> None:
    world = wire.fake.world()
    lists = [world.create("list", {"name": name}) for name in "abc"]
    people = [world.create("profile", {"email": f"{number}@b.co"}) for number in range(4)]
    for number, members in enumerate((people[:3], people[2:], people[:1])):
        for person in members:
            world.relate(lists[number], "profiles", person, "lists")
    id_ = a_campaign(wire, lists[0].id, lists[1].id, excluded=(lists[2].id,)).data["id"]
    path, jobs = f"/api/campaign-recipient-estimations/{id_}", "/api/campaign-recipient-estimation-jobs"
    assert wire.get(path).status == 404
    assert wire.post(jobs, {"type": "campaign-recipient-estimation-job", "id": id_}).status == 202
    assert [wire.get(f"{jobs}/{id_}").attributes["status"] for _ in range(2)] == ["processing", "complete"]
    assert wire.get(path).attributes == {"estimated_recipient_count": 3}
