"""Subscribing, unsubscribing and suppressing: what single rows of these calls do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, cast

from ..accepted_call import Refusal
from ..record_tables import Record
from ..world import World
from .consent import lift, opt_in, opt_out, suppressed
from .lists_and_segments import join, leave, members_of
from .profile_identifiers import check_identifiers
from .profiles import add_profile, profile_of, upsert_profile
from .push_tokens import drop_token, keep_token
from .request_parts import attributes_of

__all__ = [
    "check_subscription",
    "check_unsubscription",
    "subscribe",
    "suppress",
    "suppress_members",
    "unsubscribe",
    "unsuppress",
    "unsuppress_members",
]

_CHANNELS: Final[Mapping[str, str]] = {
    "email": "email",
    "sms": "sms",
    "whatsapp": "whatsapp",
    "push": "mobile_push",
}
"""Names of channels in requests, and in answers."""

_NEEDS: Final[Mapping[str, str]] = {"email": "email", "sms": "phone_number", "whatsapp": "phone_number"}
"""What a row must hold for a channel."""


def check_subscription(
    world: World, resource: Mapping[str, Any], *, historical_import: bool = False, pointer: str = "/data"
) -> None:
    """Look at a row of a subscription.

    Raises:
        Refusal: 400: no address for a channel, or ``consented_at`` is missing, in the future, or not expected; 404: the
            id is not there.
    """
    attributes = attributes_of(resource)
    inside = f"{pointer}/attributes"
    check_identifiers(attributes, inside)
    record = profile_of(world, resource, pointer)
    for channel, kind, given in _consents(attributes):
        needed = _NEEDS.get(channel)
        known = {} if record is None or resource.get("id") is None else record.attributes
        if needed is not None and not (attributes.get(needed) or known.get(needed)):
            detail = f"{needed} is required to subscribe to {channel}."
            raise Refusal(400, "invalid", detail, pointer=f"{inside}/{needed}")
        if kind == "open_tracking":
            continue
        place = f"{inside}/subscriptions/{channel}/{kind}/consented_at"
        at = given.get("consented_at")
        if not historical_import and at is not None:
            raise Refusal(400, "invalid", "consented_at needs historical_import to be true.", pointer=place)
        if historical_import and at is None:
            raise Refusal(400, "invalid", "consented_at is required for a historical import.", pointer=place)
        if at is not None and _moment(world, at) > world.clock.now:
            raise Refusal(400, "invalid", "consented_at must be in the past.", pointer=place)


def check_unsubscription(resource: Mapping[str, Any], *, pointer: str = "/data") -> None:
    """Look at a row of an unsubscription.

    Raises:
        Refusal: 400, there is no address for a channel.
    """
    attributes = attributes_of(resource)
    inside = f"{pointer}/attributes"
    check_identifiers(attributes, inside)
    for channel, _, _ in _consents(attributes):
        needed = _NEEDS.get(channel)
        if needed is not None and not attributes.get(needed):
            detail = f"{needed} is required to unsubscribe from {channel}."
            raise Refusal(400, "invalid", detail, pointer=f"{inside}/{needed}")


def subscribe(
    world: World,
    resource: Mapping[str, Any],
    *,
    list_id: str | None = None,
    historical_import: bool = False,
    custom_source: str | None = None,
) -> Record | None:
    """Subscribe one profile, and put it into a list.

    People confirm at once: a list with double opt-in makes consents that say so. Without a list the account's default
    decides, which asks people as well; recordings show that a new address does not become a profile then.

    Args:
        world: where.
        resource: row of a request, with ``subscriptions`` among its attributes.
        list_id: the list to join.
        historical_import: consents that were given earlier, at ``consented_at``.
        custom_source: where they come from, in words of the caller.

    Returns:
        The profile; ``None`` where none was made.

    Raises:
        Refusal: 404 for an id or list that is not there, 400 for malformed addresses, 409 for those of others.
    """
    group = None if list_id is None else world.need("list", list_id)
    record = profile_of(world, resource)
    if record is None and group is None and not historical_import:
        return None
    record, _ = upsert_profile(world, resource, identity="free")
    attributes = attributes_of(resource)
    double = group is not None and group.attributes["opt_in_process"] == "double_opt_in" and not historical_import
    for channel, kind, given in _consents(attributes):
        opt_in(
            world,
            record,
            _CHANNELS[channel],
            kind,
            at=given.get("consented_at"),
            detail=custom_source,
            double=double,
            list_id=list_id,
        )
    push = cast("Mapping[str, Any]", attributes["subscriptions"].get("push") or {})
    for token in push.get("tokens") or ():
        keep_token(world, record, token)
    if group is not None:
        join(world, group, record)
    return record


def unsubscribe(world: World, resource: Mapping[str, Any], *, list_id: str | None = None) -> Record:
    """Unsubscribe one profile: from a list that it is in, else altogether. Unknown addresses become profiles.

    Raises:
        Refusal: 404 for a list that is not there, 400 for malformed addresses.
    """
    group = None if list_id is None else world.need("list", list_id)
    record = profile_of(world, resource)
    attributes = attributes_of(resource)
    if record is None:
        record, _ = upsert_profile(world, resource)
    here = group is not None and record.reference in group.relationships.get("profiles", {})
    for channel, kind, _ in _consents(attributes):
        opt_out(world, record, _CHANNELS[channel], kind, list_id=list_id if here else None)
    push = cast("Mapping[str, Any]", attributes["subscriptions"].get("push") or {})
    for token in push.get("tokens") or ():
        drop_token(world, record, token["token"])
    if here and group is not None:
        leave(world, group, record)
    return record


def suppress(world: World, email: str) -> bool:
    """Suppress an address by hand, which makes a profile of an unknown one; false if that was so before."""
    record = world.table("profile").find("email", email)
    return suppressed(world, record or add_profile(world, {"email": email}))


def unsuppress(world: World, email: str) -> bool:
    """End what ``suppress`` did; other suppressions stay. False if there was nothing to end."""
    record = world.table("profile").find("email", email)
    return record is not None and lift(world, record)


def suppress_members(world: World, group: Record) -> tuple[int, int]:
    """Suppress the members of a list or segment; how many were suppressed by this, and how many were before."""
    done = [suppressed(world, record) for record in members_of(world, group)]
    return done.count(True), done.count(False)


def unsuppress_members(world: World, group: Record) -> tuple[int, int]:
    """End what ``suppress_members`` did; for how many, and for how many there was nothing to end."""
    done = [lift(world, record) for record in members_of(world, group)]
    return done.count(True), done.count(False)


def _consents(attributes: Mapping[str, Any]) -> list[tuple[str, str, Mapping[str, Any]]]:
    """Channel, kind and the rest of all consents that a row gives; channels are named as in requests."""
    subscriptions = cast("Mapping[str, Mapping[str, Any] | None]", attributes["subscriptions"])
    return [
        (channel, kind, cast("Mapping[str, Any]", given))
        for channel, kinds in subscriptions.items()
        for kind, given in (kinds or {}).items()
        if kind not in ("tokens", "anonymous_id") and given is not None
    ]


def _moment(world: World, text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=world.clock.now.tzinfo)
