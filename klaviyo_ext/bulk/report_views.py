"""A report as JSON data, in one screen of text, and as a table for notebooks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import attrs

from klaviyo_client.runtime.documents import html_table
from klaviyo_client.runtime.json_types import cut, one_line

from .reject import is_left_out

if TYPE_CHECKING:
    from .bulk_report import BulkReport

__all__ = ["as_html", "as_json", "as_text"]

_LINES, _ROWS, _BREAK = 10, 25, ",\n  "
_LISTS = ("failed", "set_aside", "unknown", "repeated", "jobs")


def as_json(report: BulkReport) -> dict[str, Any]:
    """All fields of ``report``, ``ok`` and ``all_accepted``."""
    fields = [field.name for field in attrs.fields(type(report)) if not field.name.startswith("_")]
    plain: dict[str, Any] = {name: getattr(report, name) for name in fields if name not in _LISTS}
    return plain | {
        "ended_in": report.ended_in and list(report.ended_in),
        "failed": [attrs.asdict(row) for row in report.failed],
        "set_aside": [attrs.asdict(row) for row in report.set_aside],
        "unknown": [attrs.asdict(row) for row in report.unknown],
        "repeated": list(report.repeated),
        "jobs": [attrs.asdict(job) | {"finished": job.finished} for job in report.jobs],
        "ok": report.ok,
        "all_accepted": report.all_accepted,
    }


def as_text(report: BulkReport) -> str:
    """The counts, and the first rows without success."""
    lines = [f"<{one_line(str(report), 600)}>"]
    for row in islice(_rejected(report), _LINES):
        what = f"{row['outcome']} row {row['row']} {cut(row['identifier'], 40)}: {row['code']}: {row['detail']}"
        lines.append(one_line(what))
    more = report.rejected_count - len(lines) + 1
    lines += [f"<{more:,} more>"] if more > 0 else []
    return f"{type(report).__name__}({_BREAK.join(lines)})"


def as_html(report: BulkReport) -> str:
    """The first rows without success, or without any, the counts."""
    rows = list(islice(_rejected(report), _ROWS))
    counts = [
        {"count": name, "rows": value}
        for name, value in as_json(report).items()
        if isinstance(value, int) and not isinstance(value, bool) and value
    ]
    return html_table(str(report), rows or counts)


def _rejected(report: BulkReport) -> Iterator[dict[str, Any]]:
    for outcome, rows in (("failed", report.failed), ("unknown", report.unknown)):
        for row in rows:
            yield {
                "outcome": outcome,
                "row": row.index,
                "identifier": row.identifier,
                "code": row.code,
                "detail": row.detail,
                "pointer": row.pointer,
            }
    for left in report.set_aside:
        if is_left_out(left):
            continue
        yield {
            "outcome": "set aside",
            "row": left.index,
            "identifier": left.identifier,
            "code": left.reason,
            "detail": left.detail,
            "pointer": left.pointer,
        }
