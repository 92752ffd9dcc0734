"""Build requests to the token endpoints, and read their responses. No I/O."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar, cast
from urllib.parse import quote_plus, urlencode

import attrs

from klaviyo_client.runtime.client_arguments import hidden
from klaviyo_client.runtime.errors import BadResponseError, KlaviyoError
from klaviyo_client.runtime.json_types import shown
from klaviyo_client.runtime.wire import Prepared

from ..core.argument_checks import credential, encrypted, text
from ..errors import ArgumentError
from ..errors.oauth_errors import oauth_error
from .endpoints import REVOKE_URL, TOKEN_URL
from .tokens import Token, missing_in

__all__ = ["Answer", "TokenRequest", "get_token", "refresh_token", "revoke_token"]

T = TypeVar("T")

_PUBLIC = frozenset({"grant_type", "redirect_uri", "token_type_hint"})


def _keys(mapping: Mapping[str, str]) -> str:
    return repr(sorted(mapping))


def _names(form: tuple[tuple[str, str], ...]) -> str:
    return repr([name for name, _ in form])


@attrs.frozen
class Answer:
    """An HTTP response: status, headers (names in lower case), body."""

    status_code: int
    headers: Mapping[str, str] = attrs.field(repr=_keys)
    content: bytes = attrs.field(repr=lambda content: f"<{len(content)} bytes>")

    __repr__ = shown


@attrs.frozen
class TokenRequest(Generic[T]):
    """A POST request to a token endpoint. Its ``repr`` does not show secrets.

    Attributes:
        url: the endpoint.
        client_id: the app's id.
        client_secret: the app's secret. Both are sent as HTTP Basic credentials (Klaviyo's API documentation).
        form: the fields of the body.
    """

    url: str
    client_id: str
    client_secret: str = attrs.field(repr=lambda _: "***")
    form: tuple[tuple[str, str], ...] = attrs.field(repr=_names)
    _read: Callable[[bytes, datetime], T | BadResponseError] = attrs.field(repr=False, eq=False)

    @property
    def headers(self) -> dict[str, str]:
        """The request headers, including ``Authorization``."""
        pair = hidden((self.client_id + ":" + self.client_secret).encode("ascii"))
        return {
            "Accept": "application/json",
            "Authorization": hidden("Basic " + b64encode(pair).decode("ascii")),
            "Content-Type": "application/x-www-form-urlencoded",
        }

    @property
    def content(self) -> bytes:
        """The encoded body."""
        return urlencode([(name, "" + value) for name, value in self.form]).encode("ascii")  # not hidden any more

    def prepared(self, user_agent: str | None = None) -> Prepared:
        """The HTTP request."""
        agent = {} if user_agent is None else {"User-Agent": user_agent}
        return Prepared("POST", self.url, {**self.headers, **agent}, self.content)

    def read(self, answer: Answer, *, now: datetime | None = None) -> T:
        """Read ``answer``.

        Args:
            answer: the response to this request.
            now: when the request was sent, or a little later.

        Raises:
            OAuthError: the server refused; the subclass says why (RFC 6749).
            BadResponseError: the response is neither a token nor an OAuth error, for example an HTML page.
        """
        refusal = self._refusal(answer)
        if refusal is not None:
            raise refusal
        made = self._read(answer.content, now or datetime.now(UTC))
        if isinstance(made, BadResponseError):
            # Do not keep the body of a success: it may hold tokens.
            made.status_code = answer.status_code
            made.headers = dict(answer.headers)
            raise made
        return made

    def _refusal(self, answer: Answer) -> KlaviyoError | None:
        """The exception for a failure; the caller raises it where no local variable holds the response body."""
        told = _json_object(answer.content) or {}
        error, description = told.get("error"), told.get("error_description")
        if isinstance(error, str) and "access_token" not in told:
            return oauth_error(
                self._clean(error),
                self._clean(description) if isinstance(description, str) else None,
                status_code=answer.status_code,
                headers=answer.headers,
            )
        if 200 <= answer.status_code < 300:
            return None
        return BadResponseError(
            f"the token endpoint returned HTTP {answer.status_code} without an OAuth error",
            status_code=answer.status_code,
            headers=answer.headers,
            content=self._clean(answer.content.decode("latin-1")).encode("latin-1"),
        )

    def _clean(self, text: str) -> str:
        """``text`` with the secrets of the request masked, in case the server repeats them."""
        sent = [value for name, value in self.form if name not in _PUBLIC]
        for secret in (*sent, self.client_secret, self.headers["Authorization"].removeprefix("Basic ")):
            text = text.replace(secret, "***").replace(quote_plus(secret), "***")
        return text


def get_token(
    client_id: str,
    client_secret: str,
    *,
    code: str,
    code_verifier: str,
    redirect_uri: str,
    url: str = TOKEN_URL,
    allow_http: bool = False,
) -> TokenRequest[Token]:
    """Exchange the code from the redirect for the first token. A code expires after a few minutes.

    Args:
        client_id: the app's id.
        client_secret: the app's secret.
        code: the ``code`` parameter of the redirect.
        code_verifier: the verifier that belongs to the challenge in the authorization URL.
        redirect_uri: the one in the authorization URL.
        url: another endpoint, for tests.
        allow_http: allows a ``url`` with ``http://`` to another machine.

    Raises:
        ArgumentError: an argument is empty, a credential contains invalid characters, or ``url`` is not encrypted.
    """
    client_secret, code, code_verifier = hidden(client_secret), hidden(code), hidden(code_verifier)
    form = (
        ("grant_type", "authorization_code"),
        ("code", code),
        ("code_verifier", code_verifier),
        ("redirect_uri", redirect_uri),
    )
    return _request(client_id, client_secret, encrypted("url", url, allow_http=allow_http), form, _token_reader(None))


def refresh_token(
    client_id: str, client_secret: str, token: Token | str, *, url: str = TOKEN_URL, allow_http: bool = False
) -> TokenRequest[Token]:
    """Renew a token. The response may contain a new refresh token or the old one; store the result in either case.

    Args:
        client_id: the app's id.
        client_secret: the app's secret.
        token: the token, or only its refresh token.
        url: another endpoint, for tests.
        allow_http: allows a ``url`` with ``http://`` to another machine.

    Raises:
        ArgumentError: an argument is empty, a credential contains invalid characters, or ``url`` is not encrypted.
    """
    client_secret, token = hidden(client_secret), hidden(token)
    refresh = hidden(token.refresh_token) if isinstance(token, Token) else token
    previous = token if isinstance(token, Token) else Token(access_token="unknown", refresh_token=refresh)  # noqa: S106
    form = (("grant_type", "refresh_token"), ("refresh_token", refresh))
    address = encrypted("url", url, allow_http=allow_http)
    return _request(client_id, client_secret, address, form, _token_reader(previous))


def revoke_token(
    client_id: str, client_secret: str, token: Token | str, *, url: str = REVOKE_URL, allow_http: bool = False
) -> TokenRequest[None]:
    """Revoke a refresh token and its access token, for example when a user disconnects (RFC 7009).

    Args:
        client_id: the app's id.
        client_secret: the app's secret.
        token: the token, or only its refresh token.
        url: another endpoint, for tests.
        allow_http: allows a ``url`` with ``http://`` to another machine.

    Raises:
        ArgumentError: an argument is empty, a credential contains invalid characters, or ``url`` is not encrypted.
    """
    client_secret, token = hidden(client_secret), hidden(token)
    refresh = hidden(token.refresh_token) if isinstance(token, Token) else token
    form = (("token", refresh), ("token_type_hint", "refresh_token"))
    return _request(client_id, client_secret, encrypted("url", url, allow_http=allow_http), form, _nothing)


def _request(
    client_id: str,
    client_secret: str,
    url: str,
    form: tuple[tuple[str, str], ...],
    read: Callable[[bytes, datetime], T | BadResponseError],
) -> TokenRequest[T]:
    credential("client_secret", client_secret)
    if ":" in credential("client_id", client_id):
        raise ArgumentError("client_id must not contain a colon", argument="client_id")  # RFC 7617, section 2
    for name, value in form:
        text(name, value)
    return TokenRequest(url, client_id, client_secret, form, read)


def _token_reader(previous: Token | None) -> Callable[[bytes, datetime], Token | BadResponseError]:
    def read(content: bytes, now: datetime) -> Token | BadResponseError:
        told = _json_object(content)
        if told is None:
            return BadResponseError("the response of the token endpoint is not a JSON object")
        return missing_in(told, previous) or Token.from_response(told, now, previous=previous)

    return read


def _nothing(_: bytes, __: datetime) -> None:
    return None


def _json_object(content: bytes) -> dict[str, Any] | None:
    try:
        told: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", told) if isinstance(told, dict) else None
