"""Keep the members of segments up to date with profiles, lists, events and the time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from ..records.record_tables import Record
from ..segmentation.rules import Now, Rule, rule_of
from ..world import World
from .lists_and_segments import join, leave

__all__ = ["settle"]

_PROFILES_A_SECOND = 1000
"""How many profiles are looked at again for each second that has passed, so that reading remains quick."""


def settle(world: World) -> None:
    """Let profiles join and leave the segments that the fake evaluates.

    It looks at new segments, at the profiles that have changed, and, for rules that depend on the time, at all profiles
    if the time has moved: by a second for each thousand profiles, at least.
    """
    state, segments, profiles = world.evaluated, world.table("segment"), world.table("profile")
    if state.version != segments.version:
        known, state.rules, state.version = state.rules, _rules(segments), segments.version
        if not state.rules:
            profiles.changed = None
            return
        if profiles.changed is None:
            profiles.changed = {}
        fresh = {id_: rule for id_, rule in state.rules.items() if id_ not in known or known[id_] != rule}
        _evaluate(world, fresh, profiles)
    if not state.rules or profiles.changed is None:
        return
    now = world.clock.wall
    if state.at is None or now < state.at or now - state.at > timedelta(seconds=len(profiles) / _PROFILES_A_SECOND):
        _evaluate(world, {id_: rule for id_, rule in state.rules.items() if rule.timed}, profiles)
        state.at = now
    # Who joins a segment can thereby fit another one, which is about its members.
    for _ in range(len(state.rules) + 1):
        changed, profiles.changed = profiles.changed, {}
        if not changed:
            return
        _evaluate(world, state.rules, (each for id_ in changed if (each := profiles.get(id_)) is not None))
    profiles.changed = {}


def _rules(segments: Iterable[Record]) -> dict[str, Rule]:
    found = {
        each.id: rule_of(each.attributes.get("definition")) for each in segments if not each.hidden.get("fixed", False)
    }
    return {id_: rule for id_, rule in found.items() if rule is not None}


def _evaluate(world: World, rules: Mapping[str, Rule], profiles: Iterable[Record]) -> None:
    if not rules:
        return
    now = Now(world, world.clock.wall, world.zone)
    segments = [(world.need("segment", id_), rule) for id_, rule in rules.items()]
    for profile in list(profiles):
        for segment, rule in segments:
            if rule.holds(now, profile):
                join(world, segment, profile)
            else:
                leave(world, segment, profile)
