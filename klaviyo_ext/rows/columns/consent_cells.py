"""What the cells of a consent column say: yes, no, nothing; anything else is refused, never guessed."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import Any

from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.plain_values import MISSING, plain

__all__ = ["Said", "said"]


class Said(Enum):
    """What a cell says about consent."""

    YES = "yes"
    NO = "no"
    NOTHING = "nothing"
    """Neither: empty, never asked, not yet confirmed."""


_WORDS = {
    Said.YES: "yes, y, true, t, 1, 1.0, x, on, subscribed, opt in, optin, opted in, accepted, accepts, granted, given, "
    "confirmed, consented, ja, oui, si, sí, sim, wahr, vrai, vero, verdadero, waar, ✓, ✔, angemeldet, abonniert, "
    "zugestimmt, eingewilligt, erteilt, bestätigt, akzeptiert, accepté, acceptée, inscrit, inscrite, abonné, abonnée, "
    "consenti, aceptado, suscrito, inscrito, accettato, iscritto, aangemeld, geaccepteerd",
    Said.NO: "no, n, false, f, 0, 0.0, off, unsubscribed, opt out, optout, opted out, declined, denied, refused, "
    "withdrawn, revoked, suppressed, nein, non, não, falsch, faux, falso, onwaar, nee, abgemeldet, abgelehnt, "
    "widerrufen, widersprochen, verweigert, refusé, refusée, désinscrit, désinscrite, désabonné, désabonnée, retiré, "
    "rechazado, rifiutato, disiscritto, afgemeld, geweigerd",
    Said.NOTHING: "never subscribed, not subscribed, nonsubscribed, non subscribed, pending, unconfirmed, unknown, "
    "pending confirmation, not opted in, none, null, nil, nan, n/a, na, cleaned, bounced, invalid, redacted, archived",
}
_MEANING = {word.strip(): meaning for meaning, words in _WORDS.items() for word in words.split(",")}
_GAPS = re.compile(r"[\s_]+|(?<=[a-z])-(?=[a-z])|^-+$")
_TIME = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_SHOWN = 40


def said(cell: Any) -> Said:
    """What a cell says.

    Raises:
        ValueError: it is not known what it says.
    """
    value = cell if cell is None or class_of(cell) in (str, bool, int, float) else plain(cell)
    if value is None or value is MISSING or value != value:  # noqa: PLR0124 - NaN is not equal to itself
        return Said.NOTHING
    if isinstance(value, bool):
        return Said.YES if value else Said.NO
    text = f"{value:g}" if isinstance(value, float) else str(value)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    words = _GAPS.sub(" ", text.strip("﻿\u200b").strip().removeprefix("'").casefold()).strip()
    if not words:
        return Said.NOTHING
    found = _MEANING.get(words)
    if found is not None:
        return found
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    hint = "; a time of consent belongs to subscriptions.email.marketing.consented_at" if _TIME.match(words) else ""
    raise ValueError(
        f"{shown!r} says neither yes nor no; expected a word such as yes, no, SUBSCRIBED or UNSUBSCRIBED{hint}"
    )
