"""The ``Host`` of requests to a server on loopback."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable

__all__ = ["foreign_host"]

_HOST = re.compile(r"(\[[^\]]*\]|[^:]*)(?::\d*)?")


def foreign_host(values: Iterable[str], own: str) -> str | None:
    """The first ``Host`` that is neither ``own`` nor means this machine, if there is one; the port does not matter."""
    return next((value for value in values if not _is_ours(value.strip(), own.lower())), None)


def _is_ours(value: str, own: str) -> bool:
    parts = _HOST.fullmatch(value)
    name = "" if parts is None else parts[1].lower().removesuffix(".").removeprefix("[").removesuffix("]")
    if name == "localhost" or name.endswith(".localhost") or (name and name == own):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
