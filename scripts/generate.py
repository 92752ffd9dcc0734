"""Render the client package: from the facts in spec/, from a revision of Klaviyo's API, or from any document.

    python scripts/generate.py [--check] [--templates DIR] [--report PATH]
    python scripts/generate.py --revision REVISION [--source SOURCE] [--dry-run] [--no-verify]
    python scripts/generate.py --spec SOURCE [--beta SOURCE] [--out DIR] [--package NAME] [--runtime NAME] [--only TAGS]

Without arguments it renders ``generated/klaviyo_client`` again, including ``beta``, from their facts in ``spec/``.
``--revision`` downloads the official document of a revision, stable or beta, imports its facts, renders, checks the
package with strict types and the contract tests, and only then replaces package, facts and names. ``--check`` writes
nothing and reports whether the package matches documents, overlay and templates. Bad input gives one line on standard
error and exit code 1, and nothing on disk changes. See docs/regenerate.md.
"""

from __future__ import annotations

import argparse
import re
import signal
import sys
from collections.abc import Sequence
from keyword import iskeyword
from pathlib import Path

import attrs

from codegen.input_error import CodegenError
from codegen.load.download_options import add_network_options, network_of
from codegen.load.published import is_beta, parse_revision
from codegen.pipeline import Request, Summary, check, generate
from codegen.render.manifest import read_manifest
from codegen.render_request import OWN_RUNTIME

__all__ = ["main"]

