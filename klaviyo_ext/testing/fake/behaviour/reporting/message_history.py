"""What happened to the messages of campaigns and flows.

A campaign was sent to its recipients; an event is about the message that it names, or else about the one that its
profile received last. Reactions to a campaign without any such event, and everything about a message of a flow without
events, are made up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, cast

import attrs

from ...records.event_values import moment_of, worth_of
from ...records.record_tables import Record
from ...world import World
from ..campaign_recipients import audience_of, groups_of
from ..request_parts import held, member
from .made_up_days import Reactions, message_days
from .occurrences import Kind, Occurrence, Subject
from .timeframes import Timeframe

__all__ = ["campaign_subjects", "flow_subjects"]

_EVENTS: Mapping[str, tuple[Kind, str | None]] = {
    "Received Email": ("sent", "email"),
    "Opened Email": ("opened", "email"),
    "Clicked Email": ("clicked", "email"),
    "Bounced Email": ("bounced", "email"),
    "Dropped Email": ("failed", "email"),
    "Marked Email as Spam": ("marked_as_spam", "email"),
    "Unsubscribed": ("unsubscribed", None),
    "Unsubscribed from Email Marketing": ("unsubscribed", "email"),
    "Received SMS": ("sent", "sms"),
    "Clicked SMS": ("clicked", "sms"),
    "Failed to Deliver SMS": ("failed", "sms"),
    "Unsubscribed from SMS Marketing": ("unsubscribed", "sms"),
    "Received Push": ("sent", "push-notification"),
    "Opened Push": ("opened", "push-notification"),
    "Bounced Push": ("bounced", "push-notification"),
}
"""Klaviyo's own metrics of messages, each with its channel."""

_NAMED = ("$message", "$attributed_message", "$message_interaction")
_WINDOW = timedelta(days=5)
_CHANNELS = {"mobile_push": "push-notification", "push": "push-notification"}


@attrs.define
class _Message:
    """A message, with the events about it.

    Attributes:
        id: its id.
        owner: its campaign or flow.
        channel: its channel.
        subject: for reports.
        sent_at: when the campaign was sent; ``None`` for a flow.
        recipients: whom the campaign was sent to.
        part: id of its variation, if messages of campaigns have any.
    """

    id: str
    owner: Record
    channel: str
    subject: Subject
    sent_at: datetime | None = None
    recipients: frozenset[str] = frozenset()
    part: str = ""

    def add(self, kind: Kind, when: datetime, profile: str, value: float = 0.0) -> None:
        self.subject.occurrences.append(Occurrence(kind, self.sent_at or when, profile, value))


def campaign_subjects(world: World, metric: Record, timeframe: Timeframe) -> list[Subject]:
    """The messages of campaigns that were sent in the time frame. All that followed counts, whenever it was."""
    campaigns, _ = _histories(world, metric)
    return [_sent(each, at) for each in campaigns if (at := each.sent_at) and timeframe.begin <= at < timeframe.end]


def _sent(message: _Message, when: datetime) -> Subject:
    """The subject of a campaign's message, with its recipients, and reactions if no event tells of any."""
    subject = message.subject
    lost = {each.profile for each in subject.occurrences if each.kind in ("bounced", "failed")}
    if not any(each.kind in ("opened", "clicked") for each in subject.occurrences):
        reactions = Reactions(message.part or message.id, message.channel)
        for profile in message.recipients - lost:
            subject.occurrences += reactions.of(profile, when)
    subject.occurrences += (Occurrence("sent", when, profile) for profile in message.recipients)
    return subject


def flow_subjects(world: World, metric: Record, timeframe: Timeframe) -> list[Subject]:
    """The messages of flows."""
    _, flows = _histories(world, metric)
    for message in flows:
        if not message.subject.occurrences:
            message.subject.occurrences += message_days(message.id, message.channel, timeframe)
    return [each.subject for each in flows]


def _histories(world: World, metric: Record) -> tuple[list[_Message], list[_Message]]:
    campaigns = [message for campaign in world.table("campaign") for message in _of_campaign(world, campaign)]
    flows = [message for flow in world.table("flow") for message in _of_flow(world, flow)]
    _tell(world, metric, campaigns, flows)
    return campaigns, flows


def _of_campaign(world: World, campaign: Record) -> Iterator[_Message]:
    messages = held(world, campaign, "campaign-messages")
    for record in messages:
        sent = cast("Mapping[str, Any] | None", record.hidden.get("sent") or campaign.hidden.get("sent"))
        if sent is None or (when := datetime.fromisoformat(sent["at"])) > world.clock.wall:
            continue
        definition = member(record.attributes, "definition")
        name = definition.get("label") or definition.get("name") or _name(campaign)
        groups = [
            (group.id, str(group.attributes["name"]), frozenset(id_ for _, id_ in group.related("profiles")))
            for group in groups_of(world, audience_of(world, campaign, record).get("included"))
        ]
        to = cast("list[str]", sent["recipients"])
        parts = [*_variations(world, record)] or [(record.id, definition.get("channel"), name)]
        several = len(parts) > 1 or (len(messages) > 1 and parts[0][0] == record.id)
        for index, (part, kind, part_name) in enumerate(parts):
            channel = _channel(kind)
            labels = {
                "campaign_id": campaign.id,
                "campaign_message_id": record.id,
                "campaign_message_name": name,
                **_parts(channel, part if several else None, part_name or name),
            }
            mine = frozenset(id_ for id_ in to[index :: len(parts)] if _reachable(world, id_, channel))
            subject = Subject(labels, tags=_tags(world, campaign), groups=groups)
            yield _Message(record.id, campaign, channel, subject, when, mine, part)


