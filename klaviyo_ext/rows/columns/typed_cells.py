"""Values that have a type already, in a column for which the caller has chosen one: as the text of the cell in CSV."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.plain_values import plain

__all__ = ["fits_type", "kinds_that_fit", "text_of"]

_EXACT = 1 << 53
"""From here on, floats skip whole numbers."""

_FITTING: dict[str, tuple[type[object], ...]] = {
    "int": (int,),
    "number": (int, float),
    "money": (int, float),
    "bool": (bool,),
    "json": (int, float, bool),
}
"""Types of values that need no look, by the name of the type that the caller has chosen."""


def kinds_that_fit(forced: str | None) -> tuple[type[object], ...] | None:
    """The types of numbers and booleans that need no look; ``None`` if all do not."""
    return None if forced is None else _FITTING.get(forced.partition(":")[0], ())


def fits_type(value: Any, forced: str) -> bool:
    """Whether a value is of the type that the caller has chosen, so that it stays as it is."""
    name = forced.partition(":")[0]
    if name == "json" or class_of(value) in _FITTING.get(name, ()):
        return True
    if isinstance(value, date):
        return name == "datetime" or (name == "date" and not isinstance(value, datetime))
    if isinstance(value, time):
        return False
    if isinstance(value, Decimal) and name in ("number", "money"):
        return True
    return class_of(plain(value)) in (_FITTING.get(name, ()) if name != "list" else (list,))


def text_of(value: Any) -> str:
    """The text that a value would be in CSV.

    Raises:
        ValueError: it would not be one, or not without doubt.
    """
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() and value.tzinfo is None else value.isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal) and value.is_finite():
        return f"{value:f}" if value != value.to_integral_value() else str(int(value))
    found = plain(value)
    match found:
        case bool():
            return "true" if found else "false"
        case float():
            if not found.is_integer():
                return repr(found)
            if abs(found) >= _EXACT:
                raise ValueError(f"is {found!r}, and floats have no more than 15 exact digits; make the column text")
            return str(int(found))
        case int() | str():
            return str(found)
        case _:
            raise ValueError(f"is {'a list' if isinstance(found, list) else 'an object'}, not a single value")
