"""Talks to a fake with plain JSON, as any program could."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import attrs

from klaviyo_client import REVISION
from klaviyo_ext.testing import FakeClock, Request
from klaviyo_ext.testing.fake.fake_klaviyo import FakeKlaviyo

JULY = datetime(2026, 7, 15, 12, tzinfo=UTC)


def in_july(seed: int = 0, **options: Any) -> FakeKlaviyo:
    """A fake whose clock stands still."""
    return FakeKlaviyo(seed, clock=FakeClock(JULY), **options)


@attrs.frozen
class Got:
    """An answer. ``body`` is ``None`` if it has none."""

    status: int
    body: Any

    @property
    def data(self) -> Any:
        return self.body["data"]

    @property
    def attributes(self) -> dict[str, Any]:
        found: dict[str, Any] = self.body["data"]["attributes"]
        return found

    @property
    def error(self) -> dict[str, Any]:
        found: dict[str, Any] = self.body["errors"][0]
        return found


class Wire:
    """A fake, and requests to it.

    Args:
        fake: the fake.
        revision: of the requests; that of the fake's document is the one that nothing is forgiven.
    """

    def __init__(self, fake: FakeKlaviyo | None = None, revision: str = REVISION) -> None:
        self.fake = fake or in_july()
        self.revision = revision

    def send(self, method: str, path: str, data: Any = None, **query: str) -> Got:
        """Send ``{"data": data}``. A query parameter is spelled as a keyword, with ``__`` for brackets."""
        body = b"" if data is None else json.dumps({"data": data}).encode()
        return self.send_bytes(method, path, body, "application/vnd.api+json", query)

    def send_bytes(self, method: str, path: str, body: bytes, kind: str, query: Mapping[str, str] | None = None) -> Got:
        names = {name: name.replace("__", "[", 1) + ("]" if "__" in name else "") for name in query or {}}
        text = urlencode({names[name]: value for name, value in (query or {}).items()})
        headers = [("Authorization", "Klaviyo-API-Key pk_test"), ("revision", self.revision), ("Host", "a.klaviyo.com")]
        if body:
            headers.append(("Content-Type", kind))
        response = self.fake.handle(Request(method, path, text, tuple(headers), body))
        return Got(response.status, json.loads(response.body) if response.body else None)

    def get(self, path: str, **query: str) -> Got:
        return self.send("GET", path, **query)

    def post(self, path: str, data: Any, **query: str) -> Got:
        return self.send("POST", path, data, **query)

    def patch(self, path: str, data: Any, **query: str) -> Got:
        return self.send("PATCH", path, data, **query)

    def delete(self, path: str, data: Any = None) -> Got:
        return self.send("DELETE", path, data)


def resource(type_: str, id_: str | None = None, /, **attributes: Any) -> dict[str, Any]:
    """A resource object; ``_relationships`` are names to references."""
    relationships = attributes.pop("_relationships", None)
    made: dict[str, Any] = {"type": type_}
    if id_ is not None:
        made["id"] = id_
    if attributes or id_ is None:
        made["attributes"] = attributes
    if relationships is not None:
        made["relationships"] = {name: {"data": value} for name, value in relationships.items()}
    return made


def reference(type_: str, id_: str) -> dict[str, str]:
    """A resource identifier."""
    return {"type": type_, "id": id_}
