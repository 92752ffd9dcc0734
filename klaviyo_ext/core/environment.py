"""Environment variables that a client reads where it has no argument. No message shows a value: it may be a secret."""

from __future__ import annotations

import os
from typing import Final

from klaviyo_client.runtime.client_arguments import DEFAULT_TIMEOUT, Timeout
from klaviyo_client.runtime.wire import BASE_URL

from ..errors import ConfigurationError

__all__ = ["DEFAULT_BASE_URL", "apply_log_level", "seconds", "timeout_of", "variable"]


class _Default(str):
    """Tells a default from the same text as an argument."""

    __slots__ = ()


DEFAULT_BASE_URL: Final = _Default(BASE_URL)
"""Where requests go if neither an argument nor ``KLAVIYO_BASE_URL`` says so."""

_LEVELS = ("debug", "info", "warning", "error", "critical")


def variable(name: str) -> str | None:
    """The value of an environment variable; ``None`` if it is not set, or empty."""
    return os.environ.get(name) or None


def seconds(name: str) -> float | None:
    """The seconds in a variable; ``None`` if it is not set.

    Raises:
        ConfigurationError: it is not a positive number.
    """
    found = variable(name)
    if found is None:
        return None
    try:
        number = float(found)
    except ValueError:
        number = 0.0
    if not number > 0:
        raise ConfigurationError(f"{name} must be a positive number of seconds, such as 30", argument=name)
    return number


def timeout_of(given: Timeout, http_client: object) -> Timeout:
    """The timeout of a client: the argument, that of its httpx client, ``KLAVIYO_TIMEOUT``, or the default."""
    if given is not DEFAULT_TIMEOUT or http_client is not None:
        return given
    return seconds("KLAVIYO_TIMEOUT") or given


def apply_log_level() -> None:
    """Log what ``KLAVIYO_LOG`` asks for, unless the program has set the level of the logger.

    Raises:
        ConfigurationError: it is not the name of a level.
    """
    level = variable("KLAVIYO_LOG")
    if level is None:
        return
    if level.lower() not in _LEVELS:
        raise ConfigurationError(f"KLAVIYO_LOG must be one of {', '.join(_LEVELS)}", argument="KLAVIYO_LOG")
    from .stderr_log import show  # noqa: PLC0415 - imports logging, which takes long

    show(level.upper())
