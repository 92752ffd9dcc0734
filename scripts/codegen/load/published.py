"""Revisions of the API: their names, and where Klaviyo publishes the document of each."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..input_error import CodegenError
from ..runtime.api_revision import lifecycle
from .download import Network, NotFoundError
from .source import JsonObject, Source, load

__all__ = ["LATEST", "check_klaviyo", "check_revision", "is_beta", "load_official", "parse_revision", "revision_of"]

_OFFICIAL = "https://raw.githubusercontent.com/klaviyo/openapi/{branch}/openapi/{channel}.json"
"""The public repository has a branch for each revision; ``main`` is the newest. ``channel`` is stable or beta."""

_LISTED = "https://github.com/klaviyo/openapi/branches"

LATEST = "latest"
"""The newest revision; ``latest.pre``: the newest beta."""


def parse_revision(text: str) -> str:
    """``text`` if it is the name of a revision, or ``latest`` or ``latest.pre``.

    Raises:
        CodegenError: it is not.
    """
    if text.removesuffix(".pre") == LATEST:
        return text
    try:
        return lifecycle(text).revision
    except ValueError as error:
        raise CodegenError(f"{error}, nor {LATEST}; {_LISTED} lists all") from None


def is_beta(revision: str) -> bool:
    """Whether ``revision`` is one of the beta channel."""
    return "." in revision


def revision_of(document: JsonObject) -> str:
    """The revision of ``document``, safe to become the name of a file.

    Raises:
        CodegenError: it has none.
    """
    info = document.get("info")
    version = info.get("version") if isinstance(info, dict) else None
    try:
        return lifecycle(version if isinstance(version, str) else repr(version)).revision
    except ValueError as error:
        raise CodegenError(str(error), pointer="/info/version") from None


def check_revision(document: JsonObject, wanted: str) -> None:
    """Check that ``document`` has the requested revision.

    Raises:
        CodegenError: it has another revision.
    """
    found = revision_of(document)
    if wanted.removesuffix(".pre") == LATEST:
        if is_beta(found) != is_beta(wanted):
            raise CodegenError(f"has revision {found}, expected the {wanted} revision", pointer="/info/version")
    elif found != wanted:
        raise CodegenError(f"has revision {found}, expected {wanted}", pointer="/info/version")


def check_klaviyo(document: JsonObject) -> None:
    """Check that ``document`` describes Klaviyo's API, by its servers.

    Raises:
        CodegenError: it describes another API.
    """
    servers = document.get("servers")
    urls = [server.get("url") for server in servers if isinstance(server, dict)] if isinstance(servers, list) else []
    if not any(_is_klaviyo(url) for url in urls if isinstance(url, str)):
        raise CodegenError("is not Klaviyo's: it has no server at klaviyo.com", pointer="/servers")


def _is_klaviyo(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    return host == "klaviyo.com" or host.endswith(".klaviyo.com")


def load_official(revision: str, network: Network) -> Source:
    """Download the document that Klaviyo publishes for ``revision``.

    Raises:
        CodegenError: there is none, or it cannot be downloaded.
    """
    places = _addresses(revision)
    for place in places:
        try:
            return load(place, network)
        except NotFoundError:
            continue
    raise NotFoundError(f"revision {revision} is not published ({places[0]} is not there); {_LISTED} lists all")


def _addresses(revision: str) -> list[str]:
    """The possible URLs of the document: a beta has its own branch, or is on that of the stable revision."""
    date, _, suffix = revision.partition(".")
    branches = ["main"] if date == LATEST else [revision, date] if suffix else [date]
    return [_OFFICIAL.format(branch=branch, channel="beta" if suffix else "stable") for branch in branches]
