"""Addresses of Klaviyo's OAuth endpoints."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote, urlencode

from ..errors import ArgumentError

__all__ = ["AUTHORIZE_URL", "REVOKE_URL", "TOKEN_URL", "authorize_url"]

AUTHORIZE_URL = "https://www.klaviyo.com/oauth/authorize"
"""Where the user's browser goes (Klaviyo's API documentation)."""

TOKEN_URL = "https://a.klaviyo.com/oauth/token"  # noqa: S105 - an address
"""Where codes and refresh tokens become access tokens. The www host is blocked here since 2025-03-31 (the same)."""

REVOKE_URL = "https://a.klaviyo.com/oauth/revoke"
"""Where tokens end (the same)."""

_CHALLENGE = re.compile(r"[A-Za-z0-9\-_]{43}")


def authorize_url(
    *,
    client_id: str,
    redirect_uri: str,
    scopes: str | Iterable[str],
    state: str,
    code_challenge: str,
    url: str = AUTHORIZE_URL,
) -> str:
    """The page on which a user lets the app into their account.

    Klaviyo then sends the browser to ``redirect_uri`` with ``code`` and ``state``, or with ``error``.

    Args:
        client_id: the app's id.
        redirect_uri: one of the app's registered addresses; the exchange of the code must repeat it.
        scopes: such as ``["profiles:read", "profiles:write"]``, or one string with spaces in between.
        state: a value that cannot be guessed, kept in the user's session and compared when the browser comes back.
        code_challenge: `code_challenge(verifier)`, of a verifier that serves this authorization only.
        url: another endpoint, for tests.

    Raises:
        ArgumentError: an argument is empty, or ``code_challenge`` is not the digest of a verifier.
    """
    names = scopes.split() if isinstance(scopes, str) else list(scopes)
    if any(not name or name.split() != [name] for name in names):
        raise ArgumentError("each scope is one word", argument="scopes")
    if not _CHALLENGE.fullmatch(code_challenge):
        message = "code_challenge is 43 characters of base64url, as code_challenge(verifier) returns it"
        raise ArgumentError(message, argument="code_challenge")
    query = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "scope": " ".join(names),
        "state": state,
        "code_challenge": code_challenge,
        "code_challenge_method": "S256",
    }
    for name, value in query.items():
        if not value:
            raise ArgumentError(f"{name} must not be empty", argument=name)
    return f"{url}?{urlencode(query, quote_via=quote)}"
