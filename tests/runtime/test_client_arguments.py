"""Arguments about HTTP as callers write them: each timeout is one that sockets can keep, or refused."""

from __future__ import annotations

import asyncio
import math
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from klaviyo_client import AsyncClient, Client
from klaviyo_client.api import profiles
from klaviyo_client.runtime.client_arguments import LONGEST, seconds_of
from klaviyo_client.runtime.errors import ArgumentTypeError
from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry
from tests.raw_server import Raw, ok, raw_server

LONG: list[Any] = [1e6, 1e9, 1e300, math.inf, 10**400, httpx.Timeout(None), httpx.Timeout(math.inf)]
WRONG: list[Any] = [0, -1, -math.inf, math.nan, True, "3", b"3", (1, 2), {}, httpx.Timeout(-1), httpx.Timeout("x")]  # type: ignore[arg-type]


def answer(raw: Raw) -> None:
    raw.send(ok(b'{"data": {"type": "profile", "id": "P1", "attributes": {}}}'))


@pytest.mark.parametrize("timeout", LONG, ids=lambda each: repr(each)[:30])
@pytest.mark.parametrize("deadline", [None, 10**400], ids=lambda each: repr(each)[:30])
def test_a_long_limit_is_none_that_a_socket_refuses(timeout: Any, deadline: Any) -> None:
    given: dict[str, Any] = {"api_key": "pk", "timeout": timeout}
    more: dict[str, Any] = {"pace": False, "retry": Retry(deadline=deadline)}

    async def send(client: Any) -> Any:
        async with client:
            return await client.send(profiles.get_profile("P1"))

    with raw_server(answer) as server:
        given["base_url"] = server.url
        for client in (Klaviyo(**given, **more), Client(**given)):
            with client:
                assert client.send(profiles.get_profile("P1")).data.id == "P1"
        for waiting in (AsyncKlaviyo(**given, **more), AsyncClient(**given)):
            assert asyncio.run(send(waiting)).data.id == "P1"


@pytest.mark.parametrize("timeout", WRONG, ids=repr)
def test_what_is_no_timeout_is_refused(timeout: Any) -> None:
    for make in (Client, AsyncClient, Klaviyo, AsyncKlaviyo):
        with pytest.raises(ArgumentTypeError, match="timeout must be a positive number") as caught:
            make(api_key="pk", timeout=timeout)
        assert caught.value.argument == "timeout"
    with Klaviyo("pk", pace=False) as klaviyo, pytest.raises(ArgumentTypeError, match="timeout must be"):
        klaviyo.send(profiles.get_profile("P1"), timeout=timeout)


@given(st.floats() | st.integers() | st.builds(httpx.Timeout, st.none() | st.floats()))
def test_any_number(timeout: Any) -> None:
    try:
        found = seconds_of(timeout)
    except ArgumentTypeError:
        return
    assert set(found) == {"connect", "read", "write", "pool"}
    assert all(each is None or 0 <= each <= LONGEST for each in found.values())
