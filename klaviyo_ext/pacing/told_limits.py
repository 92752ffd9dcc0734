"""The rate limits in the headers of responses."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from klaviyo_client.runtime.operation import Quota

__all__ = ["SeenLimits", "seen_limits"]

_NUMBER = re.compile(r"\s*(\d{1,9})\s*(?:,|$)", re.ASCII)
_WINDOW = re.compile(r"(?<!\d)(\d{1,9})\s*;\s*w=(\d{1,9})(?!\d)", re.ASCII)


@attrs.frozen
class SeenLimits:
    """The ``RateLimit-*`` headers of one response.

    The server counts several windows but reports the state of one: the first number of ``RateLimit-Limit``. It is the
    burst window in current responses and was the steady window in older ones (recorded responses).

    Attributes:
        quotas: all windows of the operation.
        limit: calls allowed in the reported window.
        remaining: calls left in that window.
        reset: seconds until that window restarts.
    """

    quotas: tuple[Quota, ...]
    limit: int | None
    remaining: int | None
    reset: int | None


def seen_limits(headers: Mapping[str, str]) -> SeenLimits | None:
    """The limits in ``headers`` (names in lower case), or ``None`` without any, as in 401 and 429 responses."""
    told = headers.get("ratelimit-limit")
    if told is None:
        return None
    windows = [(int(calls), int(seconds)) for calls, seconds in _WINDOW.findall(told)]
    return SeenLimits(
        quotas=tuple(Quota(calls, seconds) for calls, seconds in windows if calls and seconds),
        limit=_integer(told),
        remaining=_integer(headers.get("ratelimit-remaining", "")),
        reset=_integer(headers.get("ratelimit-reset", "")),
    )


def _integer(text: str) -> int | None:
    """The number before the first comma, or the whole of ``text``."""
    found = _NUMBER.match(text)
    return int(found[1]) if found else None
