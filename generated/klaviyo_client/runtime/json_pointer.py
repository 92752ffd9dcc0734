"""JSON pointers (RFC 6901): the place of a value in JSON data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

__all__ = ["EVERY", "below", "parse", "pointer_to", "resolve"]

EVERY = "*"
"""The step for all members of an array, in pointers of an operation."""

_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


def parse(pointer: str) -> list[str]:
    """The steps of ``pointer``, from the outside in: ``/data/a~1b`` has ``data`` and ``a/b``.

    Raises:
        ValueError: it does not begin with a slash, and is not empty.
    """
    head, *steps = pointer.split("/")
    if head:
        raise ValueError(f"{pointer!r} is not a JSON pointer; it must begin with a slash")
    return [step.replace("~1", "/").replace("~0", "~") for step in steps]


def pointer_to(steps: Iterable[str | int]) -> str:
    """The pointer with these ``steps``: ``["data", 0, "a/b"]`` gives ``/data/0/a~1b``."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)


def below(pointer: str, *steps: str | int) -> str:
    """The pointer to ``steps`` below ``pointer``."""
    return pointer + pointer_to(steps)


def resolve(data: Any, pointer: str) -> Any:
    """The value at ``pointer`` in JSON data.

    Raises:
        LookupError: there is none.
        ValueError: it is not a JSON pointer.
    """
    for step in parse(pointer):
        if isinstance(data, Mapping):
            data = cast("Mapping[str, Any]", data)[step]
        elif isinstance(data, list | tuple) and _INDEX.fullmatch(step):
            data = cast("list[Any]", data)[int(step)]
        else:
            raise LookupError(pointer)
    return data
