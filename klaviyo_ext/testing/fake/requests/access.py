"""Credentials: private keys, access tokens and public keys, with their scopes and accounts."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from ...document.openapi_document import Operation
from ...messages.http_messages import Request
from ...validation.request_parameters import decode_query
from ..accepted_call import Refusal
from ..fake_clock import FakeClock

__all__ = ["DEFAULT_ACCOUNT", "Access", "Key"]

DEFAULT_ACCOUNT = "FaKe01"
"""The account (public key, site ID) of all credentials that are not registered."""

_CREDENTIALS = re.compile(r"(Klaviyo-API-Key|Bearer) +([!-~]+)")
_PRIVATE = "Klaviyo-API-Key"
_SITE_ID = re.compile(r"[A-Za-z0-9]{6}")


@attrs.frozen
class Key:
    """The rights of a credential.

    Attributes:
        account: public key of the account.
        scopes: allowed scopes; ``None``: all.
        revoked: whether the credential is refused.
        expires: when it expires, in seconds of the fake's clock; ``None``: never.
    """

    account: str = DEFAULT_ACCOUNT
    scopes: frozenset[str] | None = None
    revoked: bool = False
    expires: float | None = None


class Access:
    """The credentials of a fake.

    Args:
        clock: the time.
        any_key: accept credentials that are not registered, for the default account.
    """

    def __init__(self, clock: FakeClock, *, any_key: bool = True) -> None:
        self.any_key = any_key
        self._clock = clock
        self._keys: dict[str, Key] = {}
        self._accounts = {DEFAULT_ACCOUNT}

    def add(self, credential: str, key: Key) -> None:
        """Register a private key or an access token.

        Raises:
            ValueError: the credential contains invalid characters, or the account is not a public key.
        """
        if not re.fullmatch(r"[!-~]+", credential):
            raise ValueError("credential must be printable ASCII without spaces")
        if not _SITE_ID.fullmatch(key.account):
            raise ValueError(f"account must be a public key (six letters or digits), not {key.account!r}")
        self._keys[credential] = key
        self._accounts.add(key.account)

    def revoke(self, credential: str) -> None:
        """Revoke a credential."""
        known = self._keys.get(credential, Key())
        self._keys[credential] = attrs.evolve(known, revoked=True)

    def account(self, operation: Operation, request: Request) -> str:
        """The account of a request.

        Raises:
            Refusal: 401 without valid credentials, 403 without the required scopes.
        """
        if operation.public:
            return self._company(request)
        stated = request.header_values("authorization")
        match = _CREDENTIALS.fullmatch(stated[0]) if len(stated) == 1 else None
        if match is None:
            raise _no_credential()
        key = self._keys.get(match[2]) or (Key() if self.any_key else None)
        if key is None and match[1] == _PRIVATE and not match[2].startswith("pk_"):
            raise _no_credential()  # recorded: what is no private key differs from one that nobody knows
        if key is None or key.revoked or (key.expires is not None and self._clock.seconds >= key.expires):
            raise Refusal(401, "authentication_failed", "Incorrect authentication credentials.")
        if key.scopes is not None:
            _check_scopes(operation, key.scopes)
        return key.account

    def _company(self, request: Request) -> str:
        try:
            company = dict(decode_query(request.query)).get("company_id")
        except ValueError:
            company = None  # the check of the query reports it
        if company is None or company in self._accounts:
            return company or DEFAULT_ACCOUNT
        if not self.any_key:
            raise Refusal(400, "invalid", "The company_id is not valid.", parameter="company_id")
        return DEFAULT_ACCOUNT


def _no_credential() -> Refusal:
    return Refusal(401, "not_authenticated", "Missing or invalid private key.")


def _check_scopes(operation: Operation, granted: Iterable[str]) -> None:
    missing = [scope for scope in operation.raw.get("x-klaviyo-scopes") or () if scope not in set(granted)]
    if missing:
        raise Refusal(
            403,
            "permission_denied",
            f"You do not have permission to perform this action. Missing scopes: {', '.join(missing)}.",
        )
