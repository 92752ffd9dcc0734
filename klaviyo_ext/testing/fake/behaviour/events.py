"""Events: stored once for each profile, metric and unique id; they create their metrics and profiles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..records.record_tables import Record
from ..world import World
from .metrics import metric_of, note_properties
from .profile_identifiers import check_identifiers
from .profiles import Identity, check_profile, profile_of, upsert_profile
from .request_parts import attributes_of, resource_of

__all__ = ["check_event", "check_events", "events_of", "keep_event", "move_events", "record_event", "record_events"]

_PROFILE = re.compile(r"""\bequals\(\s*profile_id\s*,\s*(?:"([^"\\]*)"|'([^'\\]*)')""")
_OLDEST = datetime(1990, 1, 1, tzinfo=UTC)
_FUTURE = timedelta(days=366)
_LONGEST_NAME = 127
_LONGEST_ID = 255
_MOST_PROPERTIES = 400


def check_event(world: World, attributes: Mapping[str, Any], pointer: str = "/data/attributes") -> None:
    """Check an event (limits of Klaviyo's API documentation).

    Raises:
        Refusal: 400 for a value out of its limits.
    """

    def refuse(detail: str, member: str) -> Refusal:
        return Refusal(400, "invalid", detail, pointer=f"{pointer}/{member}")

    name = _metric(attributes)["name"]
    if not name.strip():
        raise refuse("Metric name is required.", "metric/data/attributes/name")
    if len(name) > _LONGEST_NAME:
        raise refuse("Metric name must be less than 128 characters.", "metric/data/attributes/name")
    unique_id = attributes.get("unique_id")
    if unique_id is not None and not 1 <= len(unique_id) <= _LONGEST_ID:
        raise refuse("unique_id must have between 1 and 255 characters.", "unique_id")
    if len(attributes["properties"]) > _MOST_PROPERTIES:
        raise refuse("An event can have up to 400 properties.", "properties")
    if not _OLDEST <= _time(world, attributes) <= world.clock.wall + _FUTURE:
        raise refuse("time must be after the year 1990 and at most one year from now.", "time")


def record_event(world: World, attributes: Mapping[str, Any], *, identity: Identity = "free") -> Record | None:
    """Store an event with its metric and profile; a duplicate is dropped and returns ``None``.

    Args:
        world: the account.
        attributes: as in a request, with ``metric`` and ``profile``.
        identity: how to handle the identifiers of an existing profile.

    Raises:
        Refusal: the event or its profile is invalid; nothing has changed.
    """
    check_event(world, attributes)
    profile, _ = upsert_profile(
        world, attributes["profile"]["data"], identity=identity, pointer="/data/attributes/profile/data"
    )
    return keep_event(world, profile, attributes)


def check_events(world: World, entry: Mapping[str, Any], *, pointer: str = "/data") -> None:
    """Check the events of one profile (an ``event-bulk-create`` resource).

    Raises:
        Refusal: an event or the profile is invalid.
    """
    attributes = attributes_of(entry)
    inside = f"{pointer}/attributes"
    for index, event in enumerate(attributes["events"]["data"]):
        check_event(world, attributes_of(event), f"{inside}/events/data/{index}/attributes")
    profile = cast("Mapping[str, Any]", attributes["profile"]["data"])
    given = attributes_of(profile)
    check_identifiers(given, f"{inside}/profile/data/attributes")
    if profile_of(world, profile, f"{inside}/profile/data") is None:
        check_profile(world, None, profile, f"{inside}/profile/data")


def record_events(
    world: World, entry: Mapping[str, Any], *, identity: Identity = "free", pointer: str = "/data"
) -> list[Record]:
    """Store the events of one profile; return those that are not duplicates.

    Raises:
        Refusal: an event or the profile is invalid; nothing has changed.
    """
    check_events(world, entry, pointer=pointer)
    attributes = attributes_of(entry)
    profile, _ = upsert_profile(
        world,
        attributes["profile"]["data"],
        identity=identity,
        pointer=f"{pointer}/attributes/profile/data",
    )
    kept = [keep_event(world, profile, attributes_of(event)) for event in attributes["events"]["data"]]
    return [event for event in kept if event is not None]


