"""The report in its formats: what each says, and that nothing in a document or an app is taken for markup."""

from __future__ import annotations

import datetime as dt
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import attrs
import pytest

from codegen.changes import (
    EFFECTS,
    KINDS,
    Change,
    Report,
    Severity,
    Use,
    make_report,
    render_changelog,
    render_html,
    render_json,
    render_md,
)
from codegen.changes.render_md import code, prose
from codegen.changes.surface import Surface
from codegen.runtime.api_revision import lifecycle
from tests.codegen.changes_cases import CASES
from tests.codegen.changes_documents import BASE, Document, edited, parameter, surface

DAY = dt.date(2026, 8, 1)
HOSTILE = "</script><img src=x onerror=alert(1)>`'\"\n\x1b[31m{{ 7*7 }}"


def newer(document: Document) -> None:
    document["info"]["version"] = "2026-07-15"


def made(*names: str) -> Report:
    edits = [case.new for case in CASES if case.name in names]
    return make_report(surface(BASE), surface(edited(newer, *edits)), DAY)


REPORT = made("operation removed", "operation deprecated", "request field added", "include value removed")
USED = attrs.evolve(
    REPORT,
    uses={0: (Use("app.py", 3, 5, "books.delete_book('a')"),), 1: (Use("b.py", 1, 1, "x.y", sure=False),)},
    files=2,
)


def test_counts() -> None:
    assert REPORT.counts() == {"breaking": 2, "deprecating": 1, "compatible": 1}
    assert REPORT.tags() == {"books": {"breaking": 2, "deprecating": 1, "compatible": 1}}


@pytest.mark.parametrize(
    ("report", "in_app", "worst"),
    [
        (REPORT, False, Severity.BREAKING),
        (USED, True, Severity.BREAKING),
        (attrs.evolve(USED, uses={0: (Use("b.py", 1, 1, "x", sure=False),)}), True, None),
        (attrs.evolve(USED, uses={2: (Use("b.py", 1, 1, "x"),)}), True, Severity.DEPRECATING),
        (attrs.evolve(USED, uses={}), True, None),
        (make_report(surface(BASE), surface(BASE), DAY), False, None),
    ],
)
def test_worst(report: Report, in_app: bool, worst: Severity | None) -> None:
    assert report.worst(in_app=in_app) is worst


@pytest.mark.parametrize(
    ("revision", "day", "told"),
    [
        ("2026-07-15", "2026-08-01", "stable; deprecated from 2027-07-15, retired on 2028-07-15"),
        ("2026-07-15", "2027-07-14", "stable; deprecated from 2027-07-15, retired on 2028-07-15"),
        ("2026-07-15", "2027-07-15", "deprecated since 2027-07-15, retired on 2028-07-15"),
        ("2026-07-15", "2028-07-15", "retired since 2028-07-15: Klaviyo answers with its oldest revision that is left"),
        ("2024-02-29", "2024-03-01", "stable; deprecated from 2025-03-01, retired on 2026-03-01"),
        ("2026-07-15.pre", "2026-08-01", "beta: may change or end at any time"),
    ],
)
def test_lifecycle(revision: str, day: str, told: str) -> None:
    assert lifecycle(revision).describe(dt.date.fromisoformat(day)) == told


@pytest.mark.parametrize(
    ("old", "new", "note"),
    [
        ("2026-01-15", "2026-01-15", "Both documents are of revision 2026-01-15."),
        ("2026-07-15", "2026-01-15", "2026-01-15 is older than 2026-07-15: what is called added was taken away later."),
        (
            "2026-01-15",
            "2026-07-15.pre",
            "One of them is a beta, with operations of its own: what only one has was not removed or added.",
        ),
        (
            "2026-07-15.pre",
            "2026-01-15",
            "One of them is a beta, with operations of its own: what only one has was not removed or added.",
        ),
    ],
)
def test_notes(old: str, new: str, note: str) -> None:
    one, other = (attrs.evolve(surface(BASE), revision=revision) for revision in (old, new))
    assert make_report(one, other, DAY).notes == (note,)


