"""Read an OpenAPI document from a file or a URL: all of it, or an error that says why not."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, TypeAlias

import httpx

from codegen.errors import CodegenError

__all__ = ["Json", "JsonObject", "Source", "load", "parse"]

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
JsonObject: TypeAlias = "dict[str, Json]"

# Twenty times the largest document published so far. A larger answer is not an OpenAPI document of Klaviyo.
_MAX_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """A document as it was read: ``name`` is its path or URL (without credentials), ``sha256`` that of its bytes."""

    name: str
    document: JsonObject
    sha256: str


def load(source: str, *, timeout: float = 30.0, max_bytes: int = _MAX_BYTES) -> Source:
    """Read ``source``, a file path or an http(s) URL, and check that it is an OpenAPI 3.0 document.

    ``timeout`` is in seconds, for each network operation. Raises :class:`CodegenError`.
    """
    if re.match(r"https?://", source, re.IGNORECASE):
        name, content = _fetch(source, timeout, max_bytes)
    else:
        name, content = source, _read(source, max_bytes)
    return Source(name, parse(content, name), hashlib.sha256(content).hexdigest())


def parse(content: bytes, source: str) -> JsonObject:
    """Decode ``content`` and check that it is an OpenAPI 3.0 document with a version; ``source`` is for messages."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        raise CodegenError(f"is not UTF-8 text (byte {e.start})", source=source) from None
    if text.lstrip().startswith("<"):
        raise CodegenError("is HTML or XML, not a JSON document", source=source)
    try:
        document: Json = json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as e:
        raise CodegenError(f"is not JSON: {e.msg} in line {e.lineno}, column {e.colno}", source=source) from None
    except RecursionError:
        raise CodegenError("is nested too deeply", source=source) from None
    except ValueError as e:
        raise CodegenError(f"is not JSON: {e}", source=source) from None
    if not isinstance(document, dict):
        raise CodegenError("is not a JSON object, so not an OpenAPI document", source=source)
    _check_header(document, source)
    return document


def _check_header(document: JsonObject, source: str) -> None:
    version = document.get("openapi", document.get("swagger"))
    if version is None:
        raise CodegenError('is not an OpenAPI document: it has no "openapi"', source=source)
    if "openapi" not in document or not isinstance(version, str) or not re.fullmatch(r"3\.0\.\d+", version):
        raise CodegenError(f"is OpenAPI {version}; only 3.0.x can be read", source=source)
    info = document.get("info")
    if not isinstance(info, dict) or not isinstance(info.get("version"), str):
        raise CodegenError("has no revision: info.version must be a string", pointer="/info/version", source=source)
    if not isinstance(document.get("paths"), dict):
        raise CodegenError("has no paths", pointer="/paths", source=source)


def _read(path: str, max_bytes: int) -> bytes:
    try:
        with Path(path).open("rb") as file:
            content = file.read(max_bytes + 1)
    except (OSError, ValueError) as e:  # ValueError: a null byte in the path
        raise CodegenError(f"cannot be read: {getattr(e, 'strerror', None) or e}", source=path) from None
    if len(content) > max_bytes:
        raise _too_large(path, max_bytes)
    return content


def _fetch(url: str, timeout: float, max_bytes: int) -> tuple[str, bytes]:
    try:
        # The name goes to messages and reports, and a URL may carry credentials.
        name = str(httpx.URL(url).copy_with(userinfo=b""))
    except httpx.InvalidURL as e:
        raise CodegenError(f"not a usable URL: {e}") from None
    try:
        with httpx.stream("GET", url, timeout=timeout, follow_redirects=True) as response:
            if response.status_code != 200:
                raise CodegenError(f"answered {response.status_code} {response.reason_phrase}".rstrip(), source=name)
            if "html" in response.headers.get("content-type", ""):
                raise CodegenError("answered HTML, not a JSON document", source=name)
            content = bytearray()
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > max_bytes:
                    raise _too_large(name, max_bytes)
    except httpx.InvalidURL as e:  # of a redirect
        raise CodegenError(f"redirects to an unusable URL: {e}", source=name) from None
    except httpx.TimeoutException:
        raise CodegenError(f"did not answer within {timeout:g} s", source=name) from None
    except httpx.HTTPError as e:
        raise CodegenError(f"cannot be reached: {str(e) or type(e).__name__}", source=name) from None
    return name, bytes(content)


def _too_large(name: str, max_bytes: int) -> CodegenError:
    return CodegenError(f"is larger than {max_bytes:,} bytes", source=name)


def _object(pairs: list[tuple[str, Json]]) -> JsonObject:
    # json.loads keeps the last of two equal keys; a path that is given twice would lose operations without a word.
    result = dict(pairs)
    if len(result) != len(pairs):
        counts = Counter(key for key, _ in pairs)
        twice = next(key for key, count in counts.items() if count > 1)
        raise ValueError(f"the key {twice!r} is given twice in one object")
    return result


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")
