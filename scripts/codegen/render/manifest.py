"""The inputs of a rendered package, to explain differences: ``manifest.json`` and ``document.json``."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

import attrs

from ..schema.counts import counts_of
from ..schema.forms import without_prose
from ..schema.normalised import Normalised
from .swap import MANIFEST

__all__ = ["document_file", "hash_contents", "hash_files", "manifest_file", "read_manifest"]


def manifest_file(
    normalised: Normalised,
    *,
    facts: bytes,
    overlay: bytes,
    words: bytes | None,
    templates: str,
    custom: str | None = None,
    rebuilt_from: str | None = None,
) -> bytes:
    """``manifest.json``: the revision, the hashes of all inputs, the tools, and counts.

    ``words`` are those that the document got, ``custom`` is the hash of a user's templates, if any, and
    ``rebuilt_from`` says what a document that is not Klaviyo's file was made from.
    """
    manifest = {
        "revision": normalised.document["info"]["version"],
        **({} if rebuilt_from is None else {"rebuilt_from": rebuilt_from}),
        "facts_sha256": hashlib.sha256(facts).hexdigest(),
        "overlay_sha256": hashlib.sha256(overlay).hexdigest(),
        **({} if words is None else {"words_sha256": hashlib.sha256(words).hexdigest()}),
        "templates_sha256": templates,
        **({} if custom is None else {"custom_templates_sha256": custom}),
        "tools": {name: version(name) for name in ("openapi-python-client", "ruff")},
        **attrs.asdict(counts_of(normalised)),
    }
    return (json.dumps(manifest, indent=2) + "\n").encode()


def read_manifest(package: Path) -> dict[str, Any]:
    """The manifest of a package on disk; empty if it cannot be read."""
    try:
        manifest: Any = json.loads((package / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return {}
    return cast("dict[str, Any]", manifest) if isinstance(manifest, dict) else {}


def hash_files(roots: list[Path]) -> str:
    """One hash over the names and contents of all files below ``roots``."""
    digest = hashlib.sha256()
    for root in roots:
        for path in sorted(path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
            _add(digest, path.relative_to(root).as_posix(), path.read_bytes())
    return digest.hexdigest()


def hash_contents(contents: Mapping[str, bytes]) -> str:
    """One hash over names and contents, in the order of the names."""
    digest = hashlib.sha256()
    for name in sorted(contents):
        _add(digest, name, contents[name])
    return digest.hexdigest()


def _add(digest: hashlib._Hash, name: str, content: bytes) -> None:
    digest.update(f"{name}\0{len(content)}\0".encode() + content)


def document_file(document: dict[str, Any]) -> bytes:
    """``document.json``: the document of the package, with the overlay applied; a line for each path and schema.

    The official texts of ``--descriptions`` are left out.
    """
    return ("\n".join(_lines(without_prose(document))) + "\n").encode()


def _lines(document: dict[str, Any]) -> Iterator[str]:
    yield "{"
    last = len(document) - 1
    for index, (key, value) in enumerate(document.items()):
        comma = "," if index < last else ""
        if key == "paths":
            yield f"{_compact(key)}: {{"
            yield from _members(value)
            yield f"}}{comma}"
        elif key == "components":
            yield f"{_compact(key)}: {{"
            parts = list(value.items())
            for number, (name, part) in enumerate(parts):
                yield f"{_compact(name)}: {{"
                yield from _members(part)
                yield f"}}{',' if number < len(parts) - 1 else ''}"
            yield f"}}{comma}"
        else:
            yield f"{_compact(key)}: {_compact(value)}{comma}"
    yield "}"


def _members(mapping: dict[str, Any]) -> Iterator[str]:
    items = list(mapping.items())
    for index, (key, value) in enumerate(items):
        yield f"{_compact(key)}: {_compact(value)}{',' if index < len(items) - 1 else ''}"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
