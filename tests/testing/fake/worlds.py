"""An engine over the real document, and short ways to ask it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import attrs

from klaviyo_ext.testing import Document, FakeClock, Synthesiser
from klaviyo_ext.testing.fake.accepted_call import AcceptedCall
from klaviyo_ext.testing.fake.path_engine import Engine
from klaviyo_ext.testing.fake.world import World

from .wire import JULY

__all__ = ["Desk", "cursor_of"]

ORIGIN = "https://a.klaviyo.com"


@attrs.frozen
class Desk:
    """An engine with a world of its own; no behaviour is asked."""

    document: Document
    engine: Engine
    world: World = attrs.field(factory=lambda: World(FakeClock(JULY)))

    @classmethod
    def of(cls, raw: Mapping[str, Any]) -> Desk:
        document = Document(raw)
        return cls(document, Engine(document, Synthesiser(document)))

    def call(
        self, operation_id: str, /, *, query: Mapping[str, str] | None = None, body: Any = None, **path_params: str
    ) -> AcceptedCall:
        operation = self.document.operation(operation_id)
        path = operation.template
        for name, value in path_params.items():
            path = path.replace(f"{{{name}}}", quote(value, safe=""))
        url = f"{ORIGIN}{path}?{urlencode(query)}" if query else f"{ORIGIN}{path}"
        return AcceptedCall(operation, path_params, dict(query or {}), body, url)

    def ask(
        self, operation_id: str, /, *, query: Mapping[str, str] | None = None, body: Any = None, **path_params: str
    ) -> tuple[int, Any]:
        call = self.call(operation_id, query=query, body=body, **path_params)
        return self.engine.render(self.world, call, self.engine.answer(self.world, call))

    def get(self, operation_id: str, /, *, query: Mapping[str, str] | None = None, **path_params: str) -> Any:
        return self.ask(operation_id, query=query, **path_params)[1]

    def ids(self, operation_id: str, /, *, query: Mapping[str, str] | None = None, **path_params: str) -> list[str]:
        return [item["id"] for item in self.get(operation_id, query=query, **path_params)["data"]]


def cursor_of(link: str | None) -> str:
    """The cursor of a link to another page."""
    assert link is not None
    return dict(parse_qsl(urlsplit(link).query))["page[cursor]"]
