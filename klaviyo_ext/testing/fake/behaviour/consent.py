"""Consent of profiles for each channel, and suppressions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from ..records.record_tables import Record
from ..world import World

__all__ = ["NEVER_ASKED", "consent_of", "lift", "opt_in", "opt_out", "suppressed"]

_LIFTED_BY_CONSENT = frozenset({"UNSUBSCRIBE", "SPAM_REPORT", "SPAM_COMPLAINT", "USER_SUPPRESSED"})
"""Suppressions that end when a profile subscribes; bounces and invalid addresses stay (API documentation)."""

_WHATSAPP: Mapping[str, Any] = {
    "consent": "NEVER_SUBSCRIBED",
    "consent_timestamp": None,
    "last_updated": None,
    "created_timestamp": None,
    "metadata": {},
    "can_receive": False,
    "valid_until": None,
}
_TRACKING: Mapping[str, Any] = {**_WHATSAPP, "metadata": None}

_BLANK: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "email": {
        "marketing": {
            "can_receive_email_marketing": True,
            "consent": "NEVER_SUBSCRIBED",
            "consent_timestamp": None,
            "last_updated": None,
            "method": None,
            "method_detail": None,
            "custom_method_detail": None,
            "double_optin": None,
            "suppression": [],
            "list_suppressions": [],
        },
        "open_tracking": _TRACKING,
        "click_tracking": _TRACKING,
    },
    "sms": {
        kind: {
            f"can_receive_sms_{kind}": False,
            "consent": "NEVER_SUBSCRIBED",
            "consent_timestamp": None,
            "method": None,
            "method_detail": None,
            "last_updated": None,
        }
        for kind in ("marketing", "transactional")
    },
    "mobile_push": {
        "marketing": {"can_receive_push_marketing": False, "consent": "NEVER_SUBSCRIBED", "consent_timestamp": None}
    },
    "whatsapp": dict.fromkeys(("marketing", "transactional", "conversational"), _WHATSAPP),
}

NEVER_ASKED: Final[Mapping[str, Any]] = {
    "email": _BLANK["email"],
    "sms": _BLANK["sms"],
    "mobile_push": _BLANK["mobile_push"],
    # Null in recorded responses until the channel is used.
    "whatsapp": None,
}
"""The initial consent. All profiles share it: changes must replace objects, not modify them."""


def consent_of(record: Record, channel: str, kind: str = "marketing") -> Mapping[str, Any]:
    """The consent of a profile for a channel (``email``, ``sms``, ``mobile_push``, ``whatsapp``)."""
    return _channel(record, channel).get(kind) or _BLANK[channel][kind]


def opt_in(
    world: World,
    record: Record,
    channel: str,
    kind: str = "marketing",
    *,
    at: str | None = None,
    method: str = "API",
    detail: str | None = None,
    double: bool = False,
    list_id: str | None = None,
) -> None:
    """Record the consent of a profile.

    Args:
        world: the account.
        record: the profile.
        channel: ``email``, ``sms``, ``mobile_push`` or ``whatsapp``.
        kind: ``marketing``, ``transactional``, ``conversational`` or ``open_tracking``.
        at: time of the consent; default: now.
        method: method of collection.
        detail: the source, as given by the caller.
        double: whether it was confirmed (double opt-in).
        list_id: the list that it is for; ends the suppression for that list.
    """
    changes: dict[str, Any] = {"consent": "SUBSCRIBED", "consent_timestamp": at or world.clock.stamp()}
    before = consent_of(record, channel, kind)
    if "last_updated" in before:
        changes["last_updated"] = world.clock.stamp()
    if "method" in before:
        changes |= {"method": method, "method_detail": list_id or ""}
    if "created_timestamp" in before:
        changes["created_timestamp"] = before["created_timestamp"] or world.clock.stamp()
    if channel == "email" and kind == "marketing":
        changes |= {
            "custom_method_detail": detail,
            "double_optin": double,
            "suppression": [item for item in before["suppression"] if item["reason"] not in _LIFTED_BY_CONSENT],
            "list_suppressions": [item for item in before["list_suppressions"] if item["list_id"] != list_id],
        }
    _change(world, record, channel, kind, changes)


def opt_out(world: World, record: Record, channel: str, kind: str = "marketing", *, list_id: str | None = None) -> None:
    """Record that a profile has withdrawn its consent; with ``list_id``, only for email of that list."""
    now = world.clock.stamp()
    before = consent_of(record, channel, kind)
    changes: dict[str, Any] = {"last_updated": now} if "last_updated" in before else {}
    if channel == "email" and kind == "marketing" and list_id is not None:
        others = [item for item in before["list_suppressions"] if item["list_id"] != list_id]
        changes["list_suppressions"] = [*others, {"list_id": list_id, "reason": "UNSUBSCRIBE", "timestamp": now}]
    else:
        changes |= {"consent": "UNSUBSCRIBED", "consent_timestamp": now}
        if channel == "email" and kind == "marketing":
            changes["suppression"] = _with(before["suppression"], "UNSUBSCRIBE", now)
    _change(world, record, channel, kind, changes)


def suppressed(world: World, record: Record, reason: str = "USER_SUPPRESSED") -> bool:
    """Suppress email marketing to a profile, whatever its consent; false if the same suppression exists."""
    before = cast("list[dict[str, Any]]", consent_of(record, "email")["suppression"])
    if any(item["reason"] == reason for item in before):
        return False
    now = world.clock.stamp(micro=True)
    _change(world, record, "email", "marketing", {"suppression": _with(before, reason, now), "last_updated": now})
    return True


def lift(world: World, record: Record, reason: str = "USER_SUPPRESSED") -> bool:
    """End the suppressions for a reason; false if there was none."""
    before = cast("list[dict[str, Any]]", consent_of(record, "email")["suppression"])
    kept = [item for item in before if item["reason"] != reason]
    if len(kept) == len(before):
        return False
    _change(world, record, "email", "marketing", {"suppression": kept, "last_updated": world.clock.stamp(micro=True)})
    return True


def _channel(record: Record, channel: str) -> Mapping[str, Mapping[str, Any] | None]:
    subscriptions = record.attributes.get("subscriptions") or NEVER_ASKED
    return cast("Mapping[str, Mapping[str, Any] | None]", subscriptions.get(channel) or {})


def _with(before: list[dict[str, Any]], reason: str, now: str) -> list[dict[str, Any]]:
    return [*(item for item in before if item["reason"] != reason), {"reason": reason, "timestamp": now}]


def _change(world: World, record: Record, channel: str, kind: str, changes: Mapping[str, Any]) -> None:
    """Replace a part of the consent, and update whether messages can be sent."""
    after = {**consent_of(record, channel, kind), **changes}
    agreed = after["consent"] == "SUBSCRIBED"
    match channel, kind:
        case "email", "marketing":
            # Without a suppression email is allowed, even to profiles without consent.
            after["can_receive_email_marketing"] = not after["suppression"]
        case (("sms" | "mobile_push"), _):
            after[f"can_receive_{channel.removeprefix('mobile_')}_{kind}"] = agreed
        case _:
            after["can_receive"] = agreed
    if channel == "whatsapp":
        after.setdefault("phone_number", record.attributes.get("phone_number"))
    subscriptions = cast("Mapping[str, Any]", record.attributes.get("subscriptions") or NEVER_ASKED)
    held = {**_channel(record, channel), kind: after}
    world.table("profile").change(record, subscriptions={**subscriptions, channel: held}, updated=world.clock.stamp())
