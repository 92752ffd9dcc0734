"""The retry loop: what is sent again, after how long, and what is raised in the end."""

from __future__ import annotations

import asyncio
import json
import logging
import warnings
from collections import OrderedDict, UserDict
from types import MappingProxyType, SimpleNamespace
from typing import Any

import httpx
import pytest

from klaviyo_client.api import events, profiles
from klaviyo_client.runtime.operation import Operation
from klaviyo_ext import Hooks, Retry, errors, retry
from klaviyo_ext.retry import RetryDetails, exponential, linear
from klaviyo_ext.retry.policy import wait_before_retry
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, profile, refusal, throttled

READ: Operation[Any] = profiles.get_profile("P1")
UNSAFE: Operation[Any] = profiles.create_profile({"email": "a@b.co"})
UPSERT: Operation[Any] = profiles.create_or_update_profile({"email": "a@b.co"})
APPEND: Operation[Any] = profiles.create_or_update_profile(
    {"email": "a@b.co"}, meta={"patch_properties": {"append": {"tags": "x"}}}
)
KEYED: Operation[Any] = events.create_event({"properties": {}, "unique_id": "u", "metric": {}, "profile": {}})
UNKEYED: Operation[Any] = events.create_event({"properties": {}, "metric": {}, "profile": {}})

RESET = httpx.ReadError("reset")
NO_CONNECTION = httpx.ConnectError("refused")
SLOW = httpx.ReadTimeout("slow")
HTML = httpx.Response(522, headers={"content-type": "text/html"}, content=b"<html>connection timed out</html>")


@pytest.mark.parametrize(
    ("operation", "failure", "requests"),
    [
        (READ, throttled(), 2),
        (READ, refusal(503, "error"), 2),
        (READ, refusal(500, "error"), 2),
        (READ, HTML, 2),
        (READ, RESET, 2),
        (READ, SLOW, 2),
        (READ, NO_CONNECTION, 2),
        (READ, refusal(404, "not_found"), 1),
        (READ, refusal(403, "permission_denied"), 1),
        (READ, httpx.Response(403, content=b"<html>challenge</html>"), 1),
        (UNSAFE, throttled(), 2),
        (UNSAFE, NO_CONNECTION, 2),
        (UNSAFE, refusal(503, "error"), 1),
        (UNSAFE, RESET, 1),
        (UNSAFE, SLOW, 1),
        (UPSERT, refusal(503, "error"), 2),
        (UPSERT, RESET, 2),
        (APPEND, RESET, 1),
        (APPEND, throttled(), 2),
        (KEYED, RESET, 2),
        (UNKEYED, RESET, 1),
    ],
)
def test_what_is_sent_again(operation: Operation[Any], failure: Any, requests: int) -> None:
    time, script = Time(), Script([failure, answer(profile())])
    with blocking(script, time) as client:
        if requests == 2:
            assert client.send_raw(operation).attempts == 2
        else:
            with pytest.raises(errors.KlaviyoError):
                client.send(operation)
    assert len(script.requests) == requests
    assert len({request.content for request in script.requests}) == 1, "every attempt sends the same bytes"


@pytest.mark.parametrize(
    ("header", "seconds"), [("1", 1.0), ("10", 10.0), ("1.5", 1.5), ("Wed, 15 Jul 2026 12:00:07 GMT", 7.0)]
)
def test_retry_after_is_waited_for_exactly_and_never_less(header: str, seconds: float) -> None:
    for random in (0.0, 0.5, 0.999):
        time = Time()
        script = Script([throttled(header), answer(profile())])
        with blocking(script, time, retry=Retry(random=lambda r=random: r)) as client:  # type: ignore[misc]
            client.send(READ)
        assert seconds <= sum(time.slept) <= seconds * 1.1


def test_a_longer_wait_than_the_cap_is_raised_at_once() -> None:
    time, script = Time(), Script([throttled("3600")])
    with blocking(script, time) as client, pytest.raises(errors.TooManyRequestsError) as caught:
        client.send(READ)
    assert (caught.value.retry_after, time.slept, len(script.requests)) == (3600, [], 1)


