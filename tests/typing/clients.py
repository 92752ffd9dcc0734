"""What sending gives."""

from __future__ import annotations

from typing import assert_type

import httpx

from klaviyo_client import AsyncClient, Client, Collection, Response, Single
from klaviyo_client.api import profiles, tags
from klaviyo_client.models import Profile


def blocking() -> None:
    with Client(api_key="pk", timeout=5, transport=httpx.HTTPTransport()) as client:
        assert_type(client, Client)
        page = client.send(profiles.get_profiles())
        assert_type(page, Collection[Profile])
        assert_type(page.data[0].attributes.email, str | None)
        assert_type(client.send(profiles.get_profile("1"), timeout=httpx.Timeout(1)), Single[Profile])
        answer = client.send_raw(profiles.get_profiles())
        assert_type(answer, Response[Collection[Profile]])
        assert_type(answer.parsed, Collection[Profile])
        assert_type(answer.status_code, int)
        client.send(tags.delete_tag("1"))


async def asynchronous() -> None:
    async with AsyncClient(access_token="token", http_client=httpx.AsyncClient()) as client:
        assert_type(client, AsyncClient)
        page = await client.send(profiles.get_profiles())
        assert_type(page, Collection[Profile])
        assert_type((await client.send_raw(profiles.get_profile("1"))).parsed, Single[Profile])
        pending = client.send(profiles.get_profile("1"))
        _ = pending.data  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        assert_type(await pending, Single[Profile])


def mistakes(client: Client) -> None:
    Client("pk")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Client(apikey="pk")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Client(http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.send("get_profiles")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.send(profiles.get_profiles)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    _ = client.send(profiles.get_profiles()).data.id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
