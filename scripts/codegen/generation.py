"""The pipeline: from a document to a package on disk."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import attrs

from . import facts, overlay, prose
from .errors import CodegenError
from .lifecycle import lifecycle
from .manifest import document_file, hash_files, manifest_file
from .naming import changes, current_names, dump_lock, load_lock
from .normalise import Normalised, normalise
from .output import MANIFEST, check_replaceable, differences, replace, staging, write_files
from .parser import parse
from .render import OWN_RUNTIME, TEMPLATES, render, tidy
from .signatures import readable
from .source import load
from .views import build_views

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
        runtime: where the package finds the runtime, seen from its root: ``.runtime`` is a copy of its own,
            ``..runtime`` that of the package around it, ``acme.runtime`` another one.
        nested: packages inside ``out``, of other documents. They are made and replaced together with it; of their
            requests spec, out, package, overlay, lock and runtime count.
    """

    spec: str
    out: Path
    package: str
    overlay: Path
    lock: Path | None = None
    descriptions: bool = False
    accept_names: bool = False
    report: Path | None = None
    runtime: str = OWN_RUNTIME
    nested: tuple[Request, ...] = ()


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
        nested: the same of the nested packages; what they had to say is in ``report``, and their lines and files are
            not counted again.
    """

    normalised: Normalised
    lines: int
    files: int
    seconds: float
    report: list[str]
    drift: list[str]
    nested: tuple[Summary, ...] = ()

    def __str__(self) -> str:
        return "\n".join([self._line(), *(f"{one}" for one in self.nested)])

    def _line(self) -> str:
        components = self.normalised.document["components"]["schemas"].values()
        models = sum(1 for schema in components if "properties" in schema)
        enums = sum(1 for schema in components if "enum" in schema)
        revision = self.normalised.document["info"]["version"]
        return (
            f"revision {revision}: {len(self.normalised.operations)} operations, {models:,} models, {enums} enums, "
            f"{self.lines:,} lines in {self.files} files, {self.seconds:.1f} s; {lifecycle(revision)}"
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
        new, summary, locks = stack.enter_context(_rendered(request, say))
        successors = {request.out: new}
        for lock, names in locks.items():
            successors[lock] = _staged(stack, lock, dump_lock(names))
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
        new, summary, locks = stack.enter_context(_rendered(request, say))
        with _stage("compare", say):
            drift = differences(new, request.out) if request.out.is_dir() else [f"{request.out}: missing"]
            drift += [f"{lock.name}: differs" for lock, names in locks.items() if load_lock(lock) != names]
        summary = attrs.evolve(summary, drift=drift)
        if request.report is not None:
            replace({request.report: _staged(stack, request.report, summary.text())})
        return summary


def _staged(stack: ExitStack, path: Path, content: bytes) -> Path:
    """A file with ``content`` that can take the place of ``path`` until ``stack`` is closed."""
    new = stack.enter_context(staging(path))
    write_files(new.parent, {new.name: content})
    return new


@attrs.frozen
class _Made:
    """A package as files that are not yet formatted."""

    request: Request
    normalised: Normalised
    files: dict[str, bytes]
    names: dict[str, str]
    report: list[str]
    seconds: float


@contextmanager
def _rendered(request: Request, say: Say) -> Generator[tuple[Path, Summary, dict[Path, dict[str, str]]], None, None]:
    """The finished package in a directory of its own, which is gone afterwards unless it was moved."""
    check_replaceable(request.out)
    if request.report is not None and request.out in request.report.parents:
        raise CodegenError("would lie in the package, which is replaced as a whole", source=str(request.report))
    made = _make(request, say)
    nested: list[_Made] = []
    for inner in request.nested:
        say(f"{inner.package} from {Path(inner.spec).name}")
        nested.append(_make(inner, say))
    with staging(request.out) as new:
        places = {new / one.request.out.relative_to(request.out): one for one in (made, *nested)}
        for place, one in places.items():
            write_files(place, one.files)
        began = time.perf_counter()
        with _stage("format", say):
            tidy(new)
        seconds = time.perf_counter() - began
        summaries = [_summary(one, place, set(places) - {place}) for place, one in places.items()]
        summary = attrs.evolve(
            summaries[0],
            nested=tuple(summaries[1:]),
            seconds=summaries[0].seconds + seconds,
            report=[line for one in summaries for line in one.report],
        )
        yield new, summary, {one.request.lock: one.names for one in (made, *nested) if one.request.lock is not None}


def _make(request: Request, say: Say) -> _Made:
    """The files of one package, without those of its nested ones."""
    began = time.perf_counter()
    report: list[str] = []
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
            normalised = normalise(document)
            report += normalised.report
        names = current_names(normalised)
        if request.lock is not None:
            _check_names(request, names, report)
        with _stage("parse", say):
            parsed = parse(readable(normalised))
            nested = tuple(inner.out.name for inner in request.nested)
            views = build_views(normalised, parsed, request.package, request.runtime, nested)
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
    return _Made(request, normalised, files, names, report, time.perf_counter() - began)


def _summary(made: _Made, place: Path, others: set[Path]) -> Summary:
    """What ``made`` came to at ``place``, without what ``others`` hold that lie in it."""
    inner = [other for other in others if place in other.parents]
    paths = [path for path in sorted(place.rglob("*.py")) if not any(other in path.parents for other in inner)]
    lines = sum(path.read_bytes().count(b"\n") for path in paths)
    return Summary(made.normalised, lines, len(paths), made.seconds, made.report, [])


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
