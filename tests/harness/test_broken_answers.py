"""Every public call against every kind of broken answer: a value that the server said, or a KlaviyoError, in time.

``SOAK=1`` makes every call with every answer by both clients. Otherwise each answer meets one call of each client, and
some operations meet one answer each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest

from klaviyo_ext import errors, webhooks
from klaviyo_ext.testing import SpecServer
from tests.soak import SOAK

from .breaking_server import BreakingServer, breaking
from .broken_answers import ANSWERS, BODIES
from .judging import DEADLINE, Trial, outcomes, wrong_with
from .public_calls import CALLS, OPERATIONS, PublicCall, TokensAndExamples

SHARES = 2
BY_NAME = {answer.name: answer for answer in ANSWERS}
KINDS = pytest.mark.parametrize("kind", ["blocking", "async"])


@pytest.fixture(scope="module")
def spec() -> SpecServer:
    return SpecServer()


@pytest.fixture(scope="module")
def server(spec: SpecServer) -> Iterator[BreakingServer]:
    plays = {answer.name: answer.play for answer in ANSWERS}
    ending = {answer.name for answer in ANSWERS if answer.ends}
    with breaking(TokensAndExamples(spec), plays, ending) as serving:
        yield serving


def check(kind: str, server: BreakingServer, trials: list[Trial], **how: Any) -> None:
    calls = {trial.call.name: trial.call for trial in trials}
    right = {
        found.trial.call.name: found for found in outcomes(kind, server.url, [Trial(c, "fine") for c in calls.values()])
    }
    assert [str(found) for found in right.values() if found.error] == []
    wrong = [
        complaint
        for found in outcomes(kind, server.url, trials, **how)
        if (complaint := wrong_with(found, BY_NAME[found.trial.answer], right[found.trial.call.name].value))
    ]
    assert not wrong, f"{len(wrong)} of {len(trials)}:\n" + "\n".join(wrong)


def sampled(calls: list[PublicCall], name: str, count: int = 1) -> list[PublicCall]:
    """Some of them, always the same; all of them in a soak."""
    return calls if SOAK else Random(name).sample(calls, count)


@pytest.mark.slow
@KINDS
@pytest.mark.parametrize("part", range(SHARES))
def test_quick_answers(kind: str, part: int, server: BreakingServer) -> None:
    answers = [answer for answer in ANSWERS if not answer.slow][part::SHARES]
    check(kind, server, [Trial(c, a.name) for a in answers for c in sampled(CALLS, f"{kind} {a}")])


@KINDS
def test_slow_answers(kind: str, server: BreakingServer) -> None:
    """All at the same time."""
    answers = [answer for answer in ANSWERS if answer.slow]
    calls = [call for call in CALLS if call.bounded]
    check(
        kind,
        server,
        [Trial(c, a.name) for a in answers for c in sampled(calls, f"{kind} {a}", 3)],
        deadline=DEADLINE,
        at_a_time=40,
    )


@KINDS
@pytest.mark.parametrize("part", range(SHARES))
def test_every_operation(kind: str, part: int, spec: SpecServer, server: BreakingServer) -> None:
    answers = [answer.name for answer in ANSWERS if not answer.slow]
    calls = sampled(OPERATIONS(spec)[part::SHARES], kind, 45)
    chosen = {call: Random(f"{kind} {call}").sample(answers, 40 if SOAK else 1) for call in calls}
    check(kind, server, [Trial(call, name) for call, names in chosen.items() for name in names])


@pytest.mark.parametrize(("name", "change"), [(name, change) for name, _, change in BODIES])
def test_deliveries_of_webhooks(name: str, change: Callable[[bytes], bytes]) -> None:
    """The same bodies, signed: a payload or a KlaviyoError."""
    right = b'{"data": [{"topic": "t", "external_id": "1"}], "meta": {"timestamp": "2026-01-01T00:00:00+00:00"}}'
    body, time = change(right), "Thu, 01 Jan 2026 00:00:00 GMT"
    headers = {webhooks.SIGNATURE_HEADER: webhooks.sign("s" * 16, body, time), webhooks.TIMESTAMP_HEADER: time}
    try:
        found = webhooks.verify("s" * 16, body, headers, now=datetime(2026, 1, 1, tzinfo=UTC))
    except errors.KlaviyoError:
        return
    assert found.data, name
