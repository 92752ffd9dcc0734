"""Whom campaigns are sent to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..records.record_tables import Record
from ..world import World
from .request_parts import held, member

__all__ = ["audience_of", "groups_of", "members_of", "recipients"]


def groups_of(world: World, ids: Iterable[str] | None) -> list[Record]:
    """The lists and segments with these ids."""
    found = (world.table(table).get(id_) for id_ in ids or () for table in ("list", "segment"))
    return [group for group in found if group is not None]


def members_of(world: World, audience: Mapping[str, Any]) -> set[str]:
    """Ids of the profiles in the included lists and segments, without those in excluded ones."""

    def members(name: str) -> set[str]:
        return {id_ for group in groups_of(world, audience.get(name)) for _, id_ in group.related("profiles")}

    return members("included") - members("excluded")


def audience_of(world: World, campaign: Record, message: Record) -> Mapping[str, Any]:
    """The included and excluded groups of a message."""
    for audience in held(world, message, "campaign-audience"):
        return member(audience.attributes, "definition")
    return member(campaign.attributes, "audiences")


def recipients(world: World, campaign: Record) -> set[str]:
    """Ids of the profiles in the audiences of a campaign."""
    own = [audience.attributes["definition"] for audience in held(world, campaign, "campaign-audiences")]
    audiences = own or [member(campaign.attributes, "audiences")]
    return set[str]().union(*(members_of(world, audience) for audience in audiences))
