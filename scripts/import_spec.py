"""Import an official OpenAPI document: write its facts to ``spec/<revision>.json``.

    python scripts/import_spec.py SOURCE [--out PATH] [--proxy URL] [--timeout SECONDS] [--max-bytes N] [--sha256 HEX]

SOURCE is a file or an http(s) URL. The same source always gives the same bytes. Bad input gives one line on standard
error and exit code 1, and nothing on disk changes. ``generate.py --revision`` does the same as one of its stages.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.input_error import CodegenError
from codegen.load import facts
from codegen.load.download import Network
from codegen.load.download_options import add_network_options, network_of
from codegen.load.published import revision_of
from codegen.load.source import JsonObject, load
from codegen.render.swap import write_whole

__all__ = ["import_spec", "main"]

_SPEC = Path(__file__).resolve().parent.parent / "spec"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ``arguments`` (those of the process by default) and return its exit code."""
    parser = argparse.ArgumentParser(description="Write the facts of an OpenAPI document to spec/<revision>.json.")
    parser.add_argument("source", metavar="SOURCE", help="path or URL of the document")
    parser.add_argument("--out", metavar="PATH", type=Path, help="file, or directory in which to write <revision>.json")
    add_network_options(parser)
    options = parser.parse_args(arguments)
    try:
        print(import_spec(options.source, options.out, network_of(options)))
    except CodegenError as e:
        print(e, file=sys.stderr)
        return 1
    return 0


def import_spec(source: str, out: Path | None = None, network: Network | None = None) -> str:
    """Write the facts of ``source`` to ``out`` and print one line about them. Raises :class:`CodegenError`."""
    loaded = load(source, network or Network())
    try:
        document = facts.extract(loaded.document)
        facts.check(document)
        revision = revision_of(document)
        content = facts.dump(document)
    except CodegenError as e:
        raise e.of(loaded.name) from None
    path = out or _SPEC
    if path == _SPEC or path.is_dir():
        path = path / f"{revision}.json"
    write_whole(path, content)
    operations = sum(1 for _ in facts.operations(document))
    return (
        f"{path}: revision {revision}, {operations} operations, {_schemas(document)} schemas, "
        f"{len(content):,} bytes (source sha256 {loaded.sha256})"
    )


def _schemas(document: JsonObject) -> int:
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return len(schemas) if isinstance(schemas, dict) else 0


if __name__ == "__main__":
    sys.exit(main())
