"""Whether a response is the document that the operation returns. Another one would read as if it were empty."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .cursors import address_of
from .errors import objects_in, summary
from .json_types import Json
from .operation import Pagination

__all__ = ["errors_in", "flaw_in"]

_NAMES: dict[type, str] = {dict: "an object", list: "a list", str: "text", bool: "a boolean", type(None): "null"}


def flaw_in(
    document: dict[str, Any],
    *,
    many: bool,
    nullable: bool,
    pages: Pagination | None,
    model: str | None,
    models: Mapping[str, str],
) -> str | None:
    """What is wrong with a JSON:API document; ``None`` if nothing is. Unknown members are fine.

    Args:
        document: the document.
        many: whether ``data`` must be a list of resources, instead of one resource.
        nullable: whether it may be null.
        pages: where the operation takes a cursor.
        model: the class of the resources in ``data``; ``None``: any.
        models: the class of each known type.
    """
    for name, kind in (("links", dict), ("meta", dict), ("included", list)):
        if not isinstance(document.get(name), kind | None):
            return f"{name} must be {_NAMES[kind]}, not {_name(document[name])}"
    if "data" not in document:
        return "the document has no data"
    data: Json = document["data"]
    following: Json = (document.get("links") or {}).get("next")
    if pages is not None and following is not None and address_of(following) is None:
        return f"links.next must be a URL, not {_name(following)}"
    if data is None and nullable:
        return None
    # Some documents declare one resource for an operation that has pages of them.
    if isinstance(data, list) != many and not (isinstance(data, list) and pages is not None and pages.items is None):
        return f"data must be {'a list of resources' if many else 'a resource'}, not {_name(data)}"
    for index, item in enumerate(data if isinstance(data, list) else [data]):
        place = f"data[{index}]" if isinstance(data, list) else "data"
        if not isinstance(item, dict):
            return f"{place} must be a resource, not {_name(item)}"
        if not ("type" in item or "id" in item or "attributes" in item):
            return f"{place} must be a resource; it has no type, id or attributes"
        stated: Json = item.get("type")
        other = models.get(stated) if isinstance(stated, str) else None
        if model not in (None, "ResourceIdentifier", other or model):
            return f"{place} must be of the class {model}, not {other}"
    return None


def errors_in(document: dict[str, Any]) -> str | None:
    """The errors in a document, in words; ``None`` if it has none."""
    if not (found := document.get("errors")):
        return None
    return f"the response reports success, but has errors: {summary(objects_in(found) or [{'detail': found}])}"


def _name(value: Json) -> str:
    return _NAMES.get(type(value), "a number")
