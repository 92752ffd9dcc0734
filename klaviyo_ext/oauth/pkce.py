"""Proof Key for Code Exchange (RFC 7636), which Klaviyo requires of every OAuth app."""

from __future__ import annotations

import hashlib
import re
import secrets
from base64 import urlsafe_b64encode

from ..errors import ArgumentError

__all__ = ["code_challenge", "code_verifier"]

_VERIFIER = re.compile(r"[A-Za-z0-9\-._~]{43,128}")


def code_verifier(length: int = 64) -> str:
    """A new secret for one authorization: keep it in the user's session, and pass it to `get_token` with the code.

    Args:
        length: number of characters, 43 to 128 (RFC 7636, section 4.1).

    Raises:
        ArgumentError: ``length`` is out of range.
    """
    if not 43 <= length <= 128:
        raise ArgumentError(f"length must be 43 to 128, not {length}", argument="length")
    return secrets.token_urlsafe(length)[:length]


def code_challenge(verifier: str) -> str:
    """The challenge of ``verifier`` for the authorization URL: its SHA-256 in base64url, without padding.

    Raises:
        ArgumentError: ``verifier`` is not valid (RFC 7636, section 4.1). The message does not show it.
    """
    if not _VERIFIER.fullmatch(verifier):
        message = "verifier must be 43 to 128 letters, digits or any of - . _ ~ (value not shown)"
        raise ArgumentError(message, argument="verifier")
    return urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")
