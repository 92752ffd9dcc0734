"""What happened to forms and segments. Of forms without events it is made up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, cast

from ...records.event_values import moment_of
from ...records.record_tables import Record
from ...world import World
from ..request_parts import held, member
from .made_up_days import form_days
from .occurrences import Kind, Occurrence, Subject
from .timeframes import Timeframe

__all__ = ["form_subjects", "segment_subjects"]

_EVENTS: Mapping[str, Kind] = {
    "Viewed Form": "viewed_form",
    "Closed Form": "closed_form",
    "Qualified Form": "qualified_form",
    "Submitted Form": "submitted",
    "Viewed Form Step": "viewed_form_step",
    "Submitted Form Step": "submitted_form_step",
}
_FORM, _VERSION = ("form_id", "$form_id"), ("form_version_id", "$form_version_id")


def form_subjects(world: World, timeframe: Timeframe) -> list[Subject]:
    """The versions of all forms; a form without versions counts as one."""
    subjects: dict[str, Subject] = {}
    firsts: dict[str, Subject] = {}
    for form in world.table("form"):
        versions: list[str | None] = [version.id for version in _versions(world, form)]
        for id_ in versions or [None]:
            subject = subjects[id_ or form.id] = Subject({"form_id": form.id, "form_version_id": id_})
            firsts.setdefault(form.id, subject)
    names = {metric.id: str(metric.attributes["name"]) for metric in world.table("metric")}
    kinds: dict[str, Kind] = {id_: _EVENTS[name] for id_, name in names.items() if name in _EVENTS}
    for event in world.table("event"):
        kind = kinds.get(event.hidden.get("metric_id", ""))
        if kind is None:
            continue
        properties = member(event.attributes, "event_properties")
        found = _named_in(properties, _VERSION, subjects) or _named_in(properties, _FORM, firsts)
        if found is not None:
            when = moment_of(event)
            found.occurrences.append(Occurrence(kind, when, str(event.hidden["profile_id"])))
    for id_, subject in subjects.items():
        if not subject.occurrences:
            subject.occurrences += form_days(id_, timeframe)
    return list(subjects.values())


def _named_in(properties: Mapping[str, Any], names: Iterable[str], subjects: Mapping[str, Subject]) -> Subject | None:
    return next((subjects[str(properties[name])] for name in names if str(properties.get(name)) in subjects), None)


def _versions(world: World, form: Record) -> list[Record]:
    up = (each for each in world.table("form-version") if form.reference in each.relationships.get("form", {}))
    return list({each.id: each for each in (*held(world, form, "form-versions"), *up)}.values())


def segment_subjects(world: World) -> list[Subject]:
    """All segments, with the times when their members joined."""
    return [Subject({"segment_id": each.id}, list(_joins(each))) for each in world.table("segment")]


def _joins(segment: Record) -> Iterator[Occurrence]:
    joined = cast("Mapping[str, str]", segment.hidden.get("joined") or {})
    for _, id_ in segment.related("profiles"):
        yield Occurrence("joined", datetime.fromisoformat(joined.get(id_) or segment.attributes["created"]), id_)
