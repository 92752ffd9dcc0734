"""Commands that read, against answers that lack a member or have another type there: no traceback, no false success.

Each command meets some of the answers; ``SOAK=1`` gives it all.
"""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from klaviyo_ext.testing import FakeKlaviyo, faults
from tests.ext.core.test_broken_answers import JOB, ONE, PAGE, broken
from tests.soak import SOAK

from .conftest import Run

JOBS = {"data": [JOB["data"]], "links": {"next": None}}
LAST = {**PAGE, "links": {"next": None}}


COMMANDS: dict[tuple[str, ...], tuple[str, Any]] = {
    ("export", "profiles", "--format", "csv"): ("get_profiles", LAST),
    ("export", "profiles", "--format", "jsonl"): ("get_profiles", LAST),
    ("export", "profiles", "--out", "p.parquet"): ("get_profiles", LAST),
    ("get", "get_profiles"): ("get_profiles", LAST),
    ("get", "get_profile", "id=P1"): ("get_profile", ONE),
    ("jobs", "list"): ("get_bulk_import_profiles_jobs", JOBS),
    ("jobs", "show", "J1"): ("get_bulk_import_profiles_job", JOB),
}


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_reading(arguments: tuple[str, ...], run: Run, fake: FakeKlaviyo) -> None:
    name, sound = COMMANDS[arguments]
    documents = list(broken(sound))
    if not SOAK:
        documents = Random(" ".join(arguments)).sample(documents, len(documents) // 6)
    failures = 0
    for document in (sound, *documents):
        fake.clear_faults()
        fake.fail(name, faults.answer(200, document), times=None)
        done = run(*arguments)
        assert "Traceback" not in done.err, document
        if done.code:
            failures += 1
            assert "error" in done.err, document
        else:
            assert "0 rows" not in done.err or document["data"] == [], document
    assert failures


@pytest.mark.parametrize(
    "body",
    [{}, {"data": None}, {"errors": [{"code": "overloaded", "detail": "Try again."}]}, {"data": {"id": "P1"}}, ""],
)
def test_an_export_of_nothing_is_no_success(body: Any, run: Run, fake: FakeKlaviyo) -> None:
    fake.fail("get_profiles", faults.answer(200, body), times=None)
    done = run("export", "profiles", "--out", "p.csv")
    assert done.code == 1
    assert "get_profiles: " in done.err
    assert "rows" not in done.err
