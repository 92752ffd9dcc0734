"""What the responses of an operation contain, and how they are decoded.

A response that is not the document that the operation returns is an error: it would read as if it were empty.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, cast

import attrs

from .documents import Collection, Document, Resource, Single, address_of, models_of
from .errors import BadResponseError, objects_in, summary
from .json_types import Json
from .operation import AnswerReader, Operation, Pagination

__all__ = ["Result"]

_ROOM = 100
"""Levels of the stack that stay free, so that models of a body that can be read can be pickled and copied, too. A
body with fewer brackets needs no such room."""

_SHORT = 10_000
"""Bytes: in a longer body, counting brackets takes longer than going down the stack."""

_NAMES: dict[type, str] = {dict: "an object", list: "a list", str: "text", bool: "a boolean", type(None): "null"}

_KINDS: dict[str, type[Document]] = {"single": Single, "collection": Collection, "document": Document}


@attrs.frozen
class Result:
    """What a response contains.

    Attributes:
        shape: one resource, a list of resources, either of them, nothing, another JSON document, any JSON value, or
            content that is not JSON.
        model: name of the resource class; ``None`` if there is none, or if it depends on the type of each resource.
        package: the package with the resource classes.
        nullable: whether ``data`` may be null.
    """

    shape: Literal["single", "collection", "either", "nothing", "document", "json", "content"]
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
            shallow = len(content) < _SHORT and content.count(b"[") + content.count(b"{") < _ROOM
            document: Json = loads(content) if shallow else _lower(_ROOM, loads, content)
            if self.shape == "json":
                return document
            flaw = _flaw_in(document, self, operation.info.pagination)
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
            resource = getattr(models_of(self.package), self.model)
        kind: Any = _KINDS.get(self.shape) or (Collection if isinstance(document.get("data"), list) else Single)
        return kind.decode(document, resource, self.package)


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


def _flaw_in(document: Json, answer: AnswerReader, pages: Pagination | None) -> str | None:
    """Why ``document`` is not one that ``answer`` describes; ``None`` if it is. Unknown members are fine."""
    nothing, many = answer.shape == "nothing", answer.shape == "collection"
    if not isinstance(document, dict):
        return None if nothing else "the body is JSON but not an object"
    if answer.shape == "document":
        return None
    if errors := document.get("errors"):
        told = summary(objects_in(errors) or [{"detail": errors}])
        return f"the response reports success, but has errors: {told}"
    if nothing:
        return None
    for name, kind in (("links", dict), ("meta", dict), ("included", list)):
        if not isinstance(document.get(name), kind | None):
            return f"{name} must be {_NAMES[kind]}, not {_name(document[name])}"
    if "data" not in document:
        return "the document has no data"
    data: Json = document["data"]
    links: dict[str, Any] = document.get("links") or {}
    following: Json = links.get("next")
    if pages is not None and following is not None and address_of(following) is None:
        return f"links.next must be a URL, not {_name(following)}"
    if data is None and answer.nullable:
        return None
    # Some documents declare one resource for an operation that has pages of them.
    is_list = isinstance(data, list)
    if is_list != many and answer.shape != "either" and not (is_list and pages is not None and pages.items is None):
        return f"data must be {'a list of resources' if many else 'a resource'}, not {_name(data)}"
    models: dict[str, str] = models_of(answer.package).RESOURCES if answer.model is not None else {}
    for index, item in enumerate(data if isinstance(data, list) else [data]):
        place = f"data[{index}]" if is_list else "data"
        if not isinstance(item, dict):
            return f"{place} must be a resource, not {_name(item)}"
        if not ("type" in item or "id" in item or "attributes" in item):
            return f"{place} must be a resource; it has no type, id or attributes"
        stated: Json = item.get("type")
        other = models.get(stated) if isinstance(stated, str) else None
        if answer.model not in (None, "ResourceIdentifier", other or answer.model):
            return f"{place} must be of the class {answer.model}, not {other}"
    return None


def _name(value: Json) -> str:
    return _NAMES.get(type(value), "a number")
