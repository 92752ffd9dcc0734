"""Actions that match nothing, and the line of the overlay that ends each of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence

import attrs

from ..input_error import CodegenError
from .actions import Action

__all__ = ["Miss", "refusal"]


@attrs.frozen
class Miss:
    """An action that matches nothing.

    Attributes:
        action: the action.
        places: combinations of the leading names of its target that match nothing.
        is_whole: whether it matches nothing at all.
    """

    action: Action
    places: Sequence[tuple[str, ...]]
    is_whole: bool

    @property
    def text(self) -> str:
        """What it matches nothing at."""
        shown = ("$" + "".join(f"[{name!r}]" for name in names) for names in itertools.islice(self.places, 3))
        return f"matches nothing at {', '.join(shown)}"


def refusal(misses: Sequence[Miss], date: str, missed: Mapping[str, Iterable[int]]) -> CodegenError:
    """The error that names all misses, each with the line to add.

    Args:
        misses: at least one.
        date: the revision of the document.
        missed: kept revisions of the same channel, and the numbers of the actions that match nothing there.
    """
    lines = [f"{miss.action} {miss.text}{_advice(miss, date, missed)}" for miss in misses]
    if len(lines) == 1:
        return CodegenError(lines[0])
    return CodegenError(f"{len(lines)} actions of the overlay match nothing:", lines=lines)


def _advice(miss: Miss, date: str, missed: Mapping[str, Iterable[int]]) -> str:
    action = miss.action
    matched = sorted(day for day, numbers in missed.items() if action.number not in numbers)
    older, newer = [day for day in matched if day < date], [day for day in matched if day > date]
    if older:
        span = {"from": action.first, "to": older[-1]}
    elif newer:
        span = {"from": newer[0], "to": action.last}
    else:
        return ""
    said = ", ".join(f"{end}: {day}" for end, day in span.items() if day is not None)
    where = "" if miss.is_whole else " to an action of its own for that"
    return f"; add{where}: x-ext-revisions: {{{said}}}"