def test_attempts_and_the_deadline_end_the_loop() -> None:
    time, script = Time(), Script([throttled("2")])
    with blocking(script, time, retry=Retry(attempts=3, random=lambda: 0.0)) as client:
        with pytest.raises(errors.TooManyRequestsError) as caught:
            client.send(READ)
        assert (len(script.requests), time.slept) == (3, [2, 2])
        assert caught.value.__notes__ == ["sent 3 times"]
    time, script = Time(), Script([throttled("20")])
    with (
        blocking(script, time, retry=Retry(attempts=99, deadline=50, random=lambda: 0.0)) as client,
        pytest.raises(errors.TooManyRequestsError),
    ):
        client.send(READ)
    assert time.slept == [20, 20], "a third wait would end after the deadline"


def test_off_sends_once() -> None:
    time, script = Time(), Script([throttled()])
    with blocking(script, time) as client, pytest.raises(errors.TooManyRequestsError):
        client.send(READ, retry=retry.OFF)
    assert len(script.requests) == 1


@pytest.mark.parametrize("failure", [RESET, SLOW], ids=["reset", "timeout"])
def test_the_outcome_of_an_unsafe_write_is_unknown(failure: Exception) -> None:
    time, script = Time(), Script([failure])
    with (
        blocking(script, time) as client,
        pytest.raises(errors.UnknownOutcomeError, match="outcome is unknown") as caught,
    ):
        client.send(UNSAFE)
    assert isinstance(caught.value.__cause__, errors.TransportError)
    assert caught.value.operation == UNSAFE


def test_hooks_and_the_response_tell_what_happened() -> None:
    seen: list[Any] = []
    hooks = Hooks(
        on_request=lambda operation, attempt: seen.append((operation.info.id, attempt)),
        on_response=lambda response: seen.append(response.status_code),
    )
    details: list[RetryDetails] = []
    time, script = Time(), Script([throttled("4"), answer(profile())])
    policy = Retry(on_retry=details.append, random=lambda: 0.0)
    with blocking(script, time, hooks=hooks, retry=policy) as client:
        response = client.send_raw(READ)
    assert seen == [("get_profile", 1), 429, ("get_profile", 2), 200]
    assert (response.attempts, response.waited) == (2, 4.0)
    assert [(d.operation, d.attempt, d.wait, type(d.error)) for d in details] == [
        (READ, 1, 4.0, errors.TooManyRequestsError)
    ]


def test_per_call_options_reach_the_request() -> None:
    time, script = Time(), Script([answer(profile())])
    with blocking(script, time) as client:
        client.send(READ, headers={"X-Trace": "t"}, revision="2026-04-15", timeout=7.0)
        client.with_options(headers={"X-All": "a"}).get_profile("P1")
        client.get_profile("P1")
    first, second, third = script.requests
    assert (first.headers["x-trace"], first.headers["revision"]) == ("t", "2026-04-15")
    assert first.extensions["timeout"] == {"connect": 7.0, "read": 7.0, "write": 7.0, "pool": 7.0}
    assert second.headers["x-all"] == "a"
    assert "x-all" not in third.headers
    assert third.headers["revision"] == READ.info.revision
    assert third.extensions["timeout"]["read"] == 30.0


def test_a_served_revision_that_differs_warns_once() -> None:
    time = Time()
    script = Script([answer(profile(), headers={"x-klaviyo-api-revision": "2027-01-15"})])
    with blocking(script, time) as client:
        with pytest.warns(errors.RevisionMismatchWarning, match="the server used revision 2027-01-15"):
            client.send(READ)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            client.send(READ)


def test_a_retired_revision_can_be_refused_instead() -> None:
    time, script = Time(), Script([refusal(410, "gone")])
    with (
        blocking(script, time, fall_forward=False) as client,
        pytest.raises(errors.RetiredRevisionError),
    ):
        client.send(READ)
    assert script.requests[0].headers["x-klaviyo-revision-fall-forward-opt-out"] == "1"


def test_a_body_over_the_documented_limit_is_not_sent() -> None:
    time, script = Time(), Script([answer(profile())])
    with blocking(script, time) as client, pytest.raises(errors.ArgumentError, match="100,000"):
        client.create_profile({"properties": {"x": "y" * 100_000}})
    assert script.requests == []


