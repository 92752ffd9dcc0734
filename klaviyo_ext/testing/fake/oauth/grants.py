"""Apps, and what users have granted to them."""

from __future__ import annotations

from collections.abc import Collection

import attrs

__all__ = ["CODE_SECONDS", "UNUSED_SECONDS", "App", "Code", "Grant"]

CODE_SECONDS = 300.0
"""How long a code is valid."""

UNUSED_SECONDS = 90 * 86400.0
"""After this time without use a grant ends."""


@attrs.frozen
class App:
    """A registered app.

    Attributes:
        secret: its secret.
        redirect_uris: where its users may return to; empty: anywhere.
    """

    secret: str = attrs.field(repr=False)
    redirect_uris: Collection[str] = ()


@attrs.define(eq=False)
class Grant:
    """The access of an app to an account.

    Attributes:
        client_id: the app.
        account: public key of the account.
        scopes: granted scopes; ``None``: all.
        used: when it was used last, in seconds of the fake's clock.
        refresh_token: the current one.
        access_tokens: all access tokens so far.
        ended: it was revoked, or has not been used for too long.
    """

    client_id: str
    account: str
    scopes: frozenset[str] | None
    used: float
    refresh_token: str = attrs.field(default="", repr=False)
    access_tokens: list[str] = attrs.field(factory=list[str], repr=False)
    ended: bool = False


@attrs.frozen
class Code:
    """A code that awaits its exchange for a token."""

    grant: Grant
    redirect_uri: str
    challenge: str
    made: float
