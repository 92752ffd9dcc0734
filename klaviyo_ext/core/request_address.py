"""Where a call goes that is given by its path: the path itself, and its parameters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from klaviyo_client.runtime.encoding import encode
from klaviyo_client.runtime.filters import Filter
from klaviyo_client.runtime.wire import BASE_URL

from ..errors import ArgumentError, ArgumentTypeError
from .origin import origin

__all__ = ["local_path", "path_and_query", "query_pairs"]

_PATH = re.compile(r"(/(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)+")
_DOTS = re.compile(r"(\.|%2e){1,2}", re.IGNORECASE)


def local_path(path: object, base_url: str) -> str:
    """``path`` without the server, if it is a whole URL of the API.

    Raises:
        ArgumentError: it is a URL of another server.
    """
    if not isinstance(path, str):
        raise ArgumentTypeError(f"path must be a string, not {type(path).__name__}", argument="path")
    if "://" not in path.partition("?")[0] and not path.startswith("//"):
        return path
    found = origin(path)
    if found is None or re.match("[^/]*//[^/?#]*@", path) or found not in (origin(base_url), origin(BASE_URL)):
        message = f"path leads to {found or 'another server'}; this client sends to {base_url} only"
        raise ArgumentError(message, argument="path")
    rest = re.sub(r"^[^/]*//[^/?#]*", "", path)
    prefix = re.sub(r"^[^/]*//[^/]*", "", base_url)
    return rest.removeprefix(prefix) if found == origin(base_url) else rest


def path_and_query(path: str) -> tuple[str, list[tuple[str, str]]]:
    """The path, and the parameters in its query.

    Raises:
        ArgumentError: it is not a path of the API.
    """
    local, _, tail = path.partition("?")
    local = local.rstrip("/")
    if not local.startswith(("/api/", "/client/")):
        message = f"path must start with /api/ or /client/, such as /api/lists, not {local[:60]!r}"
        raise ArgumentError(message, argument="path")
    if "{" in local:
        raise ArgumentError(f"path has a part to fill in: {local[:60]!r}", argument="path")
    if not _PATH.fullmatch(local) or any(map(_DOTS.fullmatch, local.split("/"))) or "#" in tail:
        message = f"invalid path {local[:60]!r}; encode ids with urllib.parse.quote(id, safe='')"
        raise ArgumentError(message, argument="path")
    if not tail:
        return local, []
    from urllib.parse import parse_qsl  # noqa: PLC0415 - slow to import

    try:
        return local, parse_qsl(tail, keep_blank_values=True, errors="strict")
    except ValueError:
        raise ArgumentError("the query in the path is not UTF-8; use query", argument="path") from None


def query_pairs(query: object) -> list[tuple[str, str]]:
    """Names and texts of parameters. Lists are joined with commas; ``None`` is left out.

    Raises:
        ArgumentTypeError: it is not a mapping, or a value is not text, a number, a boolean or a list of them.
        EncodeError: a value cannot be encoded.
    """
    if not isinstance(query, Mapping):
        kind = type(query).__name__
        raise ArgumentTypeError(f"query must be a mapping, such as {{'page[size]': 10}}, not {kind}", argument="query")
    found: list[tuple[str, str]] = []
    for name, value in cast("Mapping[object, object]", query).items():
        if not isinstance(name, str) or not name.isprintable() or not name:
            raise ArgumentTypeError(f"query: {name!r} is not the name of a parameter", argument="query")
        plain: Any = str(value) if isinstance(value, Filter) else encode({name: value})[name]
        if plain is not None:
            parts = cast("list[object]", plain if isinstance(plain, list) else [plain])
            found.append((name, ",".join(_text(name, part) for part in parts)))
    return found


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float) or (isinstance(value, str) and not re.search("[\ud800-\udfff]", value)):
        return str(value)
    message = f"query: {name} must be text, a number, a boolean or a list of them, not {type(value).__name__}"
    raise ArgumentTypeError(message, argument="query")
