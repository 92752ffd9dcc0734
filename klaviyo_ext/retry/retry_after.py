"""Read the ``Retry-After`` header. Every part of the package that needs it calls this function."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

__all__ = ["retry_after"]

# Ten digits are three centuries; more digits could overflow to infinity.
_SECONDS = re.compile(r"\d{1,10}(\.\d{0,20})?|\.\d{1,20}", re.ASCII)


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds to wait before the next call, or ``None`` if the server names no usable wait.

    Klaviyo sends whole seconds (API documentation and recorded responses). HTTP also allows a date (RFC 9110, section
    10.2.3), and proxies send decimals. Anything else names no wait: an empty value, zero, a negative number, a date in
    the past, or text that is neither. The caller then uses its own backoff.

    A date counts from the ``Date`` header of the same response, so a wrong clock on either side does not matter.

    Args:
        headers: response headers, names in lower case.
        now: local time with a time zone, used for a date only if the response has no ``Date``; default: this machine's
            clock.
    """
    value = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return float(value) or None
    until = _date(value)
    if until is None:
        return None
    start = _date(headers.get("date", "")) or now or datetime.now(UTC)
    seconds = (until - start).total_seconds()
    return seconds if seconds > 0 else None


def _date(value: str) -> datetime | None:
    if not value:
        return None
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to import, and dates are rare here

    try:
        found = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    # parsedate_to_datetime returns no time zone for "-0000" and for asctime dates; HTTP means UTC by both.
    return found if found.tzinfo else found.replace(tzinfo=UTC)
