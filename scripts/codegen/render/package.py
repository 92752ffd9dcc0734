"""Render the files of one package from a document. They are not formatted or written yet."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import attrs

from .. import overlay, own_words
from ..input_error import CodegenError
from ..load import facts, prose
from ..load.download import UnreachableError, is_url
from ..load.lowering import lower
from ..load.published import check_klaviyo, check_revision, load_official, revision_of
from ..load.source import JsonObject, Source, load
from ..load.unread import unread
from ..names.kept_names import keep_names
from ..names.lock import load_lock
from ..names.public_names import Names, current_names
from ..names.renamed import Settled, brief, refusal, settle
from ..normalise import normalise
from ..part_of_document import only
from ..render_request import Request
from ..render_stages import Say, detail, stage
from ..schema.normalised import Normalised
from ..types.parser import parse
from .custom_templates import Custom
from .manifest import document_file, hash_contents, hash_files, manifest_file
from .rendered_files import SHARED_RUNTIME, TEMPLATES, render
from .swap import MANIFEST
from .views import build_views, with_old_names

__all__ = ["Made", "make"]

_MANY = 20


@attrs.frozen
class Made:
    """The files of a package, and their context.

    Attributes:
        request: the request.
        normalised: the document that was rendered.
        files: content of each file by its path in the package, without those of nested packages.
        names: the public names.
        facts: the document as it is kept in ``spec/``.
        report: messages of the passes and the overlay.
        seconds: how long it took.
    """

    request: Request
    normalised: Normalised
    files: dict[str, bytes]
    names: Names
    facts: bytes
    report: list[str]
    seconds: float


def make(request: Request, custom: Custom | None, say: Say) -> Made:
    """The files of one package, without nested packages; ``custom`` templates take precedence over ours.

    Raises:
        CodegenError: the document, the overlay, the lock or a template cannot be used.
    """
    began = time.perf_counter()
    report: list[str] = []
    with stage("load", say):
        source = _load(request)
    if request.revision is not None or is_url(source.name):
        report.append(f"{source.name}: {source.size:,} bytes, sha256 {source.sha256}")
        detail(say, report[-1])
    try:
        with stage("facts", say):
            document, facts_bytes = _facts(request, source, report)
        with stage("overlay", say):
            document, log = overlay.apply(
                document, overlay.load(request.overlay), partial=request.lenient_overlay, kept=_kept(request.overlay)
            )
            missed = [line for line in log if "matches nothing" in line]
            report += [*missed, *(line for line in log if "is satisfied" in line)]
        if missed and request.lenient_overlay:
            detail(say, f"WARNING: {len(missed)} actions of the overlay were left out, and what they correct is wrong:")
            for line in missed:
                detail(say, f"  {line}")
        with stage("normalise", say):
            if request.only:
                document = only(document, request.only)
            locked = None if request.lock is None else load_lock(request.lock)
            model = locked if request.names_from is None else load_lock(request.names_from)
            normalised = keep_names(normalise(document), model)
            report += normalised.report
            words = own_words.load(request.words) if request.words and own_words.concerns(document) else None
            if words is not None:
                own_words.attach(normalised, words)
        with stage("parse", say):
            nested = tuple(inner.out.name for inner in request.nested)
            views = build_views(normalised, parse(normalised), request.package, request.runtime, nested)
            if words is not None:
                report += own_words.check(normalised, words, views.arguments(), committed=request.revision is None)
            settled = settle(locked, current_names(normalised, views.arguments()))
            report += settled.report
            _check_names(request, settled)
            views = with_old_names(views, {old: alias.now for old, alias in settled.names.aliases.items()})
        for line in (*brief(settled.changes), *_bodies(normalised.report)):
            detail(say, line)
    except CodegenError as error:
        raise error.of(source.name) from error
    except RecursionError:
        raise CodegenError("a schema is nested too deeply", source=source.name) from None
    with stage("render", say):
        files = render(views, custom)
        files["document.json"] = document_file(document)
        files[MANIFEST] = manifest_file(
            normalised,
            facts=facts_bytes,
            overlay=request.overlay.read_bytes(),
            words=request.words.read_bytes() if request.words and words is not None else None,
            templates=hash_files([TEMPLATES, SHARED_RUNTIME]),
            custom=None if custom is None else hash_contents(custom.contents),
            rebuilt_from=facts.rebuilt_from(document),
        )
    return Made(request, normalised, files, settled.names, facts_bytes, report, time.perf_counter() - began)


def _bodies(report: list[str]) -> list[str]:
    """The lines for a console about requests and responses that have another type than JSON:API documents have."""
    found = [line for line in report if line.startswith(("request: ", "response: "))]
    more = [f"{len(found) - _MANY} more such lines are in the report"] if len(found) > _MANY else []
    return [*found[:_MANY], *more]


def _kept(overlay_file: Path) -> Iterator[JsonObject]:
    """The facts of other revisions, beside the overlay."""
    for path in sorted(overlay_file.parent.glob("????-??-??*.json")):
        yield load(str(path)).document


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
        message = f"{error.message}; to work offline, pass the file with --source{example}"
        raise CodegenError(message, source=error.source) from None
    try:
        check_klaviyo(source.document)
        check_revision(source.document, request.revision)
    except CodegenError as error:
        raise error.of(source.name) from None
    return source


def _facts(request: Request, source: Source, report: list[str]) -> tuple[JsonObject, bytes]:
    """The document for the pipeline, and the facts to keep."""
    document = facts.extract(source.document)
    facts.check(document)
    report += unread(source.document)
    content = facts.dump(document)
    if request.keep is not None:
        kept = request.keep / f"{revision_of(document)}.json"
        if kept.exists() and kept.read_bytes() != content:
            origin = facts.rebuilt_from(json.loads(kept.read_bytes()))
            was = (
                "what it was when it was imported last" if origin is None else f"the one that was rebuilt from {origin}"
            )
            report.append(f"{kept.name}: Klaviyo's document is not {was}")
    if request.descriptions:
        prose.attach(document, lower(source.document)[0])
    return document, content


def _check_names(request: Request, settled: Settled) -> None:
    if settled.changes.renamed and not request.accept_names:
        raise refusal(settled.changes, settled.names.revision)
