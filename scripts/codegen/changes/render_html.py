"""The report as one HTML page: it loads no other files, and its script only filters.

The template engine escapes text from documents and apps. The content security policy of the page allows only its own
style and script.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache
from itertools import groupby
from pathlib import Path

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from .change import EFFECTS, Change, Severity
from .report import Report, Use

__all__ = ["render_html"]

_HERE = Path(__file__).resolve().parent
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_MANY = 40


@attrs.frozen
class _Item:
    """A change on the page."""

    id: str
    change: Change
    effect: str
    before: Markup
    after: Markup
    uses: tuple[Use, ...]


@attrs.frozen
class _Row:
    """A change, or the changes of one ``model``, which are folded into one row.

    ``lines`` are the replacements that it shows: each new line once, with the first line that it replaces.
    """

    model: str
    items: tuple[_Item, ...]
    lines: tuple[tuple[Markup, Markup], ...]


@attrs.frozen
class _Bar:
    """A module in the list of filters: a bar of three parts, in percent of the longest."""

    tag: str
    total: int
    parts: tuple[tuple[str, float, float], ...]


def render_html(report: Report) -> str:
    """The report as a page."""
    style, script = _asset("report.css"), _asset("report.js")
    items = list(_items(report))
    groups = [
        (severity, [(tag, list(_rows(same))) for tag, same in groupby(chosen, key=lambda item: item.change.heading)])
        for severity in Severity
        if (chosen := [item for item in items if item.change.severity is severity])
    ]
    by_number = dict(enumerate(items))
    uses = [(use, by_number[number]) for number, places in (report.uses or {}).items() for use in places]
    kinds = sorted({(change.label, change.kind) for change in report.changes})
    return (
        _environment()
        .get_template("report.html.jinja")
        .render(
            report=report,
            counts=report.counts(),
            groups=groups,
            bars=list(_bars(report)),
            kinds=kinds,
            uses=sorted(uses, key=lambda use: (use[1].change.severity.rank, not use[0].sure, use[0])),
            many=_MANY,
            style=Markup(style),  # noqa: S704  # ours, and hashed below
            script=Markup(script),  # noqa: S704  # the same
            policy=f"default-src 'none'; img-src data:; style-src {_hash(style)}; script-src {_hash(script)}; "
            "base-uri 'none'; form-action 'none'",
        )
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["spans"] = _spans
    return environment


def _asset(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _items(report: Report) -> Iterator[_Item]:
    taken: set[str] = set()
    for number, change in enumerate(report.changes):
        digest = hashlib.sha256(f"{change.kind} {change.subject} {change.title}".encode()).hexdigest()[:8]
        name = f"c-{digest}" if f"c-{digest}" not in taken else f"c-{digest}-{number}"
        taken.add(name)
        before, after = _marked(change.before, change.after)
        yield _Item(name, change, EFFECTS[change.effect], before, after, (report.uses or {}).get(number, ()))


def _rows(items: Iterable[_Item]) -> Iterator[_Row]:
    for model, same in groupby(items, key=lambda item: _model(item.change)):
        found = tuple(same)
        for some in [found] if model and len(found) > 1 else [(item,) for item in found]:
            lines = {item.change.after: (item.before, item.after) for item in reversed(some) if item.change.after}
            yield _Row(model if len(some) > 1 else "", some, tuple(reversed(lines.values())))


def _model(change: Change) -> str:
    """The model that a change is of; empty for operations, and for what several modules share."""
    name = change.subject.partition(".")[0]
    return name if name[:1].isupper() and "(" not in name and not change.more_tags else ""


def _bars(report: Report) -> Iterator[_Bar]:
    tags = report.tags()
    longest = max((sum(counts.values()) for counts in tags.values()), default=1)
    for tag, counts in tags.items():
        parts: list[tuple[str, float, float]] = []
        begin = 0.0
        for severity, count in counts.items():
            width = 100 * count / longest
            parts.append((severity, round(begin, 2), round(width, 2)))
            begin += width
        yield _Bar(tag, sum(counts.values()), tuple(parts))


def _spans(text: str) -> Markup:
    """``text`` with the parts between backticks as code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:  # a name contains a backtick, so spans are ambiguous
        return escape(text)
    return Markup().join(
        Markup("<code>{}</code>").format(part) if number % 2 else escape(part) for number, part in enumerate(parts)
    )


def _marked(before: str, after: str) -> tuple[Markup, Markup]:
    """Both lines with their differences marked."""
    if not before or not after or before == after:
        return escape(before), escape(after)
    ours, theirs = _TOKEN.findall(before), _TOKEN.findall(after)
    left, right = Markup(), Markup()
    for tag, i, j, k, m in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        one, other = "".join(ours[i:j]), "".join(theirs[k:m])
        if tag == "equal":
            left, right = left + one, right + other
        else:
            left += Markup("<mark>{}</mark>").format(one) if one else ""
            right += Markup("<mark>{}</mark>").format(other) if other else ""
    return left, right