_ROOT = Path(__file__).resolve().parent.parent
_SPEC = _ROOT / "spec"
_OUT = _ROOT / "generated" / "klaviyo_client"
_REPORTS = _ROOT / "build"
_TO_RUN = (
    "  holds for any revision:  make test PYTEST_ARGS='--ignore tests/committed --ignore tests/testing/fake'",
    "  facts of the old one:    make test PYTEST_ARGS='tests/committed tests/test_docs.py tests/ext/test_parity.py'",
    "  what the fake does:      make test PYTEST_ARGS=tests/testing/fake",
)
"""The tests after a swap: the package has passed its own, and these tell what else a revision changes."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ``arguments`` (those of the process by default) and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        request = _request(options)
        before = {one.out: read_manifest(one.out) for one in (request, *request.nested)}
        print(f"{'Checking' if options.check else 'Rendering'} {request.out.name}/ from {request.origin}")
        summary = (check if options.check else generate)(request, print)
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    print(summary)
    without_templates = "custom_templates_sha256" in before[request.out] and request.templates is None
    if options.check:
        return _say_drift(summary, without_templates)
    if without_templates:
        print("note: the package was rendered with your own templates; pass --templates DIR to use them again")
    if options.dry_run:
        print(f"dry run: all stages passed, nothing was replaced; report: {request.report}")
        return 0
    for one, made in zip((request, *request.nested), (summary, *summary.nested), strict=True):
        if one.revision is not None:
            _say_next(one, made.revision, str(before[one.out].get("revision", "")))
            print(f"  report:                      {request.report}")
    if request.revision is not None or any(one.revision is not None for one in request.nested):
        for line in summary.promoted():
            print(f"  {line}")
    return 0


def _say_drift(summary: Summary, without_templates: bool) -> int:
    for line in summary.drift:
        print(f"  {line}", file=sys.stderr)
    if summary.drift:
        print("the package is not up to date; run: make generate", file=sys.stderr)
        if without_templates:
            print("it was rendered with your own templates; pass --templates DIR", file=sys.stderr)
    return 1 if summary.drift else 0


def _say_next(request: Request, new: str, before: str) -> None:
    """Print the notes for the user after the swap."""
    changed = before not in ("", new)
    print(f"{request.package} is now revision {new}{f', was {before}' if changed else ''}")
    if request.keep is None:
        return
    if changed and (request.keep / f"{before}.json").exists():
        print(f"  what changes for your code:  python scripts/diff_revisions.py {before} {new}")
    for line in _TO_RUN if not is_beta(new) else ():
        print(line)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Render the client package from an OpenAPI document.")
    what = parser.add_argument_group("what to render")
    what.add_argument("--revision", metavar="DATE", help="revision to render, such as 2026-07-15, or latest")
    what.add_argument("--source", metavar="SOURCE", help="file or URL of the document of --revision")
    what.add_argument("--spec", metavar="SOURCE", help="file or URL of a document (default: in spec/)")
    what.add_argument("--beta", metavar="SOURCE", help="file or URL of the beta document (default: in spec/)")
    what.add_argument(
        "--out", metavar="DIR", type=Path, default=_OUT, help="directory of the package (default: the committed one)"
    )
    what.add_argument("--package", metavar="NAME", help="dotted name of the package (default: name of the directory)")
    what.add_argument(
        "--runtime", metavar="NAME", help="runtime to import, such as klaviyo_client.runtime (default: render one)"
    )
    what.add_argument(
        "--only", metavar="TAGS", help="only the operations of these tags, such as profiles,events; needs --out"
    )
    what.add_argument("--templates", metavar="DIR", type=Path, help="templates that replace those in templates/")
    what.add_argument("--descriptions", action="store_true", help="include the official descriptions in docstrings")
    how = parser.add_argument_group("what to do with it")
    how.add_argument("--check", action="store_true", help="compare only; exit code 1 if the package differs")
    how.add_argument("--dry-run", action="store_true", help="do not replace the package; write the report")
    how.add_argument(
        "--verify",
        action=argparse.BooleanOptionalAction,
        help="check types and run the contract tests first (default with --revision)",
    )
    how.add_argument("--report", metavar="PATH", type=Path, help="write the report to this file")
    how.add_argument(
        "--lenient-overlay",
        action="store_true",
        help="leave out actions of overlay.yaml that match nothing, and say which",
    )
    how.add_argument("--accept-names", action="store_true", help="accept public names that differ from names.lock.json")
    add_network_options(parser)
    return parser


def _request(options: argparse.Namespace) -> Request:
    out = _place(options.out)
    package = re.sub(r"\W", "_", out.name) if options.package is None else options.package
    for option, name in (("package", package), ("runtime", options.runtime)):
        if name is not None and not all(part.isidentifier() and not iskeyword(part) for part in name.split(".")):
            raise CodegenError(f"--{option} {name!r} is not a dotted Python name")
    _check_combination(options)
    revision = None if options.revision is None else parse_revision(options.revision)
    committed = out == _place(_OUT)
    only = tuple(name.strip() for name in (options.only or "").split(",") if name.strip())
    # The beta operations are part of klaviyo_client; for other packages they are a separate package.
    inside = committed and revision is not None and is_beta(revision)
    report = options.report
    if report is None and (options.dry_run or revision is not None):
        report = _REPORTS / f"generate-{revision or 'dry-run'}.txt"
    request = Request(
        spec=options.source if revision and not inside else options.spec or _kept(out, beta=False),
        out=out,
        package=package,
        overlay=_SPEC / "overlay.yaml",
        words=words if (words := _SPEC / "words.yaml").exists() else None,
        lock=_SPEC / "names.lock.json" if committed else None,
        descriptions=options.descriptions,
        accept_names=options.accept_names,
        report=report and report.absolute(),
        revision=None if inside else revision,
        network=network_of(options),
        keep=_SPEC if revision and committed and not inside else None,
        templates=options.templates and options.templates.absolute(),
        verify=revision is not None if options.verify is None else options.verify,
        lenient_overlay=options.lenient_overlay,
        dry_run=options.dry_run,
        runtime=options.runtime or OWN_RUNTIME,
        only=only,
        names_from=_SPEC / "names.lock.json" if only else None,
    )
    if request.spec is None and request.revision is None:
        raise CodegenError("holds no document; import one with scripts/import_spec.py", source=str(_SPEC))
    if inside:
        beta = attrs.evolve(_beta(request, options.source), revision=revision, keep=_SPEC)
        return attrs.evolve(request, nested=(beta,))
    spec = options.beta or (_kept(out / "beta", beta=True) if committed else None)
    return request if spec is None else attrs.evolve(request, nested=(_beta(request, spec),))


def _beta(request: Request, spec: str | None) -> Request:
    """The package of beta operations inside that of ``request``, which shares its runtime."""
    return attrs.evolve(
        request,
        spec=spec,
        out=request.out / "beta",
        package=f"{request.package}.beta",
        lock=request.lock and request.lock.with_name("names.beta.lock.json"),
        only=(),
        names_from=None,
        report=None,
        revision=None,
        keep=None,
        runtime=f".{OWN_RUNTIME}" if request.runtime == OWN_RUNTIME else request.runtime,
    )


def _check_combination(options: argparse.Namespace) -> None:
    """Options that would be ignored are refused."""
    if options.revision is None and options.source is not None:
        raise CodegenError("--source needs --revision; to render any document, use --spec")
    if options.revision is not None and options.spec is not None:
        raise CodegenError("--spec renders any document; use --source for the document of --revision")
    if options.revision is not None and is_beta(options.revision) and options.beta is not None:
        raise CodegenError("--beta needs a stable --revision")
    if options.only is not None and not options.only.strip(", "):
        raise CodegenError("--only needs the tags to render, such as --only profiles,events")
    if options.only is not None and _place(options.out) == _place(_OUT):
        raise CodegenError("--only needs --out: a package of some operations does not replace the whole one")
    if _place(_OUT) in _place(options.out).parents:
        raise CodegenError(f"--out must not be in {_OUT}, which is replaced as a whole")
    if options.source is not None and not options.source.strip():
        raise CodegenError("--source is empty; give a file or a URL, or leave it out to download the official document")
    if options.check and (options.revision is not None or options.dry_run or options.verify):
        raise CodegenError("--check cannot be combined with --revision, --dry-run or --verify")


def _place(path: Path) -> Path:
    """``path`` without links and ``..`` on the way to it; whether it is a link itself is checked later."""
    return path.resolve() if path.name == ".." else path.absolute().parent.resolve() / path.absolute().name


def _kept(out: Path, *, beta: bool) -> str | None:
    """The facts in ``spec/`` of the package, or else the newest of the channel; ``None`` if there are none."""
    kept = {path.stem: str(path) for path in _SPEC.glob("????-??-??*.json")}
    found = {revision: path for revision, path in kept.items() if is_beta(revision) == beta}
    rendered = str(read_manifest(out).get("revision"))
    return found[rendered if rendered in found else max(found)] if found else None


def _interrupt_on_signals() -> None:
    """A closed terminal and a stopped job end the command like Ctrl-C, so that nothing of it stays on disk."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has one of them
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)


if __name__ == "__main__":
    _interrupt_on_signals()
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("interrupted; nothing has changed")
