"""Check the arguments of callers before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any

import attrs

from klaviyo_client.runtime.api_revision import lifecycle
from klaviyo_client.runtime.client_arguments import mistake
from klaviyo_client.runtime.errors import unknown_choice

from ..errors import ArgumentError, ArgumentTypeError, ConfigurationError
from .origin import origin

__all__ = [
    "account_name",
    "api_revision",
    "at_least",
    "base_address",
    "choice",
    "credential",
    "encrypted",
    "function",
    "identifier",
    "of_type",
    "private_key",
    "public_key",
    "text",
]

Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def text(name: str, value: object) -> str:
    """``value`` if it is a string that is not blank.

    Raises:
        ArgumentTypeError: it is not a string.
        ArgumentError: it is empty or white space.
    """
    if not isinstance(value, str):
        raise ArgumentTypeError(f"{name} must be a string, not {type(value).__name__}", argument=name)
    if not value.strip():
        raise ArgumentError(f"{name} must not be empty", argument=name)
    return value


def identifier(name: str, value: object) -> str:
    """``value`` if it can be a resource id.

    Raises:
        ArgumentError: it is not a string, it is empty or only dots, it contains a slash, white space or control
            characters, or it is an e-mail address.
    """
    from klaviyo_client.runtime.arguments import is_address  # noqa: PLC0415 - loads the models

    found = text(name, value)
    if is_address(found):
        message = f"{name} must be an id, not the e-mail address {found[:60]!r}; for a profile, use u.email(...)"
        raise ArgumentError(message, argument=name)
    if "/" in found or not found.strip(".") or any(char.isspace() or not char.isprintable() for char in found):
        raise ArgumentError(f"invalid {name}: {found[:60]!r}; expected a resource id", argument=name)
    return found


def choice(name: str, value: object, allowed: Collection[str]) -> str:
    """``value`` if it is one of ``allowed``.

    Raises:
        ArgumentTypeError: it is not a string.
        ArgumentError: it is not one of them; the message names the most similar one.
    """
    if text(name, value) not in allowed:
        raise unknown_choice(name, value, allowed)
    return str(value)


def credential(name: str, value: object) -> str:
    """``value`` if it can be a key or a token. No message shows it.

    Raises:
        ArgumentError: it is not a string, or it is empty, includes a prefix or quotes, or contains invalid characters.
    """
    found = text(name, value)
    if found != found.strip():
        raise ArgumentError(f"{name} must not start or end with white space", argument=name)
    if found[0] == found[-1] and found[0] in "'\"`":
        raise ArgumentError(f"{name} must not be in quotes; remove them", argument=name)
    if found.lower().startswith(("bearer ", "klaviyo-api-key ")):
        raise ArgumentError(f"{name} must not include the 'Bearer' or 'Klaviyo-API-Key' prefix", argument=name)
    if not found.isascii() or not found.isprintable() or " " in found:
        raise ArgumentError(
            f"{name} contains invalid characters (value not shown); use printable ASCII without spaces", argument=name
        )
    return found


def private_key(name: str, value: object) -> str:
    """``value`` if it can be a private key, and is not the public one. Otherwise like :func:`credential`."""
    return _right("api_key", name, credential(name, value))


def public_key(name: str, value: object) -> str:
    """``value`` if it can be a public key, and is not a private one. Otherwise like :func:`credential`."""
    return _right("company_id", name, credential(name, value))


def account_name(name: str, value: object) -> str:
    """``value`` if it can be the name of an account. It is shown, and part of names in Redis, so it must be no secret.

    Raises:
        ArgumentError: it is not a string of letters, digits and ``._-``, or it looks like a private key.
    """
    found = text(name, value)
    if found.lower().startswith("pk_"):
        raise ArgumentError(f"{name} is a name of yours for the account; pass the key as api_key", argument=name)
    if not re.fullmatch(r"[\w.-]{1,100}", found):
        message = f"{name} must be a name of letters, digits, dots, hyphens and underscores, such as shop"
        raise ArgumentError(message, argument=name)
    return found


def encrypted(name: str, url: str, *, allow_http: bool) -> str:
    """``url``, if what is sent there cannot be read on the way, or ``allow_http``.

    Raises:
        ArgumentError: it is an ``http://`` URL of another machine.
    """
    return url if allow_http else _right("base_url", name, url)


def _right(kind: str, name: str, value: str) -> str:
    if (problem := mistake(kind, value, name)) is not None:
        raise ArgumentError(problem, argument=name)
    return value


def base_address(name: str, value: object) -> str:
    """``value`` in its usual spelling, without a slash at the end. No message shows it, because it may hold a secret.

    Raises:
        ConfigurationError: it is not an http(s) URL with a host; or it has a user, a query or a fragment, or a path on
            Klaviyo's own host.
    """
    found = text(name, value).rstrip("/")
    server = origin(found)
    if server is None or not found.isascii() or not found.isprintable() or " " in found:
        raise ConfigurationError(f"{name} must be a URL such as https://a.klaviyo.com", argument=name)
    from urllib.parse import urlsplit  # noqa: PLC0415 - slow to import

    parts = urlsplit(found)
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(f"{name} must not include a user, a query or a fragment", argument=name)
    if parts.path and f".{parts.hostname}".endswith(".klaviyo.com"):
        raise ConfigurationError(
            f"{name} must not include a path: the path of each call begins with /api", argument=name
        )
    return server + parts.path


def api_revision(name: str, value: object) -> str:
    """``value`` if it can be an API revision.

    Raises:
        ArgumentError: it is not a date such as ``2026-07-15``, or ``2026-07-15.pre`` for a beta.
    """
    found = text(name, value)
    try:
        return lifecycle(found).revision
    except ValueError as error:
        raise ArgumentError(f"{name}: {error}", argument=name) from None


def of_type(*kinds: type, optional: bool = False) -> Validator:
    """A validator for an attrs field: the value must be of one of ``kinds``.

    Raises:
        ArgumentTypeError: the value is of another type.
    """
    names = " or ".join(kind.__name__ for kind in kinds)
    article = "an" if names[0] in "aeiouAEIO" else "a"

    def check(_: Any, attribute: attrs.Attribute[Any], value: object) -> None:
        if not (isinstance(value, kinds) or (optional and value is None)):
            message = f"{attribute.name} must be {article} {names}, not {type(value).__name__}"
            raise ArgumentTypeError(message, argument=attribute.name)

    return check


def function(*, optional: bool = False) -> Validator:
    """A validator for an attrs field: the value must be callable.

    Raises:
        ArgumentTypeError: it is not.
    """

    def check(_: Any, attribute: attrs.Attribute[Any], value: object) -> None:
        if not (callable(value) or (optional and value is None)):
            message = f"{attribute.name} must be a function, not {type(value).__name__}"
            raise ArgumentTypeError(message, argument=attribute.name)

    return check


def at_least(least: float, *, optional: bool = False) -> Validator:
    """A validator for an attrs field: the value must be a number, ``least`` or more.

    Raises:
        ArgumentError: the value is smaller, or not a number.
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
