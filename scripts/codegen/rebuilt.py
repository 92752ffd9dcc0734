"""What Klaviyo's own document changes, where the one in ``spec/`` was rebuilt from something else."""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from pathlib import Path

import attrs

from .changes import Report, make_report, render_md
from .changes.surfaces import read_surfaces
from .load import facts

__all__ = ["Replacement", "replacement"]


@attrs.frozen
class Replacement:
    """A rebuilt document, and the one that takes its place.

    Attributes:
        origin: what the old one was rebuilt from.
        report: what differs for code, from the old one to the new one.
    """

    origin: str
    report: Report

    def __str__(self) -> str:
        counts = ", ".join(f"{count} {severity}" for severity, count in self.report.counts().items() if count)
        return f"was rebuilt from {self.origin}; the new document differs from it: {counts or 'nothing that code sees'}"

    def text(self) -> bytes:
        """The report as Markdown."""
        return render_md(self.report).encode()


def replacement(kept: Path, new: bytes, overlay: Path) -> Replacement | None:
    """The replacement of the facts at ``kept`` by ``new`` ones; ``None`` if those were not rebuilt, or these are, too.

    Raises:
        CodegenError: the old facts cannot be used.
    """
    if not kept.exists():
        return None
    origin = facts.rebuilt_from(json.loads(kept.read_bytes()))
    if origin is None or facts.rebuilt_from(json.loads(new)) is not None:
        return None
    with tempfile.TemporaryDirectory(prefix="rebuilt-") as directory:
        path = Path(directory, kept.name)
        path.write_bytes(new)
        old, found = read_surfaces(str(kept), str(path), overlay)
    return Replacement(origin, make_report(old, found, dt.datetime.now(dt.UTC).date()))
