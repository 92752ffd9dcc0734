"""The newsletters of the shop, in the form that the document has for campaigns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any

import attrs

from ..behaviour.campaign_schedules import mark_sent
from ..behaviour.request_parts import held
from ..records.record_tables import Record
from ..world import World

__all__ = ["Newsletters", "newsletters_of"]

_AUDIENCE = ["@lists/Newsletter"]
_SENDER = {"from_email": "hello@klaviyo-fake.io", "from_label": "The Shop"}


@attrs.frozen
class Newsletters:
    """How newsletters are made.

    Attributes:
        request: the attributes of a request for one, by its name and the subjects to test.
        mark: lets a campaign have been sent at a time to these profiles.
    """

    request: Callable[[str, Sequence[str]], dict[str, Any]]
    mark: Callable[[World, Record, datetime, Sequence[str]], None]


def newsletters_of(kinds: Collection[str]) -> Newsletters:
    """The way of a document that can create these collections."""
    return _IN_PARTS if "campaign-audiences" in kinds else _FLAT


def _in_parts(name: str, subjects: Sequence[str]) -> dict[str, Any]:
    variations = [
        {"definition": {"name": letter, "details": {"channel": "email", "subject": subject, **_SENDER}}}
        for letter, subject in zip("ABC", subjects, strict=False)
    ]
    return {
        "definition": {"name": name},
        "audiences": [{"temporary_id": "subscribers", "name": "Subscribers", "included": _AUDIENCE}],
        "messages": [{"audience_temporary_id": "subscribers", "name": name, "variations": variations}],
    }


def _mark_parts(world: World, campaign: Record, when: datetime, to: Sequence[str]) -> None:
    stamp = when.isoformat(timespec="microseconds")
    for message in held(world, campaign, "campaign-messages"):
        mark_sent(world, message, when, set(to))
        message.attributes["definition"]["send_options"]["send_time"] = when.isoformat(timespec="seconds")
        world.table("campaign-message").change(message, updated=stamp)
    campaign.hidden["scheduled_at"] = stamp
    world.table("campaign").change(campaign, updated_at=stamp)


def _flat(name: str, subjects: Sequence[str]) -> dict[str, Any]:
    definition = {"channel": "email", "label": name, "content": {"subject": subjects[0], **_SENDER}}
    message = {"type": "campaign-message", "attributes": {"definition": definition}}
    return {"name": name, "audiences": {"included": _AUDIENCE}, "campaign-messages": {"data": [message]}}


def _mark_flat(world: World, campaign: Record, when: datetime, to: Sequence[str]) -> None:
    stamp = when.isoformat(timespec="microseconds")
    campaign.hidden["sent"] = {"at": when.isoformat(timespec="seconds"), "recipients": list(to)}
    world.table("campaign").change(campaign, status="Sent", send_time=stamp, scheduled_at=stamp, updated_at=stamp)


_IN_PARTS, _FLAT = Newsletters(_in_parts, _mark_parts), Newsletters(_flat, _mark_flat)
