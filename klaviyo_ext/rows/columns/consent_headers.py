"""Headers of columns that speak of consent: such a column is not ignored without a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import Enum

__all__ = ["Speaks", "named_channel", "speaks_of_consent"]


class Speaks(Enum):
    """What a column with such a header holds."""

    CONSENT = "consent"
    REFUSAL = "refusal"
    """Yes means that the person refused: ``Unsubscribed``, ``Suppressed``, ``Do not e-mail``."""
    DETAIL = "detail"
    """When, where or how somebody consented: ``OPTIN_TIME``. Empty, if they did not."""
    REFUSAL_DETAIL = "refusal detail"
    """When, where or how somebody refused: ``Unsubscribed at``. Empty, if they did not."""


_CONSENT = re.compile(
    "consent|accept|optin|optedin|optout|optedout|subscri|suscri|unsub|suppress|permission|gdpr|dsgvo|newsletter|"
    "einwillig|zustimm|abonn|abgemeldet|abmeld|donot(e?mail|contact|call|text|sms)|blocklist|blacklist|bounce|legalbasis|"
    "cleaned|cleantime|cleancampaign|rgpd|lgpd|toestemming|erlaubnis|nyhetsbrev|nieuwsbrief|marketable|mailable|"
    "contactable|promotional(e?mail|sms|text|offer|message|news)|"
    "(may|can|okto|allow|agree(dto|sto|to)?|receives?|wants?)(e?mail|sms|text|contact|market|offer|promo)|"
    "(e?mails?|sms|texts?|contact|communication)(ok|allowed|permitted|agreed|preference)"
)
"""In a header without spaces and the like."""

_REFUSAL = re.compile(
    "unsub|optout|optedout|suppress|abgemeldet|abmeld|desabonn|desuscri|donot|blocklist|blacklist|bounce|"
    "cleaned|cleantime|cleancampaign|revok|withdr|declin|refus|reject|exclu|denied|deny|object|cancel|remov|expired|"
    "lapsed|inactive|widerruf|widerspr|abgelehnt|ablehn"
)
_NOT = {"no", "non", "not", "never", "without", "kein", "keine", "nicht", "ohne", "pas", "sin", "senza", "geen"}
_MARKETING = {"marketing", "mailing", "mailings", "werbung"}
_STATUS = {"status"}
_CHANNELS = {"email", "mail", "e", "sms", "text", "whatsapp", "phone", "mobile"}
_WHO = {*_CHANNELS, "member", "contact", "list", "profile", "customer", "subscriber"}
_OTHERWISE = {
    *(
        "source",
        "campaign",
        "channel",
        "medium",
        "plan",
        "price",
        "name",
        "budget",
        "cost",
        "region",
        "team",
        "manager",
    ),
    *("owner", "page", "url", "link", "segment", "product", "qualified", "lead", "score", "persona", "spend", "id"),
}
"""With one of these, ``Marketing`` and ``Subscription`` are about something else."""
_DETAIL = {
    *("time", "date", "timestamp", "at", "on", "ip", "source", "method", "when", "reason", "text", "form", "since"),
    *("datum", "zeit", "cc", "region", "country", "url"),
}
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def speaks_of_consent(header: str) -> Speaks | None:
    """Whether a header speaks of consent, and what its column holds. A false alarm costs less than a silent one."""
    words = _words(header)
    squashed = "".join(words).replace("adopt", "")
    if not _OTHERWISE.isdisjoint(words):
        squashed = re.sub("(?<!un)subscription", "", squashed)
    if _CONSENT.search(squashed) is None and not _is_marketing(words) and not _is_status(words):
        return None
    refuses = _REFUSAL.search(squashed) is not None or not _NOT.isdisjoint(words[:-1])  # "Subscriber No" is a number
    if len(words) > 1 and words[-1] in _DETAIL - _CHANNELS:
        return Speaks.REFUSAL_DETAIL if refuses else Speaks.DETAIL
    return Speaks.REFUSAL if refuses else Speaks.CONSENT


def named_channel(header: str) -> str | None:
    """The channel that a header names; ``None`` if it names none, or several."""
    words = set(_words(header))
    whatsapp = "whatsapp" in words or {"whats", "app"} <= words
    named = {
        "whatsapp": whatsapp,
        "sms": not whatsapp and not words.isdisjoint({"sms", "mms", "text", "texts", "phone", "mobile"}),
        "push": "push" in words,
        "email": not words.isdisjoint({"email", "emails", "mail", "mails"}),
    }
    found = [channel for channel, yes in named.items() if yes]
    return found[0] if len(found) == 1 else None


def _words(header: str) -> Sequence[str]:
    plain = unicodedata.normalize("NFKD", header)
    return [
        word.casefold() for word in _WORD.findall("".join(each for each in plain if not unicodedata.combining(each)))
    ]


def _is_marketing(words: Sequence[str]) -> bool:
    """``Marketing``, ``Email Marketing``, ``emailmarketing``; not ``Marketing source``."""
    named = not _MARKETING.isdisjoint(words) or any("marketing" in word for word in words)
    return named and _OTHERWISE.isdisjoint(words)


def _is_status(words: Sequence[str]) -> bool:
    """``Status``, ``Email status``; not ``Order status``."""
    return not _STATUS.isdisjoint(words) and (set(words) <= {"status"} or bool(_WHO & set(words)))
