"""How long a server asks to wait: the ``Retry-After`` header in all of its forms."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

__all__ = ["retry_after"]

# Ten digits are three centuries; more would only be a way to make infinity.
_SECONDS = re.compile(r"\d{1,10}(\.\d{0,20})?|\.\d{1,20}", re.ASCII)


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds until the server wants to see the next call, or ``None`` where it names no wait.

    Klaviyo's API documentation and recorded responses have whole seconds; HTTP (RFC 9110, section 10.2.3) also allows
    a date, and proxies send decimals. Whatever else stands there (nothing, zero, a negative number, a date that has
    passed, garbage) names no wait: the caller's own backoff applies then.

    Args:
        headers: headers of the answer, names in lower case.
        now: time that a date counts from, with a time zone. ``None``: the answer's own ``Date``, so that a wrong
            clock on either side does not matter, else this machine's clock.
    """
    value = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return float(value) or None
    until = _date(value)
    if until is None:
        return None
    start = now or _date(headers.get("date", "")) or datetime.now(UTC)
    seconds = (until - start).total_seconds()
    return seconds if seconds > 0 else None


def _date(value: str) -> datetime | None:
    if not value:
        return None
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - few programs ever see a date here

    try:
        found = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    # "-0000" means UTC of an unknown zone, and asctime dates, which HTTP takes for UTC, come without any.
    return found if found.tzinfo else found.replace(tzinfo=UTC)
