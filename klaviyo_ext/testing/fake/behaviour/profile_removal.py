"""Merge and delete profiles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..records.record_tables import Record
from ..world import World
from .consent import NEVER_ASKED
from .events import events_of, move_events
from .lists_and_segments import join, joined_at, leave
from .request_parts import attributes_of, references_of, resource_of

__all__ = ["delete_profile", "merge"]

_OWN = frozenset(
    {"created", "updated", "last_event_date", "location", "properties", "subscriptions", "predictive_analytics"}
)


def merge(world: World, destination: Record, source: Record) -> None:
    """Merge a profile into another one, which keeps its data and gets what it lacks from the source.

    The address of the source then finds the destination.
    """
    table = world.table("profile")
    mine, theirs = destination.attributes, source.attributes
    changes: dict[str, Any] = {
        name: value for name, value in theirs.items() if name not in _OWN and mine.get(name) is None
    }
    changes["properties"] = {**theirs["properties"], **mine["properties"]}
    changes["location"] = {
        name: theirs["location"].get(name) if value is None else value for name, value in mine["location"].items()
    }
    if mine["subscriptions"] == NEVER_ASKED:
        changes["subscriptions"] = theirs["subscriptions"]
    move_events(world, source, destination)
    for name in ("lists", "segments"):
        for reference in source.related(name):
            group = world.resolve(reference)
            if group is not None:
                at = joined_at(group, source.id)
                leave(world, group, source)
                join(world, group, destination, at=at)
    for reference in source.related("push-tokens"):
        token = world.resolve(reference)
        if token is not None:
            world.unrelate(token, "profile", source, "push-tokens")
            world.relate(token, "profile", destination, "push-tokens")
    world.forget(source)
    table.change(destination, **changes, updated=world.clock.stamp())
    table.conceal(destination, **_secondary(destination, source))


def delete_profile(world: World, record: Record) -> None:
    """Delete a profile with its events, tokens and memberships."""
    for event in list(events_of(world, record)):
        world.forget(event)
    for reference in record.related("push-tokens"):
        token = world.resolve(reference)
        if token is not None:
            world.forget(token)
    for name in ("lists", "segments"):
        for reference in record.related(name):
            group = world.resolve(reference)
            if group is not None:
                leave(world, group, record)
    world.forget(record)


def _secondary(destination: Record, source: Record) -> dict[str, Any]:
    """The identifiers that also find the destination after a merge."""
    emails = [*_texts(destination, "email"), source.attributes["email"], *_texts(source, "email")]
    kept = list(dict.fromkeys(email for email in emails if email and email != destination.attributes["email"]))
    hidden: dict[str, Any] = {"email": kept or None}
    for name in ("_kx", "anonymous_id"):
        both = [*_texts(destination, name), *_texts(source, name)]
        hidden[name] = both or None
    return hidden


def _texts(record: Record, name: str) -> list[str]:
    return list(cast("list[str]", record.hidden.get(name, ())))


@behaves("merge_profiles")
def merge_profiles(world: World, call: AcceptedCall) -> Answer:
    """202 with the destination, as recorded; the document says 201."""
    resource = resource_of(call)
    sources = references_of(resource, "profiles") or []
    if len(sources) != 1:
        pointer = "/data/relationships/profiles/data"
        raise Refusal(400, "invalid", "Exactly one source profile is required.", pointer=pointer)
    destination = world.need("profile", resource["id"])
    source = world.need(*sources[0])
    if source is destination:
        raise Refusal(400, "invalid", "A profile cannot be merged into itself.", pointer="/data/id")
    merge(world, destination, source)
    return Answer(202, record=Record("profile", destination.id))


@behaves("request_profile_deletion")
def request_profile_deletion(world: World, call: AcceptedCall) -> Answer:
    """202 without a body; 404 if no profile has the identifier, as recorded."""
    pointer = "/data/attributes/profile/data"
    profile = cast("Mapping[str, Any]", attributes_of(resource_of(call))["profile"]["data"])
    attributes = attributes_of(profile)
    given = {"id": profile.get("id"), **{name: attributes.get(name) for name in ("email", "phone_number")}}
    named = [(name, value) for name, value in given.items() if value is not None]
    if len(named) != 1:
        detail = "Exactly one of 'email', 'phone_number' or 'id' must be provided."
        raise Refusal(400, "invalid", detail, pointer=pointer)
    [(name, value)] = named
    table = world.table("profile")
    record = table.get(value) if name == "id" else table.find(name, value)
    if record is None:
        detail = f'No profile with {name} "{value}" found.  The profile may have already been deleted.'
        raise Refusal(404, "not_found", detail)
    delete_profile(world, record)
    return Answer(202, empty=True)
