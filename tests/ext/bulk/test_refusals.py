"""Refusals: outages blame no rows, what hits every row ends the run, and few requests find the bad rows."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Collection
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from klaviyo_client.api import profiles
from klaviyo_ext import Retry, errors
from klaviyo_ext.bulk import BulkReport, RowsFailed, report_of
from klaviyo_ext.bulk.row_search import RowSearch
from tests.ext.bulk.receiver import BOTH, SUPPRESS, Receiver, Rule, Run, blaming, blunt, check, people, run
from tests.ext.kernel import answer, refusal

SUBSCRIBE = profiles.bulk_subscribe_profiles({})
HTML = b"<!DOCTYPE html><html><body>Service unavailable</body></html>"


def told(result: Run) -> BulkReport:
    report = result.report or report_of(result.error or ValueError())
    assert report is not None
    check(report, result.events)
    return report


# ---- outages


def _outages() -> dict[str, httpx.Response]:
    html = (
        300,
        302,
        304,
        307,
        400,
        401,
        403,
        404,
        405,
        406,
        408,
        409,
        410,
        415,
        421,
        422,
        425,
        426,
        429,
        444,
        451,
        499,
    )
    found = {f"{status} with HTML": httpx.Response(status, content=HTML) for status in html}
    found |= {f"{status} empty": httpx.Response(status) for status in (300, 400, 404, 406, 409, 422)}
    found |= {f"{status} of the API": refusal(status, "x") for status in (402, 405, 406, 408, 415, 421, 425, 426, 429)}
    for name, document in {
        "other JSON": {"message": "no upstream"},
        "errors that say nothing": {"errors": [{}, {"status": 400}]},
        "errors that are no list": {"errors": "no"},
        "a list": [],
        "null": None,
    }.items():
        found |= {f"{status} with {name}": httpx.Response(status, json=document) for status in (400, 409, 422)}
    found |= {f"{status} with HTML": httpx.Response(status, content=HTML) for status in (200, 201, 202)}
    found["200 with errors"] = answer({"errors": [{"code": "x", "detail": "D"}]})
    found["202 with errors"] = answer({"errors": [{"code": "x", "detail": "D"}]}, status=202)
    for name, page in {
        "a text": b"OK",
        "a marked page": b"\xef\xbb\xbf" + HTML,
        "a list": b"[]",
        "null": b"null",
    }.items():
        found |= {f"{status} with {name}": httpx.Response(status, content=page) for status in (200, 201, 202)}
    found["203 with a list"] = httpx.Response(203, json=[])
    return found


OUTAGES = _outages()


@pytest.mark.parametrize("name", OUTAGES)
def test_an_outage_in_the_middle_blames_no_row_and_can_be_resumed(name: str, tmp_path: Path) -> None:
    """After 3 requests, and for good; at most the requests that were on their way meet it."""
    path = tmp_path / "import.sqlite"
    server = Receiver(rule=lambda number, _: OUTAGES[name] if number > 3 else None)
    options: dict[str, Any] = {"journal": path, "concurrency": 4, "retry": Retry(attempts=1)}
    result = run("async", server, SUPPRESS, people(1_000), **options)
    report = told(result)
    assert isinstance(result.error, errors.APIStatusError | errors.BadResponseError)
    assert (report.accepted, report.failed_count, report.unknown_count) == (300, 0, 0)
    assert (report.unsent, report.interrupted) == (report.read - 300, True)
    assert len(server.seen) <= 3 + 4
    first, last = report.ended_in or (0, 0)
    assert last - first == 99
    again = Receiver()
    second = told(run("async", again, SUPPRESS, people(1_000), journal=path))
    assert (second.accepted, second.resumed, second.failed_count) == (700, 300, 0)
    assert sum(again.sizes) == 700
    assert second.unconfirmed == 300  # the other server does not know the jobs of the first run


@BOTH
def test_an_outage_that_looks_like_a_refusal_blames_no_row_either(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "import.sqlite"
    server = Receiver(rule=lambda number, _: blunt(400) if number > 3 else None)
    result = run(kind, server, SUPPRESS, people(2_000), journal=path, concurrency=1)
    report = told(result)
    assert isinstance(result.error, errors.RowsRefusedError)
    assert (report.accepted, report.failed_count) == (300, 0)
    assert len(server.seen) <= 3 + 8 + 30
    second = told(run(kind, Receiver(), SUPPRESS, people(2_000), journal=path))
    assert (second.accepted, second.failed_count) == (1_700, 0)


def test_the_brake_is_reset_by_an_acceptance() -> None:
    """Not switched off: the same streak ends a run after any number of acceptances."""

    def rule(number: int, records: list[Any]) -> httpx.Response | None:
        return blunt(400) if len(server.accepted) >= 50 else None

    server = Receiver(rule=rule)
    result = run("sync", server, SUPPRESS, people(10_000), concurrency=1)
    assert isinstance(result.error, errors.RowsRefusedError)
    assert (len(server.accepted), len(server.seen) < 50 + 40) == (50, True)


# ---- rows that the server does not name


def test_a_row_counts_as_refused_once_something_was_accepted_after_it(tmp_path: Path) -> None:
    path = tmp_path / "import.sqlite"
    rule = refusing({"p3@klaviyo-fake.io", "p199@klaviyo-fake.io"}, "unnamed")
    first = told(run("sync", Receiver(rule=rule), SUPPRESS, people(200), journal=path, concurrency=1))
    assert [row.index for row in first.failed] == [3, 199]
    assert first.failed_count == 2
    again = Receiver()
    second = told(run("sync", again, SUPPRESS, people(200), journal=path))
    assert [len(records) for records in again.seen] == [1]  # nothing had been accepted after the last row
    assert [row.index for row in second.failed] == [3]


def test_a_refusal_in_doubt_is_told_at_the_end() -> None:
    server = Receiver(rule=lambda _, __: blunt(400))
    result = run("sync", server, SUPPRESS, people(5))
    report = told(result)
    assert result.error is None
    assert (report.failed_count, report.unsent, report.ok) == (5, 0, False)
    assert len([row for event in result.of(RowsFailed) for row in event.rows]) == 5


# ---- what hits every row


def sms(record: Any, number: int) -> httpx.Response:
    """The refusal of a row, with its values in the text."""
    email = record["attributes"]["email"]
    detail = f"The number '+1 555 {number:04}' of {email} (profile 01H{number:05}) is not in a supported region."
    return refusal(400, "invalid", detail=detail, source={"pointer": "/data"})


@BOTH
@pytest.mark.parametrize("named", [False, True])
def test_what_hits_every_row_ends_the_run_and_is_told(kind: str, named: bool) -> None:
    def rule(number: int, records: list[Any]) -> httpx.Response:
        response = sms(records[0], number)
        if named:
            body = response.json()
            body["errors"][0]["source"] = {"pointer": "/data/attributes/profiles/data/0/attributes/phone_number"}
            response = answer(body, status=400)
        return response

    server = Receiver(rule=rule, job=None)
    result = run(kind, server, SUBSCRIBE, people(1_500))
    report = told(result)
    error = result.error
    assert isinstance(error, errors.RowsRefusedError)
    assert isinstance(error.__cause__, errors.ValidationError)
    assert 30 <= error.refusals <= 30 + 8  # others may be refused at the same time
    assert error.reason == "The number … of … (profile …) is not in a supported region."
    assert error.field == ("phone_number" if named else None)
    assert f"{error.refusals} refusals in a row for the same reason" in str(error)
    assert report.accepted == 0
    assert len(server.seen) <= 30 + 8 * 10
    assert (report.failed_count >= 30) is named  # more if others were on their way


def test_refusals_for_ever_new_reasons_end_the_run_as_well() -> None:
    words = ["".join(random.Random(n).choices("abcdefgh", k=12)) for n in range(3_000)]
    server = Receiver(rule=lambda number, _: refusal(400, "invalid", detail=words[number]), job=None)
    result = run("sync", server, SUBSCRIBE, people(1_500), concurrency=1)
    error = result.error
    assert isinstance(error, errors.RowsRefusedError)
    assert (error.refusals, error.reason) == (100, None)
    assert len(server.seen) < 120


# ---- the search for bad rows


def refusing(bad: Collection[str], how: str) -> Rule:
    """Refuses requests with bad rows, and names ``all`` of them, the ``first``, or none."""

    def rule(_: int, records: list[Any]) -> httpx.Response | None:
        hit = [place for place, record in enumerate(records) if record["attributes"]["email"] in bad]
        if not hit:
            return None
        return blunt(400) if how == "unnamed" else blaming("invalid", *(hit if how == "all" else hit[:1]))

    return rule


COSTS: list[Any] = [
    ("all", 0.01, 4),
    ("all", 0.5, 4),
    ("all", 1.0, 2),
    ("first", 0.01, 30),
    ("first", 0.1, 200),
    pytest.param("first", 0.5, 900, marks=pytest.mark.slow),
    ("unnamed", 0.01, 170),
    ("unnamed", 0.1, 850),
    pytest.param("unnamed", 0.5, 1_600, marks=pytest.mark.slow),
]


@pytest.mark.parametrize(("how", "share", "most"), COSTS)
def test_how_many_requests_it_takes(how: str, share: float, most: int) -> None:
    """Of 1,500 rows, so many are bad; that is the number of requests, and exactly those rows are refused."""
    bad = set(random.Random(1).sample(range(1_500), int(1_500 * share)))
    server = Receiver(rule=refusing({f"p{n}@klaviyo-fake.io" for n in bad}, how), job=None)
    result = run("async", server, SUBSCRIBE, people(1_500), pace=False)
    report = told(result)
    assert {row.index for row in report.failed} == bad
    assert (report.accepted, report.unsent) == (1_500 - len(bad), 0)
    assert len(server.seen) <= most


def test_a_row_that_makes_every_request_too_large_is_found_by_halving() -> None:
    def rule(_: int, records: list[Any]) -> httpx.Response | None:
        emails = [record["attributes"]["email"] for record in records]
        return httpx.Response(413, content=HTML) if "p437@klaviyo-fake.io" in emails else None

    server = Receiver(rule=rule, job=None)
    report = told(run("sync", server, SUBSCRIBE, people(1_000)))
    assert ([row.index for row in report.failed], report.accepted) == ([437], 999)
    assert len(server.seen) < 40


@given(
    bad=st.sets(st.integers(0, 39)),
    named=st.integers(0, 3),
    limit=st.integers(1, 40),
    streaks=st.lists(st.integers(0, 40), max_size=200),
)
@settings(max_examples=200, deadline=None)
def test_a_search_ends_with_an_outcome_for_each_row(bad: set[int], named: int, limit: int, streaks: list[int]) -> None:
    """Whatever the server names, and however large a request may be."""
    search, outcomes, requests = RowSearch(deque(range(40))), dict[int, bool](), 0
    while group := search.next(streaks.pop() if streaks else 0):
        requests += 1
        assert not outcomes.keys() & set(group)
        hit = [place for place in group if place in bad]
        if len(group) > limit:
            search.too_large(group)
        elif not hit:
            search.accepted(group)
            outcomes |= dict.fromkeys(group, True)
        elif named:
            search.named(group, hit[:named])
            outcomes |= dict.fromkeys(hit[:named], False)
        else:
            search.refused(group)
            outcomes |= dict.fromkeys(group if len(group) == 1 else (), False)
    assert outcomes == {place: place not in bad for place in range(40)}
    assert requests <= 40 * 4
