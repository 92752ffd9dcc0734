"""A date in Retry-After means the same to every reader, however wrong the clock of this machine is."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from klaviyo_client.api import profiles
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Response
from klaviyo_ext import Retry, errors
from klaviyo_ext.errors import classify
from klaviyo_ext.pacing import MemoryStorage, Pacer
from klaviyo_ext.retry.retry_after import retry_after
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, profile

SERVER = datetime(2026, 7, 15, 12, tzinfo=UTC)
READ: Operation[Any] = profiles.get_profile("P1")

skews = st.timedeltas(timedelta(days=-300), timedelta(days=300))
waits = st.integers(1, 100)


def refused(wait: int, *, dated: bool = True) -> dict[str, str]:
    """The headers of a 429 that the server sends at `SERVER`."""
    headers = {"retry-after": format_datetime(SERVER + timedelta(seconds=wait), usegmt=True)}
    return {**headers, "date": format_datetime(SERVER, usegmt=True)} if dated else headers


class Pausing(MemoryStorage):
    """Notes for how long it is told to let no call through."""

    def __init__(self, time: Time) -> None:
        super().__init__(time)
        self.blocked: list[float] = []

    def block(self, bucket: Any, seconds: float) -> None:
        self.blocked.append(seconds)
        super().block(bucket, seconds)


@given(skews, waits)
def test_the_reader_and_the_error_count_from_the_date_of_the_answer(skew: timedelta, wait: int) -> None:
    headers, local = refused(wait), SERVER + skew
    assert retry_after(headers, local) == retry_after(headers) == wait
    response = Response(READ, 429, headers, b"")
    assert classify(response, now=local).retry_after == classify(response).retry_after == wait


def get_profile(script: Script, time: Time, *, awaited: bool, **options: Any) -> None:
    """Make one call with either client."""

    async def run() -> None:
        async with awaiting(script, time, **options) as client:
            await client.get_profile("P1")

    if awaited:
        asyncio.run(run())
    else:
        with blocking(script, time, **options) as client:
            client.get_profile("P1")


@pytest.mark.parametrize("awaited", [False, True])
@settings(max_examples=25, deadline=None)
@given(skew=skews, wait=waits)
def test_the_loop_and_the_pacer_wait_as_long_as_the_server_asks(awaited: bool, skew: timedelta, wait: int) -> None:
    time = Time(SERVER + skew)
    storage = Pausing(time)
    script = Script([httpx.Response(429, headers=refused(wait)), answer(profile())])
    options: dict[str, Any] = {"pacer": Pacer(storage), "retry": Retry(random=lambda: 0.0)}
    get_profile(script, time, awaited=awaited, **options)
    assert time.slept == [wait]
    assert storage.blocked == [wait]


@pytest.mark.parametrize("date", [None, "", "yesterday"])
def test_without_a_date_the_clock_of_the_client_counts_for_both(date: str | None) -> None:
    time = Time(SERVER + timedelta(seconds=10))
    storage = Pausing(time)
    headers = refused(40, dated=False) if date is None else {**refused(40), "date": date}
    script = Script([httpx.Response(429, headers=headers), answer(profile())])
    get_profile(script, time, awaited=False, pacer=Pacer(storage), retry=Retry(random=lambda: 0.0))
    assert time.slept == storage.blocked == [30]


def test_a_long_wait_is_raised_by_the_date_of_the_answer() -> None:
    time = Time(SERVER + timedelta(hours=1))  # by this clock the wait is over already
    script = Script([httpx.Response(429, headers=refused(600))])
    with blocking(script, time) as client, pytest.raises(errors.TooManyRequestsError) as caught:
        client.get_profile("P1")
    assert (caught.value.retry_after, len(script.requests)) == (600, 1)
