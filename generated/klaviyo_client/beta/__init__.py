"""Typed client for the Klaviyo API, revision 2026-07-15.pre.

- ``klaviyo_client.beta.api``: a module for each tag, with a function for each operation; it returns an `Operation`, a plain value.
- `Client` and `AsyncClient` send operations and decode their answers.
- ``klaviyo_client.beta.models``: what operations send and receive.
- ``klaviyo_client.beta.filters``: for each operation the fields that it can filter by.
- `operations`: what the document says about each operation, by id.

Rendered by scripts/generate.py. To change anything here, change the templates and render again.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .operations import REVISION, operations

if TYPE_CHECKING:
    from ..runtime.client import AsyncClient, Client
    from ..runtime.documents import Collection, Document, Links, Resource, ResourceIdentifier, Single, ToMany, ToOne
    from ..runtime.errors import (
        APIStatusError,
        BadResponseError,
        EncodeError,
        KlaviyoError,
        RequestTimeoutError,
        TransportError,
    )
    from ..runtime.filters import Filter
    from ..runtime.model import UNSET, Model
    from ..runtime.operation import File, Operation, OperationInfo
    from ..runtime.wire import Response
    from .namespaces import AsyncNamespaces, Namespaces

__all__ = [
    "REVISION",
    "UNSET",
    "APIStatusError",
    "AsyncClient",
    "AsyncNamespaces",
    "BadResponseError",
    "Client",
    "Collection",
    "Document",
    "EncodeError",
    "File",
    "Filter",
    "KlaviyoError",
    "Links",
    "Model",
    "Namespaces",
    "Operation",
    "OperationInfo",
    "RequestTimeoutError",
    "Resource",
    "ResourceIdentifier",
    "Response",
    "Single",
    "ToMany",
    "ToOne",
    "TransportError",
    "operations",
]

_MODULES = {
    ".namespaces": ("AsyncNamespaces", "Namespaces"),
    "..runtime.client": ("AsyncClient", "Client"),
    "..runtime.documents": (
        "Collection",
        "Document",
        "Links",
        "Resource",
        "ResourceIdentifier",
        "Single",
        "ToMany",
        "ToOne",
    ),
    "..runtime.errors": (
        "APIStatusError",
        "BadResponseError",
        "EncodeError",
        "KlaviyoError",
        "RequestTimeoutError",
        "TransportError",
    ),
    "..runtime.filters": ("Filter",),
    "..runtime.model": ("UNSET", "Model"),
    "..runtime.operation": ("File", "Operation", "OperationInfo"),
    "..runtime.wire": ("Response",),
}

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names

    def __getattr__(name: str) -> Any:
        for module, names in _MODULES.items():
            if name in names:
                value = getattr(import_module(module, __name__), name)
                globals()[name] = value
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
