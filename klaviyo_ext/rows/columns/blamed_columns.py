"""The column that the server means when it points at a part of a request."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set as AbstractSet
from typing import Any, Protocol

import attrs

from klaviyo_client.runtime.json_pointer import parse

from .column_mapping import Binding

__all__ = ["BlamedColumn", "Blames", "blamed"]

_WRAPPERS = frozenset({"data", "attributes"})
"""Steps of JSON:API around attributes, which the names of columns do not have."""


@attrs.frozen
class BlamedColumn:
    """A column, or what stands for one.

    Attributes:
        cell: its position or name, to find its place in a row; ``None`` if it is in no file.
        title: how messages name it.
        name: its header; ``None`` if it is in no file.
    """

    cell: int | str | None
    title: str
    name: str | None = None


class Blames(Protocol):
    """Rows whose columns are known."""

    def blamed(self, pointer: str) -> BlamedColumn | None:
        """The column that fills the part of a request at ``pointer``."""
        ...


def blamed(
    pointer: str,
    bindings: Iterable[Binding],
    constants: Sequence[tuple[Any, Any]],
    set_: str,
    known: AbstractSet[str] = frozenset(),
) -> BlamedColumn | None:
    """The column for a pointer into a request or a record.

    Args:
        pointer: such as ``/data/attributes/profiles/data/0/attributes/phone_number``.
        bindings: the columns.
        constants: values that are the same in all rows.
        set_: the option that sets these.
        known: names of attributes; what is below one of them is not another one.
    """
    way = parse(pointer) if pointer.startswith("/") else []  # the server may send anything
    steps = _plain(step for step in way if not step.isdecimal())
    found = [
        (_score(each.target.path, steps, known), BlamedColumn(each.cell, each.label, each.column)) for each in bindings
    ]
    found += [
        (_score(target.path, steps, known), BlamedColumn(None, f"{set_} {target.name}")) for target, _ in constants
    ]
    score, best = max(found, key=lambda each: each[0], default=(0, None))
    return best if score else None


def _score(path: tuple[str, ...], steps: Sequence[str], known: AbstractSet[str]) -> int:
    """How many steps of the pointer a path has, from the innermost one that is an attribute; 0 if it has another."""
    names = _plain(path)
    for end in range(len(steps), len(names) - 1, -1):
        start = end - len(names)
        if list(steps[start:end]) == names and known.isdisjoint(steps[:start]):
            return 2 * len(names) + (end == len(steps))
    return 0


def _plain(steps: Iterable[str]) -> list[str]:
    return [step for step in steps if step not in _WRAPPERS]
