"""Find the columns of conditions and of consents, and those that speak of consent and have no use."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from klaviyo_client.runtime.errors import ArgumentError

from ..files import Place, TableError
from .column_targets import UnknownTargetError
from .consent_headers import Speaks, channel_of, speaks_of_consent
from .option_words import Words
from .row_filter import Condition, Predicate, no_column, split
from .row_gate import ConsentColumn, Gate

if TYPE_CHECKING:
    from .column_mapping import MappingOptions
    from .row_shapes import Shape

__all__ = ["IgnoredConsentError", "gate_of", "ignored", "ways_of"]


class IgnoredConsentError(TableError):
    """Columns speak of consent, and would be ignored when people are subscribed.

    Attributes:
        columns: their names.
    """

    def __init__(self, place: Place, columns: Sequence[str], words: Words) -> None:
        each = [f"{column!r} ({' or '.join(words.pair(*way) for way in ways_of(column))})" for column in columns]
        what = f"column {each[0]} speaks" if len(each) == 1 else f"columns {', '.join(each)} speak"
        waive = words.choice("waive", columns[0]) if len(columns) == 1 else f"{words.name('waive')} with its name"
        super().__init__(place, f"{what} of consent and would be ignored; use each, or ignore it with {waive}")
        self.columns = columns


def ways_of(column: str) -> list[tuple[str, str, str]]:
    """The options that use a column that speaks of consent, with what stands left and right of the equals sign."""
    match speaks_of_consent(column):
        case Speaks.CONSENT:
            return [("consent", channel_of(column), column)]
        case Speaks.REFUSAL:
            return [("where", column, "in (no, false, 0, '')")]
        case _:
            return []


def gate_of(options: MappingOptions, shape: Shape, columns: Sequence[str] | None) -> Gate:
    """The gate for rows of a table.

    Args:
        options: the options.
        shape: the kind of rows.
        columns: names of the columns; ``None`` if each row has its own.

    Raises:
        ArgumentError: an option is wrong, or a column does not exist.
    """
    words = options.words
    conditions: list[tuple[Condition | Predicate, int | str]] = []
    for one in options.where:
        condition = split(one, columns, words) if isinstance(one, str) else one
        cell: int | str = 0
        if isinstance(condition, Condition):
            cell = _cell("where", condition.column, columns, words)
        conditions.append((condition, cell))
    consents = [*_consents(options, shape, columns)]
    for column in options.waive:
        _cell("waive", column, columns, words)
    return Gate(columns, conditions, consents, shape.state, options.zone, words)


def _consents(options: MappingOptions, shape: Shape, columns: Sequence[str] | None) -> Iterator[ConsentColumn]:
    words = options.words
    if options.consent and shape.state is None:
        message = f"{words.name('consent')} is for rows that are subscribed or unsubscribed; for {shape.what}, choose "
        raise ArgumentError(f"{message}rows with {words.name('where')}", argument=words.name("consent"))
    for channel, column in options.consent:
        cell = _cell("consent", column, columns, words)
        if speaks_of_consent(column) is Speaks.REFUSAL:
            way = words.pair("where", column, "no" if shape.state == "SUBSCRIBED" else "yes")
            message = f"{words.name('consent')}: column {column!r} says who refuses, not who consents; use {way}"
            raise ArgumentError(message, argument=words.name("consent"))
        yield ConsentColumn(cell, column, _path(channel, shape, words))
    if not options.consent and shape.state is not None:
        used = {*options.waive, *options.drop, *(column for _, column in options.map)}
        for channel, column in options.default_consent:
            if column not in used and (columns is None or column in columns):
                cell = _cell("consent", column, columns, words)
                yield ConsentColumn(cell, column, _path(channel, shape, words))


def _path(channel: str | None, shape: Shape, words: Words) -> tuple[str, ...] | None:
    if channel is None:
        return None
    try:
        return shape.tree.find(f"subscriptions.{channel}.marketing.consent").path
    except UnknownTargetError:
        message = f"{words.name('consent')}: unknown channel {channel!r}; expected email, sms or whatsapp"
        raise ArgumentError(message, argument=words.name("consent")) from None


def _cell(option: str, column: str, columns: Sequence[str] | None, words: Words) -> int | str:
    if columns is None:
        return column
    if column in columns:
        return columns.index(column)
    argument = words.name(option)
    raise ArgumentError(f"{argument}: {no_column(column, columns)}", argument=argument)


def ignored(columns: Collection[str], used: Collection[str]) -> list[str]:
    """The columns that speak of consent, except those with a use."""
    return [column for column in columns if column not in used and speaks_of_consent(column) is not None]
