"""The clock of a fake: it agrees with the wall clock, stands still, or is moved; clients wait on it without waiting."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from klaviyo_client.api import accounts
from klaviyo_ext import webhooks
from klaviyo_ext.testing import (
    FakeClock,
    FakeKlaviyo,
    JobPace,
    Request,
    Response,
    Synthesiser,
    faults,
    load_package_document,
    serve,
)

from .wire import JULY, Wire, in_july, reference, resource

STAMPS = ("created", "created_at", "updated", "updated_at", "started_at", "completed_at")
SECRET = "a secret of some length"
TOPIC = "event:klaviyo.opened_email"


def now() -> datetime:
    return datetime.now(UTC)


def stamps(fake: FakeKlaviyo) -> list[datetime]:
    return [
        datetime.fromisoformat(record.attributes[name])
        for table in fake.world().tables.values()
        for record in table
        for name in STAMPS
        if record.attributes.get(name) and record.hidden.get("input", {}).get(name) is None
    ]


def test_by_default_the_time_is_that_of_the_app() -> None:
    before, clock = now(), FakeClock()
    assert before <= clock.wall <= clock.now <= now()
    assert clock.running
    assert before.timestamp() <= clock.seconds <= now().timestamp()


def test_everything_that_is_made_is_stamped_with_the_time_of_the_app() -> None:
    fake, made, before = FakeKlaviyo(), Synthesiser(load_package_document()), now().replace(microsecond=0)
    for name, operation in made.document.operations.items():
        if operation.method == "POST":
            fake.handle(made.request(name, full=True).to_request())
    found = stamps(fake)
    assert len(found) > 25
    assert before <= min(found)
    assert max(found) <= now()


def test_waits_of_clients_do_not_move_what_is_stamped() -> None:
    fake = FakeKlaviyo(limits=True)
    fake.fail("get_profiles", faults.throttled(50), times=3)
    before = now().replace(microsecond=0)
    with fake.client() as client:
        list(client.get_profiles())
        for _ in range(4):  # once a second
            client.send(accounts.get_accounts())
        created = client.create_profile({"email": "ann@mail.dev"}).attributes.created
    assert created is not None
    assert before <= created <= now()
    assert fake.clock.ahead >= 150
    assert fake.clock.now - now() > timedelta(seconds=149)
    assert fake.clock.wall <= now()


def test_waits_move_a_clock_that_stands() -> None:
    fake = in_july()
    fake.fail("get_profiles", faults.throttled(7), times=2)

    async def read() -> None:
        async with fake.async_client() as client:
            assert [page async for page in client.get_profiles()] == []

    asyncio.run(read())
    assert 14 <= (fake.clock.wall - JULY).total_seconds() < 20
    assert fake.clock.now == fake.clock.wall


def test_the_last_thirty_days_hold_what_was_just_made() -> None:
    fake = FakeKlaviyo()
    fake.add_event("Placed Order", {"email": "ann@mail.dev"}, value=10)
    fake.clock.wait(3600)
    wire = Wire(fake)
    wire.post(
        "/api/events",
        resource(
            "event",
            properties={},
            metric={"data": resource("metric", name="Placed Order")},
            profile={"data": resource("profile", email="bob@mail.dev")},
        ),
    )
    since, until = (moment.isoformat() for moment in (now() - timedelta(days=30), now() + timedelta(seconds=1)))
    within = f"greater-than(datetime,{since}),less-than(datetime,{until})"
    assert len(wire.get("/api/events", filter=within).data) == 2
    metric = next(iter(fake.world().table("metric")))
    bounds = [f"greater-or-equal(datetime,{since})", f"less-than(datetime,{until})"]
    query = {"metric_id": metric.id, "measurements": ["count"], "filter": bounds}
    (row,) = wire.post("/api/metric-aggregates", resource("metric-aggregate", **query)).attributes["data"]
    assert sum(row["measurements"]["count"]) == 2


class Receiver:
    """Verifies what it is sent by the time of the app."""

    def handle(self, request: Request, /) -> Response:
        webhooks.verify(SECRET, request.body, request.headers)
        return Response(202)


def test_deliveries_are_fresh_by_the_time_of_the_app() -> None:
    fake = FakeKlaviyo()
    links = {"webhook-topics": [reference("webhook-topic", TOPIC)]}
    given = {"name": "W", "endpoint_url": "https://hooks.example.com", "secret_key": SECRET}
    id_ = Wire(fake).post("/api/webhooks", resource("webhook", **given, _relationships=links)).data["id"]
    fake.clock.wait(86400)
    with serve(Receiver()) as server:
        assert fake.deliver(id_, f"{server.url}/", [{"type": "event", "id": "E1"}]) == 202


def test_to_freeze_to_move_and_to_run_again() -> None:
    clock = FakeClock()
    clock.freeze()
    assert clock.now == clock.wall == clock.now
    assert not clock.running
    clock.freeze(JULY)
    clock.advance(1.5)
    assert clock.stamp() == "2026-07-15T12:00:01+00:00"
    assert clock.stamp(micro=True) == "2026-07-15T12:00:01.500000+00:00"
    clock.wait(1)
    assert clock.wall == JULY + timedelta(seconds=2.5)
    clock.run()
    assert timedelta(seconds=2.5) <= clock.wall - JULY < timedelta(hours=1)
    clock.advance(7200)
    clock.wait(60)
    assert timedelta(hours=2) < clock.wall - JULY < clock.now - JULY < timedelta(hours=3)
    clock.now = datetime(2027, 1, 1, tzinfo=UTC)
    assert timedelta() <= clock.wall - datetime(2027, 1, 1, tzinfo=UTC) < timedelta(hours=1)
    assert clock.ahead == 0
    clock.wait(5)
    clock.freeze()
    assert clock.now == clock.wall
    assert clock.now >= datetime(2027, 1, 1, 0, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("options", "running"),
    [({}, True), ({"now": JULY}, False), ({"now": JULY, "running": True}, True), ({"running": False}, False)],
)
def test_which_clocks_run(options: dict[str, Any], running: bool) -> None:
    assert FakeClock(**options).running is running


def test_what_no_clock_can_do() -> None:
    clock = FakeClock()
    for move in (clock.advance, clock.wait):
        for seconds in (-1, float("nan")):
            with pytest.raises(ValueError, match="must not be negative"):
                move(seconds)
    naive = datetime(2026, 7, 15)  # noqa: DTZ001 - that is the point
    with pytest.raises(ValueError, match="time zone"):
        FakeClock(naive)
    with pytest.raises(ValueError, match="time zone"):
        clock.freeze(naive)
    with pytest.raises(ValueError, match="time zone"):
        clock.now = naive


def test_jobs_follow_the_waits_and_are_not_stamped_in_the_future() -> None:
    fake = FakeKlaviyo()
    fake.world().pace = JobPace(queued=60, processing=600, by_reading=False)
    wire = Wire(fake)
    rows = {"data": [resource("profile", email="ann@mail.dev")]}
    before = now().replace(microsecond=0)
    id_ = wire.post("/api/profile-bulk-import-jobs", resource("profile-bulk-import-job", profiles=rows)).data["id"]
    fake.clock.wait(59)
    assert wire.get(f"/api/profile-bulk-import-jobs/{id_}").attributes["status"] == "queued"
    fake.clock.wait(5000)
    assert wire.get(f"/api/profile-bulk-import-jobs/{id_}").attributes["status"] == "complete"
    assert all(before <= moment <= now() for moment in stamps(fake))


def test_a_snapshot_does_not_set_a_running_clock_back(tmp_path: Path) -> None:
    old, new = in_july(), FakeKlaviyo()
    old.add_profile(email="ann@mail.dev")
    old.save(tmp_path / "a.json")
    before = now()
    new.load(tmp_path / "a.json")
    assert before <= new.clock.wall <= now()
    new.clock.advance(1000)
    new.clock.wait(500)
    new.save(tmp_path / "b.json")
    later = FakeKlaviyo()
    later.load(tmp_path / "b.json")
    assert before + timedelta(seconds=1000) <= later.clock.wall < before + timedelta(seconds=1400)
    assert 1499 < later.clock.seconds - before.timestamp() < 1900
    standing = in_july()
    standing.load(tmp_path / "b.json")
    assert standing.clock.now == standing.clock.wall > before + timedelta(seconds=1499)
