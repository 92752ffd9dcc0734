"""Size of the code that people write here, and what stands in it twice: now, and before the redesign."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from .peers import ROOT, tool
from .report import Report, Row

__all__ = ["measure"]

_WRITTEN = ("klaviyo_ext", "scripts", "templates/runtime")
_RENDERED = "klaviyo_ext/methods.py"
"""Not written by hand: scripts/render_methods.py renders it from the flows."""

_BEFORE = "b5310ca"
"""The last commit before the redesign."""

_DETECTOR = ("jscpd", "5.4.2")
_SMALLEST = ("--min-lines", "5", "--min-tokens", "50", "--mode", "weak", "--ignore", f"**/{_RENDERED}")
"""What counts as a duplicate; comments do not."""


def measure(report: Report) -> None:
    """Add the rows."""
    with _before() as before:
        if before is None:
            report.note(f"Hand-written code before the redesign: no commit {_BEFORE} here, so nothing to compare with.")
        counted = _count(ROOT)
        limit, extra = None, {}
        if before is not None:
            was = _count(before)
            limit, extra = float(was[1]), {"ours": f"{counted[0]} files; before: {was[1]:,} in {was[0]} files"}
        title = f"hand-written lines: {', '.join(_WRITTEN)}"
        report.add(Row(title, {"ours": float(counted[1])}, "{:,.0f}".format, limit, extra))
        try:
            _measure_duplicates(report, before)
        except (OSError, RuntimeError, subprocess.SubprocessError) as error:
            report.note(f"{_DETECTOR[0]} could not be had, and duplicates are not counted: {error}")


def _measure_duplicates(report: Report, before: Path | None) -> None:
    clones, lines = _duplicates(ROOT)
    limit, extra = None, f"{clones} places"
    if before is not None:
        was_clones, was_lines = _duplicates(before)
        limit, extra = float(was_lines), f"{extra}; before: {was_lines} in {was_clones}"
    report.note("Duplicates: two places with the same 5 lines and 50 tokens or more; comments do not count.")
    title = f"duplicated hand-written lines, found by {' '.join(_DETECTOR)}"
    report.add(Row(title, {"ours": float(lines)}, "{:,.0f}".format, limit, {"ours": extra}))


@contextmanager
def _before() -> Generator[Path | None]:
    """The code as it was before; ``None`` where the history is not at hand."""
    command = ["git", "-C", str(ROOT), "archive", _BEFORE, *_WRITTEN]
    try:
        archive = subprocess.run(command, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        yield None
        return
    with tempfile.TemporaryDirectory() as scratch:
        with tarfile.open(fileobj=io.BytesIO(archive)) as tree:
            tree.extractall(scratch, filter="data")
        yield Path(scratch)


def _count(root: Path) -> tuple[int, int]:
    """Python files, and the lines in them."""
    files = [path for folder in _WRITTEN for path in (root / folder).rglob("*.py") if path != root / _RENDERED]
    return len(files), sum(path.read_bytes().count(b"\n") for path in files)


def _duplicates(root: Path) -> tuple[int, int]:
    """Pairs of places that are the same, and the lines in them."""
    detector = tool("bench-duplicates", *_DETECTOR)
    with tempfile.TemporaryDirectory() as scratch:
        where = [str(root / folder) for folder in _WRITTEN]
        options = ("--format", "python", "--reporters", "json", "--output", scratch, *_SMALLEST)
        subprocess.run([detector, *options, *where], capture_output=True, text=True, check=True, timeout=180)
        found = json.loads(Path(scratch, "jscpd-report.json").read_bytes())["statistics"]["total"]
    return found["clones"], found["duplicatedLines"]
