"""Download a file over HTTP: the whole file, from the given host, within limits, or raise an error."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from time import monotonic

import attrs
import httpx

from ..input_error import CodegenError

__all__ = ["MAX_BYTES", "TIMEOUT", "Network", "NotFoundError", "UnreachableError", "fetch", "is_url", "shown"]

TIMEOUT = 30.0
"""Timeout of each network operation, in seconds."""

MAX_BYTES = 128_000_000
"""Forty times the largest document published so far. A larger response is not an OpenAPI document of Klaviyo."""

_WHOLE = 10
"""A whole download may take this many timeouts."""

_REDIRECTS = 5


class NotFoundError(CodegenError):
    """The file does not exist (404 or 410)."""


class UnreachableError(CodegenError):
    """No response, or not in time."""


@attrs.frozen
class Network:
    """How to download.

    Attributes:
        timeout: seconds for each network operation; a whole download may take ten times as long.
        max_bytes: larger documents, also local files, are refused.
        proxy: URL of a proxy for all requests; the default is ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and
            ``NO_PROXY`` of the environment.
        sha256: the expected SHA-256 checksum of the document, in hexadecimal; ``None`` for any.
    """

    timeout: float = TIMEOUT
    max_bytes: int = MAX_BYTES
    proxy: str | None = attrs.field(default=None, repr=False)
    sha256: str | None = None


def is_url(source: str) -> bool:
    """Whether ``source`` is an http(s) URL, and not a path."""
    return re.match(r"https?://", source, re.IGNORECASE) is not None


def shown(url: str) -> str:
    """``url`` for messages and reports: user and query are left out, because they may be credentials."""
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        return "the URL"  # its parts cannot be told apart
    return str(parsed.copy_with(userinfo=b"", query=None, fragment=None)) + ("?..." if parsed.query else "")


def fetch(url: str, network: Network) -> bytes:
    """The content at ``url``. Redirects are followed on the same host only.

    Raises:
        NotFoundError: the file does not exist.
        UnreachableError: there is no connection, or no answer in time.
        CodegenError: the response is not the file, or incomplete.
    """
    name = shown(url)
    with _errors(name, network), _client(network) as client:
        # Not when the client is created: then it is about the proxy.
        request = client.build_request("GET", url)
        for _ in range(_REDIRECTS + 1):
            response = client.send(request, stream=True)
            try:
                if response.next_request is None:
                    return _content(response, name, network)
                _check_redirect(request.url, response.next_request.url, name)
                request = response.next_request
            finally:
                response.close()
    raise CodegenError(f"redirects more than {_REDIRECTS} times", source=name)


def _client(network: Network) -> httpx.Client:
    try:
        return httpx.Client(timeout=network.timeout, proxy=network.proxy)
    except (ValueError, ImportError, httpx.InvalidURL):  # they quote the URL, which may contain a password
        where = "--proxy" if network.proxy else "HTTPS_PROXY, HTTP_PROXY or ALL_PROXY"
        raise CodegenError(f"{where} is not a usable proxy URL such as http://host:3128") from None


@contextmanager
def _errors(name: str, network: Network) -> Generator[None, None, None]:
    try:
        yield
    except httpx.InvalidURL:
        raise CodegenError("not a usable URL; one looks like https://host/path/stable.json") from None
    except httpx.TimeoutException:
        raise UnreachableError(f"did not respond within {network.timeout:g} s", source=name) from None
    except httpx.HTTPError as error:
        reason = str(error) or type(error).__name__
        if "CERTIFICATE_VERIFY_FAILED" in reason:
            reason += "; for the certificates of your own network set SSL_CERT_FILE"
        raise UnreachableError(f"cannot be reached: {reason}", source=name) from None


def _check_redirect(here: httpx.URL, there: httpx.URL, name: str) -> None:
    """Klaviyo's repository does not redirect; another host must be requested explicitly."""
    upgraded = (here.scheme, here.port, there.scheme, there.port) == ("http", None, "https", None)
    if here.host != there.host or not ((here.scheme, here.port) == (there.scheme, there.port) or upgraded):
        raise CodegenError(
            f"redirects to another host, {shown(str(there))}; if you trust it, pass its URL instead", source=name
        )


def _content(response: httpx.Response, name: str, network: Network) -> bytes:
    if response.status_code in (404, 410):
        raise NotFoundError(_answered(response), source=name)
    if response.status_code != 200:
        raise CodegenError(_answered(response), source=name)
    if "html" in response.headers.get("content-type", ""):
        raise CodegenError("returned HTML, not a JSON document", source=name)
    declared = response.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > network.max_bytes:
        raise _too_large(name, network)
    content = bytearray()
    end = monotonic() + _WHOLE * network.timeout
    try:
        for chunk in response.iter_bytes():
            content += chunk
            if len(content) > network.max_bytes:
                raise _too_large(name, network)
            if monotonic() > end:
                raise UnreachableError(f"takes longer than {_WHOLE * network.timeout:g} s", source=name)
    except (httpx.RemoteProtocolError, httpx.ReadError):
        raise CodegenError(f"the connection was lost after {len(content):,} bytes; try again", source=name) from None
    except httpx.DecodingError:
        raise CodegenError("cannot be decompressed: it is damaged or incomplete", source=name) from None
    return bytes(content)


def _answered(response: httpx.Response) -> str:
    return f"answered {response.status_code} {response.reason_phrase}".rstrip()


def _too_large(name: str, network: Network) -> CodegenError:
    return CodegenError(f"is larger than {network.max_bytes:,} bytes", source=name)