@pytest.mark.parametrize("content", [b"<html>", b'{"data": {', b"", b'{"data": "\xff"}', b"[]"])
def test_a_successful_answer_that_cannot_be_read_is_one_typed_error(content: bytes) -> None:
    time, script = Time(), Script([httpx.Response(200, content=content)])
    with blocking(script, time) as client, pytest.raises(errors.BadResponseError) as caught:
        client.send(READ)
    assert (caught.value.status_code, caught.value.body, len(script.requests)) == (200, content, 1)


def test_logs_name_the_call_and_hold_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    time, script = (
        Time(),
        Script([throttled(), answer(profile(email="secret@b.co"), headers={"x-klaviyo-req-id": "R7"})]),
    )
    with caplog.at_level(logging.DEBUG, "klaviyo_ext"), blocking(script, time) as client:
        client.create_or_update_profile(None, lambda draft: setattr(draft, "email", "secret@b.co"))
    assert "create_or_update_profile" in caplog.text
    assert "R7" in caplog.text
    assert "secret" not in caplog.text
    assert "pk_test" not in caplog.text


def test_async_code_runs_the_same_loop() -> None:
    time, script = Time(), Script([throttled("3"), RESET, answer(profile())])

    async def main() -> None:
        async with awaiting(script, time) as client:
            assert (await client.get_profile("P1")).id == "P1"

    asyncio.run(main())
    assert len(script.requests) == 3
    assert time.slept[0] == pytest.approx(3.15)


def test_another_codec_encodes_and_decodes() -> None:
    class Codec:
        calls: list[str] = []  # noqa: RUF012

        def dumps(self, obj: Any) -> str:
            self.calls.append("dumps")
            return json.dumps(obj)

        def loads(self, data: bytes) -> Any:
            self.calls.append("loads")
            return json.loads(data)

    time, script = Time(), Script([answer(profile())])
    with blocking(script, time, json=Codec()) as client:
        client.create_profile({"email": "a@b.co"})
    assert Codec.calls == ["dumps", "loads"]
    with pytest.raises(errors.ArgumentTypeError, match="json must have the functions dumps and loads, as the modules"):
        blocking(script, time, json=SimpleNamespace(encode=json.dumps, loads=json.loads))


@pytest.mark.parametrize("kind", [OrderedDict, MappingProxyType, UserDict])
def test_a_codec_may_have_objects_of_its_own(kind: Any) -> None:
    def loads(data: bytes) -> Any:
        return json.loads(data, object_hook=kind)

    script = Script([answer(profile(email="a@b.co"))])
    with blocking(script, Time(), json=SimpleNamespace(dumps=json.dumps, loads=loads)) as client:
        found = client.get_profile("P1")
    assert found.attributes.email == "a@b.co"
    assert found.to_dict()["attributes"] == {"email": "a@b.co"}


@pytest.mark.parametrize(
    ("strategy", "waits"),
    [
        (linear(2), [2, 4, 6]),
        (linear(2, maximum=5), [2, 4, 5]),
        (exponential(1, random=lambda: 1.0), [1, 2, 4]),
        (exponential(1, factor=3, maximum=5, random=lambda: 1.0), [1, 3, 5]),
        (exponential(1, random=lambda: 0.0), [0.5, 1, 2]),
    ],
)
def test_strategies(strategy: Any, waits: list[float]) -> None:
    assert [strategy(attempt) for attempt in (1, 2, 3)] == waits


def test_the_strategy_decides_where_the_server_names_no_wait() -> None:
    time, script = Time(), Script([throttled(None), refusal(500, "error"), answer(profile())])
    with blocking(script, time, retry=Retry(strategy=linear(3))) as client:
        client.send(READ)
    assert time.slept[0] == 3
    assert time.slept[-1] == 6


def test_the_decision_is_a_plain_function() -> None:
    error = errors.TransportError("x", operation=READ)
    assert wait_before_retry(Retry(strategy=linear(1)), READ, error, attempt=1, elapsed=0) == 1
    assert wait_before_retry(Retry(strategy=linear(1)), READ, error, attempt=5, elapsed=0) is None
    assert wait_before_retry(Retry(strategy=linear(1), deadline=10), READ, error, attempt=1, elapsed=9.5) is None
