"""Jobs: how often they are asked for, how long they are waited for, and which rows failed in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from klaviyo_client.api import profiles
from klaviyo_ext import Retry
from klaviyo_ext.bulk import FailedRow, JobChanged
from tests.ext.bulk.receiver import BOTH, ITEMS, SUPPRESS, Receiver, check, people, run
from tests.ext.kernel import Script, Time, answer, blocking, refusal

IMPORT = profiles.bulk_import_profiles({})
DONE = {"status": "complete", "completed_count": 98, "failed_count": 2, "total_count": 100}


@BOTH
def test_jobs_are_asked_for_until_they_are_finished_and_less_and_less_often(kind: str) -> None:
    server = Receiver(job=[{"status": "queued"}] * 3 + [{"status": "processing"}] * 8 + [DONE | {"failed_count": 0}])
    result = run(kind, server, IMPORT, people(100))
    assert result.report is not None
    check(result.report, result.events)
    assert len(server.reads) == 12
    assert result.report.completed == 98
    assert result.report.unfinished_jobs == ()
    assert [event.job.status for event in result.of(JobChanged)] == ["processing", "complete"]
    waits = [round(seconds, 1) for seconds in result.time.slept]
    assert waits[:4] == [1.0, 1.5, 2.2, 3.4]
    assert max(waits) == 30.0


@BOTH
@pytest.mark.parametrize(("wait", "reads"), [(False, 0), (0, 0), (4.0, 2), (True, 5)])
def test_how_long_jobs_are_waited_for(kind: str, wait: bool | float, reads: int) -> None:
    server = Receiver(job=[{"status": "processing"}] * 4 + [DONE | {"completed_count": 10, "failed_count": 0}])
    result = run(kind, server, IMPORT, people(10), wait=wait)
    assert result.report is not None
    assert len(server.reads) == reads
    assert len(result.report.unfinished_jobs) == (0 if wait is True else 1)
    report = result.report
    assert (report.accepted, report.all_accepted, report.interrupted) == (10, True, False)
    assert (report.ok, report.unconfirmed) == ((True, 0) if wait is True else (False, 10))
    assert result.time.seconds <= (100 if wait is True else wait + 0.01)
    assert result.report.completed == (None if wait is False else 10 if wait is True else 0)


ERRORS: list[tuple[Mapping[str, Any], FailedRow]] = [
    (
        {
            "code": "invalid",
            "title": "T",
            "detail": "D",
            "source": {"pointer": "/data/attributes/profiles/data/3/attributes"},
        },
        FailedRow(3, "p3@klaviyo-fake.io", "invalid", "D", "/data/attributes/profiles/data/3/attributes"),
    ),
    (  # as recorded: no id, code and title
        {"detail": "D", "source": {"pointer": "/data/attributes/profiles/data/0"}, "meta": {"external_id": "x"}},
        FailedRow(0, "p0@klaviyo-fake.io", None, "D", "/data/attributes/profiles/data/0"),
    ),
    (  # no pointer: the row is found by what identifies it
        {"code": "c", "title": "T", "original_payload": {"attributes": {"email": "p7@klaviyo-fake.io"}}},
        FailedRow(7, "p7@klaviyo-fake.io", "c", "T", None),
    ),
    (
        {"code": "c", "detail": "D", "original_payload": {"attributes": {"email": "stranger@klaviyo-fake.io"}}},
        FailedRow(None, "stranger@klaviyo-fake.io", "c", "D", None),
    ),
    (  # a position that was not sent
        {"code": "c", "detail": "D", "source": {"pointer": "/data/attributes/profiles/data/99"}},
        FailedRow(None, None, "c", "D", "/data/attributes/profiles/data/99"),
    ),
    ({"code": None, "title": None, "detail": None, "source": None, "original_payload": None}, FailedRow(*[None] * 5)),
]


@pytest.mark.parametrize(("error", "row"), ERRORS)
def test_import_errors_are_rows_of_the_source(error: Mapping[str, Any], row: FailedRow) -> None:
    server = Receiver(job=[{"status": "complete", "completed_count": 9, "failed_count": 1}], errors=[error])
    result = run("sync", server, IMPORT, people(10))
    assert result.report is not None
    check(result.report, result.events)
    assert result.report.failed == (row,)
    assert (result.report.accepted, result.report.refused_count, result.report.completed) == (10, 0, 9)
    assert not result.report.ok


def test_rows_that_were_set_aside_do_not_shift_the_positions() -> None:
    source: Sequence[Any] = [{}, *people(3), None, {"email": "last@klaviyo-fake.io"}]
    error = {"detail": "D", "source": {"pointer": "/data/attributes/profiles/data/3"}}
    server = Receiver(job=[{"status": "complete"}], errors=[error])
    result = run("sync", server, IMPORT, source)
    assert result.report is not None
    assert [(row.index, row.identifier) for row in result.report.failed] == [(5, "last@klaviyo-fake.io")]


@pytest.mark.parametrize(
    ("error", "place"),
    [
        ({"detail": "D", "source": {"pointer": "/data/attributes/items/data/1"}}, 1),
        ({"detail": "D", "meta": {"external_id": "i2"}}, 2),
    ],
)
def test_errors_that_stand_in_the_job_are_rows_of_the_source(error: Mapping[str, Any], place: int) -> None:
    job = {"status": "complete", "completed_count": 2, "failed_count": 1, "errors": [error]}
    server = Receiver(pointer="/data/attributes/items/data", job=[job])
    result = run("sync", server, ITEMS, [{"external_id": f"i{number}"} for number in range(3)])
    assert result.report is not None
    assert [(row.index, row.identifier, row.code) for row in result.report.failed] == [(place, f"i{place}", None)]


@pytest.mark.parametrize("count", [None, 0])
def test_counts_that_the_server_does_not_know_yet_are_none(count: int | None) -> None:
    server = Receiver(job=[{"status": "complete", "completed_count": count, "failed_count": count}])
    result = run("sync", server, IMPORT, people(10))
    assert result.report is not None
    (job,) = result.report.jobs
    assert (job.completed, job.failed, job.rows, job.finished) == (count, count, 10, True)


@settings(max_examples=60)
@given(
    st.sampled_from(["complete", "cancelled", "processing", "failed"]),
    *(st.sampled_from([None, -1, 0, 2, 8, 10, 11, 10**30, True, "2", 2.0, []]) for _ in range(3)),
)
def test_whatever_a_job_tells(status: str, completed: Any, failed: Any, skipped: Any) -> None:
    """Rows are confirmed only by counts that can be true, and no failure that was told is forgotten."""
    state = {"status": status, "completed_count": completed, "failed_count": failed, "skipped_count": skipped}
    result = run("sync", Receiver(job=[state]), SUPPRESS, people(10), wait=60)
    report = result.report
    assert report is not None
    check(report, result.events)
    whole = [0 if value is None else value for value in (completed, failed, skipped)]
    true = all(type(value) is int and value >= 0 for value in whole) and sum(whole) <= 10
    told = min(failed, 10) if type(failed) is int and failed > 0 else 0
    assert report.failed_count == report.unnamed_count == told
    assert report.unconfirmed == 10 - sum(whole) if true else report.unconfirmed >= 10 - told
    assert report.ok == (status == "complete" and true and sum(whole) == 10 and not told)
    assert (
        report.ok or str(report) != f"{report.operation}: 10 rows read, 10 accepted; 1 requests, {report.seconds:.1f} s"
    )


def test_a_job_that_has_expired_is_finished() -> None:
    server = Receiver(rule=lambda _, __: None)

    def serve(request: httpx.Request) -> httpx.Response:
        return refusal(404, "not_found") if request.method == "GET" else server(request)

    result = run("sync", serve, IMPORT, people(10))
    assert result.report is not None
    assert [job.status for job in result.report.jobs] == ["expired"]


@BOTH
def test_jobs_that_may_not_be_read_do_not_undo_the_run(kind: str) -> None:
    server = Receiver()

    def serve(request: httpx.Request) -> httpx.Response:
        return refusal(403, "permission_denied") if request.method == "GET" else server(request)

    result = run(kind, serve, profiles.bulk_suppress_profiles({}), people(1000))
    assert result.report is not None
    check(result.report, result.events)
    assert result.report.accepted == 1000
    assert len(result.report.unfinished_jobs) == 10
    assert result.report.polling_error is not None
    assert "403" in result.report.polling_error


def test_an_unknown_status_is_not_the_end() -> None:
    server = Receiver(job=[{"status": "paused"}, {}, {"status": "cancelled", "completed_count": 1}])
    result = run("sync", server, IMPORT, people(10))
    assert result.report is not None
    assert [event.job.status for event in result.of(JobChanged)] == ["paused", "cancelled"]


def test_errors_on_several_pages_are_all_fetched() -> None:
    failed = [{"detail": f"D{n}", "source": {"pointer": f"/data/attributes/profiles/data/{n}"}} for n in range(5)]
    server = Receiver(job=[{"status": "complete", "failed_count": 5}])

    def serve(request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("import-errors"):
            return server(request)
        place = int(request.url.params.get("page[cursor]", "0"))
        data = [{"type": "import-error", "id": "e", "attributes": failed[place]}]
        following = f"https://a.klaviyo.com/x?page%5Bcursor%5D={place + 1}" if place < 4 else None
        return answer({"data": data, "links": {"self": "x", "next": following}})

    time = Time()
    with blocking(Script([serve]), time) as klaviyo:
        report = klaviyo.bulk_import_profiles(people(10))
    assert [row.detail for row in report.failed] == ["D0", "D1", "D2", "D3", "D4"]


# ---- polls that fail


def failing(server: Receiver, bad: Callable[[str, int], httpx.Response | None]) -> Callable[..., httpx.Response]:
    """``server``, but ``bad`` may answer when a job is read for the n-th time."""
    reads = Counter[str]()

    def serve(request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2]
        if request.method == "GET":
            reads[name] += 1
            if (said := bad(name, reads[name])) is not None:
                return said
        return server(request)

    return serve


@BOTH
def test_a_poll_that_fails_postpones_its_job_only(kind: str) -> None:
    """Each job fails at another time, for another reason; four in a row are borne."""
    reasons = [answer(status=500), answer(status=502), refusal(404, "not_found"), httpx.Response(200, text="<html>")]
    reasons += [httpx.Response(403, text="<html>"), httpx.Response(404, text="<html>"), answer({"data": []})]

    def bad(name: str, count: int) -> httpx.Response | None:
        number = int(name.removeprefix("job-"))
        return reasons[number % len(reasons)] if number % 3 < count <= number % 3 + 4 else None

    states = [{"status": "processing"}] * 2 + [{"status": "complete", "completed_count": 100, "failed_count": 0}]
    server = Receiver(job=states)
    result = run(kind, failing(server, bad), SUPPRESS, people(1_000), retry=Retry(attempts=1))
    report = result.report
    assert report is not None
    check(report, result.events)
    assert (report.ok, report.completed, report.polling_error) == (True, 1_000, None)


@BOTH
def test_a_job_that_cannot_be_read_is_given_up_and_the_others_are_not(kind: str) -> None:
    def bad(name: str, count: int) -> httpx.Response | None:
        return {"job-3": refusal(500, "error"), "job-5": refusal(404, "not_found")}.get(name)

    result = run(kind, failing(Receiver(), bad), SUPPRESS, people(1_000), retry=Retry(attempts=1))
    report = result.report
    assert report is not None
    check(report, result.events)
    assert (report.ok, report.completed, report.unconfirmed) == (False, 800, 200)
    errors = {job.id: (job.status, job.error) for job in report.jobs if job.status != "complete"}
    assert errors.keys() == {"job-3", "job-5"}
    assert errors["job-5"] == ("expired", None)
    assert errors["job-3"][0] == "queued"
    assert "500" in str(errors["job-3"][1])
    assert "job-3" in str(report.polling_error)


@pytest.mark.parametrize("status", [500, 404])
def test_a_server_of_jobs_that_is_down_is_not_asked_for_ever(status: int) -> None:
    """25 polls in a row fail, of hundreds of jobs; then the run ends."""
    reads: list[str] = []

    def bad(name: str, _: int) -> httpx.Response:
        reads.append(name)
        return httpx.Response(status, text="<html>")

    result = run("sync", failing(Receiver(), bad), SUPPRESS, people(20_000), retry=Retry(attempts=1))
    report = result.report
    assert report is not None
    assert (report.accepted, report.unconfirmed, len(report.unfinished_jobs)) == (20_000, 20_000, 200)
    assert len(reads) <= 25 + 3
    assert str(status) in str(report.polling_error)


def test_a_list_of_errors_without_an_end_is_given_up() -> None:
    pages = count(1)
    server = Receiver(job=[{"status": "complete", "completed_count": 8, "failed_count": 2}])

    def serve(request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("import-errors"):
            return server(request)
        following = f"https://a.klaviyo.com/x?page%5Bcursor%5D={next(pages)}"
        data = [{"type": "import-error", "id": "e", "attributes": {"detail": "D"}}] * 20
        return answer({"data": data, "links": {"self": "x", "next": following}})

    result = run("sync", serve, IMPORT, people(10))
    report = result.report
    assert report is not None
    assert (report.failed_count, report.unnamed_count, report.failed, report.ok) == (2, 2, (), False)
    assert "does not end" in str(report.jobs[0].error)


def test_several_errors_of_a_row_are_one_row() -> None:
    places = [3, 3, 3, 7, 99]
    found = [{"detail": f"D{n}", "source": {"pointer": f"/data/attributes/profiles/data/{n}"}} for n in places]
    server = Receiver(job=[{"status": "complete", "completed_count": 7, "failed_count": 3}], errors=found)
    result = run("sync", server, IMPORT, people(10))
    report = result.report
    assert report is not None
    check(report, result.events)
    assert [row.index for row in report.failed] == [3, 7, None]
    assert (report.failed_count, report.unnamed_count, report.unconfirmed) == (3, 1, 0)


@BOTH
@pytest.mark.parametrize("wait", [2, 30])
def test_what_is_known_of_a_job_counts_though_its_errors_were_not_read_in_time(kind: str, wait: int) -> None:
    def bad(name: str, _: int) -> httpx.Response | None:
        return httpx.Response(500) if name == "import-errors" else None

    server = Receiver(job=[{"status": "complete", "completed_count": 8, "failed_count": 2}])
    result = run(kind, failing(server, bad), IMPORT, people(10), wait=wait, retry=Retry(attempts=1))
    report = result.report
    assert report is not None
    assert (report.failed_count, report.unnamed_count, report.unconfirmed, report.ok) == (2, 2, 0, False)
    assert report.jobs[0].error


@BOTH
@pytest.mark.parametrize(
    "state",
    [
        {"status": "complete", "completed_count": 8, "failed_count": 2},
        {"status": "cancelled", "completed_count": 4, "failed_count": 0},
        {"status": "complete", "completed_count": 0, "failed_count": 0},
    ],
)
def test_a_resumed_run_says_the_same_of_jobs(kind: str, state: Any, tmp_path: Path) -> None:
    path, server = tmp_path / "import.sqlite", Receiver(job=[state])
    first = run(kind, server, IMPORT, people(10), journal=path).report
    second = run(kind, server, IMPORT, people(10), journal=path).report
    assert first is not None
    assert second is not None
    assert len(server.reads) == 1
    for fact in ("ok", "jobs", "failed", "failed_count", "unnamed_count", "unconfirmed", "completed"):
        assert getattr(first, fact) == getattr(second, fact)
    assert not first.ok


def test_a_job_that_was_given_up_is_asked_for_by_the_next_run(tmp_path: Path) -> None:
    path, server = tmp_path / "import.sqlite", Receiver()
    down = failing(server, lambda _, __: httpx.Response(500))
    first = run("sync", down, IMPORT, people(10), journal=path, retry=Retry(attempts=1)).report
    second = run("sync", server, IMPORT, people(10), journal=path).report
    assert first is not None
    assert second is not None
    assert (first.ok, first.unconfirmed, second.ok, second.resumed) == (False, 10, True, 10)
