"""Rules: the definitions of segments as functions of a profile.

Profiles, lists, segments, events and consent decide most conditions. For the others (postal codes, predictions,
custom objects, WhatsApp permissions) the fake has no data: a definition with one of them has no rule, and the members
of its segment stay as a test gives them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, tzinfo
from typing import Any, TypeAlias, cast

import attrs

from ..pages.field_values import moment
from ..records.record_tables import Record
from ..world import World
from .consent_conditions import consent_fits
from .date_filters import date_fits, depends_on_time
from .event_conditions import Events, funnel_fits, metric_fits
from .value_filters import property_of, value_fits

__all__ = ["Now", "Rule", "rule_of"]

_Condition: TypeAlias = Callable[[Mapping[str, Any], "Now", Record], bool]

_UNION = (
    "austria belgium bulgaria croatia cyprus czechia denmark estonia finland france germany greece hungary ireland "
    "italy latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden "
    "at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se"
)
_REGIONS: Mapping[str, frozenset[str]] = {
    "european_union": frozenset({*_UNION.split(), "czech republic", "the netherlands"}),
    "united_states": frozenset({"us", "usa", "united states", "united states of america"}),
}


@attrs.frozen
class Now:
    """The state of an account at a time."""

    world: World
    time: datetime
    zone: tzinfo


@attrs.frozen
class Rule:
    """A definition that the fake can evaluate.

    Attributes:
        definition: the definition.
        timed: whether its members also change as time passes.
    """

    definition: Mapping[str, Any]
    timed: bool

    def holds(self, now: Now, profile: Record) -> bool:
        """Whether a profile fits: one condition at least in each group."""
        groups = cast("Iterable[Mapping[str, Any]]", self.definition["condition_groups"])
        return all(
            any(_CONDITIONS[each["type"]](each, now, profile) for each in group["conditions"]) for group in groups
        )


def rule_of(definition: Mapping[str, Any] | None) -> Rule | None:
    """The rule of a definition; ``None`` if the fake cannot evaluate it."""
    groups = cast("list[Mapping[str, Any]]", (definition or {}).get("condition_groups") or [])
    kinds = [each.get("type") for group in groups for each in group.get("conditions") or ()]
    if definition is None or not kinds or not all(kind in _CONDITIONS for kind in kinds):
        return None
    return Rule(definition, depends_on_time(definition))


def _property(given: Mapping[str, Any], now: Now, profile: Record) -> bool:
    attributes, name = profile.attributes, str(given["property"])
    properties = cast("Mapping[str, Any]", attributes["properties"])
    # A bare name means an attribute, one of the location, or a property.
    places = {**properties, **attributes["location"], **attributes}
    value = property_of(places, name)
    if value is None and name.startswith("$"):
        value = property_of(places, name[1:])
    return value_fits(given["filter"], value, now.time, now.zone)


def _membership(given: Mapping[str, Any], now: Now, profile: Record) -> bool:
    for id_ in given["group_ids"]:
        group = now.world.table("list").get(id_) or now.world.table("segment").get(id_)
        if group is None or profile.reference not in group.relationships.get("profiles", {}):
            continue
        frame = given.get("timeframe_filter")
        joined = moment(cast("Mapping[str, str]", group.hidden.get("joined", {})).get(profile.id))
        if frame is None or (joined is not None and date_fits(frame, joined, now.time, now.zone)):
            return bool(given["is_member"])
    return not given["is_member"]


def _events(now: Now, profile: Record) -> Events:
    table = now.world.table("event")

    def of(metric: str) -> Iterable[Record]:
        for id_ in cast("list[str]", profile.hidden.get("events", ())):
            event = table.get(id_)
            if event is not None and event.hidden["metric_id"] == metric:
                yield event

    return of


def _region(given: Mapping[str, Any], profile: Record) -> bool:
    country = str(profile.attributes["location"].get("country") or "").lower()
    return (country in _REGIONS[given["region"]]) is given["in_region"]


_CONDITIONS: Mapping[str, _Condition] = {
    "profile-property": _property,
    "profile-group-membership": _membership,
    "profile-metric": lambda given, now, profile: metric_fits(given, _events(now, profile), now.time, now.zone),
    "profile-metric-funnel": lambda given, now, profile: funnel_fits(given, _events(now, profile), now.time, now.zone),
    "profile-marketing-consent": lambda given, now, profile: consent_fits(
        given["consent"], profile.attributes, now.time, now.zone
    ),
    "profile-region": lambda given, _, profile: _region(given, profile),
}
