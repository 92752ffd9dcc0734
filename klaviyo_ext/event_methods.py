"""Events: record one, and read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, cast
from uuid import uuid4

from klaviyo_client.api import events as api

from .core.accepted_members import accepted, accepts
from .core.any_package import is_model, is_resource
from .core.argument_checks import text
from .core.effects import Flow
from .core.flows import Core
from .core.object_fields import as_scalar, with_fields
from .core.package_models import ModelType, argument_model, model_at
from .errors import ArgumentError, ArgumentTypeError
from .people.person import Whom, is_person, person_request, profile_id
from .people.property_values import encode_properties, encode_property

if TYPE_CHECKING:
    from klaviyo_client.models import Event, EventField
    from klaviyo_client.runtime.documents import Collection
    from klaviyo_client.runtime.filters import Filter

    from .paging import Walk

__all__ = ["create_event", "event_attributes", "event_model", "get_events", "person"]

_LONGEST_METRIC = 127
_LONGEST_KEY = 255
"""Characters of the name of a metric and of a unique_id (Klaviyo's API documentation)."""


def create_event(
    core: Core,
    metric: str,
    profile: Whom,
    *,
    properties: Mapping[str, Any] | None = None,
    value: float | Decimal | None = None,
    value_currency: str | None = None,
    time: datetime | None = None,
    unique_id: str | None = None,
    backfill: bool | None = None,
) -> Flow[str]:
    """Record that ``profile`` did something; returns the event's ``unique_id``.

    The server has accepted the event; it can be read some minutes later. Without ``unique_id`` a random one is
    sent, so that the call can be repeated without a second event. In a revision without it, the result is empty.

    Args:
        metric: name of the metric, at most 127 characters; a new metric is created.
        profile: a profile or its id; or changes that find or create it: updaters (one, or a list), attributes as
            a mapping or a model, or a draft.
        properties: custom properties of the event; may hold datetimes, Decimals, UUIDs and enums.
        value: amount in ``value_currency``.
        value_currency: ISO 4217 code.
        time: when it happened, with a time zone; by default, when the request arrives.
        unique_id: the server keeps one event of a profile and metric with this id; up to 255 characters.
        backfill: record without triggering flows.

    Raises:
        ArgumentError: an argument is invalid. Nothing was sent.
        EncodeError: a property cannot be encoded as JSON; the message has its path.
    """
    if unique_id is None and accepts(event_model("create_event"), "unique_id"):
        unique_id = uuid4().hex
    attributes = event_attributes(
        metric,
        properties=properties,
        value=value,
        value_currency=value_currency,
        time=time,
        unique_id=unique_id,
        backfill=backfill,
    )
    body: dict[str, Any] = {**attributes, "profile": {"data": person(profile)}}
    yield from core.send(api.create_event(body))
    return unique_id or ""


@cache
def event_model(operation: str) -> ModelType:
    """The model of the attributes of an event, in a request of ``create_event`` or ``bulk_create_events``."""
    attributes = argument_model(operation, "attributes")
    way = ("events-bulk-create", "data", "attributes", "events", "data", "attributes")
    return attributes if operation == "create_event" else model_at(attributes, *way)


def event_attributes(
    metric: str,
    operation: str = "create_event",
    /,
    *,
    properties: Mapping[str, Any] | None = None,
    value: float | Decimal | None = None,
    value_currency: str | None = None,
    time: datetime | None = None,
    unique_id: str | None = None,
    backfill: bool | None = None,
) -> dict[str, Any]:
    """The attributes of an event without its profile, as JSON data; the arguments are those of :func:`create_event`.

    Raises:
        ArgumentError: an argument is invalid. Nothing was sent.
        EncodeError: a property cannot be encoded as JSON; the message has its path.
    """
    model = event_model(operation)
    empty = properties is None and not accepts(model, "properties")
    optional = {
        "properties": None if empty else _properties(properties),
        "unique_id": None if unique_id is None else _bounded("unique_id", unique_id, _LONGEST_KEY),
        "value": None if value is None else _number("value", value),
        "value_currency": None if value_currency is None else text("value_currency", value_currency),
        "time": None if time is None else _moment("time", time),
        "backfill": backfill,
    }
    return {
        "metric": {"data": {"type": "metric", "attributes": {"name": _bounded("metric", metric, _LONGEST_METRIC)}}},
        **accepted(operation, model, optional),
    }


def _bounded(name: str, value: object, most: int) -> str:
    found = text(name, value)
    if len(found) > most:
        raise ArgumentError(f"{name} must have at most {most} characters, not {len(found)}", argument=name)
    return found


def _properties(properties: object) -> dict[str, Any]:
    if properties is None:
        return {}
    given = properties.to_dict() if is_model(properties) else with_fields(properties)
    if isinstance(given, Mapping):
        return encode_properties(cast("Mapping[str, Any]", given))
    raise ArgumentTypeError(f"properties must be a mapping, not {type(properties).__name__}", argument="properties")


def _number(name: str, value: object) -> Any:
    number = as_scalar(value)
    if isinstance(number, bool) or not isinstance(number, int | float | Decimal):
        raise ArgumentTypeError(f"{name} must be a number, not {type(value).__name__}", argument=name)
    return encode_property(name, number, path="event")


def _moment(name: str, value: object) -> Any:
    if not isinstance(value, datetime):
        remedy = f"; pass datetime.fromisoformat({value[:60]!r})" if isinstance(value, str) else ""
        raise ArgumentTypeError(f"{name} must be a datetime, not {type(value).__name__}{remedy}", argument=name)
    return encode_property(name, value, path="event")


def person(profile: Whom, kind: Literal["event", "bulk_event"] = "event") -> dict[str, Any]:
    """The profile of an event as a resource object. It has an id or attributes.

    Raises:
        ArgumentError: it has neither, or ``profile`` is not one of the accepted types.
    """
    if is_person(profile):
        request = person_request(kind, "profile", profile)
        if request.is_empty:
            raise ArgumentError("profile is empty: pass an id, or an identifier such as the email", argument="profile")
        return request.to_resource()
    if isinstance(profile, str) or is_resource(profile):
        return {"type": "profile", "id": profile_id("profile", profile), "attributes": {}}
    what = f"must be an id, a profile, updaters, a mapping, a model or a draft, not {type(profile).__name__}"
    raise ArgumentTypeError(f"profile {what}", argument="profile")


def get_events(
    core: Core,
    *,
    filter: Filter | str | None = None,
    sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | None = None,
    fields: Sequence[EventField] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
    prefetch: bool = False,
) -> Walk[Event, Collection[Event]]:
    """All events that match ``filter``, page after page, each page when it is reached.

    Args:
        filter: made with `GetEventsFilter`, or a string in the API's grammar.
        sort: field to sort by, with ``-`` in front for descending order.
        fields: attributes to request; the others are absent.
        page_size: events in a page, 1 to 1000.
        cursor: where to continue.
        prefetch: request the next page while the caller processes this one.
    """
    operation = api.get_events(filter=filter, sort=sort, fields_event=fields, page_size=page_size)
    return core.walk(operation, cursor=cursor, prefetch=prefetch)
