"""Turns the arguments of the functions in ``api`` into parts of a request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from .errors import ArgumentError, ArgumentTypeError
from .filters import Filter
from .model import Model
from .operation import File, Form, PageSize, Pairs

__all__ = ["attributes_only", "bounded", "form", "identifiers", "member", "plain", "query", "segment"]


def segment(name: str, value: object) -> str:
    """One segment of a path, percent-encoded.

    Raises:
        ArgumentError: the value is empty, ``.`` or ``..``; the path would address another resource.
        ArgumentTypeError: the value is not a string.
    """
    if not isinstance(value, str):
        raise ArgumentTypeError(f"{name} must be a string, not {type(value).__name__}", argument=name)
    if value in ("", ".", ".."):
        raise ArgumentError(f"{name} must not be {value!r}: the path would address another resource", argument=name)
    from urllib.parse import quote  # takes long to import

    return quote(value, safe="")


def query(*pairs: tuple[str, Any]) -> Pairs:
    """The query parameters that are not ``None``, as strings. Lists are joined with commas, booleans are lower case.

    A string that is passed for a list is sent unchanged: it may be one item, or a list that is joined already.

    Raises:
        ArgumentTypeError: a value has another type, or a list contains something other than strings.
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
        return ",".join(_strings(name, cast("Iterable[object]", value)))
    message = f"{name} must be a string, a number, a boolean or a list of strings, not {type(value).__name__}"
    raise ArgumentTypeError(message, argument=name)


def _strings(name: str, values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if not isinstance(value, str):
            raise ArgumentTypeError(f"{name} must be a list of strings", argument=name)
        yield value


def bounded(value: object, bounds: PageSize) -> int | None:
    """``value``, if it is within ``bounds``.

    Raises:
        ArgumentError: it is out of range; the message states the range.
        ArgumentTypeError: it is not an int.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentTypeError(f"page_size must be an int, not {type(value).__name__}", argument="page_size")
    if not bounds.minimum <= value <= bounds.maximum:
        message = f"page_size must be between {bounds.minimum} and {bounds.maximum}, not {value}"
        raise ArgumentError(message, argument="page_size")
    return value


def plain(value: Any) -> Any:
    """One part of a request, unchanged; the operation encodes it.

    Raises:
        ArgumentError: it is a whole request document.
    """
    return attributes_only(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else value


def attributes_only(value: Mapping[str, Any], argument: str = "attributes") -> Mapping[str, Any]:
    """``value``, unless it is a whole request document, as other SDKs take it: ``{"data": {"type": ...}}``.

    Raises:
        ArgumentError: it is one; the message has ``argument``.
    """
    if len(value) != 1 or "data" not in value:
        return value
    data: object = value["data"]
    if isinstance(data, Model):
        data = data.to_dict()
    if isinstance(data, Mapping) and "type" in data:
        message = f"{argument}: pass the attributes only, not a whole request document ({{'data': {{...}}}})"
        raise ArgumentError(message, argument=argument)
    return value


def member(**members: Any) -> dict[str, Any]:
    """The members of a resource object that are not ``None``, each converted by :func:`plain`."""
    return {name: plain(value) for name, value in members.items() if value is not None}


def identifiers(kind: str, ids: Iterable[str]) -> list[dict[str, Any]]:
    """Resource identifiers for ``ids``, all of type ``kind``.

    Raises:
        ArgumentTypeError: ``ids`` is one string, or contains something that is not a string.
    """
    if isinstance(ids, str):
        raise ArgumentTypeError("ids must be a list of strings, not one string", argument="ids")
    return [{"type": kind, "id": _identifier(value)} for value in ids]


def _identifier(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ArgumentTypeError(f"ids must be non-empty strings, not {value!r}", argument="ids")
    return value


def form(**parts: Any) -> Form:
    """A multipart body of the parts that are not ``None``: files, and everything else as text."""
    given = {name: value for name, value in parts.items() if value is not None}
    files = tuple((name, value) for name, value in given.items() if isinstance(value, File))
    texts = query(*((name, value) for name, value in given.items() if not isinstance(value, File)))
    return Form(texts, files)
