"""Make calls that get broken answers, and judge what comes of them: the right value, or an error of ours, in time."""

from __future__ import annotations

import asyncio
import ssl
import time
import warnings
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack, contextmanager
from functools import cache
from typing import Any
from unittest.mock import patch

import attrs

from klaviyo_client import AsyncClient, Client
from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry
from klaviyo_ext.errors import KlaviyoError

from .broken_answers import BrokenAnswer
from .public_calls import PublicCall, Target, call_async, call_blocking

__all__ = ["DEADLINE", "Outcome", "Trial", "outcomes", "wrong_with"]

DEADLINE = 0.4
"""Of calls whose answers never end."""

_PATIENT = 20.0
"""Deadline of the other calls: a machine that is busy is no fault."""

_SLACK = 3.0
"""Seconds by which a call may overrun on a machine that is busy."""


@attrs.frozen
class Trial:
    """A call that gets an answer of this name."""

    call: PublicCall
    answer: str


@attrs.frozen
class Outcome:
    """What came of it: a value as plain data, or an error."""

    trial: Trial
    value: Any
    error: BaseException | None
    seconds: float

    def __str__(self) -> str:
        came = f"{type(self.error).__name__}: {self.error}" if self.error else f"the value {self.value!r}"
        return f"{self.trial.call} with {self.trial.answer}: {came:.300} after {self.seconds:.2f} s"


def outcomes(
    kind: str, url: Callable[[str], str], trials: Iterable[Trial], *, deadline: float = _PATIENT, at_a_time: int = 1
) -> list[Outcome]:
    """What comes of ``trials``, by clients of this kind: one for each answer, at ``url`` of its name."""
    # Loading certificates that nobody needs would take most of the time.
    shared = patch("ssl.create_default_context", cache(ssl.create_default_context))
    with shared, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # odd revisions and media types warn
        if kind == "async":
            return asyncio.run(_all_async(url, list(trials), deadline, at_a_time))
        return _all_blocking(url, list(trials), deadline, at_a_time)


def _options(url: str, deadline: float) -> tuple[dict[str, Any], dict[str, Any]]:
    plain: dict[str, Any] = {"api_key": "pk_test", "company_id": "AbC123", "base_url": url, "timeout": deadline * 0.6}
    return {**plain, "retry": Retry(attempts=2, strategy=lambda _: 0.0, deadline=deadline), "pace": False}, plain


def _all_blocking(url: Callable[[str], str], trials: list[Trial], deadline: float, at_a_time: int) -> list[Outcome]:
    with ExitStack() as stack:
        targets: dict[str, Target] = {}
        for name in {trial.answer: None for trial in trials}:
            options, plain = _options(url(name), deadline)
            clients = stack.enter_context(Klaviyo(**options)), stack.enter_context(Client(**plain))
            targets[name] = Target(*clients, url(name))

        def one(trial: Trial) -> Outcome:
            with _caught() as found:
                found.value = call_blocking(trial.call, targets[trial.answer])
            return found.outcome(trial)

        if at_a_time == 1:
            return list(map(one, trials))
        with ThreadPoolExecutor(at_a_time) as pool:
            return list(pool.map(one, trials))


async def _all_async(url: Callable[[str], str], trials: list[Trial], deadline: float, at_a_time: int) -> list[Outcome]:
    room = asyncio.Semaphore(at_a_time)
    async with AsyncExitStack() as stack:
        targets: dict[str, Target] = {}
        for name in {trial.answer: None for trial in trials}:
            options, plain = _options(url(name), deadline)
            klaviyo = await stack.enter_async_context(AsyncKlaviyo(**options))
            targets[name] = Target(klaviyo, await stack.enter_async_context(AsyncClient(**plain)), url(name))

        async def one(trial: Trial) -> Outcome:
            async with room:
                with _caught() as found:
                    found.value = await call_async(trial.call, targets[trial.answer])
            return found.outcome(trial)

        return list(await asyncio.gather(*map(one, trials)))


@attrs.define
class _Found:
    value: Any = None
    error: BaseException | None = None
    seconds: float = 0.0

    def outcome(self, trial: Trial) -> Outcome:
        return Outcome(trial, self.value, self.error, self.seconds)


@contextmanager
def _caught() -> Generator[_Found]:
    found = _Found()
    began = time.perf_counter()
    try:
        yield found
    except Exception as error:  # noqa: BLE001 - which errors come is the question
        found.error = error
    finally:
        found.seconds = time.perf_counter() - began


def wrong_with(outcome: Outcome, answer: BrokenAnswer, right: Any) -> str | None:
    """What is wrong with it; ``right`` is the value that the right answer gives."""
    call, value = outcome.trial.call, outcome.value
    if call.bounded and outcome.seconds > (DEADLINE if answer.slow else _PATIENT) + _SLACK:
        return f"takes longer than its deadline: {outcome}"
    if outcome.error is not None:
        if not isinstance(outcome.error, KlaviyoError):
            return f"not a KlaviyoError: {outcome}"
        return f"refused, though it is right: {outcome}" if answer.says == "right" else None
    if call.needs == "nothing" or (call.needs == "report" and not value["ok"]):
        return None
    if call.needs == "bytes" and answer.name.startswith("body-"):
        return None  # whatever they mean
    if answer.says == "wrong" and call.needs != "bytes":
        return f"a value, though the answer says nothing: {outcome}"
    if answer.says == "altered" and value in (None, [], {}):
        return f"empty: {outcome}"
    if answer.says in {"right", "open"} and value != right:
        return f"not the value that the answer says: {outcome}, expected {right!r:.200}"
    return None
