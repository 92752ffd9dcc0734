"""URLs of Klaviyo's OAuth endpoints."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote, urlencode

from ..errors import ArgumentError

__all__ = ["AUTHORIZE_URL", "REVOKE_URL", "TOKEN_URL", "authorize_url"]

AUTHORIZE_URL = "https://www.klaviyo.com/oauth/authorize"
"""The page for the user's browser (Klaviyo's API documentation)."""

TOKEN_URL = "https://a.klaviyo.com/oauth/token"  # noqa: S105 - a URL
"""Exchanges codes and refresh tokens for access tokens. Since 2025-03-31 not on the www host (same source)."""

REVOKE_URL = "https://a.klaviyo.com/oauth/revoke"
"""Revokes tokens (same source)."""

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
    """The URL of the page on which a user gives the app access to their account.

    Klaviyo then redirects the browser to ``redirect_uri`` with ``code`` and ``state``, or with ``error``.

    Args:
        client_id: the app's id.
        redirect_uri: a registered URL of the app; pass the same one to `get_token`.
        scopes: for example ``["profiles:read", "profiles:write"]``, or one string separated by spaces.
        state: a random value; keep it in the user's session, and compare it when the browser returns.
        code_challenge: `code_challenge(verifier)`; use a new verifier for each authorization.
        url: another endpoint, for tests.

    Raises:
        ArgumentError: an argument is empty, or ``code_challenge`` is not a challenge.
    """
    names = scopes.split() if isinstance(scopes, str) else list(scopes)
    if any(not name or name.split() != [name] for name in names):
        raise ArgumentError("each scope must be one word", argument="scopes")
    if not _CHALLENGE.fullmatch(code_challenge):
        message = "code_challenge must be the result of code_challenge(verifier): 43 characters of base64url"
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
