"""Api keys: models of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ...runtime.documents import Links, Resource
from ...runtime.model import UNSET, Model

ApiKeyAttributesScopes: TypeAlias = Literal[
    "accounts:read",
    "accounts:write",
    "agents:read",
    "agents:write",
    "applications:read",
    "applications:write",
    "brands:read",
    "brands:write",
    "campaigns:read",
    "campaigns:write",
    "catalogs:read",
    "catalogs:write",
    "conversations:read",
    "conversations:write",
    "coupon-codes:read",
    "coupon-codes:write",
    "coupons:read",
    "coupons:write",
    "credentials:read",
    "credentials:write",
    "custom-objects:read",
    "custom-objects:write",
    "data-privacy:read",
    "data-privacy:write",
    "events:read",
    "events:write",
    "flows:read",
    "flows:write",
    "forms:read",
    "forms:write",
    "images:read",
    "images:write",
    "lists:read",
    "lists:write",
    "metrics:read",
    "metrics:write",
    "profiles:read",
    "profiles:write",
    "push-tokens:read",
    "push-tokens:write",
    "reviews:read",
    "reviews:write",
    "segments:read",
    "segments:write",
    "sender-config:read",
    "sender-config:write",
    "subscriptions:read",
    "subscriptions:write",
    "tags:read",
    "tags:write",
    "templates:read",
    "templates:write",
    "tracking-settings:read",
    "tracking-settings:write",
    "translations:read",
    "translations:write",
    "usage:read",
    "users:read",
    "users:write",
    "web-feeds:read",
    "web-feeds:write",
    "webhooks:read",
    "webhooks:write",
]

ApiKeyAttributesStatus: TypeAlias = Literal["active", "disabled"]

ApiKeyField: TypeAlias = Literal["created", "id", "name", "redacted_key", "scopes", "status"]
"""Values of the parameter ``fields[api-key]``."""

ApiKeyUpdateRequestAttributesStatus: TypeAlias = Literal["active", "disabled"]


class ApiKey(Resource):
    """A resource of type ``api-key``."""

    type: Literal["api-key"] = "api-key"
    id: str = UNSET
    attributes: ApiKeyAttributes = UNSET
    links: Links = UNSET


class ApiKeyAttributes(Model):
    redacted_key: str | None = UNSET
    name: str | None = UNSET
    status: ApiKeyAttributesStatus | str | None = UNSET
    scopes: list[ApiKeyAttributesScopes | str] | None = UNSET
    created: dt.datetime | None = UNSET


class ApiKeyUpdateRequestAttributes(Model):
    name: str | None = UNSET
    status: ApiKeyUpdateRequestAttributesStatus | None = UNSET