def _variations(world: World, message: Record) -> Iterator[tuple[str, str | None, str | None]]:
    """The variations of a message, each with its channel and name; its recipients are split among them."""
    for variation in held(world, message, "campaign-variations"):
        definition = variation.attributes["definition"]
        yield variation.id, member(definition, "details").get("channel"), definition.get("name")


def _name(campaign: Record) -> str:
    return str(campaign.attributes.get("name") or member(campaign.attributes, "definition").get("name") or "")


def _of_flow(world: World, flow: Record) -> Iterator[_Message]:
    for record in _flow_messages(world, flow):
        definition = member(record.attributes, "definition")
        channel = _channel(str(record.attributes.get("channel") or "email").lower())
        name = str(definition.get("name") or record.attributes.get("name") or "")
        labels = {
            "flow_id": flow.id,
            "flow_name": str(flow.attributes["name"]),
            "flow_message_id": record.id,
            "flow_message_name": name,
            **_parts(channel, None, name),
        }
        yield _Message(record.id, flow, channel, Subject(labels, tags=_tags(world, flow)))


def _flow_messages(world: World, flow: Record) -> list[Record]:
    down = (message for action in held(world, flow, "flow-actions") for message in held(world, action, "flow-messages"))
    up = (
        message
        for message in world.table("flow-message")
        if any(flow.reference in action.relationships.get("flow", {}) for action in held(world, message, "flow-action"))
    )
    found = {message.id: message for message in (*down, *up)}
    return sorted(found.values(), key=lambda message: message.serial)


def _parts(channel: str, variation: str | None, name: str) -> dict[str, str | None]:
    return {
        "send_channel": channel,
        "text_message_format": "sms" if channel == "sms" else None,
        "variation": variation,
        "variation_name": name if variation is not None else None,
    }


def _channel(name: str | None) -> str:
    return _CHANNELS.get(name or "email", name or "email")


def _tags(world: World, owner: Record) -> list[tuple[str, str]]:
    return [(tag.id, str(tag.attributes["name"])) for tag in held(world, owner, "tags")]


def _reachable(world: World, profile: str, channel: str) -> bool:
    record = world.table("profile").get(profile)
    address = {"email": "email", "sms": "phone_number", "whatsapp": "phone_number"}.get(channel)
    return record is None or address is None or record.attributes.get(address) is not None


def _tell(world: World, metric: Record, campaigns: Sequence[_Message], flows: Sequence[_Message]) -> None:
    """Add the events to the messages that they are about."""
    named: dict[str, list[_Message]] = {}
    for each in (*campaigns, *flows):
        for name in {each.id, each.part or each.id}:
            named.setdefault(name, []).append(each)
    for found in list(named.values()):  # events may name the campaign or the flow; its first message is meant
        named.setdefault(found[0].owner.id, named[found[0].id])
    names = {metric.id: str(metric.attributes["name"]) for metric in world.table("metric")}
    metrics = {id_: _EVENTS[name] for id_, name in names.items() if name in _EVENTS}
    received = _Received(campaigns)
    wanted = {*metrics, metric.id}
    for event in sorted(
        (each for each in world.table("event") if each.hidden.get("metric_id") in wanted), key=moment_of
    ):
        when, profile = moment_of(event), str(event.hidden["profile_id"])
        properties = member(event.attributes, "event_properties")
        message = _named_in(properties, named, profile)
        if event.hidden["metric_id"] in metrics:
            kind, channel = metrics[event.hidden["metric_id"]]
            about = received.last(profile, when, channel) if message is None else message
            if about is not None:
                _add(about, kind, when, profile)
                if kind == "sent":
                    received.add(profile, when, about)
        if event.hidden["metric_id"] == metric.id:
            about = received.last(profile, when, None) if message is None else message
            if about is not None:
                about.add("converted", when, profile, worth_of(event))


def _add(message: _Message, kind: Kind, when: datetime, profile: str) -> None:
    if message.sent_at is not None and kind == "sent":
        return  # it was sent to all recipients
    if message.sent_at is None and kind in ("bounced", "failed"):
        message.add("sent", when, profile)
    message.add(kind, when, profile)


class _Received:
    """Which messages profiles have received."""

    def __init__(self, campaigns: Iterable[_Message]) -> None:
        sent = ((at, message) for message in campaigns if (at := message.sent_at) is not None)
        self._campaigns = sorted(sent, key=_when, reverse=True)
        self._flows: dict[str, list[tuple[datetime, _Message]]] = {}

    def add(self, profile: str, when: datetime, message: _Message) -> None:
        """A message of a flow; they are added in order."""
        if message.sent_at is None:
            self._flows.setdefault(profile, []).append((when, message))

    def last(self, profile: str, when: datetime, channel: str | None) -> _Message | None:
        """The last message of a channel before ``when``, if it is not too long ago."""

        def fits(received: tuple[datetime, _Message]) -> bool:
            at, message = received
            return when - _WINDOW <= at <= when and channel in (None, message.channel)

        flow = next(filter(fits, reversed(self._flows.get(profile, ()))), None)
        mine = (each for each in self._campaigns if profile in each[1].recipients)
        campaign = next(filter(fits, mine), None)
        found = [each for each in (flow, campaign) if each is not None]
        return max(found, key=_when)[1] if found else None


def _when(received: tuple[datetime, _Message]) -> datetime:
    return received[0]


def _named_in(
    properties: Mapping[str, Any], messages: Mapping[str, Sequence[_Message]], profile: str
) -> _Message | None:
    """The message that an event names: the variation that the profile received."""
    for name in (*_NAMED, "$flow", "$attributed_flow"):
        if found := messages.get(str(properties.get(name))):
            return next((message for message in found if profile in message.recipients), found[0])
    return None
