"""The facts about an operation, by its method and path."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module

from klaviyo_client.runtime.operation import OperationInfo

__all__ = ["api_path", "operation_at", "template_of"]


def operation_at(method: str, path: str) -> OperationInfo | None:
    """The operation of ``klaviyo_client``, or else of ``klaviyo_client.beta``, with this method and path."""
    key = (method, template_of(path))
    return _operations("klaviyo_client").get(key) or _operations("klaviyo_client.beta").get(key)


@cache
def _operations(package: str) -> Mapping[tuple[str, str], OperationInfo]:
    known: Mapping[str, OperationInfo] = import_module(f"{package}.operations").operations
    return {(info.method, template_of(info.path_template)): info for info in known.values()}


def template_of(path: str) -> str:
    """``/api/lists/{id}/tags`` for ``/api/lists/Y6nRLr/tags``: in the whole API, the part after a type is an id."""
    return re.sub(r"^(/[^/]*/[^/]*)/[^/]*", r"\1/{id}", path)


def api_path(path: str) -> str:
    """``path`` as the API has it: ``lists/`` is ``/api/lists``."""
    found = f"/{path.strip('/')}"
    return found if found.startswith(("/api/", "/client/")) else f"/api{found}"
