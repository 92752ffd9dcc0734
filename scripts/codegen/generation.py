"""The pipeline: from a document to a package on disk."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import attrs

from . import facts, overlay, prose, verify
from .custom import read_custom
from .download import Network, UnreachableError, is_url
from .errors import CodegenError
from .manifest import document_file, hash_contents, hash_files, manifest_file
from .naming import changes, current_names, dump_lock, load_lock
from .normalise import Normalised, normalise
from .output import MANIFEST, check_replaceable, differences, replace, staging, write_files
from .parser import parse
from .render import TEMPLATES, render, tidy
from .revisions import check_klaviyo, check_revision, load_official, revision_of
from .signatures import readable
from .source import JsonObject, Source, load
from .views import build_views

__all__ = ["Request", "Summary", "check", "generate"]

Say = Callable[[str], None]


@attrs.frozen
class Request:
    """What to render.

    Attributes:
        spec: path or URL of a document, official or facts; ``None`` for the official one of ``revision``.
        out: directory of the package.
        package: its dotted name, for docstrings.
        overlay: the overlay file.
        lock: the lock of names; ``None`` for a package that nobody imports yet.
        descriptions: whether the official texts go into docstrings.
        accept_names: whether names may differ from the lock.
        report: file for what the passes noticed; ``None`` for nowhere.
        revision: the document must be Klaviyo's, and of this revision; ``None`` for any document.
        network: how to download.
        keep: directory that gets the facts as ``<revision>.json``; ``None`` to keep none.
        templates: a directory of the user's own templates.
        verify: whether the package must pass strict types and the contract tests.
        dry_run: whether to stop before the package takes the place of the old one.
    """

    spec: str | None
    out: Path
    package: str
    overlay: Path
    lock: Path | None = None
    descriptions: bool = False
    accept_names: bool = False
    report: Path | None = None
    revision: str | None = None
    network: Network = attrs.field(factory=Network)
    keep: Path | None = None
    templates: Path | None = None
    verify: bool = False
    dry_run: bool = False


@attrs.frozen
class Summary:
    """What came out.

    Attributes:
        normalised: the document that was rendered.
        lines: lines of Python.
        files: files of Python.
        seconds: time of the whole run.
        report: what the passes and the overlay had to say.
        drift: for a check, the files that are not what they should be.
    """

    normalised: Normalised
    lines: int
    files: int
    seconds: float
    report: list[str]
    drift: list[str]

    @property
    def revision(self) -> str:
        """The revision that was rendered."""
        return str(self.normalised.document["info"]["version"])

    def __str__(self) -> str:
        components = self.normalised.document["components"]["schemas"].values()
        models = sum(1 for schema in components if "properties" in schema)
        enums = sum(1 for schema in components if "enum" in schema)
        return (
            f"revision {self.revision}: {len(self.normalised.operations)} operations, "
            f"{models:,} models, {enums} enums, {self.lines:,} lines in {self.files} files, {self.seconds:.1f} s"
        )

    def text(self) -> bytes:
        """The report as a file."""
        return ("\n".join([str(self), *self.report]) + "\n").encode()


@attrs.frozen
class _Rendered:
    """A finished package in a directory of its own, and what goes with it."""

    package: Path
    summary: Summary
    names: dict[str, str]
    facts: bytes


def generate(request: Request, say: Say) -> Summary:
    """Render the package and put it in the place of the old one.

    Raises:
        CodegenError: the input cannot be used, the package does not pass, or the output cannot be written. Nothing has
            changed on disk, but that the report tells what a package did not pass.
    """
    with ExitStack() as stack:
        if request.verify:
            verify.check_tools()
        made = stack.enter_context(_rendered(request, say))
        summary = made.summary
        if request.verify:
            try:
                _verify(made.package, request, say)
            except verify.VerificationError as error:
                raise _reported(request, summary, error) from None
        successors: dict[Path, Path] = {}
        if not request.dry_run:
            successors[request.out] = made.package
            if request.lock is not None:
                successors[request.lock] = _staged(stack, request.lock, dump_lock(made.names))
            if request.keep is not None:
                kept = request.keep / f"{summary.revision}.json"
                successors[kept] = _staged(stack, kept, made.facts)
        if request.report is not None:
            successors[request.report] = _staged(stack, request.report, summary.text())
        with _stage("report" if request.dry_run else "swap", say):
            replace(successors)
        return summary


def check(request: Request, say: Say) -> Summary:
    """Render the package beside the old one and compare the two; nothing on disk changes but the report.

    Raises:
        CodegenError: the input cannot be used.
    """
    with ExitStack() as stack:
        made = stack.enter_context(_rendered(request, say))
        with _stage("compare", say):
            drift = differences(made.package, request.out) if request.out.is_dir() else [f"{request.out}: missing"]
            if request.lock is not None and load_lock(request.lock) != made.names:
                drift.append(f"{request.lock.name}: differs")
        summary = attrs.evolve(made.summary, drift=drift)
        if request.report is not None:
            replace({request.report: _staged(stack, request.report, summary.text())})
        return summary


def _verify(package: Path, request: Request, say: Say) -> None:
    _detail(say, "verifying, which takes longer than all the rest")
    with verify.copied(package) as directory:
        with _stage("types", say):
            verify.types(directory, with_ext=request.lock is not None)
        with _stage("contract", say):
            passed = verify.contract(directory)
        _detail(say, passed)


def _reported(request: Request, summary: Summary, error: verify.VerificationError) -> CodegenError:
    """``error``, after all that the tool said went to the report."""
    if request.report is None:
        return error
    with ExitStack() as stack:
        text = summary.text() + f"\n{error}\n\n{error.details}".encode()
        replace({request.report: _staged(stack, request.report, text)})
    return CodegenError(f"{error.message}; all of it: {request.report}")


def _staged(stack: ExitStack, path: Path, content: bytes) -> Path:
    """A file with ``content`` that can take the place of ``path`` until ``stack`` is closed."""
    new = stack.enter_context(staging(path))
    write_files(new.parent, {new.name: content})
    return new


def _load(request: Request) -> Source:
    if request.revision is None:
        assert request.spec is not None
        return load(request.spec, request.network)
    try:
        source = (
            load(request.spec, request.network) if request.spec else load_official(request.revision, request.network)
        )
    except UnreachableError as error:
        kept = request.keep and request.keep / f"{request.revision}.json"
        example = f", such as {kept}" if kept and kept.exists() else ""
        message = f"{error.message}; offline, --source takes the document as a file{example}"
        raise CodegenError(message, source=error.source) from None
    try:
        check_klaviyo(source.document)
        check_revision(source.document, request.revision)
    except CodegenError as error:
        raise error.of(source.name) from None
    return source


def _facts(request: Request, source: Source, report: list[str]) -> tuple[JsonObject, bytes]:
    """What the pipeline works on, and what is kept of it."""
    document = facts.extract(source.document)
    facts.check(document)
    content = facts.dump(document)
    if request.keep is not None:
        kept = request.keep / f"{revision_of(document)}.json"
        if kept.exists() and kept.read_bytes() != content:
            report.append(f"{kept.name}: Klaviyo's document is not what it was when it was imported last")
    if request.descriptions:
        prose.attach(document, source.document)
    return document, content


@contextmanager
def _rendered(request: Request, say: Say) -> Generator[_Rendered, None, None]:
    """The finished package in a directory of its own, which is gone afterwards unless it was moved."""
    began = time.perf_counter()
    report: list[str] = []
    check_replaceable(request.out)
    if request.report is not None and request.out in request.report.parents:
        raise CodegenError("would lie in the package, which is replaced as a whole", source=str(request.report))
    custom = None if request.templates is None else read_custom(request.templates, TEMPLATES)
    with _stage("load", say):
        source = _load(request)
    if request.revision is not None or is_url(source.name):
        report.append(f"{source.name}: {source.size:,} bytes, sha256 {source.sha256}")
        _detail(say, report[-1])
    try:
        with _stage("facts", say):
            document, facts_bytes = _facts(request, source, report)
        with _stage("overlay", say):
            document, log = overlay.apply(document, overlay.load(request.overlay))
            report += [line for line in log if "matches nothing" in line]
        with _stage("normalise", say):
            normalised = normalise(document)
            report += normalised.report
        names = current_names(normalised)
        if request.lock is not None:
            _check_names(request, names, report)
        with _stage("parse", say):
            parsed = parse(readable(normalised))
            views = build_views(normalised, parsed, request.package)
    except CodegenError as error:
        raise error.of(source.name) from error
    except RecursionError:
        raise CodegenError("a schema is nested too deeply", source=source.name) from None
    if custom is not None:
        _detail(say, str(custom))
        report.append(str(custom))
    with _stage("render", say):
        files = render(views, custom)
        files["document.json"] = document_file(document)
        files[MANIFEST] = manifest_file(
            normalised,
            facts=facts_bytes,
            overlay=request.overlay.read_bytes(),
            templates=hash_files([TEMPLATES]),
            custom=None if custom is None else hash_contents(custom.contents),
        )
    with staging(request.out) as new:
        write_files(new, files)
        with _stage("format", say):
            tidy(new)
        sources = [path.read_bytes() for path in sorted(new.rglob("*.py"))]
        lines = sum(content.count(b"\n") for content in sources)
        summary = Summary(normalised, lines, len(sources), time.perf_counter() - began, report, [])
        yield _Rendered(new, summary, names, facts_bytes)


def _check_names(request: Request, names: dict[str, str], report: list[str]) -> None:
    assert request.lock is not None
    changed = changes(load_lock(request.lock), names)
    report += changed
    if changed and not request.accept_names:
        shown = "; ".join(changed[:3]) + (f"; and {len(changed) - 3} more" if len(changed) > 3 else "")
        raise CodegenError(f"names that users import would change ({shown}); --accept-names takes the new ones")


@contextmanager
def _stage(name: str, say: Say) -> Generator[None, None, None]:
    """A stage of the pipeline; when it is done, a line says how long it took."""
    began = time.perf_counter()
    yield
    say(f"  {name:<10} {time.perf_counter() - began:6.2f} s")


def _detail(say: Say, text: str) -> None:
    """More about the stage before it, or after it."""
    say(f"             {text}")
