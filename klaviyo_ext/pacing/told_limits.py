"""The limits that the server tells in its answers."""

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
    """``RateLimit-*`` of one answer.

    The server counts several windows and tells the state of one: the first number of ``RateLimit-Limit``, which is the
    burst window in today's answers and was the steady one in older ones (recorded responses).

    Attributes:
        quotas: all windows of the operation.
        limit: quota of the window that ``remaining`` and ``reset`` are about.
        remaining: calls left in it.
        reset: seconds until it begins anew.
    """

    quotas: tuple[Quota, ...]
    limit: int | None
    remaining: int | None
    reset: int | None


def seen_limits(headers: Mapping[str, str]) -> SeenLimits | None:
    """The limits in ``headers`` (names in lower case), or ``None`` if there are none: 401 and 429 have none."""
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
    """The number that ``text`` begins with, up to a comma."""
    found = _NUMBER.match(text)
    return int(found[1]) if found else None
