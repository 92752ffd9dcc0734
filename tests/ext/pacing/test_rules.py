"""The numbers of pacing: when each place comes, what is forgotten when, and whom a wait is put down to."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import klaviyo_client
from klaviyo_client.runtime.operation import Operation, Quota, RateLimit
from klaviyo_ext.core.effects import Sleep
from klaviyo_ext.errors import QuotaExhaustedError
from klaviyo_ext.pacing import Bucket, Grant, MemoryStorage, Pacer, seen_limits
from klaviyo_ext.pacing.storage import LATE, MARGIN, UNANSWERED

SECOND, MINUTE, DAY = Quota(2, 1), Quota(5, 60), Quota(8, 86_400)
WINDOW = 1 + MARGIN
BURST = Bucket("burst", (SECOND,))
BOTH = Bucket("both", (SECOND, MINUTE))


class Clock:
    def __init__(self, now: float = 1000.0) -> None:
        self.now = now
        self.storage = MemoryStorage(lambda: self.now)

    def send(self, bucket: Bucket = BURST, **how: Any) -> Any:
        """Take a place that is free, send the call, and have its answer at once."""
        grant = self.storage.take(bucket, None, **how)
        assert grant.wait == 0
        self.storage.settle(bucket, grant.place)
        return grant.place

    def wait(self, bucket: Bucket = BURST, **how: Any) -> float:
        """How long the next call would wait; nothing is kept of it."""
        grant = self.storage.take(bucket, None, **how)
        self.storage.give_back(bucket, grant.place)
        return round(grant.wait, 6)

    def log(self, bucket: Bucket = BURST) -> Any:
        return self.storage._logs[bucket.key]


def test_constants_of_the_pacing() -> None:
    assert (MARGIN, UNANSWERED, LATE) == (0.05, 3.0, 60.0)


@pytest.mark.parametrize(("after", "expected"), [(0.0, WINDOW), (0.5, 0.55), (1.0, 0.05), (1.05, 0.0), (2.0, 0.0)])
def test_a_window_is_a_margin_longer_than_it_is(after: float, expected: float) -> None:
    clock = Clock()
    clock.send()
    clock.send()
    clock.now += after
    assert clock.wait() == pytest.approx(expected)


def test_the_margin_can_be_another() -> None:
    clock = Clock()
    clock.storage = MemoryStorage(lambda: clock.now, margin=0.5)
    clock.send()
    clock.send()
    assert clock.wait() == 1.5


@pytest.mark.parametrize(("seconds", "now"), [(5e-7, True), (2e-6, False)])
def test_less_than_a_microsecond_is_no_wait(seconds: float, now: bool) -> None:
    clock = Clock()
    clock.storage.block(BURST, seconds)
    grant = clock.storage.take(BURST, None)
    assert (grant.wait == 0) == now
    assert grant.place.sent == now


def test_each_waits_for_the_one_before_and_the_window() -> None:
    clock = Clock()
    waits = [round(clock.storage.take(BURST, None).wait, 6) for _ in range(7)]
    assert waits == [0, 0, WINDOW, WINDOW, 2 * WINDOW, 2 * WINDOW, round(3 * WINDOW, 6)]


def test_the_longer_window_holds_as_well() -> None:
    clock = Clock()
    waits = [round(clock.storage.take(BOTH, None).wait, 6) for _ in range(7)]
    assert waits == [0, 0, WINDOW, WINDOW, 2 * WINDOW, 60 + MARGIN, 60 + MARGIN]


def test_the_quota_that_a_wait_is_due_to() -> None:
    clock = Clock()
    bucket = Bucket("three", (SECOND, MINUTE, DAY))
    named = [clock.storage.take(bucket, None).quota for _ in range(10)]
    assert named == [None, None, SECOND, SECOND, SECOND, MINUTE, MINUTE, MINUTE, DAY, DAY]


@pytest.mark.parametrize(
    ("full", "closed", "expected"),
    [
        (None, 0, None),
        (None, -1, None),
        (SECOND, 0, SECOND),
        (None, 0.5, SECOND),
        (None, 1, SECOND),
        (None, 1.5, MINUTE),
        (None, 60, MINUTE),
        (None, 61, DAY),
        (None, 1e9, DAY),
        (DAY, 1, DAY),
        (SECOND, 61, DAY),
        (MINUTE, 30, MINUTE),
        (SECOND, 1, SECOND),
    ],
)
def test_whom_a_refusal_is_put_down_to(full: Quota | None, closed: float, expected: Quota | None) -> None:
    assert Bucket("b", (SECOND, MINUTE, DAY)).blamed(full, closed) == expected


@pytest.mark.parametrize(("patience", "kept"), [(WINDOW, True), (WINDOW - 0.001, False), (0.0, False), (None, True)])
def test_a_place_that_is_too_far_away_is_not_kept(patience: float | None, kept: bool) -> None:
    clock = Clock(0.0)
    clock.send()
    clock.send()
    grant = clock.storage.take(BURST, patience)
    assert round(grant.wait, 6) == WINDOW
    assert (grant.place is not None) == kept
    assert grant.quota == SECOND
    assert len(clock.log().waiting) == kept


def test_patience_of_nothing_is_enough_for_a_free_place() -> None:
    assert Clock().storage.take(BURST, 0.0).place is not None


# --- refusals ---------------------------------------------------------------------------------------


def test_a_refusal_closes_the_bucket_for_as_long_as_it_says() -> None:
    clock = Clock()
    clock.storage.block(BURST, 10)
    assert clock.wait() == 10
    clock.now += 4
    assert clock.wait() == 6
    clock.storage.block(BURST, 1)
    assert clock.wait() == 6, "a shorter refusal opens nothing"
    clock.storage.block(BURST, 20)
    assert clock.wait() == 20
    clock.now += 20
    assert clock.wait() == 0


def test_those_that_wait_are_moved_by_one_time_and_never_to_the_front() -> None:
    clock = Clock()
    clock.send()
    clock.send()
    places = [clock.storage.take(BURST, None).place for _ in range(4)]
    before = [place.when for place in places]
    clock.storage.block(BURST, 5)
    after = [place.when for place in places]
    assert after[0] == clock.now + 5
    assert [new - old for new, old in zip(after, before, strict=True)] == pytest.approx([5 - WINDOW] * 4)
    clock.storage.block(BURST, 1)
    assert [place.when for place in places] == after


def test_places_that_were_to_come_by_now_are_not_moved() -> None:
    clock = Clock()
    clock.send()
    clock.send()
    late = clock.storage.take(BURST, None).place
    then = late.when
    clock.now = then
    soon = clock.storage.take(BURST, None).place
    clock.storage.block(BURST, 7)
    assert late.when == then
    assert soon.when >= clock.now + 7 or soon.when == then


# --- who goes first ---------------------------------------------------------------------------------


def test_who_goes_first_waits_for_what_was_sent_only() -> None:
    clock = Clock()
    clock.send()
    clock.send()
    for _ in range(4):
        clock.storage.take(BURST, None)
    assert clock.wait() == round(3 * WINDOW, 6)
    assert clock.wait(first=True) == WINDOW


def test_those_that_go_first_keep_their_order_among_each_other() -> None:
    clock = Clock()
    clock.send()
    clock.send()
    usual = clock.storage.take(BURST, None).place
    first, second = (clock.storage.take(BURST, None, first=True).place for _ in range(2))
    assert clock.log().waiting == [first, second, usual]
    assert first.number < second.number < usual.number


# --- claims -----------------------------------------------------------------------------------------


def test_a_claim_in_time_sends_the_call() -> None:
    clock = Clock()
    clock.send()
    clock.send()
    place = clock.storage.take(BURST, None).place
    clock.now = place.when
    assert clock.storage.claim(BURST, place) == 0
    assert (place.sent, clock.log().waiting, clock.log().away) == (True, [], [place])


def test_a_claim_that_is_too_early_says_how_long_still() -> None:
    clock = Clock()
    clock.send()
    clock.send()
    place = clock.storage.take(BURST, None).place
    clock.now = place.when - 0.4
    assert clock.storage.claim(BURST, place) == pytest.approx(0.4)
    assert not place.sent
    assert clock.log().waiting == [place]


def test_a_claim_while_the_bucket_is_closed_waits() -> None:
    clock = Clock()
    clock.send()
    clock.send()
    place = clock.storage.take(BURST, None).place
    clock.now = place.when
    clock.storage.block(BURST, 3)
    assert clock.storage.claim(BURST, place) == pytest.approx(3)


# --- answers, and what never came -------------------------------------------------------------------


def test_a_call_on_its_way_counts_as_sent_just_now() -> None:
    clock = Clock()
    first, _ = clock.storage.take(BURST, None), clock.storage.take(BURST, None)
    clock.now += 2
    assert clock.wait() == WINDOW
    clock.storage.settle(BURST, first.place)
    assert clock.wait() == WINDOW
    clock.now += 0.5
    assert clock.wait() == pytest.approx(0.55)


@pytest.mark.parametrize(("after", "away"), [(2.9, 2), (3.0, 0), (3.5, 0)])
def test_a_call_without_an_answer_arrived_three_seconds_later(after: float, away: int) -> None:
    clock = Clock()
    places = [clock.storage.take(BURST, None).place for _ in range(2)]
    clock.now += after
    clock.wait()
    log = clock.log()
    assert len(log.away) == away
    if not away:
        assert [place.when for place in log.arrived] == [1003.0, 1003.0]
        assert clock.wait() == pytest.approx(max(0.0, 1003 + WINDOW - clock.now))
        clock.storage.settle(BURST, places[0])
        assert [place.when for place in log.arrived] == [1003.0, 1003.0], "an answer after that moves nothing"


@pytest.mark.parametrize(("after", "left"), [(WINDOW - 0.01, 1), (WINDOW + 0.01, 0)])
def test_calls_are_forgotten_when_no_window_reaches_back(after: float, left: int) -> None:
    clock = Clock(0.0)
    clock.send()
    clock.now += after
    clock.storage.take(BURST, -1)
    assert len(clock.log().arrived) == left


@pytest.mark.parametrize(("after", "left"), [(LATE - 0.01, 1), (LATE + 0.01, 0)])
def test_places_that_nobody_comes_for_lapse_a_minute_after_their_window(after: float, left: int) -> None:
    clock = Clock(0.0)
    clock.send()
    clock.send()
    place = clock.storage.take(BURST, None).place
    clock.now = place.when + WINDOW + after
    clock.storage.take(BURST, -1)
    assert len(clock.log().waiting) == left


@pytest.mark.parametrize(("now", "left"), [(62.0, 1), (62.5, 0)])
def test_at_the_very_moment_a_place_is_still_kept(now: float, left: int) -> None:
    clock = Clock(0.0)
    clock.storage = MemoryStorage(lambda: clock.now, margin=0.0)
    clock.send()
    clock.send()
    assert clock.storage.take(BURST, None).place.when == 1.0
    clock.now = now
    clock.storage.take(BURST, -1)
    assert len(clock.log().waiting) == left


def test_a_place_can_be_given_back_wherever_it_is() -> None:
    clock = Clock()
    arrived, away = clock.send(), clock.storage.take(BURST, None).place
    waiting = clock.storage.take(BURST, None).place
    log = clock.log()
    assert (log.arrived, log.away, log.waiting) == ([arrived], [away], [waiting])
    for place in (waiting, away, arrived):
        clock.storage.give_back(BURST, place)
        clock.storage.give_back(BURST, place)
    assert (log.arrived, log.away, log.waiting) == ([], [], [])
    assert clock.wait() == 0


def test_of_calls_at_one_time_the_right_one_is_given_back() -> None:
    clock = Clock()
    bucket = Bucket("five", (Quota(5, 1),))
    places = [clock.send(bucket) for _ in range(5)]
    clock.storage.give_back(bucket, places[3])
    assert clock.log(bucket).arrived == [*places[:3], places[4]]
    more = clock.storage.take(bucket, None).place
    clock.now += 0.1
    clock.storage.settle(bucket, more)
    clock.storage.give_back(bucket, places[0])
    assert clock.log(bucket).arrived == [*places[1:3], places[4], more]


# --- many buckets -----------------------------------------------------------------------------------


def test_idle_buckets_are_dropped_when_there_are_sixty_four() -> None:
    clock = Clock()
    logs = clock.storage._logs
    for number in range(64):
        clock.send(Bucket(f"b{number}", (SECOND,)))
    clock.now += 10
    clock.send(Bucket("b0", (SECOND,)))
    assert len(logs) == 64, "no new one, no look"
    clock.send(Bucket("new", (SECOND,)))
    assert sorted(clock.storage._logs) == ["b0", "new"]


@pytest.mark.parametrize("busy", ["arrived", "away", "waiting", "closed"])
def test_busy_buckets_stay(busy: str) -> None:
    clock = Clock()
    bucket = Bucket("busy", (SECOND,))
    if busy == "arrived":
        clock.send(bucket)
    elif busy == "away":
        clock.storage.take(bucket, None)
    elif busy == "closed":
        clock.storage.block(bucket, 9)
    else:
        clock.storage.block(bucket, 9)
        clock.storage.take(bucket, None)
        clock.log(bucket).closed = 0.0
    for number in range(64):
        clock.storage.take(Bucket(f"b{number}", (SECOND,)), -1)
    assert "busy" in clock.storage._logs
    assert sorted(clock.storage._logs) == ["b63", "busy"]


def test_the_next_look_comes_when_there_are_twice_as_many() -> None:
    clock = Clock()
    for number in range(200):
        clock.send(Bucket(f"b{number}", (SECOND,)))
    assert len(clock.storage._logs) == 200
    clock.now += 10
    for number in range(100):
        clock.storage.take(Bucket(f"n{number}", (SECOND,)), -1)
    assert len(clock.storage._logs) < 200


# --- what the server tells --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "quotas", "limit"),
    [
        ("3", (), 3),
        ("3, 3;w=1, 60;w=60", (Quota(3, 1), Quota(60, 60)), 3),
        ("10, 10;w=1,150 ; w=60", (Quota(10, 1), Quota(150, 60)), 10),
        ("0;w=1, 5;w=0", (), None),
        ("5;w=60", (Quota(5, 60),), None),
        ("", (), None),
        ("many", (), None),
        ("1234567890", (), None),
    ],
)
def test_limits_in_headers(told: str, quotas: tuple[Quota, ...], limit: int | None) -> None:
    seen = seen_limits({"ratelimit-limit": told, "ratelimit-remaining": "2", "ratelimit-reset": "7"})
    assert seen is not None
    assert (seen.quotas, seen.limit, seen.remaining, seen.reset) == (quotas, limit, 2, 7)


def test_headers_that_are_not_there() -> None:
    assert seen_limits({"ratelimit-remaining": "2"}) is None
    seen = seen_limits({"ratelimit-limit": "3"})
    assert seen is not None
    assert (seen.limit, seen.remaining, seen.reset) == (3, None, None)


# --- waiting for tomorrow ---------------------------------------------------------------------------


class Told(MemoryStorage):
    """Gives out one place, of which it says what it is told."""

    def __init__(self, wait: float, quota: Quota | None) -> None:
        super().__init__()
        self.grant = Grant(wait, "place", quota)

    def take(self, bucket: Bucket, patience: float | None, *, first: bool = False) -> Grant:
        return self.grant

    def claim(self, bucket: Bucket, place: object) -> float:
        return 0.0

    def give_back(self, bucket: Bucket, place: object) -> None:
        """Nothing is kept."""


LIMITED = attrs.evolve(
    klaviyo_client.operations["get_profile"], rate_limit=RateLimit(burst=SECOND, steady=MINUTE), rate_penalties=()
)


@pytest.mark.parametrize(
    ("wait", "quota", "waits"),
    [
        (60.0, DAY, True),
        (60.5, DAY, False),
        (60.5, MINUTE, True),
        (60.5, Quota(9, 86_399), True),
        (60.5, None, True),
        (59.0, DAY, True),
    ],
)
def test_nobody_waits_longer_than_a_minute_for_tomorrow(wait: float, quota: Quota | None, waits: bool) -> None:
    pacer = Pacer(Told(wait, quota))
    flow = pacer.acquire(Operation(LIMITED, "/x"), "acme", None)
    if waits:
        assert next(flow) == Sleep(wait)
        with pytest.raises(StopIteration) as ended:
            flow.send(None)
        assert ended.value.value.waited == wait
    else:
        with pytest.raises(QuotaExhaustedError) as caught:
            next(flow)
        assert (caught.value.quota, caught.value.retry_after) == (quota, wait)


@pytest.mark.parametrize(("patience", "waits"), [(5.0, True), (4.999, False), (None, True)])
def test_patience_is_enough_for_what_it_is(patience: float | None, waits: bool) -> None:
    flow = Pacer(Told(5.0, SECOND)).acquire(Operation(LIMITED, "/x"), "acme", patience)
    if waits:
        assert next(flow) == Sleep(5.0)
    else:
        with pytest.raises(QuotaExhaustedError):
            next(flow)
