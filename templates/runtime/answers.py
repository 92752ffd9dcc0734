"""What the responses of an operation contain, and how they are decoded."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Literal, cast

import attrs

from .document_checks import flaw_in
from .documents import Collection, Document, Resource, Single
from .errors import BadResponseError
from .json_types import Json
from .operation import Operation

__all__ = ["Result"]

_ROOM = 100
"""Levels of the stack that stay free, so that models of a body that can be read can be pickled and copied, too."""

_KINDS: dict[str, type[Document]] = {"single": Single, "collection": Collection, "document": Document}


@attrs.frozen
class Result:
    """What a response contains.

    Attributes:
        shape: one resource, a list of resources, nothing, another JSON document, or content that is not JSON.
        model: name of the resource class; ``None`` if there is none, or if it depends on the type of each resource.
        package: the package with the resource classes.
        nullable: whether ``data`` may be null.
    """

    shape: Literal["single", "collection", "nothing", "document", "content"]
    model: str | None = None
    package: str = ""
    nullable: bool = False

    def decode(self, content: bytes, loads: Callable[[bytes], Any], operation: Operation[Any]) -> Any:
        """Decode ``content``, the whole body of a response to ``operation``; ``loads`` decodes JSON.

        Raises:
            BadResponseError: it is not a document of this kind, or it has errors.
        """
        if self.shape == "content":
            return content
        cause: Exception | None = None
        try:
            document: Json = _lower(_ROOM, loads, content)
            flaw = flaw_in(document, self, operation.info.pagination)
            if flaw is None:
                return None if self.shape == "nothing" else operation.decode_document(cast("dict[str, Any]", document))
        except (ValueError, RecursionError) as error:
            if self.shape == "nothing" and content.lstrip()[:1] != b"<":
                return None
            flaw, cause = _unreadable(content, error), error
        raise BadResponseError(f"{operation.info.id}: {flaw}", content=content, operation=operation) from cause

    def decode_document(self, document: dict[str, Any]) -> Any:
        """Decode a JSON:API document."""
        resource: type[Resource] | None = None
        if self.model is not None:
            resource = getattr(import_module(".models", self.package), self.model)
        return _KINDS[self.shape].decode(document, resource, self.package)


def _lower(levels: int, loads: Callable[[bytes], Any], content: bytes) -> Any:
    """``loads(content)``, called so many levels further down the stack."""
    return loads(content) if levels == 0 else _lower(levels - 1, loads, content)


def _unreadable(content: bytes, error: Exception) -> str:
    if isinstance(error, RecursionError):
        return f"the body is nested too deeply ({len(content)} bytes)"
    if not content.strip():
        return "the body is empty"
    if isinstance(error, UnicodeDecodeError):
        return f"the body is not UTF-8 (byte {error.start} of {len(content)})"
    if content.lstrip()[:1] == b"<":
        return f"the body is HTML or XML, not JSON ({len(content)} bytes)"
    return f"the body is not JSON or was truncated ({len(content)} bytes: {error})"
