"""Whether a response is the document that the operation returns. Another one would read as if it were empty."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .cursors import address_of
from .errors import objects_in, summary
from .json_types import Json
from .operation import AnswerReader, Pagination

__all__ = ["flaw_in"]

_NAMES: dict[type, str] = {dict: "an object", list: "a list", str: "text", bool: "a boolean", type(None): "null"}


def flaw_in(document: Json, answer: AnswerReader, pages: Pagination | None) -> str | None:
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
    if isinstance(data, list) != many and not (isinstance(data, list) and pages is not None and pages.items is None):
        return f"data must be {'a list of resources' if many else 'a resource'}, not {_name(data)}"
    models: dict[str, str] = import_module(".models", answer.package).RESOURCES if answer.model is not None else {}
    for index, item in enumerate(data if isinstance(data, list) else [data]):
        place = f"data[{index}]" if isinstance(data, list) else "data"
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
