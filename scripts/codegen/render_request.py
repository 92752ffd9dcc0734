"""What is asked of the pipeline."""

from __future__ import annotations

from pathlib import Path

import attrs

from .load.download import Network, is_url, shown

__all__ = ["OWN_RUNTIME", "Request"]

OWN_RUNTIME = ".runtime"
"""The runtime of a package that has a copy of its own."""


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
        runtime: where the package finds the runtime, seen from its root: ``.runtime`` is a copy of its own,
            ``..runtime`` that of the package around it, ``acme.runtime`` another one.
        nested: packages inside ``out``, of other documents. They are made and replaced together with it; their own
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
    dry_run: bool = False
    runtime: str = OWN_RUNTIME
    nested: tuple[Request, ...] = ()

    @property
    def origin(self) -> str:
        """Where the document comes from, without what a URL may hold that is secret."""
        if self.spec is None:
            return f"revision {self.revision}"
        return (shown(self.spec) if is_url(self.spec) else self.spec).partition("?")[0].rstrip("/").rpartition("/")[2]
