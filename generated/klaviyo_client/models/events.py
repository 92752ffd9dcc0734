"""Events: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field

if TYPE_CHECKING:
    from .client import EventsBulkCreateAttributes, MetricCreateQueryResourceObject, OnsiteProfileMeta
    from .profiles import ProfileLocation


EventField: TypeAlias = Literal["datetime", "event_properties", "id", "timestamp", "uuid"]
"""Values of the parameter ``fields[event]``."""

GetEventProfileField: TypeAlias = Literal[
    "created",
    "email",
    "external_id",
    "first_name",
    "id",
    "image",
    "last_event_date",
    "last_name",
    "locale",
    "location",
    "location.address1",
    "location.address2",
    "location.city",
    "location.country",
    "location.ip",
    "location.latitude",
    "location.longitude",
    "location.region",
    "location.timezone",
    "location.zip",
    "organization",
    "phone_number",
    "properties",
    "title",
    "updated",
]
"""Values of the parameter ``fields[profile]``."""


class Event(Resource):
    """A resource of type ``event``."""

    type: Literal["event"] = "event"
    id: str = UNSET
    attributes: EventAttributes = UNSET
    relationships: EventRelationships = UNSET
    links: Links = UNSET


class EventAttributes(Model):
    timestamp: int | None = UNSET
    event_properties: dict[str, Any] | None = UNSET
    datetime: dt.datetime | None = UNSET
    uuid: str | None = UNSET


class EventCreateAttributes(Model):
    properties: dict[str, Any]
    time: dt.datetime | None = UNSET
    value: float | None = UNSET
    value_currency: str | None = UNSET
    unique_id: str | None = UNSET
    backfill: bool | None = UNSET
    metric: EventCreateAttributesMetric
    profile: EventCreateAttributesProfile


class EventCreateAttributesMetric(Model):
    data: MetricCreateQueryResourceObject


class EventCreateAttributesProfile(Model):
    data: EventProfileCreateQueryResourceObject


class EventProfileCreateAttributes(Model):
    email: str | None = UNSET
    phone_number: str | None = UNSET
    external_id: str | None = UNSET
    anonymous_id: str | None = UNSET
    kx: str | None = field(wire="_kx", default=UNSET)
    first_name: str | None = UNSET
    last_name: str | None = UNSET
    organization: str | None = UNSET
    locale: str | None = UNSET
    title: str | None = UNSET
    image: str | None = UNSET
    location: ProfileLocation | None = UNSET
    properties: dict[str, Any] | None = UNSET


class EventProfileCreateQueryResourceObject(Model):
    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: EventProfileCreateAttributes
    meta: OnsiteProfileMeta = UNSET


class EventRelationships(Model):
    profile: ToOne = UNSET
    metric: ToOne = UNSET
    attributions: ToMany = UNSET


class EventsBulkCreateJobAttributes(Model):
    events_bulk_create: EventsBulkCreateJobAttributesEventsBulkCreate = field(wire="events-bulk-create")


class EventsBulkCreateJobAttributesEventsBulkCreate(Model):
    data: list[EventsBulkCreateQueryResourceObject]


class EventsBulkCreateQueryResourceObject(Model):
    type: Literal["event-bulk-create"] = "event-bulk-create"
    attributes: EventsBulkCreateAttributes
