"""Tasks of what the stock templates render."""

from __future__ import annotations

import json
from functools import partial
from importlib import import_module
from typing import Any

import httpx

from .loop import Decoding, Tasks

__all__ = ["decoding", "network"]

_PAGE = "get_profile_response_plural_conversations_collection_compound_document"


def decoding(content: bytes) -> Decoding:
    module = import_module(f"klaviyo_api_client.models.{_PAGE}")
    cls = getattr(module, _PAGE.title().replace("_", ""))
    # Of two layers of allOf it keeps the outer one: most attributes of a profile stay in a dict.
    return Decoding(decode=lambda: cls.from_dict(json.loads(content)), to_dict=lambda page: page.to_dict())


def network(url: str) -> list[Tasks]:
    package = import_module("klaviyo_api_client")
    endpoint = import_module("klaviyo_api_client.api.profiles.get_profiles")
    client = package.AuthenticatedClient(base_url=url, token="pk_benchmark", prefix="Klaviyo-API-Key")
    bare = httpx.Client()
    groups: list[Tasks] = []
    for size in (1, 100):
        floor = partial(_bare, bare, f"{url}/api/profiles?page%5Bsize%5D={size}")
        groups.append({f"floor_{size}": floor, f"call_{size}": partial(_call, endpoint, client, size)})
    return groups


def _bare(bare: httpx.Client, target: str) -> Any:
    return json.loads(bare.get(target).content)


def _call(endpoint: Any, client: Any, size: int) -> Any:
    return endpoint.sync(client=client, pagesize=size)
