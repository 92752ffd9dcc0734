"""What all fakes of one document share: index, compiled schemas, router and engine. They have no state."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from ..document.openapi_document import Document, load_package_document
from ..document.routes import Router
from ..examples.synthesis import Synthesiser
from ..validation.json_schemas import Schemas
from ..validation.request_validation import Validator
from .path_engine import Engine

__all__ = ["Parts", "parts_of"]

_SEEDS = 4
"""Maximum number of cached engines, one for each seed."""


@attrs.frozen(eq=False)
class Parts:
    """The shared parts for one document. Thread-safe."""

    document: Document
    schemas: Schemas
    router: Router
    validator: Validator
    _engines: dict[int, Engine] = attrs.field(factory=dict[int, Engine], init=False)

    def engine(self, seed: int) -> Engine:
        """The engine for ``seed``, which its generated values depend on."""
        engine = self._engines.get(seed)
        if engine is None:
            if len(self._engines) >= _SEEDS:
                self._engines.clear()
            engine = Engine(self.document, Synthesiser(self.document, seed, resolver=self.schemas.resolver))
            self._engines[seed] = engine
        return engine


def parts_of(document: Mapping[str, Any] | None = None) -> Parts:
    """The shared parts for a document; default: that of the package `klaviyo_client`, made once in a process."""
    return _package_parts() if document is None else _build(document)


@cache
def _package_parts() -> Parts:
    return _build(load_package_document())


def _build(raw: Mapping[str, Any]) -> Parts:
    document = Document(raw)
    schemas = Schemas(document)
    return Parts(document, schemas, Router(document.operations.values()), Validator(document, schemas))
