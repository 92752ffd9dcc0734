"""Generate plausible scalar values by format and by name of the property."""

from __future__ import annotations

import math
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from ..document.openapi_document import JsonObject

__all__ = ["boolean_for", "free_object", "identifier", "number_for", "string_for"]

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32, as in ULIDs
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
_FIRST_NAMES = ("Ann", "Bo", "Chloé", "Dmitri", "Eun-ji", "Fatima", "Göran", "Hana")
_LAST_NAMES = ("Almeida", "Brown", "Castañeda", "Dubois", "Eriksen", "Fischer", "Garcia", "O'Neil")
_WORDS = ("amber", "birch", "cobalt", "delta", "ember", "fjord", "garnet", "harbor", "indigo", "juniper", "kite")
_CITIES = ("Boston", "Zürich", "São Paulo", "Osaka", "Kraków", "Lyon")


def _words(rng: Random) -> str:
    return f"{rng.choice(_WORDS)} {rng.choice(_WORDS)}".capitalize()


def _date_time(rng: Random) -> str:
    return (_EPOCH + timedelta(seconds=rng.randrange(180 * 86400))).isoformat()


def _url(rng: Random) -> str:
    return f"https://www.{rng.choice(_WORDS)}.example/{rng.choice(_WORDS)}/{rng.randrange(1000)}"


def _email(rng: Random) -> str:
    return f"{rng.choice(_WORDS)}.{rng.choice(_WORDS)}{rng.randrange(1000)}@mail.example"


def identifier(rng: Random) -> str:
    """An id in the form of a ULID: 26 characters, upper case."""
    return "01" + "".join(rng.choices(_ALPHABET, k=24))


def _hex(rng: Random) -> str:
    return f"#{rng.randrange(1 << 24):06X}"


_BY_FORMAT: dict[str, Callable[[Random], str]] = {
    "binary": lambda rng: f"{rng.getrandbits(64):016x}",
    "byte": lambda rng: f"{rng.getrandbits(64):016x}",  # hexadecimal digits are valid base 64
    "date": lambda rng: (_EPOCH + timedelta(days=rng.randrange(180))).date().isoformat(),
    "date-time": _date_time,
    "email": _email,
    "ipv4": lambda rng: f"203.0.113.{rng.randrange(1, 255)}",
    "time": lambda rng: f"{rng.randrange(24):02}:{rng.randrange(60):02}:00",
    "uri": _url,
    "uuid": lambda rng: str(uuid.UUID(int=rng.getrandbits(128), version=4)),
}

# Endings of property names; the first match wins.
_BY_NAME: tuple[tuple[str, Callable[[Random], str]], ...] = (
    ("email", _email),
    ("phone_number", lambda rng: f"+1617555{rng.randrange(10000):04}"),
    ("first_name", lambda rng: rng.choice(_FIRST_NAMES)),
    ("last_name", lambda rng: rng.choice(_LAST_NAMES)),
    ("company_id", lambda rng: "".join(rng.choices(_ALPHABET, k=6))),
    ("uuid", _BY_FORMAT["uuid"]),
    ("id", identifier),
    ("ip", _BY_FORMAT["ipv4"]),
    ("url", _url),
    ("href", _url),
    ("color", _hex),
    ("currency", lambda rng: rng.choice(("USD", "EUR", "CHF", "JPY"))),
    ("timezone", lambda rng: rng.choice(("America/New_York", "Europe/Zurich", "Asia/Tokyo"))),
    ("country", lambda rng: rng.choice(("US", "CH", "BR", "JP", "PL", "FR"))),
    ("city", lambda rng: rng.choice(_CITIES)),
    ("latitude", lambda rng: f"{rng.uniform(-60, 60):.4f}"),
    ("longitude", lambda rng: f"{rng.uniform(-180, 180):.4f}"),
    ("zip", lambda rng: f"0{rng.randrange(1000, 10000)}"),
    ("locale", lambda rng: rng.choice(("en-US", "de-CH", "pt-BR"))),
    ("html", lambda rng: f"<p>{_words(rng)} &amp; more</p>"),
)


def string_for(name: str, schema: JsonObject, rng: Random) -> str:
    """A string for a property, by length limits first, then by format, then by name."""
    make = _BY_FORMAT.get(str(schema.get("format")))
    if make is None:
        lowered = name.lower()
        make = next((by_name for end, by_name in _BY_NAME if _ends(lowered, end)), _words)
    text = make(rng)
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    return text.ljust(least, "x")[:most]


def _ends(name: str, end: str) -> bool:
    return name == end or name.endswith(("_" + end, "-" + end))


def number_for(schema: JsonObject, rng: Random) -> int | float:
    """A number within the bounds of the schema; an `int` if the type is `integer`."""
    whole = schema.get("type") == "integer"
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is None:
        low = 1 if high is None or high >= 1 else high - 100
    if high is None:
        high = low + 1000
    if whole:
        first = math.ceil(low) + (schema.get("exclusiveMinimum") is True)
        last = math.floor(high) - (schema.get("exclusiveMaximum") is True)
        return rng.randint(first, max(first, last))
    # Quarters are exact in binary, so a float survives any JSON library.
    return min(max(round(rng.uniform(low, high)) + 0.25, low), high) if high - low > 1 else (low + high) / 2


def boolean_for(rng: Random) -> bool:
    """True or false."""
    return rng.random() < 0.5


def free_object(rng: Random) -> dict[str, Any]:
    """An object with custom keys, as in custom properties: nested values, Unicode, a null."""
    return {
        "tier": rng.choice(("gold", "silver")),
        "visits": rng.randrange(100),
        "Last Ordered Städte": [rng.choice(_CITIES)],
        "nested": {"$flag": boolean_for(rng), "empty": None},
    }
