"""Convert the text of a cell to a value. Invalid text is refused, never guessed."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Sequence
from datetime import tzinfo
from functools import partial
from typing import Any, TypeAlias, get_args

import attrs

from ...core.similar_names import hint
from ...errors import ArgumentError
from ..files import Kind
from .cell_quirks import Note, unnoted
from .column_targets import Target
from .declared_texts import clean, is_address, is_code, is_total, look_clean, looks_clean, trimmed
from .number_cells import integer, marked_number, money, number
from .option_words import Words
from .phone_cells import are_e164, checked_phone, country_of, is_e164, phone_parser
from .time_cells import check_format, day, moment

__all__ = ["BOOLEANS", "CellSettings", "Parser", "TextRule", "parser_of", "text_rule"]

Parser: TypeAlias = Callable[[str], Any]
"""Raises ValueError, with what is wrong with the text. An empty text stands for an empty cell."""

BOOLEANS = {
    **dict.fromkeys(("true", "yes", "y", "t", "1"), True),
    **dict.fromkeys(("false", "no", "n", "f", "0"), False),
}
_QUOTED = re.compile(r'\s*".*"\s*', re.DOTALL)
"""A list whose texts are quoted, as in exports of Mailchimp."""
_NAMES = (*get_args(Kind), "list", "phone", "money", "number:,", "number:.")


@attrs.frozen(kw_only=True)
class CellSettings:
    """The options about cells.

    Attributes:
        zone: time zone for times without one.
        country: country of phone numbers without a country code.
        trim: whether to remove white space around all texts.
        words: name the options in messages.
    """

    zone: tzinfo | None = None
    country: str | None = None
    trim: bool = False
    words: Words = attrs.field(factory=Words)


def parser_of(kind: str, settings: CellSettings, note: Note = unnoted) -> Parser | None:
    """The parser for ``kind``, for example ``int``, ``date:%d.%m.%Y`` or ``list:;``; ``None`` for text.

    Args:
        kind: name, and after a colon the format of dates and times (``unix``: seconds since 1970), the separator of
            a list, the decimal mark of a number, or the country of a phone number.
        settings: the options about cells.
        note: what was changed.

    Raises:
        ArgumentError: the kind does not exist.
    """
    words = settings.words
    name, colon, detail = kind.partition(":")
    if colon and detail:
        if name in ("date", "datetime"):
            check_format(name, detail, words)
        match name:
            case "list":
                return lambda text: _list(text, detail)
            case "date":
                return lambda text: day(text, detail)
            case "datetime":
                return lambda text: moment(text, detail, settings.zone, words, note)
            case "number" if detail in (",", "."):
                return lambda text: marked_number(text, detail)
            case "money" if detail in (",", "."):
                return lambda text: money(text, detail, note)
            case "phone":
                return phone_parser(country_of(detail, words), words, note)
            case _:
                pass
    simple: dict[str, Parser | None] = {
        "text": partial(trimmed, note=note) if settings.trim else None,
        "int": integer,
        "number": lambda text: number(text, note),
        "money": lambda text: money(text, None, note),
        "bool": _bool,
        "date": lambda text: day(text, None),
        "datetime": lambda text: moment(text, None, settings.zone, words, note),
        "json": _json,
        "list": lambda text: _list(text, ","),
    }
    if kind == "phone":
        return phone_parser(settings.country, words, note)
    if kind not in simple:
        name = words.name("type")
        message = f"{name}: unknown type {kind!r}; expected {', '.join(_NAMES)}{hint(kind, _NAMES)}"
        raise ArgumentError(message, argument=name)
    return simple[kind]


@attrs.frozen
class TextRule:
    """What becomes of the texts of an attribute.

    Attributes:
        parse: makes a value of a text; ``None`` if it stays as it is.
        fits: whether a text that is not empty stays as it is, told faster; ``None`` if it has to be parsed.
        all_fit: the same for many texts, of which some may be empty.
    """

    parse: Parser | None
    fits: Callable[[str], object] | None = None
    all_fit: Callable[[Sequence[str]], bool] | None = None


def text_rule(target: Target, settings: CellSettings, note: Note) -> TextRule:
    """The rule for an attribute that is text, unless the caller has set its type."""
    if not is_code(target):
        return TextRule(parser_of("text", settings, note))
    if target.path[-1] == "phone_number":
        if settings.country is None:
            return TextRule(checked_phone(settings.words, note), is_e164, are_e164)
        return TextRule(phone_parser(settings.country, settings.words, note))
    if target.path[-1] == "email":
        return TextRule(partial(_address, note=note), is_address, look_clean)
    return TextRule(partial(clean, note=note), looks_clean, look_clean)


def _address(text: str, note: Note) -> str:
    found = clean(text, note)
    if "@" not in found and is_total(found):
        raise ValueError("looks like a line of totals")
    return found


def _bool(text: str) -> bool:
    value = BOOLEANS.get(text.strip().lower())
    if value is None:
        raise ValueError("is not true or false")
    return value


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"is not JSON: {error}") from None


def _list(text: str, separator: str) -> list[str]:
    parts = text.split(separator)
    if len(separator) == 1 and _QUOTED.fullmatch(text) and text.count('"') % 2 == 0:
        parts = next(csv.reader([text.strip()], delimiter=separator, skipinitialspace=True))
    return [part for part in (part.strip() for part in parts) if part]
