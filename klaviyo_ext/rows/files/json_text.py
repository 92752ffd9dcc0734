"""Write JSON that any encoding can hold."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import Any

__all__ = ["has_half_pair", "json_text"]

_HALF_PAIR = re.compile("[\ud800-\udfff]")


def has_half_pair(text: str) -> bool:
    """Whether a text has half a surrogate pair, for example because it was cut. JSON can escape it, UTF-8 cannot."""
    return not text.isascii() and _HALF_PAIR.search(text) is not None


def json_text(value: Any, *, ascii: bool = False) -> str:
    """The JSON of ``value``. Halves of surrogate pairs are escaped, and with ``ascii`` all that is not ASCII."""
    text = json.dumps(value, ensure_ascii=ascii, default=_plain)
    return _HALF_PAIR.sub(lambda found: f"\\u{ord(found[0]):04x}", text) if has_half_pair(text) else text


def _plain(value: Any) -> Any:
    """A JSON form of any other value."""
    return value.isoformat() if isinstance(value, datetime | date) else str(value)
