"""Let rows through: by the conditions of ``where``, and by what their consent columns say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import tzinfo
from typing import Any, cast

import attrs

from ...bulk import Malformed
from ...people.consents import Consent
from ..files import Place, TableError
from .column_targets import Target
from .consent_cells import Said, said
from .consent_headers import speaks_of_consent
from .consent_refusals import may_refuse, refuses
from .option_words import Words
from .row_filter import ABSENT, Condition, Predicate, no_column

__all__ = ["NO_CONSENT", "ConsentColumn", "Gate", "RefusedByGateError", "is_consent"]

FILTERED = Malformed("a condition does not hold", reason="filtered")
NO_CONSENT = Malformed("the consent column does not say so", reason="no_consent")

_Path = tuple[str, ...]


def is_consent(target: Target) -> bool:
    """Whether a target is the consent to marketing, or the like, through a channel."""
    path = target.path
    return len(path) == 4 and path[0] == "subscriptions" and path[2] != "open_tracking" and path[3] == "consent"


class RefusedByGateError(ValueError):
    """A cell cannot be compared, or it is not known what it says.

    Attributes:
        column: name of the column.
        cell: its position or name.
    """

    def __init__(self, column: str, cell: int | str, detail: str) -> None:
        super().__init__(f"column {column!r}: {detail}")
        self.column = column
        self.cell = cell


@attrs.frozen
class ConsentColumn:
    """A column that says who consents.

    Attributes:
        cell: its position, or its name if each row has its own columns.
        column: its name.
        path: the consent that it is about; ``None``: about all that the row is sent for.
    """

    cell: int | str
    column: str
    path: _Path | None


@attrs.define
class Gate:
    """Decides about rows.

    Attributes:
        columns: names of the columns by position; ``None`` if each row has its own.
        conditions: what must hold, and the positions of the columns of comparisons.
        consents: the columns that say who consents.
        state: what the rows are sent for; ``None`` if not for consent.
        zone: time zone for times without one.
        words: name the options in messages.
        channels: what rows are sent for if a column says that they consent to everything.
        chosen: whether the caller has chosen these channels, so that rows are sent for no others.
    """

    columns: Sequence[str] | None
    conditions: Sequence[tuple[Condition | Predicate, int | str]]
    consents: Sequence[ConsentColumn]
    state: Consent | None
    zone: tzinfo | None
    words: Words
    channels: Sequence[str] = ("email",)
    chosen: bool = False
    _seen: set[int | str] = attrs.field(factory=set[int | str], init=False)
    _met: dict[str, None] = attrs.field(factory=dict[str, None], init=False)

    @property
    def used(self) -> set[str]:
        """Names of the columns that it looks at."""
        asked = (condition.column for condition, _ in self.conditions if isinstance(condition, Condition))
        return {*asked, *(column.column for column in self.consents)}

    @property
    def open(self) -> bool:
        """Whether it lets all rows through, as they are."""
        return not self.conditions and not self.consents

    @property
    def speaks(self) -> bool:
        """Whether a column at which it looks says who consents, or who refuses."""
        return bool(self.consents) or any(
            isinstance(condition, Condition) and speaks_of_consent(condition.column) is not None
            for condition, _ in self.conditions
        )

    def refusals(self, cells: Any, more: Iterable[ConsentColumn] = ()) -> set[_Path | None]:
        """What a row refuses, also one that a condition leaves out: consents by path, or ``None`` for all.

        A cell that is not clear may refuse: the row is a reject until somebody has looked at it.
        """
        found = set[_Path | None]()
        for column in (*self.consents, *more):
            if may_refuse(self._cell(cells, column.cell, None)):
                found.add(column.path)
        for condition, cell in self.conditions:
            if isinstance(condition, Condition) and refuses(condition.column, self._cell(cells, cell, None)):
                with suppress(RefusedByGateError):
                    found.update(() if self._holds(condition, cell, cells) else (None,))
        return found

    def judge(self, cells: Any, more: Iterable[ConsentColumn] = ()) -> Malformed | Mapping[_Path, bool]:
        """Whether consents are given, by path; or that the row is not wanted.

        Raises:
            RefusedByGateError: a cell is not clear.
        """
        for condition, cell in self.conditions:
            if not self._holds(condition, cell, cells):
                return FILTERED
        whole: list[Said] = []
        found: dict[_Path, list[Said]] = {}
        for column in (*self.consents, *more):
            try:
                says = said(self._cell(cells, column.cell, None))
            except ValueError as error:
                raise RefusedByGateError(column.column, column.cell, str(error)) from None
            (whole if column.path is None else found.setdefault(column.path, [])).append(says)
        given = {path: self._counts(says) for path, says in found.items()}
        if not whole:
            return given
        if not self._counts(whole):  # to be unsubscribed, it is enough to refuse one channel
            return given if self.state == "UNSUBSCRIBED" and any(given.values()) else NO_CONSENT
        if given and self.state == "UNSUBSCRIBED":
            given = dict.fromkeys(given, True)
        paths = [("subscriptions", channel, "marketing", "consent") for channel in self.channels]
        return {**dict.fromkeys(paths, True), **given} if given else {}

    def inner(self, consents: Iterable[tuple[_Path, Any]]) -> dict[_Path, bool]:
        """Whether the consents in the objects of a row are given, by path.

        Raises:
            ValueError: one is not clear.
        """
        return {
            path: self._counts([said(cell)]) and (not self.chosen or path[1] in self.channels)
            for path, cell in consents
        }

    def settle(self, row: dict[str, Any], given: Mapping[_Path, bool]) -> bool:
        """Put consents that are given into a row, and take the others out; return whether any is left."""
        if not given:
            return True
        own = row.get("subscriptions")
        channels: dict[str, Any] = dict(cast("Mapping[str, Any]", own)) if isinstance(own, Mapping) else {}
        for (_, channel, kind, name), yes in given.items():
            kinds: dict[str, Any] = dict(channels.get(channel) or {})
            if yes:
                kinds[kind] = {**(kinds.get(kind) or {}), name: self.state}
            else:
                kinds.pop(kind, None)
            channels[channel] = kinds
        channels = {channel: kinds for channel, kinds in channels.items() if kinds}
        row["subscriptions"] = channels
        return bool(channels)

    def finish(self, name: str) -> None:
        """Check, after the last row, that columns exist that only rows can have.

        Raises:
            TableError: no row has one. None was let through.
        """
        if self.columns is not None or not self._met:
            return
        asked = [cell for condition, cell in self.conditions if isinstance(condition, Condition)]
        for cell in (*asked, *(column.cell for column in self.consents)):
            if cell not in self._seen:
                raise TableError(Place(name), f"in all rows: {no_column(str(cell), self._met)}")

    def _counts(self, says: Sequence[Said]) -> bool:
        """Whether consent counts: to be subscribed, each column must say yes; to be unsubscribed, one must say no."""
        if self.state == "UNSUBSCRIBED":
            return Said.NO in says
        return all(each is Said.YES for each in says)

    def _holds(self, condition: Condition | Predicate, cell: int | str, cells: Any) -> bool:
        if not isinstance(condition, Condition):
            return bool(condition(cells if self.columns is None else dict(zip(self.columns, cells, strict=False))))
        try:
            return condition.holds(self._cell(cells, cell, ABSENT), self.zone, self.words)
        except ValueError as error:
            raise RefusedByGateError(condition.column, cell, str(error)) from None

    def _cell(self, cells: Any, cell: int | str, absent: Any) -> Any:
        if self.columns is not None:
            return cells[cell]
        for name in cells if len(self._met) < 1000 else ():
            self._met.setdefault(name)
        found = _within(cells, str(cell))
        if found is not ABSENT:
            self._seen.add(cell)
            return found
        return absent


def _within(cells: Any, name: str) -> Any:
    """The member of a row with this name, or with this path of names and dots."""
    if not isinstance(cells, Mapping):
        return ABSENT
    if name in cells:
        return cast("Mapping[str, Any]", cells)[name]
    head, dot, rest = name.partition(".")
    return _within(cast("Mapping[str, Any]", cells)[head], rest) if dot and head in cells else ABSENT
