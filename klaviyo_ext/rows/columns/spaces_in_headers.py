"""Headers with no-break spaces, which nobody can type: a plain space stands for one, if no other column is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

__all__ = ["with_spaces_of"]

_SPACES = re.compile(r"[\xa0\u2007\u202f]")


def with_spaces_of(columns: Sequence[str] | None, values: dict[str, Any]) -> dict[str, Any]:
    """Options about columns, with the columns as the table spells them.

    Args:
        columns: names of the columns; ``None`` if each row has its own.
        values: options by their names in commands.
    """
    plain: dict[str, str] = {}
    for column in columns or ():
        if _SPACES.search(column) and (typed := _SPACES.sub(" ", column)) not in (columns or ()):
            plain[typed] = column
    if not plain:
        return values
    found = dict(values)
    for option in ("map", "consent"):
        if option in found:
            found[option] = [(name, plain.get(column, column)) for name, column in found[option]]
    for option in ("drop", "waive"):
        if option in found:
            found[option] = [plain.get(column, column) for column in found[option]]
    if "where" in found:
        found["where"] = [_condition(one, plain) for one in found["where"]]
    return found


def _condition(condition: Any, plain: dict[str, str]) -> Any:
    if isinstance(condition, str):
        for typed in sorted(plain, key=len, reverse=True):
            if condition.lstrip().startswith(typed):
                return plain[typed] + condition.lstrip()[len(typed) :]
    return condition
