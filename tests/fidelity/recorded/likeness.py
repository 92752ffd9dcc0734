"""Compares two JSON values by their form: members, kinds of values, null against absent, formats of text.

Texts that a person wrote may differ; ids and times differ always, but not in their format.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, cast
from urllib.parse import parse_qsl, unquote, urlsplit

__all__ = ["differences", "form"]

_EXACT = frozenset({"type", "status", "code", "title", "pointer", "parameter", "consent", "channel", "editor_type"})
"""Members whose values are words of the API."""
_ID = re.compile(r"(^|_)ids?$|^template_id$")
_FORMS = (
    ("ulid", r"01[0-9A-HJKMNP-TV-Z]{24}"),
    ("uuid", r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    ("32 hexadecimal digits", r"[0-9a-f]{32}"),
    ("digits", r"\d+"),
    ("6 letters and digits", r"[A-Za-z0-9]{6}"),
    ("11 letters and digits", r"[A-Za-z0-9]{11}"),
    ("id of a catalog", r"\$\w+:::\$\w+:::.+"),
)
_TIMES = (
    ("time with microseconds", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00"),
    ("time in seconds", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00"),
    ("time in seconds, Z", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    ("time of another form", r"\d{4}-\d\d-\d\d[T ]\d\d:.*"),
)


def differences(recorded: Any, ours: Any, where: str = "") -> Iterator[str]:
    """Each difference as a line: where it is, what was recorded, what we have."""
    member = where.rpartition("/")[2]
    if isinstance(recorded, dict) and isinstance(ours, dict):
        mine, theirs = cast("dict[str, Any]", ours), cast("dict[str, Any]", recorded)
        for name in theirs:
            if name not in mine:
                yield f"{where}/{name}: lacks {form(name, theirs[name])}"
            else:
                yield from differences(theirs[name], mine[name], f"{where}/{name}")
        for name in mine.keys() - theirs.keys():
            yield f"{where}/{name}: surplus {form(name, mine[name])}"
    elif isinstance(recorded, list) and isinstance(ours, list):
        pairs = zip_longest(*_in_order(recorded, ours), fillvalue=...)
        for index, (left, right) in enumerate(pairs):
            if left is ... or right is ...:
                yield f"{where}: {len(recorded)} items, ours has {len(ours)}"
                return
            yield from differences(left, right, f"{where}/{index}")
    elif form(member, recorded) != form(member, ours):
        yield f"{where}: {form(member, recorded)}, ours is {form(member, ours)}"
    elif member in _EXACT and recorded != ours:
        yield f"{where}: {recorded!r}, ours is {ours!r}"


def _in_order(recorded: list[Any], ours: list[Any]) -> tuple[list[Any], list[Any]]:
    """Resources with the same ids in one order: that of the API is of no importance."""
    ids = [{item["id"] for item in items if isinstance(item, dict) and "id" in item} for items in (recorded, ours)]
    if ids[0] and ids[0] == ids[1]:
        return sorted(recorded, key=lambda item: str(item["id"])), sorted(ours, key=lambda item: str(item["id"]))
    return recorded, ours


def form(member: str, value: Any) -> str:
    """The form of a value, in words."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return _text(member, value)
        case list():
            return "list"
        case _:
            return "object"


def _text(member: str, text: str) -> str:
    if text.startswith(("https://", "http://")):
        return _url(text) if "/api/" in text else "URL"
    if not text:
        return "empty text"
    for name, pattern in _TIMES:
        if re.fullmatch(pattern, text):
            return name
    if _ID.search(member):
        return _id(text)
    return "text"


def _id(text: str) -> str:
    for name, pattern in _FORMS:
        if re.fullmatch(pattern, text):
            return name
    try:
        plain = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        return f"base64 of {len(plain.split(b'.'))} parts" if plain.isascii() and b"." in plain else "text"
    except ValueError:
        return "text"


def _url(url: str) -> str:
    """The form of a link: its path with forms of ids, and the names of its query, still encoded."""
    parts = urlsplit(url)
    words = [
        segment if not segment or re.fullmatch(r"[a-z][a-z_-]*[a-z]", segment) else f"<{_id(unquote(segment))}>"
        for segment in parts.path.split("/")
    ]
    names = [pair.partition("=")[0] for pair in parts.query.split("&")] if parts.query else []
    plain = dict(parse_qsl(parts.query))
    shown = [f"{name}={'...' if plain.get(unquote(name)) else ''}" for name in names]
    return "/".join(words) + (f"?{'&'.join(shown)}" if shown else "")
