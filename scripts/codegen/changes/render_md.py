"""The report as Markdown, for a terminal, a pull request or a wiki."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from .change import EFFECTS, Change, Severity
from .report import Report, Revision, Use

__all__ = ["code", "prose", "render_md"]

_MANY = 12
_TITLES = {
    Severity.BREAKING: "Breaking",
    Severity.DEPRECATING: "Deprecating",
    Severity.COMPATIBLE: "Compatible",
}


def render_md(report: Report) -> str:
    """The report as Markdown."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    counts = report.counts()
    yield f"# {prose(report.old.name)} to {prose(report.new.name)}"
    yield ""
    yield ", ".join(f"{counts[severity.value]} {severity.value}" for severity in Severity) + " changes."
    yield ""
    yield from (_revision(revision) for revision in (report.old, report.new))
    for note in report.notes:
        yield f"\n> {prose(note)}"
    if report.uses is not None:
        yield from _uses(report)
    for severity in Severity:
        chosen = [change for change in report.changes if change.severity is severity]
        if chosen:
            yield f"\n## {_TITLES[severity]}"
        for tag, changes in groupby(chosen, key=lambda change: change.heading):
            yield f"\n### {prose(tag)}\n"
            for change in changes:
                yield from _change(change)


def _revision(revision: Revision) -> str:
    life = f" ({revision})" if revision.lifecycle is not None else ""
    return f"- {prose(revision.name)}: {revision.counts}{life}"


def _uses(report: Report) -> Iterator[str]:
    uses = report.uses or {}
    yield "\n## In your code\n"
    if not uses:
        yield f"Nothing in {_count(report.files, 'file')} uses what changed."
        return
    places = [(use, report.changes[number]) for number, found in uses.items() for use in found]
    yield f"{_count(len(places), 'use')} of something that changed, in {_count(report.files, 'file')} read."
    yield ""
    for use, change in sorted(places, key=lambda place: (place[1].severity.rank, not place[0].sure, place[0])):
        yield f"- {_place(use)} {change.severity.value}{'' if use.sure else ' (possible)'}: {prose(change.title)}"
        yield f"  - {code(use.text)}"
        if change.after and not change.more_tags:
            yield f"  - now, for example: {code(change.after)}"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _place(use: Use) -> str:
    return code(f"{use.path}:{use.line}:{use.column}")


def _change(change: Change) -> Iterator[str]:
    effect = EFFECTS[change.effect]
    yield f"- {prose(change.title)}" + (f" ({effect})" if effect else "")
    if change.before:
        yield f"  - before: {code(change.before)}"
    if change.after:
        yield f"  - {'after' if change.before else 'now'}: {code(change.after)}"
    if change.details and not _is_told(change):
        yield f"  - {_listed(change.details)}"
    if change.places and len(change.places) <= _MANY:
        yield f"  - in {_listed(change.places)}"
    elif change.places:
        yield f"  - in {len(change.places)} places, {_listed(change.places[:3])} among them"


def _is_told(change: Change) -> bool:
    """Whether the title contains all details."""
    return all(f"`{detail.removeprefix('- ').removeprefix('+ ')}`" in change.title for detail in change.details)


def _listed(values: tuple[str, ...]) -> str:
    shown = ", ".join(code(value) for value in values[:_MANY])
    return f"{shown} and {len(values) - _MANY} more" if len(values) > _MANY else shown


def code(text: str) -> str:
    """``text`` as a code span; it may contain backticks."""
    line = "".join(char if char.isprintable() else " " for char in text)
    longest = max((len(run) for run in re.findall(r"`+", line)), default=0)
    fence = "`" * (longest + 1)
    space = " " if line[:1] in ("`", "") or line[-1:] == "`" else ""
    return f"{fence}{space}{line}{space}{fence}"


def prose(text: str) -> str:
    """``text`` as Markdown: code spans are kept, everything else is escaped."""
    line = "".join(char if char.isprintable() else " " for char in text)
    parts = line.split("`")
    if len(parts) % 2 == 0:  # a name contains a backtick, so spans are ambiguous
        return code(line)
    return "".join(
        code(part) if number % 2 else re.sub(r"([\\`*\[\]<>|~&])", r"\\\1", part) for number, part in enumerate(parts)
    )
