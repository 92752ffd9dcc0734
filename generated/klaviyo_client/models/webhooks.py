"""Webhooks: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany
from ..runtime.model import UNSET, Model, field

WebhookField: TypeAlias = Literal["created_at", "description", "enabled", "endpoint_url", "id", "name", "updated_at"]
"""Values of the parameter ``fields[webhook]``."""


class Webhook(Resource):
    """A resource of type ``webhook``."""

    type: Literal["webhook"] = "webhook"
    id: str = UNSET
    attributes: WebhookAttributes = UNSET
    relationships: WebhookRelationships = UNSET
    links: Links = UNSET


class WebhookAttributes(Model):
    name: str | None = UNSET
    description: str | None = UNSET
    endpoint_url: str | None = UNSET
    enabled: bool | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET


class WebhookCreateAttributes(Model):
    name: str
    description: str | None = UNSET
    endpoint_url: str
    secret_key: str = field(wire="secret_key", secret=True)


class WebhookCreateRelationships(Model):
    webhook_topics: ToMany = field(wire="webhook-topics")


class WebhookRelationships(Model):
    webhook_topics: ToMany = field(wire="webhook-topics", default=UNSET)


class WebhookTopic(Resource):
    """A resource of type ``webhook-topic``."""

    type: Literal["webhook-topic"] = "webhook-topic"
    id: str = UNSET
    attributes: dict[str, Any] = UNSET
    links: Links = UNSET


class WebhookUpdateAttributes(Model):
    name: str | None = UNSET
    description: str | None = UNSET
    endpoint_url: str | None = UNSET
    secret_key: str | None = field(wire="secret_key", default=UNSET, secret=True)
    enabled: bool | None = UNSET


class WebhookUpdateRelationships(Model):
    webhook_topics: ToMany = field(wire="webhook-topics", default=UNSET)
