"""Credentials that were mixed up, and addresses that would reveal them: what is wrong, or ``None``."""

from __future__ import annotations

import re

__all__ = ["mistaken_company_id", "mistaken_key", "unencrypted"]

_PUBLIC_KEY = re.compile(r"[A-Za-z0-9]{6}")
_OPEN = re.compile(
    r"\s*http://(?!(localhost|[\w.-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d*)?([/?#]|$))", re.IGNORECASE
)


def mistaken_key(name: str, value: str) -> str | None:
    """A public key where a private one is due."""
    if _PUBLIC_KEY.fullmatch(value) is None:
        return None
    return f"{name} is a public key (site ID), which is for company_id; a private key starts with pk_"


def mistaken_company_id(name: str, value: str) -> str | None:
    """A private key where the public one is due."""
    if not value.startswith("pk_"):
        return None
    return f"{name} is a private key, which is for api_key; a public key (site ID) has six letters and digits"


def unencrypted(name: str, url: str) -> str | None:
    """An ``http://`` URL of another machine."""
    if _OPEN.match(url) is None:
        return None
    return f"{name} must start with https://, or others can read what is sent; allow_http=True allows http://"
