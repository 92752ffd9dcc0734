"""Servers and networks that fail: every row is where the report says, and none is sent twice that must not be."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from klaviyo_client.api import profiles
from klaviyo_ext import Retry, errors
from klaviyo_ext.bulk import report_of
from klaviyo_ext.pacing import MemoryStorage, Pacer
from klaviyo_ext.testing import FakeKlaviyo, faults
from tests.ext.bulk.receiver import AT_ITEMS, BOTH, ITEMS, SUPPRESS, Receiver, blunt, check, items, people, run
from tests.ext.bulk.storm import HARMLESS, UNCLEAR, Counting, planned, storm, unclear_apart
from tests.ext.kernel import Script, Time, blocking, throttled

# ---- many faults, in virtual time; the benchmark has a million rows


@pytest.mark.parametrize("concurrency", [1, 8, 40])
def test_a_storm_over_requests_that_may_be_repeated(concurrency: int) -> None:
    server = Counting(10_000, planned(100, 190, (*HARMLESS, *UNCLEAR), Random(concurrency)))
    report = storm(server, "bulk_suppress_profiles", people_at(10_000), concurrency=concurrency)
    assert (report.accepted, report.unknown_count) == (10_000, 0)
    assert report.repeated_count > 3_000
    assert sum(server.met.values()) == 100


def people_at(count: int) -> list[str]:
    return [f"p{number}@klaviyo-fake.io" for number in range(count)]


@pytest.mark.parametrize("concurrency", [1, 8])
def test_a_storm_over_requests_that_must_not_be_repeated(concurrency: int) -> None:
    unclear = unclear_apart(7, 20, UNCLEAR)
    harmless = {n: fault for n, fault in planned(60, 130, HARMLESS, Random(1)).items() if n not in unclear}
    server = Counting(10_000, {**harmless, **unclear})
    report = storm(server, ITEMS, items(10_000), concurrency=concurrency)
    assert (report.unknown_count, report.repeated_count) == (700, 0)
    assert sum(server.met.values()) == len(server.faults)
    assert max(server.applied) == 1


@given(
    faults=st.dictionaries(st.integers(1, 12), st.sampled_from((*HARMLESS, *UNCLEAR)), max_size=8),
    repeatable=st.booleans(),
    concurrency=st.integers(1, 4),
)
@settings(max_examples=60, deadline=None)
def test_any_faults(faults: dict[int, str], repeatable: bool, concurrency: int) -> None:
    """Whatever fails when: a row is applied twice only if it may be, and each is accounted for."""
    server = Counting(450, faults)
    try:
        if repeatable:
            report = storm(server, "bulk_suppress_profiles", people_at(450), concurrency=concurrency)
        else:
            report = storm(server, ITEMS, items(450), concurrency=concurrency)
    except errors.KlaviyoError as error:  # three requests in a row that are lost
        found = report_of(error)
        assert found is not None
        check(found)
        assert not repeatable
        assert (found.accepted, found.unknown_count) == (server.known.count(2), len(server.unknown))
        assert server.doubled == 0
        assert max(server.applied) <= 1
        return
    assert report.ok == (report.unknown_count == 0)
    assert repeatable or max(server.applied) <= 1


# ---- the fake, with its own faults


@BOTH
def test_the_faults_of_the_fake(kind: str) -> None:
    """Over a hundred of them; the fake's own tables say what took place."""
    fake = FakeKlaviyo(seed=3)
    for fault in (
        faults.throttled(2),
        faults.throttled(None),
        faults.error(503),
        faults.gateway_error(),
        faults.gateway_error(after_effect=True),
        faults.reset(),
        faults.reset(after_effect=True),
        faults.timeout(),
        faults.timeout(after_effect=True),
        faults.truncated(),
        faults.malformed_json(),
        faults.empty_body(),
    ):
        fake.fail("bulk_suppress_profiles", fault, times=9, probability=0.1)
    addresses = [f"p{number}@klaviyo-fake.io" for number in range(8_000)]
    result = _with(fake, kind, "bulk_suppress_profiles", addresses)
    check(result)
    assert (result.accepted, result.all_accepted) == (8_000, True)
    assert result.unconfirmed == 8_000 - sum(job.rows for job in result.jobs)  # accepted by answers without a job
    entries = [entry for entry in fake.requests if entry.operation == "bulk_suppress_profiles"]
    assert sum(entry.fault is not None for entry in entries) >= 60
    assert {row.attributes["email"] for row in fake.profiles} == set(addresses)
    assert result.requests == len(entries)
    assert result.repeated_count % 100 == 0
    assert result.repeated_count > 0


def _with(fake: FakeKlaviyo, kind: str, method: str, rows: Any, **options: Any) -> Any:
    import asyncio

    async def main() -> Any:
        async with fake.async_client() as klaviyo:
            return await getattr(klaviyo, method)(rows, **options)

    if kind == "async":
        return asyncio.run(main())
    with fake.client() as klaviyo:
        return getattr(klaviyo, method)(rows, **options)


# ---- single facts


