"""Import an official OpenAPI document: write its facts to ``spec/<revision>.json``.

    python scripts/import_spec.py SOURCE [--out PATH]

SOURCE is a file or an http(s) URL. The same source always gives the same bytes. Bad input is one line on standard error
and exit code 1, and nothing on disk has changed.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen import facts
from codegen.errors import CodegenError
from codegen.source import JsonObject, load

__all__ = ["import_spec", "main"]

_SPEC = Path(__file__).resolve().parent.parent / "spec"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ``arguments`` (those of the process by default) and return its exit code."""
    parser = argparse.ArgumentParser(description="Write the facts of an OpenAPI document to spec/<revision>.json.")
    parser.add_argument("source", metavar="SOURCE", help="the document: a file path or an http(s) URL")
    parser.add_argument("--out", metavar="PATH", type=Path, help="a file, or a directory for <revision>.json")
    options = parser.parse_args(arguments)
    try:
        print(import_spec(options.source, options.out))
    except CodegenError as e:
        print(e, file=sys.stderr)
        return 1
    return 0


def import_spec(source: str, out: Path | None = None) -> str:
    """Write the facts of ``source`` to ``out`` and say in one line what was written. Raises :class:`CodegenError`."""
    loaded = load(source)
    try:
        document = facts.extract(loaded.document)
        facts.check(document)
        revision = _revision(document)
        content = facts.dump(document)
    except CodegenError as e:
        raise e.of(loaded.name) from None
    path = out or _SPEC
    if path == _SPEC or path.is_dir():
        path = path / f"{revision}.json"
    _write(path, content)
    operations = sum(1 for _ in facts.operations(document))
    return (
        f"{path}: revision {revision}, {operations} operations, {_schemas(document)} schemas, "
        f"{len(content):,} bytes (source sha256 {loaded.sha256})"
    )


def _revision(document: JsonObject) -> str:
    info = document["info"]
    version = info.get("version") if isinstance(info, dict) else None
    # The revision becomes a file name, so nothing but a revision will do.
    if not isinstance(version, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(\.[a-z0-9]+)?", version):
        raise CodegenError(f"{version!r} is not a revision such as 2026-07-15", pointer="/info/version")
    return version


def _schemas(document: JsonObject) -> int:
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return len(schemas) if isinstance(schemas, dict) else 0


def _write(path: Path, content: bytes) -> None:
    """Replace ``path`` in one step: a reader sees the old file or the new one, never a part."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            partial.write_bytes(content)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as e:
        raise CodegenError(f"cannot be written: {e.strerror or e}", source=str(path)) from None


if __name__ == "__main__":
    sys.exit(main())
