"""Tasks of the official SDK."""

from __future__ import annotations

import json
from functools import partial
from importlib import import_module
from typing import Any

from ..fields import reader_of_objects
from .loop import Decoding, Tasks

__all__ = ["decoding", "network"]

_PAGE = "GetProfileResponsePluralConversationsCollectionCompoundDocument"


def _sdk(url: str) -> Any:
    return import_module("klaviyo_api").KlaviyoAPI("pk_benchmark", max_retries=1, test_host=url)


def decoding(content: bytes) -> Decoding:
    api_client = _sdk("http://127.0.0.1").api_client
    text = content.decode()  # its transport hands over text
    read = reader_of_objects()
    return Decoding(
        decode=lambda: api_client.deserialize(text, _PAGE),
        to_dict=lambda page: page.to_dict(),
        read=lambda page: read(page.data),
    )


def network(url: str) -> list[Tasks]:
    profiles, bare = _sdk(url).Profiles, import_module("urllib3").PoolManager()
    groups: list[Tasks] = []
    for size in (1, 100):
        floor = partial(_bare, bare, f"{url}/api/profiles?page%5Bsize%5D={size}")
        groups.append({f"floor_{size}": floor, f"call_{size}": partial(_call, profiles, size)})
    return groups


def _bare(bare: Any, target: str) -> Any:
    return json.loads(bare.request("GET", target).data)


def _call(profiles: Any, size: int) -> Any:
    return profiles.get_profiles(page_size=size)
