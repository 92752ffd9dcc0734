"""Events: models of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field, model

if TYPE_CHECKING:
    from .client import EventsBulkCreateAttributes


EventField: TypeAlias = Literal["datetime", "event_properties", "id", "timestamp", "uuid"]
"""Event field."""

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
"""Get event profile field."""


@model
class Event(Resource):
    """A resource of type ``event``."""

    type: Literal["event"] = "event"
    id: str = UNSET
    attributes: EventAttributes = UNSET
    relationships: EventRelationships = UNSET
    links: Links = UNSET


@model
class EventAttributes(Model):
    """Event attributes."""

    timestamp: int | None = UNSET
    event_properties: dict[str, Any] | None = UNSET
    datetime: dt.datetime | None = UNSET
    uuid: str | None = UNSET


@model
class EventRelationships(Model):
    """Event relationships."""

    profile: ToOne | None = UNSET
    metric: ToOne | None = UNSET
    attributions: ToMany | None = UNSET


@model
class EventsBulkCreateJobAttributes(Model):
    """Events bulk create job attributes."""

    events_bulk_create: EventsBulkCreateJobAttributesEventsBulkCreate = field(wire="events-bulk-create")


@model
class EventsBulkCreateJobAttributesEventsBulkCreate(Model):
    """Events bulk create job attributes events bulk create."""

    data: list[EventsBulkCreateQueryResourceObject]


@model
class EventsBulkCreateQueryResourceObject(Model):
    """Events bulk create query resource object."""

    type: Literal["event-bulk-create"] = "event-bulk-create"
    attributes: EventsBulkCreateAttributes
