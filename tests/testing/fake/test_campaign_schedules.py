"""When campaigns with audiences are sent, and what cannot be changed then."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from klaviyo_ext.testing import JobPace

from .campaign_requests import Campaign, a_campaign, statuses
from .wire import Got, Wire, reference, resource


def at(wire: Wire, **after: float) -> str:
    return (wire.fake.clock.wall + timedelta(**after)).isoformat()


def schedule(wire: Wire, message: str, **given: Any) -> Got:
    links = {"campaign-message": reference("campaign-message", message)}
    attributes = {"strategy": "static", **given}
    return wire.post(
        "/api/campaign-message-schedule", resource("campaign-message-schedule", **attributes, _relationships=links)
    )


def send(wire: Wire, campaign: Campaign) -> Got:
    return wire.post("/api/campaign-send-jobs", resource("campaign-send-job", campaign.id))


def job(wire: Wire, campaign: Campaign) -> str:
    return str(wire.get(f"/api/campaign-send-jobs/{campaign.id}").attributes["status"])


def options(wire: Wire, message: str) -> dict[str, Any]:
    found: dict[str, Any] = wire.get(f"/api/campaign-messages/{message}").attributes["definition"]["send_options"]
    return found


def test_a_send_job_sends_all_drafts(wire: Wire) -> None:
    campaign = a_campaign(wire, messages=2)
    made = send(wire, campaign)
    assert (made.status, made.data["id"], made.attributes) == (202, campaign.id, {"status": "queued"})
    assert statuses(wire, campaign) == ["sending", "sending"]
    assert send(wire, campaign).status == 400
    assert [job(wire, campaign) for _ in range(2)] == ["processing", "complete"]
    assert statuses(wire, campaign) == ["sent", "sent"]
    assert wire.get("/api/campaign-send-jobs/none").status == 404


@pytest.mark.parametrize("seconds", [3, 30 * 86_400])
def test_the_clock_sends(wire: Wire, seconds: int) -> None:
    """Nobody reads the job; a month later it does not exist any more."""
    wire.fake.world().pace = JobPace(by_reading=False)
    campaign = a_campaign(wire)
    send(wire, campaign)
    wire.fake.clock.advance(seconds)
    assert statuses(wire, campaign) == ["sent"]


@pytest.mark.parametrize(
    ("given", "shown", "kept"),
    [
        ({}, {"strategy": "static"}, {"send_strategy": "static"}),
        (
            {"strategy": "local_timezone", "timezone_options": {"send_past_timezones_tomorrow": True}},
            {"strategy": "local_timezone"},
            {"send_strategy": "local_timezone"},
        ),
        (
            {"strategy": "throttled", "throttled_options": {"throttling_percentage": 25, "throttle_unit": "minute"}},
            {"strategy": "throttled", "throttling_percentage": 25, "throttle_unit": "minute"},
            {"send_strategy": "throttled", "throttle_unit": "minute"},
        ),
    ],
    ids=["static", "local", "throttled"],
)
def test_a_message_is_sent_when_its_time_has_come(
    wire: Wire, given: dict[str, Any], shown: dict[str, Any], kept: dict[str, Any]
) -> None:
    campaign = a_campaign(wire, messages=2)
    first, second = campaign.messages
    made = schedule(wire, first, send_time="2026-07-15T16:00:00+02:00", **given)
    assert (made.status, made.data["id"]) == (201, first)
    assert made.attributes.items() >= {"send_time": "2026-07-15T14:00:00+00:00", **shown}.items()
    assert options(wire, first).items() >= {"send_time": "2026-07-15T14:00:00+00:00", **kept}.items()
    assert statuses(wire, campaign) == ["scheduled", "draft"]
    wire.fake.clock.advance(7199)
    assert statuses(wire, campaign) == ["scheduled", "draft"]
    wire.fake.clock.advance(1)
    assert statuses(wire, campaign) == ["sending", "draft"]
    wire.fake.clock.advance(2)
    assert statuses(wire, campaign) == ["sent", "draft"]
    assert wire.get("/api/campaign-messages", filter="equals(status,'sent')").data[0]["id"] == first
    assert options(wire, second)["send_time"] is None


def test_a_smart_send_time_is_a_day(wire: Wire) -> None:
    campaign = a_campaign(wire)
    [message] = campaign.messages
    made = schedule(wire, message, strategy="smart_send_time", send_date="2026-07-16")
    assert (made.attributes["send_time"], made.attributes["send_date"]) == (None, "2026-07-16")
    found = options(wire, message)
    assert (found["send_strategy"], list(found["send_times"])) == ("send_time_optimization", campaign.variations)
    wire.fake.clock.advance(86_400 * 2)
    assert statuses(wire, campaign) == ["sent"]


def test_a_campaign_is_scheduled_as_a_whole(wire: Wire) -> None:
    campaign = a_campaign(wire, messages=2)
    first, second = campaign.messages

    def ask(*rows: dict[str, Any]) -> Got:
        links = {"campaign": reference("campaign", campaign.id)}
        attributes = {"message_schedules": [{"strategy": "static", **row} for row in rows]}
        return wire.post("/api/campaign-schedule", resource("campaign-schedule", **attributes, _relationships=links))

    one = {"message_id": first, "send_time": at(wire, hours=1)}
    two = {"message_id": second, "send_time": at(wire, hours=2)}
    for rows, pointer in (
        ((one, {**two, "send_time": at(wire, hours=-1)}), "1/send_time"),
        ((one, one), "1/message_id"),
        ((one, {**two, "message_id": a_campaign(wire).messages[0]}), "1/message_id"),
        ((), ""),
    ):
        refused = ask(*rows)
        expected = f"/data/attributes/message_schedules/{pointer}".rstrip("/")
        assert (refused.status, refused.error["source"]["pointer"]) == (400, expected)
        assert statuses(wire, campaign) == ["draft", "draft"]
    made = ask(one, two)
    assert (made.status, made.data["id"]) == (201, campaign.id)
    assert [row["id"] for row in made.attributes["messages"]] == [first, second]
    assert statuses(wire, campaign) == ["scheduled", "scheduled"]
    assert job(wire, campaign) == "processing"
    wire.fake.clock.advance(3605)
    assert statuses(wire, campaign) == ["sent", "scheduled"]
    cancel = wire.patch(
        f"/api/campaign-send-jobs/{campaign.id}", resource("campaign-send-job", campaign.id, action="cancel")
    )
    assert cancel.status == 204
    assert statuses(wire, campaign) == ["sent", "cancelled"]


@pytest.mark.parametrize(
    ("given", "pointer"),
    [
        ({}, "send_time"),
        ({"send_time": "2026-07-15T12:00:00Z"}, "send_time"),
        ({"strategy": "smart_send_time", "send_time": "2027-01-01T00:00:00Z"}, "send_date"),
        ({"strategy": "smart_send_time", "send_date": "2026-07-13"}, "send_date"),
        ({"strategy": "throttled", "send_time": "2027-01-01T00:00:00Z"}, "throttled_options"),
        (
            {
                "strategy": "throttled",
                "send_time": "2027-01-01T00:00:00Z",
                "throttled_options": {"throttling_percentage": 12},
            },
            "throttled_options/throttling_percentage",
        ),
    ],
    ids=["no time", "now", "no date", "a past date", "no throttling", "12 %"],
)
def test_a_schedule_has_to_be_complete_and_ahead(wire: Wire, given: dict[str, Any], pointer: str) -> None:
    campaign = a_campaign(wire)
    refused = schedule(wire, campaign.messages[0], **given)
    assert (refused.status, refused.error["source"]["pointer"]) == (400, f"/data/attributes/{pointer}")
    assert statuses(wire, campaign) == ["draft"]


@pytest.mark.parametrize(("action", "status"), [("cancel", "cancelled"), ("revert", "draft")])
@pytest.mark.parametrize("by_job", [True, False])
def test_stopped(wire: Wire, action: str, status: str, by_job: bool) -> None:
    wire.fake.world().pace = JobPace(by_reading=False)
    campaign = a_campaign(wire)
    [message] = campaign.messages
    if by_job:
        send(wire, campaign)
        path, type_, id_ = f"/api/campaign-send-jobs/{campaign.id}", "campaign-send-job", campaign.id
    else:
        schedule(wire, message, send_time=at(wire, days=1))
        path, type_, id_ = f"/api/campaign-message-schedule/{message}", "campaign-message-schedule", message
    stopped = wire.patch(path, resource(type_, id_, action=action))
    assert (stopped.status, stopped.body) == (204, None)
    assert statuses(wire, campaign) == [status]
    assert options(wire, message)["send_time"] is None
    assert wire.patch(path, resource(type_, id_, action=action)).status == 400
    wire.fake.clock.advance(86_400 * 2)
    assert statuses(wire, campaign) == [status]
    again = schedule(wire, message, send_time=at(wire, days=1))
    assert again.status == (201 if action == "revert" else 400)
    wire.fake.clock.advance(86_400 * 2)
    assert statuses(wire, campaign) == ["sent" if action == "revert" else "cancelled"]


@pytest.mark.parametrize("state", ["scheduled", "sending", "sent", "cancelled"])
def test_what_is_no_longer_a_draft_cannot_be_changed(wire: Wire, state: str) -> None:
    wire.fake.world().pace = JobPace(by_reading=False)
    campaign = a_campaign(wire, channels=["sms", "sms"])
    [audience], [message], [variation, _] = campaign.audiences, campaign.messages, campaign.variations
    schedule(wire, message, send_time=at(wire, hours=1))
    if state == "cancelled":
        wire.patch(
            f"/api/campaign-message-schedule/{message}", resource("campaign-message-schedule", message, action="cancel")
        )
    wire.fake.clock.advance({"sending": 3600, "sent": 3602}.get(state, 0))
    assert statuses(wire, campaign) == [state]
    held = 200 if state == "cancelled" else 400
    links = {"campaign-message": reference("campaign-message", message)}
    found = {
        "message": wire.patch(
            f"/api/campaign-messages/{message}", resource("campaign-message", message, definition={"name": "N"})
        ).status,
        "variation": wire.patch(
            f"/api/campaign-variations/{variation}", resource("campaign-variation", variation, definition={"name": "N"})
        ).status,
        "more": wire.post(
            "/api/campaign-variations", resource("campaign-variation", definition={}, _relationships=links)
        ).status,
        "again": schedule(wire, message, send_time=at(wire, hours=1)).status,
        "audience": wire.patch(
            f"/api/campaign-audiences/{audience}", resource("campaign-audience", audience, definition={"included": []})
        ).status,
        "settings": wire.patch(
            f"/api/campaigns/{campaign.id}",
            resource("campaign", campaign.id, definition={"send_settings": {"send_timezone": "UTC"}}),
        ).status,
        "name": wire.patch(
            f"/api/campaigns/{campaign.id}", resource("campaign", campaign.id, definition={"name": "N"})
        ).status,
        "delete": wire.delete(f"/api/campaign-audiences/{audience}").status,
    }
    assert found == {
        **dict.fromkeys(("message", "variation", "more", "again"), 400),
        **dict.fromkeys(("audience", "settings"), held),
        "name": 200,
        "delete": 204 if state == "cancelled" else 400,
    }
    assert wire.delete(f"/api/campaigns/{campaign.id}").status == 204


def test_who_is_in_the_audience_at_that_time_gets_it(wire: Wire) -> None:
    fake = wire.fake
    people = [fake.add_profile(email=f"p{number}@mail.dev") for number in range(4)]
    some, none = fake.add_list("Some", people[:2]), fake.add_list("None", people[:1])
    campaign = a_campaign(wire, some.id, excluded=[none.id])
    schedule(wire, campaign.messages[0], send_time=at(wire, hours=1))
    fake.add_members(some, people[2:3])
    fake.clock.advance(3600)
    assert statuses(wire, campaign) == ["sending"]
    fake.add_members(some, people[3:])
    fake.clock.advance(60)
    assert statuses(wire, campaign) == ["sent"]
    message = fake.world().need("campaign-message", campaign.messages[0])
    assert set(message.hidden["sent"]["recipients"]) == {person.id for person in people[1:3]}


def test_estimations_count_all_audiences_once(wire: Wire) -> None:
    fake = wire.fake
    people = [fake.add_profile(email=f"p{number}@mail.dev") for number in range(4)]
    one, two, three = (fake.add_list(str(n), members) for n, members in enumerate((people[:3], people[2:], people[:1])))
    campaign = a_campaign(wire, one.id, excluded=[three.id])
    links = {"campaign": reference("campaign", campaign.id)}
    wire.post(
        "/api/campaign-audiences",
        resource("campaign-audience", definition={"included": [two.id]}, _relationships=links),
    )
    path, jobs = f"/api/campaign-recipient-estimations/{campaign.id}", "/api/campaign-recipient-estimation-jobs"
    assert wire.get(path).status == 404
    assert wire.post(jobs, resource("campaign-recipient-estimation-job", campaign.id)).status == 202
    states = [wire.get(f"{jobs}/{campaign.id}").attributes["status"] for _ in range(2)]
    assert states == ["processing", "complete"]
    assert wire.get(path).attributes == {"estimated_recipient_count": 3}


def test_a_snapshot_keeps_what_is_under_way(wire: Wire, tmp_path: Any) -> None:
    campaign = a_campaign(wire)
    schedule(wire, campaign.messages[0], send_time=at(wire, hours=1))
    wire.fake.save(tmp_path / "fake.json")
    other = Wire()
    other.fake.load(tmp_path / "fake.json")
    assert statuses(other, campaign) == ["scheduled"]
    other.fake.clock.advance(3605)
    assert statuses(other, campaign) == ["sent"]
