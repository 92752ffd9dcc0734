"""Read a complete OpenAPI document from a file or a URL."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import NoReturn, TypeAlias

import attrs

from ..input_error import CodegenError
from .download import Network, fetch, is_url, shown

__all__ = ["Json", "JsonObject", "Source", "load", "parse"]

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
JsonObject: TypeAlias = "dict[str, Json]"

_NETWORK = Network()
_YAML = re.compile(r"(?:\s*(?:#.*|---.*|%.*)\n)*\s*[\w'\"-]+:(?:\s|\Z)")


@attrs.frozen
class Source:
    """A document as it was read: ``name`` is its path or URL (without credentials), ``sha256`` that of its bytes."""

    name: str
    document: JsonObject
    sha256: str
    size: int


def load(source: str, network: Network = _NETWORK) -> Source:
    """Read ``source``, a file path or an http(s) URL, and check that it is an OpenAPI document, 3.0 or later 3.

    Raises:
        CodegenError: it cannot be read, is larger or has another checksum than ``network`` allows, or is not OpenAPI.
    """
    if is_url(source):
        name, content = shown(source), fetch(source, network)
    else:
        name, content = source, _read(source, network.max_bytes)
    sha256 = hashlib.sha256(content).hexdigest()
    # First: a wrong file is not even parsed.
    if network.sha256 is not None and network.sha256.lower() != sha256:
        raise CodegenError(f"has the SHA-256 checksum {sha256}, not {network.sha256.lower()}", source=name)
    return Source(name, parse(content, name), sha256, len(content))


def parse(content: bytes, source: str) -> JsonObject:
    """Decode ``content`` and check that it is an OpenAPI 3 document with a version; ``source`` is for messages."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        raise CodegenError(f"is not UTF-8 text (byte {e.start})", source=source) from None
    if not text.strip():
        raise CodegenError("is not JSON: it is empty", source=source)
    if text.lstrip().startswith("<"):
        raise CodegenError("is HTML or XML, not a JSON document", source=source)
    if _YAML.match(text):
        raise CodegenError("is YAML, not a JSON document", source=source)
    try:
        document: Json = json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as e:
        where = f"in line {e.lineno}, column {e.colno}"
        # A value that begins but does not end means that the end of the file is missing.
        cut = text.strip() and (e.pos >= len(text.rstrip()) or e.msg.startswith("Unterminated string"))
        hint = "; it ends there; the download may be incomplete" if cut else ""
        raise CodegenError(f"is not JSON: {e.msg} {where}{hint}", source=source) from None
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
    if "openapi" not in document or not isinstance(version, str) or not re.fullmatch(r"3\.[0-2]\.\d+", version):
        raise CodegenError(f"is OpenAPI {version}; only 3.0.x to 3.2.x can be read", source=source)
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
        raise CodegenError(f"is larger than {max_bytes:,} bytes", source=path)
    return content


def _object(pairs: list[tuple[str, Json]]) -> JsonObject:
    # json.loads keeps the last of two equal keys; a duplicate path would silently lose operations.
    result = dict(pairs)
    if len(result) != len(pairs):
        counts = Counter(key for key, _ in pairs)
        twice = next(key for key, count in counts.items() if count > 1)
        raise ValueError(f"the key {twice!r} is used twice in one object")
    return result


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")
