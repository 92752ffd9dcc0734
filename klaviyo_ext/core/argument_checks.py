"""Checks of what callers pass, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import attrs

from klaviyo_client.runtime.api_revision import lifecycle

from ..errors import ArgumentError, ArgumentTypeError, ConfigurationError

__all__ = ["api_revision", "at_least", "base_address", "credential", "identifier", "of_type", "text"]

Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def text(name: str, value: object) -> str:
    """``value`` if it is a string that says something.

    Raises:
        ArgumentTypeError: it is not a string.
        ArgumentError: it is an empty one.
    """
    if not isinstance(value, str):
        raise ArgumentTypeError(f"{name} must be a string, not {type(value).__name__}", argument=name)
    if not value.strip():
        raise ArgumentError(f"{name} must not be empty", argument=name)
    return value


def identifier(name: str, value: object) -> str:
    """``value`` if it can be the id of a resource.

    Raises:
        ArgumentError: it is not a string, is empty or just dots, or holds a slash, white space or control characters.
    """
    found = text(name, value)
    if "/" in found or not found.strip(".") or any(char.isspace() or not char.isprintable() for char in found):
        raise ArgumentError(f"{name} is not the id of a resource: {found[:60]!r}", argument=name)
    return found


def credential(name: str, value: object) -> str:
    """``value`` if it can be a key or a token. The message never shows it.

    Raises:
        ArgumentError: it is not a string, is empty, or holds what no credential holds.
    """
    found = text(name, value)
    if found != found.strip():
        raise ArgumentError(f"{name} begins or ends with white space; remove it", argument=name)
    if found.lower().startswith(("bearer ", "klaviyo-api-key ")):
        raise ArgumentError(f"{name} is passed without the word in front of it; leave out the prefix", argument=name)
    if not found.isascii() or not found.isprintable() or " " in found:
        raise ArgumentError(f"{name} holds characters that no credential holds", argument=name)
    return found


def base_address(name: str, value: object) -> str:
    """``value`` without a slash at the end, if requests can go there. The message never shows it: it may hold a secret.

    Raises:
        ConfigurationError: it is not an http(s) URL of a host, or holds more than that: a password, a query.
    """
    found = text(name, value).rstrip("/")
    try:
        parts = urlsplit(found)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # brackets or a port that are none
        parts, fits = None, False
    if parts is None or not fits or not found.isascii() or not found.isprintable() or " " in found:
        raise ConfigurationError(f"{name} must be a URL such as https://a.klaviyo.com", argument=name)
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(
            f"{name} must be scheme and host, without a user, a query or a fragment", argument=name
        )
    return found


def api_revision(name: str, value: object) -> str:
    """``value`` if it can be a revision of the API.

    Raises:
        ArgumentError: it is not a date as in ``2026-07-15``, or as in ``2026-07-15.pre`` for a beta.
    """
    found = text(name, value)
    try:
        return lifecycle(found).revision
    except ValueError as error:
        raise ArgumentError(f"{name}: {error}", argument=name) from None


def of_type(*kinds: type, optional: bool = False) -> Validator:
    """A validator of an attrs field: the value is of one of ``kinds``.

    Raises:
        ArgumentTypeError: when a value is not.
    """
    names = " or ".join(kind.__name__ for kind in kinds)

    def check(_: Any, attribute: attrs.Attribute[Any], value: object) -> None:
        if not (isinstance(value, kinds) or (optional and value is None)):
            message = f"{attribute.name} must be a {names}, not {type(value).__name__}"
            raise ArgumentTypeError(message, argument=attribute.name)

    return check


def at_least(least: float, *, optional: bool = False) -> Validator:
    """A validator of an attrs field: the value is a number, and ``least`` or more.

    Raises:
        ArgumentError: when a value is not.
    """

    def check(_: Any, attribute: attrs.Attribute[Any], value: object) -> None:
        if optional and value is None:
            return
        if isinstance(value, bool) or not isinstance(value, int | float):
            message = f"{attribute.name} must be a number, not {type(value).__name__}"
            raise ArgumentTypeError(message, argument=attribute.name)
        if not value >= least:
            raise ArgumentError(f"{attribute.name} must be {least} or more, not {value}", argument=attribute.name)

    return check
