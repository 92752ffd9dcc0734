"""Events that repeat an earlier one of the run: the API keeps the first, and the report says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

from klaviyo_client import models, operations
from klaviyo_client.api import catalogs, client, events
from klaviyo_client.runtime.operation import Bulk
from klaviyo_ext.bulk import Chunk, Duplicates, SetAside, chunk
from klaviyo_ext.bulk.seen_keys import SeenKeys
from klaviyo_ext.errors import ArgumentError
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.bulk.receiver import BOTH, Receiver, check, run

POINTER = "/data/attributes/events-bulk-create/data"
PEOPLE = ["a@klaviyo-fake.io", "b@klaviyo-fake.io"]


def limits_of(name: str) -> Bulk:
    found = operations[name].bulk
    assert found is not None
    return found


EVENTS = limits_of("bulk_create_events")


def row(unique_id: str = "o1", who: Any = PEOPLE[0], metric: str = "Placed Order", **more: Any) -> dict[str, Any]:
    profile = {"email": who} if isinstance(who, str) else who
    return {"metric": metric, "profile": profile, "unique_id": unique_id, **more}


def whole(*unique_ids: str, who: Any = PEOPLE[0], metric: str = "M", service: str | None = None) -> dict[str, Any]:
    name: dict[str, Any] = {"name": metric} | ({"service": service} if service else {})
    data = [
        {
            "type": "event",
            "attributes": {
                "metric": {"data": {"type": "metric", "attributes": name}},
                "properties": {},
                "unique_id": unique_id,
            },
        }
        for unique_id in unique_ids
    ]
    person = {"type": "profile", "attributes": {"email": who} if isinstance(who, str) else who}
    return {"type": "event-bulk-create", "attributes": {"profile": {"data": person}, "events": {"data": data}}}


@BOTH
def test_lines_of_one_order(kind: str) -> None:
    server = Receiver(pointer=POINTER)
    rows = [row(properties={"line": line}) for line in range(3)]
    found = run(kind, server, "bulk_create_events", rows)
    assert found.report is not None
    report = found.report
    check(report, found.events)
    assert (report.accepted, report.set_aside_count, report.duplicate_count, report.ok) == (1, 2, 2, False)
    assert [(each.index, each.reason, each.duplicate_of) for each in report.set_aside] == [
        (1, "repeat", 0),
        (2, "repeat", 0),
    ]
    assert (
        report.set_aside[0].detail
        == "repeats row 0: the API keeps the first with the same identifier, metric, unique_id"
    )
    assert "2 set aside, 2 of them duplicates" in str(report)
    assert sum(map(len, server.seen)) == 1


OTHERS: list[list[Any]] = [
    [row(), row(metric="Ordered Product")],
    [row(), row(who=PEOPLE[1])],
    [row("o1"), row("o2")],
    [row(), row(who={"external_id": PEOPLE[0]})],  # another kind of identifier
    [row(who={"phone_number": "1"}), row(who={"phone_number": "11"}), row("1o1", who={"phone_number": "1"})],
]
SAME: list[list[Any]] = [
    [row(), row(value=1, properties={"line": 2})],
    [row(), row(who={"email": PEOPLE[0], "external_id": "7"}), row(who={"external_id": "7"})],
    [row(), row(who=models.EventProfileCreateAttributes(email=PEOPLE[0]))],
    [whole("u1", "u2"), whole("u3", "u2"), whole("u1")],
    [whole("u1", service="api"), whole("u1", service="api")],
    [row(who={"email": PEOPLE[0]}, metric="M"), whole("o1")],
]


@pytest.mark.parametrize("rows", OTHERS)
def test_other_events(rows: list[Any]) -> None:
    found = run("sync", Receiver(pointer=POINTER), "bulk_create_events", rows)
    assert found.report is not None
    assert found.report.accepted == len(rows)
    assert found.report.ok


@pytest.mark.parametrize("rows", SAME)
def test_the_same_event(rows: list[Any]) -> None:
    found = run("sync", Receiver(pointer=POINTER), "bulk_create_events", rows)
    assert found.report is not None
    assert [(each.reason, each.duplicate_of) for each in found.report.set_aside][:1] == [("repeat", 0)]
    assert not found.report.ok


def test_another_service_is_another_metric() -> None:
    made = list(chunk([whole("u1"), whole("u1", service="shop")], EVENTS))
    assert all(isinstance(part, Chunk) for part in made)


def test_an_event_without_unique_id_repeats_nothing() -> None:
    one = whole("x")
    del one["attributes"]["events"]["data"][0]["attributes"]["unique_id"]
    (request,) = chunk([one, one], EVENTS)
    assert len(request) == 2 if isinstance(request, Chunk) else pytest.fail(str(request))


def test_rows_without_unique_id_get_their_own() -> None:
    rows = [{"metric": "M", "profile": {"email": PEOPLE[0]}}] * 5
    found = run("sync", Receiver(pointer=POINTER), "bulk_create_events", rows)
    assert found.report is not None
    assert (found.report.accepted, found.report.ok) == (5, True)


def test_repeats_are_found_in_later_requests() -> None:
    few = attrs.evolve(EVENTS, items=3)
    rows = [*(whole(f"u{n}") for n in range(20)), whole("u1"), whole("u19"), whole("u20")]
    made = list(chunk(rows, few))
    assert sum(len(part) for part in made if isinstance(part, Chunk)) == 21
    assert [part.duplicate_of for part in made if isinstance(part, SetAside)] == [1, 19]


def test_the_numbers_are_those_of_the_source() -> None:
    made = list(chunk([whole("u1"), 7, whole("u1")], EVENTS, start=100))
    assert [(part.index, part.duplicate_of) for part in made if isinstance(part, SetAside)] == [(101, None), (102, 100)]


@pytest.mark.parametrize(
    ("policy", "sent", "aside"),
    [
        ("separate", [0, 3, 4], [(1, "repeat", 0), (2, "repeat", 0)]),
        ("first", [0], [(n, "duplicate", 0) for n in range(1, 5)]),
        ("last", [4], [(n, "duplicate", n + 1) for n in range(4)]),
        ("keep", [0, 1, 2, 3, 4], []),
    ],
)
def test_policies(policy: Duplicates, sent: list[int], aside: list[Any]) -> None:
    rows = [whole("o1")] * 3 + [whole("o1", metric="N"), whole("o1", who=PEOPLE[1])]
    made = list(chunk(rows, EVENTS, duplicates=policy))
    assert [index for part in made if isinstance(part, Chunk) for index in part.indexes] == sent
    assert [(part.index, part.reason, part.duplicate_of) for part in made if isinstance(part, SetAside)] == aside


@pytest.mark.parametrize("policy", ["first", "last"])
def test_policies_choose_within_a_request_only(policy: Duplicates) -> None:
    few = attrs.evolve(EVENTS, items=1)
    made = list(chunk([whole("a"), whole("b"), whole("a")], few, duplicates=policy))
    assert [(part.index, part.reason) for part in made if isinstance(part, SetAside)] == [(2, "repeat")]


def test_a_row_that_was_replaced_is_repeated_by_none() -> None:
    """Row 0 gives way to row 1, which has another metric: row 2 is the first of its kind."""
    few = attrs.evolve(EVENTS, items=2)
    rows = [whole("a"), whole("a", metric="N"), whole("b"), whole("c"), whole("a")]
    made = list(chunk(rows, few, duplicates="last"))
    assert [(part.index, part.reason) for part in made if isinstance(part, SetAside)] == [(0, "duplicate")]
    assert [index for part in made if isinstance(part, Chunk) for index in part.indexes] == [1, 2, 3, 4]


def test_events_of_browsers() -> None:
    def event(unique_id: str) -> dict[str, Any]:
        metric = {"data": {"type": "metric", "attributes": {"name": "M"}}}
        return {"metric": metric, "properties": {}, "unique_id": unique_id}

    call = client.bulk_create_client_events(
        {"profile": {"data": {"type": "profile", "attributes": {"email": "a@b.co"}}}}
    )
    server = Receiver(pointer="/data/attributes/events/data", job=None)
    found = run("sync", server, call, [event("a"), event("b"), event("a")], company_id="ABC123")
    assert found.report is not None
    assert [(each.index, each.duplicate_of) for each in found.report.set_aside] == [(2, 0)]


def test_only_events_have_such_a_fact() -> None:
    """Profiles, items and codes with one identifier are updates of one thing, or errors of the job."""
    assert {name for name, info in operations.items() if info.bulk is not None and info.bulk.once} == {
        "bulk_create_events",
        "bulk_create_client_events",
    }


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_later_run_with_the_journal_tells_the_same(kind: str, tmp_path: Path) -> None:
    rows = [whole(f"u{n % 7}") for n in range(20)]
    journal = tmp_path / "j"
    call = events.bulk_create_events({})
    first = run(kind, Receiver(pointer=POINTER), call, rows, journal=journal)
    server = Receiver(pointer=POINTER)
    again = run(kind, server, call, rows, journal=journal)
    assert first.report is not None
    assert again.report is not None
    assert again.report.set_aside == first.report.set_aside
    assert (again.report.resumed, again.report.duplicate_count, server.seen) == (7, 13, [])


def test_the_report_fits_what_the_server_keeps() -> None:
    fake = FakeKlaviyo()
    rows = [row(f"o{n % 5}", PEOPLE[n % 2], f"M{n % 3}") for n in range(97)]
    with fake.client() as klaviyo:
        report = klaviyo.bulk_create_events(rows)
        kept = list(klaviyo.get_events())
    assert len(kept) == report.accepted == 30
    assert report.duplicate_count == 67


@given(st.lists(st.integers(-40, 40) | st.sampled_from([0, -1, 2**63 - 1, -(2**63), 1024, 2048]), max_size=300))
def test_seen_keys_are_like_a_dict(found: list[int]) -> None:
    seen, known = SeenKeys(), dict[int, int]()
    for index, key in enumerate(found):
        assert seen.get(key) == known.get(key)
        seen.add(key, index)
        known.setdefault(key, index)
    assert all(seen.get(key) == row for key, row in known.items())


def test_seen_keys_grow() -> None:
    seen = SeenKeys()
    for number in range(5_000):
        seen.add(number * 1024, number)  # all of them belong into one slot of the smallest table
    assert all(seen.get(number * 1024) == number for number in range(5_000))
    assert seen.get(1) is None


@pytest.mark.parametrize("policy", [None, "separate", "first", "last"])
@pytest.mark.parametrize("apart", [0, 2500])
def test_without_case_the_events_of_one_person_repeat_each_other(policy: Any, apart: int) -> None:
    def event(email: str, key: str) -> dict[str, Any]:
        return {"metric": "Bought", "profile": {"email": email}, "unique_id": key}

    between = [event(f"p{number}@b.co", str(number)) for number in range(apart)]
    found = [event("Ann@B.co", "x"), *between, event("ann@b.co", "x"), event("ann@b.co", "y")]
    fold, keep = (
        FakeKlaviyo().client().bulk_create_events(found, duplicates=policy, ignore_case=ignore)
        for ignore in (True, False)
    )
    assert fold.accepted == apart + 2
    assert keep.accepted == apart + (3 if policy in (None, "separate") or apart else 2)


def test_an_ignored_case_without_effect_is_refused() -> None:
    klaviyo = FakeKlaviyo().client()
    with pytest.raises(ArgumentError, match=r"^ignore_case needs duplicates='first', 'last' or 'separate'"):
        klaviyo.bulk_import_profiles([{"email": "a@b.co"}], ignore_case=True)
    with pytest.raises(ArgumentError, match=r"^ignore_case is for rows with e-mail addresses, which"):
        klaviyo.bulk(catalogs.bulk_create_catalog_items({}), [{"id": "A"}], duplicates="last", ignore_case=True)
