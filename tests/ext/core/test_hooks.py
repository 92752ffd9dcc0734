"""Hooks of both clients, and what log records have for loggers that write JSON."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest

from klaviyo_client.api import profiles
from klaviyo_client.runtime.operation import Operation
from klaviyo_ext import Hooks, Klaviyo, Retry, errors
from klaviyo_ext.core.log import facts
from klaviyo_ext.pacing import MemoryStorage, Pacer
from tests.ext.kernel import Script, Step, Time, answer, awaiting, blocking, profile, refusal, throttled

READ: Operation[Any] = profiles.get_profile("P1")
HOOKS = ("on_request", "on_response", "on_retry", "on_wait")
QUOTA = READ.info.rate_limit.quotas[0]
"""The quota of a second, which is used up first."""

FACTS = set(facts())

Send = Callable[..., Time]


def send_blocking(*steps: Step, calls: int = 1, **options: Any) -> Time:
    time = Time()
    with blocking(Script([*steps]), time, **options) as klaviyo:
        for _ in range(calls):
            klaviyo.send(READ)
    return time


def send_async(*steps: Step, calls: int = 1, **options: Any) -> Time:
    time = Time()

    async def main() -> None:
        async with awaiting(Script([*steps]), time, **options) as klaviyo:
            for _ in range(calls):
                await klaviyo.send(READ)

    asyncio.run(main())
    return time


BOTH = pytest.mark.parametrize("send", [send_blocking, send_async])


@BOTH
def test_a_retry_is_told_before_its_wait(send: Send) -> None:
    told: list[Any] = []
    time = send(throttled("4"), refusal(503, "x"), answer(profile()), hooks=Hooks(on_retry=told.append))
    assert [(each.operation, each.attempt, type(each.error)) for each in told] == [
        (READ, 1, errors.TooManyRequestsError),
        (READ, 2, errors.ServerError),
    ]
    assert time.slept == [each.wait for each in told]


@BOTH
def test_both_hooks_of_retries_are_called(send: Send) -> None:
    ours: list[Any] = []
    theirs: list[Any] = []
    policy = Retry(on_retry=theirs.append, random=lambda: 0.0)
    send(throttled("4"), answer(profile()), hooks=Hooks(on_retry=ours.append), retry=policy)
    assert len(ours) == 1
    assert ours == theirs


@BOTH
def test_no_retry_is_told_where_none_follows(send: Send) -> None:
    told: list[Any] = []
    with pytest.raises(errors.NotFoundError):
        send(refusal(404, "not_found"), hooks=Hooks(on_retry=told.append, on_wait=told.append))
    assert told == []


@BOTH
def test_each_wait_for_a_rate_limit_is_told(send: Send) -> None:
    told: list[Any] = []
    calls = QUOTA.calls + 1
    time = send(answer(profile()), calls=calls, hooks=Hooks(on_wait=told.append))
    (wait,) = told
    assert (wait.operation, wait.attempt, wait.quota) == (READ, 1, QUOTA)
    assert time.slept == [wait.wait]
    assert wait.wait == pytest.approx(QUOTA.seconds, abs=0.1)


@pytest.mark.parametrize("name", HOOKS)
def test_coroutine_functions_are_awaited_by_the_async_client(name: str) -> None:
    told: list[Any] = []

    async def hook(*details: Any) -> None:
        await asyncio.sleep(0)
        told.append(details)

    class Callable:
        def __call__(self, *details: Any) -> Any:
            return hook(*details)

    for given in (hook, Callable()):
        told.clear()
        send_async(throttled(), answer(profile()), calls=QUOTA.calls + 1, hooks=Hooks(**{name: given}))
        assert told


@pytest.mark.parametrize("name", HOOKS)
def test_coroutine_functions_are_refused_by_the_blocking_client(name: str) -> None:
    async def hook(*details: Any) -> None:
        raise NotImplementedError

    class Awaitable:
        async def __call__(self, *details: Any) -> None:
            raise NotImplementedError

    for given in (hook, Awaitable(), partial(hook, 1)):  # before anything is sent: the first retry may be months away
        with pytest.raises(errors.ArgumentTypeError, match=f"{name} is a coroutine function; a blocking client needs"):
            send_blocking(hooks=Hooks(**{name: given}))
    with pytest.raises(errors.ArgumentTypeError, match=r"Retry.on_retry is a coroutine function"):
        send_blocking(retry=Retry(on_retry=hook))
    with pytest.raises(errors.ArgumentTypeError, match="a blocking client needs an ordinary function"):
        send_blocking(throttled(), answer(profile()), calls=QUOTA.calls + 1, hooks=Hooks(**{name: lambda *_: hook()}))


@pytest.mark.parametrize("name", HOOKS)
def test_what_is_no_function_is_refused_where_it_is_given(name: str) -> None:
    untyped: Any = Hooks
    with pytest.raises(errors.ArgumentTypeError, match=f"{name} must be a function, not list"):
        untyped(**{name: [print]})


@pytest.mark.parametrize("name", ["on_retry", "strategy", "random"])
def test_what_is_no_function_is_refused_by_a_policy(name: str) -> None:
    untyped: Any = Retry
    with pytest.raises(errors.ArgumentTypeError, match=f"{name} must be a function, not float"):
        untyped(**{name: 0.5})


def plain(*_: Any) -> None:
    raise LookupError("hook")


async def coroutine(*_: Any) -> None:
    raise LookupError("hook")


@pytest.mark.parametrize(("send", "hook"), [(send_blocking, plain), (send_async, plain), (send_async, coroutine)])
@pytest.mark.parametrize("name", HOOKS)
def test_what_a_hook_raises_ends_the_call(send: Send, hook: Any, name: str) -> None:
    with pytest.raises(LookupError, match="hook"):
        send(throttled(), answer(profile()), calls=QUOTA.calls + 1, hooks=Hooks(**{name: hook}))


def test_a_hook_that_fails_while_its_call_waits_gives_the_place_back() -> None:
    time, failing = Time(), [True]

    def hook(_: object) -> None:
        if failing[0]:
            raise LookupError

    with blocking(Script([answer(profile())]), time, hooks=Hooks(on_wait=hook)) as klaviyo:
        for _ in range(QUOTA.calls):
            klaviyo.send(READ)
        for _ in range(3):
            with pytest.raises(LookupError):
                klaviyo.send(READ)
        failing[0] = False
        klaviyo.send(READ)
    assert len(time.slept) == 1
    assert time.slept[0] == pytest.approx(QUOTA.seconds, abs=0.1)


def test_all_hooks_of_the_two_clients_are_of_one_kind() -> None:
    assert tuple(inspect.signature(Hooks).parameters) == HOOKS


# Log records.


@BOTH
def test_records_have_facts(send: Send, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "klaviyo_ext")
    lost = httpx.ReadError("gone")
    refused = throttled("4")
    refused.headers["x-klaviyo-req-id"] = "req-1"
    send(lost, refused, answer(profile(), headers={"x-klaviyo-req-id": "req-2"}), retry=Retry(random=lambda: 0.0))
    told = [{name: vars(record)[name] for name in FACTS} for record in caplog.records]
    first = told[0]["error"]
    expected: list[dict[str, Any]] = [
        {"attempt": 1, "error": first},
        {"attempt": 1, "error": first, "wait": told[1]["wait"]},
        {"attempt": 2, "status": 429, "request_id": "req-1", "wait": told[1]["wait"]},
        {"attempt": 2, "status": 429, "request_id": "req-1", "wait": 4.0, "error": "TooManyRequestsError"},
        {"attempt": 3, "status": 200, "request_id": "req-2", "wait": told[1]["wait"] + 4.0},
    ]
    assert told == [facts("get_profile", **each) for each in expected]
    json.dumps(told)


def test_records_of_waits_have_facts(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "klaviyo_ext")
    send_blocking(answer(profile()), calls=QUOTA.calls + 1)
    (record,) = [record for record in caplog.records if "waits" in record.getMessage()]
    assert vars(record)["operation"] == "get_profile"
    assert vars(record)["attempt"] == 1
    assert vars(record)["wait"] == pytest.approx(QUOTA.seconds, abs=0.1)


def test_facts_have_names_that_no_record_has() -> None:
    record = logging.LogRecord("n", logging.INFO, "p", 1, "m", (), None)
    logging.Formatter("%(asctime)s").format(record)
    assert {"operation", "status", "attempt", "wait", "request_id", "error"} == FACTS
    assert not FACTS & {*vars(record), "message", "asctime", "taskName"}


def test_records_have_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    key = "pk_3f9b2c71e0"
    caplog.set_level(logging.DEBUG, "klaviyo_ext")
    script = Script([refusal(401, "not_authenticated", detail=key)])
    with (
        Klaviyo(key, transport=httpx.MockTransport(script), pacer=Pacer(MemoryStorage(Time()))) as klaviyo,
        pytest.raises(errors.InvalidAPIKeyError),
    ):
        klaviyo.get_profile("P1")
    assert caplog.records
    assert key not in "".join(str(vars(record)) for record in caplog.records)
