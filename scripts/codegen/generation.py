"""The pipeline: from a document to a package on disk."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import attrs

from . import facts, overlay, prose
from .errors import CodegenError
from .keeping import keep_names
from .lock import dump_lock, load_lock
from .manifest import document_file, hash_files, manifest_file
from .naming import Names, current_names
from .normalise import Normalised, normalise
from .output import MANIFEST, check_replaceable, differences, replace, staging, write_files
from .parser import parse
from .renaming import Settled, refusal, settle
from .render import TEMPLATES, render, tidy
from .signatures import readable
from .source import load
from .views import build_views, with_old_names

__all__ = ["Request", "Summary", "check", "generate"]

Say = Callable[[str], None]


@attrs.frozen
class Request:
    """What to render.

    Attributes:
        spec: path or URL of a document, official or facts.
        out: directory of the package.
        package: its dotted name, for docstrings.
        overlay: the overlay file.
        lock: the lock of names; ``None`` for a package that nobody imports yet.
        descriptions: whether the official texts go into docstrings.
        accept_names: whether names may differ from the lock.
        report: file for what the passes noticed; ``None`` for nowhere.
    """

    spec: str
    out: Path
    package: str
    overlay: Path
    lock: Path | None = None
    descriptions: bool = False
    accept_names: bool = False
    report: Path | None = None


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

    def __str__(self) -> str:
        components = self.normalised.document["components"]["schemas"].values()
        models = sum(1 for schema in components if "properties" in schema)
        enums = sum(1 for schema in components if "enum" in schema)
        return (
            f"revision {self.normalised.document['info']['version']}: {len(self.normalised.operations)} operations, "
            f"{models:,} models, {enums} enums, {self.lines:,} lines in {self.files} files, {self.seconds:.1f} s"
        )

    def text(self) -> bytes:
        """The report as a file."""
        return ("\n".join([str(self), *self.report]) + "\n").encode()


def generate(request: Request, say: Say) -> Summary:
    """Render the package and put it in the place of the old one.

    Raises:
        CodegenError: the input cannot be used, or the output cannot be written. Nothing has changed on disk.
    """
    with ExitStack() as stack:
        new, summary, names = stack.enter_context(_rendered(request, say))
        successors = {request.out: new}
        if request.lock is not None:
            successors[request.lock] = _staged(stack, request.lock, dump_lock(names))
        if request.report is not None:
            successors[request.report] = _staged(stack, request.report, summary.text())
        with _stage("swap", say):
            replace(successors)
        return summary


def check(request: Request, say: Say) -> Summary:
    """Render the package beside the old one and compare the two; nothing on disk changes but the report.

    Raises:
        CodegenError: the input cannot be used.
    """
    with ExitStack() as stack:
        new, summary, names = stack.enter_context(_rendered(request, say))
        with _stage("compare", say):
            drift = differences(new, request.out) if request.out.is_dir() else [f"{request.out}: missing"]
            if request.lock is not None and load_lock(request.lock) != names:
                drift.append(f"{request.lock.name}: differs")
        summary = attrs.evolve(summary, drift=drift)
        if request.report is not None:
            replace({request.report: _staged(stack, request.report, summary.text())})
        return summary


def _staged(stack: ExitStack, path: Path, content: bytes) -> Path:
    """A file with ``content`` that can take the place of ``path`` until ``stack`` is closed."""
    new = stack.enter_context(staging(path))
    write_files(new.parent, {new.name: content})
    return new


@contextmanager
def _rendered(request: Request, say: Say) -> Generator[tuple[Path, Summary, Names], None, None]:
    """The finished package in a directory of its own, which is gone afterwards unless it was moved."""
    began = time.perf_counter()
    report: list[str] = []
    check_replaceable(request.out)
    if request.report is not None and request.out in request.report.parents:
        raise CodegenError("would lie in the package, which is replaced as a whole", source=str(request.report))
    with _stage("load", say):
        source = load(request.spec)
    try:
        with _stage("facts", say):
            document = facts.extract(source.document)
            facts.check(document)
            facts_bytes = facts.dump(document)
            if request.descriptions:
                prose.attach(document, source.document)
        with _stage("overlay", say):
            document, log = overlay.apply(document, overlay.load(request.overlay))
            report += [line for line in log if "matches nothing" in line]
        with _stage("normalise", say):
            locked = None if request.lock is None else load_lock(request.lock)
            normalised = keep_names(normalise(document), locked)
            report += normalised.report
        with _stage("parse", say):
            parsed = parse(readable(normalised))
            views = build_views(normalised, parsed, request.package)
            settled = settle(locked, current_names(normalised, views))
            report += settled.report
            _check_names(request, settled)
            views = with_old_names(views, {old: alias.now for old, alias in settled.names.aliases.items()})
    except CodegenError as error:
        raise error.of(source.name) from error
    except RecursionError:
        raise CodegenError("a schema is nested too deeply", source=source.name) from None
    with _stage("render", say):
        files = render(views)
        files["document.json"] = document_file(document)
        files[MANIFEST] = manifest_file(
            normalised,
            facts=facts_bytes,
            overlay=request.overlay.read_bytes(),
            templates=hash_files([TEMPLATES]),
        )
    with staging(request.out) as new:
        write_files(new, files)
        with _stage("format", say):
            tidy(new)
        sources = [path.read_bytes() for path in sorted(new.rglob("*.py"))]
        lines = sum(content.count(b"\n") for content in sources)
        summary = Summary(normalised, lines, len(sources), time.perf_counter() - began, report, [])
        yield new, summary, settled.names


def _check_names(request: Request, settled: Settled) -> None:
    if settled.changes.renamed and not request.accept_names:
        raise CodegenError(refusal(settled.changes, settled.names.revision))


@contextmanager
def _stage(name: str, say: Say) -> Generator[None, None, None]:
    """A stage of the pipeline; when it is done, a line says how long it took."""
    began = time.perf_counter()
    yield
    say(f"  {name:<10} {time.perf_counter() - began:6.2f} s")
