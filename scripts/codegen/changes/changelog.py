"""A draft for a changelog, in the form of Keep a Changelog."""

from __future__ import annotations

from collections.abc import Iterator

from .change import Change, Severity
from .render_md import code, prose
from .report import Report

__all__ = ["render_changelog"]

_SECTIONS = ("Removed", "Changed", "Deprecated", "Added")


def render_changelog(report: Report) -> str:
    """A draft of a changelog entry: changes for users of the package, breaking ones first."""
    lines = [f"## [Unreleased] - revision {prose(report.new.name)}"]
    for section in _SECTIONS:
        entries = [entry for change in report.changes if _section(change) == section for entry in _entry(change)]
        if entries:
            lines += ["", f"### {section}", "", *entries]
    return "\n".join(lines) + "\n"


def _section(change: Change) -> str:
    if change.severity is Severity.DEPRECATING:
        return "Deprecated"
    if change.severity is Severity.BREAKING and change.kind.endswith("_removed"):
        return "Removed"
    if change.severity is Severity.COMPATIBLE and change.kind.endswith("_added"):
        return "Added"
    return "Changed"


def _entry(change: Change) -> Iterator[str]:
    mark = "**Breaking:** " if change.severity is Severity.BREAKING else ""
    instead = f" Instead of {code(change.before)}: {code(change.after)}." if mark and change.after else ""
    yield f"- {mark}{prose(change.title)}.{instead}"
