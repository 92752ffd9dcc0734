"""One async client in many event loops: what a loop has opened is closed when the loop ends."""

from __future__ import annotations

import asyncio
import gc
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest

from klaviyo_client import AsyncClient
from klaviyo_client.api import accounts
from klaviyo_ext import AsyncKlaviyo
from klaviyo_ext.testing import FakeKlaviyo

_OPEN = Path("/proc/self/fd")

pytestmark = pytest.mark.skipif(not _OPEN.exists(), reason="counts open files in /proc")


def _sockets() -> int:
    gc.collect()  # what is unclosed warns here, and warnings are errors
    return sum(each.is_socket() for each in _OPEN.iterdir())


@pytest.fixture(autouse=True)
def no_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each client of httpx loads them, which takes long."""
    monkeypatch.setattr(ssl, "create_default_context", lambda **_: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


async def _calls(klaviyo: AsyncKlaviyo) -> None:
    await asyncio.gather(*(klaviyo.accounts.get_accounts() for _ in range(3)))


async def _plain(client: AsyncClient) -> None:
    await asyncio.gather(*(client.send(accounts.get_accounts()) for _ in range(3)))


def _shared(url: str) -> Callable[[], Awaitable[None]]:
    klaviyo = AsyncKlaviyo("pk_1", base_url=url, pace=False)
    return lambda: _calls(klaviyo)


def _transport(url: str) -> Callable[[], Awaitable[None]]:
    klaviyo = AsyncKlaviyo("pk_1", base_url=url, pace=False, transport=httpx.AsyncHTTPTransport())
    return lambda: _calls(klaviyo)


def _plain_client(url: str) -> Callable[[], Awaitable[None]]:
    client = AsyncClient(api_key="pk_1", base_url=url)
    return lambda: _plain(client)


def _never_closed(url: str) -> Callable[[], Awaitable[None]]:
    return lambda: _calls(AsyncKlaviyo("pk_1", base_url=url, pace=False))


def _closed(url: str) -> Callable[[], Awaitable[None]]:
    async def run() -> None:
        async with AsyncKlaviyo("pk_1", base_url=url, pace=False) as klaviyo:
            await _calls(klaviyo)

    return run


def _interrupted(url: str) -> Callable[[], Awaitable[None]]:
    klaviyo = AsyncKlaviyo("pk_1", base_url=url, pace=False)

    async def run() -> None:
        await _calls(klaviyo)
        asyncio.ensure_future(_calls(klaviyo)).add_done_callback(lambda _: None)
        await asyncio.sleep(0)  # the loop ends while calls are on their way

    return run


@pytest.mark.parametrize("kind", [_shared, _transport, _plain_client, _never_closed, _closed, _interrupted])
def test_no_socket_outlives_its_loop(kind: Callable[[str], Callable[[], Awaitable[None]]]) -> None:
    with FakeKlaviyo() as fake, fake.serve() as serving:
        run = kind(serving.url)

        async def main() -> None:
            await run()

        asyncio.run(main())
        before = _sockets()
        for _ in range(15):
            asyncio.run(main())
        # The server closes its own ends a little later.
        assert _sockets() <= before + 6
        assert len(fake.requests) >= 45


def test_a_loop_that_goes_on_keeps_its_connections() -> None:
    with FakeKlaviyo() as fake, fake.serve() as serving, asyncio.Runner() as runner:
        klaviyo = AsyncKlaviyo("pk_1", base_url=serving.url, pace=False)
        runner.run(_calls(klaviyo))
        before = _sockets()
        runner.run(_calls(klaviyo))
        assert _sockets() == before
        runner.run(klaviyo.aclose())
        assert _sockets() < before
