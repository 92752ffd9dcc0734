"""A document after all passes."""

from __future__ import annotations

import attrs

from .forms import Json

__all__ = ["Normalised"]


@attrs.frozen
class Normalised:
    """The result of the passes.

    Attributes:
        document: an OpenAPI document in which every schema has a name, with ``x-ext-*`` on operations and components.
        operations: the operations of ``document``, by operationId.
        resources: JSON:API type to the component of its response class.
        sites: place of each inline shape, to its name.
        report: lines about things that had to be changed.
    """

    document: Json
    operations: list[Json]
    resources: dict[str, str]
    sites: dict[str, str]
    report: list[str]
