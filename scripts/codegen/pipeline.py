"""The pipeline: from documents to a package on disk."""

from __future__ import annotations

import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import attrs

from . import package_checks
from .input_error import CodegenError
from .names.lock import dump_lock, load_lock
from .rebuilt import replacement
from .render.custom_templates import read_custom
from .render.package import Made, make
from .render.rendered_files import our_files, tidy
from .render.swap import check_replaceable, differences, replace, staging, write_files
from .render_request import Request
from .render_stages import Say, detail, ended, stage
from .render_summary import Summary

__all__ = ["Request", "Summary", "check", "generate"]


@attrs.frozen
class _Rendered:
    """A finished package in a temporary directory, and its other files."""

    package: Path
    summary: Summary
    parts: tuple[Made, ...]


def generate(request: Request, say: Say) -> Summary:
    """Render the package and replace the old one.

    Raises:
        CodegenError: the input cannot be used, the package fails its checks, or the output cannot be written. Only the
            report has changed on disk.
    """
    with ExitStack() as stack:
        if request.verify:
            package_checks.check_tools()
        rendered = stack.enter_context(_rendered(request, say))
        summary = rendered.summary
        for part in rendered.parts:
            _say_replacement(part, request, say)
        if request.verify:
            try:
                losses = _verify(rendered.package, request, say)
                summary = attrs.evolve(summary, report=[*losses, *summary.report])
            except package_checks.VerificationError as error:
                raise _reported(request, summary, error) from None
        successors: dict[Path, Path] = {}
        if not request.dry_run:
            successors[request.out] = rendered.package
            for part in rendered.parts:
                successors |= {path: _staged(stack, path, content) for path, content in _beside(part).items()}
        if request.report is not None:
            successors[request.report] = _staged(stack, request.report, summary.text())
        with stage("report" if request.dry_run else "swap", say):
            replace(successors)
        return summary


def _say_replacement(part: Made, request: Request, say: Say) -> None:
    """Where the facts in ``spec/`` were rebuilt, say what the new document changes, and write it beside the report."""
    keep, report = part.request.keep, request.report
    if keep is None or report is None:
        return
    kept = keep / f"{part.normalised.document['info']['version']}.json"
    found = replacement(kept, part.facts, request.overlay)
    if found is not None:
        path = report.with_name(f"rebuilt-{kept.stem}.md")
        with ExitStack() as stack:
            replace({path: _staged(stack, path, found.text())})
        say(f"{kept.name} {found}; see {path}")


def check(request: Request, say: Say) -> Summary:
    """Render the package and compare it with the old one; only the report changes on disk.

    Raises:
        CodegenError: the input cannot be used.
    """
    with ExitStack() as stack:
        rendered = stack.enter_context(_rendered(request, say))
        with stage("compare", say):
            drift = differences(rendered.package, request.out) if request.out.is_dir() else [f"{request.out}: missing"]
            locks = {part.request.lock: part.names for part in rendered.parts if part.request.lock is not None}
            drift += [f"{lock.name}: differs" for lock, names in locks.items() if load_lock(lock) != names]
        summary = attrs.evolve(rendered.summary, drift=drift)
        if request.report is not None:
            replace({request.report: _staged(stack, request.report, summary.text())})
        return summary


def _beside(part: Made) -> dict[Path, bytes]:
    """The files of a package outside of it: its lock, and its facts."""
    request = part.request
    found = {} if request.lock is None else {request.lock: dump_lock(part.names)}
    if request.keep is not None:
        found[request.keep / f"{part.normalised.document['info']['version']}.json"] = part.facts
    return found


def _verify(package: Path, request: Request, say: Say) -> tuple[str, ...]:
    """Run the checks; what ``klaviyo_ext`` cannot do with the package."""
    losses: tuple[str, ...] = ()
    detail(say, "verifying, which takes longer than all the rest")
    with_ext = request.lock is not None
    # Each of the first two takes one core, and the contract tests take all.
    with package_checks.copied(package) as directory, ThreadPoolExecutor(1) as pool:
        sent = pool.submit(_own_requests, directory) if with_ext else None
        with stage("types", say):
            package_checks.types(directory, with_ext=with_ext)
        if sent is not None:
            found, seconds = sent.result()
            ended("requests", seconds, say)
            detail(say, found.passed)
            losses = found.losses
            if losses:
                detail(say, "WARNING: klaviyo_ext can do less with this package. Calls that need this raise an error:")
            for line in losses:
                detail(say, f"  {line.removeprefix('klaviyo_ext loses: ')}")
        with stage("contract", say):
            passed = package_checks.contract(directory)
        detail(say, passed)
    return losses


def _own_requests(directory: Path) -> tuple[package_checks.OwnRequests, float]:
    """What the stage says, and its seconds: it runs beside another one."""
    began = time.perf_counter()
    return package_checks.own_requests(directory), time.perf_counter() - began


def _reported(request: Request, summary: Summary, error: package_checks.VerificationError) -> CodegenError:
    """Write the output of the tool to the report, and return ``error`` with its path."""
    if request.report is None:
        return error
    with ExitStack() as stack:
        text = summary.text() + f"\n{error}\n\n{error.details}".encode()
        replace({request.report: _staged(stack, request.report, text)})
    return CodegenError(f"{error.message}; see {request.report}")


def _staged(stack: ExitStack, path: Path, content: bytes) -> Path:
    """A temporary file with ``content`` to replace ``path``; removed when ``stack`` is closed."""
    new = stack.enter_context(staging(path))
    write_files(new.parent, {new.name: content})
    return new


@contextmanager
def _rendered(request: Request, say: Say) -> Generator[_Rendered, None, None]:
    """The finished package in a temporary directory, which is removed afterwards unless it was moved."""
    check_replaceable(request.out)
    if request.report is not None:
        _check_report(request.report, request.out)
    custom = None if request.templates is None else read_custom(request.templates, our_files())
    if custom is not None:
        detail(say, str(custom))
    parts = [make(request, custom, say)]
    for inner in request.nested:
        say(f"{inner.package} from {inner.origin}")
        parts.append(make(inner, custom, say))
    with staging(request.out) as new:
        places = {new / part.request.out.relative_to(request.out): part for part in parts}
        for place, part in places.items():
            write_files(place, part.files)
        began = time.perf_counter()
        with stage("format", say):
            tidy(new)
        seconds = time.perf_counter() - began
        summaries = [_summary(part, place, set(places) - {place}) for place, part in places.items()]
        summary = attrs.evolve(
            summaries[0],
            nested=tuple(summaries[1:]),
            seconds=summaries[0].seconds + seconds,
            report=[*([str(custom)] if custom else []), *(line for one in summaries for line in one.report)],
        )
        yield _Rendered(new, summary, tuple(parts))


def _check_report(report: Path, package: Path) -> None:
    """Check that ``report`` may be replaced by a file.

    Raises:
        CodegenError: it is a directory, or part of the package.
    """
    if report.is_dir():
        raise CodegenError("is a directory; give the report the name of a file", source=str(report))
    if package in (report, *report.parents):
        raise CodegenError("must not be in the package, which is replaced as a whole", source=str(report))


def _summary(made: Made, place: Path, others: set[Path]) -> Summary:
    """The summary of ``made`` at ``place``, without the nested packages ``others``."""
    inner = [other for other in others if place in other.parents]
    paths = [path for path in sorted(place.rglob("*.py")) if not any(other in path.parents for other in inner)]
    lines = sum(path.read_bytes().count(b"\n") for path in paths)
    return Summary(made.normalised, lines, len(paths), made.seconds, made.report, [])
