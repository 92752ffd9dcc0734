"""The request to the pipeline."""

from __future__ import annotations

from pathlib import Path

import attrs

from .load.download import Network, is_url, shown

__all__ = ["OWN_RUNTIME", "Request"]

OWN_RUNTIME = ".runtime"
"""The runtime of a package with its own copy."""


@attrs.frozen
class Request:
    """What to render.

    Attributes:
        spec: path or URL of a document, official or facts; ``None`` for the official one of ``revision``.
        out: directory of the package.
        package: its dotted name, for docstrings.
        overlay: the overlay file.
        words: the file of our own words on operations; ``None`` for no words.
        lock: the lock of names; ``None`` for a package without users.
        descriptions: whether the official texts go into docstrings.
        accept_names: whether names may differ from the lock.
        report: file for messages of the passes; ``None`` for no report.
        revision: the document must be Klaviyo's, of this revision; ``None`` for any document.
        network: how to download.
        keep: directory for the facts as ``<revision>.json``; ``None`` to keep none.
        templates: a directory of the user's templates.
        verify: whether to check strict types and run the contract tests.
        lenient_overlay: whether to leave out actions of the overlay that match nothing.
        dry_run: whether to stop before the old package is replaced.
        runtime: module of the runtime, relative to the package: ``.runtime`` is its own copy,
            ``..runtime`` that of the package around it, ``acme.runtime`` another one.
        only: the tags to render; empty for all operations.
        names_from: the lock of another package, whose names this one has for the same things.
        nested: packages inside ``out``, of other documents. They are rendered and replaced together with it; their own
            ``report``, ``verify`` and ``dry_run`` do not count.
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
    lenient_overlay: bool = False
    dry_run: bool = False
    runtime: str = OWN_RUNTIME
    nested: tuple[Request, ...] = ()
    words: Path | None = None
    only: tuple[str, ...] = ()
    names_from: Path | None = None

    @property
    def origin(self) -> str:
        """The source of the document, without secrets of a URL."""
        if self.spec is None:
            return f"revision {self.revision}"
        return (shown(self.spec) if is_url(self.spec) else self.spec).partition("?")[0].rstrip("/").rpartition("/")[2]
