"""OAuth 2 for apps that act for many Klaviyo accounts: authorization code with PKCE, refresh, revoke.

::

    verifier = oauth.code_verifier()                            # keep it in the user's session, together with `state`
    url = oauth.authorize_url(client_id=ID, redirect_uri=HERE, scopes=["profiles:read"], state=state,
                              code_challenge=oauth.code_challenge(verifier))
    # the browser returns with ?code=...&state=...
    token = oauth.send(oauth.get_token(ID, SECRET, code=code, code_verifier=verifier, redirect_uri=HERE))
    auth = oauth.OAuth(client_id=ID, client_secret=SECRET, token=token, store=save)   # an httpx.Auth

`get_token`, `refresh_token` and `revoke_token` return requests (plain values); `send` and `send_async` send them.
Endpoints and parameters follow Klaviyo's API documentation, errors follow RFC 6749.
"""

from __future__ import annotations

from ..errors.oauth_errors import (
    InvalidClientError,
    InvalidGrantError,
    InvalidRequestError,
    InvalidScopeError,
    OAuthError,
    TokenCallbackError,
    UnauthorizedClientError,
    UnsupportedGrantTypeError,
)
from .endpoints import AUTHORIZE_URL, REVOKE_URL, TOKEN_URL, authorize_url
from .httpx_auth import OAuth
from .pkce import code_challenge, code_verifier
from .token_exchange import send, send_async
from .token_refresh import Load, Store
from .token_requests import Answer, TokenRequest, get_token, refresh_token, revoke_token
from .tokens import Token

__all__ = [
    "AUTHORIZE_URL",
    "REVOKE_URL",
    "TOKEN_URL",
    "Answer",
    "InvalidClientError",
    "InvalidGrantError",
    "InvalidRequestError",
    "InvalidScopeError",
    "Load",
    "OAuth",
    "OAuthError",
    "Store",
    "Token",
    "TokenCallbackError",
    "TokenRequest",
    "UnauthorizedClientError",
    "UnsupportedGrantTypeError",
    "authorize_url",
    "code_challenge",
    "code_verifier",
    "get_token",
    "refresh_token",
    "revoke_token",
    "send",
    "send_async",
]
