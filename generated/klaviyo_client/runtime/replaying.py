"""Whether a body has what decides if its call may be sent twice."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from threading import Lock
from typing import Any, cast

from .forks import new_in_children
from .json_pointer import EVERY, parse

__all__ = ["holds"]


def holds(body: Any, pointer: str, *, every: bool) -> bool:
    """Whether ``body`` has a value other than null at ``pointer``.

    ``*`` stands for the members of an array: for all of them if ``every``, otherwise for any of them.
    """
    steps = parse(pointer)
    quantifier = all if every else any
    if not isinstance(body, bytes):
        return _holds_at(body, steps, quantifier)
    if body[:1] == b"{" and body[-1:] == b"}" and b"\\u" not in body and _lacks(body, steps):
        return False  # not decoded, because it may be large
    with _decoding:
        try:
            return _holds_at(json.loads(body), steps, quantifier)
        except (ValueError, RecursionError):
            return not every  # unknown content: it may not be sent twice


_decoding = new_in_children(Lock())
"""Held while a body is decoded: that takes many times its size in memory, and requests often fail together."""


def _lacks(content: bytes, names: Iterable[str]) -> bool:
    """Whether one of ``names`` does not occur in encoded JSON without escapes."""
    return any(name != EVERY and b'"%b"' % name.encode() not in content for name in names)


def _holds_at(value: Any, steps: list[str], quantifier: Callable[[Iterable[bool]], bool]) -> bool:
    if not steps:
        return value is not None
    step, *rest = steps
    if step == EVERY:
        items = cast("list[Any]", value) if isinstance(value, list | tuple) else []
        return bool(items) and quantifier(_holds_at(item, rest, quantifier) for item in items)
    return isinstance(value, Mapping) and step in value and _holds_at(cast("Any", value)[step], rest, quantifier)
