"""What stands around the records of a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from klaviyo_client.runtime.encoding import encode
from klaviyo_client.runtime.errors import ArgumentError, ArgumentTypeError
from klaviyo_client.runtime.json_pointer import parse

__all__ = ["envelope"]

_MARK = "\ue000records\ue000"


def envelope(body: Any, pointer: str, dumps: Callable[[Any], bytes]) -> tuple[bytes, bytes]:
    """The bytes before the first record and after the last one, of a request whose records stand at ``pointer``.

    Args:
        body: the request without records: a model or a mapping; ``None`` if there is nothing beside the records.
        pointer: JSON pointer to the array of records.
        dumps: encodes JSON.

    Raises:
        ArgumentError: ``body`` already holds records, or ``dumps`` changes what it is given.
        ArgumentTypeError: ``body`` is no JSON object, or ``dumps`` gives no bytes.
        EncodeError: JSON cannot carry ``body``.
    """
    marked = _with_mark({} if body is None else encode(body), pointer)
    mark, whole = dumps(_MARK), dumps(marked)
    if not isinstance(whole, bytes):
        raise ArgumentTypeError(f"dumps must give bytes, not {type(whole).__name__}", argument="dumps")
    before, found, after = whole.partition(mark.strip())
    if not found or mark in after:
        raise ArgumentError("body cannot be split around its records", argument="body")
    return before + b"[", b"]" + after


def _with_mark(body: Any, pointer: str) -> dict[str, Any]:
    """A copy of ``body`` with a mark at ``pointer``, where the records go."""
    if not isinstance(body, Mapping):
        raise ArgumentTypeError("body must be a JSON object", argument="body")
    changed = dict(cast("Mapping[str, Any]", body))
    *way, last = parse(pointer)
    target = changed
    for step in way:
        member = target.get(step)
        if member is not None and not isinstance(member, Mapping):
            raise ArgumentError(f"body holds no object at {step}, on the way to {pointer}", argument="body")
        target[step] = dict(cast("Mapping[str, Any]", member or {}))
        target = target[step]
    if target.get(last):
        raise ArgumentError(f"body already holds records at {pointer}; pass them as rows", argument="body")
    target[last] = _MARK
    return changed
