"""Push tokens: devices of profiles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .consent import opt_in
from .profiles import Identity, profile_of, upsert_profile
from .request_parts import attributes_of, resource_of

__all__ = ["drop_token", "keep_token"]

_METADATA = (
    "device_id",
    "klaviyo_sdk",
    "sdk_version",
    "device_model",
    "os_name",
    "os_version",
    "manufacturer",
    "app_name",
    "app_version",
    "app_build",
    "app_id",
    "environment",
)


def keep_token(world: World, profile: Record, attributes: Mapping[str, Any]) -> Record:
    """Register the token of a device; an existing one is updated, and moves to this profile."""
    table = world.table("push-token")
    metadata = attributes.get("device_metadata")
    stamp = world.clock.stamp()
    values = {
        "token": attributes["token"],
        "enablement_status": attributes.get("enablement_status") or "AUTHORIZED",
        "platform": attributes["platform"],
        "vendor": attributes["vendor"],
        "background": attributes.get("background") or "AVAILABLE",
        "recorded_date": stamp,
        "metadata": None if metadata is None else {**dict.fromkeys(_METADATA), **metadata},
    }
    record = table.find("token", attributes["token"])
    if record is None:
        record = world.create("push-token", {"created": stamp, **values})
    else:
        table.change(record, **values)
    for reference in record.related("profile"):
        owner = world.resolve(reference)
        if owner is not None and owner is not profile:
            world.unrelate(record, "profile", owner, "push-tokens")
    world.relate(record, "profile", profile, "push-tokens")
    if values["enablement_status"] == "AUTHORIZED":
        opt_in(world, profile, "mobile_push")
    return record


def drop_token(world: World, profile: Record, token: str) -> bool:
    """Remove the token of a device from a profile; false if the profile does not have it."""
    record = world.table("push-token").find("token", token)
    if record is None or profile.reference not in record.relationships.get("profile", {}):
        return False
    world.forget(record)
    return True


def _create(world: World, call: AcceptedCall, identity: Identity) -> Answer:
    attributes = attributes_of(resource_of(call))
    profile, _ = upsert_profile(
        world, attributes["profile"]["data"], identity=identity, pointer="/data/attributes/profile/data"
    )
    keep_token(world, profile, attributes)
    return Answer(202, empty=True)


@behaves("create_push_token")
def create_push_token(world: World, call: AcceptedCall) -> Answer:
    """202 without a body; creates or updates the profile and the token."""
    return _create(world, call, "set")


@behaves("create_client_push_token")
def create_client_push_token(world: World, call: AcceptedCall) -> Answer:
    """202 without a body; the identifiers of an existing profile do not change."""
    return _create(world, call, "keep")


@behaves("delete_push_token")
def delete_push_token(world: World, call: AcceptedCall) -> Answer:
    """204."""
    world.forget(world.need("push-token", call.path_params["id"]))
    return Answer(204, empty=True)


@behaves("unregister_client_push_token")
def unregister_client_push_token(world: World, call: AcceptedCall) -> Answer:
    """202 without a body, also for an unknown token or profile."""
    attributes = attributes_of(resource_of(call))
    given = attributes["profile"]["data"]
    known = given.get("id") is None or given["id"] in world.table("profile")
    profile = profile_of(world, given) if known else None
    if profile is not None:
        drop_token(world, profile, attributes["token"])
    return Answer(202, empty=True)
