"""The origin of a URL (RFC 6454): scheme, host and port."""

from __future__ import annotations

import re

__all__ = ["origin"]

_DEFAULT_PORTS = {"http": 80, "https": 443}

# Stricter than URL parsers, which disagree about white space, backslashes and stray brackets.
_URL = re.compile(
    r"(https?)://(?:[^/?#\\\s]*@)?(\[[0-9a-f:.]+\]|[\w.~-]+)(?::([0-9]{0,5}))?(?:[/?#].*)?", re.IGNORECASE | re.DOTALL
)


def origin(url: str) -> str | None:
    """The origin of ``url``, as in ``https://a.klaviyo.com``; ``None`` if it is not an http(s) URL with a host.

    Equal origins are equal strings: scheme and host are in lower case, a default port is left out, and a host outside
    of ASCII is in its ``xn--`` form. A host with a dot at its end is another origin.
    """
    found = _URL.fullmatch(url)
    if found is None:
        return None
    scheme, host, digits = found.groups(default="")
    scheme, name = scheme.lower(), _a_labels(host.lower())
    port = int(digits or _DEFAULT_PORTS[scheme])
    if not name or not 0 < port < 65_536:
        return None
    return f"{scheme}://{name}" + ("" if port == _DEFAULT_PORTS[scheme] else f":{port}")


def _a_labels(host: str) -> str | None:
    if host.isascii():
        return host
    import idna  # noqa: PLC0415 - slow to import, and such hosts are rare

    try:
        return idna.encode(host).decode("ascii")
    except idna.IDNAError:
        return None
