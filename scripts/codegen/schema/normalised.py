"""A document after all passes."""

from __future__ import annotations

import attrs

from .forms import Json

__all__ = ["Normalised"]


@attrs.frozen
class Normalised:
    """What the passes made of a document.

    Attributes:
        document: an OpenAPI document in which every schema has a name, with ``x-ext-*`` on operations and components.
        operations: the operations of ``document``, by operationId.
        resources: JSON:API type to the component of its response class.
        sites: where each inline shape stands, to its name.
        report: lines about what could not be taken as it was.
    """

    document: Json
    operations: list[Json]
    resources: dict[str, str]
    sites: dict[str, str]
    report: list[str]
