"""What every storage promises: places within the quotas, in order, now or later. Redis runs by the test's clock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from klaviyo_client.runtime.operation import Quota
from klaviyo_ext.pacing import Bucket, Grant, MemoryStorage, Storage
from klaviyo_ext.pacing.storage import MARGIN, UNANSWERED
from tests.ext.redis_server import set_clock, simulate_clock, started

BURST, STEADY, DAILY = Quota(3, 1), Quota(10, 60), Quota(20, 86_400)
BUCKET = Bucket("account:operation", (BURST, STEADY, DAILY))
SHORT = Bucket("account:short", (BURST,))
WINDOW = 1 + MARGIN


@attrs.define
class World:
    """A storage, and its time."""

    storage: Storage
    tell: Callable[[float], object] = attrs.field(default=lambda now: None)
    now: float = 1_000.0

    def __attrs_post_init__(self) -> None:
        self.tell(self.now)

    def pass_by(self, seconds: float) -> None:
        self.now += seconds
        self.tell(self.now)

    def take(self, bucket: Bucket, **how: Any) -> Grant:
        """Take a place; what goes out at once is answered at once."""
        grant = self.storage.take(bucket, None, **how)
        if grant.wait == 0:
            self.storage.settle(bucket, grant.place)
        return grant

    def waits(self, bucket: Bucket, count: int, **how: Any) -> list[float]:
        """Take places; when they come, in seconds from now."""
        return [round(self.take(bucket, **how).wait, 6) for _ in range(count)]

    def claim(self, bucket: Bucket, place: Any) -> float:
        """The same for a place whose time has come."""
        wait = self.storage.claim(bucket, place)
        if wait == 0:
            self.storage.settle(bucket, place)
        return wait


def in_memory() -> World:
    world: World
    storage = MemoryStorage(lambda: world.now)
    world = World(storage)
    return world


@pytest.fixture(scope="module")
def redis_socket() -> Iterator[str]:
    with started() as socket:
        yield socket


@pytest.fixture
def in_redis(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], World]]:
    import redis

    from klaviyo_ext.pacing import redis as module

    simulate_clock(module, monkeypatch)
    client = redis.Redis(unix_socket_path=request.getfixturevalue("redis_socket"))

    def make() -> World:
        client.flushall()
        return World(module.RedisStorage(client), lambda now: set_clock(client, now))

    yield make
    client.close()


@pytest.fixture(params=["memory", "redis"])
def make(request: pytest.FixtureRequest) -> Callable[[], World]:
    if request.param == "memory":
        return in_memory
    pytest.importorskip("redis", reason="the extra redis is not installed")
    request.getfixturevalue("redis_socket")
    found: Callable[[], World] = request.getfixturevalue("in_redis")
    return found


@pytest.fixture
def world(make: Callable[[], World]) -> World:
    return make()


def test_a_quota_is_given_at_once_and_then_the_next_window_of_every_length(world: World) -> None:
    windows = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3]
    assert world.waits(BUCKET, 11) == pytest.approx([*(number * WINDOW for number in windows), 60 + MARGIN])


def test_places_are_given_in_the_order_of_asking(world: World) -> None:
    waits = world.waits(BUCKET, 20)
    assert waits == sorted(waits)
    world.pass_by(30)
    assert world.waits(BUCKET, 1)[0] > waits[-1] - 30


def test_a_window_begins_when_the_calls_were_sent(world: World) -> None:
    for _ in range(3):
        world.take(SHORT)
        world.pass_by(0.25)
    assert world.waits(SHORT, 3) == pytest.approx([WINDOW - 0.75, WINDOW - 0.5, WINDOW - 0.25])


def test_a_place_beyond_the_patience_is_not_kept(world: World) -> None:
    world.waits(SHORT, 3)
    refused = world.storage.take(SHORT, 1.0)
    assert (refused.place, refused.quota) == (None, BURST)
    assert refused.wait == pytest.approx(WINDOW)
    assert world.storage.take(SHORT, 1.5).place is not None
    assert world.waits(SHORT, 3) == pytest.approx([WINDOW, WINDOW, 2 * WINDOW])


@pytest.mark.parametrize(("taken", "quota"), [(0, None), (3, BURST), (10, STEADY), (20, DAILY)])
def test_the_longest_quota_that_is_used_up_is_named(world: World, taken: int, quota: Quota | None) -> None:
    world.waits(BUCKET, taken)
    assert world.take(BUCKET).quota == quota


def test_buckets_are_counted_apart(world: World) -> None:
    world.waits(SHORT, 3)
    assert world.waits(attrs.evolve(SHORT, key="account:other"), 1) == [0.0]
    assert world.waits(attrs.evolve(SHORT, key="other:short"), 1) == [0.0]


def test_a_claim_in_time_goes_through_and_one_that_is_late_counts_from_then(world: World) -> None:
    world.waits(SHORT, 3)
    place = world.take(SHORT).place
    world.pass_by(WINDOW + 0.5)
    assert world.claim(SHORT, place) == 0.0
    assert world.waits(SHORT, 3) == [0.0, 0.0, WINDOW]


def test_an_early_claim_waits_on(world: World) -> None:
    world.waits(SHORT, 3)
    place = world.take(SHORT).place
    world.pass_by(1.0)
    assert world.claim(SHORT, place) == pytest.approx(MARGIN)
    world.pass_by(MARGIN)
    assert world.claim(SHORT, place) == 0.0


def test_a_call_counts_when_its_answer_comes(world: World) -> None:
    places = [world.storage.take(SHORT, None).place for _ in range(3)]
    world.pass_by(0.4)
    world.storage.settle(SHORT, places[1])
    world.pass_by(0.4)
    assert world.waits(SHORT, 3) == pytest.approx([WINDOW - 0.4, WINDOW, WINDOW])
    waiting = world.storage.take(SHORT, None).place
    world.pass_by(WINDOW - 0.4)
    assert world.storage.claim(SHORT, waiting) > 0


def test_a_call_without_an_answer_counts_some_seconds_later(world: World) -> None:
    places = [world.storage.take(SHORT, None).place for _ in range(3)]
    world.pass_by(UNANSWERED + 0.5)
    assert world.waits(SHORT, 1) == pytest.approx([WINDOW - 0.5])
    for place in places:
        world.storage.settle(SHORT, place)
    world.pass_by(WINDOW - 0.5)
    assert world.waits(SHORT, 1) == [0.0]


def test_those_that_are_all_late_keep_their_order_and_the_quota(world: World) -> None:
    world.waits(SHORT, 3)
    places = [world.take(SHORT).place for _ in range(9)]
    world.pass_by(10.0)
    waits = [world.claim(SHORT, place) for place in places]
    assert waits[:3] == [0.0] * 3
    assert all(wait > 0 for wait in waits[3:])
    world.pass_by(WINDOW)
    assert [world.claim(SHORT, place) == 0.0 for place in places[3:]] == [True] * 3 + [False] * 3


def test_who_comes_back_goes_before_those_that_wait(world: World) -> None:
    world.waits(SHORT, 3)
    waiting = [world.take(SHORT).place for _ in range(3)]
    back = world.take(SHORT, first=True)
    assert back.wait == pytest.approx(WINDOW)
    world.pass_by(WINDOW)
    assert world.claim(SHORT, back.place) == 0.0
    assert [world.claim(SHORT, place) == 0.0 for place in waiting] == [True, True, False]


def test_a_place_that_is_given_back_serves_another(world: World) -> None:
    world.waits(SHORT, 3)
    waiting = [world.take(SHORT).place for _ in range(3)]
    world.storage.give_back(SHORT, waiting[0])
    assert world.waits(SHORT, 1) == [WINDOW]
    world.storage.give_back(SHORT, waiting[0])
    world.storage.give_back(SHORT, waiting[1])
    world.pass_by(WINDOW)
    assert world.claim(SHORT, waiting[2]) == 0.0


def test_a_call_that_is_not_sent_after_all_does_not_count(world: World) -> None:
    places = [world.take(SHORT).place for _ in range(3)]
    for place in places[:2]:
        world.storage.give_back(SHORT, place)
    assert world.waits(SHORT, 3) == [0.0, 0.0, WINDOW]


def test_a_block_moves_all_that_wait_and_keeps_their_order(world: World) -> None:
    world.waits(SHORT, 3)
    places = [world.take(SHORT).place for _ in range(6)]
    world.pass_by(1.0)
    world.storage.block(SHORT, 3.0)
    refused = world.storage.take(SHORT, 1.0)
    assert (refused.place, refused.quota) == (None, BURST)
    world.pass_by(MARGIN)
    waits = [world.claim(SHORT, place) for place in places]
    assert waits == pytest.approx([3 - MARGIN] * 3 + [3 + WINDOW - MARGIN] * 3)
    world.pass_by(3 - MARGIN)
    assert [world.claim(SHORT, place) for place in places] == pytest.approx([0.0] * 3 + [WINDOW] * 3)


def test_a_block_holds_those_up_who_are_late_and_those_who_come_back(world: World) -> None:
    world.waits(SHORT, 3)
    late = world.take(SHORT).place
    world.pass_by(10.0)
    world.storage.block(SHORT, 2.0)
    world.storage.block(SHORT, 1.0)
    assert world.claim(SHORT, late) == pytest.approx(2.0)
    assert world.waits(SHORT, 1, first=True) == [2.0]
    world.pass_by(2.0)
    assert world.claim(SHORT, late) == 0.0


def test_a_long_block_is_put_down_to_the_window_that_is_as_long(world: World) -> None:
    for seconds, quota in ((1, BURST), (60, STEADY), (4_000, DAILY), (100_000, DAILY)):
        world.storage.block(BUCKET, seconds)
        assert world.storage.take(BUCKET, 0.0).quota == quota


def test_a_claim_of_a_place_that_was_forgotten_is_one_of_a_new_place(world: World) -> None:
    world.waits(SHORT, 3)
    lost = world.take(SHORT).place
    world.pass_by(100.0)
    assert world.waits(SHORT, 3) == [0.0] * 3
    assert world.claim(SHORT, lost) == pytest.approx(WINDOW)


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["take", "take", "take", "first", "block", "give back", "claim", "settle", "wait"]),
        st.integers(0, 40),
    ),
    max_size=120,
)


def _check(world: World, actions: list[tuple[str, int]]) -> None:
    bucket = Bucket("a:b", (Quota(2, 1), Quota(5, 7)))
    waiting: list[tuple[float, Any]] = []
    away: list[Any] = []
    sent: list[float] = []
    closed = 0.0
    for action, number in actions:
        if action in ("take", "first"):
            grant = world.storage.take(bucket, None, first=action == "first")
            if grant.wait > 0:
                waiting.append((world.now + grant.wait, grant.place))
            else:
                sent.append(world.now)
                away.append(grant.place)
        elif action == "block":
            world.storage.block(bucket, number / 10)
            closed = max(closed, world.now + number / 10)
        elif action == "give back" and waiting:
            world.storage.give_back(bucket, waiting.pop(number % len(waiting))[1])
        elif action == "settle" and away:
            world.storage.settle(bucket, away.pop(number % len(away)))
        elif action == "wait":
            world.pass_by(number / 8)
        due = [entry for entry in waiting if entry[0] <= world.now]
        if action == "claim" and due:
            entry = due[number % len(due)]
            waiting.remove(entry)
            wait = world.storage.claim(bucket, entry[1])
            if wait > 0:
                waiting.append((world.now + wait, entry[1]))
            else:
                sent.append(world.now)
                away.append(entry[1])
        assert not sent or sent[-1] < world.now or world.now >= closed - 1e-6 or sent[-1] < closed
    for quota in bucket.quotas:
        for begin, end in zip(sent, sent[quota.calls :], strict=False):
            assert end - begin >= quota.seconds + MARGIN - 1e-5


@given(ACTIONS)
def test_no_window_ever_holds_more_than_its_quota_in_memory(actions: list[tuple[str, int]]) -> None:
    _check(in_memory(), actions)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ACTIONS)
def test_no_window_ever_holds_more_than_its_quota_in_redis(
    in_redis: Callable[[], World], actions: list[tuple[str, int]]
) -> None:
    _check(in_redis(), actions)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ACTIONS)
def test_both_storages_give_the_same_places(in_redis: Callable[[], World], actions: list[tuple[str, int]]) -> None:
    worlds = [in_memory(), in_redis()]
    places: list[tuple[Any, Any]] = []
    waiting: list[tuple[Any, Any]] = []  # only those are claimed: a place that has come is used up
    for action, number in actions:
        if action in ("take", "first"):
            grants = [world.storage.take(BUCKET, 90.0, first=action == "first") for world in worlds]
            assert grants[0].wait == pytest.approx(grants[1].wait, abs=1e-4)
            assert grants[0].quota == grants[1].quota
            assert (grants[0].place is None) == (grants[1].place is None)
            if grants[0].place is not None:
                places.append((grants[0].place, grants[1].place))
                waiting += [] if grants[0].wait == 0 else [places[-1]]
        gone = places.pop(number % len(places)) if action == "give back" and places else None
        waiting = [place for place in waiting if place is not gone]
        for index, world in enumerate(worlds):
            if action == "block":
                world.storage.block(BUCKET, 1 + number / 10)
            elif gone is not None:
                world.storage.give_back(BUCKET, gone[index])
            elif action == "settle" and places:
                world.storage.settle(BUCKET, places[number % len(places)][index])
            elif action == "wait":
                world.pass_by(number / 8)
        if action == "claim" and waiting:
            claimed = waiting[number % len(waiting)]
            waits = [world.storage.claim(BUCKET, place) for world, place in zip(worlds, claimed, strict=True)]
            assert waits[0] == pytest.approx(waits[1], abs=1e-4)
            waiting = [place for place in waiting if waits[0] > 0 or place is not claimed]


def test_threads_do_not_get_more_than_the_quota() -> None:
    storage = MemoryStorage()
    bucket = Bucket("a:b", (Quota(500, 3_600),))
    given_at_once: list[int] = []

    def ask() -> None:
        given_at_once.append(sum(storage.take(bucket, 0.0).place is not None for _ in range(200)))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(given_at_once) == 500


def test_idle_buckets_are_forgotten() -> None:
    world = in_memory()
    storage = world.storage
    assert isinstance(storage, MemoryStorage)
    for number in range(10_000):
        storage.take(attrs.evolve(SHORT, key=f"account-{number}:x"), None)
        world.pass_by(0.1)
    assert len(storage._logs) < 150


def test_old_calls_are_forgotten() -> None:
    world = in_memory()
    storage = world.storage
    assert isinstance(storage, MemoryStorage)
    for _ in range(1_000):
        world.take(SHORT)
        world.pass_by(0.5)
    log = storage._logs[SHORT.key]
    assert len(log.arrived) < 5
    world.waits(SHORT, 100)
    world.pass_by(1_000.0)
    assert world.waits(SHORT, 1) == [0.0]
    assert not log.waiting
