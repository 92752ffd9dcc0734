"""Convert the text of a cell to a value. Invalid text is refused, never guessed."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, tzinfo
from typing import Any, TypeAlias, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ...errors import ArgumentError
from ..files import Kind
from .option_words import Words

__all__ = ["BOOLEANS", "Parser", "naive_to_aware", "parser_of", "zone_of"]

Parser: TypeAlias = Callable[[str], Any]
"""Raises ValueError, with what is wrong with the text."""

_INTEGER = re.compile(r"[+-]?[0-9]+")
BOOLEANS = {
    **dict.fromkeys(("true", "yes", "y", "t", "1"), True),
    **dict.fromkeys(("false", "no", "n", "f", "0"), False),
}
_NAMES = (*get_args(Kind), "list")


def parser_of(kind: str, zone: tzinfo | None, words: Words) -> Parser | None:
    """The parser for ``kind``, for example ``int``, ``date:%d.%m.%Y`` or ``list:;``; ``None`` for text.

    Args:
        kind: name, and after a colon the format of dates and times (``unix``: seconds since 1970) or the separator of
            a list.
        zone: time zone for times without one.
        words: name the options in messages.

    Raises:
        ArgumentError: the kind does not exist.
    """
    name, colon, detail = kind.partition(":")
    if colon and name in ("date", "datetime", "list") and detail:
        if name == "list":
            return lambda text: _list(text, detail)
        if name == "date":
            return lambda text: _date(text, detail)
        return lambda text: _datetime(text, detail, zone, words)
    simple: dict[str, Parser | None] = {
        "text": None,
        "int": _int,
        "number": _number,
        "bool": _bool,
        "date": lambda text: _date(text, None),
        "datetime": lambda text: _datetime(text, None, zone, words),
        "json": _json,
        "list": lambda text: _list(text, ","),
    }
    if kind not in simple:
        name = words.name("type")
        raise ArgumentError(f"{name}: unknown type {kind!r}; expected {', '.join(_NAMES)}", argument=name)
    return simple[kind]


def zone_of(name: str | None, words: Words) -> tzinfo | None:
    """The time zone with this name.

    Raises:
        ArgumentError: it does not exist.
    """
    if name is None:
        return None
    if name.upper() in ("UTC", "Z"):
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        argument = words.name("timezone")
        message = f"{argument}: unknown time zone {name!r}; expected a name such as UTC or Europe/Berlin"
        raise ArgumentError(message, argument=argument) from None


def naive_to_aware(value: datetime, zone: tzinfo | None, words: Words) -> datetime:
    """``value`` in ``zone``, if it has no zone itself.

    Raises:
        ValueError: there is no zone.
    """
    if value.utcoffset() is not None:
        return value
    if zone is None:
        example = words.choice("timezone", "Europe/Berlin")
        raise ValueError(f"time without a zone; set {words.name('timezone')}, for example {example}")
    return value.replace(tzinfo=zone)


def _int(text: str) -> int:
    plain = text.strip()
    if not _INTEGER.fullmatch(plain):
        raise ValueError("is not a whole number")
    return int(plain) if len(plain) < 40 else _too_long()


def _too_long() -> int:
    raise ValueError("is too long for a whole number")


def _number(text: str) -> int | float:
    plain = text.strip()
    if _INTEGER.fullmatch(plain):
        return _int(plain)
    try:
        value = float(plain) if "_" not in plain else math.nan
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError("is not a number; write decimals with a dot")
    return value


def _bool(text: str) -> bool:
    value = BOOLEANS.get(text.strip().lower())
    if value is None:
        raise ValueError("is not true or false")
    return value


def _date(text: str, form: str | None) -> date:
    plain = text.strip()
    try:
        return date.fromisoformat(plain) if form is None else _formatted(plain, form).date()
    except ValueError:
        hint = "YYYY-MM-DD; set another format with a type such as date:%d.%m.%Y" if form is None else form
        raise ValueError(f"is not a date in the format {hint}") from None


def _datetime(text: str, form: str | None, zone: tzinfo | None, words: Words) -> datetime:
    plain = text.strip()
    try:
        if form == "unix":
            return datetime.fromtimestamp(float(plain), UTC)
        value = datetime.fromisoformat(plain) if form is None else _formatted(plain, form)
    except (ValueError, OverflowError, OSError):
        iso = "2026-01-31T09:30:00+01:00; set another format with a type such as datetime:%d.%m.%Y %H:%M"
        raise ValueError(f"is not a time in the format {iso if form is None else form}") from None
    return naive_to_aware(value, zone, words)


def _formatted(text: str, form: str) -> datetime:
    return datetime.strptime(text, form)  # noqa: DTZ007 - the caller adds the zone


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"is not JSON: {error}") from None


def _list(text: str, separator: str) -> list[str]:
    return [part for part in (part.strip() for part in text.split(separator)) if part]
