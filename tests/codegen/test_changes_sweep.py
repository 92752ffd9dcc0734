"""What holds between all documents that there are: the generator and the report agree, and so do the formats."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import defaultdict
from functools import cache
from itertools import permutations
from pathlib import Path

import attrs
import pytest

from codegen import overlay
from codegen.changes import EFFECTS, KINDS, Report, make_report, render_html, render_json, render_md
from codegen.changes.extract import extract
from codegen.changes.matched import match
from codegen.changes.surface import Surface
from codegen.load import facts
from codegen.load.source import load
from codegen.names.kept_names import keep_names
from codegen.names.renamed import compare as compare_names, settle
from codegen.normalise import normalise
from codegen.render.views import build_views
from codegen.schema.counts import counts_of
from codegen.schema.normalised import Normalised
from codegen.types.parser import parse
from tests.codegen.rendering import OVERLAY, SPECS

pytestmark = pytest.mark.slow

DAY = dt.date(2026, 11, 30)
DOCUMENTS = {path.stem: path for path in SPECS}
PAIRS = [pair for pair in permutations(sorted(DOCUMENTS), 2) if ("." in pair[0]) == ("." in pair[1])]


@cache
def prepared(name: str) -> Normalised:
    document = facts.extract(load(str(DOCUMENTS[name])).document)
    return normalise(overlay.apply(document, OVERLAY)[0])


def made(normalised: Normalised) -> Surface:
    return extract(normalised, build_views(normalised, parse(normalised), "klaviyo_client"))


@cache
def alone(name: str) -> Surface:
    return made(prepared(name))


@cache
def after(old: str, new: str) -> Surface:
    """The surface of ``new`` as it is rendered after ``old``."""
    surface = made(keep_names(prepared(new), alone(old).names))
    aliases = settle(alone(old).names, surface.names).names.aliases
    return attrs.evolve(surface, deprecated={name: alias.now for name, alias in aliases.items()})


@cache
def report(old: str, new: str) -> Report:
    return make_report(alone(old), after(old, new), DAY)


def last(name: str) -> str:
    return name.rpartition(".")[2]


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_generator_and_the_report_agree_on_heirs(old: str, new: str) -> None:
    one, other = alone(old), after(old, new)
    found = compare_names(one.names, other.names)
    matched = match(one, other)
    renamed = {last(name): last(now) for name, now in found.renamed.items() if name.startswith("models.")}
    assert {o: n for o, n in matched.models.items() if o != n} == renamed
    told = [change for change in report(old, new).changes if change.kind in ("operation_reused", "name_reused")]
    calls = {name.partition(".")[2] for name in found.reused if name.startswith("api.")}
    assert {change.subject for change in told if change.kind == "operation_reused"} == calls
    deprecating = {c.subject for c in report(old, new).changes if c.kind == "name_deprecated"}
    assert deprecating == renamed.keys()


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_a_change_is_of_one_severity_in_all_formats(old: str, new: str) -> None:
    found = report(old, new)
    text, page = render_md(found), render_html(found)
    places = [text.find(f"\n## {name}\n") for name in ("Breaking", "Deprecating", "Compatible")]
    for change, entry in zip(found.changes, json.loads(render_json(found))["changes"], strict=True):
        assert entry["severity"] == change.severity.value == KINDS[change.kind].severity.value
        assert (entry["effect"] or "") == EFFECTS[KINDS[change.kind].effect]
        assert change.before != change.after or not change.before
    for severity, count in found.counts().items():
        assert len(re.findall(rf'<details class="change" [^>]*data-severity="{severity}"', page)) == count
        assert f"{count} {severity}" in text.splitlines()[2]
    assert [place for place in places if place >= 0] == sorted(place for place in places if place >= 0)


def test_the_same_words_are_one_severity() -> None:
    """What is said of one field with the same words and the same types is as severe for any other."""
    severities: defaultdict[tuple[str, str, tuple[str, ...]], set[str]] = defaultdict(set)
    for old, new in PAIRS:
        for change in report(old, new).changes:
            words = re.sub(r"`[^`]*`", "", change.title)
            if "can also be" in words or "also accepts" in words or "no longer" in words:
                side = change.kind.split("_")[0]
                severities[side, words, change.details].add(change.severity.value)
    assert {told: found for told, found in severities.items() if len(found) > 1} == {}


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_counts_are_those_of_the_generator(name: str) -> None:
    surface, counts = alone(name), counts_of(prepared(name))
    assert surface.counts == counts
    assert (len(surface.operations), len(surface.models), len(surface.values), len(surface.unions)) == (
        counts.operations,
        counts.models,
        counts.enums,
        counts.unions,
    )


def test_the_documentation_has_the_table_of_kinds() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "diff.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \| ([^|]*?) ?\|$", text, re.MULTILINE)
    found = {kind: (severity, effect.strip()) for kind, severity, effect in rows}
    assert found == {name: (kind.severity.value, EFFECTS[kind.effect]) for name, kind in KINDS.items()}
