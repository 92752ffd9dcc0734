"""Dates and times in cells, and the time zones of those without one."""

from __future__ import annotations

import re
import zoneinfo
from datetime import UTC, date, datetime, tzinfo
from difflib import get_close_matches
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ...core.similar_names import hint
from ...errors import ArgumentError
from .cell_quirks import Note, unnoted
from .option_words import Words

__all__ = ["check_format", "day", "moment", "naive_to_aware", "zone_of"]

_DIGITS = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")
_UTC = re.compile(r"(?<=[0-9]) ?(?:UTC|GMT)$")
_DAY_AND_ZONE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[+-]")
"""Python takes the offset behind a date for a time of day."""
_UNITS = {"unix": 1.0, "unix_ms": 1000.0}
_LEAST_MS = 100_000_000_000
"""Fewer milliseconds are before March 1973, and more seconds beyond the year 5000."""


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
        message = f"{argument}: unknown time zone {name!r}; expected a name such as UTC or Europe/Berlin{_near(name)}"
        raise ArgumentError(message, argument=argument) from None


def _near(name: str) -> str:
    if re.search(r"[+-][0-9]", name):  # Etc/GMT+1 is an hour behind UTC
        return ""
    by_name = {zone.casefold(): zone for zone in sorted(zoneinfo.available_timezones(), key=lambda zone: "/" in zone)}
    by_name |= {zone.rpartition("/")[2].casefold(): zone for zone in by_name.values() if "/" in zone} | by_name
    near = get_close_matches(name.strip().replace(" ", "_").casefold(), by_name, n=1, cutoff=0.7)
    return f"; did you mean {by_name[near[0]]}?" if near else ""


def naive_to_aware(value: datetime, zone: tzinfo | None, words: Words, note: Note = unnoted) -> datetime:
    """``value`` in ``zone``, if it has no zone itself. Of two such times, because clocks went back, the first.

    Raises:
        ValueError: there is no zone, or clocks went forward over this time.
    """
    if value.utcoffset() is not None:
        return value
    if zone is None:
        example = words.choice("timezone", "Europe/Berlin")
        raise ValueError(f"time without a zone; set {words.name('timezone')}, for example {example}")
    made = value.replace(tzinfo=zone)
    if zone is not UTC:
        early, late = made.replace(fold=0).utcoffset(), made.replace(fold=1).utcoffset()
        if early != late and early is not None and late is not None:
            if early < late:
                raise ValueError(f"does not exist in {zone}: clocks went forward over {value:%Y-%m-%d %H:%M}")
            if not value.fold:
                note("took the first of two times, because clocks went back,", f"{value:%Y-%m-%d %H:%M}")
    return made


def check_format(kind: str, form: str, words: Words) -> None:
    """Refuse the format of a ``date`` or ``datetime`` that no cell can have.

    Raises:
        ArgumentError: it has no codes such as ``%d``, or unknown ones.
    """
    if kind == "datetime" and form in _UNITS:
        return
    wrong = ""
    try:
        datetime.strptime("", form)  # noqa: DTZ007 - only the format counts
    except ValueError as error:
        wrong = "" if "does not match" in str(error) else f", and {error}"
    if "%" in form and not wrong:
        return
    example = "%d.%m.%Y" if kind == "date" else "%d.%m.%Y %H:%M, unix or unix_ms"
    name = words.name("type")
    near = hint(form, _UNITS) if kind == "datetime" else ""
    raise ArgumentError(f"{name}: {kind} needs a format such as {example}, not {form!r}{wrong}{near}", argument=name)


def day(text: str, form: str | None) -> date:
    """A date.

    Raises:
        ValueError: it has another format.
    """
    plain = text.strip()
    try:
        return date.fromisoformat(plain) if form is None else _formatted(plain, form).date()
    except ValueError:
        hint = "YYYY-MM-DD; set another format with a type such as date:%d.%m.%Y" if form is None else form
        raise ValueError(f"is not a date in the format {hint}") from None


def moment(text: str, form: str | None, zone: tzinfo | None, words: Words, note: Note) -> datetime:
    """A time, in the zone of the text or in ``zone``.

    Raises:
        ValueError: it has another format, no zone, or does not exist.
    """
    plain = text.strip()
    if form in _UNITS:
        return _since_1970(plain, form, note)
    try:
        value = _iso(plain) if form is None else _formatted(plain, form)
    except (ValueError, OverflowError):
        raise ValueError(_other_form(plain, form)) from None
    return naive_to_aware(value, zone, words, note)


def _since_1970(text: str, form: str, note: Note) -> datetime:
    try:
        number = float(text) if "_" not in text else float("nan")
        found = datetime.fromtimestamp(number / _UNITS[form], UTC)
    except (ValueError, OverflowError, OSError):
        hint = f"; {_in_ms(text)}" if form == "unix" and _in_ms(text) else ""
        raise ValueError(f"is not a time in the format {form}{hint}") from None
    if form == "unix" and abs(number) >= _LEAST_MS:
        raise ValueError(f"is not a time in the format unix; {_in_ms(text)}")
    if form == "unix_ms" and abs(number) < _LEAST_MS:
        note("read milliseconds that may be seconds (datetime:unix)", f"{text!r} as {found:%Y-%m-%d}")
    return found


def _in_ms(text: str) -> str:
    digits = len(text.lstrip("-").partition(".")[0])
    return "it may be milliseconds: datetime:unix_ms" if _DIGITS.fullmatch(text) and digits in (12, 13) else ""


def _other_form(text: str, form: str | None) -> str:
    if form is not None:
        return f"is not a time in the format {form}"
    if _DIGITS.fullmatch(text):
        if _in_ms(text):
            return "is all digits; set the type datetime:unix_ms if these are milliseconds since 1970"
        if len(re.split(r"[.,]", text.lstrip("-"))[0]) == 5:
            return "may be a date as a spreadsheet counts it, in days; format the column as a date, and save again"
        return "is all digits; set the type datetime:unix if these are seconds since 1970"
    iso = "2026-01-31T09:30:00+01:00; set another format with a type such as datetime:%d.%m.%Y %H:%M"
    return f"is not a time in the format {iso}"


def _iso(text: str) -> datetime:
    found = _UTC.sub("+00:00", text)
    if _DAY_AND_ZONE.match(found):
        raise ValueError(text)
    return datetime.fromisoformat(found)


def _formatted(text: str, form: str) -> datetime:
    return datetime.strptime(text, form)  # noqa: DTZ007 - the caller adds the zone
