"""When a call is sent again, and after how long, at the number where each rule begins."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import attrs
import pytest

from klaviyo_client.api import profiles
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Response
from klaviyo_ext import errors
from klaviyo_ext.errors import classify
from klaviyo_ext.retry import OFF, Retry, exponential, linear
from klaviyo_ext.retry.policy import wait_before_retry
from klaviyo_ext.retry.retry_after import retry_after

READ: Operation[Any] = profiles.get_profile("P1")
WRITE: Operation[Any] = profiles.create_profile({"email": "a@b.co"})


def failed(status: int = 500, after: str | None = None, operation: Operation[Any] = READ) -> errors.APIError:
    return classify(Response(operation, status, {} if after is None else {"retry-after": after}, b""))


def lost(operation: Operation[Any] = READ, *, sent: bool = True) -> errors.TransportError:
    return errors.TransportError("lost", operation=operation, sent=sent)


def wait(policy: Retry, error: Any, *, attempt: int = 1, elapsed: float = 0.0) -> float | None:
    return wait_before_retry(policy, error.operation, error, attempt=attempt, elapsed=elapsed)


@pytest.mark.parametrize(("attempt", "expected"), [(1, 7.0), (2, 7.0), (3, None), (4, None)])
def test_the_last_attempt_is_the_last(attempt: int, expected: float | None) -> None:
    assert wait(Retry(attempts=3, strategy=lambda _: 7.0), failed(), attempt=attempt) == expected


@pytest.mark.parametrize(("asked", "expected"), [("120", 120.0), ("120.5", None), ("119", 119.0), ("121", None)])
def test_the_server_may_ask_for_as_long_as_the_cap(asked: str, expected: float | None) -> None:
    policy = Retry(random=lambda: 0.0, deadline=None)
    assert policy.max_retry_after == 120
    assert wait(policy, failed(429, asked)) == expected


@pytest.mark.parametrize(("elapsed", "expected"), [(0.0, 10.0), (170.0, 10.0), (170.5, None), (1e9, None)])
def test_the_next_attempt_may_begin_at_the_deadline_but_not_later(elapsed: float, expected: float | None) -> None:
    policy = Retry(random=lambda: 0.0, strategy=linear(10))
    assert policy.deadline == 180
    assert wait(policy, failed(), elapsed=elapsed) == expected
    assert wait(policy, failed(429, "10"), elapsed=elapsed) == expected
    assert wait(attrs.evolve(policy, deadline=None), failed(), elapsed=elapsed) == 10.0


def test_a_deadline_of_nothing_lets_repeat_at_once_only() -> None:
    assert wait(Retry(deadline=0, strategy=lambda _: 0.0), failed()) == 0.0
    assert wait(Retry(deadline=0, strategy=lambda _: 0.001), failed()) is None


@pytest.mark.parametrize(("random", "expected"), [(0.0, 10.0), (0.5, 10.5), (1.0, 11.0)])
def test_up_to_a_tenth_is_added_to_what_the_server_asks_for(random: float, expected: float) -> None:
    assert wait(Retry(random=lambda: random), failed(429, "10")) == pytest.approx(expected)


def test_jitter_is_random_unless_it_is_told() -> None:
    waits = {wait(Retry(), failed(429, "10")) for _ in range(20)}
    assert len(waits) > 1
    assert all(each is not None and 10 <= each <= 11 for each in waits)


@pytest.mark.parametrize(("told", "expected"), [(3.0, 3.0), (0.0, 0.0), (-5.0, 0.0)])
def test_a_strategy_that_says_less_than_nothing_means_at_once(told: float, expected: float) -> None:
    assert wait(Retry(strategy=lambda _: told), failed()) == expected


def test_the_strategy_is_told_the_number_of_the_attempt() -> None:
    told: list[int] = []

    def strategy(attempt: int) -> float:
        told.append(attempt)
        return 1.0

    for attempt in (1, 2, 4):
        wait(Retry(strategy=strategy), failed(), attempt=attempt)
    wait(Retry(strategy=strategy), failed(429, "1"))
    assert told == [1, 2, 4], "it is not asked where the server names a wait"


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (failed(429), True),
        (failed(429, operation=WRITE), True),
        (failed(500), True),
        (failed(500, operation=WRITE), False),
        (failed(400), False),
        (failed(400, operation=WRITE), False),
        (lost(), True),
        (lost(WRITE), False),
        (lost(WRITE, sent=False), True),
        (lost(sent=False), True),
        (errors.BadResponseError("x", operation=READ), False),
        (errors.ArgumentError("x", operation=READ), False),
    ],
)
def test_what_may_be_repeated(error: Any, again: bool) -> None:
    assert (wait(Retry(strategy=linear(1)), error) == 1.0) == again
    if not again:
        assert wait(Retry(), error) is None


def test_off_is_one_attempt() -> None:
    assert OFF.attempts == 1
    assert wait(OFF, failed(429, "1")) is None


def test_defaults() -> None:
    policy = Retry()
    assert (policy.attempts, policy.deadline, policy.max_retry_after, policy.on_retry) == (5, 180.0, 120.0, None)
    assert all(0.25 <= policy.strategy(1) <= 0.5 for _ in range(20))
    assert 0 <= policy.random() < 1
    assert policy.random() != policy.random()
    assert repr(policy) == "Retry(attempts=5, deadline=180.0, max_retry_after=120.0)"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("attempts", 0),
        ("attempts", 1.5),
        ("attempts", "3"),
        ("attempts", None),
        ("deadline", -1),
        ("deadline", "3"),
        ("deadline", float("nan")),
        ("max_retry_after", -0.1),
        ("max_retry_after", None),
    ],
)
def test_numbers_are_checked(field: str, value: Any) -> None:
    with pytest.raises(errors.ArgumentError) as caught:
        Retry(**{field: value})
    assert caught.value.argument == field


@pytest.mark.parametrize(
    ("field", "value"), [("attempts", 1), ("deadline", 0), ("deadline", None), ("max_retry_after", 0)]
)
def test_the_least_numbers_that_fit(field: str, value: Any) -> None:
    assert getattr(Retry(**{field: value}), field) == value


def test_no_wait_that_is_longer_than_nothing_is_taken_where_the_cap_is_zero() -> None:
    assert wait(Retry(max_retry_after=0), failed(429, "0.1")) is None


# --- strategies -------------------------------------------------------------------------------------


def test_linear_goes_up_to_a_minute() -> None:
    assert [linear()(attempt) for attempt in (1, 2, 59, 60, 61)] == [1, 2, 59, 60, 60]
    assert [linear(0.5, maximum=1.2)(attempt) for attempt in (1, 2, 3)] == [0.5, 1.0, 1.2]


def test_exponential_goes_up_to_half_a_minute() -> None:
    certain = exponential(random=lambda: 1.0)
    assert [certain(attempt) for attempt in (1, 2, 3, 6, 7, 8)] == [0.5, 1, 2, 16, 30, 30]


@pytest.mark.parametrize(("random", "share"), [(0.0, 0.5), (0.5, 0.75), (1.0, 1.0)])
def test_half_of_the_wait_is_certain(random: float, share: float) -> None:
    strategy = exponential(8, factor=3, maximum=50, random=lambda: random)
    assert [strategy(attempt) for attempt in (1, 2, 3)] == [8 * share, 24 * share, 50 * share]


def test_any_number_of_attempts_makes_a_number() -> None:
    assert exponential(random=lambda: 1.0)(10_000) == 30
    assert exponential(1.0, factor=2.0, maximum=1e30, random=lambda: 1.0)(65) == 2.0**64
    assert exponential(1.0, factor=2.0, maximum=1e30, random=lambda: 1.0)(66) == 2.0**64


# --- dates ------------------------------------------------------------------------------------------


def test_a_part_of_a_second_until_a_date_is_a_wait() -> None:
    now = datetime(2026, 7, 15, 12, 0, 0, 500_000, UTC)
    assert retry_after({"retry-after": "Wed, 15 Jul 2026 12:00:01 GMT"}, now) == 0.5


def test_without_any_clock_a_date_counts_from_this_machines() -> None:
    until = datetime.now(UTC) + timedelta(seconds=100)
    for headers in ({}, {"date": "soon"}):
        wait = retry_after({"retry-after": format_datetime(until, usegmt=True), **headers})
        assert wait is not None
        assert 0 < wait <= 100


@pytest.mark.parametrize("strategy", [linear(), exponential()], ids=["linear", "exponential"])
def test_a_policy_can_be_sent_to_another_process(strategy: Callable[[int], float]) -> None:
    there = pickle.loads(pickle.dumps(Retry(attempts=3, strategy=strategy)))
    assert there.attempts == 3
    assert 0 < there.strategy(1) <= 1
