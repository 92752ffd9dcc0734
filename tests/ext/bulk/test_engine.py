"""The engine: what it sends, how much at a time, and what it says of every row."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from inspect import Parameter, signature
from typing import Any

import attrs
import httpx
import pytest

from klaviyo_client import operations
from klaviyo_client.api import catalogs, events, lists, profiles
from klaviyo_ext import ProfileDraft, Retry, errors, retry
from klaviyo_ext.bulk import (
    BulkReport,
    Finished,
    JobChanged,
    Malformed,
    RequestAccepted,
    RowsFailed,
    report_of,
)
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.bulk.receiver import BOTH, SUPPRESS, Receiver, blaming, blunt, check, people, run
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, throttled

"""100 records a request, and its job can be read."""
PERSON = {"type": "profile", "attributes": {"email": "b@klaviyo-fake.io"}}
EVENTS = "/data/attributes/events-bulk-create/data"


@BOTH
def test_all_rows_arrive_in_full_requests_in_order_and_once(kind: str) -> None:
    server = Receiver()
    result = run(kind, server, SUPPRESS, people(1050), concurrency=3)
    assert result.report is not None
    check(result.report, result.events)
    assert sorted(server.sizes) == [50, *[100] * 10]
    sent = sorted(record["attributes"]["email"] for records in server.seen for record in records)
    assert sent == sorted(row["email"] for row in people(1050))
    assert (result.report.read, result.report.accepted, result.report.requests, result.report.ok) == (
        1050,
        1050,
        11,
        True,
    )
    assert result.of(Finished) == result.events[-1:]
    assert {event.job_id for event in result.of(RequestAccepted)} == {job.id for job in result.report.jobs}


@BOTH
def test_no_rows_are_no_requests(kind: str) -> None:
    server = Receiver()
    result = run(kind, server, SUPPRESS, [])
    assert result.report is not None
    assert (result.report.read, result.report.requests, result.report.ok) == (0, 0, True)
    assert server.seen == []


@BOTH
def test_only_bad_rows_are_all_set_aside(kind: str) -> None:
    server = Receiver()
    rows: list[Any] = [{"first_name": "A"}, None, {"email": float("nan")}, Malformed("line 4: cut off"), ""]
    result = run(kind, server, SUPPRESS, rows)
    assert result.report is not None
    check(result.report, result.events)
    assert [aside.reason for aside in result.report.set_aside] == [
        "no_identifier",
        "malformed",
        "unencodable",
        "malformed",
        "malformed",
    ]
    assert result.report.set_aside[3].detail == "line 4: cut off"
    assert not result.report.ok
    assert server.seen == []


def test_every_bulk_operation_goes_through_it() -> None:
    fake = FakeKlaviyo()
    group = fake.add_list("News")
    someone = fake.add_profile(email="ann@klaviyo-fake.io")
    subscriptions = {"email": {"marketing": {"consent": "SUBSCRIBED"}}}
    event: dict[str, Any] = {
        "type": "event",
        "attributes": {"metric": {"data": {"type": "metric", "attributes": {"name": "M"}}}},
    }
    event["attributes"] |= {"properties": {}, "unique_id": "u1"}
    item = {"external_id": "i1", "title": "T", "description": "D", "url": "https://klaviyo-fake.io"}
    rows: dict[str, tuple[Any, Any]] = {
        "bulk_import_profiles": ({}, {"email": "b@klaviyo-fake.io"}),
        "bulk_subscribe_profiles": ({}, {"email": "b@klaviyo-fake.io", "subscriptions": subscriptions}),
        "bulk_unsubscribe_profiles": (
            {},
            {"email": "b@klaviyo-fake.io", "subscriptions": {"email": {"marketing": {"consent": "UNSUBSCRIBED"}}}},
        ),
        "bulk_suppress_profiles": ({}, {"email": "b@klaviyo-fake.io"}),
        "bulk_unsuppress_profiles": ({}, {"email": "b@klaviyo-fake.io"}),
        "add_profiles_to_list": ((group.id, []), someone.id),
        "remove_profiles_from_list": ((group.id, []), someone.id),
        "bulk_create_events": (
            {},
            {
                "profile": {"data": {"type": "profile", "attributes": {"email": "b@klaviyo-fake.io"}}},
                "events": {"data": [event]},
            },
        ),
        "bulk_create_client_events": (
            {"profile": {"data": PERSON}},
            event["attributes"],
        ),
        "bulk_create_catalog_items": ({}, item),
        "bulk_update_catalog_items": (
            {},
            {"type": "catalog-item", "id": "$custom:::$default:::i1", "attributes": {"title": "N"}},
        ),
        "bulk_create_catalog_categories": ({}, {"external_id": "c1", "name": "C"}),
        "bulk_update_catalog_categories": (
            {},
            {"type": "catalog-category", "id": "$custom:::$default:::c1", "attributes": {"name": "N"}},
        ),
        "bulk_delete_catalog_categories": ({}, "$custom:::$default:::c1"),
        "bulk_create_catalog_variants": (
            {},
            {
                "type": "catalog-variant",
                "attributes": {**item, "external_id": "v1", "sku": "S", "inventory_quantity": 1, "price": 1},
                "relationships": {"item": {"data": {"type": "catalog-item", "id": "$custom:::$default:::i1"}}},
            },
        ),
        "bulk_update_catalog_variants": (
            {},
            {"type": "catalog-variant", "id": "$custom:::$default:::v1", "attributes": {"title": "N"}},
        ),
        "bulk_delete_catalog_variants": ({}, "$custom:::$default:::v1"),
        "bulk_delete_catalog_items": ({}, "$custom:::$default:::i1"),
    }
    bulk = {name for name, info in operations.items() if info.bulk is not None}
    seeded = {"bulk_create_coupon_codes", "bulk_create_data_source_records", "bulk_delete_object_records"}
    assert bulk == rows.keys() | seeded  # those need records that only other calls make: see below
    with fake.client(company_id=fake.company_id) as klaviyo:
        for name, (arguments, row) in rows.items():
            build = operations.builder(name)
            operation = build(*arguments) if isinstance(arguments, tuple) else build(arguments)
            report = klaviyo.bulk(operation, [row])
            assert (report.accepted, report.failed, report.set_aside) == (1, (), ()), name
            polled = operations[name].bulk.job is not None  # type: ignore[union-attr]
            assert report.completed == (1 if polled else None), name


@pytest.mark.parametrize(
    ("name", "row"),
    [
        (
            "bulk_create_coupon_codes",
            {
                "type": "coupon-code",
                "attributes": {"unique_code": "A1"},
                "relationships": {"coupon": {"data": {"type": "coupon", "id": "c"}}},
            },
        ),
        ("bulk_create_data_source_records", {"record": {"id": 1}}),
        ("bulk_delete_object_records", "type:::1"),
    ],
)
def test_records_that_the_fake_has_no_place_for(name: str, row: Any) -> None:
    limits = operations[name].bulk
    assert limits is not None
    server = Receiver(pointer=limits.records, job=({"status": "complete"},) if limits.job else None)
    needed = signature(operations.builder(name)).parameters.values()
    beside: list[dict[str, Any]] = [{} for parameter in needed if parameter.default is Parameter.empty]
    result = run("sync", server, operations.builder(name)(*beside), [row])
    assert result.report is not None
    assert result.report.accepted == 1, result.report
    assert server.seen[0][0]["type"] == limits.type


@BOTH
def test_what_stands_beside_the_records_goes_with_every_request(kind: str) -> None:
    bodies: list[bytes] = []

    def server(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        return answer(status=202)

    operation = profiles.bulk_subscribe_profiles(
        {"historical_import": True}, relationships={"list": {"data": {"type": "list", "id": "L1"}}}
    )
    result = run(kind, server, operation, people(1500))
    assert result.report is not None
    assert len(bodies) == 2
    for body in bodies:
        assert b'"historical_import":true' in body
        assert b'"id":"L1"' in body
    assert result.report.completed is None


def test_drafts_models_and_ids_are_rows() -> None:
    from klaviyo_client.models import ProfileUpsertAttributes

    draft = ProfileDraft()
    draft.email = "d@klaviyo-fake.io"
    draft.properties["tier"] = "gold"
    server = Receiver()
    rows = [draft, ProfileUpsertAttributes(email="m@klaviyo-fake.io"), "01ID"]
    result = run("sync", server, profiles.bulk_import_profiles({}), rows)
    assert result.report is not None
    assert result.report.set_aside == ()
    assert server.seen == [
        [
            {"type": "profile", "attributes": {"email": "d@klaviyo-fake.io", "properties": {"tier": "gold"}}},
            {"type": "profile", "attributes": {"email": "m@klaviyo-fake.io"}},
            {"type": "profile", "id": "01ID"},
        ]
    ]


# ---- back-pressure


@BOTH
@pytest.mark.parametrize("concurrency", [1, 3])
def test_the_source_is_read_no_faster_than_requests_leave(kind: str, concurrency: int) -> None:
    taken = 0
    most = 0

    def source() -> Iterator[Any]:
        nonlocal taken
        for row in people(3000):
            taken += 1
            yield row

    server = Receiver(job=None)

    def look(number: int, _: list[Any]) -> None:
        nonlocal most
        most = max(most, taken - (number - 1) * 100)

    server.rule = look
    result = run(kind, server, SUPPRESS, source(), concurrency=concurrency, wait=False)
    assert result.report is not None
    assert result.report.accepted == 3000
    assert most <= (concurrency + 1) * 100 + 128  # on their way, the next one, and a batch from the source


def test_no_more_requests_than_told_are_on_their_way() -> None:
    gate = threading.Semaphore(0)
    now = most = 0
    lock = threading.Lock()

    def server(request: httpx.Request) -> httpx.Response:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
            if now == 4:
                gate.release(100)
        gate.acquire(timeout=20)
        with lock:
            now -= 1
        return answer(status=202)

    result = run("sync", server, profiles.bulk_unsubscribe_profiles({}), people(1200), concurrency=4)
    assert result.report is not None
    assert most == 4


@BOTH
def test_no_more_jobs_than_allowed_are_unfinished(kind: str) -> None:
    server = Receiver(pointer="/data/attributes/items/data", job=({"status": "processing"}, {"status": "complete"}))
    limit = operations["bulk_create_catalog_items"].bulk
    assert limit is not None
    info = attrs.evolve(catalogs.BULK_CREATE_CATALOG_ITEMS, bulk=attrs.evolve(limit, jobs=3, items=10))
    operation = attrs.evolve(catalogs.bulk_create_catalog_items({}), info=info)
    worst = 0

    def look(_: int, __: list[Any]) -> None:
        nonlocal worst
        finished = sum(server.reads.count(name) > 1 for name in set(server.reads))
        worst = max(worst, len(server.accepted) + 1 - finished)

    server.rule = look
    rows = ({"external_id": str(number)} for number in range(200))
    result = run(kind, server, operation, rows, wait=False)
    assert result.report is not None
    assert result.report.accepted == 200
    assert worst == 3


# ---- sources


@BOTH
def test_a_source_that_raises_midway_is_raised_with_the_report(kind: str) -> None:
    def source() -> Iterator[Any]:
        yield from people(250)
        raise ValueError("the file ends here")

    server = Receiver()
    result = run(kind, server, SUPPRESS, source())
    assert isinstance(result.error, ValueError)
    report = report_of(result.error)
    assert report is not None
    check(report, result.events)
    assert (report.read, report.accepted, report.unsent, report.interrupted) == (250, 200, 50, True)
    assert str(report) in result.error.__notes__[0]


def test_an_async_source_is_read_by_async_clients() -> None:
    async def source() -> AsyncIterator[Any]:
        for row in people(250):
            yield row
        raise ValueError("no more")

    server = Receiver()
    result = run("async", server, SUPPRESS, source())
    assert isinstance(result.error, ValueError)
    report = report_of(result.error)
    assert report is not None
    assert (report.read, report.accepted) == (250, 200)
    refused = run("sync", server, SUPPRESS, source())
    assert isinstance(refused.error, errors.ArgumentTypeError)
    assert "AsyncKlaviyo" in str(refused.error)


@pytest.mark.parametrize(
    ("operation", "rows", "options", "words"),
    [
        (profiles.get_profiles(), [], {}, "get_profiles is not a bulk operation"),
        (lists.add_profiles_to_list("L", ["1"]), [], {}, "already has records at /data"),
        (attrs.evolve(SUPPRESS, body=b"{}"), [], {}, "not encoded bytes"),
        (SUPPRESS, 7, {}, "rows must be an iterable of rows, not int"),
        (SUPPRESS, {"email": "a"}, {}, "rows must be an iterable of rows, not dict"),
        (SUPPRESS, "a@b.co", {}, "rows must be an iterable of rows, not str"),
        (SUPPRESS, [], {"jurnal": "x"}, "unknown option 'jurnal'; expected wait, journal,"),
        (SUPPRESS, [], {"journal": 7}, "journal must be a path"),
        (SUPPRESS, [], {"concurrency": 0}, "concurrency must be 1 or more"),
        (SUPPRESS, [], {"concurrency": "8"}, "concurrency must be an int"),
        (SUPPRESS, [], {"wait": -1}, "wait must be 0 or more"),
        (SUPPRESS, [], {"wait": "no"}, "wait must be a number"),
        (SUPPRESS, [], {"keep": -1}, "keep must be 0 or more"),
        (SUPPRESS, [], {"duplicates": "merge"}, "duplicates must be one of keep, separate, first, last"),
        (SUPPRESS, [], {"on_progress": 7}, "on_progress must be callable"),
    ],
)
def test_what_cannot_be_right_is_refused_before_anything_is_sent(
    operation: Any, rows: Any, options: dict[str, Any], words: str
) -> None:
    server = Receiver()
    result = run("sync", server, operation, rows, **options)
    assert isinstance(result.error, errors.ArgumentError), result
    assert words in str(result.error)
    assert server.seen == []


# ---- what the server refuses


@BOTH
def test_rows_that_the_server_names_are_taken_out_and_the_rest_is_sent_again(kind: str) -> None:
    def rule(_: int, records: list[Any]) -> httpx.Response | None:
        bad = [
            n
            for n, record in enumerate(records)
            if record["attributes"]["email"] in ("p3@klaviyo-fake.io", "p7@klaviyo-fake.io")
        ]
        return blaming("invalid", *bad) if bad else None

    server = Receiver(rule=rule)
    result = run(kind, server, SUPPRESS, people(150))
    assert result.report is not None
    check(result.report, result.events)
    assert [(row.index, row.identifier, row.code, row.detail) for row in result.report.failed] == [
        (3, "p3@klaviyo-fake.io", "invalid", "bad 3"),
        (7, "p7@klaviyo-fake.io", "invalid", "bad 7"),
    ]
    assert sorted(server.sizes) == [50, 98, 100]
    assert (result.report.accepted, result.report.refused_count) == (148, 2)


@BOTH
def test_a_row_that_the_server_does_not_name_is_found_by_halving(kind: str) -> None:
    def rule(_: int, records: list[Any]) -> httpx.Response | None:
        emails = [record["attributes"]["email"] for record in records]
        return blunt(400) if "p30@klaviyo-fake.io" in emails else None

    server = Receiver(rule=rule)
    result = run(kind, server, SUPPRESS, people(100))
    assert result.report is not None
    check(result.report, result.events)
    assert [row.index for row in result.report.failed] == [30]
    assert result.report.accepted == 99
    assert len(server.seen) <= 2 * 7 + 1


def test_what_is_wrong_with_all_ends_the_run_soon() -> None:
    server = Receiver(rule=lambda _, __: blunt(400))
    result = run("sync", server, SUPPRESS, people(1000), concurrency=1)
    assert isinstance(result.error, errors.RowsRefusedError)
    report = report_of(result.error)
    assert report is not None
    check(report, result.events)
    assert (report.accepted, report.refused_count, report.unsent) == (0, 0, report.read)
    assert len(server.seen) < 40


@pytest.mark.parametrize(
    ("status", "error"),
    [(401, errors.AuthenticationError), (403, errors.PermissionDeniedError), (404, errors.NotFoundError)],
)
@BOTH
def test_a_refusal_of_the_caller_ends_the_run_at_once(kind: str, status: int, error: type[Exception]) -> None:
    server = Receiver(rule=lambda number, _: blunt(status) if number > 1 else None)
    result = run(kind, server, SUPPRESS, people(1000), concurrency=1)
    assert isinstance(result.error, error)
    report = report_of(result.error)
    assert report is not None
    check(report, result.events)
    assert (report.accepted, report.failed_count, report.unknown_count) == (100, 0, 0)
    assert len(server.seen) == 2


def test_a_request_that_is_too_large_for_the_server_is_halved() -> None:
    server = Receiver(rule=lambda _, records: blunt(413, "payload_too_large") if len(records) > 30 else None)
    result = run("sync", server, SUPPRESS, people(100))
    assert result.report is not None
    assert (result.report.accepted, result.report.failed_count) == (100, 0)
    assert [len(records) for records in server.accepted] == [25, 25, 25, 25]


# ---- faults


@BOTH
def test_throttling_and_outages_are_waited_out(kind: str) -> None:
    faults: list[Any] = [throttled("2"), answer(status=503), httpx.ReadError("gone"), httpx.ConnectError("none")]
    server = Receiver(rule=lambda number, _: faults[number - 1] if number <= len(faults) else None)
    result = run(kind, server, SUPPRESS, people(100), retry=Retry(random=lambda: 0.0))
    assert result.report is not None
    check(result.report, result.events)
    assert (result.report.accepted, result.report.requests, result.report.retries) == (100, 5, 4)


@BOTH
def test_rows_of_unknown_outcome_are_not_sent_again_where_that_is_not_safe(kind: str) -> None:
    limits = catalogs.BULK_CREATE_CATALOG_ITEMS.bulk
    assert limits is not None
    server = Receiver(pointer=limits.records, rule=lambda number, _: httpx.ReadError("gone") if number == 2 else None)
    rows = [{"external_id": f"i{number}"} for number in range(300)]
    result = run(kind, server, catalogs.bulk_create_catalog_items({}), rows, concurrency=1)
    assert result.report is not None
    check(result.report, result.events)
    assert (result.report.accepted, result.report.unknown_count) == (200, 100)
    assert [row.index for row in result.report.unknown] == list(range(100, 200))
    assert {row.code for row in result.report.unknown} == {"unknown_outcome"}
    assert len(server.seen) == 3


def test_a_server_that_is_down_ends_the_run() -> None:
    limits = catalogs.BULK_CREATE_CATALOG_ITEMS.bulk
    assert limits is not None
    server = Receiver(pointer=limits.records, rule=lambda _, __: answer(status=502))
    rows = [{"external_id": f"i{number}"} for number in range(1000)]
    result = run("sync", server, catalogs.bulk_create_catalog_items({}), rows, concurrency=1)
    assert isinstance(result.error, errors.ServerError)
    report = report_of(result.error)
    assert report is not None
    check(report, result.events)
    assert (report.unknown_count, len(server.seen)) == (300, 3)


@BOTH
def test_no_retry_means_none(kind: str) -> None:
    server = Receiver(rule=lambda _, __: throttled("1"))
    result = run(kind, server, SUPPRESS, people(100), retry=retry.OFF)
    assert isinstance(result.error, errors.TooManyRequestsError)
    assert len(server.seen) == 1


def test_an_answer_that_cannot_be_read_does_not_undo_the_request() -> None:
    server = Receiver(rule=lambda _, __: httpx.Response(202, content=b'{"data": {"type": "pro'))
    result = run("sync", server, SUPPRESS, people(100))
    assert result.report is not None
    assert (result.report.accepted, result.report.jobs, result.report.all_accepted) == (100, (), True)
    assert (result.report.unconfirmed, result.report.ok) == (100, False)  # nobody can ask for its job


# ---- watching


def test_the_report_keeps_the_first_rows_and_counts_all() -> None:
    server = Receiver()
    result = run("sync", server, SUPPRESS, [{}] * 30, keep=10)
    assert result.report is not None
    assert (len(result.report.set_aside), result.report.set_aside_count) == (10, 30)
    check(result.report, result.events)


@BOTH
def test_what_watches_may_end_the_run(kind: str) -> None:
    def watch(event: Any) -> None:
        raise RuntimeError("enough")

    server = Receiver()
    result = run(kind, server, SUPPRESS, people(1000), on_progress=watch, concurrency=1)
    assert isinstance(result.error, RuntimeError)
    report = report_of(result.error)
    assert report is not None
    assert report.accepted == len(server.accepted) * 100 < 1000


def test_the_stream_tells_as_it_goes() -> None:
    server = Receiver(job=({"status": "processing"}, {"status": "complete", "completed_count": 100, "failed_count": 0}))
    time = Time()
    with blocking(Script([server]), time) as klaviyo:
        found = list(klaviyo.bulk_stream(SUPPRESS, people(100)))
        with pytest.raises(errors.ArgumentTypeError, match="iterate over the events"):
            klaviyo.bulk_stream(SUPPRESS, [], on_progress=print)
    assert [type(event) for event in found] == [RequestAccepted, JobChanged, JobChanged, Finished]
    states = [event.job.status for event in found if isinstance(event, JobChanged)]
    assert states == ["processing", "complete"]

    async def main() -> list[Any]:
        async with awaiting(Script([server]), time) as klaviyo:
            return [event async for event in klaviyo.bulk_stream(SUPPRESS, people(100))]

    assert isinstance(asyncio.run(main())[-1], Finished)


def test_a_report_reads_well() -> None:
    report = BulkReport(operation="bulk_import_profiles", read=3, accepted=1, failed_count=1, unsent=1, requests=2)
    assert str(report) == "bulk_import_profiles: 3 rows read, 1 accepted, 1 failed, 1 not sent; 2 requests, 0.0 s"
    assert not report.ok
    assert report_of(ValueError()) is None


def test_events_of_one_key_go_in_different_requests() -> None:
    server = Receiver(pointer=EVENTS, job=None)
    rows = [
        {"profile": {"data": PERSON}, "events": {"data": [{"type": "event", "attributes": {"unique_id": key}}]}}
        for key in ("a", "b", "a", "c")
    ]
    result = run("sync", server, events.bulk_create_events({}), rows)
    assert result.report is not None
    keys = [
        [record["attributes"]["events"]["data"][0]["attributes"]["unique_id"] for record in records]
        for records in server.seen
    ]
    assert sorted(keys) == [["a"], ["a", "b", "c"]]


def test_failed_rows_in_events_are_those_of_the_report() -> None:
    server = Receiver(rule=lambda number, _: blaming("invalid", 0) if number == 1 else None)
    result = run("sync", server, SUPPRESS, people(10))
    assert result.report is not None
    assert [row for event in result.of(RowsFailed) for row in event.rows] == list(result.report.failed)
