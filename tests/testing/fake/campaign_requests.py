"""Requests for campaigns with audiences, messages and variations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from .wire import Wire, resource

__all__ = ["Campaign", "a_campaign", "details_of", "statuses"]


@attrs.frozen
class Campaign:
    """A campaign that a test made, with the ids of its parts."""

    id: str
    audiences: list[str]
    messages: list[str]
    variations: list[str]


def details_of(channel: str = "email", **more: Any) -> dict[str, Any]:
    """The details of a variation."""
    text = {"email": {"subject": "S"}, "sms": {"body": "B"}, "push": {"title": "T", "body": "B"}}
    return {"channel": channel, **text.get(channel, {}), **more}


def a_campaign(
    wire: Wire,
    *included: str,
    excluded: Sequence[str] = (),
    channels: Sequence[str] = ("email",),
    name: str = "C",
    messages: int = 1,
) -> Campaign:
    """A campaign with an audience and messages to it; each message has a variation for each of the channels."""
    variations = [
        {"definition": {"name": f"V{number}", "details": details_of(channel)}}
        for number, channel in enumerate(channels)
    ]
    rows = [
        {"audience_temporary_id": "a", "name": f"{name} {number}", "variations": variations}
        for number in range(messages)
    ]
    audience = {"temporary_id": "a", "name": "A", "included": list(included), "excluded": list(excluded)}
    made = wire.post(
        "/api/campaigns", resource("campaign", definition={"name": name}, audiences=[audience], messages=rows)
    )
    assert made.status == 201, made.body
    related = made.data["relationships"]
    ids = {key: [each["id"] for each in related[key]["data"]] for key in ("campaign-audiences", "campaign-messages")}
    found = [
        each["id"]
        for message in ids["campaign-messages"]
        for each in wire.get(f"/api/campaign-messages/{message}/campaign-variations").data
    ]
    return Campaign(made.data["id"], ids["campaign-audiences"], ids["campaign-messages"], found)


def statuses(wire: Wire, campaign: Campaign) -> list[str]:
    """The statuses of the messages."""
    rows = wire.get(f"/api/campaigns/{campaign.id}/campaign-messages").data
    return [row["attributes"]["definition"]["status"] for row in rows]
