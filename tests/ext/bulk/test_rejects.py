"""What a report says of rows that a run did not get done: as objects, and as an error."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

from klaviyo_client.api import catalogs, profiles
from klaviyo_ext import errors, updaters as u
from klaviyo_ext.bulk import BulkReport, FailedRow, JobState, Reject, SetAside, report_of
from tests.ext.bulk.receiver import BOTH, SUPPRESS, Receiver, blaming, blunt, people, report, run

IMPORT = profiles.bulk_import_profiles({})
COMPLETE = {"status": "complete"}


def rejects(found: BulkReport) -> list[tuple[int | None, str, str]]:
    return [(reject.index, reject.kind, reject.code) for reject in found.rejects()]


@BOTH
def test_rejects_of_each_kind(kind: str) -> None:
    """Set aside, refused in the request, failed in the job, of unknown outcome; with their rows."""
    rows: list[Any] = [
        *people(4),
        {"first_name": "Nobody"},
        None,
        u.email("x@klaviyo-fake.io"),
        {"email": float("nan")},
    ]
    job = {"code": "bad", "detail": "Bad.", "source": {"pointer": "/data/attributes/profiles/data/0"}}
    server = Receiver(
        rule=lambda number, _: blaming("invalid", 1) if number == 1 else None,
        job=[{"status": "complete", "completed_count": 3, "failed_count": 1}],
        errors=[job],
    )
    found = report(run(kind, server, IMPORT, rows))
    assert rejects(found) == [
        (0, "failed", "bad"),
        (1, "failed", "invalid"),
        (4, "set_aside", "no_identifier"),
        (5, "set_aside", "malformed"),
        (7, "set_aside", "unencodable"),
    ]
    assert [reject.row for reject in found.rejects()] == [rows[index] for index in (0, 1, 4, 5, 7)]
    assert [reject.detail for reject in found.rejects()][:2] == ["Bad.", "bad 1"]
    assert found.rejects()[0].identifier == "p0@klaviyo-fake.io"
    assert found.rejected_count == 5
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        found.rejects()[0].index = 3  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(errors.BulkFailuresError) as caught:
        found.raise_for_failures()
    message = str(caught.value)
    assert message.startswith(
        "bulk_import_profiles: 8 rows read, 4 accepted, 2 failed, 3 set aside; row 0: Bad. (bad); "
    )
    assert message.endswith("; 2 more")
    assert caught.value.report is found
    assert report_of(caught.value) is found


@BOTH
def test_rejects_of_unknown_outcome(kind: str) -> None:
    items = [{"external_id": f"p{number}"} for number in range(5)]
    server = Receiver("/data/attributes/items/data", rule=lambda *_: blunt(503))
    found = report(run(kind, server, catalogs.bulk_create_catalog_items({}), items))
    assert rejects(found) == [(number, "unknown", "unknown_outcome") for number in range(5)]
    assert [reject.row for reject in found.rejects()] == items
    with pytest.raises(errors.BulkFailuresError, match=r"5 with unknown outcome; row 0 and 4 more: .*HTTP 503"):
        found.raise_for_failures()


@BOTH
def test_a_source_that_is_read_once_has_no_rows(kind: str) -> None:
    server = Receiver(rule=lambda number, _: blaming("invalid", 1) if number == 1 else None)
    (reject,) = report(run(kind, server, SUPPRESS, iter(people(4)))).rejects()
    assert (reject.index, reject.row, reject.identifier) == (1, None, "p1@klaviyo-fake.io")


@BOTH
def test_what_is_not_listed_is_counted(kind: str) -> None:
    found = report(run(kind, Receiver(), SUPPRESS, [None] * 30, keep=10))
    assert ([reject.index for reject in found.rejects()], found.rejected_count) == (list(range(10)), 30)
    with pytest.raises(errors.BulkFailuresError, match=r"; row 0 and 9 more: a row must be .* \(malformed\); 20 more$"):
        found.raise_for_failures()
    none = report(run(kind, Receiver(), SUPPRESS, [None] * 30, keep=0))
    with pytest.raises(errors.BulkFailuresError, match=r"0 accepted, 30 set aside$"):
        none.raise_for_failures()


@BOTH
def test_all_is_well(kind: str, tmp_path: Path) -> None:
    for options in ({}, {"wait": False}, {"wait": 0.0}, {"journal": tmp_path / "j"}, {"journal": tmp_path / "j"}):
        found = report(run(kind, Receiver(), IMPORT, people(20), **options))
        assert found.raise_for_failures() is found
        assert found.rejects() == []


@BOTH
@pytest.mark.parametrize("duplicates", ["first", "last"])
def test_duplicates_that_are_left_out_are_no_failures(kind: str, duplicates: str) -> None:
    found = report(run(kind, Receiver(), IMPORT, [*people(3), *people(2)], duplicates=duplicates))
    assert (found.set_aside_count, found.left_out_count, found.rejects()) == (2, 2, [])
    assert found.raise_for_failures() is found


@BOTH
@pytest.mark.parametrize(
    ("job", "message"),
    [
        ({"status": "cancelled"}, "20 not confirmed"),
        ({"status": "cancelled", "completed_count": 20, "failed_count": 0}, "1 of 1 jobs not complete"),
        ({"status": "complete", "completed_count": 19, "failed_count": 0}, "1 not confirmed"),
        ({"status": "complete", "completed_count": 18, "failed_count": 2}, "2 failed, 2 of them unnamed"),
        ({"status": "of tomorrow"}, "jobs cannot be read: job job-1: unknown status 'of tomorrow'"),
    ],
)
def test_jobs_that_did_not_do_it(kind: str, job: Any, message: str) -> None:
    found = report(run(kind, Receiver(job=[job]), IMPORT, people(20)))
    with pytest.raises(errors.BulkFailuresError, match=message):
        found.raise_for_failures()
    assert not found.ok


def test_an_earlier_run_tells_its_rejects_again(tmp_path: Path) -> None:
    rows, path = [*people(3), None], tmp_path / "j"
    server = Receiver(rule=lambda number, _: blaming("invalid", 1) if number == 1 else None)
    first = report(run("sync", server, SUPPRESS, rows, journal=path))
    again = report(run("sync", server, SUPPRESS, rows, journal=path))
    assert again.rejects() == first.rejects()
    assert [reject.row for reject in again.rejects()] == [rows[1], None]
    with pytest.raises(errors.BulkFailuresError, match="1 failed, 1 set aside; row 1: bad 1 "):
        again.raise_for_failures()


def test_a_run_that_was_interrupted() -> None:
    server = Receiver(rule=lambda number, _: blunt(403, "permission_denied") if number > 1 else None)
    result = run("sync", server, SUPPRESS, people(250), concurrency=1)
    assert result.error is not None
    found = report_of(result.error)
    assert found is not None
    with pytest.raises(errors.BulkFailuresError, match="150 not sent"):
        found.raise_for_failures()


def test_a_report_with_rows_that_cannot_be_pickled() -> None:
    found = report(run("sync", Receiver(), IMPORT, [lambda _: None, None]))
    assert [callable(reject.row) for reject in found.rejects()] == [True, False]
    for same in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found)):
        assert same == found
        assert [reject.row for reject in same.rejects()] == [None, None]
    with pytest.raises(errors.BulkFailuresError) as caught:
        found.raise_for_failures()
    assert pickle.loads(pickle.dumps(caught.value)).report == found


def test_messages_are_one_short_line_without_secrets() -> None:
    detail = "no\nsuch \x1b[31m thing " * 20 + "pk_0123456789abcdef"
    failed = [FailedRow(n, None, "c", detail) for n in range(3)] + [FailedRow(None, None, None, None)]
    found = BulkReport(operation="bulk_import_profiles", read=4, failed=failed, failed_count=4)
    with pytest.raises(errors.BulkFailuresError) as caught:
        found.raise_for_failures()
    message = str(caught.value)
    assert len(message) <= 300
    assert message.isprintable()
    assert "pk_" not in message
    assert found.rejects()[-1] == Reject(None, None, "failed", "failed", "the server gives no reason")


COUNTS = st.integers(0, 3)
JOBS = st.lists(
    st.builds(
        JobState, st.just("J"), st.sampled_from(["queued", "complete", "cancelled", "expired"]), COUNTS, COUNTS, COUNTS
    )
)


@given(COUNTS, COUNTS, COUNTS, COUNTS, COUNTS, COUNTS, JOBS, st.booleans(), st.none() | st.just("why"))
def test_what_is_ok_does_not_raise_and_what_raises_is_not_ok(
    failed: int, aside: int, out: int, unknown: int, unsent: int, unconfirmed: int, jobs: Any, early: bool, polling: Any
) -> None:
    found = BulkReport(
        operation="o",
        failed_count=failed,
        set_aside_count=aside,
        left_out_count=min(aside, out),
        unknown_count=unknown,
        unsent=unsent,
        unconfirmed=unconfirmed,
        jobs=jobs,
        interrupted=early,
        polling_error=polling,
        set_aside=[SetAside(n, "duplicate", "d", duplicate_of=9) for n in range(min(aside, out))],
    )
    try:
        found.raise_for_failures()
        raised = False
    except errors.BulkFailuresError:
        raised = True
    if found.ok and polling is None:
        assert not raised
    if not raised:
        assert found.rejected_count == 0
        assert not found.rejects()
        assert (unsent, early, polling) == (0, False, None)
        assert found.all_accepted or found.left_out_count == aside > 0