@BOTH
def test_rows_that_were_sent_again_in_the_same_run_are_told(kind: str) -> None:
    """Once each, whatever it took; not those after an answer that said that nothing was done."""
    script: dict[int, Any] = {1: blunt(503), 2: httpx.ReadError("x"), 3: throttled(), 5: throttled(), 7: blunt(500)}
    server = Receiver(rule=lambda number, _: script.get(number))
    result = run(kind, server, SUPPRESS, people(350), concurrency=1, keep=150)
    assert result.report is not None
    check(result.report, result.events)
    assert result.report.repeated_count == 200
    assert result.report.repeated == (*range(100), *range(200, 250))
    assert sorted(server.sizes) == [50, *[100] * 8]
    assert result.events[-1].progress.repeated == 200


@BOTH
def test_an_outage_ends_a_run_that_must_not_repeat(kind: str) -> None:
    server = Receiver(pointer=AT_ITEMS, rule=lambda number, _: blunt(503) if number > 2 else None)
    result = run(kind, server, ITEMS, items(5_000), concurrency=1)
    assert isinstance(result.error, errors.ServerError)
    found = report_of(result.error)
    assert found is not None
    check(found, result.events)
    assert (found.accepted, found.unknown_count, len(server.seen)) == (200, 300, 5)


@BOTH
def test_a_redirection_is_not_put_down_to_the_rows(kind: str) -> None:
    server = Receiver(rule=lambda _, __: httpx.Response(302, headers={"location": "/elsewhere"}))
    result = run(kind, server, SUPPRESS, people(100))
    assert isinstance(result.error, errors.APIError)
    assert server.sizes == [100]


@BOTH
def test_an_answer_that_nobody_understands_is_accepted(kind: str) -> None:
    garbled = httpx.Response(202, content=b'{"data":{"ty')
    server = Receiver(pointer=AT_ITEMS, rule=lambda number, _: garbled if number == 1 else None)
    result = run(kind, server, ITEMS, items(150))
    assert result.report is not None
    assert (result.report.accepted, len(result.report.jobs), len(server.seen)) == (150, 1, 2)


@pytest.mark.parametrize("trouble", [throttled("30"), httpx.ConnectError("refused")])
def test_a_request_that_waits_is_not_taken_for_sent(trouble: Any, tmp_path: Path) -> None:
    """What the journal says during each wait: nothing is on its way."""
    path, time, seen = tmp_path / "import.sqlite", Time(), Counter[int]()
    server = Receiver(pointer=AT_ITEMS, rule=lambda number, _: trouble if number in (2, 3, 5) else None)

    def sleep(seconds: float) -> None:
        time.sleep(seconds)
        copy = tmp_path / f"copy-{len(time.slept)}"
        copy.mkdir()
        for file in tmp_path.glob("import.sqlite*"):
            (copy / file.name).write_bytes(file.read_bytes())
        with closing(sqlite3.connect(copy / path.name)) as connection:
            states = [state for (state,) in connection.execute("SELECT state FROM part")]
        seen[states.count("sending")] += 1

    options: dict[str, Any] = {"retry": Retry(random=lambda: 0.5), "pacer": Pacer(MemoryStorage(time))}
    script = Script([server])
    with blocking(script, time, **options) as klaviyo:
        klaviyo.driver._sleep = sleep
        report = klaviyo.bulk(ITEMS, items(450), journal=path, concurrency=1, wait=False)
    assert (report.accepted, report.unknown_count) == (450, 0)
    assert set(seen) == {0}
    assert seen[0] >= 3


def test_jobs_that_nobody_asks_for_are_not_kept() -> None:
    """A run of any length without waiting holds nothing of its jobs but their ids."""
    from klaviyo_ext.bulk.chunk_outcome import Delivered
    from klaviyo_ext.bulk.job_watch import Watching
    from klaviyo_ext.bulk.server_jobs import JobReader

    with blocking(Script([Receiver()]), Time()) as klaviyo:
        reader = JobReader(klaviyo.core, SUPPRESS.info)
    rows: Any = range(3)
    for wait, most in ((False, None), (True, None), (False, 5)):
        watching = Watching(reader, wait, most, Time())
        assert watching.needed == (wait or most is not None)
        if not watching.needed:
            watching.add(0, Delivered(1, rows, None, "J"))
            assert len(watching) == 0


def test_large_bodies_are_decoded_one_at_a_time_and_only_if_need_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests fail together, and a decoded body is many times as large."""
    from klaviyo_client.runtime import operation as module

    decoded: list[bytes] = []

    def loads(content: bytes) -> Any:
        decoded.append(content)
        return json.loads(content)

    plain = {"data": {"attributes": {"profiles": {"data": [{"attributes": {"email": "a"}}]}}}}
    adding = {"data": {"attributes": {"profiles": {"data": [{"meta": {"patch_properties": {"append": {"a": 1}}}}]}}}}
    escaped = json.dumps(adding).replace("append", "\\u0061ppend")
    operation = profiles.bulk_import_profiles({})
    with monkeypatch.context() as patch:
        patch.setattr("klaviyo_client.runtime.encoding.json", SimpleNamespace(loads=loads))
        for body, replayable, times in (
            (json.dumps(plain), True, 0),
            (json.dumps(plain | {"x": "append"}), True, 0),
            (json.dumps(adding), False, 1),
            (escaped, False, 1),
            ('{"data": ', False, 1),
        ):
            decoded.clear()
            call: Any = module.Operation(operation.info, operation.path, body=body.encode())
            assert call.replayable is replayable, body
            assert len(decoded) == times, body