def test_a_document_without_scopes_is_said_to_have_none() -> None:
    bare = surface(edited(lambda document: [o.pop("x-klaviyo-scopes", None) for o in operations(document)]))
    assert make_report(bare, surface(edited(newer)), DAY).notes == (
        "The document of 2026-01-15 does not say which scopes operations need.",
    )


def operations(document: Document) -> list[Document]:
    return [operation for item in document["paths"].values() for operation in item.values()]


def test_markdown() -> None:
    text = render_md(USED)
    assert text.startswith("# 2026-01-15 to 2026-07-15\n\n2 breaking, 1 deprecating, 1 compatible changes.\n")
    assert "- `books.delete_book` was removed: DELETE /api/books/{id} (AttributeError)\n" in text
    assert "  - before: `books.delete_book(id)`\n" in text
    assert '  - before: `books.get_books(include=["loans"])`\n  - after: `books.get_books()`\n' in text
    assert "2 uses of something that changed, in 2 files read." in text
    assert "- `app.py:3:5` breaking: " in text
    assert "(possible)" in text
    assert "Nothing in 2 files uses what changed." in render_md(attrs.evolve(USED, uses={}))


def test_changelog() -> None:
    assert render_changelog(REPORT) == (
        "## [Unreleased] - revision 2026-07-15\n"
        "\n### Removed\n\n"
        "- **Breaking:** `books.delete_book` was removed: DELETE /api/books/{id}.\n"
        "- **Breaking:** `include` of `books.get_books` no longer accepts `loans`."
        ' Instead of `books.get_books(include=["loans"])`: `books.get_books()`.\n'
        "\n### Deprecated\n\n"
        "- `books.get_book` is deprecated.\n"
        "\n### Added\n\n"
        "- `BookCreateAttributes` now accepts `isbn`.\n"
    )


def test_json() -> None:
    document: dict[str, Any] = json.loads(render_json(USED))
    assert document.keys() == {"format", "old", "new", "notes", "counts", "tags", "app", "changes"}
    assert document["format"] == 1
    assert document["new"] == {
        "revision": "2026-07-15",
        "state": "stable",
        "deprecated": "2027-07-15",
        "retired": "2028-07-15",
        "operations": 4,
        "models": 9,
        "enums": 4,
        "unions": 0,
    }
    assert document["app"] == {"files": 2, "uses": 2}
    assert document["changes"][0] == {
        "severity": "breaking",
        "kind": "operation_removed",
        "tags": ["books"],
        "subject": "books.delete_book",
        "title": "`books.delete_book` was removed: DELETE /api/books/{id}",
        "before": "books.delete_book(id)",
        "after": None,
        "effect": "AttributeError",
        "details": ["DELETE /api/books/{id}"],
        "places": [],
        "uses": [{"path": "app.py", "line": 3, "column": 5, "text": "books.delete_book('a')", "sure": True}],
    }
    bare = json.loads(render_json(REPORT))
    assert bare["app"] is None
    assert all(change["uses"] is None for change in bare["changes"])


def test_the_documentation_names_every_kind() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "diff.md").read_text(encoding="utf-8")
    assert [kind for kind in KINDS if f"`{kind}`" not in text] == []
    assert [effect for effect in EFFECTS.values() if effect not in text] == []


# --- hostile documents --------------------------------------------------------------------------------


def hostile() -> Report:
    """Strings that are markup in every place where a document or an app has a say."""

    def more(document: Document) -> None:
        newer(document)
        parameter(document, "get_books", "include")["schema"]["items"]["enum"].append(HOSTILE)
        document["components"]["schemas"]["Publisher"]["properties"]["<b>x</b>"] = {"type": "string"}

    report = make_report(surface(edited(more)), surface(edited(newer)), DAY)
    texts = Change("names_added", HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, (HOSTILE,), (HOSTILE,), more_tags=("x",))
    revision = attrs.evolve(report.old, name=HOSTILE)
    use = Use(HOSTILE, 1, 1, HOSTILE)
    return attrs.evolve(
        report, old=revision, changes=(*report.changes, texts), uses={0: (use,)}, notes=(HOSTILE,), files=1
    )


