"""What the functions in ``api`` make of their arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from .encoding import encode
from .filters import Filter
from .model import Model
from .operation import File, Form, Pairs, PageSize

__all__ = ["bounded", "form", "identifiers", "member", "plain", "query", "segment"]


def segment(name: str, value: str) -> str:
    """One segment of a path, percent-encoded.

    Raises:
        ValueError: the value is empty, ``.`` or ``..``, which would name another path.
        TypeError: the value is not a string.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a string, not {type(value).__name__}")
    if value in ("", ".", ".."):
        raise ValueError(f"{name} must not be {value!r}: that would address another resource")
    return quote(value, safe="")


def query(*pairs: tuple[str, Any]) -> Pairs:
    """Query parameters that were given, as strings: lists joined by commas, booleans in lower case.

    Raises:
        TypeError: a list parameter was given a single string, which would be taken for a list of its letters.
    """
    return tuple((name, _text(name, value)) for name, value in pairs if value is not None)


def _text(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Filter | int | float):
        return str(value)
    if isinstance(value, Iterable):
        items = list(value)
        if not all(isinstance(item, str) for item in items):
            raise TypeError(f"{name} must be a list of strings")
        return ",".join(items)
    raise TypeError(f"{name} must not be of type {type(value).__name__}")


def bounded(value: int | None, bounds: PageSize) -> int | None:
    """``value`` if the operation allows it.

    Raises:
        ValueError: it does not; the message states the range.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"page_size must be an int, not {type(value).__name__}")
    if not bounds.minimum <= value <= bounds.maximum:
        raise ValueError(f"page_size must be from {bounds.minimum} to {bounds.maximum}, not {value}")
    return value


def plain(value: Any) -> Any:
    """JSON data of a part of a request: a model is encoded, a mapping is passed on as it is."""
    return value.to_dict() if isinstance(value, Model) else value if isinstance(value, Mapping) else encode(value)


def member(**members: Any) -> dict[str, Any]:
    """The members of a request's resource object that were given, each as :func:`plain` makes it."""
    return {name: plain(value) for name, value in members.items() if value is not None}


def identifiers(kind: str, ids: Iterable[str]) -> list[dict[str, Any]]:
    """Resource identifiers of ``ids``, all of type ``kind``.

    Raises:
        TypeError: ``ids`` is a single string, or holds something that is not a string.
    """
    if isinstance(ids, str):
        raise TypeError("ids must be a list of strings, not one string")
    return [{"type": kind, "id": _identifier(value)} for value in ids]


def _identifier(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError(f"an id must be a string that is not empty, not {value!r}")
    return value


def form(**parts: Any) -> Form:
    """A multipart body of the parts that were given: files, and everything else as text."""
    given = {name: value for name, value in parts.items() if value is not None}
    files = tuple((name, value) for name, value in given.items() if isinstance(value, File))
    texts = query(*((name, value) for name, value in given.items() if not isinstance(value, File)))
    return Form(texts, files)
