"""People who say no in one row, and yes in another: what they refuse anywhere, no row of theirs subscribes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from ...bulk.seen_keys import SeenKeys
from .option_words import Words

__all__ = ["RefusedPeople"]

_Path = tuple[str, ...]
_ALL, _ANY = ("all",), ("any",)


class RefusedPeople:
    """Hashes of the identifiers in rows that say no: about 100 bytes for each of them, and nothing for others.

    Identifiers are compared without regard to case. Somebody who shares one with a row that says no is that person.
    """

    def __init__(self) -> None:
        self._rows = SeenKeys()
        self._met: dict[int, str] = {}  # numbers of rows that say no, and who says yes elsewhere

    def add(self, number: int, person: Mapping[str, Any], paths: Collection[_Path | None]) -> None:
        """Note a row that does not give consents: those at these paths, or with ``None`` all of them."""
        kinds = {_ANY, *(_ALL if path is None else path for path in paths)}
        for name, value in person.items():
            for kind in kinds:
                self._rows.add(_key(kind, name, value), number)

    def left(self, person: Mapping[str, Any], given: Mapping[_Path, bool]) -> Mapping[_Path, bool] | None:
        """The consents of a row without those that its person refuses elsewhere; ``None`` if none is left.

        Args:
            person: the identifiers of the row.
            given: the consents by path; empty if the row consents to all that it is sent for.
        """
        if not given:
            return None if self._is_refused(person, (_ANY,)) else given
        found = {path: yes and not self._is_refused(person, (path, _ALL)) for path, yes in given.items()}
        return given if found == given else found

    def told(self, words: Words) -> str | None:
        """A sentence about the people who contradict themselves, as far as rows were read."""
        if not self._met:
            return None
        count, example = len(self._met), repr(next(iter(self._met.values())))
        who = "1 person says" if count == 1 else f"{count:,} people say"
        way = f"{words.choice('duplicates', 'last')} with {words.name('across_file')} lets the last row count"
        return f"{who} yes in one row and no in another: not subscribed, for example {example} ({way})"

    def _is_refused(self, person: Mapping[str, Any], kinds: Iterable[_Path]) -> bool:
        for kind in kinds:
            for name, value in person.items():
                known = self._rows.get(_key(kind, name, value))
                if known is not None:
                    self._met.setdefault(known, str(value))
                    return True
        return False


def _key(kind: _Path, name: str, value: Any) -> int:
    return hash((kind, name, str(value).strip().casefold()))