class _Page(HTMLParser):
    """The tags of a page, their attributes, and what stands in scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_html_takes_nothing_for_markup() -> None:
    page, plain = (_Page(render_html(report)) for report in (hostile(), USED))
    assert {tag for tag, _ in page.tags} == {tag for tag, _ in plain.tags}
    assert sum(tag == "script" for tag, _ in page.tags) == 1
    assert HOSTILE in page.text


def test_html_loads_nothing_and_allows_its_own_script_only() -> None:
    text = render_html(hostile())
    page = _Page(text)
    for tag, attributes in page.tags:
        assert tag not in ("img", "iframe", "object", "embed", "base", "video", "audio")
        assert not any(name.startswith("on") or name == "style" for name in attributes), (tag, attributes)
        assert "src" not in attributes
        if "href" in attributes:
            assert str(attributes["href"]).startswith(("#", "data:,"))
    policy = next(a["content"] for _, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "url(" not in text
    assert "@import" not in text


def test_html_ids_are_unique_and_links_lead_to_them() -> None:
    page = _Page(render_html(attrs.evolve(USED, changes=USED.changes * 2)))
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    links = {str(a["href"])[1:] for tag, a in page.tags if tag == "a"}
    assert links <= set(map(str, ids))


def test_html_shows_replacements_and_folds_the_changes_of_a_model() -> None:
    """One row for a model; each new line is shown once, without a click."""
    report = made("required request field added", "request field removed", "operation renamed", "request value removed")
    page = render_html(report)
    [fold] = re.findall(r'<details class="fold">(.*?)</details>\s*</details>', page, re.DOTALL)
    row = fold.partition("</summary>")[0]
    assert "<code>BookCreateAttributes</code>: 2 changes" in row
    after = {change.after for change in report.changes if change.subject.startswith("BookCreateAttributes.")}
    assert len(re.findall(r'<span class="line after">', row)) == len(after)
    assert re.sub("<[^>]*>", "", row).count(after.pop()) == 1
    assert len(re.findall(r'<details class="change"', fold)) == 2
    [renamed] = [part for part in page.split('<details class="change"') if "read_book" in part][:1]
    assert 'class="line after"' in renamed.partition("</summary>")[0]


def test_html_without_changes() -> None:
    assert "Nothing changes for Python code." in render_html(make_report(surface(BASE), surface(edited(newer)), DAY))


def test_html_is_the_same_twice() -> None:
    assert render_html(USED) == render_html(USED)


def test_markdown_takes_nothing_for_markup() -> None:
    for text in (render_md(hostile()), render_changelog(hostile())):
        assert "\x1b" not in text
        outside = re.sub(r"(`+).*?\1", "", text)
        assert "<img" not in outside
        assert not re.search(r"(?<!\\)[<|]", outside)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a", "`a`"),
        ("a`b", "``a`b``"),
        ("`a``b`", "``` `a``b` ```"),
        ("", "`  `"),
        ("a\nb", "`a b`"),
    ],
)
def test_code_spans(text: str, shown: str) -> None:
    assert code(text) == shown


def test_prose_keeps_spans_and_escapes_the_rest() -> None:
    assert prose("`a*b` <i> *x*") == "`a*b` \\<i\\> \\*x\\*"
    assert prose("odd ` tick") == "``odd ` tick``"


def test_ten_thousand_changes_are_one_page() -> None:
    base = REPORT.changes[0]
    many = tuple(
        attrs.evolve(base, subject=f"books.delete_{n}", title=f"`books.delete_{n}` was removed") for n in range(10_000)
    )
    assert render_html(attrs.evolve(REPORT, changes=many)).count('<details class="change"') == 10_000


def test_an_empty_document() -> None:
    report = make_report(Surface("2026-01-15"), Surface("2026-07-15"), DAY)
    assert report.changes == ()
    assert report.notes == ()
