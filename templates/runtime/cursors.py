"""Cursors in the links of paginated responses."""

from __future__ import annotations

from .json_types import Json

__all__ = ["address_of", "cursor_of"]


def address_of(link: Json) -> str | None:
    """The URL of a link: text, or an object with ``href`` (JSON:API 1.0); ``None`` if it is neither."""
    target: Json = link.get("href") if isinstance(link, dict) else link
    return target if isinstance(target, str) else None


def cursor_of(link: Json, parameters: tuple[str, ...] = ("page[cursor]", "page_cursor")) -> str | None:
    """The cursor in the URL of a ``next`` or ``prev`` link; ``None`` if there is no link, or no cursor in it."""
    address = address_of(link)
    if address is None:
        return None
    from urllib.parse import parse_qs, urlsplit  # takes long to import

    try:
        query = parse_qs(urlsplit(address).query)
    except ValueError:  # not a URL
        return None
    return next((query[name][0] for name in parameters if name in query), None)
