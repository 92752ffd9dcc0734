"""What is asked of the pipeline, and what came out."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

import attrs

from .load.download import Network, is_url, shown
from .render.views.view_objects import OWN_RUNTIME
from .runtime.api_revision import lifecycle
from .schema.normalised import Normalised

__all__ = ["Request", "Say", "Summary", "detail", "stage"]

Say: TypeAlias = Callable[[str], None]


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

    @property
    def revision(self) -> str:
        """The revision that was rendered."""
        return str(self.normalised.document["info"]["version"])

    def __str__(self) -> str:
        return "\n".join([self._line(), *map(str, self.nested)])

    def _line(self) -> str:
        components = self.normalised.document["components"]["schemas"].values()
        models = sum(1 for schema in components if "properties" in schema)
        enums = sum(1 for schema in components if "enum" in schema)
        return (
            f"revision {self.revision}: {len(self.normalised.operations)} operations, "
            f"{models:,} models, {enums} enums, {self.lines:,} lines in {self.files} files, {self.seconds:.1f} s; "
            f"{lifecycle(self.revision).describe()}"
        )

    def text(self) -> bytes:
        """The report as a file."""
        return ("\n".join([str(self), *self.report]) + "\n").encode()


@contextmanager
def stage(name: str, say: Say) -> Generator[None, None, None]:
    """A stage of the pipeline; when it is done, a line says how long it took."""
    began = time.perf_counter()
    yield
    say(f"  {name:<10} {time.perf_counter() - began:6.2f} s")


def detail(say: Say, text: str) -> None:
    """More about the stage before it, or after it."""
    say(f"             {text}")
