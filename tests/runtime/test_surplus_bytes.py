"""Bytes behind a response are no response: whoever uses the connection next would take them for its own."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from klaviyo_client import AsyncClient, Client, TransportError
from klaviyo_client.api import profiles
from tests.raw_server import Raw, ok, raw_server

CALLERS, CALLS = 8, 12


def doubled(raw: Raw) -> None:
    """The right response, twice, as from a proxy that repeats it."""
    wanted = raw.request.split(b" ")[1].rpartition(b"/")[2].decode()
    raw.send(ok(json.dumps({"data": {"type": "profile", "id": wanted}}).encode()) * 2)


def blocking(url: str, limits: httpx.Limits) -> list[tuple[str, Any]]:
    with httpx.Client(limits=limits) as http, Client(api_key="pk", base_url=url, http_client=http) as client:

        def call(number: int) -> tuple[str, Any]:
            try:
                return f"P{number}", client.send(profiles.get_profile(f"P{number}")).data.id
            except TransportError as error:
                return f"P{number}", error

        with ThreadPoolExecutor(CALLERS) as pool:
            return list(pool.map(call, range(CALLERS * CALLS)))


async def awaiting(url: str, limits: httpx.Limits) -> list[tuple[str, Any]]:
    async with (
        httpx.AsyncClient(limits=limits) as http,
        AsyncClient(api_key="pk", base_url=url, http_client=http) as client,
    ):

        async def call(number: int) -> tuple[str, Any]:
            try:
                return f"P{number}", (await client.send(profiles.get_profile(f"P{number}"))).data.id
            except TransportError as error:
                return f"P{number}", error

        return list(await asyncio.gather(*map(call, range(CALLERS * CALLS))))


@pytest.mark.parametrize("connections", [1, 3, 100])
@pytest.mark.parametrize("kind", ["blocking", "async"])
def test_callers_that_share_connections_get_their_own_responses(kind: str, connections: int) -> None:
    limits = httpx.Limits(max_connections=connections)
    with raw_server(doubled) as server:
        found = blocking(server.url, limits) if kind == "blocking" else asyncio.run(awaiting(server.url, limits))
    assert [pair for pair in found if pair[0] != pair[1]] == []
