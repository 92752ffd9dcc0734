"""Subscribe, unsubscribe and suppress: the effect of single rows of these calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, cast

from ..accepted_call import Refusal
from ..records.record_tables import Record
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
"""Names of channels in requests, and in responses."""

_NEEDS: Final[Mapping[str, str]] = {"email": "email", "sms": "phone_number", "whatsapp": "phone_number"}
"""The attribute that a row needs for a channel."""


def check_subscription(
    world: World, resource: Mapping[str, Any], *, historical_import: bool = False, pointer: str = "/data"
) -> None:
    """Check a row of a subscription.

    Raises:
        Refusal: 400 if a channel has no address, or ``consented_at`` is missing, in the future or not allowed; 404 for
            an unknown id.
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
        if at is not None and _moment(world, at) > world.clock.wall:
            raise Refusal(400, "invalid", "consented_at must be in the past.", pointer=place)


def check_unsubscription(resource: Mapping[str, Any], *, pointer: str = "/data") -> None:
    """Check a row of an unsubscription.

    Raises:
        Refusal: 400 if a channel has no address.
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
    """Subscribe one profile, and add it to a list.

    Confirmation is immediate: a list with double opt-in gets confirmed consents. Without a list the default of the
    account applies, which also requires confirmation; in recordings a new address does not become a profile then.

    Args:
        world: the account.
        resource: row of a request, with ``subscriptions`` in its attributes.
        list_id: the list to join.
        historical_import: whether the consents are from the past, at ``consented_at``.
        custom_source: source of the consents, as given by the caller.

    Returns:
        The profile; ``None`` if none was created.

    Raises:
        Refusal: 404 for an unknown id or list; 400 for malformed addresses; 409 for those of other profiles.
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
    for token in _push_tokens(attributes):
        keep_token(world, record, token)
    if group is not None:
        join(world, group, record)
    return record


def unsubscribe(world: World, resource: Mapping[str, Any], *, list_id: str | None = None) -> Record:
    """Unsubscribe one profile: from a list if it is a member, else from everything. Creates unknown profiles.

    Raises:
        Refusal: 404 for an unknown list; 400 for malformed addresses.
    """
    group = None if list_id is None else world.need("list", list_id)
    record = profile_of(world, resource)
    attributes = attributes_of(resource)
    if record is None:
        record, _ = upsert_profile(world, resource)
    here = group is not None and record.reference in group.relationships.get("profiles", {})
    for channel, kind, _ in _consents(attributes):
        opt_out(world, record, _CHANNELS[channel], kind, list_id=list_id if here else None)
    for token in _push_tokens(attributes):
        drop_token(world, record, token["token"])
    if here and group is not None:
        leave(world, group, record)
    return record


def suppress(world: World, email: str) -> bool:
    """Suppress an address, and create its profile if necessary; false if it was suppressed."""
    record = world.table("profile").find("email", email)
    return suppressed(world, record or add_profile(world, {"email": email}))


def unsuppress(world: World, email: str) -> bool:
    """Undo `suppress`; other suppressions stay. False if there was nothing to undo."""
    record = world.table("profile").find("email", email)
    return record is not None and lift(world, record)


def suppress_members(world: World, group: Record) -> tuple[int, int]:
    """Suppress the members of a list or segment; return the numbers of new and of existing suppressions."""
    done = [suppressed(world, record) for record in members_of(world, group)]
    return done.count(True), done.count(False)


def unsuppress_members(world: World, group: Record) -> tuple[int, int]:
    """Undo `suppress_members`; return for how many, and for how many there was nothing to undo."""
    done = [lift(world, record) for record in members_of(world, group)]
    return done.count(True), done.count(False)


def _consents(attributes: Mapping[str, Any]) -> list[tuple[str, str, Mapping[str, Any]]]:
    """Channel, kind and other data of all consents in a row; channels have their names in requests.

    A row without subscriptions, as older clients send it, is about marketing by the addresses that it has.
    """
    subscriptions = cast("Mapping[str, Mapping[str, Any] | None] | None", attributes.get("subscriptions"))
    if subscriptions is None:
        addresses = (("email", "email"), ("phone_number", "sms"))
        return [(channel, "marketing", {}) for name, channel in addresses if attributes.get(name)]
    return [
        (channel, kind, cast("Mapping[str, Any]", given))
        for channel, kinds in subscriptions.items()
        for kind, given in (kinds or {}).items()
        if kind not in ("tokens", "anonymous_id") and given is not None
    ]


def _push_tokens(attributes: Mapping[str, Any]) -> Sequence[Any]:
    subscriptions = cast("Mapping[str, Any]", attributes.get("subscriptions") or {})
    push = cast("Mapping[str, Any]", subscriptions.get("push") or {})
    return cast("Sequence[Any]", push.get("tokens") or ())


def _moment(world: World, text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=world.clock.wall.tzinfo)
