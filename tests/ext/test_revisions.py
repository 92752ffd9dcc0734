"""What is known of the life of a revision, and the warnings of calls with an old one."""

from __future__ import annotations

import asyncio
import warnings
from datetime import UTC, date, datetime, timedelta, timezone
from threading import Thread
from typing import Any

import pytest

import klaviyo_client
from klaviyo_client.api import profiles
from klaviyo_ext import errors, revisions
from klaviyo_ext.core.send_loop import Clock
from klaviyo_ext.revisions import lifecycle
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, profile

CALL = profiles.get_profile("P1")
LIFE = lifecycle(klaviyo_client.REVISION)
DEPRECATED, RETIRED = (
    datetime.combine(day or date.max, datetime.min.time(), UTC) for day in (LIFE.deprecated, LIFE.retired)
)
MOMENT = timedelta(microseconds=1)


@pytest.fixture(autouse=True)
def a_process_that_warned_of_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revisions, "_due", {})


class At(Time):
    """A clock that shows a certain time of day, and counts how often it is asked."""

    def __init__(self, when: datetime) -> None:
        super().__init__()
        self.when = when
        self.asked = 0

    def now(self) -> datetime:
        self.asked += 1
        return self.when


def warned(time: Time, **options: Any) -> list[Warning]:
    """What one call of a new client warns of."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        blocking(Script([answer(profile())]), time).send(CALL, **options)
    return [one.message for one in caught if isinstance(one.message, Warning)]


@pytest.mark.parametrize(
    ("revision", "dates"),
    [
        ("2026-07-15", (date(2026, 7, 15), date(2027, 7, 15), date(2028, 7, 15))),
        ("2024-02-29", (date(2024, 2, 29), date(2025, 3, 1), date(2026, 3, 1))),
        ("2026-07-15.pre", (date(2026, 7, 15), None, None)),
        ("2022-02-16.rc1", (date(2022, 2, 16), None, None)),
    ],
)
def test_dates(revision: str, dates: tuple[date, date | None, date | None]) -> None:
    life = lifecycle(revision)
    assert (life.revision, life.released, life.deprecated, life.retired) == (revision, *dates)


@pytest.mark.parametrize(
    "revision", ["2026-13-01", "2026-02-30", "15.07.2026", "", "9999-01-01", "2026-07-15.", 7, None]
)
def test_what_is_no_revision(revision: Any) -> None:
    with pytest.raises(errors.ArgumentError, match="revision"):
        lifecycle(revision)


@pytest.mark.parametrize(
    ("day", "stage"),
    [
        (date(2026, 7, 14), "stable"),
        (date(2026, 7, 15), "stable"),
        (date(2027, 7, 14), "stable"),
        (date(2027, 7, 15), "deprecated"),
        (date(2028, 7, 14), "deprecated"),
        (date(2028, 7, 15), "retired"),
        (datetime(2027, 7, 15, tzinfo=UTC) - MOMENT, "stable"),
        (datetime(2027, 7, 15, tzinfo=UTC), "deprecated"),
        (datetime(2027, 7, 15, 1, tzinfo=timezone(timedelta(hours=2))), "stable"),  # in UTC it is the day before
    ],
)
def test_stages(day: date, stage: str) -> None:
    assert lifecycle("2026-07-15").stage(day) == stage
    assert lifecycle("2026-07-15.pre").stage(day) == "beta"


def test_today() -> None:
    assert lifecycle("2020-01-01").stage() == "retired"
    assert lifecycle("2200-01-01").stage() == "stable"


@pytest.mark.parametrize(
    ("when", "kind"),
    [
        (DEPRECATED - MOMENT, None),
        (DEPRECATED, errors.RevisionDeprecatedWarning),
        (RETIRED - MOMENT, errors.RevisionDeprecatedWarning),
        (RETIRED, errors.RevisionRetiredWarning),
    ],
)
def test_warns_once_in_the_process(when: datetime, kind: type[Warning] | None) -> None:
    assert [type(one) for one in warned(At(when))] == ([] if kind is None else [kind])
    assert warned(At(when)) == []


def test_what_it_says() -> None:
    [deprecated] = warned(At(DEPRECATED))
    assert str(deprecated) == (
        f"revision {LIFE.revision} was deprecated on {LIFE.deprecated} and will be retired on {LIFE.retired}; "
        "regenerate the client for a newer revision"
    )
    [retired] = warned(At(RETIRED))
    assert str(retired) == (
        f"revision {LIFE.revision} was retired on {LIFE.retired}; regenerate the client for a newer revision"
    )


def test_each_revision_by_itself() -> None:
    time = At(RETIRED)
    assert len(warned(time)) == 1
    [other] = warned(time, revision="2026-04-15")
    assert "2026-04-15" in str(other)
    assert warned(time, revision="2026-07-15.pre") == []
    assert warned(time, revision="2028-04-15") == []
    assert warned(time, headers={"revision": "next"}) == []
    assert warned(time, headers={"Revision": "2025-10-15"}) != []


def test_the_process_goes_on_for_a_year() -> None:
    time = At(DEPRECATED - MOMENT)
    kinds = []
    for _ in range(4):
        kinds.append([type(one) for one in warned(time)])
        time.when += timedelta(days=183)
    assert kinds == [[], [errors.RevisionDeprecatedWarning], [], [errors.RevisionRetiredWarning]]


def test_what_was_said_costs_nothing() -> None:
    time = At(RETIRED)
    clock = Clock(monotonic=time, now=time.now)
    with pytest.warns(errors.RevisionRetiredWarning):
        revisions.warn_once("2026-07-15", clock.now)
    time.asked = 0
    for revision in ("2026-07-15", "2026-07-15.pre", "next"):
        revisions.warn_once(revision, clock.now)
    assert time.asked == 0


def test_async() -> None:
    client = awaiting(Script([answer(profile())]), At(DEPRECATED))
    with pytest.warns(errors.RevisionDeprecatedWarning):
        asyncio.run(client.send(CALL))


def test_a_warning_as_an_error_stops_the_call_once() -> None:
    script = Script([answer(profile())])
    client = blocking(script, At(DEPRECATED))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(errors.RevisionDeprecatedWarning):
            client.send(CALL)
        assert script.requests == []
        client.send(CALL)
    assert len(script.requests) == 1


def test_one_of_many_threads_warns() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        threads = [Thread(target=revisions.warn_once, args=("2026-07-15", lambda: RETIRED)) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(caught) == 1


def test_the_committed_revision_is_alive() -> None:
    assert lifecycle(klaviyo_client.REVISION).stage(date(2026, 11, 1)) == "stable"
