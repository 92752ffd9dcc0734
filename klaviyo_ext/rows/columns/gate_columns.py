"""Find the columns of conditions and of consents, and those that speak of consent and have no use."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from klaviyo_client.runtime.json_types import class_of

from ...errors import ArgumentError, ArgumentTypeError
from ..files import Place, TableError
from .column_targets import UnknownTargetError
from .consent_headers import Speaks, named_channel, speaks_of_consent
from .consent_suggestion import consent_suggestion
from .option_words import Words
from .row_filter import Condition, Predicate, no_column, split
from .row_gate import ConsentColumn, Gate

if TYPE_CHECKING:
    from .column_mapping import MappingOptions
    from .row_shapes import Shape

__all__ = [
    "NO_COLUMN",
    "Consents",
    "IgnoredConsentError",
    "check_dates",
    "consents_of",
    "consents_within",
    "gate_of",
    "ignored",
    "ignored_error",
    "ignored_within",
]


Consents: TypeAlias = str | Mapping[str, str | Collection[str]]
"""The column that says who consents, or channels with the column, or columns, of each."""

NO_COLUMN = "consent"
"""Among the columns to waive: that a column says who consents, as far as none has this name."""

_CHANNELS = ("email", "sms", "whatsapp", "push")


class IgnoredConsentError(TableError):
    """Columns speak of consent, and would be ignored when people are subscribed.

    Attributes:
        columns: their names.
    """

    def __init__(self, place: Place, columns: Sequence[str], words: Words) -> None:
        named = ", ".join(map(repr, columns))
        what = f"column {named} speaks" if len(columns) == 1 else f"columns {named} speak"
        uses = f"{words.name('consent')} (who consents), {words.name('where')} (a condition), or {words.name('waive')}"
        super().__init__(place, f"{what} of consent and would be ignored; use {uses} (to ignore it)")
        self.columns = columns

    def arguments(self) -> list[str]:
        """Arguments of a command that use the columns."""
        return consent_suggestion(self.columns).arguments()


def consents_of(given: Any, words: Words) -> list[tuple[str | None, str]]:
    """Channels and columns; a column for all channels has none. Texts may be ``COLUMN`` or ``CHANNEL=COLUMN``.

    Raises:
        ArgumentTypeError: it is none of what `Consents` can be.
    """
    found: list[tuple[Any, Any]] = [
        (channel, column)
        for channel, each in _pairs(given)
        for column in ([each] if isinstance(each, str) or not isinstance(each, Collection) else cast("Any", each))
    ]
    for channel, column in found:
        if not (isinstance(column, str) and (channel is None or isinstance(channel, str))):
            argument = words.name("consent")
            message = f"{argument} must be a column, or channels with their columns, not {class_of(given).__name__}"
            raise ArgumentTypeError(message, argument=argument)
    return found


def _pairs(given: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(given, Mapping):
        return cast("Mapping[object, object]", given).items()
    texts: Any = [given] if isinstance(given, str) else given
    return map(_split, cast("Sequence[object]", texts)) if isinstance(texts, Sequence) else [(None, None)]


def _split(text: Any) -> tuple[str | None, Any]:
    channel, equals, column = text.partition("=") if isinstance(text, str) else ("", "", text)
    return (channel.strip(), column) if equals and channel.strip() in _CHANNELS else (None, text)


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
        try:
            condition = split(one, columns, words) if isinstance(one, str) else one
        except ArgumentError as error:
            raise _placed(error, "where", options) from None
        cell: int | str = 0
        if isinstance(condition, Condition):
            cell = _cell("where", condition.column, columns, options)
        conditions.append((condition, cell))
    consents = [*_consents(options, shape, columns)]
    for column in options.waive:
        if column != NO_COLUMN or column in (columns or ()):
            _cell("waive", column, columns, options)
    return Gate(columns, conditions, consents, shape.state, options.zone, words)


def _consents(options: MappingOptions, shape: Shape, columns: Sequence[str] | None) -> Iterator[ConsentColumn]:
    words = options.words
    if options.consent and shape.state is None:
        if options.place("consent", None) is not None:  # a mapping file is for several kinds of rows
            return
        message = f"{words.name('consent')} is for rows that are subscribed or unsubscribed; for {shape.what}, choose "
        raise ArgumentError(f"{message}rows with {words.name('where')}", argument=words.name("consent"))
    for channel, column in options.consent:
        cell = _cell("consent", column, columns, options)
        if speaks_of_consent(column) in (Speaks.REFUSAL, Speaks.REFUSAL_DETAIL):
            way = words.pair("where", column, "no" if shape.state == "SUBSCRIBED" else "yes")
            message = f"{words.name('consent')}: column {column!r} says who refuses, not who consents; use {way}"
            raise ArgumentError(message, argument=words.name("consent"))
        yield ConsentColumn(cell, column, _path(channel or named_channel(column), shape, words))


def _path(channel: str | None, shape: Shape, words: Words) -> tuple[str, ...] | None:
    if channel is None:
        return None
    try:
        return shape.tree.find(f"subscriptions.{channel}.marketing.consent").path
    except UnknownTargetError:
        message = f"{words.name('consent')}: unknown channel {channel!r}; expected email, sms or whatsapp"
        raise ArgumentError(message, argument=words.name("consent")) from None


def _cell(option: str, column: str, columns: Sequence[str] | None, options: MappingOptions) -> int | str:
    if columns is None:
        return column
    if columns.count(column) == 1 or (option == "waive" and column in columns):
        return columns.index(column)
    argument = options.words.name(option)
    wrong = f"several columns are named {column!r}; rename them" if column in columns else no_column(column, columns)
    raise _placed(ArgumentError(f"{argument}: {wrong}", argument=argument), option, options)


def _placed(error: ArgumentError, option: str, options: MappingOptions) -> ArgumentError | TableError:
    """An error, with the line of the mapping file if the option is from there."""
    if (place := options.place(option, None)) is None:
        return error
    return TableError(place, str(error).replace(options.words.name(option), option, 1))


def ignored(columns: Collection[str], used: Collection[str]) -> list[str]:
    """The columns that speak of consent, except those with a use."""
    return [column for column in columns if column not in used and speaks_of_consent(column) is not None]


def ignored_error(place: Place, refused: Sequence[str], columns: Sequence[str], words: Words) -> TableError:
    """The error for columns that speak of consent and would be ignored: options cannot tell those with one name."""
    twice = next((column for column in refused if columns.count(column) > 1), None)
    if twice is None:
        return IgnoredConsentError(place, refused, words)
    ways = f"rename them, or ignore them with {words.name('waive')}"
    return TableError(place, f"several columns are named {twice!r}, which speaks of consent; {ways}")


def ignored_within(name: str, members: Mapping[str, Any], used: Collection[str]) -> list[str]:
    """The members of an object without a use that speak of consent, by their paths.

    Members beside one with a use are left out: who named that one saw the others.
    """
    if any(path.rpartition(".")[0] == name for path in used):
        return []
    found: list[str] = []
    for key, value in members.items():
        path = f"{name}.{key}"
        if path not in used and speaks_of_consent(str(key)) in (Speaks.CONSENT, Speaks.REFUSAL):
            found.append(path)
        elif isinstance(value, Mapping):
            found += ignored_within(path, cast("Mapping[str, Any]", value), used)
    return found


def consents_within(row: Mapping[str, Any]) -> list[tuple[tuple[str, ...], Any]]:
    """The consents in the object ``subscriptions`` of a row: their paths, and what each of them says."""
    found: list[tuple[tuple[str, ...], Any]] = []
    for channel, kinds in _members(row.get("subscriptions")):
        for kind, facts in _members(kinds):
            if kind != "open_tracking":
                path = ("subscriptions", channel, kind, "consent")
                found += [(path, cell) for name, cell in _members(facts) if name == "consent"]
    return found


def _members(value: Any) -> Iterable[tuple[str, Any]]:
    return cast("Mapping[str, Any]", value).items() if isinstance(value, Mapping) else ()


def check_dates(paths: Collection[tuple[str, ...]], words: Words, *, historical: bool) -> None:
    """Check that there is a date of consent if, and only if, it was given earlier.

    Args:
        paths: what the columns set.
        words: name the options in messages.
        historical: whether consent was given earlier.

    Raises:
        ArgumentError: there is none, or one that the API would refuse.
    """
    option = words.name("historical_import")
    dates = [path for path in paths if path[0] == "subscriptions" and path[-1] == "consented_at"]
    if historical and not dates and ("subscriptions",) not in paths:
        way = words.pair("map", "subscriptions.email.marketing.consented_at", "COLUMN")
        raise ArgumentError(f"{option} needs the date of each consent; map its column: {way}", argument=option)
    if dates and not historical:
        message = f"a date of consent ({'.'.join(dates[0])}) is only for consent that was given earlier; add {option}"
        raise ArgumentError(message, argument=option)
