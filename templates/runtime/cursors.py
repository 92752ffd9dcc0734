"""Cursors in the links of paginated responses."""

from __future__ import annotations

__all__ = ["cursor_of"]


def cursor_of(link: str | None, parameters: tuple[str, ...] = ("page[cursor]", "page_cursor")) -> str | None:
    """The cursor in the URL of a ``next`` or ``prev`` link; ``None`` if there is no link, or no cursor in it."""
    if not isinstance(link, str):
        return None
    from urllib.parse import parse_qs, urlsplit  # takes long to import

    try:
        query = parse_qs(urlsplit(link).query)
    except ValueError:  # not a URL
        return None
    return next((query[name][0] for name in parameters if name in query), None)
