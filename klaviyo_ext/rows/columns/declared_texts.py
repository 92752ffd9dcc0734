"""Cells of attributes that the API declares as text: identifiers and codes as spreadsheets spoil them, and numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from klaviyo_client.runtime.plain_values import plain

from .cell_quirks import Note
from .column_targets import Target

__all__ = ["clean", "is_address", "is_code", "is_total", "look_clean", "looks_clean", "spelled", "trimmed"]

_CODES = frozenset({"id", "email", "phone_number", "external_id", "anonymous_id", "unique_id", "_kx", "zip"})
"""Attributes whose values identify something: not a character of them may be a guess."""

_BLANK = (
    " \t\r\n\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"  # white space
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"  # no width
)
_APOSTROPHES = ("'", "\u2019")
_ERROR = re.compile(r"#(?:N/?A|NV|[A-Z0-9/]+[!?])")
_FORMULA = re.compile('="([^"]*)"')
"""Keeps the zeros of a code, and the digits of a long one, when a spreadsheet opens a CSV file."""
_EXPONENT = re.compile(r"[0-9](?:[.,][0-9]+)?E\+[0-9]{2,}", re.IGNORECASE)
_FLOAT = re.compile(r"(\+?(?:0|[1-9][0-9]*))\.0")
"""A whole number of a column with gaps, as data frames write it to CSV."""
_TOTAL = re.compile(
    r"(?:grand |sub-?|sum )?totals?\b.{0,20}|sum|summe|gesamt(?:summe)?|insgesamt|somme|suma|totale?s?", re.IGNORECASE
)
_EXACT = 1 << 53
"""From here on, floats skip whole numbers."""


def is_code(target: Target) -> bool:
    """Whether values of an attribute identify something."""
    return target.declared and target.path[-1] in _CODES


def is_total(text: str) -> bool:
    """Whether a cell is the label of a line of totals."""
    return _TOTAL.fullmatch(text.strip(" :*=")) is not None


looks_clean: Callable[[str], object] = re.compile(r"""(?![0-9]+\.0$)[!"$-&(-*,-<>-~][!-*,-~]*""").fullmatch
"""Whether :func:`clean` has nothing to do, as fast as can be; false for some texts that are clean."""


is_address: Callable[[str], object] = re.compile(r"""[!"$-&(-*,-<>?A-~][!-*,-?A-~]*@[!-*,-~]+""").fullmatch
"""The same, for addresses."""


def look_clean(texts: Sequence[str]) -> bool:
    """The same for many texts. A character that is nowhere is soon looked for."""
    joined = "|".join(["", *texts, ""])
    if not joined.isprintable() or "||" in joined:
        return False
    if ("'" in joined and "|'" in joined) or ("=" in joined and '|="' in joined):
        return False
    if ("#" in joined and "|#" in joined) or ("+" in joined and ("E+" in joined or "e+" in joined)):
        return False
    if ".0|" in joined or ("\u2019" in joined and "|\u2019" in joined):
        return False
    return " " not in joined or ("| " not in joined and " |" not in joined)


def clean(text: str, note: Note) -> str:
    """The text of an identifier: without white space around it, and without the apostrophe or formula that marks text.

    Raises:
        ValueError: a spreadsheet has spoiled it.
    """
    if looks_clean(text):
        return text
    found = trimmed(text, note)
    if (formula := _FORMULA.fullmatch(found)) is not None:
        found = formula[1].strip(_BLANK)
        note("took the text out of the formula", repr(text))
    if found.startswith(_APOSTROPHES):
        found = (found[1:-1] if len(found) > 1 and found.endswith(_APOSTROPHES) else found[1:]).strip(_BLANK)
        note("removed the leading apostrophe", repr(text))
    if found.startswith("#") and _ERROR.fullmatch(found):
        raise ValueError("is an error of a spreadsheet")
    whole = _FLOAT.fullmatch(found)
    if ("+" in found and _EXPONENT.fullmatch(found)) or (whole and int(whole[1]) >= _EXACT):
        raise ValueError(
            "is a rounded number, as spreadsheets show long ones; format the column as text, and save again"
        )
    if whole is not None:
        found = whole[1]
        note("removed the .0 of whole numbers", repr(text))
    return found


def trimmed(text: str, note: Note) -> str:
    """The text without white space, no-break spaces and characters without width around it."""
    if text.isprintable() and text[0] != " " and text[-1] != " ":
        return text
    found = text.strip(_BLANK)
    if len(found) != len(text):
        note("removed white space around the text", repr(text))
    return found


def spelled(value: Any, target: Target, note: Note) -> Any:
    """The text of a number in an attribute that is declared as text; another value unchanged.

    Raises:
        ValueError: the attribute is an identifier or a code, and the value has no text without doubt.
    """
    given, found = value, None
    if not isinstance(value, int | float | Decimal | date | time | timedelta):
        value = plain(value)  # numbers of numpy, for example
    code = is_code(target)
    if isinstance(value, bool):
        found = None
    elif isinstance(value, int):
        found = str(value) if -(_EXACT**2) < value < _EXACT**2 else None
    elif isinstance(value, float) and value.is_integer():
        if code and abs(value) >= _EXACT:
            raise ValueError(f"is {value!r}, and floats have no more than 15 exact digits; make the column text")
        found = str(int(value)) if abs(value) < _EXACT else None
    elif (
        isinstance(value, Decimal) and value.is_finite() and value == value.to_integral_value() and abs(value) < 10**40
    ):
        found = str(int(value))
    if found is not None:
        what = "wrote numbers as text, without zeros at the beginning," if target.path[-1] == "zip" else ""
        note(what or "wrote numbers as text", f"{given!r} as {found!r}" if str(given) != found else found)
        return found
    if (
        code
        and not isinstance(value, str)
        and isinstance(value, bool | int | float | Decimal | date | time | timedelta)
    ):
        shown = value if isinstance(value, int | float | Decimal) else str(value)
        raise ValueError(f"is {shown}, which is not text")
    return given
