"""Render the client package from a document of facts, or from an official OpenAPI document.

    python scripts/generate.py [--spec PATH] [--beta PATH] [--out DIR] [--package NAME] [--runtime NAME] [--check]

Without arguments it renders ``generated/`` from the newest stable document in ``spec/``, and ``generated/beta``, a part
of it, from the newest beta document there. ``--check`` writes nothing and says whether the package is what documents,
overlay and templates give. Bad input is one line on standard error and exit code 1, and nothing on disk has changed.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from keyword import iskeyword
from pathlib import Path

import attrs

from codegen.errors import CodegenError
from codegen.generation import Request, check, generate
from codegen.render import OWN_RUNTIME

__all__ = ["main"]

_ROOT = Path(__file__).resolve().parent.parent
_SPEC = _ROOT / "spec"
_OUT = _ROOT / "generated"
_STABLE = r"\d{4}-\d{2}-\d{2}"
_BETA = rf"{_STABLE}\.pre"


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
    parser.add_argument("--beta", metavar="PATH", help="document of DIR/beta (for generated/: newest beta in spec/)")
    parser.add_argument("--out", metavar="DIR", type=Path, default=_OUT, help="directory of the package (generated/)")
    parser.add_argument("--package", metavar="NAME", help="dotted name of the package (the directory's name)")
    parser.add_argument("--runtime", metavar="NAME", help="runtime to share, as generated.runtime (a copy of its own)")
    parser.add_argument("--check", action="store_true", help="compare only; exit code 1 if the package differs")
    parser.add_argument("--report", metavar="PATH", type=Path, help="write what the passes noticed to this file")
    parser.add_argument("--descriptions", action="store_true", help="put the official texts into docstrings")
    parser.add_argument("--accept-names", action="store_true", help="accept names that differ from names.lock.json")
    return parser


def _request(options: argparse.Namespace) -> Request:
    out: Path = options.out.absolute()
    package = re.sub(r"\W", "_", out.name) if options.package is None else options.package
    for option, name in (("package", package), ("runtime", options.runtime)):
        if name is not None and not all(part.isidentifier() and not iskeyword(part) for part in name.split(".")):
            raise CodegenError(f"--{option} {name!r} is not a dotted Python name")
    spec = options.spec or _newest(_STABLE)
    if spec is None:
        raise CodegenError("holds no document; import one with scripts/import_spec.py", source=str(_SPEC))
    committed = out == _OUT
    request = Request(
        spec=spec,
        out=out,
        package=package,
        overlay=_SPEC / "overlay.yaml",
        lock=_SPEC / "names.lock.json" if committed else None,
        descriptions=options.descriptions,
        accept_names=options.accept_names,
        report=options.report and options.report.absolute(),
        runtime=options.runtime or OWN_RUNTIME,
    )
    beta = options.beta or (_newest(_BETA) if committed else None)
    return request if beta is None else attrs.evolve(request, nested=(_beta(request, beta),))


def _beta(request: Request, spec: str) -> Request:
    """The package of beta operations inside that of ``request``, which shares its runtime."""
    return attrs.evolve(
        request,
        spec=spec,
        out=request.out / "beta",
        package=f"{request.package}.beta",
        lock=request.lock and request.lock.with_name("names.beta.lock.json"),
        report=None,
        runtime=f".{OWN_RUNTIME}" if request.runtime == OWN_RUNTIME else request.runtime,
    )


def _shown(spec: str) -> str:
    """The file name of a path or URL; a URL may carry credentials."""
    return spec.partition("?")[0].rstrip("/").rpartition("/")[2].rpartition("@")[2]


def _newest(revisions: str) -> str | None:
    """The newest document in ``spec/`` with a revision like this; ``None`` if there is none."""
    found = sorted(path for path in _SPEC.glob("*.json") if re.fullmatch(revisions, path.stem))
    return str(found[-1]) if found else None


if __name__ == "__main__":
    sys.exit(main())
