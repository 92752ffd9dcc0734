"""Exceptions of OAuth. None of them holds a token, a code, a verifier or the app's secret."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from klaviyo_client.runtime.errors import KlaviyoError

from .one_line import clean, without_full_stop

__all__ = [
    "InvalidClientError",
    "InvalidGrantError",
    "InvalidRequestError",
    "InvalidScopeError",
    "OAuthError",
    "TokenCallbackError",
    "UnauthorizedClientError",
    "UnsupportedGrantTypeError",
    "oauth_error",
]

_SHOWN = 200


class OAuthError(KlaviyoError):
    """The token endpoint refused.

    Attributes:
        error: the code of RFC 6749, section 5.2, such as ``invalid_grant``.
        error_description: the server's description, if any.
        status_code: HTTP status of the response.
        headers: headers of the response, names in lower case.
    """

    advice = ""

    def __init__(
        self,
        error: str,
        error_description: str | None = None,
        *,
        status_code: int,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        said = clean(error_description or "", _SHOWN)
        told = [f"HTTP {status_code} {clean(error, 60)}", without_full_stop(said) if self.advice else said, self.advice]
        super().__init__(": ".join(part for part in told if part))
        self.error = error
        self.error_description = error_description
        self.status_code = status_code
        self.headers = dict(headers or {})


class InvalidRequestError(OAuthError):
    """A parameter is missing, repeated or malformed."""


class InvalidClientError(OAuthError):
    """The app is unknown, or its secret is wrong."""

    advice = "check client_id and client_secret"


class InvalidGrantError(OAuthError):
    """The code or the refresh token is expired, revoked, or belongs to another app.

    After a refresh only a new authorization helps: the user must connect the account again.
    """

    advice = "the account has to be connected again"


class UnauthorizedClientError(OAuthError):
    """The app is not allowed to use this grant type."""


class UnsupportedGrantTypeError(OAuthError):
    """The server does not know the grant type (``unsupported_grant_type``, or ``invalid_grant_type``)."""


class InvalidScopeError(OAuthError):
    """A scope is unknown, or more than the user granted."""


class TokenCallbackError(KlaviyoError):
    """A callback for tokens raised; ``__cause__`` is what it raised.

    A token that could not be stored is not used. It is kept, and the next request that needs it tries to store it
    again.

    Attributes:
        callback: which one, ``store`` or ``load``.
    """

    def __init__(self, callback: Literal["store", "load"], cause: BaseException) -> None:
        super().__init__(f"the {callback} callback for tokens raised {type(cause).__name__}")
        self.callback = callback


_BY_CODE: dict[str, type[OAuthError]] = {
    "invalid_request": InvalidRequestError,
    "invalid_client": InvalidClientError,
    "invalid_grant": InvalidGrantError,
    "unauthorized_client": UnauthorizedClientError,
    "unsupported_grant_type": UnsupportedGrantTypeError,
    "invalid_grant_type": UnsupportedGrantTypeError,  # the name in Klaviyo's API documentation
    "invalid_scope": InvalidScopeError,
}


def oauth_error(
    error: str, error_description: str | None, *, status_code: int, headers: Mapping[str, str] | None = None
) -> OAuthError:
    """The exception for an error code; `OAuthError` itself for one that RFC 6749 does not list."""
    kind = _BY_CODE.get(error, OAuthError)
    return kind(error, error_description, status_code=status_code, headers=headers)
