"""Credentials that were mixed up, and addresses that would reveal them."""

from __future__ import annotations

import re

__all__ = ["mistake"]

_MISTAKES = {
    "api_key": ("[A-Za-z0-9]{6}$", "is a public key (site ID), which is for company_id; a private key starts with pk_"),
    "company_id": ("pk_", "is a private key, which is for api_key; a public key (site ID) has six letters and digits"),
    "base_url": (
        r"\s*http://(?!(localhost|[\w.-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d*)?([/?#]|$))",
        "must start with https://, or others can read what is sent; allow_http=True allows http://",
    ),
}


def mistake(kind: str, value: str, name: str | None = None) -> str | None:
    """What is wrong with ``value`` as ``kind``, by its form; ``None`` if nothing is."""
    form, problem = _MISTAKES[kind]
    return f"{name or kind} {problem}" if re.match(form, value, re.IGNORECASE) else None
