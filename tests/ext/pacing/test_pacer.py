"""The pacer: what a call is charged to, how it waits, when it gives up, and what it learns from answers."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Sequence
from typing import Any

import attrs
import pytest

from klaviyo_client import operations
from klaviyo_client.runtime.answers import Result
from klaviyo_client.runtime.operation import Operation, OperationInfo, Quota, RateLimit
from klaviyo_client.runtime.wire import Response
from klaviyo_ext.core.effects import CallFunction, Flow, Sleep
from klaviyo_ext.errors import KlaviyoError, PacingStorageError, QuotaExhaustedError, TooManyRequestsError
from klaviyo_ext.pacing import Bucket, Grant, MemoryStorage, Pacer, SeenLimits, buckets_of, seen_limits
from klaviyo_ext.pacing.storage import MARGIN

BURST, STEADY, DAILY = Quota(1, 1), Quota(5, 60), Quota(7, 86_400)


def operation(limit: RateLimit, name: str = "get_things", **query: str) -> Operation[Any]:
    info = OperationInfo(
        id=name, method="GET", path_template="/api/things", tag="things", revision="2026-07-15",
        result=Result("nothing"), rate_limit=limit,
    )  # fmt: skip
    return Operation(info, "/api/things", tuple(query.items()))


def known(name: str, **query: str) -> Operation[Any]:
    info = operations[name]
    return Operation(info, info.path_template, tuple((key.replace("__", "-"), value) for key, value in query.items()))


BURSTY = operation(RateLimit(burst=BURST))
THING = operation(RateLimit(burst=BURST, steady=STEADY))
RARE = operation(RateLimit(burst=BURST, steady=STEADY, daily=DAILY))
UNLIMITED = operation(RateLimit())


class World:
    """A pacer, and time that passes while its flows sleep."""

    def __init__(self, storage: type[MemoryStorage] = MemoryStorage) -> None:
        self.now = 0.0
        self.storage = storage(lambda: self.now)
        self.pacer = Pacer(self.storage)

    def run(self, flow: Flow[Any]) -> Any:
        effect: Any = None
        try:
            effect = flow.send(None)
            while True:
                if isinstance(effect, Sleep):
                    self.now += effect.seconds
                    effect = flow.send(None)
                else:
                    assert isinstance(effect, CallFunction)
                    effect = self._call(flow, effect)
        except StopIteration as end:
            return end.value

    def _call(self, flow: Flow[Any], effect: CallFunction) -> Any:
        try:
            result = effect.function()
        except KlaviyoError as error:
            return flow.throw(error)
        return flow.send(result)

    def send(
        self, call: Operation[Any] = THING, patience: float | None = None, *, account: str = "a", first: bool = False
    ) -> float:
        """When the call went out."""
        began = self.now
        permit = self.run(self.pacer.acquire(call, account, patience, first=first))
        assert self.now - began == pytest.approx(permit.waited)
        self.run(self.pacer.observe(call, account, Response(call, 200, {}, b""), permit))
        return self.now

    def answer(self, call: Operation[Any], status: int = 200, *, account: str = "a", **headers: str) -> None:
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        self.run(self.pacer.observe(call, account, Response(call, status, names, b"")))


class Elsewhere(MemoryStorage):
    """Memory that pretends to be far away."""

    blocking = True


@pytest.fixture(params=[MemoryStorage, Elsewhere])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param)


# ---------------------------------------------------------------- What a call is charged to


def test_a_call_is_charged_to_its_account_and_endpoint() -> None:
    assert buckets_of(THING, "acc") == (Bucket("acc:get_things", (BURST, STEADY)),)
    assert buckets_of(UNLIMITED, "acc") == ()


@pytest.mark.parametrize(
    ("call", "penalties"),
    [
        (known("get_profile"), []),
        (known("get_profile", include="push-tokens"), []),
        (known("get_profile", include="push-tokens,lists"), ["profile.lists"]),
        (known("get_profile", include="lists,segments"), ["profile.lists", "profile.segments"]),
        (known("get_list", **{"additional__fields[list]": "profile_count"}), ["list.profile_count"]),
        (known("get_profiles", **{"additional__fields[profile]": "subscriptions"}), []),
        (
            known("get_profiles", **{"additional__fields[profile]": "subscriptions,predictive_analytics"}),
            ["profile.predictive_analytics"],
        ),
    ],
)
def test_a_slow_parameter_is_charged_before_the_endpoint(call: Operation[Any], penalties: Sequence[str]) -> None:
    keys = [bucket.key for bucket in buckets_of(call, "acc")]
    assert keys == [*(f"acc:{name}" for name in penalties), f"acc:{call.info.id}"]


def test_operations_share_the_bucket_of_a_slow_parameter(world: World) -> None:
    slow = {"additional__fields[profile]": "predictive_analytics"}
    profiles, of_list = known("get_profiles", **slow), known("get_profiles_for_list", **slow)
    assert [world.send(profiles if n % 2 else of_list) for n in range(11)] == [*[0.0] * 10, 1 + MARGIN]


def test_who_waits_for_a_slow_parameter_does_not_hold_up_the_others(world: World) -> None:
    slow = known("get_profile", include="lists")
    assert world.send(slow) == 0.0
    waiting = world.pacer.acquire(slow, "a", None)
    wait = waiting.send(None) if not world.storage.blocking else _far(waiting)
    assert isinstance(wait, Sleep)
    assert [world.send(known("get_profile")) for _ in range(74)] == [0.0] * 74


def _far(flow: Flow[Any]) -> Any:
    effect: Any = flow.send(None)
    while isinstance(effect, CallFunction):
        effect = flow.send(effect.function())
    return effect


def test_a_call_in_two_buckets_is_counted_in_both_at_the_time_it_is_sent() -> None:
    world = World()
    slow = known("get_profile", include="lists")
    for _ in range(75):
        world.send(known("get_profile"))
    assert world.send(slow) == 1 + MARGIN
    assert world.send(slow) == 2 * (1 + MARGIN)


def test_accounts_do_not_share_limits(world: World) -> None:
    assert [world.send(account=name) for name in "abcd"] == [0.0] * 4
    assert world.send(account="a") > 0


def test_a_call_without_limits_does_not_wait(world: World) -> None:
    assert [world.send(UNLIMITED) for _ in range(100)] == [0.0] * 100
    world.answer(UNLIMITED, 429, retry_after="5")
    assert world.send(UNLIMITED) == 0.0


# ---------------------------------------------------------------- Waiting, and giving up


def test_calls_are_spread_over_the_windows(world: World) -> None:
    second = 1 + MARGIN
    assert [world.send() for _ in range(6)] == pytest.approx(
        [0, second, 2 * second, 3 * second, 4 * second, 60 + MARGIN]
    )


def test_a_wait_beyond_the_patience_fails_at_once(world: World) -> None:
    for _ in range(5):
        world.send()
    before = world.now
    with pytest.raises(QuotaExhaustedError, match=r"get_things: not sent: all 5 calls of a window of 60 s") as caught:
        world.send(patience=30)
    assert world.now == before
    assert caught.value.retry_after == pytest.approx(60 + MARGIN - before)
    assert caught.value.quota == STEADY
    assert isinstance(caught.value, TooManyRequestsError)
    assert world.send(patience=60) == 60 + MARGIN


def test_patience_that_is_spent_is_none(world: World) -> None:
    assert world.send(patience=-1.0) == 0.0
    with pytest.raises(QuotaExhaustedError):
        world.send(patience=-1.0)


def test_a_wait_that_grows_beyond_the_patience_fails() -> None:
    world = World()
    world.send()
    flow = world.pacer.acquire(THING, "a", 3.0)
    assert flow.send(None) == Sleep(1 + MARGIN)
    world.answer(THING, 429, retry_after="10")
    world.now += 1 + MARGIN
    with pytest.raises(QuotaExhaustedError) as caught:
        flow.send(None)
    assert caught.value.retry_after == pytest.approx(10 - 1 - MARGIN)
    assert not world.storage._logs["a:get_things"].waiting


def test_the_quota_of_a_day_is_not_waited_for(world: World) -> None:
    for _ in range(7):
        world.send(RARE)
    before = world.now
    for _ in range(3):
        with pytest.raises(QuotaExhaustedError, match="a window of 86400 s") as caught:
            world.send(RARE)
        assert caught.value.quota == DAILY
        assert caught.value.retry_after == pytest.approx(86_400 + MARGIN - before)
    world.now = 86_300.0
    with pytest.raises(QuotaExhaustedError):
        world.send(RARE)
    world.now = 86_350.0
    assert world.send(RARE) == 86_400 + MARGIN


def test_a_day_that_others_have_used_up_is_not_waited_for(world: World) -> None:
    world.answer(RARE, 429, retry_after="30000")
    with pytest.raises(QuotaExhaustedError, match=r"asked to wait \(Retry-After\); retry after 30000 s") as caught:
        world.send(RARE)
    assert caught.value.quota == DAILY


def test_who_was_refused_goes_before_those_that_wait() -> None:
    world = World()
    world.send()
    waiting = [world.pacer.acquire(THING, "a", None) for _ in range(3)]
    assert [flow.send(None) for flow in waiting] == [Sleep(n * (1 + MARGIN)) for n in (1, 2, 3)]
    assert world.send(first=True) == 1 + MARGIN


@pytest.mark.parametrize("stop", [KeyboardInterrupt, asyncio.CancelledError, RuntimeError])
def test_a_call_that_is_not_sent_gives_its_places_back(world: World, stop: type[BaseException]) -> None:
    slow = known("get_profile", include="lists,segments")
    world.send(slow)
    flow = world.pacer.acquire(slow, "a", None)
    assert isinstance(_far(flow) if world.storage.blocking else flow.send(None), Sleep)
    with pytest.raises(stop):
        _throw(flow, stop())
    assert not any(log.waiting for log in world.storage._logs.values())
    assert world.send(slow) == 1 + MARGIN


def _throw(flow: Flow[Any], stop: BaseException) -> None:
    effect: Any = flow.throw(stop)
    flow.send(effect.function())  # where giving back is an effect


def test_a_flow_that_is_closed_gives_its_places_back(world: World) -> None:
    world.send()
    flow = world.pacer.acquire(THING, "a", None)
    assert isinstance(_far(flow) if world.storage.blocking else flow.send(None), Sleep)
    flow.close()
    assert not world.storage._logs["a:get_things"].waiting


def test_a_place_in_one_bucket_is_given_back_when_another_is_used_up() -> None:
    world = World()
    slow = known("get_profile", include="lists")
    for _ in range(750):
        world.send(known("get_profile"))
    with pytest.raises(QuotaExhaustedError):
        world.send(slow, patience=10)
    assert not world.storage._logs["a:profile.lists"].arrived


def test_waits_are_logged(world: World, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "klaviyo_ext"):
        world.send()
        world.send()
    assert caplog.messages == ["get_things waits 1.05 s for its rate limit"]


# ---------------------------------------------------------------- Answers


def test_a_refusal_closes_all_buckets_of_the_call(world: World) -> None:
    slow = known("get_profile", include="lists")
    world.answer(slow, 429, retry_after="7")
    assert world.send(known("get_profile")) == 7.0
    assert world.send(slow) == 7.0
    assert world.send(known("get_lists")) == 7.0


@pytest.mark.parametrize(
    ("told", "wait"),
    [("3", 3.0), ("0.5", 0.5), ("", 1.0), ("soon", 1.0), ("120", 120.0), ("121", 120.0), ("9" * 10, 120.0)],
)
def test_a_refusal_says_for_how_long(world: World, told: str, wait: float) -> None:
    world.answer(BURSTY, 429, retry_after=told)
    assert world.send(BURSTY) == pytest.approx(wait)


def test_other_errors_close_nothing(world: World) -> None:
    for status in (400, 401, 403, 500, 503):
        world.answer(THING, status, retry_after="7")
    assert world.send() == 0.0


SEEN = "3, 3;w=1, 100;w=60, 500;w=86400"


def test_the_last_limits_can_be_read(world: World) -> None:
    assert world.pacer.last_limits("get_things") is None
    world.answer(THING, ratelimit_limit=SEEN, ratelimit_remaining="2", ratelimit_reset="0")
    world.answer(THING, ratelimit_limit="1, 1;w=1", account="b")
    quotas = (Quota(3, 1), Quota(100, 60), Quota(500, 86_400))
    assert world.pacer.last_limits("get_things", "a") == SeenLimits(quotas, 3, 2, 0)
    assert world.pacer.last_limits("get_things") == SeenLimits((Quota(1, 1),), 1, None, None)
    assert world.pacer.last_limits("get_things", "c") is None
    world.answer(THING, 429, retry_after="1")
    assert world.pacer.last_limits("get_things", "a") == SeenLimits(quotas, 3, 2, 0)


def test_what_the_server_tells_goes_before_the_document(world: World) -> None:
    world.answer(THING, ratelimit_limit="3, 3;w=1", ratelimit_remaining="2")
    assert [world.send() for _ in range(6)] == [*[0.0] * 3, *[1 + MARGIN] * 2, 60 + MARGIN]
    assert world.send(account="b") == world.now


def test_a_call_with_a_slow_parameter_teaches_nothing(world: World) -> None:
    world.answer(known("get_profile", include="lists"), ratelimit_limit="1, 1;w=1, 15;w=60")
    assert world.pacer.last_limits("get_profile") is None
    assert [world.send(known("get_profile")) for _ in range(75)] == [0.0] * 75


@pytest.mark.parametrize(
    ("headers", "limits"),
    [
        ({}, None),
        ({"ratelimit-remaining": "5"}, None),
        ({"ratelimit-limit": ""}, SeenLimits((), None, None, None)),
        ({"ratelimit-limit": "nonsense"}, SeenLimits((), None, None, None)),
        (
            {"ratelimit-limit": "700, 75;w=1, 700;w=60", "ratelimit-remaining": "699", "ratelimit-reset": "58"},
            SeenLimits((Quota(75, 1), Quota(700, 60)), 700, 699, 58),
        ),
        ({"ratelimit-limit": "0, 0;w=1, 5;w=0", "ratelimit-reset": "-1"}, SeenLimits((), 0, None, None)),
        ({"ratelimit-limit": "9" * 5_000 + ";w=1"}, SeenLimits((), None, None, None)),
        ({"ratelimit-limit": "\u0663, \u0663;w=\u0661"}, SeenLimits((), None, None, None)),
        ({"ratelimit-limit": "3,3 ; w=1"}, SeenLimits((Quota(3, 1),), 3, None, None)),
        ({"ratelimit-limit": '3, 3;w=1;burst=1;policy="x"'}, SeenLimits((Quota(3, 1),), 3, None, None)),
        ({"ratelimit-limit": "1;w=999999999, 1;w=86401, 9;w=86400"}, SeenLimits((Quota(9, 86400),), None, None, None)),
        (
            {"ratelimit-limit": "-5;w=60, 1.5;w=60, 1e9;w=60, 5;w=1.5, 5;w=-1, inf;w=1"},
            SeenLimits((), None, None, None),
        ),
    ],
)
def test_the_headers_are_read_with_care(headers: dict[str, str], limits: SeenLimits | None) -> None:
    assert seen_limits(headers) == limits


def test_only_so_many_limits_are_remembered() -> None:
    world = World()
    for number in range(10_500):
        world.answer(THING, account=str(number), ratelimit_limit=SEEN)
    assert len(world.pacer._seen) == 10_000
    assert world.pacer.last_limits("get_things", "0") is None
    assert world.pacer.last_limits("get_things", "10499") is not None


# ---------------------------------------------------------------- Storage, sharing


@attrs.define
class Broken:
    """A storage that cannot be reached, from the given method on."""

    fails: str
    blocking: bool = True

    def _reach(self, method: str) -> None:
        if method == self.fails:
            raise PacingStorageError("no connection")

    def take(self, bucket: Bucket, patience: float | None, *, first: bool = False) -> Grant:
        self._reach("take")
        return Grant(1.0, "place")

    def claim(self, bucket: Bucket, place: Any) -> float:
        self._reach("claim")
        return 0.0

    def settle(self, bucket: Bucket, place: Any) -> None:
        self._reach("settle")

    def give_back(self, bucket: Bucket, place: Any) -> None:
        self._reach("give_back")

    def block(self, bucket: Bucket, seconds: float) -> None:
        self._reach("block")


@pytest.mark.parametrize("fails", ["take", "claim"])
def test_a_storage_that_cannot_be_reached_ends_the_call(fails: str) -> None:
    world = World()
    world.pacer = Pacer(Broken(fails))
    with pytest.raises(PacingStorageError, match="no connection") as caught:
        world.send()
    assert isinstance(caught.value, KlaviyoError)


def test_a_refusal_that_cannot_be_noted_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    world.pacer = Pacer(Broken("block"))
    world.answer(THING, 429)
    assert caplog.messages == ["get_things: no connection"]


def test_an_answer_that_cannot_be_noted_is_an_answer_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    world.pacer = Pacer(Broken("settle"))
    world.send()
    assert caplog.messages == ["get_things: no connection"]


def test_a_place_that_cannot_be_given_back_hides_nothing(caplog: pytest.LogCaptureFixture) -> None:
    flow = Pacer(Broken("give_back", blocking=False)).acquire(THING, "a", None)
    flow.send(None)
    with pytest.raises(KeyboardInterrupt):
        flow.throw(KeyboardInterrupt())
    assert caplog.messages == ["no connection"]


def test_a_process_has_one_pacer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pacer, "_shared", None)
    found: list[Pacer] = []
    threads = [threading.Thread(target=lambda: found.append(Pacer.shared())) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(pacer) for pacer in found}) == 1
    assert Pacer.shared() is found[0]


def test_limits_can_be_read_while_others_learn() -> None:
    world = World()
    errors: list[BaseException] = []
    done = threading.Event()

    def read() -> None:
        try:
            while not done.is_set():
                world.pacer.last_limits("get_things")
        except RuntimeError as error:
            errors.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(2_000):
        world.answer(THING, account=str(number), ratelimit_limit=SEEN)
    done.set()
    reader.join()
    assert errors == []
