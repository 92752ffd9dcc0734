"""Tasks of this project's client."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import httpx

from klaviyo_client import Client
from klaviyo_client.api import profiles

from ..fields import reader_of_objects
from .loop import Decoding, Tasks

__all__ = ["decoding", "network"]


def decoding(content: bytes) -> Decoding:
    operation = profiles.get_profiles(page_size=100)
    read = reader_of_objects()
    return Decoding(
        decode=lambda: operation.decode(content),
        to_dict=lambda page: page.to_dict(),
        read=lambda page: read(page.data),
    )


def network(url: str) -> list[Tasks]:
    client, bare = Client(api_key="pk_benchmark", base_url=url), httpx.Client()
    groups: list[Tasks] = []
    for size in (1, 100):
        floor = partial(_bare, bare, f"{url}/api/profiles?page%5Bsize%5D={size}")
        groups.append({f"floor_{size}": floor, f"call_{size}": partial(_call, client, size)})
    return groups


def _bare(bare: httpx.Client, target: str) -> Any:
    return json.loads(bare.get(target).content)


def _call(client: Client, size: int) -> Any:
    return client.send(profiles.get_profiles(page_size=size))
