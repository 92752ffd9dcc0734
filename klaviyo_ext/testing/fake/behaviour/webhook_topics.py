"""Webhooks, their topics, and their deliveries.

Responses never show the secret, and show stars for the path of the URL. Topics are an open
set: ``event:klaviyo.<name>``, and one for each metric of the account.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlsplit

import attrs

from .... import webhooks
from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import attributes_of, member, references_of, refuse_invalid, resource_of

__all__ = ["MAX_EVENTS", "TOPICS", "Delivery", "delivery"]

MAX_EVENTS = 1000
"""Maximum number of events in one delivery (Klaviyo's API documentation)."""

MIN_SECRET = 16
"""Minimum length of a secret key (Klaviyo's API documentation)."""

TOPICS = tuple(
    f"event:klaviyo.{name}"
    for name in (
        "bounced_email",
        "clicked_email",
        "clicked_sms",
        "consented_to_receive_sms",
        "dropped_email",
        "failed_to_deliver_sms",
        "manually_suppressed_from_email_marketing",
        "manually_unsuppressed_from_email_marketing",
        "marked_email_as_spam",
        "opened_email",
        "opened_push",
        "received_email",
        "received_push",
        "received_sms",
        "sent_sms",
        "submitted_review",
        "subscribed_to_email_marketing",
        "subscribed_to_list",
        "unsubscribed_from_email_marketing",
        "unsubscribed_from_list",
        "unsubscribed_from_sms",
    )
)
"""Topics of every account."""

# In recordings the time in this header was five hours behind, and labelled GMT.
_HEADER_LAG = timedelta(hours=5)


@attrs.frozen
class Delivery:
    """A signed delivery, as sent over HTTP.

    Attributes:
        headers: names to values.
        body: the signed bytes.
    """

    headers: Mapping[str, str]
    body: bytes


def delivery(world: World, webhook: Record, topic: str, events: Iterable[Mapping[str, Any]]) -> Delivery:
    """The delivery of events that Klaviyo would send to a webhook.

    Args:
        world: the account.
        webhook: the webhook, whose secret signs the delivery.
        topic: topic of the events.
        events: at most 1,000 event resources, as in responses.

    Raises:
        ValueError: there are more than 1,000 events, or the webhook is not subscribed to the topic.
    """
    entries = [
        {"topic": topic, "external_id": f"{webhook.id}:{event['id']}", "payload": {"data": dict(event)}}
        for event in events
    ]
    if len(entries) > MAX_EVENTS:
        raise ValueError(f"a delivery has at most {MAX_EVENTS} events, not {len(entries)}")
    if ("webhook-topic", topic) not in webhook.related("webhook-topics"):
        raise ValueError(f"the webhook {webhook.id} is not subscribed to {topic!r}")
    meta = {
        "klaviyo_webhook_id": webhook.id,
        "klaviyo_account_id": webhook.hidden["account"],
        "timestamp": world.clock.stamp(micro=True),
        "version": "2026-07-15",
    }
    body = json.dumps({"data": entries, "meta": meta}, separators=(",", ":"), ensure_ascii=False).encode()
    moment = format_datetime(world.clock.wall - _HEADER_LAG, usegmt=True)
    headers = {
        "Content-Type": "application/json",
        "Klaviyo-Webhook-Id": webhook.id,
        webhooks.TIMESTAMP_HEADER: moment,
        webhooks.SIGNATURE_HEADER: webhooks.sign(webhook.hidden["secret_key"], body, moment),
    }
    return Delivery(headers, body)


@behaves("create_webhook")
def _create(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    given = attributes_of(resource)
    masked = _masked(given["endpoint_url"])
    secret = _checked(given["secret_key"])
    topics = _topics(world, references_of(resource, "webhook-topics") or [])
    now = world.clock.stamp(micro=True)
    stored = {
        "name": given["name"],
        "description": given.get("description"),
        "endpoint_url": masked,
        "enabled": True,
        "created_at": now,
        "updated_at": now,
    }
    webhook = world.create("webhook", stored)
    webhook.hidden.update(secret_key=secret, endpoint_url=given["endpoint_url"], account=call.account)
    webhook.relationships["webhook-topics"] = {topic.reference: None for topic in topics}
    return Answer(record=webhook)


@behaves("update_webhook")
def _update(world: World, call: AcceptedCall) -> Answer:
    webhook = world.need("webhook", call.path_params["id"])
    resource = resource_of(call)
    # Only the description can be null; null for other attributes is ignored.
    given: dict[str, Any] = {
        name: value for name, value in attributes_of(resource).items() if value is not None or name == "description"
    }
    hidden: dict[str, Any] = {name: given[name] for name in ("endpoint_url", "secret_key") if name in given}
    if "endpoint_url" in given:
        given["endpoint_url"] = _masked(given["endpoint_url"])
    if "secret_key" in given:
        _checked(given.pop("secret_key"))
    references = references_of(resource, "webhook-topics")
    if references is not None:
        webhook.relationships["webhook-topics"] = {topic.reference: None for topic in _topics(world, references)}
    webhook.hidden.update(hidden)
    world.table("webhook").change(webhook, **given, updated_at=world.clock.stamp(micro=True))
    return Answer(record=webhook)


@behaves("get_webhook_topics")
def _list_topics(world: World, call: AcceptedCall) -> Answer:
    del call
    _known(world)
    return Answer(records=list(world.table("webhook-topic")))


@behaves("get_webhook_topic")
def _get_topic(world: World, call: AcceptedCall) -> Answer:
    _known(world)
    return Answer(record=world.need("webhook-topic", call.path_params["id"]))


def _known(world: World) -> None:
    table = world.table("webhook-topic")
    for topic in (*TOPICS, *map(_topic_of, world.table("metric"))):
        if topic not in table:
            world.create("webhook-topic", {}, id=topic)


def _topic_of(metric: Record) -> str:
    """The topic of a metric: its integration and its name."""
    integration = member(metric.attributes, "integration").get("key", "api")
    return f"event:{integration}.{metric.attributes['name'].lower().replace(' ', '_')}"


def _topics(world: World, references: list[tuple[str, str]]) -> list[Record]:
    _known(world)
    found: list[Record] = []
    for position, (type_, id_) in enumerate(references):
        pointer = f"/data/relationships/webhook-topics/data/{position}/id"
        if not id_.startswith("event:") or "." not in id_:
            raise refuse_invalid(f"{id_!r} is not a webhook topic.", pointer)
        found.append(world.table(type_).get(id_) or world.create(type_, {}, id=id_))
    return found


def _masked(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise refuse_invalid("The endpoint_url must be an https URL.", "/data/attributes/endpoint_url")
    # Do not show the path or credentials, as recorded.
    return f"https://{parts.netloc.rpartition('@')[2]}/*****"


def _checked(secret: str) -> str:
    if len(secret) < MIN_SECRET:
        raise refuse_invalid(
            f"The secret_key must have at least {MIN_SECRET} characters.", "/data/attributes/secret_key"
        )
    return secret
