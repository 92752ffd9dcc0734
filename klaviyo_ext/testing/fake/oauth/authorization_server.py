"""`OAuthServer`: consent, codes and tokens of a fake."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from ....errors import ArgumentError
from ....oauth.pkce import code_challenge
from ....oauth.tokens import Token
from ...examples.answer_frame import digest
from ...messages.http_messages import Request, Response
from ..fake_clock import FakeClock
from ..requests.access import DEFAULT_ACCOUNT, Access, Key
from ..requests.operation_names import OperationNames
from .endpoint_messages import OAuthRefusal, client_of, fields_of, json_response, redirect
from .grants import CODE_SECONDS, UNUSED_SECONDS, App, Code, Grant

__all__ = ["ENDPOINTS", "OAuthServer"]

ENDPOINTS: Mapping[str, str] = {
    "/oauth/authorize": "oauth_authorize",
    "/oauth/token": "oauth_token",
    "/oauth/revoke": "oauth_revoke",
}
"""The name of each endpoint, for faults and the log."""

_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_FORM = "application/x-www-form-urlencoded"


class OAuthServer:
    """The OAuth endpoints of a fake. Its attributes can be changed at any time.

    Args:
        access: the credentials of the fake.
        clock: the time.
        seed: seed of tokens and codes.
        names: knows all scopes.
        lock: held while the state changes.

    Attributes:
        expires_in: seconds that an access token is valid.
        rotate: whether a refresh replaces the refresh token; the old one then gets ``invalid_grant``. The live API
            returns the same one, as recorded, but may do otherwise.
        consents: whether users agree; otherwise they return with ``access_denied``.
        account: public key of the account whose user agrees.
    """

    def __init__(
        self,
        access: Access,
        clock: FakeClock,
        seed: int,
        names: OperationNames,
        lock: AbstractContextManager[Any],
    ) -> None:
        self.expires_in = 3600
        self.rotate = False
        self.consents = True
        self.account = DEFAULT_ACCOUNT
        self._access = access
        self._clock = clock
        self._seed = seed
        self._names = names
        self._lock = lock
        self._made = 0
        self._apps: dict[str, App] = {}
        self._codes: dict[str, Code] = {}
        self._grants: dict[str, Grant] = {}
        """By refresh token; a rotated one stays, so that it is known to be used up."""

    def add_app(self, client_id: str, client_secret: str, *, redirect_uris: Collection[str] = ()) -> None:
        """Register an app: its secret, and where its users may return to, must be right from now on.

        Args:
            client_id: id of the app.
            client_secret: its secret.
            redirect_uris: allowed URLs; empty: all.
        """
        self._apps[client_id] = App(client_secret, redirect_uris)

    def grant(self, client_id: str, *, scopes: Iterable[str] | None = None, account: str = DEFAULT_ACCOUNT) -> Token:
        """A token as if a user had connected the app.

        Args:
            client_id: id of the app.
            scopes: granted scopes; default: all.
            account: public key of the account.

        Raises:
            ValueError: a scope does not exist, or the public key is malformed.
        """
        granted = None if scopes is None else frozenset(scopes)
        self._names.check_scopes(granted or ())
        with self._lock:
            grant = Grant(client_id, account, granted, self._clock.seconds)
            issued = self._issue(grant)
            expires_at = self._clock.now + timedelta(seconds=self.expires_in)
        return Token(
            access_token=issued["access_token"],
            refresh_token=issued["refresh_token"],
            expires_at=expires_at,
            scopes=issued["scope"],
        )

    def disconnect(self, *, client_id: str | None = None, account: str | None = None) -> int:
        """End grants, as if users had removed the app; return how many.

        Their access tokens get 401, their refresh tokens ``invalid_grant``.

        Args:
            client_id: only those of this app.
            account: only those of this account.
        """
        with self._lock:
            found = {id(grant): grant for grant in self._grants.values() if not grant.ended}
            ended = [
                grant
                for grant in found.values()
                if client_id in (None, grant.client_id) and account in (None, grant.account)
            ]
            for grant in ended:
                self._end(grant)
        return len(ended)

    def revoke(self, token: str) -> None:
        """End the grant of a refresh token; other credentials have none."""
        if (grant := self._grants.get(token)) is not None:
            self._end(grant)

    def answer(self, request: Request) -> Response:
        """The response to a request to one of `ENDPOINTS`."""
        method, act = {
            "oauth_authorize": ("GET", self._authorize),
            "oauth_token": ("POST", self._token),
            "oauth_revoke": ("POST", self._revoke),
        }[ENDPOINTS[request.path.rstrip("/")]]
        if request.method != method:
            return json_response({"error": "invalid_request"}, 405, (("Allow", method),))
        try:
            return act(request)
        except OAuthRefusal as refusal:
            return refusal.response()

    def _is_known(self, client_id: str) -> bool:
        """Whether an app that is not registered is accepted."""
        return self._access.any_key or any(grant.client_id == client_id for grant in self._grants.values())

    # Consent.

    def _authorize(self, request: Request) -> Response:
        given = fields_of(request.query)
        client_id, uri = given.get("client_id"), given.get("redirect_uri")
        app = self._apps.get(client_id or "")
        if client_id is None or not (app or self._is_known(client_id)):
            raise OAuthRefusal("invalid_client", "The app is not known.")
        if uri is None or not urlsplit(uri).scheme or (app and app.redirect_uris and uri not in app.redirect_uris):
            raise OAuthRefusal("invalid_request", "The redirect_uri is missing, or not one of the app.")
        state = {"state": given["state"]} if "state" in given else {}
        try:
            scopes = self._consented(given)
        except OAuthRefusal as refusal:  # the browser returns to the app
            return redirect(uri, {"error": refusal.error, "error_description": refusal.description, **state})
        grant = Grant(client_id, self.account, scopes, self._clock.seconds)
        code = self._secret("code")
        self._codes[code] = Code(grant, uri, given["code_challenge"], self._clock.seconds)
        return redirect(uri, {"code": code, **state})

    def _consented(self, given: Mapping[str, str]) -> frozenset[str]:
        """The scopes that the user agrees to."""
        if given.get("response_type") != "code":
            raise OAuthRefusal("unsupported_response_type", "The response_type must be code.")
        challenge = given.get("code_challenge", "")
        if given.get("code_challenge_method") != "S256" or not _CHALLENGE.fullmatch(challenge):
            raise OAuthRefusal("invalid_request", "A code_challenge with the method S256 is required.")
        scopes = frozenset(given.get("scope", "").split())
        try:
            self._names.check_scopes(scopes)
        except ValueError as error:
            raise OAuthRefusal("invalid_scope", str(error)) from None
        if not scopes:
            raise OAuthRefusal("invalid_scope", "A scope is required.")
        if not self.consents:
            raise OAuthRefusal("access_denied", "The user denied access.")
        return scopes

    # Tokens.

    def _token(self, request: Request) -> Response:
        client_id, form = self._form(request)
        match form.get("grant_type"):
            case "authorization_code":
                return json_response(self._issue(self._exchanged(client_id, form)))
            case "refresh_token":
                return json_response(self._issue(self._refreshed(client_id, form)))
            case None:
                raise OAuthRefusal("invalid_request", "The grant_type is missing.")
            case _:
                raise OAuthRefusal("unsupported_grant_type", "The grant_type is not supported.")

    def _revoke(self, request: Request) -> Response:
        client_id, form = self._form(request)
        token = _needed(form, "token")
        holders = (grant for grant in self._grants.values() if token in grant.access_tokens)
        grant = self._grants.get(token) or next(holders, None)
        if grant is not None:
            if grant.client_id != client_id:
                raise OAuthRefusal("unauthorized_client", "The token is not one of this app.")
            self._end(grant)
        elif self._access.any_key:
            self._access.revoke(token)
        return Response(200)  # also for a token that nobody knows (RFC 7009)

    def _form(self, request: Request) -> tuple[str, dict[str, str]]:
        """The app that sends a form, and its fields."""
        client_id, secret = client_of(request)
        app = self._apps.get(client_id)
        if app.secret != secret if app is not None else not self._is_known(client_id):
            raise OAuthRefusal("invalid_client", "Client authentication failed.")
        kind = (request.header("content-type") or "").partition(";")[0].strip().lower()
        if kind != _FORM:
            raise OAuthRefusal("invalid_request", f"The content type must be {_FORM}.")
        return client_id, fields_of(request.body.decode("latin-1"))

    def _exchanged(self, client_id: str, form: Mapping[str, str]) -> Grant:
        code = self._codes.pop(_needed(form, "code"), None)
        verifier, uri = _needed(form, "code_verifier"), _needed(form, "redirect_uri")
        if code is None or code.grant.client_id != client_id or self._clock.seconds - code.made > CODE_SECONDS:
            raise OAuthRefusal("invalid_grant", "The code is invalid, expired or used.")
        if code.redirect_uri != uri:
            raise OAuthRefusal("invalid_grant", "The redirect_uri is not that of the authorization.")
        try:
            proven = code_challenge(verifier) == code.challenge
        except ArgumentError:
            proven = False
        if not proven:
            raise OAuthRefusal("invalid_grant", "The code_verifier does not match the code_challenge.")
        return code.grant

    def _refreshed(self, client_id: str, form: Mapping[str, str]) -> Grant:
        token = _needed(form, "refresh_token")
        grant = self._grants.get(token)
        if grant is None and self._access.any_key:
            grant = self._grants[token] = Grant(client_id, DEFAULT_ACCOUNT, None, self._clock.seconds, token)
        if grant is not None and self._clock.seconds - grant.used > UNUSED_SECONDS:
            self._end(grant)
        if grant is None or grant.ended or grant.refresh_token != token or grant.client_id != client_id:
            raise OAuthRefusal("invalid_grant", "The refresh token is invalid, expired or revoked.")
        return grant

    def _issue(self, grant: Grant) -> dict[str, Any]:
        """A new access token, and the refresh token."""
        access, now = self._secret("access"), self._clock.seconds
        self._access.add(access, Key(grant.account, grant.scopes, expires=now + self.expires_in))
        grant.access_tokens.append(access)
        grant.used = now
        if self.rotate or not grant.refresh_token:
            grant.refresh_token = self._secret("refresh")
            self._grants[grant.refresh_token] = grant
        return {
            "access_token": access,
            "refresh_token": grant.refresh_token,
            "expires_in": self.expires_in,
            "scope": " ".join(sorted(self._names.scopes if grant.scopes is None else grant.scopes)),
            "token_type": "Bearer",
        }

    def _end(self, grant: Grant) -> None:
        grant.ended = True
        for token in grant.access_tokens:
            self._access.revoke(token)

    def _secret(self, kind: str) -> str:
        self._made += 1
        return (
            f"{digest('oauth', kind, self._seed, self._made):032x}{digest('more', kind, self._seed, self._made):032x}"
        )


def _needed(form: Mapping[str, str], name: str) -> str:
    if name not in form:
        raise OAuthRefusal("invalid_request", f"The {name} is missing.")
    return form[name]
