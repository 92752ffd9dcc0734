"""What is around the command: its versions, the key, variables of the environment."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import urlsplit

from klaviyo_client import REVISION
from klaviyo_client.runtime.api_revision import lifecycle

from ..._version import __version__
from ..client_setup import is_fake
from ..named_accounts import named_account
from ..option_groups import Connection
from .finding import Finding

__all__ = ["key_finding", "surroundings"]

_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
_TLS = ("SSL_CERT_FILE", "SSL_CERT_DIR")
_OURS = ("KLAVIYO_BASE_URL", "KLAVIYO_REVISION", "KLAVIYO_TIMEOUT", "KLAVIYO_DEADLINE", "KLAVIYO_LOG")


def surroundings() -> Iterator[Finding]:
    """Versions, and the variables that change where calls go and how."""
    yield Finding("versions", "ok", f"klaviyo-ext {__version__}, Python {platform.python_version()}, {_httpx()}")
    yield Finding("revision", "ok", f"{REVISION}: {lifecycle(REVISION).describe()}")
    for name in _PROXIES:
        for spelled in (name, name.lower()):
            if value := os.environ.get(spelled):
                yield Finding("proxy", "note", f"{spelled}={value if name == 'NO_PROXY' else _address(value)}")
    for name in _TLS:
        if value := os.environ.get(name):
            exists = os.path.exists(value)  # noqa: PTH110 - as OpenSSL reads it
            yield Finding("TLS", "note" if exists else "broken", f"{name}={value}{'' if exists else ' does not exist'}")
    for name in _OURS:
        if value := os.environ.get(name):
            yield Finding("environment", "note", f"{name}={_address(value) if name.endswith('URL') else value}")


def key_finding(options: Connection) -> Finding:
    """The key, masked, and where it comes from.

    Raises:
        CommandError: the named account does not exist, or its file is wrong.
    """
    if is_fake(options):
        return Finding("key", "note", "a fake: no account is asked")
    if options.account is not None:
        found = named_account(options.account)
        return Finding("key", "ok", f"{_masked(found.api_key)} from {found.source}")
    key = os.environ.get("KLAVIYO_API_KEY")
    if not key:
        return Finding("key", "note", "not in KLAVIYO_API_KEY")
    return Finding("key", "ok", f"{_masked(key)} from KLAVIYO_API_KEY")


def _masked(key: str) -> str:
    """The prefix and the last characters, if enough others stay hidden."""
    if not key.startswith("pk_"):
        return "*** (without the prefix pk_ of private keys)"
    return f"pk_***{key[-4:]}" if len(key) >= 20 else "pk_***"


def _address(value: str) -> str:
    """A URL without its user and password."""
    try:
        parts = urlsplit(value if "://" in value else f"//{value}")
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}".removeprefix("://")
    except ValueError:
        return "not a URL"


def _httpx() -> str:
    try:
        return f"httpx {version('httpx')}"
    except PackageNotFoundError:
        return "httpx of an unknown version"