def events_of(world: World, profile: Record) -> Iterator[Record]:
    """The events of a profile."""
    for reference in list(cast("list[str]", profile.hidden.get("events", ()))):
        event = world.table("event").get(reference)
        if event is not None:
            yield event


def move_events(world: World, source: Record, destination: Record) -> None:
    """Move the events of a profile to another one; drop duplicates."""
    table = world.table("event")
    for event in list(events_of(world, source)):
        metric, _, unique = cast("str", event.hidden["key"]).partition(":")[2].partition(":")
        key = _key(destination.id, metric, unique)
        if table.find("key", key) is not None:
            world.forget(event)
            continue
        table.conceal(event, key=key, profile_id=destination.id)
        world.unrelate(event, "profile", source)
        world.relate(event, "profile", destination)
        cast("list[str]", destination.hidden.setdefault("events", [])).append(event.id)
        _note_time(world, destination, event.attributes["datetime"])
    source.hidden.pop("events", None)


def keep_event(world: World, profile: Record, attributes: Mapping[str, Any]) -> Record | None:
    """Store an event of a profile without checks; a duplicate is dropped and returns ``None``."""
    metric = metric_of(world, _metric(attributes)["name"], _metric(attributes).get("service"))
    time = _time(world, attributes)
    unique_id = attributes.get("unique_id") or str(int(time.timestamp()))
    table = world.table("event")
    key = _key(profile.id, metric.id, unique_id)
    if table.find("key", key) is not None:
        return None
    properties = {**attributes["properties"], "$event_id": unique_id}
    for name in ("value", "value_currency"):
        if attributes.get(name) is not None:
            properties[f"${name}"] = attributes[name]
    stamp = time.isoformat(timespec="seconds")
    id_ = world.new_id("event")
    stored = {
        "timestamp": int(time.timestamp()),
        "event_properties": properties,
        "datetime": stamp,
        "uuid": world.ids.make("uuid"),
    }
    hidden = {"key": key, "metric_id": metric.id, "profile_id": profile.id}
    event = table.add(Record("event", id_, stored, hidden=hidden))
    world.relate(event, "profile", profile)
    world.relate(event, "metric", metric)
    # As relationships, both would grow without limit, and no response lists them.
    cast("list[str]", profile.hidden.setdefault("events", [])).append(event.id)
    note_properties(world, metric, properties)
    world.table("metric").change(metric, updated=world.clock.stamp())
    _note_time(world, profile, stamp)
    return event


def _note_time(world: World, profile: Record, stamp: str) -> None:
    last = profile.attributes["last_event_date"]
    if last is None or last < stamp:
        world.table("profile").change(profile, last_event_date=stamp)
    else:
        world.table("profile").touch(profile)  # segments can be about its events


def _key(profile_id: str, metric_id: str, unique_id: str) -> str:
    return f"{profile_id}:{metric_id}:{unique_id}"


def _metric(attributes: Mapping[str, Any]) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", attributes["metric"]["data"]["attributes"])


def _time(world: World, attributes: Mapping[str, Any]) -> datetime:
    given = cast("str | None", attributes.get("time"))
    time = world.clock.wall if given is None else datetime.fromisoformat(given)
    # Klaviyo truncates times to seconds and responds in UTC; a time without a time zone is UTC.
    return (time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)).replace(microsecond=0)


@behaves("create_event")
def create_event(world: World, call: AcceptedCall) -> Answer:
    """202 without a body, also for duplicates."""
    record_event(world, attributes_of(resource_of(call)))
    return Answer(202, empty=True)


@behaves("create_client_event")
def create_client_event(world: World, call: AcceptedCall) -> Answer:
    """202 without a body; the identifiers of an existing profile do not change."""
    record_event(world, attributes_of(resource_of(call)), identity="keep")
    return Answer(202, empty=True)


@behaves("bulk_create_client_events")
def bulk_create_client_events(world: World, call: AcceptedCall) -> Answer:
    """202 without a body."""
    record_events(world, resource_of(call), identity="keep")
    return Answer(202, empty=True)


@behaves("get_events")
def get_events(world: World, call: AcceptedCall) -> Answer:
    """All events; the events of one profile are found without a scan."""
    named = _PROFILE.search(call.query.get("filter", ""))
    profile = None if named is None else world.table("profile").get(named[1] or named[2])
    if profile is None:
        return Answer(table="event")
    return Answer(records=list(events_of(world, profile)))
