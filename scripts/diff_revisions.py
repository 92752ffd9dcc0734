"""Report what a new API revision means for code that was written for an old one.

    python scripts/diff_revisions.py OLD NEW [--format md|html|json] [--out FILE] [--app PATH ...] [--changelog]

OLD and NEW are revisions whose facts are in ``spec/``, or documents: paths or URLs of facts or of official OpenAPI
documents. ``--app`` lists the lines of an app that use something that changed. Exit code 0; 1 if ``--fail-on`` finds
such a change; 2 for bad input, with one line on standard error. ``docs/diff.md`` explains how to read the report.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from keyword import iskeyword
from pathlib import Path

import attrs

from codegen.changes import (
    Report,
    Severity,
    make_report,
    render_changelog,
    render_html,
    render_json,
    render_md,
    scan,
)
from codegen.changes.surface import Surface
from codegen.changes.surfaces import read_surfaces
from codegen.input_error import CodegenError
from codegen.load import facts
from codegen.load.published import is_beta
from codegen.load.source import load
from codegen.names.promoted import promoted, told_of
from codegen.render.swap import write_whole
from codegen.runtime.api_revision import lifecycle

__all__ = ["main"]

_SPEC = Path(__file__).resolve().parent.parent / "spec"
_FORMATS = {"md": render_md, "html": render_html, "json": render_json}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ``arguments`` (those of the process by default) and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        report = _report(options)
        text = render_changelog(report) if options.changelog else _FORMATS[_format(options)](report)
        if options.out is None:
            sys.stdout.write(text)
        else:
            write_whole(options.out, text.encode())
            print(_summary(report, options.out))
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 2
    return _exit_code(report, options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Say what a new API revision means for Python code.")
    parser.add_argument("old", metavar="OLD", help="revision in spec/, or path or URL of a document")
    parser.add_argument("new", metavar="NEW", help="the same, for the newer one")
    parser.add_argument("--format", choices=sorted(_FORMATS), help="default: by the name of --out, else md")
    parser.add_argument("--out", metavar="FILE", type=Path, help="report file; default: standard output")
    parser.add_argument("--changelog", action="store_true", help="write a draft of a changelog entry")
    parser.add_argument("--app", metavar="PATH", type=Path, nargs="+", help="files and directories of an app to check")
    parser.add_argument(
        "--package", metavar="NAME", default="klaviyo_client", help="package that the app imports (klaviyo_client)"
    )
    parser.add_argument(
        "--fail-on",
        choices=["breaking", "deprecating"],
        help="exit with 1 if there is such a change or a worse one; with --app: only if the app certainly uses it",
    )
    return parser


def _report(options: argparse.Namespace) -> Report:
    if not all(part.isidentifier() and not iskeyword(part) for part in options.package.split(".")):
        raise CodegenError(f"--package {options.package!r} is not a dotted Python name")
    old, new = read_surfaces(_source(options.old), _source(options.new), _SPEC / "overlay.yaml")
    report = make_report(old, new, dt.datetime.now(dt.UTC).date())
    report = attrs.evolve(report, notes=(*report.notes, *_promoted(old, new, options.new)))
    return report if options.app is None else scan(report, old, options.app, options.package)


def _promoted(old: Surface, new: Surface, given: str) -> Iterator[str]:
    """A note on new operations that the beta of the old revision has, if its facts are in ``spec/``."""
    path = _SPEC / f"{old.revision}.pre.json"
    if is_beta(old.revision) or is_beta(new.revision) or not path.is_file():
        return
    beta = [f"{method.upper()} {path}" for path, method, _ in facts.operations(load(str(path)).document)]
    known = {operation.endpoint for operation in old.operations.values()}
    added = [operation.endpoint for operation in new.operations.values() if operation.endpoint not in known]
    if found := promoted(beta, added):
        yield f"{told_of(len(found), path.stem, given)}."


def _source(given: str) -> str:
    """The document for ``given``, a revision, path or URL."""
    if Path(given).exists():
        return given
    try:
        lifecycle(given)
    except ValueError:
        return given
    path = _SPEC / f"{given}.json"
    if not path.is_file():
        there = ", ".join(sorted(path.stem for path in _SPEC.glob("????-??-??*.json"))) or "none"
        raise CodegenError(
            f"revision {given} is not in spec/ (there: {there}); "
            "import it with scripts/import_spec.py, or give the path or URL of its document"
        )
    return str(path)


def _format(options: argparse.Namespace) -> str:
    if options.format is not None:
        return str(options.format)
    ending = "" if options.out is None else options.out.suffix.lower().removeprefix(".")
    return {"htm": "html", "html": "html", "json": "json"}.get(ending, "md")


def _summary(report: Report, path: Path) -> str:
    counts = ", ".join(f"{count} {severity}" for severity, count in report.counts().items())
    uses = "" if report.uses is None else f"; {sum(map(len, report.uses.values()))} uses in {report.files} files"
    return f"{path}: {report.old.name} to {report.new.name}: {counts}{uses}"


def _exit_code(report: Report, options: argparse.Namespace) -> int:
    if options.fail_on is None:
        return 0
    worst = report.worst(in_app=options.app is not None)
    return int(worst is not None and worst.rank <= Severity(options.fail_on).rank)


if __name__ == "__main__":
    sys.exit(main())
