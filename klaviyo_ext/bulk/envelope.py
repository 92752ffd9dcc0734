"""The bytes around the records of a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from klaviyo_client.runtime.encoding import encode
from klaviyo_client.runtime.errors import ArgumentError, ArgumentTypeError
from klaviyo_client.runtime.json_pointer import parse

__all__ = ["envelope"]

_MARK = "\ue000records\ue000"


def envelope(body: Any, pointer: str, dumps: Callable[[Any], bytes]) -> tuple[bytes, bytes]:
    """The bytes before the first record and after the last one, for a request with records at ``pointer``.

    Args:
        body: the request without records, a model or a mapping; ``None`` if a request has nothing else.
        pointer: JSON pointer to the array of records.
        dumps: encodes JSON.

    Raises:
        ArgumentError: ``body`` already has records, or ``dumps`` changes the text of strings.
        ArgumentTypeError: ``body`` is not a JSON object, or ``dumps`` does not return bytes.
        EncodeError: ``body`` cannot be encoded as JSON.
    """
    marked = _with_mark({} if body is None else encode(body), pointer)
    mark, whole = dumps(_MARK), dumps(marked)
    if not isinstance(whole, bytes):
        raise ArgumentTypeError(f"dumps must return bytes, not {type(whole).__name__}", argument="dumps")
    before, found, after = whole.partition(mark.strip())
    if not found or mark in after:
        raise ArgumentError("dumps must write each string unchanged and only once", argument="body")
    return before + b"[", b"]" + after


def _with_mark(body: Any, pointer: str) -> dict[str, Any]:
    """A copy of ``body`` with a mark at ``pointer``, the place of the records."""
    if not isinstance(body, Mapping):
        raise ArgumentTypeError("body must be a JSON object", argument="body")
    changed = dict(cast("Mapping[str, Any]", body))
    *way, last = parse(pointer)
    target = changed
    for step in way:
        member = target.get(step)
        if member is not None and not isinstance(member, Mapping):
            raise ArgumentError(f"body must have an object at {step!r}, on the path to {pointer}", argument="body")
        target[step] = dict(cast("Mapping[str, Any]", member or {}))
        target = target[step]
    if target.get(last):
        raise ArgumentError(f"body already has records at {pointer}; pass them as rows", argument="body")
    target[last] = _MARK
    return changed
