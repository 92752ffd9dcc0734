"""A fake in which the state that a recording implies is built with requests, and the recorded request is played."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import quote, unquote

from klaviyo_ext.testing import Document, FakeKlaviyo, Request, Response
from tests.kept_revisions import JULY, document_of

from .exchanges import Recording

__all__ = ["Stage", "reference"]

_JSON = "application/vnd.api+json"
_EMAIL = re.compile(r'equals\(email,"([^"]+)"\)')


def reference(type_: str, id_: str) -> dict[str, str]:
    """A resource identifier."""
    return {"type": type_, "id": id_}


class Stage:
    """Plays one recording.

    Attributes:
        recording: the recording.
        fake: the fake.
        answer: the ``data`` of the recorded answer, or its first error.
    """

    def __init__(self, recording: Recording) -> None:
        self.recording = recording
        raw = document_of(max(recording.revision, JULY))
        self._document, self.fake = Document(raw), FakeKlaviyo(document=raw)
        document = cast("dict[str, Any]", recording.answer or {})
        self.answer: Any = document["data"] if "data" in document else next(iter(document.get("errors") or [{}]))
        self.included = cast("list[dict[str, Any]]", document.get("included") or [])
        self._ours: dict[str, str] = {}
        self.key = "pk_0123456789abcdef0123456789abcdef0123"

    def ours(self, id_: str) -> str:
        """Our id for a recorded one."""
        return self._ours.get(id_, id_)

    def stands_for(self, id_: str, ours: str) -> str:
        """Let our id, or another text, stand for a recorded one."""
        self._ours[id_] = ours
        return ours

    def knows(self, id_: str) -> bool:
        """Whether we have an id for a recorded one."""
        return id_ in self._ours

    def send(self, method: str, path: str, data: Any = None, query: str = "") -> Response:
        """Send a request with ``{"data": data}``."""
        body = b"" if data is None else json.dumps({"data": data}).encode()
        headers = [
            ("Authorization", f"Klaviyo-API-Key {self.key}"),
            ("revision", self.recording.revision),
            ("Host", "a.klaviyo.com"),
            ("Accept", _JSON),
        ]
        if body:
            headers.append(("Content-Type", _JSON))
        return self.fake.handle(Request(method, path, query, tuple(headers), body))

    def make(self, path: str, data: Mapping[str, Any]) -> Any:
        """Create something, and return the ``data`` of the answer."""
        response = self.send("POST", path, data)
        document = json.loads(response.body) if response.body else {}
        if response.status >= 300:
            raise AssertionError(f"{path}: {response.status} {json.dumps(document)[:600]}")
        return document.get("data")

    def given(self, operation: str, attributes: Mapping[str, Any]) -> dict[str, Any]:
        """The recorded attributes that a request of an operation can have."""
        declared = self._declared(operation)
        return {name: value for name, value in attributes.items() if name in declared and value is not None}

    def _declared(self, operation: str) -> Mapping[str, Any]:
        """The schemas of the attributes in a request."""
        content = self._document.operation(operation).request_content or {}
        schema: Any = next(iter(content.values()))["schema"]
        for name in ("data", "attributes"):
            schema = self._plain(schema)["properties"][name]
        return cast("Mapping[str, Any]", self._plain(schema).get("properties", {}))

    def _plain(self, schema: Any) -> Any:
        return self._document.lookup(schema["$ref"]) if "$ref" in schema else schema

    def play(self, data: Any = None) -> Response:
        """Send the recorded request, with our ids in it."""
        recording = self.recording
        path = "/".join(quote(self.ours(unquote(part)), safe=":$") for part in recording.path.split("/"))
        query = recording.query
        asked = _EMAIL.search(unquote(query))
        first = self.answer[0] if isinstance(self.answer, list) and self.answer else {}
        email = cast("dict[str, Any]", first).get("attributes", {}).get("email")
        if asked and email:  # personal data is replaced in answers, but not in queries
            query = query.replace(quote(asked[1], safe=""), quote(email, safe=""))
        for id_, mine in self._ours.items():
            query = query.replace(quote(id_, safe=""), quote(mine, safe=""))
        body = data if recording.request is None else self._translated(recording.request)["data"]
        return self.send(recording.method, path, body, query)

    def _translated(self, value: Any) -> Any:
        match value:
            case dict():
                return {name: self._translated(item) for name, item in cast("dict[str, Any]", value).items()}
            case list():
                return [self._translated(item) for item in value]
            case str():
                return self.ours(value)
            case _:
                return value
