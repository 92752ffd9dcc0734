"""Bytes behind a response, as of a proxy that repeats it: they belong to no call, least of all to the next one."""

from __future__ import annotations

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from klaviyo_ext import AsyncKlaviyo, Klaviyo
from tests.raw_server import Answer, Raw, chunked, ok, raw_server

CALLERS, CALLS = 8, 12


def _document(raw: Raw) -> bytes:
    name = raw.request.split(b" ", 2)[1].rsplit(b"/", 1)[1].partition(b"?")[0]
    return b'{"data": {"type": "profile", "id": "%b", "attributes": {}}}' % name


def twice(raw: Raw) -> None:
    raw.send(ok(_document(raw)) * 2)


def twice_in_chunks(raw: Raw) -> None:
    raw.send(chunked(_document(raw)) * 2)


def with_a_tail(raw: Raw) -> None:
    """A whole response to nobody."""
    raw.send(ok(_document(raw)) + ok(b'{"data": {"type": "profile", "id": "other", "attributes": {}}}'))


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("answer", [twice, twice_in_chunks, with_a_tail])
def test_callers_beside_each_other_get_their_own_responses(kind: str, answer: Answer) -> None:
    """They share the connections, and one may take a connection at the moment at which another one gives it back."""
    names = [f"P{caller}x{call}" for call in range(CALLS) for caller in range(CALLERS)]

    async def main(url: str) -> list[str | None]:
        async with AsyncKlaviyo("pk_test", base_url=url, pace=False) as klaviyo:

            async def ask(caller: int) -> list[str | None]:
                found = list[str | None]()
                for name in names[caller::CALLERS]:
                    found.append((await klaviyo.get_profile(name)).id)
                return found

            return [name for found in await asyncio.gather(*map(ask, range(CALLERS))) for name in found]

    def in_threads(url: str) -> list[str | None]:
        with Klaviyo("pk_test", base_url=url, pace=False) as klaviyo, ThreadPoolExecutor(CALLERS) as pool:
            return list(pool.map(lambda name: klaviyo.get_profile(name).id, names))

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with raw_server(answer) as server:
            found = asyncio.run(main(server.url)) if kind == "async" else in_threads(server.url)
    finally:
        sys.setswitchinterval(before)
    assert sorted(map(str, found)) == sorted(names)


def test_a_hook_that_reads_the_response() -> None:
    """httpx has given the connection back when the client sees the response."""
    hooks = {"response": [httpx.Response.read]}
    with (
        raw_server(twice) as server,
        httpx.Client(event_hooks=hooks) as http,
        Klaviyo("pk_test", base_url=server.url, pace=False, http_client=http) as klaviyo,
    ):
        names = [f"P{number}" for number in range(5)]
        assert [klaviyo.get_profile(name).id for name in names] == names
