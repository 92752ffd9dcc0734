"""An iteration that ended before the last page says so when it is asked again; it must not look like all there is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from klaviyo_client.models import PushToken
from klaviyo_ext import Hooks, errors
from klaviyo_ext.retry import OFF
from klaviyo_ext.testing import FakeKlaviyo, faults

WAYS: dict[str, Callable[[Any], Any]] = {
    "items": lambda found: found,
    "pages": lambda found: found.pages(),
    "with_related": lambda found: found.with_related("push-tokens", PushToken),
}
ENDED = "ended before the last page"


@pytest.fixture
def fake() -> FakeKlaviyo:
    fake = FakeKlaviyo()
    for number in range(3):
        fake.add_profile(external_id=str(number))
    return fake


@pytest.mark.parametrize("way", WAYS)
def test_after_a_failure(way: str, fake: FakeKlaviyo) -> None:
    fake.fail("get_profiles", faults.error(503), skip=1)
    values = iter(WAYS[way](fake.client(retry=OFF).get_profiles(page_size=1)))
    next(values)
    with pytest.raises(errors.ServerError):
        next(values)
    for _ in range(2):
        with pytest.raises(errors.ClientClosedError, match=ENDED):
            next(values)


@pytest.mark.parametrize("way", WAYS)
def test_after_the_end_and_after_closing(way: str, fake: FakeKlaviyo) -> None:
    found = fake.client().get_profiles(page_size=1)
    values = iter(WAYS[way](found))
    assert len(list(values)) == 3
    assert list(values) == []
    closed = iter(WAYS[way](found))
    next(closed)
    closed.close()
    assert list(closed) == []


@pytest.mark.parametrize("way", WAYS)
def test_after_a_cancellation_and_in_another_event_loop(way: str, fake: FakeKlaviyo) -> None:
    async def pause(*_: object) -> None:
        await asyncio.sleep(0)

    client = fake.async_client(hooks=Hooks(on_request=pause))
    found = client.get_profiles(page_size=1)

    async def begin(*, cancelled: bool) -> Any:
        values = aiter(WAYS[way](found))
        await anext(values)
        if cancelled:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0):
                    await anext(values)
            await go_on(values)
        return values

    async def go_on(values: Any) -> None:
        with pytest.raises(errors.ClientClosedError, match=ENDED):
            await anext(values)

    asyncio.run(begin(cancelled=True))
    asyncio.run(go_on(asyncio.run(begin(cancelled=False))))  # the end of a loop closes its iterators

    async def whole() -> list[int]:
        values, closed = aiter(WAYS[way](found)), aiter(WAYS[way](found))
        counts = [len([value async for value in values]), len([value async for value in values])]
        await anext(closed)
        await closed.aclose()
        return [*counts, len([value async for value in closed])]

    assert asyncio.run(whole()) == [3, 0, 0]
    asyncio.run(client.aclose())
