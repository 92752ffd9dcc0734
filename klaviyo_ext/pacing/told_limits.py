"""The rate limits in the headers of responses."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from klaviyo_client.runtime.operation import Quota

__all__ = ["SeenLimits", "seen_limits"]

_NUMBER = re.compile(r"\s*(\d{1,9})\s*(?:,|$)", re.ASCII)
_WINDOW = re.compile(r"\s*(\d{1,9})\s*;\s*w=(\d{1,9})\s*(?:;.*)?", re.ASCII)

_DAY = 86_400


@attrs.frozen
class SeenLimits:
    """The ``RateLimit-*`` headers of one response.

    The server counts several windows but reports the state of one: the first number of ``RateLimit-Limit``. It is the
    burst window in current responses and was the steady window in older ones (recorded responses).

    Attributes:
        quotas: all windows of the operation, up to a day.
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
    windows = [Quota(int(found[1]), int(found[2])) for found in map(_WINDOW.fullmatch, told.split(",")) if found]
    return SeenLimits(
        quotas=tuple(quota for quota in windows if quota.calls and 0 < quota.seconds <= _DAY),
        limit=_integer(told),
        remaining=_integer(headers.get("ratelimit-remaining", "")),
        reset=_integer(headers.get("ratelimit-reset", "")),
    )


def _integer(text: str) -> int | None:
    """The number before the first comma, or the whole of ``text``."""
    found = _NUMBER.match(text)
    return int(found[1]) if found else None
