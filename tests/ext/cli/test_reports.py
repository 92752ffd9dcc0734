"""Whatever the server answers about a job: a report is ok only if all rows are done, and the command says the same."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from klaviyo_client.api import profiles
from klaviyo_ext.bulk import Finished
from klaviyo_ext.testing import FakeKlaviyo, faults
from klaviyo_ext.testing.fake.faults import Fault

from .conftest import Run

JOB, ERRORS = "get_bulk_import_profiles_job", "get_errors_for_bulk_import_profiles_job"
ROWS = 5


@attrs.frozen
class Case:
    """What the server answers, and what the report must say.

    Attributes:
        answers: faults by operation; they last for ever.
        failed: ``failed_count``; these are the same as ``unnamed_count``, because no error names a row.
        unconfirmed: as in the report.
        statuses: of the job.
        code: exit status of the command.
        times: how often the faults occur.
    """

    answers: tuple[tuple[str, Fault], ...] = ()
    failed: int = 0
    unconfirmed: int = 0
    status: str = "complete"
    code: int = 3
    times: int | None = None
    ok: bool = False


def job(failed: int, unconfirmed: int = 0, seen: str = "complete", code: int = 3, /, **attributes: Any) -> Case:
    return Case(((JOB, faults.attributes(**attributes)),), failed, unconfirmed, seen, code)


def unreadable(fault: Fault, status: str = "queued", code: int = 1) -> Case:
    return Case(((JOB, fault),), unconfirmed=ROWS, status=status, code=code)


def document(**attributes: Any) -> Fault:
    return faults.answer(200, {"data": {"type": "profile-bulk-import-job", "id": "other", "attributes": attributes}})


STRANGER = {"type": "import-error", "id": "e", "attributes": {"detail": "D", "original_payload": {"id": "nobody"}}}
DONE = {"status": "complete", "completed_count": ROWS, "failed_count": 0}

CASES = {
    "all done": Case(code=0, ok=True),
    "404 at first": Case(((JOB, faults.error(404, "not_found")),), code=0, times=4, ok=True),
    "500 at first": Case(((JOB, faults.error(500)),), code=0, times=20, ok=True),
    "nonsense at first": Case(((JOB, faults.answer(200, {"data": None})),), code=0, times=4, ok=True),
    "an unknown status at first": Case(((JOB, faults.attributes(status="paused")),), code=0, times=19, ok=True),
    "failures without errors": job(2, completed_count=3, failed_count=2),
    "all failed without errors": job(5, completed_count=0, failed_count=5),
    "cancelled": job(0, 5, "cancelled", status="cancelled", completed_count=0),
    "cancelled in the middle": job(1, 1, "cancelled", status="cancelled", completed_count=3, failed_count=1),
    "cancelled at the end": job(0, 0, "cancelled", status="cancelled", completed_count=5, failed_count=0),
    "no counts": job(0, 5, completed_count=None, failed_count=None),
    "zero counts": job(0, 5, completed_count=0, failed_count=0),
    "too few": job(0, 1, completed_count=4),
    "too many": job(0, 5, completed_count=6),
    "contradicting": job(2, 5, completed_count=5, failed_count=2),
    "negative": job(0, 5, completed_count=-5),
    "huge": job(0, 5, completed_count=10**30),
    "huge failures": job(5, completed_count=0, failed_count=10**30),
    "too many failures": job(5, completed_count=5, failed_count=6),
    "failures that are text": job(0, 5, completed_count=5, failed_count="2"),
    "true": job(0, 5, completed_count=True),
    "a float": job(0, 5, completed_count=5.0),
    "text": job(0, 5, completed_count="5"),
    "an unknown status": job(0, 0, "failed", 1, status="failed", completed_count=5),
    "no status": unreadable(faults.attributes(status=None)),
    "a status that is no text": unreadable(faults.attributes(status=["complete"])),
    "404": unreadable(faults.error(404, "not_found"), "expired", 3),
    "404 of a proxy": unreadable(faults.answer(404, "<html>")),
    "410": unreadable(faults.error(410, "gone")),
    "401": unreadable(faults.error(401, "not_authenticated")),
    "403": unreadable(faults.error(403, "permission_denied")),
    "500": unreadable(faults.error(500)),
    "reset": unreadable(faults.reset()),
    "HTML": unreadable(faults.answer(200, "<html>")),
    "empty": unreadable(faults.answer(200)),
    "no document": unreadable(faults.answer(200, {})),
    "no data": unreadable(faults.answer(200, {"data": None})),
    "a list": unreadable(faults.answer(200, {"data": []})),
    "errors with 200": unreadable(faults.answer(200, {"errors": [{"code": "x"}]})),
    "another job": unreadable(document(**DONE)),
    "errors that cannot be read": Case(
        ((JOB, faults.attributes(completed_count=3, failed_count=2)), (ERRORS, faults.error(500))), failed=2, code=1
    ),
    "errors of others": Case(
        (
            (JOB, faults.attributes(completed_count=3, failed_count=2)),
            (ERRORS, faults.answer(200, {"data": [STRANGER] * 4, "links": {"self": "x", "next": None}})),
        ),
        failed=4,
        unconfirmed=5,
    ),
}


@pytest.mark.parametrize("kind", ["sync", "async", "stream", "command"])
@pytest.mark.parametrize("name", CASES)
def test_a_report_is_ok_only_if_all_rows_are_done(name: str, kind: str, run: Run, fake: FakeKlaviyo) -> None:
    case = CASES[name]
    for operation, fault in case.answers:
        fake.fail(operation, fault, times=case.times)
    report, code = finished(kind, run, fake)
    assert report["ok"] is case.ok
    assert (report["accepted"], report["failed_count"], report["unnamed_count"]) == (ROWS, case.failed, case.failed)
    assert (report["unconfirmed"], report["jobs"]) == (case.unconfirmed, [case.status])
    assert code in (case.code, None)
    if report["ok"]:
        assert len(fake.profiles) == report["read"] == report["completed"]
    assert bool(report["polling_error"]) is (case.code == 1)
    if name == "403":
        assert "profiles:read" in report["polling_error"]


def finished(kind: str, run: Run, fake: FakeKlaviyo, **options: Any) -> tuple[dict[str, Any], int | None]:
    """The report of an import, and the exit status."""
    rows = [{"email": f"p{number}@klaviyo-fake.io"} for number in range(ROWS)]
    call = profiles.bulk_import_profiles({})
    if kind == "command":
        Path("c.csv").write_text("email\n" + "".join(f"{row['email']}\n" for row in rows))
        done = run("import", "profiles", "c.csv", "--json", *(["--no-wait"] if options else []))
        report = json.loads(done.out)
        return report | {"jobs": [job["status"] for job in report["jobs"]]}, done.code
    if kind == "async":
        found = asyncio.run(_awaited(fake, rows, options))
    else:
        with fake.client() as klaviyo:
            if kind == "stream":
                *_, last = klaviyo.bulk_stream(call, rows, **options)
                assert isinstance(last, Finished)
                found = last.report
            else:
                found = klaviyo.bulk(call, rows, **options)
    facts = {name: getattr(found, name) for name in dir(found) if not name.startswith("_")}
    return facts | {"jobs": [job.status for job in found.jobs]}, None


async def _awaited(fake: FakeKlaviyo, rows: Any, options: Any) -> Any:
    async with fake.async_client() as klaviyo:
        return await klaviyo.bulk_import_profiles(rows, **options)


@pytest.mark.parametrize("kind", ["sync", "async", "stream", "command"])
def test_a_run_that_does_not_watch_its_jobs_is_not_ok(kind: str, run: Run, fake: FakeKlaviyo) -> None:
    report, code = finished(kind, run, fake, wait=False)
    assert (report["ok"], report["all_accepted"], report["unconfirmed"]) == (False, True, ROWS)
    assert code in (0, None)  # the command was told not to wait


@pytest.mark.parametrize("kind", ["sync", "async", "stream", "command"])
def test_an_operation_without_jobs_is_ok_once_all_is_accepted(kind: str, run: Run, fake: FakeKlaviyo) -> None:
    if kind == "command":
        Path("c.csv").write_text("email\na@klaviyo-fake.io\n")
        done = run("subscribe", "c.csv", "--json")
        assert (done.code, json.loads(done.out)["ok"], json.loads(done.out)["unconfirmed"]) == (0, True, 0)
        return
    with fake.client() as klaviyo:
        report = klaviyo.bulk_subscribe_profiles(["a@klaviyo-fake.io"])
    assert (report.ok, report.unconfirmed) == (True, 0)


def test_the_command_says_what_jobs_have_not_done(run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email\na@klaviyo-fake.io\nb@klaviyo-fake.io\n")
    fake.fail(JOB, faults.attributes(completed_count=1, failed_count=1), times=None)
    done = run("import", "profiles", "c.csv")
    assert "the server does not say which rows 1 of the failures are" in done.err
    fake.clear_faults()
    fake.fail(JOB, faults.attributes(status="cancelled", completed_count=0), times=None)
    done = run("import", "profiles", "c.csv")
    assert "1 job is cancelled; its rows may not be done" in done.err
    assert "not confirmed" in done.err
