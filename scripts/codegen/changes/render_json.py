"""The report as JSON, for programs. ``docs/diff.md`` describes the format; ``format`` is its version."""

from __future__ import annotations

import json
from typing import Any

import attrs

from .change import EFFECTS, Change
from .report import Report, Revision, Use

__all__ = ["render_json"]

_FORMAT = 1


def render_json(report: Report) -> str:
    """The report as JSON; the same report gives the same text."""
    document: dict[str, Any] = {
        "format": _FORMAT,
        "old": _revision(report.old),
        "new": _revision(report.new),
        "notes": list(report.notes),
        "counts": report.counts(),
        "tags": report.tags(),
        "app": None if report.uses is None else {"files": report.files, "uses": sum(map(len, report.uses.values()))},
        "changes": [
            _change(change, None if report.uses is None else report.uses.get(number, ()))
            for number, change in enumerate(report.changes)
        ],
    }
    return json.dumps(document, indent=1, ensure_ascii=True) + "\n"


def _revision(revision: Revision) -> dict[str, Any]:
    life = revision.lifecycle
    return {
        "revision": revision.name,
        "state": revision.stage,
        "deprecated": None if life is None or life.deprecated is None else life.deprecated.isoformat(),
        "retired": None if life is None or life.retired is None else life.retired.isoformat(),
        **attrs.asdict(revision.counts),
    }


def _change(change: Change, uses: tuple[Use, ...] | None) -> dict[str, Any]:
    return {
        "severity": change.severity.value,
        "kind": change.kind,
        "tags": list(change.tags),
        "subject": change.subject,
        "title": change.title,
        "before": change.before or None,
        "after": change.after or None,
        "effect": EFFECTS[change.effect] or None,
        "details": list(change.details),
        "places": list(change.places),
        "uses": None if uses is None else [_use(use) for use in uses],
    }


def _use(use: Use) -> dict[str, Any]:
    return {"path": use.path, "line": use.line, "column": use.column, "text": use.text, "sure": use.sure}
