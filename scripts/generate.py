"""Render the client package from a document of facts, or from an official OpenAPI document.

    python scripts/generate.py [--spec PATH] [--out DIR] [--package NAME] [--check] [--report PATH]

Without arguments it renders ``generated/`` from the newest stable document in ``spec/``. ``--check`` writes nothing and
says whether the package is what document, overlay and templates give. Bad input is one line on standard error and exit
code 1, and nothing on disk has changed.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from keyword import iskeyword
from pathlib import Path

from codegen.errors import CodegenError
from codegen.generation import Request, check, generate

__all__ = ["main"]

_ROOT = Path(__file__).resolve().parent.parent
_SPEC = _ROOT / "spec"
_OUT = _ROOT / "generated"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ``arguments`` (those of the process by default) and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        request = _request(options)
        print(f"{'Checking' if options.check else 'Rendering'} {request.out.name}/ from {_shown(request.spec)}")
        summary = (check if options.check else generate)(request, print)
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    print(summary)
    for line in summary.drift:
        print(f"  {line}", file=sys.stderr)
    if summary.drift:
        print("the package is not what the templates give; run: make generate", file=sys.stderr)
    return 1 if summary.drift else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Render the client package from an OpenAPI document.")
    parser.add_argument("--spec", metavar="PATH", help="document: facts or official, a file or a URL (newest in spec/)")
    parser.add_argument("--out", metavar="DIR", type=Path, default=_OUT, help="directory of the package (generated/)")
    parser.add_argument("--package", metavar="NAME", help="dotted name of the package (the directory's name)")
    parser.add_argument("--check", action="store_true", help="compare only; exit code 1 if the package differs")
    parser.add_argument("--report", metavar="PATH", type=Path, help="write what the passes noticed to this file")
    parser.add_argument("--descriptions", action="store_true", help="put the official texts into docstrings")
    parser.add_argument("--accept-names", action="store_true", help="accept names that differ from names.lock.json")
    return parser


def _request(options: argparse.Namespace) -> Request:
    out: Path = options.out.absolute()
    package = re.sub(r"\W", "_", out.name) if options.package is None else options.package
    if not all(part.isidentifier() and not iskeyword(part) for part in package.split(".")):
        raise CodegenError(f"--package {package!r} is not a dotted Python name")
    committed = out == _OUT
    return Request(
        spec=options.spec or str(_newest()),
        out=out,
        package=package,
        overlay=_SPEC / "overlay.yaml",
        lock=_SPEC / "names.lock.json" if committed else None,
        descriptions=options.descriptions,
        accept_names=options.accept_names,
        report=options.report and options.report.absolute(),
    )


def _shown(spec: str) -> str:
    """The file name of a path or URL; a URL may carry credentials."""
    return spec.partition("?")[0].rstrip("/").rpartition("/")[2].rpartition("@")[2]


def _newest() -> Path:
    stable = sorted(path for path in _SPEC.glob("*.json") if re.fullmatch(r"\d{4}-\d{2}-\d{2}", path.stem))
    if not stable:
        raise CodegenError("holds no document; import one with scripts/import_spec.py", source=str(_SPEC))
    return stable[-1]


if __name__ == "__main__":
    sys.exit(main())
