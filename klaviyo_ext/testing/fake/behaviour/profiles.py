"""Create, change and find profiles."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, cast

import attrs

from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..records.record_tables import Record
from ..world import World
from .consent import NEVER_ASKED
from .profile_identifiers import (
    IDENTIFIERS,
    STORED_IDENTIFIERS,
    belongs_to_other,
    check_identifiers,
    duplicate_of,
    find_profile,
    phone_region,
)
from .profile_patches import check_identifier_patches, patch_identifiers, patched_properties
from .request_parts import attributes_of, resource_of

__all__ = [
    "Identity",
    "add_profile",
    "change_profile",
    "check_profile",
    "exchange_id_of",
    "meta_of",
    "profile_of",
    "upsert_profile",
    "written",
]

Identity: TypeAlias = Literal["set", "keep", "free"]
"""How to handle the identifiers of an existing profile. ``set``: set them; refuse one of another profile. ``keep``:
keep those that it has and add others, as in the public API. ``free``: set those that no other profile has, as for
events, which are processed later, so that the caller gets no error."""

_NO_LOCATION: Mapping[str, Any] = dict.fromkeys(
    ("address1", "address2", "city", "country", "latitude", "longitude", "region", "zip", "timezone", "ip")
)
_NO_PREDICTIONS: Mapping[str, Any] = dict.fromkeys(
    (
        "historic_number_of_orders",
        "predicted_number_of_orders",
        "average_days_between_orders",
        "average_order_value",
        "historic_clv",
        "predicted_clv",
        "total_clv",
        "churn_probability",
        "expected_date_of_next_order",
        "ranked_channel_affinity",
    )
)
_TEXTS = ("first_name", "last_name", "organization", "locale", "title", "image")


def add_profile(world: World, attributes: Mapping[str, Any], meta: Mapping[str, Any] | None = None) -> Record:
    """Add a profile. Attributes are those of a request; identifiers are not checked."""
    stamp = _stamp(world)
    # Replace nested objects, never change them in place: all profiles share the empty ones.
    record = world.create(
        "profile",
        {
            "email": None,
            "phone_number": None,
            "external_id": None,
            **dict.fromkeys(_TEXTS),
            "created": stamp,
            "updated": stamp,
            "last_event_date": None,
            "location": _NO_LOCATION,
            "properties": {},
            "subscriptions": NEVER_ASKED,
            "predictive_analytics": _NO_PREDICTIONS,
        },
    )
    change_profile(world, record, attributes, meta)
    return record


def change_profile(
    world: World, record: Record, attributes: Mapping[str, Any], meta: Mapping[str, Any] | None = None
) -> None:
    """Change a profile: null clears an attribute, missing ones stay, properties and location are merged by key."""
    changes = {name: attributes[name] for name in (*STORED_IDENTIFIERS, *_TEXTS) if name in attributes}
    if "location" in attributes:
        location = cast("Mapping[str, Any]", attributes["location"] or _NO_LOCATION)
        changes["location"] = {**record.attributes["location"], **location}
    properties = _properties(record, attributes, meta or {})
    if properties is not record.attributes["properties"]:
        changes["properties"] = properties
    table = world.table("profile")
    table.change(record, **changes, updated=_stamp(world))
    # The new primary address is no longer a secondary one.
    secondary = record.hidden.get("email")
    if secondary and changes.get("email") in secondary:
        table.conceal(record, email=[item for item in secondary if item != changes["email"]] or None)
    anonymous = attributes.get("anonymous_id")
    if anonymous is not None and table.find("anonymous_id", anonymous) is not record:
        # One for each device of a visitor.
        table.conceal(record, anonymous_id=[*record.hidden.get("anonymous_id", ()), anonymous])
    if meta:
        patch_identifiers(world, record, meta)


def check_profile(
    world: World, record: Record | None, resource: Mapping[str, Any], pointer: str = "/data"
) -> Mapping[str, Any]:
    """Check the data for a profile; return its ``meta``, which events have among the attributes.

    Raises:
        Refusal: 400 for malformed or missing identifiers; 409 for those of another profile.
    """
    attributes = attributes_of(resource)
    meta = meta_of(resource)
    inside = f"{pointer}/attributes"
    check_identifiers(attributes, inside)
    if record is None and not any(attributes.get(name) for name in IDENTIFIERS):
        detail = "One of these fields must be included: 'email', 'phone_number', 'external_id', 'anonymous_id'."
        raise Refusal(400, "invalid", detail, pointer=inside)
    for _, other in belongs_to_other(world, record, attributes):
        raise duplicate_of(other, inside)
    check_identifier_patches(world, record, meta, f"{pointer}/meta/patch_identifiers")
    return meta


def meta_of(resource: Mapping[str, Any]) -> Mapping[str, Any]:
    """The ``meta`` of a profile in a request; nested profiles have it among the attributes."""
    return cast("Mapping[str, Any]", resource.get("meta") or attributes_of(resource).get("meta") or {})


def profile_of(world: World, resource: Mapping[str, Any], pointer: str = "/data") -> Record | None:
    """Find the profile of a resource in a request, first by its id.

    Raises:
        Refusal: 404 for an unknown id: an id never creates a profile. As recorded, the id of a request's own resource
            is not pointed at.
    """
    given = resource.get("id")
    if given is None:
        return find_profile(world, attributes_of(resource))
    record = world.table("profile").get(given)
    if record is None:
        where = "/data/" if pointer == "/data" else f"{pointer}/id"
        raise Refusal(404, "not_found", f"A profile with id {given} does not exist.", pointer=where)
    return record


def upsert_profile(
    world: World, resource: Mapping[str, Any], *, identity: Identity = "set", pointer: str = "/data"
) -> tuple[Record, bool]:
    """Create or change a profile; also return whether it was created.

    Args:
        world: the account.
        resource: ``id``, ``attributes`` and ``meta`` as in a request; the id or an identifier finds the profile.
        identity: how to handle further identifiers.
        pointer: JSON pointer to the resource, for refusals.

    Raises:
        Refusal: 404 for an unknown id; 400 for malformed or missing identifiers; 409 for those of other profiles.
    """
    record = profile_of(world, resource, pointer)
    attributes = attributes_of(resource)
    if record is not None and resource.get("id") is None and attributes.get("email") in record.hidden.get("email", ()):
        # A secondary address that found its profile does not become the primary one.
        del attributes["email"]
        resource = {**resource, "attributes": {**attributes, "email": record.attributes["email"]}}
    if record is not None and identity != "set":
        taken = {name for name, _ in belongs_to_other(world, record, attributes)}
        for name in STORED_IDENTIFIERS:
            kept = identity == "keep" and record.attributes[name] is not None
            if name in attributes and (kept or name in taken or attributes[name] is None):
                del attributes[name]
        resource = {**resource, "attributes": attributes, "meta": {**meta_of(resource), "patch_identifiers": None}}
    meta = check_profile(world, record, resource, pointer)
    if record is None:
        return add_profile(world, attributes, meta), True
    change_profile(world, record, attributes, meta)
    return record, False


def exchange_id_of(world: World, record: Record) -> str:
    """The exchange id (``_kx``) of a profile, created on first use. No response shows it."""
    if "_kx" not in record.hidden:
        world.table("profile").conceal(record, _kx=[f"{world.ids.make('hex')}.{world.ids.make('short')}"])
    return cast("str", record.hidden["_kx"][0])


def written(world: World, record: Record) -> Record:
    """A profile in responses to writes: its times have microseconds, as recorded."""
    times = {name: record.attributes[name] for name in ("created", "updated")}
    for name, stamp in times.items():
        # The fake stores whole seconds; only the current time has a fraction.
        times[name] = world.clock.stamp(micro=True) if stamp == world.clock.stamp() else stamp.replace("+", ".000000+")
    # Later responses have the same time of creation.
    times["created"] = record.hidden.setdefault("created_exactly", times["created"])
    return attrs.evolve(record, attributes={**record.attributes, **times})


def _stamp(world: World) -> str:
    """The time as text; profiles created at the same time share the string."""
    return sys.intern(world.clock.stamp())


def _properties(record: Record, attributes: Mapping[str, Any], meta: Mapping[str, Any]) -> Mapping[str, Any]:
    properties = cast("Mapping[str, Any]", record.attributes["properties"])
    if "properties" in attributes:
        given = cast("Mapping[str, Any] | None", attributes["properties"])
        properties = {} if given is None else {**properties, **given} if given else properties
    if meta.get("patch_properties"):
        properties = patched_properties(properties, meta["patch_properties"])
    if "phone_number" in attributes:
        region = phone_region(attributes["phone_number"] or "")
        if region is not None:
            properties = {**properties, "$phone_number_region": region}
    return properties


@behaves("create_profile")
def create_profile(world: World, call: AcceptedCall) -> Answer:
    """201, or 409 with the id of the existing profile."""
    resource = resource_of(call)
    meta = check_profile(world, None, resource)
    return Answer(201, record=written(world, add_profile(world, attributes_of(resource), meta)))


@behaves("create_or_update_profile")
def create_or_update_profile(world: World, call: AcceptedCall) -> Answer:
    """201 for a new profile, 200 for an existing one, 404 for an unknown id."""
    record, created = upsert_profile(world, resource_of(call))
    return Answer(201 if created else 200, record=written(world, record))


@behaves("update_profile")
def update_profile(world: World, call: AcceptedCall) -> Answer:
    """200; 404 for an unknown id; 409 for identifiers of another profile."""
    record = world.need("profile", call.path_params["id"])
    resource = resource_of(call)
    if resource.get("id") not in (None, record.id):
        raise Refusal(400, "invalid", "The id of the body does not match the one in the path.", pointer="/data/id")
    meta = check_profile(world, record, resource)
    change_profile(world, record, attributes_of(resource), meta)
    return Answer(200, record=written(world, record))
