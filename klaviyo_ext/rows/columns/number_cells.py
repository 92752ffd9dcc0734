"""Numbers as people and shops write them: thousands separators, a decimal comma, amounts of money."""

from __future__ import annotations

import math
import re
import unicodedata

from .cell_quirks import Note

__all__ = ["integer", "marked_number", "money", "number"]

_INTEGER = re.compile(r"[+-]?[0-9]+")
_CURLY, _LONG_MINUS = "\u2019", "\u2212"
_DASHES = "-\u2013\u2014"
_SPACES = " \xa0\u2007\u2009\u202f"
_GROUPS = {
    # thousands of three digits, or lakhs and crores of two; always the same separator
    mark: re.compile(rf"[0-9]{{1,3}}(?:(?P<by>[{_SPACES}'{_CURLY}{other}])[0-9]{{2,3}}(?:(?P=by)[0-9]{{2,3}})*)?")
    for mark, other in ((",", "."), (".", ","))
}
_AMBIGUOUS = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_ROUND = re.compile(f"[.,][{_DASHES}]{{1,2}}$")  # 5,- is five
_NEGATIVE = re.compile(r"\((.*)\)", re.DOTALL)
_MINUS = f"-\u2013{_LONG_MINUS}"
_LETTERS = re.compile(r"[^\W\d_]{1,3}\.?")
_OTHER = {".": ",", ",": "."}


def integer(text: str) -> int:
    """A whole number.

    Raises:
        ValueError: it is not one.
    """
    plain = text.strip()
    if not _INTEGER.fullmatch(plain):
        raise ValueError("is not a whole number")
    if len(plain) >= 40:
        raise ValueError("is too long for a whole number")
    return int(plain)


def number(text: str, note: Note) -> int | float:
    """A number with a decimal point, and without thousands separators.

    Raises:
        ValueError: it is not one.
    """
    plain = text.strip()
    if _INTEGER.fullmatch(plain):
        return integer(plain)
    try:
        value = float(plain) if "_" not in plain else math.nan
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"is not a number; {_hint(plain)}")
    if _AMBIGUOUS.fullmatch(plain.lstrip("+-")):
        note(
            "read numbers that may have a thousands separator (see the types number:, and number:.)",
            f"{text!r} as {value!r}",
        )
    return value


def marked_number(text: str, mark: str) -> int | float:
    """A number with this decimal mark; spaces, apostrophes or the other mark may separate thousands.

    Raises:
        ValueError: it is not one.
    """
    return _marked(_unsigned(_without_parentheses(text)), mark, f"is not a number with a decimal {_NAMES[mark]}")


def money(text: str, mark: str | None, note: Note) -> int | float:
    """An amount, with or without a currency; negative in parentheses, or with a minus anywhere outside of it.

    Raises:
        ValueError: it is not one, or can be read in two ways.
    """
    sign, digits = _unsigned(_without_parentheses(text))
    currency, digits = _without_currency(digits)
    more, digits = _unsigned(digits)
    if more and sign:
        raise ValueError("is not an amount of money")
    digits = _ROUND.sub("", digits)
    if mark is None:
        mark = _mark_of(digits)
    value = _marked((sign or more, digits), mark, "is not an amount of money")
    if currency:
        note(f"left out the currency {currency}", f"{text!r} as {value!r}")
    return value


_NAMES = {",": "comma", ".": "point"}


def _without_parentheses(text: str) -> str:
    """A minus in place of the parentheses of accountants."""
    plain = text.strip(_SPACES)
    inner = _NEGATIVE.fullmatch(plain)
    return plain if inner is None else f"-{inner[1].strip(_SPACES)}"


def _unsigned(text: str) -> tuple[str, str]:
    """The sign and the rest; spreadsheets of accountants have the minus at the end."""
    if text[:1] and text[0] in _MINUS:
        return "-", text[1:].strip(_SPACES)
    if text[-1:] and text[-1] in _MINUS and text[-2:-1] not in (",", "."):
        return "-", text[:-1].strip(_SPACES)
    return "", text.removeprefix("+").strip(_SPACES)


def _marked(signed: tuple[str, str], mark: str, refusal: str) -> int | float:
    sign, digits = signed
    whole, found, decimals = digits.partition(mark)
    grouped = _GROUPS[mark].fullmatch(whole) if whole else None
    plain = re.sub(r"[^0-9]", "", whole) if grouped is not None else whole
    fits = (plain.isdecimal() and plain.isascii()) or (not whole and decimals)
    if grouped is not None and grouped["by"] and len(re.split(r"[^0-9]", whole)[-1]) != 3:
        fits = False
    if not fits or len(plain) > 40 or (found and not (decimals.isdecimal() and decimals.isascii())):
        raise ValueError(f"{refusal}{_spoken(digits, mark)}")
    return float(f"{sign}{plain or 0}.{decimals}") if decimals else int(f"{sign}{plain}")


def _spoken(digits: str, mark: str) -> str:
    other = _OTHER[mark]
    return f"; it seems to have a decimal {_NAMES[other]}" if re.search(rf"[{other}][0-9]{{1,2}}$", digits) else ""


def _without_currency(text: str) -> tuple[str, str]:
    """The currency before or behind a number, and the number."""
    start, end = 0, len(text)
    while start < end and not (text[start].isdigit() or text[start] in f".,-+({_LONG_MINUS}"):
        start += 1
    before = text[:start].strip(_SPACES)
    if text[-2:-1].isalpha() and text.endswith("."):  # 5 kr.
        end -= 1
    while end > start and not (text[end - 1].isdigit() or text[end - 1] in f".,){_LONG_MINUS}{_DASHES}"):
        end -= 1
    behind = text[end:].strip(_SPACES)
    if before[-1:].isalpha() and text[start : start + 1] == ".":  # Fr.5
        before, start = f"{before}.", start + 1
    if (before and behind) or not (_is_currency(before) and _is_currency(behind)):
        raise ValueError("is not an amount of money")
    return before or behind, text[start:end].strip(_SPACES)


def _is_currency(text: str) -> bool:
    letters = "".join(character for character in text if unicodedata.category(character) != "Sc").strip(_SPACES)
    return len(text) < 6 and (not letters or _LETTERS.fullmatch(letters) is not None)


def _mark_of(digits: str) -> str:
    """The decimal mark of an amount; its last mark, unless this can only separate thousands.

    Raises:
        ValueError: both are possible.
    """
    marks = [character for character in digits if character in ".,"]
    if not marks:
        return "."
    last = marks[-1]
    if len(set(marks)) == 2:
        return last
    if len(marks) > 1:
        return _OTHER[last]
    if _AMBIGUOUS.fullmatch(digits):
        one, two = digits.replace(last, ""), digits.replace(last, ".")
        raise ValueError(f"can be {one} or {two}; choose the decimal mark with money:, or money:.")
    return last


def _hint(text: str) -> str:
    if _AMBIGUOUS.fullmatch(text.lstrip("+-")):
        one, two = text.replace(",", ""), text.replace(",", ".")
        return f"it can be {one} or {two}: choose the decimal mark with number:, or number:."
    for mark in ",.":
        try:
            marked_number(text, mark)
        except ValueError:
            continue
        return f"choose number:{mark} if the decimal mark is a {_NAMES[mark]}"
    try:
        money(text, None, lambda _what, _example: None)
    except ValueError:
        return "write decimals with a point"
    return "choose money for amounts with a currency"
